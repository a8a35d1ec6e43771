# Made by `cargo run -p kernel-gen`; changes belong there.
# Tuned to AMD Zen without AVX-512.

    .pushsection .text.mesos_miner_wide256_tables, "ax", @progbits
    .globl mesos_miner_wide256_tables
    .type mesos_miner_wide256_tables, @function
    .p2align 6
mesos_miner_wide256_tables:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_wide256_tables_constants]
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
    vmovdqa ymmword ptr [r8], ymm3
    vpsrld ymm5, ymm3, 18
    vpslld ymm6, ymm3, 14
    vpsrld ymm3, ymm3, 3
    vpxor ymm4, ymm1, ymm4
    vpxor ymm6, ymm5, ymm6
    vpsrld ymm5, ymm2, 17
    vpxor ymm4, ymm3, ymm4
    vpslld ymm3, ymm2, 15
    vpsrld ymm1, ymm2, 19
    vpslld ymm7, ymm2, 13
    vpxor ymm4, ymm6, ymm4
    vpsrld ymm6, ymm2, 10
    vpxor ymm3, ymm5, ymm3
    vpxor ymm7, ymm1, ymm7
    vpbroadcastd ymm1, dword ptr [rdi+72]
    vpaddd ymm1, ymm4, ymm1
    vpxor ymm3, ymm6, ymm3
    vpsrld ymm6, ymm1, 17
    vpslld ymm4, ymm1, 15
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm1, 19
    vpslld ymm5, ymm1, 13
    vpsrld ymm8, ymm1, 10
    vpxor ymm4, ymm6, ymm4
    vpbroadcastd ymm6, dword ptr [rdi+84]
    vpaddd ymm6, ymm3, ymm6
    vpxor ymm5, ymm7, ymm5
    vpxor ymm4, ymm8, ymm4
    vpsrld ymm8, ymm6, 17
    vpslld ymm7, ymm6, 15
    vpsrld ymm3, ymm6, 19
    vpxor ymm4, ymm5, ymm4
    vpslld ymm5, ymm6, 13
    vpsrld ymm9, ymm6, 10
    vpxor ymm7, ymm8, ymm7
    vpbroadcastd ymm8, dword ptr [rdi+80]
    vpaddd ymm8, ymm4, ymm8
    vpxor ymm5, ymm3, ymm5
    vpxor ymm7, ymm9, ymm7
    vpbroadcastd ymm9, dword ptr [rdi+100]
    vpaddd ymm9, ymm1, ymm9
    vpsrld ymm3, ymm8, 17
    vpslld ymm4, ymm8, 15
    vpsrld ymm10, ymm8, 19
    vpslld ymm11, ymm8, 13
    vpxor ymm7, ymm5, ymm7
    vpsrld ymm5, ymm8, 10
    vpxor ymm4, ymm3, ymm4
    vpxor ymm11, ymm10, ymm11
    vpbroadcastd ymm10, dword ptr [rdi+92]
    vpaddd ymm10, ymm7, ymm10
    vpxor ymm4, ymm5, ymm4
    vpsrld ymm5, ymm10, 17
    vpslld ymm7, ymm10, 15
    vpxor ymm4, ymm11, ymm4
    vpsrld ymm11, ymm10, 19
    vpslld ymm3, ymm10, 13
    vpsrld ymm12, ymm10, 10
    vpxor ymm7, ymm5, ymm7
    vpbroadcastd ymm5, dword ptr [rdi+88]
    vpaddd ymm5, ymm4, ymm5
    vpxor ymm3, ymm11, ymm3
    vpxor ymm7, ymm12, ymm7
    vpbroadcastd ymm12, dword ptr [rdi+104]
    vpaddd ymm12, ymm2, ymm12
    vpsrld ymm11, ymm5, 17
    vpslld ymm4, ymm5, 15
    vpsrld ymm13, ymm5, 19
    vpslld ymm14, ymm5, 13
    vpxor ymm7, ymm3, ymm7
    vpbroadcastd ymm3, dword ptr [rdi+108]
    vpaddd ymm3, ymm8, ymm3
    vpsrld ymm15, ymm5, 10
    vpxor ymm4, ymm11, ymm4
    vpxor ymm14, ymm13, ymm14
    vpaddd ymm7, ymm9, ymm7
    vpxor ymm4, ymm15, ymm4
    vpsrld ymm15, ymm7, 17
    vpslld ymm9, ymm7, 15
    vpxor ymm4, ymm14, ymm4
    vpsrld ymm14, ymm7, 19
    vpslld ymm13, ymm7, 13
    vpsrld ymm11, ymm7, 10
    vpxor ymm9, ymm15, ymm9
    vpbroadcastd ymm15, dword ptr [rdi+96]
    vpaddd ymm15, ymm4, ymm15
    vpxor ymm13, ymm14, ymm13
    vpxor ymm9, ymm11, ymm9
    vpbroadcastd ymm11, dword ptr [rdi+112]
    vpaddd ymm11, ymm6, ymm11
    vpsrld ymm14, ymm15, 17
    vpslld ymm4, ymm15, 15
    vmovdqa ymmword ptr [rdi+256], ymm6
    vpsrld ymm6, ymm15, 19
    vmovdqa ymmword ptr [rdi+288], ymm8
    vpslld ymm8, ymm15, 13
    vpxor ymm9, ymm13, ymm9
    vpsrld ymm13, ymm15, 10
    vpxor ymm4, ymm14, ymm4
    vpbroadcastd ymm14, dword ptr [rdi+116]
    vpaddd ymm14, ymm5, ymm14
    vpxor ymm8, ymm6, ymm8
    vpaddd ymm9, ymm3, ymm9
    vpxor ymm4, ymm13, ymm4
    vpsrld ymm13, ymm9, 17
    vpslld ymm3, ymm9, 15
    vpxor ymm4, ymm8, ymm4
    vpsrld ymm8, ymm9, 19
    vpslld ymm6, ymm9, 13
    vmovdqa ymmword ptr [rdi+320], ymm5
    vpsrld ymm5, ymm9, 10
    vpxor ymm3, ymm13, ymm3
    vpaddd ymm4, ymm12, ymm4
    vpxor ymm6, ymm8, ymm6
    vpxor ymm3, ymm5, ymm3
    vpbroadcastd ymm5, dword ptr [rdi+120]
    vpaddd ymm5, ymm10, ymm5
    vpsrld ymm8, ymm4, 17
    vpslld ymm12, ymm4, 15
    vpsrld ymm13, ymm4, 19
    vmovdqa ymmword ptr [rdi+352], ymm10
    vpslld ymm10, ymm4, 13
    vpxor ymm3, ymm6, ymm3
    vpsrld ymm6, ymm4, 10
    vpxor ymm12, ymm8, ymm12
    vpbroadcastd ymm8, dword ptr [rdi+124]
    vpaddd ymm8, ymm15, ymm8
    vpxor ymm10, ymm13, ymm10
    vpaddd ymm3, ymm14, ymm3
    vpxor ymm12, ymm6, ymm12
    vpsrld ymm6, ymm3, 17
    vpslld ymm14, ymm3, 15
    vpxor ymm12, ymm10, ymm12
    vpsrld ymm10, ymm3, 19
    vpslld ymm13, ymm3, 13
    vmovdqa ymmword ptr [rdi+384], ymm15
    vpsrld ymm15, ymm3, 10
    vpxor ymm14, ymm6, ymm14
    vpaddd ymm12, ymm11, ymm12
    vpxor ymm13, ymm10, ymm13
    vpxor ymm14, ymm15, ymm14
    vpbroadcastd ymm15, dword ptr [rdi+128]
    vpaddd ymm15, ymm7, ymm15
    vpsrld ymm10, ymm12, 17
    vpslld ymm11, ymm12, 15
    vpsrld ymm6, ymm12, 19
    vmovdqa ymmword ptr [rdi+416], ymm7
    vpslld ymm7, ymm12, 13
    vpxor ymm14, ymm13, ymm14
    vpsrld ymm13, ymm12, 10
    vpxor ymm11, ymm10, ymm11
    vpxor ymm7, ymm6, ymm7
    vpsrld ymm6, ymm1, 7
    vpaddd ymm14, ymm8, ymm14
    vpxor ymm11, ymm13, ymm11
    vpslld ymm13, ymm1, 25
    vpsrld ymm8, ymm1, 18
    vpslld ymm10, ymm1, 14
    vpxor ymm11, ymm7, ymm11
    vpsrld ymm7, ymm1, 3
    vpxor ymm13, ymm6, ymm13
    vpxor ymm10, ymm8, ymm10
    vpsrld ymm8, ymm14, 17
    vpaddd ymm11, ymm5, ymm11
    vpxor ymm13, ymm7, ymm13
    vpslld ymm7, ymm14, 15
    vpsrld ymm5, ymm14, 19
    vpsrld ymm6, ymm11, 17
    vmovdqa ymmword ptr [rdi+448], ymm3
    vpslld ymm3, ymm11, 15
    vpxor ymm13, ymm10, ymm13
    vpsrld ymm10, ymm11, 19
    vmovdqa ymmword ptr [rdi+480], ymm12
    vpslld ymm12, ymm11, 13
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm11, 10
    vpxor ymm3, ymm6, ymm3
    vpbroadcastd ymm6, dword ptr [rdi+132]
    vpaddd ymm6, ymm13, ymm6
    vpslld ymm13, ymm14, 13
    vmovdqa ymmword ptr [rdi+512], ymm11
    vpsrld ymm11, ymm14, 10
    vpxor ymm12, ymm10, ymm12
    vpxor ymm3, ymm8, ymm3
    vpaddd ymm6, ymm6, ymm4
    vpxor ymm13, ymm5, ymm13
    vpxor ymm7, ymm11, ymm7
    vpxor ymm3, ymm12, ymm3
    vpsrld ymm12, ymm2, 7
    vpxor ymm7, ymm13, ymm7
    vpslld ymm13, ymm2, 25
    vpaddd ymm3, ymm15, ymm3
    vpsrld ymm15, ymm2, 18
    vmovdqa ymm11, ymmword ptr [rdi+288]
    vpsrld ymm5, ymm11, 7
    vpslld ymm8, ymm11, 25
    vpaddd ymm7, ymm6, ymm7
    vpxor ymm13, ymm12, ymm13
    vpslld ymm12, ymm2, 14
    vpsrld ymm6, ymm2, 3
    vpsrld ymm10, ymm11, 18
    vmovdqa ymmword ptr [rdi+544], ymm4
    vpslld ymm4, ymm11, 14
    vpxor ymm8, ymm5, ymm8
    vpsrld ymm5, ymm11, 3
    vpxor ymm12, ymm15, ymm12
    vpxor ymm13, ymm6, ymm13
    vpsrld ymm6, ymm3, 17
    vpslld ymm15, ymm3, 15
    vpxor ymm4, ymm10, ymm4
    vpxor ymm8, ymm5, ymm8
    vpsrld ymm5, ymm7, 17
    vpxor ymm13, ymm12, ymm13
    vpslld ymm12, ymm7, 15
    vpsrld ymm10, ymm3, 19
    vpxor ymm15, ymm6, ymm15
    vpslld ymm6, ymm3, 13
    vmovdqa ymmword ptr [rdi+576], ymm14
    vpsrld ymm14, ymm3, 10
    vpxor ymm8, ymm4, ymm8
    vpaddd ymm13, ymm1, ymm13
    vpsrld ymm4, ymm7, 19
    vmovdqa ymmword ptr [rdi+608], ymm1
    vpslld ymm1, ymm7, 13
    vpxor ymm12, ymm5, ymm12
    vpsrld ymm5, ymm7, 10
    vpxor ymm6, ymm10, ymm6
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm8, ymm2, ymm8
    vpxor ymm1, ymm4, ymm1
    vpaddd ymm13, ymm13, ymm9
    vpxor ymm12, ymm5, ymm12
    vpxor ymm15, ymm6, ymm15
    vpaddd ymm8, ymm8, ymmword ptr [rdi+480]
    vmovdqa ymm6, ymmword ptr [rdi+256]
    vpsrld ymm5, ymm6, 7
    vpslld ymm4, ymm6, 25
    vpxor ymm12, ymm1, ymm12
    vpaddd ymm15, ymm13, ymm15
    vmovdqa ymm13, ymmword ptr [rdi+320]
    vpsrld ymm1, ymm13, 7
    vpslld ymm14, ymm13, 25
    vpxor ymm4, ymm5, ymm4
    vpaddd ymm12, ymm8, ymm12
    vpsrld ymm8, ymm6, 18
    vpslld ymm5, ymm6, 14
    vpsrld ymm10, ymm6, 3
    vpxor ymm14, ymm1, ymm14
    vpsrld ymm1, ymm13, 18
    vmovdqa ymmword ptr [rdi+640], ymm2
    vpslld ymm2, ymm13, 14
    vmovdqa ymmword ptr [rdi+672], ymm9
    vpsrld ymm9, ymm13, 3
    vpxor ymm5, ymm8, ymm5
    vpxor ymm4, ymm10, ymm4
    vpsrld ymm10, ymm15, 17
    vpslld ymm8, ymm15, 15
    vpxor ymm2, ymm1, ymm2
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm12, 17
    vpxor ymm4, ymm5, ymm4
    vpslld ymm5, ymm12, 15
    vpsrld ymm1, ymm15, 19
    vpxor ymm8, ymm10, ymm8
    vpslld ymm10, ymm15, 13
    vmovdqa ymmword ptr [rdi+704], ymm7
    vpsrld ymm7, ymm15, 10
    vpxor ymm14, ymm2, ymm14
    vpaddd ymm4, ymm11, ymm4
    vpsrld ymm2, ymm12, 19
    vpslld ymm11, ymm12, 13
    vpxor ymm5, ymm9, ymm5
    vpsrld ymm9, ymm12, 10
    vpxor ymm10, ymm1, ymm10
    vpxor ymm8, ymm7, ymm8
    vpaddd ymm14, ymm6, ymm14
    vpxor ymm11, ymm2, ymm11
    vpaddd ymm4, ymm4, ymmword ptr [rdi+448]
    vpxor ymm5, ymm9, ymm5
    vpxor ymm8, ymm10, ymm8
    vpaddd ymm14, ymm14, ymmword ptr [rdi+512]
    vmovdqa ymm10, ymmword ptr [rdi+352]
    vpsrld ymm9, ymm10, 7
    vpslld ymm2, ymm10, 25
    vpxor ymm5, ymm11, ymm5
    vpaddd ymm8, ymm4, ymm8
    vmovdqa ymm4, ymmword ptr [rdi+384]
    vpsrld ymm11, ymm4, 7
    vpslld ymm7, ymm4, 25
    vpxor ymm2, ymm9, ymm2
    vpaddd ymm5, ymm14, ymm5
    vpsrld ymm14, ymm10, 18
    vpslld ymm9, ymm10, 14
    vpsrld ymm1, ymm10, 3
    vpxor ymm7, ymm11, ymm7
    vpsrld ymm11, ymm4, 18
    vpslld ymm6, ymm4, 14
    vmovdqa ymmword ptr [rdi+736], ymm12
    vpsrld ymm12, ymm4, 3
    vpxor ymm9, ymm14, ymm9
    vpxor ymm2, ymm1, ymm2
    vpsrld ymm1, ymm8, 17
    vpslld ymm14, ymm8, 15
    vpxor ymm6, ymm11, ymm6
    vpxor ymm7, ymm12, ymm7
    vpsrld ymm12, ymm5, 17
    vpxor ymm2, ymm9, ymm2
    vpslld ymm9, ymm5, 15
    vpsrld ymm11, ymm8, 19
    vpxor ymm14, ymm1, ymm14
    vpslld ymm1, ymm8, 13
    vmovdqa ymmword ptr [rdi+768], ymm15
    vpsrld ymm15, ymm8, 10
    vpxor ymm7, ymm6, ymm7
    vpaddd ymm2, ymm13, ymm2
    vpsrld ymm6, ymm5, 19
    vpslld ymm13, ymm5, 13
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm12, ymm5, 10
    vpxor ymm1, ymm11, ymm1
    vpxor ymm14, ymm15, ymm14
    vpaddd ymm7, ymm10, ymm7
    vpxor ymm13, ymm6, ymm13
    vpaddd ymm2, ymm2, ymmword ptr [rdi+576]
    vpxor ymm9, ymm12, ymm9
    vpxor ymm14, ymm1, ymm14
    vpaddd ymm7, ymm7, ymm3
    vmovdqa ymm1, ymmword ptr [rdi+416]
    vpsrld ymm12, ymm1, 7
    vpslld ymm6, ymm1, 25
    vpxor ymm9, ymm13, ymm9
    vpaddd ymm14, ymm2, ymm14
    vmovdqa ymm2, ymmword ptr [rdi+544]
    vpsrld ymm13, ymm2, 7
    vpslld ymm15, ymm2, 25
    vpxor ymm6, ymm12, ymm6
    vpaddd ymm9, ymm7, ymm9
    vpsrld ymm7, ymm1, 18
    vpslld ymm12, ymm1, 14
    vpsrld ymm11, ymm1, 3
    vpxor ymm15, ymm13, ymm15
    vpsrld ymm13, ymm2, 18
    vpslld ymm10, ymm2, 14
    vmovdqa ymmword ptr [rdi+800], ymm3
    vpsrld ymm3, ymm2, 3
    vpxor ymm12, ymm7, ymm12
    vpxor ymm6, ymm11, ymm6
    vpsrld ymm11, ymm14, 17
    vpslld ymm7, ymm14, 15
    vpxor ymm10, ymm13, ymm10
    vpxor ymm15, ymm3, ymm15
    vpsrld ymm3, ymm9, 17
    vpxor ymm6, ymm12, ymm6
    vpslld ymm12, ymm9, 15
    vpsrld ymm13, ymm14, 19
    vpxor ymm7, ymm11, ymm7
    vpslld ymm11, ymm14, 13
    vmovdqa ymmword ptr [rdi+832], ymm5
    vpsrld ymm5, ymm14, 10
    vpxor ymm15, ymm10, ymm15
    vpaddd ymm6, ymm4, ymm6
    vpsrld ymm10, ymm9, 19
    vpslld ymm4, ymm9, 13
    vpxor ymm12, ymm3, ymm12
    vpsrld ymm3, ymm9, 10
    vpxor ymm11, ymm13, ymm11
    vpxor ymm7, ymm5, ymm7
    vpaddd ymm15, ymm1, ymm15
    vpxor ymm4, ymm10, ymm4
    vpaddd ymm6, ymm6, ymmword ptr [rdi+704]
    vpxor ymm12, ymm3, ymm12
    vpxor ymm7, ymm11, ymm7
    vpaddd ymm15, ymm15, ymmword ptr [rdi+768]
    vmovdqa ymm11, ymmword ptr [rdi+672]
    vpsrld ymm3, ymm11, 7
    vpslld ymm10, ymm11, 25
    vpxor ymm12, ymm4, ymm12
    vpaddd ymm7, ymm6, ymm7
    vmovdqa ymm6, ymmword ptr [rdi+480]
    vpsrld ymm4, ymm6, 7
    vpslld ymm5, ymm6, 25
    vpxor ymm10, ymm3, ymm10
    vpaddd ymm12, ymm15, ymm12
    vpsrld ymm15, ymm11, 18
    vpslld ymm3, ymm11, 14
    vpsrld ymm13, ymm11, 3
    vpxor ymm5, ymm4, ymm5
    vpsrld ymm4, ymm6, 18
    vpslld ymm1, ymm6, 14
    vmovdqa ymmword ptr [rdi+864], ymm9
    vpsrld ymm9, ymm6, 3
    vpxor ymm3, ymm15, ymm3
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm7, 17
    vpslld ymm15, ymm7, 15
    vpxor ymm1, ymm4, ymm1
    vpxor ymm5, ymm9, ymm5
    vpsrld ymm9, ymm12, 17
    vpxor ymm10, ymm3, ymm10
    vpslld ymm3, ymm12, 15
    vpsrld ymm4, ymm7, 19
    vpxor ymm15, ymm13, ymm15
    vpslld ymm13, ymm7, 13
    vmovdqa ymmword ptr [rdi+896], ymm14
    vpsrld ymm14, ymm7, 10
    vpxor ymm5, ymm1, ymm5
    vpaddd ymm10, ymm2, ymm10
    vpsrld ymm1, ymm12, 19
    vpslld ymm2, ymm12, 13
    vpxor ymm3, ymm9, ymm3
    vpsrld ymm9, ymm12, 10
    vpxor ymm13, ymm4, ymm13
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm5, ymm11, ymm5
    vpxor ymm2, ymm1, ymm2
    vpaddd ymm10, ymm10, ymmword ptr [rdi+736]
    vpxor ymm3, ymm9, ymm3
    vpxor ymm15, ymm13, ymm15
    vpaddd ymm5, ymm5, ymm8
    vmovdqa ymm13, ymmword ptr [rdi+448]
    vpsrld ymm9, ymm13, 7
    vpslld ymm1, ymm13, 25
    vpxor ymm3, ymm2, ymm3
    vpaddd ymm15, ymm10, ymm15
    vmovdqa ymm10, ymmword ptr [rdi+512]
    vpsrld ymm2, ymm10, 7
    vpslld ymm14, ymm10, 25
    vpxor ymm1, ymm9, ymm1
    vpaddd ymm3, ymm5, ymm3
    vpsrld ymm5, ymm13, 18
    vpslld ymm9, ymm13, 14
    vpsrld ymm4, ymm13, 3
    vpxor ymm14, ymm2, ymm14
    vpsrld ymm2, ymm10, 18
    vpslld ymm11, ymm10, 14
    vmovdqa ymmword ptr [rdi+928], ymm8
    vpsrld ymm8, ymm10, 3
    vpxor ymm9, ymm5, ymm9
    vpxor ymm1, ymm4, ymm1
    vpsrld ymm4, ymm15, 17
    vpslld ymm5, ymm15, 15
    vpxor ymm11, ymm2, ymm11
    vpxor ymm14, ymm8, ymm14
    vpsrld ymm8, ymm3, 17
    vpxor ymm1, ymm9, ymm1
    vpslld ymm9, ymm3, 15
    vpsrld ymm2, ymm15, 19
    vpxor ymm5, ymm4, ymm5
    vpslld ymm4, ymm15, 13
    vmovdqa ymmword ptr [rdi+960], ymm12
    vpsrld ymm12, ymm15, 10
    vpxor ymm14, ymm11, ymm14
    vpaddd ymm1, ymm6, ymm1
    vpsrld ymm11, ymm3, 19
    vpslld ymm6, ymm3, 13
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm3, 10
    vpxor ymm4, ymm2, ymm4
    vpxor ymm5, ymm12, ymm5
    vpaddd ymm14, ymm13, ymm14
    vpxor ymm6, ymm11, ymm6
    vpaddd ymm1, ymm1, ymmword ptr [rdi+832]
    vpxor ymm9, ymm8, ymm9
    vpxor ymm5, ymm4, ymm5
    vpaddd ymm14, ymm14, ymmword ptr [rdi+896]
    vmovdqa ymm4, ymmword ptr [rdi+576]
    vpsrld ymm8, ymm4, 7
    vpslld ymm11, ymm4, 25
    vpxor ymm9, ymm6, ymm9
    vpaddd ymm5, ymm1, ymm5
    vmovdqa ymm1, ymmword ptr [rdi+800]
    vpsrld ymm6, ymm1, 7
    vpslld ymm12, ymm1, 25
    vpxor ymm11, ymm8, ymm11
    vpaddd ymm9, ymm14, ymm9
    vpsrld ymm14, ymm4, 18
    vpslld ymm8, ymm4, 14
    vpsrld ymm2, ymm4, 3
    vpxor ymm12, ymm6, ymm12
    vpsrld ymm6, ymm1, 18
    vpslld ymm13, ymm1, 14
    vmovdqa ymmword ptr [rdi+992], ymm3
    vpsrld ymm3, ymm1, 3
    vpxor ymm8, ymm14, ymm8
    vpxor ymm11, ymm2, ymm11
    vpsrld ymm2, ymm5, 17
    vpslld ymm14, ymm5, 15
    vpxor ymm13, ymm6, ymm13
    vpxor ymm12, ymm3, ymm12
    vpsrld ymm3, ymm9, 17
    vpxor ymm11, ymm8, ymm11
    vpslld ymm8, ymm9, 15
    vpsrld ymm6, ymm5, 19
    vpxor ymm14, ymm2, ymm14
    vpslld ymm2, ymm5, 13
    vmovdqa ymmword ptr [rdi+1024], ymm15
    vpsrld ymm15, ymm5, 10
    vpxor ymm12, ymm13, ymm12
    vpaddd ymm11, ymm10, ymm11
    vpsrld ymm13, ymm9, 19
    vpslld ymm10, ymm9, 13
    vpxor ymm8, ymm3, ymm8
    vpsrld ymm3, ymm9, 10
    vpxor ymm2, ymm6, ymm2
    vpxor ymm14, ymm15, ymm14
    vpaddd ymm12, ymm4, ymm12
    vpxor ymm10, ymm13, ymm10
    vpaddd ymm11, ymm11, ymmword ptr [rdi+864]
    vpxor ymm8, ymm3, ymm8
    vpxor ymm14, ymm2, ymm14
    vpaddd ymm12, ymm12, ymm7
    vmovdqa ymm2, ymmword ptr [rdi+704]
    vpsrld ymm3, ymm2, 7
    vpslld ymm13, ymm2, 25
    vpxor ymm8, ymm10, ymm8
    vpaddd ymm14, ymm11, ymm14
    vmovdqa ymm11, ymmword ptr [rdi+768]
    vpsrld ymm10, ymm11, 7
    vpslld ymm15, ymm11, 25
    vpxor ymm13, ymm3, ymm13
    vpaddd ymm8, ymm12, ymm8
    vpsrld ymm12, ymm2, 18
    vpslld ymm3, ymm2, 14
    vpsrld ymm6, ymm2, 3
    vpxor ymm15, ymm10, ymm15
    vpsrld ymm10, ymm11, 18
    vpslld ymm4, ymm11, 14
    vmovdqa ymmword ptr [rdi+1056], ymm7
    vpsrld ymm7, ymm11, 3
    vpxor ymm3, ymm12, ymm3
    vpxor ymm13, ymm6, ymm13
    vpsrld ymm6, ymm14, 17
    vpslld ymm12, ymm14, 15
    vpxor ymm4, ymm10, ymm4
    vpxor ymm15, ymm7, ymm15
    vpsrld ymm7, ymm8, 17
    vpxor ymm13, ymm3, ymm13
    vpslld ymm3, ymm8, 15
    vpsrld ymm10, ymm14, 19
    vpxor ymm12, ymm6, ymm12
    vpslld ymm6, ymm14, 13
    vmovdqa ymmword ptr [rdi+1088], ymm9
    vpsrld ymm9, ymm14, 10
    vpxor ymm15, ymm4, ymm15
    vpaddd ymm13, ymm1, ymm13
    vpsrld ymm4, ymm8, 19
    vpslld ymm1, ymm8, 13
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm8, 10
    vpxor ymm6, ymm10, ymm6
    vpxor ymm12, ymm9, ymm12
    vpaddd ymm15, ymm2, ymm15
    vpxor ymm1, ymm4, ymm1
    vpaddd ymm13, ymm13, ymmword ptr [rdi+960]
    vpxor ymm3, ymm7, ymm3
    vpxor ymm12, ymm6, ymm12
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1024]
    vmovdqa ymm6, ymmword ptr [rdi+736]
    vpsrld ymm7, ymm6, 7
    vpslld ymm4, ymm6, 25
    vpxor ymm3, ymm1, ymm3
    vpaddd ymm12, ymm13, ymm12
    vmovdqa ymm13, ymmword ptr [rdi+928]
    vpsrld ymm1, ymm13, 7
    vpslld ymm9, ymm13, 25
    vpxor ymm4, ymm7, ymm4
    vpaddd ymm3, ymm15, ymm3
    vpsrld ymm15, ymm6, 18
    vpslld ymm7, ymm6, 14
    vpsrld ymm10, ymm6, 3
    vpxor ymm9, ymm1, ymm9
    vpsrld ymm1, ymm13, 18
    vpslld ymm2, ymm13, 14
    vmovdqa ymmword ptr [rdi+1120], ymm8
    vpsrld ymm8, ymm13, 3
    vpxor ymm7, ymm15, ymm7
    vpxor ymm4, ymm10, ymm4
    vpsrld ymm10, ymm12, 17
    vpslld ymm15, ymm12, 15
    vpxor ymm2, ymm1, ymm2
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm3, 17
    vpxor ymm4, ymm7, ymm4
    vpslld ymm7, ymm3, 15
    vpsrld ymm1, ymm12, 19
    vpxor ymm15, ymm10, ymm15
    vpslld ymm10, ymm12, 13
    vmovdqa ymmword ptr [rdi+1152], ymm14
    vpsrld ymm14, ymm12, 10
    vpxor ymm9, ymm2, ymm9
    vpaddd ymm4, ymm11, ymm4
    vpsrld ymm2, ymm3, 19
    vpslld ymm11, ymm3, 13
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm3, 10
    vpxor ymm10, ymm1, ymm10
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm9, ymm6, ymm9
    vpxor ymm11, ymm2, ymm11
    vpaddd ymm4, ymm4, ymmword ptr [rdi+992]
    vpxor ymm7, ymm8, ymm7
    vpxor ymm15, ymm10, ymm15
    vpaddd ymm9, ymm9, ymm5
    vmovdqa ymm10, ymmword ptr [rdi+832]
    vpsrld ymm8, ymm10, 7
    vpslld ymm2, ymm10, 25
    vpxor ymm7, ymm11, ymm7
    vpaddd ymm15, ymm4, ymm15
    vmovdqa ymm4, ymmword ptr [rdi+896]
    vpsrld ymm11, ymm4, 7
    vpslld ymm14, ymm4, 25
    vpxor ymm2, ymm8, ymm2
    vpaddd ymm7, ymm9, ymm7
    vpsrld ymm9, ymm10, 18
    vpslld ymm8, ymm10, 14
    vpsrld ymm1, ymm10, 3
    vpxor ymm14, ymm11, ymm14
    vpsrld ymm11, ymm4, 18
    vpslld ymm6, ymm4, 14
    vmovdqa ymmword ptr [rdi+1184], ymm5
    vpsrld ymm5, ymm4, 3
    vpxor ymm8, ymm9, ymm8
    vpxor ymm2, ymm1, ymm2
    vpsrld ymm1, ymm15, 17
    vpslld ymm9, ymm15, 15
    vpxor ymm6, ymm11, ymm6
    vpxor ymm14, ymm5, ymm14
    vpsrld ymm5, ymm7, 17
    vpxor ymm2, ymm8, ymm2
    vpslld ymm8, ymm7, 15
    vpsrld ymm11, ymm15, 19
    vpxor ymm9, ymm1, ymm9
    vpslld ymm1, ymm15, 13
    vmovdqa ymmword ptr [rdi+1216], ymm3
    vpsrld ymm3, ymm15, 10
    vpxor ymm14, ymm6, ymm14
    vpaddd ymm2, ymm13, ymm2
    vpsrld ymm6, ymm7, 19
    vpslld ymm13, ymm7, 13
    vpxor ymm8, ymm5, ymm8
    vpsrld ymm5, ymm7, 10
    vpxor ymm1, ymm11, ymm1
    vpxor ymm9, ymm3, ymm9
    vpaddd ymm14, ymm10, ymm14
    vpxor ymm13, ymm6, ymm13
    vpaddd ymm2, ymm2, ymmword ptr [rdi+1088]
    vpxor ymm8, ymm5, ymm8
    vpxor ymm9, ymm1, ymm9
    vpaddd ymm14, ymm14, ymmword ptr [rdi+1152]
    vmovdqa ymm1, ymmword ptr [rdi+864]
    vpsrld ymm5, ymm1, 7
    vpslld ymm6, ymm1, 25
    vpxor ymm8, ymm13, ymm8
    vpaddd ymm9, ymm2, ymm9
    vmovdqa ymm2, ymmword ptr [rdi+1056]
    vpsrld ymm13, ymm2, 7
    vpslld ymm3, ymm2, 25
    vpxor ymm6, ymm5, ymm6
    vpaddd ymm8, ymm14, ymm8
    vpsrld ymm14, ymm1, 18
    vpslld ymm5, ymm1, 14
    vpsrld ymm11, ymm1, 3
    vpxor ymm3, ymm13, ymm3
    vpsrld ymm13, ymm2, 18
    vpslld ymm10, ymm2, 14
    vmovdqa ymmword ptr [rdi+1248], ymm7
    vpsrld ymm7, ymm2, 3
    vpxor ymm5, ymm14, ymm5
    vpxor ymm6, ymm11, ymm6
    vpsrld ymm11, ymm9, 17
    vpslld ymm14, ymm9, 15
    vpxor ymm10, ymm13, ymm10
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm8, 17
    vpxor ymm6, ymm5, ymm6
    vpslld ymm5, ymm8, 15
    vpsrld ymm13, ymm9, 19
    vpxor ymm14, ymm11, ymm14
    vpslld ymm11, ymm9, 13
    vmovdqa ymmword ptr [rdi+1280], ymm15
    vpsrld ymm15, ymm9, 10
    vpxor ymm3, ymm10, ymm3
    vpaddd ymm6, ymm4, ymm6
    vpsrld ymm10, ymm8, 19
    vpslld ymm4, ymm8, 13
    vpxor ymm5, ymm7, ymm5
    vpsrld ymm7, ymm8, 10
    vpxor ymm11, ymm13, ymm11
    vpxor ymm14, ymm15, ymm14
    vpaddd ymm3, ymm1, ymm3
    vpxor ymm4, ymm10, ymm4
    vpaddd ymm6, ymm6, ymmword ptr [rdi+1120]
    vpxor ymm5, ymm7, ymm5
    vpxor ymm14, ymm11, ymm14
    vpaddd ymm3, ymm3, ymm12
    vmovdqa ymm11, ymmword ptr [rdi+960]
    vpsrld ymm7, ymm11, 7
    vpslld ymm10, ymm11, 25
    vpxor ymm5, ymm4, ymm5
    vpaddd ymm14, ymm6, ymm14
    vmovdqa ymm6, ymmword ptr [rdi+1024]
    vpsrld ymm4, ymm6, 7
    vpslld ymm15, ymm6, 25
    vpxor ymm10, ymm7, ymm10
    vpaddd ymm5, ymm3, ymm5
    vpsrld ymm3, ymm11, 18
    vpslld ymm7, ymm11, 14
    vpsrld ymm13, ymm11, 3
    vpxor ymm15, ymm4, ymm15
    vpsrld ymm4, ymm6, 18
    vpslld ymm1, ymm6, 14
    vmovdqa ymmword ptr [rdi+1312], ymm12
    vpsrld ymm12, ymm6, 3
    vpxor ymm7, ymm3, ymm7
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm13, ymm14, 17
    vpslld ymm3, ymm14, 15
    vpxor ymm1, ymm4, ymm1
    vpxor ymm15, ymm12, ymm15
    vpsrld ymm12, ymm5, 17
    vpxor ymm10, ymm7, ymm10
    vpslld ymm7, ymm5, 15
    vpsrld ymm4, ymm14, 19
    vpxor ymm3, ymm13, ymm3
    vpslld ymm13, ymm14, 13
    vmovdqa ymmword ptr [rdi+1344], ymm8
    vpsrld ymm8, ymm14, 10
    vpxor ymm15, ymm1, ymm15
    vpaddd ymm10, ymm2, ymm10
    vpsrld ymm1, ymm5, 19
    vpslld ymm2, ymm5, 13
    vpxor ymm7, ymm12, ymm7
    vpsrld ymm12, ymm5, 10
    vpxor ymm13, ymm4, ymm13
    vpxor ymm3, ymm8, ymm3
    vpaddd ymm15, ymm11, ymm15
    vpxor ymm2, ymm1, ymm2
    vpaddd ymm10, ymm10, ymmword ptr [rdi+1216]
    vpxor ymm7, ymm12, ymm7
    vpxor ymm3, ymm13, ymm3
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1280]
    vmovdqa ymm13, ymmword ptr [rdi+992]
    vpsrld ymm12, ymm13, 7
    vpslld ymm1, ymm13, 25
    vpxor ymm7, ymm2, ymm7
    vpaddd ymm3, ymm10, ymm3
    vmovdqa ymm10, ymmword ptr [rdi+1184]
    vpsrld ymm2, ymm10, 7
    vpslld ymm8, ymm10, 25
    vpxor ymm1, ymm12, ymm1
    vpaddd ymm7, ymm15, ymm7
    vpsrld ymm15, ymm13, 18
    vpslld ymm12, ymm13, 14
    vpsrld ymm4, ymm13, 3
    vpxor ymm8, ymm2, ymm8
    vpsrld ymm2, ymm10, 18
    vpslld ymm11, ymm10, 14
    vmovdqa ymmword ptr [rdi+1376], ymm5
    vpsrld ymm5, ymm10, 3
    vpxor ymm12, ymm15, ymm12
    vpxor ymm1, ymm4, ymm1
    vpsrld ymm4, ymm3, 17
    vpslld ymm15, ymm3, 15
    vpxor ymm11, ymm2, ymm11
    vpxor ymm8, ymm5, ymm8
    vpsrld ymm5, ymm7, 17
    vpxor ymm1, ymm12, ymm1
    vpslld ymm12, ymm7, 15
    vpsrld ymm2, ymm3, 19
    vpxor ymm15, ymm4, ymm15
    vpslld ymm4, ymm3, 13
    vmovdqa ymmword ptr [rdi+1408], ymm14
    vpsrld ymm14, ymm3, 10
    vpxor ymm8, ymm11, ymm8
    vpaddd ymm1, ymm6, ymm1
    vpsrld ymm11, ymm7, 19
    vpslld ymm6, ymm7, 13
    vpxor ymm12, ymm5, ymm12
    vpsrld ymm5, ymm7, 10
    vpxor ymm4, ymm2, ymm4
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm8, ymm13, ymm8
    vpxor ymm6, ymm11, ymm6
    vpaddd ymm1, ymm1, ymmword ptr [rdi+1248]
    vpxor ymm12, ymm5, ymm12
    vpxor ymm15, ymm4, ymm15
    vpaddd ymm8, ymm8, ymm9
    vmovdqa ymm4, ymmword ptr [rdi+1088]
    vpsrld ymm5, ymm4, 7
    vpslld ymm11, ymm4, 25
    vpxor ymm12, ymm6, ymm12
    vpaddd ymm15, ymm1, ymm15
    vmovdqa ymm1, ymmword ptr [rdi+1152]
    vpsrld ymm6, ymm1, 7
    vpslld ymm14, ymm1, 25
    vpxor ymm11, ymm5, ymm11
    vpaddd ymm12, ymm8, ymm12
    vpsrld ymm8, ymm4, 18
    vpslld ymm5, ymm4, 14
    vpsrld ymm2, ymm4, 3
    vpxor ymm14, ymm6, ymm14
    vpsrld ymm6, ymm1, 18
    vmovdqa ymmword ptr [rdi+1440], ymm7
    vpslld ymm7, ymm1, 14
    vmovdqa ymmword ptr [rdi+1472], ymm9
    vpsrld ymm9, ymm1, 3
    vpxor ymm5, ymm8, ymm5
    vpxor ymm11, ymm2, ymm11
    vpsrld ymm2, ymm15, 17
    vpslld ymm8, ymm15, 15
    vpxor ymm7, ymm6, ymm7
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm12, 17
    vpxor ymm11, ymm5, ymm11
    vpslld ymm5, ymm12, 15
    vpsrld ymm6, ymm15, 19
    vpxor ymm8, ymm2, ymm8
    vpslld ymm2, ymm15, 13
    vpsrld ymm13, ymm15, 10
    vpxor ymm14, ymm7, ymm14
    vpaddd ymm11, ymm10, ymm11
    vpsrld ymm7, ymm12, 19
    vmovdqa ymmword ptr [rdi+1504], ymm15
    vpslld ymm15, ymm12, 13
    vpxor ymm5, ymm9, ymm5
    vpsrld ymm9, ymm12, 10
    vpxor ymm2, ymm6, ymm2
    vpxor ymm8, ymm13, ymm8
    vpaddd ymm14, ymm4, ymm14
    vpxor ymm15, ymm7, ymm15
    vpaddd ymm11, ymm11, ymmword ptr [rdi+1344]
    vpxor ymm5, ymm9, ymm5
    vpxor ymm8, ymm2, ymm8
    vpaddd ymm14, ymm14, ymmword ptr [rdi+1408]
    vmovdqa ymm2, ymmword ptr [rdi+1120]
    vpsrld ymm9, ymm2, 7
    vpslld ymm7, ymm2, 25
    vpxor ymm5, ymm15, ymm5
    vpaddd ymm8, ymm11, ymm8
    vmovdqa ymm11, ymmword ptr [rdi+1312]
    vpsrld ymm15, ymm11, 7
    vpslld ymm13, ymm11, 25
    vpxor ymm7, ymm9, ymm7
    vpaddd ymm5, ymm14, ymm5
    vpsrld ymm14, ymm2, 18
    vpslld ymm9, ymm2, 14
    vpsrld ymm6, ymm2, 3
    vpxor ymm13, ymm15, ymm13
    vmovdqa ymm15, ymmword ptr [rdi+608]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+96]
    vmovdqa ymmword ptr [rdi+608], ymm12
    vpsrld ymm12, ymm11, 18
    vpslld ymm4, ymm11, 14
    vmovdqa ymm10, ymmword ptr [rdi+640]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+128]
    vmovdqa ymmword ptr [rdi+640], ymm3
    vpsrld ymm3, ymm11, 3
    vpxor ymm9, ymm14, ymm9
    vpxor ymm7, ymm6, ymm7
    vmovdqa ymmword ptr [r8+128], ymm15
    vpsrld ymm15, ymm8, 17
    vpslld ymm6, ymm8, 15
    vpxor ymm4, ymm12, ymm4
    vmovdqa ymm12, ymmword ptr [rdi+288]
    vpaddd ymm12, ymm12, ymmword ptr [rsi+160]
    vmovdqa ymmword ptr [r8+160], ymm10
    vpxor ymm13, ymm3, ymm13
    vpsrld ymm3, ymm5, 17
    vpxor ymm7, ymm9, ymm7
    vpslld ymm9, ymm5, 15
    vpsrld ymm10, ymm8, 19
    vpxor ymm6, ymm15, ymm6
    vmovdqa ymm15, ymmword ptr [rdi+256]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+192]
    vmovdqa ymmword ptr [r8+192], ymm12
    vpslld ymm12, ymm8, 13
    vpsrld ymm14, ymm8, 10
    vpxor ymm13, ymm4, ymm13
    vpaddd ymm7, ymm1, ymm7
    vpsrld ymm4, ymm5, 19
    vmovdqa ymmword ptr [rdi+256], ymm8
    vpslld ymm8, ymm5, 13
    vpxor ymm9, ymm3, ymm9
    vmovdqa ymm3, ymmword ptr [rdi+320]
    vpaddd ymm3, ymm3, ymmword ptr [rsi+224]
    vmovdqa ymmword ptr [r8+224], ymm15
    vpsrld ymm15, ymm5, 10
    vpxor ymm12, ymm10, ymm12
    vpxor ymm6, ymm14, ymm6
    vpaddd ymm13, ymm2, ymm13
    vpxor ymm8, ymm4, ymm8
    vpaddd ymm7, ymm7, ymmword ptr [rdi+1376]
    vmovdqa ymm4, ymmword ptr [rdi+352]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+256]
    vmovdqa ymm14, ymmword ptr [rdi+384]
    vpaddd ymm14, ymm14, ymmword ptr [rsi+288]
    vmovdqa ymmword ptr [r8+256], ymm3
    vpxor ymm9, ymm15, ymm9
    vpxor ymm6, ymm12, ymm6
    vpaddd ymm13, ymm13, ymmword ptr [rdi+640]
    vmovdqa ymm12, ymmword ptr [rdi+416]
    vpaddd ymm12, ymm12, ymmword ptr [rsi+320]
    vmovdqa ymm15, ymmword ptr [rdi+544]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+352]
    vmovdqa ymmword ptr [r8+288], ymm4
    vmovdqa ymmword ptr [r8+320], ymm14
    vpxor ymm9, ymm8, ymm9
    vpaddd ymm6, ymm7, ymm6
    vmovdqa ymmword ptr [r8+352], ymm12
    vmovdqa ymm12, ymmword ptr [rdi+672]
    vpaddd ymm12, ymm12, ymmword ptr [rsi+384]
    vmovdqa ymm7, ymmword ptr [rdi+480]
    vpaddd ymm7, ymm7, ymmword ptr [rsi+416]
    vmovdqa ymm8, ymmword ptr [rdi+448]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+448]
    vmovdqa ymm14, ymmword ptr [rdi+512]
    vpaddd ymm14, ymm14, ymmword ptr [rsi+480]
    vmovdqa ymmword ptr [r8+384], ymm15
    vpaddd ymm9, ymm13, ymm9
    vmovdqa ymm13, ymmword ptr [rdi+576]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+512]
    vmovdqa ymm15, ymmword ptr [rdi+800]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+544]
    vmovdqa ymm4, ymmword ptr [rdi+704]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+576]
    vmovdqa ymm3, ymmword ptr [rdi+768]
    vpaddd ymm3, ymm3, ymmword ptr [rsi+608]
    vmovdqa ymm10, ymmword ptr [rdi+736]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+640]
    vmovdqa ymmword ptr [rdi+736], ymm9
    vmovdqa ymm9, ymmword ptr [rdi+928]
    vpaddd ymm9, ymm9, ymmword ptr [rsi+672]
    vmovdqa ymmword ptr [rdi+928], ymm6
    vmovdqa ymm6, ymmword ptr [rdi+832]
    vpaddd ymm6, ymm6, ymmword ptr [rsi+704]
    vmovdqa ymmword ptr [r8+416], ymm12
    vmovdqa ymmword ptr [r8+448], ymm7
    vmovdqa ymmword ptr [r8+480], ymm8
    vmovdqa ymmword ptr [r8+512], ymm14
    vmovdqa ymm14, ymmword ptr [rdi+896]
    vpaddd ymm14, ymm14, ymmword ptr [rsi+736]
    vmovdqa ymm8, ymmword ptr [rdi+864]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+768]
    vmovdqa ymm7, ymmword ptr [rdi+1056]
    vpaddd ymm7, ymm7, ymmword ptr [rsi+800]
    vmovdqa ymm12, ymmword ptr [rdi+960]
    vpaddd ymm12, ymm12, ymmword ptr [rsi+832]
    vmovdqa ymmword ptr [r8+544], ymm13
    vmovdqa ymmword ptr [r8+576], ymm15
    vmovdqa ymmword ptr [r8+608], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+1024]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+864]
    vmovdqa ymm15, ymmword ptr [rdi+992]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+896]
    vmovdqa ymm13, ymmword ptr [rdi+1184]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+928]
    vmovdqa ymmword ptr [rdi+1184], ymm5
    vmovdqa ymm5, ymmword ptr [rdi+1088]
    vpaddd ymm5, ymm5, ymmword ptr [rsi+960]
    vmovdqa ymmword ptr [r8+640], ymm3
    vmovdqa ymmword ptr [r8+672], ymm10
    vmovdqa ymmword ptr [r8+704], ymm9
    vmovdqa ymmword ptr [r8+736], ymm6
    vpaddd ymm1, ymm1, ymmword ptr [rsi+992]
    vpaddd ymm2, ymm2, ymmword ptr [rsi+1024]
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1056]
    vmovdqa ymm6, ymmword ptr [rdi+1216]
    vpaddd ymm6, ymm6, ymmword ptr [rsi+1088]
    vmovdqa ymmword ptr [r8+768], ymm14
    vmovdqa ymmword ptr [r8+800], ymm8
    vmovdqa ymmword ptr [r8+832], ymm7
    vmovdqa ymmword ptr [r8+864], ymm12
    vmovdqa ymm12, ymmword ptr [rdi+1280]
    vpaddd ymm12, ymm12, ymmword ptr [rsi+1120]
    vmovdqa ymm7, ymmword ptr [rdi+1248]
    vpaddd ymm7, ymm7, ymmword ptr [rsi+1152]
    vmovdqa ymm8, ymmword ptr [rdi+1472]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+1184]
    vmovdqa ymm14, ymmword ptr [rdi+1344]
    vpaddd ymm14, ymm14, ymmword ptr [rsi+1216]
    vmovdqa ymmword ptr [r8+896], ymm4
    vmovdqa ymmword ptr [r8+928], ymm15
    vmovdqa ymmword ptr [r8+960], ymm13
    vmovdqa ymmword ptr [r8+992], ymm5
    vmovdqa ymm5, ymmword ptr [rdi+1408]
    vpaddd ymm5, ymm5, ymmword ptr [rsi+1248]
    vmovdqa ymm13, ymmword ptr [rdi+1376]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+1280]
    vmovdqa ymm15, ymmword ptr [rdi+640]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+1312]
    vmovdqa ymm4, ymmword ptr [rdi+1440]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+1344]
    vmovdqa ymmword ptr [r8+1024], ymm1
    vmovdqa ymmword ptr [r8+1056], ymm2
    vmovdqa ymmword ptr [r8+1088], ymm11
    vmovdqa ymmword ptr [r8+1120], ymm6
    vmovdqa ymm6, ymmword ptr [rdi+1504]
    vpaddd ymm6, ymm6, ymmword ptr [rsi+1376]
    vmovdqa ymm11, ymmword ptr [rdi+608]
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1408]
    vmovdqa ymm2, ymmword ptr [rdi+256]
    vpaddd ymm2, ymm2, ymmword ptr [rsi+1440]
    vmovdqa ymm1, ymmword ptr [rdi+1184]
    vpaddd ymm1, ymm1, ymmword ptr [rsi+1472]
    vmovdqa ymmword ptr [r8+1152], ymm12
    vmovdqa ymmword ptr [r8+1184], ymm7
    vmovdqa ymmword ptr [r8+1216], ymm8
    vmovdqa ymmword ptr [r8+1248], ymm14
    vmovdqa ymm14, ymmword ptr [rdi+928]
    vpaddd ymm14, ymm14, ymmword ptr [rsi+1504]
    vmovdqa ymm8, ymmword ptr [rdi+736]
    vpaddd ymm8, ymm8, ymmword ptr [rsi+1536]
    vmovdqa ymmword ptr [r8+1280], ymm5
    vmovdqa ymmword ptr [r8+1312], ymm13
    vmovdqa ymmword ptr [r8+1344], ymm15
    vmovdqa ymmword ptr [r8+1376], ymm4
    vmovdqa ymmword ptr [r8+1408], ymm6
    vmovdqa ymmword ptr [r8+1440], ymm11
    vmovdqa ymmword ptr [r8+1472], ymm2
    vmovdqa ymmword ptr [r8+1504], ymm1
    vmovdqa ymmword ptr [r8+1536], ymm14
    vmovdqa ymmword ptr [r8+1568], ymm8
    vmovdqa ymm1, ymmword ptr [rdi]
    vpaddd ymm1, ymm1, ymmword ptr [rsi+1568]
    vmovdqa ymmword ptr [rdi], ymm1
    add r8, 1600
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
    .size mesos_miner_wide256_tables, . - mesos_miner_wide256_tables
    .popsection
    .pushsection .rodata.mesos_miner_wide256_tables, "a", @progbits
    .p2align 6
mesos_miner_wide256_tables_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff
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

    .pushsection .text.mesos_miner_wide256_rolling, "ax", @progbits
    .globl mesos_miner_wide256_rolling
    .type mesos_miner_wide256_rolling, @function
    .p2align 6
mesos_miner_wide256_rolling:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_wide256_rolling_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov r8, qword ptr [rdi+200]
    mov rcx, qword ptr [rdi+208]
    mov r15, qword ptr [rdi+232]
    mov r9, r8
    mov rdx, rcx
    mov rbx, qword ptr [rdi+224]
    .p2align 6
2:
    vpbroadcastd ymm1, dword ptr [rcx+12]
    vpaddd ymm1, ymm1, ymmword ptr [r8]
    vpbroadcastd ymm2, dword ptr [rcx+4]
    vpaddd ymm2, ymm2, ymmword ptr [r8]
    vpbroadcastd ymm3, dword ptr [rcx+16]
    vpbroadcastd ymm4, dword ptr [rdi+144]
    vpaddd ymm4, ymm3, ymm4
    vpbroadcastd ymm3, dword ptr [rcx]
    vpbroadcastd ymm5, dword ptr [rcx+20]
    vpxor ymm6, ymm3, ymm5
    vpsrld ymm7, ymm2, 6
    vpand ymm6, ymm6, ymm2
    vpslld ymm8, ymm2, 26
    vpxor ymm6, ymm5, ymm6
    vpsrld ymm9, ymm2, 11
    vpslld ymm10, ymm2, 21
    vpsrld ymm11, ymm2, 25
    vpslld ymm12, ymm2, 7
    vpxor ymm8, ymm7, ymm8
    vpxor ymm10, ymm9, ymm10
    vpxor ymm12, ymm11, ymm12
    vpxor ymm10, ymm8, ymm10
    vpaddd ymm6, ymm4, ymm6
    vpxor ymm10, ymm12, ymm10
    vpsrld ymm12, ymm1, 2
    vpaddd ymm10, ymm6, ymm10
    vpslld ymm6, ymm1, 30
    vpbroadcastd ymm4, dword ptr [rcx+24]
    vpaddd ymm4, ymm10, ymm4
    vpsrld ymm8, ymm1, 13
    vpslld ymm11, ymm1, 19
    vpsrld ymm9, ymm1, 22
    vpslld ymm7, ymm1, 10
    vpxor ymm6, ymm12, ymm6
    vpxor ymm11, ymm8, ymm11
    vpxor ymm7, ymm9, ymm7
    vpbroadcastd ymm9, dword ptr [rcx+8]
    vpxor ymm8, ymm1, ymm9
    vpxor ymm11, ymm6, ymm11
    vpbroadcastd ymm6, dword ptr [rcx+28]
    vpxor ymm12, ymm9, ymm6
    vpxor ymm11, ymm7, ymm11
    vpand ymm12, ymm8, ymm12
    vpxor ymm12, ymm9, ymm12
    vpbroadcastd ymm7, dword ptr [rdi+148]
    vpaddd ymm7, ymm5, ymm7
    vpaddd ymm12, ymm11, ymm12
    vpxor ymm11, ymm3, ymm2
    vpaddd ymm12, ymm10, ymm12
    vpsrld ymm10, ymm4, 6
    vpand ymm11, ymm11, ymm4
    vpslld ymm5, ymm4, 26
    vpxor ymm11, ymm3, ymm11
    vpsrld ymm13, ymm4, 11
    vpslld ymm14, ymm4, 21
    vpsrld ymm15, ymm4, 25
    vpslld ymm9, ymm4, 7
    vpxor ymm5, ymm10, ymm5
    vpxor ymm14, ymm13, ymm14
    vpxor ymm9, ymm15, ymm9
    vpxor ymm14, ymm5, ymm14
    vpaddd ymm11, ymm7, ymm11
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm12, 2
    vpaddd ymm14, ymm11, ymm14
    vpslld ymm11, ymm12, 30
    vpaddd ymm6, ymm6, ymm14
    vpsrld ymm7, ymm12, 13
    vpslld ymm5, ymm12, 19
    vpsrld ymm15, ymm12, 22
    vpslld ymm13, ymm12, 10
    vpxor ymm11, ymm9, ymm11
    vpxor ymm5, ymm7, ymm5
    vpxor ymm13, ymm15, ymm13
    vpxor ymm15, ymm1, ymm12
    vpxor ymm5, ymm11, ymm5
    vpand ymm8, ymm15, ymm8
    vpxor ymm5, ymm13, ymm5
    vpxor ymm8, ymm1, ymm8
    vpbroadcastd ymm13, dword ptr [rdi+152]
    vpaddd ymm13, ymm3, ymm13
    vpaddd ymm8, ymm5, ymm8
    vpxor ymm5, ymm2, ymm4
    vpaddd ymm8, ymm14, ymm8
    vpsrld ymm14, ymm6, 6
    vpand ymm5, ymm5, ymm6
    vpslld ymm3, ymm6, 26
    vpxor ymm5, ymm2, ymm5
    vpsrld ymm11, ymm6, 11
    vpslld ymm7, ymm6, 21
    vpsrld ymm9, ymm6, 25
    vpslld ymm10, ymm6, 7
    vpxor ymm3, ymm14, ymm3
    vpxor ymm7, ymm11, ymm7
    vpxor ymm10, ymm9, ymm10
    vpxor ymm7, ymm3, ymm7
    vpaddd ymm5, ymm13, ymm5
    vpxor ymm7, ymm10, ymm7
    vpsrld ymm10, ymm8, 2
    vpaddd ymm7, ymm5, ymm7
    vpslld ymm5, ymm8, 30
    vpbroadcastd ymm13, dword ptr [rcx+8]
    vpaddd ymm13, ymm7, ymm13
    vpsrld ymm3, ymm8, 13
    vpslld ymm9, ymm8, 19
    vpsrld ymm11, ymm8, 22
    vpslld ymm14, ymm8, 10
    vpxor ymm5, ymm10, ymm5
    vpxor ymm9, ymm3, ymm9
    vpxor ymm14, ymm11, ymm14
    vpxor ymm11, ymm12, ymm8
    vpxor ymm9, ymm5, ymm9
    vpand ymm15, ymm11, ymm15
    vpxor ymm9, ymm14, ymm9
    vpxor ymm15, ymm12, ymm15
    vpbroadcastd ymm14, dword ptr [rdi+156]
    vpaddd ymm14, ymm2, ymm14
    vpaddd ymm15, ymm9, ymm15
    vpxor ymm9, ymm4, ymm6
    vpaddd ymm15, ymm7, ymm15
    vpsrld ymm7, ymm13, 6
    vpand ymm9, ymm9, ymm13
    vpslld ymm2, ymm13, 26
    vpxor ymm9, ymm4, ymm9
    vpsrld ymm5, ymm13, 11
    vpslld ymm3, ymm13, 21
    vpsrld ymm10, ymm13, 25
    vmovdqa ymmword ptr [rdi+256], ymm12
    vpslld ymm12, ymm13, 7
    vpxor ymm2, ymm7, ymm2
    vpxor ymm3, ymm5, ymm3
    vpxor ymm12, ymm10, ymm12
    vpxor ymm3, ymm2, ymm3
    vpaddd ymm9, ymm14, ymm9
    vpxor ymm3, ymm12, ymm3
    vpsrld ymm12, ymm15, 2
    vpaddd ymm3, ymm9, ymm3
    vpslld ymm9, ymm15, 30
    vpaddd ymm1, ymm1, ymm3
    vpsrld ymm14, ymm15, 13
    vpslld ymm2, ymm15, 19
    vpsrld ymm10, ymm15, 22
    vpslld ymm5, ymm15, 10
    vpxor ymm9, ymm12, ymm9
    vpxor ymm2, ymm14, ymm2
    vpxor ymm5, ymm10, ymm5
    vpxor ymm10, ymm8, ymm15
    vpxor ymm2, ymm9, ymm2
    vpand ymm11, ymm10, ymm11
    vpxor ymm2, ymm5, ymm2
    vpxor ymm11, ymm8, ymm11
    vpbroadcastd ymm5, dword ptr [rdi+160]
    vpaddd ymm5, ymm4, ymm5
    vpaddd ymm11, ymm2, ymm11
    vpxor ymm2, ymm6, ymm13
    vpaddd ymm11, ymm3, ymm11
    vpsrld ymm3, ymm1, 6
    vpand ymm2, ymm2, ymm1
    vpslld ymm4, ymm1, 26
    vpxor ymm2, ymm6, ymm2
    vpsrld ymm9, ymm1, 11
    vpslld ymm14, ymm1, 21
    vpsrld ymm12, ymm1, 25
    vpslld ymm7, ymm1, 7
    vpxor ymm4, ymm3, ymm4
    vpxor ymm14, ymm9, ymm14
    vpxor ymm7, ymm12, ymm7
    vpxor ymm14, ymm4, ymm14
    vpaddd ymm2, ymm5, ymm2
    vpxor ymm14, ymm7, ymm14
    vpsrld ymm7, ymm11, 2
    vpaddd ymm14, ymm2, ymm14
    vpslld ymm2, ymm11, 30
    vpaddd ymm5, ymm14, ymmword ptr [rdi+256]
    vpsrld ymm4, ymm11, 13
    vpslld ymm12, ymm11, 19
    vpsrld ymm9, ymm11, 22
    vpslld ymm3, ymm11, 10
    vpxor ymm2, ymm7, ymm2
    vpxor ymm12, ymm4, ymm12
    vpxor ymm3, ymm9, ymm3
    vpxor ymm9, ymm15, ymm11
    vpxor ymm12, ymm2, ymm12
    vpand ymm10, ymm9, ymm10
    vpxor ymm12, ymm3, ymm12
    vpxor ymm10, ymm15, ymm10
    vpbroadcastd ymm3, dword ptr [rdi+164]
    vpaddd ymm3, ymm6, ymm3
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm13, ymm1
    vpaddd ymm10, ymm14, ymm10
    vpsrld ymm14, ymm5, 6
    vpand ymm12, ymm12, ymm5
    vpslld ymm6, ymm5, 26
    vpxor ymm12, ymm13, ymm12
    vpsrld ymm2, ymm5, 11
    vpslld ymm4, ymm5, 21
    vpsrld ymm7, ymm5, 25
    vmovdqa ymmword ptr [rdi+256], ymm15
    vpslld ymm15, ymm5, 7
    vpxor ymm6, ymm14, ymm6
    vpxor ymm4, ymm2, ymm4
    vpxor ymm15, ymm7, ymm15
    vpxor ymm4, ymm6, ymm4
    vpaddd ymm12, ymm3, ymm12
    vpxor ymm4, ymm15, ymm4
    vpsrld ymm15, ymm10, 2
    vpaddd ymm4, ymm12, ymm4
    vpslld ymm12, ymm10, 30
    vpaddd ymm8, ymm8, ymm4
    vpsrld ymm3, ymm10, 13
    vpslld ymm6, ymm10, 19
    vpsrld ymm7, ymm10, 22
    vpslld ymm2, ymm10, 10
    vpxor ymm12, ymm15, ymm12
    vpxor ymm6, ymm3, ymm6
    vpxor ymm2, ymm7, ymm2
    vpxor ymm7, ymm11, ymm10
    vpxor ymm6, ymm12, ymm6
    vpand ymm9, ymm7, ymm9
    vpxor ymm6, ymm2, ymm6
    vpxor ymm9, ymm11, ymm9
    vpbroadcastd ymm2, dword ptr [rdi+168]
    vpaddd ymm2, ymm13, ymm2
    vpaddd ymm9, ymm6, ymm9
    vpxor ymm6, ymm1, ymm5
    vpaddd ymm9, ymm4, ymm9
    vpsrld ymm4, ymm8, 6
    vpand ymm6, ymm6, ymm8
    vpslld ymm13, ymm8, 26
    vpxor ymm6, ymm1, ymm6
    vpsrld ymm12, ymm8, 11
    vpslld ymm3, ymm8, 21
    vpsrld ymm15, ymm8, 25
    vpslld ymm14, ymm8, 7
    vpxor ymm13, ymm4, ymm13
    vpxor ymm3, ymm12, ymm3
    vpxor ymm14, ymm15, ymm14
    vpxor ymm3, ymm13, ymm3
    vpaddd ymm6, ymm2, ymm6
    vpxor ymm3, ymm14, ymm3
    vpsrld ymm14, ymm9, 2
    vpaddd ymm3, ymm6, ymm3
    vpslld ymm6, ymm9, 30
    vpaddd ymm2, ymm3, ymmword ptr [rdi+256]
    vpsrld ymm13, ymm9, 13
    vpslld ymm15, ymm9, 19
    vpsrld ymm12, ymm9, 22
    vpslld ymm4, ymm9, 10
    vpxor ymm6, ymm14, ymm6
    vpxor ymm15, ymm13, ymm15
    vpxor ymm4, ymm12, ymm4
    vpxor ymm12, ymm10, ymm9
    vpxor ymm15, ymm6, ymm15
    vpand ymm7, ymm12, ymm7
    vpxor ymm15, ymm4, ymm15
    vpxor ymm7, ymm10, ymm7
    vpbroadcastd ymm4, dword ptr [rdi+172]
    vpaddd ymm4, ymm1, ymm4
    vpaddd ymm7, ymm15, ymm7
    vpxor ymm15, ymm5, ymm8
    vpaddd ymm7, ymm3, ymm7
    vpsrld ymm3, ymm2, 6
    vpand ymm15, ymm15, ymm2
    vpslld ymm1, ymm2, 26
    vpxor ymm15, ymm5, ymm15
    vpsrld ymm6, ymm2, 11
    vpslld ymm13, ymm2, 21
    vpsrld ymm14, ymm2, 25
    vmovdqa ymmword ptr [rdi+256], ymm10
    vpslld ymm10, ymm2, 7
    vpxor ymm1, ymm3, ymm1
    vpxor ymm13, ymm6, ymm13
    vpxor ymm10, ymm14, ymm10
    vpxor ymm13, ymm1, ymm13
    vpaddd ymm15, ymm4, ymm15
    vpxor ymm13, ymm10, ymm13
    vpsrld ymm10, ymm7, 2
    vpaddd ymm13, ymm15, ymm13
    vpslld ymm15, ymm7, 30
    vpaddd ymm11, ymm11, ymm13
    vpsrld ymm4, ymm7, 13
    vpslld ymm1, ymm7, 19
    vpsrld ymm14, ymm7, 22
    vpslld ymm6, ymm7, 10
    vpxor ymm15, ymm10, ymm15
    vpxor ymm1, ymm4, ymm1
    vpxor ymm6, ymm14, ymm6
    vpxor ymm14, ymm9, ymm7
    vpxor ymm1, ymm15, ymm1
    vpand ymm12, ymm14, ymm12
    vpxor ymm1, ymm6, ymm1
    vpxor ymm12, ymm9, ymm12
    vpbroadcastd ymm6, dword ptr [rdi+176]
    vpaddd ymm6, ymm5, ymm6
    vpaddd ymm12, ymm1, ymm12
    vpxor ymm1, ymm8, ymm2
    vpaddd ymm12, ymm13, ymm12
    vpsrld ymm13, ymm11, 6
    vpand ymm1, ymm1, ymm11
    vpslld ymm5, ymm11, 26
    vpxor ymm1, ymm8, ymm1
    vpsrld ymm15, ymm11, 11
    vpslld ymm4, ymm11, 21
    vpsrld ymm10, ymm11, 25
    vpslld ymm3, ymm11, 7
    vpxor ymm5, ymm13, ymm5
    vpxor ymm4, ymm15, ymm4
    vpxor ymm3, ymm10, ymm3
    vpxor ymm4, ymm5, ymm4
    vpaddd ymm1, ymm6, ymm1
    vpxor ymm4, ymm3, ymm4
    vpsrld ymm3, ymm12, 2
    vpaddd ymm4, ymm1, ymm4
    vpslld ymm1, ymm12, 30
    vpaddd ymm6, ymm4, ymmword ptr [rdi+256]
    vpsrld ymm5, ymm12, 13
    vpslld ymm10, ymm12, 19
    vpsrld ymm15, ymm12, 22
    vpslld ymm13, ymm12, 10
    vpxor ymm1, ymm3, ymm1
    vpxor ymm10, ymm5, ymm10
    vpxor ymm13, ymm15, ymm13
    vpxor ymm15, ymm7, ymm12
    vpxor ymm10, ymm1, ymm10
    vpand ymm14, ymm15, ymm14
    vpxor ymm10, ymm13, ymm10
    vpxor ymm14, ymm7, ymm14
    vpbroadcastd ymm13, dword ptr [rdi+180]
    vpaddd ymm13, ymm8, ymm13
    vpaddd ymm14, ymm10, ymm14
    vpxor ymm10, ymm2, ymm11
    vpaddd ymm14, ymm4, ymm14
    vpsrld ymm4, ymm6, 6
    vpand ymm10, ymm10, ymm6
    vpslld ymm8, ymm6, 26
    vpxor ymm10, ymm2, ymm10
    vpsrld ymm1, ymm6, 11
    vpslld ymm5, ymm6, 21
    vpsrld ymm3, ymm6, 25
    vmovdqa ymmword ptr [rdi+256], ymm7
    vpslld ymm7, ymm6, 7
    vpxor ymm8, ymm4, ymm8
    vpxor ymm5, ymm1, ymm5
    vpxor ymm7, ymm3, ymm7
    vpxor ymm5, ymm8, ymm5
    vpaddd ymm10, ymm13, ymm10
    vpxor ymm5, ymm7, ymm5
    vpsrld ymm7, ymm14, 2
    vpaddd ymm5, ymm10, ymm5
    vpslld ymm10, ymm14, 30
    vpaddd ymm9, ymm9, ymm5
    vpsrld ymm13, ymm14, 13
    vpslld ymm8, ymm14, 19
    vpsrld ymm3, ymm14, 22
    vpslld ymm1, ymm14, 10
    vpxor ymm10, ymm7, ymm10
    vpxor ymm8, ymm13, ymm8
    vpxor ymm1, ymm3, ymm1
    vpxor ymm3, ymm12, ymm14
    vpxor ymm8, ymm10, ymm8
    vpand ymm15, ymm3, ymm15
    vpxor ymm8, ymm1, ymm8
    vpxor ymm15, ymm12, ymm15
    vpbroadcastd ymm1, dword ptr [rdi+184]
    vpaddd ymm1, ymm2, ymm1
    vpaddd ymm15, ymm8, ymm15
    vpxor ymm8, ymm11, ymm6
    vpaddd ymm15, ymm5, ymm15
    vpsrld ymm5, ymm9, 6
    vpand ymm8, ymm8, ymm9
    vpslld ymm2, ymm9, 26
    vpxor ymm8, ymm11, ymm8
    vpsrld ymm10, ymm9, 11
    vpslld ymm13, ymm9, 21
    vpsrld ymm7, ymm9, 25
    vpslld ymm4, ymm9, 7
    vpxor ymm2, ymm5, ymm2
    vpxor ymm13, ymm10, ymm13
    vpxor ymm4, ymm7, ymm4
    vpxor ymm13, ymm2, ymm13
    vpaddd ymm8, ymm1, ymm8
    vpxor ymm13, ymm4, ymm13
    vpsrld ymm4, ymm15, 2
    vpaddd ymm13, ymm8, ymm13
    vpslld ymm8, ymm15, 30
    vpaddd ymm1, ymm13, ymmword ptr [rdi+256]
    vpsrld ymm2, ymm15, 13
    vpslld ymm7, ymm15, 19
    vpsrld ymm10, ymm15, 22
    vpslld ymm5, ymm15, 10
    vpxor ymm8, ymm4, ymm8
    vpxor ymm7, ymm2, ymm7
    vpxor ymm5, ymm10, ymm5
    vpxor ymm10, ymm14, ymm15
    vpxor ymm7, ymm8, ymm7
    vpand ymm3, ymm10, ymm3
    vpxor ymm7, ymm5, ymm7
    vpxor ymm3, ymm14, ymm3
    vpbroadcastd ymm5, dword ptr [rdi+188]
    vpaddd ymm5, ymm11, ymm5
    vpaddd ymm3, ymm7, ymm3
    vpxor ymm7, ymm6, ymm9
    vpaddd ymm3, ymm13, ymm3
    vpsrld ymm13, ymm1, 6
    vpand ymm7, ymm7, ymm1
    vpslld ymm11, ymm1, 26
    vpxor ymm7, ymm6, ymm7
    vpsrld ymm8, ymm1, 11
    vpslld ymm2, ymm1, 21
    vpsrld ymm4, ymm1, 25
    vmovdqa ymmword ptr [rdi+256], ymm14
    vpslld ymm14, ymm1, 7
    vpxor ymm11, ymm13, ymm11
    vpxor ymm2, ymm8, ymm2
    vpxor ymm14, ymm4, ymm14
    vpxor ymm2, ymm11, ymm2
    vpaddd ymm7, ymm5, ymm7
    vpxor ymm2, ymm14, ymm2
    vpsrld ymm14, ymm3, 2
    vpaddd ymm2, ymm7, ymm2
    vpslld ymm7, ymm3, 30
    vpaddd ymm12, ymm12, ymm2
    vpsrld ymm5, ymm3, 13
    vpslld ymm11, ymm3, 19
    vpsrld ymm4, ymm3, 22
    vpslld ymm8, ymm3, 10
    vpxor ymm7, ymm14, ymm7
    vpxor ymm11, ymm5, ymm11
    vpxor ymm8, ymm4, ymm8
    vpxor ymm4, ymm15, ymm3
    vpxor ymm11, ymm7, ymm11
    vpand ymm10, ymm4, ymm10
    vpxor ymm11, ymm8, ymm11
    vpxor ymm10, ymm15, ymm10
    vpbroadcastd ymm8, dword ptr [rdi+192]
    vpaddd ymm8, ymm6, ymm8
    vpaddd ymm10, ymm11, ymm10
    vpxor ymm11, ymm9, ymm1
    vpaddd ymm10, ymm2, ymm10
    vpsrld ymm2, ymm12, 6
    vpand ymm11, ymm11, ymm12
    vpslld ymm6, ymm12, 26
    vpxor ymm11, ymm9, ymm11
    vpsrld ymm7, ymm12, 11
    vpslld ymm5, ymm12, 21
    vpsrld ymm14, ymm12, 25
    vpslld ymm13, ymm12, 7
    vpxor ymm6, ymm2, ymm6
    vpxor ymm5, ymm7, ymm5
    vpxor ymm13, ymm14, ymm13
    vpxor ymm5, ymm6, ymm5
    vpaddd ymm11, ymm8, ymm11
    vpxor ymm5, ymm13, ymm5
    vpsrld ymm13, ymm10, 2
    vpaddd ymm5, ymm11, ymm5
    vpslld ymm11, ymm10, 30
    vpaddd ymm8, ymm5, ymmword ptr [rdi+256]
    vpsrld ymm6, ymm10, 13
    vpslld ymm14, ymm10, 19
    vpsrld ymm7, ymm10, 22
    vpslld ymm2, ymm10, 10
    vpxor ymm11, ymm13, ymm11
    vpxor ymm14, ymm6, ymm14
    vpxor ymm2, ymm7, ymm2
    vpxor ymm7, ymm3, ymm10
    vpxor ymm14, ymm11, ymm14
    vpand ymm4, ymm7, ymm4
    vpxor ymm14, ymm2, ymm14
    vpxor ymm4, ymm3, ymm4
    vpbroadcastd ymm2, dword ptr [rdi+196]
    vpaddd ymm2, ymm9, ymm2
    vpaddd ymm4, ymm14, ymm4
    vpxor ymm14, ymm1, ymm12
    vpaddd ymm4, ymm5, ymm4
    vpsrld ymm5, ymm8, 6
    vpand ymm14, ymm14, ymm8
    vpslld ymm9, ymm8, 26
    vpxor ymm14, ymm1, ymm14
    vpsrld ymm11, ymm8, 11
    vpslld ymm6, ymm8, 21
    vpsrld ymm13, ymm8, 25
    vmovdqa ymmword ptr [rdi+256], ymm3
    vpslld ymm3, ymm8, 7
    vpxor ymm9, ymm5, ymm9
    vpxor ymm6, ymm11, ymm6
    vpxor ymm3, ymm13, ymm3
    vpxor ymm6, ymm9, ymm6
    vpaddd ymm14, ymm2, ymm14
    vpxor ymm6, ymm3, ymm6
    vpsrld ymm3, ymm4, 2
    vpaddd ymm6, ymm14, ymm6
    vpslld ymm14, ymm4, 30
    vpaddd ymm15, ymm15, ymm6
    vpsrld ymm2, ymm4, 13
    vpslld ymm9, ymm4, 19
    vpsrld ymm13, ymm4, 22
    vpslld ymm11, ymm4, 10
    vpxor ymm14, ymm3, ymm14
    vpxor ymm9, ymm2, ymm9
    vpxor ymm11, ymm13, ymm11
    vpxor ymm13, ymm10, ymm4
    vpxor ymm9, ymm14, ymm9
    vpand ymm7, ymm13, ymm7
    vpxor ymm9, ymm11, ymm9
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm1, ymm1, ymmword ptr [r8+128]
    vpaddd ymm7, ymm9, ymm7
    vpxor ymm9, ymm12, ymm8
    vpaddd ymm7, ymm6, ymm7
    vpsrld ymm6, ymm15, 6
    vpand ymm9, ymm9, ymm15
    vpslld ymm11, ymm15, 26
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm14, ymm15, 11
    vpslld ymm2, ymm15, 21
    vpsrld ymm3, ymm15, 25
    vpslld ymm5, ymm15, 7
    vpxor ymm11, ymm6, ymm11
    vpxor ymm2, ymm14, ymm2
    vpxor ymm5, ymm3, ymm5
    vpxor ymm2, ymm11, ymm2
    vpaddd ymm9, ymm1, ymm9
    vpxor ymm2, ymm5, ymm2
    vpsrld ymm5, ymm7, 2
    vpaddd ymm2, ymm9, ymm2
    vpslld ymm9, ymm7, 30
    vpaddd ymm1, ymm2, ymmword ptr [rdi+256]
    vpsrld ymm11, ymm7, 13
    vpslld ymm3, ymm7, 19
    vpsrld ymm14, ymm7, 22
    vpslld ymm6, ymm7, 10
    vpxor ymm9, ymm5, ymm9
    vpxor ymm3, ymm11, ymm3
    vpxor ymm6, ymm14, ymm6
    vpxor ymm14, ymm4, ymm7
    vpxor ymm3, ymm9, ymm3
    vpand ymm13, ymm14, ymm13
    vpxor ymm3, ymm6, ymm3
    vpxor ymm13, ymm4, ymm13
    vpaddd ymm12, ymm12, ymmword ptr [r8+160]
    vpaddd ymm13, ymm3, ymm13
    vpxor ymm3, ymm8, ymm15
    vpaddd ymm13, ymm2, ymm13
    vpsrld ymm2, ymm1, 6
    vpand ymm3, ymm3, ymm1
    vpslld ymm6, ymm1, 26
    vpxor ymm3, ymm8, ymm3
    vpsrld ymm9, ymm1, 11
    vpslld ymm11, ymm1, 21
    vpsrld ymm5, ymm1, 25
    vmovdqa ymmword ptr [rdi+256], ymm4
    vpslld ymm4, ymm1, 7
    vpxor ymm6, ymm2, ymm6
    vpxor ymm11, ymm9, ymm11
    vpxor ymm4, ymm5, ymm4
    vpxor ymm11, ymm6, ymm11
    vpaddd ymm3, ymm12, ymm3
    vpxor ymm11, ymm4, ymm11
    vpsrld ymm4, ymm13, 2
    vpaddd ymm11, ymm3, ymm11
    vpslld ymm3, ymm13, 30
    vpaddd ymm10, ymm10, ymm11
    vpsrld ymm12, ymm13, 13
    vpslld ymm6, ymm13, 19
    vpsrld ymm5, ymm13, 22
    vpslld ymm9, ymm13, 10
    vpxor ymm3, ymm4, ymm3
    vpxor ymm6, ymm12, ymm6
    vpxor ymm9, ymm5, ymm9
    vpxor ymm5, ymm7, ymm13
    vpxor ymm6, ymm3, ymm6
    vpand ymm14, ymm5, ymm14
    vpxor ymm6, ymm9, ymm6
    vpxor ymm14, ymm7, ymm14
    vpaddd ymm8, ymm8, ymmword ptr [r8+192]
    vpaddd ymm14, ymm6, ymm14
    vpxor ymm6, ymm15, ymm1
    vpaddd ymm14, ymm11, ymm14
    vpsrld ymm11, ymm10, 6
    vpand ymm6, ymm6, ymm10
    vpslld ymm9, ymm10, 26
    vpxor ymm6, ymm15, ymm6
    vpsrld ymm3, ymm10, 11
    vpslld ymm12, ymm10, 21
    vpsrld ymm4, ymm10, 25
    vpslld ymm2, ymm10, 7
    vpxor ymm9, ymm11, ymm9
    vpxor ymm12, ymm3, ymm12
    vpxor ymm2, ymm4, ymm2
    vpxor ymm12, ymm9, ymm12
    vpaddd ymm6, ymm8, ymm6
    vpxor ymm12, ymm2, ymm12
    vpsrld ymm2, ymm14, 2
    vpaddd ymm12, ymm6, ymm12
    vpslld ymm6, ymm14, 30
    vpaddd ymm8, ymm12, ymmword ptr [rdi+256]
    vpsrld ymm9, ymm14, 13
    vpslld ymm4, ymm14, 19
    vpsrld ymm3, ymm14, 22
    vpslld ymm11, ymm14, 10
    vpxor ymm6, ymm2, ymm6
    vpxor ymm4, ymm9, ymm4
    vpxor ymm11, ymm3, ymm11
    vpxor ymm3, ymm13, ymm14
    vpxor ymm4, ymm6, ymm4
    vpand ymm5, ymm3, ymm5
    vpxor ymm4, ymm11, ymm4
    vpxor ymm5, ymm13, ymm5
    vpaddd ymm15, ymm15, ymmword ptr [r8+224]
    vpaddd ymm5, ymm4, ymm5
    vpxor ymm4, ymm1, ymm10
    vpaddd ymm5, ymm12, ymm5
    vpsrld ymm12, ymm8, 6
    vpand ymm4, ymm4, ymm8
    vpslld ymm11, ymm8, 26
    vpxor ymm4, ymm1, ymm4
    vpsrld ymm6, ymm8, 11
    vpslld ymm9, ymm8, 21
    vpsrld ymm2, ymm8, 25
    vmovdqa ymmword ptr [rdi+256], ymm13
    vpslld ymm13, ymm8, 7
    vpxor ymm11, ymm12, ymm11
    vpxor ymm9, ymm6, ymm9
    vpxor ymm13, ymm2, ymm13
    vpxor ymm9, ymm11, ymm9
    vpaddd ymm4, ymm15, ymm4
    vpxor ymm9, ymm13, ymm9
    vpsrld ymm13, ymm5, 2
    vpaddd ymm9, ymm4, ymm9
    vpslld ymm4, ymm5, 30
    vpaddd ymm7, ymm7, ymm9
    vpsrld ymm15, ymm5, 13
    vpslld ymm11, ymm5, 19
    vpsrld ymm2, ymm5, 22
    vpslld ymm6, ymm5, 10
    vpxor ymm4, ymm13, ymm4
    vpxor ymm11, ymm15, ymm11
    vpxor ymm6, ymm2, ymm6
    vpxor ymm2, ymm14, ymm5
    vpxor ymm11, ymm4, ymm11
    vpand ymm3, ymm2, ymm3
    vpxor ymm11, ymm6, ymm11
    vpxor ymm3, ymm14, ymm3
    vpaddd ymm1, ymm1, ymmword ptr [r8+256]
    vpaddd ymm3, ymm11, ymm3
    vpxor ymm11, ymm10, ymm8
    vpaddd ymm3, ymm9, ymm3
    vpsrld ymm9, ymm7, 6
    vpand ymm11, ymm11, ymm7
    vpslld ymm6, ymm7, 26
    vpxor ymm11, ymm10, ymm11
    vpsrld ymm4, ymm7, 11
    vpslld ymm15, ymm7, 21
    vpsrld ymm13, ymm7, 25
    vpslld ymm12, ymm7, 7
    vpxor ymm6, ymm9, ymm6
    vpxor ymm15, ymm4, ymm15
    vpxor ymm12, ymm13, ymm12
    vpxor ymm15, ymm6, ymm15
    vpaddd ymm11, ymm1, ymm11
    vpxor ymm15, ymm12, ymm15
    vpsrld ymm12, ymm3, 2
    vpaddd ymm15, ymm11, ymm15
    vpslld ymm11, ymm3, 30
    vpaddd ymm1, ymm15, ymmword ptr [rdi+256]
    vpsrld ymm6, ymm3, 13
    vpslld ymm13, ymm3, 19
    vpsrld ymm4, ymm3, 22
    vpslld ymm9, ymm3, 10
    vpxor ymm11, ymm12, ymm11
    vpxor ymm13, ymm6, ymm13
    vpxor ymm9, ymm4, ymm9
    vpxor ymm4, ymm5, ymm3
    vpxor ymm13, ymm11, ymm13
    vpand ymm2, ymm4, ymm2
    vpxor ymm13, ymm9, ymm13
    vpxor ymm2, ymm5, ymm2
    vpaddd ymm10, ymm10, ymmword ptr [r8+288]
    vpaddd ymm2, ymm13, ymm2
    vpxor ymm13, ymm8, ymm7
    vpaddd ymm2, ymm15, ymm2
    vpsrld ymm15, ymm1, 6
    vpand ymm13, ymm13, ymm1
    vpslld ymm9, ymm1, 26
    vpxor ymm13, ymm8, ymm13
    vpsrld ymm11, ymm1, 11
    vpslld ymm6, ymm1, 21
    vpsrld ymm12, ymm1, 25
    vmovdqa ymmword ptr [rdi+256], ymm5
    vpslld ymm5, ymm1, 7
    vpxor ymm9, ymm15, ymm9
    vpxor ymm6, ymm11, ymm6
    vpxor ymm5, ymm12, ymm5
    vpxor ymm6, ymm9, ymm6
    vpaddd ymm13, ymm10, ymm13
    vpxor ymm6, ymm5, ymm6
    vpsrld ymm5, ymm2, 2
    vpaddd ymm6, ymm13, ymm6
    vpslld ymm13, ymm2, 30
    vpaddd ymm14, ymm14, ymm6
    vpsrld ymm10, ymm2, 13
    vpslld ymm9, ymm2, 19
    vpsrld ymm12, ymm2, 22
    vpslld ymm11, ymm2, 10
    vpxor ymm13, ymm5, ymm13
    vpxor ymm9, ymm10, ymm9
    vpxor ymm11, ymm12, ymm11
    vpxor ymm12, ymm3, ymm2
    vpxor ymm9, ymm13, ymm9
    vpand ymm4, ymm12, ymm4
    vpxor ymm9, ymm11, ymm9
    vpxor ymm4, ymm3, ymm4
    vpaddd ymm8, ymm8, ymmword ptr [r8+320]
    vpaddd ymm4, ymm9, ymm4
    vpxor ymm9, ymm7, ymm1
    vpaddd ymm4, ymm6, ymm4
    vpsrld ymm6, ymm14, 6
    vpand ymm9, ymm9, ymm14
    vpslld ymm11, ymm14, 26
    vpxor ymm9, ymm7, ymm9
    vpsrld ymm13, ymm14, 11
    vpslld ymm10, ymm14, 21
    vpsrld ymm5, ymm14, 25
    vpslld ymm15, ymm14, 7
    vpxor ymm11, ymm6, ymm11
    vpxor ymm10, ymm13, ymm10
    vpxor ymm15, ymm5, ymm15
    vpxor ymm10, ymm11, ymm10
    vpaddd ymm9, ymm8, ymm9
    vpxor ymm10, ymm15, ymm10
    vpsrld ymm15, ymm4, 2
    vpaddd ymm10, ymm9, ymm10
    vpslld ymm9, ymm4, 30
    vpaddd ymm8, ymm10, ymmword ptr [rdi+256]
    vpsrld ymm11, ymm4, 13
    vpslld ymm5, ymm4, 19
    vpsrld ymm13, ymm4, 22
    vpslld ymm6, ymm4, 10
    vpxor ymm9, ymm15, ymm9
    vpxor ymm5, ymm11, ymm5
    vpxor ymm6, ymm13, ymm6
    vpxor ymm13, ymm2, ymm4
    vpxor ymm5, ymm9, ymm5
    vpand ymm12, ymm13, ymm12
    vpxor ymm5, ymm6, ymm5
    vpxor ymm12, ymm2, ymm12
    vpaddd ymm7, ymm7, ymmword ptr [r8+352]
    vpaddd ymm12, ymm5, ymm12
    vpxor ymm5, ymm1, ymm14
    vpaddd ymm12, ymm10, ymm12
    vpsrld ymm10, ymm8, 6
    vpand ymm5, ymm5, ymm8
    vpslld ymm6, ymm8, 26
    vpxor ymm5, ymm1, ymm5
    vpsrld ymm9, ymm8, 11
    vpslld ymm11, ymm8, 21
    vpsrld ymm15, ymm8, 25
    vmovdqa ymmword ptr [rdi+256], ymm2
    vpslld ymm2, ymm8, 7
    vpxor ymm6, ymm10, ymm6
    vpxor ymm11, ymm9, ymm11
    vpxor ymm2, ymm15, ymm2
    vpxor ymm11, ymm6, ymm11
    vpaddd ymm5, ymm7, ymm5
    vpxor ymm11, ymm2, ymm11
    vpsrld ymm2, ymm12, 2
    vpaddd ymm11, ymm5, ymm11
    vpslld ymm5, ymm12, 30
    vpaddd ymm3, ymm3, ymm11
    vpsrld ymm7, ymm12, 13
    vpslld ymm6, ymm12, 19
    vpsrld ymm15, ymm12, 22
    vpslld ymm9, ymm12, 10
    vpxor ymm5, ymm2, ymm5
    vpxor ymm6, ymm7, ymm6
    vpxor ymm9, ymm15, ymm9
    vpxor ymm15, ymm4, ymm12
    vpxor ymm6, ymm5, ymm6
    vpand ymm13, ymm15, ymm13
    vpxor ymm6, ymm9, ymm6
    vpxor ymm13, ymm4, ymm13
    vpaddd ymm1, ymm1, ymmword ptr [r8+384]
    vpaddd ymm13, ymm6, ymm13
    vpxor ymm6, ymm14, ymm8
    vpaddd ymm13, ymm11, ymm13
    vpsrld ymm11, ymm3, 6
    vpand ymm6, ymm6, ymm3
    vpslld ymm9, ymm3, 26
    vpxor ymm6, ymm14, ymm6
    vpsrld ymm5, ymm3, 11
    vpslld ymm7, ymm3, 21
    vpsrld ymm2, ymm3, 25
    vpslld ymm10, ymm3, 7
    vpxor ymm9, ymm11, ymm9
    vpxor ymm7, ymm5, ymm7
    vpxor ymm10, ymm2, ymm10
    vpxor ymm7, ymm9, ymm7
    vpaddd ymm6, ymm1, ymm6
    vpxor ymm7, ymm10, ymm7
    vpsrld ymm10, ymm13, 2
    vpaddd ymm7, ymm6, ymm7
    vpslld ymm6, ymm13, 30
    vpaddd ymm1, ymm7, ymmword ptr [rdi+256]
    vpsrld ymm9, ymm13, 13
    vpslld ymm2, ymm13, 19
    vpsrld ymm5, ymm13, 22
    vpslld ymm11, ymm13, 10
    vpxor ymm6, ymm10, ymm6
    vpxor ymm2, ymm9, ymm2
    vpxor ymm11, ymm5, ymm11
    vpxor ymm5, ymm12, ymm13
    vpxor ymm2, ymm6, ymm2
    vpand ymm15, ymm5, ymm15
    vpxor ymm2, ymm11, ymm2
    vpxor ymm15, ymm12, ymm15
    vpaddd ymm14, ymm14, ymmword ptr [r8+416]
    vpaddd ymm15, ymm2, ymm15
    vpxor ymm2, ymm8, ymm3
    vpaddd ymm15, ymm7, ymm15
    vpsrld ymm7, ymm1, 6
    vpand ymm2, ymm2, ymm1
    vpslld ymm11, ymm1, 26
    vpxor ymm2, ymm8, ymm2
    vpsrld ymm6, ymm1, 11
    vpslld ymm9, ymm1, 21
    vpsrld ymm10, ymm1, 25
    vmovdqa ymmword ptr [rdi+256], ymm12
    vpslld ymm12, ymm1, 7
    vpxor ymm11, ymm7, ymm11
    vpxor ymm9, ymm6, ymm9
    vpxor ymm12, ymm10, ymm12
    vpxor ymm9, ymm11, ymm9
    vpaddd ymm2, ymm14, ymm2
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm12, ymm15, 2
    vpaddd ymm9, ymm2, ymm9
    vpslld ymm2, ymm15, 30
    vpaddd ymm4, ymm4, ymm9
    vpsrld ymm14, ymm15, 13
    vpslld ymm11, ymm15, 19
    vpsrld ymm10, ymm15, 22
    vpslld ymm6, ymm15, 10
    vpxor ymm2, ymm12, ymm2
    vpxor ymm11, ymm14, ymm11
    vpxor ymm6, ymm10, ymm6
    vpxor ymm10, ymm13, ymm15
    vpxor ymm11, ymm2, ymm11
    vpand ymm5, ymm10, ymm5
    vpxor ymm11, ymm6, ymm11
    vpxor ymm5, ymm13, ymm5
    vpaddd ymm8, ymm8, ymmword ptr [r8+448]
    vpaddd ymm5, ymm11, ymm5
    vpxor ymm11, ymm3, ymm1
    vpaddd ymm5, ymm9, ymm5
    vpsrld ymm9, ymm4, 6
    vpand ymm11, ymm11, ymm4
    vpslld ymm6, ymm4, 26
    vpxor ymm11, ymm3, ymm11
    vpsrld ymm2, ymm4, 11
    vpslld ymm14, ymm4, 21
    vpsrld ymm12, ymm4, 25
    vpslld ymm7, ymm4, 7
    vpxor ymm6, ymm9, ymm6
    vpxor ymm14, ymm2, ymm14
    vpxor ymm7, ymm12, ymm7
    vpxor ymm14, ymm6, ymm14
    vpaddd ymm11, ymm8, ymm11
    vpxor ymm14, ymm7, ymm14
    vpsrld ymm7, ymm5, 2
    vpaddd ymm14, ymm11, ymm14
    vpslld ymm11, ymm5, 30
    vpaddd ymm8, ymm14, ymmword ptr [rdi+256]
    vpsrld ymm6, ymm5, 13
    vpslld ymm12, ymm5, 19
    vpsrld ymm2, ymm5, 22
    vpslld ymm9, ymm5, 10
    vpxor ymm11, ymm7, ymm11
    vpxor ymm12, ymm6, ymm12
    vpxor ymm9, ymm2, ymm9
    vpxor ymm2, ymm15, ymm5
    vpxor ymm12, ymm11, ymm12
    vpand ymm10, ymm2, ymm10
    vpxor ymm12, ymm9, ymm12
    vpxor ymm10, ymm15, ymm10
    vpaddd ymm3, ymm3, ymmword ptr [r8+480]
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm1, ymm4
    vpaddd ymm10, ymm14, ymm10
    vpsrld ymm14, ymm8, 6
    vpand ymm12, ymm12, ymm8
    vpslld ymm9, ymm8, 26
    vpxor ymm12, ymm1, ymm12
    vpsrld ymm11, ymm8, 11
    vpslld ymm6, ymm8, 21
    vpsrld ymm7, ymm8, 25
    vmovdqa ymmword ptr [rdi+256], ymm15
    vpslld ymm15, ymm8, 7
    vpxor ymm9, ymm14, ymm9
    vpxor ymm6, ymm11, ymm6
    vpxor ymm15, ymm7, ymm15
    vpxor ymm6, ymm9, ymm6
    vpaddd ymm12, ymm3, ymm12
    vpxor ymm6, ymm15, ymm6
    vpsrld ymm15, ymm10, 2
    vpaddd ymm6, ymm12, ymm6
    vpslld ymm12, ymm10, 30
    vpaddd ymm13, ymm13, ymm6
    vpsrld ymm3, ymm10, 13
    vpslld ymm9, ymm10, 19
    vpsrld ymm7, ymm10, 22
    vpslld ymm11, ymm10, 10
    vpxor ymm12, ymm15, ymm12
    vpxor ymm9, ymm3, ymm9
    vpxor ymm11, ymm7, ymm11
    vpxor ymm7, ymm5, ymm10
    vpxor ymm9, ymm12, ymm9
    vpand ymm2, ymm7, ymm2
    vpxor ymm9, ymm11, ymm9
    vpxor ymm2, ymm5, ymm2
    vpaddd ymm1, ymm1, ymmword ptr [r8+512]
    vpaddd ymm2, ymm9, ymm2
    vpxor ymm9, ymm4, ymm8
    vpaddd ymm2, ymm6, ymm2
    vpsrld ymm6, ymm13, 6
    vpand ymm9, ymm9, ymm13
    vpslld ymm11, ymm13, 26
    vpxor ymm9, ymm4, ymm9
    vpsrld ymm12, ymm13, 11
    vpslld ymm3, ymm13, 21
    vpsrld ymm15, ymm13, 25
    vpslld ymm14, ymm13, 7
    vpxor ymm11, ymm6, ymm11
    vpxor ymm3, ymm12, ymm3
    vpxor ymm14, ymm15, ymm14
    vpxor ymm3, ymm11, ymm3
    vpaddd ymm9, ymm1, ymm9
    vpxor ymm3, ymm14, ymm3
    vpsrld ymm14, ymm2, 2
    vpaddd ymm3, ymm9, ymm3
    vpslld ymm9, ymm2, 30
    vpaddd ymm1, ymm3, ymmword ptr [rdi+256]
    vpsrld ymm11, ymm2, 13
    vpslld ymm15, ymm2, 19
    vpsrld ymm12, ymm2, 22
    vpslld ymm6, ymm2, 10
    vpxor ymm9, ymm14, ymm9
    vpxor ymm15, ymm11, ymm15
    vpxor ymm6, ymm12, ymm6
    vpxor ymm12, ymm10, ymm2
    vpxor ymm15, ymm9, ymm15
    vpand ymm7, ymm12, ymm7
    vpxor ymm15, ymm6, ymm15
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm4, ymm4, ymmword ptr [r8+544]
    vpaddd ymm7, ymm15, ymm7
    vpxor ymm15, ymm8, ymm13
    vpaddd ymm7, ymm3, ymm7
    vpsrld ymm3, ymm1, 6
    vpand ymm15, ymm15, ymm1
    vpslld ymm6, ymm1, 26
    vpxor ymm15, ymm8, ymm15
    vpsrld ymm9, ymm1, 11
    vpslld ymm11, ymm1, 21
    vpsrld ymm14, ymm1, 25
    vmovdqa ymmword ptr [rdi+256], ymm10
    vpslld ymm10, ymm1, 7
    vpxor ymm6, ymm3, ymm6
    vpxor ymm11, ymm9, ymm11
    vpxor ymm10, ymm14, ymm10
    vpxor ymm11, ymm6, ymm11
    vpaddd ymm15, ymm4, ymm15
    vpxor ymm11, ymm10, ymm11
    vpsrld ymm10, ymm7, 2
    vpaddd ymm11, ymm15, ymm11
    vpslld ymm15, ymm7, 30
    vpaddd ymm5, ymm5, ymm11
    vpsrld ymm4, ymm7, 13
    vpslld ymm6, ymm7, 19
    vpsrld ymm14, ymm7, 22
    vpslld ymm9, ymm7, 10
    vpxor ymm15, ymm10, ymm15
    vpxor ymm6, ymm4, ymm6
    vpxor ymm9, ymm14, ymm9
    vpxor ymm14, ymm2, ymm7
    vpxor ymm6, ymm15, ymm6
    vpand ymm12, ymm14, ymm12
    vpxor ymm6, ymm9, ymm6
    vpxor ymm12, ymm2, ymm12
    vpaddd ymm8, ymm8, ymmword ptr [r8+576]
    vpaddd ymm12, ymm6, ymm12
    vpxor ymm6, ymm13, ymm1
    vpaddd ymm12, ymm11, ymm12
    vpsrld ymm11, ymm5, 6
    vpand ymm6, ymm6, ymm5
    vpslld ymm9, ymm5, 26
    vpxor ymm6, ymm13, ymm6
    vpsrld ymm15, ymm5, 11
    vpslld ymm4, ymm5, 21
    vpsrld ymm10, ymm5, 25
    vpslld ymm3, ymm5, 7
    vpxor ymm9, ymm11, ymm9
    vpxor ymm4, ymm15, ymm4
    vpxor ymm3, ymm10, ymm3
    vpxor ymm4, ymm9, ymm4
    vpaddd ymm6, ymm8, ymm6
    vpxor ymm4, ymm3, ymm4
    vpsrld ymm3, ymm12, 2
    vpaddd ymm4, ymm6, ymm4
    vpslld ymm6, ymm12, 30
    vpaddd ymm8, ymm4, ymmword ptr [rdi+256]
    vpsrld ymm9, ymm12, 13
    vpslld ymm10, ymm12, 19
    vpsrld ymm15, ymm12, 22
    vpslld ymm11, ymm12, 10
    vpxor ymm6, ymm3, ymm6
    vpxor ymm10, ymm9, ymm10
    vpxor ymm11, ymm15, ymm11
    vpxor ymm15, ymm7, ymm12
    vpxor ymm10, ymm6, ymm10
    vpand ymm14, ymm15, ymm14
    vpxor ymm10, ymm11, ymm10
    vpxor ymm14, ymm7, ymm14
    vpaddd ymm13, ymm13, ymmword ptr [r8+608]
    vpaddd ymm14, ymm10, ymm14
    vpxor ymm10, ymm1, ymm5
    vpaddd ymm14, ymm4, ymm14
    vpsrld ymm4, ymm8, 6
    vpand ymm10, ymm10, ymm8
    vpslld ymm11, ymm8, 26
    vpxor ymm10, ymm1, ymm10
    vpsrld ymm6, ymm8, 11
    vpslld ymm9, ymm8, 21
    vpsrld ymm3, ymm8, 25
    vmovdqa ymmword ptr [rdi+256], ymm7
    vpslld ymm7, ymm8, 7
    vpxor ymm11, ymm4, ymm11
    vpxor ymm9, ymm6, ymm9
    vpxor ymm7, ymm3, ymm7
    vpxor ymm9, ymm11, ymm9
    vpaddd ymm10, ymm13, ymm10
    vpxor ymm9, ymm7, ymm9
    vpsrld ymm7, ymm14, 2
    vpaddd ymm9, ymm10, ymm9
    vpslld ymm10, ymm14, 30
    vpaddd ymm2, ymm2, ymm9
    vpsrld ymm13, ymm14, 13
    vpslld ymm11, ymm14, 19
    vpsrld ymm3, ymm14, 22
    vpslld ymm6, ymm14, 10
    vpxor ymm10, ymm7, ymm10
    vpxor ymm11, ymm13, ymm11
    vpxor ymm6, ymm3, ymm6
    vpxor ymm3, ymm12, ymm14
    vpxor ymm11, ymm10, ymm11
    vpand ymm15, ymm3, ymm15
    vpxor ymm11, ymm6, ymm11
    vpxor ymm15, ymm12, ymm15
    vpaddd ymm1, ymm1, ymmword ptr [r8+640]
    vpaddd ymm15, ymm11, ymm15
    vpxor ymm11, ymm5, ymm8
    vpaddd ymm15, ymm9, ymm15
    vpsrld ymm9, ymm2, 6
    vpand ymm11, ymm11, ymm2
    vpslld ymm6, ymm2, 26
    vpxor ymm11, ymm5, ymm11
    vpsrld ymm10, ymm2, 11
    vpslld ymm13, ymm2, 21
    vpsrld ymm7, ymm2, 25
    vpslld ymm4, ymm2, 7
    vpxor ymm6, ymm9, ymm6
    vpxor ymm13, ymm10, ymm13
    vpxor ymm4, ymm7, ymm4
    vpxor ymm13, ymm6, ymm13
    vpaddd ymm11, ymm1, ymm11
    vpxor ymm13, ymm4, ymm13
    vpsrld ymm4, ymm15, 2
    vpaddd ymm13, ymm11, ymm13
    vpslld ymm11, ymm15, 30
    vpaddd ymm1, ymm13, ymmword ptr [rdi+256]
    vpsrld ymm6, ymm15, 13
    vpslld ymm7, ymm15, 19
    vpsrld ymm10, ymm15, 22
    vpslld ymm9, ymm15, 10
    vpxor ymm11, ymm4, ymm11
    vpxor ymm7, ymm6, ymm7
    vpxor ymm9, ymm10, ymm9
    vpxor ymm10, ymm14, ymm15
    vpxor ymm7, ymm11, ymm7
    vpand ymm3, ymm10, ymm3
    vpxor ymm7, ymm9, ymm7
    vpxor ymm3, ymm14, ymm3
    vpaddd ymm5, ymm5, ymmword ptr [r8+672]
    vpaddd ymm3, ymm7, ymm3
    vpxor ymm7, ymm8, ymm2
    vpaddd ymm3, ymm13, ymm3
    vpsrld ymm13, ymm1, 6
    vpand ymm7, ymm7, ymm1
    vpslld ymm9, ymm1, 26
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm11, ymm1, 11
    vpslld ymm6, ymm1, 21
    vpsrld ymm4, ymm1, 25
    vmovdqa ymmword ptr [rdi+256], ymm14
    vpslld ymm14, ymm1, 7
    vpxor ymm9, ymm13, ymm9
    vpxor ymm6, ymm11, ymm6
    vpxor ymm14, ymm4, ymm14
    vpxor ymm6, ymm9, ymm6
    vpaddd ymm7, ymm5, ymm7
    vpxor ymm6, ymm14, ymm6
    vpsrld ymm14, ymm3, 2
    vpaddd ymm6, ymm7, ymm6
    vpslld ymm7, ymm3, 30
    vpaddd ymm12, ymm12, ymm6
    vpsrld ymm5, ymm3, 13
    vpslld ymm9, ymm3, 19
    vpsrld ymm4, ymm3, 22
    vpslld ymm11, ymm3, 10
    vpxor ymm7, ymm14, ymm7
    vpxor ymm9, ymm5, ymm9
    vpxor ymm11, ymm4, ymm11
    vpxor ymm4, ymm15, ymm3
    vpxor ymm9, ymm7, ymm9
    vpand ymm10, ymm4, ymm10
    vpxor ymm9, ymm11, ymm9
    vpxor ymm10, ymm15, ymm10
    vpaddd ymm8, ymm8, ymmword ptr [r8+704]
    vpaddd ymm10, ymm9, ymm10
    vpxor ymm9, ymm2, ymm1
    vpaddd ymm10, ymm6, ymm10
    vpsrld ymm6, ymm12, 6
    vpand ymm9, ymm9, ymm12
    vpslld ymm11, ymm12, 26
    vpxor ymm9, ymm2, ymm9
    vpsrld ymm7, ymm12, 11
    vpslld ymm5, ymm12, 21
    vpsrld ymm14, ymm12, 25
    vpslld ymm13, ymm12, 7
    vpxor ymm11, ymm6, ymm11
    vpxor ymm5, ymm7, ymm5
    vpxor ymm13, ymm14, ymm13
    vpxor ymm5, ymm11, ymm5
    vpaddd ymm9, ymm8, ymm9
    vpxor ymm5, ymm13, ymm5
    vpsrld ymm13, ymm10, 2
    vpaddd ymm5, ymm9, ymm5
    vpslld ymm9, ymm10, 30
    vpaddd ymm8, ymm5, ymmword ptr [rdi+256]
    vpsrld ymm11, ymm10, 13
    vpslld ymm14, ymm10, 19
    vpsrld ymm7, ymm10, 22
    vpslld ymm6, ymm10, 10
    vpxor ymm9, ymm13, ymm9
    vpxor ymm14, ymm11, ymm14
    vpxor ymm6, ymm7, ymm6
    vpxor ymm7, ymm3, ymm10
    vpxor ymm14, ymm9, ymm14
    vpand ymm4, ymm7, ymm4
    vpxor ymm14, ymm6, ymm14
    vpxor ymm4, ymm3, ymm4
    vpaddd ymm2, ymm2, ymmword ptr [r8+736]
    vpaddd ymm4, ymm14, ymm4
    vpxor ymm14, ymm1, ymm12
    vpaddd ymm4, ymm5, ymm4
    vpsrld ymm5, ymm8, 6
    vpand ymm14, ymm14, ymm8
    vpslld ymm6, ymm8, 26
    vpxor ymm14, ymm1, ymm14
    vpsrld ymm9, ymm8, 11
    vpslld ymm11, ymm8, 21
    vpsrld ymm13, ymm8, 25
    vmovdqa ymmword ptr [rdi+256], ymm3
    vpslld ymm3, ymm8, 7
    vpxor ymm6, ymm5, ymm6
    vpxor ymm11, ymm9, ymm11
    vpxor ymm3, ymm13, ymm3
    vpxor ymm11, ymm6, ymm11
    vpaddd ymm14, ymm2, ymm14
    vpxor ymm11, ymm3, ymm11
    vpsrld ymm3, ymm4, 2
    vpaddd ymm11, ymm14, ymm11
    vpslld ymm14, ymm4, 30
    vpaddd ymm15, ymm15, ymm11
    vpsrld ymm2, ymm4, 13
    vpslld ymm6, ymm4, 19
    vpsrld ymm13, ymm4, 22
    vpslld ymm9, ymm4, 10
    vpxor ymm14, ymm3, ymm14
    vpxor ymm6, ymm2, ymm6
    vpxor ymm9, ymm13, ymm9
    vpxor ymm13, ymm10, ymm4
    vpxor ymm6, ymm14, ymm6
    vpand ymm7, ymm13, ymm7
    vpxor ymm6, ymm9, ymm6
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm1, ymm1, ymmword ptr [r8+768]
    vpaddd ymm7, ymm6, ymm7
    vpxor ymm6, ymm12, ymm8
    vpaddd ymm7, ymm11, ymm7
    vpsrld ymm11, ymm15, 6
    vpand ymm6, ymm6, ymm15
    vpslld ymm9, ymm15, 26
    vpxor ymm6, ymm12, ymm6
    vpsrld ymm14, ymm15, 11
    vpslld ymm2, ymm15, 21
    vpsrld ymm3, ymm15, 25
    vpslld ymm5, ymm15, 7
    vpxor ymm9, ymm11, ymm9
    vpxor ymm2, ymm14, ymm2
    vpxor ymm5, ymm3, ymm5
    vpxor ymm2, ymm9, ymm2
    vpaddd ymm6, ymm1, ymm6
    vpxor ymm2, ymm5, ymm2
    vpsrld ymm5, ymm7, 2
    vpaddd ymm2, ymm6, ymm2
    vpslld ymm6, ymm7, 30
    vpaddd ymm1, ymm2, ymmword ptr [rdi+256]
    vpsrld ymm9, ymm7, 13
    vpslld ymm3, ymm7, 19
    vpsrld ymm14, ymm7, 22
    vpslld ymm11, ymm7, 10
    vpxor ymm6, ymm5, ymm6
    vpxor ymm3, ymm9, ymm3
    vpxor ymm11, ymm14, ymm11
    vpxor ymm14, ymm4, ymm7
    vpxor ymm3, ymm6, ymm3
    vpand ymm13, ymm14, ymm13
    vpxor ymm3, ymm11, ymm3
    vpxor ymm13, ymm4, ymm13
    vpaddd ymm12, ymm12, ymmword ptr [r8+800]
    vpaddd ymm13, ymm3, ymm13
    vpxor ymm3, ymm8, ymm15
    vpaddd ymm13, ymm2, ymm13
    vpsrld ymm2, ymm1, 6
    vpand ymm3, ymm3, ymm1
    vpslld ymm11, ymm1, 26
    vpxor ymm3, ymm8, ymm3
    vpsrld ymm6, ymm1, 11
    vpslld ymm9, ymm1, 21
    vpsrld ymm5, ymm1, 25
    vmovdqa ymmword ptr [rdi+256], ymm4
    vpslld ymm4, ymm1, 7
    vpxor ymm11, ymm2, ymm11
    vpxor ymm9, ymm6, ymm9
    vpxor ymm4, ymm5, ymm4
    vpxor ymm9, ymm11, ymm9
    vpaddd ymm3, ymm12, ymm3
    vpxor ymm9, ymm4, ymm9
    vpsrld ymm4, ymm13, 2
    vpaddd ymm9, ymm3, ymm9
    vpslld ymm3, ymm13, 30
    vpaddd ymm10, ymm10, ymm9
    vpsrld ymm12, ymm13, 13
    vpslld ymm11, ymm13, 19
    vpsrld ymm5, ymm13, 22
    vpslld ymm6, ymm13, 10
    vpxor ymm3, ymm4, ymm3
    vpxor ymm11, ymm12, ymm11
    vpxor ymm6, ymm5, ymm6
    vpxor ymm5, ymm7, ymm13
    vpxor ymm11, ymm3, ymm11
    vpand ymm14, ymm5, ymm14
    vpxor ymm11, ymm6, ymm11
    vpxor ymm14, ymm7, ymm14
    vpaddd ymm8, ymm8, ymmword ptr [r8+832]
    vpaddd ymm14, ymm11, ymm14
    vpxor ymm11, ymm15, ymm1
    vpaddd ymm14, ymm9, ymm14
    vpsrld ymm9, ymm10, 6
    vpand ymm11, ymm11, ymm10
    vpslld ymm6, ymm10, 26
    vpxor ymm11, ymm15, ymm11
    vpsrld ymm3, ymm10, 11
    vpslld ymm12, ymm10, 21
    vpsrld ymm4, ymm10, 25
    vpslld ymm2, ymm10, 7
    vpxor ymm6, ymm9, ymm6
    vpxor ymm12, ymm3, ymm12
    vpxor ymm2, ymm4, ymm2
    vpxor ymm12, ymm6, ymm12
    vpaddd ymm11, ymm8, ymm11
    vpxor ymm12, ymm2, ymm12
    vpsrld ymm2, ymm14, 2
    vpaddd ymm12, ymm11, ymm12
    vpslld ymm11, ymm14, 30
    vpaddd ymm8, ymm12, ymmword ptr [rdi+256]
    vpsrld ymm6, ymm14, 13
    vpslld ymm4, ymm14, 19
    vpsrld ymm3, ymm14, 22
    vpslld ymm9, ymm14, 10
    vpxor ymm11, ymm2, ymm11
    vpxor ymm4, ymm6, ymm4
    vpxor ymm9, ymm3, ymm9
    vpxor ymm3, ymm13, ymm14
    vpxor ymm4, ymm11, ymm4
    vpand ymm5, ymm3, ymm5
    vpxor ymm4, ymm9, ymm4
    vpxor ymm5, ymm13, ymm5
    vpaddd ymm15, ymm15, ymmword ptr [r8+864]
    vpaddd ymm5, ymm4, ymm5
    vpxor ymm4, ymm1, ymm10
    vpaddd ymm5, ymm12, ymm5
    vpsrld ymm12, ymm8, 6
    vpand ymm4, ymm4, ymm8
    vpslld ymm9, ymm8, 26
    vpxor ymm4, ymm1, ymm4
    vpsrld ymm11, ymm8, 11
    vpslld ymm6, ymm8, 21
    vpsrld ymm2, ymm8, 25
    vmovdqa ymmword ptr [rdi+256], ymm13
    vpslld ymm13, ymm8, 7
    vpxor ymm9, ymm12, ymm9
    vpxor ymm6, ymm11, ymm6
    vpxor ymm13, ymm2, ymm13
    vpxor ymm6, ymm9, ymm6
    vpaddd ymm4, ymm15, ymm4
    vpxor ymm6, ymm13, ymm6
    vpsrld ymm13, ymm5, 2
    vpaddd ymm6, ymm4, ymm6
    vpslld ymm4, ymm5, 30
    vpaddd ymm7, ymm7, ymm6
    vpsrld ymm15, ymm5, 13
    vpslld ymm9, ymm5, 19
    vpsrld ymm2, ymm5, 22
    vpslld ymm11, ymm5, 10
    vpxor ymm4, ymm13, ymm4
    vpxor ymm9, ymm15, ymm9
    vpxor ymm11, ymm2, ymm11
    vpxor ymm2, ymm14, ymm5
    vpxor ymm9, ymm4, ymm9
    vpand ymm3, ymm2, ymm3
    vpxor ymm9, ymm11, ymm9
    vpxor ymm3, ymm14, ymm3
    vpaddd ymm1, ymm1, ymmword ptr [r8+896]
    vpaddd ymm3, ymm9, ymm3
    vpxor ymm9, ymm10, ymm8
    vpaddd ymm3, ymm6, ymm3
    vpsrld ymm6, ymm7, 6
    vpand ymm9, ymm9, ymm7
    vpslld ymm11, ymm7, 26
    vpxor ymm9, ymm10, ymm9
    vpsrld ymm4, ymm7, 11
    vpslld ymm15, ymm7, 21
    vpsrld ymm13, ymm7, 25
    vpslld ymm12, ymm7, 7
    vpxor ymm11, ymm6, ymm11
    vpxor ymm15, ymm4, ymm15
    vpxor ymm12, ymm13, ymm12
    vpxor ymm15, ymm11, ymm15
    vpaddd ymm9, ymm1, ymm9
    vpxor ymm15, ymm12, ymm15
    vpsrld ymm12, ymm3, 2
    vpaddd ymm15, ymm9, ymm15
    vpslld ymm9, ymm3, 30
    vpaddd ymm1, ymm15, ymmword ptr [rdi+256]
    vpsrld ymm11, ymm3, 13
    vpslld ymm13, ymm3, 19
    vpsrld ymm4, ymm3, 22
    vpslld ymm6, ymm3, 10
    vpxor ymm9, ymm12, ymm9
    vpxor ymm13, ymm11, ymm13
    vpxor ymm6, ymm4, ymm6
    vpxor ymm4, ymm5, ymm3
    vpxor ymm13, ymm9, ymm13
    vpand ymm2, ymm4, ymm2
    vpxor ymm13, ymm6, ymm13
    vpxor ymm2, ymm5, ymm2
    vpaddd ymm10, ymm10, ymmword ptr [r8+928]
    vpaddd ymm2, ymm13, ymm2
    vpxor ymm13, ymm8, ymm7
    vpaddd ymm2, ymm15, ymm2
    vpsrld ymm15, ymm1, 6
    vpand ymm13, ymm13, ymm1
    vpslld ymm6, ymm1, 26
    vpxor ymm13, ymm8, ymm13
    vpsrld ymm9, ymm1, 11
    vpslld ymm11, ymm1, 21
    vpsrld ymm12, ymm1, 25
    vmovdqa ymmword ptr [rdi+256], ymm5
    vpslld ymm5, ymm1, 7
    vpxor ymm6, ymm15, ymm6
    vpxor ymm11, ymm9, ymm11
    vpxor ymm5, ymm12, ymm5
    vpxor ymm11, ymm6, ymm11
    vpaddd ymm13, ymm10, ymm13
    vpxor ymm11, ymm5, ymm11
    vpsrld ymm5, ymm2, 2
    vpaddd ymm11, ymm13, ymm11
    vpslld ymm13, ymm2, 30
    vpaddd ymm14, ymm14, ymm11
    vpsrld ymm10, ymm2, 13
    vpslld ymm6, ymm2, 19
    vpsrld ymm12, ymm2, 22
    vpslld ymm9, ymm2, 10
    vpxor ymm13, ymm5, ymm13
    vpxor ymm6, ymm10, ymm6
    vpxor ymm9, ymm12, ymm9
    vpxor ymm12, ymm3, ymm2
    vpxor ymm6, ymm13, ymm6
    vpand ymm4, ymm12, ymm4
    vpxor ymm6, ymm9, ymm6
    vpxor ymm4, ymm3, ymm4
    vpaddd ymm8, ymm8, ymmword ptr [r8+960]
    vpaddd ymm4, ymm6, ymm4
    vpxor ymm6, ymm7, ymm1
    vpaddd ymm4, ymm11, ymm4
    vpsrld ymm11, ymm14, 6
    vpand ymm6, ymm6, ymm14
    vpslld ymm9, ymm14, 26
    vpxor ymm6, ymm7, ymm6
    vpsrld ymm13, ymm14, 11
    vpslld ymm10, ymm14, 21
    vpsrld ymm5, ymm14, 25
    vpslld ymm15, ymm14, 7
    vpxor ymm9, ymm11, ymm9
    vpxor ymm10, ymm13, ymm10
    vpxor ymm15, ymm5, ymm15
    vpxor ymm10, ymm9, ymm10
    vpaddd ymm6, ymm8, ymm6
    vpxor ymm10, ymm15, ymm10
    vpsrld ymm15, ymm4, 2
    vpaddd ymm10, ymm6, ymm10
    vpslld ymm6, ymm4, 30
    vpaddd ymm8, ymm10, ymmword ptr [rdi+256]
    vpsrld ymm9, ymm4, 13
    vpslld ymm5, ymm4, 19
    vpsrld ymm13, ymm4, 22
    vpslld ymm11, ymm4, 10
    vpxor ymm6, ymm15, ymm6
    vpxor ymm5, ymm9, ymm5
    vpxor ymm11, ymm13, ymm11
    vpxor ymm13, ymm2, ymm4
    vpxor ymm5, ymm6, ymm5
    vpand ymm12, ymm13, ymm12
    vpxor ymm5, ymm11, ymm5
    vpxor ymm12, ymm2, ymm12
    vpaddd ymm7, ymm7, ymmword ptr [r8+992]
    vpaddd ymm12, ymm5, ymm12
    vpxor ymm5, ymm1, ymm14
    vpaddd ymm12, ymm10, ymm12
    vpsrld ymm10, ymm8, 6
    vpand ymm5, ymm5, ymm8
    vpslld ymm11, ymm8, 26
    vpxor ymm5, ymm1, ymm5
    vpsrld ymm6, ymm8, 11
    vpslld ymm9, ymm8, 21
    vpsrld ymm15, ymm8, 25
    vmovdqa ymmword ptr [rdi+256], ymm2
    vpslld ymm2, ymm8, 7
    vpxor ymm11, ymm10, ymm11
    vpxor ymm9, ymm6, ymm9
    vpxor ymm2, ymm15, ymm2
    vpxor ymm9, ymm11, ymm9
    vpaddd ymm5, ymm7, ymm5
    vpxor ymm9, ymm2, ymm9
    vpsrld ymm2, ymm12, 2
    vpaddd ymm9, ymm5, ymm9
    vpslld ymm5, ymm12, 30
    vpaddd ymm3, ymm3, ymm9
    vpsrld ymm7, ymm12, 13
    vpslld ymm11, ymm12, 19
    vpsrld ymm15, ymm12, 22
    vpslld ymm6, ymm12, 10
    vpxor ymm5, ymm2, ymm5
    vpxor ymm11, ymm7, ymm11
    vpxor ymm6, ymm15, ymm6
    vpxor ymm15, ymm4, ymm12
    vpxor ymm11, ymm5, ymm11
    vpand ymm13, ymm15, ymm13
    vpxor ymm11, ymm6, ymm11
    vpxor ymm13, ymm4, ymm13
    vpaddd ymm1, ymm1, ymmword ptr [r8+1024]
    vpaddd ymm13, ymm11, ymm13
    vpxor ymm11, ymm14, ymm8
    vpaddd ymm13, ymm9, ymm13
    vpsrld ymm9, ymm3, 6
    vpand ymm11, ymm11, ymm3
    vpslld ymm6, ymm3, 26
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm5, ymm3, 11
    vpslld ymm7, ymm3, 21
    vpsrld ymm2, ymm3, 25
    vpslld ymm10, ymm3, 7
    vpxor ymm6, ymm9, ymm6
    vpxor ymm7, ymm5, ymm7
    vpxor ymm10, ymm2, ymm10
    vpxor ymm7, ymm6, ymm7
    vpaddd ymm11, ymm1, ymm11
    vpxor ymm7, ymm10, ymm7
    vpsrld ymm10, ymm13, 2
    vpaddd ymm7, ymm11, ymm7
    vpslld ymm11, ymm13, 30
    vpaddd ymm1, ymm7, ymmword ptr [rdi+256]
    vpsrld ymm6, ymm13, 13
    vpslld ymm2, ymm13, 19
    vpsrld ymm5, ymm13, 22
    vpslld ymm9, ymm13, 10
    vpxor ymm11, ymm10, ymm11
    vpxor ymm2, ymm6, ymm2
    vpxor ymm9, ymm5, ymm9
    vpxor ymm5, ymm12, ymm13
    vpxor ymm2, ymm11, ymm2
    vpand ymm15, ymm5, ymm15
    vpxor ymm2, ymm9, ymm2
    vpxor ymm15, ymm12, ymm15
    vpaddd ymm14, ymm14, ymmword ptr [r8+1056]
    vpaddd ymm15, ymm2, ymm15
    vpxor ymm2, ymm8, ymm3
    vpaddd ymm15, ymm7, ymm15
    vpsrld ymm7, ymm1, 6
    vpand ymm2, ymm2, ymm1
    vpslld ymm9, ymm1, 26
    vpxor ymm2, ymm8, ymm2
    vpsrld ymm11, ymm1, 11
    vpslld ymm6, ymm1, 21
    vpsrld ymm10, ymm1, 25
    vmovdqa ymmword ptr [rdi+256], ymm12
    vpslld ymm12, ymm1, 7
    vpxor ymm9, ymm7, ymm9
    vpxor ymm6, ymm11, ymm6
    vpxor ymm12, ymm10, ymm12
    vpxor ymm6, ymm9, ymm6
    vpaddd ymm2, ymm14, ymm2
    vpxor ymm6, ymm12, ymm6
    vpsrld ymm12, ymm15, 2
    vpaddd ymm6, ymm2, ymm6
    vpslld ymm2, ymm15, 30
    vpaddd ymm4, ymm4, ymm6
    vpsrld ymm14, ymm15, 13
    vpslld ymm9, ymm15, 19
    vpsrld ymm10, ymm15, 22
    vpslld ymm11, ymm15, 10
    vpxor ymm2, ymm12, ymm2
    vpxor ymm9, ymm14, ymm9
    vpxor ymm11, ymm10, ymm11
    vpxor ymm10, ymm13, ymm15
    vpxor ymm9, ymm2, ymm9
    vpand ymm5, ymm10, ymm5
    vpxor ymm9, ymm11, ymm9
    vpxor ymm5, ymm13, ymm5
    vpaddd ymm8, ymm8, ymmword ptr [r8+1088]
    vpaddd ymm5, ymm9, ymm5
    vpxor ymm9, ymm3, ymm1
    vpaddd ymm5, ymm6, ymm5
    vpsrld ymm6, ymm4, 6
    vpand ymm9, ymm9, ymm4
    vpslld ymm11, ymm4, 26
    vpxor ymm9, ymm3, ymm9
    vpsrld ymm2, ymm4, 11
    vpslld ymm14, ymm4, 21
    vpsrld ymm12, ymm4, 25
    vpslld ymm7, ymm4, 7
    vpxor ymm11, ymm6, ymm11
    vpxor ymm14, ymm2, ymm14
    vpxor ymm7, ymm12, ymm7
    vpxor ymm14, ymm11, ymm14
    vpaddd ymm9, ymm8, ymm9
    vpxor ymm14, ymm7, ymm14
    vpsrld ymm7, ymm5, 2
    vpaddd ymm14, ymm9, ymm14
    vpslld ymm9, ymm5, 30
    vpaddd ymm8, ymm14, ymmword ptr [rdi+256]
    vpsrld ymm11, ymm5, 13
    vpslld ymm12, ymm5, 19
    vpsrld ymm2, ymm5, 22
    vpslld ymm6, ymm5, 10
    vpxor ymm9, ymm7, ymm9
    vpxor ymm12, ymm11, ymm12
    vpxor ymm6, ymm2, ymm6
    vpxor ymm2, ymm15, ymm5
    vpxor ymm12, ymm9, ymm12
    vpand ymm10, ymm2, ymm10
    vpxor ymm12, ymm6, ymm12
    vpxor ymm10, ymm15, ymm10
    vpaddd ymm3, ymm3, ymmword ptr [r8+1120]
    vpaddd ymm10, ymm12, ymm10
    vpxor ymm12, ymm1, ymm4
    vpaddd ymm10, ymm14, ymm10
    vpsrld ymm14, ymm8, 6
    vpand ymm12, ymm12, ymm8
    vpslld ymm6, ymm8, 26
    vpxor ymm12, ymm1, ymm12
    vpsrld ymm9, ymm8, 11
    vpslld ymm11, ymm8, 21
    vpsrld ymm7, ymm8, 25
    vmovdqa ymmword ptr [rdi+256], ymm15
    vpslld ymm15, ymm8, 7
    vpxor ymm6, ymm14, ymm6
    vpxor ymm11, ymm9, ymm11
    vpxor ymm15, ymm7, ymm15
    vpxor ymm11, ymm6, ymm11
    vpaddd ymm12, ymm3, ymm12
    vpxor ymm11, ymm15, ymm11
    vpsrld ymm15, ymm10, 2
    vpaddd ymm11, ymm12, ymm11
    vpslld ymm12, ymm10, 30
    vpaddd ymm13, ymm13, ymm11
    vpsrld ymm3, ymm10, 13
    vpslld ymm6, ymm10, 19
    vpsrld ymm7, ymm10, 22
    vpslld ymm9, ymm10, 10
    vpxor ymm12, ymm15, ymm12
    vpxor ymm6, ymm3, ymm6
    vpxor ymm9, ymm7, ymm9
    vpxor ymm7, ymm5, ymm10
    vpxor ymm6, ymm12, ymm6
    vpand ymm2, ymm7, ymm2
    vpxor ymm6, ymm9, ymm6
    vpxor ymm2, ymm5, ymm2
    vpaddd ymm1, ymm1, ymmword ptr [r8+1152]
    vpaddd ymm2, ymm6, ymm2
    vpxor ymm6, ymm4, ymm8
    vpaddd ymm2, ymm11, ymm2
    vpsrld ymm11, ymm13, 6
    vpand ymm6, ymm6, ymm13
    vpslld ymm9, ymm13, 26
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm12, ymm13, 11
    vpslld ymm3, ymm13, 21
    vpsrld ymm15, ymm13, 25
    vpslld ymm14, ymm13, 7
    vpxor ymm9, ymm11, ymm9
    vpxor ymm3, ymm12, ymm3
    vpxor ymm14, ymm15, ymm14
    vpxor ymm3, ymm9, ymm3
    vpaddd ymm6, ymm1, ymm6
    vpxor ymm3, ymm14, ymm3
    vpsrld ymm14, ymm2, 2
    vpaddd ymm3, ymm6, ymm3
    vpslld ymm6, ymm2, 30
    vpaddd ymm1, ymm3, ymmword ptr [rdi+256]
    vpsrld ymm9, ymm2, 13
    vpslld ymm15, ymm2, 19
    vpsrld ymm12, ymm2, 22
    vpslld ymm11, ymm2, 10
    vpxor ymm6, ymm14, ymm6
    vpxor ymm15, ymm9, ymm15
    vpxor ymm11, ymm12, ymm11
    vpxor ymm12, ymm10, ymm2
    vpxor ymm15, ymm6, ymm15
    vpand ymm7, ymm12, ymm7
    vpxor ymm15, ymm11, ymm15
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm4, ymm4, ymmword ptr [r8+1184]
    vpaddd ymm7, ymm15, ymm7
    vpxor ymm15, ymm8, ymm13
    vpaddd ymm7, ymm3, ymm7
    vpsrld ymm3, ymm1, 6
    vpand ymm15, ymm15, ymm1
    vpslld ymm11, ymm1, 26
    vpxor ymm15, ymm8, ymm15
    vpsrld ymm6, ymm1, 11
    vpslld ymm9, ymm1, 21
    vpsrld ymm14, ymm1, 25
    vmovdqa ymmword ptr [rdi+256], ymm10
    vpslld ymm10, ymm1, 7
    vpxor ymm11, ymm3, ymm11
    vpxor ymm9, ymm6, ymm9
    vpxor ymm10, ymm14, ymm10
    vpxor ymm9, ymm11, ymm9
    vpaddd ymm15, ymm4, ymm15
    vpxor ymm9, ymm10, ymm9
    vpsrld ymm10, ymm7, 2
    vpaddd ymm9, ymm15, ymm9
    vpslld ymm15, ymm7, 30
    vpaddd ymm5, ymm5, ymm9
    vpsrld ymm4, ymm7, 13
    vpslld ymm11, ymm7, 19
    vpsrld ymm14, ymm7, 22
    vpslld ymm6, ymm7, 10
    vpxor ymm15, ymm10, ymm15
    vpxor ymm11, ymm4, ymm11
    vpxor ymm6, ymm14, ymm6
    vpxor ymm14, ymm2, ymm7
    vpxor ymm11, ymm15, ymm11
    vpand ymm12, ymm14, ymm12
    vpxor ymm11, ymm6, ymm11
    vpxor ymm12, ymm2, ymm12
    vpaddd ymm8, ymm8, ymmword ptr [r8+1216]
    vpaddd ymm12, ymm11, ymm12
    vpxor ymm11, ymm13, ymm1
    vpaddd ymm12, ymm9, ymm12
    vpsrld ymm9, ymm5, 6
    vpand ymm11, ymm11, ymm5
    vpslld ymm6, ymm5, 26
    vpxor ymm11, ymm13, ymm11
    vpsrld ymm15, ymm5, 11
    vpslld ymm4, ymm5, 21
    vpsrld ymm10, ymm5, 25
    vpslld ymm3, ymm5, 7
    vpxor ymm6, ymm9, ymm6
    vpxor ymm4, ymm15, ymm4
    vpxor ymm3, ymm10, ymm3
    vpxor ymm4, ymm6, ymm4
    vpaddd ymm11, ymm8, ymm11
    vpxor ymm4, ymm3, ymm4
    vpsrld ymm3, ymm12, 2
    vpaddd ymm4, ymm11, ymm4
    vpslld ymm11, ymm12, 30
    vpaddd ymm8, ymm4, ymmword ptr [rdi+256]
    vpsrld ymm6, ymm12, 13
    vpslld ymm10, ymm12, 19
    vpsrld ymm15, ymm12, 22
    vpslld ymm9, ymm12, 10
    vpxor ymm11, ymm3, ymm11
    vpxor ymm10, ymm6, ymm10
    vpxor ymm9, ymm15, ymm9
    vpxor ymm15, ymm7, ymm12
    vpxor ymm10, ymm11, ymm10
    vpand ymm14, ymm15, ymm14
    vpxor ymm10, ymm9, ymm10
    vpxor ymm14, ymm7, ymm14
    vpaddd ymm13, ymm13, ymmword ptr [r8+1248]
    vpaddd ymm14, ymm10, ymm14
    vpxor ymm10, ymm1, ymm5
    vpaddd ymm14, ymm4, ymm14
    vpsrld ymm4, ymm8, 6
    vpand ymm10, ymm10, ymm8
    vpslld ymm9, ymm8, 26
    vpxor ymm10, ymm1, ymm10
    vpsrld ymm11, ymm8, 11
    vpslld ymm6, ymm8, 21
    vpsrld ymm3, ymm8, 25
    vmovdqa ymmword ptr [rdi+256], ymm7
    vpslld ymm7, ymm8, 7
    vpxor ymm9, ymm4, ymm9
    vpxor ymm6, ymm11, ymm6
    vpxor ymm7, ymm3, ymm7
    vpxor ymm6, ymm9, ymm6
    vpaddd ymm10, ymm13, ymm10
    vpxor ymm6, ymm7, ymm6
    vpsrld ymm7, ymm14, 2
    vpaddd ymm6, ymm10, ymm6
    vpslld ymm10, ymm14, 30
    vpaddd ymm2, ymm2, ymm6
    vpsrld ymm13, ymm14, 13
    vpslld ymm9, ymm14, 19
    vpsrld ymm3, ymm14, 22
    vpslld ymm11, ymm14, 10
    vpxor ymm10, ymm7, ymm10
    vpxor ymm9, ymm13, ymm9
    vpxor ymm11, ymm3, ymm11
    vpxor ymm3, ymm12, ymm14
    vpxor ymm9, ymm10, ymm9
    vpand ymm15, ymm3, ymm15
    vpxor ymm9, ymm11, ymm9
    vpxor ymm15, ymm12, ymm15
    vpaddd ymm1, ymm1, ymmword ptr [r8+1280]
    vpaddd ymm15, ymm9, ymm15
    vpxor ymm9, ymm5, ymm8
    vpaddd ymm15, ymm6, ymm15
    vpsrld ymm6, ymm2, 6
    vpand ymm9, ymm9, ymm2
    vpslld ymm11, ymm2, 26
    vpxor ymm9, ymm5, ymm9
    vpsrld ymm10, ymm2, 11
    vpslld ymm13, ymm2, 21
    vpsrld ymm7, ymm2, 25
    vpslld ymm4, ymm2, 7
    vpxor ymm11, ymm6, ymm11
    vpxor ymm13, ymm10, ymm13
    vpxor ymm4, ymm7, ymm4
    vpxor ymm13, ymm11, ymm13
    vpaddd ymm9, ymm1, ymm9
    vpxor ymm13, ymm4, ymm13
    vpsrld ymm4, ymm15, 2
    vpaddd ymm13, ymm9, ymm13
    vpslld ymm9, ymm15, 30
    vpaddd ymm1, ymm13, ymmword ptr [rdi+256]
    vpsrld ymm11, ymm15, 13
    vpslld ymm7, ymm15, 19
    vpsrld ymm10, ymm15, 22
    vpslld ymm6, ymm15, 10
    vpxor ymm9, ymm4, ymm9
    vpxor ymm7, ymm11, ymm7
    vpxor ymm6, ymm10, ymm6
    vpxor ymm10, ymm14, ymm15
    vpxor ymm7, ymm9, ymm7
    vpand ymm3, ymm10, ymm3
    vpxor ymm7, ymm6, ymm7
    vpxor ymm3, ymm14, ymm3
    vpaddd ymm5, ymm5, ymmword ptr [r8+1312]
    vpaddd ymm3, ymm7, ymm3
    vpxor ymm7, ymm8, ymm2
    vpaddd ymm3, ymm13, ymm3
    vpsrld ymm13, ymm1, 6
    vpand ymm7, ymm7, ymm1
    vpslld ymm6, ymm1, 26
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm9, ymm1, 11
    vpslld ymm11, ymm1, 21
    vpsrld ymm4, ymm1, 25
    vmovdqa ymmword ptr [rdi+256], ymm14
    vpslld ymm14, ymm1, 7
    vpxor ymm6, ymm13, ymm6
    vpxor ymm11, ymm9, ymm11
    vpxor ymm14, ymm4, ymm14
    vpxor ymm11, ymm6, ymm11
    vpaddd ymm7, ymm5, ymm7
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm3, 2
    vpaddd ymm11, ymm7, ymm11
    vpslld ymm7, ymm3, 30
    vpaddd ymm12, ymm12, ymm11
    vpsrld ymm5, ymm3, 13
    vpslld ymm6, ymm3, 19
    vpsrld ymm4, ymm3, 22
    vpslld ymm9, ymm3, 10
    vpxor ymm7, ymm14, ymm7
    vpxor ymm6, ymm5, ymm6
    vpxor ymm9, ymm4, ymm9
    vpxor ymm4, ymm15, ymm3
    vpxor ymm6, ymm7, ymm6
    vpand ymm10, ymm4, ymm10
    vpxor ymm6, ymm9, ymm6
    vpxor ymm10, ymm15, ymm10
    vpaddd ymm8, ymm8, ymmword ptr [r8+1344]
    vpaddd ymm10, ymm6, ymm10
    vpxor ymm6, ymm2, ymm1
    vpaddd ymm10, ymm11, ymm10
    vpsrld ymm11, ymm12, 6
    vpand ymm6, ymm6, ymm12
    vpslld ymm9, ymm12, 26
    vpxor ymm6, ymm2, ymm6
    vpsrld ymm7, ymm12, 11
    vpslld ymm5, ymm12, 21
    vpsrld ymm14, ymm12, 25
    vpslld ymm13, ymm12, 7
    vpxor ymm9, ymm11, ymm9
    vpxor ymm5, ymm7, ymm5
    vpxor ymm13, ymm14, ymm13
    vpxor ymm5, ymm9, ymm5
    vpaddd ymm6, ymm8, ymm6
    vpxor ymm5, ymm13, ymm5
    vpsrld ymm13, ymm10, 2
    vpaddd ymm5, ymm6, ymm5
    vpslld ymm6, ymm10, 30
    vpaddd ymm8, ymm5, ymmword ptr [rdi+256]
    vpsrld ymm9, ymm10, 13
    vpslld ymm14, ymm10, 19
    vpsrld ymm7, ymm10, 22
    vpslld ymm11, ymm10, 10
    vpxor ymm6, ymm13, ymm6
    vpxor ymm14, ymm9, ymm14
    vpxor ymm11, ymm7, ymm11
    vpxor ymm7, ymm3, ymm10
    vpxor ymm14, ymm6, ymm14
    vpand ymm4, ymm7, ymm4
    vpxor ymm14, ymm11, ymm14
    vpxor ymm4, ymm3, ymm4
    vpaddd ymm2, ymm2, ymmword ptr [r8+1376]
    vpaddd ymm4, ymm14, ymm4
    vpxor ymm14, ymm1, ymm12
    vpaddd ymm4, ymm5, ymm4
    vpsrld ymm5, ymm8, 6
    vpand ymm14, ymm14, ymm8
    vpslld ymm11, ymm8, 26
    vpxor ymm14, ymm1, ymm14
    vpsrld ymm6, ymm8, 11
    vpslld ymm9, ymm8, 21
    vpsrld ymm13, ymm8, 25
    vmovdqa ymmword ptr [rdi+256], ymm3
    vpslld ymm3, ymm8, 7
    vpxor ymm11, ymm5, ymm11
    vpxor ymm9, ymm6, ymm9
    vpxor ymm3, ymm13, ymm3
    vpxor ymm9, ymm11, ymm9
    vpaddd ymm14, ymm2, ymm14
    vpxor ymm9, ymm3, ymm9
    vpsrld ymm3, ymm4, 2
    vpaddd ymm9, ymm14, ymm9
    vpslld ymm14, ymm4, 30
    vpaddd ymm15, ymm15, ymm9
    vpsrld ymm2, ymm4, 13
    vpslld ymm11, ymm4, 19
    vpsrld ymm13, ymm4, 22
    vpslld ymm6, ymm4, 10
    vpxor ymm14, ymm3, ymm14
    vpxor ymm11, ymm2, ymm11
    vpxor ymm6, ymm13, ymm6
    vpxor ymm13, ymm10, ymm4
    vpxor ymm11, ymm14, ymm11
    vpand ymm7, ymm13, ymm7
    vpxor ymm11, ymm6, ymm11
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm1, ymm1, ymmword ptr [r8+1408]
    vpaddd ymm7, ymm11, ymm7
    vpxor ymm11, ymm12, ymm8
    vpaddd ymm7, ymm9, ymm7
    vpsrld ymm9, ymm15, 6
    vpand ymm11, ymm11, ymm15
    vpslld ymm6, ymm15, 26
    vpxor ymm11, ymm12, ymm11
    vpsrld ymm14, ymm15, 11
    vpslld ymm2, ymm15, 21
    vpsrld ymm3, ymm15, 25
    vpslld ymm5, ymm15, 7
    vpxor ymm6, ymm9, ymm6
    vpxor ymm2, ymm14, ymm2
    vpxor ymm5, ymm3, ymm5
    vpxor ymm2, ymm6, ymm2
    vpaddd ymm11, ymm1, ymm11
    vpxor ymm2, ymm5, ymm2
    vpsrld ymm5, ymm7, 2
    vpaddd ymm2, ymm11, ymm2
    vpslld ymm11, ymm7, 30
    vpaddd ymm1, ymm2, ymmword ptr [rdi+256]
    vpsrld ymm6, ymm7, 13
    vpslld ymm3, ymm7, 19
    vpsrld ymm14, ymm7, 22
    vpslld ymm9, ymm7, 10
    vpxor ymm11, ymm5, ymm11
    vpxor ymm3, ymm6, ymm3
    vpxor ymm9, ymm14, ymm9
    vpxor ymm14, ymm4, ymm7
    vpxor ymm3, ymm11, ymm3
    vpand ymm13, ymm14, ymm13
    vpxor ymm3, ymm9, ymm3
    vpxor ymm13, ymm4, ymm13
    vpaddd ymm12, ymm12, ymmword ptr [r8+1440]
    vpaddd ymm13, ymm3, ymm13
    vpxor ymm3, ymm8, ymm15
    vpaddd ymm13, ymm2, ymm13
    vpsrld ymm2, ymm1, 6
    vpand ymm3, ymm3, ymm1
    vpslld ymm9, ymm1, 26
    vpxor ymm3, ymm8, ymm3
    vpsrld ymm11, ymm1, 11
    vpslld ymm6, ymm1, 21
    vpsrld ymm5, ymm1, 25
    vmovdqa ymmword ptr [rdi+256], ymm4
    vpslld ymm4, ymm1, 7
    vpxor ymm9, ymm2, ymm9
    vpxor ymm6, ymm11, ymm6
    vpxor ymm4, ymm5, ymm4
    vpxor ymm6, ymm9, ymm6
    vpaddd ymm3, ymm12, ymm3
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm4, ymm13, 2
    vpaddd ymm6, ymm3, ymm6
    vpslld ymm3, ymm13, 30
    vpaddd ymm10, ymm10, ymm6
    vpsrld ymm12, ymm13, 13
    vpslld ymm9, ymm13, 19
    vpsrld ymm5, ymm13, 22
    vpslld ymm11, ymm13, 10
    vpxor ymm3, ymm4, ymm3
    vpxor ymm9, ymm12, ymm9
    vpxor ymm11, ymm5, ymm11
    vpxor ymm5, ymm7, ymm13
    vpxor ymm9, ymm3, ymm9
    vpand ymm14, ymm5, ymm14
    vpxor ymm9, ymm11, ymm9
    vpxor ymm14, ymm7, ymm14
    vpaddd ymm8, ymm8, ymmword ptr [r8+1472]
    vpaddd ymm14, ymm9, ymm14
    vpxor ymm9, ymm15, ymm1
    vpaddd ymm14, ymm6, ymm14
    vpsrld ymm6, ymm10, 6
    vpand ymm9, ymm9, ymm10
    vpslld ymm11, ymm10, 26
    vpxor ymm9, ymm15, ymm9
    vpsrld ymm3, ymm10, 11
    vpslld ymm12, ymm10, 21
    vpsrld ymm4, ymm10, 25
    vpslld ymm2, ymm10, 7
    vpxor ymm11, ymm6, ymm11
    vpxor ymm12, ymm3, ymm12
    vpxor ymm2, ymm4, ymm2
    vpxor ymm12, ymm11, ymm12
    vpaddd ymm9, ymm8, ymm9
    vpxor ymm12, ymm2, ymm12
    vpsrld ymm2, ymm14, 2
    vpaddd ymm12, ymm9, ymm12
    vpslld ymm9, ymm14, 30
    vpaddd ymm8, ymm12, ymmword ptr [rdi+256]
    vpsrld ymm11, ymm14, 13
    vpslld ymm4, ymm14, 19
    vpsrld ymm3, ymm14, 22
    vpslld ymm6, ymm14, 10
    vpxor ymm9, ymm2, ymm9
    vpxor ymm4, ymm11, ymm4
    vpxor ymm6, ymm3, ymm6
    vpxor ymm3, ymm13, ymm14
    vpxor ymm4, ymm9, ymm4
    vpand ymm5, ymm3, ymm5
    vpxor ymm4, ymm6, ymm4
    vpxor ymm5, ymm13, ymm5
    vpaddd ymm15, ymm15, ymmword ptr [r8+1504]
    vpaddd ymm5, ymm4, ymm5
    vpxor ymm4, ymm1, ymm10
    vpaddd ymm5, ymm12, ymm5
    vpsrld ymm12, ymm8, 6
    vpand ymm4, ymm4, ymm8
    vpslld ymm6, ymm8, 26
    vpxor ymm4, ymm1, ymm4
    vpsrld ymm9, ymm8, 11
    vpslld ymm11, ymm8, 21
    vpsrld ymm2, ymm8, 25
    vmovdqa ymmword ptr [rdi+256], ymm13
    vpslld ymm13, ymm8, 7
    vpxor ymm6, ymm12, ymm6
    vpxor ymm11, ymm9, ymm11
    vpxor ymm13, ymm2, ymm13
    vpxor ymm11, ymm6, ymm11
    vpaddd ymm4, ymm15, ymm4
    vpxor ymm11, ymm13, ymm11
    vpsrld ymm13, ymm5, 2
    vpaddd ymm11, ymm4, ymm11
    vpslld ymm4, ymm5, 30
    vpaddd ymm7, ymm7, ymm11
    vpsrld ymm15, ymm5, 13
    vpslld ymm6, ymm5, 19
    vpsrld ymm2, ymm5, 22
    vpslld ymm9, ymm5, 10
    vpxor ymm4, ymm13, ymm4
    vpxor ymm6, ymm15, ymm6
    vpxor ymm9, ymm2, ymm9
    vpxor ymm2, ymm14, ymm5
    vpxor ymm6, ymm4, ymm6
    vpand ymm3, ymm2, ymm3
    vpxor ymm6, ymm9, ymm6
    vpxor ymm3, ymm14, ymm3
    vpaddd ymm1, ymm1, ymmword ptr [r8+1536]
    vpaddd ymm3, ymm6, ymm3
    vpxor ymm6, ymm10, ymm8
    vpaddd ymm3, ymm11, ymm3
    vpsrld ymm11, ymm7, 6
    vpand ymm6, ymm6, ymm7
    vpslld ymm9, ymm7, 26
    vpxor ymm6, ymm10, ymm6
    vpsrld ymm4, ymm7, 11
    vpslld ymm15, ymm7, 21
    vpsrld ymm13, ymm7, 25
    vpslld ymm12, ymm7, 7
    vpxor ymm9, ymm11, ymm9
    vpxor ymm15, ymm4, ymm15
    vpxor ymm12, ymm13, ymm12
    vpxor ymm15, ymm9, ymm15
    vpaddd ymm6, ymm1, ymm6
    vpxor ymm15, ymm12, ymm15
    vpsrld ymm12, ymm3, 2
    vpaddd ymm15, ymm6, ymm15
    vpslld ymm6, ymm3, 30
    vpaddd ymm1, ymm15, ymmword ptr [rdi+256]
    vpsrld ymm9, ymm3, 13
    vpslld ymm13, ymm3, 19
    vpsrld ymm4, ymm3, 22
    vpslld ymm11, ymm3, 10
    vpxor ymm6, ymm12, ymm6
    vpxor ymm13, ymm9, ymm13
    vpxor ymm11, ymm4, ymm11
    vpxor ymm4, ymm5, ymm3
    vpxor ymm13, ymm6, ymm13
    vpand ymm2, ymm4, ymm2
    vpxor ymm13, ymm11, ymm13
    vpxor ymm2, ymm5, ymm2
    vpaddd ymm10, ymm10, ymmword ptr [r8+1568]
    vpaddd ymm2, ymm13, ymm2
    vpxor ymm13, ymm8, ymm7
    vpaddd ymm2, ymm15, ymm2
    vpsrld ymm15, ymm1, 6
    vpand ymm13, ymm13, ymm1
    vpslld ymm11, ymm1, 26
    vpxor ymm13, ymm8, ymm13
    vpsrld ymm6, ymm1, 11
    vpslld ymm9, ymm1, 21
    vpsrld ymm12, ymm1, 25
    vmovdqa ymmword ptr [rdi+256], ymm8
    vpslld ymm8, ymm1, 7
    vpxor ymm11, ymm15, ymm11
    vpxor ymm9, ymm6, ymm9
    vpxor ymm8, ymm12, ymm8
    vpxor ymm9, ymm11, ymm9
    vpaddd ymm13, ymm10, ymm13
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm2, 2
    vpaddd ymm9, ymm13, ymm9
    vpslld ymm13, ymm2, 30
    vpaddd ymm14, ymm14, ymm9
    vpsrld ymm10, ymm2, 13
    vpslld ymm11, ymm2, 19
    vpsrld ymm12, ymm2, 22
    vpslld ymm6, ymm2, 10
    vpxor ymm13, ymm8, ymm13
    vpxor ymm11, ymm10, ymm11
    vpxor ymm6, ymm12, ymm6
    vpxor ymm12, ymm3, ymm2
    vpxor ymm11, ymm13, ymm11
    vpand ymm4, ymm12, ymm4
    vpxor ymm11, ymm6, ymm11
    vpxor ymm4, ymm3, ymm4
    vpaddd ymm4, ymm11, ymm4
    vpbroadcastd ymm11, dword ptr [rcx+36]
    vpaddd ymm11, ymm2, ymm11
    vpaddd ymm4, ymm9, ymm4
    vpbroadcastd ymm9, dword ptr [rcx+40]
    vpaddd ymm9, ymm3, ymm9
    vpbroadcastd ymm3, dword ptr [rcx+32]
    vpaddd ymm3, ymm4, ymm3
    vpbroadcastd ymm4, dword ptr [rcx+44]
    vpaddd ymm4, ymm5, ymm4
    vpbroadcastd ymm5, dword ptr [rcx+48]
    vpaddd ymm5, ymm14, ymm5
    vpbroadcastd ymm14, dword ptr [rcx+52]
    vpaddd ymm14, ymm1, ymm14
    vpaddd ymm1, ymm3, ymmword ptr [rsi+64]
    vpbroadcastd ymm2, dword ptr [rcx+56]
    vpaddd ymm2, ymm7, ymm2
    vpbroadcastd ymm7, dword ptr [rcx+60]
    vpaddd ymm7, ymm7, ymmword ptr [rdi+256]
    vpaddd ymm1, ymm1, ymmword ptr [rsi+96]
    vpaddd ymm1, ymm1, ymmword ptr [rsi+128]
    vpaddd ymm6, ymm11, ymmword ptr [rsi+160]
    vpaddd ymm12, ymm1, ymmword ptr [rsi+192]
    vpaddd ymm1, ymm1, ymmword ptr [rsi+224]
    vpaddd ymm6, ymm6, ymmword ptr [rsi+256]
    vpsrld ymm13, ymm12, 6
    vpand ymm10, ymm12, ymmword ptr [rsi+288]
    vpslld ymm8, ymm12, 26
    vpxor ymm10, ymm10, ymmword ptr [rsi+320]
    vpsrld ymm15, ymm12, 11
    vmovdqa ymmword ptr [rdi+256], ymm3
    vpslld ymm3, ymm12, 21
    vmovdqa ymmword ptr [rdi+288], ymm11
    vpsrld ymm11, ymm12, 25
    vmovdqa ymmword ptr [rdi+320], ymm7
    vpslld ymm7, ymm12, 7
    vpxor ymm8, ymm13, ymm8
    vpxor ymm3, ymm15, ymm3
    vpxor ymm7, ymm11, ymm7
    vpxor ymm3, ymm8, ymm3
    vpaddd ymm10, ymm6, ymm10
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm1, 2
    vpaddd ymm3, ymm10, ymm3
    vpslld ymm10, ymm1, 30
    vpaddd ymm6, ymm3, ymmword ptr [rsi+352]
    vpsrld ymm8, ymm1, 13
    vpslld ymm11, ymm1, 19
    vpsrld ymm15, ymm1, 22
    vpslld ymm13, ymm1, 10
    vpxor ymm10, ymm7, ymm10
    vpxor ymm11, ymm8, ymm11
    vpxor ymm13, ymm15, ymm13
    vpxor ymm15, ymm1, ymmword ptr [rsi+384]
    vpxor ymm11, ymm10, ymm11
    vpand ymm10, ymm15, ymmword ptr [rsi+416]
    vpxor ymm11, ymm13, ymm11
    vpxor ymm10, ymm10, ymmword ptr [rsi+384]
    vpaddd ymm13, ymm9, ymmword ptr [rsi+448]
    vpaddd ymm10, ymm11, ymm10
    vpaddd ymm13, ymm13, ymmword ptr [rsi+320]
    vpaddd ymm10, ymm3, ymm10
    vpxor ymm3, ymm12, ymmword ptr [rsi+480]
    vpsrld ymm11, ymm6, 6
    vpand ymm3, ymm3, ymm6
    vpslld ymm8, ymm6, 26
    vpxor ymm3, ymm3, ymmword ptr [rsi+480]
    vpsrld ymm7, ymm6, 11
    vmovdqa ymmword ptr [rdi+352], ymm9
    vpslld ymm9, ymm6, 21
    vmovdqa ymmword ptr [rdi+384], ymm2
    vpsrld ymm2, ymm6, 25
    vmovdqa ymmword ptr [rdi+416], ymm14
    vpslld ymm14, ymm6, 7
    vpxor ymm8, ymm11, ymm8
    vpxor ymm9, ymm7, ymm9
    vpxor ymm14, ymm2, ymm14
    vpxor ymm9, ymm8, ymm9
    vpaddd ymm3, ymm13, ymm3
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm10, 2
    vpaddd ymm9, ymm3, ymm9
    vpslld ymm3, ymm10, 30
    vpaddd ymm13, ymm9, ymmword ptr [rsi+512]
    vpsrld ymm8, ymm10, 13
    vpslld ymm2, ymm10, 19
    vpsrld ymm7, ymm10, 22
    vpslld ymm11, ymm10, 10
    vpxor ymm3, ymm14, ymm3
    vpxor ymm2, ymm8, ymm2
    vpxor ymm11, ymm7, ymm11
    vpxor ymm7, ymm1, ymm10
    vpxor ymm2, ymm3, ymm2
    vpand ymm15, ymm7, ymm15
    vpxor ymm2, ymm11, ymm2
    vpxor ymm15, ymm1, ymm15
    vpaddd ymm11, ymm4, ymmword ptr [rsi+544]
    vpaddd ymm15, ymm2, ymm15
    vpaddd ymm11, ymm11, ymmword ptr [rsi+480]
    vpaddd ymm15, ymm9, ymm15
    vpxor ymm9, ymm12, ymm6
    vpsrld ymm2, ymm13, 6
    vpand ymm9, ymm9, ymm13
    vpslld ymm3, ymm13, 26
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm8, ymm13, 11
    vpslld ymm14, ymm13, 21
    vmovdqa ymmword ptr [rdi+448], ymm4
    vpsrld ymm4, ymm13, 25
    vmovdqa ymmword ptr [rdi+480], ymm1
    vpslld ymm1, ymm13, 7
    vpxor ymm3, ymm2, ymm3
    vpxor ymm14, ymm8, ymm14
    vpxor ymm1, ymm4, ymm1
    vpxor ymm14, ymm3, ymm14
    vpaddd ymm9, ymm11, ymm9
    vpxor ymm14, ymm1, ymm14
    vpsrld ymm1, ymm15, 2
    vpaddd ymm14, ymm9, ymm14
    vpslld ymm9, ymm15, 30
    vpaddd ymm11, ymm14, ymmword ptr [rsi+384]
    vpsrld ymm3, ymm15, 13
    vpslld ymm4, ymm15, 19
    vpsrld ymm8, ymm15, 22
    vpslld ymm2, ymm15, 10
    vpxor ymm9, ymm1, ymm9
    vpxor ymm4, ymm3, ymm4
    vpxor ymm2, ymm8, ymm2
    vpxor ymm8, ymm10, ymm15
    vpxor ymm4, ymm9, ymm4
    vpand ymm7, ymm8, ymm7
    vpxor ymm4, ymm2, ymm4
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm2, ymm5, ymmword ptr [rsi+576]
    vpaddd ymm7, ymm4, ymm7
    vpaddd ymm2, ymm12, ymm2
    vpaddd ymm7, ymm14, ymm7
    vpxor ymm14, ymm6, ymm13
    vpsrld ymm12, ymm11, 6
    vpand ymm14, ymm14, ymm11
    vpslld ymm4, ymm11, 26
    vpxor ymm14, ymm6, ymm14
    vpsrld ymm9, ymm11, 11
    vpslld ymm3, ymm11, 21
    vpsrld ymm1, ymm11, 25
    vmovdqa ymmword ptr [rdi+512], ymm5
    vpslld ymm5, ymm11, 7
    vpxor ymm4, ymm12, ymm4
    vpxor ymm3, ymm9, ymm3
    vpxor ymm5, ymm1, ymm5
    vpxor ymm3, ymm4, ymm3
    vpaddd ymm14, ymm2, ymm14
    vpxor ymm3, ymm5, ymm3
    vpsrld ymm5, ymm7, 2
    vpaddd ymm3, ymm14, ymm3
    vpslld ymm14, ymm7, 30
    vpaddd ymm2, ymm3, ymmword ptr [rdi+480]
    vpsrld ymm4, ymm7, 13
    vpslld ymm1, ymm7, 19
    vpsrld ymm9, ymm7, 22
    vpslld ymm12, ymm7, 10
    vpxor ymm14, ymm5, ymm14
    vpxor ymm1, ymm4, ymm1
    vpxor ymm12, ymm9, ymm12
    vpxor ymm9, ymm15, ymm7
    vpxor ymm1, ymm14, ymm1
    vpand ymm8, ymm9, ymm8
    vpxor ymm1, ymm12, ymm1
    vpxor ymm8, ymm15, ymm8
    vmovdqa ymm12, ymmword ptr [rdi+416]
    vpaddd ymm14, ymm12, ymmword ptr [rsi+608]
    vpaddd ymm8, ymm1, ymm8
    vpaddd ymm14, ymm6, ymm14
    vpaddd ymm8, ymm3, ymm8
    vpxor ymm3, ymm13, ymm11
    vpsrld ymm6, ymm2, 6
    vpand ymm3, ymm3, ymm2
    vpslld ymm1, ymm2, 26
    vpxor ymm3, ymm13, ymm3
    vpsrld ymm4, ymm2, 11
    vpslld ymm5, ymm2, 21
    vpsrld ymm12, ymm2, 25
    vmovdqa ymmword ptr [rdi+480], ymm15
    vpslld ymm15, ymm2, 7
    vpxor ymm1, ymm6, ymm1
    vpxor ymm5, ymm4, ymm5
    vpxor ymm15, ymm12, ymm15
    vpxor ymm5, ymm1, ymm5
    vpaddd ymm3, ymm14, ymm3
    vpxor ymm5, ymm15, ymm5
    vpsrld ymm15, ymm8, 2
    vpaddd ymm5, ymm3, ymm5
    vpslld ymm3, ymm8, 30
    vpaddd ymm10, ymm10, ymm5
    vpsrld ymm14, ymm8, 13
    vpslld ymm1, ymm8, 19
    vpsrld ymm12, ymm8, 22
    vpslld ymm4, ymm8, 10
    vpxor ymm3, ymm15, ymm3
    vpxor ymm1, ymm14, ymm1
    vpxor ymm4, ymm12, ymm4
    vpxor ymm12, ymm7, ymm8
    vpxor ymm1, ymm3, ymm1
    vpand ymm9, ymm12, ymm9
    vpxor ymm1, ymm4, ymm1
    vpxor ymm9, ymm7, ymm9
    vmovdqa ymm4, ymmword ptr [rdi+384]
    vpaddd ymm3, ymm4, ymmword ptr [rsi+640]
    vpaddd ymm9, ymm1, ymm9
    vpaddd ymm3, ymm13, ymm3
    vpaddd ymm9, ymm5, ymm9
    vpxor ymm5, ymm11, ymm2
    vpsrld ymm13, ymm10, 6
    vpand ymm5, ymm5, ymm10
    vpslld ymm1, ymm10, 26
    vpxor ymm5, ymm11, ymm5
    vpsrld ymm14, ymm10, 11
    vpslld ymm15, ymm10, 21
    vpsrld ymm6, ymm10, 25
    vpslld ymm4, ymm10, 7
    vpxor ymm1, ymm13, ymm1
    vpxor ymm15, ymm14, ymm15
    vpxor ymm4, ymm6, ymm4
    vpxor ymm15, ymm1, ymm15
    vpaddd ymm5, ymm3, ymm5
    vpxor ymm15, ymm4, ymm15
    vpsrld ymm4, ymm9, 2
    vpaddd ymm15, ymm5, ymm15
    vpslld ymm5, ymm9, 30
    vpaddd ymm3, ymm15, ymmword ptr [rdi+480]
    vpsrld ymm1, ymm9, 13
    vpslld ymm6, ymm9, 19
    vpsrld ymm14, ymm9, 22
    vpslld ymm13, ymm9, 10
    vpxor ymm5, ymm4, ymm5
    vpxor ymm6, ymm1, ymm6
    vpxor ymm13, ymm14, ymm13
    vpxor ymm14, ymm8, ymm9
    vpxor ymm6, ymm5, ymm6
    vpand ymm12, ymm14, ymm12
    vpxor ymm6, ymm13, ymm6
    vpxor ymm12, ymm8, ymm12
    vmovdqa ymm13, ymmword ptr [rdi+320]
    vpaddd ymm5, ymm13, ymmword ptr [rsi+672]
    vpaddd ymm12, ymm6, ymm12
    vpaddd ymm5, ymm11, ymm5
    vpaddd ymm12, ymm15, ymm12
    vpxor ymm15, ymm2, ymm10
    vpsrld ymm11, ymm3, 6
    vpand ymm15, ymm15, ymm3
    vpslld ymm6, ymm3, 26
    vpxor ymm15, ymm2, ymm15
    vpsrld ymm1, ymm3, 11
    vpslld ymm4, ymm3, 21
    vpsrld ymm13, ymm3, 25
    vmovdqa ymmword ptr [rdi+480], ymm8
    vpslld ymm8, ymm3, 7
    vpxor ymm6, ymm11, ymm6
    vpxor ymm4, ymm1, ymm4
    vpxor ymm8, ymm13, ymm8
    vpxor ymm4, ymm6, ymm4
    vpaddd ymm15, ymm5, ymm15
    vpxor ymm4, ymm8, ymm4
    vpsrld ymm8, ymm12, 2
    vpaddd ymm4, ymm15, ymm4
    vpslld ymm15, ymm12, 30
    vpaddd ymm7, ymm7, ymm4
    vpsrld ymm5, ymm12, 13
    vpslld ymm6, ymm12, 19
    vpsrld ymm13, ymm12, 22
    vpslld ymm1, ymm12, 10
    vpxor ymm15, ymm8, ymm15
    vpxor ymm6, ymm5, ymm6
    vpxor ymm1, ymm13, ymm1
    vpxor ymm13, ymm9, ymm12
    vpxor ymm6, ymm15, ymm6
    vpand ymm14, ymm13, ymm14
    vpxor ymm6, ymm1, ymm6
    vpxor ymm14, ymm9, ymm14
    vpaddd ymm2, ymm2, ymmword ptr [rsi+704]
    vpaddd ymm14, ymm6, ymm14
    vpxor ymm6, ymm10, ymm3
    vpaddd ymm14, ymm4, ymm14
    vpsrld ymm4, ymm7, 6
    vpand ymm6, ymm6, ymm7
    vpslld ymm1, ymm7, 26
    vpxor ymm6, ymm10, ymm6
    vpsrld ymm15, ymm7, 11
    vpslld ymm5, ymm7, 21
    vpsrld ymm8, ymm7, 25
    vpslld ymm11, ymm7, 7
    vpxor ymm1, ymm4, ymm1
    vpxor ymm5, ymm15, ymm5
    vpxor ymm11, ymm8, ymm11
    vpxor ymm5, ymm1, ymm5
    vpaddd ymm6, ymm2, ymm6
    vpxor ymm5, ymm11, ymm5
    vpsrld ymm11, ymm14, 2
    vpaddd ymm5, ymm6, ymm5
    vpslld ymm6, ymm14, 30
    vpaddd ymm2, ymm5, ymmword ptr [rdi+480]
    vpsrld ymm1, ymm14, 13
    vpslld ymm8, ymm14, 19
    vpsrld ymm15, ymm14, 22
    vpslld ymm4, ymm14, 10
    vpxor ymm6, ymm11, ymm6
    vpxor ymm8, ymm1, ymm8
    vpxor ymm4, ymm15, ymm4
    vpxor ymm15, ymm12, ymm14
    vpxor ymm8, ymm6, ymm8
    vpand ymm13, ymm15, ymm13
    vpxor ymm8, ymm4, ymm8
    vpxor ymm13, ymm12, ymm13
    vpaddd ymm10, ymm10, ymmword ptr [rsi+736]
    vpaddd ymm13, ymm8, ymm13
    vpxor ymm8, ymm3, ymm7
    vpaddd ymm13, ymm5, ymm13
    vpsrld ymm5, ymm2, 6
    vpand ymm8, ymm8, ymm2
    vpslld ymm4, ymm2, 26
    vpxor ymm8, ymm3, ymm8
    vpsrld ymm6, ymm2, 11
    vpslld ymm1, ymm2, 21
    vpsrld ymm11, ymm2, 25
    vmovdqa ymmword ptr [rdi+480], ymm12
    vpslld ymm12, ymm2, 7
    vpxor ymm4, ymm5, ymm4
    vpxor ymm1, ymm6, ymm1
    vpxor ymm12, ymm11, ymm12
    vpxor ymm1, ymm4, ymm1
    vpaddd ymm8, ymm10, ymm8
    vpxor ymm1, ymm12, ymm1
    vpsrld ymm12, ymm13, 2
    vpaddd ymm1, ymm8, ymm1
    vpslld ymm8, ymm13, 30
    vpaddd ymm9, ymm9, ymm1
    vpsrld ymm10, ymm13, 13
    vpslld ymm4, ymm13, 19
    vpsrld ymm11, ymm13, 22
    vpslld ymm6, ymm13, 10
    vpxor ymm8, ymm12, ymm8
    vpxor ymm4, ymm10, ymm4
    vpxor ymm6, ymm11, ymm6
    vpxor ymm11, ymm14, ymm13
    vpxor ymm4, ymm8, ymm4
    vpand ymm15, ymm11, ymm15
    vpxor ymm4, ymm6, ymm4
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm3, ymm3, ymmword ptr [rsi+768]
    vpaddd ymm15, ymm4, ymm15
    vpxor ymm4, ymm7, ymm2
    vpaddd ymm15, ymm1, ymm15
    vpsrld ymm1, ymm9, 6
    vpand ymm4, ymm4, ymm9
    vpslld ymm6, ymm9, 26
    vpxor ymm4, ymm7, ymm4
    vpsrld ymm8, ymm9, 11
    vpslld ymm10, ymm9, 21
    vpsrld ymm12, ymm9, 25
    vpslld ymm5, ymm9, 7
    vpxor ymm6, ymm1, ymm6
    vpxor ymm10, ymm8, ymm10
    vpxor ymm5, ymm12, ymm5
    vpxor ymm10, ymm6, ymm10
    vpaddd ymm4, ymm3, ymm4
    vpxor ymm10, ymm5, ymm10
    vpsrld ymm5, ymm15, 2
    vpaddd ymm10, ymm4, ymm10
    vpslld ymm4, ymm15, 30
    vpaddd ymm3, ymm10, ymmword ptr [rdi+480]
    vpsrld ymm6, ymm15, 13
    vpslld ymm12, ymm15, 19
    vpsrld ymm8, ymm15, 22
    vpslld ymm1, ymm15, 10
    vpxor ymm4, ymm5, ymm4
    vpxor ymm12, ymm6, ymm12
    vpxor ymm1, ymm8, ymm1
    vpxor ymm8, ymm13, ymm15
    vpxor ymm12, ymm4, ymm12
    vpand ymm11, ymm8, ymm11
    vpxor ymm12, ymm1, ymm12
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm7, ymm7, ymmword ptr [rsi+800]
    vpaddd ymm11, ymm12, ymm11
    vpxor ymm12, ymm2, ymm9
    vpaddd ymm11, ymm10, ymm11
    vpsrld ymm10, ymm3, 6
    vpand ymm12, ymm12, ymm3
    vpslld ymm1, ymm3, 26
    vpxor ymm12, ymm2, ymm12
    vpsrld ymm4, ymm3, 11
    vpslld ymm6, ymm3, 21
    vpsrld ymm5, ymm3, 25
    vmovdqa ymmword ptr [rdi+480], ymm13
    vpslld ymm13, ymm3, 7
    vpxor ymm1, ymm10, ymm1
    vpxor ymm6, ymm4, ymm6
    vpxor ymm13, ymm5, ymm13
    vpxor ymm6, ymm1, ymm6
    vpaddd ymm12, ymm7, ymm12
    vpxor ymm6, ymm13, ymm6
    vpsrld ymm13, ymm11, 2
    vpaddd ymm6, ymm12, ymm6
    vpslld ymm12, ymm11, 30
    vpaddd ymm14, ymm14, ymm6
    vpsrld ymm7, ymm11, 13
    vpslld ymm1, ymm11, 19
    vpsrld ymm5, ymm11, 22
    vpslld ymm4, ymm11, 10
    vpxor ymm12, ymm13, ymm12
    vpxor ymm1, ymm7, ymm1
    vpxor ymm4, ymm5, ymm4
    vpxor ymm5, ymm15, ymm11
    vpxor ymm1, ymm12, ymm1
    vpand ymm8, ymm5, ymm8
    vpxor ymm1, ymm4, ymm1
    vpxor ymm8, ymm15, ymm8
    vpaddd ymm2, ymm2, ymmword ptr [rsi+832]
    vpaddd ymm8, ymm1, ymm8
    vpxor ymm1, ymm9, ymm3
    vpaddd ymm8, ymm6, ymm8
    vpsrld ymm6, ymm14, 6
    vpand ymm1, ymm1, ymm14
    vpslld ymm4, ymm14, 26
    vpxor ymm1, ymm9, ymm1
    vpsrld ymm12, ymm14, 11
    vpslld ymm7, ymm14, 21
    vpsrld ymm13, ymm14, 25
    vpslld ymm10, ymm14, 7
    vpxor ymm4, ymm6, ymm4
    vpxor ymm7, ymm12, ymm7
    vpxor ymm10, ymm13, ymm10
    vpxor ymm7, ymm4, ymm7
    vpaddd ymm1, ymm2, ymm1
    vpxor ymm7, ymm10, ymm7
    vpsrld ymm10, ymm8, 2
    vpaddd ymm7, ymm1, ymm7
    vpslld ymm1, ymm8, 30
    vpaddd ymm2, ymm7, ymmword ptr [rdi+480]
    vpsrld ymm4, ymm8, 13
    vpslld ymm13, ymm8, 19
    vpsrld ymm12, ymm8, 22
    vpslld ymm6, ymm8, 10
    vpxor ymm1, ymm10, ymm1
    vpxor ymm13, ymm4, ymm13
    vpxor ymm6, ymm12, ymm6
    vpxor ymm12, ymm11, ymm8
    vpxor ymm13, ymm1, ymm13
    vpand ymm5, ymm12, ymm5
    vpxor ymm13, ymm6, ymm13
    vpxor ymm5, ymm11, ymm5
    vpaddd ymm9, ymm9, ymmword ptr [rsi+864]
    vpaddd ymm5, ymm13, ymm5
    vpxor ymm13, ymm3, ymm14
    vpaddd ymm5, ymm7, ymm5
    vpsrld ymm7, ymm2, 6
    vpand ymm13, ymm13, ymm2
    vpslld ymm6, ymm2, 26
    vpxor ymm13, ymm3, ymm13
    vpsrld ymm1, ymm2, 11
    vpslld ymm4, ymm2, 21
    vpsrld ymm10, ymm2, 25
    vmovdqa ymmword ptr [rdi+480], ymm11
    vpslld ymm11, ymm2, 7
    vpxor ymm6, ymm7, ymm6
    vpxor ymm4, ymm1, ymm4
    vpxor ymm11, ymm10, ymm11
    vpxor ymm4, ymm6, ymm4
    vpaddd ymm13, ymm9, ymm13
    vpxor ymm4, ymm11, ymm4
    vpsrld ymm11, ymm5, 2
    vpaddd ymm4, ymm13, ymm4
    vpslld ymm13, ymm5, 30
    vpaddd ymm15, ymm15, ymm4
    vpsrld ymm9, ymm5, 13
    vpslld ymm6, ymm5, 19
    vpsrld ymm10, ymm5, 22
    vpslld ymm1, ymm5, 10
    vpxor ymm13, ymm11, ymm13
    vpxor ymm6, ymm9, ymm6
    vpxor ymm1, ymm10, ymm1
    vpxor ymm10, ymm8, ymm5
    vpxor ymm6, ymm13, ymm6
    vpand ymm12, ymm10, ymm12
    vpxor ymm6, ymm1, ymm6
    vpxor ymm12, ymm8, ymm12
    vpaddd ymm3, ymm3, ymmword ptr [rsi+896]
    vpaddd ymm12, ymm6, ymm12
    vpxor ymm6, ymm14, ymm2
    vpaddd ymm12, ymm4, ymm12
    vpsrld ymm4, ymm15, 6
    vpand ymm6, ymm6, ymm15
    vpslld ymm1, ymm15, 26
    vpxor ymm6, ymm14, ymm6
    vpsrld ymm13, ymm15, 11
    vpslld ymm9, ymm15, 21
    vpsrld ymm11, ymm15, 25
    vpslld ymm7, ymm15, 7
    vpxor ymm1, ymm4, ymm1
    vpxor ymm9, ymm13, ymm9
    vpxor ymm7, ymm11, ymm7
    vpxor ymm9, ymm1, ymm9
    vpaddd ymm6, ymm3, ymm6
    vpxor ymm9, ymm7, ymm9
    vpsrld ymm7, ymm12, 2
    vpaddd ymm9, ymm6, ymm9
    vpslld ymm6, ymm12, 30
    vpaddd ymm3, ymm9, ymmword ptr [rdi+480]
    vpsrld ymm1, ymm12, 13
    vpslld ymm11, ymm12, 19
    vpsrld ymm13, ymm12, 22
    vpslld ymm4, ymm12, 10
    vpxor ymm6, ymm7, ymm6
    vpxor ymm11, ymm1, ymm11
    vpxor ymm4, ymm13, ymm4
    vpxor ymm13, ymm5, ymm12
    vpxor ymm11, ymm6, ymm11
    vpand ymm10, ymm13, ymm10
    vpxor ymm11, ymm4, ymm11
    vpxor ymm10, ymm5, ymm10
    vpaddd ymm14, ymm14, ymmword ptr [rsi+928]
    vpaddd ymm10, ymm11, ymm10
    vpxor ymm11, ymm2, ymm15
    vpaddd ymm10, ymm9, ymm10
    vpsrld ymm9, ymm3, 6
    vpand ymm11, ymm11, ymm3
    vpslld ymm4, ymm3, 26
    vpxor ymm11, ymm2, ymm11
    vpsrld ymm6, ymm3, 11
    vpslld ymm1, ymm3, 21
    vpsrld ymm7, ymm3, 25
    vmovdqa ymmword ptr [rdi+480], ymm5
    vpslld ymm5, ymm3, 7
    vpxor ymm4, ymm9, ymm4
    vpxor ymm1, ymm6, ymm1
    vpxor ymm5, ymm7, ymm5
    vpxor ymm1, ymm4, ymm1
    vpaddd ymm11, ymm14, ymm11
    vpxor ymm1, ymm5, ymm1
    vpsrld ymm5, ymm10, 2
    vpaddd ymm1, ymm11, ymm1
    vpslld ymm11, ymm10, 30
    vpaddd ymm8, ymm8, ymm1
    vpsrld ymm14, ymm10, 13
    vpslld ymm4, ymm10, 19
    vpsrld ymm7, ymm10, 22
    vpslld ymm6, ymm10, 10
    vpxor ymm11, ymm5, ymm11
    vpxor ymm4, ymm14, ymm4
    vpxor ymm6, ymm7, ymm6
    vpxor ymm7, ymm12, ymm10
    vpxor ymm4, ymm11, ymm4
    vpand ymm13, ymm7, ymm13
    vpxor ymm4, ymm6, ymm4
    vpxor ymm13, ymm12, ymm13
    vmovdqa ymm6, ymmword ptr [rdi+288]
    vpsrld ymm11, ymm6, 7
    vpaddd ymm13, ymm4, ymm13
    vpslld ymm4, ymm6, 25
    vpaddd ymm13, ymm1, ymm13
    vpsrld ymm1, ymm6, 18
    vpslld ymm14, ymm6, 14
    vpsrld ymm5, ymm6, 3
    vpxor ymm4, ymm11, ymm4
    vpxor ymm14, ymm1, ymm14
    vpxor ymm4, ymm5, ymm4
    vpxor ymm4, ymm14, ymm4
    vpaddd ymm4, ymm4, ymmword ptr [rdi+256]
    vpxor ymm14, ymm15, ymm3
    vpaddd ymm5, ymm4, ymmword ptr [rsi+960]
    vpand ymm14, ymm14, ymm8
    vpaddd ymm5, ymm2, ymm5
    vpsrld ymm2, ymm8, 6
    vpslld ymm1, ymm8, 26
    vpxor ymm14, ymm15, ymm14
    vpsrld ymm11, ymm8, 11
    vpslld ymm9, ymm8, 21
    vmovdqa ymmword ptr [rdi+256], ymm4
    vpsrld ymm4, ymm8, 25
    vmovdqa ymmword ptr [rdi+544], ymm12
    vpslld ymm12, ymm8, 7
    vpxor ymm1, ymm2, ymm1
    vpxor ymm9, ymm11, ymm9
    vpxor ymm12, ymm4, ymm12
    vpxor ymm9, ymm1, ymm9
    vpaddd ymm14, ymm5, ymm14
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm12, ymm13, 2
    vpaddd ymm9, ymm14, ymm9
    vpslld ymm14, ymm13, 30
    vpaddd ymm5, ymm9, ymmword ptr [rdi+480]
    vpsrld ymm1, ymm13, 13
    vpslld ymm4, ymm13, 19
    vpsrld ymm11, ymm13, 22
    vpslld ymm2, ymm13, 10
    vpxor ymm14, ymm12, ymm14
    vpxor ymm4, ymm1, ymm4
    vpxor ymm2, ymm11, ymm2
    vpxor ymm11, ymm10, ymm13
    vpxor ymm4, ymm14, ymm4
    vpand ymm7, ymm11, ymm7
    vpxor ymm4, ymm2, ymm4
    vpxor ymm7, ymm10, ymm7
    vmovdqa ymm2, ymmword ptr [rdi+352]
    vpsrld ymm14, ymm2, 7
    vpaddd ymm7, ymm4, ymm7
    vpslld ymm4, ymm2, 25
    vpaddd ymm7, ymm9, ymm7
    vpsrld ymm9, ymm2, 18
    vpslld ymm1, ymm2, 14
    vpsrld ymm12, ymm2, 3
    vpxor ymm4, ymm14, ymm4
    vpxor ymm1, ymm9, ymm1
    vpxor ymm4, ymm12, ymm4
    vpaddd ymm6, ymm6, ymmword ptr [rsi+992]
    vpxor ymm4, ymm1, ymm4
    vpaddd ymm4, ymm6, ymm4
    vpxor ymm6, ymm3, ymm8
    vpaddd ymm1, ymm4, ymmword ptr [rsi+1024]
    vpand ymm6, ymm6, ymm5
    vpaddd ymm1, ymm15, ymm1
    vpsrld ymm15, ymm5, 6
    vpslld ymm12, ymm5, 26
    vpxor ymm6, ymm3, ymm6
    vpsrld ymm9, ymm5, 11
    vpslld ymm14, ymm5, 21
    vmovdqa ymmword ptr [rdi+288], ymm4
    vpsrld ymm4, ymm5, 25
    vmovdqa ymmword ptr [rdi+480], ymm10
    vpslld ymm10, ymm5, 7
    vpxor ymm12, ymm15, ymm12
    vpxor ymm14, ymm9, ymm14
    vpxor ymm10, ymm4, ymm10
    vpxor ymm14, ymm12, ymm14
    vpaddd ymm6, ymm1, ymm6
    vpxor ymm14, ymm10, ymm14
    vpsrld ymm10, ymm7, 2
    vpaddd ymm14, ymm6, ymm14
    vpslld ymm6, ymm7, 30
    vpaddd ymm1, ymm14, ymmword ptr [rdi+544]
    vpsrld ymm12, ymm7, 13
    vpslld ymm4, ymm7, 19
    vpsrld ymm9, ymm7, 22
    vpslld ymm15, ymm7, 10
    vpxor ymm6, ymm10, ymm6
    vpxor ymm4, ymm12, ymm4
    vpxor ymm15, ymm9, ymm15
    vpxor ymm9, ymm13, ymm7
    vpxor ymm4, ymm6, ymm4
    vpand ymm11, ymm9, ymm11
    vpxor ymm4, ymm15, ymm4
    vpxor ymm11, ymm13, ymm11
    vmovdqa ymm15, ymmword ptr [rdi+448]
    vpsrld ymm6, ymm15, 7
    vpaddd ymm11, ymm4, ymm11
    vpslld ymm4, ymm15, 25
    vpaddd ymm11, ymm14, ymm11
    vpsrld ymm14, ymm15, 18
    vpslld ymm12, ymm15, 14
    vpsrld ymm10, ymm15, 3
    vpxor ymm4, ymm6, ymm4
    vpxor ymm12, ymm14, ymm12
    vmovdqa ymm14, ymmword ptr [rdi+256]
    vpsrld ymm6, ymm14, 17
    vpxor ymm4, ymm10, ymm4
    vpslld ymm10, ymm14, 15
    vpxor ymm4, ymm12, ymm4
    vpsrld ymm12, ymm14, 19
    vmovdqa ymmword ptr [rdi+544], ymm13
    vpslld ymm13, ymm14, 13
    vpsrld ymm15, ymm14, 10
    vpxor ymm10, ymm6, ymm10
    vpxor ymm13, ymm12, ymm13
    vpxor ymm10, ymm15, ymm10
    vpaddd ymm4, ymm2, ymm4
    vpxor ymm10, ymm13, ymm10
    vpaddd ymm10, ymm4, ymm10
    vpxor ymm4, ymm8, ymm5
    vpaddd ymm13, ymm10, ymmword ptr [rsi+1056]
    vpand ymm4, ymm4, ymm1
    vpaddd ymm13, ymm3, ymm13
    vpsrld ymm3, ymm1, 6
    vpslld ymm2, ymm1, 26
    vpxor ymm4, ymm8, ymm4
    vpsrld ymm15, ymm1, 11
    vpslld ymm12, ymm1, 21
    vpsrld ymm6, ymm1, 25
    vpslld ymm14, ymm1, 7
    vpxor ymm2, ymm3, ymm2
    vpxor ymm12, ymm15, ymm12
    vpxor ymm14, ymm6, ymm14
    vpxor ymm12, ymm2, ymm12
    vpaddd ymm4, ymm13, ymm4
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm11, 2
    vpaddd ymm12, ymm4, ymm12
    vpslld ymm4, ymm11, 30
    vpaddd ymm13, ymm12, ymmword ptr [rdi+480]
    vpsrld ymm2, ymm11, 13
    vpslld ymm6, ymm11, 19
    vpsrld ymm15, ymm11, 22
    vpslld ymm3, ymm11, 10
    vpxor ymm4, ymm14, ymm4
    vpxor ymm6, ymm2, ymm6
    vpxor ymm3, ymm15, ymm3
    vpxor ymm15, ymm7, ymm11
    vpxor ymm6, ymm4, ymm6
    vpand ymm9, ymm15, ymm9
    vpxor ymm6, ymm3, ymm6
    vpxor ymm9, ymm7, ymm9
    vmovdqa ymm3, ymmword ptr [rdi+512]
    vpsrld ymm4, ymm3, 7
    vpaddd ymm9, ymm6, ymm9
    vpslld ymm6, ymm3, 25
    vpaddd ymm9, ymm12, ymm9
    vpsrld ymm12, ymm3, 18
    vpslld ymm2, ymm3, 14
    vpsrld ymm14, ymm3, 3
    vpxor ymm6, ymm4, ymm6
    vpxor ymm2, ymm12, ymm2
    vmovdqa ymm12, ymmword ptr [rdi+288]
    vpsrld ymm4, ymm12, 17
    vpxor ymm6, ymm14, ymm6
    vpslld ymm14, ymm12, 15
    vpxor ymm6, ymm2, ymm6
    vpsrld ymm2, ymm12, 19
    vmovdqa ymmword ptr [rdi+480], ymm7
    vpslld ymm7, ymm12, 13
    vpsrld ymm3, ymm12, 10
    vpxor ymm14, ymm4, ymm14
    vpxor ymm7, ymm2, ymm7
    vpxor ymm14, ymm3, ymm14
    vpaddd ymm6, ymm6, ymmword ptr [rdi+448]
    vpxor ymm14, ymm7, ymm14
    vpaddd ymm14, ymm6, ymm14
    vpxor ymm6, ymm5, ymm1
    vpaddd ymm7, ymm14, ymmword ptr [rsi+1088]
    vpand ymm6, ymm6, ymm13
    vpaddd ymm7, ymm8, ymm7
    vpsrld ymm8, ymm13, 6
    vpslld ymm3, ymm13, 26
    vpxor ymm6, ymm5, ymm6
    vpsrld ymm2, ymm13, 11
    vpslld ymm4, ymm13, 21
    vpsrld ymm12, ymm13, 25
    vmovdqa ymmword ptr [rdi+448], ymm14
    vpslld ymm14, ymm13, 7
    vpxor ymm3, ymm8, ymm3
    vpxor ymm4, ymm2, ymm4
    vpxor ymm14, ymm12, ymm14
    vpxor ymm4, ymm3, ymm4
    vpaddd ymm6, ymm7, ymm6
    vpxor ymm4, ymm14, ymm4
    vpsrld ymm14, ymm9, 2
    vpaddd ymm4, ymm6, ymm4
    vpslld ymm6, ymm9, 30
    vpaddd ymm7, ymm4, ymmword ptr [rdi+544]
    vpsrld ymm3, ymm9, 13
    vpslld ymm12, ymm9, 19
    vpsrld ymm2, ymm9, 22
    vpslld ymm8, ymm9, 10
    vpxor ymm6, ymm14, ymm6
    vpxor ymm12, ymm3, ymm12
    vpxor ymm8, ymm2, ymm8
    vpxor ymm2, ymm11, ymm9
    vpxor ymm12, ymm6, ymm12
    vpand ymm15, ymm2, ymm15
    vpxor ymm12, ymm8, ymm12
    vpxor ymm15, ymm11, ymm15
    vmovdqa ymm8, ymmword ptr [rdi+416]
    vpsrld ymm6, ymm8, 7
    vpaddd ymm15, ymm12, ymm15
    vpslld ymm12, ymm8, 25
    vpaddd ymm15, ymm4, ymm15
    vpsrld ymm4, ymm8, 18
    vpslld ymm3, ymm8, 14
    vpsrld ymm14, ymm8, 3
    vpxor ymm12, ymm6, ymm12
    vpxor ymm3, ymm4, ymm3
    vpsrld ymm4, ymm10, 17
    vpxor ymm12, ymm14, ymm12
    vpslld ymm14, ymm10, 15
    vpxor ymm12, ymm3, ymm12
    vpsrld ymm3, ymm10, 19
    vpslld ymm6, ymm10, 13
    vmovdqa ymmword ptr [rdi+544], ymm11
    vpsrld ymm11, ymm10, 10
    vpxor ymm14, ymm4, ymm14
    vpxor ymm6, ymm3, ymm6
    vpxor ymm14, ymm11, ymm14
    vpaddd ymm12, ymm12, ymmword ptr [rdi+512]
    vpxor ymm14, ymm6, ymm14
    vpaddd ymm14, ymm12, ymm14
    vpxor ymm12, ymm1, ymm13
    vpaddd ymm6, ymm14, ymmword ptr [rsi+1120]
    vpand ymm12, ymm12, ymm7
    vpaddd ymm6, ymm5, ymm6
    vpsrld ymm5, ymm7, 6
    vpslld ymm11, ymm7, 26
    vpxor ymm12, ymm1, ymm12
    vpsrld ymm3, ymm7, 11
    vpslld ymm4, ymm7, 21
    vmovdqa ymmword ptr [rdi+512], ymm10
    vpsrld ymm10, ymm7, 25
    vmovdqa ymmword ptr [rdi+352], ymm14
    vpslld ymm14, ymm7, 7
    vpxor ymm11, ymm5, ymm11
    vpxor ymm4, ymm3, ymm4
    vpxor ymm14, ymm10, ymm14
    vpxor ymm4, ymm11, ymm4
    vpaddd ymm12, ymm6, ymm12
    vpxor ymm4, ymm14, ymm4
    vpsrld ymm14, ymm15, 2
    vpaddd ymm4, ymm12, ymm4
    vpslld ymm12, ymm15, 30
    vpaddd ymm6, ymm4, ymmword ptr [rdi+480]
    vpsrld ymm11, ymm15, 13
    vpslld ymm10, ymm15, 19
    vpsrld ymm3, ymm15, 22
    vpslld ymm5, ymm15, 10
    vpxor ymm12, ymm14, ymm12
    vpxor ymm10, ymm11, ymm10
    vpxor ymm5, ymm3, ymm5
    vpxor ymm3, ymm9, ymm15
    vpxor ymm10, ymm12, ymm10
    vpand ymm2, ymm3, ymm2
    vpxor ymm10, ymm5, ymm10
    vpxor ymm2, ymm9, ymm2
    vmovdqa ymm5, ymmword ptr [rdi+384]
    vpsrld ymm12, ymm5, 7
    vpaddd ymm2, ymm10, ymm2
    vpslld ymm10, ymm5, 25
    vpaddd ymm2, ymm4, ymm2
    vpsrld ymm4, ymm5, 18
    vpslld ymm11, ymm5, 14
    vpsrld ymm14, ymm5, 3
    vpxor ymm10, ymm12, ymm10
    vpxor ymm11, ymm4, ymm11
    vmovdqa ymm4, ymmword ptr [rdi+448]
    vpsrld ymm12, ymm4, 17
    vpxor ymm10, ymm14, ymm10
    vpslld ymm14, ymm4, 15
    vpxor ymm10, ymm11, ymm10
    vpsrld ymm11, ymm4, 19
    vmovdqa ymmword ptr [rdi+480], ymm9
    vpslld ymm9, ymm4, 13
    vpsrld ymm5, ymm4, 10
    vpxor ymm14, ymm12, ymm14
    vpxor ymm9, ymm11, ymm9
    vpxor ymm14, ymm5, ymm14
    vpaddd ymm10, ymm8, ymm10
    vpxor ymm14, ymm9, ymm14
    vpaddd ymm14, ymm10, ymm14
    vpxor ymm10, ymm13, ymm7
    vpaddd ymm9, ymm14, ymmword ptr [rsi+1152]
    vpand ymm10, ymm10, ymm6
    vpaddd ymm9, ymm1, ymm9
    vpsrld ymm1, ymm6, 6
    vpslld ymm8, ymm6, 26
    vpxor ymm10, ymm13, ymm10
    vpsrld ymm5, ymm6, 11
    vpslld ymm11, ymm6, 21
    vpsrld ymm12, ymm6, 25
    vpslld ymm4, ymm6, 7
    vpxor ymm8, ymm1, ymm8
    vpxor ymm11, ymm5, ymm11
    vpxor ymm4, ymm12, ymm4
    vpxor ymm11, ymm8, ymm11
    vpaddd ymm10, ymm9, ymm10
    vpxor ymm11, ymm4, ymm11
    vpsrld ymm4, ymm2, 2
    vpaddd ymm11, ymm10, ymm11
    vpslld ymm10, ymm2, 30
    vpaddd ymm9, ymm11, ymmword ptr [rdi+544]
    vpsrld ymm8, ymm2, 13
    vpslld ymm12, ymm2, 19
    vpsrld ymm5, ymm2, 22
    vpslld ymm1, ymm2, 10
    vpxor ymm10, ymm4, ymm10
    vpxor ymm12, ymm8, ymm12
    vpxor ymm1, ymm5, ymm1
    vpxor ymm5, ymm15, ymm2
    vpxor ymm12, ymm10, ymm12
    vpand ymm3, ymm5, ymm3
    vpxor ymm12, ymm1, ymm12
    vpxor ymm3, ymm15, ymm3
    vmovdqa ymm1, ymmword ptr [rdi+320]
    vpsrld ymm10, ymm1, 7
    vpaddd ymm3, ymm12, ymm3
    vpslld ymm12, ymm1, 25
    vpaddd ymm3, ymm11, ymm3
    vpsrld ymm11, ymm1, 18
    vpslld ymm8, ymm1, 14
    vpsrld ymm4, ymm1, 3
    vpxor ymm12, ymm10, ymm12
    vpxor ymm8, ymm11, ymm8
    vmovdqa ymm11, ymmword ptr [rdi+352]
    vpsrld ymm10, ymm11, 17
    vpxor ymm12, ymm4, ymm12
    vpslld ymm4, ymm11, 15
    vpxor ymm12, ymm8, ymm12
    vpsrld ymm8, ymm11, 19
    vmovdqa ymmword ptr [rdi+544], ymm15
    vpslld ymm15, ymm11, 13
    vpsrld ymm1, ymm11, 10
    vpxor ymm4, ymm10, ymm4
    vpxor ymm15, ymm8, ymm15
    vpxor ymm4, ymm1, ymm4
    vmovdqa ymm1, ymmword ptr [rdi+384]
    vpaddd ymm1, ymm1, ymmword ptr [rsi+1184]
    vpxor ymm4, ymm15, ymm4
    vpaddd ymm12, ymm1, ymm12
    vpaddd ymm4, ymm12, ymm4
    vpxor ymm12, ymm7, ymm6
    vpaddd ymm1, ymm4, ymmword ptr [rsi+1216]
    vpand ymm12, ymm12, ymm9
    vpaddd ymm1, ymm13, ymm1
    vpsrld ymm13, ymm9, 6
    vpslld ymm15, ymm9, 26
    vpxor ymm12, ymm7, ymm12
    vpsrld ymm8, ymm9, 11
    vpslld ymm10, ymm9, 21
    vpsrld ymm11, ymm9, 25
    vmovdqa ymmword ptr [rdi+384], ymm4
    vpslld ymm4, ymm9, 7
    vpxor ymm15, ymm13, ymm15
    vpxor ymm10, ymm8, ymm10
    vpxor ymm4, ymm11, ymm4
    vpxor ymm10, ymm15, ymm10
    vpaddd ymm12, ymm1, ymm12
    vpxor ymm10, ymm4, ymm10
    vpsrld ymm4, ymm3, 2
    vpaddd ymm10, ymm12, ymm10
    vpslld ymm12, ymm3, 30
    vpaddd ymm1, ymm10, ymmword ptr [rdi+480]
    vpsrld ymm15, ymm3, 13
    vpslld ymm11, ymm3, 19
    vpsrld ymm8, ymm3, 22
    vpslld ymm13, ymm3, 10
    vpxor ymm12, ymm4, ymm12
    vpxor ymm11, ymm15, ymm11
    vpxor ymm13, ymm8, ymm13
    vpxor ymm8, ymm2, ymm3
    vpxor ymm11, ymm12, ymm11
    vpand ymm5, ymm8, ymm5
    vpxor ymm11, ymm13, ymm11
    vpxor ymm5, ymm2, ymm5
    vpsrld ymm13, ymm14, 17
    vpaddd ymm5, ymm11, ymm5
    vpslld ymm11, ymm14, 15
    vpaddd ymm5, ymm10, ymm5
    vpsrld ymm10, ymm14, 19
    vpslld ymm12, ymm14, 13
    vpsrld ymm15, ymm14, 10
    vpxor ymm11, ymm13, ymm11
    vpxor ymm12, ymm10, ymm12
    vpxor ymm11, ymm15, ymm11
    vmovdqa ymm15, ymmword ptr [rdi+320]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+1248]
    vpxor ymm11, ymm12, ymm11
    vpaddd ymm15, ymm15, ymmword ptr [rdi+256]
    vpaddd ymm11, ymm15, ymm11
    vpxor ymm15, ymm6, ymm9
    vpaddd ymm12, ymm11, ymmword ptr [rsi+1280]
    vpand ymm15, ymm15, ymm1
    vpaddd ymm12, ymm7, ymm12
    vpsrld ymm7, ymm1, 6
    vpslld ymm10, ymm1, 26
    vpxor ymm15, ymm6, ymm15
    vpsrld ymm13, ymm1, 11
    vpslld ymm4, ymm1, 21
    vmovdqa ymmword ptr [rdi+320], ymm14
    vpsrld ymm14, ymm1, 25
    vmovdqa ymmword ptr [rdi+480], ymm11
    vpslld ymm11, ymm1, 7
    vpxor ymm10, ymm7, ymm10
    vpxor ymm4, ymm13, ymm4
    vpxor ymm11, ymm14, ymm11
    vpxor ymm4, ymm10, ymm4
    vpaddd ymm15, ymm12, ymm15
    vpxor ymm4, ymm11, ymm4
    vpsrld ymm11, ymm5, 2
    vpaddd ymm4, ymm15, ymm4
    vpslld ymm15, ymm5, 30
    vpaddd ymm12, ymm4, ymmword ptr [rdi+544]
    vpsrld ymm10, ymm5, 13
    vpslld ymm14, ymm5, 19
    vpsrld ymm13, ymm5, 22
    vpslld ymm7, ymm5, 10
    vpxor ymm15, ymm11, ymm15
    vpxor ymm14, ymm10, ymm14
    vpxor ymm7, ymm13, ymm7
    vpxor ymm13, ymm3, ymm5
    vpxor ymm14, ymm15, ymm14
    vpand ymm8, ymm13, ymm8
    vpxor ymm14, ymm7, ymm14
    vpxor ymm8, ymm3, ymm8
    vmovdqa ymm7, ymmword ptr [rdi+384]
    vpsrld ymm15, ymm7, 17
    vpaddd ymm8, ymm14, ymm8
    vpslld ymm14, ymm7, 15
    vpaddd ymm8, ymm4, ymm8
    vpsrld ymm4, ymm7, 19
    vpslld ymm10, ymm7, 13
    vpsrld ymm11, ymm7, 10
    vpxor ymm14, ymm15, ymm14
    vpxor ymm10, ymm4, ymm10
    vpxor ymm14, ymm11, ymm14
    vmovdqa ymm11, ymmword ptr [rdi+288]
    vpaddd ymm4, ymm11, ymmword ptr [rsi+1312]
    vpxor ymm14, ymm10, ymm14
    vpaddd ymm14, ymm4, ymm14
    vpxor ymm4, ymm9, ymm1
    vpaddd ymm10, ymm14, ymmword ptr [rsi+1344]
    vpand ymm4, ymm4, ymm12
    vpaddd ymm10, ymm6, ymm10
    vpsrld ymm6, ymm12, 6
    vpslld ymm15, ymm12, 26
    vpxor ymm4, ymm9, ymm4
    vpsrld ymm11, ymm12, 11
    vpslld ymm7, ymm12, 21
    vmovdqa ymmword ptr [rdi+544], ymm14
    vpsrld ymm14, ymm12, 25
    vmovdqa ymmword ptr [rdi+416], ymm3
    vpslld ymm3, ymm12, 7
    vpxor ymm15, ymm6, ymm15
    vpxor ymm7, ymm11, ymm7
    vpxor ymm3, ymm14, ymm3
    vpxor ymm7, ymm15, ymm7
    vpaddd ymm4, ymm10, ymm4
    vpxor ymm7, ymm3, ymm7
    vpsrld ymm3, ymm8, 2
    vpaddd ymm7, ymm4, ymm7
    vpslld ymm4, ymm8, 30
    vpaddd ymm2, ymm2, ymm7
    vpsrld ymm10, ymm8, 13
    vpslld ymm15, ymm8, 19
    vpsrld ymm14, ymm8, 22
    vpslld ymm11, ymm8, 10
    vpxor ymm4, ymm3, ymm4
    vpxor ymm15, ymm10, ymm15
    vpxor ymm11, ymm14, ymm11
    vpxor ymm14, ymm5, ymm8
    vpxor ymm15, ymm4, ymm15
    vpand ymm13, ymm14, ymm13
    vpxor ymm15, ymm11, ymm15
    vpxor ymm13, ymm5, ymm13
    vmovdqa ymm11, ymmword ptr [rdi+480]
    vpsrld ymm4, ymm11, 17
    vpaddd ymm13, ymm15, ymm13
    vpslld ymm15, ymm11, 15
    vpaddd ymm13, ymm7, ymm13
    vpsrld ymm7, ymm11, 19
    vpslld ymm10, ymm11, 13
    vpsrld ymm3, ymm11, 10
    vpxor ymm15, ymm4, ymm15
    vpxor ymm10, ymm7, ymm10
    vpxor ymm15, ymm3, ymm15
    vpxor ymm15, ymm10, ymm15
    vpaddd ymm15, ymm15, ymmword ptr [rdi+512]
    vpxor ymm10, ymm1, ymm12
    vpaddd ymm3, ymm15, ymmword ptr [rsi+1376]
    vpand ymm10, ymm10, ymm2
    vpaddd ymm3, ymm9, ymm3
    vpsrld ymm9, ymm2, 6
    vpslld ymm7, ymm2, 26
    vpxor ymm10, ymm1, ymm10
    vpsrld ymm4, ymm2, 11
    vpslld ymm6, ymm2, 21
    vpsrld ymm11, ymm2, 25
    vmovdqa ymmword ptr [rdi+576], ymm15
    vpslld ymm15, ymm2, 7
    vpxor ymm7, ymm9, ymm7
    vpxor ymm6, ymm4, ymm6
    vpxor ymm15, ymm11, ymm15
    vpxor ymm6, ymm7, ymm6
    vpaddd ymm10, ymm3, ymm10
    vpxor ymm6, ymm15, ymm6
    vpsrld ymm15, ymm13, 2
    vpaddd ymm6, ymm10, ymm6
    vpslld ymm10, ymm13, 30
    vpaddd ymm3, ymm6, ymmword ptr [rdi+416]
    vpsrld ymm7, ymm13, 13
    vpslld ymm11, ymm13, 19
    vpsrld ymm4, ymm13, 22
    vpslld ymm9, ymm13, 10
    vpxor ymm10, ymm15, ymm10
    vpxor ymm11, ymm7, ymm11
    vpxor ymm9, ymm4, ymm9
    vpxor ymm4, ymm8, ymm13
    vpxor ymm11, ymm10, ymm11
    vpand ymm14, ymm4, ymm14
    vpxor ymm11, ymm9, ymm11
    vpxor ymm14, ymm8, ymm14
    vmovdqa ymm9, ymmword ptr [rdi+544]
    vpsrld ymm10, ymm9, 17
    vpaddd ymm14, ymm11, ymm14
    vpslld ymm11, ymm9, 15
    vpaddd ymm14, ymm6, ymm14
    vpsrld ymm6, ymm9, 19
    vpslld ymm7, ymm9, 13
    vpsrld ymm15, ymm9, 10
    vpxor ymm11, ymm10, ymm11
    vpxor ymm7, ymm6, ymm7
    vpxor ymm11, ymm15, ymm11
    vpxor ymm11, ymm7, ymm11
    vpaddd ymm11, ymm11, ymmword ptr [rdi+448]
    vpxor ymm7, ymm12, ymm2
    vpaddd ymm15, ymm11, ymmword ptr [rsi+1408]
    vpand ymm7, ymm7, ymm3
    vpaddd ymm15, ymm1, ymm15
    vpsrld ymm1, ymm3, 6
    vpslld ymm6, ymm3, 26
    vpxor ymm7, ymm12, ymm7
    vpsrld ymm10, ymm3, 11
    vpslld ymm9, ymm3, 21
    vmovdqa ymmword ptr [rdi+416], ymm11
    vpsrld ymm11, ymm3, 25
    vmovdqa ymmword ptr [rdi+608], ymm8
    vpslld ymm8, ymm3, 7
    vpxor ymm6, ymm1, ymm6
    vpxor ymm9, ymm10, ymm9
    vpxor ymm8, ymm11, ymm8
    vpxor ymm9, ymm6, ymm9
    vpaddd ymm7, ymm15, ymm7
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm14, 2
    vpaddd ymm9, ymm7, ymm9
    vpslld ymm7, ymm14, 30
    vpaddd ymm5, ymm5, ymm9
    vpsrld ymm15, ymm14, 13
    vpslld ymm6, ymm14, 19
    vpsrld ymm11, ymm14, 22
    vpslld ymm10, ymm14, 10
    vpxor ymm7, ymm8, ymm7
    vpxor ymm6, ymm15, ymm6
    vpxor ymm10, ymm11, ymm10
    vpxor ymm11, ymm13, ymm14
    vpxor ymm6, ymm7, ymm6
    vpand ymm4, ymm11, ymm4
    vpxor ymm6, ymm10, ymm6
    vpxor ymm4, ymm13, ymm4
    vmovdqa ymm10, ymmword ptr [rdi+576]
    vpsrld ymm7, ymm10, 17
    vpaddd ymm4, ymm6, ymm4
    vpslld ymm6, ymm10, 15
    vpaddd ymm4, ymm9, ymm4
    vpsrld ymm9, ymm10, 19
    vpslld ymm15, ymm10, 13
    vpsrld ymm8, ymm10, 10
    vpxor ymm6, ymm7, ymm6
    vpxor ymm15, ymm9, ymm15
    vpxor ymm6, ymm8, ymm6
    vpxor ymm6, ymm15, ymm6
    vpaddd ymm6, ymm6, ymmword ptr [rdi+352]
    vpxor ymm15, ymm2, ymm3
    vpaddd ymm8, ymm6, ymmword ptr [rsi+1440]
    vpand ymm15, ymm15, ymm5
    vpaddd ymm8, ymm12, ymm8
    vpsrld ymm12, ymm5, 6
    vpslld ymm9, ymm5, 26
    vpxor ymm15, ymm2, ymm15
    vpsrld ymm7, ymm5, 11
    vpslld ymm1, ymm5, 21
    vpsrld ymm10, ymm5, 25
    vmovdqa ymmword ptr [rdi+640], ymm6
    vpslld ymm6, ymm5, 7
    vpxor ymm9, ymm12, ymm9
    vpxor ymm1, ymm7, ymm1
    vpxor ymm6, ymm10, ymm6
    vpxor ymm1, ymm9, ymm1
    vpaddd ymm15, ymm8, ymm15
    vpxor ymm1, ymm6, ymm1
    vpsrld ymm6, ymm4, 2
    vpaddd ymm1, ymm15, ymm1
    vpslld ymm15, ymm4, 30
    vpaddd ymm8, ymm1, ymmword ptr [rdi+608]
    vpsrld ymm9, ymm4, 13
    vpslld ymm10, ymm4, 19
    vpsrld ymm7, ymm4, 22
    vpslld ymm12, ymm4, 10
    vpxor ymm15, ymm6, ymm15
    vpxor ymm10, ymm9, ymm10
    vpxor ymm12, ymm7, ymm12
    vpxor ymm7, ymm14, ymm4
    vpxor ymm10, ymm15, ymm10
    vpand ymm11, ymm7, ymm11
    vpxor ymm10, ymm12, ymm10
    vpxor ymm11, ymm14, ymm11
    vmovdqa ymm12, ymmword ptr [rdi+416]
    vpsrld ymm15, ymm12, 17
    vpaddd ymm11, ymm10, ymm11
    vpslld ymm10, ymm12, 15
    vpaddd ymm11, ymm1, ymm11
    vpsrld ymm1, ymm12, 19
    vpslld ymm9, ymm12, 13
    vpsrld ymm6, ymm12, 10
    vpxor ymm10, ymm15, ymm10
    vpxor ymm9, ymm1, ymm9
    vpxor ymm10, ymm6, ymm10
    vpxor ymm10, ymm9, ymm10
    vpaddd ymm10, ymm10, ymmword ptr [rdi+320]
    vpxor ymm9, ymm3, ymm5
    vpaddd ymm6, ymm10, ymmword ptr [rsi+1472]
    vpand ymm9, ymm9, ymm8
    vpaddd ymm6, ymm2, ymm6
    vpsrld ymm2, ymm8, 6
    vpslld ymm1, ymm8, 26
    vpxor ymm9, ymm3, ymm9
    vpsrld ymm15, ymm8, 11
    vpslld ymm12, ymm8, 21
    vmovdqa ymmword ptr [rdi+608], ymm10
    vpsrld ymm10, ymm8, 25
    vmovdqa ymmword ptr [rdi+672], ymm14
    vpslld ymm14, ymm8, 7
    vpxor ymm1, ymm2, ymm1
    vpxor ymm12, ymm15, ymm12
    vpxor ymm14, ymm10, ymm14
    vpxor ymm12, ymm1, ymm12
    vpaddd ymm9, ymm6, ymm9
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm11, 2
    vpaddd ymm12, ymm9, ymm12
    vpslld ymm9, ymm11, 30
    vpaddd ymm13, ymm13, ymm12
    vpsrld ymm6, ymm11, 13
    vpslld ymm1, ymm11, 19
    vpsrld ymm10, ymm11, 22
    vpslld ymm15, ymm11, 10
    vpxor ymm9, ymm14, ymm9
    vpxor ymm1, ymm6, ymm1
    vpxor ymm15, ymm10, ymm15
    vpxor ymm10, ymm4, ymm11
    vpxor ymm1, ymm9, ymm1
    vpand ymm7, ymm10, ymm7
    vpxor ymm1, ymm15, ymm1
    vpxor ymm7, ymm4, ymm7
    vmovdqa ymm15, ymmword ptr [rdi+640]
    vpsrld ymm9, ymm15, 17
    vpaddd ymm7, ymm1, ymm7
    vpslld ymm1, ymm15, 15
    vpaddd ymm7, ymm12, ymm7
    vpsrld ymm12, ymm15, 19
    vpslld ymm6, ymm15, 13
    vpsrld ymm14, ymm15, 10
    vpxor ymm1, ymm9, ymm1
    vpxor ymm6, ymm12, ymm6
    vpxor ymm1, ymm14, ymm1
    vpxor ymm1, ymm6, ymm1
    vpaddd ymm1, ymm1, ymmword ptr [rdi+384]
    vpxor ymm6, ymm5, ymm8
    vpaddd ymm14, ymm1, ymmword ptr [rsi+1504]
    vpand ymm6, ymm6, ymm13
    vpaddd ymm14, ymm3, ymm14
    vpsrld ymm3, ymm13, 6
    vpslld ymm12, ymm13, 26
    vpxor ymm6, ymm5, ymm6
    vpsrld ymm9, ymm13, 11
    vpslld ymm2, ymm13, 21
    vpsrld ymm15, ymm13, 25
    vmovdqa ymmword ptr [rdi+704], ymm1
    vpslld ymm1, ymm13, 7
    vpxor ymm12, ymm3, ymm12
    vpxor ymm2, ymm9, ymm2
    vpxor ymm1, ymm15, ymm1
    vpxor ymm2, ymm12, ymm2
    vpaddd ymm6, ymm14, ymm6
    vpxor ymm2, ymm1, ymm2
    vpsrld ymm1, ymm7, 2
    vpaddd ymm2, ymm6, ymm2
    vpslld ymm6, ymm7, 30
    vpaddd ymm14, ymm2, ymmword ptr [rdi+672]
    vpsrld ymm12, ymm7, 13
    vpslld ymm15, ymm7, 19
    vpsrld ymm9, ymm7, 22
    vpslld ymm3, ymm7, 10
    vpxor ymm6, ymm1, ymm6
    vpxor ymm15, ymm12, ymm15
    vpxor ymm3, ymm9, ymm3
    vpxor ymm9, ymm11, ymm7
    vpxor ymm15, ymm6, ymm15
    vpand ymm10, ymm9, ymm10
    vpxor ymm15, ymm3, ymm15
    vpxor ymm10, ymm11, ymm10
    vmovdqa ymm3, ymmword ptr [rdi+608]
    vpsrld ymm6, ymm3, 17
    vpaddd ymm10, ymm15, ymm10
    vpslld ymm15, ymm3, 15
    vpaddd ymm10, ymm2, ymm10
    vpsrld ymm2, ymm3, 19
    vpslld ymm12, ymm3, 13
    vpsrld ymm1, ymm3, 10
    vpxor ymm15, ymm6, ymm15
    vpxor ymm12, ymm2, ymm12
    vpxor ymm15, ymm1, ymm15
    vmovdqa ymm1, ymmword ptr [rdi+480]
    vpaddd ymm2, ymm1, ymmword ptr [rsi+1536]
    vpxor ymm15, ymm12, ymm15
    vpaddd ymm15, ymm2, ymm15
    vpxor ymm2, ymm8, ymm13
    vpaddd ymm12, ymm15, ymmword ptr [rsi+1568]
    vpand ymm2, ymm2, ymm14
    vpaddd ymm12, ymm5, ymm12
    vpsrld ymm5, ymm14, 6
    vpslld ymm6, ymm14, 26
    vpxor ymm2, ymm8, ymm2
    vpsrld ymm1, ymm14, 11
    vpslld ymm3, ymm14, 21
    vmovdqa ymmword ptr [rdi+672], ymm15
    vpsrld ymm15, ymm14, 25
    vmovdqa ymmword ptr [rdi+736], ymm11
    vpslld ymm11, ymm14, 7
    vpxor ymm6, ymm5, ymm6
    vpxor ymm3, ymm1, ymm3
    vpxor ymm11, ymm15, ymm11
    vpxor ymm3, ymm6, ymm3
    vpaddd ymm2, ymm12, ymm2
    vpxor ymm3, ymm11, ymm3
    vpsrld ymm11, ymm10, 2
    vpaddd ymm3, ymm2, ymm3
    vpslld ymm2, ymm10, 30
    vpaddd ymm4, ymm4, ymm3
    vpsrld ymm12, ymm10, 13
    vpslld ymm6, ymm10, 19
    vpsrld ymm15, ymm10, 22
    vpslld ymm1, ymm10, 10
    vpxor ymm2, ymm11, ymm2
    vpxor ymm6, ymm12, ymm6
    vpxor ymm1, ymm15, ymm1
    vpxor ymm15, ymm7, ymm10
    vpxor ymm6, ymm2, ymm6
    vpand ymm9, ymm15, ymm9
    vpxor ymm6, ymm1, ymm6
    vpxor ymm9, ymm7, ymm9
    vmovdqa ymm1, ymmword ptr [rdi+256]
    vpsrld ymm2, ymm1, 7
    vpaddd ymm9, ymm6, ymm9
    vpslld ymm6, ymm1, 25
    vpaddd ymm9, ymm3, ymm9
    vpsrld ymm3, ymm1, 18
    vpslld ymm12, ymm1, 14
    vpsrld ymm11, ymm1, 3
    vpxor ymm6, ymm2, ymm6
    vpxor ymm12, ymm3, ymm12
    vpxor ymm6, ymm11, ymm6
    vmovdqa ymm11, ymmword ptr [rdi+704]
    vpsrld ymm3, ymm11, 17
    vpslld ymm2, ymm11, 15
    vpxor ymm6, ymm12, ymm6
    vpsrld ymm12, ymm11, 19
    vpslld ymm5, ymm11, 13
    vmovdqa ymmword ptr [rdi+768], ymm7
    vpsrld ymm7, ymm11, 10
    vpxor ymm2, ymm3, ymm2
    vpxor ymm5, ymm12, ymm5
    vpxor ymm2, ymm7, ymm2
    vpaddd ymm6, ymm6, ymmword ptr [rsi+1184]
    vpxor ymm2, ymm5, ymm2
    vpaddd ymm6, ymm6, ymmword ptr [rdi+544]
    vpaddd ymm2, ymm6, ymm2
    vpxor ymm6, ymm13, ymm14
    vpaddd ymm5, ymm2, ymmword ptr [rsi+1600]
    vpand ymm6, ymm6, ymm4
    vpaddd ymm5, ymm8, ymm5
    vpsrld ymm8, ymm4, 6
    vpslld ymm7, ymm4, 26
    vpxor ymm6, ymm13, ymm6
    vpsrld ymm12, ymm4, 11
    vpslld ymm3, ymm4, 21
    vpsrld ymm11, ymm4, 25
    vmovdqa ymmword ptr [rdi+800], ymm2
    vpslld ymm2, ymm4, 7
    vpxor ymm7, ymm8, ymm7
    vpxor ymm3, ymm12, ymm3
    vpxor ymm2, ymm11, ymm2
    vpxor ymm3, ymm7, ymm3
    vpaddd ymm6, ymm5, ymm6
    vpxor ymm3, ymm2, ymm3
    vpsrld ymm2, ymm9, 2
    vpaddd ymm3, ymm6, ymm3
    vpslld ymm6, ymm9, 30
    vpaddd ymm5, ymm3, ymmword ptr [rdi+736]
    vpsrld ymm7, ymm9, 13
    vpslld ymm11, ymm9, 19
    vpsrld ymm12, ymm9, 22
    vpslld ymm8, ymm9, 10
    vpxor ymm6, ymm2, ymm6
    vpxor ymm11, ymm7, ymm11
    vpxor ymm8, ymm12, ymm8
    vpxor ymm12, ymm10, ymm9
    vpxor ymm11, ymm6, ymm11
    vpand ymm15, ymm12, ymm15
    vpxor ymm11, ymm8, ymm11
    vpxor ymm15, ymm10, ymm15
    vmovdqa ymm8, ymmword ptr [rdi+288]
    vpsrld ymm6, ymm8, 7
    vpaddd ymm15, ymm11, ymm15
    vpslld ymm11, ymm8, 25
    vpaddd ymm15, ymm3, ymm15
    vpsrld ymm3, ymm8, 18
    vpslld ymm7, ymm8, 14
    vpsrld ymm2, ymm8, 3
    vpxor ymm11, ymm6, ymm11
    vpxor ymm7, ymm3, ymm7
    vpxor ymm11, ymm2, ymm11
    vmovdqa ymm2, ymmword ptr [rdi+672]
    vpsrld ymm3, ymm2, 17
    vpslld ymm6, ymm2, 15
    vpxor ymm11, ymm7, ymm11
    vpsrld ymm7, ymm2, 19
    vmovdqa ymmword ptr [rdi+736], ymm10
    vpslld ymm10, ymm2, 13
    vpsrld ymm8, ymm2, 10
    vpxor ymm6, ymm3, ymm6
    vpxor ymm10, ymm7, ymm10
    vpxor ymm6, ymm8, ymm6
    vpaddd ymm11, ymm1, ymm11
    vpxor ymm6, ymm10, ymm6
    vpaddd ymm11, ymm11, ymmword ptr [rdi+576]
    vpaddd ymm6, ymm11, ymm6
    vpxor ymm11, ymm14, ymm4
    vpaddd ymm10, ymm6, ymmword ptr [rsi+1632]
    vpand ymm11, ymm11, ymm5
    vpaddd ymm10, ymm13, ymm10
    vpsrld ymm13, ymm5, 6
    vpslld ymm1, ymm5, 26
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm8, ymm5, 11
    vpslld ymm7, ymm5, 21
    vpsrld ymm3, ymm5, 25
    vpslld ymm2, ymm5, 7
    vpxor ymm1, ymm13, ymm1
    vpxor ymm7, ymm8, ymm7
    vpxor ymm2, ymm3, ymm2
    vpxor ymm7, ymm1, ymm7
    vpaddd ymm11, ymm10, ymm11
    vpxor ymm7, ymm2, ymm7
    vpsrld ymm2, ymm15, 2
    vpaddd ymm7, ymm11, ymm7
    vpslld ymm11, ymm15, 30
    vpaddd ymm10, ymm7, ymmword ptr [rdi+768]
    vpsrld ymm1, ymm15, 13
    vpslld ymm3, ymm15, 19
    vpsrld ymm8, ymm15, 22
    vpslld ymm13, ymm15, 10
    vpxor ymm11, ymm2, ymm11
    vpxor ymm3, ymm1, ymm3
    vpxor ymm13, ymm8, ymm13
    vpxor ymm8, ymm9, ymm15
    vpxor ymm3, ymm11, ymm3
    vpand ymm12, ymm8, ymm12
    vpxor ymm3, ymm13, ymm3
    vpxor ymm12, ymm9, ymm12
    vmovdqa ymm13, ymmword ptr [rdi+512]
    vpsrld ymm11, ymm13, 7
    vpaddd ymm12, ymm3, ymm12
    vpslld ymm3, ymm13, 25
    vpaddd ymm12, ymm7, ymm12
    vpsrld ymm7, ymm13, 18
    vpslld ymm1, ymm13, 14
    vpsrld ymm2, ymm13, 3
    vpxor ymm3, ymm11, ymm3
    vpxor ymm1, ymm7, ymm1
    vpxor ymm3, ymm2, ymm3
    vmovdqa ymm2, ymmword ptr [rdi+800]
    vpsrld ymm7, ymm2, 17
    vpslld ymm11, ymm2, 15
    vpxor ymm3, ymm1, ymm3
    vpsrld ymm1, ymm2, 19
    vmovdqa ymmword ptr [rdi+768], ymm9
    vpslld ymm9, ymm2, 13
    vpsrld ymm13, ymm2, 10
    vpxor ymm11, ymm7, ymm11
    vpxor ymm9, ymm1, ymm9
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm3, ymm3, ymmword ptr [rdi+288]
    vpxor ymm11, ymm9, ymm11
    vpaddd ymm3, ymm3, ymmword ptr [rdi+416]
    vpaddd ymm11, ymm3, ymm11
    vpxor ymm3, ymm4, ymm5
    vpaddd ymm9, ymm11, ymmword ptr [rsi+1664]
    vpand ymm3, ymm3, ymm10
    vpaddd ymm9, ymm14, ymm9
    vpsrld ymm14, ymm10, 6
    vpslld ymm13, ymm10, 26
    vpxor ymm3, ymm4, ymm3
    vpsrld ymm1, ymm10, 11
    vpslld ymm7, ymm10, 21
    vpsrld ymm2, ymm10, 25
    vmovdqa ymmword ptr [rdi+288], ymm11
    vpslld ymm11, ymm10, 7
    vpxor ymm13, ymm14, ymm13
    vpxor ymm7, ymm1, ymm7
    vpxor ymm11, ymm2, ymm11
    vpxor ymm7, ymm13, ymm7
    vpaddd ymm3, ymm9, ymm3
    vpxor ymm7, ymm11, ymm7
    vpsrld ymm11, ymm12, 2
    vpaddd ymm7, ymm3, ymm7
    vpslld ymm3, ymm12, 30
    vpaddd ymm9, ymm7, ymmword ptr [rdi+736]
    vpsrld ymm13, ymm12, 13
    vpslld ymm2, ymm12, 19
    vpsrld ymm1, ymm12, 22
    vpslld ymm14, ymm12, 10
    vpxor ymm3, ymm11, ymm3
    vpxor ymm2, ymm13, ymm2
    vpxor ymm14, ymm1, ymm14
    vpxor ymm1, ymm15, ymm12
    vpxor ymm2, ymm3, ymm2
    vpand ymm8, ymm1, ymm8
    vpxor ymm2, ymm14, ymm2
    vpxor ymm8, ymm15, ymm8
    vmovdqa ymm14, ymmword ptr [rdi+448]
    vpsrld ymm3, ymm14, 7
    vpaddd ymm8, ymm2, ymm8
    vpslld ymm2, ymm14, 25
    vpaddd ymm8, ymm7, ymm8
    vpsrld ymm7, ymm14, 18
    vpslld ymm13, ymm14, 14
    vpsrld ymm11, ymm14, 3
    vpxor ymm2, ymm3, ymm2
    vpxor ymm13, ymm7, ymm13
    vpxor ymm2, ymm11, ymm2
    vpsrld ymm11, ymm6, 17
    vpslld ymm7, ymm6, 15
    vpxor ymm2, ymm13, ymm2
    vpsrld ymm13, ymm6, 19
    vpslld ymm3, ymm6, 13
    vmovdqa ymmword ptr [rdi+736], ymm15
    vpsrld ymm15, ymm6, 10
    vpxor ymm7, ymm11, ymm7
    vpxor ymm3, ymm13, ymm3
    vpxor ymm7, ymm15, ymm7
    vpaddd ymm2, ymm2, ymmword ptr [rdi+512]
    vpxor ymm7, ymm3, ymm7
    vpaddd ymm2, ymm2, ymmword ptr [rdi+640]
    vpaddd ymm7, ymm2, ymm7
    vpxor ymm2, ymm5, ymm10
    vpaddd ymm3, ymm7, ymmword ptr [rsi+1696]
    vpand ymm2, ymm2, ymm9
    vpaddd ymm3, ymm4, ymm3
    vpsrld ymm4, ymm9, 6
    vpslld ymm15, ymm9, 26
    vpxor ymm2, ymm5, ymm2
    vpsrld ymm13, ymm9, 11
    vpslld ymm11, ymm9, 21
    vmovdqa ymmword ptr [rdi+512], ymm6
    vpsrld ymm6, ymm9, 25
    vmovdqa ymmword ptr [rdi+256], ymm7
    vpslld ymm7, ymm9, 7
    vpxor ymm15, ymm4, ymm15
    vpxor ymm11, ymm13, ymm11
    vpxor ymm7, ymm6, ymm7
    vpxor ymm11, ymm15, ymm11
    vpaddd ymm2, ymm3, ymm2
    vpxor ymm11, ymm7, ymm11
    vpsrld ymm7, ymm8, 2
    vpaddd ymm11, ymm2, ymm11
    vpslld ymm2, ymm8, 30
    vpaddd ymm3, ymm11, ymmword ptr [rdi+768]
    vpsrld ymm15, ymm8, 13
    vpslld ymm6, ymm8, 19
    vpsrld ymm13, ymm8, 22
    vpslld ymm4, ymm8, 10
    vpxor ymm2, ymm7, ymm2
    vpxor ymm6, ymm15, ymm6
    vpxor ymm4, ymm13, ymm4
    vpxor ymm13, ymm12, ymm8
    vpxor ymm6, ymm2, ymm6
    vpand ymm1, ymm13, ymm1
    vpxor ymm6, ymm4, ymm6
    vpxor ymm1, ymm12, ymm1
    vmovdqa ymm4, ymmword ptr [rdi+352]
    vpsrld ymm2, ymm4, 7
    vpaddd ymm1, ymm6, ymm1
    vpslld ymm6, ymm4, 25
    vpaddd ymm1, ymm11, ymm1
    vpsrld ymm11, ymm4, 18
    vpslld ymm15, ymm4, 14
    vpsrld ymm7, ymm4, 3
    vpxor ymm6, ymm2, ymm6
    vpxor ymm15, ymm11, ymm15
    vpxor ymm6, ymm7, ymm6
    vmovdqa ymm7, ymmword ptr [rdi+288]
    vpsrld ymm11, ymm7, 17
    vpslld ymm2, ymm7, 15
    vpxor ymm6, ymm15, ymm6
    vpsrld ymm15, ymm7, 19
    vmovdqa ymmword ptr [rdi+768], ymm12
    vpslld ymm12, ymm7, 13
    vpsrld ymm4, ymm7, 10
    vpxor ymm2, ymm11, ymm2
    vpxor ymm12, ymm15, ymm12
    vpxor ymm2, ymm4, ymm2
    vpaddd ymm6, ymm14, ymm6
    vpxor ymm2, ymm12, ymm2
    vpaddd ymm6, ymm6, ymmword ptr [rdi+608]
    vpaddd ymm2, ymm6, ymm2
    vpxor ymm6, ymm10, ymm9
    vpaddd ymm12, ymm2, ymmword ptr [rsi+1728]
    vpand ymm6, ymm6, ymm3
    vpaddd ymm12, ymm5, ymm12
    vpsrld ymm5, ymm3, 6
    vpslld ymm14, ymm3, 26
    vpxor ymm6, ymm10, ymm6
    vpsrld ymm4, ymm3, 11
    vpslld ymm15, ymm3, 21
    vpsrld ymm11, ymm3, 25
    vpslld ymm7, ymm3, 7
    vpxor ymm14, ymm5, ymm14
    vpxor ymm15, ymm4, ymm15
    vpxor ymm7, ymm11, ymm7
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm6, ymm12, ymm6
    vpxor ymm15, ymm7, ymm15
    vpsrld ymm7, ymm1, 2
    vpaddd ymm15, ymm6, ymm15
    vpslld ymm6, ymm1, 30
    vpaddd ymm12, ymm15, ymmword ptr [rdi+736]
    vpsrld ymm14, ymm1, 13
    vpslld ymm11, ymm1, 19
    vpsrld ymm4, ymm1, 22
    vpslld ymm5, ymm1, 10
    vpxor ymm6, ymm7, ymm6
    vpxor ymm11, ymm14, ymm11
    vpxor ymm5, ymm4, ymm5
    vpxor ymm4, ymm8, ymm1
    vpxor ymm11, ymm6, ymm11
    vpand ymm13, ymm4, ymm13
    vpxor ymm11, ymm5, ymm11
    vpxor ymm13, ymm8, ymm13
    vmovdqa ymm5, ymmword ptr [rdi+320]
    vpsrld ymm6, ymm5, 7
    vpaddd ymm13, ymm11, ymm13
    vpslld ymm11, ymm5, 25
    vpaddd ymm13, ymm15, ymm13
    vpsrld ymm15, ymm5, 18
    vpslld ymm14, ymm5, 14
    vpsrld ymm7, ymm5, 3
    vpxor ymm11, ymm6, ymm11
    vpxor ymm14, ymm15, ymm14
    vpxor ymm11, ymm7, ymm11
    vmovdqa ymm7, ymmword ptr [rdi+256]
    vpsrld ymm15, ymm7, 17
    vpslld ymm6, ymm7, 15
    vpxor ymm11, ymm14, ymm11
    vpsrld ymm14, ymm7, 19
    vmovdqa ymmword ptr [rdi+736], ymm8
    vpslld ymm8, ymm7, 13
    vpsrld ymm5, ymm7, 10
    vpxor ymm6, ymm15, ymm6
    vpxor ymm8, ymm14, ymm8
    vpxor ymm6, ymm5, ymm6
    vpaddd ymm11, ymm11, ymmword ptr [rdi+352]
    vpxor ymm6, ymm8, ymm6
    vpaddd ymm11, ymm11, ymmword ptr [rdi+704]
    vpaddd ymm6, ymm11, ymm6
    vpxor ymm11, ymm9, ymm3
    vpaddd ymm8, ymm6, ymmword ptr [rsi+1760]
    vpand ymm11, ymm11, ymm12
    vpaddd ymm8, ymm10, ymm8
    vpsrld ymm10, ymm12, 6
    vpslld ymm5, ymm12, 26
    vpxor ymm11, ymm9, ymm11
    vpsrld ymm14, ymm12, 11
    vpslld ymm15, ymm12, 21
    vpsrld ymm7, ymm12, 25
    vmovdqa ymmword ptr [rdi+352], ymm6
    vpslld ymm6, ymm12, 7
    vpxor ymm5, ymm10, ymm5
    vpxor ymm15, ymm14, ymm15
    vpxor ymm6, ymm7, ymm6
    vpxor ymm15, ymm5, ymm15
    vpaddd ymm11, ymm8, ymm11
    vpxor ymm15, ymm6, ymm15
    vpsrld ymm6, ymm13, 2
    vpaddd ymm15, ymm11, ymm15
    vpslld ymm11, ymm13, 30
    vpaddd ymm8, ymm15, ymmword ptr [rdi+768]
    vpsrld ymm5, ymm13, 13
    vpslld ymm7, ymm13, 19
    vpsrld ymm14, ymm13, 22
    vpslld ymm10, ymm13, 10
    vpxor ymm11, ymm6, ymm11
    vpxor ymm7, ymm5, ymm7
    vpxor ymm10, ymm14, ymm10
    vpxor ymm14, ymm1, ymm13
    vpxor ymm7, ymm11, ymm7
    vpand ymm4, ymm14, ymm4
    vpxor ymm7, ymm10, ymm7
    vpxor ymm4, ymm1, ymm4
    vmovdqa ymm10, ymmword ptr [rdi+384]
    vpsrld ymm11, ymm10, 7
    vpaddd ymm4, ymm7, ymm4
    vpslld ymm7, ymm10, 25
    vpaddd ymm4, ymm15, ymm4
    vpsrld ymm15, ymm10, 18
    vpslld ymm5, ymm10, 14
    vpsrld ymm6, ymm10, 3
    vpxor ymm7, ymm11, ymm7
    vpxor ymm5, ymm15, ymm5
    vpxor ymm7, ymm6, ymm7
    vpsrld ymm6, ymm2, 17
    vpslld ymm15, ymm2, 15
    vpxor ymm7, ymm5, ymm7
    vpsrld ymm5, ymm2, 19
    vpslld ymm11, ymm2, 13
    vmovdqa ymmword ptr [rdi+768], ymm1
    vpsrld ymm1, ymm2, 10
    vpxor ymm15, ymm6, ymm15
    vpxor ymm11, ymm5, ymm11
    vpxor ymm15, ymm1, ymm15
    vpaddd ymm7, ymm7, ymmword ptr [rdi+320]
    vpxor ymm15, ymm11, ymm15
    vpaddd ymm7, ymm7, ymmword ptr [rdi+672]
    vpaddd ymm15, ymm7, ymm15
    vpxor ymm7, ymm3, ymm12
    vpaddd ymm11, ymm15, ymmword ptr [rsi+1792]
    vpand ymm7, ymm7, ymm8
    vpaddd ymm11, ymm9, ymm11
    vpsrld ymm9, ymm8, 6
    vpslld ymm1, ymm8, 26
    vpxor ymm7, ymm3, ymm7
    vpsrld ymm5, ymm8, 11
    vpslld ymm6, ymm8, 21
    vmovdqa ymmword ptr [rdi+320], ymm2
    vpsrld ymm2, ymm8, 25
    vmovdqa ymmword ptr [rdi+448], ymm15
    vpslld ymm15, ymm8, 7
    vpxor ymm1, ymm9, ymm1
    vpxor ymm6, ymm5, ymm6
    vpxor ymm15, ymm2, ymm15
    vpxor ymm6, ymm1, ymm6
    vpaddd ymm7, ymm11, ymm7
    vpxor ymm6, ymm15, ymm6
    vpsrld ymm15, ymm4, 2
    vpaddd ymm6, ymm7, ymm6
    vpslld ymm7, ymm4, 30
    vpaddd ymm11, ymm6, ymmword ptr [rdi+736]
    vpsrld ymm1, ymm4, 13
    vpslld ymm2, ymm4, 19
    vpsrld ymm5, ymm4, 22
    vpslld ymm9, ymm4, 10
    vpxor ymm7, ymm15, ymm7
    vpxor ymm2, ymm1, ymm2
    vpxor ymm9, ymm5, ymm9
    vpxor ymm5, ymm13, ymm4
    vpxor ymm2, ymm7, ymm2
    vpand ymm14, ymm5, ymm14
    vpxor ymm2, ymm9, ymm2
    vpxor ymm14, ymm13, ymm14
    vmovdqa ymm9, ymmword ptr [rdi+480]
    vpsrld ymm7, ymm9, 7
    vpaddd ymm14, ymm2, ymm14
    vpslld ymm2, ymm9, 25
    vpaddd ymm14, ymm6, ymm14
    vpsrld ymm6, ymm9, 18
    vpslld ymm1, ymm9, 14
    vpsrld ymm15, ymm9, 3
    vpxor ymm2, ymm7, ymm2
    vpxor ymm1, ymm6, ymm1
    vpxor ymm2, ymm15, ymm2
    vmovdqa ymm15, ymmword ptr [rdi+352]
    vpsrld ymm6, ymm15, 17
    vpslld ymm7, ymm15, 15
    vpxor ymm2, ymm1, ymm2
    vpsrld ymm1, ymm15, 19
    vmovdqa ymmword ptr [rdi+736], ymm13
    vpslld ymm13, ymm15, 13
    vpsrld ymm9, ymm15, 10
    vpxor ymm7, ymm6, ymm7
    vpxor ymm13, ymm1, ymm13
    vpxor ymm7, ymm9, ymm7
    vpaddd ymm2, ymm10, ymm2
    vpxor ymm7, ymm13, ymm7
    vpaddd ymm2, ymm2, ymmword ptr [rdi+800]
    vpaddd ymm7, ymm2, ymm7
    vpxor ymm2, ymm12, ymm8
    vpaddd ymm13, ymm7, ymmword ptr [rsi+1824]
    vpand ymm2, ymm2, ymm11
    vpaddd ymm13, ymm3, ymm13
    vpsrld ymm3, ymm11, 6
    vpslld ymm10, ymm11, 26
    vpxor ymm2, ymm12, ymm2
    vpsrld ymm9, ymm11, 11
    vpslld ymm1, ymm11, 21
    vpsrld ymm6, ymm11, 25
    vpslld ymm15, ymm11, 7
    vpxor ymm10, ymm3, ymm10
    vpxor ymm1, ymm9, ymm1
    vpxor ymm15, ymm6, ymm15
    vpxor ymm1, ymm10, ymm1
    vpaddd ymm2, ymm13, ymm2
    vpxor ymm1, ymm15, ymm1
    vpsrld ymm15, ymm14, 2
    vpaddd ymm1, ymm2, ymm1
    vpslld ymm2, ymm14, 30
    vpaddd ymm13, ymm1, ymmword ptr [rdi+768]
    vpsrld ymm10, ymm14, 13
    vpslld ymm6, ymm14, 19
    vpsrld ymm9, ymm14, 22
    vpslld ymm3, ymm14, 10
    vpxor ymm2, ymm15, ymm2
    vpxor ymm6, ymm10, ymm6
    vpxor ymm3, ymm9, ymm3
    vpxor ymm9, ymm4, ymm14
    vpxor ymm6, ymm2, ymm6
    vpand ymm5, ymm9, ymm5
    vpxor ymm6, ymm3, ymm6
    vpxor ymm5, ymm4, ymm5
    vmovdqa ymm3, ymmword ptr [rdi+544]
    vpsrld ymm2, ymm3, 7
    vpaddd ymm5, ymm6, ymm5
    vpslld ymm6, ymm3, 25
    vpaddd ymm5, ymm1, ymm5
    vpsrld ymm1, ymm3, 18
    vpslld ymm10, ymm3, 14
    vpsrld ymm15, ymm3, 3
    vpxor ymm6, ymm2, ymm6
    vpxor ymm10, ymm1, ymm10
    vpxor ymm6, ymm15, ymm6
    vmovdqa ymm15, ymmword ptr [rdi+448]
    vpsrld ymm1, ymm15, 17
    vpslld ymm2, ymm15, 15
    vpxor ymm6, ymm10, ymm6
    vpsrld ymm10, ymm15, 19
    vmovdqa ymmword ptr [rdi+768], ymm4
    vpslld ymm4, ymm15, 13
    vpsrld ymm3, ymm15, 10
    vpxor ymm2, ymm1, ymm2
    vpxor ymm4, ymm10, ymm4
    vpxor ymm2, ymm3, ymm2
    vpaddd ymm6, ymm6, ymmword ptr [rdi+480]
    vpxor ymm2, ymm4, ymm2
    vpaddd ymm6, ymm6, ymmword ptr [rdi+512]
    vpaddd ymm2, ymm6, ymm2
    vpxor ymm6, ymm8, ymm11
    vpaddd ymm4, ymm2, ymmword ptr [rsi+1856]
    vpand ymm6, ymm6, ymm13
    vpaddd ymm4, ymm12, ymm4
    vpsrld ymm12, ymm13, 6
    vpslld ymm3, ymm13, 26
    vpxor ymm6, ymm8, ymm6
    vpsrld ymm10, ymm13, 11
    vpslld ymm1, ymm13, 21
    vpsrld ymm15, ymm13, 25
    vmovdqa ymmword ptr [rdi+480], ymm2
    vpslld ymm2, ymm13, 7
    vpxor ymm3, ymm12, ymm3
    vpxor ymm1, ymm10, ymm1
    vpxor ymm2, ymm15, ymm2
    vpxor ymm1, ymm3, ymm1
    vpaddd ymm6, ymm4, ymm6
    vpxor ymm1, ymm2, ymm1
    vpsrld ymm2, ymm5, 2
    vpaddd ymm1, ymm6, ymm1
    vpslld ymm6, ymm5, 30
    vpaddd ymm4, ymm1, ymmword ptr [rdi+736]
    vpsrld ymm3, ymm5, 13
    vpslld ymm15, ymm5, 19
    vpsrld ymm10, ymm5, 22
    vpslld ymm12, ymm5, 10
    vpxor ymm6, ymm2, ymm6
    vpxor ymm15, ymm3, ymm15
    vpxor ymm12, ymm10, ymm12
    vpxor ymm10, ymm14, ymm5
    vpxor ymm15, ymm6, ymm15
    vpand ymm9, ymm10, ymm9
    vpxor ymm15, ymm12, ymm15
    vpxor ymm9, ymm14, ymm9
    vmovdqa ymm12, ymmword ptr [rdi+576]
    vpsrld ymm6, ymm12, 7
    vpaddd ymm9, ymm15, ymm9
    vpslld ymm15, ymm12, 25
    vpaddd ymm9, ymm1, ymm9
    vpsrld ymm1, ymm12, 18
    vpslld ymm3, ymm12, 14
    vpsrld ymm2, ymm12, 3
    vpxor ymm15, ymm6, ymm15
    vpxor ymm3, ymm1, ymm3
    vpxor ymm15, ymm2, ymm15
    vpsrld ymm2, ymm7, 17
    vpslld ymm1, ymm7, 15
    vpxor ymm15, ymm3, ymm15
    vpsrld ymm3, ymm7, 19
    vpslld ymm6, ymm7, 13
    vmovdqa ymmword ptr [rdi+736], ymm14
    vpsrld ymm14, ymm7, 10
    vpxor ymm1, ymm2, ymm1
    vpxor ymm6, ymm3, ymm6
    vpxor ymm1, ymm14, ymm1
    vpaddd ymm15, ymm15, ymmword ptr [rdi+544]
    vpxor ymm1, ymm6, ymm1
    vpaddd ymm15, ymm15, ymmword ptr [rdi+288]
    vpaddd ymm1, ymm15, ymm1
    vpxor ymm15, ymm11, ymm13
    vpaddd ymm6, ymm1, ymmword ptr [rsi+1888]
    vpand ymm15, ymm15, ymm4
    vpaddd ymm6, ymm8, ymm6
    vpsrld ymm8, ymm4, 6
    vpslld ymm14, ymm4, 26
    vpxor ymm15, ymm11, ymm15
    vpsrld ymm3, ymm4, 11
    vpslld ymm2, ymm4, 21
    vmovdqa ymmword ptr [rdi+544], ymm7
    vpsrld ymm7, ymm4, 25
    vmovdqa ymmword ptr [rdi+384], ymm1
    vpslld ymm1, ymm4, 7
    vpxor ymm14, ymm8, ymm14
    vpxor ymm2, ymm3, ymm2
    vpxor ymm1, ymm7, ymm1
    vpxor ymm2, ymm14, ymm2
    vpaddd ymm15, ymm6, ymm15
    vpxor ymm2, ymm1, ymm2
    vpsrld ymm1, ymm9, 2
    vpaddd ymm2, ymm15, ymm2
    vpslld ymm15, ymm9, 30
    vpaddd ymm6, ymm2, ymmword ptr [rdi+768]
    vpsrld ymm14, ymm9, 13
    vpslld ymm7, ymm9, 19
    vpsrld ymm3, ymm9, 22
    vpslld ymm8, ymm9, 10
    vpxor ymm15, ymm1, ymm15
    vpxor ymm7, ymm14, ymm7
    vpxor ymm8, ymm3, ymm8
    vpxor ymm3, ymm5, ymm9
    vpxor ymm7, ymm15, ymm7
    vpand ymm10, ymm3, ymm10
    vpxor ymm7, ymm8, ymm7
    vpxor ymm10, ymm5, ymm10
    vmovdqa ymm8, ymmword ptr [rdi+416]
    vpsrld ymm15, ymm8, 7
    vpaddd ymm10, ymm7, ymm10
    vpslld ymm7, ymm8, 25
    vpaddd ymm10, ymm2, ymm10
    vpsrld ymm2, ymm8, 18
    vpslld ymm14, ymm8, 14
    vpsrld ymm1, ymm8, 3
    vpxor ymm7, ymm15, ymm7
    vpxor ymm14, ymm2, ymm14
    vpxor ymm7, ymm1, ymm7
    vmovdqa ymm1, ymmword ptr [rdi+480]
    vpsrld ymm2, ymm1, 17
    vpslld ymm15, ymm1, 15
    vpxor ymm7, ymm14, ymm7
    vpsrld ymm14, ymm1, 19
    vmovdqa ymmword ptr [rdi+768], ymm5
    vpslld ymm5, ymm1, 13
    vpsrld ymm8, ymm1, 10
    vpxor ymm15, ymm2, ymm15
    vpxor ymm5, ymm14, ymm5
    vpxor ymm15, ymm8, ymm15
    vpaddd ymm7, ymm12, ymm7
    vpxor ymm15, ymm5, ymm15
    vpaddd ymm7, ymm7, ymmword ptr [rdi+256]
    vpaddd ymm15, ymm7, ymm15
    vpxor ymm7, ymm13, ymm4
    vpaddd ymm5, ymm15, ymmword ptr [rsi+1920]
    vpand ymm7, ymm7, ymm6
    vpaddd ymm5, ymm11, ymm5
    vpsrld ymm11, ymm6, 6
    vpslld ymm12, ymm6, 26
    vpxor ymm7, ymm13, ymm7
    vpsrld ymm8, ymm6, 11
    vpslld ymm14, ymm6, 21
    vpsrld ymm2, ymm6, 25
    vpslld ymm1, ymm6, 7
    vpxor ymm12, ymm11, ymm12
    vpxor ymm14, ymm8, ymm14
    vpxor ymm1, ymm2, ymm1
    vpxor ymm14, ymm12, ymm14
    vpaddd ymm7, ymm5, ymm7
    vpxor ymm14, ymm1, ymm14
    vpsrld ymm1, ymm10, 2
    vpaddd ymm14, ymm7, ymm14
    vpslld ymm7, ymm10, 30
    vpaddd ymm5, ymm14, ymmword ptr [rdi+736]
    vpsrld ymm12, ymm10, 13
    vpslld ymm2, ymm10, 19
    vpsrld ymm8, ymm10, 22
    vpslld ymm11, ymm10, 10
    vpxor ymm7, ymm1, ymm7
    vpxor ymm2, ymm12, ymm2
    vpxor ymm11, ymm8, ymm11
    vpxor ymm8, ymm9, ymm10
    vpxor ymm2, ymm7, ymm2
    vpand ymm3, ymm8, ymm3
    vpxor ymm2, ymm11, ymm2
    vpxor ymm3, ymm9, ymm3
    vmovdqa ymm11, ymmword ptr [rdi+640]
    vpsrld ymm7, ymm11, 7
    vpaddd ymm3, ymm2, ymm3
    vpslld ymm2, ymm11, 25
    vpaddd ymm3, ymm14, ymm3
    vpsrld ymm14, ymm11, 18
    vpslld ymm12, ymm11, 14
    vpsrld ymm1, ymm11, 3
    vpxor ymm2, ymm7, ymm2
    vpxor ymm12, ymm14, ymm12
    vpxor ymm2, ymm1, ymm2
    vmovdqa ymm1, ymmword ptr [rdi+384]
    vpsrld ymm14, ymm1, 17
    vpslld ymm7, ymm1, 15
    vpxor ymm2, ymm12, ymm2
    vpsrld ymm12, ymm1, 19
    vmovdqa ymmword ptr [rdi+736], ymm9
    vpslld ymm9, ymm1, 13
    vpsrld ymm11, ymm1, 10
    vpxor ymm7, ymm14, ymm7
    vpxor ymm9, ymm12, ymm9
    vpxor ymm7, ymm11, ymm7
    vpaddd ymm2, ymm2, ymmword ptr [rdi+416]
    vpxor ymm7, ymm9, ymm7
    vpaddd ymm2, ymm2, ymmword ptr [rdi+320]
    vpaddd ymm7, ymm2, ymm7
    vpxor ymm2, ymm4, ymm6
    vpaddd ymm9, ymm7, ymmword ptr [rsi+1952]
    vpand ymm2, ymm2, ymm5
    vpaddd ymm9, ymm13, ymm9
    vpsrld ymm13, ymm5, 6
    vpslld ymm11, ymm5, 26
    vpxor ymm2, ymm4, ymm2
    vpsrld ymm12, ymm5, 11
    vpslld ymm14, ymm5, 21
    vpsrld ymm1, ymm5, 25
    vmovdqa ymmword ptr [rdi+416], ymm7
    vpslld ymm7, ymm5, 7
    vpxor ymm11, ymm13, ymm11
    vpxor ymm14, ymm12, ymm14
    vpxor ymm7, ymm1, ymm7
    vpxor ymm14, ymm11, ymm14
    vpaddd ymm2, ymm9, ymm2
    vpxor ymm14, ymm7, ymm14
    vpsrld ymm7, ymm3, 2
    vpaddd ymm14, ymm2, ymm14
    vpslld ymm2, ymm3, 30
    vpaddd ymm9, ymm14, ymmword ptr [rdi+768]
    vpsrld ymm11, ymm3, 13
    vpslld ymm1, ymm3, 19
    vpsrld ymm12, ymm3, 22
    vpslld ymm13, ymm3, 10
    vpxor ymm2, ymm7, ymm2
    vpxor ymm1, ymm11, ymm1
    vpxor ymm13, ymm12, ymm13
    vpxor ymm12, ymm10, ymm3
    vpxor ymm1, ymm2, ymm1
    vpand ymm8, ymm12, ymm8
    vpxor ymm1, ymm13, ymm1
    vpxor ymm8, ymm10, ymm8
    vmovdqa ymm13, ymmword ptr [rdi+608]
    vpsrld ymm2, ymm13, 7
    vpaddd ymm8, ymm1, ymm8
    vpslld ymm1, ymm13, 25
    vpaddd ymm8, ymm14, ymm8
    vpsrld ymm14, ymm13, 18
    vpslld ymm11, ymm13, 14
    vpsrld ymm7, ymm13, 3
    vpxor ymm1, ymm2, ymm1
    vpxor ymm11, ymm14, ymm11
    vpxor ymm1, ymm7, ymm1
    vpsrld ymm7, ymm15, 17
    vpslld ymm14, ymm15, 15
    vpxor ymm1, ymm11, ymm1
    vpsrld ymm11, ymm15, 19
    vpslld ymm2, ymm15, 13
    vmovdqa ymmword ptr [rdi+768], ymm10
    vpsrld ymm10, ymm15, 10
    vpxor ymm14, ymm7, ymm14
    vpxor ymm2, ymm11, ymm2
    vpxor ymm14, ymm10, ymm14
    vpaddd ymm1, ymm1, ymmword ptr [rdi+640]
    vpxor ymm14, ymm2, ymm14
    vpaddd ymm1, ymm1, ymmword ptr [rdi+352]
    vpaddd ymm14, ymm1, ymm14
    vpxor ymm1, ymm6, ymm5
    vpaddd ymm2, ymm14, ymmword ptr [rsi+1984]
    vpand ymm1, ymm1, ymm9
    vpaddd ymm2, ymm4, ymm2
    vpsrld ymm4, ymm9, 6
    vpslld ymm10, ymm9, 26
    vpxor ymm1, ymm6, ymm1
    vpsrld ymm11, ymm9, 11
    vpslld ymm7, ymm9, 21
    vmovdqa ymmword ptr [rdi+640], ymm15
    vpsrld ymm15, ymm9, 25
    vmovdqa ymmword ptr [rdi+576], ymm14
    vpslld ymm14, ymm9, 7
    vpxor ymm10, ymm4, ymm10
    vpxor ymm7, ymm11, ymm7
    vpxor ymm14, ymm15, ymm14
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm1, ymm2, ymm1
    vpxor ymm7, ymm14, ymm7
    vpsrld ymm14, ymm8, 2
    vpaddd ymm7, ymm1, ymm7
    vpslld ymm1, ymm8, 30
    vpaddd ymm2, ymm7, ymmword ptr [rdi+736]
    vpsrld ymm10, ymm8, 13
    vpslld ymm15, ymm8, 19
    vpsrld ymm11, ymm8, 22
    vpslld ymm4, ymm8, 10
    vpxor ymm1, ymm14, ymm1
    vpxor ymm15, ymm10, ymm15
    vpxor ymm4, ymm11, ymm4
    vpxor ymm11, ymm3, ymm8
    vpxor ymm15, ymm1, ymm15
    vpand ymm12, ymm11, ymm12
    vpxor ymm15, ymm4, ymm15
    vpxor ymm12, ymm3, ymm12
    vmovdqa ymm4, ymmword ptr [rdi+704]
    vpsrld ymm1, ymm4, 7
    vpaddd ymm12, ymm15, ymm12
    vpslld ymm15, ymm4, 25
    vpaddd ymm12, ymm7, ymm12
    vpsrld ymm7, ymm4, 18
    vpslld ymm10, ymm4, 14
    vpsrld ymm14, ymm4, 3
    vpxor ymm15, ymm1, ymm15
    vpxor ymm10, ymm7, ymm10
    vpxor ymm15, ymm14, ymm15
    vmovdqa ymm14, ymmword ptr [rdi+416]
    vpsrld ymm7, ymm14, 17
    vpslld ymm1, ymm14, 15
    vpxor ymm15, ymm10, ymm15
    vpsrld ymm10, ymm14, 19
    vmovdqa ymmword ptr [rdi+736], ymm3
    vpslld ymm3, ymm14, 13
    vpsrld ymm4, ymm14, 10
    vpxor ymm1, ymm7, ymm1
    vpxor ymm3, ymm10, ymm3
    vpxor ymm1, ymm4, ymm1
    vpaddd ymm15, ymm13, ymm15
    vpxor ymm1, ymm3, ymm1
    vpaddd ymm15, ymm15, ymmword ptr [rdi+448]
    vpaddd ymm1, ymm15, ymm1
    vpxor ymm15, ymm5, ymm9
    vpaddd ymm3, ymm1, ymmword ptr [rsi+2016]
    vpand ymm15, ymm15, ymm2
    vpaddd ymm3, ymm6, ymm3
    vpsrld ymm6, ymm2, 6
    vpslld ymm13, ymm2, 26
    vpxor ymm15, ymm5, ymm15
    vpsrld ymm4, ymm2, 11
    vpslld ymm10, ymm2, 21
    vpsrld ymm7, ymm2, 25
    vpslld ymm14, ymm2, 7
    vpxor ymm13, ymm6, ymm13
    vpxor ymm10, ymm4, ymm10
    vpxor ymm14, ymm7, ymm14
    vpxor ymm10, ymm13, ymm10
    vpaddd ymm15, ymm3, ymm15
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm12, 2
    vpaddd ymm10, ymm15, ymm10
    vpslld ymm15, ymm12, 30
    vpaddd ymm3, ymm10, ymmword ptr [rdi+768]
    vpsrld ymm13, ymm12, 13
    vpslld ymm7, ymm12, 19
    vpsrld ymm4, ymm12, 22
    vpslld ymm6, ymm12, 10
    vpxor ymm15, ymm14, ymm15
    vpxor ymm7, ymm13, ymm7
    vpxor ymm6, ymm4, ymm6
    vpxor ymm4, ymm8, ymm12
    vpxor ymm7, ymm15, ymm7
    vpand ymm11, ymm4, ymm11
    vpxor ymm7, ymm6, ymm7
    vpxor ymm11, ymm8, ymm11
    vmovdqa ymm6, ymmword ptr [rdi+672]
    vpsrld ymm15, ymm6, 7
    vpaddd ymm11, ymm7, ymm11
    vpslld ymm7, ymm6, 25
    vpaddd ymm11, ymm10, ymm11
    vpsrld ymm10, ymm6, 18
    vpslld ymm13, ymm6, 14
    vpsrld ymm14, ymm6, 3
    vpxor ymm7, ymm15, ymm7
    vpxor ymm13, ymm10, ymm13
    vpxor ymm7, ymm14, ymm7
    vmovdqa ymm14, ymmword ptr [rdi+576]
    vpsrld ymm10, ymm14, 17
    vpslld ymm15, ymm14, 15
    vpxor ymm7, ymm13, ymm7
    vpsrld ymm13, ymm14, 19
    vmovdqa ymmword ptr [rdi+768], ymm8
    vpslld ymm8, ymm14, 13
    vpsrld ymm6, ymm14, 10
    vpxor ymm15, ymm10, ymm15
    vpxor ymm8, ymm13, ymm8
    vpxor ymm15, ymm6, ymm15
    vpaddd ymm7, ymm7, ymmword ptr [rdi+704]
    vpxor ymm15, ymm8, ymm15
    vpaddd ymm7, ymm7, ymmword ptr [rdi+544]
    vpaddd ymm15, ymm7, ymm15
    vpxor ymm7, ymm9, ymm2
    vpaddd ymm8, ymm15, ymmword ptr [rsi+2048]
    vpand ymm7, ymm7, ymm3
    vpaddd ymm8, ymm5, ymm8
    vpsrld ymm5, ymm3, 6
    vpslld ymm6, ymm3, 26
    vpxor ymm7, ymm9, ymm7
    vpsrld ymm13, ymm3, 11
    vpslld ymm10, ymm3, 21
    vpsrld ymm14, ymm3, 25
    vmovdqa ymmword ptr [rdi+704], ymm15
    vpslld ymm15, ymm3, 7
    vpxor ymm6, ymm5, ymm6
    vpxor ymm10, ymm13, ymm10
    vpxor ymm15, ymm14, ymm15
    vpxor ymm10, ymm6, ymm10
    vpaddd ymm7, ymm8, ymm7
    vpxor ymm10, ymm15, ymm10
    vpsrld ymm15, ymm11, 2
    vpaddd ymm10, ymm7, ymm10
    vpslld ymm7, ymm11, 30
    vpaddd ymm8, ymm10, ymmword ptr [rdi+736]
    vpsrld ymm6, ymm11, 13
    vpslld ymm14, ymm11, 19
    vpsrld ymm13, ymm11, 22
    vpslld ymm5, ymm11, 10
    vpxor ymm7, ymm15, ymm7
    vpxor ymm14, ymm6, ymm14
    vpxor ymm5, ymm13, ymm5
    vpxor ymm13, ymm12, ymm11
    vpxor ymm14, ymm7, ymm14
    vpand ymm4, ymm13, ymm4
    vpxor ymm14, ymm5, ymm14
    vpxor ymm4, ymm12, ymm4
    vmovdqa ymm5, ymmword ptr [rdi+800]
    vpsrld ymm7, ymm5, 7
    vpaddd ymm4, ymm14, ymm4
    vpslld ymm14, ymm5, 25
    vpaddd ymm4, ymm10, ymm4
    vpsrld ymm10, ymm5, 18
    vpslld ymm6, ymm5, 14
    vpsrld ymm15, ymm5, 3
    vpxor ymm14, ymm7, ymm14
    vpxor ymm6, ymm10, ymm6
    vpxor ymm14, ymm15, ymm14
    vpsrld ymm15, ymm1, 17
    vpslld ymm10, ymm1, 15
    vpxor ymm14, ymm6, ymm14
    vpsrld ymm6, ymm1, 19
    vpslld ymm7, ymm1, 13
    vmovdqa ymmword ptr [rdi+736], ymm12
    vpsrld ymm12, ymm1, 10
    vpxor ymm10, ymm15, ymm10
    vpxor ymm7, ymm6, ymm7
    vpxor ymm10, ymm12, ymm10
    vpaddd ymm14, ymm14, ymmword ptr [rdi+672]
    vpxor ymm10, ymm7, ymm10
    vpaddd ymm14, ymm14, ymmword ptr [rdi+480]
    vpaddd ymm10, ymm14, ymm10
    vpxor ymm14, ymm2, ymm3
    vpaddd ymm7, ymm10, ymmword ptr [rsi+2080]
    vpand ymm14, ymm14, ymm8
    vpaddd ymm7, ymm9, ymm7
    vpsrld ymm9, ymm8, 6
    vpslld ymm12, ymm8, 26
    vpxor ymm14, ymm2, ymm14
    vpsrld ymm6, ymm8, 11
    vpslld ymm15, ymm8, 21
    vmovdqa ymmword ptr [rdi+672], ymm1
    vpsrld ymm1, ymm8, 25
    vmovdqa ymmword ptr [rdi+608], ymm10
    vpslld ymm10, ymm8, 7
    vpxor ymm12, ymm9, ymm12
    vpxor ymm15, ymm6, ymm15
    vpxor ymm10, ymm1, ymm10
    vpxor ymm15, ymm12, ymm15
    vpaddd ymm14, ymm7, ymm14
    vpxor ymm15, ymm10, ymm15
    vpsrld ymm10, ymm4, 2
    vpaddd ymm15, ymm14, ymm15
    vpslld ymm14, ymm4, 30
    vpaddd ymm7, ymm15, ymmword ptr [rdi+768]
    vpsrld ymm12, ymm4, 13
    vpslld ymm1, ymm4, 19
    vpsrld ymm6, ymm4, 22
    vpslld ymm9, ymm4, 10
    vpxor ymm14, ymm10, ymm14
    vpxor ymm1, ymm12, ymm1
    vpxor ymm9, ymm6, ymm9
    vpxor ymm6, ymm11, ymm4
    vpxor ymm1, ymm14, ymm1
    vpand ymm13, ymm6, ymm13
    vpxor ymm1, ymm9, ymm1
    vpxor ymm13, ymm11, ymm13
    vmovdqa ymm9, ymmword ptr [rdi+512]
    vpsrld ymm14, ymm9, 7
    vpaddd ymm13, ymm1, ymm13
    vpslld ymm1, ymm9, 25
    vpaddd ymm13, ymm15, ymm13
    vpsrld ymm15, ymm9, 18
    vpslld ymm12, ymm9, 14
    vpsrld ymm10, ymm9, 3
    vpxor ymm1, ymm14, ymm1
    vpxor ymm12, ymm15, ymm12
    vpxor ymm1, ymm10, ymm1
    vmovdqa ymm10, ymmword ptr [rdi+704]
    vpsrld ymm15, ymm10, 17
    vpslld ymm14, ymm10, 15
    vpxor ymm1, ymm12, ymm1
    vpsrld ymm12, ymm10, 19
    vmovdqa ymmword ptr [rdi+768], ymm11
    vpslld ymm11, ymm10, 13
    vpsrld ymm9, ymm10, 10
    vpxor ymm14, ymm15, ymm14
    vpxor ymm11, ymm12, ymm11
    vpxor ymm14, ymm9, ymm14
    vpaddd ymm1, ymm5, ymm1
    vpxor ymm14, ymm11, ymm14
    vpaddd ymm1, ymm1, ymmword ptr [rdi+384]
    vpaddd ymm14, ymm1, ymm14
    vpxor ymm1, ymm3, ymm8
    vpaddd ymm11, ymm14, ymmword ptr [rsi+2112]
    vpand ymm1, ymm1, ymm7
    vpaddd ymm11, ymm2, ymm11
    vpsrld ymm2, ymm7, 6
    vpslld ymm5, ymm7, 26
    vpxor ymm1, ymm3, ymm1
    vpsrld ymm9, ymm7, 11
    vpslld ymm12, ymm7, 21
    vpsrld ymm15, ymm7, 25
    vpslld ymm10, ymm7, 7
    vpxor ymm5, ymm2, ymm5
    vpxor ymm12, ymm9, ymm12
    vpxor ymm10, ymm15, ymm10
    vpxor ymm12, ymm5, ymm12
    vpaddd ymm1, ymm11, ymm1
    vpxor ymm12, ymm10, ymm12
    vpsrld ymm10, ymm13, 2
    vpaddd ymm12, ymm1, ymm12
    vpslld ymm1, ymm13, 30
    vpaddd ymm11, ymm12, ymmword ptr [rdi+736]
    vpsrld ymm5, ymm13, 13
    vpslld ymm15, ymm13, 19
    vpsrld ymm9, ymm13, 22
    vpslld ymm2, ymm13, 10
    vpxor ymm1, ymm10, ymm1
    vpxor ymm15, ymm5, ymm15
    vpxor ymm2, ymm9, ymm2
    vpxor ymm9, ymm4, ymm13
    vpxor ymm15, ymm1, ymm15
    vpand ymm6, ymm9, ymm6
    vpxor ymm15, ymm2, ymm15
    vpxor ymm6, ymm4, ymm6
    vmovdqa ymm2, ymmword ptr [rdi+288]
    vpsrld ymm1, ymm2, 7
    vpaddd ymm6, ymm15, ymm6
    vpslld ymm15, ymm2, 25
    vpaddd ymm6, ymm12, ymm6
    vpsrld ymm12, ymm2, 18
    vpslld ymm5, ymm2, 14
    vpsrld ymm10, ymm2, 3
    vpxor ymm15, ymm1, ymm15
    vpxor ymm5, ymm12, ymm5
    vpxor ymm15, ymm10, ymm15
    vmovdqa ymm10, ymmword ptr [rdi+608]
    vpsrld ymm12, ymm10, 17
    vpslld ymm1, ymm10, 15
    vpxor ymm15, ymm5, ymm15
    vpsrld ymm5, ymm10, 19
    vmovdqa ymmword ptr [rdi+736], ymm4
    vpslld ymm4, ymm10, 13
    vpsrld ymm2, ymm10, 10
    vpxor ymm1, ymm12, ymm1
    vpxor ymm4, ymm5, ymm4
    vpxor ymm1, ymm2, ymm1
    vpaddd ymm15, ymm15, ymmword ptr [rdi+512]
    vpxor ymm1, ymm4, ymm1
    vpaddd ymm15, ymm15, ymmword ptr [rdi+640]
    vpaddd ymm1, ymm15, ymm1
    vpxor ymm15, ymm8, ymm7
    vpaddd ymm4, ymm1, ymmword ptr [rsi+2144]
    vpand ymm15, ymm15, ymm11
    vpaddd ymm4, ymm3, ymm4
    vpsrld ymm3, ymm11, 6
    vpslld ymm2, ymm11, 26
    vpxor ymm15, ymm8, ymm15
    vpsrld ymm5, ymm11, 11
    vpslld ymm12, ymm11, 21
    vpsrld ymm10, ymm11, 25
    vmovdqa ymmword ptr [rdi+512], ymm1
    vpslld ymm1, ymm11, 7
    vpxor ymm2, ymm3, ymm2
    vpxor ymm12, ymm5, ymm12
    vpxor ymm1, ymm10, ymm1
    vpxor ymm12, ymm2, ymm12
    vpaddd ymm15, ymm4, ymm15
    vpxor ymm12, ymm1, ymm12
    vpsrld ymm1, ymm6, 2
    vpaddd ymm12, ymm15, ymm12
    vpslld ymm15, ymm6, 30
    vpaddd ymm4, ymm12, ymmword ptr [rdi+768]
    vpsrld ymm2, ymm6, 13
    vpslld ymm10, ymm6, 19
    vpsrld ymm5, ymm6, 22
    vpslld ymm3, ymm6, 10
    vpxor ymm15, ymm1, ymm15
    vpxor ymm10, ymm2, ymm10
    vpxor ymm3, ymm5, ymm3
    vpxor ymm5, ymm13, ymm6
    vpxor ymm10, ymm15, ymm10
    vpand ymm9, ymm5, ymm9
    vpxor ymm10, ymm3, ymm10
    vpxor ymm9, ymm13, ymm9
    vmovdqa ymm3, ymmword ptr [rdi+256]
    vpsrld ymm15, ymm3, 7
    vpaddd ymm9, ymm10, ymm9
    vpslld ymm10, ymm3, 25
    vpaddd ymm9, ymm12, ymm9
    vpsrld ymm12, ymm3, 18
    vpslld ymm2, ymm3, 14
    vpsrld ymm1, ymm3, 3
    vpxor ymm10, ymm15, ymm10
    vpxor ymm2, ymm12, ymm2
    vpxor ymm10, ymm1, ymm10
    vpsrld ymm1, ymm14, 17
    vpslld ymm12, ymm14, 15
    vpxor ymm10, ymm2, ymm10
    vpsrld ymm2, ymm14, 19
    vpslld ymm15, ymm14, 13
    vmovdqa ymmword ptr [rdi+768], ymm13
    vpsrld ymm13, ymm14, 10
    vpxor ymm12, ymm1, ymm12
    vpxor ymm15, ymm2, ymm15
    vpxor ymm12, ymm13, ymm12
    vpaddd ymm10, ymm10, ymmword ptr [rdi+288]
    vpxor ymm12, ymm15, ymm12
    vpaddd ymm10, ymm10, ymmword ptr [rdi+416]
    vpaddd ymm12, ymm10, ymm12
    vpxor ymm10, ymm7, ymm11
    vpaddd ymm15, ymm12, ymmword ptr [rsi+2176]
    vpand ymm10, ymm10, ymm4
    vpaddd ymm15, ymm8, ymm15
    vpsrld ymm8, ymm4, 6
    vpslld ymm13, ymm4, 26
    vpxor ymm10, ymm7, ymm10
    vpsrld ymm2, ymm4, 11
    vpslld ymm1, ymm4, 21
    vmovdqa ymmword ptr [rdi+288], ymm14
    vpsrld ymm14, ymm4, 25
    vmovdqa ymmword ptr [rdi+800], ymm12
    vpslld ymm12, ymm4, 7
    vpxor ymm13, ymm8, ymm13
    vpxor ymm1, ymm2, ymm1
    vpxor ymm12, ymm14, ymm12
    vpxor ymm1, ymm13, ymm1
    vpaddd ymm10, ymm15, ymm10
    vpxor ymm1, ymm12, ymm1
    vpsrld ymm12, ymm9, 2
    vpaddd ymm1, ymm10, ymm1
    vpslld ymm10, ymm9, 30
    vpaddd ymm15, ymm1, ymmword ptr [rdi+736]
    vpsrld ymm13, ymm9, 13
    vpslld ymm14, ymm9, 19
    vpsrld ymm2, ymm9, 22
    vpslld ymm8, ymm9, 10
    vpxor ymm10, ymm12, ymm10
    vpxor ymm14, ymm13, ymm14
    vpxor ymm8, ymm2, ymm8
    vpxor ymm2, ymm6, ymm9
    vpxor ymm14, ymm10, ymm14
    vpand ymm5, ymm2, ymm5
    vpxor ymm14, ymm8, ymm14
    vpxor ymm5, ymm6, ymm5
    vmovdqa ymm8, ymmword ptr [rdi+320]
    vpsrld ymm10, ymm8, 7
    vpaddd ymm5, ymm14, ymm5
    vpslld ymm14, ymm8, 25
    vpaddd ymm5, ymm1, ymm5
    vpsrld ymm1, ymm8, 18
    vpslld ymm13, ymm8, 14
    vpsrld ymm12, ymm8, 3
    vpxor ymm14, ymm10, ymm14
    vpxor ymm13, ymm1, ymm13
    vpxor ymm14, ymm12, ymm14
    vmovdqa ymm12, ymmword ptr [rdi+512]
    vpsrld ymm1, ymm12, 17
    vpslld ymm10, ymm12, 15
    vpxor ymm14, ymm13, ymm14
    vpsrld ymm13, ymm12, 19
    vmovdqa ymmword ptr [rdi+736], ymm6
    vpslld ymm6, ymm12, 13
    vpsrld ymm8, ymm12, 10
    vpxor ymm10, ymm1, ymm10
    vpxor ymm6, ymm13, ymm6
    vpxor ymm10, ymm8, ymm10
    vpaddd ymm14, ymm3, ymm14
    vpxor ymm10, ymm6, ymm10
    vpaddd ymm14, ymm14, ymmword ptr [rdi+576]
    vpaddd ymm10, ymm14, ymm10
    vpxor ymm14, ymm11, ymm4
    vpaddd ymm6, ymm10, ymmword ptr [rsi+2208]
    vpand ymm14, ymm14, ymm15
    vpaddd ymm6, ymm7, ymm6
    vpsrld ymm7, ymm15, 6
    vpslld ymm3, ymm15, 26
    vpxor ymm14, ymm11, ymm14
    vpsrld ymm8, ymm15, 11
    vpslld ymm13, ymm15, 21
    vpsrld ymm1, ymm15, 25
    vpslld ymm12, ymm15, 7
    vpxor ymm3, ymm7, ymm3
    vpxor ymm13, ymm8, ymm13
    vpxor ymm12, ymm1, ymm12
    vpxor ymm13, ymm3, ymm13
    vpaddd ymm14, ymm6, ymm14
    vpxor ymm13, ymm12, ymm13
    vpsrld ymm12, ymm5, 2
    vpaddd ymm13, ymm14, ymm13
    vpslld ymm14, ymm5, 30
    vpaddd ymm6, ymm13, ymmword ptr [rdi+768]
    vpsrld ymm3, ymm5, 13
    vpslld ymm1, ymm5, 19
    vpsrld ymm8, ymm5, 22
    vpslld ymm7, ymm5, 10
    vpxor ymm14, ymm12, ymm14
    vpxor ymm1, ymm3, ymm1
    vpxor ymm7, ymm8, ymm7
    vpxor ymm8, ymm9, ymm5
    vpxor ymm1, ymm14, ymm1
    vpand ymm2, ymm8, ymm2
    vpxor ymm1, ymm7, ymm1
    vpxor ymm2, ymm9, ymm2
    vmovdqa ymm7, ymmword ptr [rdi+352]
    vpsrld ymm14, ymm7, 7
    vpaddd ymm2, ymm1, ymm2
    vpslld ymm1, ymm7, 25
    vpaddd ymm2, ymm13, ymm2
    vpsrld ymm13, ymm7, 18
    vpslld ymm3, ymm7, 14
    vpsrld ymm12, ymm7, 3
    vpxor ymm1, ymm14, ymm1
    vpxor ymm3, ymm13, ymm3
    vpxor ymm1, ymm12, ymm1
    vmovdqa ymm12, ymmword ptr [rdi+800]
    vpsrld ymm13, ymm12, 17
    vpslld ymm14, ymm12, 15
    vpxor ymm1, ymm3, ymm1
    vpsrld ymm3, ymm12, 19
    vmovdqa ymmword ptr [rdi+768], ymm9
    vpslld ymm9, ymm12, 13
    vpsrld ymm7, ymm12, 10
    vpxor ymm14, ymm13, ymm14
    vpxor ymm9, ymm3, ymm9
    vpxor ymm14, ymm7, ymm14
    vpaddd ymm1, ymm1, ymmword ptr [rdi+320]
    vpxor ymm14, ymm9, ymm14
    vpaddd ymm1, ymm1, ymmword ptr [rdi+672]
    vpaddd ymm14, ymm1, ymm14
    vpxor ymm1, ymm4, ymm15
    vpaddd ymm9, ymm14, ymmword ptr [rsi+2240]
    vpand ymm1, ymm1, ymm6
    vpaddd ymm9, ymm11, ymm9
    vpsrld ymm11, ymm6, 6
    vpslld ymm7, ymm6, 26
    vpxor ymm1, ymm4, ymm1
    vpsrld ymm3, ymm6, 11
    vpslld ymm13, ymm6, 21
    vpsrld ymm12, ymm6, 25
    vmovdqa ymmword ptr [rdi+320], ymm14
    vpslld ymm14, ymm6, 7
    vpxor ymm7, ymm11, ymm7
    vpxor ymm13, ymm3, ymm13
    vpxor ymm14, ymm12, ymm14
    vpxor ymm13, ymm7, ymm13
    vpaddd ymm1, ymm9, ymm1
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm2, 2
    vpaddd ymm13, ymm1, ymm13
    vpslld ymm1, ymm2, 30
    vpaddd ymm9, ymm13, ymmword ptr [rdi+736]
    vpsrld ymm7, ymm2, 13
    vpslld ymm12, ymm2, 19
    vpsrld ymm3, ymm2, 22
    vpslld ymm11, ymm2, 10
    vpxor ymm1, ymm14, ymm1
    vpxor ymm12, ymm7, ymm12
    vpxor ymm11, ymm3, ymm11
    vpxor ymm3, ymm5, ymm2
    vpxor ymm12, ymm1, ymm12
    vpand ymm8, ymm3, ymm8
    vpxor ymm12, ymm11, ymm12
    vpxor ymm8, ymm5, ymm8
    vmovdqa ymm11, ymmword ptr [rdi+448]
    vpsrld ymm1, ymm11, 7
    vpaddd ymm8, ymm12, ymm8
    vpslld ymm12, ymm11, 25
    vpaddd ymm8, ymm13, ymm8
    vpsrld ymm13, ymm11, 18
    vpslld ymm7, ymm11, 14
    vpsrld ymm14, ymm11, 3
    vpxor ymm12, ymm1, ymm12
    vpxor ymm7, ymm13, ymm7
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 17
    vpslld ymm13, ymm10, 15
    vpxor ymm12, ymm7, ymm12
    vpsrld ymm7, ymm10, 19
    vpslld ymm1, ymm10, 13
    vmovdqa ymmword ptr [rdi+736], ymm5
    vpsrld ymm5, ymm10, 10
    vpxor ymm13, ymm14, ymm13
    vpxor ymm1, ymm7, ymm1
    vpxor ymm13, ymm5, ymm13
    vpaddd ymm12, ymm12, ymmword ptr [rdi+352]
    vpxor ymm13, ymm1, ymm13
    vpaddd ymm12, ymm12, ymmword ptr [rdi+704]
    vpaddd ymm13, ymm12, ymm13
    vpxor ymm12, ymm15, ymm6
    vpaddd ymm1, ymm13, ymmword ptr [rsi+2272]
    vpand ymm12, ymm12, ymm9
    vpaddd ymm1, ymm4, ymm1
    vpsrld ymm4, ymm9, 6
    vpslld ymm5, ymm9, 26
    vpxor ymm12, ymm15, ymm12
    vpsrld ymm7, ymm9, 11
    vpslld ymm14, ymm9, 21
    vmovdqa ymmword ptr [rdi+352], ymm10
    vpsrld ymm10, ymm9, 25
    vmovdqa ymmword ptr [rdi+256], ymm13
    vpslld ymm13, ymm9, 7
    vpxor ymm5, ymm4, ymm5
    vpxor ymm14, ymm7, ymm14
    vpxor ymm13, ymm10, ymm13
    vpxor ymm14, ymm5, ymm14
    vpaddd ymm12, ymm1, ymm12
    vpxor ymm14, ymm13, ymm14
    vpsrld ymm13, ymm8, 2
    vpaddd ymm14, ymm12, ymm14
    vpslld ymm12, ymm8, 30
    vpaddd ymm1, ymm14, ymmword ptr [rdi+768]
    vpsrld ymm5, ymm8, 13
    vpslld ymm10, ymm8, 19
    vpsrld ymm7, ymm8, 22
    vpslld ymm4, ymm8, 10
    vpxor ymm12, ymm13, ymm12
    vpxor ymm10, ymm5, ymm10
    vpxor ymm4, ymm7, ymm4
    vpxor ymm7, ymm2, ymm8
    vpxor ymm10, ymm12, ymm10
    vpand ymm3, ymm7, ymm3
    vpxor ymm10, ymm4, ymm10
    vpxor ymm3, ymm2, ymm3
    vmovdqa ymm4, ymmword ptr [rdi+544]
    vpsrld ymm12, ymm4, 7
    vpaddd ymm3, ymm10, ymm3
    vpslld ymm10, ymm4, 25
    vpaddd ymm3, ymm14, ymm3
    vpsrld ymm14, ymm4, 18
    vpslld ymm5, ymm4, 14
    vpsrld ymm13, ymm4, 3
    vpxor ymm10, ymm12, ymm10
    vpxor ymm5, ymm14, ymm5
    vpxor ymm10, ymm13, ymm10
    vmovdqa ymm13, ymmword ptr [rdi+320]
    vpsrld ymm14, ymm13, 17
    vpslld ymm12, ymm13, 15
    vpxor ymm10, ymm5, ymm10
    vpsrld ymm5, ymm13, 19
    vmovdqa ymmword ptr [rdi+768], ymm2
    vpslld ymm2, ymm13, 13
    vpsrld ymm4, ymm13, 10
    vpxor ymm12, ymm14, ymm12
    vpxor ymm2, ymm5, ymm2
    vpxor ymm12, ymm4, ymm12
    vpaddd ymm10, ymm11, ymm10
    vpxor ymm12, ymm2, ymm12
    vpaddd ymm10, ymm10, ymmword ptr [rdi+608]
    vpaddd ymm12, ymm10, ymm12
    vpxor ymm10, ymm6, ymm9
    vpaddd ymm2, ymm12, ymmword ptr [rsi+2304]
    vpand ymm10, ymm10, ymm1
    vpaddd ymm2, ymm15, ymm2
    vpsrld ymm15, ymm1, 6
    vpslld ymm11, ymm1, 26
    vpxor ymm10, ymm6, ymm10
    vpsrld ymm4, ymm1, 11
    vpslld ymm5, ymm1, 21
    vpsrld ymm14, ymm1, 25
    vpslld ymm13, ymm1, 7
    vpxor ymm11, ymm15, ymm11
    vpxor ymm5, ymm4, ymm5
    vpxor ymm13, ymm14, ymm13
    vpxor ymm5, ymm11, ymm5
    vpaddd ymm10, ymm2, ymm10
    vpxor ymm5, ymm13, ymm5
    vpsrld ymm13, ymm3, 2
    vpaddd ymm5, ymm10, ymm5
    vpslld ymm10, ymm3, 30
    vpaddd ymm2, ymm5, ymmword ptr [rdi+736]
    vpsrld ymm11, ymm3, 13
    vpslld ymm14, ymm3, 19
    vpsrld ymm4, ymm3, 22
    vpslld ymm15, ymm3, 10
    vpxor ymm10, ymm13, ymm10
    vpxor ymm14, ymm11, ymm14
    vpxor ymm15, ymm4, ymm15
    vpxor ymm4, ymm8, ymm3
    vpxor ymm14, ymm10, ymm14
    vpand ymm7, ymm4, ymm7
    vpxor ymm14, ymm15, ymm14
    vpxor ymm7, ymm8, ymm7
    vmovdqa ymm15, ymmword ptr [rdi+480]
    vpsrld ymm10, ymm15, 7
    vpaddd ymm7, ymm14, ymm7
    vpslld ymm14, ymm15, 25
    vpaddd ymm7, ymm5, ymm7
    vpsrld ymm5, ymm15, 18
    vpslld ymm11, ymm15, 14
    vpsrld ymm13, ymm15, 3
    vpxor ymm14, ymm10, ymm14
    vpxor ymm11, ymm5, ymm11
    vpxor ymm14, ymm13, ymm14
    vmovdqa ymm13, ymmword ptr [rdi+256]
    vpsrld ymm5, ymm13, 17
    vpslld ymm10, ymm13, 15
    vpxor ymm14, ymm11, ymm14
    vpsrld ymm11, ymm13, 19
    vmovdqa ymmword ptr [rdi+736], ymm8
    vpslld ymm8, ymm13, 13
    vpsrld ymm15, ymm13, 10
    vpxor ymm10, ymm5, ymm10
    vpxor ymm8, ymm11, ymm8
    vpxor ymm10, ymm15, ymm10
    vpaddd ymm14, ymm14, ymmword ptr [rdi+544]
    vpxor ymm10, ymm8, ymm10
    vpaddd ymm14, ymm14, ymmword ptr [rdi+288]
    vpaddd ymm10, ymm14, ymm10
    vpxor ymm14, ymm9, ymm1
    vpaddd ymm8, ymm10, ymmword ptr [rsi+2336]
    vpand ymm14, ymm14, ymm2
    vpaddd ymm8, ymm6, ymm8
    vpsrld ymm6, ymm2, 6
    vpslld ymm15, ymm2, 26
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm11, ymm2, 11
    vpslld ymm5, ymm2, 21
    vpsrld ymm13, ymm2, 25
    vmovdqa ymmword ptr [rdi+288], ymm10
    vpslld ymm10, ymm2, 7
    vpxor ymm15, ymm6, ymm15
    vpxor ymm5, ymm11, ymm5
    vpxor ymm10, ymm13, ymm10
    vpxor ymm5, ymm15, ymm5
    vpaddd ymm14, ymm8, ymm14
    vpxor ymm5, ymm10, ymm5
    vpsrld ymm10, ymm7, 2
    vpaddd ymm5, ymm14, ymm5
    vpslld ymm14, ymm7, 30
    vpaddd ymm8, ymm5, ymmword ptr [rdi+768]
    vpsrld ymm15, ymm7, 13
    vpslld ymm13, ymm7, 19
    vpsrld ymm11, ymm7, 22
    vpslld ymm6, ymm7, 10
    vpxor ymm14, ymm10, ymm14
    vpxor ymm13, ymm15, ymm13
    vpxor ymm6, ymm11, ymm6
    vpxor ymm11, ymm3, ymm7
    vpxor ymm13, ymm14, ymm13
    vpand ymm4, ymm11, ymm4
    vpxor ymm13, ymm6, ymm13
    vpxor ymm4, ymm3, ymm4
    vmovdqa ymm6, ymmword ptr [rdi+384]
    vpsrld ymm14, ymm6, 7
    vpaddd ymm4, ymm13, ymm4
    vpslld ymm13, ymm6, 25
    vpaddd ymm4, ymm5, ymm4
    vpsrld ymm5, ymm6, 18
    vpslld ymm15, ymm6, 14
    vpsrld ymm10, ymm6, 3
    vpxor ymm13, ymm14, ymm13
    vpxor ymm15, ymm5, ymm15
    vpxor ymm13, ymm10, ymm13
    vpsrld ymm10, ymm12, 17
    vpslld ymm5, ymm12, 15
    vpxor ymm13, ymm15, ymm13
    vpsrld ymm15, ymm12, 19
    vpslld ymm14, ymm12, 13
    vmovdqa ymmword ptr [rdi+768], ymm3
    vpsrld ymm3, ymm12, 10
    vpxor ymm5, ymm10, ymm5
    vpxor ymm14, ymm15, ymm14
    vpxor ymm5, ymm3, ymm5
    vpaddd ymm13, ymm13, ymmword ptr [rdi+480]
    vpxor ymm5, ymm14, ymm5
    vpaddd ymm13, ymm13, ymmword ptr [rdi+512]
    vpaddd ymm5, ymm13, ymm5
    vpxor ymm13, ymm1, ymm2
    vpaddd ymm14, ymm5, ymmword ptr [rsi+2368]
    vpand ymm13, ymm13, ymm8
    vpaddd ymm14, ymm9, ymm14
    vpsrld ymm9, ymm8, 6
    vpslld ymm3, ymm8, 26
    vpxor ymm13, ymm1, ymm13
    vpsrld ymm15, ymm8, 11
    vpslld ymm10, ymm8, 21
    vmovdqa ymmword ptr [rdi+512], ymm12
    vpsrld ymm12, ymm8, 25
    vmovdqa ymmword ptr [rdi+480], ymm5
    vpslld ymm5, ymm8, 7
    vpxor ymm3, ymm9, ymm3
    vpxor ymm10, ymm15, ymm10
    vpxor ymm5, ymm12, ymm5
    vpxor ymm10, ymm3, ymm10
    vpaddd ymm13, ymm14, ymm13
    vpxor ymm10, ymm5, ymm10
    vpsrld ymm5, ymm4, 2
    vpaddd ymm10, ymm13, ymm10
    vpslld ymm13, ymm4, 30
    vpaddd ymm14, ymm10, ymmword ptr [rdi+736]
    vpsrld ymm3, ymm4, 13
    vpslld ymm12, ymm4, 19
    vpsrld ymm15, ymm4, 22
    vpslld ymm9, ymm4, 10
    vpxor ymm13, ymm5, ymm13
    vpxor ymm12, ymm3, ymm12
    vpxor ymm9, ymm15, ymm9
    vpxor ymm15, ymm7, ymm4
    vpxor ymm12, ymm13, ymm12
    vpand ymm11, ymm15, ymm11
    vpxor ymm12, ymm9, ymm12
    vpxor ymm11, ymm7, ymm11
    vmovdqa ymm9, ymmword ptr [rdi+640]
    vpsrld ymm13, ymm9, 7
    vpaddd ymm11, ymm12, ymm11
    vpslld ymm12, ymm9, 25
    vpaddd ymm11, ymm10, ymm11
    vpsrld ymm10, ymm9, 18
    vpslld ymm3, ymm9, 14
    vpsrld ymm5, ymm9, 3
    vpxor ymm12, ymm13, ymm12
    vpxor ymm3, ymm10, ymm3
    vpxor ymm12, ymm5, ymm12
    vmovdqa ymm5, ymmword ptr [rdi+288]
    vpsrld ymm10, ymm5, 17
    vpslld ymm13, ymm5, 15
    vpxor ymm12, ymm3, ymm12
    vpsrld ymm3, ymm5, 19
    vmovdqa ymmword ptr [rdi+736], ymm7
    vpslld ymm7, ymm5, 13
    vpsrld ymm5, ymm5, 10
    vpxor ymm13, ymm10, ymm13
    vpxor ymm7, ymm3, ymm7
    vpxor ymm13, ymm5, ymm13
    vpaddd ymm12, ymm6, ymm12
    vpxor ymm13, ymm7, ymm13
    vpaddd ymm12, ymm12, ymmword ptr [rdi+800]
    vpaddd ymm13, ymm12, ymm13
    vpxor ymm12, ymm2, ymm8
    vpaddd ymm7, ymm13, ymmword ptr [rsi+2400]
    vpand ymm12, ymm12, ymm14
    vpaddd ymm7, ymm1, ymm7
    vpsrld ymm1, ymm14, 6
    vpslld ymm6, ymm14, 26
    vpxor ymm12, ymm2, ymm12
    vpsrld ymm5, ymm14, 11
    vpslld ymm3, ymm14, 21
    vpsrld ymm10, ymm14, 25
    vmovdqa ymmword ptr [rdi+800], ymm13
    vpslld ymm13, ymm14, 7
    vpxor ymm6, ymm1, ymm6
    vpxor ymm3, ymm5, ymm3
    vpxor ymm13, ymm10, ymm13
    vpxor ymm3, ymm6, ymm3
    vpaddd ymm12, ymm7, ymm12
    vpxor ymm3, ymm13, ymm3
    vpsrld ymm13, ymm11, 2
    vpaddd ymm3, ymm12, ymm3
    vpslld ymm12, ymm11, 30
    vpaddd ymm7, ymm3, ymmword ptr [rdi+768]
    vpsrld ymm6, ymm11, 13
    vpslld ymm10, ymm11, 19
    vpsrld ymm5, ymm11, 22
    vpslld ymm1, ymm11, 10
    vpxor ymm12, ymm13, ymm12
    vpxor ymm10, ymm6, ymm10
    vpxor ymm1, ymm5, ymm1
    vpxor ymm5, ymm4, ymm11
    vpxor ymm10, ymm12, ymm10
    vpand ymm15, ymm5, ymm15
    vpxor ymm10, ymm1, ymm10
    vpxor ymm15, ymm4, ymm15
    vmovdqa ymm1, ymmword ptr [rdi+416]
    vpsrld ymm5, ymm1, 7
    vpaddd ymm15, ymm10, ymm15
    vpslld ymm10, ymm1, 25
    vpaddd ymm15, ymm3, ymm15
    vpsrld ymm3, ymm1, 18
    vpslld ymm12, ymm1, 14
    vpsrld ymm6, ymm1, 3
    vpxor ymm10, ymm5, ymm10
    vpxor ymm12, ymm3, ymm12
    vpxor ymm10, ymm6, ymm10
    vmovdqa ymm6, ymmword ptr [rdi+480]
    vpsrld ymm3, ymm6, 17
    vpslld ymm5, ymm6, 15
    vpxor ymm10, ymm12, ymm10
    vpsrld ymm12, ymm6, 19
    vpslld ymm13, ymm6, 13
    vpsrld ymm6, ymm6, 10
    vpxor ymm5, ymm3, ymm5
    vpxor ymm13, ymm12, ymm13
    vpxor ymm5, ymm6, ymm5
    vpaddd ymm10, ymm9, ymm10
    vpxor ymm5, ymm13, ymm5
    vpaddd ymm10, ymm10, ymmword ptr [rdi+352]
    vpaddd ymm5, ymm10, ymm5
    vpxor ymm10, ymm8, ymm14
    vpaddd ymm13, ymm5, ymmword ptr [rsi+2432]
    vpand ymm10, ymm10, ymm7
    vpaddd ymm13, ymm2, ymm13
    vpsrld ymm2, ymm7, 6
    vpslld ymm9, ymm7, 26
    vpxor ymm10, ymm8, ymm10
    vpsrld ymm6, ymm7, 11
    vpslld ymm12, ymm7, 21
    vpsrld ymm3, ymm7, 25
    vmovdqa ymmword ptr [rdi+352], ymm15
    vpslld ymm15, ymm7, 7
    vpxor ymm9, ymm2, ymm9
    vpxor ymm12, ymm6, ymm12
    vpxor ymm15, ymm3, ymm15
    vpxor ymm12, ymm9, ymm12
    vpaddd ymm10, ymm13, ymm10
    vpxor ymm12, ymm15, ymm12
    vmovdqa ymm15, ymmword ptr [rdi+576]
    vpsrld ymm13, ymm15, 7
    vpaddd ymm12, ymm10, ymm12
    vpslld ymm10, ymm15, 25
    vpaddd ymm12, ymm12, ymmword ptr [rdi+736]
    vpsrld ymm9, ymm15, 18
    vpslld ymm3, ymm15, 14
    vpsrld ymm6, ymm15, 3
    vpxor ymm10, ymm13, ymm10
    vpxor ymm3, ymm9, ymm3
    vpxor ymm10, ymm6, ymm10
    vmovdqa ymm6, ymmword ptr [rdi+800]
    vpsrld ymm9, ymm6, 17
    vpslld ymm13, ymm6, 15
    vpxor ymm10, ymm3, ymm10
    vpsrld ymm3, ymm6, 19
    vpslld ymm2, ymm6, 13
    vpsrld ymm6, ymm6, 10
    vpxor ymm13, ymm9, ymm13
    vpxor ymm2, ymm3, ymm2
    vpxor ymm13, ymm6, ymm13
    vpaddd ymm10, ymm1, ymm10
    vpxor ymm13, ymm2, ymm13
    vpaddd ymm10, ymm10, ymmword ptr [rdi+320]
    vpaddd ymm13, ymm10, ymm13
    vpxor ymm10, ymm14, ymm7
    vpaddd ymm2, ymm13, ymmword ptr [rsi+2464]
    vpand ymm10, ymm10, ymm12
    vpaddd ymm2, ymm8, ymm2
    vpsrld ymm8, ymm12, 6
    vpslld ymm1, ymm12, 26
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm6, ymm12, 11
    vpslld ymm3, ymm12, 21
    vpsrld ymm9, ymm12, 25
    vmovdqa ymmword ptr [rdi+320], ymm13
    vpslld ymm13, ymm12, 7
    vpxor ymm1, ymm8, ymm1
    vpxor ymm3, ymm6, ymm3
    vpxor ymm13, ymm9, ymm13
    vpxor ymm3, ymm1, ymm3
    vpaddd ymm10, ymm2, ymm10
    vpxor ymm3, ymm13, ymm3
    vmovdqa ymm13, ymmword ptr [rdi+672]
    vpsrld ymm2, ymm13, 7
    vpaddd ymm3, ymm10, ymm3
    vpslld ymm10, ymm13, 25
    vpaddd ymm3, ymm4, ymm3
    vpsrld ymm4, ymm13, 18
    vpslld ymm1, ymm13, 14
    vpsrld ymm9, ymm13, 3
    vpxor ymm10, ymm2, ymm10
    vpxor ymm1, ymm4, ymm1
    vpxor ymm10, ymm9, ymm10
    vpsrld ymm9, ymm5, 17
    vpslld ymm4, ymm5, 15
    vpxor ymm10, ymm1, ymm10
    vpsrld ymm1, ymm5, 19
    vpslld ymm2, ymm5, 13
    vpsrld ymm5, ymm5, 10
    vpxor ymm4, ymm9, ymm4
    vpxor ymm2, ymm1, ymm2
    vpxor ymm4, ymm5, ymm4
    vpaddd ymm10, ymm15, ymm10
    vpxor ymm4, ymm2, ymm4
    vpaddd ymm10, ymm10, ymmword ptr [rdi+256]
    vpaddd ymm4, ymm10, ymm4
    vpxor ymm10, ymm7, ymm12
    vpaddd ymm4, ymm4, ymmword ptr [rsi+2496]
    vpand ymm10, ymm10, ymm3
    vpaddd ymm4, ymm14, ymm4
    vpsrld ymm14, ymm3, 6
    vpslld ymm2, ymm3, 26
    vpxor ymm10, ymm7, ymm10
    vpsrld ymm15, ymm3, 11
    vpslld ymm5, ymm3, 21
    vpsrld ymm1, ymm3, 25
    vpslld ymm9, ymm3, 7
    vpxor ymm2, ymm14, ymm2
    vpxor ymm5, ymm15, ymm5
    vpxor ymm9, ymm1, ymm9
    vpxor ymm5, ymm2, ymm5
    vpaddd ymm10, ymm4, ymm10
    vpxor ymm5, ymm9, ymm5
    vmovdqa ymm9, ymmword ptr [rdi+704]
    vpsrld ymm4, ymm9, 7
    vpaddd ymm5, ymm10, ymm5
    vpslld ymm10, ymm9, 25
    vpaddd ymm5, ymm11, ymm5
    vpsrld ymm11, ymm9, 18
    vpslld ymm2, ymm9, 14
    vpsrld ymm9, ymm9, 3
    vpxor ymm10, ymm4, ymm10
    vpxor ymm2, ymm11, ymm2
    vpxor ymm10, ymm9, ymm10
    vmovdqa ymm9, ymmword ptr [rdi+320]
    vpsrld ymm11, ymm9, 17
    vpslld ymm4, ymm9, 15
    vpxor ymm10, ymm2, ymm10
    vpsrld ymm2, ymm9, 19
    vpslld ymm1, ymm9, 13
    vpsrld ymm9, ymm9, 10
    vpxor ymm4, ymm11, ymm4
    vpxor ymm1, ymm2, ymm1
    vpxor ymm4, ymm9, ymm4
    vpaddd ymm10, ymm13, ymm10
    vpxor ymm4, ymm1, ymm4
    vpaddd ymm10, ymm10, ymmword ptr [rdi+512]
    vpaddd ymm4, ymm10, ymm4
    vpxor ymm3, ymm12, ymm3
    vpaddd ymm4, ymm4, ymmword ptr [rsi+2528]
    vpand ymm3, ymm3, ymm5
    vpaddd ymm4, ymm7, ymm4
    vpsrld ymm7, ymm5, 6
    vpslld ymm10, ymm5, 26
    vpxor ymm3, ymm12, ymm3
    vpsrld ymm12, ymm5, 11
    vpslld ymm1, ymm5, 21
    vpsrld ymm13, ymm5, 25
    vpslld ymm5, ymm5, 7
    vpxor ymm10, ymm7, ymm10
    vpxor ymm1, ymm12, ymm1
    vpxor ymm5, ymm13, ymm5
    vpxor ymm1, ymm10, ymm1
    vpaddd ymm3, ymm4, ymm3
    vpxor ymm1, ymm5, ymm1
    vpaddd ymm1, ymm3, ymm1
    vpaddd ymm1, ymm1, ymmword ptr [rdi+352]
    vpaddd ymm1, ymm1, ymmword ptr [rsi+96]
    vpbroadcastd ymm3, dword ptr [rdi+136]
    vpand ymm1, ymm1, ymm3
    vpxor ymm3, ymm3, ymm3
    vpcmpeqd ymm1, ymm1, ymm3
    vmovmskps eax, ymm1
    mov word ptr [r10], ax
    mov r9, r8
    mov rdx, rcx
    add rcx, 64
    dec r15
    jnz 3f
    mov rcx, qword ptr [rdi+208]
    mov r15, qword ptr [rdi+232]
    add r8, 1600
3:
    mov rax, rbx
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
    .size mesos_miner_wide256_rolling, . - mesos_miner_wide256_rolling
    .popsection
    .pushsection .rodata.mesos_miner_wide256_rolling, "a", @progbits
    .p2align 6
mesos_miner_wide256_rolling_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98
    .long 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19
    .long 0x550cf0b7, 0x550cf0b7, 0x550cf0b7, 0x550cf0b7, 0x550cf0b7, 0x550cf0b7, 0x550cf0b7, 0x550cf0b7
    .long 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491
    .long 0xa54ff53a, 0xa54ff53a, 0xa54ff53a, 0xa54ff53a, 0xa54ff53a, 0xa54ff53a, 0xa54ff53a, 0xa54ff53a
    .long 0x08909ae5, 0x08909ae5, 0x08909ae5, 0x08909ae5, 0x08909ae5, 0x08909ae5, 0x08909ae5, 0x08909ae5
    .long 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab
    .long 0xca0b3af3, 0xca0b3af3, 0xca0b3af3, 0xca0b3af3, 0xca0b3af3, 0xca0b3af3, 0xca0b3af3, 0xca0b3af3
    .long 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c
    .long 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372
    .long 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667
    .long 0xd16e48e2, 0xd16e48e2, 0xd16e48e2, 0xd16e48e2, 0xd16e48e2, 0xd16e48e2, 0xd16e48e2, 0xd16e48e2
    .long 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf
    .long 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f
    .long 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85
    .long 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5
    .long 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b
    .long 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1
    .long 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4
    .long 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5
    .long 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98
    .long 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01
    .long 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be
    .long 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3
    .long 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74
    .long 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe
    .long 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7
    .long 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274
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
    .popsection

    .pushsection .text.mesos_miner_wide256_nonce_only, "ax", @progbits
    .globl mesos_miner_wide256_nonce_only
    .type mesos_miner_wide256_nonce_only, @function
    .p2align 6
mesos_miner_wide256_nonce_only:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_wide256_nonce_only_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov rcx, qword ptr [rdi+208]
    mov rbx, qword ptr [rdi+224]
    lea rbp, [rbx+2112]
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
    vmovdqa ymmword ptr [rbx], ymm3
    vpsrld ymm2, ymm3, 18
    vpslld ymm5, ymm3, 14
    vpxor ymm4, ymm1, ymm4
    vpsrld ymm1, ymm3, 3
    vpxor ymm5, ymm2, ymm5
    vpxor ymm4, ymm1, ymm4
    vpbroadcastd ymm1, dword ptr [rdi+76]
    vpaddd ymm1, ymm3, ymm1
    vpxor ymm4, ymm5, ymm4
    vpbroadcastd ymm5, dword ptr [rdi+72]
    vpaddd ymm5, ymm4, ymm5
    vpsrld ymm4, ymm5, 17
    vpslld ymm3, ymm5, 15
    vpsrld ymm2, ymm5, 19
    vpslld ymm6, ymm5, 13
    vpxor ymm3, ymm4, ymm3
    vpsrld ymm4, ymm5, 10
    vpxor ymm6, ymm2, ymm6
    vpxor ymm3, ymm4, ymm3
    vpsrld ymm4, ymm1, 17
    vpxor ymm3, ymm6, ymm3
    vpslld ymm6, ymm1, 15
    vpbroadcastd ymm2, dword ptr [rdi+80]
    vpaddd ymm2, ymm3, ymm2
    vpsrld ymm3, ymm1, 19
    vpslld ymm7, ymm1, 13
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm4, ymm1, 10
    vpxor ymm7, ymm3, ymm7
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm4, ymm2, 17
    vpxor ymm6, ymm7, ymm6
    vpslld ymm7, ymm2, 15
    vpbroadcastd ymm3, dword ptr [rdi+84]
    vpaddd ymm3, ymm6, ymm3
    vpsrld ymm6, ymm2, 19
    vpslld ymm8, ymm2, 13
    vpxor ymm7, ymm4, ymm7
    vpsrld ymm4, ymm2, 10
    vpxor ymm8, ymm6, ymm8
    vpxor ymm7, ymm4, ymm7
    vpsrld ymm4, ymm3, 17
    vpxor ymm7, ymm8, ymm7
    vpslld ymm8, ymm3, 15
    vpbroadcastd ymm6, dword ptr [rdi+88]
    vpaddd ymm6, ymm7, ymm6
    vpsrld ymm7, ymm3, 19
    vpslld ymm9, ymm3, 13
    vpxor ymm8, ymm4, ymm8
    vpsrld ymm4, ymm3, 10
    vpxor ymm9, ymm7, ymm9
    vpxor ymm8, ymm4, ymm8
    vpsrld ymm4, ymm6, 17
    vpxor ymm8, ymm9, ymm8
    vpslld ymm9, ymm6, 15
    vpbroadcastd ymm7, dword ptr [rdi+92]
    vpaddd ymm7, ymm8, ymm7
    vpsrld ymm8, ymm6, 19
    vpslld ymm10, ymm6, 13
    vpxor ymm9, ymm4, ymm9
    vpsrld ymm4, ymm6, 10
    vpxor ymm10, ymm8, ymm10
    vpxor ymm9, ymm4, ymm9
    vpsrld ymm4, ymm7, 17
    vpxor ymm9, ymm10, ymm9
    vpslld ymm10, ymm7, 15
    vpbroadcastd ymm8, dword ptr [rdi+96]
    vpaddd ymm8, ymm9, ymm8
    vpsrld ymm9, ymm7, 19
    vpslld ymm11, ymm7, 13
    vpxor ymm10, ymm4, ymm10
    vpsrld ymm4, ymm7, 10
    vpxor ymm11, ymm9, ymm11
    vpbroadcastd ymm9, dword ptr [rdi+100]
    vpaddd ymm9, ymm5, ymm9
    vpxor ymm10, ymm4, ymm10
    vpxor ymm10, ymm11, ymm10
    vpsrld ymm11, ymm8, 17
    vpslld ymm4, ymm8, 15
    vpaddd ymm10, ymm9, ymm10
    vpsrld ymm9, ymm8, 19
    vpslld ymm12, ymm8, 13
    vpxor ymm4, ymm11, ymm4
    vpsrld ymm11, ymm8, 10
    vpxor ymm12, ymm9, ymm12
    vpbroadcastd ymm9, dword ptr [rdi+104]
    vpaddd ymm9, ymm1, ymm9
    vpxor ymm4, ymm11, ymm4
    vpxor ymm4, ymm12, ymm4
    vpsrld ymm12, ymm10, 17
    vpslld ymm11, ymm10, 15
    vpaddd ymm4, ymm9, ymm4
    vpsrld ymm9, ymm10, 19
    vpslld ymm13, ymm10, 13
    vpxor ymm11, ymm12, ymm11
    vpsrld ymm12, ymm10, 10
    vpxor ymm13, ymm9, ymm13
    vpbroadcastd ymm9, dword ptr [rdi+108]
    vpaddd ymm9, ymm2, ymm9
    vpxor ymm11, ymm12, ymm11
    vpxor ymm11, ymm13, ymm11
    vpsrld ymm13, ymm4, 17
    vpslld ymm12, ymm4, 15
    vpaddd ymm11, ymm9, ymm11
    vpsrld ymm9, ymm4, 19
    vpslld ymm14, ymm4, 13
    vpxor ymm12, ymm13, ymm12
    vpsrld ymm13, ymm4, 10
    vpxor ymm14, ymm9, ymm14
    vpbroadcastd ymm9, dword ptr [rdi+112]
    vpaddd ymm9, ymm3, ymm9
    vpxor ymm12, ymm13, ymm12
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm11, 17
    vpslld ymm13, ymm11, 15
    vpaddd ymm12, ymm9, ymm12
    vpsrld ymm9, ymm11, 19
    vpslld ymm15, ymm11, 13
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm11, 10
    vpxor ymm15, ymm9, ymm15
    vpbroadcastd ymm9, dword ptr [rdi+116]
    vpaddd ymm9, ymm6, ymm9
    vpxor ymm13, ymm14, ymm13
    vpxor ymm13, ymm15, ymm13
    vpsrld ymm15, ymm12, 17
    vpslld ymm14, ymm12, 15
    vpaddd ymm13, ymm9, ymm13
    vpsrld ymm9, ymm12, 19
    vmovdqa ymmword ptr [rdi+256], ymm6
    vpslld ymm6, ymm12, 13
    vpxor ymm14, ymm15, ymm14
    vpsrld ymm15, ymm12, 10
    vpxor ymm6, ymm9, ymm6
    vpbroadcastd ymm9, dword ptr [rdi+120]
    vpaddd ymm9, ymm7, ymm9
    vpxor ymm14, ymm15, ymm14
    vpxor ymm14, ymm6, ymm14
    vpsrld ymm6, ymm13, 17
    vpslld ymm15, ymm13, 15
    vpaddd ymm14, ymm9, ymm14
    vpsrld ymm9, ymm13, 19
    vmovdqa ymmword ptr [rdi+288], ymm7
    vpslld ymm7, ymm13, 13
    vpxor ymm15, ymm6, ymm15
    vpsrld ymm6, ymm13, 10
    vpxor ymm7, ymm9, ymm7
    vpbroadcastd ymm9, dword ptr [rdi+124]
    vpaddd ymm9, ymm8, ymm9
    vpxor ymm15, ymm6, ymm15
    vpxor ymm15, ymm7, ymm15
    vpsrld ymm7, ymm14, 17
    vpslld ymm6, ymm14, 15
    vpaddd ymm15, ymm9, ymm15
    vpsrld ymm9, ymm14, 19
    vmovdqa ymmword ptr [rdi+320], ymm8
    vpslld ymm8, ymm14, 13
    vpxor ymm6, ymm7, ymm6
    vpsrld ymm7, ymm14, 10
    vpxor ymm8, ymm9, ymm8
    vpbroadcastd ymm9, dword ptr [rdi+128]
    vpaddd ymm9, ymm10, ymm9
    vpxor ymm6, ymm7, ymm6
    vpxor ymm6, ymm8, ymm6
    vpsrld ymm8, ymm5, 7
    vpslld ymm7, ymm5, 25
    vpaddd ymm6, ymm9, ymm6
    vpsrld ymm9, ymm5, 18
    vmovdqa ymmword ptr [rdi+352], ymm10
    vpslld ymm10, ymm5, 14
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm5, 3
    vpxor ymm10, ymm9, ymm10
    vpsrld ymm9, ymm15, 17
    vpxor ymm7, ymm8, ymm7
    vpslld ymm8, ymm15, 15
    vpxor ymm7, ymm10, ymm7
    vpsrld ymm10, ymm15, 19
    vmovdqa ymmword ptr [rdi+384], ymm14
    vpslld ymm14, ymm15, 13
    vpxor ymm8, ymm9, ymm8
    vpsrld ymm9, ymm15, 10
    vpxor ymm14, ymm10, ymm14
    vpbroadcastd ymm10, dword ptr [rdi+132]
    vpaddd ymm10, ymm7, ymm10
    vpxor ymm8, ymm9, ymm8
    vpaddd ymm10, ymm10, ymm4
    vpxor ymm8, ymm14, ymm8
    vpsrld ymm14, ymm1, 7
    vpslld ymm9, ymm1, 25
    vpaddd ymm8, ymm10, ymm8
    vpsrld ymm10, ymm1, 18
    vpslld ymm7, ymm1, 14
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm1, 3
    vpxor ymm7, ymm10, ymm7
    vpsrld ymm10, ymm6, 17
    vpxor ymm9, ymm14, ymm9
    vpslld ymm14, ymm6, 15
    vpxor ymm9, ymm7, ymm9
    vpsrld ymm7, ymm6, 19
    vmovdqa ymmword ptr [rdi+416], ymm4
    vpslld ymm4, ymm6, 13
    vpxor ymm14, ymm10, ymm14
    vpsrld ymm10, ymm6, 10
    vpxor ymm4, ymm7, ymm4
    vpaddd ymm9, ymm5, ymm9
    vpxor ymm14, ymm10, ymm14
    vpaddd ymm9, ymm9, ymm11
    vpxor ymm14, ymm4, ymm14
    vpsrld ymm4, ymm2, 7
    vpslld ymm10, ymm2, 25
    vpaddd ymm14, ymm9, ymm14
    vpsrld ymm9, ymm2, 18
    vpslld ymm7, ymm2, 14
    vpxor ymm10, ymm4, ymm10
    vpsrld ymm4, ymm2, 3
    vpxor ymm7, ymm9, ymm7
    vpsrld ymm9, ymm8, 17
    vpxor ymm10, ymm4, ymm10
    vpslld ymm4, ymm8, 15
    vpxor ymm10, ymm7, ymm10
    vpsrld ymm7, ymm8, 19
    vmovdqa ymmword ptr [rdi+448], ymm5
    vpslld ymm5, ymm8, 13
    vpxor ymm4, ymm9, ymm4
    vpsrld ymm9, ymm8, 10
    vpxor ymm5, ymm7, ymm5
    vpaddd ymm10, ymm1, ymm10
    vpxor ymm4, ymm9, ymm4
    vpaddd ymm10, ymm10, ymm12
    vpxor ymm4, ymm5, ymm4
    vpsrld ymm5, ymm3, 7
    vpslld ymm9, ymm3, 25
    vpaddd ymm4, ymm10, ymm4
    vpsrld ymm10, ymm3, 18
    vpslld ymm7, ymm3, 14
    vpxor ymm9, ymm5, ymm9
    vpsrld ymm5, ymm3, 3
    vpxor ymm7, ymm10, ymm7
    vpsrld ymm10, ymm14, 17
    vpxor ymm9, ymm5, ymm9
    vpslld ymm5, ymm14, 15
    vpxor ymm9, ymm7, ymm9
    vpsrld ymm7, ymm14, 19
    vmovdqa ymmword ptr [rdi+480], ymm1
    vpslld ymm1, ymm14, 13
    vpxor ymm5, ymm10, ymm5
    vpsrld ymm10, ymm14, 10
    vpxor ymm1, ymm7, ymm1
    vpaddd ymm9, ymm2, ymm9
    vpxor ymm5, ymm10, ymm5
    vpaddd ymm9, ymm9, ymm13
    vpxor ymm5, ymm1, ymm5
    vmovdqa ymm1, ymmword ptr [rdi+256]
    vpsrld ymm10, ymm1, 7
    vpslld ymm7, ymm1, 25
    vpaddd ymm5, ymm9, ymm5
    vpsrld ymm9, ymm1, 18
    vmovdqa ymmword ptr [rdi+512], ymm2
    vpslld ymm2, ymm1, 14
    vpxor ymm7, ymm10, ymm7
    vpsrld ymm10, ymm1, 3
    vpxor ymm2, ymm9, ymm2
    vpsrld ymm9, ymm4, 17
    vpxor ymm7, ymm10, ymm7
    vpslld ymm10, ymm4, 15
    vpxor ymm7, ymm2, ymm7
    vpsrld ymm2, ymm4, 19
    vmovdqa ymmword ptr [rdi+544], ymm13
    vpslld ymm13, ymm4, 13
    vpxor ymm10, ymm9, ymm10
    vpsrld ymm9, ymm4, 10
    vpxor ymm13, ymm2, ymm13
    vpaddd ymm7, ymm3, ymm7
    vpxor ymm10, ymm9, ymm10
    vpaddd ymm7, ymm7, ymmword ptr [rdi+384]
    vpxor ymm10, ymm13, ymm10
    vmovdqa ymm13, ymmword ptr [rdi+288]
    vpsrld ymm9, ymm13, 7
    vpslld ymm2, ymm13, 25
    vpaddd ymm10, ymm7, ymm10
    vpsrld ymm7, ymm13, 18
    vmovdqa ymmword ptr [rdi+576], ymm3
    vpslld ymm3, ymm13, 14
    vpxor ymm2, ymm9, ymm2
    vpsrld ymm9, ymm13, 3
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm5, 17
    vpxor ymm2, ymm9, ymm2
    vpslld ymm9, ymm5, 15
    vpxor ymm2, ymm3, ymm2
    vpsrld ymm3, ymm5, 19
    vmovdqa ymmword ptr [rdi+608], ymm12
    vpslld ymm12, ymm5, 13
    vpxor ymm9, ymm7, ymm9
    vpsrld ymm7, ymm5, 10
    vpxor ymm12, ymm3, ymm12
    vpaddd ymm2, ymm1, ymm2
    vpxor ymm9, ymm7, ymm9
    vpaddd ymm2, ymm2, ymm15
    vpxor ymm9, ymm12, ymm9
    vmovdqa ymm12, ymmword ptr [rdi+320]
    vpsrld ymm7, ymm12, 7
    vpslld ymm3, ymm12, 25
    vpaddd ymm9, ymm2, ymm9
    vpsrld ymm2, ymm12, 18
    vpslld ymm1, ymm12, 14
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm12, 3
    vpxor ymm1, ymm2, ymm1
    vpsrld ymm2, ymm10, 17
    vpxor ymm3, ymm7, ymm3
    vpslld ymm7, ymm10, 15
    vpxor ymm3, ymm1, ymm3
    vpsrld ymm1, ymm10, 19
    vmovdqa ymmword ptr [rdi+640], ymm15
    vpslld ymm15, ymm10, 13
    vpxor ymm7, ymm2, ymm7
    vpsrld ymm2, ymm10, 10
    vpxor ymm15, ymm1, ymm15
    vpaddd ymm3, ymm13, ymm3
    vpxor ymm7, ymm2, ymm7
    vpaddd ymm3, ymm3, ymm6
    vpxor ymm7, ymm15, ymm7
    vmovdqa ymm15, ymmword ptr [rdi+352]
    vpsrld ymm2, ymm15, 7
    vpslld ymm1, ymm15, 25
    vpaddd ymm7, ymm3, ymm7
    vpsrld ymm3, ymm15, 18
    vpslld ymm13, ymm15, 14
    vpxor ymm1, ymm2, ymm1
    vpsrld ymm2, ymm15, 3
    vpxor ymm13, ymm3, ymm13
    vpsrld ymm3, ymm9, 17
    vpxor ymm1, ymm2, ymm1
    vpslld ymm2, ymm9, 15
    vpxor ymm1, ymm13, ymm1
    vpsrld ymm13, ymm9, 19
    vmovdqa ymmword ptr [rdi+672], ymm6
    vpslld ymm6, ymm9, 13
    vpxor ymm2, ymm3, ymm2
    vpsrld ymm3, ymm9, 10
    vpxor ymm6, ymm13, ymm6
    vpaddd ymm1, ymm12, ymm1
    vpxor ymm2, ymm3, ymm2
    vpaddd ymm1, ymm1, ymm8
    vpxor ymm2, ymm6, ymm2
    vmovdqa ymm6, ymmword ptr [rdi+416]
    vpsrld ymm3, ymm6, 7
    vpslld ymm13, ymm6, 25
    vpaddd ymm2, ymm1, ymm2
    vpsrld ymm1, ymm6, 18
    vpslld ymm12, ymm6, 14
    vpxor ymm13, ymm3, ymm13
    vpsrld ymm3, ymm6, 3
    vpxor ymm12, ymm1, ymm12
    vpsrld ymm1, ymm7, 17
    vpxor ymm13, ymm3, ymm13
    vpslld ymm3, ymm7, 15
    vpxor ymm13, ymm12, ymm13
    vpsrld ymm12, ymm7, 19
    vmovdqa ymmword ptr [rdi+704], ymm8
    vpslld ymm8, ymm7, 13
    vpxor ymm3, ymm1, ymm3
    vpsrld ymm1, ymm7, 10
    vpxor ymm8, ymm12, ymm8
    vpaddd ymm13, ymm15, ymm13
    vpxor ymm3, ymm1, ymm3
    vpaddd ymm13, ymm13, ymm14
    vpxor ymm3, ymm8, ymm3
    vpsrld ymm8, ymm11, 7
    vpslld ymm1, ymm11, 25
    vpaddd ymm3, ymm13, ymm3
    vpsrld ymm13, ymm11, 18
    vpslld ymm12, ymm11, 14
    vpxor ymm1, ymm8, ymm1
    vpsrld ymm8, ymm11, 3
    vpxor ymm12, ymm13, ymm12
    vpsrld ymm13, ymm2, 17
    vpxor ymm1, ymm8, ymm1
    vpslld ymm8, ymm2, 15
    vpxor ymm1, ymm12, ymm1
    vpsrld ymm12, ymm2, 19
    vpslld ymm15, ymm2, 13
    vpxor ymm8, ymm13, ymm8
    vpsrld ymm13, ymm2, 10
    vpxor ymm15, ymm12, ymm15
    vpaddd ymm1, ymm6, ymm1
    vpxor ymm8, ymm13, ymm8
    vpaddd ymm1, ymm1, ymm4
    vpxor ymm8, ymm15, ymm8
    vmovdqa ymm15, ymmword ptr [rdi+608]
    vpsrld ymm13, ymm15, 7
    vpslld ymm12, ymm15, 25
    vpaddd ymm8, ymm1, ymm8
    vpsrld ymm1, ymm15, 18
    vpslld ymm6, ymm15, 14
    vpxor ymm12, ymm13, ymm12
    vpsrld ymm13, ymm15, 3
    vpxor ymm6, ymm1, ymm6
    vpsrld ymm1, ymm3, 17
    vpxor ymm12, ymm13, ymm12
    vpslld ymm13, ymm3, 15
    vpxor ymm12, ymm6, ymm12
    vpsrld ymm6, ymm3, 19
    vmovdqa ymmword ptr [rdi+736], ymm4
    vpslld ymm4, ymm3, 13
    vpxor ymm13, ymm1, ymm13
    vpsrld ymm1, ymm3, 10
    vpxor ymm4, ymm6, ymm4
    vpaddd ymm12, ymm11, ymm12
    vpxor ymm13, ymm1, ymm13
    vpaddd ymm12, ymm12, ymm5
    vpxor ymm13, ymm4, ymm13
    vmovdqa ymm4, ymmword ptr [rdi+544]
    vpsrld ymm1, ymm4, 7
    vpslld ymm6, ymm4, 25
    vpaddd ymm13, ymm12, ymm13
    vpsrld ymm12, ymm4, 18
    vmovdqa ymmword ptr [rdi+768], ymm11
    vpslld ymm11, ymm4, 14
    vpxor ymm6, ymm1, ymm6
    vpsrld ymm1, ymm4, 3
    vpxor ymm11, ymm12, ymm11
    vpsrld ymm12, ymm8, 17
    vpxor ymm6, ymm1, ymm6
    vpslld ymm1, ymm8, 15
    vpxor ymm6, ymm11, ymm6
    vpsrld ymm11, ymm8, 19
    vmovdqa ymmword ptr [rdi+800], ymm5
    vpslld ymm5, ymm8, 13
    vpxor ymm1, ymm12, ymm1
    vpsrld ymm12, ymm8, 10
    vpxor ymm5, ymm11, ymm5
    vpaddd ymm6, ymm15, ymm6
    vpxor ymm1, ymm12, ymm1
    vpaddd ymm6, ymm6, ymm10
    vpxor ymm1, ymm5, ymm1
    vmovdqa ymm5, ymmword ptr [rdi+384]
    vpsrld ymm12, ymm5, 7
    vpslld ymm11, ymm5, 25
    vpaddd ymm1, ymm6, ymm1
    vpsrld ymm6, ymm5, 18
    vpslld ymm15, ymm5, 14
    vpxor ymm11, ymm12, ymm11
    vpsrld ymm12, ymm5, 3
    vpxor ymm15, ymm6, ymm15
    vpsrld ymm6, ymm13, 17
    vpxor ymm11, ymm12, ymm11
    vpslld ymm12, ymm13, 15
    vpxor ymm11, ymm15, ymm11
    vpsrld ymm15, ymm13, 19
    vmovdqa ymmword ptr [rdi+832], ymm10
    vpslld ymm10, ymm13, 13
    vpxor ymm12, ymm6, ymm12
    vpsrld ymm6, ymm13, 10
    vpxor ymm10, ymm15, ymm10
    vpaddd ymm11, ymm4, ymm11
    vpxor ymm12, ymm6, ymm12
    vpaddd ymm11, ymm11, ymm9
    vpxor ymm12, ymm10, ymm12
    vmovdqa ymm10, ymmword ptr [rdi+640]
    vpsrld ymm6, ymm10, 7
    vpslld ymm15, ymm10, 25
    vpaddd ymm12, ymm11, ymm12
    vpsrld ymm11, ymm10, 18
    vpslld ymm4, ymm10, 14
    vpxor ymm15, ymm6, ymm15
    vpsrld ymm6, ymm10, 3
    vpxor ymm4, ymm11, ymm4
    vpsrld ymm11, ymm1, 17
    vpxor ymm15, ymm6, ymm15
    vpslld ymm6, ymm1, 15
    vpxor ymm15, ymm4, ymm15
    vpsrld ymm4, ymm1, 19
    vmovdqa ymmword ptr [rdi+864], ymm9
    vpslld ymm9, ymm1, 13
    vpxor ymm6, ymm11, ymm6
    vpsrld ymm11, ymm1, 10
    vpxor ymm9, ymm4, ymm9
    vpaddd ymm15, ymm5, ymm15
    vpxor ymm6, ymm11, ymm6
    vpaddd ymm15, ymm15, ymm7
    vpxor ymm6, ymm9, ymm6
    vmovdqa ymm9, ymmword ptr [rdi+672]
    vpsrld ymm11, ymm9, 7
    vpslld ymm4, ymm9, 25
    vpaddd ymm6, ymm15, ymm6
    vpsrld ymm15, ymm9, 18
    vpslld ymm5, ymm9, 14
    vpxor ymm4, ymm11, ymm4
    vpsrld ymm11, ymm9, 3
    vpxor ymm5, ymm15, ymm5
    vpsrld ymm15, ymm12, 17
    vpxor ymm4, ymm11, ymm4
    vpslld ymm11, ymm12, 15
    vpxor ymm4, ymm5, ymm4
    vpsrld ymm5, ymm12, 19
    vmovdqa ymmword ptr [rdi+896], ymm7
    vpslld ymm7, ymm12, 13
    vpxor ymm11, ymm15, ymm11
    vpsrld ymm15, ymm12, 10
    vpxor ymm7, ymm5, ymm7
    vpaddd ymm4, ymm10, ymm4
    vpxor ymm11, ymm15, ymm11
    vpaddd ymm4, ymm4, ymm2
    vpxor ymm11, ymm7, ymm11
    vmovdqa ymm7, ymmword ptr [rdi+704]
    vpsrld ymm15, ymm7, 7
    vpslld ymm5, ymm7, 25
    vpaddd ymm11, ymm4, ymm11
    vpsrld ymm4, ymm7, 18
    vpslld ymm10, ymm7, 14
    vpxor ymm5, ymm15, ymm5
    vpsrld ymm15, ymm7, 3
    vpxor ymm10, ymm4, ymm10
    vpsrld ymm4, ymm6, 17
    vpxor ymm5, ymm15, ymm5
    vpslld ymm15, ymm6, 15
    vpxor ymm5, ymm10, ymm5
    vpsrld ymm10, ymm6, 19
    vmovdqa ymmword ptr [rdi+928], ymm2
    vpslld ymm2, ymm6, 13
    vpxor ymm15, ymm4, ymm15
    vpsrld ymm4, ymm6, 10
    vpxor ymm2, ymm10, ymm2
    vpaddd ymm5, ymm9, ymm5
    vpxor ymm15, ymm4, ymm15
    vpaddd ymm5, ymm5, ymm3
    vpxor ymm15, ymm2, ymm15
    vpsrld ymm2, ymm14, 7
    vpslld ymm4, ymm14, 25
    vpaddd ymm15, ymm5, ymm15
    vpsrld ymm5, ymm14, 18
    vpslld ymm10, ymm14, 14
    vpxor ymm4, ymm2, ymm4
    vpsrld ymm2, ymm14, 3
    vpxor ymm10, ymm5, ymm10
    vpsrld ymm5, ymm11, 17
    vpxor ymm4, ymm2, ymm4
    vpslld ymm2, ymm11, 15
    vpxor ymm4, ymm10, ymm4
    vpsrld ymm10, ymm11, 19
    vpslld ymm9, ymm11, 13
    vpxor ymm2, ymm5, ymm2
    vpsrld ymm5, ymm11, 10
    vpxor ymm9, ymm10, ymm9
    vpaddd ymm4, ymm7, ymm4
    vpxor ymm2, ymm5, ymm2
    vpaddd ymm4, ymm4, ymm8
    vpxor ymm2, ymm9, ymm2
    vmovdqa ymm9, ymmword ptr [rdi+736]
    vpsrld ymm5, ymm9, 7
    vpslld ymm10, ymm9, 25
    vpaddd ymm2, ymm4, ymm2
    vpsrld ymm4, ymm9, 18
    vpslld ymm7, ymm9, 14
    vpxor ymm10, ymm5, ymm10
    vpsrld ymm5, ymm9, 3
    vpxor ymm7, ymm4, ymm7
    vpsrld ymm4, ymm15, 17
    vpxor ymm10, ymm5, ymm10
    vpslld ymm5, ymm15, 15
    vpxor ymm10, ymm7, ymm10
    vpsrld ymm7, ymm15, 19
    vmovdqa ymmword ptr [rdi+960], ymm8
    vpslld ymm8, ymm15, 13
    vpxor ymm5, ymm4, ymm5
    vpsrld ymm4, ymm15, 10
    vpxor ymm8, ymm7, ymm8
    vpaddd ymm10, ymm14, ymm10
    vpxor ymm5, ymm4, ymm5
    vpaddd ymm10, ymm10, ymm13
    vpxor ymm5, ymm8, ymm5
    vmovdqa ymm8, ymmword ptr [rdi+800]
    vpsrld ymm4, ymm8, 7
    vpslld ymm7, ymm8, 25
    vpaddd ymm5, ymm10, ymm5
    vpsrld ymm10, ymm8, 18
    vmovdqa ymmword ptr [rdi+992], ymm14
    vpslld ymm14, ymm8, 14
    vpxor ymm7, ymm4, ymm7
    vpsrld ymm4, ymm8, 3
    vpxor ymm14, ymm10, ymm14
    vpsrld ymm10, ymm2, 17
    vpxor ymm7, ymm4, ymm7
    vpslld ymm4, ymm2, 15
    vpxor ymm7, ymm14, ymm7
    vpsrld ymm14, ymm2, 19
    vmovdqa ymmword ptr [rdi+1024], ymm13
    vpslld ymm13, ymm2, 13
    vpxor ymm4, ymm10, ymm4
    vpsrld ymm10, ymm2, 10
    vpxor ymm13, ymm14, ymm13
    vpaddd ymm7, ymm9, ymm7
    vpxor ymm4, ymm10, ymm4
    vpaddd ymm7, ymm7, ymm1
    vpxor ymm4, ymm13, ymm4
    vmovdqa ymm13, ymmword ptr [rdi+832]
    vpsrld ymm10, ymm13, 7
    vpslld ymm14, ymm13, 25
    vpaddd ymm4, ymm7, ymm4
    vpsrld ymm7, ymm13, 18
    vpslld ymm9, ymm13, 14
    vpxor ymm14, ymm10, ymm14
    vpsrld ymm10, ymm13, 3
    vpxor ymm9, ymm7, ymm9
    vpsrld ymm7, ymm5, 17
    vpxor ymm14, ymm10, ymm14
    vpslld ymm10, ymm5, 15
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm5, 19
    vmovdqa ymmword ptr [rdi+1056], ymm1
    vpslld ymm1, ymm5, 13
    vpxor ymm10, ymm7, ymm10
    vpsrld ymm7, ymm5, 10
    vpxor ymm1, ymm9, ymm1
    vpaddd ymm14, ymm8, ymm14
    vpxor ymm10, ymm7, ymm10
    vpaddd ymm14, ymm14, ymm12
    vpxor ymm10, ymm1, ymm10
    vmovdqa ymm1, ymmword ptr [rdi+864]
    vpsrld ymm7, ymm1, 7
    vpslld ymm9, ymm1, 25
    vpaddd ymm10, ymm14, ymm10
    vpsrld ymm14, ymm1, 18
    vpslld ymm8, ymm1, 14
    vpxor ymm9, ymm7, ymm9
    vpsrld ymm7, ymm1, 3
    vpxor ymm8, ymm14, ymm8
    vpsrld ymm14, ymm4, 17
    vpxor ymm9, ymm7, ymm9
    vpslld ymm7, ymm4, 15
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm4, 19
    vmovdqa ymmword ptr [rdi+1088], ymm12
    vpslld ymm12, ymm4, 13
    vpxor ymm7, ymm14, ymm7
    vpsrld ymm14, ymm4, 10
    vpxor ymm12, ymm8, ymm12
    vpaddd ymm9, ymm13, ymm9
    vpxor ymm7, ymm14, ymm7
    vpaddd ymm9, ymm9, ymm6
    vpxor ymm7, ymm12, ymm7
    vmovdqa ymm12, ymmword ptr [rdi+896]
    vpsrld ymm14, ymm12, 7
    vpslld ymm8, ymm12, 25
    vpaddd ymm7, ymm9, ymm7
    vpsrld ymm9, ymm12, 18
    vpslld ymm13, ymm12, 14
    vpxor ymm8, ymm14, ymm8
    vpsrld ymm14, ymm12, 3
    vpxor ymm13, ymm9, ymm13
    vpsrld ymm9, ymm10, 17
    vpxor ymm8, ymm14, ymm8
    vpslld ymm14, ymm10, 15
    vpxor ymm8, ymm13, ymm8
    vpsrld ymm13, ymm10, 19
    vmovdqa ymmword ptr [rdi+1120], ymm6
    vpslld ymm6, ymm10, 13
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm10, 10
    vpxor ymm6, ymm13, ymm6
    vpaddd ymm8, ymm1, ymm8
    vpxor ymm14, ymm9, ymm14
    vpaddd ymm8, ymm8, ymm11
    vpxor ymm14, ymm6, ymm14
    vmovdqa ymm6, ymmword ptr [rdi+928]
    vpsrld ymm9, ymm6, 7
    vpslld ymm13, ymm6, 25
    vpaddd ymm14, ymm8, ymm14
    vpsrld ymm8, ymm6, 18
    vpslld ymm1, ymm6, 14
    vpxor ymm13, ymm9, ymm13
    vpsrld ymm9, ymm6, 3
    vpxor ymm1, ymm8, ymm1
    vpsrld ymm8, ymm7, 17
    vpxor ymm13, ymm9, ymm13
    vpslld ymm9, ymm7, 15
    vpxor ymm13, ymm1, ymm13
    vpsrld ymm1, ymm7, 19
    vmovdqa ymmword ptr [rdi+1152], ymm11
    vpslld ymm11, ymm7, 13
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm7, 10
    vpxor ymm11, ymm1, ymm11
    vpaddd ymm13, ymm12, ymm13
    vpxor ymm9, ymm8, ymm9
    vpaddd ymm13, ymm13, ymm15
    vpxor ymm9, ymm11, ymm9
    vpsrld ymm11, ymm3, 7
    vpslld ymm8, ymm3, 25
    vpaddd ymm9, ymm13, ymm9
    vpsrld ymm13, ymm3, 18
    vpslld ymm1, ymm3, 14
    vpxor ymm8, ymm11, ymm8
    vpsrld ymm11, ymm3, 3
    vpxor ymm1, ymm13, ymm1
    vpsrld ymm13, ymm14, 17
    vpxor ymm8, ymm11, ymm8
    vpslld ymm11, ymm14, 15
    vpxor ymm8, ymm1, ymm8
    vpsrld ymm1, ymm14, 19
    vpslld ymm12, ymm14, 13
    vpxor ymm11, ymm13, ymm11
    vpsrld ymm13, ymm14, 10
    vpxor ymm12, ymm1, ymm12
    vpaddd ymm8, ymm6, ymm8
    vpxor ymm11, ymm13, ymm11
    vpaddd ymm8, ymm8, ymm2
    vpxor ymm11, ymm12, ymm11
    vmovdqa ymm12, ymmword ptr [rdi+960]
    vpsrld ymm13, ymm12, 7
    vpslld ymm1, ymm12, 25
    vpaddd ymm11, ymm8, ymm11
    vpsrld ymm8, ymm12, 18
    vmovdqa ymmword ptr [rdi+1184], ymm2
    vpslld ymm2, ymm12, 14
    vpxor ymm1, ymm13, ymm1
    vpsrld ymm13, ymm12, 3
    vpxor ymm2, ymm8, ymm2
    vpsrld ymm8, ymm9, 17
    vpxor ymm1, ymm13, ymm1
    vpslld ymm13, ymm9, 15
    vpxor ymm1, ymm2, ymm1
    vpsrld ymm2, ymm9, 19
    vpslld ymm6, ymm9, 13
    vpxor ymm13, ymm8, ymm13
    vpsrld ymm8, ymm9, 10
    vpxor ymm6, ymm2, ymm6
    vpaddd ymm1, ymm3, ymm1
    vpxor ymm13, ymm8, ymm13
    vpaddd ymm1, ymm1, ymm5
    vpxor ymm13, ymm6, ymm13
    vmovdqa ymm6, ymmword ptr [rdi+1024]
    vpsrld ymm8, ymm6, 7
    vpslld ymm2, ymm6, 25
    vpaddd ymm13, ymm1, ymm13
    vpsrld ymm1, ymm6, 18
    vmovdqa ymmword ptr [rdi+1216], ymm5
    vpslld ymm5, ymm6, 14
    vpxor ymm2, ymm8, ymm2
    vpsrld ymm8, ymm6, 3
    vpxor ymm5, ymm1, ymm5
    vpsrld ymm1, ymm11, 17
    vpxor ymm2, ymm8, ymm2
    vpslld ymm8, ymm11, 15
    vpxor ymm2, ymm5, ymm2
    vpsrld ymm5, ymm11, 19
    vmovdqa ymmword ptr [rdi+1248], ymm3
    vpslld ymm3, ymm11, 13
    vpxor ymm8, ymm1, ymm8
    vpsrld ymm1, ymm11, 10
    vpxor ymm3, ymm5, ymm3
    vpaddd ymm2, ymm12, ymm2
    vpxor ymm8, ymm1, ymm8
    vpaddd ymm2, ymm2, ymm4
    vpxor ymm8, ymm3, ymm8
    vmovdqa ymm3, ymmword ptr [rdi+1056]
    vpsrld ymm1, ymm3, 7
    vpslld ymm5, ymm3, 25
    vpaddd ymm8, ymm2, ymm8
    vpsrld ymm2, ymm3, 18
    vmovdqa ymmword ptr [rdi+1280], ymm4
    vpslld ymm4, ymm3, 14
    vpxor ymm5, ymm1, ymm5
    vpsrld ymm1, ymm3, 3
    vpxor ymm4, ymm2, ymm4
    vpsrld ymm2, ymm13, 17
    vpxor ymm5, ymm1, ymm5
    vpslld ymm1, ymm13, 15
    vpxor ymm5, ymm4, ymm5
    vpsrld ymm4, ymm13, 19
    vpslld ymm12, ymm13, 13
    vpxor ymm1, ymm2, ymm1
    vpsrld ymm2, ymm13, 10
    vpxor ymm12, ymm4, ymm12
    vpaddd ymm5, ymm6, ymm5
    vpxor ymm1, ymm2, ymm1
    vpaddd ymm5, ymm5, ymm10
    vpxor ymm1, ymm12, ymm1
    vmovdqa ymm12, ymmword ptr [rdi+1088]
    vpsrld ymm2, ymm12, 7
    vpslld ymm4, ymm12, 25
    vpaddd ymm1, ymm5, ymm1
    vpsrld ymm5, ymm12, 18
    vmovdqa ymmword ptr [rdi+1312], ymm13
    vpslld ymm13, ymm12, 14
    vpxor ymm4, ymm2, ymm4
    vpsrld ymm2, ymm12, 3
    vpxor ymm13, ymm5, ymm13
    vpsrld ymm5, ymm8, 17
    vpxor ymm4, ymm2, ymm4
    vpslld ymm2, ymm8, 15
    vpxor ymm4, ymm13, ymm4
    vpsrld ymm13, ymm8, 19
    vmovdqa ymmword ptr [rdi+1344], ymm10
    vpslld ymm10, ymm8, 13
    vpxor ymm2, ymm5, ymm2
    vpsrld ymm5, ymm8, 10
    vpxor ymm10, ymm13, ymm10
    vpaddd ymm4, ymm3, ymm4
    vpxor ymm2, ymm5, ymm2
    vpaddd ymm4, ymm4, ymm7
    vpxor ymm2, ymm10, ymm2
    vmovdqa ymm10, ymmword ptr [rdi+1120]
    vpsrld ymm5, ymm10, 7
    vpslld ymm13, ymm10, 25
    vpaddd ymm2, ymm4, ymm2
    vpsrld ymm4, ymm10, 18
    vmovdqa ymmword ptr [rdi+1376], ymm8
    vpslld ymm8, ymm10, 14
    vpxor ymm13, ymm5, ymm13
    vpsrld ymm5, ymm10, 3
    vpxor ymm8, ymm4, ymm8
    vpsrld ymm4, ymm1, 17
    vpxor ymm13, ymm5, ymm13
    vpslld ymm5, ymm1, 15
    vpxor ymm13, ymm8, ymm13
    vpsrld ymm8, ymm1, 19
    vmovdqa ymmword ptr [rdi+1408], ymm7
    vpslld ymm7, ymm1, 13
    vpxor ymm5, ymm4, ymm5
    vpsrld ymm4, ymm1, 10
    vpxor ymm7, ymm8, ymm7
    vpaddd ymm13, ymm12, ymm13
    vpxor ymm5, ymm4, ymm5
    vpaddd ymm13, ymm13, ymm14
    vpxor ymm5, ymm7, ymm5
    vmovdqa ymm7, ymmword ptr [rdi+1152]
    vpsrld ymm4, ymm7, 7
    vpslld ymm8, ymm7, 25
    vpaddd ymm5, ymm13, ymm5
    vpsrld ymm13, ymm7, 18
    vmovdqa ymmword ptr [rdi+1440], ymm1
    vpslld ymm1, ymm7, 14
    vpxor ymm8, ymm4, ymm8
    vpsrld ymm4, ymm7, 3
    vpxor ymm1, ymm13, ymm1
    vpsrld ymm13, ymm2, 17
    vpxor ymm8, ymm4, ymm8
    vpslld ymm4, ymm2, 15
    vpxor ymm8, ymm1, ymm8
    vpsrld ymm1, ymm2, 19
    vmovdqa ymmword ptr [rdi+1472], ymm14
    vpslld ymm14, ymm2, 13
    vpxor ymm4, ymm13, ymm4
    vpsrld ymm13, ymm2, 10
    vpxor ymm14, ymm1, ymm14
    vpaddd ymm8, ymm10, ymm8
    vpxor ymm4, ymm13, ymm4
    vpaddd ymm8, ymm8, ymm9
    vpxor ymm4, ymm14, ymm4
    vpsrld ymm14, ymm15, 7
    vpslld ymm13, ymm15, 25
    vpaddd ymm4, ymm8, ymm4
    vpsrld ymm8, ymm15, 18
    vpslld ymm1, ymm15, 14
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm15, 3
    vpxor ymm1, ymm8, ymm1
    vpsrld ymm8, ymm5, 17
    vpxor ymm13, ymm14, ymm13
    vpslld ymm14, ymm5, 15
    vpxor ymm13, ymm1, ymm13
    vpsrld ymm1, ymm5, 19
    vmovdqa ymmword ptr [rdi+1504], ymm4
    vpslld ymm4, ymm5, 13
    vpxor ymm14, ymm8, ymm14
    vpsrld ymm8, ymm5, 10
    vpxor ymm4, ymm1, ymm4
    vpaddd ymm13, ymm7, ymm13
    vpxor ymm14, ymm8, ymm14
    vpaddd ymm13, ymm13, ymm11
    vpxor ymm14, ymm4, ymm14
    vmovdqa ymm4, ymmword ptr [rdi+448]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+96]
    vpaddd ymm14, ymm13, ymm14
    vmovdqa ymm13, ymmword ptr [rdi+480]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+128]
    vmovdqa ymmword ptr [rbx+128], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+512]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+160]
    vmovdqa ymmword ptr [rbx+160], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+576]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+192]
    vmovdqa ymmword ptr [rbx+192], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+256]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+224]
    vmovdqa ymmword ptr [rbx+224], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+288]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+256]
    vmovdqa ymmword ptr [rbx+256], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+320]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+288]
    vmovdqa ymmword ptr [rbx+288], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+352]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+320]
    vmovdqa ymmword ptr [rbx+320], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+416]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+352]
    vmovdqa ymmword ptr [rbx+352], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+768]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+384]
    vmovdqa ymmword ptr [rbx+384], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+608]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+416]
    vmovdqa ymmword ptr [rbx+416], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+544]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+448]
    vmovdqa ymmword ptr [rbx+448], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+384]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+480]
    vmovdqa ymmword ptr [rbx+480], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+640]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+512]
    vmovdqa ymmword ptr [rbx+512], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+672]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+544]
    vmovdqa ymmword ptr [rbx+544], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+704]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+576]
    vmovdqa ymmword ptr [rbx+576], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+992]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+608]
    vmovdqa ymmword ptr [rbx+608], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+736]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+640]
    vmovdqa ymmword ptr [rbx+640], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+800]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+672]
    vmovdqa ymmword ptr [rbx+672], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+832]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+704]
    vmovdqa ymmword ptr [rbx+704], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+864]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+736]
    vmovdqa ymmword ptr [rbx+736], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+896]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+768]
    vmovdqa ymmword ptr [rbx+768], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+928]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+800]
    vmovdqa ymmword ptr [rbx+800], ymm13
    vmovdqa ymm13, ymmword ptr [rdi+1248]
    vpaddd ymm13, ymm13, ymmword ptr [rsi+832]
    vmovdqa ymmword ptr [rbx+832], ymm4
    vmovdqa ymm4, ymmword ptr [rdi+960]
    vpaddd ymm4, ymm4, ymmword ptr [rsi+864]
    vmovdqa ymmword ptr [rbx+864], ymm13
    vpaddd ymm6, ymm6, ymmword ptr [rsi+896]
    vmovdqa ymmword ptr [rbx+896], ymm4
    vpaddd ymm3, ymm3, ymmword ptr [rsi+928]
    vmovdqa ymmword ptr [rbx+928], ymm6
    vpaddd ymm12, ymm12, ymmword ptr [rsi+960]
    vmovdqa ymmword ptr [rbx+960], ymm3
    vpaddd ymm10, ymm10, ymmword ptr [rsi+992]
    vmovdqa ymmword ptr [rbx+992], ymm12
    vpaddd ymm7, ymm7, ymmword ptr [rsi+1024]
    vmovdqa ymmword ptr [rbx+1024], ymm10
    vpaddd ymm15, ymm15, ymmword ptr [rsi+1056]
    vmovdqa ymmword ptr [rbx+1056], ymm7
    vmovdqa ymm7, ymmword ptr [rdi+1184]
    vpaddd ymm7, ymm7, ymmword ptr [rsi+1088]
    vmovdqa ymmword ptr [rbx+1088], ymm15
    vmovdqa ymm15, ymmword ptr [rdi+1216]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+1120]
    vmovdqa ymmword ptr [rbx+1120], ymm7
    vmovdqa ymm7, ymmword ptr [rdi+1280]
    vpaddd ymm7, ymm7, ymmword ptr [rsi+1152]
    vmovdqa ymmword ptr [rbx+1152], ymm15
    vmovdqa ymm15, ymmword ptr [rdi+1344]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+1184]
    vmovdqa ymmword ptr [rbx+1184], ymm7
    vmovdqa ymm7, ymmword ptr [rdi+1408]
    vpaddd ymm7, ymm7, ymmword ptr [rsi+1216]
    vmovdqa ymmword ptr [rbx+1216], ymm15
    vmovdqa ymm15, ymmword ptr [rdi+1472]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+1248]
    vmovdqa ymmword ptr [rbx+1248], ymm7
    vpaddd ymm9, ymm9, ymmword ptr [rsi+1280]
    vmovdqa ymmword ptr [rbx+1280], ymm15
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1312]
    vmovdqa ymmword ptr [rbx+1312], ymm9
    vmovdqa ymm9, ymmword ptr [rdi+1312]
    vpaddd ymm9, ymm9, ymmword ptr [rsi+1344]
    vmovdqa ymmword ptr [rbx+1344], ymm11
    vmovdqa ymm11, ymmword ptr [rdi+1376]
    vpaddd ymm11, ymm11, ymmword ptr [rsi+1376]
    vmovdqa ymmword ptr [rbx+1376], ymm9
    vmovdqa ymm9, ymmword ptr [rdi+1440]
    vpaddd ymm9, ymm9, ymmword ptr [rsi+1408]
    vmovdqa ymmword ptr [rbx+1408], ymm11
    vpaddd ymm2, ymm2, ymmword ptr [rsi+1440]
    vmovdqa ymmword ptr [rbx+1440], ymm9
    vpaddd ymm5, ymm5, ymmword ptr [rsi+1472]
    vmovdqa ymmword ptr [rbx+1472], ymm2
    vmovdqa ymm2, ymmword ptr [rdi+1504]
    vpaddd ymm2, ymm2, ymmword ptr [rsi+1504]
    vmovdqa ymmword ptr [rbx+1504], ymm5
    vpaddd ymm14, ymm14, ymmword ptr [rsi+1536]
    vmovdqa ymmword ptr [rbx+1536], ymm2
    vpbroadcastd ymm2, dword ptr [rcx+12]
    vpaddd ymm2, ymm2, ymmword ptr [rbp]
    vpbroadcastd ymm5, dword ptr [rcx+4]
    vpaddd ymm5, ymm5, ymmword ptr [rbp]
    vmovdqa ymmword ptr [rbx+1568], ymm14
    vpbroadcastd ymm14, dword ptr [rcx]
    vpbroadcastd ymm9, dword ptr [rcx+20]
    vpxor ymm11, ymm14, ymm9
    vpbroadcastd ymm15, dword ptr [rcx+16]
    vpbroadcastd ymm7, dword ptr [rdi+144]
    vpaddd ymm7, ymm15, ymm7
    vpsrld ymm15, ymm5, 6
    vpand ymm11, ymm11, ymm5
    vpslld ymm10, ymm5, 26
    vpxor ymm11, ymm9, ymm11
    vpsrld ymm12, ymm5, 11
    vpslld ymm3, ymm5, 21
    vpxor ymm10, ymm15, ymm10
    vpsrld ymm15, ymm5, 25
    vpxor ymm3, ymm12, ymm3
    vpslld ymm12, ymm5, 7
    vpxor ymm12, ymm15, ymm12
    vpxor ymm3, ymm10, ymm3
    vpaddd ymm11, ymm7, ymm11
    vpxor ymm3, ymm12, ymm3
    vpsrld ymm12, ymm2, 2
    vpaddd ymm3, ymm11, ymm3
    vpslld ymm11, ymm2, 30
    vpbroadcastd ymm7, dword ptr [rcx+24]
    vpaddd ymm7, ymm3, ymm7
    vpsrld ymm10, ymm2, 13
    vpslld ymm15, ymm2, 19
    vpxor ymm11, ymm12, ymm11
    vpsrld ymm12, ymm2, 22
    vpxor ymm15, ymm10, ymm15
    vpslld ymm10, ymm2, 10
    vpxor ymm10, ymm12, ymm10
    vpbroadcastd ymm12, dword ptr [rcx+8]
    vpxor ymm6, ymm2, ymm12
    vpxor ymm15, ymm11, ymm15
    vpbroadcastd ymm11, dword ptr [rcx+28]
    vpxor ymm4, ymm12, ymm11
    vpxor ymm15, ymm10, ymm15
    vpand ymm4, ymm6, ymm4
    vpxor ymm4, ymm12, ymm4
    vpbroadcastd ymm10, dword ptr [rdi+148]
    vpaddd ymm10, ymm9, ymm10
    vpaddd ymm4, ymm15, ymm4
    vpxor ymm15, ymm14, ymm5
    vpaddd ymm4, ymm3, ymm4
    vpsrld ymm3, ymm7, 6
    vpand ymm15, ymm15, ymm7
    vpslld ymm9, ymm7, 26
    vpxor ymm15, ymm14, ymm15
    vpsrld ymm13, ymm7, 11
    vpslld ymm8, ymm7, 21
    vpxor ymm9, ymm3, ymm9
    vpsrld ymm3, ymm7, 25
    vpxor ymm8, ymm13, ymm8
    vpslld ymm13, ymm7, 7
    vpxor ymm13, ymm3, ymm13
    vpxor ymm8, ymm9, ymm8
    vpaddd ymm15, ymm10, ymm15
    vpxor ymm8, ymm13, ymm8
    vpsrld ymm13, ymm4, 2
    vpaddd ymm8, ymm15, ymm8
    vpslld ymm15, ymm4, 30
    vpaddd ymm11, ymm11, ymm8
    vpsrld ymm10, ymm4, 13
    vpslld ymm9, ymm4, 19
    vpxor ymm15, ymm13, ymm15
    vpsrld ymm13, ymm4, 22
    vpxor ymm9, ymm10, ymm9
    vpslld ymm10, ymm4, 10
    vpxor ymm10, ymm13, ymm10
    vpxor ymm13, ymm2, ymm4
    vpxor ymm9, ymm15, ymm9
    vpand ymm6, ymm13, ymm6
    vpxor ymm9, ymm10, ymm9
    vpxor ymm6, ymm2, ymm6
    vpbroadcastd ymm10, dword ptr [rdi+152]
    vpaddd ymm10, ymm14, ymm10
    vpaddd ymm6, ymm9, ymm6
    vpxor ymm9, ymm5, ymm7
    vpaddd ymm6, ymm8, ymm6
    vpsrld ymm8, ymm11, 6
    vpand ymm9, ymm9, ymm11
    vpslld ymm14, ymm11, 26
    vpxor ymm9, ymm5, ymm9
    vpsrld ymm15, ymm11, 11
    vpslld ymm3, ymm11, 21
    vpxor ymm14, ymm8, ymm14
    vpsrld ymm8, ymm11, 25
    vpxor ymm3, ymm15, ymm3
    vpslld ymm15, ymm11, 7
    vpxor ymm15, ymm8, ymm15
    vpxor ymm3, ymm14, ymm3
    vpaddd ymm9, ymm10, ymm9
    vpxor ymm3, ymm15, ymm3
    vpsrld ymm15, ymm6, 2
    vpaddd ymm3, ymm9, ymm3
    vpslld ymm9, ymm6, 30
    vpaddd ymm12, ymm12, ymm3
    vpsrld ymm10, ymm6, 13
    vpslld ymm14, ymm6, 19
    vpxor ymm9, ymm15, ymm9
    vpsrld ymm15, ymm6, 22
    vpxor ymm14, ymm10, ymm14
    vpslld ymm10, ymm6, 10
    vpxor ymm10, ymm15, ymm10
    vpxor ymm15, ymm4, ymm6
    vpxor ymm14, ymm9, ymm14
    vpand ymm13, ymm15, ymm13
    vpxor ymm14, ymm10, ymm14
    vpxor ymm13, ymm4, ymm13
    vpbroadcastd ymm10, dword ptr [rdi+156]
    vpaddd ymm10, ymm5, ymm10
    vpaddd ymm13, ymm14, ymm13
    vpxor ymm14, ymm7, ymm11
    vpaddd ymm13, ymm3, ymm13
    vpsrld ymm3, ymm12, 6
    vpand ymm14, ymm14, ymm12
    vpslld ymm5, ymm12, 26
    vpxor ymm14, ymm7, ymm14
    vpsrld ymm9, ymm12, 11
    vpslld ymm8, ymm12, 21
    vpxor ymm5, ymm3, ymm5
    vpsrld ymm3, ymm12, 25
    vpxor ymm8, ymm9, ymm8
    vpslld ymm9, ymm12, 7
    vpxor ymm9, ymm3, ymm9
    vpxor ymm8, ymm5, ymm8
    vpaddd ymm14, ymm10, ymm14
    vpxor ymm8, ymm9, ymm8
    vpsrld ymm9, ymm13, 2
    vpaddd ymm8, ymm14, ymm8
    vpslld ymm14, ymm13, 30
    vpaddd ymm2, ymm2, ymm8
    vpsrld ymm10, ymm13, 13
    vpslld ymm5, ymm13, 19
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm13, 22
    vpxor ymm5, ymm10, ymm5
    vpslld ymm10, ymm13, 10
    vpxor ymm10, ymm9, ymm10
    vpxor ymm9, ymm6, ymm13
    vpxor ymm5, ymm14, ymm5
    vpand ymm15, ymm9, ymm15
    vpxor ymm5, ymm10, ymm5
    vpxor ymm15, ymm6, ymm15
    vpbroadcastd ymm10, dword ptr [rdi+160]
    vpaddd ymm10, ymm7, ymm10
    vpaddd ymm15, ymm5, ymm15
    vpxor ymm5, ymm11, ymm12
    vpaddd ymm15, ymm8, ymm15
    vpsrld ymm8, ymm2, 6
    vpand ymm5, ymm5, ymm2
    vpslld ymm7, ymm2, 26
    vpxor ymm5, ymm11, ymm5
    vpsrld ymm14, ymm2, 11
    vpslld ymm3, ymm2, 21
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm2, 25
    vpxor ymm3, ymm14, ymm3
    vpslld ymm14, ymm2, 7
    vpxor ymm14, ymm8, ymm14
    vpxor ymm3, ymm7, ymm3
    vpaddd ymm5, ymm10, ymm5
    vpxor ymm3, ymm14, ymm3
    vpsrld ymm14, ymm15, 2
    vpaddd ymm3, ymm5, ymm3
    vpslld ymm5, ymm15, 30
    vpaddd ymm4, ymm4, ymm3
    vpsrld ymm10, ymm15, 13
    vpslld ymm7, ymm15, 19
    vpxor ymm5, ymm14, ymm5
    vpsrld ymm14, ymm15, 22
    vpxor ymm7, ymm10, ymm7
    vpslld ymm10, ymm15, 10
    vpxor ymm10, ymm14, ymm10
    vpxor ymm14, ymm13, ymm15
    vpxor ymm7, ymm5, ymm7
    vpand ymm9, ymm14, ymm9
    vpxor ymm7, ymm10, ymm7
    vpxor ymm9, ymm13, ymm9
    vpbroadcastd ymm10, dword ptr [rdi+164]
    vpaddd ymm10, ymm11, ymm10
    vpaddd ymm9, ymm7, ymm9
    vpxor ymm7, ymm12, ymm2
    vpaddd ymm9, ymm3, ymm9
    vpsrld ymm3, ymm4, 6
    vpand ymm7, ymm7, ymm4
    vpslld ymm11, ymm4, 26
    vpxor ymm7, ymm12, ymm7
    vpsrld ymm5, ymm4, 11
    vpslld ymm8, ymm4, 21
    vpxor ymm11, ymm3, ymm11
    vpsrld ymm3, ymm4, 25
    vpxor ymm8, ymm5, ymm8
    vpslld ymm5, ymm4, 7
    vpxor ymm5, ymm3, ymm5
    vpxor ymm8, ymm11, ymm8
    vpaddd ymm7, ymm10, ymm7
    vpxor ymm8, ymm5, ymm8
    vpsrld ymm5, ymm9, 2
    vpaddd ymm8, ymm7, ymm8
    vpslld ymm7, ymm9, 30
    vpaddd ymm6, ymm6, ymm8
    vpsrld ymm10, ymm9, 13
    vpslld ymm11, ymm9, 19
    vpxor ymm7, ymm5, ymm7
    vpsrld ymm5, ymm9, 22
    vpxor ymm11, ymm10, ymm11
    vpslld ymm10, ymm9, 10
    vpxor ymm10, ymm5, ymm10
    vpxor ymm5, ymm15, ymm9
    vpxor ymm11, ymm7, ymm11
    vpand ymm14, ymm5, ymm14
    vpxor ymm11, ymm10, ymm11
    vpxor ymm14, ymm15, ymm14
    vpbroadcastd ymm10, dword ptr [rdi+168]
    vpaddd ymm10, ymm12, ymm10
    vpaddd ymm14, ymm11, ymm14
    vpxor ymm11, ymm2, ymm4
    vpaddd ymm14, ymm8, ymm14
    vpsrld ymm8, ymm6, 6
    vpand ymm11, ymm11, ymm6
    vpslld ymm12, ymm6, 26
    vpxor ymm11, ymm2, ymm11
    vpsrld ymm7, ymm6, 11
    vpslld ymm3, ymm6, 21
    vpxor ymm12, ymm8, ymm12
    vpsrld ymm8, ymm6, 25
    vpxor ymm3, ymm7, ymm3
    vpslld ymm7, ymm6, 7
    vpxor ymm7, ymm8, ymm7
    vpxor ymm3, ymm12, ymm3
    vpaddd ymm11, ymm10, ymm11
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm14, 2
    vpaddd ymm3, ymm11, ymm3
    vpslld ymm11, ymm14, 30
    vpaddd ymm13, ymm13, ymm3
    vpsrld ymm10, ymm14, 13
    vpslld ymm12, ymm14, 19
    vpxor ymm11, ymm7, ymm11
    vpsrld ymm7, ymm14, 22
    vpxor ymm12, ymm10, ymm12
    vpslld ymm10, ymm14, 10
    vpxor ymm10, ymm7, ymm10
    vpxor ymm7, ymm9, ymm14
    vpxor ymm12, ymm11, ymm12
    vpand ymm5, ymm7, ymm5
    vpxor ymm12, ymm10, ymm12
    vpxor ymm5, ymm9, ymm5
    vpbroadcastd ymm10, dword ptr [rdi+172]
    vpaddd ymm10, ymm2, ymm10
    vpaddd ymm5, ymm12, ymm5
    vpxor ymm12, ymm4, ymm6
    vpaddd ymm5, ymm3, ymm5
    vpsrld ymm3, ymm13, 6
    vpand ymm12, ymm12, ymm13
    vpslld ymm2, ymm13, 26
    vpxor ymm12, ymm4, ymm12
    vpsrld ymm11, ymm13, 11
    vpslld ymm8, ymm13, 21
    vpxor ymm2, ymm3, ymm2
    vpsrld ymm3, ymm13, 25
    vpxor ymm8, ymm11, ymm8
    vpslld ymm11, ymm13, 7
    vpxor ymm11, ymm3, ymm11
    vpxor ymm8, ymm2, ymm8
    vpaddd ymm12, ymm10, ymm12
    vpxor ymm8, ymm11, ymm8
    vpsrld ymm11, ymm5, 2
    vpaddd ymm8, ymm12, ymm8
    vpslld ymm12, ymm5, 30
    vpaddd ymm15, ymm15, ymm8
    vpsrld ymm10, ymm5, 13
    vpslld ymm2, ymm5, 19
    vpxor ymm12, ymm11, ymm12
    vpsrld ymm11, ymm5, 22
    vpxor ymm2, ymm10, ymm2
    vpslld ymm10, ymm5, 10
    vpxor ymm10, ymm11, ymm10
    vpxor ymm11, ymm14, ymm5
    vpxor ymm2, ymm12, ymm2
    vpand ymm7, ymm11, ymm7
    vpxor ymm2, ymm10, ymm2
    vpxor ymm7, ymm14, ymm7
    vpbroadcastd ymm10, dword ptr [rdi+176]
    vpaddd ymm10, ymm4, ymm10
    vpaddd ymm7, ymm2, ymm7
    vpxor ymm2, ymm6, ymm13
    vpaddd ymm7, ymm8, ymm7
    vpsrld ymm8, ymm15, 6
    vpand ymm2, ymm2, ymm15
    vpslld ymm4, ymm15, 26
    vpxor ymm2, ymm6, ymm2
    vpsrld ymm12, ymm15, 11
    vpslld ymm3, ymm15, 21
    vpxor ymm4, ymm8, ymm4
    vpsrld ymm8, ymm15, 25
    vpxor ymm3, ymm12, ymm3
    vpslld ymm12, ymm15, 7
    vpxor ymm12, ymm8, ymm12
    vpxor ymm3, ymm4, ymm3
    vpaddd ymm2, ymm10, ymm2
    vpxor ymm3, ymm12, ymm3
    vpsrld ymm12, ymm7, 2
    vpaddd ymm3, ymm2, ymm3
    vpslld ymm2, ymm7, 30
    vpaddd ymm9, ymm9, ymm3
    vpsrld ymm10, ymm7, 13
    vpslld ymm4, ymm7, 19
    vpxor ymm2, ymm12, ymm2
    vpsrld ymm12, ymm7, 22
    vpxor ymm4, ymm10, ymm4
    vpslld ymm10, ymm7, 10
    vpxor ymm10, ymm12, ymm10
    vpxor ymm12, ymm5, ymm7
    vpxor ymm4, ymm2, ymm4
    vpand ymm11, ymm12, ymm11
    vpxor ymm4, ymm10, ymm4
    vpxor ymm11, ymm5, ymm11
    vpbroadcastd ymm10, dword ptr [rdi+180]
    vpaddd ymm10, ymm6, ymm10
    vpaddd ymm11, ymm4, ymm11
    vpxor ymm4, ymm13, ymm15
    vpaddd ymm11, ymm3, ymm11
    vpsrld ymm3, ymm9, 6
    vpand ymm4, ymm4, ymm9
    vpslld ymm6, ymm9, 26
    vpxor ymm4, ymm13, ymm4
    vpsrld ymm2, ymm9, 11
    vpslld ymm8, ymm9, 21
    vpxor ymm6, ymm3, ymm6
    vpsrld ymm3, ymm9, 25
    vpxor ymm8, ymm2, ymm8
    vpslld ymm2, ymm9, 7
    vpxor ymm2, ymm3, ymm2
    vpxor ymm8, ymm6, ymm8
    vpaddd ymm4, ymm10, ymm4
    vpxor ymm8, ymm2, ymm8
    vpsrld ymm2, ymm11, 2
    vpaddd ymm8, ymm4, ymm8
    vpslld ymm4, ymm11, 30
    vpaddd ymm14, ymm14, ymm8
    vpsrld ymm10, ymm11, 13
    vpslld ymm6, ymm11, 19
    vpxor ymm4, ymm2, ymm4
    vpsrld ymm2, ymm11, 22
    vpxor ymm6, ymm10, ymm6
    vpslld ymm10, ymm11, 10
    vpxor ymm10, ymm2, ymm10
    vpxor ymm2, ymm7, ymm11
    vpxor ymm6, ymm4, ymm6
    vpand ymm12, ymm2, ymm12
    vpxor ymm6, ymm10, ymm6
    vpxor ymm12, ymm7, ymm12
    vpbroadcastd ymm10, dword ptr [rdi+184]
    vpaddd ymm10, ymm13, ymm10
    vpaddd ymm12, ymm6, ymm12
    vpxor ymm6, ymm15, ymm9
    vpaddd ymm12, ymm8, ymm12
    vpsrld ymm8, ymm14, 6
    vpand ymm6, ymm6, ymm14
    vpslld ymm13, ymm14, 26
    vpxor ymm6, ymm15, ymm6
    vpsrld ymm4, ymm14, 11
    vpslld ymm3, ymm14, 21
    vpxor ymm13, ymm8, ymm13
    vpsrld ymm8, ymm14, 25
    vpxor ymm3, ymm4, ymm3
    vpslld ymm4, ymm14, 7
    vpxor ymm4, ymm8, ymm4
    vpxor ymm3, ymm13, ymm3
    vpaddd ymm6, ymm10, ymm6
    vpxor ymm3, ymm4, ymm3
    vpsrld ymm4, ymm12, 2
    vpaddd ymm3, ymm6, ymm3
    vpslld ymm6, ymm12, 30
    vpaddd ymm5, ymm5, ymm3
    vpsrld ymm10, ymm12, 13
    vpslld ymm13, ymm12, 19
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm4, ymm12, 22
    vpxor ymm13, ymm10, ymm13
    vpslld ymm10, ymm12, 10
    vpxor ymm10, ymm4, ymm10
    vpxor ymm4, ymm11, ymm12
    vpxor ymm13, ymm6, ymm13
    vpand ymm2, ymm4, ymm2
    vpxor ymm13, ymm10, ymm13
    vpxor ymm2, ymm11, ymm2
    vpbroadcastd ymm10, dword ptr [rdi+188]
    vpaddd ymm10, ymm15, ymm10
    vpaddd ymm2, ymm13, ymm2
    vpxor ymm13, ymm9, ymm14
    vpaddd ymm2, ymm3, ymm2
    vpsrld ymm3, ymm5, 6
    vpand ymm13, ymm13, ymm5
    vpslld ymm15, ymm5, 26
    vpxor ymm13, ymm9, ymm13
    vpsrld ymm6, ymm5, 11
    vpslld ymm8, ymm5, 21
    vpxor ymm15, ymm3, ymm15
    vpsrld ymm3, ymm5, 25
    vpxor ymm8, ymm6, ymm8
    vpslld ymm6, ymm5, 7
    vpxor ymm6, ymm3, ymm6
    vpxor ymm8, ymm15, ymm8
    vpaddd ymm13, ymm10, ymm13
    vpxor ymm8, ymm6, ymm8
    vpsrld ymm6, ymm2, 2
    vpaddd ymm8, ymm13, ymm8
    vpslld ymm13, ymm2, 30
    vpaddd ymm7, ymm7, ymm8
    vpsrld ymm10, ymm2, 13
    vpslld ymm15, ymm2, 19
    vpxor ymm13, ymm6, ymm13
    vpsrld ymm6, ymm2, 22
    vpxor ymm15, ymm10, ymm15
    vpslld ymm10, ymm2, 10
    vpxor ymm10, ymm6, ymm10
    vpxor ymm6, ymm12, ymm2
    vpxor ymm15, ymm13, ymm15
    vpand ymm4, ymm6, ymm4
    vpxor ymm15, ymm10, ymm15
    vpxor ymm4, ymm12, ymm4
    vpbroadcastd ymm10, dword ptr [rdi+192]
    vpaddd ymm10, ymm9, ymm10
    vpaddd ymm4, ymm15, ymm4
    vpxor ymm15, ymm14, ymm5
    vpaddd ymm4, ymm8, ymm4
    vpsrld ymm8, ymm7, 6
    vpand ymm15, ymm15, ymm7
    vpslld ymm9, ymm7, 26
    vpxor ymm15, ymm14, ymm15
    vpsrld ymm13, ymm7, 11
    vpslld ymm3, ymm7, 21
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm7, 25
    vpxor ymm3, ymm13, ymm3
    vpslld ymm13, ymm7, 7
    vpxor ymm13, ymm8, ymm13
    vpxor ymm3, ymm9, ymm3
    vpaddd ymm15, ymm10, ymm15
    vpxor ymm3, ymm13, ymm3
    vpsrld ymm13, ymm4, 2
    vpaddd ymm3, ymm15, ymm3
    vpslld ymm15, ymm4, 30
    vpaddd ymm11, ymm11, ymm3
    vpsrld ymm10, ymm4, 13
    vpslld ymm9, ymm4, 19
    vpxor ymm15, ymm13, ymm15
    vpsrld ymm13, ymm4, 22
    vpxor ymm9, ymm10, ymm9
    vpslld ymm10, ymm4, 10
    vpxor ymm10, ymm13, ymm10
    vpxor ymm13, ymm2, ymm4
    vpxor ymm9, ymm15, ymm9
    vpand ymm6, ymm13, ymm6
    vpxor ymm9, ymm10, ymm9
    vpxor ymm6, ymm2, ymm6
    vpbroadcastd ymm10, dword ptr [rdi+196]
    vpaddd ymm10, ymm14, ymm10
    vpaddd ymm6, ymm9, ymm6
    vpxor ymm9, ymm5, ymm7
    vpaddd ymm6, ymm3, ymm6
    vpsrld ymm3, ymm11, 6
    vpand ymm9, ymm9, ymm11
    vpslld ymm14, ymm11, 26
    vpxor ymm9, ymm5, ymm9
    vpsrld ymm15, ymm11, 11
    vpslld ymm8, ymm11, 21
    vpxor ymm14, ymm3, ymm14
    vpsrld ymm3, ymm11, 25
    vpxor ymm8, ymm15, ymm8
    vpslld ymm15, ymm11, 7
    vpxor ymm15, ymm3, ymm15
    vpxor ymm8, ymm14, ymm8
    vpaddd ymm9, ymm10, ymm9
    vpxor ymm8, ymm15, ymm8
    vpsrld ymm15, ymm6, 2
    vpaddd ymm8, ymm9, ymm8
    vpslld ymm9, ymm6, 30
    vpaddd ymm12, ymm12, ymm8
    vpsrld ymm10, ymm6, 13
    vpslld ymm14, ymm6, 19
    vpxor ymm9, ymm15, ymm9
    vpsrld ymm15, ymm6, 22
    vpxor ymm14, ymm10, ymm14
    vpslld ymm10, ymm6, 10
    vpxor ymm10, ymm15, ymm10
    vpxor ymm15, ymm4, ymm6
    vpxor ymm14, ymm9, ymm14
    vpand ymm13, ymm15, ymm13
    vpxor ymm14, ymm10, ymm14
    vpxor ymm13, ymm4, ymm13
    vpaddd ymm5, ymm5, ymmword ptr [rbp+128]
    vpaddd ymm13, ymm14, ymm13
    vpxor ymm14, ymm7, ymm11
    vpaddd ymm13, ymm8, ymm13
    vpsrld ymm8, ymm12, 6
    vpand ymm14, ymm14, ymm12
    vpslld ymm10, ymm12, 26
    vpxor ymm14, ymm7, ymm14
    vpsrld ymm9, ymm12, 11
    vpslld ymm3, ymm12, 21
    vpxor ymm10, ymm8, ymm10
    vpsrld ymm8, ymm12, 25
    vpxor ymm3, ymm9, ymm3
    vpslld ymm9, ymm12, 7
    vpxor ymm9, ymm8, ymm9
    vpxor ymm3, ymm10, ymm3
    vpaddd ymm14, ymm5, ymm14
    vpxor ymm3, ymm9, ymm3
    vpsrld ymm9, ymm13, 2
    vpaddd ymm3, ymm14, ymm3
    vpslld ymm14, ymm13, 30
    vpaddd ymm2, ymm2, ymm3
    vpsrld ymm5, ymm13, 13
    vpslld ymm10, ymm13, 19
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm13, 22
    vpxor ymm10, ymm5, ymm10
    vpslld ymm5, ymm13, 10
    vpxor ymm5, ymm9, ymm5
    vpxor ymm9, ymm6, ymm13
    vpxor ymm10, ymm14, ymm10
    vpand ymm15, ymm9, ymm15
    vpxor ymm10, ymm5, ymm10
    vpxor ymm15, ymm6, ymm15
    vpaddd ymm7, ymm7, ymmword ptr [rbp+160]
    vpaddd ymm15, ymm10, ymm15
    vpxor ymm10, ymm11, ymm12
    vpaddd ymm15, ymm3, ymm15
    vpsrld ymm3, ymm2, 6
    vpand ymm10, ymm10, ymm2
    vpslld ymm5, ymm2, 26
    vpxor ymm10, ymm11, ymm10
    vpsrld ymm14, ymm2, 11
    vpslld ymm8, ymm2, 21
    vpxor ymm5, ymm3, ymm5
    vpsrld ymm3, ymm2, 25
    vpxor ymm8, ymm14, ymm8
    vpslld ymm14, ymm2, 7
    vpxor ymm14, ymm3, ymm14
    vpxor ymm8, ymm5, ymm8
    vpaddd ymm10, ymm7, ymm10
    vpxor ymm8, ymm14, ymm8
    vpsrld ymm14, ymm15, 2
    vpaddd ymm8, ymm10, ymm8
    vpslld ymm10, ymm15, 30
    vpaddd ymm4, ymm4, ymm8
    vpsrld ymm7, ymm15, 13
    vpslld ymm5, ymm15, 19
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm15, 22
    vpxor ymm5, ymm7, ymm5
    vpslld ymm7, ymm15, 10
    vpxor ymm7, ymm14, ymm7
    vpxor ymm14, ymm13, ymm15
    vpxor ymm5, ymm10, ymm5
    vpand ymm9, ymm14, ymm9
    vpxor ymm5, ymm7, ymm5
    vpxor ymm9, ymm13, ymm9
    vpaddd ymm11, ymm11, ymmword ptr [rbp+192]
    vpaddd ymm9, ymm5, ymm9
    vpxor ymm5, ymm12, ymm2
    vpaddd ymm9, ymm8, ymm9
    vpsrld ymm8, ymm4, 6
    vpand ymm5, ymm5, ymm4
    vpslld ymm7, ymm4, 26
    vpxor ymm5, ymm12, ymm5
    vpsrld ymm10, ymm4, 11
    vpslld ymm3, ymm4, 21
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm4, 25
    vpxor ymm3, ymm10, ymm3
    vpslld ymm10, ymm4, 7
    vpxor ymm10, ymm8, ymm10
    vpxor ymm3, ymm7, ymm3
    vpaddd ymm5, ymm11, ymm5
    vpxor ymm3, ymm10, ymm3
    vpsrld ymm10, ymm9, 2
    vpaddd ymm3, ymm5, ymm3
    vpslld ymm5, ymm9, 30
    vpaddd ymm6, ymm6, ymm3
    vpsrld ymm11, ymm9, 13
    vpslld ymm7, ymm9, 19
    vpxor ymm5, ymm10, ymm5
    vpsrld ymm10, ymm9, 22
    vpxor ymm7, ymm11, ymm7
    vpslld ymm11, ymm9, 10
    vpxor ymm11, ymm10, ymm11
    vpxor ymm10, ymm15, ymm9
    vpxor ymm7, ymm5, ymm7
    vpand ymm14, ymm10, ymm14
    vpxor ymm7, ymm11, ymm7
    vpxor ymm14, ymm15, ymm14
    vpaddd ymm12, ymm12, ymmword ptr [rbp+224]
    vpaddd ymm14, ymm7, ymm14
    vpxor ymm7, ymm2, ymm4
    vpaddd ymm14, ymm3, ymm14
    vpsrld ymm3, ymm6, 6
    vpand ymm7, ymm7, ymm6
    vpslld ymm11, ymm6, 26
    vpxor ymm7, ymm2, ymm7
    vpsrld ymm5, ymm6, 11
    vpslld ymm8, ymm6, 21
    vpxor ymm11, ymm3, ymm11
    vpsrld ymm3, ymm6, 25
    vpxor ymm8, ymm5, ymm8
    vpslld ymm5, ymm6, 7
    vpxor ymm5, ymm3, ymm5
    vpxor ymm8, ymm11, ymm8
    vpaddd ymm7, ymm12, ymm7
    vpxor ymm8, ymm5, ymm8
    vpsrld ymm5, ymm14, 2
    vpaddd ymm8, ymm7, ymm8
    vpslld ymm7, ymm14, 30
    vpaddd ymm13, ymm13, ymm8
    vpsrld ymm12, ymm14, 13
    vpslld ymm11, ymm14, 19
    vpxor ymm7, ymm5, ymm7
    vpsrld ymm5, ymm14, 22
    vpxor ymm11, ymm12, ymm11
    vpslld ymm12, ymm14, 10
    vpxor ymm12, ymm5, ymm12
    vpxor ymm5, ymm9, ymm14
    vpxor ymm11, ymm7, ymm11
    vpand ymm10, ymm5, ymm10
    vpxor ymm11, ymm12, ymm11
    vpxor ymm10, ymm9, ymm10
    vpaddd ymm2, ymm2, ymmword ptr [rbp+256]
    vpaddd ymm10, ymm11, ymm10
    vpxor ymm11, ymm4, ymm6
    vpaddd ymm10, ymm8, ymm10
    vpsrld ymm8, ymm13, 6
    vpand ymm11, ymm11, ymm13
    vpslld ymm12, ymm13, 26
    vpxor ymm11, ymm4, ymm11
    vpsrld ymm7, ymm13, 11
    vpslld ymm3, ymm13, 21
    vpxor ymm12, ymm8, ymm12
    vpsrld ymm8, ymm13, 25
    vpxor ymm3, ymm7, ymm3
    vpslld ymm7, ymm13, 7
    vpxor ymm7, ymm8, ymm7
    vpxor ymm3, ymm12, ymm3
    vpaddd ymm11, ymm2, ymm11
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm10, 2
    vpaddd ymm3, ymm11, ymm3
    vpslld ymm11, ymm10, 30
    vpaddd ymm15, ymm15, ymm3
    vpsrld ymm2, ymm10, 13
    vpslld ymm12, ymm10, 19
    vpxor ymm11, ymm7, ymm11
    vpsrld ymm7, ymm10, 22
    vpxor ymm12, ymm2, ymm12
    vpslld ymm2, ymm10, 10
    vpxor ymm2, ymm7, ymm2
    vpxor ymm7, ymm14, ymm10
    vpxor ymm12, ymm11, ymm12
    vpand ymm5, ymm7, ymm5
    vpxor ymm12, ymm2, ymm12
    vpxor ymm5, ymm14, ymm5
    vpaddd ymm4, ymm4, ymmword ptr [rbp+288]
    vpaddd ymm5, ymm12, ymm5
    vpxor ymm12, ymm6, ymm13
    vpaddd ymm5, ymm3, ymm5
    vpsrld ymm3, ymm15, 6
    vpand ymm12, ymm12, ymm15
    vpslld ymm2, ymm15, 26
    vpxor ymm12, ymm6, ymm12
    vpsrld ymm11, ymm15, 11
    vpslld ymm8, ymm15, 21
    vpxor ymm2, ymm3, ymm2
    vpsrld ymm3, ymm15, 25
    vpxor ymm8, ymm11, ymm8
    vpslld ymm11, ymm15, 7
    vpxor ymm11, ymm3, ymm11
    vpxor ymm8, ymm2, ymm8
    vpaddd ymm12, ymm4, ymm12
    vpxor ymm8, ymm11, ymm8
    vpsrld ymm11, ymm5, 2
    vpaddd ymm8, ymm12, ymm8
    vpslld ymm12, ymm5, 30
    vpaddd ymm9, ymm9, ymm8
    vpsrld ymm4, ymm5, 13
    vpslld ymm2, ymm5, 19
    vpxor ymm12, ymm11, ymm12
    vpsrld ymm11, ymm5, 22
    vpxor ymm2, ymm4, ymm2
    vpslld ymm4, ymm5, 10
    vpxor ymm4, ymm11, ymm4
    vpxor ymm11, ymm10, ymm5
    vpxor ymm2, ymm12, ymm2
    vpand ymm7, ymm11, ymm7
    vpxor ymm2, ymm4, ymm2
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm6, ymm6, ymmword ptr [rbp+320]
    vpaddd ymm7, ymm2, ymm7
    vpxor ymm2, ymm13, ymm15
    vpaddd ymm7, ymm8, ymm7
    vpsrld ymm8, ymm9, 6
    vpand ymm2, ymm2, ymm9
    vpslld ymm4, ymm9, 26
    vpxor ymm2, ymm13, ymm2
    vpsrld ymm12, ymm9, 11
    vpslld ymm3, ymm9, 21
    vpxor ymm4, ymm8, ymm4
    vpsrld ymm8, ymm9, 25
    vpxor ymm3, ymm12, ymm3
    vpslld ymm12, ymm9, 7
    vpxor ymm12, ymm8, ymm12
    vpxor ymm3, ymm4, ymm3
    vpaddd ymm2, ymm6, ymm2
    vpxor ymm3, ymm12, ymm3
    vpsrld ymm12, ymm7, 2
    vpaddd ymm3, ymm2, ymm3
    vpslld ymm2, ymm7, 30
    vpaddd ymm14, ymm14, ymm3
    vpsrld ymm6, ymm7, 13
    vpslld ymm4, ymm7, 19
    vpxor ymm2, ymm12, ymm2
    vpsrld ymm12, ymm7, 22
    vpxor ymm4, ymm6, ymm4
    vpslld ymm6, ymm7, 10
    vpxor ymm6, ymm12, ymm6
    vpxor ymm12, ymm5, ymm7
    vpxor ymm4, ymm2, ymm4
    vpand ymm11, ymm12, ymm11
    vpxor ymm4, ymm6, ymm4
    vpxor ymm11, ymm5, ymm11
    vpaddd ymm13, ymm13, ymmword ptr [rbp+352]
    vpaddd ymm11, ymm4, ymm11
    vpxor ymm4, ymm15, ymm9
    vpaddd ymm11, ymm3, ymm11
    vpsrld ymm3, ymm14, 6
    vpand ymm4, ymm4, ymm14
    vpslld ymm6, ymm14, 26
    vpxor ymm4, ymm15, ymm4
    vpsrld ymm2, ymm14, 11
    vpslld ymm8, ymm14, 21
    vpxor ymm6, ymm3, ymm6
    vpsrld ymm3, ymm14, 25
    vpxor ymm8, ymm2, ymm8
    vpslld ymm2, ymm14, 7
    vpxor ymm2, ymm3, ymm2
    vpxor ymm8, ymm6, ymm8
    vpaddd ymm4, ymm13, ymm4
    vpxor ymm8, ymm2, ymm8
    vpsrld ymm2, ymm11, 2
    vpaddd ymm8, ymm4, ymm8
    vpslld ymm4, ymm11, 30
    vpaddd ymm10, ymm10, ymm8
    vpsrld ymm13, ymm11, 13
    vpslld ymm6, ymm11, 19
    vpxor ymm4, ymm2, ymm4
    vpsrld ymm2, ymm11, 22
    vpxor ymm6, ymm13, ymm6
    vpslld ymm13, ymm11, 10
    vpxor ymm13, ymm2, ymm13
    vpxor ymm2, ymm7, ymm11
    vpxor ymm6, ymm4, ymm6
    vpand ymm12, ymm2, ymm12
    vpxor ymm6, ymm13, ymm6
    vpxor ymm12, ymm7, ymm12
    vpaddd ymm15, ymm15, ymmword ptr [rbp+384]
    vpaddd ymm12, ymm6, ymm12
    vpxor ymm6, ymm9, ymm14
    vpaddd ymm12, ymm8, ymm12
    vpsrld ymm8, ymm10, 6
    vpand ymm6, ymm6, ymm10
    vpslld ymm13, ymm10, 26
    vpxor ymm6, ymm9, ymm6
    vpsrld ymm4, ymm10, 11
    vpslld ymm3, ymm10, 21
    vpxor ymm13, ymm8, ymm13
    vpsrld ymm8, ymm10, 25
    vpxor ymm3, ymm4, ymm3
    vpslld ymm4, ymm10, 7
    vpxor ymm4, ymm8, ymm4
    vpxor ymm3, ymm13, ymm3
    vpaddd ymm6, ymm15, ymm6
    vpxor ymm3, ymm4, ymm3
    vpsrld ymm4, ymm12, 2
    vpaddd ymm3, ymm6, ymm3
    vpslld ymm6, ymm12, 30
    vpaddd ymm5, ymm5, ymm3
    vpsrld ymm15, ymm12, 13
    vpslld ymm13, ymm12, 19
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm4, ymm12, 22
    vpxor ymm13, ymm15, ymm13
    vpslld ymm15, ymm12, 10
    vpxor ymm15, ymm4, ymm15
    vpxor ymm4, ymm11, ymm12
    vpxor ymm13, ymm6, ymm13
    vpand ymm2, ymm4, ymm2
    vpxor ymm13, ymm15, ymm13
    vpxor ymm2, ymm11, ymm2
    vpaddd ymm9, ymm9, ymmword ptr [rbp+416]
    vpaddd ymm2, ymm13, ymm2
    vpxor ymm13, ymm14, ymm10
    vpaddd ymm2, ymm3, ymm2
    vpsrld ymm3, ymm5, 6
    vpand ymm13, ymm13, ymm5
    vpslld ymm15, ymm5, 26
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm6, ymm5, 11
    vpslld ymm8, ymm5, 21
    vpxor ymm15, ymm3, ymm15
    vpsrld ymm3, ymm5, 25
    vpxor ymm8, ymm6, ymm8
    vpslld ymm6, ymm5, 7
    vpxor ymm6, ymm3, ymm6
    vpxor ymm8, ymm15, ymm8
    vpaddd ymm13, ymm9, ymm13
    vpxor ymm8, ymm6, ymm8
    vpsrld ymm6, ymm2, 2
    vpaddd ymm8, ymm13, ymm8
    vpslld ymm13, ymm2, 30
    vpaddd ymm7, ymm7, ymm8
    vpsrld ymm9, ymm2, 13
    vpslld ymm15, ymm2, 19
    vpxor ymm13, ymm6, ymm13
    vpsrld ymm6, ymm2, 22
    vpxor ymm15, ymm9, ymm15
    vpslld ymm9, ymm2, 10
    vpxor ymm9, ymm6, ymm9
    vpxor ymm6, ymm12, ymm2
    vpxor ymm15, ymm13, ymm15
    vpand ymm4, ymm6, ymm4
    vpxor ymm15, ymm9, ymm15
    vpxor ymm4, ymm12, ymm4
    vpaddd ymm14, ymm14, ymmword ptr [rbp+448]
    vpaddd ymm4, ymm15, ymm4
    vpxor ymm15, ymm10, ymm5
    vpaddd ymm4, ymm8, ymm4
    vpsrld ymm8, ymm7, 6
    vpand ymm15, ymm15, ymm7
    vpslld ymm9, ymm7, 26
    vpxor ymm15, ymm10, ymm15
    vpsrld ymm13, ymm7, 11
    vpslld ymm3, ymm7, 21
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm7, 25
    vpxor ymm3, ymm13, ymm3
    vpslld ymm13, ymm7, 7
    vpxor ymm13, ymm8, ymm13
    vpxor ymm3, ymm9, ymm3
    vpaddd ymm15, ymm14, ymm15
    vpxor ymm3, ymm13, ymm3
    vpsrld ymm13, ymm4, 2
    vpaddd ymm3, ymm15, ymm3
    vpslld ymm15, ymm4, 30
    vpaddd ymm11, ymm11, ymm3
    vpsrld ymm14, ymm4, 13
    vpslld ymm9, ymm4, 19
    vpxor ymm15, ymm13, ymm15
    vpsrld ymm13, ymm4, 22
    vpxor ymm9, ymm14, ymm9
    vpslld ymm14, ymm4, 10
    vpxor ymm14, ymm13, ymm14
    vpxor ymm13, ymm2, ymm4
    vpxor ymm9, ymm15, ymm9
    vpand ymm6, ymm13, ymm6
    vpxor ymm9, ymm14, ymm9
    vpxor ymm6, ymm2, ymm6
    vpaddd ymm10, ymm10, ymmword ptr [rbp+480]
    vpaddd ymm6, ymm9, ymm6
    vpxor ymm9, ymm5, ymm7
    vpaddd ymm6, ymm3, ymm6
    vpsrld ymm3, ymm11, 6
    vpand ymm9, ymm9, ymm11
    vpslld ymm14, ymm11, 26
    vpxor ymm9, ymm5, ymm9
    vpsrld ymm15, ymm11, 11
    vpslld ymm8, ymm11, 21
    vpxor ymm14, ymm3, ymm14
    vpsrld ymm3, ymm11, 25
    vpxor ymm8, ymm15, ymm8
    vpslld ymm15, ymm11, 7
    vpxor ymm15, ymm3, ymm15
    vpxor ymm8, ymm14, ymm8
    vpaddd ymm9, ymm10, ymm9
    vpxor ymm8, ymm15, ymm8
    vpsrld ymm15, ymm6, 2
    vpaddd ymm8, ymm9, ymm8
    vpslld ymm9, ymm6, 30
    vpaddd ymm12, ymm12, ymm8
    vpsrld ymm10, ymm6, 13
    vpslld ymm14, ymm6, 19
    vpxor ymm9, ymm15, ymm9
    vpsrld ymm15, ymm6, 22
    vpxor ymm14, ymm10, ymm14
    vpslld ymm10, ymm6, 10
    vpxor ymm10, ymm15, ymm10
    vpxor ymm15, ymm4, ymm6
    vpxor ymm14, ymm9, ymm14
    vpand ymm13, ymm15, ymm13
    vpxor ymm14, ymm10, ymm14
    vpxor ymm13, ymm4, ymm13
    vpaddd ymm5, ymm5, ymmword ptr [rbp+512]
    vpaddd ymm13, ymm14, ymm13
    vpxor ymm14, ymm7, ymm11
    vpaddd ymm13, ymm8, ymm13
    vpsrld ymm8, ymm12, 6
    vpand ymm14, ymm14, ymm12
    vpslld ymm10, ymm12, 26
    vpxor ymm14, ymm7, ymm14
    vpsrld ymm9, ymm12, 11
    vpslld ymm3, ymm12, 21
    vpxor ymm10, ymm8, ymm10
    vpsrld ymm8, ymm12, 25
    vpxor ymm3, ymm9, ymm3
    vpslld ymm9, ymm12, 7
    vpxor ymm9, ymm8, ymm9
    vpxor ymm3, ymm10, ymm3
    vpaddd ymm14, ymm5, ymm14
    vpxor ymm3, ymm9, ymm3
    vpsrld ymm9, ymm13, 2
    vpaddd ymm3, ymm14, ymm3
    vpslld ymm14, ymm13, 30
    vpaddd ymm2, ymm2, ymm3
    vpsrld ymm5, ymm13, 13
    vpslld ymm10, ymm13, 19
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm13, 22
    vpxor ymm10, ymm5, ymm10
    vpslld ymm5, ymm13, 10
    vpxor ymm5, ymm9, ymm5
    vpxor ymm9, ymm6, ymm13
    vpxor ymm10, ymm14, ymm10
    vpand ymm15, ymm9, ymm15
    vpxor ymm10, ymm5, ymm10
    vpxor ymm15, ymm6, ymm15
    vpaddd ymm7, ymm7, ymmword ptr [rbp+544]
    vpaddd ymm15, ymm10, ymm15
    vpxor ymm10, ymm11, ymm12
    vpaddd ymm15, ymm3, ymm15
    vpsrld ymm3, ymm2, 6
    vpand ymm10, ymm10, ymm2
    vpslld ymm5, ymm2, 26
    vpxor ymm10, ymm11, ymm10
    vpsrld ymm14, ymm2, 11
    vpslld ymm8, ymm2, 21
    vpxor ymm5, ymm3, ymm5
    vpsrld ymm3, ymm2, 25
    vpxor ymm8, ymm14, ymm8
    vpslld ymm14, ymm2, 7
    vpxor ymm14, ymm3, ymm14
    vpxor ymm8, ymm5, ymm8
    vpaddd ymm10, ymm7, ymm10
    vpxor ymm8, ymm14, ymm8
    vpsrld ymm14, ymm15, 2
    vpaddd ymm8, ymm10, ymm8
    vpslld ymm10, ymm15, 30
    vpaddd ymm4, ymm4, ymm8
    vpsrld ymm7, ymm15, 13
    vpslld ymm5, ymm15, 19
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm15, 22
    vpxor ymm5, ymm7, ymm5
    vpslld ymm7, ymm15, 10
    vpxor ymm7, ymm14, ymm7
    vpxor ymm14, ymm13, ymm15
    vpxor ymm5, ymm10, ymm5
    vpand ymm9, ymm14, ymm9
    vpxor ymm5, ymm7, ymm5
    vpxor ymm9, ymm13, ymm9
    vpaddd ymm11, ymm11, ymmword ptr [rbp+576]
    vpaddd ymm9, ymm5, ymm9
    vpxor ymm5, ymm12, ymm2
    vpaddd ymm9, ymm8, ymm9
    vpsrld ymm8, ymm4, 6
    vpand ymm5, ymm5, ymm4
    vpslld ymm7, ymm4, 26
    vpxor ymm5, ymm12, ymm5
    vpsrld ymm10, ymm4, 11
    vpslld ymm3, ymm4, 21
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm4, 25
    vpxor ymm3, ymm10, ymm3
    vpslld ymm10, ymm4, 7
    vpxor ymm10, ymm8, ymm10
    vpxor ymm3, ymm7, ymm3
    vpaddd ymm5, ymm11, ymm5
    vpxor ymm3, ymm10, ymm3
    vpsrld ymm10, ymm9, 2
    vpaddd ymm3, ymm5, ymm3
    vpslld ymm5, ymm9, 30
    vpaddd ymm6, ymm6, ymm3
    vpsrld ymm11, ymm9, 13
    vpslld ymm7, ymm9, 19
    vpxor ymm5, ymm10, ymm5
    vpsrld ymm10, ymm9, 22
    vpxor ymm7, ymm11, ymm7
    vpslld ymm11, ymm9, 10
    vpxor ymm11, ymm10, ymm11
    vpxor ymm10, ymm15, ymm9
    vpxor ymm7, ymm5, ymm7
    vpand ymm14, ymm10, ymm14
    vpxor ymm7, ymm11, ymm7
    vpxor ymm14, ymm15, ymm14
    vpaddd ymm12, ymm12, ymmword ptr [rbp+608]
    vpaddd ymm14, ymm7, ymm14
    vpxor ymm7, ymm2, ymm4
    vpaddd ymm14, ymm3, ymm14
    vpsrld ymm3, ymm6, 6
    vpand ymm7, ymm7, ymm6
    vpslld ymm11, ymm6, 26
    vpxor ymm7, ymm2, ymm7
    vpsrld ymm5, ymm6, 11
    vpslld ymm8, ymm6, 21
    vpxor ymm11, ymm3, ymm11
    vpsrld ymm3, ymm6, 25
    vpxor ymm8, ymm5, ymm8
    vpslld ymm5, ymm6, 7
    vpxor ymm5, ymm3, ymm5
    vpxor ymm8, ymm11, ymm8
    vpaddd ymm7, ymm12, ymm7
    vpxor ymm8, ymm5, ymm8
    vpsrld ymm5, ymm14, 2
    vpaddd ymm8, ymm7, ymm8
    vpslld ymm7, ymm14, 30
    vpaddd ymm13, ymm13, ymm8
    vpsrld ymm12, ymm14, 13
    vpslld ymm11, ymm14, 19
    vpxor ymm7, ymm5, ymm7
    vpsrld ymm5, ymm14, 22
    vpxor ymm11, ymm12, ymm11
    vpslld ymm12, ymm14, 10
    vpxor ymm12, ymm5, ymm12
    vpxor ymm5, ymm9, ymm14
    vpxor ymm11, ymm7, ymm11
    vpand ymm10, ymm5, ymm10
    vpxor ymm11, ymm12, ymm11
    vpxor ymm10, ymm9, ymm10
    vpaddd ymm2, ymm2, ymmword ptr [rbp+640]
    vpaddd ymm10, ymm11, ymm10
    vpxor ymm11, ymm4, ymm6
    vpaddd ymm10, ymm8, ymm10
    vpsrld ymm8, ymm13, 6
    vpand ymm11, ymm11, ymm13
    vpslld ymm12, ymm13, 26
    vpxor ymm11, ymm4, ymm11
    vpsrld ymm7, ymm13, 11
    vpslld ymm3, ymm13, 21
    vpxor ymm12, ymm8, ymm12
    vpsrld ymm8, ymm13, 25
    vpxor ymm3, ymm7, ymm3
    vpslld ymm7, ymm13, 7
    vpxor ymm7, ymm8, ymm7
    vpxor ymm3, ymm12, ymm3
    vpaddd ymm11, ymm2, ymm11
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm10, 2
    vpaddd ymm3, ymm11, ymm3
    vpslld ymm11, ymm10, 30
    vpaddd ymm15, ymm15, ymm3
    vpsrld ymm2, ymm10, 13
    vpslld ymm12, ymm10, 19
    vpxor ymm11, ymm7, ymm11
    vpsrld ymm7, ymm10, 22
    vpxor ymm12, ymm2, ymm12
    vpslld ymm2, ymm10, 10
    vpxor ymm2, ymm7, ymm2
    vpxor ymm7, ymm14, ymm10
    vpxor ymm12, ymm11, ymm12
    vpand ymm5, ymm7, ymm5
    vpxor ymm12, ymm2, ymm12
    vpxor ymm5, ymm14, ymm5
    vpaddd ymm4, ymm4, ymmword ptr [rbp+672]
    vpaddd ymm5, ymm12, ymm5
    vpxor ymm12, ymm6, ymm13
    vpaddd ymm5, ymm3, ymm5
    vpsrld ymm3, ymm15, 6
    vpand ymm12, ymm12, ymm15
    vpslld ymm2, ymm15, 26
    vpxor ymm12, ymm6, ymm12
    vpsrld ymm11, ymm15, 11
    vpslld ymm8, ymm15, 21
    vpxor ymm2, ymm3, ymm2
    vpsrld ymm3, ymm15, 25
    vpxor ymm8, ymm11, ymm8
    vpslld ymm11, ymm15, 7
    vpxor ymm11, ymm3, ymm11
    vpxor ymm8, ymm2, ymm8
    vpaddd ymm12, ymm4, ymm12
    vpxor ymm8, ymm11, ymm8
    vpsrld ymm11, ymm5, 2
    vpaddd ymm8, ymm12, ymm8
    vpslld ymm12, ymm5, 30
    vpaddd ymm9, ymm9, ymm8
    vpsrld ymm4, ymm5, 13
    vpslld ymm2, ymm5, 19
    vpxor ymm12, ymm11, ymm12
    vpsrld ymm11, ymm5, 22
    vpxor ymm2, ymm4, ymm2
    vpslld ymm4, ymm5, 10
    vpxor ymm4, ymm11, ymm4
    vpxor ymm11, ymm10, ymm5
    vpxor ymm2, ymm12, ymm2
    vpand ymm7, ymm11, ymm7
    vpxor ymm2, ymm4, ymm2
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm6, ymm6, ymmword ptr [rbp+704]
    vpaddd ymm7, ymm2, ymm7
    vpxor ymm2, ymm13, ymm15
    vpaddd ymm7, ymm8, ymm7
    vpsrld ymm8, ymm9, 6
    vpand ymm2, ymm2, ymm9
    vpslld ymm4, ymm9, 26
    vpxor ymm2, ymm13, ymm2
    vpsrld ymm12, ymm9, 11
    vpslld ymm3, ymm9, 21
    vpxor ymm4, ymm8, ymm4
    vpsrld ymm8, ymm9, 25
    vpxor ymm3, ymm12, ymm3
    vpslld ymm12, ymm9, 7
    vpxor ymm12, ymm8, ymm12
    vpxor ymm3, ymm4, ymm3
    vpaddd ymm2, ymm6, ymm2
    vpxor ymm3, ymm12, ymm3
    vpsrld ymm12, ymm7, 2
    vpaddd ymm3, ymm2, ymm3
    vpslld ymm2, ymm7, 30
    vpaddd ymm14, ymm14, ymm3
    vpsrld ymm6, ymm7, 13
    vpslld ymm4, ymm7, 19
    vpxor ymm2, ymm12, ymm2
    vpsrld ymm12, ymm7, 22
    vpxor ymm4, ymm6, ymm4
    vpslld ymm6, ymm7, 10
    vpxor ymm6, ymm12, ymm6
    vpxor ymm12, ymm5, ymm7
    vpxor ymm4, ymm2, ymm4
    vpand ymm11, ymm12, ymm11
    vpxor ymm4, ymm6, ymm4
    vpxor ymm11, ymm5, ymm11
    vpaddd ymm13, ymm13, ymmword ptr [rbp+736]
    vpaddd ymm11, ymm4, ymm11
    vpxor ymm4, ymm15, ymm9
    vpaddd ymm11, ymm3, ymm11
    vpsrld ymm3, ymm14, 6
    vpand ymm4, ymm4, ymm14
    vpslld ymm6, ymm14, 26
    vpxor ymm4, ymm15, ymm4
    vpsrld ymm2, ymm14, 11
    vpslld ymm8, ymm14, 21
    vpxor ymm6, ymm3, ymm6
    vpsrld ymm3, ymm14, 25
    vpxor ymm8, ymm2, ymm8
    vpslld ymm2, ymm14, 7
    vpxor ymm2, ymm3, ymm2
    vpxor ymm8, ymm6, ymm8
    vpaddd ymm4, ymm13, ymm4
    vpxor ymm8, ymm2, ymm8
    vpsrld ymm2, ymm11, 2
    vpaddd ymm8, ymm4, ymm8
    vpslld ymm4, ymm11, 30
    vpaddd ymm10, ymm10, ymm8
    vpsrld ymm13, ymm11, 13
    vpslld ymm6, ymm11, 19
    vpxor ymm4, ymm2, ymm4
    vpsrld ymm2, ymm11, 22
    vpxor ymm6, ymm13, ymm6
    vpslld ymm13, ymm11, 10
    vpxor ymm13, ymm2, ymm13
    vpxor ymm2, ymm7, ymm11
    vpxor ymm6, ymm4, ymm6
    vpand ymm12, ymm2, ymm12
    vpxor ymm6, ymm13, ymm6
    vpxor ymm12, ymm7, ymm12
    vpaddd ymm15, ymm15, ymmword ptr [rbp+768]
    vpaddd ymm12, ymm6, ymm12
    vpxor ymm6, ymm9, ymm14
    vpaddd ymm12, ymm8, ymm12
    vpsrld ymm8, ymm10, 6
    vpand ymm6, ymm6, ymm10
    vpslld ymm13, ymm10, 26
    vpxor ymm6, ymm9, ymm6
    vpsrld ymm4, ymm10, 11
    vpslld ymm3, ymm10, 21
    vpxor ymm13, ymm8, ymm13
    vpsrld ymm8, ymm10, 25
    vpxor ymm3, ymm4, ymm3
    vpslld ymm4, ymm10, 7
    vpxor ymm4, ymm8, ymm4
    vpxor ymm3, ymm13, ymm3
    vpaddd ymm6, ymm15, ymm6
    vpxor ymm3, ymm4, ymm3
    vpsrld ymm4, ymm12, 2
    vpaddd ymm3, ymm6, ymm3
    vpslld ymm6, ymm12, 30
    vpaddd ymm5, ymm5, ymm3
    vpsrld ymm15, ymm12, 13
    vpslld ymm13, ymm12, 19
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm4, ymm12, 22
    vpxor ymm13, ymm15, ymm13
    vpslld ymm15, ymm12, 10
    vpxor ymm15, ymm4, ymm15
    vpxor ymm4, ymm11, ymm12
    vpxor ymm13, ymm6, ymm13
    vpand ymm2, ymm4, ymm2
    vpxor ymm13, ymm15, ymm13
    vpxor ymm2, ymm11, ymm2
    vpaddd ymm9, ymm9, ymmword ptr [rbp+800]
    vpaddd ymm2, ymm13, ymm2
    vpxor ymm13, ymm14, ymm10
    vpaddd ymm2, ymm3, ymm2
    vpsrld ymm3, ymm5, 6
    vpand ymm13, ymm13, ymm5
    vpslld ymm15, ymm5, 26
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm6, ymm5, 11
    vpslld ymm8, ymm5, 21
    vpxor ymm15, ymm3, ymm15
    vpsrld ymm3, ymm5, 25
    vpxor ymm8, ymm6, ymm8
    vpslld ymm6, ymm5, 7
    vpxor ymm6, ymm3, ymm6
    vpxor ymm8, ymm15, ymm8
    vpaddd ymm13, ymm9, ymm13
    vpxor ymm8, ymm6, ymm8
    vpsrld ymm6, ymm2, 2
    vpaddd ymm8, ymm13, ymm8
    vpslld ymm13, ymm2, 30
    vpaddd ymm7, ymm7, ymm8
    vpsrld ymm9, ymm2, 13
    vpslld ymm15, ymm2, 19
    vpxor ymm13, ymm6, ymm13
    vpsrld ymm6, ymm2, 22
    vpxor ymm15, ymm9, ymm15
    vpslld ymm9, ymm2, 10
    vpxor ymm9, ymm6, ymm9
    vpxor ymm6, ymm12, ymm2
    vpxor ymm15, ymm13, ymm15
    vpand ymm4, ymm6, ymm4
    vpxor ymm15, ymm9, ymm15
    vpxor ymm4, ymm12, ymm4
    vpaddd ymm14, ymm14, ymmword ptr [rbp+832]
    vpaddd ymm4, ymm15, ymm4
    vpxor ymm15, ymm10, ymm5
    vpaddd ymm4, ymm8, ymm4
    vpsrld ymm8, ymm7, 6
    vpand ymm15, ymm15, ymm7
    vpslld ymm9, ymm7, 26
    vpxor ymm15, ymm10, ymm15
    vpsrld ymm13, ymm7, 11
    vpslld ymm3, ymm7, 21
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm7, 25
    vpxor ymm3, ymm13, ymm3
    vpslld ymm13, ymm7, 7
    vpxor ymm13, ymm8, ymm13
    vpxor ymm3, ymm9, ymm3
    vpaddd ymm15, ymm14, ymm15
    vpxor ymm3, ymm13, ymm3
    vpsrld ymm13, ymm4, 2
    vpaddd ymm3, ymm15, ymm3
    vpslld ymm15, ymm4, 30
    vpaddd ymm11, ymm11, ymm3
    vpsrld ymm14, ymm4, 13
    vpslld ymm9, ymm4, 19
    vpxor ymm15, ymm13, ymm15
    vpsrld ymm13, ymm4, 22
    vpxor ymm9, ymm14, ymm9
    vpslld ymm14, ymm4, 10
    vpxor ymm14, ymm13, ymm14
    vpxor ymm13, ymm2, ymm4
    vpxor ymm9, ymm15, ymm9
    vpand ymm6, ymm13, ymm6
    vpxor ymm9, ymm14, ymm9
    vpxor ymm6, ymm2, ymm6
    vpaddd ymm10, ymm10, ymmword ptr [rbp+864]
    vpaddd ymm6, ymm9, ymm6
    vpxor ymm9, ymm5, ymm7
    vpaddd ymm6, ymm3, ymm6
    vpsrld ymm3, ymm11, 6
    vpand ymm9, ymm9, ymm11
    vpslld ymm14, ymm11, 26
    vpxor ymm9, ymm5, ymm9
    vpsrld ymm15, ymm11, 11
    vpslld ymm8, ymm11, 21
    vpxor ymm14, ymm3, ymm14
    vpsrld ymm3, ymm11, 25
    vpxor ymm8, ymm15, ymm8
    vpslld ymm15, ymm11, 7
    vpxor ymm15, ymm3, ymm15
    vpxor ymm8, ymm14, ymm8
    vpaddd ymm9, ymm10, ymm9
    vpxor ymm8, ymm15, ymm8
    vpsrld ymm15, ymm6, 2
    vpaddd ymm8, ymm9, ymm8
    vpslld ymm9, ymm6, 30
    vpaddd ymm12, ymm12, ymm8
    vpsrld ymm10, ymm6, 13
    vpslld ymm14, ymm6, 19
    vpxor ymm9, ymm15, ymm9
    vpsrld ymm15, ymm6, 22
    vpxor ymm14, ymm10, ymm14
    vpslld ymm10, ymm6, 10
    vpxor ymm10, ymm15, ymm10
    vpxor ymm15, ymm4, ymm6
    vpxor ymm14, ymm9, ymm14
    vpand ymm13, ymm15, ymm13
    vpxor ymm14, ymm10, ymm14
    vpxor ymm13, ymm4, ymm13
    vpaddd ymm5, ymm5, ymmword ptr [rbp+896]
    vpaddd ymm13, ymm14, ymm13
    vpxor ymm14, ymm7, ymm11
    vpaddd ymm13, ymm8, ymm13
    vpsrld ymm8, ymm12, 6
    vpand ymm14, ymm14, ymm12
    vpslld ymm10, ymm12, 26
    vpxor ymm14, ymm7, ymm14
    vpsrld ymm9, ymm12, 11
    vpslld ymm3, ymm12, 21
    vpxor ymm10, ymm8, ymm10
    vpsrld ymm8, ymm12, 25
    vpxor ymm3, ymm9, ymm3
    vpslld ymm9, ymm12, 7
    vpxor ymm9, ymm8, ymm9
    vpxor ymm3, ymm10, ymm3
    vpaddd ymm14, ymm5, ymm14
    vpxor ymm3, ymm9, ymm3
    vpsrld ymm9, ymm13, 2
    vpaddd ymm3, ymm14, ymm3
    vpslld ymm14, ymm13, 30
    vpaddd ymm2, ymm2, ymm3
    vpsrld ymm5, ymm13, 13
    vpslld ymm10, ymm13, 19
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm13, 22
    vpxor ymm10, ymm5, ymm10
    vpslld ymm5, ymm13, 10
    vpxor ymm5, ymm9, ymm5
    vpxor ymm9, ymm6, ymm13
    vpxor ymm10, ymm14, ymm10
    vpand ymm15, ymm9, ymm15
    vpxor ymm10, ymm5, ymm10
    vpxor ymm15, ymm6, ymm15
    vpaddd ymm7, ymm7, ymmword ptr [rbp+928]
    vpaddd ymm15, ymm10, ymm15
    vpxor ymm10, ymm11, ymm12
    vpaddd ymm15, ymm3, ymm15
    vpsrld ymm3, ymm2, 6
    vpand ymm10, ymm10, ymm2
    vpslld ymm5, ymm2, 26
    vpxor ymm10, ymm11, ymm10
    vpsrld ymm14, ymm2, 11
    vpslld ymm8, ymm2, 21
    vpxor ymm5, ymm3, ymm5
    vpsrld ymm3, ymm2, 25
    vpxor ymm8, ymm14, ymm8
    vpslld ymm14, ymm2, 7
    vpxor ymm14, ymm3, ymm14
    vpxor ymm8, ymm5, ymm8
    vpaddd ymm10, ymm7, ymm10
    vpxor ymm8, ymm14, ymm8
    vpsrld ymm14, ymm15, 2
    vpaddd ymm8, ymm10, ymm8
    vpslld ymm10, ymm15, 30
    vpaddd ymm4, ymm4, ymm8
    vpsrld ymm7, ymm15, 13
    vpslld ymm5, ymm15, 19
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm15, 22
    vpxor ymm5, ymm7, ymm5
    vpslld ymm7, ymm15, 10
    vpxor ymm7, ymm14, ymm7
    vpxor ymm14, ymm13, ymm15
    vpxor ymm5, ymm10, ymm5
    vpand ymm9, ymm14, ymm9
    vpxor ymm5, ymm7, ymm5
    vpxor ymm9, ymm13, ymm9
    vpaddd ymm11, ymm11, ymmword ptr [rbp+960]
    vpaddd ymm9, ymm5, ymm9
    vpxor ymm5, ymm12, ymm2
    vpaddd ymm9, ymm8, ymm9
    vpsrld ymm8, ymm4, 6
    vpand ymm5, ymm5, ymm4
    vpslld ymm7, ymm4, 26
    vpxor ymm5, ymm12, ymm5
    vpsrld ymm10, ymm4, 11
    vpslld ymm3, ymm4, 21
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm4, 25
    vpxor ymm3, ymm10, ymm3
    vpslld ymm10, ymm4, 7
    vpxor ymm10, ymm8, ymm10
    vpxor ymm3, ymm7, ymm3
    vpaddd ymm5, ymm11, ymm5
    vpxor ymm3, ymm10, ymm3
    vpsrld ymm10, ymm9, 2
    vpaddd ymm3, ymm5, ymm3
    vpslld ymm5, ymm9, 30
    vpaddd ymm6, ymm6, ymm3
    vpsrld ymm11, ymm9, 13
    vpslld ymm7, ymm9, 19
    vpxor ymm5, ymm10, ymm5
    vpsrld ymm10, ymm9, 22
    vpxor ymm7, ymm11, ymm7
    vpslld ymm11, ymm9, 10
    vpxor ymm11, ymm10, ymm11
    vpxor ymm10, ymm15, ymm9
    vpxor ymm7, ymm5, ymm7
    vpand ymm14, ymm10, ymm14
    vpxor ymm7, ymm11, ymm7
    vpxor ymm14, ymm15, ymm14
    vpaddd ymm12, ymm12, ymmword ptr [rbp+992]
    vpaddd ymm14, ymm7, ymm14
    vpxor ymm7, ymm2, ymm4
    vpaddd ymm14, ymm3, ymm14
    vpsrld ymm3, ymm6, 6
    vpand ymm7, ymm7, ymm6
    vpslld ymm11, ymm6, 26
    vpxor ymm7, ymm2, ymm7
    vpsrld ymm5, ymm6, 11
    vpslld ymm8, ymm6, 21
    vpxor ymm11, ymm3, ymm11
    vpsrld ymm3, ymm6, 25
    vpxor ymm8, ymm5, ymm8
    vpslld ymm5, ymm6, 7
    vpxor ymm5, ymm3, ymm5
    vpxor ymm8, ymm11, ymm8
    vpaddd ymm7, ymm12, ymm7
    vpxor ymm8, ymm5, ymm8
    vpsrld ymm5, ymm14, 2
    vpaddd ymm8, ymm7, ymm8
    vpslld ymm7, ymm14, 30
    vpaddd ymm13, ymm13, ymm8
    vpsrld ymm12, ymm14, 13
    vpslld ymm11, ymm14, 19
    vpxor ymm7, ymm5, ymm7
    vpsrld ymm5, ymm14, 22
    vpxor ymm11, ymm12, ymm11
    vpslld ymm12, ymm14, 10
    vpxor ymm12, ymm5, ymm12
    vpxor ymm5, ymm9, ymm14
    vpxor ymm11, ymm7, ymm11
    vpand ymm10, ymm5, ymm10
    vpxor ymm11, ymm12, ymm11
    vpxor ymm10, ymm9, ymm10
    vpaddd ymm2, ymm2, ymmword ptr [rbp+1024]
    vpaddd ymm10, ymm11, ymm10
    vpxor ymm11, ymm4, ymm6
    vpaddd ymm10, ymm8, ymm10
    vpsrld ymm8, ymm13, 6
    vpand ymm11, ymm11, ymm13
    vpslld ymm12, ymm13, 26
    vpxor ymm11, ymm4, ymm11
    vpsrld ymm7, ymm13, 11
    vpslld ymm3, ymm13, 21
    vpxor ymm12, ymm8, ymm12
    vpsrld ymm8, ymm13, 25
    vpxor ymm3, ymm7, ymm3
    vpslld ymm7, ymm13, 7
    vpxor ymm7, ymm8, ymm7
    vpxor ymm3, ymm12, ymm3
    vpaddd ymm11, ymm2, ymm11
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm10, 2
    vpaddd ymm3, ymm11, ymm3
    vpslld ymm11, ymm10, 30
    vpaddd ymm15, ymm15, ymm3
    vpsrld ymm2, ymm10, 13
    vpslld ymm12, ymm10, 19
    vpxor ymm11, ymm7, ymm11
    vpsrld ymm7, ymm10, 22
    vpxor ymm12, ymm2, ymm12
    vpslld ymm2, ymm10, 10
    vpxor ymm2, ymm7, ymm2
    vpxor ymm7, ymm14, ymm10
    vpxor ymm12, ymm11, ymm12
    vpand ymm5, ymm7, ymm5
    vpxor ymm12, ymm2, ymm12
    vpxor ymm5, ymm14, ymm5
    vpaddd ymm4, ymm4, ymmword ptr [rbp+1056]
    vpaddd ymm5, ymm12, ymm5
    vpxor ymm12, ymm6, ymm13
    vpaddd ymm5, ymm3, ymm5
    vpsrld ymm3, ymm15, 6
    vpand ymm12, ymm12, ymm15
    vpslld ymm2, ymm15, 26
    vpxor ymm12, ymm6, ymm12
    vpsrld ymm11, ymm15, 11
    vpslld ymm8, ymm15, 21
    vpxor ymm2, ymm3, ymm2
    vpsrld ymm3, ymm15, 25
    vpxor ymm8, ymm11, ymm8
    vpslld ymm11, ymm15, 7
    vpxor ymm11, ymm3, ymm11
    vpxor ymm8, ymm2, ymm8
    vpaddd ymm12, ymm4, ymm12
    vpxor ymm8, ymm11, ymm8
    vpsrld ymm11, ymm5, 2
    vpaddd ymm8, ymm12, ymm8
    vpslld ymm12, ymm5, 30
    vpaddd ymm9, ymm9, ymm8
    vpsrld ymm4, ymm5, 13
    vpslld ymm2, ymm5, 19
    vpxor ymm12, ymm11, ymm12
    vpsrld ymm11, ymm5, 22
    vpxor ymm2, ymm4, ymm2
    vpslld ymm4, ymm5, 10
    vpxor ymm4, ymm11, ymm4
    vpxor ymm11, ymm10, ymm5
    vpxor ymm2, ymm12, ymm2
    vpand ymm7, ymm11, ymm7
    vpxor ymm2, ymm4, ymm2
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm6, ymm6, ymmword ptr [rbp+1088]
    vpaddd ymm7, ymm2, ymm7
    vpxor ymm2, ymm13, ymm15
    vpaddd ymm7, ymm8, ymm7
    vpsrld ymm8, ymm9, 6
    vpand ymm2, ymm2, ymm9
    vpslld ymm4, ymm9, 26
    vpxor ymm2, ymm13, ymm2
    vpsrld ymm12, ymm9, 11
    vpslld ymm3, ymm9, 21
    vpxor ymm4, ymm8, ymm4
    vpsrld ymm8, ymm9, 25
    vpxor ymm3, ymm12, ymm3
    vpslld ymm12, ymm9, 7
    vpxor ymm12, ymm8, ymm12
    vpxor ymm3, ymm4, ymm3
    vpaddd ymm2, ymm6, ymm2
    vpxor ymm3, ymm12, ymm3
    vpsrld ymm12, ymm7, 2
    vpaddd ymm3, ymm2, ymm3
    vpslld ymm2, ymm7, 30
    vpaddd ymm14, ymm14, ymm3
    vpsrld ymm6, ymm7, 13
    vpslld ymm4, ymm7, 19
    vpxor ymm2, ymm12, ymm2
    vpsrld ymm12, ymm7, 22
    vpxor ymm4, ymm6, ymm4
    vpslld ymm6, ymm7, 10
    vpxor ymm6, ymm12, ymm6
    vpxor ymm12, ymm5, ymm7
    vpxor ymm4, ymm2, ymm4
    vpand ymm11, ymm12, ymm11
    vpxor ymm4, ymm6, ymm4
    vpxor ymm11, ymm5, ymm11
    vpaddd ymm13, ymm13, ymmword ptr [rbp+1120]
    vpaddd ymm11, ymm4, ymm11
    vpxor ymm4, ymm15, ymm9
    vpaddd ymm11, ymm3, ymm11
    vpsrld ymm3, ymm14, 6
    vpand ymm4, ymm4, ymm14
    vpslld ymm6, ymm14, 26
    vpxor ymm4, ymm15, ymm4
    vpsrld ymm2, ymm14, 11
    vpslld ymm8, ymm14, 21
    vpxor ymm6, ymm3, ymm6
    vpsrld ymm3, ymm14, 25
    vpxor ymm8, ymm2, ymm8
    vpslld ymm2, ymm14, 7
    vpxor ymm2, ymm3, ymm2
    vpxor ymm8, ymm6, ymm8
    vpaddd ymm4, ymm13, ymm4
    vpxor ymm8, ymm2, ymm8
    vpsrld ymm2, ymm11, 2
    vpaddd ymm8, ymm4, ymm8
    vpslld ymm4, ymm11, 30
    vpaddd ymm10, ymm10, ymm8
    vpsrld ymm13, ymm11, 13
    vpslld ymm6, ymm11, 19
    vpxor ymm4, ymm2, ymm4
    vpsrld ymm2, ymm11, 22
    vpxor ymm6, ymm13, ymm6
    vpslld ymm13, ymm11, 10
    vpxor ymm13, ymm2, ymm13
    vpxor ymm2, ymm7, ymm11
    vpxor ymm6, ymm4, ymm6
    vpand ymm12, ymm2, ymm12
    vpxor ymm6, ymm13, ymm6
    vpxor ymm12, ymm7, ymm12
    vpaddd ymm15, ymm15, ymmword ptr [rbp+1152]
    vpaddd ymm12, ymm6, ymm12
    vpxor ymm6, ymm9, ymm14
    vpaddd ymm12, ymm8, ymm12
    vpsrld ymm8, ymm10, 6
    vpand ymm6, ymm6, ymm10
    vpslld ymm13, ymm10, 26
    vpxor ymm6, ymm9, ymm6
    vpsrld ymm4, ymm10, 11
    vpslld ymm3, ymm10, 21
    vpxor ymm13, ymm8, ymm13
    vpsrld ymm8, ymm10, 25
    vpxor ymm3, ymm4, ymm3
    vpslld ymm4, ymm10, 7
    vpxor ymm4, ymm8, ymm4
    vpxor ymm3, ymm13, ymm3
    vpaddd ymm6, ymm15, ymm6
    vpxor ymm3, ymm4, ymm3
    vpsrld ymm4, ymm12, 2
    vpaddd ymm3, ymm6, ymm3
    vpslld ymm6, ymm12, 30
    vpaddd ymm5, ymm5, ymm3
    vpsrld ymm15, ymm12, 13
    vpslld ymm13, ymm12, 19
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm4, ymm12, 22
    vpxor ymm13, ymm15, ymm13
    vpslld ymm15, ymm12, 10
    vpxor ymm15, ymm4, ymm15
    vpxor ymm4, ymm11, ymm12
    vpxor ymm13, ymm6, ymm13
    vpand ymm2, ymm4, ymm2
    vpxor ymm13, ymm15, ymm13
    vpxor ymm2, ymm11, ymm2
    vpaddd ymm9, ymm9, ymmword ptr [rbp+1184]
    vpaddd ymm2, ymm13, ymm2
    vpxor ymm13, ymm14, ymm10
    vpaddd ymm2, ymm3, ymm2
    vpsrld ymm3, ymm5, 6
    vpand ymm13, ymm13, ymm5
    vpslld ymm15, ymm5, 26
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm6, ymm5, 11
    vpslld ymm8, ymm5, 21
    vpxor ymm15, ymm3, ymm15
    vpsrld ymm3, ymm5, 25
    vpxor ymm8, ymm6, ymm8
    vpslld ymm6, ymm5, 7
    vpxor ymm6, ymm3, ymm6
    vpxor ymm8, ymm15, ymm8
    vpaddd ymm13, ymm9, ymm13
    vpxor ymm8, ymm6, ymm8
    vpsrld ymm6, ymm2, 2
    vpaddd ymm8, ymm13, ymm8
    vpslld ymm13, ymm2, 30
    vpaddd ymm7, ymm7, ymm8
    vpsrld ymm9, ymm2, 13
    vpslld ymm15, ymm2, 19
    vpxor ymm13, ymm6, ymm13
    vpsrld ymm6, ymm2, 22
    vpxor ymm15, ymm9, ymm15
    vpslld ymm9, ymm2, 10
    vpxor ymm9, ymm6, ymm9
    vpxor ymm6, ymm12, ymm2
    vpxor ymm15, ymm13, ymm15
    vpand ymm4, ymm6, ymm4
    vpxor ymm15, ymm9, ymm15
    vpxor ymm4, ymm12, ymm4
    vpaddd ymm14, ymm14, ymmword ptr [rbp+1216]
    vpaddd ymm4, ymm15, ymm4
    vpxor ymm15, ymm10, ymm5
    vpaddd ymm4, ymm8, ymm4
    vpsrld ymm8, ymm7, 6
    vpand ymm15, ymm15, ymm7
    vpslld ymm9, ymm7, 26
    vpxor ymm15, ymm10, ymm15
    vpsrld ymm13, ymm7, 11
    vpslld ymm3, ymm7, 21
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm7, 25
    vpxor ymm3, ymm13, ymm3
    vpslld ymm13, ymm7, 7
    vpxor ymm13, ymm8, ymm13
    vpxor ymm3, ymm9, ymm3
    vpaddd ymm15, ymm14, ymm15
    vpxor ymm3, ymm13, ymm3
    vpsrld ymm13, ymm4, 2
    vpaddd ymm3, ymm15, ymm3
    vpslld ymm15, ymm4, 30
    vpaddd ymm11, ymm11, ymm3
    vpsrld ymm14, ymm4, 13
    vpslld ymm9, ymm4, 19
    vpxor ymm15, ymm13, ymm15
    vpsrld ymm13, ymm4, 22
    vpxor ymm9, ymm14, ymm9
    vpslld ymm14, ymm4, 10
    vpxor ymm14, ymm13, ymm14
    vpxor ymm13, ymm2, ymm4
    vpxor ymm9, ymm15, ymm9
    vpand ymm6, ymm13, ymm6
    vpxor ymm9, ymm14, ymm9
    vpxor ymm6, ymm2, ymm6
    vpaddd ymm10, ymm10, ymmword ptr [rbp+1248]
    vpaddd ymm6, ymm9, ymm6
    vpxor ymm9, ymm5, ymm7
    vpaddd ymm6, ymm3, ymm6
    vpsrld ymm3, ymm11, 6
    vpand ymm9, ymm9, ymm11
    vpslld ymm14, ymm11, 26
    vpxor ymm9, ymm5, ymm9
    vpsrld ymm15, ymm11, 11
    vpslld ymm8, ymm11, 21
    vpxor ymm14, ymm3, ymm14
    vpsrld ymm3, ymm11, 25
    vpxor ymm8, ymm15, ymm8
    vpslld ymm15, ymm11, 7
    vpxor ymm15, ymm3, ymm15
    vpxor ymm8, ymm14, ymm8
    vpaddd ymm9, ymm10, ymm9
    vpxor ymm8, ymm15, ymm8
    vpsrld ymm15, ymm6, 2
    vpaddd ymm8, ymm9, ymm8
    vpslld ymm9, ymm6, 30
    vpaddd ymm12, ymm12, ymm8
    vpsrld ymm10, ymm6, 13
    vpslld ymm14, ymm6, 19
    vpxor ymm9, ymm15, ymm9
    vpsrld ymm15, ymm6, 22
    vpxor ymm14, ymm10, ymm14
    vpslld ymm10, ymm6, 10
    vpxor ymm10, ymm15, ymm10
    vpxor ymm15, ymm4, ymm6
    vpxor ymm14, ymm9, ymm14
    vpand ymm13, ymm15, ymm13
    vpxor ymm14, ymm10, ymm14
    vpxor ymm13, ymm4, ymm13
    vpaddd ymm5, ymm5, ymmword ptr [rbp+1280]
    vpaddd ymm13, ymm14, ymm13
    vpxor ymm14, ymm7, ymm11
    vpaddd ymm13, ymm8, ymm13
    vpsrld ymm8, ymm12, 6
    vpand ymm14, ymm14, ymm12
    vpslld ymm10, ymm12, 26
    vpxor ymm14, ymm7, ymm14
    vpsrld ymm9, ymm12, 11
    vpslld ymm3, ymm12, 21
    vpxor ymm10, ymm8, ymm10
    vpsrld ymm8, ymm12, 25
    vpxor ymm3, ymm9, ymm3
    vpslld ymm9, ymm12, 7
    vpxor ymm9, ymm8, ymm9
    vpxor ymm3, ymm10, ymm3
    vpaddd ymm14, ymm5, ymm14
    vpxor ymm3, ymm9, ymm3
    vpsrld ymm9, ymm13, 2
    vpaddd ymm3, ymm14, ymm3
    vpslld ymm14, ymm13, 30
    vpaddd ymm2, ymm2, ymm3
    vpsrld ymm5, ymm13, 13
    vpslld ymm10, ymm13, 19
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm13, 22
    vpxor ymm10, ymm5, ymm10
    vpslld ymm5, ymm13, 10
    vpxor ymm5, ymm9, ymm5
    vpxor ymm9, ymm6, ymm13
    vpxor ymm10, ymm14, ymm10
    vpand ymm15, ymm9, ymm15
    vpxor ymm10, ymm5, ymm10
    vpxor ymm15, ymm6, ymm15
    vpaddd ymm7, ymm7, ymmword ptr [rbp+1312]
    vpaddd ymm15, ymm10, ymm15
    vpxor ymm10, ymm11, ymm12
    vpaddd ymm15, ymm3, ymm15
    vpsrld ymm3, ymm2, 6
    vpand ymm10, ymm10, ymm2
    vpslld ymm5, ymm2, 26
    vpxor ymm10, ymm11, ymm10
    vpsrld ymm14, ymm2, 11
    vpslld ymm8, ymm2, 21
    vpxor ymm5, ymm3, ymm5
    vpsrld ymm3, ymm2, 25
    vpxor ymm8, ymm14, ymm8
    vpslld ymm14, ymm2, 7
    vpxor ymm14, ymm3, ymm14
    vpxor ymm8, ymm5, ymm8
    vpaddd ymm10, ymm7, ymm10
    vpxor ymm8, ymm14, ymm8
    vpsrld ymm14, ymm15, 2
    vpaddd ymm8, ymm10, ymm8
    vpslld ymm10, ymm15, 30
    vpaddd ymm4, ymm4, ymm8
    vpsrld ymm7, ymm15, 13
    vpslld ymm5, ymm15, 19
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm15, 22
    vpxor ymm5, ymm7, ymm5
    vpslld ymm7, ymm15, 10
    vpxor ymm7, ymm14, ymm7
    vpxor ymm14, ymm13, ymm15
    vpxor ymm5, ymm10, ymm5
    vpand ymm9, ymm14, ymm9
    vpxor ymm5, ymm7, ymm5
    vpxor ymm9, ymm13, ymm9
    vpaddd ymm11, ymm11, ymmword ptr [rbp+1344]
    vpaddd ymm9, ymm5, ymm9
    vpxor ymm5, ymm12, ymm2
    vpaddd ymm9, ymm8, ymm9
    vpsrld ymm8, ymm4, 6
    vpand ymm5, ymm5, ymm4
    vpslld ymm7, ymm4, 26
    vpxor ymm5, ymm12, ymm5
    vpsrld ymm10, ymm4, 11
    vpslld ymm3, ymm4, 21
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm8, ymm4, 25
    vpxor ymm3, ymm10, ymm3
    vpslld ymm10, ymm4, 7
    vpxor ymm10, ymm8, ymm10
    vpxor ymm3, ymm7, ymm3
    vpaddd ymm5, ymm11, ymm5
    vpxor ymm3, ymm10, ymm3
    vpsrld ymm10, ymm9, 2
    vpaddd ymm3, ymm5, ymm3
    vpslld ymm5, ymm9, 30
    vpaddd ymm6, ymm6, ymm3
    vpsrld ymm11, ymm9, 13
    vpslld ymm7, ymm9, 19
    vpxor ymm5, ymm10, ymm5
    vpsrld ymm10, ymm9, 22
    vpxor ymm7, ymm11, ymm7
    vpslld ymm11, ymm9, 10
    vpxor ymm11, ymm10, ymm11
    vpxor ymm10, ymm15, ymm9
    vpxor ymm7, ymm5, ymm7
    vpand ymm14, ymm10, ymm14
    vpxor ymm7, ymm11, ymm7
    vpxor ymm14, ymm15, ymm14
    vpaddd ymm12, ymm12, ymmword ptr [rbp+1376]
    vpaddd ymm14, ymm7, ymm14
    vpxor ymm7, ymm2, ymm4
    vpaddd ymm14, ymm3, ymm14
    vpsrld ymm3, ymm6, 6
    vpand ymm7, ymm7, ymm6
    vpslld ymm11, ymm6, 26
    vpxor ymm7, ymm2, ymm7
    vpsrld ymm5, ymm6, 11
    vpslld ymm8, ymm6, 21
    vpxor ymm11, ymm3, ymm11
    vpsrld ymm3, ymm6, 25
    vpxor ymm8, ymm5, ymm8
    vpslld ymm5, ymm6, 7
    vpxor ymm5, ymm3, ymm5
    vpxor ymm8, ymm11, ymm8
    vpaddd ymm7, ymm12, ymm7
    vpxor ymm8, ymm5, ymm8
    vpsrld ymm5, ymm14, 2
    vpaddd ymm8, ymm7, ymm8
    vpslld ymm7, ymm14, 30
    vpaddd ymm13, ymm13, ymm8
    vpsrld ymm12, ymm14, 13
    vpslld ymm11, ymm14, 19
    vpxor ymm7, ymm5, ymm7
    vpsrld ymm5, ymm14, 22
    vpxor ymm11, ymm12, ymm11
    vpslld ymm12, ymm14, 10
    vpxor ymm12, ymm5, ymm12
    vpxor ymm5, ymm9, ymm14
    vpxor ymm11, ymm7, ymm11
    vpand ymm10, ymm5, ymm10
    vpxor ymm11, ymm12, ymm11
    vpxor ymm10, ymm9, ymm10
    vpaddd ymm2, ymm2, ymmword ptr [rbp+1408]
    vpaddd ymm10, ymm11, ymm10
    vpxor ymm11, ymm4, ymm6
    vpaddd ymm10, ymm8, ymm10
    vpsrld ymm8, ymm13, 6
    vpand ymm11, ymm11, ymm13
    vpslld ymm12, ymm13, 26
    vpxor ymm11, ymm4, ymm11
    vpsrld ymm7, ymm13, 11
    vpslld ymm3, ymm13, 21
    vpxor ymm12, ymm8, ymm12
    vpsrld ymm8, ymm13, 25
    vpxor ymm3, ymm7, ymm3
    vpslld ymm7, ymm13, 7
    vpxor ymm7, ymm8, ymm7
    vpxor ymm3, ymm12, ymm3
    vpaddd ymm11, ymm2, ymm11
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm10, 2
    vpaddd ymm3, ymm11, ymm3
    vpslld ymm11, ymm10, 30
    vpaddd ymm15, ymm15, ymm3
    vpsrld ymm2, ymm10, 13
    vpslld ymm12, ymm10, 19
    vpxor ymm11, ymm7, ymm11
    vpsrld ymm7, ymm10, 22
    vpxor ymm12, ymm2, ymm12
    vpslld ymm2, ymm10, 10
    vpxor ymm2, ymm7, ymm2
    vpxor ymm7, ymm14, ymm10
    vpxor ymm12, ymm11, ymm12
    vpand ymm5, ymm7, ymm5
    vpxor ymm12, ymm2, ymm12
    vpxor ymm5, ymm14, ymm5
    vpaddd ymm4, ymm4, ymmword ptr [rbp+1440]
    vpaddd ymm5, ymm12, ymm5
    vpxor ymm12, ymm6, ymm13
    vpaddd ymm5, ymm3, ymm5
    vpsrld ymm3, ymm15, 6
    vpand ymm12, ymm12, ymm15
    vpslld ymm2, ymm15, 26
    vpxor ymm12, ymm6, ymm12
    vpsrld ymm11, ymm15, 11
    vpslld ymm8, ymm15, 21
    vpxor ymm2, ymm3, ymm2
    vpsrld ymm3, ymm15, 25
    vpxor ymm8, ymm11, ymm8
    vpslld ymm11, ymm15, 7
    vpxor ymm11, ymm3, ymm11
    vpxor ymm8, ymm2, ymm8
    vpaddd ymm12, ymm4, ymm12
    vpxor ymm8, ymm11, ymm8
    vpsrld ymm11, ymm5, 2
    vpaddd ymm8, ymm12, ymm8
    vpslld ymm12, ymm5, 30
    vpaddd ymm9, ymm9, ymm8
    vpsrld ymm4, ymm5, 13
    vpslld ymm2, ymm5, 19
    vpxor ymm12, ymm11, ymm12
    vpsrld ymm11, ymm5, 22
    vpxor ymm2, ymm4, ymm2
    vpslld ymm4, ymm5, 10
    vpxor ymm4, ymm11, ymm4
    vpxor ymm11, ymm10, ymm5
    vpxor ymm2, ymm12, ymm2
    vpand ymm7, ymm11, ymm7
    vpxor ymm2, ymm4, ymm2
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm6, ymm6, ymmword ptr [rbp+1472]
    vpaddd ymm7, ymm2, ymm7
    vpxor ymm2, ymm13, ymm15
    vpaddd ymm7, ymm8, ymm7
    vpsrld ymm8, ymm9, 6
    vpand ymm2, ymm2, ymm9
    vpslld ymm4, ymm9, 26
    vpxor ymm2, ymm13, ymm2
    vpsrld ymm12, ymm9, 11
    vpslld ymm3, ymm9, 21
    vpxor ymm4, ymm8, ymm4
    vpsrld ymm8, ymm9, 25
    vpxor ymm3, ymm12, ymm3
    vpslld ymm12, ymm9, 7
    vpxor ymm12, ymm8, ymm12
    vpxor ymm3, ymm4, ymm3
    vpaddd ymm2, ymm6, ymm2
    vpxor ymm3, ymm12, ymm3
    vpsrld ymm12, ymm7, 2
    vpaddd ymm3, ymm2, ymm3
    vpslld ymm2, ymm7, 30
    vpaddd ymm14, ymm14, ymm3
    vpsrld ymm6, ymm7, 13
    vpslld ymm4, ymm7, 19
    vpxor ymm2, ymm12, ymm2
    vpsrld ymm12, ymm7, 22
    vpxor ymm4, ymm6, ymm4
    vpslld ymm6, ymm7, 10
    vpxor ymm6, ymm12, ymm6
    vpxor ymm12, ymm5, ymm7
    vpxor ymm4, ymm2, ymm4
    vpand ymm11, ymm12, ymm11
    vpxor ymm4, ymm6, ymm4
    vpxor ymm11, ymm5, ymm11
    vpaddd ymm13, ymm13, ymmword ptr [rbp+1504]
    vpaddd ymm11, ymm4, ymm11
    vpxor ymm4, ymm15, ymm9
    vpaddd ymm11, ymm3, ymm11
    vpsrld ymm3, ymm14, 6
    vpand ymm4, ymm4, ymm14
    vpslld ymm6, ymm14, 26
    vpxor ymm4, ymm15, ymm4
    vpsrld ymm2, ymm14, 11
    vpslld ymm8, ymm14, 21
    vpxor ymm6, ymm3, ymm6
    vpsrld ymm3, ymm14, 25
    vpxor ymm8, ymm2, ymm8
    vpslld ymm2, ymm14, 7
    vpxor ymm2, ymm3, ymm2
    vpxor ymm8, ymm6, ymm8
    vpaddd ymm4, ymm13, ymm4
    vpxor ymm8, ymm2, ymm8
    vpsrld ymm2, ymm11, 2
    vpaddd ymm8, ymm4, ymm8
    vpslld ymm4, ymm11, 30
    vpaddd ymm10, ymm10, ymm8
    vpsrld ymm13, ymm11, 13
    vpslld ymm6, ymm11, 19
    vpxor ymm4, ymm2, ymm4
    vpsrld ymm2, ymm11, 22
    vpxor ymm6, ymm13, ymm6
    vpslld ymm13, ymm11, 10
    vpxor ymm13, ymm2, ymm13
    vpxor ymm2, ymm7, ymm11
    vpxor ymm6, ymm4, ymm6
    vpand ymm12, ymm2, ymm12
    vpxor ymm6, ymm13, ymm6
    vpxor ymm12, ymm7, ymm12
    vpaddd ymm15, ymm15, ymmword ptr [rbp+1536]
    vpaddd ymm12, ymm6, ymm12
    vpxor ymm6, ymm9, ymm14
    vpaddd ymm12, ymm8, ymm12
    vpsrld ymm8, ymm10, 6
    vpand ymm6, ymm6, ymm10
    vpslld ymm13, ymm10, 26
    vpxor ymm6, ymm9, ymm6
    vpsrld ymm4, ymm10, 11
    vpslld ymm3, ymm10, 21
    vpxor ymm13, ymm8, ymm13
    vpsrld ymm8, ymm10, 25
    vpxor ymm3, ymm4, ymm3
    vpslld ymm4, ymm10, 7
    vpxor ymm4, ymm8, ymm4
    vpxor ymm3, ymm13, ymm3
    vpaddd ymm6, ymm15, ymm6
    vpxor ymm3, ymm4, ymm3
    vpsrld ymm4, ymm12, 2
    vpaddd ymm3, ymm6, ymm3
    vpslld ymm6, ymm12, 30
    vpaddd ymm5, ymm5, ymm3
    vpsrld ymm15, ymm12, 13
    vpslld ymm13, ymm12, 19
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm4, ymm12, 22
    vpxor ymm13, ymm15, ymm13
    vpslld ymm15, ymm12, 10
    vpxor ymm15, ymm4, ymm15
    vpxor ymm4, ymm11, ymm12
    vpxor ymm13, ymm6, ymm13
    vpand ymm2, ymm4, ymm2
    vpxor ymm13, ymm15, ymm13
    vpxor ymm2, ymm11, ymm2
    vpaddd ymm9, ymm9, ymmword ptr [rbp+1568]
    vpaddd ymm2, ymm13, ymm2
    vpxor ymm13, ymm14, ymm10
    vpaddd ymm2, ymm3, ymm2
    vpsrld ymm3, ymm5, 6
    vpand ymm13, ymm13, ymm5
    vpslld ymm15, ymm5, 26
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm6, ymm5, 11
    vpslld ymm8, ymm5, 21
    vpxor ymm15, ymm3, ymm15
    vpsrld ymm3, ymm5, 25
    vpxor ymm8, ymm6, ymm8
    vpslld ymm6, ymm5, 7
    vpxor ymm6, ymm3, ymm6
    vpxor ymm8, ymm15, ymm8
    vpaddd ymm13, ymm9, ymm13
    vpxor ymm8, ymm6, ymm8
    vpsrld ymm6, ymm2, 2
    vpaddd ymm8, ymm13, ymm8
    vpslld ymm13, ymm2, 30
    vpaddd ymm7, ymm7, ymm8
    vpsrld ymm9, ymm2, 13
    vpslld ymm15, ymm2, 19
    vpxor ymm13, ymm6, ymm13
    vpsrld ymm6, ymm2, 22
    vpxor ymm15, ymm9, ymm15
    vpslld ymm9, ymm2, 10
    vpxor ymm9, ymm6, ymm9
    vpxor ymm6, ymm12, ymm2
    vpxor ymm15, ymm13, ymm15
    vpand ymm4, ymm6, ymm4
    vpxor ymm15, ymm9, ymm15
    vpxor ymm4, ymm12, ymm4
    vpaddd ymm4, ymm15, ymm4
    vpbroadcastd ymm15, dword ptr [rcx+36]
    vpaddd ymm15, ymm2, ymm15
    vpaddd ymm4, ymm8, ymm4
    vpbroadcastd ymm8, dword ptr [rcx+40]
    vpaddd ymm8, ymm12, ymm8
    vpbroadcastd ymm12, dword ptr [rcx+32]
    vpaddd ymm12, ymm4, ymm12
    vpbroadcastd ymm4, dword ptr [rcx+44]
    vpaddd ymm4, ymm11, ymm4
    vpbroadcastd ymm11, dword ptr [rcx+48]
    vpaddd ymm11, ymm7, ymm11
    vpbroadcastd ymm7, dword ptr [rcx+52]
    vpaddd ymm7, ymm5, ymm7
    vpaddd ymm5, ymm12, ymmword ptr [rsi+1568]
    vpbroadcastd ymm2, dword ptr [rcx+56]
    vpaddd ymm2, ymm10, ymm2
    vpbroadcastd ymm10, dword ptr [rcx+60]
    vpaddd ymm10, ymm14, ymm10
    vpaddd ymm5, ymm5, ymmword ptr [rsi+1600]
    vpaddd ymm5, ymm5, ymmword ptr [rsi+1632]
    vpaddd ymm14, ymm15, ymmword ptr [rsi+1664]
    vpaddd ymm9, ymm5, ymmword ptr [rsi+1696]
    vpaddd ymm5, ymm5, ymmword ptr [rsi+1728]
    vpaddd ymm14, ymm14, ymmword ptr [rsi+1760]
    vpsrld ymm6, ymm9, 6
    vpand ymm13, ymm9, ymmword ptr [rsi+1792]
    vpslld ymm3, ymm9, 26
    vpxor ymm13, ymm13, ymmword ptr [rsi+1824]
    vpsrld ymm1, ymm9, 11
    vmovdqa ymmword ptr [rdi+1504], ymm12
    vpslld ymm12, ymm9, 21
    vpxor ymm3, ymm6, ymm3
    vpsrld ymm6, ymm9, 25
    vpxor ymm12, ymm1, ymm12
    vpslld ymm1, ymm9, 7
    vpxor ymm1, ymm6, ymm1
    vpxor ymm12, ymm3, ymm12
    vpaddd ymm13, ymm14, ymm13
    vpxor ymm12, ymm1, ymm12
    vpsrld ymm1, ymm5, 2
    vpaddd ymm12, ymm13, ymm12
    vpslld ymm13, ymm5, 30
    vpaddd ymm14, ymm12, ymmword ptr [rsi+1856]
    vpsrld ymm3, ymm5, 13
    vpslld ymm6, ymm5, 19
    vpxor ymm13, ymm1, ymm13
    vpsrld ymm1, ymm5, 22
    vpxor ymm6, ymm3, ymm6
    vpslld ymm3, ymm5, 10
    vpxor ymm3, ymm1, ymm3
    vpxor ymm1, ymm5, ymmword ptr [rsi+1888]
    vpxor ymm6, ymm13, ymm6
    vpand ymm13, ymm1, ymmword ptr [rsi+1920]
    vpxor ymm6, ymm3, ymm6
    vpxor ymm13, ymm13, ymmword ptr [rsi+1888]
    vpaddd ymm3, ymm8, ymmword ptr [rsi+1952]
    vpaddd ymm13, ymm6, ymm13
    vpaddd ymm3, ymm3, ymmword ptr [rsi+1824]
    vpaddd ymm13, ymm12, ymm13
    vpxor ymm12, ymm9, ymmword ptr [rsi+1984]
    vpsrld ymm6, ymm14, 6
    vpand ymm12, ymm12, ymm14
    vmovdqa ymmword ptr [rdi+1440], ymm8
    vpslld ymm8, ymm14, 26
    vpxor ymm12, ymm12, ymmword ptr [rsi+1984]
    vmovdqa ymmword ptr [rdi+1376], ymm15
    vpsrld ymm15, ymm14, 11
    vmovdqa ymmword ptr [rdi+1312], ymm10
    vpslld ymm10, ymm14, 21
    vpxor ymm8, ymm6, ymm8
    vpsrld ymm6, ymm14, 25
    vpxor ymm10, ymm15, ymm10
    vpslld ymm15, ymm14, 7
    vpxor ymm15, ymm6, ymm15
    vpxor ymm10, ymm8, ymm10
    vpaddd ymm12, ymm3, ymm12
    vpxor ymm10, ymm15, ymm10
    vpsrld ymm15, ymm13, 2
    vpaddd ymm10, ymm12, ymm10
    vpslld ymm12, ymm13, 30
    vpaddd ymm3, ymm10, ymmword ptr [rsi+2016]
    vpsrld ymm8, ymm13, 13
    vpslld ymm6, ymm13, 19
    vpxor ymm12, ymm15, ymm12
    vpsrld ymm15, ymm13, 22
    vpxor ymm6, ymm8, ymm6
    vpslld ymm8, ymm13, 10
    vpxor ymm8, ymm15, ymm8
    vpxor ymm15, ymm5, ymm13
    vpxor ymm6, ymm12, ymm6
    vpand ymm1, ymm15, ymm1
    vpxor ymm6, ymm8, ymm6
    vpxor ymm1, ymm5, ymm1
    vpaddd ymm8, ymm4, ymmword ptr [rsi+2048]
    vpaddd ymm1, ymm6, ymm1
    vpaddd ymm8, ymm8, ymmword ptr [rsi+1984]
    vpaddd ymm1, ymm10, ymm1
    vpxor ymm10, ymm9, ymm14
    vpsrld ymm6, ymm3, 6
    vpand ymm10, ymm10, ymm3
    vpslld ymm12, ymm3, 26
    vpxor ymm10, ymm9, ymm10
    vmovdqa ymmword ptr [rdi+1472], ymm4
    vpsrld ymm4, ymm3, 11
    vmovdqa ymmword ptr [rdi+1408], ymm2
    vpslld ymm2, ymm3, 21
    vpxor ymm12, ymm6, ymm12
    vpsrld ymm6, ymm3, 25
    vpxor ymm2, ymm4, ymm2
    vpslld ymm4, ymm3, 7
    vpxor ymm4, ymm6, ymm4
    vpxor ymm2, ymm12, ymm2
    vpaddd ymm10, ymm8, ymm10
    vpxor ymm2, ymm4, ymm2
    vpsrld ymm4, ymm1, 2
    vpaddd ymm2, ymm10, ymm2
    vpslld ymm10, ymm1, 30
    vpaddd ymm8, ymm2, ymmword ptr [rsi+1888]
    vpsrld ymm12, ymm1, 13
    vpslld ymm6, ymm1, 19
    vpxor ymm10, ymm4, ymm10
    vpsrld ymm4, ymm1, 22
    vpxor ymm6, ymm12, ymm6
    vpslld ymm12, ymm1, 10
    vpxor ymm12, ymm4, ymm12
    vpxor ymm4, ymm13, ymm1
    vpxor ymm6, ymm10, ymm6
    vpand ymm15, ymm4, ymm15
    vpxor ymm6, ymm12, ymm6
    vpxor ymm15, ymm13, ymm15
    vpaddd ymm12, ymm11, ymmword ptr [rsi+2080]
    vpaddd ymm15, ymm6, ymm15
    vpaddd ymm12, ymm9, ymm12
    vpaddd ymm15, ymm2, ymm15
    vpxor ymm2, ymm14, ymm3
    vpsrld ymm9, ymm8, 6
    vpand ymm2, ymm2, ymm8
    vpslld ymm6, ymm8, 26
    vpxor ymm2, ymm14, ymm2
    vpsrld ymm10, ymm8, 11
    vmovdqa ymmword ptr [rdi+1344], ymm11
    vpslld ymm11, ymm8, 21
    vpxor ymm6, ymm9, ymm6
    vpsrld ymm9, ymm8, 25
    vpxor ymm11, ymm10, ymm11
    vpslld ymm10, ymm8, 7
    vpxor ymm10, ymm9, ymm10
    vpxor ymm11, ymm6, ymm11
    vpaddd ymm2, ymm12, ymm2
    vpxor ymm11, ymm10, ymm11
    vpsrld ymm10, ymm15, 2
    vpaddd ymm11, ymm2, ymm11
    vpslld ymm2, ymm15, 30
    vpaddd ymm5, ymm5, ymm11
    vpsrld ymm12, ymm15, 13
    vpslld ymm6, ymm15, 19
    vpxor ymm2, ymm10, ymm2
    vpsrld ymm10, ymm15, 22
    vpxor ymm6, ymm12, ymm6
    vpslld ymm12, ymm15, 10
    vpxor ymm12, ymm10, ymm12
    vpxor ymm10, ymm1, ymm15
    vpxor ymm6, ymm2, ymm6
    vpand ymm4, ymm10, ymm4
    vpxor ymm6, ymm12, ymm6
    vpxor ymm4, ymm1, ymm4
    vpaddd ymm12, ymm7, ymmword ptr [rsi+2112]
    vpaddd ymm4, ymm6, ymm4
    vpaddd ymm12, ymm14, ymm12
    vpaddd ymm4, ymm11, ymm4
    vpxor ymm11, ymm3, ymm8
    vpsrld ymm14, ymm5, 6
    vpand ymm11, ymm11, ymm5
    vpslld ymm6, ymm5, 26
    vpxor ymm11, ymm3, ymm11
    vpsrld ymm2, ymm5, 11
    vpslld ymm9, ymm5, 21
    vpxor ymm6, ymm14, ymm6
    vpsrld ymm14, ymm5, 25
    vpxor ymm9, ymm2, ymm9
    vpslld ymm2, ymm5, 7
    vpxor ymm2, ymm14, ymm2
    vpxor ymm9, ymm6, ymm9
    vpaddd ymm11, ymm12, ymm11
    vpxor ymm9, ymm2, ymm9
    vpsrld ymm2, ymm4, 2
    vpaddd ymm9, ymm11, ymm9
    vpslld ymm11, ymm4, 30
    vpaddd ymm13, ymm13, ymm9
    vpsrld ymm12, ymm4, 13
    vpslld ymm6, ymm4, 19
    vpxor ymm11, ymm2, ymm11
    vpsrld ymm2, ymm4, 22
    vpxor ymm6, ymm12, ymm6
    vpslld ymm12, ymm4, 10
    vpxor ymm12, ymm2, ymm12
    vpxor ymm2, ymm15, ymm4
    vpxor ymm6, ymm11, ymm6
    vpand ymm10, ymm2, ymm10
    vpxor ymm6, ymm12, ymm6
    vpxor ymm10, ymm15, ymm10
    vmovdqa ymm12, ymmword ptr [rdi+1408]
    vpaddd ymm11, ymm12, ymmword ptr [rsi+2144]
    vpaddd ymm10, ymm6, ymm10
    vpaddd ymm11, ymm3, ymm11
    vpaddd ymm10, ymm9, ymm10
    vpxor ymm9, ymm8, ymm5
    vpsrld ymm3, ymm13, 6
    vpand ymm9, ymm9, ymm13
    vpslld ymm6, ymm13, 26
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm14, ymm13, 11
    vpslld ymm12, ymm13, 21
    vpxor ymm6, ymm3, ymm6
    vpsrld ymm3, ymm13, 25
    vpxor ymm12, ymm14, ymm12
    vpslld ymm14, ymm13, 7
    vpxor ymm14, ymm3, ymm14
    vpxor ymm12, ymm6, ymm12
    vpaddd ymm9, ymm11, ymm9
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm10, 2
    vpaddd ymm12, ymm9, ymm12
    vpslld ymm9, ymm10, 30
    vpaddd ymm1, ymm1, ymm12
    vpsrld ymm11, ymm10, 13
    vpslld ymm6, ymm10, 19
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm10, 22
    vpxor ymm6, ymm11, ymm6
    vpslld ymm11, ymm10, 10
    vpxor ymm11, ymm14, ymm11
    vpxor ymm14, ymm4, ymm10
    vpxor ymm6, ymm9, ymm6
    vpand ymm2, ymm14, ymm2
    vpxor ymm6, ymm11, ymm6
    vpxor ymm2, ymm4, ymm2
    vmovdqa ymm11, ymmword ptr [rdi+1312]
    vpaddd ymm9, ymm11, ymmword ptr [rsi+2176]
    vpaddd ymm2, ymm6, ymm2
    vpaddd ymm9, ymm8, ymm9
    vpaddd ymm2, ymm12, ymm2
    vpxor ymm12, ymm5, ymm13
    vpsrld ymm8, ymm1, 6
    vpand ymm12, ymm12, ymm1
    vpslld ymm6, ymm1, 26
    vpxor ymm12, ymm5, ymm12
    vpsrld ymm3, ymm1, 11
    vpslld ymm11, ymm1, 21
    vpxor ymm6, ymm8, ymm6
    vpsrld ymm8, ymm1, 25
    vpxor ymm11, ymm3, ymm11
    vpslld ymm3, ymm1, 7
    vpxor ymm3, ymm8, ymm3
    vpxor ymm11, ymm6, ymm11
    vpaddd ymm12, ymm9, ymm12
    vpxor ymm11, ymm3, ymm11
    vpsrld ymm3, ymm2, 2
    vpaddd ymm11, ymm12, ymm11
    vpslld ymm12, ymm2, 30
    vpaddd ymm15, ymm15, ymm11
    vpsrld ymm9, ymm2, 13
    vpslld ymm6, ymm2, 19
    vpxor ymm12, ymm3, ymm12
    vpsrld ymm3, ymm2, 22
    vpxor ymm6, ymm9, ymm6
    vpslld ymm9, ymm2, 10
    vpxor ymm9, ymm3, ymm9
    vpxor ymm3, ymm10, ymm2
    vpxor ymm6, ymm12, ymm6
    vpand ymm14, ymm3, ymm14
    vpxor ymm6, ymm9, ymm6
    vpxor ymm14, ymm10, ymm14
    vpaddd ymm5, ymm5, ymmword ptr [rsi+2208]
    vpaddd ymm14, ymm6, ymm14
    vpxor ymm6, ymm13, ymm1
    vpaddd ymm14, ymm11, ymm14
    vpsrld ymm11, ymm15, 6
    vpand ymm6, ymm6, ymm15
    vpslld ymm9, ymm15, 26
    vpxor ymm6, ymm13, ymm6
    vpsrld ymm12, ymm15, 11
    vpslld ymm8, ymm15, 21
    vpxor ymm9, ymm11, ymm9
    vpsrld ymm11, ymm15, 25
    vpxor ymm8, ymm12, ymm8
    vpslld ymm12, ymm15, 7
    vpxor ymm12, ymm11, ymm12
    vpxor ymm8, ymm9, ymm8
    vpaddd ymm6, ymm5, ymm6
    vpxor ymm8, ymm12, ymm8
    vpsrld ymm12, ymm14, 2
    vpaddd ymm8, ymm6, ymm8
    vpslld ymm6, ymm14, 30
    vpaddd ymm4, ymm4, ymm8
    vpsrld ymm5, ymm14, 13
    vpslld ymm9, ymm14, 19
    vpxor ymm6, ymm12, ymm6
    vpsrld ymm12, ymm14, 22
    vpxor ymm9, ymm5, ymm9
    vpslld ymm5, ymm14, 10
    vpxor ymm5, ymm12, ymm5
    vpxor ymm12, ymm2, ymm14
    vpxor ymm9, ymm6, ymm9
    vpand ymm3, ymm12, ymm3
    vpxor ymm9, ymm5, ymm9
    vpxor ymm3, ymm2, ymm3
    vpaddd ymm13, ymm13, ymmword ptr [rsi+2240]
    vpaddd ymm3, ymm9, ymm3
    vpxor ymm9, ymm1, ymm15
    vpaddd ymm3, ymm8, ymm3
    vpsrld ymm8, ymm4, 6
    vpand ymm9, ymm9, ymm4
    vpslld ymm5, ymm4, 26
    vpxor ymm9, ymm1, ymm9
    vpsrld ymm6, ymm4, 11
    vpslld ymm11, ymm4, 21
    vpxor ymm5, ymm8, ymm5
    vpsrld ymm8, ymm4, 25
    vpxor ymm11, ymm6, ymm11
    vpslld ymm6, ymm4, 7
    vpxor ymm6, ymm8, ymm6
    vpxor ymm11, ymm5, ymm11
    vpaddd ymm9, ymm13, ymm9
    vpxor ymm11, ymm6, ymm11
    vpsrld ymm6, ymm3, 2
    vpaddd ymm11, ymm9, ymm11
    vpslld ymm9, ymm3, 30
    vpaddd ymm10, ymm10, ymm11
    vpsrld ymm13, ymm3, 13
    vpslld ymm5, ymm3, 19
    vpxor ymm9, ymm6, ymm9
    vpsrld ymm6, ymm3, 22
    vpxor ymm5, ymm13, ymm5
    vpslld ymm13, ymm3, 10
    vpxor ymm13, ymm6, ymm13
    vpxor ymm6, ymm14, ymm3
    vpxor ymm5, ymm9, ymm5
    vpand ymm12, ymm6, ymm12
    vpxor ymm5, ymm13, ymm5
    vpxor ymm12, ymm14, ymm12
    vpaddd ymm1, ymm1, ymmword ptr [rsi+2272]
    vpaddd ymm12, ymm5, ymm12
    vpxor ymm5, ymm15, ymm4
    vpaddd ymm12, ymm11, ymm12
    vpsrld ymm11, ymm10, 6
    vpand ymm5, ymm5, ymm10
    vpslld ymm13, ymm10, 26
    vpxor ymm5, ymm15, ymm5
    vpsrld ymm9, ymm10, 11
    vpslld ymm8, ymm10, 21
    vpxor ymm13, ymm11, ymm13
    vpsrld ymm11, ymm10, 25
    vpxor ymm8, ymm9, ymm8
    vpslld ymm9, ymm10, 7
    vpxor ymm9, ymm11, ymm9
    vpxor ymm8, ymm13, ymm8
    vpaddd ymm5, ymm1, ymm5
    vpxor ymm8, ymm9, ymm8
    vpsrld ymm9, ymm12, 2
    vpaddd ymm8, ymm5, ymm8
    vpslld ymm5, ymm12, 30
    vpaddd ymm2, ymm2, ymm8
    vpsrld ymm1, ymm12, 13
    vpslld ymm13, ymm12, 19
    vpxor ymm5, ymm9, ymm5
    vpsrld ymm9, ymm12, 22
    vpxor ymm13, ymm1, ymm13
    vpslld ymm1, ymm12, 10
    vpxor ymm1, ymm9, ymm1
    vpxor ymm9, ymm3, ymm12
    vpxor ymm13, ymm5, ymm13
    vpand ymm6, ymm9, ymm6
    vpxor ymm13, ymm1, ymm13
    vpxor ymm6, ymm3, ymm6
    vpaddd ymm15, ymm15, ymmword ptr [rsi+2304]
    vpaddd ymm6, ymm13, ymm6
    vpxor ymm13, ymm4, ymm10
    vpaddd ymm6, ymm8, ymm6
    vpsrld ymm8, ymm2, 6
    vpand ymm13, ymm13, ymm2
    vpslld ymm1, ymm2, 26
    vpxor ymm13, ymm4, ymm13
    vpsrld ymm5, ymm2, 11
    vpslld ymm11, ymm2, 21
    vpxor ymm1, ymm8, ymm1
    vpsrld ymm8, ymm2, 25
    vpxor ymm11, ymm5, ymm11
    vpslld ymm5, ymm2, 7
    vpxor ymm5, ymm8, ymm5
    vpxor ymm11, ymm1, ymm11
    vpaddd ymm13, ymm15, ymm13
    vpxor ymm11, ymm5, ymm11
    vpsrld ymm5, ymm6, 2
    vpaddd ymm11, ymm13, ymm11
    vpslld ymm13, ymm6, 30
    vpaddd ymm14, ymm14, ymm11
    vpsrld ymm15, ymm6, 13
    vpslld ymm1, ymm6, 19
    vpxor ymm13, ymm5, ymm13
    vpsrld ymm5, ymm6, 22
    vpxor ymm1, ymm15, ymm1
    vpslld ymm15, ymm6, 10
    vpxor ymm15, ymm5, ymm15
    vpxor ymm5, ymm12, ymm6
    vpxor ymm1, ymm13, ymm1
    vpand ymm9, ymm5, ymm9
    vpxor ymm1, ymm15, ymm1
    vpxor ymm9, ymm12, ymm9
    vpaddd ymm4, ymm4, ymmword ptr [rsi+2336]
    vpaddd ymm9, ymm1, ymm9
    vpxor ymm1, ymm10, ymm2
    vpaddd ymm9, ymm11, ymm9
    vpsrld ymm11, ymm14, 6
    vpand ymm1, ymm1, ymm14
    vpslld ymm15, ymm14, 26
    vpxor ymm1, ymm10, ymm1
    vpsrld ymm13, ymm14, 11
    vpslld ymm8, ymm14, 21
    vpxor ymm15, ymm11, ymm15
    vpsrld ymm11, ymm14, 25
    vpxor ymm8, ymm13, ymm8
    vpslld ymm13, ymm14, 7
    vpxor ymm13, ymm11, ymm13
    vpxor ymm8, ymm15, ymm8
    vpaddd ymm1, ymm4, ymm1
    vpxor ymm8, ymm13, ymm8
    vpsrld ymm13, ymm9, 2
    vpaddd ymm8, ymm1, ymm8
    vpslld ymm1, ymm9, 30
    vpaddd ymm3, ymm3, ymm8
    vpsrld ymm4, ymm9, 13
    vpslld ymm15, ymm9, 19
    vpxor ymm1, ymm13, ymm1
    vpsrld ymm13, ymm9, 22
    vpxor ymm15, ymm4, ymm15
    vpslld ymm4, ymm9, 10
    vpxor ymm4, ymm13, ymm4
    vpxor ymm13, ymm6, ymm9
    vpxor ymm15, ymm1, ymm15
    vpand ymm5, ymm13, ymm5
    vpxor ymm15, ymm4, ymm15
    vpxor ymm5, ymm6, ymm5
    vpaddd ymm10, ymm10, ymmword ptr [rsi+2368]
    vpaddd ymm5, ymm15, ymm5
    vpxor ymm15, ymm2, ymm14
    vpaddd ymm5, ymm8, ymm5
    vpsrld ymm8, ymm3, 6
    vpand ymm15, ymm15, ymm3
    vpslld ymm4, ymm3, 26
    vpxor ymm15, ymm2, ymm15
    vpsrld ymm1, ymm3, 11
    vpslld ymm11, ymm3, 21
    vpxor ymm4, ymm8, ymm4
    vpsrld ymm8, ymm3, 25
    vpxor ymm11, ymm1, ymm11
    vpslld ymm1, ymm3, 7
    vpxor ymm1, ymm8, ymm1
    vpxor ymm11, ymm4, ymm11
    vpaddd ymm15, ymm10, ymm15
    vpxor ymm11, ymm1, ymm11
    vpsrld ymm1, ymm5, 2
    vpaddd ymm11, ymm15, ymm11
    vpslld ymm15, ymm5, 30
    vpaddd ymm12, ymm12, ymm11
    vpsrld ymm10, ymm5, 13
    vpslld ymm4, ymm5, 19
    vpxor ymm15, ymm1, ymm15
    vpsrld ymm1, ymm5, 22
    vpxor ymm4, ymm10, ymm4
    vpslld ymm10, ymm5, 10
    vpxor ymm10, ymm1, ymm10
    vpxor ymm1, ymm9, ymm5
    vpxor ymm4, ymm15, ymm4
    vpand ymm13, ymm1, ymm13
    vpxor ymm4, ymm10, ymm4
    vpxor ymm13, ymm9, ymm13
    vpaddd ymm2, ymm2, ymmword ptr [rsi+2400]
    vpaddd ymm13, ymm4, ymm13
    vpxor ymm4, ymm14, ymm3
    vpaddd ymm13, ymm11, ymm13
    vpsrld ymm11, ymm12, 6
    vpand ymm4, ymm4, ymm12
    vpslld ymm10, ymm12, 26
    vpxor ymm4, ymm14, ymm4
    vpsrld ymm15, ymm12, 11
    vpslld ymm8, ymm12, 21
    vpxor ymm10, ymm11, ymm10
    vpsrld ymm11, ymm12, 25
    vpxor ymm8, ymm15, ymm8
    vpslld ymm15, ymm12, 7
    vpxor ymm15, ymm11, ymm15
    vpxor ymm8, ymm10, ymm8
    vpaddd ymm4, ymm2, ymm4
    vpxor ymm8, ymm15, ymm8
    vpsrld ymm15, ymm13, 2
    vpaddd ymm8, ymm4, ymm8
    vpslld ymm4, ymm13, 30
    vpaddd ymm6, ymm6, ymm8
    vpsrld ymm2, ymm13, 13
    vpslld ymm10, ymm13, 19
    vpxor ymm4, ymm15, ymm4
    vpsrld ymm15, ymm13, 22
    vpxor ymm10, ymm2, ymm10
    vpslld ymm2, ymm13, 10
    vpxor ymm2, ymm15, ymm2
    vpxor ymm15, ymm5, ymm13
    vpxor ymm10, ymm4, ymm10
    vpand ymm1, ymm15, ymm1
    vpxor ymm10, ymm2, ymm10
    vpxor ymm1, ymm5, ymm1
    vpaddd ymm14, ymm14, ymmword ptr [rsi+2432]
    vpaddd ymm1, ymm10, ymm1
    vpxor ymm10, ymm3, ymm12
    vpaddd ymm1, ymm8, ymm1
    vpsrld ymm8, ymm6, 6
    vpand ymm10, ymm10, ymm6
    vpslld ymm2, ymm6, 26
    vpxor ymm10, ymm3, ymm10
    vpsrld ymm4, ymm6, 11
    vpslld ymm11, ymm6, 21
    vpxor ymm2, ymm8, ymm2
    vpsrld ymm8, ymm6, 25
    vpxor ymm11, ymm4, ymm11
    vpslld ymm4, ymm6, 7
    vpxor ymm4, ymm8, ymm4
    vpxor ymm11, ymm2, ymm11
    vpaddd ymm10, ymm14, ymm10
    vpxor ymm11, ymm4, ymm11
    vpsrld ymm4, ymm1, 2
    vpaddd ymm11, ymm10, ymm11
    vpslld ymm10, ymm1, 30
    vpaddd ymm9, ymm9, ymm11
    vpsrld ymm14, ymm1, 13
    vpslld ymm2, ymm1, 19
    vpxor ymm10, ymm4, ymm10
    vpsrld ymm4, ymm1, 22
    vpxor ymm2, ymm14, ymm2
    vpslld ymm14, ymm1, 10
    vpxor ymm14, ymm4, ymm14
    vpxor ymm4, ymm13, ymm1
    vpxor ymm2, ymm10, ymm2
    vpand ymm15, ymm4, ymm15
    vpxor ymm2, ymm14, ymm2
    vpxor ymm15, ymm13, ymm15
    vmovdqa ymm14, ymmword ptr [rdi+1376]
    vpsrld ymm10, ymm14, 7
    vpaddd ymm15, ymm2, ymm15
    vpslld ymm2, ymm14, 25
    vpaddd ymm15, ymm11, ymm15
    vpsrld ymm11, ymm14, 18
    vpslld ymm8, ymm14, 14
    vpxor ymm2, ymm10, ymm2
    vpsrld ymm10, ymm14, 3
    vpxor ymm8, ymm11, ymm8
    vpxor ymm2, ymm10, ymm2
    vpxor ymm2, ymm8, ymm2
    vpaddd ymm2, ymm2, ymmword ptr [rdi+1504]
    vpxor ymm8, ymm12, ymm6
    vpaddd ymm10, ymm2, ymmword ptr [rsi+2464]
    vpand ymm8, ymm8, ymm9
    vpaddd ymm10, ymm3, ymm10
    vpsrld ymm3, ymm9, 6
    vpslld ymm11, ymm9, 26
    vpxor ymm8, ymm12, ymm8
    vmovdqa ymmword ptr [rdi+1504], ymm7
    vpsrld ymm7, ymm9, 11
    vmovdqa ymmword ptr [rdi+1280], ymm2
    vpslld ymm2, ymm9, 21
    vpxor ymm11, ymm3, ymm11
    vpsrld ymm3, ymm9, 25
    vpxor ymm2, ymm7, ymm2
    vpslld ymm7, ymm9, 7
    vpxor ymm7, ymm3, ymm7
    vpxor ymm2, ymm11, ymm2
    vpaddd ymm8, ymm10, ymm8
    vpxor ymm2, ymm7, ymm2
    vpsrld ymm7, ymm15, 2
    vpaddd ymm2, ymm8, ymm2
    vpslld ymm8, ymm15, 30
    vpaddd ymm5, ymm5, ymm2
    vpsrld ymm10, ymm15, 13
    vpslld ymm11, ymm15, 19
    vpxor ymm8, ymm7, ymm8
    vpsrld ymm7, ymm15, 22
    vpxor ymm11, ymm10, ymm11
    vpslld ymm10, ymm15, 10
    vpxor ymm10, ymm7, ymm10
    vpxor ymm7, ymm1, ymm15
    vpxor ymm11, ymm8, ymm11
    vpand ymm4, ymm7, ymm4
    vpxor ymm11, ymm10, ymm11
    vpxor ymm4, ymm1, ymm4
    vmovdqa ymm10, ymmword ptr [rdi+1440]
    vpsrld ymm8, ymm10, 7
    vpaddd ymm4, ymm11, ymm4
    vpslld ymm11, ymm10, 25
    vpaddd ymm4, ymm2, ymm4
    vpsrld ymm2, ymm10, 18
    vpslld ymm3, ymm10, 14
    vpxor ymm11, ymm8, ymm11
    vpsrld ymm8, ymm10, 3
    vpxor ymm3, ymm2, ymm3
    vpaddd ymm14, ymm14, ymmword ptr [rsi+2496]
    vpxor ymm11, ymm8, ymm11
    vpxor ymm11, ymm3, ymm11
    vpaddd ymm11, ymm14, ymm11
    vpxor ymm14, ymm6, ymm9
    vpaddd ymm3, ymm11, ymmword ptr [rsi+2528]
    vpand ymm14, ymm14, ymm5
    vpaddd ymm3, ymm12, ymm3
    vpsrld ymm12, ymm5, 6
    vpslld ymm8, ymm5, 26
    vpxor ymm14, ymm6, ymm14
    vpsrld ymm2, ymm5, 11
    vmovdqa ymmword ptr [rdi+1376], ymm11
    vpslld ymm11, ymm5, 21
    vpxor ymm8, ymm12, ymm8
    vpsrld ymm12, ymm5, 25
    vpxor ymm11, ymm2, ymm11
    vpslld ymm2, ymm5, 7
    vpxor ymm2, ymm12, ymm2
    vpxor ymm11, ymm8, ymm11
    vpaddd ymm14, ymm3, ymm14
    vpxor ymm11, ymm2, ymm11
    vpsrld ymm2, ymm4, 2
    vpaddd ymm11, ymm14, ymm11
    vpslld ymm14, ymm4, 30
    vpaddd ymm13, ymm13, ymm11
    vpsrld ymm3, ymm4, 13
    vpslld ymm8, ymm4, 19
    vpxor ymm14, ymm2, ymm14
    vpsrld ymm2, ymm4, 22
    vpxor ymm8, ymm3, ymm8
    vpslld ymm3, ymm4, 10
    vpxor ymm3, ymm2, ymm3
    vpxor ymm2, ymm15, ymm4
    vpxor ymm8, ymm14, ymm8
    vpand ymm7, ymm2, ymm7
    vpxor ymm8, ymm3, ymm8
    vpxor ymm7, ymm15, ymm7
    vmovdqa ymm3, ymmword ptr [rdi+1472]
    vpsrld ymm14, ymm3, 7
    vpaddd ymm7, ymm8, ymm7
    vpslld ymm8, ymm3, 25
    vpaddd ymm7, ymm11, ymm7
    vpsrld ymm11, ymm3, 18
    vpslld ymm12, ymm3, 14
    vpxor ymm8, ymm14, ymm8
    vpsrld ymm14, ymm3, 3
    vpxor ymm12, ymm11, ymm12
    vmovdqa ymm11, ymmword ptr [rdi+1280]
    vmovdqa ymmword ptr [rdi+1216], ymm15
    vpsrld ymm15, ymm11, 17
    vpxor ymm8, ymm14, ymm8
    vpslld ymm14, ymm11, 15
    vpxor ymm8, ymm12, ymm8
    vpsrld ymm12, ymm11, 19
    vpslld ymm3, ymm11, 13
    vpxor ymm14, ymm15, ymm14
    vpsrld ymm15, ymm11, 10
    vpxor ymm3, ymm12, ymm3
    vpaddd ymm8, ymm10, ymm8
    vpxor ymm14, ymm15, ymm14
    vpxor ymm14, ymm3, ymm14
    vpaddd ymm14, ymm8, ymm14
    vpxor ymm8, ymm9, ymm5
    vpaddd ymm3, ymm14, ymmword ptr [rsi+96]
    vpand ymm8, ymm8, ymm13
    vpaddd ymm3, ymm6, ymm3
    vpsrld ymm6, ymm13, 6
    vpslld ymm15, ymm13, 26
    vpxor ymm8, ymm9, ymm8
    vpsrld ymm10, ymm13, 11
    vpslld ymm12, ymm13, 21
    vpxor ymm15, ymm6, ymm15
    vpsrld ymm6, ymm13, 25
    vpxor ymm12, ymm10, ymm12
    vpslld ymm10, ymm13, 7
    vpxor ymm10, ymm6, ymm10
    vpxor ymm12, ymm15, ymm12
    vpaddd ymm8, ymm3, ymm8
    vpxor ymm12, ymm10, ymm12
    vpsrld ymm10, ymm7, 2
    vpaddd ymm12, ymm8, ymm12
    vpslld ymm8, ymm7, 30
    vpaddd ymm1, ymm1, ymm12
    vpsrld ymm3, ymm7, 13
    vpslld ymm15, ymm7, 19
    vpxor ymm8, ymm10, ymm8
    vpsrld ymm10, ymm7, 22
    vpxor ymm15, ymm3, ymm15
    vpslld ymm3, ymm7, 10
    vpxor ymm3, ymm10, ymm3
    vpxor ymm10, ymm4, ymm7
    vpxor ymm15, ymm8, ymm15
    vpand ymm2, ymm10, ymm2
    vpxor ymm15, ymm3, ymm15
    vpxor ymm2, ymm4, ymm2
    vmovdqa ymm3, ymmword ptr [rdi+1344]
    vpsrld ymm8, ymm3, 7
    vpaddd ymm2, ymm15, ymm2
    vpslld ymm15, ymm3, 25
    vpaddd ymm2, ymm12, ymm2
    vpsrld ymm12, ymm3, 18
    vpslld ymm6, ymm3, 14
    vpxor ymm15, ymm8, ymm15
    vpsrld ymm8, ymm3, 3
    vpxor ymm6, ymm12, ymm6
    vmovdqa ymm12, ymmword ptr [rdi+1376]
    vpsrld ymm11, ymm12, 17
    vpxor ymm15, ymm8, ymm15
    vpslld ymm8, ymm12, 15
    vpxor ymm15, ymm6, ymm15
    vpsrld ymm6, ymm12, 19
    vmovdqa ymmword ptr [rdi+1440], ymm4
    vpslld ymm4, ymm12, 13
    vpxor ymm8, ymm11, ymm8
    vpsrld ymm11, ymm12, 10
    vpxor ymm4, ymm6, ymm4
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1472]
    vpxor ymm8, ymm11, ymm8
    vpxor ymm8, ymm4, ymm8
    vpaddd ymm8, ymm15, ymm8
    vpxor ymm15, ymm5, ymm13
    vpaddd ymm4, ymm8, ymmword ptr [rsi+128]
    vpand ymm15, ymm15, ymm1
    vpaddd ymm4, ymm9, ymm4
    vpsrld ymm9, ymm1, 6
    vpslld ymm11, ymm1, 26
    vpxor ymm15, ymm5, ymm15
    vpsrld ymm6, ymm1, 11
    vpslld ymm12, ymm1, 21
    vpxor ymm11, ymm9, ymm11
    vpsrld ymm9, ymm1, 25
    vpxor ymm12, ymm6, ymm12
    vpslld ymm6, ymm1, 7
    vpxor ymm6, ymm9, ymm6
    vpxor ymm12, ymm11, ymm12
    vpaddd ymm15, ymm4, ymm15
    vpxor ymm12, ymm6, ymm12
    vpsrld ymm6, ymm2, 2
    vpaddd ymm12, ymm15, ymm12
    vpslld ymm15, ymm2, 30
    vpaddd ymm4, ymm12, ymmword ptr [rdi+1216]
    vpsrld ymm11, ymm2, 13
    vpslld ymm9, ymm2, 19
    vpxor ymm15, ymm6, ymm15
    vpsrld ymm6, ymm2, 22
    vpxor ymm9, ymm11, ymm9
    vpslld ymm11, ymm2, 10
    vpxor ymm11, ymm6, ymm11
    vpxor ymm6, ymm7, ymm2
    vpxor ymm9, ymm15, ymm9
    vpand ymm10, ymm6, ymm10
    vpxor ymm9, ymm11, ymm9
    vpxor ymm10, ymm7, ymm10
    vmovdqa ymm11, ymmword ptr [rdi+1504]
    vpsrld ymm15, ymm11, 7
    vpaddd ymm10, ymm9, ymm10
    vpslld ymm9, ymm11, 25
    vpaddd ymm10, ymm12, ymm10
    vpsrld ymm12, ymm11, 18
    vmovdqa ymmword ptr [rdi+1216], ymm7
    vpslld ymm7, ymm11, 14
    vpxor ymm9, ymm15, ymm9
    vpsrld ymm15, ymm11, 3
    vpxor ymm7, ymm12, ymm7
    vpsrld ymm12, ymm14, 17
    vpxor ymm9, ymm15, ymm9
    vpslld ymm15, ymm14, 15
    vpxor ymm9, ymm7, ymm9
    vpsrld ymm7, ymm14, 19
    vpslld ymm11, ymm14, 13
    vpxor ymm15, ymm12, ymm15
    vpsrld ymm12, ymm14, 10
    vpxor ymm11, ymm7, ymm11
    vpaddd ymm9, ymm3, ymm9
    vpxor ymm15, ymm12, ymm15
    vpxor ymm15, ymm11, ymm15
    vpaddd ymm15, ymm9, ymm15
    vpxor ymm9, ymm13, ymm1
    vpaddd ymm11, ymm15, ymmword ptr [rsi+160]
    vpand ymm9, ymm9, ymm4
    vpaddd ymm11, ymm5, ymm11
    vpsrld ymm5, ymm4, 6
    vpslld ymm12, ymm4, 26
    vpxor ymm9, ymm13, ymm9
    vpsrld ymm3, ymm4, 11
    vpslld ymm7, ymm4, 21
    vpxor ymm12, ymm5, ymm12
    vpsrld ymm5, ymm4, 25
    vpxor ymm7, ymm3, ymm7
    vpslld ymm3, ymm4, 7
    vpxor ymm3, ymm5, ymm3
    vpxor ymm7, ymm12, ymm7
    vpaddd ymm9, ymm11, ymm9
    vpxor ymm7, ymm3, ymm7
    vpsrld ymm3, ymm10, 2
    vpaddd ymm7, ymm9, ymm7
    vpslld ymm9, ymm10, 30
    vpaddd ymm11, ymm7, ymmword ptr [rdi+1440]
    vpsrld ymm12, ymm10, 13
    vpslld ymm5, ymm10, 19
    vpxor ymm9, ymm3, ymm9
    vpsrld ymm3, ymm10, 22
    vpxor ymm5, ymm12, ymm5
    vpslld ymm12, ymm10, 10
    vpxor ymm12, ymm3, ymm12
    vpxor ymm3, ymm2, ymm10
    vpxor ymm5, ymm9, ymm5
    vpand ymm6, ymm3, ymm6
    vpxor ymm5, ymm12, ymm5
    vpxor ymm6, ymm2, ymm6
    vmovdqa ymm12, ymmword ptr [rdi+1408]
    vpsrld ymm9, ymm12, 7
    vpaddd ymm6, ymm5, ymm6
    vpslld ymm5, ymm12, 25
    vpaddd ymm6, ymm7, ymm6
    vpsrld ymm7, ymm12, 18
    vmovdqa ymmword ptr [rdi+1440], ymm14
    vpslld ymm14, ymm12, 14
    vpxor ymm5, ymm9, ymm5
    vpsrld ymm9, ymm12, 3
    vpxor ymm14, ymm7, ymm14
    vpsrld ymm7, ymm8, 17
    vpxor ymm5, ymm9, ymm5
    vpslld ymm9, ymm8, 15
    vpxor ymm5, ymm14, ymm5
    vpsrld ymm14, ymm8, 19
    vmovdqa ymmword ptr [rdi+1344], ymm2
    vpslld ymm2, ymm8, 13
    vpxor ymm9, ymm7, ymm9
    vpsrld ymm7, ymm8, 10
    vpxor ymm2, ymm14, ymm2
    vpaddd ymm5, ymm5, ymmword ptr [rdi+1504]
    vpxor ymm9, ymm7, ymm9
    vpxor ymm9, ymm2, ymm9
    vpaddd ymm9, ymm5, ymm9
    vpxor ymm5, ymm1, ymm4
    vpaddd ymm2, ymm9, ymmword ptr [rsi+192]
    vpand ymm5, ymm5, ymm11
    vpaddd ymm2, ymm13, ymm2
    vpsrld ymm13, ymm11, 6
    vpslld ymm7, ymm11, 26
    vpxor ymm5, ymm1, ymm5
    vpsrld ymm14, ymm11, 11
    vmovdqa ymmword ptr [rdi+1504], ymm8
    vpslld ymm8, ymm11, 21
    vpxor ymm7, ymm13, ymm7
    vpsrld ymm13, ymm11, 25
    vpxor ymm8, ymm14, ymm8
    vpslld ymm14, ymm11, 7
    vpxor ymm14, ymm13, ymm14
    vpxor ymm8, ymm7, ymm8
    vpaddd ymm5, ymm2, ymm5
    vpxor ymm8, ymm14, ymm8
    vpsrld ymm14, ymm6, 2
    vpaddd ymm8, ymm5, ymm8
    vpslld ymm5, ymm6, 30
    vpaddd ymm2, ymm8, ymmword ptr [rdi+1216]
    vpsrld ymm7, ymm6, 13
    vpslld ymm13, ymm6, 19
    vpxor ymm5, ymm14, ymm5
    vpsrld ymm14, ymm6, 22
    vpxor ymm13, ymm7, ymm13
    vpslld ymm7, ymm6, 10
    vpxor ymm7, ymm14, ymm7
    vpxor ymm14, ymm10, ymm6
    vpxor ymm13, ymm5, ymm13
    vpand ymm3, ymm14, ymm3
    vpxor ymm13, ymm7, ymm13
    vpxor ymm3, ymm10, ymm3
    vmovdqa ymm7, ymmword ptr [rdi+1312]
    vpsrld ymm5, ymm7, 7
    vpaddd ymm3, ymm13, ymm3
    vpslld ymm13, ymm7, 25
    vpaddd ymm3, ymm8, ymm3
    vpsrld ymm8, ymm7, 18
    vmovdqa ymmword ptr [rdi+1216], ymm10
    vpslld ymm10, ymm7, 14
    vpxor ymm13, ymm5, ymm13
    vpsrld ymm5, ymm7, 3
    vpxor ymm10, ymm8, ymm10
    vpsrld ymm8, ymm15, 17
    vpxor ymm13, ymm5, ymm13
    vpslld ymm5, ymm15, 15
    vpxor ymm13, ymm10, ymm13
    vpsrld ymm10, ymm15, 19
    vpslld ymm7, ymm15, 13
    vpxor ymm5, ymm8, ymm5
    vpsrld ymm8, ymm15, 10
    vpxor ymm7, ymm10, ymm7
    vpaddd ymm12, ymm12, ymmword ptr [rsi+2560]
    vpxor ymm5, ymm8, ymm5
    vpaddd ymm13, ymm12, ymm13
    vpxor ymm5, ymm7, ymm5
    vpaddd ymm5, ymm13, ymm5
    vpxor ymm13, ymm4, ymm11
    vpaddd ymm7, ymm5, ymmword ptr [rsi+224]
    vpand ymm13, ymm13, ymm2
    vpaddd ymm7, ymm1, ymm7
    vpsrld ymm1, ymm2, 6
    vpslld ymm12, ymm2, 26
    vpxor ymm13, ymm4, ymm13
    vpsrld ymm8, ymm2, 11
    vpslld ymm10, ymm2, 21
    vpxor ymm12, ymm1, ymm12
    vpsrld ymm1, ymm2, 25
    vpxor ymm10, ymm8, ymm10
    vpslld ymm8, ymm2, 7
    vpxor ymm8, ymm1, ymm8
    vpxor ymm10, ymm12, ymm10
    vpaddd ymm13, ymm7, ymm13
    vpxor ymm10, ymm8, ymm10
    vpsrld ymm8, ymm3, 2
    vpaddd ymm10, ymm13, ymm10
    vpslld ymm13, ymm3, 30
    vpaddd ymm7, ymm10, ymmword ptr [rdi+1344]
    vpsrld ymm12, ymm3, 13
    vpslld ymm1, ymm3, 19
    vpxor ymm13, ymm8, ymm13
    vpsrld ymm8, ymm3, 22
    vpxor ymm1, ymm12, ymm1
    vpslld ymm12, ymm3, 10
    vpxor ymm12, ymm8, ymm12
    vpxor ymm8, ymm6, ymm3
    vpxor ymm1, ymm13, ymm1
    vpand ymm14, ymm8, ymm14
    vpxor ymm1, ymm12, ymm1
    vpxor ymm14, ymm6, ymm14
    vpsrld ymm12, ymm9, 17
    vpaddd ymm14, ymm1, ymm14
    vpslld ymm1, ymm9, 15
    vpaddd ymm14, ymm10, ymm14
    vpsrld ymm10, ymm9, 19
    vpslld ymm13, ymm9, 13
    vpxor ymm1, ymm12, ymm1
    vpsrld ymm12, ymm9, 10
    vpxor ymm13, ymm10, ymm13
    vmovdqa ymm10, ymmword ptr [rdi+1312]
    vpaddd ymm10, ymm10, ymmword ptr [rsi+2592]
    vpxor ymm1, ymm12, ymm1
    vpaddd ymm10, ymm10, ymmword ptr [rdi+1280]
    vpxor ymm1, ymm13, ymm1
    vpaddd ymm1, ymm10, ymm1
    vpxor ymm10, ymm11, ymm2
    vpaddd ymm13, ymm1, ymmword ptr [rsi+256]
    vpand ymm10, ymm10, ymm7
    vpaddd ymm13, ymm4, ymm13
    vpsrld ymm4, ymm7, 6
    vpslld ymm12, ymm7, 26
    vpxor ymm10, ymm11, ymm10
    vmovdqa ymmword ptr [rdi+1312], ymm9
    vpsrld ymm9, ymm7, 11
    vmovdqa ymmword ptr [rdi+1344], ymm15
    vpslld ymm15, ymm7, 21
    vpxor ymm12, ymm4, ymm12
    vpsrld ymm4, ymm7, 25
    vpxor ymm15, ymm9, ymm15
    vpslld ymm9, ymm7, 7
    vpxor ymm9, ymm4, ymm9
    vpxor ymm15, ymm12, ymm15
    vpaddd ymm10, ymm13, ymm10
    vpxor ymm15, ymm9, ymm15
    vpsrld ymm9, ymm14, 2
    vpaddd ymm15, ymm10, ymm15
    vpslld ymm10, ymm14, 30
    vpaddd ymm13, ymm15, ymmword ptr [rdi+1216]
    vpsrld ymm12, ymm14, 13
    vpslld ymm4, ymm14, 19
    vpxor ymm10, ymm9, ymm10
    vpsrld ymm9, ymm14, 22
    vpxor ymm4, ymm12, ymm4
    vpslld ymm12, ymm14, 10
    vpxor ymm12, ymm9, ymm12
    vpxor ymm9, ymm3, ymm14
    vpxor ymm4, ymm10, ymm4
    vpand ymm8, ymm9, ymm8
    vpxor ymm4, ymm12, ymm4
    vpxor ymm8, ymm3, ymm8
    vpsrld ymm12, ymm5, 17
    vpaddd ymm8, ymm4, ymm8
    vpslld ymm4, ymm5, 15
    vpaddd ymm8, ymm15, ymm8
    vpsrld ymm15, ymm5, 19
    vpslld ymm10, ymm5, 13
    vpxor ymm4, ymm12, ymm4
    vpsrld ymm12, ymm5, 10
    vpxor ymm10, ymm15, ymm10
    vmovdqa ymm15, ymmword ptr [rdi+1376]
    vmovdqa ymmword ptr [rdi+1216], ymm5
    vpaddd ymm5, ymm15, ymmword ptr [rsi+2624]
    vpxor ymm4, ymm12, ymm4
    vpxor ymm4, ymm10, ymm4
    vpaddd ymm4, ymm5, ymm4
    vpxor ymm5, ymm2, ymm7
    vpaddd ymm10, ymm4, ymmword ptr [rsi+288]
    vpand ymm5, ymm5, ymm13
    vpaddd ymm10, ymm11, ymm10
    vpsrld ymm11, ymm13, 6
    vpslld ymm12, ymm13, 26
    vpxor ymm5, ymm2, ymm5
    vpsrld ymm15, ymm13, 11
    vmovdqa ymmword ptr [rdi+1408], ymm4
    vpslld ymm4, ymm13, 21
    vpxor ymm12, ymm11, ymm12
    vpsrld ymm11, ymm13, 25
    vpxor ymm4, ymm15, ymm4
    vpslld ymm15, ymm13, 7
    vpxor ymm15, ymm11, ymm15
    vpxor ymm4, ymm12, ymm4
    vpaddd ymm5, ymm10, ymm5
    vpxor ymm4, ymm15, ymm4
    vpsrld ymm15, ymm8, 2
    vpaddd ymm4, ymm5, ymm4
    vpslld ymm5, ymm8, 30
    vpaddd ymm6, ymm6, ymm4
    vpsrld ymm10, ymm8, 13
    vpslld ymm12, ymm8, 19
    vpxor ymm5, ymm15, ymm5
    vpsrld ymm15, ymm8, 22
    vpxor ymm12, ymm10, ymm12
    vpslld ymm10, ymm8, 10
    vpxor ymm10, ymm15, ymm10
    vpxor ymm15, ymm14, ymm8
    vpxor ymm12, ymm5, ymm12
    vpand ymm9, ymm15, ymm9
    vpxor ymm12, ymm10, ymm12
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm10, ymm1, 17
    vpaddd ymm9, ymm12, ymm9
    vpslld ymm12, ymm1, 15
    vpaddd ymm9, ymm4, ymm9
    vpsrld ymm4, ymm1, 19
    vpslld ymm5, ymm1, 13
    vpxor ymm12, ymm10, ymm12
    vpsrld ymm10, ymm1, 10
    vpxor ymm5, ymm4, ymm5
    vpxor ymm12, ymm10, ymm12
    vpxor ymm12, ymm5, ymm12
    vpaddd ymm12, ymm12, ymmword ptr [rdi+1440]
    vpxor ymm5, ymm7, ymm13
    vpaddd ymm10, ymm12, ymmword ptr [rsi+320]
    vpand ymm5, ymm5, ymm6
    vpaddd ymm10, ymm2, ymm10
    vpsrld ymm2, ymm6, 6
    vpslld ymm4, ymm6, 26
    vpxor ymm5, ymm7, ymm5
    vpsrld ymm11, ymm6, 11
    vmovdqa ymmword ptr [rdi+1472], ymm1
    vpslld ymm1, ymm6, 21
    vpxor ymm4, ymm2, ymm4
    vpsrld ymm2, ymm6, 25
    vpxor ymm1, ymm11, ymm1
    vpslld ymm11, ymm6, 7
    vpxor ymm11, ymm2, ymm11
    vpxor ymm1, ymm4, ymm1
    vpaddd ymm5, ymm10, ymm5
    vpxor ymm1, ymm11, ymm1
    vpsrld ymm11, ymm9, 2
    vpaddd ymm1, ymm5, ymm1
    vpslld ymm5, ymm9, 30
    vpaddd ymm3, ymm3, ymm1
    vpsrld ymm10, ymm9, 13
    vpslld ymm4, ymm9, 19
    vpxor ymm5, ymm11, ymm5
    vpsrld ymm11, ymm9, 22
    vpxor ymm4, ymm10, ymm4
    vpslld ymm10, ymm9, 10
    vpxor ymm10, ymm11, ymm10
    vpxor ymm11, ymm8, ymm9
    vpxor ymm4, ymm5, ymm4
    vpand ymm15, ymm11, ymm15
    vpxor ymm4, ymm10, ymm4
    vpxor ymm15, ymm8, ymm15
    vmovdqa ymm10, ymmword ptr [rdi+1408]
    vpsrld ymm5, ymm10, 17
    vpaddd ymm15, ymm4, ymm15
    vpslld ymm4, ymm10, 15
    vpaddd ymm15, ymm1, ymm15
    vpsrld ymm1, ymm10, 19
    vpslld ymm2, ymm10, 13
    vpxor ymm4, ymm5, ymm4
    vpsrld ymm5, ymm10, 10
    vpxor ymm2, ymm1, ymm2
    vpxor ymm4, ymm5, ymm4
    vpxor ymm4, ymm2, ymm4
    vpaddd ymm4, ymm4, ymmword ptr [rdi+1504]
    vpxor ymm2, ymm13, ymm6
    vpaddd ymm5, ymm4, ymmword ptr [rsi+352]
    vpand ymm2, ymm2, ymm3
    vpaddd ymm5, ymm7, ymm5
    vpsrld ymm7, ymm3, 6
    vpslld ymm1, ymm3, 26
    vpxor ymm2, ymm13, ymm2
    vpsrld ymm10, ymm3, 11
    vmovdqa ymmword ptr [rdi+1184], ymm4
    vpslld ymm4, ymm3, 21
    vpxor ymm1, ymm7, ymm1
    vpsrld ymm7, ymm3, 25
    vpxor ymm4, ymm10, ymm4
    vpslld ymm10, ymm3, 7
    vpxor ymm10, ymm7, ymm10
    vpxor ymm4, ymm1, ymm4
    vpaddd ymm2, ymm5, ymm2
    vpxor ymm4, ymm10, ymm4
    vpsrld ymm10, ymm15, 2
    vpaddd ymm4, ymm2, ymm4
    vpslld ymm2, ymm15, 30
    vpaddd ymm14, ymm14, ymm4
    vpsrld ymm5, ymm15, 13
    vpslld ymm1, ymm15, 19
    vpxor ymm2, ymm10, ymm2
    vpsrld ymm10, ymm15, 22
    vpxor ymm1, ymm5, ymm1
    vpslld ymm5, ymm15, 10
    vpxor ymm5, ymm10, ymm5
    vpxor ymm10, ymm9, ymm15
    vpxor ymm1, ymm2, ymm1
    vpand ymm11, ymm10, ymm11
    vpxor ymm1, ymm5, ymm1
    vpxor ymm11, ymm9, ymm11
    vpsrld ymm5, ymm12, 17
    vpaddd ymm11, ymm1, ymm11
    vpslld ymm1, ymm12, 15
    vpaddd ymm11, ymm4, ymm11
    vpsrld ymm4, ymm12, 19
    vpslld ymm2, ymm12, 13
    vpxor ymm1, ymm5, ymm1
    vpsrld ymm5, ymm12, 10
    vpxor ymm2, ymm4, ymm2
    vpxor ymm1, ymm5, ymm1
    vpxor ymm1, ymm2, ymm1
    vpaddd ymm1, ymm1, ymmword ptr [rdi+1344]
    vpxor ymm2, ymm6, ymm3
    vpaddd ymm5, ymm1, ymmword ptr [rsi+384]
    vpand ymm2, ymm2, ymm14
    vpaddd ymm5, ymm13, ymm5
    vpsrld ymm13, ymm14, 6
    vpslld ymm4, ymm14, 26
    vpxor ymm2, ymm6, ymm2
    vpsrld ymm7, ymm14, 11
    vmovdqa ymmword ptr [rdi+1152], ymm12
    vpslld ymm12, ymm14, 21
    vpxor ymm4, ymm13, ymm4
    vpsrld ymm13, ymm14, 25
    vpxor ymm12, ymm7, ymm12
    vpslld ymm7, ymm14, 7
    vpxor ymm7, ymm13, ymm7
    vpxor ymm12, ymm4, ymm12
    vpaddd ymm2, ymm5, ymm2
    vpxor ymm12, ymm7, ymm12
    vpsrld ymm7, ymm11, 2
    vpaddd ymm12, ymm2, ymm12
    vpslld ymm2, ymm11, 30
    vpaddd ymm8, ymm8, ymm12
    vpsrld ymm5, ymm11, 13
    vpslld ymm4, ymm11, 19
    vpxor ymm2, ymm7, ymm2
    vpsrld ymm7, ymm11, 22
    vpxor ymm4, ymm5, ymm4
    vpslld ymm5, ymm11, 10
    vpxor ymm5, ymm7, ymm5
    vpxor ymm7, ymm15, ymm11
    vpxor ymm4, ymm2, ymm4
    vpand ymm10, ymm7, ymm10
    vpxor ymm4, ymm5, ymm4
    vpxor ymm10, ymm15, ymm10
    vmovdqa ymm5, ymmword ptr [rdi+1184]
    vpsrld ymm2, ymm5, 17
    vpaddd ymm10, ymm4, ymm10
    vpslld ymm4, ymm5, 15
    vpaddd ymm10, ymm12, ymm10
    vpsrld ymm12, ymm5, 19
    vpslld ymm13, ymm5, 13
    vpxor ymm4, ymm2, ymm4
    vpsrld ymm2, ymm5, 10
    vpxor ymm13, ymm12, ymm13
    vpxor ymm4, ymm2, ymm4
    vpxor ymm4, ymm13, ymm4
    vpaddd ymm4, ymm4, ymmword ptr [rdi+1312]
    vpxor ymm13, ymm3, ymm14
    vpaddd ymm2, ymm4, ymmword ptr [rsi+416]
    vpand ymm13, ymm13, ymm8
    vpaddd ymm2, ymm6, ymm2
    vpsrld ymm6, ymm8, 6
    vpslld ymm12, ymm8, 26
    vpxor ymm13, ymm3, ymm13
    vpsrld ymm5, ymm8, 11
    vmovdqa ymmword ptr [rdi+1120], ymm4
    vpslld ymm4, ymm8, 21
    vpxor ymm12, ymm6, ymm12
    vpsrld ymm6, ymm8, 25
    vpxor ymm4, ymm5, ymm4
    vpslld ymm5, ymm8, 7
    vpxor ymm5, ymm6, ymm5
    vpxor ymm4, ymm12, ymm4
    vpaddd ymm13, ymm2, ymm13
    vpxor ymm4, ymm5, ymm4
    vpsrld ymm5, ymm10, 2
    vpaddd ymm4, ymm13, ymm4
    vpslld ymm13, ymm10, 30
    vpaddd ymm9, ymm9, ymm4
    vpsrld ymm2, ymm10, 13
    vpslld ymm12, ymm10, 19
    vpxor ymm13, ymm5, ymm13
    vpsrld ymm5, ymm10, 22
    vpxor ymm12, ymm2, ymm12
    vpslld ymm2, ymm10, 10
    vpxor ymm2, ymm5, ymm2
    vpxor ymm5, ymm11, ymm10
    vpxor ymm12, ymm13, ymm12
    vpand ymm7, ymm5, ymm7
    vpxor ymm12, ymm2, ymm12
    vpxor ymm7, ymm11, ymm7
    vpsrld ymm2, ymm1, 17
    vpaddd ymm7, ymm12, ymm7
    vpslld ymm12, ymm1, 15
    vpaddd ymm7, ymm4, ymm7
    vpsrld ymm4, ymm1, 19
    vpslld ymm13, ymm1, 13
    vpxor ymm12, ymm2, ymm12
    vpsrld ymm2, ymm1, 10
    vpxor ymm13, ymm4, ymm13
    vpxor ymm12, ymm2, ymm12
    vpxor ymm12, ymm13, ymm12
    vpaddd ymm12, ymm12, ymmword ptr [rdi+1216]
    vpxor ymm13, ymm14, ymm8
    vpaddd ymm2, ymm12, ymmword ptr [rsi+448]
    vpand ymm13, ymm13, ymm9
    vpaddd ymm2, ymm3, ymm2
    vpsrld ymm3, ymm9, 6
    vpslld ymm4, ymm9, 26
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm6, ymm9, 11
    vmovdqa ymmword ptr [rdi+1088], ymm1
    vpslld ymm1, ymm9, 21
    vpxor ymm4, ymm3, ymm4
    vpsrld ymm3, ymm9, 25
    vpxor ymm1, ymm6, ymm1
    vpslld ymm6, ymm9, 7
    vpxor ymm6, ymm3, ymm6
    vpxor ymm1, ymm4, ymm1
    vpaddd ymm13, ymm2, ymm13
    vpxor ymm1, ymm6, ymm1
    vpsrld ymm6, ymm7, 2
    vpaddd ymm1, ymm13, ymm1
    vpslld ymm13, ymm7, 30
    vpaddd ymm15, ymm15, ymm1
    vpsrld ymm2, ymm7, 13
    vpslld ymm4, ymm7, 19
    vpxor ymm13, ymm6, ymm13
    vpsrld ymm6, ymm7, 22
    vpxor ymm4, ymm2, ymm4
    vpslld ymm2, ymm7, 10
    vpxor ymm2, ymm6, ymm2
    vpxor ymm6, ymm10, ymm7
    vpxor ymm4, ymm13, ymm4
    vpand ymm5, ymm6, ymm5
    vpxor ymm4, ymm2, ymm4
    vpxor ymm5, ymm10, ymm5
    vmovdqa ymm2, ymmword ptr [rdi+1120]
    vpsrld ymm13, ymm2, 17
    vpaddd ymm5, ymm4, ymm5
    vpslld ymm4, ymm2, 15
    vpaddd ymm5, ymm1, ymm5
    vpsrld ymm1, ymm2, 19
    vpslld ymm3, ymm2, 13
    vpxor ymm4, ymm13, ymm4
    vpsrld ymm13, ymm2, 10
    vpxor ymm3, ymm1, ymm3
    vmovdqa ymm1, ymmword ptr [rdi+1472]
    vpaddd ymm2, ymm1, ymmword ptr [rsi+2656]
    vpxor ymm4, ymm13, ymm4
    vpxor ymm4, ymm3, ymm4
    vpaddd ymm4, ymm2, ymm4
    vpxor ymm2, ymm8, ymm9
    vpaddd ymm3, ymm4, ymmword ptr [rsi+480]
    vpand ymm2, ymm2, ymm15
    vpaddd ymm3, ymm14, ymm3
    vpsrld ymm14, ymm15, 6
    vpslld ymm13, ymm15, 26
    vpxor ymm2, ymm8, ymm2
    vpsrld ymm1, ymm15, 11
    vmovdqa ymmword ptr [rdi+1056], ymm4
    vpslld ymm4, ymm15, 21
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm15, 25
    vpxor ymm4, ymm1, ymm4
    vpslld ymm1, ymm15, 7
    vpxor ymm1, ymm14, ymm1
    vpxor ymm4, ymm13, ymm4
    vpaddd ymm2, ymm3, ymm2
    vpxor ymm4, ymm1, ymm4
    vpsrld ymm1, ymm5, 2
    vpaddd ymm4, ymm2, ymm4
    vpslld ymm2, ymm5, 30
    vpaddd ymm11, ymm11, ymm4
    vpsrld ymm3, ymm5, 13
    vpslld ymm13, ymm5, 19
    vpxor ymm2, ymm1, ymm2
    vpsrld ymm1, ymm5, 22
    vpxor ymm13, ymm3, ymm13
    vpslld ymm3, ymm5, 10
    vpxor ymm3, ymm1, ymm3
    vpxor ymm1, ymm7, ymm5
    vpxor ymm13, ymm2, ymm13
    vpand ymm6, ymm1, ymm6
    vpxor ymm13, ymm3, ymm13
    vpxor ymm6, ymm7, ymm6
    vmovdqa ymm3, ymmword ptr [rdi+1280]
    vpsrld ymm2, ymm3, 7
    vpaddd ymm6, ymm13, ymm6
    vpslld ymm13, ymm3, 25
    vpaddd ymm6, ymm4, ymm6
    vpsrld ymm4, ymm3, 18
    vpslld ymm14, ymm3, 14
    vpxor ymm13, ymm2, ymm13
    vpsrld ymm2, ymm3, 3
    vpxor ymm14, ymm4, ymm14
    vpsrld ymm4, ymm12, 17
    vpxor ymm13, ymm2, ymm13
    vpslld ymm2, ymm12, 15
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm12, 19
    vmovdqa ymmword ptr [rdi+1024], ymm7
    vpslld ymm7, ymm12, 13
    vpxor ymm2, ymm4, ymm2
    vpsrld ymm4, ymm12, 10
    vpxor ymm7, ymm14, ymm7
    vpaddd ymm13, ymm13, ymmword ptr [rsi+2560]
    vpxor ymm2, ymm4, ymm2
    vpaddd ymm13, ymm13, ymmword ptr [rdi+1408]
    vpxor ymm2, ymm7, ymm2
    vpaddd ymm2, ymm13, ymm2
    vpxor ymm13, ymm9, ymm15
    vpaddd ymm7, ymm2, ymmword ptr [rsi+512]
    vpand ymm13, ymm13, ymm11
    vpaddd ymm7, ymm8, ymm7
    vpsrld ymm8, ymm11, 6
    vpslld ymm4, ymm11, 26
    vpxor ymm13, ymm9, ymm13
    vpsrld ymm14, ymm11, 11
    vmovdqa ymmword ptr [rdi+960], ymm12
    vpslld ymm12, ymm11, 21
    vpxor ymm4, ymm8, ymm4
    vpsrld ymm8, ymm11, 25
    vpxor ymm12, ymm14, ymm12
    vpslld ymm14, ymm11, 7
    vpxor ymm14, ymm8, ymm14
    vpxor ymm12, ymm4, ymm12
    vpaddd ymm13, ymm7, ymm13
    vpxor ymm12, ymm14, ymm12
    vpsrld ymm14, ymm6, 2
    vpaddd ymm12, ymm13, ymm12
    vpslld ymm13, ymm6, 30
    vpaddd ymm10, ymm10, ymm12
    vpsrld ymm7, ymm6, 13
    vpslld ymm4, ymm6, 19
    vpxor ymm13, ymm14, ymm13
    vpsrld ymm14, ymm6, 22
    vpxor ymm4, ymm7, ymm4
    vpslld ymm7, ymm6, 10
    vpxor ymm7, ymm14, ymm7
    vpxor ymm14, ymm5, ymm6
    vpxor ymm4, ymm13, ymm4
    vpand ymm1, ymm14, ymm1
    vpxor ymm4, ymm7, ymm4
    vpxor ymm1, ymm5, ymm1
    vmovdqa ymm7, ymmword ptr [rdi+1376]
    vpsrld ymm13, ymm7, 7
    vpaddd ymm1, ymm4, ymm1
    vpslld ymm4, ymm7, 25
    vpaddd ymm1, ymm12, ymm1
    vpsrld ymm12, ymm7, 18
    vpslld ymm8, ymm7, 14
    vpxor ymm4, ymm13, ymm4
    vpsrld ymm13, ymm7, 3
    vpxor ymm8, ymm12, ymm8
    vmovdqa ymm12, ymmword ptr [rdi+1056]
    vmovdqa ymmword ptr [rdi+1248], ymm5
    vpsrld ymm5, ymm12, 17
    vpxor ymm4, ymm13, ymm4
    vpslld ymm13, ymm12, 15
    vpxor ymm4, ymm8, ymm4
    vpsrld ymm8, ymm12, 19
    vpslld ymm7, ymm12, 13
    vpxor ymm13, ymm5, ymm13
    vpsrld ymm5, ymm12, 10
    vpxor ymm7, ymm8, ymm7
    vpaddd ymm4, ymm3, ymm4
    vpxor ymm13, ymm5, ymm13
    vpaddd ymm4, ymm4, ymmword ptr [rdi+1152]
    vpxor ymm13, ymm7, ymm13
    vpaddd ymm13, ymm4, ymm13
    vpxor ymm4, ymm15, ymm11
    vpaddd ymm7, ymm13, ymmword ptr [rsi+544]
    vpand ymm4, ymm4, ymm10
    vpaddd ymm7, ymm9, ymm7
    vpsrld ymm9, ymm10, 6
    vpslld ymm5, ymm10, 26
    vpxor ymm4, ymm15, ymm4
    vpsrld ymm3, ymm10, 11
    vpslld ymm8, ymm10, 21
    vpxor ymm5, ymm9, ymm5
    vpsrld ymm9, ymm10, 25
    vpxor ymm8, ymm3, ymm8
    vpslld ymm3, ymm10, 7
    vpxor ymm3, ymm9, ymm3
    vpxor ymm8, ymm5, ymm8
    vpaddd ymm4, ymm7, ymm4
    vpxor ymm8, ymm3, ymm8
    vpsrld ymm3, ymm1, 2
    vpaddd ymm8, ymm4, ymm8
    vpslld ymm4, ymm1, 30
    vpaddd ymm7, ymm8, ymmword ptr [rdi+1024]
    vpsrld ymm5, ymm1, 13
    vpslld ymm9, ymm1, 19
    vpxor ymm4, ymm3, ymm4
    vpsrld ymm3, ymm1, 22
    vpxor ymm9, ymm5, ymm9
    vpslld ymm5, ymm1, 10
    vpxor ymm5, ymm3, ymm5
    vpxor ymm3, ymm6, ymm1
    vpxor ymm9, ymm4, ymm9
    vpand ymm14, ymm3, ymm14
    vpxor ymm9, ymm5, ymm9
    vpxor ymm14, ymm6, ymm14
    vmovdqa ymm5, ymmword ptr [rdi+1440]
    vpsrld ymm4, ymm5, 7
    vpaddd ymm14, ymm9, ymm14
    vpslld ymm9, ymm5, 25
    vpaddd ymm14, ymm8, ymm14
    vpsrld ymm8, ymm5, 18
    vpslld ymm12, ymm5, 14
    vpxor ymm9, ymm4, ymm9
    vpsrld ymm4, ymm5, 3
    vpxor ymm12, ymm8, ymm12
    vpsrld ymm8, ymm2, 17
    vpxor ymm9, ymm4, ymm9
    vpslld ymm4, ymm2, 15
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm12, ymm2, 19
    vmovdqa ymmword ptr [rdi+1024], ymm6
    vpslld ymm6, ymm2, 13
    vpxor ymm4, ymm8, ymm4
    vpsrld ymm8, ymm2, 10
    vpxor ymm6, ymm12, ymm6
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1376]
    vpxor ymm4, ymm8, ymm4
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1184]
    vpxor ymm4, ymm6, ymm4
    vpaddd ymm4, ymm9, ymm4
    vpxor ymm9, ymm11, ymm10
    vpaddd ymm6, ymm4, ymmword ptr [rsi+576]
    vpand ymm9, ymm9, ymm7
    vpaddd ymm6, ymm15, ymm6
    vpsrld ymm15, ymm7, 6
    vpslld ymm8, ymm7, 26
    vpxor ymm9, ymm11, ymm9
    vpsrld ymm12, ymm7, 11
    vmovdqa ymmword ptr [rdi+1376], ymm2
    vpslld ymm2, ymm7, 21
    vpxor ymm8, ymm15, ymm8
    vpsrld ymm15, ymm7, 25
    vpxor ymm2, ymm12, ymm2
    vpslld ymm12, ymm7, 7
    vpxor ymm12, ymm15, ymm12
    vpxor ymm2, ymm8, ymm2
    vpaddd ymm9, ymm6, ymm9
    vpxor ymm2, ymm12, ymm2
    vpsrld ymm12, ymm14, 2
    vpaddd ymm2, ymm9, ymm2
    vpslld ymm9, ymm14, 30
    vpaddd ymm6, ymm2, ymmword ptr [rdi+1248]
    vpsrld ymm8, ymm14, 13
    vpslld ymm15, ymm14, 19
    vpxor ymm9, ymm12, ymm9
    vpsrld ymm12, ymm14, 22
    vpxor ymm15, ymm8, ymm15
    vpslld ymm8, ymm14, 10
    vpxor ymm8, ymm12, ymm8
    vpxor ymm12, ymm1, ymm14
    vpxor ymm15, ymm9, ymm15
    vpand ymm3, ymm12, ymm3
    vpxor ymm15, ymm8, ymm15
    vpxor ymm3, ymm1, ymm3
    vmovdqa ymm8, ymmword ptr [rdi+1504]
    vpsrld ymm9, ymm8, 7
    vpaddd ymm3, ymm15, ymm3
    vpslld ymm15, ymm8, 25
    vpaddd ymm3, ymm2, ymm3
    vpsrld ymm2, ymm8, 18
    vmovdqa ymmword ptr [rdi+1248], ymm1
    vpslld ymm1, ymm8, 14
    vpxor ymm15, ymm9, ymm15
    vpsrld ymm9, ymm8, 3
    vpxor ymm1, ymm2, ymm1
    vpsrld ymm2, ymm13, 17
    vpxor ymm15, ymm9, ymm15
    vpslld ymm9, ymm13, 15
    vpxor ymm15, ymm1, ymm15
    vpsrld ymm1, ymm13, 19
    vpslld ymm8, ymm13, 13
    vpxor ymm9, ymm2, ymm9
    vpsrld ymm2, ymm13, 10
    vpxor ymm8, ymm1, ymm8
    vpaddd ymm15, ymm5, ymm15
    vpxor ymm9, ymm2, ymm9
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1088]
    vpxor ymm9, ymm8, ymm9
    vpaddd ymm9, ymm15, ymm9
    vpxor ymm15, ymm10, ymm7
    vpaddd ymm8, ymm9, ymmword ptr [rsi+608]
    vpand ymm15, ymm15, ymm6
    vpaddd ymm8, ymm11, ymm8
    vpsrld ymm11, ymm6, 6
    vpslld ymm2, ymm6, 26
    vpxor ymm15, ymm10, ymm15
    vpsrld ymm5, ymm6, 11
    vpslld ymm1, ymm6, 21
    vpxor ymm2, ymm11, ymm2
    vpsrld ymm11, ymm6, 25
    vpxor ymm1, ymm5, ymm1
    vpslld ymm5, ymm6, 7
    vpxor ymm5, ymm11, ymm5
    vpxor ymm1, ymm2, ymm1
    vpaddd ymm15, ymm8, ymm15
    vpxor ymm1, ymm5, ymm1
    vpsrld ymm5, ymm3, 2
    vpaddd ymm1, ymm15, ymm1
    vpslld ymm15, ymm3, 30
    vpaddd ymm8, ymm1, ymmword ptr [rdi+1024]
    vpsrld ymm2, ymm3, 13
    vpslld ymm11, ymm3, 19
    vpxor ymm15, ymm5, ymm15
    vpsrld ymm5, ymm3, 22
    vpxor ymm11, ymm2, ymm11
    vpslld ymm2, ymm3, 10
    vpxor ymm2, ymm5, ymm2
    vpxor ymm5, ymm14, ymm3
    vpxor ymm11, ymm15, ymm11
    vpand ymm12, ymm5, ymm12
    vpxor ymm11, ymm2, ymm11
    vpxor ymm12, ymm14, ymm12
    vmovdqa ymm2, ymmword ptr [rdi+1344]
    vpsrld ymm15, ymm2, 7
    vpaddd ymm12, ymm11, ymm12
    vpslld ymm11, ymm2, 25
    vpaddd ymm12, ymm1, ymm12
    vpsrld ymm1, ymm2, 18
    vmovdqa ymmword ptr [rdi+1024], ymm13
    vpslld ymm13, ymm2, 14
    vpxor ymm11, ymm15, ymm11
    vpsrld ymm15, ymm2, 3
    vpxor ymm13, ymm1, ymm13
    vpsrld ymm1, ymm4, 17
    vpxor ymm11, ymm15, ymm11
    vpslld ymm15, ymm4, 15
    vpxor ymm11, ymm13, ymm11
    vpsrld ymm13, ymm4, 19
    vmovdqa ymmword ptr [rdi+1440], ymm14
    vpslld ymm14, ymm4, 13
    vpxor ymm15, ymm1, ymm15
    vpsrld ymm1, ymm4, 10
    vpxor ymm14, ymm13, ymm14
    vpaddd ymm11, ymm11, ymmword ptr [rdi+1504]
    vpxor ymm15, ymm1, ymm15
    vpaddd ymm11, ymm11, ymmword ptr [rdi+1120]
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm15, ymm11, ymm15
    vpxor ymm11, ymm7, ymm6
    vpaddd ymm14, ymm15, ymmword ptr [rsi+640]
    vpand ymm11, ymm11, ymm8
    vpaddd ymm14, ymm10, ymm14
    vpsrld ymm10, ymm8, 6
    vpslld ymm1, ymm8, 26
    vpxor ymm11, ymm7, ymm11
    vpsrld ymm13, ymm8, 11
    vmovdqa ymmword ptr [rdi+1504], ymm4
    vpslld ymm4, ymm8, 21
    vpxor ymm1, ymm10, ymm1
    vpsrld ymm10, ymm8, 25
    vpxor ymm4, ymm13, ymm4
    vpslld ymm13, ymm8, 7
    vpxor ymm13, ymm10, ymm13
    vpxor ymm4, ymm1, ymm4
    vpaddd ymm11, ymm14, ymm11
    vpxor ymm4, ymm13, ymm4
    vpsrld ymm13, ymm12, 2
    vpaddd ymm4, ymm11, ymm4
    vpslld ymm11, ymm12, 30
    vpaddd ymm14, ymm4, ymmword ptr [rdi+1248]
    vpsrld ymm1, ymm12, 13
    vpslld ymm10, ymm12, 19
    vpxor ymm11, ymm13, ymm11
    vpsrld ymm13, ymm12, 22
    vpxor ymm10, ymm1, ymm10
    vpslld ymm1, ymm12, 10
    vpxor ymm1, ymm13, ymm1
    vpxor ymm13, ymm3, ymm12
    vpxor ymm10, ymm11, ymm10
    vpand ymm5, ymm13, ymm5
    vpxor ymm10, ymm1, ymm10
    vpxor ymm5, ymm3, ymm5
    vmovdqa ymm1, ymmword ptr [rdi+1312]
    vpsrld ymm11, ymm1, 7
    vpaddd ymm5, ymm10, ymm5
    vpslld ymm10, ymm1, 25
    vpaddd ymm5, ymm4, ymm5
    vpsrld ymm4, ymm1, 18
    vmovdqa ymmword ptr [rdi+1248], ymm3
    vpslld ymm3, ymm1, 14
    vpxor ymm10, ymm11, ymm10
    vpsrld ymm11, ymm1, 3
    vpxor ymm3, ymm4, ymm3
    vpsrld ymm4, ymm9, 17
    vpxor ymm10, ymm11, ymm10
    vpslld ymm11, ymm9, 15
    vpxor ymm10, ymm3, ymm10
    vpsrld ymm3, ymm9, 19
    vpslld ymm1, ymm9, 13
    vpxor ymm11, ymm4, ymm11
    vpsrld ymm4, ymm9, 10
    vpxor ymm1, ymm3, ymm1
    vpaddd ymm10, ymm2, ymm10
    vpxor ymm11, ymm4, ymm11
    vpaddd ymm10, ymm10, ymmword ptr [rdi+960]
    vpxor ymm11, ymm1, ymm11
    vpaddd ymm11, ymm10, ymm11
    vpxor ymm10, ymm6, ymm8
    vpaddd ymm1, ymm11, ymmword ptr [rsi+672]
    vpand ymm10, ymm10, ymm14
    vpaddd ymm1, ymm7, ymm1
    vpsrld ymm7, ymm14, 6
    vpslld ymm4, ymm14, 26
    vpxor ymm10, ymm6, ymm10
    vpsrld ymm2, ymm14, 11
    vpslld ymm3, ymm14, 21
    vpxor ymm4, ymm7, ymm4
    vpsrld ymm7, ymm14, 25
    vpxor ymm3, ymm2, ymm3
    vpslld ymm2, ymm14, 7
    vpxor ymm2, ymm7, ymm2
    vpxor ymm3, ymm4, ymm3
    vpaddd ymm10, ymm1, ymm10
    vpxor ymm3, ymm2, ymm3
    vpsrld ymm2, ymm5, 2
    vpaddd ymm3, ymm10, ymm3
    vpslld ymm10, ymm5, 30
    vpaddd ymm1, ymm3, ymmword ptr [rdi+1440]
    vpsrld ymm4, ymm5, 13
    vpslld ymm7, ymm5, 19
    vpxor ymm10, ymm2, ymm10
    vpsrld ymm2, ymm5, 22
    vpxor ymm7, ymm4, ymm7
    vpslld ymm4, ymm5, 10
    vpxor ymm4, ymm2, ymm4
    vpxor ymm2, ymm12, ymm5
    vpxor ymm7, ymm10, ymm7
    vpand ymm13, ymm2, ymm13
    vpxor ymm7, ymm4, ymm7
    vpxor ymm13, ymm12, ymm13
    vmovdqa ymm4, ymmword ptr [rdi+1216]
    vpsrld ymm10, ymm4, 7
    vpaddd ymm13, ymm7, ymm13
    vpslld ymm7, ymm4, 25
    vpaddd ymm13, ymm3, ymm13
    vpsrld ymm3, ymm4, 18
    vmovdqa ymmword ptr [rdi+1440], ymm9
    vpslld ymm9, ymm4, 14
    vpxor ymm7, ymm10, ymm7
    vpsrld ymm10, ymm4, 3
    vpxor ymm9, ymm3, ymm9
    vpsrld ymm3, ymm15, 17
    vpxor ymm7, ymm10, ymm7
    vpslld ymm10, ymm15, 15
    vpxor ymm7, ymm9, ymm7
    vpsrld ymm9, ymm15, 19
    vmovdqa ymmword ptr [rdi+1344], ymm12
    vpslld ymm12, ymm15, 13
    vpxor ymm10, ymm3, ymm10
    vpsrld ymm3, ymm15, 10
    vpxor ymm12, ymm9, ymm12
    vpaddd ymm7, ymm7, ymmword ptr [rdi+1312]
    vpxor ymm10, ymm3, ymm10
    vpaddd ymm7, ymm7, ymmword ptr [rdi+1056]
    vpxor ymm10, ymm12, ymm10
    vpaddd ymm10, ymm7, ymm10
    vpxor ymm7, ymm8, ymm14
    vpaddd ymm12, ymm10, ymmword ptr [rsi+704]
    vpand ymm7, ymm7, ymm1
    vpaddd ymm12, ymm6, ymm12
    vpsrld ymm6, ymm1, 6
    vpslld ymm3, ymm1, 26
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm9, ymm1, 11
    vmovdqa ymmword ptr [rdi+1312], ymm15
    vpslld ymm15, ymm1, 21
    vpxor ymm3, ymm6, ymm3
    vpsrld ymm6, ymm1, 25
    vpxor ymm15, ymm9, ymm15
    vpslld ymm9, ymm1, 7
    vpxor ymm9, ymm6, ymm9
    vpxor ymm15, ymm3, ymm15
    vpaddd ymm7, ymm12, ymm7
    vpxor ymm15, ymm9, ymm15
    vpsrld ymm9, ymm13, 2
    vpaddd ymm15, ymm7, ymm15
    vpslld ymm7, ymm13, 30
    vpaddd ymm12, ymm15, ymmword ptr [rdi+1248]
    vpsrld ymm3, ymm13, 13
    vpslld ymm6, ymm13, 19
    vpxor ymm7, ymm9, ymm7
    vpsrld ymm9, ymm13, 22
    vpxor ymm6, ymm3, ymm6
    vpslld ymm3, ymm13, 10
    vpxor ymm3, ymm9, ymm3
    vpxor ymm9, ymm5, ymm13
    vpxor ymm6, ymm7, ymm6
    vpand ymm2, ymm9, ymm2
    vpxor ymm6, ymm3, ymm6
    vpxor ymm2, ymm5, ymm2
    vmovdqa ymm3, ymmword ptr [rdi+1472]
    vpsrld ymm7, ymm3, 7
    vpaddd ymm2, ymm6, ymm2
    vpslld ymm6, ymm3, 25
    vpaddd ymm2, ymm15, ymm2
    vpsrld ymm15, ymm3, 18
    vmovdqa ymmword ptr [rdi+1248], ymm5
    vpslld ymm5, ymm3, 14
    vpxor ymm6, ymm7, ymm6
    vpsrld ymm7, ymm3, 3
    vpxor ymm5, ymm15, ymm5
    vpsrld ymm15, ymm11, 17
    vpxor ymm6, ymm7, ymm6
    vpslld ymm7, ymm11, 15
    vpxor ymm6, ymm5, ymm6
    vpsrld ymm5, ymm11, 19
    vpslld ymm3, ymm11, 13
    vpxor ymm7, ymm15, ymm7
    vpsrld ymm15, ymm11, 10
    vpxor ymm3, ymm5, ymm3
    vpaddd ymm6, ymm4, ymm6
    vpxor ymm7, ymm15, ymm7
    vpaddd ymm6, ymm6, ymmword ptr [rdi+1376]
    vpxor ymm7, ymm3, ymm7
    vpaddd ymm7, ymm6, ymm7
    vpxor ymm6, ymm14, ymm1
    vpaddd ymm3, ymm7, ymmword ptr [rsi+736]
    vpand ymm6, ymm6, ymm12
    vpaddd ymm3, ymm8, ymm3
    vpsrld ymm8, ymm12, 6
    vpslld ymm15, ymm12, 26
    vpxor ymm6, ymm14, ymm6
    vpsrld ymm4, ymm12, 11
    vpslld ymm5, ymm12, 21
    vpxor ymm15, ymm8, ymm15
    vpsrld ymm8, ymm12, 25
    vpxor ymm5, ymm4, ymm5
    vpslld ymm4, ymm12, 7
    vpxor ymm4, ymm8, ymm4
    vpxor ymm5, ymm15, ymm5
    vpaddd ymm6, ymm3, ymm6
    vpxor ymm5, ymm4, ymm5
    vpsrld ymm4, ymm2, 2
    vpaddd ymm5, ymm6, ymm5
    vpslld ymm6, ymm2, 30
    vpaddd ymm3, ymm5, ymmword ptr [rdi+1344]
    vpsrld ymm15, ymm2, 13
    vpslld ymm8, ymm2, 19
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm4, ymm2, 22
    vpxor ymm8, ymm15, ymm8
    vpslld ymm15, ymm2, 10
    vpxor ymm15, ymm4, ymm15
    vpxor ymm4, ymm13, ymm2
    vpxor ymm8, ymm6, ymm8
    vpand ymm9, ymm4, ymm9
    vpxor ymm8, ymm15, ymm8
    vpxor ymm9, ymm13, ymm9
    vmovdqa ymm15, ymmword ptr [rdi+1408]
    vpsrld ymm6, ymm15, 7
    vpaddd ymm9, ymm8, ymm9
    vpslld ymm8, ymm15, 25
    vpaddd ymm9, ymm5, ymm9
    vpsrld ymm5, ymm15, 18
    vmovdqa ymmword ptr [rdi+1344], ymm11
    vpslld ymm11, ymm15, 14
    vpxor ymm8, ymm6, ymm8
    vpsrld ymm6, ymm15, 3
    vpxor ymm11, ymm5, ymm11
    vpsrld ymm5, ymm10, 17
    vpxor ymm8, ymm6, ymm8
    vpslld ymm6, ymm10, 15
    vpxor ymm8, ymm11, ymm8
    vpsrld ymm11, ymm10, 19
    vmovdqa ymmword ptr [rdi+1216], ymm13
    vpslld ymm13, ymm10, 13
    vpxor ymm6, ymm5, ymm6
    vpsrld ymm5, ymm10, 10
    vpxor ymm13, ymm11, ymm13
    vpaddd ymm8, ymm8, ymmword ptr [rdi+1472]
    vpxor ymm6, ymm5, ymm6
    vpaddd ymm8, ymm8, ymmword ptr [rdi+1024]
    vpxor ymm6, ymm13, ymm6
    vpaddd ymm6, ymm8, ymm6
    vpxor ymm8, ymm1, ymm12
    vpaddd ymm13, ymm6, ymmword ptr [rsi+768]
    vpand ymm8, ymm8, ymm3
    vpaddd ymm13, ymm14, ymm13
    vpsrld ymm14, ymm3, 6
    vpslld ymm5, ymm3, 26
    vpxor ymm8, ymm1, ymm8
    vpsrld ymm11, ymm3, 11
    vmovdqa ymmword ptr [rdi+1472], ymm10
    vpslld ymm10, ymm3, 21
    vpxor ymm5, ymm14, ymm5
    vpsrld ymm14, ymm3, 25
    vpxor ymm10, ymm11, ymm10
    vpslld ymm11, ymm3, 7
    vpxor ymm11, ymm14, ymm11
    vpxor ymm10, ymm5, ymm10
    vpaddd ymm8, ymm13, ymm8
    vpxor ymm10, ymm11, ymm10
    vpsrld ymm11, ymm9, 2
    vpaddd ymm10, ymm8, ymm10
    vpslld ymm8, ymm9, 30
    vpaddd ymm13, ymm10, ymmword ptr [rdi+1248]
    vpsrld ymm5, ymm9, 13
    vpslld ymm14, ymm9, 19
    vpxor ymm8, ymm11, ymm8
    vpsrld ymm11, ymm9, 22
    vpxor ymm14, ymm5, ymm14
    vpslld ymm5, ymm9, 10
    vpxor ymm5, ymm11, ymm5
    vpxor ymm11, ymm2, ymm9
    vpxor ymm14, ymm8, ymm14
    vpand ymm4, ymm11, ymm4
    vpxor ymm14, ymm5, ymm14
    vpxor ymm4, ymm2, ymm4
    vmovdqa ymm5, ymmword ptr [rdi+1152]
    vpsrld ymm8, ymm5, 7
    vpaddd ymm4, ymm14, ymm4
    vpslld ymm14, ymm5, 25
    vpaddd ymm4, ymm10, ymm4
    vpsrld ymm10, ymm5, 18
    vmovdqa ymmword ptr [rdi+1248], ymm2
    vpslld ymm2, ymm5, 14
    vpxor ymm14, ymm8, ymm14
    vpsrld ymm8, ymm5, 3
    vpxor ymm2, ymm10, ymm2
    vpsrld ymm10, ymm7, 17
    vpxor ymm14, ymm8, ymm14
    vpslld ymm8, ymm7, 15
    vpxor ymm14, ymm2, ymm14
    vpsrld ymm2, ymm7, 19
    vpslld ymm5, ymm7, 13
    vpxor ymm8, ymm10, ymm8
    vpsrld ymm10, ymm7, 10
    vpxor ymm5, ymm2, ymm5
    vpaddd ymm14, ymm15, ymm14
    vpxor ymm8, ymm10, ymm8
    vpaddd ymm14, ymm14, ymmword ptr [rdi+1504]
    vpxor ymm8, ymm5, ymm8
    vpaddd ymm8, ymm14, ymm8
    vpxor ymm14, ymm12, ymm3
    vpaddd ymm5, ymm8, ymmword ptr [rsi+800]
    vpand ymm14, ymm14, ymm13
    vpaddd ymm5, ymm1, ymm5
    vpsrld ymm1, ymm13, 6
    vpslld ymm10, ymm13, 26
    vpxor ymm14, ymm12, ymm14
    vpsrld ymm15, ymm13, 11
    vpslld ymm2, ymm13, 21
    vpxor ymm10, ymm1, ymm10
    vpsrld ymm1, ymm13, 25
    vpxor ymm2, ymm15, ymm2
    vpslld ymm15, ymm13, 7
    vpxor ymm15, ymm1, ymm15
    vpxor ymm2, ymm10, ymm2
    vpaddd ymm14, ymm5, ymm14
    vpxor ymm2, ymm15, ymm2
    vpsrld ymm15, ymm4, 2
    vpaddd ymm2, ymm14, ymm2
    vpslld ymm14, ymm4, 30
    vpaddd ymm5, ymm2, ymmword ptr [rdi+1216]
    vpsrld ymm10, ymm4, 13
    vpslld ymm1, ymm4, 19
    vpxor ymm14, ymm15, ymm14
    vpsrld ymm15, ymm4, 22
    vpxor ymm1, ymm10, ymm1
    vpslld ymm10, ymm4, 10
    vpxor ymm10, ymm15, ymm10
    vpxor ymm15, ymm9, ymm4
    vpxor ymm1, ymm14, ymm1
    vpand ymm11, ymm15, ymm11
    vpxor ymm1, ymm10, ymm1
    vpxor ymm11, ymm9, ymm11
    vmovdqa ymm10, ymmword ptr [rdi+1184]
    vpsrld ymm14, ymm10, 7
    vpaddd ymm11, ymm1, ymm11
    vpslld ymm1, ymm10, 25
    vpaddd ymm11, ymm2, ymm11
    vpsrld ymm2, ymm10, 18
    vmovdqa ymmword ptr [rdi+1216], ymm7
    vpslld ymm7, ymm10, 14
    vpxor ymm1, ymm14, ymm1
    vpsrld ymm14, ymm10, 3
    vpxor ymm7, ymm2, ymm7
    vpsrld ymm2, ymm6, 17
    vpxor ymm1, ymm14, ymm1
    vpslld ymm14, ymm6, 15
    vpxor ymm1, ymm7, ymm1
    vpsrld ymm7, ymm6, 19
    vmovdqa ymmword ptr [rdi+1408], ymm9
    vpslld ymm9, ymm6, 13
    vpxor ymm14, ymm2, ymm14
    vpsrld ymm2, ymm6, 10
    vpxor ymm9, ymm7, ymm9
    vpaddd ymm1, ymm1, ymmword ptr [rdi+1152]
    vpxor ymm14, ymm2, ymm14
    vpaddd ymm1, ymm1, ymmword ptr [rdi+1440]
    vpxor ymm14, ymm9, ymm14
    vpaddd ymm14, ymm1, ymm14
    vpxor ymm1, ymm3, ymm13
    vpaddd ymm9, ymm14, ymmword ptr [rsi+832]
    vpand ymm1, ymm1, ymm5
    vpaddd ymm9, ymm12, ymm9
    vpsrld ymm12, ymm5, 6
    vpslld ymm2, ymm5, 26
    vpxor ymm1, ymm3, ymm1
    vpsrld ymm7, ymm5, 11
    vmovdqa ymmword ptr [rdi+1152], ymm6
    vpslld ymm6, ymm5, 21
    vpxor ymm2, ymm12, ymm2
    vpsrld ymm12, ymm5, 25
    vpxor ymm6, ymm7, ymm6
    vpslld ymm7, ymm5, 7
    vpxor ymm7, ymm12, ymm7
    vpxor ymm6, ymm2, ymm6
    vpaddd ymm1, ymm9, ymm1
    vpxor ymm6, ymm7, ymm6
    vpsrld ymm7, ymm11, 2
    vpaddd ymm6, ymm1, ymm6
    vpslld ymm1, ymm11, 30
    vpaddd ymm9, ymm6, ymmword ptr [rdi+1248]
    vpsrld ymm2, ymm11, 13
    vpslld ymm12, ymm11, 19
    vpxor ymm1, ymm7, ymm1
    vpsrld ymm7, ymm11, 22
    vpxor ymm12, ymm2, ymm12
    vpslld ymm2, ymm11, 10
    vpxor ymm2, ymm7, ymm2
    vpxor ymm7, ymm4, ymm11
    vpxor ymm12, ymm1, ymm12
    vpand ymm15, ymm7, ymm15
    vpxor ymm12, ymm2, ymm12
    vpxor ymm15, ymm4, ymm15
    vmovdqa ymm2, ymmword ptr [rdi+1088]
    vpsrld ymm1, ymm2, 7
    vpaddd ymm15, ymm12, ymm15
    vpslld ymm12, ymm2, 25
    vpaddd ymm15, ymm6, ymm15
    vpsrld ymm6, ymm2, 18
    vmovdqa ymmword ptr [rdi+1248], ymm4
    vpslld ymm4, ymm2, 14
    vpxor ymm12, ymm1, ymm12
    vpsrld ymm1, ymm2, 3
    vpxor ymm4, ymm6, ymm4
    vpsrld ymm6, ymm8, 17
    vpxor ymm12, ymm1, ymm12
    vpslld ymm1, ymm8, 15
    vpxor ymm12, ymm4, ymm12
    vpsrld ymm4, ymm8, 19
    vpslld ymm2, ymm8, 13
    vpxor ymm1, ymm6, ymm1
    vpsrld ymm6, ymm8, 10
    vpxor ymm2, ymm4, ymm2
    vpaddd ymm12, ymm10, ymm12
    vpxor ymm1, ymm6, ymm1
    vpaddd ymm12, ymm12, ymmword ptr [rdi+1312]
    vpxor ymm1, ymm2, ymm1
    vpaddd ymm1, ymm12, ymm1
    vpxor ymm12, ymm13, ymm5
    vpaddd ymm2, ymm1, ymmword ptr [rsi+864]
    vpand ymm12, ymm12, ymm9
    vpaddd ymm2, ymm3, ymm2
    vpsrld ymm3, ymm9, 6
    vpslld ymm6, ymm9, 26
    vpxor ymm12, ymm13, ymm12
    vpsrld ymm10, ymm9, 11
    vpslld ymm4, ymm9, 21
    vpxor ymm6, ymm3, ymm6
    vpsrld ymm3, ymm9, 25
    vpxor ymm4, ymm10, ymm4
    vpslld ymm10, ymm9, 7
    vpxor ymm10, ymm3, ymm10
    vpxor ymm4, ymm6, ymm4
    vpaddd ymm12, ymm2, ymm12
    vpxor ymm4, ymm10, ymm4
    vpsrld ymm10, ymm15, 2
    vpaddd ymm4, ymm12, ymm4
    vpslld ymm12, ymm15, 30
    vpaddd ymm2, ymm4, ymmword ptr [rdi+1408]
    vpsrld ymm6, ymm15, 13
    vpslld ymm3, ymm15, 19
    vpxor ymm12, ymm10, ymm12
    vpsrld ymm10, ymm15, 22
    vpxor ymm3, ymm6, ymm3
    vpslld ymm6, ymm15, 10
    vpxor ymm6, ymm10, ymm6
    vpxor ymm10, ymm11, ymm15
    vpxor ymm3, ymm12, ymm3
    vpand ymm7, ymm10, ymm7
    vpxor ymm3, ymm6, ymm3
    vpxor ymm7, ymm11, ymm7
    vmovdqa ymm6, ymmword ptr [rdi+1120]
    vpsrld ymm12, ymm6, 7
    vpaddd ymm7, ymm3, ymm7
    vpslld ymm3, ymm6, 25
    vpaddd ymm7, ymm4, ymm7
    vpsrld ymm4, ymm6, 18
    vmovdqa ymmword ptr [rdi+1408], ymm8
    vpslld ymm8, ymm6, 14
    vpxor ymm3, ymm12, ymm3
    vpsrld ymm12, ymm6, 3
    vpxor ymm8, ymm4, ymm8
    vpsrld ymm4, ymm14, 17
    vpxor ymm3, ymm12, ymm3
    vpslld ymm12, ymm14, 15
    vpxor ymm3, ymm8, ymm3
    vpsrld ymm8, ymm14, 19
    vmovdqa ymmword ptr [rdi+1184], ymm11
    vpslld ymm11, ymm14, 13
    vpxor ymm12, ymm4, ymm12
    vpsrld ymm4, ymm14, 10
    vpxor ymm11, ymm8, ymm11
    vpaddd ymm3, ymm3, ymmword ptr [rdi+1088]
    vpxor ymm12, ymm4, ymm12
    vpaddd ymm3, ymm3, ymmword ptr [rdi+1344]
    vpxor ymm12, ymm11, ymm12
    vpaddd ymm12, ymm3, ymm12
    vpxor ymm3, ymm5, ymm9
    vpaddd ymm11, ymm12, ymmword ptr [rsi+896]
    vpand ymm3, ymm3, ymm2
    vpaddd ymm11, ymm13, ymm11
    vpsrld ymm13, ymm2, 6
    vpslld ymm4, ymm2, 26
    vpxor ymm3, ymm5, ymm3
    vpsrld ymm8, ymm2, 11
    vmovdqa ymmword ptr [rdi+1088], ymm14
    vpslld ymm14, ymm2, 21
    vpxor ymm4, ymm13, ymm4
    vpsrld ymm13, ymm2, 25
    vpxor ymm14, ymm8, ymm14
    vpslld ymm8, ymm2, 7
    vpxor ymm8, ymm13, ymm8
    vpxor ymm14, ymm4, ymm14
    vpaddd ymm3, ymm11, ymm3
    vpxor ymm14, ymm8, ymm14
    vpsrld ymm8, ymm7, 2
    vpaddd ymm14, ymm3, ymm14
    vpslld ymm3, ymm7, 30
    vpaddd ymm11, ymm14, ymmword ptr [rdi+1248]
    vpsrld ymm4, ymm7, 13
    vpslld ymm13, ymm7, 19
    vpxor ymm3, ymm8, ymm3
    vpsrld ymm8, ymm7, 22
    vpxor ymm13, ymm4, ymm13
    vpslld ymm4, ymm7, 10
    vpxor ymm4, ymm8, ymm4
    vpxor ymm8, ymm15, ymm7
    vpxor ymm13, ymm3, ymm13
    vpand ymm10, ymm8, ymm10
    vpxor ymm13, ymm4, ymm13
    vpxor ymm10, ymm15, ymm10
    vmovdqa ymm4, ymmword ptr [rdi+960]
    vpsrld ymm3, ymm4, 7
    vpaddd ymm10, ymm13, ymm10
    vpslld ymm13, ymm4, 25
    vpaddd ymm10, ymm14, ymm10
    vpsrld ymm14, ymm4, 18
    vmovdqa ymmword ptr [rdi+1248], ymm15
    vpslld ymm15, ymm4, 14
    vpxor ymm13, ymm3, ymm13
    vpsrld ymm3, ymm4, 3
    vpxor ymm15, ymm14, ymm15
    vpsrld ymm14, ymm1, 17
    vpxor ymm13, ymm3, ymm13
    vpslld ymm3, ymm1, 15
    vpxor ymm13, ymm15, ymm13
    vpsrld ymm15, ymm1, 19
    vpslld ymm4, ymm1, 13
    vpxor ymm3, ymm14, ymm3
    vpsrld ymm14, ymm1, 10
    vpxor ymm4, ymm15, ymm4
    vpaddd ymm13, ymm6, ymm13
    vpxor ymm3, ymm14, ymm3
    vpaddd ymm13, ymm13, ymmword ptr [rdi+1472]
    vpxor ymm3, ymm4, ymm3
    vpaddd ymm3, ymm13, ymm3
    vpxor ymm13, ymm9, ymm2
    vpaddd ymm4, ymm3, ymmword ptr [rsi+928]
    vpand ymm13, ymm13, ymm11
    vpaddd ymm4, ymm5, ymm4
    vpsrld ymm5, ymm11, 6
    vpslld ymm14, ymm11, 26
    vpxor ymm13, ymm9, ymm13
    vpsrld ymm6, ymm11, 11
    vpslld ymm15, ymm11, 21
    vpxor ymm14, ymm5, ymm14
    vpsrld ymm5, ymm11, 25
    vpxor ymm15, ymm6, ymm15
    vpslld ymm6, ymm11, 7
    vpxor ymm6, ymm5, ymm6
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm13, ymm4, ymm13
    vpxor ymm15, ymm6, ymm15
    vpsrld ymm6, ymm10, 2
    vpaddd ymm15, ymm13, ymm15
    vpslld ymm13, ymm10, 30
    vpaddd ymm4, ymm15, ymmword ptr [rdi+1184]
    vpsrld ymm14, ymm10, 13
    vpslld ymm5, ymm10, 19
    vpxor ymm13, ymm6, ymm13
    vpsrld ymm6, ymm10, 22
    vpxor ymm5, ymm14, ymm5
    vpslld ymm14, ymm10, 10
    vpxor ymm14, ymm6, ymm14
    vpxor ymm6, ymm7, ymm10
    vpxor ymm5, ymm13, ymm5
    vpand ymm8, ymm6, ymm8
    vpxor ymm5, ymm14, ymm5
    vpxor ymm8, ymm7, ymm8
    vmovdqa ymm14, ymmword ptr [rdi+1056]
    vpsrld ymm13, ymm14, 7
    vpaddd ymm8, ymm5, ymm8
    vpslld ymm5, ymm14, 25
    vpaddd ymm8, ymm15, ymm8
    vpsrld ymm15, ymm14, 18
    vmovdqa ymmword ptr [rdi+1184], ymm1
    vpslld ymm1, ymm14, 14
    vpxor ymm5, ymm13, ymm5
    vpsrld ymm13, ymm14, 3
    vpxor ymm1, ymm15, ymm1
    vpsrld ymm15, ymm12, 17
    vpxor ymm5, ymm13, ymm5
    vpslld ymm13, ymm12, 15
    vpxor ymm5, ymm1, ymm5
    vpsrld ymm1, ymm12, 19
    vmovdqa ymmword ptr [rdi+1120], ymm7
    vpslld ymm7, ymm12, 13
    vpxor ymm13, ymm15, ymm13
    vpsrld ymm15, ymm12, 10
    vpxor ymm7, ymm1, ymm7
    vpaddd ymm5, ymm5, ymmword ptr [rdi+960]
    vpxor ymm13, ymm15, ymm13
    vpaddd ymm5, ymm5, ymmword ptr [rdi+1216]
    vpxor ymm13, ymm7, ymm13
    vpaddd ymm13, ymm5, ymm13
    vpxor ymm5, ymm2, ymm11
    vpaddd ymm7, ymm13, ymmword ptr [rsi+960]
    vpand ymm5, ymm5, ymm4
    vpaddd ymm7, ymm9, ymm7
    vpsrld ymm9, ymm4, 6
    vpslld ymm15, ymm4, 26
    vpxor ymm5, ymm2, ymm5
    vpsrld ymm1, ymm4, 11
    vmovdqa ymmword ptr [rdi+960], ymm12
    vpslld ymm12, ymm4, 21
    vpxor ymm15, ymm9, ymm15
    vpsrld ymm9, ymm4, 25
    vpxor ymm12, ymm1, ymm12
    vpslld ymm1, ymm4, 7
    vpxor ymm1, ymm9, ymm1
    vpxor ymm12, ymm15, ymm12
    vpaddd ymm5, ymm7, ymm5
    vpxor ymm12, ymm1, ymm12
    vpsrld ymm1, ymm8, 2
    vpaddd ymm12, ymm5, ymm12
    vpslld ymm5, ymm8, 30
    vpaddd ymm7, ymm12, ymmword ptr [rdi+1248]
    vpsrld ymm15, ymm8, 13
    vpslld ymm9, ymm8, 19
    vpxor ymm5, ymm1, ymm5
    vpsrld ymm1, ymm8, 22
    vpxor ymm9, ymm15, ymm9
    vpslld ymm15, ymm8, 10
    vpxor ymm15, ymm1, ymm15
    vpxor ymm1, ymm10, ymm8
    vpxor ymm9, ymm5, ymm9
    vpand ymm6, ymm1, ymm6
    vpxor ymm9, ymm15, ymm9
    vpxor ymm6, ymm10, ymm6
    vmovdqa ymm15, ymmword ptr [rdi+1376]
    vpsrld ymm5, ymm15, 7
    vpaddd ymm6, ymm9, ymm6
    vpslld ymm9, ymm15, 25
    vpaddd ymm6, ymm12, ymm6
    vpsrld ymm12, ymm15, 18
    vmovdqa ymmword ptr [rdi+1248], ymm10
    vpslld ymm10, ymm15, 14
    vpxor ymm9, ymm5, ymm9
    vpsrld ymm5, ymm15, 3
    vpxor ymm10, ymm12, ymm10
    vpsrld ymm12, ymm3, 17
    vpxor ymm9, ymm5, ymm9
    vpslld ymm5, ymm3, 15
    vpxor ymm9, ymm10, ymm9
    vpsrld ymm10, ymm3, 19
    vpslld ymm15, ymm3, 13
    vpxor ymm5, ymm12, ymm5
    vpsrld ymm12, ymm3, 10
    vpxor ymm15, ymm10, ymm15
    vpaddd ymm9, ymm14, ymm9
    vpxor ymm5, ymm12, ymm5
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1152]
    vpxor ymm5, ymm15, ymm5
    vpaddd ymm5, ymm9, ymm5
    vpxor ymm9, ymm11, ymm4
    vpaddd ymm15, ymm5, ymmword ptr [rsi+992]
    vpand ymm9, ymm9, ymm7
    vpaddd ymm15, ymm2, ymm15
    vpsrld ymm2, ymm7, 6
    vpslld ymm12, ymm7, 26
    vpxor ymm9, ymm11, ymm9
    vpsrld ymm14, ymm7, 11
    vpslld ymm10, ymm7, 21
    vpxor ymm12, ymm2, ymm12
    vpsrld ymm2, ymm7, 25
    vpxor ymm10, ymm14, ymm10
    vpslld ymm14, ymm7, 7
    vpxor ymm14, ymm2, ymm14
    vpxor ymm10, ymm12, ymm10
    vpaddd ymm9, ymm15, ymm9
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm6, 2
    vpaddd ymm10, ymm9, ymm10
    vpslld ymm9, ymm6, 30
    vpaddd ymm15, ymm10, ymmword ptr [rdi+1120]
    vpsrld ymm12, ymm6, 13
    vpslld ymm2, ymm6, 19
    vpxor ymm9, ymm14, ymm9
    vpsrld ymm14, ymm6, 22
    vpxor ymm2, ymm12, ymm2
    vpslld ymm12, ymm6, 10
    vpxor ymm12, ymm14, ymm12
    vpxor ymm14, ymm8, ymm6
    vpxor ymm2, ymm9, ymm2
    vpand ymm1, ymm14, ymm1
    vpxor ymm2, ymm12, ymm2
    vpxor ymm1, ymm8, ymm1
    vmovdqa ymm12, ymmword ptr [rdi+1024]
    vpsrld ymm9, ymm12, 7
    vpaddd ymm1, ymm2, ymm1
    vpslld ymm2, ymm12, 25
    vpaddd ymm1, ymm10, ymm1
    vpsrld ymm10, ymm12, 18
    vmovdqa ymmword ptr [rdi+1120], ymm3
    vpslld ymm3, ymm12, 14
    vpxor ymm2, ymm9, ymm2
    vpsrld ymm9, ymm12, 3
    vpxor ymm3, ymm10, ymm3
    vpsrld ymm10, ymm13, 17
    vpxor ymm2, ymm9, ymm2
    vpslld ymm9, ymm13, 15
    vpxor ymm2, ymm3, ymm2
    vpsrld ymm3, ymm13, 19
    vmovdqa ymmword ptr [rdi+1056], ymm8
    vpslld ymm8, ymm13, 13
    vpxor ymm9, ymm10, ymm9
    vpsrld ymm10, ymm13, 10
    vpxor ymm8, ymm3, ymm8
    vpaddd ymm2, ymm2, ymmword ptr [rdi+1376]
    vpxor ymm9, ymm10, ymm9
    vpaddd ymm2, ymm2, ymmword ptr [rdi+1408]
    vpxor ymm9, ymm8, ymm9
    vpaddd ymm9, ymm2, ymm9
    vpxor ymm2, ymm4, ymm7
    vpaddd ymm8, ymm9, ymmword ptr [rsi+1024]
    vpand ymm2, ymm2, ymm15
    vpaddd ymm8, ymm11, ymm8
    vpsrld ymm11, ymm15, 6
    vpslld ymm10, ymm15, 26
    vpxor ymm2, ymm4, ymm2
    vpsrld ymm3, ymm15, 11
    vmovdqa ymmword ptr [rdi+1376], ymm13
    vpslld ymm13, ymm15, 21
    vpxor ymm10, ymm11, ymm10
    vpsrld ymm11, ymm15, 25
    vpxor ymm13, ymm3, ymm13
    vpslld ymm3, ymm15, 7
    vpxor ymm3, ymm11, ymm3
    vpxor ymm13, ymm10, ymm13
    vpaddd ymm2, ymm8, ymm2
    vpxor ymm13, ymm3, ymm13
    vpsrld ymm3, ymm1, 2
    vpaddd ymm13, ymm2, ymm13
    vpslld ymm2, ymm1, 30
    vpaddd ymm8, ymm13, ymmword ptr [rdi+1248]
    vpsrld ymm10, ymm1, 13
    vpslld ymm11, ymm1, 19
    vpxor ymm2, ymm3, ymm2
    vpsrld ymm3, ymm1, 22
    vpxor ymm11, ymm10, ymm11
    vpslld ymm10, ymm1, 10
    vpxor ymm10, ymm3, ymm10
    vpxor ymm3, ymm6, ymm1
    vpxor ymm11, ymm2, ymm11
    vpand ymm14, ymm3, ymm14
    vpxor ymm11, ymm10, ymm11
    vpxor ymm14, ymm6, ymm14
    vmovdqa ymm10, ymmword ptr [rdi+1504]
    vpsrld ymm2, ymm10, 7
    vpaddd ymm14, ymm11, ymm14
    vpslld ymm11, ymm10, 25
    vpaddd ymm14, ymm13, ymm14
    vpsrld ymm13, ymm10, 18
    vmovdqa ymmword ptr [rdi+1248], ymm6
    vpslld ymm6, ymm10, 14
    vpxor ymm11, ymm2, ymm11
    vpsrld ymm2, ymm10, 3
    vpxor ymm6, ymm13, ymm6
    vpsrld ymm13, ymm5, 17
    vpxor ymm11, ymm2, ymm11
    vpslld ymm2, ymm5, 15
    vpxor ymm11, ymm6, ymm11
    vpsrld ymm6, ymm5, 19
    vpslld ymm10, ymm5, 13
    vpxor ymm2, ymm13, ymm2
    vpsrld ymm13, ymm5, 10
    vpxor ymm10, ymm6, ymm10
    vpaddd ymm11, ymm12, ymm11
    vpxor ymm2, ymm13, ymm2
    vpaddd ymm11, ymm11, ymmword ptr [rdi+1088]
    vpxor ymm2, ymm10, ymm2
    vpaddd ymm2, ymm11, ymm2
    vpxor ymm11, ymm7, ymm15
    vpaddd ymm10, ymm2, ymmword ptr [rsi+1056]
    vpand ymm11, ymm11, ymm8
    vpaddd ymm10, ymm4, ymm10
    vpsrld ymm4, ymm8, 6
    vpslld ymm13, ymm8, 26
    vpxor ymm11, ymm7, ymm11
    vpsrld ymm12, ymm8, 11
    vpslld ymm6, ymm8, 21
    vpxor ymm13, ymm4, ymm13
    vpsrld ymm4, ymm8, 25
    vpxor ymm6, ymm12, ymm6
    vpslld ymm12, ymm8, 7
    vpxor ymm12, ymm4, ymm12
    vpxor ymm6, ymm13, ymm6
    vpaddd ymm11, ymm10, ymm11
    vpxor ymm6, ymm12, ymm6
    vpsrld ymm12, ymm14, 2
    vpaddd ymm6, ymm11, ymm6
    vpslld ymm11, ymm14, 30
    vpaddd ymm10, ymm6, ymmword ptr [rdi+1056]
    vpsrld ymm13, ymm14, 13
    vpslld ymm4, ymm14, 19
    vpxor ymm11, ymm12, ymm11
    vpsrld ymm12, ymm14, 22
    vpxor ymm4, ymm13, ymm4
    vpslld ymm13, ymm14, 10
    vpxor ymm13, ymm12, ymm13
    vpxor ymm12, ymm1, ymm14
    vpxor ymm4, ymm11, ymm4
    vpand ymm3, ymm12, ymm3
    vpxor ymm4, ymm13, ymm4
    vpxor ymm3, ymm1, ymm3
    vmovdqa ymm13, ymmword ptr [rdi+1440]
    vpsrld ymm11, ymm13, 7
    vpaddd ymm3, ymm4, ymm3
    vpslld ymm4, ymm13, 25
    vpaddd ymm3, ymm6, ymm3
    vpsrld ymm6, ymm13, 18
    vmovdqa ymmword ptr [rdi+1056], ymm5
    vpslld ymm5, ymm13, 14
    vpxor ymm4, ymm11, ymm4
    vpsrld ymm11, ymm13, 3
    vpxor ymm5, ymm6, ymm5
    vpsrld ymm6, ymm9, 17
    vpxor ymm4, ymm11, ymm4
    vpslld ymm11, ymm9, 15
    vpxor ymm4, ymm5, ymm4
    vpsrld ymm5, ymm9, 19
    vmovdqa ymmword ptr [rdi+1024], ymm1
    vpslld ymm1, ymm9, 13
    vpxor ymm11, ymm6, ymm11
    vpsrld ymm6, ymm9, 10
    vpxor ymm1, ymm5, ymm1
    vpaddd ymm4, ymm4, ymmword ptr [rdi+1504]
    vpxor ymm11, ymm6, ymm11
    vpaddd ymm4, ymm4, ymmword ptr [rdi+1184]
    vpxor ymm11, ymm1, ymm11
    vpaddd ymm11, ymm4, ymm11
    vpxor ymm4, ymm15, ymm8
    vpaddd ymm1, ymm11, ymmword ptr [rsi+1088]
    vpand ymm4, ymm4, ymm10
    vpaddd ymm1, ymm7, ymm1
    vpsrld ymm7, ymm10, 6
    vpslld ymm6, ymm10, 26
    vpxor ymm4, ymm15, ymm4
    vpsrld ymm5, ymm10, 11
    vmovdqa ymmword ptr [rdi+1504], ymm9
    vpslld ymm9, ymm10, 21
    vpxor ymm6, ymm7, ymm6
    vpsrld ymm7, ymm10, 25
    vpxor ymm9, ymm5, ymm9
    vpslld ymm5, ymm10, 7
    vpxor ymm5, ymm7, ymm5
    vpxor ymm9, ymm6, ymm9
    vpaddd ymm4, ymm1, ymm4
    vpxor ymm9, ymm5, ymm9
    vpsrld ymm5, ymm3, 2
    vpaddd ymm9, ymm4, ymm9
    vpslld ymm4, ymm3, 30
    vpaddd ymm1, ymm9, ymmword ptr [rdi+1248]
    vpsrld ymm6, ymm3, 13
    vpslld ymm7, ymm3, 19
    vpxor ymm4, ymm5, ymm4
    vpsrld ymm5, ymm3, 22
    vpxor ymm7, ymm6, ymm7
    vpslld ymm6, ymm3, 10
    vpxor ymm6, ymm5, ymm6
    vpxor ymm5, ymm14, ymm3
    vpxor ymm7, ymm4, ymm7
    vpand ymm12, ymm5, ymm12
    vpxor ymm7, ymm6, ymm7
    vpxor ymm12, ymm14, ymm12
    vmovdqa ymm6, ymmword ptr [rdi+1312]
    vpsrld ymm4, ymm6, 7
    vpaddd ymm12, ymm7, ymm12
    vpslld ymm7, ymm6, 25
    vpaddd ymm12, ymm9, ymm12
    vpsrld ymm9, ymm6, 18
    vmovdqa ymmword ptr [rdi+1248], ymm14
    vpslld ymm14, ymm6, 14
    vpxor ymm7, ymm4, ymm7
    vpsrld ymm4, ymm6, 3
    vpxor ymm14, ymm9, ymm14
    vpsrld ymm9, ymm2, 17
    vpxor ymm7, ymm4, ymm7
    vpslld ymm4, ymm2, 15
    vpxor ymm7, ymm14, ymm7
    vpsrld ymm14, ymm2, 19
    vpslld ymm6, ymm2, 13
    vpxor ymm4, ymm9, ymm4
    vpsrld ymm9, ymm2, 10
    vpxor ymm6, ymm14, ymm6
    vpaddd ymm7, ymm13, ymm7
    vpxor ymm4, ymm9, ymm4
    vpaddd ymm7, ymm7, ymmword ptr [rdi+960]
    vpxor ymm4, ymm6, ymm4
    vpaddd ymm4, ymm7, ymm4
    vpxor ymm7, ymm8, ymm10
    vpaddd ymm6, ymm4, ymmword ptr [rsi+1120]
    vpand ymm7, ymm7, ymm1
    vpaddd ymm6, ymm15, ymm6
    vpsrld ymm15, ymm1, 6
    vpslld ymm9, ymm1, 26
    vpxor ymm7, ymm8, ymm7
    vpsrld ymm13, ymm1, 11
    vpslld ymm14, ymm1, 21
    vpxor ymm9, ymm15, ymm9
    vpsrld ymm15, ymm1, 25
    vpxor ymm14, ymm13, ymm14
    vpslld ymm13, ymm1, 7
    vpxor ymm13, ymm15, ymm13
    vpxor ymm14, ymm9, ymm14
    vpaddd ymm7, ymm6, ymm7
    vpxor ymm14, ymm13, ymm14
    vpsrld ymm13, ymm12, 2
    vpaddd ymm14, ymm7, ymm14
    vpslld ymm7, ymm12, 30
    vpaddd ymm6, ymm14, ymmword ptr [rdi+1024]
    vpsrld ymm9, ymm12, 13
    vpslld ymm15, ymm12, 19
    vpxor ymm7, ymm13, ymm7
    vpsrld ymm13, ymm12, 22
    vpxor ymm15, ymm9, ymm15
    vpslld ymm9, ymm12, 10
    vpxor ymm9, ymm13, ymm9
    vpxor ymm13, ymm3, ymm12
    vpxor ymm15, ymm7, ymm15
    vpand ymm5, ymm13, ymm5
    vpxor ymm15, ymm9, ymm15
    vpxor ymm5, ymm3, ymm5
    vmovdqa ymm9, ymmword ptr [rdi+1344]
    vpsrld ymm7, ymm9, 7
    vpaddd ymm5, ymm15, ymm5
    vpslld ymm15, ymm9, 25
    vpaddd ymm5, ymm14, ymm5
    vpsrld ymm14, ymm9, 18
    vmovdqa ymmword ptr [rdi+1024], ymm2
    vpslld ymm2, ymm9, 14
    vpxor ymm15, ymm7, ymm15
    vpsrld ymm7, ymm9, 3
    vpxor ymm2, ymm14, ymm2
    vpsrld ymm14, ymm11, 17
    vpxor ymm15, ymm7, ymm15
    vpslld ymm7, ymm11, 15
    vpxor ymm15, ymm2, ymm15
    vpsrld ymm2, ymm11, 19
    vmovdqa ymmword ptr [rdi+1440], ymm3
    vpslld ymm3, ymm11, 13
    vpxor ymm7, ymm14, ymm7
    vpsrld ymm14, ymm11, 10
    vpxor ymm3, ymm2, ymm3
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1312]
    vpxor ymm7, ymm14, ymm7
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1120]
    vpxor ymm7, ymm3, ymm7
    vpaddd ymm7, ymm15, ymm7
    vpxor ymm15, ymm10, ymm1
    vpaddd ymm3, ymm7, ymmword ptr [rsi+1152]
    vpand ymm15, ymm15, ymm6
    vpaddd ymm3, ymm8, ymm3
    vpsrld ymm8, ymm6, 6
    vpslld ymm14, ymm6, 26
    vpxor ymm15, ymm10, ymm15
    vpsrld ymm2, ymm6, 11
    vmovdqa ymmword ptr [rdi+1312], ymm11
    vpslld ymm11, ymm6, 21
    vpxor ymm14, ymm8, ymm14
    vpsrld ymm8, ymm6, 25
    vpxor ymm11, ymm2, ymm11
    vpslld ymm2, ymm6, 7
    vpxor ymm2, ymm8, ymm2
    vpxor ymm11, ymm14, ymm11
    vpaddd ymm15, ymm3, ymm15
    vpxor ymm11, ymm2, ymm11
    vpsrld ymm2, ymm5, 2
    vpaddd ymm11, ymm15, ymm11
    vpslld ymm15, ymm5, 30
    vpaddd ymm3, ymm11, ymmword ptr [rdi+1248]
    vpsrld ymm14, ymm5, 13
    vpslld ymm8, ymm5, 19
    vpxor ymm15, ymm2, ymm15
    vpsrld ymm2, ymm5, 22
    vpxor ymm8, ymm14, ymm8
    vpslld ymm14, ymm5, 10
    vpxor ymm14, ymm2, ymm14
    vpxor ymm2, ymm12, ymm5
    vpxor ymm8, ymm15, ymm8
    vpand ymm13, ymm2, ymm13
    vpxor ymm8, ymm14, ymm8
    vpxor ymm13, ymm12, ymm13
    vmovdqa ymm14, ymmword ptr [rdi+1472]
    vpsrld ymm15, ymm14, 7
    vpaddd ymm13, ymm8, ymm13
    vpslld ymm8, ymm14, 25
    vpaddd ymm13, ymm11, ymm13
    vpsrld ymm11, ymm14, 18
    vmovdqa ymmword ptr [rdi+1248], ymm12
    vpslld ymm12, ymm14, 14
    vpxor ymm8, ymm15, ymm8
    vpsrld ymm15, ymm14, 3
    vpxor ymm12, ymm11, ymm12
    vpsrld ymm11, ymm4, 17
    vpxor ymm8, ymm15, ymm8
    vpslld ymm15, ymm4, 15
    vpxor ymm8, ymm12, ymm8
    vpsrld ymm12, ymm4, 19
    vpslld ymm14, ymm4, 13
    vpxor ymm15, ymm11, ymm15
    vpsrld ymm11, ymm4, 10
    vpxor ymm14, ymm12, ymm14
    vpaddd ymm8, ymm9, ymm8
    vpxor ymm15, ymm11, ymm15
    vpaddd ymm8, ymm8, ymmword ptr [rdi+1376]
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm15, ymm8, ymm15
    vpxor ymm8, ymm1, ymm6
    vpaddd ymm14, ymm15, ymmword ptr [rsi+1184]
    vpand ymm8, ymm8, ymm3
    vpaddd ymm14, ymm10, ymm14
    vpsrld ymm10, ymm3, 6
    vpslld ymm11, ymm3, 26
    vpxor ymm8, ymm1, ymm8
    vpsrld ymm9, ymm3, 11
    vpslld ymm12, ymm3, 21
    vpxor ymm11, ymm10, ymm11
    vpsrld ymm10, ymm3, 25
    vpxor ymm12, ymm9, ymm12
    vpslld ymm9, ymm3, 7
    vpxor ymm9, ymm10, ymm9
    vpxor ymm12, ymm11, ymm12
    vpaddd ymm8, ymm14, ymm8
    vpxor ymm12, ymm9, ymm12
    vpsrld ymm9, ymm13, 2
    vpaddd ymm12, ymm8, ymm12
    vpslld ymm8, ymm13, 30
    vpaddd ymm14, ymm12, ymmword ptr [rdi+1440]
    vpsrld ymm11, ymm13, 13
    vpslld ymm10, ymm13, 19
    vpxor ymm8, ymm9, ymm8
    vpsrld ymm9, ymm13, 22
    vpxor ymm10, ymm11, ymm10
    vpslld ymm11, ymm13, 10
    vpxor ymm11, ymm9, ymm11
    vpxor ymm9, ymm5, ymm13
    vpxor ymm10, ymm8, ymm10
    vpand ymm2, ymm9, ymm2
    vpxor ymm10, ymm11, ymm10
    vpxor ymm2, ymm5, ymm2
    vmovdqa ymm11, ymmword ptr [rdi+1216]
    vpsrld ymm8, ymm11, 7
    vpaddd ymm2, ymm10, ymm2
    vpslld ymm10, ymm11, 25
    vpaddd ymm2, ymm12, ymm2
    vpsrld ymm12, ymm11, 18
    vmovdqa ymmword ptr [rdi+1440], ymm4
    vpslld ymm4, ymm11, 14
    vpxor ymm10, ymm8, ymm10
    vpsrld ymm8, ymm11, 3
    vpxor ymm4, ymm12, ymm4
    vpsrld ymm12, ymm7, 17
    vpxor ymm10, ymm8, ymm10
    vpslld ymm8, ymm7, 15
    vpxor ymm10, ymm4, ymm10
    vpsrld ymm4, ymm7, 19
    vmovdqa ymmword ptr [rdi+1344], ymm5
    vpslld ymm5, ymm7, 13
    vpxor ymm8, ymm12, ymm8
    vpsrld ymm12, ymm7, 10
    vpxor ymm5, ymm4, ymm5
    vpaddd ymm10, ymm10, ymmword ptr [rdi+1472]
    vpxor ymm8, ymm12, ymm8
    vpaddd ymm10, ymm10, ymmword ptr [rdi+1056]
    vpxor ymm8, ymm5, ymm8
    vpaddd ymm8, ymm10, ymm8
    vpxor ymm10, ymm6, ymm3
    vpaddd ymm5, ymm8, ymmword ptr [rsi+1216]
    vpand ymm10, ymm10, ymm14
    vpaddd ymm5, ymm1, ymm5
    vpsrld ymm1, ymm14, 6
    vpslld ymm12, ymm14, 26
    vpxor ymm10, ymm6, ymm10
    vpsrld ymm4, ymm14, 11
    vmovdqa ymmword ptr [rdi+1056], ymm7
    vpslld ymm7, ymm14, 21
    vpxor ymm12, ymm1, ymm12
    vpsrld ymm1, ymm14, 25
    vpxor ymm7, ymm4, ymm7
    vpslld ymm4, ymm14, 7
    vpxor ymm4, ymm1, ymm4
    vpxor ymm7, ymm12, ymm7
    vpaddd ymm10, ymm5, ymm10
    vpxor ymm7, ymm4, ymm7
    vpsrld ymm4, ymm2, 2
    vpaddd ymm7, ymm10, ymm7
    vpslld ymm10, ymm2, 30
    vpaddd ymm5, ymm7, ymmword ptr [rdi+1248]
    vpsrld ymm12, ymm2, 13
    vpslld ymm1, ymm2, 19
    vpxor ymm10, ymm4, ymm10
    vpsrld ymm4, ymm2, 22
    vpxor ymm1, ymm12, ymm1
    vpslld ymm12, ymm2, 10
    vpxor ymm12, ymm4, ymm12
    vpxor ymm4, ymm13, ymm2
    vpxor ymm1, ymm10, ymm1
    vpand ymm9, ymm4, ymm9
    vpxor ymm1, ymm12, ymm1
    vpxor ymm9, ymm13, ymm9
    vmovdqa ymm12, ymmword ptr [rdi+1152]
    vpsrld ymm10, ymm12, 7
    vpaddd ymm9, ymm1, ymm9
    vpslld ymm1, ymm12, 25
    vpaddd ymm9, ymm7, ymm9
    vpsrld ymm7, ymm12, 18
    vmovdqa ymmword ptr [rdi+1248], ymm13
    vpslld ymm13, ymm12, 14
    vpxor ymm1, ymm10, ymm1
    vpsrld ymm10, ymm12, 3
    vpxor ymm13, ymm7, ymm13
    vpsrld ymm7, ymm15, 17
    vpxor ymm1, ymm10, ymm1
    vpslld ymm10, ymm15, 15
    vpxor ymm1, ymm13, ymm1
    vpsrld ymm13, ymm15, 19
    vpslld ymm12, ymm15, 13
    vpxor ymm10, ymm7, ymm10
    vpsrld ymm7, ymm15, 10
    vpxor ymm12, ymm13, ymm12
    vpaddd ymm1, ymm11, ymm1
    vpxor ymm10, ymm7, ymm10
    vpaddd ymm1, ymm1, ymmword ptr [rdi+1504]
    vpxor ymm10, ymm12, ymm10
    vpaddd ymm10, ymm1, ymm10
    vpxor ymm1, ymm3, ymm14
    vpaddd ymm12, ymm10, ymmword ptr [rsi+1248]
    vpand ymm1, ymm1, ymm5
    vpaddd ymm12, ymm6, ymm12
    vpsrld ymm6, ymm5, 6
    vpslld ymm7, ymm5, 26
    vpxor ymm1, ymm3, ymm1
    vpsrld ymm11, ymm5, 11
    vpslld ymm13, ymm5, 21
    vpxor ymm7, ymm6, ymm7
    vpsrld ymm6, ymm5, 25
    vpxor ymm13, ymm11, ymm13
    vpslld ymm11, ymm5, 7
    vpxor ymm11, ymm6, ymm11
    vpxor ymm13, ymm7, ymm13
    vpaddd ymm1, ymm12, ymm1
    vpxor ymm13, ymm11, ymm13
    vpsrld ymm11, ymm9, 2
    vpaddd ymm13, ymm1, ymm13
    vpslld ymm1, ymm9, 30
    vpaddd ymm12, ymm13, ymmword ptr [rdi+1344]
    vpsrld ymm7, ymm9, 13
    vpslld ymm6, ymm9, 19
    vpxor ymm1, ymm11, ymm1
    vpsrld ymm11, ymm9, 22
    vpxor ymm6, ymm7, ymm6
    vpslld ymm7, ymm9, 10
    vpxor ymm7, ymm11, ymm7
    vpxor ymm11, ymm2, ymm9
    vpxor ymm6, ymm1, ymm6
    vpand ymm4, ymm11, ymm4
    vpxor ymm6, ymm7, ymm6
    vpxor ymm4, ymm2, ymm4
    vmovdqa ymm7, ymmword ptr [rdi+1408]
    vpsrld ymm1, ymm7, 7
    vpaddd ymm4, ymm6, ymm4
    vpslld ymm6, ymm7, 25
    vpaddd ymm4, ymm13, ymm4
    vpsrld ymm13, ymm7, 18
    vmovdqa ymmword ptr [rdi+1344], ymm15
    vpslld ymm15, ymm7, 14
    vpxor ymm6, ymm1, ymm6
    vpsrld ymm1, ymm7, 3
    vpxor ymm15, ymm13, ymm15
    vpsrld ymm13, ymm8, 17
    vpxor ymm6, ymm1, ymm6
    vpslld ymm1, ymm8, 15
    vpxor ymm6, ymm15, ymm6
    vpsrld ymm15, ymm8, 19
    vmovdqa ymmword ptr [rdi+1504], ymm2
    vpslld ymm2, ymm8, 13
    vpxor ymm1, ymm13, ymm1
    vpsrld ymm13, ymm8, 10
    vpxor ymm2, ymm15, ymm2
    vpaddd ymm6, ymm6, ymmword ptr [rdi+1152]
    vpxor ymm1, ymm13, ymm1
    vpaddd ymm6, ymm6, ymmword ptr [rdi+1024]
    vpxor ymm1, ymm2, ymm1
    vpaddd ymm1, ymm6, ymm1
    vpxor ymm6, ymm14, ymm5
    vpaddd ymm2, ymm1, ymmword ptr [rsi+1280]
    vpand ymm6, ymm6, ymm12
    vpaddd ymm2, ymm3, ymm2
    vpsrld ymm3, ymm12, 6
    vpslld ymm13, ymm12, 26
    vpxor ymm6, ymm14, ymm6
    vpsrld ymm15, ymm12, 11
    vmovdqa ymmword ptr [rdi+1024], ymm8
    vpslld ymm8, ymm12, 21
    vpxor ymm13, ymm3, ymm13
    vpsrld ymm3, ymm12, 25
    vpxor ymm8, ymm15, ymm8
    vpslld ymm15, ymm12, 7
    vpxor ymm15, ymm3, ymm15
    vpxor ymm8, ymm13, ymm8
    vpaddd ymm6, ymm2, ymm6
    vpxor ymm8, ymm15, ymm8
    vpsrld ymm15, ymm4, 2
    vpaddd ymm8, ymm6, ymm8
    vpslld ymm6, ymm4, 30
    vpaddd ymm2, ymm8, ymmword ptr [rdi+1248]
    vpsrld ymm13, ymm4, 13
    vpslld ymm3, ymm4, 19
    vpxor ymm6, ymm15, ymm6
    vpsrld ymm15, ymm4, 22
    vpxor ymm3, ymm13, ymm3
    vpslld ymm13, ymm4, 10
    vpxor ymm13, ymm15, ymm13
    vpxor ymm15, ymm9, ymm4
    vpxor ymm3, ymm6, ymm3
    vpand ymm11, ymm15, ymm11
    vpxor ymm3, ymm13, ymm3
    vpxor ymm11, ymm9, ymm11
    vmovdqa ymm13, ymmword ptr [rdi+1088]
    vpsrld ymm6, ymm13, 7
    vpaddd ymm11, ymm3, ymm11
    vpslld ymm3, ymm13, 25
    vpaddd ymm11, ymm8, ymm11
    vpsrld ymm8, ymm13, 18
    vmovdqa ymmword ptr [rdi+1248], ymm9
    vpslld ymm9, ymm13, 14
    vpxor ymm3, ymm6, ymm3
    vpsrld ymm6, ymm13, 3
    vpxor ymm9, ymm8, ymm9
    vpsrld ymm8, ymm10, 17
    vpxor ymm3, ymm6, ymm3
    vpslld ymm6, ymm10, 15
    vpxor ymm3, ymm9, ymm3
    vpsrld ymm9, ymm10, 19
    vpslld ymm13, ymm10, 13
    vpxor ymm6, ymm8, ymm6
    vpsrld ymm10, ymm10, 10
    vpxor ymm13, ymm9, ymm13
    vpaddd ymm3, ymm7, ymm3
    vpxor ymm6, ymm10, ymm6
    vpaddd ymm3, ymm3, ymmword ptr [rdi+1312]
    vpxor ymm6, ymm13, ymm6
    vpaddd ymm6, ymm3, ymm6
    vpxor ymm3, ymm5, ymm12
    vpaddd ymm13, ymm6, ymmword ptr [rsi+1312]
    vpand ymm3, ymm3, ymm2
    vpaddd ymm13, ymm14, ymm13
    vpsrld ymm14, ymm2, 6
    vpslld ymm10, ymm2, 26
    vpxor ymm3, ymm5, ymm3
    vpsrld ymm7, ymm2, 11
    vpslld ymm9, ymm2, 21
    vpxor ymm10, ymm14, ymm10
    vpsrld ymm14, ymm2, 25
    vpxor ymm9, ymm7, ymm9
    vpslld ymm7, ymm2, 7
    vpxor ymm7, ymm14, ymm7
    vpxor ymm9, ymm10, ymm9
    vpaddd ymm3, ymm13, ymm3
    vpxor ymm9, ymm7, ymm9
    vpsrld ymm7, ymm11, 2
    vpaddd ymm9, ymm3, ymm9
    vpslld ymm3, ymm11, 30
    vpaddd ymm13, ymm9, ymmword ptr [rdi+1504]
    vpsrld ymm10, ymm11, 13
    vpslld ymm14, ymm11, 19
    vpxor ymm3, ymm7, ymm3
    vpsrld ymm7, ymm11, 22
    vpxor ymm14, ymm10, ymm14
    vpslld ymm10, ymm11, 10
    vpxor ymm10, ymm7, ymm10
    vpxor ymm7, ymm4, ymm11
    vpxor ymm14, ymm3, ymm14
    vpand ymm15, ymm7, ymm15
    vpxor ymm14, ymm10, ymm14
    vpxor ymm15, ymm4, ymm15
    vmovdqa ymm10, ymmword ptr [rdi+1184]
    vpsrld ymm7, ymm10, 7
    vpaddd ymm15, ymm14, ymm15
    vpslld ymm14, ymm10, 25
    vpaddd ymm15, ymm9, ymm15
    vpsrld ymm9, ymm10, 18
    vpslld ymm3, ymm10, 14
    vpxor ymm14, ymm7, ymm14
    vpsrld ymm7, ymm10, 3
    vpxor ymm3, ymm9, ymm3
    vpsrld ymm9, ymm1, 17
    vpxor ymm14, ymm7, ymm14
    vpslld ymm7, ymm1, 15
    vpxor ymm14, ymm3, ymm14
    vpsrld ymm3, ymm1, 19
    vpslld ymm8, ymm1, 13
    vpxor ymm7, ymm9, ymm7
    vpsrld ymm1, ymm1, 10
    vpxor ymm8, ymm3, ymm8
    vpaddd ymm14, ymm14, ymmword ptr [rdi+1088]
    vpxor ymm7, ymm1, ymm7
    vpaddd ymm14, ymm14, ymmword ptr [rdi+1440]
    vpxor ymm7, ymm8, ymm7
    vpaddd ymm7, ymm14, ymm7
    vpxor ymm14, ymm12, ymm2
    vpaddd ymm8, ymm7, ymmword ptr [rsi+1344]
    vpand ymm14, ymm14, ymm13
    vpaddd ymm8, ymm5, ymm8
    vpsrld ymm5, ymm13, 6
    vpslld ymm1, ymm13, 26
    vpxor ymm14, ymm12, ymm14
    vpsrld ymm3, ymm13, 11
    vpslld ymm9, ymm13, 21
    vpxor ymm1, ymm5, ymm1
    vpsrld ymm5, ymm13, 25
    vpxor ymm9, ymm3, ymm9
    vpslld ymm3, ymm13, 7
    vpxor ymm3, ymm5, ymm3
    vpxor ymm9, ymm1, ymm9
    vpaddd ymm14, ymm8, ymm14
    vpxor ymm9, ymm3, ymm9
    vmovdqa ymm3, ymmword ptr [rdi+960]
    vpsrld ymm8, ymm3, 7
    vpaddd ymm9, ymm14, ymm9
    vpslld ymm14, ymm3, 25
    vpaddd ymm9, ymm9, ymmword ptr [rdi+1248]
    vpsrld ymm1, ymm3, 18
    vpslld ymm5, ymm3, 14
    vpxor ymm14, ymm8, ymm14
    vpsrld ymm8, ymm3, 3
    vpxor ymm5, ymm1, ymm5
    vpsrld ymm1, ymm6, 17
    vpxor ymm14, ymm8, ymm14
    vpslld ymm8, ymm6, 15
    vpxor ymm14, ymm5, ymm14
    vpsrld ymm5, ymm6, 19
    vmovdqa ymmword ptr [rdi+1248], ymm15
    vpslld ymm15, ymm6, 13
    vpxor ymm8, ymm1, ymm8
    vpsrld ymm6, ymm6, 10
    vpxor ymm15, ymm5, ymm15
    vpaddd ymm14, ymm10, ymm14
    vpxor ymm8, ymm6, ymm8
    vpaddd ymm14, ymm14, ymmword ptr [rdi+1056]
    vpxor ymm8, ymm15, ymm8
    vpaddd ymm8, ymm14, ymm8
    vpxor ymm14, ymm2, ymm13
    vpaddd ymm15, ymm8, ymmword ptr [rsi+1376]
    vpand ymm14, ymm14, ymm9
    vpaddd ymm15, ymm12, ymm15
    vpsrld ymm12, ymm9, 6
    vpslld ymm6, ymm9, 26
    vpxor ymm14, ymm2, ymm14
    vpsrld ymm10, ymm9, 11
    vpslld ymm5, ymm9, 21
    vpxor ymm6, ymm12, ymm6
    vpsrld ymm12, ymm9, 25
    vpxor ymm5, ymm10, ymm5
    vpslld ymm10, ymm9, 7
    vpxor ymm10, ymm12, ymm10
    vpxor ymm5, ymm6, ymm5
    vpaddd ymm14, ymm15, ymm14
    vpxor ymm5, ymm10, ymm5
    vmovdqa ymm10, ymmword ptr [rdi+1120]
    vpsrld ymm15, ymm10, 7
    vpaddd ymm5, ymm14, ymm5
    vpslld ymm14, ymm10, 25
    vpaddd ymm5, ymm4, ymm5
    vpsrld ymm4, ymm10, 18
    vpslld ymm6, ymm10, 14
    vpxor ymm14, ymm15, ymm14
    vpsrld ymm15, ymm10, 3
    vpxor ymm6, ymm4, ymm6
    vpsrld ymm4, ymm7, 17
    vpxor ymm14, ymm15, ymm14
    vpslld ymm15, ymm7, 15
    vpxor ymm14, ymm6, ymm14
    vpsrld ymm6, ymm7, 19
    vpslld ymm12, ymm7, 13
    vpxor ymm15, ymm4, ymm15
    vpsrld ymm7, ymm7, 10
    vpxor ymm12, ymm6, ymm12
    vpaddd ymm14, ymm3, ymm14
    vpxor ymm15, ymm7, ymm15
    vpaddd ymm14, ymm14, ymmword ptr [rdi+1344]
    vpxor ymm15, ymm12, ymm15
    vpaddd ymm15, ymm14, ymm15
    vpxor ymm14, ymm13, ymm9
    vpaddd ymm15, ymm15, ymmword ptr [rsi+1408]
    vpand ymm14, ymm14, ymm5
    vpaddd ymm15, ymm2, ymm15
    vpsrld ymm2, ymm5, 6
    vpslld ymm12, ymm5, 26
    vpxor ymm14, ymm13, ymm14
    vpsrld ymm7, ymm5, 11
    vpslld ymm3, ymm5, 21
    vpxor ymm12, ymm2, ymm12
    vpsrld ymm2, ymm5, 25
    vpxor ymm3, ymm7, ymm3
    vpslld ymm7, ymm5, 7
    vpxor ymm7, ymm2, ymm7
    vpxor ymm3, ymm12, ymm3
    vpaddd ymm14, ymm15, ymm14
    vpxor ymm3, ymm7, ymm3
    vmovdqa ymm7, ymmword ptr [rdi+1376]
    vpsrld ymm15, ymm7, 7
    vpaddd ymm3, ymm14, ymm3
    vpslld ymm14, ymm7, 25
    vpaddd ymm3, ymm11, ymm3
    vpsrld ymm11, ymm7, 18
    vpslld ymm12, ymm7, 14
    vpxor ymm14, ymm15, ymm14
    vpsrld ymm7, ymm7, 3
    vpxor ymm12, ymm11, ymm12
    vpsrld ymm11, ymm8, 17
    vpxor ymm14, ymm7, ymm14
    vpslld ymm7, ymm8, 15
    vpxor ymm14, ymm12, ymm14
    vpsrld ymm12, ymm8, 19
    vpslld ymm15, ymm8, 13
    vpxor ymm7, ymm11, ymm7
    vpsrld ymm8, ymm8, 10
    vpxor ymm15, ymm12, ymm15
    vpaddd ymm14, ymm10, ymm14
    vpxor ymm7, ymm8, ymm7
    vpaddd ymm14, ymm14, ymmword ptr [rdi+1024]
    vpxor ymm7, ymm15, ymm7
    vpaddd ymm7, ymm14, ymm7
    vpxor ymm5, ymm9, ymm5
    vpaddd ymm7, ymm7, ymmword ptr [rsi+1440]
    vpand ymm5, ymm5, ymm3
    vpaddd ymm7, ymm13, ymm7
    vpsrld ymm13, ymm3, 6
    vpslld ymm14, ymm3, 26
    vpxor ymm5, ymm9, ymm5
    vpsrld ymm9, ymm3, 11
    vpslld ymm15, ymm3, 21
    vpxor ymm14, ymm13, ymm14
    vpsrld ymm13, ymm3, 25
    vpxor ymm15, ymm9, ymm15
    vpslld ymm3, ymm3, 7
    vpxor ymm3, ymm13, ymm3
    vpxor ymm15, ymm14, ymm15
    vpaddd ymm5, ymm7, ymm5
    vpxor ymm15, ymm3, ymm15
    vpaddd ymm15, ymm5, ymm15
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1248]
    vpaddd ymm15, ymm15, ymmword ptr [rsi+1600]
    vpbroadcastd ymm5, dword ptr [rdi+136]
    vpand ymm15, ymm15, ymm5
    vpxor ymm5, ymm5, ymm5
    vpcmpeqd ymm15, ymm15, ymm5
    vmovmskps eax, ymm15
    mov word ptr [r10], ax
    vmovdqa ymm1, ymmword ptr [rdi]
    vpaddd ymm1, ymm1, ymmword ptr [rsi+2688]
    vmovdqa ymmword ptr [rdi], ymm1
    mov rax, rbp
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
    .size mesos_miner_wide256_nonce_only, . - mesos_miner_wide256_nonce_only
    .popsection
    .pushsection .rodata.mesos_miner_wide256_nonce_only, "a", @progbits
    .p2align 6
mesos_miner_wide256_nonce_only_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff
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
    .long 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19
    .long 0x550cf0b7, 0x550cf0b7, 0x550cf0b7, 0x550cf0b7, 0x550cf0b7, 0x550cf0b7, 0x550cf0b7, 0x550cf0b7
    .long 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491, 0x71374491
    .long 0xa54ff53a, 0xa54ff53a, 0xa54ff53a, 0xa54ff53a, 0xa54ff53a, 0xa54ff53a, 0xa54ff53a, 0xa54ff53a
    .long 0x08909ae5, 0x08909ae5, 0x08909ae5, 0x08909ae5, 0x08909ae5, 0x08909ae5, 0x08909ae5, 0x08909ae5
    .long 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab
    .long 0xca0b3af3, 0xca0b3af3, 0xca0b3af3, 0xca0b3af3, 0xca0b3af3, 0xca0b3af3, 0xca0b3af3, 0xca0b3af3
    .long 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c
    .long 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372
    .long 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667
    .long 0xd16e48e2, 0xd16e48e2, 0xd16e48e2, 0xd16e48e2, 0xd16e48e2, 0xd16e48e2, 0xd16e48e2, 0xd16e48e2
    .long 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf
    .long 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f
    .long 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85
    .long 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5
    .long 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b
    .long 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1
    .long 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4
    .long 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5
    .long 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98
    .long 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01
    .long 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x243185be
    .long 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3
    .long 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74
    .long 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe
    .long 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7
    .long 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274
    .long 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1
    .long 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000
    .long 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786
    .long 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x00000100
    .long 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000, 0x11002000
    .long 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x80000000
    .long 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0x00400022
    .long 0x00000008, 0x00000008, 0x00000008, 0x00000008, 0x00000008, 0x00000008, 0x00000008, 0x00000008
    .popsection
