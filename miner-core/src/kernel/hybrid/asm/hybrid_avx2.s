# Made by `cargo run -p kernel-gen`; changes belong there.
# Tuned to AMD Zen without AVX-512.

    .pushsection .text.mesos_miner_hybrid_avx2_tables, "ax", @progbits
    .globl mesos_miner_hybrid_avx2_tables
    .type mesos_miner_hybrid_avx2_tables, @function
    .p2align 6
mesos_miner_hybrid_avx2_tables:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_hybrid_avx2_tables_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov r8, qword ptr [rdi+200]
    .p2align 6
2:
    vmovdqa ymm1, ymmword ptr [rdi]
    vpsrld ymm2, ymm1, 24
    vpslld ymm3, ymm1, 8
    vpsrld ymm4, ymm1, 8
    vpslld ymm1, ymm1, 24
    vpxor ymm3, ymm2, ymm3
    vpxor ymm1, ymm4, ymm1
    vpxor ymm3, ymm3, ymm1
    vpand ymm3, ymm3, ymmword ptr [rsi+64]
    vpxor ymm3, ymm1, ymm3
    vpsrld ymm1, ymm3, 7
    vpslld ymm4, ymm3, 25
    vpbroadcastd ymm2, dword ptr [rdi+76]
    vpaddd ymm2, ymm3, ymm2
    vpsrld ymm5, ymm3, 18
    vpslld ymm6, ymm3, 14
    vpsrld ymm7, ymm3, 3
    vpxor ymm4, ymm1, ymm4
    vpxor ymm6, ymm5, ymm6
    vpsrld ymm5, ymm2, 17
    vpxor ymm4, ymm7, ymm4
    vpslld ymm7, ymm2, 15
    vpsrld ymm1, ymm2, 19
    vpslld ymm8, ymm2, 13
    vpxor ymm4, ymm6, ymm4
    vpsrld ymm6, ymm2, 10
    vpxor ymm7, ymm5, ymm7
    vpxor ymm8, ymm1, ymm8
    vmovdqa ymm1, ymmword ptr [rsi+96]
    vpunpckldq ymm5, ymm1, ymm3
    vpbroadcastd ymm9, dword ptr [rdi+72]
    vpaddd ymm9, ymm4, ymm9
    vpxor ymm7, ymm6, ymm7
    vpunpckhdq ymm3, ymm1, ymm3
    vmovdqa ymmword ptr [r8], ymm5
    vpsrld ymm5, ymm9, 17
    vpslld ymm1, ymm9, 15
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm9, 19
    vpslld ymm6, ymm9, 13
    vmovdqa ymmword ptr [r8+32], ymm3
    vpsrld ymm3, ymm9, 10
    vpxor ymm1, ymm5, ymm1
    vpbroadcastd ymm5, dword ptr [rdi+84]
    vpaddd ymm5, ymm7, ymm5
    vpxor ymm6, ymm8, ymm6
    vpxor ymm1, ymm3, ymm1
    vpsrld ymm3, ymm5, 17
    vpslld ymm8, ymm5, 15
    vpsrld ymm7, ymm5, 19
    vpxor ymm1, ymm6, ymm1
    vpslld ymm6, ymm5, 13
    vpsrld ymm4, ymm5, 10
    vpxor ymm8, ymm3, ymm8
    vpbroadcastd ymm3, dword ptr [rdi+80]
    vpaddd ymm3, ymm1, ymm3
    vpxor ymm6, ymm7, ymm6
    vpxor ymm8, ymm4, ymm8
    vpbroadcastd ymm4, dword ptr [rdi+100]
    vpaddd ymm4, ymm9, ymm4
    vpsrld ymm7, ymm3, 17
    vpslld ymm1, ymm3, 15
    vpsrld ymm10, ymm3, 19
    vpslld ymm11, ymm3, 13
    vpxor ymm8, ymm6, ymm8
    vpsrld ymm6, ymm3, 10
    vpxor ymm1, ymm7, ymm1
    vpxor ymm11, ymm10, ymm11
    vpbroadcastd ymm10, dword ptr [rdi+92]
    vpaddd ymm10, ymm8, ymm10
    vpxor ymm1, ymm6, ymm1
    vpsrld ymm6, ymm10, 17
    vpslld ymm8, ymm10, 15
    vpxor ymm1, ymm11, ymm1
    vpsrld ymm11, ymm10, 19
    vpslld ymm7, ymm10, 13
    vpsrld ymm12, ymm10, 10
    vpxor ymm8, ymm6, ymm8
    vpbroadcastd ymm6, dword ptr [rdi+88]
    vpaddd ymm6, ymm1, ymm6
    vpxor ymm7, ymm11, ymm7
    vpxor ymm8, ymm12, ymm8
    vpbroadcastd ymm12, dword ptr [rdi+104]
    vpaddd ymm12, ymm2, ymm12
    vpsrld ymm11, ymm6, 17
    vpslld ymm1, ymm6, 15
    vpsrld ymm13, ymm6, 19
    vpslld ymm14, ymm6, 13
    vpxor ymm8, ymm7, ymm8
    vpbroadcastd ymm7, dword ptr [rdi+108]
    vpaddd ymm7, ymm3, ymm7
    vpsrld ymm15, ymm6, 10
    vpxor ymm1, ymm11, ymm1
    vpxor ymm14, ymm13, ymm14
    vpaddd ymm8, ymm4, ymm8
    vpxor ymm1, ymm15, ymm1
    vpsrld ymm15, ymm8, 17
    vpslld ymm4, ymm8, 15
    vpxor ymm1, ymm14, ymm1
    vpsrld ymm14, ymm8, 19
    vpslld ymm13, ymm8, 13
    vpsrld ymm11, ymm8, 10
    vpxor ymm4, ymm15, ymm4
    vpbroadcastd ymm15, dword ptr [rdi+96]
    vpaddd ymm15, ymm1, ymm15
    vpxor ymm13, ymm14, ymm13
    vpxor ymm4, ymm11, ymm4
    vpbroadcastd ymm11, dword ptr [rdi+112]
    vpaddd ymm11, ymm5, ymm11
    vpsrld ymm14, ymm15, 17
    vpslld ymm1, ymm15, 15
    vmovdqa ymmword ptr [rdi+256], ymm5
    vpsrld ymm5, ymm15, 19
    vmovdqa ymmword ptr [rdi+288], ymm3
    vpslld ymm3, ymm15, 13
    vpxor ymm4, ymm13, ymm4
    vpsrld ymm13, ymm15, 10
    vpxor ymm1, ymm14, ymm1
    vpbroadcastd ymm14, dword ptr [rdi+116]
    vpaddd ymm14, ymm6, ymm14
    vpxor ymm3, ymm5, ymm3
    vpaddd ymm4, ymm7, ymm4
    vpxor ymm1, ymm13, ymm1
    vpsrld ymm13, ymm4, 17
    vpslld ymm7, ymm4, 15
    vpxor ymm1, ymm3, ymm1
    vpsrld ymm3, ymm4, 19
    vpslld ymm5, ymm4, 13
    vmovdqa ymmword ptr [rdi+320], ymm6
    vpsrld ymm6, ymm4, 10
    vpxor ymm7, ymm13, ymm7
    vpaddd ymm1, ymm12, ymm1
    vpxor ymm5, ymm3, ymm5
    vpxor ymm7, ymm6, ymm7
    vpbroadcastd ymm6, dword ptr [rdi+120]
    vpaddd ymm6, ymm10, ymm6
    vpsrld ymm3, ymm1, 17
    vpslld ymm12, ymm1, 15
    vpsrld ymm13, ymm1, 19
    vmovdqa ymmword ptr [rdi+352], ymm10
    vpslld ymm10, ymm1, 13
    vpxor ymm7, ymm5, ymm7
    vpsrld ymm5, ymm1, 10
    vpxor ymm12, ymm3, ymm12
    vpbroadcastd ymm3, dword ptr [rdi+124]
    vpaddd ymm3, ymm15, ymm3
    vpxor ymm10, ymm13, ymm10
    vpaddd ymm7, ymm14, ymm7
    vpxor ymm12, ymm5, ymm12
    vpsrld ymm5, ymm7, 17
    vpslld ymm14, ymm7, 15
    vpxor ymm12, ymm10, ymm12
    vpsrld ymm10, ymm7, 19
    vpslld ymm13, ymm7, 13
    vmovdqa ymmword ptr [rdi+384], ymm15
    vpsrld ymm15, ymm7, 10
    vpxor ymm14, ymm5, ymm14
    vpaddd ymm12, ymm11, ymm12
    vpxor ymm13, ymm10, ymm13
    vpxor ymm14, ymm15, ymm14
    vpbroadcastd ymm15, dword ptr [rdi+128]
    vpaddd ymm15, ymm8, ymm15
    vpsrld ymm10, ymm12, 17
    vpslld ymm11, ymm12, 15
    vpsrld ymm5, ymm12, 19
    vmovdqa ymmword ptr [rdi+416], ymm8
    vpslld ymm8, ymm12, 13
    vpxor ymm14, ymm13, ymm14
    vpsrld ymm13, ymm12, 10
    vpxor ymm11, ymm10, ymm11
    vpxor ymm8, ymm5, ymm8
    vpsrld ymm5, ymm9, 7
    vpaddd ymm14, ymm3, ymm14
    vpxor ymm11, ymm13, ymm11
    vpslld ymm13, ymm9, 25
    vpsrld ymm3, ymm9, 18
    vpslld ymm10, ymm9, 14
    vpxor ymm11, ymm8, ymm11
    vpsrld ymm8, ymm9, 3
    vpxor ymm13, ymm5, ymm13
    vpxor ymm10, ymm3, ymm10
    vpsrld ymm3, ymm14, 17
    vpaddd ymm11, ymm6, ymm11
    vpxor ymm13, ymm8, ymm13
    vpslld ymm8, ymm14, 15
    vpsrld ymm6, ymm14, 19
    vpsrld ymm5, ymm11, 17
    vmovdqa ymmword ptr [rdi+448], ymm7
    vpslld ymm7, ymm11, 15
    vpxor ymm13, ymm10, ymm13
    vpsrld ymm10, ymm11, 19
    vmovdqa ymmword ptr [rdi+480], ymm12
    vpslld ymm12, ymm11, 13
    vpxor ymm8, ymm3, ymm8
    vpsrld ymm3, ymm11, 10
    vpxor ymm7, ymm5, ymm7
    vpbroadcastd ymm5, dword ptr [rdi+132]
    vpaddd ymm5, ymm13, ymm5
    vpslld ymm13, ymm14, 13
    vmovdqa ymmword ptr [rdi+512], ymm11
    vpsrld ymm11, ymm14, 10
    vpxor ymm12, ymm10, ymm12
    vpxor ymm7, ymm3, ymm7
    vpaddd ymm5, ymm5, ymm1
    vpxor ymm13, ymm6, ymm13
    vpxor ymm8, ymm11, ymm8
    vpxor ymm7, ymm12, ymm7
    vpsrld ymm12, ymm2, 7
    vpxor ymm8, ymm13, ymm8
    vpslld ymm13, ymm2, 25
    vpaddd ymm7, ymm15, ymm7
    vpsrld ymm15, ymm2, 18
    vmovdqa ymm11, ymmword ptr [rdi+288]
    vpsrld ymm6, ymm11, 7
    vpslld ymm3, ymm11, 25
    vpaddd ymm8, ymm5, ymm8
    vpxor ymm13, ymm12, ymm13
    vpslld ymm12, ymm2, 14
    vpsrld ymm5, ymm2, 3
    vpsrld ymm10, ymm11, 18
    vmovdqa ymmword ptr [rdi+544], ymm1
    vpslld ymm1, ymm11, 14
    vpxor ymm3, ymm6, ymm3
    vpsrld ymm6, ymm11, 3
    vpxor ymm12, ymm15, ymm12
    vpxor ymm13, ymm5, ymm13
    vpsrld ymm5, ymm7, 17
    vpslld ymm15, ymm7, 15
    vpxor ymm1, ymm10, ymm1
    vpxor ymm3, ymm6, ymm3
    vpsrld ymm6, ymm8, 17
    vpxor ymm13, ymm12, ymm13
    vpslld ymm12, ymm8, 15
    vpsrld ymm10, ymm7, 19
    vpxor ymm15, ymm5, ymm15
    vpslld ymm5, ymm7, 13
    vmovdqa ymmword ptr [rdi+576], ymm14
    vpsrld ymm14, ymm7, 10
    vpxor ymm3, ymm1, ymm3
    vpaddd ymm13, ymm9, ymm13
    vpsrld ymm1, ymm8, 19
    vmovdqa ymmword ptr [rdi+608], ymm9
    vpslld ymm9, ymm8, 13
    vpxor ymm12, ymm6, ymm12
    vpsrld ymm6, ymm8, 10
    vpxor ymm5, ymm10, ymm5
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm3, ymm2, ymm3
    vpxor ymm9, ymm1, ymm9
    vpaddd ymm13, ymm13, ymm4
    vpxor ymm12, ymm6, ymm12
    vpxor ymm15, ymm5, ymm15
    vpaddd ymm3, ymm3, ymmword ptr [rdi+480]
    vmovdqa ymm5, ymmword ptr [rdi+256]
    vpsrld ymm6, ymm5, 7
    vpslld ymm1, ymm5, 25
    vpxor ymm12, ymm9, ymm12
    vpaddd ymm15, ymm13, ymm15
    vmovdqa ymm13, ymmword ptr [rdi+320]
    vpsrld ymm9, ymm13, 7
    vpslld ymm14, ymm13, 25
    vpxor ymm1, ymm6, ymm1
    vpaddd ymm12, ymm3, ymm12
    vpsrld ymm3, ymm5, 18
    vpslld ymm6, ymm5, 14
    vpsrld ymm10, ymm5, 3
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm13, 18
    vmovdqa ymmword ptr [rdi+640], ymm2
    vpslld ymm2, ymm13, 14
    vmovdqa ymmword ptr [rdi+672], ymm4
    vpsrld ymm4, ymm13, 3
    vpxor ymm6, ymm3, ymm6
    vpxor ymm1, ymm10, ymm1
    vpsrld ymm10, ymm15, 17
    vpslld ymm3, ymm15, 15
    vpxor ymm2, ymm9, ymm2
    vpxor ymm14, ymm4, ymm14
    vpsrld ymm4, ymm12, 17
    vpxor ymm1, ymm6, ymm1
    vpslld ymm6, ymm12, 15
    vpsrld ymm9, ymm15, 19
    vpxor ymm3, ymm10, ymm3
    vpslld ymm10, ymm15, 13
    vmovdqa ymmword ptr [rdi+704], ymm8
    vpsrld ymm8, ymm15, 10
    vpxor ymm14, ymm2, ymm14
    vpaddd ymm1, ymm11, ymm1
    vpsrld ymm2, ymm12, 19
    vpslld ymm11, ymm12, 13
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm4, ymm12, 10
    vpxor ymm10, ymm9, ymm10
    vpxor ymm3, ymm8, ymm3
    vpaddd ymm14, ymm5, ymm14
    vpxor ymm11, ymm2, ymm11
    vpaddd ymm1, ymm1, ymmword ptr [rdi+448]
    vpxor ymm6, ymm4, ymm6
    vpxor ymm3, ymm10, ymm3
    vpaddd ymm14, ymm14, ymmword ptr [rdi+512]
    vmovdqa ymm10, ymmword ptr [rdi+352]
    vpsrld ymm4, ymm10, 7
    vpslld ymm2, ymm10, 25
    vpxor ymm6, ymm11, ymm6
    vpaddd ymm3, ymm1, ymm3
    vmovdqa ymm1, ymmword ptr [rdi+384]
    vpsrld ymm11, ymm1, 7
    vpslld ymm8, ymm1, 25
    vpxor ymm2, ymm4, ymm2
    vpaddd ymm6, ymm14, ymm6
    vpsrld ymm14, ymm10, 18
    vpslld ymm4, ymm10, 14
    vpsrld ymm9, ymm10, 3
    vpxor ymm8, ymm11, ymm8
    vpsrld ymm11, ymm1, 18
    vpslld ymm5, ymm1, 14
    vmovdqa ymmword ptr [rdi+736], ymm12
    vpsrld ymm12, ymm1, 3
    vpxor ymm4, ymm14, ymm4
    vpxor ymm2, ymm9, ymm2
    vpsrld ymm9, ymm3, 17
    vpslld ymm14, ymm3, 15
    vpxor ymm5, ymm11, ymm5
    vpxor ymm8, ymm12, ymm8
    vpsrld ymm12, ymm6, 17
    vpxor ymm2, ymm4, ymm2
    vpslld ymm4, ymm6, 15
    vpsrld ymm11, ymm3, 19
    vpxor ymm14, ymm9, ymm14
    vpslld ymm9, ymm3, 13
    vmovdqa ymmword ptr [rdi+768], ymm15
    vpsrld ymm15, ymm3, 10
    vpxor ymm8, ymm5, ymm8
    vpaddd ymm2, ymm13, ymm2
    vpsrld ymm5, ymm6, 19
    vpslld ymm13, ymm6, 13
    vpxor ymm4, ymm12, ymm4
    vpsrld ymm12, ymm6, 10
    vpxor ymm9, ymm11, ymm9
    vpxor ymm14, ymm15, ymm14
    vpaddd ymm8, ymm10, ymm8
    vpxor ymm13, ymm5, ymm13
    vpaddd ymm2, ymm2, ymmword ptr [rdi+576]
    vpxor ymm4, ymm12, ymm4
    vpxor ymm14, ymm9, ymm14
    vpaddd ymm8, ymm8, ymm7
    vmovdqa ymm9, ymmword ptr [rdi+416]
    vpsrld ymm12, ymm9, 7
    vpslld ymm5, ymm9, 25
    vpxor ymm4, ymm13, ymm4
    vpaddd ymm14, ymm2, ymm14
    vmovdqa ymm2, ymmword ptr [rdi+544]
    vpsrld ymm13, ymm2, 7
    vpslld ymm15, ymm2, 25
    vpxor ymm5, ymm12, ymm5
    vpaddd ymm4, ymm8, ymm4
    vpsrld ymm8, ymm9, 18
    vpslld ymm12, ymm9, 14
    vpsrld ymm11, ymm9, 3
    vpxor ymm15, ymm13, ymm15
    vpsrld ymm13, ymm2, 18
    vpslld ymm10, ymm2, 14
    vmovdqa ymmword ptr [rdi+800], ymm7
    vpsrld ymm7, ymm2, 3
    vpxor ymm12, ymm8, ymm12
    vpxor ymm5, ymm11, ymm5
    vpsrld ymm11, ymm14, 17
    vpslld ymm8, ymm14, 15
    vpxor ymm10, ymm13, ymm10
    vpxor ymm15, ymm7, ymm15
    vpsrld ymm7, ymm4, 17
    vpxor ymm5, ymm12, ymm5
    vpslld ymm12, ymm4, 15
    vpsrld ymm13, ymm14, 19
    vpxor ymm8, ymm11, ymm8
    vpslld ymm11, ymm14, 13
    vmovdqa ymmword ptr [rdi+832], ymm6
    vpsrld ymm6, ymm14, 10
    vpxor ymm15, ymm10, ymm15
    vpaddd ymm5, ymm1, ymm5
    vpsrld ymm10, ymm4, 19
    vpslld ymm1, ymm4, 13
    vpxor ymm12, ymm7, ymm12
    vpsrld ymm7, ymm4, 10
    vpxor ymm11, ymm13, ymm11
    vpxor ymm8, ymm6, ymm8
    vpaddd ymm15, ymm9, ymm15
    vpxor ymm1, ymm10, ymm1
    vpaddd ymm5, ymm5, ymmword ptr [rdi+704]
    vpxor ymm12, ymm7, ymm12
    vpxor ymm8, ymm11, ymm8
    vpaddd ymm15, ymm15, ymmword ptr [rdi+768]
    vmovdqa ymm11, ymmword ptr [rdi+672]
    vpsrld ymm7, ymm11, 7
    vpslld ymm10, ymm11, 25
    vpxor ymm12, ymm1, ymm12
    vpaddd ymm8, ymm5, ymm8
    vmovdqa ymm5, ymmword ptr [rdi+480]
    vpsrld ymm1, ymm5, 7
    vpslld ymm6, ymm5, 25
    vpxor ymm10, ymm7, ymm10
    vpaddd ymm12, ymm15, ymm12
    vpsrld ymm15, ymm11, 18
    vpslld ymm7, ymm11, 14
    vpsrld ymm13, ymm11, 3
    vpxor ymm6, ymm1, ymm6
    vpsrld ymm1, ymm5, 18
    vpslld ymm9, ymm5, 14
    vmovdqa ymmword ptr [rdi+864], ymm4
    vpsrld ymm4, ymm5, 3
    vpxor ymm7, ymm15, ymm7
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm8, 17
    vpslld ymm15, ymm8, 15
    vpxor ymm9, ymm1, ymm9
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm4, ymm12, 17
    vpxor ymm10, ymm7, ymm10
    vpslld ymm7, ymm12, 15
    vpsrld ymm1, ymm8, 19
    vpxor ymm15, ymm13, ymm15
    vpslld ymm13, ymm8, 13
    vmovdqa ymmword ptr [rdi+896], ymm14
    vpsrld ymm14, ymm8, 10
    vpxor ymm6, ymm9, ymm6
    vpaddd ymm10, ymm2, ymm10
    vpsrld ymm9, ymm12, 19
    vpslld ymm2, ymm12, 13
    vpxor ymm7, ymm4, ymm7
    vpsrld ymm4, ymm12, 10
    vpxor ymm13, ymm1, ymm13
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm6, ymm11, ymm6
    vpxor ymm2, ymm9, ymm2
    vpaddd ymm10, ymm10, ymmword ptr [rdi+736]
    vpxor ymm7, ymm4, ymm7
    vpxor ymm15, ymm13, ymm15
    vpaddd ymm6, ymm6, ymm3
    vmovdqa ymm13, ymmword ptr [rdi+448]
    vpsrld ymm4, ymm13, 7
    vpslld ymm9, ymm13, 25
    vpxor ymm7, ymm2, ymm7
    vpaddd ymm15, ymm10, ymm15
    vmovdqa ymm10, ymmword ptr [rdi+512]
    vpsrld ymm2, ymm10, 7
    vpslld ymm14, ymm10, 25
    vpxor ymm9, ymm4, ymm9
    vpaddd ymm7, ymm6, ymm7
    vpsrld ymm6, ymm13, 18
    vpslld ymm4, ymm13, 14
    vpsrld ymm1, ymm13, 3
    vpxor ymm14, ymm2, ymm14
    vpsrld ymm2, ymm10, 18
    vpslld ymm11, ymm10, 14
    vmovdqa ymmword ptr [rdi+928], ymm3
    vpsrld ymm3, ymm10, 3
    vpxor ymm4, ymm6, ymm4
    vpxor ymm9, ymm1, ymm9
    vpsrld ymm1, ymm15, 17
    vpslld ymm6, ymm15, 15
    vpxor ymm11, ymm2, ymm11
    vpxor ymm14, ymm3, ymm14
    vpsrld ymm3, ymm7, 17
    vpxor ymm9, ymm4, ymm9
    vpslld ymm4, ymm7, 15
    vpsrld ymm2, ymm15, 19
    vpxor ymm6, ymm1, ymm6
    vpslld ymm1, ymm15, 13
    vmovdqa ymmword ptr [rdi+960], ymm12
    vpsrld ymm12, ymm15, 10
    vpxor ymm14, ymm11, ymm14
    vpaddd ymm9, ymm5, ymm9
    vpsrld ymm11, ymm7, 19
    vpslld ymm5, ymm7, 13
    vpxor ymm4, ymm3, ymm4
    vpsrld ymm3, ymm7, 10
    vpxor ymm1, ymm2, ymm1
    vpxor ymm6, ymm12, ymm6
    vpaddd ymm14, ymm13, ymm14
    vpxor ymm5, ymm11, ymm5
    vpaddd ymm9, ymm9, ymmword ptr [rdi+832]
    vpxor ymm4, ymm3, ymm4
    vpxor ymm6, ymm1, ymm6
    vpaddd ymm14, ymm14, ymmword ptr [rdi+896]
    vmovdqa ymm1, ymmword ptr [rdi+576]
    vpsrld ymm3, ymm1, 7
    vpslld ymm11, ymm1, 25
    vpxor ymm4, ymm5, ymm4
    vpaddd ymm6, ymm9, ymm6
    vmovdqa ymm9, ymmword ptr [rdi+800]
    vpsrld ymm5, ymm9, 7
    vpslld ymm12, ymm9, 25
    vpxor ymm11, ymm3, ymm11
    vpaddd ymm4, ymm14, ymm4
    vpsrld ymm14, ymm1, 18
    vpslld ymm3, ymm1, 14
    vpsrld ymm2, ymm1, 3
    vpxor ymm12, ymm5, ymm12
    vpsrld ymm5, ymm9, 18
    vpslld ymm13, ymm9, 14
    vmovdqa ymmword ptr [rdi+992], ymm7
    vpsrld ymm7, ymm9, 3
    vpxor ymm3, ymm14, ymm3
    vpxor ymm11, ymm2, ymm11
    vpsrld ymm2, ymm6, 17
    vpslld ymm14, ymm6, 15
    vpxor ymm13, ymm5, ymm13
    vpxor ymm12, ymm7, ymm12
    vpsrld ymm7, ymm4, 17
    vpxor ymm11, ymm3, ymm11
    vpslld ymm3, ymm4, 15
    vpsrld ymm5, ymm6, 19
    vpxor ymm14, ymm2, ymm14
    vpslld ymm2, ymm6, 13
    vmovdqa ymmword ptr [rdi+1024], ymm15
    vpsrld ymm15, ymm6, 10
    vpxor ymm12, ymm13, ymm12
    vpaddd ymm11, ymm10, ymm11
    vpsrld ymm13, ymm4, 19
    vpslld ymm10, ymm4, 13
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm4, 10
    vpxor ymm2, ymm5, ymm2
    vpxor ymm14, ymm15, ymm14
    vpaddd ymm12, ymm1, ymm12
    vpxor ymm10, ymm13, ymm10
    vpaddd ymm11, ymm11, ymmword ptr [rdi+864]
    vpxor ymm3, ymm7, ymm3
    vpxor ymm14, ymm2, ymm14
    vpaddd ymm12, ymm12, ymm8
    vmovdqa ymm2, ymmword ptr [rdi+704]
    vpsrld ymm7, ymm2, 7
    vpslld ymm13, ymm2, 25
    vpxor ymm3, ymm10, ymm3
    vpaddd ymm14, ymm11, ymm14
    vmovdqa ymm11, ymmword ptr [rdi+768]
    vpsrld ymm10, ymm11, 7
    vpslld ymm15, ymm11, 25
    vpxor ymm13, ymm7, ymm13
    vpaddd ymm3, ymm12, ymm3
    vpsrld ymm12, ymm2, 18
    vpslld ymm7, ymm2, 14
    vpsrld ymm5, ymm2, 3
    vpxor ymm15, ymm10, ymm15
    vpsrld ymm10, ymm11, 18
    vpslld ymm1, ymm11, 14
    vmovdqa ymmword ptr [rdi+1056], ymm8
    vpsrld ymm8, ymm11, 3
    vpxor ymm7, ymm12, ymm7
    vpxor ymm13, ymm5, ymm13
    vpsrld ymm5, ymm14, 17
    vpslld ymm12, ymm14, 15
    vpxor ymm1, ymm10, ymm1
    vpxor ymm15, ymm8, ymm15
    vpsrld ymm8, ymm3, 17
    vpxor ymm13, ymm7, ymm13
    vpslld ymm7, ymm3, 15
    vpsrld ymm10, ymm14, 19
    vpxor ymm12, ymm5, ymm12
    vpslld ymm5, ymm14, 13
    vmovdqa ymmword ptr [rdi+1088], ymm4
    vpsrld ymm4, ymm14, 10
    vpxor ymm15, ymm1, ymm15
    vpaddd ymm13, ymm9, ymm13
    vpsrld ymm1, ymm3, 19
    vpslld ymm9, ymm3, 13
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm3, 10
    vpxor ymm5, ymm10, ymm5
    vpxor ymm12, ymm4, ymm12
    vpaddd ymm15, ymm2, ymm15
    vpxor ymm9, ymm1, ymm9
    vpaddd ymm13, ymm13, ymmword ptr [rdi+960]
    vpxor ymm7, ymm8, ymm7
    vpxor ymm12, ymm5, ymm12
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1024]
    vmovdqa ymm5, ymmword ptr [rdi+736]
    vpsrld ymm8, ymm5, 7
    vpslld ymm1, ymm5, 25
    vpxor ymm7, ymm9, ymm7
    vpaddd ymm12, ymm13, ymm12
    vmovdqa ymm13, ymmword ptr [rdi+928]
    vpsrld ymm9, ymm13, 7
    vpslld ymm4, ymm13, 25
    vpxor ymm1, ymm8, ymm1
    vpaddd ymm7, ymm15, ymm7
    vpsrld ymm15, ymm5, 18
    vpslld ymm8, ymm5, 14
    vpsrld ymm10, ymm5, 3
    vpxor ymm4, ymm9, ymm4
    vpsrld ymm9, ymm13, 18
    vpslld ymm2, ymm13, 14
    vmovdqa ymmword ptr [rdi+1120], ymm3
    vpsrld ymm3, ymm13, 3
    vpxor ymm8, ymm15, ymm8
    vpxor ymm1, ymm10, ymm1
    vpsrld ymm10, ymm12, 17
    vpslld ymm15, ymm12, 15
    vpxor ymm2, ymm9, ymm2
    vpxor ymm4, ymm3, ymm4
    vpsrld ymm3, ymm7, 17
    vpxor ymm1, ymm8, ymm1
    vpslld ymm8, ymm7, 15
    vpsrld ymm9, ymm12, 19
    vpxor ymm15, ymm10, ymm15
    vpslld ymm10, ymm12, 13
    vmovdqa ymmword ptr [rdi+1152], ymm14
    vpsrld ymm14, ymm12, 10
    vpxor ymm4, ymm2, ymm4
    vpaddd ymm1, ymm11, ymm1
    vpsrld ymm2, ymm7, 19
    vpslld ymm11, ymm7, 13
    vpxor ymm8, ymm3, ymm8
    vpsrld ymm3, ymm7, 10
    vpxor ymm10, ymm9, ymm10
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm4, ymm5, ymm4
    vpxor ymm11, ymm2, ymm11
    vpaddd ymm1, ymm1, ymmword ptr [rdi+992]
    vpxor ymm8, ymm3, ymm8
    vpxor ymm15, ymm10, ymm15
    vpaddd ymm4, ymm4, ymm6
    vmovdqa ymm10, ymmword ptr [rdi+832]
    vpsrld ymm3, ymm10, 7
    vpslld ymm2, ymm10, 25
    vpxor ymm8, ymm11, ymm8
    vpaddd ymm15, ymm1, ymm15
    vmovdqa ymm1, ymmword ptr [rdi+896]
    vpsrld ymm11, ymm1, 7
    vpslld ymm14, ymm1, 25
    vpxor ymm2, ymm3, ymm2
    vpaddd ymm8, ymm4, ymm8
    vpsrld ymm4, ymm10, 18
    vpslld ymm3, ymm10, 14
    vpsrld ymm9, ymm10, 3
    vpxor ymm14, ymm11, ymm14
    vpsrld ymm11, ymm1, 18
    vpslld ymm5, ymm1, 14
    vmovdqa ymmword ptr [rdi+1184], ymm6
    vpsrld ymm6, ymm1, 3
    vpxor ymm3, ymm4, ymm3
    vpxor ymm2, ymm9, ymm2
    vpsrld ymm9, ymm15, 17
    vpslld ymm4, ymm15, 15
    vpxor ymm5, ymm11, ymm5
    vpxor ymm14, ymm6, ymm14
    vpsrld ymm6, ymm8, 17
    vpxor ymm2, ymm3, ymm2
    vpslld ymm3, ymm8, 15
    vpsrld ymm11, ymm15, 19
    vpxor ymm4, ymm9, ymm4
    vpslld ymm9, ymm15, 13
    vmovdqa ymmword ptr [rdi+1216], ymm7
    vpsrld ymm7, ymm15, 10
    vpxor ymm14, ymm5, ymm14
    vpaddd ymm2, ymm13, ymm2
    vpsrld ymm5, ymm8, 19
    vpslld ymm13, ymm8, 13
    vpxor ymm3, ymm6, ymm3
    vpsrld ymm6, ymm8, 10
    vpxor ymm9, ymm11, ymm9
    vpxor ymm4, ymm7, ymm4
    vpaddd ymm14, ymm10, ymm14
    vpxor ymm13, ymm5, ymm13
    vpaddd ymm2, ymm2, ymmword ptr [rdi+1088]
    vpxor ymm3, ymm6, ymm3
    vpxor ymm4, ymm9, ymm4
    vpaddd ymm14, ymm14, ymmword ptr [rdi+1152]
    vmovdqa ymm9, ymmword ptr [rdi+864]
    vpsrld ymm6, ymm9, 7
    vpslld ymm5, ymm9, 25
    vpxor ymm3, ymm13, ymm3
    vpaddd ymm4, ymm2, ymm4
    vmovdqa ymm2, ymmword ptr [rdi+1056]
    vpsrld ymm13, ymm2, 7
    vpslld ymm7, ymm2, 25
    vpxor ymm5, ymm6, ymm5
    vpaddd ymm3, ymm14, ymm3
    vpsrld ymm14, ymm9, 18
    vpslld ymm6, ymm9, 14
    vpsrld ymm11, ymm9, 3
    vpxor ymm7, ymm13, ymm7
    vpsrld ymm13, ymm2, 18
    vpslld ymm10, ymm2, 14
    vmovdqa ymmword ptr [rdi+1248], ymm8
    vpsrld ymm8, ymm2, 3
    vpxor ymm6, ymm14, ymm6
    vpxor ymm5, ymm11, ymm5
    vpsrld ymm11, ymm4, 17
    vpslld ymm14, ymm4, 15
    vpxor ymm10, ymm13, ymm10
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm3, 17
    vpxor ymm5, ymm6, ymm5
    vpslld ymm6, ymm3, 15
    vpsrld ymm13, ymm4, 19
    vpxor ymm14, ymm11, ymm14
    vpslld ymm11, ymm4, 13
    vmovdqa ymmword ptr [rdi+1280], ymm15
    vpsrld ymm15, ymm4, 10
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm5, ymm1, ymm5
    vpsrld ymm10, ymm3, 19
    vpslld ymm1, ymm3, 13
    vpxor ymm6, ymm8, ymm6
    vpsrld ymm8, ymm3, 10
    vpxor ymm11, ymm13, ymm11
    vpxor ymm14, ymm15, ymm14
    vpaddd ymm7, ymm9, ymm7
    vpxor ymm1, ymm10, ymm1
    vpaddd ymm5, ymm5, ymmword ptr [rdi+1120]
    vpxor ymm6, ymm8, ymm6
    vpxor ymm14, ymm11, ymm14
    vpaddd ymm7, ymm7, ymm12
    vmovdqa ymm11, ymmword ptr [rdi+960]
    vpsrld ymm8, ymm11, 7
    vpslld ymm10, ymm11, 25
    vpxor ymm6, ymm1, ymm6
    vpaddd ymm14, ymm5, ymm14
    vmovdqa ymm5, ymmword ptr [rdi+1024]
    vpsrld ymm1, ymm5, 7
    vpslld ymm15, ymm5, 25
    vpxor ymm10, ymm8, ymm10
    vpaddd ymm6, ymm7, ymm6
    vpsrld ymm7, ymm11, 18
    vpslld ymm8, ymm11, 14
    vpsrld ymm13, ymm11, 3
    vpxor ymm15, ymm1, ymm15
    vpsrld ymm1, ymm5, 18
    vpslld ymm9, ymm5, 14
    vmovdqa ymmword ptr [rdi+1312], ymm12
    vpsrld ymm12, ymm5, 3
    vpxor ymm8, ymm7, ymm8
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm14, 17
    vpslld ymm7, ymm14, 15
    vpxor ymm9, ymm1, ymm9
    vpxor ymm15, ymm12, ymm15
    vpsrld ymm12, ymm6, 17
    vpxor ymm10, ymm8, ymm10
    vpslld ymm8, ymm6, 15
    vpsrld ymm1, ymm14, 19
    vpxor ymm7, ymm13, ymm7
    vpslld ymm13, ymm14, 13
    vmovdqa ymmword ptr [rdi+1344], ymm3
    vpsrld ymm3, ymm14, 10
    vpxor ymm15, ymm9, ymm15
    vpaddd ymm10, ymm2, ymm10
    vpsrld ymm9, ymm6, 19
    vpslld ymm2, ymm6, 13
    vpxor ymm8, ymm12, ymm8
    vpsrld ymm12, ymm6, 10
    vpxor ymm13, ymm1, ymm13
    vpxor ymm7, ymm3, ymm7
    vpaddd ymm15, ymm11, ymm15
    vpxor ymm2, ymm9, ymm2
    vpaddd ymm10, ymm10, ymmword ptr [rdi+1216]
    vpxor ymm8, ymm12, ymm8
    vpxor ymm7, ymm13, ymm7
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1280]
    vmovdqa ymm13, ymmword ptr [rdi+992]
    vpsrld ymm12, ymm13, 7
    vpslld ymm9, ymm13, 25
    vpxor ymm8, ymm2, ymm8
    vpaddd ymm7, ymm10, ymm7
    vmovdqa ymm10, ymmword ptr [rdi+1184]
    vpsrld ymm2, ymm10, 7
    vpslld ymm3, ymm10, 25
    vpxor ymm9, ymm12, ymm9
    vpaddd ymm8, ymm15, ymm8
    vpsrld ymm15, ymm13, 18
    vpslld ymm12, ymm13, 14
    vpsrld ymm1, ymm13, 3
    vpxor ymm3, ymm2, ymm3
    vpsrld ymm2, ymm10, 18
    vpslld ymm11, ymm10, 14
    vmovdqa ymmword ptr [rdi+1376], ymm6
    vpsrld ymm6, ymm10, 3
    vpxor ymm12, ymm15, ymm12
    vpxor ymm9, ymm1, ymm9
    vpsrld ymm1, ymm7, 17
    vpslld ymm15, ymm7, 15
    vpxor ymm11, ymm2, ymm11
    vpxor ymm3, ymm6, ymm3
    vpsrld ymm6, ymm8, 17
    vpxor ymm9, ymm12, ymm9
    vpslld ymm12, ymm8, 15
    vpsrld ymm2, ymm7, 19
    vpxor ymm15, ymm1, ymm15
    vpslld ymm1, ymm7, 13
    vmovdqa ymmword ptr [rdi+1408], ymm14
    vpsrld ymm14, ymm7, 10
    vpxor ymm3, ymm11, ymm3
    vpaddd ymm9, ymm5, ymm9
    vpsrld ymm11, ymm8, 19
    vpslld ymm5, ymm8, 13
    vpxor ymm12, ymm6, ymm12
    vpsrld ymm6, ymm8, 10
    vpxor ymm1, ymm2, ymm1
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm3, ymm13, ymm3
    vpxor ymm5, ymm11, ymm5
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1248]
    vpxor ymm12, ymm6, ymm12
    vpxor ymm15, ymm1, ymm15
    vpaddd ymm3, ymm3, ymm4
    vmovdqa ymm1, ymmword ptr [rdi+1088]
    vpsrld ymm6, ymm1, 7
    vpslld ymm11, ymm1, 25
    vpxor ymm12, ymm5, ymm12
    vpaddd ymm15, ymm9, ymm15
    vmovdqa ymm9, ymmword ptr [rdi+1152]
    vpsrld ymm5, ymm9, 7
    vpslld ymm14, ymm9, 25
    vpxor ymm11, ymm6, ymm11
    vpaddd ymm12, ymm3, ymm12
    vpsrld ymm3, ymm1, 18
    vpslld ymm6, ymm1, 14
    vpsrld ymm2, ymm1, 3
    vpxor ymm14, ymm5, ymm14
    vpsrld ymm5, ymm9, 18
    vmovdqa ymmword ptr [rdi+1440], ymm8
    vpslld ymm8, ymm9, 14
    vmovdqa ymmword ptr [rdi+1472], ymm4
    vpsrld ymm4, ymm9, 3
    vpxor ymm6, ymm3, ymm6
    vpxor ymm11, ymm2, ymm11
    vpsrld ymm2, ymm15, 17
    vpslld ymm3, ymm15, 15
    vpxor ymm8, ymm5, ymm8
    vpxor ymm14, ymm4, ymm14
    vpsrld ymm4, ymm12, 17
    vpxor ymm11, ymm6, ymm11
    vpslld ymm6, ymm12, 15
    vpsrld ymm5, ymm15, 19
    vpxor ymm3, ymm2, ymm3
    vpslld ymm2, ymm15, 13
    vpsrld ymm13, ymm15, 10
    vpxor ymm14, ymm8, ymm14
    vpaddd ymm11, ymm10, ymm11
    vpsrld ymm8, ymm12, 19
    vmovdqa ymmword ptr [rdi+1504], ymm15
    vpslld ymm15, ymm12, 13
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm4, ymm12, 10
    vpxor ymm2, ymm5, ymm2
    vpxor ymm3, ymm13, ymm3
    vpaddd ymm14, ymm1, ymm14
    vpxor ymm15, ymm8, ymm15
    vpaddd ymm11, ymm11, ymmword ptr [rdi+1344]
    vpxor ymm6, ymm4, ymm6
    vpxor ymm3, ymm2, ymm3
    vpaddd ymm14, ymm14, ymmword ptr [rdi+1408]
    vmovdqa ymm2, ymmword ptr [rdi+1120]
    vpsrld ymm4, ymm2, 7
    vpslld ymm8, ymm2, 25
    vpxor ymm6, ymm15, ymm6
    vpaddd ymm3, ymm11, ymm3
    vmovdqa ymm11, ymmword ptr [rdi+1312]
    vpsrld ymm15, ymm11, 7
    vpslld ymm13, ymm11, 25
    vpxor ymm8, ymm4, ymm8
    vpaddd ymm6, ymm14, ymm6
    vpsrld ymm14, ymm2, 18
    vpslld ymm4, ymm2, 14
    vpsrld ymm5, ymm2, 3
    vpxor ymm13, ymm15, ymm13
    vmovdqa ymm15, ymmword ptr [rdi+608]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+128]
    vmovdqa ymmword ptr [rdi+608], ymm12
    vpsrld ymm12, ymm11, 18
    vpslld ymm1, ymm11, 14
    vmovdqa ymm10, ymmword ptr [rdi+640]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+160]
    vmovdqa ymmword ptr [rdi+640], ymm10
    vpsrld ymm10, ymm11, 3
    vpxor ymm4, ymm14, ymm4
    vpxor ymm8, ymm5, ymm8
    vpsrld ymm5, ymm3, 17
    vpslld ymm14, ymm3, 15
    vpxor ymm1, ymm12, ymm1
    vpxor ymm13, ymm10, ymm13
    vpsrld ymm10, ymm6, 17
    vpxor ymm8, ymm4, ymm8
    vpslld ymm4, ymm6, 15
    vpsrld ymm12, ymm3, 19
    vpxor ymm14, ymm5, ymm14
    vmovdqa ymm5, ymmword ptr [rdi+288]
    vpaddd ymm5, ymm5, ymmword ptr [rsi+192]
    vpslld ymm11, ymm3, 13
    vmovdqa ymmword ptr [rdi+288], ymm5
    vpsrld ymm5, ymm3, 10
    vpxor ymm13, ymm1, ymm13
    vpaddd ymm8, ymm9, ymm8
    vpsrld ymm1, ymm6, 19
    vmovdqa ymmword ptr [rdi+1536], ymm3
    vpslld ymm3, ymm6, 13
    vpxor ymm4, ymm10, ymm4
    vmovdqa ymm10, ymmword ptr [rdi+256]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+224]
    vpsrld ymm9, ymm6, 10
    vpxor ymm11, ymm12, ymm11
    vpxor ymm14, ymm5, ymm14
    vpaddd ymm13, ymm2, ymm13
    vpxor ymm3, ymm1, ymm3
    vpaddd ymm8, ymm8, ymmword ptr [rdi+1376]
    vmovdqa ymm1, ymmword ptr [rdi+320]
    vpaddd ymm1, ymm1, ymmword ptr [rsi+256]
    vmovdqa ymm5, ymmword ptr [rdi+352]
    vpaddd ymm5, ymm5, ymmword ptr [rsi+288]
    vpxor ymm4, ymm9, ymm4
    vpxor ymm14, ymm11, ymm14
    vpaddd ymm13, ymm13, ymm7
    vpunpckldq ymm11, ymm15, ymmword ptr [rdi+640]
    vpunpckhdq ymm15, ymm15, ymmword ptr [rdi+640]
    vpxor ymm4, ymm3, ymm4
    vpaddd ymm14, ymm8, ymm14
    vmovdqa ymm8, ymmword ptr [rdi+384]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+320]
    vmovdqa ymm3, ymmword ptr [rdi+416]
    vpaddd ymm3, ymm3, ymmword ptr [rsi+352]
    vmovdqa ymm9, ymmword ptr [rdi+544]
    vpaddd ymm9, ymm9, ymmword ptr [rsi+384]
    vmovdqa ymm12, ymmword ptr [rdi+672]
    vpaddd ymm12, ymm12, ymmword ptr [rsi+416]
    vmovdqa ymmword ptr [r8+64], ymm11
    vmovdqa ymmword ptr [r8+96], ymm15
    vpaddd ymm4, ymm13, ymm4
    vmovdqa ymm13, ymmword ptr [rdi+480]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+448]
    vmovdqa ymm15, ymmword ptr [rdi+448]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+480]
    vmovdqa ymm11, ymmword ptr [rdi+512]
    vpaddd ymm11, ymm11, ymmword ptr [rsi+512]
    vmovdqa ymmword ptr [rdi+512], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+576]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+544]
    vmovdqa ymmword ptr [rdi+576], ymm14
    vmovdqa ymm14, ymmword ptr [rdi+800]
    vpaddd ymm14, ymm14, ymmword ptr [rsi+576]
    vmovdqa ymmword ptr [rdi+800], ymm6
    vmovdqa ymm6, ymmword ptr [rdi+704]
    vpaddd ymm6, ymm6, ymmword ptr [rsi+608]
    vmovdqa ymmword ptr [rdi+704], ymm7
    vmovdqa ymm7, ymmword ptr [rdi+288]
    vpunpckldq ymm2, ymm7, ymm10
    vpunpckhdq ymm10, ymm7, ymm10
    vmovdqa ymm7, ymmword ptr [rdi+768]
    vpaddd ymm7, ymm7, ymmword ptr [rsi+640]
    vmovdqa ymmword ptr [rdi+768], ymm7
    vmovdqa ymm7, ymmword ptr [rdi+736]
    vpaddd ymm7, ymm7, ymmword ptr [rsi+672]
    vmovdqa ymmword ptr [rdi+736], ymm7
    vpunpckldq ymm7, ymm1, ymm5
    vpunpckhdq ymm5, ymm1, ymm5
    vmovdqa ymmword ptr [r8+128], ymm2
    vmovdqa ymmword ptr [r8+160], ymm10
    vmovdqa ymm10, ymmword ptr [rdi+928]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+704]
    vmovdqa ymm2, ymmword ptr [rdi+832]
    vpaddd ymm2, ymm2, ymmword ptr [rsi+736]
    vpunpckldq ymm1, ymm8, ymm3
    vpunpckhdq ymm3, ymm8, ymm3
    vmovdqa ymmword ptr [r8+192], ymm7
    vmovdqa ymmword ptr [r8+224], ymm5
    vmovdqa ymm5, ymmword ptr [rdi+896]
    vpaddd ymm5, ymm5, ymmword ptr [rsi+768]
    vmovdqa ymm7, ymmword ptr [rdi+864]
    vpaddd ymm7, ymm7, ymmword ptr [rsi+800]
    vpunpckldq ymm8, ymm9, ymm12
    vpunpckhdq ymm12, ymm9, ymm12
    vmovdqa ymmword ptr [r8+256], ymm1
    vmovdqa ymmword ptr [r8+288], ymm3
    vmovdqa ymm3, ymmword ptr [rdi+1056]
    vpaddd ymm3, ymm3, ymmword ptr [rsi+832]
    vmovdqa ymm1, ymmword ptr [rdi+960]
    vpaddd ymm1, ymm1, ymmword ptr [rsi+864]
    vpunpckldq ymm9, ymm13, ymm15
    vpunpckhdq ymm15, ymm13, ymm15
    vmovdqa ymmword ptr [r8+320], ymm8
    vmovdqa ymmword ptr [r8+352], ymm12
    vmovdqa ymm12, ymmword ptr [rdi+1024]
    vpaddd ymm12, ymm12, ymmword ptr [rsi+896]
    vmovdqa ymm8, ymmword ptr [rdi+992]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+928]
    vpunpckldq ymm13, ymm11, ymm4
    vpunpckhdq ymm4, ymm11, ymm4
    vmovdqa ymmword ptr [r8+384], ymm9
    vmovdqa ymmword ptr [r8+416], ymm15
    vmovdqa ymm15, ymmword ptr [rdi+1184]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+960]
    vmovdqa ymm9, ymmword ptr [rdi+1088]
    vpaddd ymm9, ymm9, ymmword ptr [rsi+992]
    vpunpckldq ymm11, ymm14, ymm6
    vpunpckhdq ymm6, ymm14, ymm6
    vmovdqa ymmword ptr [r8+448], ymm13
    vmovdqa ymmword ptr [r8+480], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+1152]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+1024]
    vmovdqa ymm13, ymmword ptr [rdi+1120]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+1056]
    vmovdqa ymm14, ymmword ptr [rdi+768]
    vmovdqa ymmword ptr [rdi+1120], ymm13
    vpunpckldq ymm13, ymm14, ymmword ptr [rdi+736]
    vpunpckhdq ymm14, ymm14, ymmword ptr [rdi+736]
    vmovdqa ymmword ptr [r8+512], ymm11
    vmovdqa ymmword ptr [r8+544], ymm6
    vmovdqa ymm6, ymmword ptr [rdi+1312]
    vpaddd ymm6, ymm6, ymmword ptr [rsi+1088]
    vmovdqa ymm11, ymmword ptr [rdi+1216]
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1120]
    vmovdqa ymmword ptr [rdi+1216], ymm11
    vpunpckldq ymm11, ymm10, ymm2
    vpunpckhdq ymm2, ymm10, ymm2
    vmovdqa ymmword ptr [r8+576], ymm13
    vmovdqa ymmword ptr [r8+608], ymm14
    vmovdqa ymm14, ymmword ptr [rdi+1280]
    vpaddd ymm14, ymm14, ymmword ptr [rsi+1152]
    vmovdqa ymm13, ymmword ptr [rdi+1248]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+1184]
    vpunpckldq ymm10, ymm5, ymm7
    vpunpckhdq ymm7, ymm5, ymm7
    vmovdqa ymmword ptr [r8+640], ymm11
    vmovdqa ymmword ptr [r8+672], ymm2
    vmovdqa ymm2, ymmword ptr [rdi+1472]
    vpaddd ymm2, ymm2, ymmword ptr [rsi+1216]
    vmovdqa ymm11, ymmword ptr [rdi+1344]
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1248]
    vpunpckldq ymm5, ymm3, ymm1
    vpunpckhdq ymm1, ymm3, ymm1
    vmovdqa ymmword ptr [r8+704], ymm10
    vmovdqa ymmword ptr [r8+736], ymm7
    vmovdqa ymm7, ymmword ptr [rdi+1408]
    vpaddd ymm7, ymm7, ymmword ptr [rsi+1280]
    vmovdqa ymm10, ymmword ptr [rdi+1376]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+1312]
    vpunpckldq ymm3, ymm12, ymm8
    vpunpckhdq ymm8, ymm12, ymm8
    vmovdqa ymmword ptr [r8+768], ymm5
    vmovdqa ymmword ptr [r8+800], ymm1
    vmovdqa ymm1, ymmword ptr [rdi+704]
    vpaddd ymm1, ymm1, ymmword ptr [rsi+1344]
    vmovdqa ymm5, ymmword ptr [rdi+1440]
    vpaddd ymm5, ymm5, ymmword ptr [rsi+1376]
    vpunpckldq ymm12, ymm15, ymm9
    vpunpckhdq ymm9, ymm15, ymm9
    vmovdqa ymmword ptr [r8+832], ymm3
    vmovdqa ymmword ptr [r8+864], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+1504]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+1408]
    vmovdqa ymm3, ymmword ptr [rdi+608]
    vpaddd ymm3, ymm3, ymmword ptr [rsi+1440]
    vpunpckldq ymm15, ymm4, ymmword ptr [rdi+1120]
    vpunpckhdq ymm4, ymm4, ymmword ptr [rdi+1120]
    vmovdqa ymmword ptr [r8+896], ymm12
    vmovdqa ymmword ptr [r8+928], ymm9
    vmovdqa ymm9, ymmword ptr [rdi+1536]
    vpaddd ymm9, ymm9, ymmword ptr [rsi+1472]
    vmovdqa ymm12, ymmword ptr [rdi+800]
    vpaddd ymm12, ymm12, ymmword ptr [rsi+1504]
    vmovdqa ymmword ptr [rdi+800], ymm12
    vpunpckldq ymm12, ymm6, ymmword ptr [rdi+1216]
    vpunpckhdq ymm6, ymm6, ymmword ptr [rdi+1216]
    vmovdqa ymmword ptr [r8+960], ymm15
    vmovdqa ymmword ptr [r8+992], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+576]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+1536]
    vmovdqa ymm15, ymmword ptr [rdi+512]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+1568]
    vmovdqa ymmword ptr [rdi+512], ymm15
    vpunpckldq ymm15, ymm14, ymm13
    vpunpckhdq ymm13, ymm14, ymm13
    vmovdqa ymmword ptr [r8+1024], ymm12
    vmovdqa ymmword ptr [r8+1056], ymm6
    vpunpckldq ymm6, ymm2, ymm11
    vpunpckhdq ymm11, ymm2, ymm11
    vpunpckldq ymm2, ymm7, ymm10
    vpunpckhdq ymm10, ymm7, ymm10
    vmovdqa ymmword ptr [r8+1088], ymm15
    vmovdqa ymmword ptr [r8+1120], ymm13
    vpunpckldq ymm13, ymm1, ymm5
    vpunpckhdq ymm5, ymm1, ymm5
    vmovdqa ymmword ptr [r8+1152], ymm6
    vmovdqa ymmword ptr [r8+1184], ymm11
    vpunpckldq ymm11, ymm8, ymm3
    vpunpckhdq ymm3, ymm8, ymm3
    vmovdqa ymmword ptr [r8+1216], ymm2
    vmovdqa ymmword ptr [r8+1248], ymm10
    vpunpckldq ymm10, ymm9, ymmword ptr [rdi+800]
    vpunpckhdq ymm9, ymm9, ymmword ptr [rdi+800]
    vmovdqa ymmword ptr [r8+1280], ymm13
    vmovdqa ymmword ptr [r8+1312], ymm5
    vpunpckldq ymm5, ymm4, ymmword ptr [rdi+512]
    vpunpckhdq ymm4, ymm4, ymmword ptr [rdi+512]
    vmovdqa ymmword ptr [r8+1344], ymm11
    vmovdqa ymmword ptr [r8+1376], ymm3
    vmovdqa ymmword ptr [r8+1408], ymm10
    vmovdqa ymmword ptr [r8+1440], ymm9
    vmovdqa ymmword ptr [r8+1472], ymm5
    vmovdqa ymmword ptr [r8+1504], ymm4
    vmovdqa ymm1, ymmword ptr [rdi]
    vpaddd ymm1, ymm1, ymmword ptr [rsi+1600]
    vmovdqa ymmword ptr [rdi], ymm1
    add r8, 1536
    dec r11
    jnz 2b
    vzeroupper
    pop r15
    pop r14
    pop r13
    pop r12
    pop rbp
    pop rbx
    ret
    .size mesos_miner_hybrid_avx2_tables, . - mesos_miner_hybrid_avx2_tables
    .popsection
    .pushsection .rodata.mesos_miner_hybrid_avx2_tables, "a", @progbits
    .p2align 6
mesos_miner_hybrid_avx2_tables_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff
    .long 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000
    .long 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6
    .long 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
    .long 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f
    .long 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa
    .long 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc
    .long 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da
    .long 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152
    .long 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d
    .long 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8
    .long 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7
    .long 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3
    .long 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147
    .long 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351
    .long 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967
    .long 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85
    .long 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138
    .long 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc
    .long 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13
    .long 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354
    .long 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb
    .long 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e
    .long 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85
    .long 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1
    .long 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b
    .long 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70
    .long 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3
    .long 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819
    .long 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624
    .long 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585
    .long 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070
    .long 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116
    .long 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08
    .long 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c
    .long 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5
    .long 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3
    .long 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a
    .long 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f
    .long 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3
    .long 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee
    .long 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f
    .long 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814
    .long 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208
    .long 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa
    .long 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb
    .long 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7
    .long 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2
    .long 0x00000008, 0x00000008, 0x00000008, 0x00000008, 0x00000008, 0x00000008, 0x00000008, 0x00000008
    .popsection

    .pushsection .text.mesos_miner_hybrid_avx2_rolling, "ax", @progbits
    .globl mesos_miner_hybrid_avx2_rolling
    .type mesos_miner_hybrid_avx2_rolling, @function
    .p2align 6
mesos_miner_hybrid_avx2_rolling:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_hybrid_avx2_rolling_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov r8, qword ptr [rdi+200]
    mov rcx, qword ptr [rdi+208]
    mov r15, qword ptr [rdi+232]
    mov r9, r8
    mov rdx, rcx
    mov rbx, qword ptr [rdi+224]
    lea rbp, [rbx+4128]
    lea r12, [rbp+4128]
    lea r13, [r12+4128]
    .p2align 6
2:
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r12+512]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r12+520]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm5, xmmword ptr [rsi]
    vmovdqa xmm6, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r12+544]
    sha256rnds2 xmm6, xmm5
    vmovdqa xmm7, xmmword ptr [rsi]
    vmovdqa xmm8, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r12+552]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r12+576]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+584]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r12+608]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+616]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r12+640]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+648]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r12+672]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+680]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r12+704]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+712]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r12+736]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+744]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vmovdqa ymm9, ymmword ptr [rbp]
    vpunpckldq ymm10, ymm9, ymmword ptr [rbp+32]
    vmovdqa ymm11, ymmword ptr [rbp+64]
    vpunpckldq ymm12, ymm11, ymmword ptr [rbp+96]
    vpunpckhdq ymm9, ymm9, ymmword ptr [rbp+32]
    vpunpckhdq ymm11, ymm11, ymmword ptr [rbp+96]
    vmovq xmm0, qword ptr [r12+1024]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1032]
    sha256rnds2 xmm4, xmm3
    vpunpcklqdq ymm13, ymm10, ymm12
    vpunpckhqdq ymm12, ymm10, ymm12
    vpunpcklqdq ymm10, ymm9, ymm11
    vpunpckhqdq ymm11, ymm9, ymm11
    vmovq xmm0, qword ptr [r12+1056]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+1064]
    sha256rnds2 xmm8, xmm7
    vmovdqa ymm9, ymmword ptr [rbp+128]
    vpunpckldq ymm14, ymm9, ymmword ptr [rbp+160]
    vmovdqa ymm15, ymmword ptr [rbp+192]
    vpunpckldq ymm9, ymm15, ymmword ptr [rbp+224]
    vmovdqa ymm15, ymmword ptr [rbp+128]
    vpunpckhdq ymm15, ymm15, ymmword ptr [rbp+160]
    vmovdqa ymmword ptr [rdi+256], ymm13
    vmovdqa ymm13, ymmword ptr [rbp+192]
    vpunpckhdq ymm13, ymm13, ymmword ptr [rbp+224]
    vmovq xmm0, qword ptr [r12+1088]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+1096]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [rdi+288], ymm12
    vpunpcklqdq ymm12, ymm14, ymm9
    vpunpckhqdq ymm9, ymm14, ymm9
    vpunpcklqdq ymm14, ymm15, ymm13
    vpunpckhqdq ymm13, ymm15, ymm13
    vmovq xmm0, qword ptr [r12+1120]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+1128]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm11, ymm11, ymmword ptr [rdx+256]
    vpaddd ymm10, ymm10, ymmword ptr [rdx+288]
    vpaddd ymm13, ymm13, ymmword ptr [rdx+320]
    vpaddd ymm14, ymm14, ymmword ptr [rdx+352]
    vmovq xmm0, qword ptr [r12+1152]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1160]
    sha256rnds2 xmm4, xmm3
    vmovdqa ymm15, ymmword ptr [rdx+384]
    vpaddd ymm15, ymm15, ymmword ptr [rdi+288]
    vmovdqa ymmword ptr [rdi+288], ymm15
    vmovdqa ymm15, ymmword ptr [rdx+416]
    vpaddd ymm15, ymm15, ymmword ptr [rdi+256]
    vpaddd ymm9, ymm9, ymmword ptr [rdx+448]
    vpaddd ymm12, ymm12, ymmword ptr [rdx+480]
    vmovdqa ymmword ptr [rdi+256], ymm12
    vpaddd ymm12, ymm11, ymmword ptr [rsi+64]
    vmovq xmm0, qword ptr [r12+1184]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+1192]
    sha256rnds2 xmm8, xmm7
    vmovdqa ymmword ptr [rdi+320], ymm11
    vpaddd ymm11, ymm10, ymmword ptr [rsi+96]
    vmovdqa ymmword ptr [rdi+352], ymm10
    vpunpckldq ymm10, ymm12, ymm11
    vpunpckhdq ymm11, ymm12, ymm11
    vmovdqa ymmword ptr [rbp+512], ymm10
    vmovq xmm0, qword ptr [r12+1216]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+1224]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [rbp+544], ymm11
    vpaddd ymm11, ymm13, ymmword ptr [rsi+128]
    vpaddd ymm10, ymm14, ymmword ptr [rsi+160]
    vmovq xmm0, qword ptr [r12+1248]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+1256]
    sha256rnds2 xmm7, xmm8
    vpunpckldq ymm12, ymm11, ymm10
    vpunpckhdq ymm10, ymm11, ymm10
    vmovdqa ymmword ptr [rbp+576], ymm12
    vmovdqa ymmword ptr [rbp+608], ymm10
    vmovdqa ymm10, ymmword ptr [rdi+288]
    vmovq xmm0, qword ptr [r12+1280]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1288]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm12, ymm10, ymmword ptr [rsi+192]
    vpaddd ymm11, ymm15, ymmword ptr [rsi+224]
    vmovdqa ymmword ptr [rdi+384], ymm15
    vpunpckldq ymm15, ymm12, ymm11
    vpunpckhdq ymm11, ymm12, ymm11
    vmovq xmm0, qword ptr [r12+1312]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+1320]
    sha256rnds2 xmm8, xmm7
    vmovdqa ymmword ptr [rbp+640], ymm15
    vmovdqa ymmword ptr [rbp+672], ymm11
    vpaddd ymm11, ymm9, ymmword ptr [rsi+256]
    vmovdqa ymm15, ymmword ptr [rdi+256]
    vpaddd ymm12, ymm15, ymmword ptr [rsi+288]
    vpunpckldq ymm15, ymm11, ymm12
    vpunpckhdq ymm12, ymm11, ymm12
    vmovq xmm0, qword ptr [r12+1344]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+1352]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [rbp+704], ymm15
    vmovdqa ymmword ptr [rbp+736], ymm12
    vmovdqa ymm12, ymmword ptr [rdi+352]
    vpsrld ymm15, ymm12, 7
    vpslld ymm11, ymm12, 25
    vmovq xmm0, qword ptr [r12+1376]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+1384]
    sha256rnds2 xmm7, xmm8
    vmovdqa ymmword ptr [rdi+416], ymm9
    vpsrld ymm9, ymm12, 18
    vpslld ymm10, ymm12, 14
    vmovdqa ymmword ptr [rdi+448], ymm14
    vpsrld ymm14, ymm12, 3
    vpxor ymm11, ymm15, ymm11
    vmovq xmm0, qword ptr [r12+1408]
    sha256rnds2 xmm2, xmm1
    vpxor ymm10, ymm9, ymm10
    vpxor ymm11, ymm14, ymm11
    vpxor ymm11, ymm10, ymm11
    vpaddd ymm11, ymm11, ymmword ptr [rdi+320]
    vmovq xmm0, qword ptr [r12+1416]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm10, ymm11, ymmword ptr [rsi+320]
    vpsrld ymm14, ymm13, 7
    vpslld ymm9, ymm13, 25
    vpsrld ymm15, ymm13, 18
    vmovq xmm0, qword ptr [r12+1440]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+1448]
    sha256rnds2 xmm8, xmm7
    vmovdqa ymmword ptr [rdi+320], ymm11
    vpslld ymm11, ymm13, 14
    vpsrld ymm12, ymm13, 3
    vpxor ymm9, ymm14, ymm9
    vmovq xmm0, qword ptr [r12+1472]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+1480]
    sha256rnds2 xmm3, xmm4
    vpxor ymm11, ymm15, ymm11
    vpxor ymm9, ymm12, ymm9
    vmovq xmm0, qword ptr [r12+1504]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+1512]
    sha256rnds2 xmm7, xmm8
    vpxor ymm9, ymm11, ymm9
    vmovdqa ymm11, ymmword ptr [rdi+352]
    vpaddd ymm11, ymm11, ymmword ptr [rsi+352]
    vpaddd ymm9, ymm11, ymm9
    vpaddd ymm11, ymm9, ymmword ptr [rsi+384]
    vpunpckldq ymm12, ymm10, ymm11
    vpunpckhdq ymm11, ymm10, ymm11
    vmovdqa ymmword ptr [rbp+1024], ymm12
    vmovdqa ymmword ptr [rbp+1056], ymm11
    vmovdqa ymm11, ymmword ptr [rdi+448]
    vmovq xmm0, qword ptr [r12+1536]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1544]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm12, ymm11, 7
    vpslld ymm10, ymm11, 25
    vmovq xmm0, qword ptr [r12+1568]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm15, ymm11, 18
    vpslld ymm14, ymm11, 14
    vmovq xmm0, qword ptr [r12+1576]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r12+1600]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+1608]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [rdi+352], ymm9
    vpsrld ymm9, ymm11, 3
    vpxor ymm10, ymm12, ymm10
    vpxor ymm14, ymm15, ymm14
    vpxor ymm10, ymm9, ymm10
    vmovq xmm0, qword ptr [r12+1632]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+1640]
    sha256rnds2 xmm7, xmm8
    vpxor ymm10, ymm14, ymm10
    vmovdqa ymm14, ymmword ptr [rdi+320]
    vpsrld ymm9, ymm14, 17
    vpslld ymm15, ymm14, 15
    vpsrld ymm12, ymm14, 19
    vmovq xmm0, qword ptr [r12+1664]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1672]
    sha256rnds2 xmm4, xmm3
    vpslld ymm11, ymm14, 13
    vmovdqa ymmword ptr [rdi+480], ymm10
    vpsrld ymm10, ymm14, 10
    vpxor ymm15, ymm9, ymm15
    vpxor ymm11, ymm12, ymm11
    vmovq xmm0, qword ptr [r12+1696]
    sha256rnds2 xmm6, xmm5
    vpxor ymm15, ymm10, ymm15
    vmovq xmm0, qword ptr [r12+1704]
    sha256rnds2 xmm8, xmm7
    vpxor ymm15, ymm11, ymm15
    vpaddd ymm13, ymm13, ymmword ptr [rdi+480]
    vpaddd ymm15, ymm13, ymm15
    vpaddd ymm13, ymm15, ymmword ptr [rsi+416]
    vmovq xmm0, qword ptr [r12+1728]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+1736]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r12+1760]
    sha256rnds2 xmm5, xmm6
    vmovdqa ymm11, ymmword ptr [rdi+288]
    vmovq xmm0, qword ptr [r12+1768]
    sha256rnds2 xmm7, xmm8
    vpsrld ymm10, ymm11, 7
    vpslld ymm12, ymm11, 25
    vpsrld ymm9, ymm11, 18
    vpslld ymm14, ymm11, 14
    vmovdqa ymmword ptr [rdi+480], ymm15
    vpsrld ymm15, ymm11, 3
    vmovq xmm0, qword ptr [r12+1792]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1800]
    sha256rnds2 xmm4, xmm3
    vpxor ymm12, ymm10, ymm12
    vpxor ymm14, ymm9, ymm14
    vpxor ymm12, ymm15, ymm12
    vpxor ymm12, ymm14, ymm12
    vmovdqa ymm14, ymmword ptr [rdi+352]
    vpsrld ymm15, ymm14, 17
    vmovq xmm0, qword ptr [r12+1824]
    sha256rnds2 xmm6, xmm5
    vpslld ymm9, ymm14, 15
    vpsrld ymm10, ymm14, 19
    vmovq xmm0, qword ptr [r12+1832]
    sha256rnds2 xmm8, xmm7
    vpslld ymm11, ymm14, 13
    vmovdqa ymmword ptr [rdi+512], ymm13
    vpsrld ymm13, ymm14, 10
    vpxor ymm9, ymm15, ymm9
    vpxor ymm11, ymm10, ymm11
    vpxor ymm9, ymm13, ymm9
    vpxor ymm9, ymm11, ymm9
    vpaddd ymm12, ymm12, ymmword ptr [rdi+448]
    vpaddd ymm9, ymm12, ymm9
    vpaddd ymm12, ymm9, ymmword ptr [rsi+448]
    vmovdqa ymm11, ymmword ptr [rdi+512]
    vmovq xmm0, qword ptr [r12+1856]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+1864]
    sha256rnds2 xmm3, xmm4
    vpunpckldq ymm13, ymm11, ymm12
    vmovq xmm0, qword ptr [r12+1888]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+1896]
    sha256rnds2 xmm7, xmm8
    vpunpckhdq ymm12, ymm11, ymm12
    vmovdqa ymmword ptr [rbp+1088], ymm13
    vmovdqa ymmword ptr [rbp+1120], ymm12
    vmovq xmm0, qword ptr [r12+1920]
    sha256rnds2 xmm2, xmm1
    vmovdqa ymm12, ymmword ptr [rdi+384]
    vpsrld ymm13, ymm12, 7
    vmovq xmm0, qword ptr [r12+1928]
    sha256rnds2 xmm4, xmm3
    vpslld ymm11, ymm12, 25
    vpsrld ymm10, ymm12, 18
    vpslld ymm15, ymm12, 14
    vpsrld ymm14, ymm12, 3
    vpxor ymm11, ymm13, ymm11
    vmovq xmm0, qword ptr [r12+1952]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+1960]
    sha256rnds2 xmm8, xmm7
    vpxor ymm15, ymm10, ymm15
    vpxor ymm11, ymm14, ymm11
    vmovq xmm0, qword ptr [r12+1984]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+1992]
    sha256rnds2 xmm3, xmm4
    vpxor ymm11, ymm15, ymm11
    vmovdqa ymm15, ymmword ptr [rdi+480]
    vpsrld ymm14, ymm15, 17
    vmovq xmm0, qword ptr [r12+2016]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+2024]
    sha256rnds2 xmm7, xmm8
    vpslld ymm10, ymm15, 15
    vpsrld ymm13, ymm15, 19
    vpslld ymm12, ymm15, 13
    vmovdqa ymmword ptr [rdi+512], ymm9
    vpsrld ymm9, ymm15, 10
    vmovq xmm0, qword ptr [r12+2048]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+2056]
    sha256rnds2 xmm4, xmm3
    vpxor ymm10, ymm14, ymm10
    vpxor ymm12, ymm13, ymm12
    vpxor ymm10, ymm9, ymm10
    vpxor ymm10, ymm12, ymm10
    vpaddd ymm11, ymm11, ymmword ptr [rdi+288]
    vpaddd ymm10, ymm11, ymm10
    vpaddd ymm11, ymm10, ymmword ptr [rsi+480]
    vmovq xmm0, qword ptr [r12+2080]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+2088]
    sha256rnds2 xmm8, xmm7
    vmovdqa ymm12, ymmword ptr [rdi+416]
    vpsrld ymm9, ymm12, 7
    vpslld ymm13, ymm12, 25
    vpsrld ymm14, ymm12, 18
    vpslld ymm15, ymm12, 14
    vmovq xmm0, qword ptr [r12+2112]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+2120]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [rdi+288], ymm10
    vpsrld ymm10, ymm12, 3
    vpxor ymm13, ymm9, ymm13
    vpxor ymm15, ymm14, ymm15
    vpxor ymm13, ymm10, ymm13
    vpxor ymm13, ymm15, ymm13
    vmovq xmm0, qword ptr [r12+2144]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+2152]
    sha256rnds2 xmm7, xmm8
    vmovdqa ymm15, ymmword ptr [rdi+512]
    vpsrld ymm10, ymm15, 17
    vpslld ymm14, ymm15, 15
    vmovq xmm0, qword ptr [r12+2176]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+2184]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm9, ymm15, 19
    vpslld ymm12, ymm15, 13
    vmovdqa ymmword ptr [rdi+448], ymm11
    vpsrld ymm11, ymm15, 10
    vpxor ymm14, ymm10, ymm14
    vpxor ymm12, ymm9, ymm12
    vpxor ymm14, ymm11, ymm14
    vmovq xmm0, qword ptr [r12+2208]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+2216]
    sha256rnds2 xmm8, xmm7
    vpxor ymm14, ymm12, ymm14
    vpaddd ymm13, ymm13, ymmword ptr [rdi+384]
    vpaddd ymm14, ymm13, ymm14
    vpaddd ymm13, ymm14, ymmword ptr [rsi+512]
    vmovq xmm0, qword ptr [r12+2240]
    sha256rnds2 xmm1, xmm2
    vmovdqa ymm12, ymmword ptr [rdi+448]
    vpunpckldq ymm11, ymm12, ymm13
    vpunpckhdq ymm13, ymm12, ymm13
    vmovdqa ymmword ptr [rbp+1152], ymm11
    vmovq xmm0, qword ptr [r12+2248]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [rbp+1184], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+256]
    vpsrld ymm11, ymm13, 7
    vpslld ymm12, ymm13, 25
    vpsrld ymm9, ymm13, 18
    vmovq xmm0, qword ptr [r12+2272]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+2280]
    sha256rnds2 xmm7, xmm8
    vpslld ymm10, ymm13, 14
    vpsrld ymm15, ymm13, 3
    vpxor ymm12, ymm11, ymm12
    vpxor ymm10, ymm9, ymm10
    vpxor ymm12, ymm15, ymm12
    vpxor ymm12, ymm10, ymm12
    vmovq xmm0, qword ptr [r12+2304]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+2312]
    sha256rnds2 xmm4, xmm3
    vmovdqa ymm10, ymmword ptr [rdi+288]
    vpsrld ymm15, ymm10, 17
    vmovq xmm0, qword ptr [r12+2336]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+2344]
    sha256rnds2 xmm8, xmm7
    vpslld ymm9, ymm10, 15
    vpsrld ymm11, ymm10, 19
    vpslld ymm13, ymm10, 13
    vmovq xmm0, qword ptr [r12+2368]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+2376]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [rdi+448], ymm14
    vpsrld ymm14, ymm10, 10
    vpxor ymm9, ymm15, ymm9
    vpxor ymm13, ymm11, ymm13
    vpxor ymm9, ymm14, ymm9
    vmovq xmm0, qword ptr [r12+2400]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+2408]
    sha256rnds2 xmm7, xmm8
    vpxor ymm9, ymm13, ymm9
    vmovdqa ymm13, ymmword ptr [rdi+416]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+544]
    vmovq xmm0, qword ptr [r12+2432]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r12+2496], xmm2
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vpaddd ymm12, ymm13, ymm12
    vpaddd ymm9, ymm12, ymm9
    vmovq xmm0, qword ptr [r12+2440]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r12+2500], xmm4
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vpaddd ymm12, ymm9, ymmword ptr [rsi+576]
    vmovdqa ymm13, ymmword ptr [rdi+448]
    vpsrld ymm14, ymm13, 17
    vpslld ymm11, ymm13, 15
    vpsrld ymm15, ymm13, 19
    vpslld ymm10, ymm13, 13
    vmovq xmm0, qword ptr [r12+2464]
    sha256rnds2 xmm6, xmm5
    vmovd dword ptr [r12+2504], xmm6
    vmovdqa xmm5, xmmword ptr [rsi]
    vmovdqa xmm6, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r12+2472]
    sha256rnds2 xmm8, xmm7
    vmovd dword ptr [r12+2508], xmm8
    vmovdqa xmm7, xmmword ptr [rsi]
    vmovdqa xmm8, xmmword ptr [rsi+16]
    vmovdqa ymmword ptr [rdi+416], ymm9
    vpsrld ymm9, ymm13, 10
    vpxor ymm11, ymm14, ymm11
    vpxor ymm10, ymm15, ymm10
    vpxor ymm11, ymm9, ymm11
    vmovq xmm0, qword ptr [r12+528]
    sha256rnds2 xmm2, xmm1
    vpxor ymm11, ymm10, ymm11
    vmovdqa ymm10, ymmword ptr [rdi+256]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+608]
    vpaddd ymm10, ymm10, ymmword ptr [rdi+320]
    vmovq xmm0, qword ptr [r12+536]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm11, ymm10, ymm11
    vpaddd ymm10, ymm11, ymmword ptr [rsi+640]
    vpunpckldq ymm9, ymm12, ymm10
    vpunpckhdq ymm10, ymm12, ymm10
    vmovdqa ymmword ptr [rbp+1216], ymm9
    vmovq xmm0, qword ptr [r12+560]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+568]
    sha256rnds2 xmm8, xmm7
    vmovdqa ymmword ptr [rbp+1248], ymm10
    vmovdqa ymm10, ymmword ptr [rdi+416]
    vmovq xmm0, qword ptr [r12+592]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+600]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm9, ymm10, 17
    vpslld ymm12, ymm10, 15
    vpsrld ymm15, ymm10, 19
    vpslld ymm14, ymm10, 13
    vpsrld ymm13, ymm10, 10
    vmovq xmm0, qword ptr [r12+624]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+632]
    sha256rnds2 xmm7, xmm8
    vpxor ymm12, ymm9, ymm12
    vpxor ymm14, ymm15, ymm14
    vpxor ymm12, ymm13, ymm12
    vmovq xmm0, qword ptr [r12+656]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+664]
    sha256rnds2 xmm4, xmm3
    vpxor ymm12, ymm14, ymm12
    vmovdqa ymm14, ymmword ptr [rdi+352]
    vpaddd ymm13, ymm14, ymmword ptr [rsi+672]
    vmovq xmm0, qword ptr [r12+688]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+696]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm12, ymm13, ymm12
    vpaddd ymm13, ymm12, ymmword ptr [rsi+704]
    vpsrld ymm15, ymm11, 17
    vpslld ymm9, ymm11, 15
    vmovq xmm0, qword ptr [r12+720]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+728]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm14, ymm11, 19
    vpslld ymm10, ymm11, 13
    vmovdqa ymmword ptr [rdi+256], ymm12
    vpsrld ymm12, ymm11, 10
    vpxor ymm9, ymm15, ymm9
    vmovq xmm0, qword ptr [r12+752]
    sha256rnds2 xmm5, xmm6
    vpxor ymm10, ymm14, ymm10
    vpxor ymm9, ymm12, ymm9
    vmovq xmm0, qword ptr [r12+760]
    sha256rnds2 xmm7, xmm8
    vpxor ymm9, ymm10, ymm9
    vpaddd ymm9, ymm9, ymmword ptr [rdi+480]
    vpaddd ymm10, ymm9, ymmword ptr [rsi+736]
    vpunpckldq ymm12, ymm13, ymm10
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpunpckhdq ymm10, ymm13, ymm10
    vmovdqa ymmword ptr [rbp+1280], ymm12
    vmovdqa ymmword ptr [rbp+1312], ymm10
    vmovdqa ymm10, ymmword ptr [rdi+256]
    vpsrld ymm12, ymm10, 17
    vpslld ymm13, ymm10, 15
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpsrld ymm14, ymm10, 19
    vpslld ymm15, ymm10, 13
    vmovdqa ymmword ptr [rdi+384], ymm11
    vpsrld ymm11, ymm10, 10
    vpxor ymm13, ymm12, ymm13
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpxor ymm15, ymm14, ymm15
    vpxor ymm13, ymm11, ymm13
    vpxor ymm13, ymm15, ymm13
    vpaddd ymm13, ymm13, ymmword ptr [rdi+512]
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpaddd ymm15, ymm13, ymmword ptr [rsi+768]
    vpsrld ymm11, ymm9, 17
    vpslld ymm14, ymm9, 15
    vpsrld ymm12, ymm9, 19
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    vpslld ymm10, ymm9, 13
    vmovdqa ymmword ptr [rdi+544], ymm13
    sha256rnds2 xmm4, xmm3
    vpsrld ymm13, ymm9, 10
    vpxor ymm14, ymm11, ymm14
    vpxor ymm10, ymm12, ymm10
    vpxor ymm14, ymm13, ymm14
    vpxor ymm14, ymm10, ymm14
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpaddd ymm14, ymm14, ymmword ptr [rdi+288]
    vpaddd ymm10, ymm14, ymmword ptr [rsi+800]
    vpunpckldq ymm13, ymm15, ymm10
    vpunpckhdq ymm10, ymm15, ymm10
    vmovdqa ymmword ptr [rbp+1344], ymm13
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [rbp+1376], ymm10
    vmovdqa ymm10, ymmword ptr [rdi+544]
    vpsrld ymm13, ymm10, 17
    vpslld ymm15, ymm10, 15
    vpsrld ymm12, ymm10, 19
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpslld ymm11, ymm10, 13
    vmovdqa ymmword ptr [rdi+576], ymm9
    vpsrld ymm9, ymm10, 10
    vpxor ymm15, ymm13, ymm15
    vpxor ymm11, ymm12, ymm11
    vmovq xmm0, qword ptr [r12+1040]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1048]
    sha256rnds2 xmm4, xmm3
    vpxor ymm15, ymm9, ymm15
    vpxor ymm15, ymm11, ymm15
    vmovq xmm0, qword ptr [r12+1072]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+1080]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm15, ymm15, ymmword ptr [rdi+448]
    vpaddd ymm11, ymm15, ymmword ptr [rsi+832]
    vpsrld ymm9, ymm14, 17
    vpslld ymm12, ymm14, 15
    vpsrld ymm13, ymm14, 19
    vpslld ymm10, ymm14, 13
    vmovq xmm0, qword ptr [r12+1104]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+1112]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [rdi+608], ymm15
    vpsrld ymm15, ymm14, 10
    vpxor ymm12, ymm9, ymm12
    vmovq xmm0, qword ptr [r12+1136]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+1144]
    sha256rnds2 xmm7, xmm8
    vpxor ymm10, ymm13, ymm10
    vpxor ymm12, ymm15, ymm12
    vpxor ymm12, ymm10, ymm12
    vpaddd ymm12, ymm12, ymmword ptr [rdi+416]
    vpaddd ymm10, ymm12, ymmword ptr [rsi+864]
    vmovq xmm0, qword ptr [r12+1168]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1176]
    sha256rnds2 xmm4, xmm3
    vpunpckldq ymm15, ymm11, ymm10
    vpunpckhdq ymm10, ymm11, ymm10
    vmovdqa ymmword ptr [rbp+1408], ymm15
    vmovdqa ymmword ptr [rbp+1440], ymm10
    vmovq xmm0, qword ptr [r12+1200]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+1208]
    sha256rnds2 xmm8, xmm7
    vmovdqa ymm10, ymmword ptr [rdi+608]
    vpsrld ymm15, ymm10, 17
    vpslld ymm11, ymm10, 15
    vpsrld ymm13, ymm10, 19
    vpslld ymm9, ymm10, 13
    vmovq xmm0, qword ptr [r12+1232]
    sha256rnds2 xmm1, xmm2
    vmovdqa ymmword ptr [rdi+640], ymm14
    vpsrld ymm14, ymm10, 10
    vpxor ymm11, ymm15, ymm11
    vpxor ymm9, ymm13, ymm9
    vpxor ymm11, ymm14, ymm11
    vpxor ymm11, ymm9, ymm11
    vmovdqa ymm9, ymmword ptr [rdi+384]
    vmovq xmm0, qword ptr [r12+1240]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm14, ymm9, ymmword ptr [rsi+896]
    vpaddd ymm11, ymm14, ymm11
    vpaddd ymm14, ymm11, ymmword ptr [rsi+928]
    vmovdqa ymm13, ymmword ptr [rdi+320]
    vpsrld ymm15, ymm13, 7
    vmovq xmm0, qword ptr [r12+1264]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+1272]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r12+1296]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1304]
    sha256rnds2 xmm4, xmm3
    vpslld ymm9, ymm13, 25
    vpsrld ymm10, ymm13, 18
    vmovdqa ymmword ptr [rdi+672], ymm11
    vpslld ymm11, ymm13, 14
    vmovdqa ymmword ptr [rdi+704], ymm14
    vpsrld ymm14, ymm13, 3
    vpxor ymm9, ymm15, ymm9
    vpxor ymm11, ymm10, ymm11
    vmovq xmm0, qword ptr [r12+1328]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+1336]
    sha256rnds2 xmm8, xmm7
    vpxor ymm9, ymm14, ymm9
    vpxor ymm9, ymm11, ymm9
    vmovq xmm0, qword ptr [r12+1360]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+1368]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm11, ymm12, 17
    vpslld ymm14, ymm12, 15
    vpsrld ymm10, ymm12, 19
    vpslld ymm15, ymm12, 13
    vmovq xmm0, qword ptr [r12+1392]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+1400]
    sha256rnds2 xmm7, xmm8
    vpsrld ymm13, ymm12, 10
    vpxor ymm14, ymm11, ymm14
    vpxor ymm15, ymm10, ymm15
    vpxor ymm14, ymm13, ymm14
    vmovq xmm0, qword ptr [r12+1424]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1432]
    sha256rnds2 xmm4, xmm3
    vpxor ymm14, ymm15, ymm14
    vpaddd ymm9, ymm9, ymmword ptr [rsi+544]
    vpaddd ymm9, ymm9, ymmword ptr [rdi+256]
    vpaddd ymm14, ymm9, ymm14
    vmovq xmm0, qword ptr [r12+1456]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+1464]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm9, ymm14, ymmword ptr [rsi+960]
    vmovdqa ymm15, ymmword ptr [rdi+704]
    vpunpckldq ymm13, ymm15, ymm9
    vpunpckhdq ymm9, ymm15, ymm9
    vmovdqa ymmword ptr [rbp+1472], ymm13
    vmovdqa ymmword ptr [rbp+1504], ymm9
    vmovq xmm0, qword ptr [r12+1488]
    sha256rnds2 xmm1, xmm2
    vmovdqa ymm9, ymmword ptr [rdi+352]
    vpsrld ymm13, ymm9, 7
    vpslld ymm15, ymm9, 25
    vpsrld ymm10, ymm9, 18
    vmovq xmm0, qword ptr [r12+1496]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r12+1520]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+1528]
    sha256rnds2 xmm7, xmm8
    vpslld ymm11, ymm9, 14
    vmovdqa ymmword ptr [rdi+704], ymm12
    vpsrld ymm12, ymm9, 3
    vpxor ymm15, ymm13, ymm15
    vpxor ymm11, ymm10, ymm11
    vpxor ymm15, ymm12, ymm15
    vmovq xmm0, qword ptr [r12+1552]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1560]
    sha256rnds2 xmm4, xmm3
    vpxor ymm15, ymm11, ymm15
    vmovdqa ymm11, ymmword ptr [rdi+672]
    vpsrld ymm12, ymm11, 17
    vpslld ymm10, ymm11, 15
    vpsrld ymm13, ymm11, 19
    vmovq xmm0, qword ptr [r12+1584]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+1592]
    sha256rnds2 xmm8, xmm7
    vpslld ymm9, ymm11, 13
    vmovdqa ymmword ptr [rdi+736], ymm14
    vpsrld ymm14, ymm11, 10
    vpxor ymm10, ymm12, ymm10
    vpxor ymm9, ymm13, ymm9
    vmovq xmm0, qword ptr [r12+1616]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+1624]
    sha256rnds2 xmm3, xmm4
    vpxor ymm10, ymm14, ymm10
    vpxor ymm10, ymm9, ymm10
    vpaddd ymm15, ymm15, ymmword ptr [rdi+320]
    vpaddd ymm15, ymm15, ymmword ptr [rdi+576]
    vpaddd ymm10, ymm15, ymm10
    vmovq xmm0, qword ptr [r12+1648]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+1656]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm15, ymm10, ymmword ptr [rsi+992]
    vmovdqa ymm9, ymmword ptr [rdi+480]
    vpsrld ymm14, ymm9, 7
    vpslld ymm13, ymm9, 25
    vpsrld ymm12, ymm9, 18
    vmovq xmm0, qword ptr [r12+1680]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1688]
    sha256rnds2 xmm4, xmm3
    vpslld ymm11, ymm9, 14
    vmovdqa ymmword ptr [rdi+320], ymm10
    vpsrld ymm10, ymm9, 3
    vpxor ymm13, ymm14, ymm13
    vpxor ymm11, ymm12, ymm11
    vmovq xmm0, qword ptr [r12+1712]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+1720]
    sha256rnds2 xmm8, xmm7
    vpxor ymm13, ymm10, ymm13
    vpxor ymm13, ymm11, ymm13
    vmovdqa ymm11, ymmword ptr [rdi+736]
    vpsrld ymm10, ymm11, 17
    vpslld ymm12, ymm11, 15
    vmovq xmm0, qword ptr [r12+1744]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+1752]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm14, ymm11, 19
    vpslld ymm9, ymm11, 13
    vmovdqa ymmword ptr [rdi+768], ymm15
    vpsrld ymm15, ymm11, 10
    vpxor ymm12, ymm10, ymm12
    vmovq xmm0, qword ptr [r12+1776]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+1784]
    sha256rnds2 xmm7, xmm8
    vpxor ymm9, ymm14, ymm9
    vpxor ymm12, ymm15, ymm12
    vpxor ymm12, ymm9, ymm12
    vpaddd ymm13, ymm13, ymmword ptr [rdi+352]
    vpaddd ymm13, ymm13, ymmword ptr [rdi+544]
    vmovq xmm0, qword ptr [r12+1808]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1816]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm12, ymm13, ymm12
    vpaddd ymm13, ymm12, ymmword ptr [rsi+1024]
    vmovdqa ymm9, ymmword ptr [rdi+768]
    vmovq xmm0, qword ptr [r12+1840]
    sha256rnds2 xmm6, xmm5
    vpunpckldq ymm15, ymm9, ymm13
    vpunpckhdq ymm13, ymm9, ymm13
    vmovdqa ymmword ptr [rbp+1536], ymm15
    vmovdqa ymmword ptr [rbp+1568], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+512]
    vmovq xmm0, qword ptr [r12+1848]
    sha256rnds2 xmm8, xmm7
    vpsrld ymm15, ymm13, 7
    vpslld ymm9, ymm13, 25
    vpsrld ymm14, ymm13, 18
    vpslld ymm10, ymm13, 14
    vpsrld ymm11, ymm13, 3
    vmovq xmm0, qword ptr [r12+1872]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+1880]
    sha256rnds2 xmm3, xmm4
    vpxor ymm9, ymm15, ymm9
    vpxor ymm10, ymm14, ymm10
    vpxor ymm9, ymm11, ymm9
    vpxor ymm9, ymm10, ymm9
    vmovq xmm0, qword ptr [r12+1904]
    sha256rnds2 xmm5, xmm6
    vmovdqa ymm10, ymmword ptr [rdi+320]
    vpsrld ymm11, ymm10, 17
    vmovq xmm0, qword ptr [r12+1912]
    sha256rnds2 xmm7, xmm8
    vpslld ymm14, ymm10, 15
    vpsrld ymm15, ymm10, 19
    vpslld ymm13, ymm10, 13
    vmovdqa ymmword ptr [rdi+768], ymm12
    vpsrld ymm12, ymm10, 10
    vmovq xmm0, qword ptr [r12+1936]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+1944]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r12+1968]
    sha256rnds2 xmm6, xmm5
    vpxor ymm14, ymm11, ymm14
    vmovq xmm0, qword ptr [r12+1976]
    sha256rnds2 xmm8, xmm7
    vpxor ymm13, ymm15, ymm13
    vmovq xmm0, qword ptr [r12+2000]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+2008]
    sha256rnds2 xmm3, xmm4
    vpxor ymm14, ymm12, ymm14
    vpxor ymm14, ymm13, ymm14
    vpaddd ymm9, ymm9, ymmword ptr [rdi+480]
    vpaddd ymm9, ymm9, ymmword ptr [rdi+640]
    vpaddd ymm14, ymm9, ymm14
    vpaddd ymm9, ymm14, ymmword ptr [rsi+1056]
    vmovdqa ymm13, ymmword ptr [rdi+288]
    vpsrld ymm12, ymm13, 7
    vmovq xmm0, qword ptr [r12+2032]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+2040]
    sha256rnds2 xmm7, xmm8
    vpslld ymm15, ymm13, 25
    vpsrld ymm11, ymm13, 18
    vpslld ymm10, ymm13, 14
    vmovdqa ymmword ptr [rdi+480], ymm14
    vpsrld ymm14, ymm13, 3
    vmovq xmm0, qword ptr [r12+2064]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+2072]
    sha256rnds2 xmm4, xmm3
    vpxor ymm15, ymm12, ymm15
    vpxor ymm10, ymm11, ymm10
    vpxor ymm15, ymm14, ymm15
    vpxor ymm15, ymm10, ymm15
    vmovq xmm0, qword ptr [r12+2096]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+2104]
    sha256rnds2 xmm8, xmm7
    vmovdqa ymm10, ymmword ptr [rdi+768]
    vpsrld ymm14, ymm10, 17
    vpslld ymm11, ymm10, 15
    vpsrld ymm12, ymm10, 19
    vpslld ymm13, ymm10, 13
    vmovdqa ymmword ptr [rdi+352], ymm9
    vpsrld ymm9, ymm10, 10
    vpxor ymm11, ymm14, ymm11
    vpxor ymm13, ymm12, ymm13
    vpxor ymm11, ymm9, ymm11
    vpxor ymm11, ymm13, ymm11
    vmovq xmm0, qword ptr [r12+2128]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+2136]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm15, ymm15, ymmword ptr [rdi+512]
    vpaddd ymm15, ymm15, ymmword ptr [rdi+608]
    vpaddd ymm11, ymm15, ymm11
    vpaddd ymm15, ymm11, ymmword ptr [rsi+1088]
    vmovq xmm0, qword ptr [r12+2160]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+2168]
    sha256rnds2 xmm7, xmm8
    vmovdqa ymm13, ymmword ptr [rdi+352]
    vpunpckldq ymm9, ymm13, ymm15
    vpunpckhdq ymm15, ymm13, ymm15
    vmovdqa ymmword ptr [rbp+1600], ymm9
    vmovq xmm0, qword ptr [r12+2192]
    sha256rnds2 xmm2, xmm1
    vmovdqa ymmword ptr [rbp+1632], ymm15
    vmovq xmm0, qword ptr [r12+2200]
    sha256rnds2 xmm4, xmm3
    vmovdqa ymm15, ymmword ptr [rdi+448]
    vpsrld ymm9, ymm15, 7
    vpslld ymm13, ymm15, 25
    vpsrld ymm12, ymm15, 18
    vpslld ymm14, ymm15, 14
    vmovq xmm0, qword ptr [r12+2224]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+2232]
    sha256rnds2 xmm8, xmm7
    vpsrld ymm10, ymm15, 3
    vpxor ymm13, ymm9, ymm13
    vmovq xmm0, qword ptr [r12+2256]
    sha256rnds2 xmm1, xmm2
    vpxor ymm14, ymm12, ymm14
    vpxor ymm13, ymm10, ymm13
    vpxor ymm13, ymm14, ymm13
    vmovdqa ymm14, ymmword ptr [rdi+480]
    vmovq xmm0, qword ptr [r12+2264]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm10, ymm14, 17
    vpslld ymm12, ymm14, 15
    vmovq xmm0, qword ptr [r12+2288]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+2296]
    sha256rnds2 xmm7, xmm8
    vpsrld ymm9, ymm14, 19
    vpslld ymm15, ymm14, 13
    vmovdqa ymmword ptr [rdi+352], ymm11
    vpsrld ymm11, ymm14, 10
    vpxor ymm12, ymm10, ymm12
    vpxor ymm15, ymm9, ymm15
    vmovq xmm0, qword ptr [r12+2320]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r12+2328]
    sha256rnds2 xmm4, xmm3
    vpxor ymm12, ymm11, ymm12
    vmovq xmm0, qword ptr [r12+2352]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r12+2360]
    sha256rnds2 xmm8, xmm7
    vpxor ymm12, ymm15, ymm12
    vpaddd ymm13, ymm13, ymmword ptr [rdi+288]
    vmovq xmm0, qword ptr [r12+2384]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r12+2392]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm13, ymm13, ymmword ptr [rdi+704]
    vpaddd ymm12, ymm13, ymm12
    vpaddd ymm13, ymm12, ymmword ptr [rsi+1120]
    vmovdqa ymm15, ymmword ptr [rdi+416]
    vpsrld ymm11, ymm15, 7
    vpslld ymm9, ymm15, 25
    vpsrld ymm10, ymm15, 18
    vmovq xmm0, qword ptr [r12+2416]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r12+2424]
    sha256rnds2 xmm7, xmm8
    vpslld ymm14, ymm15, 14
    vmovdqa ymmword ptr [rdi+288], ymm12
    vpsrld ymm12, ymm15, 3
    vpxor ymm9, ymm11, ymm9
    vpxor ymm14, ymm10, ymm14
    vpxor ymm9, ymm12, ymm9
    vmovq xmm0, qword ptr [r12+2448]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r12+2512], xmm2
    vmovddup xmm1, qword ptr [r8]
    vpaddd xmm1, xmm1, xmmword ptr [rcx]
    vmovdqa xmm2, xmmword ptr [rcx+128]
    vmovq xmm0, qword ptr [r12+2456]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r12+2516], xmm4
    vmovddup xmm3, qword ptr [r8]
    vpaddd xmm3, xmm3, xmmword ptr [rcx+16]
    vmovdqa xmm4, xmmword ptr [rcx+144]
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+352]
    vpsrld ymm12, ymm14, 17
    vpslld ymm10, ymm14, 15
    vpsrld ymm11, ymm14, 19
    vmovq xmm0, qword ptr [r12+2480]
    sha256rnds2 xmm6, xmm5
    vmovd dword ptr [r12+2520], xmm6
    vmovddup xmm5, qword ptr [r8]
    vpaddd xmm5, xmm5, xmmword ptr [rcx+32]
    vmovdqa xmm6, xmmword ptr [rcx+160]
    vmovq xmm0, qword ptr [r12+2488]
    sha256rnds2 xmm8, xmm7
    vmovd dword ptr [r12+2524], xmm8
    vmovddup xmm7, qword ptr [r8]
    vpaddd xmm7, xmm7, xmmword ptr [rcx+48]
    vmovdqa xmm8, xmmword ptr [rcx+176]
    vpslld ymm15, ymm14, 13
    vmovdqa ymmword ptr [rdi+512], ymm13
    vpsrld ymm13, ymm14, 10
    vpxor ymm10, ymm12, ymm10
    vpxor ymm15, ymm11, ymm15
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpxor ymm10, ymm13, ymm10
    vpxor ymm10, ymm15, ymm10
    vpaddd ymm9, ymm9, ymmword ptr [rdi+448]
    vpaddd ymm9, ymm9, ymmword ptr [rdi+672]
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpaddd ymm10, ymm9, ymm10
    vpaddd ymm9, ymm10, ymmword ptr [rsi+1152]
    vmovdqa ymm15, ymmword ptr [rdi+512]
    vpunpckldq ymm13, ymm15, ymm9
    vpunpckhdq ymm9, ymm15, ymm9
    vmovdqa ymmword ptr [rbp+1664], ymm13
    vmovdqa ymmword ptr [rbp+1696], ymm9
    vmovdqa ymm9, ymmword ptr [rdi+384]
    vpsrld ymm13, ymm9, 7
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpslld ymm15, ymm9, 25
    vpsrld ymm11, ymm9, 18
    vpslld ymm12, ymm9, 14
    vpsrld ymm14, ymm9, 3
    vpxor ymm15, ymm13, ymm15
    vpxor ymm12, ymm11, ymm12
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpxor ymm15, ymm14, ymm15
    vpxor ymm15, ymm12, ymm15
    vmovdqa ymm12, ymmword ptr [rdi+288]
    vpsrld ymm14, ymm12, 17
    vpslld ymm11, ymm12, 15
    vpsrld ymm13, ymm12, 19
    vpslld ymm9, ymm12, 13
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vmovdqa ymmword ptr [rdi+512], ymm10
    vpsrld ymm10, ymm12, 10
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpxor ymm11, ymm14, ymm11
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpxor ymm9, ymm13, ymm9
    vpxor ymm11, ymm10, ymm11
    vpxor ymm11, ymm9, ymm11
    vpaddd ymm15, ymm15, ymmword ptr [rdi+416]
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpaddd ymm15, ymm15, ymmword ptr [rdi+736]
    vpaddd ymm11, ymm15, ymm11
    vpaddd ymm15, ymm11, ymmword ptr [rsi+1184]
    vmovdqa ymm9, ymmword ptr [rdi+256]
    vpsrld ymm10, ymm9, 7
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpslld ymm13, ymm9, 25
    vpsrld ymm14, ymm9, 18
    vpslld ymm12, ymm9, 14
    vmovdqa ymmword ptr [rdi+416], ymm11
    vpsrld ymm11, ymm9, 3
    vpxor ymm13, ymm10, ymm13
    vpxor ymm12, ymm14, ymm12
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpxor ymm13, ymm11, ymm13
    vpxor ymm13, ymm12, ymm13
    vmovdqa ymm12, ymmword ptr [rdi+512]
    vpsrld ymm11, ymm12, 17
    vpslld ymm14, ymm12, 15
    vpsrld ymm10, ymm12, 19
    vpslld ymm9, ymm12, 13
    vmovdqa ymmword ptr [rdi+448], ymm15
    vpsrld ymm15, ymm12, 10
    vpxor ymm14, ymm11, ymm14
    vpxor ymm9, ymm10, ymm9
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpxor ymm14, ymm15, ymm14
    vpxor ymm14, ymm9, ymm14
    vpaddd ymm13, ymm13, ymmword ptr [rdi+384]
    vpaddd ymm13, ymm13, ymmword ptr [rdi+320]
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpaddd ymm14, ymm13, ymm14
    vpaddd ymm13, ymm14, ymmword ptr [rsi+1216]
    vmovdqa ymm9, ymmword ptr [rdi+448]
    vpunpckldq ymm15, ymm9, ymm13
    vpunpckhdq ymm13, ymm9, ymm13
    vmovdqa ymmword ptr [rbp+1728], ymm15
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovdqa ymmword ptr [rbp+1760], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+576]
    vpsrld ymm15, ymm13, 7
    vmovq xmm0, qword ptr [r8+64]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpslld ymm9, ymm13, 25
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpsrld ymm10, ymm13, 18
    vpslld ymm11, ymm13, 14
    vpsrld ymm12, ymm13, 3
    vpxor ymm9, ymm15, ymm9
    vmovq xmm0, qword ptr [r8+128]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpxor ymm11, ymm10, ymm11
    vpxor ymm9, ymm12, ymm9
    vpxor ymm9, ymm11, ymm9
    vmovdqa ymm11, ymmword ptr [rdi+416]
    vpsrld ymm12, ymm11, 17
    vpslld ymm10, ymm11, 15
    vpsrld ymm15, ymm11, 19
    vpslld ymm13, ymm11, 13
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovdqa ymmword ptr [rdi+448], ymm14
    vpsrld ymm14, ymm11, 10
    vpxor ymm10, ymm12, ymm10
    vpxor ymm13, ymm15, ymm13
    vpxor ymm10, ymm14, ymm10
    vmovq xmm0, qword ptr [r8+192]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpxor ymm10, ymm13, ymm10
    vpaddd ymm9, ymm9, ymmword ptr [rdi+256]
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpaddd ymm9, ymm9, ymmword ptr [rdi+768]
    vpaddd ymm10, ymm9, ymm10
    vpaddd ymm9, ymm10, ymmword ptr [rsi+1248]
    vmovdqa ymm13, ymmword ptr [rdi+544]
    vpsrld ymm14, ymm13, 7
    vmovq xmm0, qword ptr [r8+256]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpslld ymm15, ymm13, 25
    vpsrld ymm12, ymm13, 18
    vpslld ymm11, ymm13, 14
    vmovdqa ymmword ptr [rdi+256], ymm10
    vpsrld ymm10, ymm13, 3
    vpxor ymm15, ymm14, ymm15
    vpxor ymm11, ymm12, ymm11
    vpxor ymm15, ymm10, ymm15
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpxor ymm15, ymm11, ymm15
    vmovdqa ymm11, ymmword ptr [rdi+448]
    vpsrld ymm10, ymm11, 17
    vpslld ymm12, ymm11, 15
    vpsrld ymm14, ymm11, 19
    vmovq xmm0, qword ptr [r8+320]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpslld ymm13, ymm11, 13
    vmovdqa ymmword ptr [rdi+384], ymm9
    vpsrld ymm9, ymm11, 10
    vpxor ymm12, ymm10, ymm12
    vpxor ymm13, ymm14, ymm13
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpxor ymm12, ymm9, ymm12
    vpxor ymm12, ymm13, ymm12
    vpaddd ymm15, ymm15, ymmword ptr [rdi+576]
    vpaddd ymm15, ymm15, ymmword ptr [rdi+480]
    vpaddd ymm12, ymm15, ymm12
    vmovq xmm0, qword ptr [r8+384]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpaddd ymm15, ymm12, ymmword ptr [rsi+1280]
    vmovdqa ymm13, ymmword ptr [rdi+384]
    vpunpckldq ymm9, ymm13, ymm15
    vpunpckhdq ymm15, ymm13, ymm15
    vmovdqa ymmword ptr [rbp+1792], ymm9
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovdqa ymmword ptr [rbp+1824], ymm15
    vmovdqa ymm15, ymmword ptr [rdi+640]
    vpsrld ymm9, ymm15, 7
    vpslld ymm13, ymm15, 25
    vpsrld ymm14, ymm15, 18
    vmovq xmm0, qword ptr [r8+448]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpslld ymm10, ymm15, 14
    vpsrld ymm11, ymm15, 3
    vpxor ymm13, ymm9, ymm13
    vpxor ymm10, ymm14, ymm10
    vpxor ymm13, ymm11, ymm13
    vpxor ymm13, ymm10, ymm13
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vmovdqa ymm10, ymmword ptr [rdi+256]
    vpsrld ymm11, ymm10, 17
    vpslld ymm14, ymm10, 15
    vpsrld ymm9, ymm10, 19
    vpslld ymm15, ymm10, 13
    vmovq xmm0, qword ptr [r8+512]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vmovdqa ymmword ptr [rdi+384], ymm12
    vpsrld ymm12, ymm10, 10
    vpxor ymm14, ymm11, ymm14
    vpxor ymm15, ymm9, ymm15
    vpxor ymm14, ymm12, ymm14
    vpxor ymm14, ymm15, ymm14
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpaddd ymm13, ymm13, ymmword ptr [rdi+544]
    vpaddd ymm13, ymm13, ymmword ptr [rdi+352]
    vmovq xmm0, qword ptr [r8+576]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpaddd ymm14, ymm13, ymm14
    vpaddd ymm13, ymm14, ymmword ptr [rsi+1312]
    vmovdqa ymm15, ymmword ptr [rdi+608]
    vpsrld ymm12, ymm15, 7
    vpslld ymm9, ymm15, 25
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpsrld ymm11, ymm15, 18
    vpslld ymm10, ymm15, 14
    vmovdqa ymmword ptr [rdi+544], ymm14
    vpsrld ymm14, ymm15, 3
    vpxor ymm9, ymm12, ymm9
    vpxor ymm10, ymm11, ymm10
    vpxor ymm9, ymm14, ymm9
    vmovq xmm0, qword ptr [r8+640]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpxor ymm9, ymm10, ymm9
    vmovdqa ymm10, ymmword ptr [rdi+384]
    vpsrld ymm14, ymm10, 17
    vpslld ymm11, ymm10, 15
    vpsrld ymm12, ymm10, 19
    vpslld ymm15, ymm10, 13
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovdqa ymmword ptr [rdi+576], ymm13
    vpsrld ymm13, ymm10, 10
    vpxor ymm11, ymm14, ymm11
    vpxor ymm15, ymm12, ymm15
    vmovq xmm0, qword ptr [r8+704]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpxor ymm11, ymm13, ymm11
    vpxor ymm11, ymm15, ymm11
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpaddd ymm9, ymm9, ymmword ptr [rdi+640]
    vpaddd ymm9, ymm9, ymmword ptr [rdi+288]
    vpaddd ymm11, ymm9, ymm11
    vpaddd ymm9, ymm11, ymmword ptr [rsi+1344]
    vmovdqa ymm15, ymmword ptr [rdi+576]
    vmovq xmm0, qword ptr [r8+768]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpunpckldq ymm13, ymm15, ymm9
    vpunpckhdq ymm9, ymm15, ymm9
    vmovdqa ymmword ptr [rbp+1856], ymm13
    vmovdqa ymmword ptr [rbp+1888], ymm9
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovdqa ymm9, ymmword ptr [rdi+704]
    vpsrld ymm13, ymm9, 7
    vpslld ymm15, ymm9, 25
    vpsrld ymm12, ymm9, 18
    vmovq xmm0, qword ptr [r8+832]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpslld ymm14, ymm9, 14
    vpsrld ymm10, ymm9, 3
    vpxor ymm15, ymm13, ymm15
    vpxor ymm14, ymm12, ymm14
    vpxor ymm15, ymm10, ymm15
    vpxor ymm15, ymm14, ymm15
    vmovdqa ymm14, ymmword ptr [rdi+544]
    vpsrld ymm10, ymm14, 17
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpslld ymm12, ymm14, 15
    vpsrld ymm13, ymm14, 19
    vpslld ymm9, ymm14, 13
    vmovdqa ymmword ptr [rdi+576], ymm11
    vpsrld ymm11, ymm14, 10
    vpxor ymm12, ymm10, ymm12
    vpxor ymm9, ymm13, ymm9
    vmovq xmm0, qword ptr [r8+896]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpxor ymm12, ymm11, ymm12
    vpxor ymm12, ymm9, ymm12
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpaddd ymm15, ymm15, ymmword ptr [rdi+608]
    vpaddd ymm15, ymm15, ymmword ptr [rdi+512]
    vpaddd ymm12, ymm15, ymm12
    vpaddd ymm15, ymm12, ymmword ptr [rsi+1376]
    vmovdqa ymm9, ymmword ptr [rdi+672]
    vpsrld ymm11, ymm9, 7
    vmovq xmm0, qword ptr [r8+960]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpslld ymm13, ymm9, 25
    vpsrld ymm10, ymm9, 18
    vpslld ymm14, ymm9, 14
    vmovdqa ymmword ptr [rdi+608], ymm12
    vpsrld ymm12, ymm9, 3
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpxor ymm13, ymm11, ymm13
    vpxor ymm14, ymm10, ymm14
    vpxor ymm13, ymm12, ymm13
    vpxor ymm13, ymm14, ymm13
    vmovdqa ymm14, ymmword ptr [rdi+576]
    vpsrld ymm12, ymm14, 17
    vmovq xmm0, qword ptr [r8+1024]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpslld ymm10, ymm14, 15
    vpsrld ymm11, ymm14, 19
    vpslld ymm9, ymm14, 13
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovdqa ymmword ptr [rdi+640], ymm15
    vpsrld ymm15, ymm14, 10
    vpxor ymm10, ymm12, ymm10
    vpxor ymm9, ymm11, ymm9
    vpxor ymm10, ymm15, ymm10
    vmovq xmm0, qword ptr [r8+1088]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpxor ymm10, ymm9, ymm10
    vpaddd ymm13, ymm13, ymmword ptr [rdi+704]
    vpaddd ymm13, ymm13, ymmword ptr [rdi+416]
    vpaddd ymm10, ymm13, ymm10
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpaddd ymm13, ymm10, ymmword ptr [rsi+1408]
    vmovdqa ymm9, ymmword ptr [rdi+640]
    vpunpckldq ymm15, ymm9, ymm13
    vpunpckhdq ymm13, ymm9, ymm13
    vmovdqa ymmword ptr [rbp+1920], ymm15
    vmovq xmm0, qword ptr [r8+1152]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vmovdqa ymmword ptr [rbp+1952], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+736]
    vpsrld ymm15, ymm13, 7
    vpslld ymm9, ymm13, 25
    vpsrld ymm11, ymm13, 18
    vpslld ymm12, ymm13, 14
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpsrld ymm14, ymm13, 3
    vpxor ymm9, ymm15, ymm9
    vpxor ymm12, ymm11, ymm12
    vpxor ymm9, ymm14, ymm9
    vmovq xmm0, qword ptr [r8+1216]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpxor ymm9, ymm12, ymm9
    vmovdqa ymm12, ymmword ptr [rdi+608]
    vpsrld ymm14, ymm12, 17
    vpslld ymm11, ymm12, 15
    vpsrld ymm15, ymm12, 19
    vpslld ymm13, ymm12, 13
    vmovdqa ymmword ptr [rdi+640], ymm10
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+1280]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpsrld ymm10, ymm12, 10
    vpxor ymm11, ymm14, ymm11
    vpxor ymm13, ymm15, ymm13
    vpxor ymm11, ymm10, ymm11
    vpxor ymm11, ymm13, ymm11
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpaddd ymm9, ymm9, ymmword ptr [rdi+672]
    vpaddd ymm9, ymm9, ymmword ptr [rdi+448]
    vpaddd ymm11, ymm9, ymm11
    vpaddd ymm9, ymm11, ymmword ptr [rsi+1440]
    vmovdqa ymm13, ymmword ptr [rdi+320]
    vpsrld ymm10, ymm13, 7
    vpslld ymm15, ymm13, 25
    vpsrld ymm14, ymm13, 18
    vmovq xmm0, qword ptr [r8+1344]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpslld ymm12, ymm13, 14
    vmovdqa ymmword ptr [rdi+672], ymm11
    vpsrld ymm11, ymm13, 3
    vpxor ymm15, ymm10, ymm15
    vpxor ymm12, ymm14, ymm12
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpxor ymm15, ymm11, ymm15
    vpxor ymm15, ymm12, ymm15
    vmovdqa ymm12, ymmword ptr [rdi+640]
    vpsrld ymm11, ymm12, 17
    vpslld ymm14, ymm12, 15
    vmovq xmm0, qword ptr [r8+1408]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpsrld ymm10, ymm12, 19
    vpslld ymm13, ymm12, 13
    vmovdqa ymmword ptr [rdi+704], ymm9
    vpsrld ymm9, ymm12, 10
    vpxor ymm14, ymm11, ymm14
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpxor ymm13, ymm10, ymm13
    vpxor ymm14, ymm9, ymm14
    vpxor ymm14, ymm13, ymm14
    vpaddd ymm15, ymm15, ymmword ptr [rdi+736]
    vmovq xmm0, qword ptr [r8+1472]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbx], xmm1
    vmovdqa xmmword ptr [rbx+128], xmm2
    vmovddup xmm1, qword ptr [r8]
    vpaddd xmm1, xmm1, xmmword ptr [rcx+64]
    vmovdqa xmm2, xmmword ptr [rcx+192]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbx+32], xmm3
    vmovdqa xmmword ptr [rbx+160], xmm4
    vmovddup xmm3, qword ptr [r8]
    vpaddd xmm3, xmm3, xmmword ptr [rcx+80]
    vmovdqa xmm4, xmmword ptr [rcx+208]
    vpaddd ymm15, ymm15, ymmword ptr [rdi+256]
    vpaddd ymm14, ymm15, ymm14
    vpaddd ymm15, ymm14, ymmword ptr [rsi+1472]
    vmovdqa ymm13, ymmword ptr [rdi+704]
    vpunpckldq ymm9, ymm13, ymm15
    vpunpckhdq ymm15, ymm13, ymm15
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbx+64], xmm5
    vmovdqa xmmword ptr [rbx+192], xmm6
    vmovddup xmm5, qword ptr [r8]
    vpaddd xmm5, xmm5, xmmword ptr [rcx+96]
    vmovdqa xmm6, xmmword ptr [rcx+224]
    sha256rnds2 xmm7, xmm8
    vmovdqa xmmword ptr [rbx+96], xmm7
    vmovdqa xmmword ptr [rbx+224], xmm8
    vmovddup xmm7, qword ptr [r8]
    vpaddd xmm7, xmm7, xmmword ptr [rcx+112]
    vmovdqa xmm8, xmmword ptr [rcx+240]
    vmovdqa ymmword ptr [rbp+1984], ymm9
    vmovdqa ymmword ptr [rbp+2016], ymm15
    vmovdqa ymm15, ymmword ptr [rdi+768]
    vpsrld ymm9, ymm15, 7
    vpslld ymm13, ymm15, 25
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpsrld ymm10, ymm15, 18
    vpslld ymm11, ymm15, 14
    vpsrld ymm12, ymm15, 3
    vpxor ymm13, ymm9, ymm13
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpxor ymm11, ymm10, ymm11
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpxor ymm13, ymm12, ymm13
    vpxor ymm13, ymm11, ymm13
    vmovdqa ymm11, ymmword ptr [rdi+672]
    vpsrld ymm12, ymm11, 17
    vpslld ymm10, ymm11, 15
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpsrld ymm9, ymm11, 19
    vpslld ymm15, ymm11, 13
    vmovdqa ymmword ptr [rdi+704], ymm14
    vpsrld ymm14, ymm11, 10
    vpxor ymm10, ymm12, ymm10
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vpxor ymm15, ymm9, ymm15
    vpxor ymm10, ymm14, ymm10
    vpxor ymm10, ymm15, ymm10
    vpaddd ymm13, ymm13, ymmword ptr [rdi+320]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm13, ymm13, ymmword ptr [rdi+384]
    vpaddd ymm10, ymm13, ymm10
    vpaddd ymm13, ymm10, ymmword ptr [rsi+1504]
    vmovdqa ymm15, ymmword ptr [rdi+480]
    vpsrld ymm14, ymm15, 7
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpslld ymm9, ymm15, 25
    vpsrld ymm12, ymm15, 18
    vpslld ymm11, ymm15, 14
    vmovdqa ymmword ptr [rdi+320], ymm10
    vpsrld ymm10, ymm15, 3
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpxor ymm9, ymm14, ymm9
    vpxor ymm11, ymm12, ymm11
    vpxor ymm9, ymm10, ymm9
    vpxor ymm9, ymm11, ymm9
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vmovdqa ymm11, ymmword ptr [rdi+704]
    vpsrld ymm10, ymm11, 17
    vpslld ymm12, ymm11, 15
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpsrld ymm14, ymm11, 19
    vpslld ymm15, ymm11, 13
    vmovdqa ymmword ptr [rdi+736], ymm13
    vpsrld ymm13, ymm11, 10
    vpxor ymm12, ymm10, ymm12
    vpxor ymm15, ymm14, ymm15
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpxor ymm12, ymm13, ymm12
    vpxor ymm12, ymm15, ymm12
    vpaddd ymm9, ymm9, ymmword ptr [rdi+768]
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm9, ymm9, ymmword ptr [rdi+544]
    vpaddd ymm12, ymm9, ymm12
    sha256rnds2 xmm3, xmm4
    vpaddd ymm9, ymm12, ymmword ptr [rsi+1536]
    vmovdqa ymm15, ymmword ptr [rdi+736]
    vpunpckldq ymm13, ymm15, ymm9
    vpunpckhdq ymm9, ymm15, ymm9
    vmovdqa ymmword ptr [rbp+2048], ymm13
    vmovdqa ymmword ptr [rbp+2080], ymm9
    vmovdqa ymm9, ymmword ptr [rdi+352]
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpsrld ymm13, ymm9, 7
    vpslld ymm15, ymm9, 25
    vpsrld ymm14, ymm9, 18
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpslld ymm10, ymm9, 14
    vpsrld ymm11, ymm9, 3
    vpxor ymm15, ymm13, ymm15
    vpxor ymm10, ymm14, ymm10
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpxor ymm15, ymm11, ymm15
    vpxor ymm15, ymm10, ymm15
    vmovdqa ymm10, ymmword ptr [rdi+320]
    vpsrld ymm11, ymm10, 17
    vpslld ymm14, ymm10, 15
    vpsrld ymm13, ymm10, 19
    vpslld ymm9, ymm10, 13
    vmovq xmm0, qword ptr [r8+64]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [rdi+736], ymm12
    vpsrld ymm12, ymm10, 10
    vpxor ymm14, ymm11, ymm14
    vpxor ymm9, ymm13, ymm9
    vpxor ymm14, ymm12, ymm14
    vpxor ymm14, ymm9, ymm14
    vpaddd ymm15, ymm15, ymmword ptr [rdi+480]
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpaddd ymm15, ymm15, ymmword ptr [rdi+576]
    vpaddd ymm14, ymm15, ymm14
    vmovq xmm0, qword ptr [r8+128]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpaddd ymm15, ymm14, ymmword ptr [rsi+1568]
    vmovdqa ymm9, ymmword ptr [rdi+288]
    vpsrld ymm12, ymm9, 7
    vpslld ymm13, ymm9, 25
    vpsrld ymm11, ymm9, 18
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpslld ymm10, ymm9, 14
    vmovdqa ymmword ptr [rdi+480], ymm14
    vpsrld ymm14, ymm9, 3
    vpxor ymm13, ymm12, ymm13
    vpxor ymm10, ymm11, ymm10
    vmovq xmm0, qword ptr [r8+192]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpxor ymm13, ymm14, ymm13
    vpxor ymm13, ymm10, ymm13
    vmovdqa ymm10, ymmword ptr [rdi+736]
    vpsrld ymm14, ymm10, 17
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpslld ymm11, ymm10, 15
    vpsrld ymm12, ymm10, 19
    vpslld ymm9, ymm10, 13
    vmovdqa ymmword ptr [rdi+768], ymm15
    vpsrld ymm15, ymm10, 10
    vpxor ymm11, ymm14, ymm11
    vmovq xmm0, qword ptr [r8+256]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpxor ymm9, ymm12, ymm9
    vpxor ymm11, ymm15, ymm11
    vpxor ymm11, ymm9, ymm11
    vpaddd ymm13, ymm13, ymmword ptr [rdi+352]
    vpaddd ymm13, ymm13, ymmword ptr [rdi+608]
    vpaddd ymm11, ymm13, ymm11
    vpaddd ymm13, ymm11, ymmword ptr [rsi+1600]
    vmovdqa ymm9, ymmword ptr [rdi+768]
    vmovq xmm0, qword ptr [r8+320]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpunpckldq ymm15, ymm9, ymm13
    vpunpckhdq ymm13, ymm9, ymm13
    vmovdqa ymmword ptr [rbp+2112], ymm15
    vmovdqa ymmword ptr [rbp+2144], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+512]
    vpsrld ymm15, ymm13, 7
    vpslld ymm9, ymm13, 25
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpsrld ymm12, ymm13, 18
    vpslld ymm14, ymm13, 14
    vpsrld ymm10, ymm13, 3
    vpxor ymm9, ymm15, ymm9
    vmovq xmm0, qword ptr [r8+384]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpxor ymm14, ymm12, ymm14
    vpxor ymm9, ymm10, ymm9
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+480]
    vpsrld ymm10, ymm14, 17
    vpslld ymm12, ymm14, 15
    vpsrld ymm15, ymm14, 19
    vpslld ymm13, ymm14, 13
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovdqa ymmword ptr [rdi+768], ymm11
    vpsrld ymm11, ymm14, 10
    vpxor ymm12, ymm10, ymm12
    vpxor ymm13, ymm15, ymm13
    vpxor ymm12, ymm11, ymm12
    vmovq xmm0, qword ptr [r8+448]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpxor ymm12, ymm13, ymm12
    vpaddd ymm9, ymm9, ymmword ptr [rdi+288]
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpaddd ymm9, ymm9, ymmword ptr [rdi+640]
    vpaddd ymm12, ymm9, ymm12
    vpaddd ymm9, ymm12, ymmword ptr [rsi+1632]
    vmovdqa ymm13, ymmword ptr [rdi+416]
    vpsrld ymm11, ymm13, 7
    vpslld ymm15, ymm13, 25
    vpsrld ymm10, ymm13, 18
    vpslld ymm14, ymm13, 14
    vmovdqa ymmword ptr [rdi+288], ymm12
    vpsrld ymm12, ymm13, 3
    vmovq xmm0, qword ptr [r8+512]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpxor ymm15, ymm11, ymm15
    vpxor ymm14, ymm10, ymm14
    vpxor ymm15, ymm12, ymm15
    vpxor ymm15, ymm14, ymm15
    vmovdqa ymm14, ymmword ptr [rdi+768]
    vpsrld ymm12, ymm14, 17
    vmovq xmm0, qword ptr [r8+576]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpslld ymm10, ymm14, 15
    vpsrld ymm11, ymm14, 19
    vpslld ymm13, ymm14, 13
    vmovdqa ymmword ptr [rdi+352], ymm9
    vpsrld ymm9, ymm14, 10
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpxor ymm10, ymm12, ymm10
    vpxor ymm13, ymm11, ymm13
    vpxor ymm10, ymm9, ymm10
    vpxor ymm10, ymm13, ymm10
    vmovq xmm0, qword ptr [r8+640]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpaddd ymm15, ymm15, ymmword ptr [rdi+512]
    vpaddd ymm15, ymm15, ymmword ptr [rdi+672]
    vpaddd ymm10, ymm15, ymm10
    vpaddd ymm15, ymm10, ymmword ptr [rsi+1664]
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovdqa ymm13, ymmword ptr [rdi+352]
    vpunpckldq ymm9, ymm13, ymm15
    vpunpckhdq ymm15, ymm13, ymm15
    vmovdqa ymmword ptr [rbp+2176], ymm9
    vmovdqa ymmword ptr [rbp+2208], ymm15
    vmovq xmm0, qword ptr [r8+704]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vmovdqa ymm15, ymmword ptr [rdi+448]
    vpsrld ymm9, ymm15, 7
    vpslld ymm13, ymm15, 25
    vpsrld ymm11, ymm15, 18
    vpslld ymm12, ymm15, 14
    vpsrld ymm14, ymm15, 3
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpxor ymm13, ymm9, ymm13
    vpxor ymm12, ymm11, ymm12
    vpxor ymm13, ymm14, ymm13
    vpxor ymm13, ymm12, ymm13
    vmovq xmm0, qword ptr [r8+768]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vmovdqa ymm12, ymmword ptr [rdi+288]
    vpsrld ymm14, ymm12, 17
    vpslld ymm11, ymm12, 15
    vpsrld ymm9, ymm12, 19
    vpslld ymm15, ymm12, 13
    vmovdqa ymmword ptr [rdi+352], ymm10
    vpsrld ymm10, ymm12, 10
    vpxor ymm11, ymm14, ymm11
    vpxor ymm15, ymm9, ymm15
    vpxor ymm11, ymm10, ymm11
    vpxor ymm11, ymm15, ymm11
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpaddd ymm13, ymm13, ymmword ptr [rdi+416]
    vpaddd ymm13, ymm13, ymmword ptr [rdi+704]
    vpaddd ymm11, ymm13, ymm11
    vpaddd ymm13, ymm11, ymmword ptr [rsi+1696]
    vmovdqa ymm15, ymmword ptr [rdi+256]
    vmovq xmm0, qword ptr [r8+832]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpsrld ymm10, ymm15, 7
    vpslld ymm9, ymm15, 25
    vpsrld ymm14, ymm15, 18
    vpslld ymm12, ymm15, 14
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+896]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vmovdqa ymmword ptr [rdi+704], ymm11
    vpsrld ymm11, ymm15, 3
    vpxor ymm9, ymm10, ymm9
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpxor ymm12, ymm14, ymm12
    vpxor ymm9, ymm11, ymm9
    vpxor ymm9, ymm12, ymm9
    vmovdqa ymm12, ymmword ptr [rdi+352]
    vpsrld ymm11, ymm12, 17
    vmovq xmm0, qword ptr [r8+960]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpslld ymm14, ymm12, 15
    vpsrld ymm10, ymm12, 19
    vpslld ymm15, ymm12, 13
    vmovdqa ymmword ptr [rdi+416], ymm13
    vpsrld ymm13, ymm12, 10
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpxor ymm14, ymm11, ymm14
    vpxor ymm15, ymm10, ymm15
    vpxor ymm14, ymm13, ymm14
    vpxor ymm14, ymm15, ymm14
    vpaddd ymm9, ymm9, ymmword ptr [rdi+448]
    vpaddd ymm9, ymm9, ymmword ptr [rdi+320]
    vpaddd ymm14, ymm9, ymm14
    vpaddd ymm9, ymm14, ymmword ptr [rsi+1728]
    vmovdqa ymm15, ymmword ptr [rdi+416]
    vpunpckldq ymm13, ymm15, ymm9
    vmovq xmm0, qword ptr [r8+1024]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpunpckhdq ymm9, ymm15, ymm9
    vmovdqa ymmword ptr [rbp+2240], ymm13
    vmovdqa ymmword ptr [rbp+2272], ymm9
    vmovdqa ymm9, ymmword ptr [rdi+384]
    vpsrld ymm13, ymm9, 7
    vpslld ymm15, ymm9, 25
    vpsrld ymm10, ymm9, 18
    vpslld ymm11, ymm9, 14
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpsrld ymm12, ymm9, 3
    vpxor ymm15, ymm13, ymm15
    vpxor ymm11, ymm10, ymm11
    vpxor ymm15, ymm12, ymm15
    vpxor ymm15, ymm11, ymm15
    vmovq xmm0, qword ptr [r8+1088]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vmovdqa ymm11, ymmword ptr [rdi+704]
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpsrld ymm12, ymm11, 17
    vpslld ymm10, ymm11, 15
    vmovq xmm0, qword ptr [r8+1152]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpsrld ymm13, ymm11, 19
    vpslld ymm9, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpxor ymm10, ymm12, ymm10
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpxor ymm9, ymm13, ymm9
    vpxor ymm10, ymm11, ymm10
    vpxor ymm10, ymm9, ymm10
    vpaddd ymm15, ymm15, ymmword ptr [rdi+256]
    vpaddd ymm15, ymm15, ymmword ptr [rdi+736]
    vmovq xmm0, qword ptr [r8+1216]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpaddd ymm10, ymm15, ymm10
    vpaddd ymm15, ymm10, ymmword ptr [rsi+1760]
    vmovdqa ymm9, ymmword ptr [rdi+544]
    vpsrld ymm11, ymm9, 7
    vpslld ymm13, ymm9, 25
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpsrld ymm12, ymm9, 18
    vmovdqa ymmword ptr [rdi+736], ymm10
    vpslld ymm10, ymm9, 14
    vmovdqa ymmword ptr [rdi+256], ymm15
    vpsrld ymm15, ymm9, 3
    vpxor ymm13, ymm11, ymm13
    vmovq xmm0, qword ptr [r8+1280]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpxor ymm10, ymm12, ymm10
    vpxor ymm13, ymm15, ymm13
    vpxor ymm13, ymm10, ymm13
    vpsrld ymm10, ymm14, 17
    vpslld ymm15, ymm14, 15
    vpsrld ymm12, ymm14, 19
    vpslld ymm11, ymm14, 13
    vpsrld ymm14, ymm14, 10
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpxor ymm15, ymm10, ymm15
    vpxor ymm11, ymm12, ymm11
    vpxor ymm15, ymm14, ymm15
    vpxor ymm15, ymm11, ymm15
    vmovq xmm0, qword ptr [r8+1344]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpaddd ymm13, ymm13, ymmword ptr [rdi+384]
    vpaddd ymm13, ymm13, ymmword ptr [rdi+480]
    vpaddd ymm15, ymm13, ymm15
    vpaddd ymm13, ymm15, ymmword ptr [rsi+1792]
    vmovdqa ymm11, ymmword ptr [rdi+256]
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpunpckldq ymm14, ymm11, ymm13
    vpunpckhdq ymm13, ymm11, ymm13
    vmovdqa ymmword ptr [rbp+2304], ymm14
    vmovdqa ymmword ptr [rbp+2336], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+576]
    vmovq xmm0, qword ptr [r8+1408]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpsrld ymm14, ymm13, 7
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpslld ymm11, ymm13, 25
    vpsrld ymm12, ymm13, 18
    vpslld ymm10, ymm13, 14
    vpsrld ymm9, ymm13, 3
    vmovq xmm0, qword ptr [r8+1472]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbx+16], xmm1
    vmovdqa xmmword ptr [rbx+144], xmm2
    vpxor ymm11, ymm14, ymm11
    vpxor ymm10, ymm12, ymm10
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbx+48], xmm3
    vmovdqa xmmword ptr [rbx+176], xmm4
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbx+80], xmm5
    vmovdqa xmmword ptr [rbx+208], xmm6
    sha256rnds2 xmm7, xmm8
    vmovdqa xmmword ptr [rbx+112], xmm7
    vmovdqa xmmword ptr [rbx+240], xmm8
    vpxor ymm11, ymm9, ymm11
    vpxor ymm11, ymm10, ymm11
    vmovdqa ymm10, ymmword ptr [rdi+736]
    vpsrld ymm9, ymm10, 17
    vpslld ymm12, ymm10, 15
    vpsrld ymm14, ymm10, 19
    vpslld ymm13, ymm10, 13
    vpsrld ymm10, ymm10, 10
    vpxor ymm12, ymm9, ymm12
    vpxor ymm13, ymm14, ymm13
    vpxor ymm12, ymm10, ymm12
    vpxor ymm12, ymm13, ymm12
    vpaddd ymm11, ymm11, ymmword ptr [rdi+544]
    vpaddd ymm11, ymm11, ymmword ptr [rdi+768]
    vpaddd ymm12, ymm11, ymm12
    vpaddd ymm11, ymm12, ymmword ptr [rsi+1824]
    vmovdqa ymm13, ymmword ptr [rdi+608]
    vpsrld ymm10, ymm13, 7
    vpslld ymm14, ymm13, 25
    vpsrld ymm9, ymm13, 18
    vmovdqa ymmword ptr [rdi+768], ymm12
    vpslld ymm12, ymm13, 14
    vmovdqa ymmword ptr [rdi+544], ymm11
    vpsrld ymm11, ymm13, 3
    vpxor ymm14, ymm10, ymm14
    vpxor ymm12, ymm9, ymm12
    vpxor ymm14, ymm11, ymm14
    vpxor ymm14, ymm12, ymm14
    vpsrld ymm12, ymm15, 17
    vpslld ymm11, ymm15, 15
    vpsrld ymm9, ymm15, 19
    vpslld ymm10, ymm15, 13
    vpsrld ymm15, ymm15, 10
    vpxor ymm11, ymm12, ymm11
    vpxor ymm10, ymm9, ymm10
    vpxor ymm11, ymm15, ymm11
    vpxor ymm11, ymm10, ymm11
    vpaddd ymm14, ymm14, ymmword ptr [rdi+576]
    vpaddd ymm14, ymm14, ymmword ptr [rdi+288]
    vpaddd ymm11, ymm14, ymm11
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1856]
    vmovdqa ymm14, ymmword ptr [rdi+544]
    vpunpckldq ymm10, ymm14, ymm11
    vpunpckhdq ymm11, ymm14, ymm11
    vmovdqa ymmword ptr [rbp+2368], ymm10
    vmovdqa ymmword ptr [rbp+2400], ymm11
    vmovdqa ymm11, ymmword ptr [rdi+640]
    vpsrld ymm10, ymm11, 7
    vpslld ymm14, ymm11, 25
    vpsrld ymm15, ymm11, 18
    vpslld ymm9, ymm11, 14
    vpsrld ymm11, ymm11, 3
    vpxor ymm14, ymm10, ymm14
    vpxor ymm9, ymm15, ymm9
    vpxor ymm14, ymm11, ymm14
    vpxor ymm14, ymm9, ymm14
    vmovdqa ymm9, ymmword ptr [rdi+768]
    vpsrld ymm11, ymm9, 17
    vpslld ymm15, ymm9, 15
    vpsrld ymm10, ymm9, 19
    vpslld ymm12, ymm9, 13
    vpsrld ymm9, ymm9, 10
    vpxor ymm15, ymm11, ymm15
    vpxor ymm12, ymm10, ymm12
    vpxor ymm15, ymm9, ymm15
    vpxor ymm15, ymm12, ymm15
    vpaddd ymm14, ymm13, ymm14
    vpaddd ymm14, ymm14, ymmword ptr [rdi+352]
    vpaddd ymm15, ymm14, ymm15
    vpaddd ymm14, ymm15, ymmword ptr [rsi+1888]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+1888]
    vpunpckldq ymm13, ymm14, ymm15
    vpunpckhdq ymm15, ymm14, ymm15
    vmovdqa ymmword ptr [rbp+2432], ymm13
    vmovdqa ymmword ptr [rbp+2464], ymm15
    vmovdqa ymm15, ymmword ptr [r13+2496]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+1920]
    vpbroadcastd ymm13, dword ptr [rdi+136]
    vpand ymm15, ymm15, ymm13
    vpxor ymm13, ymm13, ymm13
    vpcmpeqd ymm15, ymm15, ymm13
    vmovmskps eax, ymm15
    mov word ptr [r10], ax
    mov r9, r8
    mov rdx, rcx
    add r8, 8
    test r8, 63
    jnz 3f
    sub r8, 64
    add rcx, 512
    dec r15
    jnz 3f
    mov rcx, qword ptr [rdi+208]
    mov r15, qword ptr [rdi+232]
    add r8, 1536
3:
    mov rax, r13
    mov r13, r12
    mov r12, rbp
    mov rbp, rbx
    mov rbx, rax
    add r10, 2
    dec r11
    jnz 2b
    vzeroupper
    pop r15
    pop r14
    pop r13
    pop r12
    pop rbp
    pop rbx
    ret
    .size mesos_miner_hybrid_avx2_rolling, . - mesos_miner_hybrid_avx2_rolling
    .popsection
    .pushsection .rodata.mesos_miner_hybrid_avx2_rolling, "a", @progbits
    .p2align 6
mesos_miner_hybrid_avx2_rolling_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98
    .long 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491
    .long 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf
    .long 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5
    .long 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b
    .long 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1
    .long 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4
    .long 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5
    .long 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1
    .long 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000
    .long 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786
    .long 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6
    .long 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
    .long 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f
    .long 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa
    .long 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100
    .long 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc
    .long 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000
    .long 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da
    .long 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000
    .long 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152
    .long 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d
    .long 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8
    .long 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7
    .long 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3
    .long 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147
    .long 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022
    .long 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351
    .long 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967
    .long 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85
    .long 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138
    .long 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc
    .long 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13
    .long 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354
    .long 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb
    .long 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e
    .long 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85
    .long 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1
    .long 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b
    .long 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70
    .long 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3
    .long 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819
    .long 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624
    .long 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585
    .long 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070
    .long 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116
    .long 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08
    .long 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c
    .long 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5
    .long 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3
    .long 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a
    .long 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f
    .long 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3
    .long 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee
    .long 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f
    .long 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814
    .long 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208
    .long 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa
    .long 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19
    .popsection

    .pushsection .text.mesos_miner_hybrid_avx2_nonce_only, "ax", @progbits
    .globl mesos_miner_hybrid_avx2_nonce_only
    .type mesos_miner_hybrid_avx2_nonce_only, @function
    .p2align 6
mesos_miner_hybrid_avx2_nonce_only:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_hybrid_avx2_nonce_only_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov rcx, qword ptr [rdi+208]
    mov rbx, qword ptr [rdi+224]
    lea rbp, [rbx+4128]
    lea r12, [rbp+4128]
    lea r13, [r12+4128]
    lea r14, [r13+4128]
    .p2align 6
2:
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+2112]
    sha256rnds2 xmm2, xmm1
    vmovdqa ymm7, ymmword ptr [rdi]
    vpsrld ymm8, ymm7, 24
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+2120]
    sha256rnds2 xmm4, xmm3
    vpslld ymm9, ymm7, 8
    vpsrld ymm10, ymm7, 8
    vpslld ymm7, ymm7, 24
    vpxor ymm9, ymm8, ymm9
    vpxor ymm7, ymm10, ymm7
    vpxor ymm9, ymm9, ymm7
    vpand ymm9, ymm9, ymmword ptr [rsi+64]
    vpxor ymm9, ymm7, ymm9
    vmovdqa xmm5, xmmword ptr [rsi]
    vmovdqa xmm6, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+2144]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2176]
    sha256rnds2 xmm1, xmm2
    vmovdqa ymm7, ymmword ptr [rsi+96]
    vpunpckldq ymm10, ymm7, ymm9
    vmovq xmm0, qword ptr [r13+2184]
    sha256rnds2 xmm3, xmm4
    vpunpckhdq ymm7, ymm7, ymm9
    vpunpcklqdq ymm8, ymm10, ymm10
    vpunpckhqdq ymm10, ymm10, ymm10
    vmovdqa ymmword ptr [rbx], ymm8
    vmovdqa ymmword ptr [rbx+32], ymm10
    vpunpcklqdq ymm10, ymm7, ymm7
    vpunpckhqdq ymm7, ymm7, ymm7
    vmovdqa ymmword ptr [rbx+64], ymm10
    vmovdqa ymmword ptr [rbx+96], ymm7
    vmovq xmm0, qword ptr [r13+2208]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2240]
    sha256rnds2 xmm2, xmm1
    vpsrld ymm7, ymm9, 7
    vpslld ymm10, ymm9, 25
    vpsrld ymm8, ymm9, 18
    vpslld ymm11, ymm9, 14
    vpsrld ymm12, ymm9, 3
    vpxor ymm10, ymm7, ymm10
    vmovq xmm0, qword ptr [r13+2248]
    sha256rnds2 xmm4, xmm3
    vpxor ymm11, ymm8, ymm11
    vpxor ymm10, ymm12, ymm10
    vpbroadcastd ymm12, dword ptr [rdi+76]
    vpaddd ymm12, ymm9, ymm12
    vpxor ymm10, ymm11, ymm10
    vpbroadcastd ymm11, dword ptr [rdi+72]
    vpaddd ymm11, ymm10, ymm11
    vmovq xmm0, qword ptr [r13+2272]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm10, ymm11, 17
    vpslld ymm9, ymm11, 15
    vpsrld ymm8, ymm11, 19
    vpslld ymm7, ymm11, 13
    vmovq xmm0, qword ptr [r13+2304]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm13, ymm11, 10
    vpxor ymm9, ymm10, ymm9
    vpxor ymm7, ymm8, ymm7
    vpxor ymm9, ymm13, ymm9
    vmovq xmm0, qword ptr [r13+2312]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+2336]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm13, ymm12, 17
    vpxor ymm9, ymm7, ymm9
    vpslld ymm7, ymm12, 15
    vpbroadcastd ymm8, dword ptr [rdi+80]
    vpaddd ymm8, ymm9, ymm8
    vpsrld ymm9, ymm12, 19
    vpslld ymm10, ymm12, 13
    vpsrld ymm14, ymm12, 10
    vpxor ymm7, ymm13, ymm7
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm6, xmm5
    vpxor ymm10, ymm9, ymm10
    vpxor ymm7, ymm14, ymm7
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm14, ymm8, 17
    vpxor ymm7, ymm10, ymm7
    vpslld ymm10, ymm8, 15
    vpbroadcastd ymm9, dword ptr [rdi+84]
    vpaddd ymm9, ymm7, ymm9
    vpsrld ymm7, ymm8, 19
    vpslld ymm13, ymm8, 13
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm15, ymm8, 10
    vpxor ymm10, ymm14, ymm10
    vpxor ymm13, ymm7, ymm13
    vpxor ymm10, ymm15, ymm10
    vpsrld ymm15, ymm9, 17
    vpxor ymm10, ymm13, ymm10
    vpslld ymm13, ymm9, 15
    vpbroadcastd ymm7, dword ptr [rdi+88]
    vpaddd ymm7, ymm10, ymm7
    vpsrld ymm10, ymm9, 19
    vpslld ymm14, ymm9, 13
    vmovdqa ymmword ptr [rdi+256], ymm8
    vpsrld ymm8, ymm9, 10
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm5, xmm6
    vpxor ymm13, ymm15, ymm13
    vpxor ymm14, ymm10, ymm14
    vpxor ymm13, ymm8, ymm13
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm8, ymm7, 17
    vpxor ymm13, ymm14, ymm13
    vpslld ymm14, ymm7, 15
    vpbroadcastd ymm10, dword ptr [rdi+92]
    vpaddd ymm10, ymm13, ymm10
    vpsrld ymm13, ymm7, 19
    vpslld ymm15, ymm7, 13
    vmovdqa ymmword ptr [rdi+288], ymm9
    vpsrld ymm9, ymm7, 10
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    vpxor ymm14, ymm8, ymm14
    vpxor ymm15, ymm13, ymm15
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm10, 17
    vpxor ymm14, ymm15, ymm14
    vpslld ymm15, ymm10, 15
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm5, xmm6
    vpbroadcastd ymm13, dword ptr [rdi+96]
    vpaddd ymm13, ymm14, ymm13
    vpsrld ymm14, ymm10, 19
    vpslld ymm8, ymm10, 13
    vmovdqa ymmword ptr [rdi+320], ymm7
    vpsrld ymm7, ymm10, 10
    vpxor ymm15, ymm9, ymm15
    vpxor ymm8, ymm14, ymm8
    vpxor ymm15, ymm7, ymm15
    vmovq xmm0, qword ptr [r13+2624]
    sha256rnds2 xmm2, xmm1
    vpbroadcastd ymm7, dword ptr [rdi+100]
    vmovq xmm0, qword ptr [r13+2632]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm7, ymm11, ymm7
    vpxor ymm15, ymm8, ymm15
    vpsrld ymm8, ymm13, 17
    vpslld ymm14, ymm13, 15
    vpaddd ymm15, ymm7, ymm15
    vpsrld ymm7, ymm13, 19
    vpslld ymm9, ymm13, 13
    vmovdqa ymmword ptr [rdi+352], ymm11
    vpsrld ymm11, ymm13, 10
    vmovq xmm0, qword ptr [r13+2656]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2688]
    sha256rnds2 xmm1, xmm2
    vpxor ymm14, ymm8, ymm14
    vpxor ymm9, ymm7, ymm9
    vpxor ymm14, ymm11, ymm14
    vpbroadcastd ymm11, dword ptr [rdi+104]
    vpaddd ymm11, ymm12, ymm11
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm15, 17
    vpslld ymm7, ymm15, 15
    vpaddd ymm14, ymm11, ymm14
    vmovq xmm0, qword ptr [r13+2696]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm11, ymm15, 19
    vpslld ymm8, ymm15, 13
    vmovdqa ymmword ptr [rdi+384], ymm12
    vpsrld ymm12, ymm15, 10
    vmovq xmm0, qword ptr [r13+2720]
    sha256rnds2 xmm5, xmm6
    vpxor ymm7, ymm9, ymm7
    vpxor ymm8, ymm11, ymm8
    vpxor ymm7, ymm12, ymm7
    vpbroadcastd ymm12, dword ptr [rdi+108]
    vpaddd ymm12, ymm12, ymmword ptr [rdi+256]
    vmovq xmm0, qword ptr [r13+2752]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+2760]
    sha256rnds2 xmm4, xmm3
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm14, 17
    vpslld ymm11, ymm14, 15
    vpaddd ymm7, ymm12, ymm7
    vpsrld ymm12, ymm14, 19
    vpslld ymm9, ymm14, 13
    vmovdqa ymmword ptr [rdi+416], ymm15
    vpsrld ymm15, ymm14, 10
    vmovq xmm0, qword ptr [r13+2784]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2816]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2824]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+2848]
    sha256rnds2 xmm5, xmm6
    vpxor ymm11, ymm8, ymm11
    vpxor ymm9, ymm12, ymm9
    vpxor ymm11, ymm15, ymm11
    vmovq xmm0, qword ptr [r13+2880]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+2888]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+2912]
    sha256rnds2 xmm6, xmm5
    vpbroadcastd ymm15, dword ptr [rdi+112]
    vpaddd ymm15, ymm15, ymmword ptr [rdi+288]
    vpxor ymm11, ymm9, ymm11
    vpsrld ymm9, ymm7, 17
    vpslld ymm12, ymm7, 15
    vpaddd ymm11, ymm15, ymm11
    vpsrld ymm15, ymm7, 19
    vpslld ymm8, ymm7, 13
    vmovdqa ymmword ptr [rdi+448], ymm14
    vpsrld ymm14, ymm7, 10
    vpxor ymm12, ymm9, ymm12
    vpxor ymm8, ymm15, ymm8
    vpxor ymm12, ymm14, ymm12
    vmovq xmm0, qword ptr [r13+2944]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2952]
    sha256rnds2 xmm3, xmm4
    vpbroadcastd ymm14, dword ptr [rdi+116]
    vpaddd ymm14, ymm14, ymmword ptr [rdi+320]
    vpxor ymm12, ymm8, ymm12
    vpsrld ymm8, ymm11, 17
    vpslld ymm15, ymm11, 15
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm11, 19
    vpslld ymm9, ymm11, 13
    vmovdqa ymmword ptr [rdi+480], ymm7
    vpsrld ymm7, ymm11, 10
    vpxor ymm15, ymm8, ymm15
    vpxor ymm9, ymm14, ymm9
    vpxor ymm15, ymm7, ymm15
    vpbroadcastd ymm7, dword ptr [rdi+120]
    vpaddd ymm7, ymm10, ymm7
    vpxor ymm15, ymm9, ymm15
    vpsrld ymm9, ymm12, 17
    vpslld ymm14, ymm12, 15
    vmovq xmm0, qword ptr [r13+2976]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm15, ymm7, ymm15
    vpsrld ymm7, ymm12, 19
    vpslld ymm8, ymm12, 13
    vmovdqa ymmword ptr [rdi+512], ymm10
    vpsrld ymm10, ymm12, 10
    vpxor ymm14, ymm9, ymm14
    vpxor ymm8, ymm7, ymm8
    vpxor ymm14, ymm10, ymm14
    vpbroadcastd ymm10, dword ptr [rdi+124]
    vpaddd ymm10, ymm13, ymm10
    vpxor ymm14, ymm8, ymm14
    vpsrld ymm8, ymm15, 17
    vpslld ymm7, ymm15, 15
    vmovq xmm0, qword ptr [r13+3008]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3016]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3040]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm14, ymm10, ymm14
    vpsrld ymm10, ymm15, 19
    vpslld ymm9, ymm15, 13
    vmovdqa ymmword ptr [rdi+544], ymm13
    vpsrld ymm13, ymm15, 10
    vmovq xmm0, qword ptr [r13+3072]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3080]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3104]
    sha256rnds2 xmm5, xmm6
    vpxor ymm7, ymm8, ymm7
    vpxor ymm9, ymm10, ymm9
    vpxor ymm7, ymm13, ymm7
    vpbroadcastd ymm13, dword ptr [rdi+128]
    vpaddd ymm13, ymm13, ymmword ptr [rdi+416]
    vpxor ymm7, ymm9, ymm7
    vmovdqa ymm9, ymmword ptr [rdi+352]
    vpsrld ymm10, ymm9, 7
    vpslld ymm8, ymm9, 25
    vpaddd ymm7, ymm13, ymm7
    vpsrld ymm13, ymm9, 18
    vmovdqa ymmword ptr [rdi+576], ymm15
    vpslld ymm15, ymm9, 14
    vmovq xmm0, qword ptr [r13+3136]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3144]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3168]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3200]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3208]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [rdi+608], ymm12
    vpsrld ymm12, ymm9, 3
    vpxor ymm8, ymm10, ymm8
    vpxor ymm15, ymm13, ymm15
    vpxor ymm8, ymm12, ymm8
    vpsrld ymm12, ymm14, 17
    vpslld ymm13, ymm14, 15
    vpxor ymm8, ymm15, ymm8
    vpsrld ymm15, ymm14, 19
    vpslld ymm10, ymm14, 13
    vmovdqa ymmword ptr [rdi+640], ymm11
    vpsrld ymm11, ymm14, 10
    vpxor ymm13, ymm12, ymm13
    vmovq xmm0, qword ptr [r13+3232]
    sha256rnds2 xmm5, xmm6
    vpxor ymm10, ymm15, ymm10
    vpxor ymm13, ymm11, ymm13
    vpbroadcastd ymm11, dword ptr [rdi+132]
    vpaddd ymm11, ymm8, ymm11
    vpxor ymm13, ymm10, ymm13
    vpaddd ymm11, ymm11, ymmword ptr [rdi+448]
    vmovdqa ymm10, ymmword ptr [rdi+384]
    vpsrld ymm8, ymm10, 7
    vpslld ymm15, ymm10, 25
    vpaddd ymm13, ymm11, ymm13
    vpsrld ymm11, ymm10, 18
    vpslld ymm12, ymm10, 14
    vmovdqa ymmword ptr [rdi+672], ymm14
    vmovq xmm0, qword ptr [r13+3264]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3272]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3296]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm14, ymm10, 3
    vpxor ymm15, ymm8, ymm15
    vpxor ymm12, ymm11, ymm12
    vpxor ymm15, ymm14, ymm15
    vpsrld ymm14, ymm7, 17
    vpslld ymm11, ymm7, 15
    vpxor ymm15, ymm12, ymm15
    vpsrld ymm12, ymm7, 19
    vpslld ymm8, ymm7, 13
    vpsrld ymm10, ymm7, 10
    vpxor ymm11, ymm14, ymm11
    vpxor ymm8, ymm12, ymm8
    vpxor ymm11, ymm10, ymm11
    vmovq xmm0, qword ptr [r13+3328]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3336]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3360]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm15, ymm9, ymm15
    vpxor ymm11, ymm8, ymm11
    vpaddd ymm15, ymm15, ymmword ptr [rdi+480]
    vmovdqa ymm8, ymmword ptr [rdi+256]
    vpsrld ymm10, ymm8, 7
    vpslld ymm12, ymm8, 25
    vpaddd ymm11, ymm15, ymm11
    vpsrld ymm15, ymm8, 18
    vpslld ymm14, ymm8, 14
    vpsrld ymm9, ymm8, 3
    vpxor ymm12, ymm10, ymm12
    vpxor ymm14, ymm15, ymm14
    vpxor ymm12, ymm9, ymm12
    vmovq xmm0, qword ptr [r13+3392]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3400]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3424]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm9, ymm13, 17
    vpslld ymm15, ymm13, 15
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm13, 19
    vpslld ymm10, ymm13, 13
    vmovdqa ymmword ptr [rdi+704], ymm7
    vpsrld ymm7, ymm13, 10
    vpxor ymm15, ymm9, ymm15
    vpxor ymm10, ymm14, ymm10
    vpxor ymm15, ymm7, ymm15
    vpaddd ymm12, ymm12, ymmword ptr [rdi+384]
    vpxor ymm15, ymm10, ymm15
    vpaddd ymm12, ymm12, ymmword ptr [rdi+640]
    vmovq xmm0, qword ptr [r13+3456]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3464]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3488]
    sha256rnds2 xmm5, xmm6
    vmovdqa ymm10, ymmword ptr [rdi+288]
    vpsrld ymm7, ymm10, 7
    vpslld ymm14, ymm10, 25
    vpaddd ymm15, ymm12, ymm15
    vpsrld ymm12, ymm10, 18
    vpslld ymm9, ymm10, 14
    vmovdqa ymmword ptr [rdi+736], ymm13
    vpsrld ymm13, ymm10, 3
    vpxor ymm14, ymm7, ymm14
    vpxor ymm9, ymm12, ymm9
    vpxor ymm14, ymm13, ymm14
    vpsrld ymm13, ymm11, 17
    vpslld ymm12, ymm11, 15
    vmovq xmm0, qword ptr [r13+3520]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3528]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3552]
    sha256rnds2 xmm6, xmm5
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm11, 19
    vpslld ymm7, ymm11, 13
    vpsrld ymm10, ymm11, 10
    vpxor ymm12, ymm13, ymm12
    vpxor ymm7, ymm9, ymm7
    vpxor ymm12, ymm10, ymm12
    vpaddd ymm14, ymm8, ymm14
    vpxor ymm12, ymm7, ymm12
    vpaddd ymm14, ymm14, ymmword ptr [rdi+608]
    vmovdqa ymm7, ymmword ptr [rdi+320]
    vpsrld ymm10, ymm7, 7
    vpslld ymm9, ymm7, 25
    vmovq xmm0, qword ptr [r13+3584]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3592]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3616]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm12, ymm14, ymm12
    vpsrld ymm14, ymm7, 18
    vpslld ymm13, ymm7, 14
    vpsrld ymm8, ymm7, 3
    vpxor ymm9, ymm10, ymm9
    vpxor ymm13, ymm14, ymm13
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm15, 17
    vpslld ymm14, ymm15, 15
    vpxor ymm9, ymm13, ymm9
    vpsrld ymm13, ymm15, 19
    vpslld ymm10, ymm15, 13
    vmovq xmm0, qword ptr [r13+3648]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3656]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3680]
    sha256rnds2 xmm6, xmm5
    vmovdqa ymmword ptr [rdi+768], ymm11
    vmovq xmm0, qword ptr [r13+3712]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm11, ymm15, 10
    vpxor ymm14, ymm8, ymm14
    vpxor ymm10, ymm13, ymm10
    vpxor ymm14, ymm11, ymm14
    vpaddd ymm9, ymm9, ymmword ptr [rdi+288]
    vmovq xmm0, qword ptr [r13+3720]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3744]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3776]
    sha256rnds2 xmm2, xmm1
    vpxor ymm14, ymm10, ymm14
    vpaddd ymm9, ymm9, ymmword ptr [rdi+576]
    vmovdqa ymm10, ymmword ptr [rdi+512]
    vpsrld ymm11, ymm10, 7
    vpslld ymm13, ymm10, 25
    vpaddd ymm14, ymm9, ymm14
    vpsrld ymm9, ymm10, 18
    vpslld ymm8, ymm10, 14
    vmovdqa ymmword ptr [rdi+800], ymm15
    vpsrld ymm15, ymm10, 3
    vpxor ymm13, ymm11, ymm13
    vpxor ymm8, ymm9, ymm8
    vpxor ymm13, ymm15, ymm13
    vmovq xmm0, qword ptr [r13+3784]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3808]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3840]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm15, ymm12, 17
    vpslld ymm9, ymm12, 15
    vpxor ymm13, ymm8, ymm13
    vpsrld ymm8, ymm12, 19
    vpslld ymm11, ymm12, 13
    vpsrld ymm10, ymm12, 10
    vpxor ymm9, ymm15, ymm9
    vpxor ymm11, ymm8, ymm11
    vpxor ymm9, ymm10, ymm9
    vpaddd ymm13, ymm7, ymm13
    vpxor ymm9, ymm11, ymm9
    vpaddd ymm13, ymm13, ymmword ptr [rdi+672]
    vmovdqa ymm11, ymmword ptr [rdi+544]
    vpsrld ymm10, ymm11, 7
    vpslld ymm8, ymm11, 25
    vpaddd ymm9, ymm13, ymm9
    vpsrld ymm13, ymm11, 18
    vpslld ymm15, ymm11, 14
    vpsrld ymm7, ymm11, 3
    vpxor ymm8, ymm10, ymm8
    vpxor ymm15, ymm13, ymm15
    vpxor ymm8, ymm7, ymm8
    vmovq xmm0, qword ptr [r13+3848]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3872]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm7, ymm14, 17
    vmovq xmm0, qword ptr [r13+3904]
    sha256rnds2 xmm2, xmm1
    vpslld ymm13, ymm14, 15
    vpxor ymm8, ymm15, ymm8
    vpsrld ymm15, ymm14, 19
    vpslld ymm10, ymm14, 13
    vmovdqa ymmword ptr [rdi+832], ymm12
    vpsrld ymm12, ymm14, 10
    vpxor ymm13, ymm7, ymm13
    vpxor ymm10, ymm15, ymm10
    vpxor ymm13, ymm12, ymm13
    vpaddd ymm8, ymm8, ymmword ptr [rdi+512]
    vpxor ymm13, ymm10, ymm13
    vpaddd ymm8, ymm8, ymmword ptr [rdi+704]
    vmovq xmm0, qword ptr [r13+3912]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3936]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3968]
    sha256rnds2 xmm1, xmm2
    vmovdqa ymm10, ymmword ptr [rdi+416]
    vpsrld ymm12, ymm10, 7
    vpslld ymm15, ymm10, 25
    vpaddd ymm13, ymm8, ymm13
    vpsrld ymm8, ymm10, 18
    vpslld ymm7, ymm10, 14
    vmovdqa ymmword ptr [rdi+864], ymm14
    vpsrld ymm14, ymm10, 3
    vpxor ymm15, ymm12, ymm15
    vpxor ymm7, ymm8, ymm7
    vmovq xmm0, qword ptr [r13+3976]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+4000]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+4032]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r13+4096], xmm2
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vpxor ymm15, ymm14, ymm15
    vpsrld ymm14, ymm9, 17
    vpslld ymm8, ymm9, 15
    vpxor ymm15, ymm7, ymm15
    vpsrld ymm7, ymm9, 19
    vpslld ymm12, ymm9, 13
    vpsrld ymm10, ymm9, 10
    vpxor ymm8, ymm14, ymm8
    vpxor ymm12, ymm7, ymm12
    vpxor ymm8, ymm10, ymm8
    vmovq xmm0, qword ptr [r13+4040]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r13+4100], xmm4
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+4064]
    sha256rnds2 xmm6, xmm5
    vmovd dword ptr [r13+4104], xmm6
    vmovdqa xmm5, xmmword ptr [rsi]
    vmovdqa xmm6, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+2152]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm15, ymm11, ymm15
    vpxor ymm8, ymm12, ymm8
    vpaddd ymm15, ymm15, ymmword ptr [rdi+736]
    vmovdqa ymm12, ymmword ptr [rdi+448]
    vpsrld ymm10, ymm12, 7
    vpslld ymm7, ymm12, 25
    vpaddd ymm8, ymm15, ymm8
    vpsrld ymm15, ymm12, 18
    vpslld ymm14, ymm12, 14
    vpsrld ymm11, ymm12, 3
    vpxor ymm7, ymm10, ymm7
    vpxor ymm14, ymm15, ymm14
    vpxor ymm7, ymm11, ymm7
    vmovq xmm0, qword ptr [r13+2128]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm11, ymm13, 17
    vpslld ymm15, ymm13, 15
    vmovq xmm0, qword ptr [r13+2136]
    sha256rnds2 xmm6, xmm5
    vpxor ymm7, ymm14, ymm7
    vpsrld ymm14, ymm13, 19
    vpslld ymm10, ymm13, 13
    vmovq xmm0, qword ptr [r13+2216]
    sha256rnds2 xmm1, xmm2
    vmovdqa ymmword ptr [rdi+896], ymm9
    vpsrld ymm9, ymm13, 10
    vpxor ymm15, ymm11, ymm15
    vpxor ymm10, ymm14, ymm10
    vpxor ymm15, ymm9, ymm15
    vpaddd ymm7, ymm7, ymmword ptr [rdi+416]
    vpxor ymm15, ymm10, ymm15
    vpaddd ymm7, ymm7, ymmword ptr [rdi+768]
    vmovdqa ymm10, ymmword ptr [rdi+480]
    vpsrld ymm9, ymm10, 7
    vpslld ymm14, ymm10, 25
    vpaddd ymm15, ymm7, ymm15
    vpsrld ymm7, ymm10, 18
    vmovq xmm0, qword ptr [r13+2192]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+2200]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2280]
    sha256rnds2 xmm2, xmm1
    vpslld ymm11, ymm10, 14
    vmovdqa ymmword ptr [rdi+928], ymm13
    vpsrld ymm13, ymm10, 3
    vpxor ymm14, ymm9, ymm14
    vpxor ymm11, ymm7, ymm11
    vpxor ymm14, ymm13, ymm14
    vpsrld ymm13, ymm8, 17
    vpslld ymm7, ymm8, 15
    vpxor ymm14, ymm11, ymm14
    vpsrld ymm11, ymm8, 19
    vpslld ymm9, ymm8, 13
    vpsrld ymm10, ymm8, 10
    vpxor ymm7, ymm13, ymm7
    vmovq xmm0, qword ptr [r13+2256]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+2264]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2344]
    sha256rnds2 xmm1, xmm2
    vpxor ymm9, ymm11, ymm9
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm14, ymm12, ymm14
    vpxor ymm7, ymm9, ymm7
    vpaddd ymm14, ymm14, ymmword ptr [rdi+800]
    vmovdqa ymm9, ymmword ptr [rdi+640]
    vpsrld ymm10, ymm9, 7
    vpslld ymm11, ymm9, 25
    vpaddd ymm7, ymm14, ymm7
    vpsrld ymm14, ymm9, 18
    vpslld ymm13, ymm9, 14
    vmovq xmm0, qword ptr [r13+2320]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+2328]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm12, ymm9, 3
    vpxor ymm11, ymm10, ymm11
    vpxor ymm13, ymm14, ymm13
    vpxor ymm11, ymm12, ymm11
    vpsrld ymm12, ymm15, 17
    vpslld ymm14, ymm15, 15
    vpxor ymm11, ymm13, ymm11
    vpsrld ymm13, ymm15, 19
    vpslld ymm10, ymm15, 13
    vmovdqa ymmword ptr [rdi+960], ymm8
    vpsrld ymm8, ymm15, 10
    vpxor ymm14, ymm12, ymm14
    vpxor ymm10, ymm13, ymm10
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    vpxor ymm14, ymm8, ymm14
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm11, ymm11, ymmword ptr [rdi+480]
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm6, xmm5
    vpxor ymm14, ymm10, ymm14
    vpaddd ymm11, ymm11, ymmword ptr [rdi+832]
    vmovdqa ymm10, ymmword ptr [rdi+608]
    vpsrld ymm8, ymm10, 7
    vpslld ymm13, ymm10, 25
    vpaddd ymm14, ymm11, ymm14
    vpsrld ymm11, ymm10, 18
    vpslld ymm12, ymm10, 14
    vmovdqa ymmword ptr [rdi+992], ymm15
    vpsrld ymm15, ymm10, 3
    vpxor ymm13, ymm8, ymm13
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm5, xmm6
    vpxor ymm12, ymm11, ymm12
    vpxor ymm13, ymm15, ymm13
    vpsrld ymm15, ymm7, 17
    vpslld ymm11, ymm7, 15
    vpxor ymm13, ymm12, ymm13
    vpsrld ymm12, ymm7, 19
    vpslld ymm8, ymm7, 13
    vpsrld ymm10, ymm7, 10
    vpxor ymm11, ymm15, ymm11
    vpxor ymm8, ymm12, ymm8
    vpxor ymm11, ymm10, ymm11
    vpaddd ymm13, ymm9, ymm13
    vpxor ymm11, ymm8, ymm11
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm13, ymm13, ymmword ptr [rdi+864]
    vmovdqa ymm8, ymmword ptr [rdi+576]
    vpsrld ymm10, ymm8, 7
    vpslld ymm12, ymm8, 25
    vpaddd ymm11, ymm13, ymm11
    vpsrld ymm13, ymm8, 18
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    vpslld ymm15, ymm8, 14
    vpsrld ymm9, ymm8, 3
    vpxor ymm12, ymm10, ymm12
    vpxor ymm15, ymm13, ymm15
    vpxor ymm12, ymm9, ymm12
    vpsrld ymm9, ymm14, 17
    vpslld ymm13, ymm14, 15
    vpxor ymm12, ymm15, ymm12
    vpsrld ymm15, ymm14, 19
    vpslld ymm10, ymm14, 13
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm5, xmm6
    vmovdqa ymmword ptr [rdi+1024], ymm7
    vpsrld ymm7, ymm14, 10
    vpxor ymm13, ymm9, ymm13
    vpxor ymm10, ymm15, ymm10
    vpxor ymm13, ymm7, ymm13
    vpaddd ymm12, ymm12, ymmword ptr [rdi+608]
    vpxor ymm13, ymm10, ymm13
    vpaddd ymm12, ymm12, ymmword ptr [rdi+896]
    vmovdqa ymm10, ymmword ptr [rdi+672]
    vpsrld ymm7, ymm10, 7
    vpslld ymm15, ymm10, 25
    vmovq xmm0, qword ptr [r13+2664]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+2640]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm13, ymm12, ymm13
    vpsrld ymm12, ymm10, 18
    vpslld ymm9, ymm10, 14
    vmovdqa ymmword ptr [rdi+1056], ymm14
    vpsrld ymm14, ymm10, 3
    vpxor ymm15, ymm7, ymm15
    vpxor ymm9, ymm12, ymm9
    vpxor ymm15, ymm14, ymm15
    vmovq xmm0, qword ptr [r13+2648]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2728]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm14, ymm11, 17
    vpslld ymm12, ymm11, 15
    vpxor ymm15, ymm9, ymm15
    vpsrld ymm9, ymm11, 19
    vmovq xmm0, qword ptr [r13+2704]
    sha256rnds2 xmm3, xmm4
    vpslld ymm7, ymm11, 13
    vmovq xmm0, qword ptr [r13+2712]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm10, ymm11, 10
    vpxor ymm12, ymm14, ymm12
    vpxor ymm7, ymm9, ymm7
    vpxor ymm12, ymm10, ymm12
    vpaddd ymm15, ymm8, ymm15
    vpxor ymm12, ymm7, ymm12
    vpaddd ymm15, ymm15, ymmword ptr [rdi+928]
    vmovdqa ymm7, ymmword ptr [rdi+704]
    vpsrld ymm10, ymm7, 7
    vpslld ymm9, ymm7, 25
    vpaddd ymm12, ymm15, ymm12
    vpsrld ymm15, ymm7, 18
    vpslld ymm14, ymm7, 14
    vpsrld ymm8, ymm7, 3
    vpxor ymm9, ymm10, ymm9
    vpxor ymm14, ymm15, ymm14
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm13, 17
    vpslld ymm15, ymm13, 15
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm13, 19
    vpslld ymm10, ymm13, 13
    vmovq xmm0, qword ptr [r13+2792]
    sha256rnds2 xmm2, xmm1
    vmovdqa ymmword ptr [rdi+1088], ymm11
    vpsrld ymm11, ymm13, 10
    vmovq xmm0, qword ptr [r13+2768]
    sha256rnds2 xmm4, xmm3
    vpxor ymm15, ymm8, ymm15
    vmovq xmm0, qword ptr [r13+2776]
    sha256rnds2 xmm6, xmm5
    vpxor ymm10, ymm14, ymm10
    vpxor ymm15, ymm11, ymm15
    vpaddd ymm9, ymm9, ymmword ptr [rdi+672]
    vpxor ymm15, ymm10, ymm15
    vpaddd ymm9, ymm9, ymmword ptr [rdi+960]
    vmovdqa ymm10, ymmword ptr [rdi+736]
    vpsrld ymm11, ymm10, 7
    vpslld ymm14, ymm10, 25
    vpaddd ymm15, ymm9, ymm15
    vpsrld ymm9, ymm10, 18
    vpslld ymm8, ymm10, 14
    vmovdqa ymmword ptr [rdi+1120], ymm13
    vpsrld ymm13, ymm10, 3
    vpxor ymm14, ymm11, ymm14
    vpxor ymm8, ymm9, ymm8
    vpxor ymm14, ymm13, ymm14
    vmovq xmm0, qword ptr [r13+2856]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm13, ymm12, 17
    vpslld ymm9, ymm12, 15
    vpxor ymm14, ymm8, ymm14
    vpsrld ymm8, ymm12, 19
    vpslld ymm11, ymm12, 13
    vmovq xmm0, qword ptr [r13+2832]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+2840]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2920]
    sha256rnds2 xmm2, xmm1
    vpsrld ymm10, ymm12, 10
    vmovq xmm0, qword ptr [r13+2896]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+2904]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2984]
    sha256rnds2 xmm1, xmm2
    vpxor ymm9, ymm13, ymm9
    vmovq xmm0, qword ptr [r13+2960]
    sha256rnds2 xmm3, xmm4
    vpxor ymm11, ymm8, ymm11
    vpxor ymm9, ymm10, ymm9
    vpaddd ymm14, ymm7, ymm14
    vpxor ymm9, ymm11, ymm9
    vpaddd ymm14, ymm14, ymmword ptr [rdi+992]
    vmovdqa ymm11, ymmword ptr [rdi+768]
    vpsrld ymm10, ymm11, 7
    vpslld ymm8, ymm11, 25
    vmovq xmm0, qword ptr [r13+2968]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3048]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm9, ymm14, ymm9
    vpsrld ymm14, ymm11, 18
    vpslld ymm13, ymm11, 14
    vpsrld ymm7, ymm11, 3
    vpxor ymm8, ymm10, ymm8
    vpxor ymm13, ymm14, ymm13
    vpxor ymm8, ymm7, ymm8
    vpsrld ymm7, ymm15, 17
    vpslld ymm14, ymm15, 15
    vpxor ymm8, ymm13, ymm8
    vmovq xmm0, qword ptr [r13+3024]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3032]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm13, ymm15, 19
    vpslld ymm10, ymm15, 13
    vmovdqa ymmword ptr [rdi+1152], ymm12
    vpsrld ymm12, ymm15, 10
    vpxor ymm14, ymm7, ymm14
    vpxor ymm10, ymm13, ymm10
    vpxor ymm14, ymm12, ymm14
    vpaddd ymm8, ymm8, ymmword ptr [rdi+736]
    vpxor ymm14, ymm10, ymm14
    vpaddd ymm8, ymm8, ymmword ptr [rdi+1024]
    vmovdqa ymm10, ymmword ptr [rdi+800]
    vmovq xmm0, qword ptr [r13+3112]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm12, ymm10, 7
    vpslld ymm13, ymm10, 25
    vmovq xmm0, qword ptr [r13+3088]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm14, ymm8, ymm14
    vpsrld ymm8, ymm10, 18
    vpslld ymm7, ymm10, 14
    vmovdqa ymmword ptr [rdi+1184], ymm15
    vpsrld ymm15, ymm10, 3
    vmovq xmm0, qword ptr [r13+3096]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3176]
    sha256rnds2 xmm2, xmm1
    vpxor ymm13, ymm12, ymm13
    vpxor ymm7, ymm8, ymm7
    vpxor ymm13, ymm15, ymm13
    vpsrld ymm15, ymm9, 17
    vpslld ymm8, ymm9, 15
    vpxor ymm13, ymm7, ymm13
    vpsrld ymm7, ymm9, 19
    vpslld ymm12, ymm9, 13
    vmovq xmm0, qword ptr [r13+3152]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm10, ymm9, 10
    vmovq xmm0, qword ptr [r13+3160]
    sha256rnds2 xmm6, xmm5
    vpxor ymm8, ymm15, ymm8
    vpxor ymm12, ymm7, ymm12
    vpxor ymm8, ymm10, ymm8
    vpaddd ymm13, ymm11, ymm13
    vpxor ymm8, ymm12, ymm8
    vpaddd ymm13, ymm13, ymmword ptr [rdi+1056]
    vmovdqa ymm12, ymmword ptr [rdi+832]
    vpsrld ymm10, ymm12, 7
    vpslld ymm7, ymm12, 25
    vmovq xmm0, qword ptr [r13+3240]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3216]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm8, ymm13, ymm8
    vpsrld ymm13, ymm12, 18
    vpslld ymm15, ymm12, 14
    vpsrld ymm11, ymm12, 3
    vpxor ymm7, ymm10, ymm7
    vpxor ymm15, ymm13, ymm15
    vpxor ymm7, ymm11, ymm7
    vpsrld ymm11, ymm14, 17
    vpslld ymm13, ymm14, 15
    vmovq xmm0, qword ptr [r13+3224]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3304]
    sha256rnds2 xmm2, xmm1
    vpxor ymm7, ymm15, ymm7
    vpsrld ymm15, ymm14, 19
    vpslld ymm10, ymm14, 13
    vmovdqa ymmword ptr [rdi+1216], ymm9
    vpsrld ymm9, ymm14, 10
    vpxor ymm13, ymm11, ymm13
    vpxor ymm10, ymm15, ymm10
    vpxor ymm13, ymm9, ymm13
    vpaddd ymm7, ymm7, ymmword ptr [rdi+800]
    vmovq xmm0, qword ptr [r13+3280]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3288]
    sha256rnds2 xmm6, xmm5
    vpxor ymm13, ymm10, ymm13
    vpaddd ymm7, ymm7, ymmword ptr [rdi+1088]
    vmovdqa ymm10, ymmword ptr [rdi+864]
    vpsrld ymm9, ymm10, 7
    vpslld ymm15, ymm10, 25
    vpaddd ymm13, ymm7, ymm13
    vpsrld ymm7, ymm10, 18
    vpslld ymm11, ymm10, 14
    vmovdqa ymmword ptr [rdi+1248], ymm14
    vmovq xmm0, qword ptr [r13+3368]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3344]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm14, ymm10, 3
    vpxor ymm15, ymm9, ymm15
    vpxor ymm11, ymm7, ymm11
    vpxor ymm15, ymm14, ymm15
    vpsrld ymm14, ymm8, 17
    vpslld ymm7, ymm8, 15
    vpxor ymm15, ymm11, ymm15
    vpsrld ymm11, ymm8, 19
    vpslld ymm9, ymm8, 13
    vpsrld ymm10, ymm8, 10
    vpxor ymm7, ymm14, ymm7
    vmovq xmm0, qword ptr [r13+3352]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3432]
    sha256rnds2 xmm2, xmm1
    vpxor ymm9, ymm11, ymm9
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm15, ymm12, ymm15
    vpxor ymm7, ymm9, ymm7
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1120]
    vmovdqa ymm9, ymmword ptr [rdi+896]
    vpsrld ymm10, ymm9, 7
    vpslld ymm11, ymm9, 25
    vmovq xmm0, qword ptr [r13+3408]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm7, ymm15, ymm7
    vpsrld ymm15, ymm9, 18
    vmovq xmm0, qword ptr [r13+3416]
    sha256rnds2 xmm6, xmm5
    vpslld ymm14, ymm9, 14
    vpsrld ymm12, ymm9, 3
    vpxor ymm11, ymm10, ymm11
    vpxor ymm14, ymm15, ymm14
    vpxor ymm11, ymm12, ymm11
    vpsrld ymm12, ymm13, 17
    vpslld ymm15, ymm13, 15
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm13, 19
    vpslld ymm10, ymm13, 13
    vmovq xmm0, qword ptr [r13+3496]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3472]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [rdi+1280], ymm8
    vpsrld ymm8, ymm13, 10
    vpxor ymm15, ymm12, ymm15
    vpxor ymm10, ymm14, ymm10
    vpxor ymm15, ymm8, ymm15
    vpaddd ymm11, ymm11, ymmword ptr [rdi+864]
    vpxor ymm15, ymm10, ymm15
    vpaddd ymm11, ymm11, ymmword ptr [rdi+1152]
    vmovdqa ymm10, ymmword ptr [rdi+928]
    vpsrld ymm8, ymm10, 7
    vmovq xmm0, qword ptr [r13+3480]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3560]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3536]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3544]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3624]
    sha256rnds2 xmm1, xmm2
    vpslld ymm14, ymm10, 25
    vpaddd ymm15, ymm11, ymm15
    vpsrld ymm11, ymm10, 18
    vpslld ymm12, ymm10, 14
    vmovdqa ymmword ptr [rdi+1312], ymm13
    vpsrld ymm13, ymm10, 3
    vpxor ymm14, ymm8, ymm14
    vpxor ymm12, ymm11, ymm12
    vpxor ymm14, ymm13, ymm14
    vmovq xmm0, qword ptr [r13+3600]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3608]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm13, ymm7, 17
    vpslld ymm11, ymm7, 15
    vpxor ymm14, ymm12, ymm14
    vpsrld ymm12, ymm7, 19
    vpslld ymm8, ymm7, 13
    vpsrld ymm10, ymm7, 10
    vpxor ymm11, ymm13, ymm11
    vpxor ymm8, ymm12, ymm8
    vpxor ymm11, ymm10, ymm11
    vpaddd ymm14, ymm9, ymm14
    vpxor ymm11, ymm8, ymm11
    vpaddd ymm14, ymm14, ymmword ptr [rdi+1184]
    vmovdqa ymm8, ymmword ptr [rdi+960]
    vpsrld ymm10, ymm8, 7
    vpslld ymm12, ymm8, 25
    vpaddd ymm11, ymm14, ymm11
    vpsrld ymm14, ymm8, 18
    vpslld ymm13, ymm8, 14
    vmovq xmm0, qword ptr [r13+3688]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3664]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3672]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3752]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm9, ymm8, 3
    vpxor ymm12, ymm10, ymm12
    vpxor ymm13, ymm14, ymm13
    vpxor ymm12, ymm9, ymm12
    vpsrld ymm9, ymm15, 17
    vpslld ymm14, ymm15, 15
    vpxor ymm12, ymm13, ymm12
    vpsrld ymm13, ymm15, 19
    vpslld ymm10, ymm15, 13
    vmovdqa ymmword ptr [rdi+1344], ymm7
    vpsrld ymm7, ymm15, 10
    vpxor ymm14, ymm9, ymm14
    vpxor ymm10, ymm13, ymm10
    vpxor ymm14, ymm7, ymm14
    vpaddd ymm12, ymm12, ymmword ptr [rdi+928]
    vpxor ymm14, ymm10, ymm14
    vpaddd ymm12, ymm12, ymmword ptr [rdi+1216]
    vmovq xmm0, qword ptr [r13+3728]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3736]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3816]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3792]
    sha256rnds2 xmm4, xmm3
    vmovdqa ymm10, ymmword ptr [rdi+992]
    vpsrld ymm7, ymm10, 7
    vpslld ymm13, ymm10, 25
    vpaddd ymm14, ymm12, ymm14
    vpsrld ymm12, ymm10, 18
    vpslld ymm9, ymm10, 14
    vmovdqa ymmword ptr [rdi+1376], ymm15
    vpsrld ymm15, ymm10, 3
    vpxor ymm13, ymm7, ymm13
    vpxor ymm9, ymm12, ymm9
    vpxor ymm13, ymm15, ymm13
    vpsrld ymm15, ymm11, 17
    vpslld ymm12, ymm11, 15
    vpxor ymm13, ymm9, ymm13
    vpsrld ymm9, ymm11, 19
    vpslld ymm7, ymm11, 13
    vpsrld ymm10, ymm11, 10
    vpxor ymm12, ymm15, ymm12
    vpxor ymm7, ymm9, ymm7
    vmovq xmm0, qword ptr [r13+3800]
    sha256rnds2 xmm6, xmm5
    vpxor ymm12, ymm10, ymm12
    vpaddd ymm13, ymm8, ymm13
    vpxor ymm12, ymm7, ymm12
    vpaddd ymm13, ymm13, ymmword ptr [rdi+1248]
    vmovq xmm0, qword ptr [r13+3880]
    sha256rnds2 xmm1, xmm2
    vmovdqa ymm7, ymmword ptr [rdi+1024]
    vpsrld ymm10, ymm7, 7
    vpslld ymm9, ymm7, 25
    vpaddd ymm12, ymm13, ymm12
    vpsrld ymm13, ymm7, 18
    vmovq xmm0, qword ptr [r13+3856]
    sha256rnds2 xmm3, xmm4
    vpslld ymm15, ymm7, 14
    vpsrld ymm8, ymm7, 3
    vpxor ymm9, ymm10, ymm9
    vpxor ymm15, ymm13, ymm15
    vmovq xmm0, qword ptr [r13+3864]
    sha256rnds2 xmm5, xmm6
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm14, 17
    vpslld ymm13, ymm14, 15
    vpxor ymm9, ymm15, ymm9
    vpsrld ymm15, ymm14, 19
    vmovq xmm0, qword ptr [r13+3944]
    sha256rnds2 xmm2, xmm1
    vpslld ymm10, ymm14, 13
    vmovdqa ymmword ptr [rdi+1408], ymm11
    vpsrld ymm11, ymm14, 10
    vpxor ymm13, ymm8, ymm13
    vpxor ymm10, ymm15, ymm10
    vpxor ymm13, ymm11, ymm13
    vpaddd ymm9, ymm9, ymmword ptr [rdi+992]
    vpxor ymm13, ymm10, ymm13
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1280]
    vmovdqa ymm10, ymmword ptr [rdi+1056]
    vmovq xmm0, qword ptr [r13+3920]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3928]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm11, ymm10, 7
    vpslld ymm15, ymm10, 25
    vpaddd ymm13, ymm9, ymm13
    vpsrld ymm9, ymm10, 18
    vpslld ymm8, ymm10, 14
    vmovdqa ymmword ptr [rdi+1440], ymm14
    vpsrld ymm14, ymm10, 3
    vpxor ymm15, ymm11, ymm15
    vpxor ymm8, ymm9, ymm8
    vmovq xmm0, qword ptr [r13+4008]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3984]
    sha256rnds2 xmm3, xmm4
    vpxor ymm15, ymm14, ymm15
    vpsrld ymm14, ymm12, 17
    vpslld ymm9, ymm12, 15
    vpxor ymm15, ymm8, ymm15
    vpsrld ymm8, ymm12, 19
    vpslld ymm11, ymm12, 13
    vpsrld ymm10, ymm12, 10
    vpxor ymm9, ymm14, ymm9
    vmovq xmm0, qword ptr [r13+3992]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+4072]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r13+4108], xmm2
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vpxor ymm11, ymm8, ymm11
    vpxor ymm9, ymm10, ymm9
    vpaddd ymm15, ymm7, ymm15
    vpxor ymm9, ymm11, ymm9
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1312]
    vmovdqa ymm11, ymmword ptr [rdi+1088]
    vpsrld ymm10, ymm11, 7
    vmovq xmm0, qword ptr [r13+4048]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r13+4112], xmm4
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vpslld ymm8, ymm11, 25
    vpaddd ymm9, ymm15, ymm9
    vpsrld ymm15, ymm11, 18
    vmovq xmm0, qword ptr [r13+4056]
    sha256rnds2 xmm6, xmm5
    vmovd dword ptr [r13+4116], xmm6
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [rbp]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vpslld ymm14, ymm11, 14
    vpsrld ymm7, ymm11, 3
    vpxor ymm8, ymm10, ymm8
    vpxor ymm14, ymm15, ymm14
    vpxor ymm8, ymm7, ymm8
    vpsrld ymm7, ymm13, 17
    vpslld ymm15, ymm13, 15
    vpxor ymm8, ymm14, ymm8
    vpsrld ymm14, ymm13, 19
    vpslld ymm10, ymm13, 13
    vmovdqa ymmword ptr [rdi+1472], ymm12
    vpsrld ymm12, ymm13, 10
    vpxor ymm15, ymm7, ymm15
    vmovq xmm0, qword ptr [r13+2160]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+2168]
    sha256rnds2 xmm4, xmm3
    vpxor ymm10, ymm14, ymm10
    vpxor ymm15, ymm12, ymm15
    vpaddd ymm8, ymm8, ymmword ptr [rdi+1056]
    vpxor ymm15, ymm10, ymm15
    vpaddd ymm8, ymm8, ymmword ptr [rdi+1344]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm6, xmm5
    vmovdqa ymm10, ymmword ptr [rdi+1120]
    vpsrld ymm12, ymm10, 7
    vpslld ymm14, ymm10, 25
    vpaddd ymm15, ymm8, ymm15
    vpsrld ymm8, ymm10, 18
    vpslld ymm7, ymm10, 14
    vmovdqa ymmword ptr [rdi+1504], ymm13
    vpsrld ymm13, ymm10, 3
    vpxor ymm14, ymm12, ymm14
    vpxor ymm7, ymm8, ymm7
    vpxor ymm14, ymm13, ymm14
    vpsrld ymm13, ymm9, 17
    vpslld ymm8, ymm9, 15
    vmovq xmm0, qword ptr [r13+2224]
    sha256rnds2 xmm1, xmm2
    vpxor ymm14, ymm7, ymm14
    vpsrld ymm7, ymm9, 19
    vmovq xmm0, qword ptr [r13+2232]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm5, xmm6
    vpslld ymm12, ymm9, 13
    vpsrld ymm10, ymm9, 10
    vmovq xmm0, qword ptr [r13+2288]
    sha256rnds2 xmm2, xmm1
    vpxor ymm8, ymm13, ymm8
    vpxor ymm12, ymm7, ymm12
    vmovq xmm0, qword ptr [r13+2296]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2352]
    sha256rnds2 xmm1, xmm2
    vpxor ymm8, ymm10, ymm8
    vpaddd ymm14, ymm11, ymm14
    vpxor ymm8, ymm12, ymm8
    vpaddd ymm14, ymm14, ymmword ptr [rdi+1376]
    vmovdqa ymm12, ymmword ptr [rdi+1152]
    vpsrld ymm10, ymm12, 7
    vpslld ymm7, ymm12, 25
    vpaddd ymm8, ymm14, ymm8
    vpsrld ymm14, ymm12, 18
    vpslld ymm13, ymm12, 14
    vmovdqa ymmword ptr [rdi+1536], ymm9
    vpsrld ymm9, ymm12, 3
    vpxor ymm7, ymm10, ymm7
    vpxor ymm13, ymm14, ymm13
    vpxor ymm7, ymm9, ymm7
    vmovq xmm0, qword ptr [r13+2360]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    vpsrld ymm9, ymm15, 17
    vpslld ymm14, ymm15, 15
    vpxor ymm7, ymm13, ymm7
    vpsrld ymm13, ymm15, 19
    vpslld ymm10, ymm15, 13
    vpsrld ymm11, ymm15, 10
    vpxor ymm14, ymm9, ymm14
    vpxor ymm10, ymm13, ymm10
    vpxor ymm14, ymm11, ymm14
    vpaddd ymm7, ymm7, ymmword ptr [rdi+1120]
    vpxor ymm14, ymm10, ymm14
    vpaddd ymm7, ymm7, ymmword ptr [rdi+1408]
    vmovdqa ymm10, ymmword ptr [rdi+1184]
    vpsrld ymm11, ymm10, 7
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    vpslld ymm13, ymm10, 25
    vpaddd ymm14, ymm7, ymm14
    vpsrld ymm7, ymm10, 18
    vpslld ymm9, ymm10, 14
    vmovdqa ymmword ptr [rdi+1568], ymm15
    vpsrld ymm15, ymm10, 3
    vpxor ymm13, ymm11, ymm13
    vpxor ymm9, ymm7, ymm9
    vpxor ymm13, ymm15, ymm13
    vpsrld ymm15, ymm8, 17
    vpslld ymm7, ymm8, 15
    vpxor ymm13, ymm9, ymm13
    vpsrld ymm9, ymm8, 19
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    vpslld ymm11, ymm8, 13
    vpsrld ymm10, ymm8, 10
    vpxor ymm7, ymm15, ymm7
    vpxor ymm11, ymm9, ymm11
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm13, ymm12, ymm13
    vpxor ymm7, ymm11, ymm7
    vpaddd ymm13, ymm13, ymmword ptr [rdi+1440]
    vmovdqa ymm11, ymmword ptr [rdi+1216]
    vpsrld ymm10, ymm11, 7
    vpslld ymm9, ymm11, 25
    vpaddd ymm7, ymm13, ymm7
    vpsrld ymm13, ymm11, 18
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm6, xmm5
    vpslld ymm15, ymm11, 14
    vmovdqa ymmword ptr [rdi+1600], ymm7
    vpsrld ymm7, ymm11, 3
    vpxor ymm9, ymm10, ymm9
    vpxor ymm15, ymm13, ymm15
    vpxor ymm9, ymm7, ymm9
    vpsrld ymm7, ymm14, 17
    vpslld ymm13, ymm14, 15
    vpxor ymm9, ymm15, ymm9
    vpsrld ymm15, ymm14, 19
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    vpslld ymm10, ymm14, 13
    vmovdqa ymmword ptr [rdi+1632], ymm8
    vpsrld ymm8, ymm14, 10
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+128]
    sha256rnds2 xmm5, xmm6
    vpxor ymm13, ymm7, ymm13
    vpxor ymm10, ymm15, ymm10
    vpxor ymm13, ymm8, ymm13
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1184]
    vpxor ymm13, ymm10, ymm13
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1472]
    vmovdqa ymm10, ymmword ptr [rdi+352]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+128]
    vmovdqa ymm8, ymmword ptr [rdi+384]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+160]
    vpaddd ymm13, ymm9, ymm13
    vpunpckldq ymm9, ymm10, ymm8
    vmovq xmm0, qword ptr [r13+2672]
    sha256rnds2 xmm2, xmm1
    vpunpckhdq ymm8, ymm10, ymm8
    vmovq xmm0, qword ptr [r13+2680]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+192]
    sha256rnds2 xmm6, xmm5
    vmovdqa ymm10, ymmword ptr [rdi+256]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+192]
    vmovdqa ymmword ptr [rbx+128], ymm9
    vmovdqa ymmword ptr [rbx+160], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+288]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+224]
    vpunpckldq ymm9, ymm10, ymm8
    vpunpckhdq ymm8, ymm10, ymm8
    vmovdqa ymm10, ymmword ptr [rdi+320]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+256]
    vmovdqa ymmword ptr [rbx+192], ymm9
    vmovdqa ymmword ptr [rbx+224], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+512]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+288]
    vpunpckldq ymm9, ymm10, ymm8
    vpunpckhdq ymm8, ymm10, ymm8
    vmovdqa ymm10, ymmword ptr [rdi+544]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+320]
    vmovq xmm0, qword ptr [r13+2736]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2744]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+256]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2800]
    sha256rnds2 xmm2, xmm1
    vmovdqa ymmword ptr [rbx+256], ymm9
    vmovdqa ymmword ptr [rbx+288], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+416]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+352]
    vpunpckldq ymm9, ymm10, ymm8
    vpunpckhdq ymm8, ymm10, ymm8
    vmovq xmm0, qword ptr [r13+2808]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+320]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2864]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2872]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymm10, ymmword ptr [rdi+448]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+384]
    vmovdqa ymmword ptr [rbx+320], ymm9
    vmovdqa ymmword ptr [rbx+352], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+480]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+416]
    vpunpckldq ymm9, ymm10, ymm8
    vpunpckhdq ymm8, ymm10, ymm8
    vmovdqa ymm10, ymmword ptr [rdi+640]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+448]
    vmovdqa ymmword ptr [rbx+384], ymm9
    vmovdqa ymmword ptr [rbx+416], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+608]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+480]
    vpunpckldq ymm9, ymm10, ymm8
    vpunpckhdq ymm8, ymm10, ymm8
    vmovdqa ymm10, ymmword ptr [rdi+576]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+512]
    vmovq xmm0, qword ptr [rbp+384]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2928]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+2936]
    sha256rnds2 xmm4, xmm3
    vmovdqa ymmword ptr [rbx+448], ymm9
    vmovdqa ymmword ptr [rbx+480], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+672]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+544]
    vmovq xmm0, qword ptr [rbp+448]
    sha256rnds2 xmm6, xmm5
    vpunpckldq ymm9, ymm10, ymm8
    vpunpckhdq ymm8, ymm10, ymm8
    vmovdqa ymm10, ymmword ptr [rdi+704]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+576]
    vmovdqa ymmword ptr [rbx+512], ymm9
    vmovdqa ymmword ptr [rbx+544], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+736]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+608]
    vpunpckldq ymm9, ymm10, ymm8
    vpunpckhdq ymm8, ymm10, ymm8
    vmovdqa ymm10, ymmword ptr [rdi+768]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+640]
    vmovdqa ymmword ptr [rbx+576], ymm9
    vmovq xmm0, qword ptr [r13+2992]
    sha256rnds2 xmm1, xmm2
    vmovdqa ymmword ptr [rbx+608], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+800]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+672]
    vpunpckldq ymm9, ymm10, ymm8
    vpunpckhdq ymm8, ymm10, ymm8
    vmovdqa ymm10, ymmword ptr [rdi+832]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+704]
    vmovdqa ymmword ptr [rbx+640], ymm9
    vmovq xmm0, qword ptr [r13+3000]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [rbx+672], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+864]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+736]
    vpunpckldq ymm9, ymm10, ymm8
    vpunpckhdq ymm8, ymm10, ymm8
    vmovq xmm0, qword ptr [rbp+512]
    sha256rnds2 xmm5, xmm6
    vmovdqa ymm10, ymmword ptr [rdi+896]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+768]
    vmovdqa ymmword ptr [rbx+704], ymm9
    vmovdqa ymmword ptr [rbx+736], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+928]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+800]
    vpunpckldq ymm9, ymm10, ymm8
    vpunpckhdq ymm8, ymm10, ymm8
    vmovq xmm0, qword ptr [r13+3056]
    sha256rnds2 xmm2, xmm1
    vmovdqa ymm10, ymmword ptr [rdi+960]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+832]
    vmovdqa ymmword ptr [rbx+768], ymm9
    vmovq xmm0, qword ptr [r13+3064]
    sha256rnds2 xmm4, xmm3
    vmovdqa ymmword ptr [rbx+800], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+992]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+864]
    vpunpckldq ymm9, ymm10, ymm8
    vmovq xmm0, qword ptr [rbp+576]
    sha256rnds2 xmm6, xmm5
    vpunpckhdq ymm8, ymm10, ymm8
    vmovdqa ymm10, ymmword ptr [rdi+1024]
    vmovq xmm0, qword ptr [r13+3120]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm10, ymm10, ymmword ptr [rsi+896]
    vmovdqa ymmword ptr [rbx+832], ymm9
    vmovdqa ymmword ptr [rbx+864], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+1056]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+928]
    vmovq xmm0, qword ptr [r13+3128]
    sha256rnds2 xmm3, xmm4
    vpunpckldq ymm9, ymm10, ymm8
    vmovq xmm0, qword ptr [rbp+640]
    sha256rnds2 xmm5, xmm6
    vpunpckhdq ymm8, ymm10, ymm8
    vmovdqa ymm10, ymmword ptr [rdi+1088]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+960]
    vmovdqa ymmword ptr [rbx+896], ymm9
    vmovdqa ymmword ptr [rbx+928], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+1120]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+992]
    vpunpckldq ymm9, ymm10, ymm8
    vpunpckhdq ymm8, ymm10, ymm8
    vpaddd ymm12, ymm12, ymmword ptr [rsi+1024]
    vmovdqa ymmword ptr [rbx+960], ymm9
    vmovq xmm0, qword ptr [r13+3184]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3192]
    sha256rnds2 xmm4, xmm3
    vmovdqa ymmword ptr [rbx+992], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+1184]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+1056]
    vpunpckldq ymm9, ymm12, ymm8
    vpunpckhdq ymm8, ymm12, ymm8
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1088]
    vmovdqa ymmword ptr [rbx+1024], ymm9
    vmovdqa ymmword ptr [rbx+1056], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+1248]
    vmovq xmm0, qword ptr [rbp+704]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm8, ymm8, ymmword ptr [rsi+1120]
    vmovq xmm0, qword ptr [r13+3248]
    sha256rnds2 xmm1, xmm2
    vpunpckldq ymm9, ymm11, ymm8
    vpunpckhdq ymm8, ymm11, ymm8
    vmovdqa ymm11, ymmword ptr [rdi+1280]
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1152]
    vmovdqa ymmword ptr [rbx+1088], ymm9
    vmovdqa ymmword ptr [rbx+1120], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+1312]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+1184]
    vpunpckldq ymm9, ymm11, ymm8
    vpunpckhdq ymm8, ymm11, ymm8
    vmovq xmm0, qword ptr [r13+3256]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymm11, ymmword ptr [rdi+1344]
    vmovq xmm0, qword ptr [rbp+768]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1216]
    vmovdqa ymmword ptr [rbx+1152], ymm9
    vmovdqa ymmword ptr [rbx+1184], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+1376]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+1248]
    vpunpckldq ymm9, ymm11, ymm8
    vpunpckhdq ymm8, ymm11, ymm8
    vmovdqa ymm11, ymmword ptr [rdi+1408]
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1280]
    vmovq xmm0, qword ptr [r13+3312]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3320]
    sha256rnds2 xmm4, xmm3
    vmovdqa ymmword ptr [rbx+1216], ymm9
    vmovdqa ymmword ptr [rbx+1248], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+1440]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+1312]
    vpunpckldq ymm9, ymm11, ymm8
    vpunpckhdq ymm8, ymm11, ymm8
    vmovdqa ymm11, ymmword ptr [rdi+1472]
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1344]
    vmovdqa ymmword ptr [rbx+1280], ymm9
    vmovq xmm0, qword ptr [rbp+832]
    sha256rnds2 xmm6, xmm5
    vmovdqa ymmword ptr [rbx+1312], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+1504]
    vmovq xmm0, qword ptr [r13+3376]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm8, ymm8, ymmword ptr [rsi+1376]
    vpunpckldq ymm9, ymm11, ymm8
    vpunpckhdq ymm8, ymm11, ymm8
    vmovq xmm0, qword ptr [r13+3384]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+896]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3440]
    sha256rnds2 xmm2, xmm1
    vmovdqa ymm11, ymmword ptr [rdi+1536]
    vmovq xmm0, qword ptr [r13+3448]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1408]
    vmovdqa ymmword ptr [rbx+1344], ymm9
    vmovdqa ymmword ptr [rbx+1376], ymm8
    vmovdqa ymm8, ymmword ptr [rdi+1568]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+1440]
    vpunpckldq ymm9, ymm11, ymm8
    vpunpckhdq ymm8, ymm11, ymm8
    vmovdqa ymm11, ymmword ptr [rdi+1632]
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1472]
    vmovdqa ymmword ptr [rbx+1408], ymm9
    vmovdqa ymmword ptr [rbx+1440], ymm8
    vpaddd ymm14, ymm14, ymmword ptr [rsi+1504]
    vpunpckldq ymm8, ymm11, ymm14
    vpunpckhdq ymm14, ymm11, ymm14
    vmovdqa ymm11, ymmword ptr [rdi+1600]
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1536]
    vmovdqa ymmword ptr [rbx+1472], ymm8
    vmovdqa ymmword ptr [rbx+1504], ymm14
    vpaddd ymm13, ymm13, ymmword ptr [rsi+1568]
    vpunpckldq ymm14, ymm11, ymm13
    vpunpckhdq ymm13, ymm11, ymm13
    vmovdqa ymm11, ymmword ptr [r12+1600]
    vmovq xmm0, qword ptr [rbp+960]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3504]
    sha256rnds2 xmm1, xmm2
    vpunpckldq ymm8, ymm11, ymmword ptr [r12+1632]
    vmovdqa ymmword ptr [rbx+1536], ymm14
    vmovdqa ymmword ptr [rbx+1568], ymm13
    vpunpckhdq ymm11, ymm11, ymmword ptr [r12+1632]
    vmovdqa ymm13, ymmword ptr [r12+1664]
    vmovq xmm0, qword ptr [r13+3512]
    sha256rnds2 xmm3, xmm4
    vpunpckhdq ymm14, ymm13, ymmword ptr [r12+1696]
    vpunpckldq ymm13, ymm13, ymmword ptr [r12+1696]
    vmovq xmm0, qword ptr [rbp+1024]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3568]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3576]
    sha256rnds2 xmm4, xmm3
    vpunpcklqdq ymm9, ymm11, ymm14
    vpunpcklqdq ymm12, ymm8, ymm13
    vpunpckhqdq ymm13, ymm8, ymm13
    vpunpckhqdq ymm14, ymm11, ymm14
    vmovdqa ymm11, ymmword ptr [r12+1728]
    vpunpckldq ymm8, ymm11, ymmword ptr [r12+1760]
    vpunpckhdq ymm11, ymm11, ymmword ptr [r12+1760]
    vmovdqa ymm10, ymmword ptr [r12+1792]
    vpunpckhdq ymm15, ymm10, ymmword ptr [r12+1824]
    vpunpckldq ymm10, ymm10, ymmword ptr [r12+1824]
    vpunpcklqdq ymm7, ymm11, ymm15
    vmovdqa ymmword ptr [rdi+1600], ymm12
    vpunpcklqdq ymm12, ymm8, ymm10
    vpunpckhqdq ymm10, ymm8, ymm10
    vpbroadcastd ymm8, dword ptr [rcx+36]
    vpaddd ymm8, ymm9, ymm8
    vpunpckhqdq ymm15, ymm11, ymm15
    vpbroadcastd ymm11, dword ptr [rcx+32]
    vpaddd ymm11, ymm14, ymm11
    vpbroadcastd ymm14, dword ptr [rcx+44]
    vpaddd ymm14, ymm7, ymm14
    vpbroadcastd ymm7, dword ptr [rcx+48]
    vpaddd ymm7, ymm13, ymm7
    vpbroadcastd ymm13, dword ptr [rcx+40]
    vpaddd ymm13, ymm15, ymm13
    vpbroadcastd ymm15, dword ptr [rcx+52]
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1600]
    vpbroadcastd ymm9, dword ptr [rcx+56]
    vmovq xmm0, qword ptr [rbp+1088]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3632]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm9, ymm10, ymm9
    vmovq xmm0, qword ptr [r13+3640]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+1152]
    sha256rnds2 xmm5, xmm6
    vpbroadcastd ymm10, dword ptr [rcx+60]
    vpaddd ymm10, ymm12, ymm10
    vpaddd ymm12, ymm11, ymmword ptr [rsi+1600]
    vmovdqa ymmword ptr [rdi+1600], ymm11
    vpaddd ymm11, ymm8, ymmword ptr [rsi+1632]
    vmovdqa ymmword ptr [rdi+1632], ymm8
    vpunpckldq ymm8, ymm12, ymm11
    vpunpckhdq ymm11, ymm12, ymm11
    vpaddd ymm12, ymm13, ymmword ptr [rsi+1664]
    vmovdqa ymmword ptr [r12+2112], ymm8
    vmovdqa ymmword ptr [r12+2144], ymm11
    vpaddd ymm11, ymm14, ymmword ptr [rsi+1696]
    vpunpckldq ymm8, ymm12, ymm11
    vpunpckhdq ymm11, ymm12, ymm11
    vpaddd ymm12, ymm7, ymmword ptr [rsi+1728]
    vmovdqa ymmword ptr [r12+2176], ymm8
    vmovdqa ymmword ptr [r12+2208], ymm11
    vpaddd ymm11, ymm15, ymmword ptr [rsi+1760]
    vmovq xmm0, qword ptr [r13+3696]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3704]
    sha256rnds2 xmm4, xmm3
    vpunpckldq ymm8, ymm12, ymm11
    vpunpckhdq ymm11, ymm12, ymm11
    vmovq xmm0, qword ptr [rbp+1216]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3760]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm12, ymm9, ymmword ptr [rsi+1792]
    vmovdqa ymmword ptr [r12+2240], ymm8
    vmovdqa ymmword ptr [r12+2272], ymm11
    vpaddd ymm11, ymm10, ymmword ptr [rsi+1824]
    vpunpckldq ymm8, ymm12, ymm11
    vpunpckhdq ymm11, ymm12, ymm11
    vmovdqa ymm12, ymmword ptr [rdi+1632]
    vmovdqa ymmword ptr [rdi+1568], ymm10
    vmovq xmm0, qword ptr [r13+3768]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+1280]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm10, ymm12, 7
    vmovdqa ymmword ptr [r12+2304], ymm8
    vmovdqa ymmword ptr [r12+2336], ymm11
    vpslld ymm11, ymm12, 25
    vpsrld ymm8, ymm12, 18
    vmovdqa ymmword ptr [rdi+1536], ymm9
    vpslld ymm9, ymm12, 14
    vmovdqa ymmword ptr [rdi+1504], ymm15
    vpsrld ymm15, ymm12, 3
    vmovq xmm0, qword ptr [r13+3824]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3832]
    sha256rnds2 xmm4, xmm3
    vpxor ymm11, ymm10, ymm11
    vpxor ymm9, ymm8, ymm9
    vpxor ymm11, ymm15, ymm11
    vpxor ymm11, ymm9, ymm11
    vpsrld ymm9, ymm13, 7
    vpaddd ymm11, ymm11, ymmword ptr [rdi+1600]
    vpslld ymm15, ymm13, 25
    vmovq xmm0, qword ptr [rbp+1344]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3888]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm8, ymm11, ymmword ptr [rsi+1856]
    vpsrld ymm10, ymm13, 18
    vmovdqa ymmword ptr [rdi+1600], ymm7
    vpslld ymm7, ymm13, 14
    vpsrld ymm12, ymm13, 3
    vpxor ymm15, ymm9, ymm15
    vpxor ymm7, ymm10, ymm7
    vpxor ymm15, ymm12, ymm15
    vmovdqa ymm12, ymmword ptr [rdi+1632]
    vpaddd ymm12, ymm12, ymmword ptr [rsi+1888]
    vpxor ymm15, ymm7, ymm15
    vpaddd ymm15, ymm12, ymm15
    vpaddd ymm12, ymm15, ymmword ptr [rsi+1920]
    vpunpckldq ymm7, ymm8, ymm12
    vmovq xmm0, qword ptr [r13+3896]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+1408]
    sha256rnds2 xmm5, xmm6
    vpunpckhdq ymm12, ymm8, ymm12
    vpsrld ymm8, ymm14, 7
    vmovdqa ymmword ptr [r12+2624], ymm7
    vmovdqa ymmword ptr [r12+2656], ymm12
    vpslld ymm12, ymm14, 25
    vmovq xmm0, qword ptr [r13+3952]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3960]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm7, ymm14, 18
    vpslld ymm10, ymm14, 14
    vpsrld ymm9, ymm14, 3
    vpxor ymm12, ymm8, ymm12
    vpxor ymm10, ymm7, ymm10
    vpsrld ymm7, ymm11, 17
    vpxor ymm12, ymm9, ymm12
    vpslld ymm9, ymm11, 15
    vpxor ymm12, ymm10, ymm12
    vmovq xmm0, qword ptr [rbp+1472]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+4016]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+4024]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+1536]
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbp+1600], xmm5
    vmovdqa xmmword ptr [rbp+1728], xmm6
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [rbp+32]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vpsrld ymm10, ymm11, 19
    vpslld ymm8, ymm11, 13
    vmovdqa ymmword ptr [rdi+1632], ymm14
    vpsrld ymm14, ymm11, 10
    vpxor ymm9, ymm7, ymm9
    vpxor ymm8, ymm10, ymm8
    vpxor ymm9, ymm14, ymm9
    vpaddd ymm12, ymm13, ymm12
    vpxor ymm9, ymm8, ymm9
    vmovdqa ymm8, ymmword ptr [rdi+1600]
    vpsrld ymm13, ymm8, 7
    vpaddd ymm9, ymm12, ymm9
    vpslld ymm12, ymm8, 25
    vpaddd ymm14, ymm9, ymmword ptr [rsi+128]
    vpsrld ymm10, ymm8, 18
    vpslld ymm7, ymm8, 14
    vmovdqa ymmword ptr [rdi+1472], ymm11
    vpsrld ymm11, ymm8, 3
    vpxor ymm12, ymm13, ymm12
    vmovq xmm0, qword ptr [r13+4080]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r13+4120], xmm2
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [rbp+64]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [r13+4088]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r13+4124], xmm4
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [rbp+96]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vpxor ymm7, ymm10, ymm7
    vpsrld ymm10, ymm15, 17
    vpxor ymm12, ymm11, ymm12
    vpslld ymm11, ymm15, 15
    vpxor ymm12, ymm7, ymm12
    vpsrld ymm7, ymm15, 19
    vpslld ymm13, ymm15, 13
    vpsrld ymm8, ymm15, 10
    vpxor ymm11, ymm10, ymm11
    vpxor ymm13, ymm7, ymm13
    vpxor ymm11, ymm8, ymm11
    vpaddd ymm12, ymm12, ymmword ptr [rdi+1632]
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm11, ymm12, ymm11
    vpaddd ymm12, ymm11, ymmword ptr [rsi+160]
    vpunpckldq ymm13, ymm14, ymm12
    vpunpckhdq ymm12, ymm14, ymm12
    vmovdqa ymm14, ymmword ptr [rdi+1504]
    vpsrld ymm8, ymm14, 7
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [r12+2688], ymm13
    vmovdqa ymmword ptr [r12+2720], ymm12
    vpslld ymm12, ymm14, 25
    vpsrld ymm13, ymm14, 18
    vpslld ymm7, ymm14, 14
    vpsrld ymm10, ymm14, 3
    vpxor ymm12, ymm8, ymm12
    vpxor ymm7, ymm13, ymm7
    vpsrld ymm13, ymm9, 17
    vpxor ymm12, ymm10, ymm12
    vpslld ymm10, ymm9, 15
    vpxor ymm12, ymm7, ymm12
    vpsrld ymm7, ymm9, 19
    vpslld ymm8, ymm9, 13
    vmovdqa ymmword ptr [rdi+1632], ymm15
    vpsrld ymm15, ymm9, 10
    vpxor ymm10, ymm13, ymm10
    vpxor ymm8, ymm7, ymm8
    vpxor ymm10, ymm15, ymm10
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm12, ymm12, ymmword ptr [rdi+1600]
    vpxor ymm10, ymm8, ymm10
    vmovdqa ymm8, ymmword ptr [rdi+1536]
    vpsrld ymm15, ymm8, 7
    vpaddd ymm10, ymm12, ymm10
    vpslld ymm12, ymm8, 25
    vpaddd ymm7, ymm10, ymmword ptr [rsi+192]
    vpsrld ymm13, ymm8, 18
    vmovdqa ymmword ptr [rdi+1600], ymm9
    vpslld ymm9, ymm8, 14
    vpsrld ymm14, ymm8, 3
    vpxor ymm12, ymm15, ymm12
    vpxor ymm9, ymm13, ymm9
    vpsrld ymm13, ymm11, 17
    vpxor ymm12, ymm14, ymm12
    vpslld ymm14, ymm11, 15
    vpxor ymm12, ymm9, ymm12
    vpsrld ymm9, ymm11, 19
    vpslld ymm15, ymm11, 13
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vpsrld ymm8, ymm11, 10
    vpxor ymm14, ymm13, ymm14
    vpxor ymm15, ymm9, ymm15
    vpxor ymm14, ymm8, ymm14
    vpaddd ymm12, ymm12, ymmword ptr [rdi+1504]
    vpxor ymm14, ymm15, ymm14
    vpaddd ymm14, ymm12, ymm14
    vpaddd ymm12, ymm14, ymmword ptr [rsi+224]
    vpunpckldq ymm15, ymm7, ymm12
    vpunpckhdq ymm12, ymm7, ymm12
    vmovdqa ymm7, ymmword ptr [rdi+1568]
    vpsrld ymm8, ymm7, 7
    vmovdqa ymmword ptr [r12+2752], ymm15
    vmovdqa ymmword ptr [r12+2784], ymm12
    vpslld ymm12, ymm7, 25
    vpsrld ymm15, ymm7, 18
    vpslld ymm9, ymm7, 14
    vpsrld ymm13, ymm7, 3
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm3, xmm4
    vpxor ymm12, ymm8, ymm12
    vpxor ymm9, ymm15, ymm9
    vpsrld ymm15, ymm10, 17
    vpxor ymm12, ymm13, ymm12
    vpslld ymm13, ymm10, 15
    vpxor ymm12, ymm9, ymm12
    vpsrld ymm9, ymm10, 19
    vpslld ymm8, ymm10, 13
    vmovdqa ymmword ptr [rdi+1504], ymm11
    vpsrld ymm11, ymm10, 10
    vpxor ymm13, ymm15, ymm13
    vpxor ymm8, ymm9, ymm8
    vpxor ymm13, ymm11, ymm13
    vmovdqa ymm11, ymmword ptr [rdi+1536]
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1952]
    vpxor ymm13, ymm8, ymm13
    vpaddd ymm12, ymm11, ymm12
    vpsrld ymm11, ymm14, 17
    vpaddd ymm13, ymm12, ymm13
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+136]
    sha256rnds2 xmm5, xmm6
    vpslld ymm12, ymm14, 15
    vpaddd ymm8, ymm13, ymmword ptr [rsi+256]
    vpsrld ymm9, ymm14, 19
    vpslld ymm15, ymm14, 13
    vmovdqa ymmword ptr [rdi+1536], ymm10
    vpsrld ymm10, ymm14, 10
    vpxor ymm12, ymm11, ymm12
    vpxor ymm15, ymm9, ymm15
    vpxor ymm12, ymm10, ymm12
    vpaddd ymm7, ymm7, ymmword ptr [rsi+1984]
    vpxor ymm12, ymm15, ymm12
    vpaddd ymm7, ymm7, ymmword ptr [rdi+1472]
    vpaddd ymm12, ymm7, ymm12
    vpaddd ymm7, ymm12, ymmword ptr [rsi+288]
    vpunpckldq ymm15, ymm8, ymm7
    vpunpckhdq ymm7, ymm8, ymm7
    vpsrld ymm8, ymm13, 17
    vmovdqa ymmword ptr [r12+2816], ymm15
    vmovdqa ymmword ptr [r12+2848], ymm7
    vmovq xmm0, qword ptr [rbp+160]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+168]
    sha256rnds2 xmm3, xmm4
    vpslld ymm7, ymm13, 15
    vpsrld ymm15, ymm13, 19
    vpslld ymm10, ymm13, 13
    vpsrld ymm9, ymm13, 10
    vpxor ymm7, ymm8, ymm7
    vpxor ymm10, ymm15, ymm10
    vpxor ymm7, ymm9, ymm7
    vmovdqa ymm9, ymmword ptr [rdi+1632]
    vpaddd ymm15, ymm9, ymmword ptr [rsi+2016]
    vpxor ymm7, ymm10, ymm7
    vmovq xmm0, qword ptr [rbp+200]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+224]
    sha256rnds2 xmm2, xmm1
    vpsrld ymm10, ymm12, 17
    vpaddd ymm7, ymm15, ymm7
    vpslld ymm15, ymm12, 15
    vpaddd ymm8, ymm7, ymmword ptr [rsi+320]
    vpsrld ymm11, ymm12, 19
    vpslld ymm9, ymm12, 13
    vmovdqa ymmword ptr [rdi+1568], ymm13
    vpsrld ymm13, ymm12, 10
    vpxor ymm15, ymm10, ymm15
    vmovq xmm0, qword ptr [rbp+232]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+264]
    sha256rnds2 xmm5, xmm6
    vpxor ymm9, ymm11, ymm9
    vpxor ymm15, ymm13, ymm15
    vpxor ymm15, ymm9, ymm15
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1600]
    vpaddd ymm9, ymm15, ymmword ptr [rsi+352]
    vpunpckldq ymm13, ymm8, ymm9
    vpunpckhdq ymm9, ymm8, ymm9
    vmovq xmm0, qword ptr [rbp+288]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+296]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm8, ymm7, 17
    vmovdqa ymmword ptr [r12+2880], ymm13
    vmovdqa ymmword ptr [r12+2912], ymm9
    vpslld ymm9, ymm7, 15
    vpsrld ymm13, ymm7, 19
    vpslld ymm11, ymm7, 13
    vpsrld ymm10, ymm7, 10
    vpxor ymm9, ymm8, ymm9
    vpxor ymm11, ymm13, ymm11
    vpxor ymm9, ymm10, ymm9
    vmovq xmm0, qword ptr [rbp+328]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+352]
    sha256rnds2 xmm2, xmm1
    vpxor ymm9, ymm11, ymm9
    vpsrld ymm11, ymm15, 17
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1504]
    vpslld ymm10, ymm15, 15
    vpaddd ymm13, ymm9, ymmword ptr [rsi+384]
    vpsrld ymm8, ymm15, 19
    vmovdqa ymmword ptr [rdi+1440], ymm7
    vpslld ymm7, ymm15, 13
    vmovdqa ymmword ptr [rdi+1408], ymm12
    vpsrld ymm12, ymm15, 10
    vmovq xmm0, qword ptr [rbp+360]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+392]
    sha256rnds2 xmm5, xmm6
    vpxor ymm10, ymm11, ymm10
    vpxor ymm7, ymm8, ymm7
    vpxor ymm10, ymm12, ymm10
    vpxor ymm10, ymm7, ymm10
    vpaddd ymm10, ymm10, ymmword ptr [rdi+1536]
    vpaddd ymm7, ymm10, ymmword ptr [rsi+416]
    vpunpckldq ymm12, ymm13, ymm7
    vpunpckhdq ymm7, ymm13, ymm7
    vpsrld ymm13, ymm9, 17
    vmovdqa ymmword ptr [r12+2944], ymm12
    vmovq xmm0, qword ptr [rbp+416]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+424]
    sha256rnds2 xmm3, xmm4
    vmovdqa ymmword ptr [r12+2976], ymm7
    vpslld ymm7, ymm9, 15
    vpsrld ymm12, ymm9, 19
    vpslld ymm8, ymm9, 13
    vpsrld ymm11, ymm9, 10
    vpxor ymm7, ymm13, ymm7
    vpxor ymm8, ymm12, ymm8
    vpxor ymm7, ymm11, ymm7
    vpxor ymm7, ymm8, ymm7
    vmovq xmm0, qword ptr [rbp+456]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+480]
    sha256rnds2 xmm2, xmm1
    vpsrld ymm8, ymm10, 17
    vpaddd ymm7, ymm14, ymm7
    vpslld ymm11, ymm10, 15
    vpaddd ymm12, ymm7, ymmword ptr [rsi+448]
    vpsrld ymm13, ymm10, 19
    vmovdqa ymmword ptr [rdi+1376], ymm14
    vpslld ymm14, ymm10, 13
    vmovq xmm0, qword ptr [rbp+488]
    sha256rnds2 xmm4, xmm3
    vmovdqa ymmword ptr [rdi+1344], ymm9
    vmovq xmm0, qword ptr [rbp+520]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm9, ymm10, 10
    vpxor ymm11, ymm8, ymm11
    vpxor ymm14, ymm13, ymm14
    vmovq xmm0, qword ptr [rbp+544]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+552]
    sha256rnds2 xmm3, xmm4
    vpxor ymm11, ymm9, ymm11
    vpxor ymm11, ymm14, ymm11
    vpaddd ymm11, ymm11, ymmword ptr [rdi+1568]
    vpaddd ymm14, ymm11, ymmword ptr [rsi+480]
    vpunpckldq ymm9, ymm12, ymm14
    vpunpckhdq ymm14, ymm12, ymm14
    vpsrld ymm12, ymm7, 17
    vmovdqa ymmword ptr [r12+3008], ymm9
    vmovdqa ymmword ptr [r12+3040], ymm14
    vpslld ymm14, ymm7, 15
    vpsrld ymm9, ymm7, 19
    vpslld ymm13, ymm7, 13
    vpsrld ymm8, ymm7, 10
    vpxor ymm14, ymm12, ymm14
    vmovq xmm0, qword ptr [rbp+584]
    sha256rnds2 xmm6, xmm5
    vpxor ymm13, ymm9, ymm13
    vmovq xmm0, qword ptr [rbp+608]
    sha256rnds2 xmm2, xmm1
    vpxor ymm14, ymm8, ymm14
    vmovdqa ymm8, ymmword ptr [rdi+1408]
    vpaddd ymm9, ymm8, ymmword ptr [rsi+2048]
    vpxor ymm14, ymm13, ymm14
    vmovdqa ymm13, ymmword ptr [rdi+1472]
    vpsrld ymm12, ymm13, 7
    vpaddd ymm14, ymm9, ymm14
    vpslld ymm9, ymm13, 25
    vpaddd ymm8, ymm14, ymmword ptr [rsi+512]
    vmovdqa ymmword ptr [rdi+1312], ymm7
    vmovq xmm0, qword ptr [rbp+616]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+648]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm7, ymm13, 18
    vmovdqa ymmword ptr [rdi+1280], ymm10
    vpslld ymm10, ymm13, 14
    vmovdqa ymmword ptr [rdi+1248], ymm15
    vpsrld ymm15, ymm13, 3
    vpxor ymm9, ymm12, ymm9
    vpxor ymm10, ymm7, ymm10
    vpxor ymm9, ymm15, ymm9
    vpsrld ymm15, ymm11, 17
    vmovq xmm0, qword ptr [rbp+672]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+680]
    sha256rnds2 xmm3, xmm4
    vpslld ymm7, ymm11, 15
    vpxor ymm9, ymm10, ymm9
    vpsrld ymm10, ymm11, 19
    vpslld ymm12, ymm11, 13
    vpsrld ymm13, ymm11, 10
    vpxor ymm7, ymm15, ymm7
    vpxor ymm12, ymm10, ymm12
    vpxor ymm7, ymm13, ymm7
    vpaddd ymm9, ymm9, ymmword ptr [rsi+1952]
    vpxor ymm7, ymm12, ymm7
    vmovq xmm0, qword ptr [rbp+712]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+736]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1440]
    vpaddd ymm7, ymm9, ymm7
    vpaddd ymm9, ymm7, ymmword ptr [rsi+544]
    vpunpckldq ymm12, ymm8, ymm9
    vpunpckhdq ymm9, ymm8, ymm9
    vmovdqa ymm8, ymmword ptr [rdi+1632]
    vpsrld ymm13, ymm8, 7
    vmovdqa ymmword ptr [r12+3072], ymm12
    vmovdqa ymmword ptr [r12+3104], ymm9
    vmovq xmm0, qword ptr [rbp+744]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+776]
    sha256rnds2 xmm5, xmm6
    vpslld ymm9, ymm8, 25
    vpsrld ymm12, ymm8, 18
    vpslld ymm10, ymm8, 14
    vpsrld ymm15, ymm8, 3
    vpxor ymm9, ymm13, ymm9
    vpxor ymm10, ymm12, ymm10
    vpxor ymm9, ymm15, ymm9
    vpsrld ymm15, ymm14, 17
    vpslld ymm12, ymm14, 15
    vpxor ymm9, ymm10, ymm9
    vmovq xmm0, qword ptr [rbp+800]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+808]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm10, ymm14, 19
    vpslld ymm13, ymm14, 13
    vmovdqa ymmword ptr [rdi+1216], ymm11
    vpsrld ymm11, ymm14, 10
    vpxor ymm12, ymm15, ymm12
    vpxor ymm13, ymm10, ymm13
    vpxor ymm12, ymm11, ymm12
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1472]
    vmovq xmm0, qword ptr [rbp+840]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+864]
    sha256rnds2 xmm2, xmm1
    vpxor ymm12, ymm13, ymm12
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1248]
    vmovdqa ymm13, ymmword ptr [rdi+1600]
    vpsrld ymm11, ymm13, 7
    vpaddd ymm12, ymm9, ymm12
    vpslld ymm9, ymm13, 25
    vpaddd ymm10, ymm12, ymmword ptr [rsi+576]
    vmovq xmm0, qword ptr [rbp+872]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+904]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm15, ymm13, 18
    vmovdqa ymmword ptr [rdi+1472], ymm14
    vpslld ymm14, ymm13, 14
    vmovdqa ymmword ptr [rdi+1184], ymm12
    vpsrld ymm12, ymm13, 3
    vpxor ymm9, ymm11, ymm9
    vpxor ymm14, ymm15, ymm14
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm12, ymm7, 17
    vpslld ymm15, ymm7, 15
    vmovq xmm0, qword ptr [rbp+928]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+936]
    sha256rnds2 xmm3, xmm4
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm7, 19
    vpslld ymm11, ymm7, 13
    vpsrld ymm13, ymm7, 10
    vpxor ymm15, ymm12, ymm15
    vpxor ymm11, ymm14, ymm11
    vpxor ymm15, ymm13, ymm15
    vpaddd ymm9, ymm8, ymm9
    vpxor ymm15, ymm11, ymm15
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1344]
    vpaddd ymm15, ymm9, ymm15
    vmovq xmm0, qword ptr [rbp+968]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+992]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm9, ymm15, ymmword ptr [rsi+608]
    vpunpckldq ymm11, ymm10, ymm9
    vpunpckhdq ymm9, ymm10, ymm9
    vmovdqa ymm10, ymmword ptr [rdi+1504]
    vpsrld ymm8, ymm10, 7
    vmovdqa ymmword ptr [r12+3136], ymm11
    vmovdqa ymmword ptr [r12+3168], ymm9
    vpslld ymm9, ymm10, 25
    vpsrld ymm11, ymm10, 18
    vpslld ymm13, ymm10, 14
    vmovq xmm0, qword ptr [rbp+1000]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+1032]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm14, ymm10, 3
    vpxor ymm9, ymm8, ymm9
    vpxor ymm13, ymm11, ymm13
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+1184]
    vpsrld ymm11, ymm14, 17
    vpslld ymm8, ymm14, 15
    vpxor ymm9, ymm13, ymm9
    vmovq xmm0, qword ptr [rbp+1056]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+1064]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm13, ymm14, 19
    vpslld ymm12, ymm14, 13
    vmovdqa ymmword ptr [rdi+1632], ymm7
    vpsrld ymm7, ymm14, 10
    vpxor ymm8, ymm11, ymm8
    vpxor ymm12, ymm13, ymm12
    vpxor ymm8, ymm7, ymm8
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1600]
    vpxor ymm8, ymm12, ymm8
    vmovq xmm0, qword ptr [rbp+1096]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1120]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1280]
    vmovdqa ymm12, ymmword ptr [rdi+1536]
    vpsrld ymm7, ymm12, 7
    vpaddd ymm8, ymm9, ymm8
    vpslld ymm9, ymm12, 25
    vpaddd ymm13, ymm8, ymmword ptr [rsi+640]
    vpsrld ymm11, ymm12, 18
    vpslld ymm14, ymm12, 14
    vmovdqa ymmword ptr [rdi+1600], ymm8
    vpsrld ymm8, ymm12, 3
    vpxor ymm9, ymm7, ymm9
    vpxor ymm14, ymm11, ymm14
    vmovq xmm0, qword ptr [rbp+1128]
    sha256rnds2 xmm4, xmm3
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm15, 17
    vmovq xmm0, qword ptr [rbp+1160]
    sha256rnds2 xmm5, xmm6
    vpslld ymm11, ymm15, 15
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm15, 19
    vpslld ymm7, ymm15, 13
    vpsrld ymm12, ymm15, 10
    vmovq xmm0, qword ptr [rbp+1184]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+1192]
    sha256rnds2 xmm3, xmm4
    vpxor ymm11, ymm8, ymm11
    vpxor ymm7, ymm14, ymm7
    vpxor ymm11, ymm12, ymm11
    vpaddd ymm9, ymm10, ymm9
    vpxor ymm11, ymm7, ymm11
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1312]
    vmovq xmm0, qword ptr [rbp+1224]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1248]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm11, ymm9, ymm11
    vpaddd ymm9, ymm11, ymmword ptr [rsi+672]
    vpunpckldq ymm7, ymm13, ymm9
    vpunpckhdq ymm9, ymm13, ymm9
    vmovdqa ymm13, ymmword ptr [rdi+1376]
    vpsrld ymm10, ymm13, 7
    vmovdqa ymmword ptr [r12+3200], ymm7
    vmovdqa ymmword ptr [r12+3232], ymm9
    vpslld ymm9, ymm13, 25
    vpsrld ymm7, ymm13, 18
    vpslld ymm12, ymm13, 14
    vpsrld ymm14, ymm13, 3
    vpxor ymm9, ymm10, ymm9
    vpxor ymm12, ymm7, ymm12
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+1600]
    vmovq xmm0, qword ptr [rbp+1256]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+1288]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm7, ymm14, 17
    vpslld ymm10, ymm14, 15
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm12, ymm14, 19
    vpslld ymm8, ymm14, 13
    vmovdqa ymmword ptr [rdi+1504], ymm15
    vpsrld ymm15, ymm14, 10
    vpxor ymm10, ymm7, ymm10
    vmovq xmm0, qword ptr [rbp+1312]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+1320]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+1352]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1376]
    sha256rnds2 xmm2, xmm1
    vpxor ymm8, ymm12, ymm8
    vpxor ymm10, ymm15, ymm10
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1536]
    vpxor ymm10, ymm8, ymm10
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1216]
    vmovdqa ymm8, ymmword ptr [rdi+1568]
    vpsrld ymm15, ymm8, 7
    vpaddd ymm10, ymm9, ymm10
    vpslld ymm9, ymm8, 25
    vpaddd ymm12, ymm10, ymmword ptr [rsi+704]
    vmovq xmm0, qword ptr [rbp+1384]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+1416]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+1440]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+1448]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm7, ymm8, 18
    vpslld ymm14, ymm8, 14
    vmovdqa ymmword ptr [rdi+1536], ymm10
    vpsrld ymm10, ymm8, 3
    vpxor ymm9, ymm15, ymm9
    vpxor ymm14, ymm7, ymm14
    vpxor ymm9, ymm10, ymm9
    vpsrld ymm10, ymm11, 17
    vpslld ymm7, ymm11, 15
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm11, 19
    vpslld ymm15, ymm11, 13
    vpsrld ymm8, ymm11, 10
    vpxor ymm7, ymm10, ymm7
    vpxor ymm15, ymm14, ymm15
    vpxor ymm7, ymm8, ymm7
    vmovq xmm0, qword ptr [rbp+1480]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1504]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm9, ymm13, ymm9
    vpxor ymm7, ymm15, ymm7
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1472]
    vpaddd ymm7, ymm9, ymm7
    vpaddd ymm9, ymm7, ymmword ptr [rsi+736]
    vpunpckldq ymm15, ymm12, ymm9
    vpunpckhdq ymm9, ymm12, ymm9
    vmovdqa ymm12, ymmword ptr [rdi+1408]
    vmovq xmm0, qword ptr [rbp+1512]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm13, ymm12, 7
    vmovdqa ymmword ptr [r12+3264], ymm15
    vmovdqa ymmword ptr [r12+3296], ymm9
    vpslld ymm9, ymm12, 25
    vpsrld ymm15, ymm12, 18
    vpslld ymm8, ymm12, 14
    vpsrld ymm14, ymm12, 3
    vpxor ymm9, ymm13, ymm9
    vpxor ymm8, ymm15, ymm8
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+1536]
    vpsrld ymm15, ymm14, 17
    vpslld ymm13, ymm14, 15
    vmovq xmm0, qword ptr [rbp+1544]
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbp+1632], xmm5
    vmovdqa xmmword ptr [rbp+1760], xmm6
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [rbp+16]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rbp+1568]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbp+1664], xmm1
    vmovdqa xmmword ptr [rbp+1792], xmm2
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [rbp+48]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vpxor ymm9, ymm8, ymm9
    vmovq xmm0, qword ptr [rbp+1576]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbp+1696], xmm3
    vmovdqa xmmword ptr [rbp+1824], xmm4
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [rbp+80]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vpsrld ymm8, ymm14, 19
    vpslld ymm10, ymm14, 13
    vmovdqa ymmword ptr [rdi+1376], ymm11
    vpsrld ymm11, ymm14, 10
    vpxor ymm13, ymm15, ymm13
    vpxor ymm10, ymm8, ymm10
    vpxor ymm13, ymm11, ymm13
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1568]
    vpxor ymm13, ymm10, ymm13
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1632]
    vmovdqa ymm10, ymmword ptr [rdi+1440]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm11, ymm10, 7
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm13, ymm9, ymm13
    vpslld ymm9, ymm10, 25
    vpaddd ymm8, ymm13, ymmword ptr [rsi+768]
    vpsrld ymm15, ymm10, 18
    vpslld ymm14, ymm10, 14
    vmovdqa ymmword ptr [rdi+1568], ymm13
    vpsrld ymm13, ymm10, 3
    vpxor ymm9, ymm11, ymm9
    vpxor ymm14, ymm15, ymm14
    vpxor ymm9, ymm13, ymm9
    vpsrld ymm13, ymm7, 17
    vpslld ymm15, ymm7, 15
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm5, xmm6
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm7, 19
    vpslld ymm11, ymm7, 13
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm10, ymm7, 10
    vpxor ymm15, ymm13, ymm15
    vpxor ymm11, ymm14, ymm11
    vpxor ymm15, ymm10, ymm15
    vpaddd ymm9, ymm12, ymm9
    vpxor ymm15, ymm11, ymm15
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1184]
    vpaddd ymm15, ymm9, ymm15
    vpaddd ymm9, ymm15, ymmword ptr [rsi+800]
    vpunpckldq ymm11, ymm8, ymm9
    vpunpckhdq ymm9, ymm8, ymm9
    vmovdqa ymm8, ymmword ptr [rdi+1248]
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm12, ymm8, 7
    vmovdqa ymmword ptr [r12+3328], ymm11
    vmovdqa ymmword ptr [r12+3360], ymm9
    vpslld ymm9, ymm8, 25
    vpsrld ymm11, ymm8, 18
    vpslld ymm10, ymm8, 14
    vpsrld ymm14, ymm8, 3
    vpxor ymm9, ymm12, ymm9
    vpxor ymm10, ymm11, ymm10
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+1568]
    vpsrld ymm11, ymm14, 17
    vpslld ymm12, ymm14, 15
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm5, xmm6
    vpxor ymm9, ymm10, ymm9
    vpsrld ymm10, ymm14, 19
    vpslld ymm13, ymm14, 13
    vmovdqa ymmword ptr [rdi+1408], ymm7
    vpsrld ymm7, ymm14, 10
    vpxor ymm12, ymm11, ymm12
    vpxor ymm13, ymm10, ymm13
    vpxor ymm12, ymm7, ymm12
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1440]
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm3, xmm4
    vpxor ymm12, ymm13, ymm12
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1504]
    vmovdqa ymm13, ymmword ptr [rdi+1344]
    vpsrld ymm7, ymm13, 7
    vpaddd ymm12, ymm9, ymm12
    vpslld ymm9, ymm13, 25
    vpaddd ymm10, ymm12, ymmword ptr [rsi+832]
    vpsrld ymm11, ymm13, 18
    vpslld ymm14, ymm13, 14
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm5, xmm6
    vmovdqa ymmword ptr [rdi+1440], ymm12
    vpsrld ymm12, ymm13, 3
    vpxor ymm9, ymm7, ymm9
    vpxor ymm14, ymm11, ymm14
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm12, ymm15, 17
    vpslld ymm11, ymm15, 15
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm15, 19
    vpslld ymm7, ymm15, 13
    vpsrld ymm13, ymm15, 10
    vpxor ymm11, ymm12, ymm11
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vpxor ymm7, ymm14, ymm7
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm6, xmm5
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm9, ymm8, ymm9
    vpxor ymm11, ymm7, ymm11
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1600]
    vpaddd ymm11, ymm9, ymm11
    vpaddd ymm9, ymm11, ymmword ptr [rsi+864]
    vpunpckldq ymm7, ymm10, ymm9
    vpunpckhdq ymm9, ymm10, ymm9
    vmovdqa ymm10, ymmword ptr [rdi+1280]
    vpsrld ymm8, ymm10, 7
    vmovdqa ymmword ptr [r12+3392], ymm7
    vmovdqa ymmword ptr [r12+3424], ymm9
    vpslld ymm9, ymm10, 25
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm7, ymm10, 18
    vmovq xmm0, qword ptr [rbp+144]
    sha256rnds2 xmm5, xmm6
    vpslld ymm13, ymm10, 14
    vpsrld ymm14, ymm10, 3
    vpxor ymm9, ymm8, ymm9
    vpxor ymm13, ymm7, ymm13
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+1440]
    vpsrld ymm7, ymm14, 17
    vpslld ymm8, ymm14, 15
    vpxor ymm9, ymm13, ymm9
    vpsrld ymm13, ymm14, 19
    vpslld ymm12, ymm14, 13
    vmovdqa ymmword ptr [rdi+1248], ymm15
    vmovq xmm0, qword ptr [rbp+152]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+176]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+208]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm15, ymm14, 10
    vpxor ymm8, ymm7, ymm8
    vpxor ymm12, ymm13, ymm12
    vpxor ymm8, ymm15, ymm8
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1344]
    vpxor ymm8, ymm12, ymm8
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1376]
    vmovdqa ymm12, ymmword ptr [rdi+1312]
    vpsrld ymm15, ymm12, 7
    vpaddd ymm8, ymm9, ymm8
    vpslld ymm9, ymm12, 25
    vpaddd ymm13, ymm8, ymmword ptr [rsi+896]
    vpsrld ymm7, ymm12, 18
    vpslld ymm14, ymm12, 14
    vmovq xmm0, qword ptr [rbp+216]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rbp+240]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+272]
    sha256rnds2 xmm5, xmm6
    vmovdqa ymmword ptr [rdi+1344], ymm8
    vpsrld ymm8, ymm12, 3
    vpxor ymm9, ymm15, ymm9
    vpxor ymm14, ymm7, ymm14
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm11, 17
    vpslld ymm7, ymm11, 15
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm11, 19
    vpslld ymm15, ymm11, 13
    vpsrld ymm12, ymm11, 10
    vpxor ymm7, ymm8, ymm7
    vpxor ymm15, ymm14, ymm15
    vmovq xmm0, qword ptr [rbp+280]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+304]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+336]
    sha256rnds2 xmm6, xmm5
    vpxor ymm7, ymm12, ymm7
    vpaddd ymm9, ymm10, ymm9
    vpxor ymm7, ymm15, ymm7
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1536]
    vpaddd ymm7, ymm9, ymm7
    vpaddd ymm9, ymm7, ymmword ptr [rsi+928]
    vpunpckldq ymm15, ymm13, ymm9
    vpunpckhdq ymm9, ymm13, ymm9
    vmovdqa ymm13, ymmword ptr [rdi+1216]
    vpsrld ymm10, ymm13, 7
    vmovdqa ymmword ptr [r12+3456], ymm15
    vmovdqa ymmword ptr [r12+3488], ymm9
    vpslld ymm9, ymm13, 25
    vmovq xmm0, qword ptr [rbp+344]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rbp+368]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+400]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm15, ymm13, 18
    vpslld ymm12, ymm13, 14
    vpsrld ymm14, ymm13, 3
    vpxor ymm9, ymm10, ymm9
    vpxor ymm12, ymm15, ymm12
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+1344]
    vpsrld ymm15, ymm14, 17
    vpslld ymm10, ymm14, 15
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm12, ymm14, 19
    vpslld ymm8, ymm14, 13
    vmovdqa ymmword ptr [rdi+1280], ymm11
    vmovq xmm0, qword ptr [rbp+408]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+432]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+464]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm11, ymm14, 10
    vpxor ymm10, ymm15, ymm10
    vpxor ymm8, ymm12, ymm8
    vpxor ymm10, ymm11, ymm10
    vmovq xmm0, qword ptr [rbp+472]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1312]
    vpxor ymm10, ymm8, ymm10
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1408]
    vmovdqa ymm8, ymmword ptr [rdi+1472]
    vpsrld ymm11, ymm8, 7
    vpaddd ymm10, ymm9, ymm10
    vpslld ymm9, ymm8, 25
    vpaddd ymm12, ymm10, ymmword ptr [rsi+960]
    vpsrld ymm15, ymm8, 18
    vpslld ymm14, ymm8, 14
    vmovdqa ymmword ptr [rdi+1312], ymm10
    vpsrld ymm10, ymm8, 3
    vpxor ymm9, ymm11, ymm9
    vpxor ymm14, ymm15, ymm14
    vpxor ymm9, ymm10, ymm9
    vpsrld ymm10, ymm7, 17
    vmovq xmm0, qword ptr [rbp+496]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+528]
    sha256rnds2 xmm5, xmm6
    vpslld ymm15, ymm7, 15
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm7, 19
    vpslld ymm11, ymm7, 13
    vpsrld ymm8, ymm7, 10
    vpxor ymm15, ymm10, ymm15
    vpxor ymm11, ymm14, ymm11
    vpxor ymm15, ymm8, ymm15
    vmovq xmm0, qword ptr [rbp+536]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+560]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm9, ymm13, ymm9
    vpxor ymm15, ymm11, ymm15
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1568]
    vpaddd ymm15, ymm9, ymm15
    vpaddd ymm9, ymm15, ymmword ptr [rsi+992]
    vpunpckldq ymm11, ymm12, ymm9
    vpunpckhdq ymm9, ymm12, ymm9
    vmovdqa ymm12, ymmword ptr [rdi+1632]
    vpsrld ymm13, ymm12, 7
    vmovdqa ymmword ptr [r12+3520], ymm11
    vmovq xmm0, qword ptr [rbp+592]
    sha256rnds2 xmm6, xmm5
    vmovdqa ymmword ptr [r12+3552], ymm9
    vmovq xmm0, qword ptr [rbp+600]
    sha256rnds2 xmm2, xmm1
    vpslld ymm9, ymm12, 25
    vpsrld ymm11, ymm12, 18
    vpslld ymm8, ymm12, 14
    vpsrld ymm14, ymm12, 3
    vpxor ymm9, ymm13, ymm9
    vmovq xmm0, qword ptr [rbp+624]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+656]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+664]
    sha256rnds2 xmm1, xmm2
    vpxor ymm8, ymm11, ymm8
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+1312]
    vpsrld ymm11, ymm14, 17
    vpslld ymm13, ymm14, 15
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm14, 19
    vpslld ymm10, ymm14, 13
    vmovdqa ymmword ptr [rdi+1216], ymm7
    vpsrld ymm7, ymm14, 10
    vpxor ymm13, ymm11, ymm13
    vpxor ymm10, ymm8, ymm10
    vpxor ymm13, ymm7, ymm13
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1472]
    vmovq xmm0, qword ptr [rbp+688]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+720]
    sha256rnds2 xmm6, xmm5
    vpxor ymm13, ymm10, ymm13
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1248]
    vmovdqa ymm10, ymmword ptr [rdi+1184]
    vpsrld ymm7, ymm10, 7
    vpaddd ymm13, ymm9, ymm13
    vmovq xmm0, qword ptr [rbp+728]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rbp+752]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+784]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+792]
    sha256rnds2 xmm1, xmm2
    vpslld ymm9, ymm10, 25
    vpaddd ymm8, ymm13, ymmword ptr [rsi+1024]
    vpsrld ymm11, ymm10, 18
    vpslld ymm14, ymm10, 14
    vmovdqa ymmword ptr [rdi+1472], ymm13
    vpsrld ymm13, ymm10, 3
    vpxor ymm9, ymm7, ymm9
    vpxor ymm14, ymm11, ymm14
    vpxor ymm9, ymm13, ymm9
    vpsrld ymm13, ymm15, 17
    vpslld ymm11, ymm15, 15
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm15, 19
    vpslld ymm7, ymm15, 13
    vpsrld ymm10, ymm15, 10
    vpxor ymm11, ymm13, ymm11
    vpxor ymm7, ymm14, ymm7
    vpxor ymm11, ymm10, ymm11
    vpaddd ymm9, ymm12, ymm9
    vpxor ymm11, ymm7, ymm11
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1440]
    vpaddd ymm11, ymm9, ymm11
    vpaddd ymm9, ymm11, ymmword ptr [rsi+1056]
    vpunpckldq ymm7, ymm8, ymm9
    vpunpckhdq ymm9, ymm8, ymm9
    vmovdqa ymm8, ymmword ptr [rdi+1504]
    vpsrld ymm12, ymm8, 7
    vmovdqa ymmword ptr [r12+3584], ymm7
    vmovdqa ymmword ptr [r12+3616], ymm9
    vmovq xmm0, qword ptr [rbp+816]
    sha256rnds2 xmm3, xmm4
    vpslld ymm9, ymm8, 25
    vpsrld ymm7, ymm8, 18
    vpslld ymm10, ymm8, 14
    vpsrld ymm14, ymm8, 3
    vpxor ymm9, ymm12, ymm9
    vmovq xmm0, qword ptr [rbp+848]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+856]
    sha256rnds2 xmm2, xmm1
    vpxor ymm10, ymm7, ymm10
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+1472]
    vpsrld ymm7, ymm14, 17
    vpslld ymm12, ymm14, 15
    vpxor ymm9, ymm10, ymm9
    vpsrld ymm10, ymm14, 19
    vpslld ymm13, ymm14, 13
    vmovdqa ymmword ptr [rdi+1632], ymm15
    vmovq xmm0, qword ptr [rbp+880]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm15, ymm14, 10
    vpxor ymm12, ymm7, ymm12
    vpxor ymm13, ymm10, ymm13
    vpxor ymm12, ymm15, ymm12
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1184]
    vpxor ymm12, ymm13, ymm12
    vmovq xmm0, qword ptr [rbp+912]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1280]
    vmovdqa ymm13, ymmword ptr [rdi+1600]
    vpsrld ymm15, ymm13, 7
    vpaddd ymm12, ymm9, ymm12
    vpslld ymm9, ymm13, 25
    vpaddd ymm10, ymm12, ymmword ptr [rsi+1088]
    vpsrld ymm7, ymm13, 18
    vpslld ymm14, ymm13, 14
    vmovdqa ymmword ptr [rdi+1184], ymm12
    vpsrld ymm12, ymm13, 3
    vpxor ymm9, ymm15, ymm9
    vpxor ymm14, ymm7, ymm14
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm12, ymm11, 17
    vmovq xmm0, qword ptr [rbp+920]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+944]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+976]
    sha256rnds2 xmm6, xmm5
    vpslld ymm7, ymm11, 15
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm11, 19
    vpslld ymm15, ymm11, 13
    vmovq xmm0, qword ptr [rbp+984]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rbp+1008]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm13, ymm11, 10
    vpxor ymm7, ymm12, ymm7
    vpxor ymm15, ymm14, ymm15
    vpxor ymm7, ymm13, ymm7
    vpaddd ymm9, ymm8, ymm9
    vpxor ymm7, ymm15, ymm7
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1344]
    vpaddd ymm7, ymm9, ymm7
    vpaddd ymm9, ymm7, ymmword ptr [rsi+1120]
    vmovq xmm0, qword ptr [rbp+1040]
    sha256rnds2 xmm5, xmm6
    vpunpckldq ymm15, ymm10, ymm9
    vpunpckhdq ymm9, ymm10, ymm9
    vmovdqa ymm10, ymmword ptr [rdi+1376]
    vpsrld ymm8, ymm10, 7
    vmovdqa ymmword ptr [r12+3648], ymm15
    vmovq xmm0, qword ptr [rbp+1048]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+1072]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+1104]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1112]
    sha256rnds2 xmm2, xmm1
    vmovdqa ymmword ptr [r12+3680], ymm9
    vpslld ymm9, ymm10, 25
    vpsrld ymm15, ymm10, 18
    vpslld ymm13, ymm10, 14
    vpsrld ymm14, ymm10, 3
    vpxor ymm9, ymm8, ymm9
    vpxor ymm13, ymm15, ymm13
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+1184]
    vpsrld ymm15, ymm14, 17
    vpslld ymm8, ymm14, 15
    vpxor ymm9, ymm13, ymm9
    vpsrld ymm13, ymm14, 19
    vpslld ymm12, ymm14, 13
    vmovdqa ymmword ptr [rdi+1504], ymm11
    vpsrld ymm11, ymm14, 10
    vpxor ymm8, ymm15, ymm8
    vpxor ymm12, ymm13, ymm12
    vmovq xmm0, qword ptr [rbp+1136]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+1168]
    sha256rnds2 xmm5, xmm6
    vpxor ymm8, ymm11, ymm8
    vmovq xmm0, qword ptr [rbp+1176]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+1200]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1600]
    vpxor ymm8, ymm12, ymm8
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1216]
    vmovdqa ymm12, ymmword ptr [rdi+1536]
    vpsrld ymm11, ymm12, 7
    vpaddd ymm8, ymm9, ymm8
    vpslld ymm9, ymm12, 25
    vpaddd ymm13, ymm8, ymmword ptr [rsi+1152]
    vpsrld ymm15, ymm12, 18
    vpslld ymm14, ymm12, 14
    vmovdqa ymmword ptr [rdi+1600], ymm8
    vpsrld ymm8, ymm12, 3
    vpxor ymm9, ymm11, ymm9
    vpxor ymm14, ymm15, ymm14
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm7, 17
    vpslld ymm15, ymm7, 15
    vpxor ymm9, ymm14, ymm9
    vmovq xmm0, qword ptr [rbp+1232]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1240]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rbp+1264]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+1296]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+1304]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [rbp+1328]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+1360]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm14, ymm7, 19
    vpslld ymm11, ymm7, 13
    vpsrld ymm12, ymm7, 10
    vpxor ymm15, ymm8, ymm15
    vpxor ymm11, ymm14, ymm11
    vpxor ymm15, ymm12, ymm15
    vpaddd ymm9, ymm10, ymm9
    vpxor ymm15, ymm11, ymm15
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1312]
    vpaddd ymm15, ymm9, ymm15
    vpaddd ymm9, ymm15, ymmword ptr [rsi+1184]
    vpunpckldq ymm11, ymm13, ymm9
    vpunpckhdq ymm9, ymm13, ymm9
    vmovq xmm0, qword ptr [rbp+1368]
    sha256rnds2 xmm2, xmm1
    vmovdqa ymm13, ymmword ptr [rdi+1408]
    vpsrld ymm10, ymm13, 7
    vmovdqa ymmword ptr [r12+3712], ymm11
    vmovdqa ymmword ptr [r12+3744], ymm9
    vpslld ymm9, ymm13, 25
    vmovq xmm0, qword ptr [rbp+1392]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+1424]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm11, ymm13, 18
    vpslld ymm12, ymm13, 14
    vpsrld ymm14, ymm13, 3
    vpxor ymm9, ymm10, ymm9
    vpxor ymm12, ymm11, ymm12
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+1600]
    vpsrld ymm11, ymm14, 17
    vpslld ymm10, ymm14, 15
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm12, ymm14, 19
    vmovq xmm0, qword ptr [rbp+1432]
    sha256rnds2 xmm1, xmm2
    vpslld ymm8, ymm14, 13
    vmovdqa ymmword ptr [rdi+1376], ymm7
    vpsrld ymm7, ymm14, 10
    vpxor ymm10, ymm11, ymm10
    vpxor ymm8, ymm12, ymm8
    vmovq xmm0, qword ptr [rbp+1456]
    sha256rnds2 xmm3, xmm4
    vpxor ymm10, ymm7, ymm10
    vmovq xmm0, qword ptr [rbp+1488]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1496]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [rbp+1520]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+1552]
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbp+1616], xmm5
    vmovdqa xmmword ptr [rbp+1744], xmm6
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [rbp+112]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1536]
    vpxor ymm10, ymm8, ymm10
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1632]
    vmovdqa ymm8, ymmword ptr [rdi+1568]
    vpsrld ymm7, ymm8, 7
    vmovq xmm0, qword ptr [rbp+1560]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbp+1648], xmm1
    vmovdqa xmmword ptr [rbp+1776], xmm2
    vmovq xmm0, qword ptr [rbp+1584]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbp+1680], xmm3
    vmovdqa xmmword ptr [rbp+1808], xmm4
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm10, ymm9, ymm10
    vpslld ymm9, ymm8, 25
    vpaddd ymm12, ymm10, ymmword ptr [rsi+1216]
    vpsrld ymm11, ymm8, 18
    vpslld ymm14, ymm8, 14
    vmovdqa ymmword ptr [rdi+1536], ymm10
    vpsrld ymm10, ymm8, 3
    vpxor ymm9, ymm7, ymm9
    vpxor ymm14, ymm11, ymm14
    vpxor ymm9, ymm10, ymm9
    vpsrld ymm10, ymm15, 17
    vpslld ymm11, ymm15, 15
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm15, 19
    vpslld ymm7, ymm15, 13
    vpsrld ymm8, ymm15, 10
    vpxor ymm11, ymm10, ymm11
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm6, xmm5
    vpxor ymm7, ymm14, ymm7
    vpxor ymm11, ymm8, ymm11
    vpaddd ymm9, ymm13, ymm9
    vpxor ymm11, ymm7, ymm11
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1472]
    vpaddd ymm11, ymm9, ymm11
    vpaddd ymm9, ymm11, ymmword ptr [rsi+1248]
    vpunpckldq ymm7, ymm12, ymm9
    vpunpckhdq ymm9, ymm12, ymm9
    vmovdqa ymm12, ymmword ptr [rdi+1248]
    vpsrld ymm13, ymm12, 7
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm5, xmm6
    vmovdqa ymmword ptr [r12+3776], ymm7
    vmovdqa ymmword ptr [r12+3808], ymm9
    vpslld ymm9, ymm12, 25
    vpsrld ymm7, ymm12, 18
    vpslld ymm8, ymm12, 14
    vpsrld ymm14, ymm12, 3
    vpxor ymm9, ymm13, ymm9
    vpxor ymm8, ymm7, ymm8
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+1536]
    vpsrld ymm7, ymm14, 17
    vpslld ymm13, ymm14, 15
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm14, 19
    vpslld ymm10, ymm14, 13
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm6, xmm5
    vmovdqa ymmword ptr [rdi+1472], ymm15
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm15, ymm14, 10
    vpxor ymm13, ymm7, ymm13
    vpxor ymm10, ymm8, ymm10
    vpxor ymm13, ymm15, ymm13
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1568]
    vpxor ymm13, ymm10, ymm13
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1504]
    vmovdqa ymm10, ymmword ptr [rdi+1440]
    vpsrld ymm15, ymm10, 7
    vpaddd ymm13, ymm9, ymm13
    vpslld ymm9, ymm10, 25
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+184]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm8, ymm13, ymmword ptr [rsi+1280]
    vpsrld ymm7, ymm10, 18
    vmovq xmm0, qword ptr [rbp+248]
    sha256rnds2 xmm6, xmm5
    vpslld ymm14, ymm10, 14
    vmovdqa ymmword ptr [rdi+1504], ymm13
    vpsrld ymm13, ymm10, 3
    vpxor ymm9, ymm15, ymm9
    vpxor ymm14, ymm7, ymm14
    vpxor ymm9, ymm13, ymm9
    vpsrld ymm13, ymm11, 17
    vpslld ymm7, ymm11, 15
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm11, 19
    vpslld ymm15, ymm11, 13
    vpsrld ymm10, ymm11, 10
    vpxor ymm7, ymm13, ymm7
    vpxor ymm15, ymm14, ymm15
    vpxor ymm7, ymm10, ymm7
    vmovq xmm0, qword ptr [rbp+312]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm9, ymm12, ymm9
    vpxor ymm7, ymm15, ymm7
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1184]
    vpaddd ymm7, ymm9, ymm7
    vmovq xmm0, qword ptr [rbp+376]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm9, ymm7, ymmword ptr [rsi+1312]
    vpunpckldq ymm15, ymm8, ymm9
    vpunpckhdq ymm9, ymm8, ymm9
    vmovdqa ymm8, ymmword ptr [rdi+1280]
    vpsrld ymm12, ymm8, 7
    vmovdqa ymmword ptr [r12+3840], ymm15
    vmovq xmm0, qword ptr [rbp+440]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+504]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+568]
    sha256rnds2 xmm5, xmm6
    vmovdqa ymmword ptr [r12+3872], ymm9
    vpslld ymm9, ymm8, 25
    vpsrld ymm15, ymm8, 18
    vpslld ymm10, ymm8, 14
    vpsrld ymm14, ymm8, 3
    vpxor ymm9, ymm12, ymm9
    vpxor ymm10, ymm15, ymm10
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm14, ymmword ptr [rdi+1504]
    vpsrld ymm15, ymm14, 17
    vpslld ymm12, ymm14, 15
    vpxor ymm9, ymm10, ymm9
    vmovq xmm0, qword ptr [rbp+632]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm10, ymm14, 19
    vmovq xmm0, qword ptr [rbp+696]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+760]
    sha256rnds2 xmm6, xmm5
    vpslld ymm13, ymm14, 13
    vpsrld ymm14, ymm14, 10
    vpxor ymm12, ymm15, ymm12
    vpxor ymm13, ymm10, ymm13
    vpxor ymm12, ymm14, ymm12
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1440]
    vpxor ymm12, ymm13, ymm12
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1376]
    vmovdqa ymm13, ymmword ptr [rdi+1344]
    vpsrld ymm14, ymm13, 7
    vpaddd ymm12, ymm9, ymm12
    vpslld ymm9, ymm13, 25
    vpaddd ymm10, ymm12, ymmword ptr [rsi+1344]
    vpsrld ymm15, ymm13, 18
    vmovq xmm0, qword ptr [rbp+824]
    sha256rnds2 xmm5, xmm6
    vmovdqa ymmword ptr [rdi+1376], ymm11
    vpslld ymm11, ymm13, 14
    vmovdqa ymmword ptr [rdi+1440], ymm12
    vpsrld ymm12, ymm13, 3
    vpxor ymm9, ymm14, ymm9
    vpxor ymm11, ymm15, ymm11
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm12, ymm7, 17
    vpslld ymm15, ymm7, 15
    vpxor ymm9, ymm11, ymm9
    vpsrld ymm11, ymm7, 19
    vpslld ymm14, ymm7, 13
    vpsrld ymm7, ymm7, 10
    vpxor ymm15, ymm12, ymm15
    vpxor ymm14, ymm11, ymm14
    vpxor ymm15, ymm7, ymm15
    vmovq xmm0, qword ptr [rbp+888]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm9, ymm8, ymm9
    vpxor ymm15, ymm14, ymm15
    vmovq xmm0, qword ptr [rbp+952]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+1016]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1080]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1600]
    vpaddd ymm15, ymm9, ymm15
    vpaddd ymm9, ymm15, ymmword ptr [rsi+1376]
    vpunpckldq ymm14, ymm10, ymm9
    vpunpckhdq ymm9, ymm10, ymm9
    vmovdqa ymm10, ymmword ptr [rdi+1216]
    vpsrld ymm8, ymm10, 7
    vmovdqa ymmword ptr [r12+3904], ymm14
    vmovdqa ymmword ptr [r12+3936], ymm9
    vpslld ymm9, ymm10, 25
    vpsrld ymm14, ymm10, 18
    vpslld ymm7, ymm10, 14
    vpsrld ymm11, ymm10, 3
    vpxor ymm9, ymm8, ymm9
    vpxor ymm7, ymm14, ymm7
    vpxor ymm9, ymm11, ymm9
    vmovdqa ymm11, ymmword ptr [rdi+1440]
    vpsrld ymm14, ymm11, 17
    vpslld ymm8, ymm11, 15
    vpxor ymm9, ymm7, ymm9
    vpsrld ymm7, ymm11, 19
    vpslld ymm12, ymm11, 13
    vpsrld ymm11, ymm11, 10
    vpxor ymm8, ymm14, ymm8
    vpxor ymm12, ymm7, ymm12
    vpxor ymm8, ymm11, ymm8
    vpaddd ymm9, ymm13, ymm9
    vpxor ymm8, ymm12, ymm8
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1472]
    vmovdqa ymm12, ymmword ptr [rdi+1312]
    vpsrld ymm13, ymm12, 7
    vpaddd ymm8, ymm9, ymm8
    vpslld ymm9, ymm12, 25
    vpaddd ymm11, ymm8, ymmword ptr [rsi+1408]
    vpsrld ymm7, ymm12, 18
    vpslld ymm14, ymm12, 14
    vpsrld ymm10, ymm12, 3
    vpxor ymm9, ymm13, ymm9
    vpxor ymm14, ymm7, ymm14
    vpxor ymm9, ymm10, ymm9
    vpsrld ymm10, ymm15, 17
    vpslld ymm7, ymm15, 15
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm15, 19
    vpslld ymm13, ymm15, 13
    vpsrld ymm15, ymm15, 10
    vpxor ymm7, ymm10, ymm7
    vpxor ymm13, ymm14, ymm13
    vpxor ymm7, ymm15, ymm7
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1216]
    vpxor ymm7, ymm13, ymm7
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1536]
    vpaddd ymm7, ymm9, ymm7
    vpaddd ymm7, ymm7, ymmword ptr [rsi+1440]
    vpunpckldq ymm9, ymm11, ymm7
    vpunpckhdq ymm7, ymm11, ymm7
    vmovdqa ymm11, ymmword ptr [rdi+1632]
    vmovq xmm0, qword ptr [rbp+1144]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1208]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+1272]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1336]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm13, ymm11, 7
    vmovdqa ymmword ptr [r12+3968], ymm9
    vmovdqa ymmword ptr [r12+4000], ymm7
    vpslld ymm7, ymm11, 25
    vpsrld ymm9, ymm11, 18
    vpslld ymm15, ymm11, 14
    vpsrld ymm11, ymm11, 3
    vpxor ymm7, ymm13, ymm7
    vpxor ymm15, ymm9, ymm15
    vpxor ymm7, ymm11, ymm7
    vpsrld ymm11, ymm8, 17
    vpslld ymm9, ymm8, 15
    vpxor ymm7, ymm15, ymm7
    vpsrld ymm15, ymm8, 19
    vpslld ymm13, ymm8, 13
    vpsrld ymm8, ymm8, 10
    vpxor ymm9, ymm11, ymm9
    vpxor ymm13, ymm15, ymm13
    vpxor ymm9, ymm8, ymm9
    vmovq xmm0, qword ptr [rbp+1400]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm7, ymm12, ymm7
    vpxor ymm9, ymm13, ymm9
    vpaddd ymm7, ymm7, ymmword ptr [rdi+1376]
    vpaddd ymm9, ymm7, ymm9
    vpaddd ymm7, ymm9, ymmword ptr [rsi+1472]
    vpaddd ymm9, ymm9, ymmword ptr [rsi+1472]
    vpunpckldq ymm13, ymm7, ymm9
    vpunpckhdq ymm9, ymm7, ymm9
    vmovdqa ymm7, ymmword ptr [r14+4096]
    vpaddd ymm7, ymm7, ymmword ptr [rsi+2080]
    vmovdqa ymmword ptr [r12+4032], ymm13
    vmovdqa ymmword ptr [r12+4064], ymm9
    vpbroadcastd ymm9, dword ptr [rdi+136]
    vpand ymm7, ymm7, ymm9
    vmovq xmm0, qword ptr [rbp+1464]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+1528]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1592]
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbp+1712], xmm5
    vmovdqa xmmword ptr [rbp+1840], xmm6
    vpxor ymm9, ymm9, ymm9
    vpcmpeqd ymm7, ymm7, ymm9
    vmovmskps eax, ymm7
    mov word ptr [r10], ax
    vmovdqa ymm7, ymmword ptr [rdi]
    vpaddd ymm7, ymm7, ymmword ptr [rsi+2112]
    vmovdqa ymmword ptr [rdi], ymm7
    mov rax, r14
    mov r14, r13
    mov r13, r12
    mov r12, rbp
    mov rbp, rbx
    mov rbx, rax
    add r10, 2
    dec r11
    jnz 2b
    vzeroupper
    pop r15
    pop r14
    pop r13
    pop r12
    pop rbp
    pop rbx
    ret
    .size mesos_miner_hybrid_avx2_nonce_only, . - mesos_miner_hybrid_avx2_nonce_only
    .popsection
    .pushsection .rodata.mesos_miner_hybrid_avx2_nonce_only, "a", @progbits
    .p2align 6
mesos_miner_hybrid_avx2_nonce_only_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff
    .long 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x00000000
    .long 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6
    .long 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
    .long 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f
    .long 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa
    .long 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc
    .long 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da
    .long 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152
    .long 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d
    .long 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8
    .long 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7
    .long 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3
    .long 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147
    .long 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351
    .long 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x14292967
    .long 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85
    .long 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138
    .long 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc
    .long 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13
    .long 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354
    .long 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb
    .long 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e
    .long 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85
    .long 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1
    .long 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b
    .long 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70
    .long 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3
    .long 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819
    .long 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624
    .long 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585
    .long 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070
    .long 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116
    .long 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08
    .long 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c
    .long 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5
    .long 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3
    .long 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a
    .long 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f
    .long 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3
    .long 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee
    .long 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f
    .long 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814
    .long 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208
    .long 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa
    .long 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb
    .long 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7
    .long 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2
    .long 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98
    .long 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491
    .long 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf
    .long 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5
    .long 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b
    .long 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1
    .long 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4
    .long 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5
    .long 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1
    .long 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000
    .long 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786
    .long 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100
    .long 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000
    .long 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000
    .long 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022
    .long 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19
    .long 0x00000008, 0x00000008, 0x00000008, 0x00000008, 0x00000008, 0x00000008, 0x00000008, 0x00000008
    .popsection
