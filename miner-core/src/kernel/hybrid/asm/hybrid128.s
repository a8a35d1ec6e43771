# Made by `cargo run -p kernel-gen`; changes belong there.
# Tuned to Intel Golden Cove without AVX-512.

    .pushsection .text.mesos_miner_hybrid128_tables, "ax", @progbits
    .globl mesos_miner_hybrid128_tables
    .type mesos_miner_hybrid128_tables, @function
    .p2align 6
mesos_miner_hybrid128_tables:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_hybrid128_tables_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov r8, qword ptr [rdi+200]
    .p2align 6
2:
    vmovdqa xmm1, xmmword ptr [rdi]
    vpsrld xmm2, xmm1, 24
    vpslld xmm3, xmm1, 8
    vpsrld xmm4, xmm1, 8
    vpslld xmm1, xmm1, 24
    vpxor xmm3, xmm2, xmm3
    vpxor xmm1, xmm4, xmm1
    vpxor xmm3, xmm3, xmm1
    vpand xmm3, xmm3, xmmword ptr [rsi+64]
    vpxor xmm3, xmm1, xmm3
    vpsrld xmm1, xmm3, 7
    vpslld xmm4, xmm3, 25
    vpbroadcastd xmm2, dword ptr [rdi+76]
    vpaddd xmm2, xmm3, xmm2
    vpsrld xmm5, xmm3, 18
    vpslld xmm6, xmm3, 14
    vpxor xmm4, xmm1, xmm4
    vpsrld xmm1, xmm3, 3
    vpxor xmm6, xmm5, xmm6
    vpsrld xmm5, xmm2, 17
    vpxor xmm4, xmm1, xmm4
    vpslld xmm1, xmm2, 15
    vpsrld xmm7, xmm2, 19
    vpxor xmm4, xmm6, xmm4
    vpslld xmm6, xmm2, 13
    vpsrld xmm8, xmm2, 10
    vpbroadcastd xmm9, dword ptr [rdi+72]
    vpaddd xmm9, xmm4, xmm9
    vpxor xmm1, xmm5, xmm1
    vpxor xmm6, xmm7, xmm6
    vpsrld xmm7, xmm9, 17
    vpslld xmm5, xmm9, 15
    vpxor xmm1, xmm8, xmm1
    vpsrld xmm8, xmm9, 19
    vpslld xmm4, xmm9, 13
    vpxor xmm5, xmm7, xmm5
    vpsrld xmm7, xmm9, 10
    vpxor xmm4, xmm8, xmm4
    vpxor xmm1, xmm6, xmm1
    vpxor xmm5, xmm7, xmm5
    vmovdqa xmm7, xmmword ptr [rsi+80]
    vpunpckldq xmm6, xmm7, xmm3
    vpxor xmm5, xmm4, xmm5
    vpbroadcastd xmm4, dword ptr [rdi+84]
    vpaddd xmm4, xmm1, xmm4
    vpbroadcastd xmm1, dword ptr [rdi+80]
    vpaddd xmm1, xmm5, xmm1
    vpunpckhdq xmm3, xmm7, xmm3
    vpsrld xmm7, xmm1, 17
    vpunpcklqdq xmm5, xmm6, xmm6
    vpslld xmm8, xmm1, 15
    vpunpckhqdq xmm6, xmm6, xmm6
    vmovdqa xmmword ptr [r8], xmm5
    vpsrld xmm5, xmm1, 19
    vpslld xmm10, xmm1, 13
    vpunpcklqdq xmm11, xmm3, xmm3
    vmovdqa xmmword ptr [r8+16], xmm6
    vpsrld xmm6, xmm1, 10
    vpxor xmm8, xmm7, xmm8
    vmovdqa xmmword ptr [r8+32], xmm11
    vpxor xmm10, xmm5, xmm10
    vpunpckhqdq xmm3, xmm3, xmm3
    vpxor xmm8, xmm6, xmm8
    vmovdqa xmmword ptr [r8+48], xmm3
    vpsrld xmm3, xmm4, 17
    vpslld xmm6, xmm4, 15
    vpxor xmm8, xmm10, xmm8
    vpsrld xmm10, xmm4, 19
    vpslld xmm5, xmm4, 13
    vpxor xmm6, xmm3, xmm6
    vpsrld xmm3, xmm4, 10
    vpxor xmm5, xmm10, xmm5
    vpbroadcastd xmm10, dword ptr [rdi+88]
    vpaddd xmm10, xmm8, xmm10
    vpxor xmm6, xmm3, xmm6
    vpsrld xmm3, xmm10, 17
    vpslld xmm8, xmm10, 15
    vpxor xmm6, xmm5, xmm6
    vpsrld xmm5, xmm10, 19
    vpslld xmm11, xmm10, 13
    vpbroadcastd xmm7, dword ptr [rdi+92]
    vpaddd xmm7, xmm6, xmm7
    vpsrld xmm6, xmm10, 10
    vpxor xmm8, xmm3, xmm8
    vpsrld xmm3, xmm7, 17
    vpslld xmm12, xmm7, 15
    vpxor xmm11, xmm5, xmm11
    vpsrld xmm5, xmm7, 19
    vpslld xmm13, xmm7, 13
    vpxor xmm12, xmm3, xmm12
    vpsrld xmm3, xmm7, 10
    vpxor xmm8, xmm6, xmm8
    vpxor xmm13, xmm5, xmm13
    vpxor xmm12, xmm3, xmm12
    vpxor xmm8, xmm11, xmm8
    vpbroadcastd xmm11, dword ptr [rdi+100]
    vpaddd xmm11, xmm9, xmm11
    vpxor xmm12, xmm13, xmm12
    vpbroadcastd xmm13, dword ptr [rdi+96]
    vpaddd xmm13, xmm8, xmm13
    vpbroadcastd xmm8, dword ptr [rdi+104]
    vpaddd xmm8, xmm2, xmm8
    vpaddd xmm12, xmm11, xmm12
    vpsrld xmm11, xmm13, 17
    vpslld xmm3, xmm13, 15
    vpsrld xmm5, xmm12, 17
    vpslld xmm6, xmm12, 15
    vpxor xmm3, xmm11, xmm3
    vpsrld xmm11, xmm13, 19
    vpslld xmm14, xmm13, 13
    vpxor xmm6, xmm5, xmm6
    vpsrld xmm5, xmm13, 10
    vpsrld xmm15, xmm12, 19
    vpxor xmm14, xmm11, xmm14
    vpslld xmm11, xmm12, 13
    vmovdqa xmmword ptr [rdi+256], xmm2
    vpsrld xmm2, xmm12, 10
    vpxor xmm3, xmm5, xmm3
    vpxor xmm11, xmm15, xmm11
    vpxor xmm6, xmm2, xmm6
    vpxor xmm3, xmm14, xmm3
    vpxor xmm6, xmm11, xmm6
    vpbroadcastd xmm11, dword ptr [rdi+108]
    vpaddd xmm11, xmm1, xmm11
    vpaddd xmm3, xmm8, xmm3
    vpaddd xmm6, xmm11, xmm6
    vpsrld xmm11, xmm3, 17
    vpslld xmm8, xmm3, 15
    vpsrld xmm14, xmm6, 17
    vpslld xmm2, xmm6, 15
    vpxor xmm8, xmm11, xmm8
    vpsrld xmm11, xmm3, 19
    vpslld xmm15, xmm3, 13
    vpxor xmm2, xmm14, xmm2
    vpsrld xmm14, xmm3, 10
    vpsrld xmm5, xmm6, 19
    vpxor xmm15, xmm11, xmm15
    vpslld xmm11, xmm6, 13
    vmovdqa xmmword ptr [rdi+272], xmm1
    vpsrld xmm1, xmm6, 10
    vpxor xmm8, xmm14, xmm8
    vpxor xmm11, xmm5, xmm11
    vpxor xmm2, xmm1, xmm2
    vpxor xmm8, xmm15, xmm8
    vpbroadcastd xmm15, dword ptr [rdi+112]
    vpaddd xmm15, xmm4, xmm15
    vpxor xmm2, xmm11, xmm2
    vpbroadcastd xmm11, dword ptr [rdi+116]
    vpaddd xmm11, xmm10, xmm11
    vpaddd xmm8, xmm15, xmm8
    vpaddd xmm2, xmm11, xmm2
    vpbroadcastd xmm11, dword ptr [rdi+120]
    vpaddd xmm11, xmm7, xmm11
    vpsrld xmm15, xmm8, 17
    vpslld xmm1, xmm8, 15
    vpbroadcastd xmm5, dword ptr [rdi+124]
    vpaddd xmm5, xmm13, xmm5
    vpsrld xmm14, xmm2, 17
    vmovdqa xmmword ptr [rdi+288], xmm13
    vpslld xmm13, xmm2, 15
    vpxor xmm1, xmm15, xmm1
    vpsrld xmm15, xmm8, 19
    vmovdqa xmmword ptr [rdi+304], xmm7
    vpslld xmm7, xmm8, 13
    vpxor xmm13, xmm14, xmm13
    vpsrld xmm14, xmm8, 10
    vmovdqa xmmword ptr [rdi+320], xmm10
    vpsrld xmm10, xmm2, 19
    vpxor xmm7, xmm15, xmm7
    vpslld xmm15, xmm2, 13
    vmovdqa xmmword ptr [rdi+336], xmm4
    vpsrld xmm4, xmm2, 10
    vpxor xmm1, xmm14, xmm1
    vpxor xmm15, xmm10, xmm15
    vpxor xmm13, xmm4, xmm13
    vpxor xmm1, xmm7, xmm1
    vpxor xmm13, xmm15, xmm13
    vpsrld xmm15, xmm9, 7
    vpslld xmm7, xmm9, 25
    vpaddd xmm1, xmm11, xmm1
    vpaddd xmm13, xmm5, xmm13
    vpsrld xmm5, xmm9, 18
    vpslld xmm11, xmm9, 14
    vpsrld xmm4, xmm9, 3
    vpxor xmm7, xmm15, xmm7
    vpsrld xmm15, xmm1, 17
    vpslld xmm10, xmm1, 15
    vpxor xmm11, xmm5, xmm11
    vpxor xmm7, xmm4, xmm7
    vpsrld xmm4, xmm13, 17
    vpslld xmm5, xmm13, 15
    vpsrld xmm14, xmm1, 19
    vmovdqa xmmword ptr [rdi+352], xmm2
    vpslld xmm2, xmm1, 13
    vpxor xmm10, xmm15, xmm10
    vpsrld xmm15, xmm1, 10
    vpxor xmm7, xmm11, xmm7
    vpsrld xmm11, xmm13, 19
    vmovdqa xmmword ptr [rdi+368], xmm1
    vpslld xmm1, xmm13, 13
    vmovdqa xmmword ptr [rdi+384], xmm8
    vpsrld xmm8, xmm13, 10
    vpxor xmm5, xmm4, xmm5
    vpxor xmm2, xmm14, xmm2
    vpxor xmm10, xmm15, xmm10
    vpxor xmm1, xmm11, xmm1
    vpxor xmm5, xmm8, xmm5
    vpbroadcastd xmm8, dword ptr [rdi+132]
    vpaddd xmm8, xmm7, xmm8
    vpxor xmm10, xmm2, xmm10
    vpbroadcastd xmm2, dword ptr [rdi+128]
    vpaddd xmm2, xmm12, xmm2
    vpxor xmm5, xmm1, xmm5
    vpaddd xmm8, xmm8, xmm3
    vmovdqa xmm1, xmmword ptr [rdi+256]
    vpsrld xmm7, xmm1, 7
    vpslld xmm11, xmm1, 25
    vpaddd xmm10, xmm2, xmm10
    vmovdqa xmm2, xmmword ptr [rdi+272]
    vpsrld xmm15, xmm2, 7
    vpslld xmm14, xmm2, 25
    vpaddd xmm5, xmm8, xmm5
    vpsrld xmm8, xmm1, 18
    vpslld xmm4, xmm1, 14
    vpxor xmm11, xmm7, xmm11
    vpsrld xmm7, xmm1, 3
    vmovdqa xmmword ptr [rdi+400], xmm3
    vpsrld xmm3, xmm2, 18
    vpxor xmm14, xmm15, xmm14
    vpslld xmm15, xmm2, 14
    vmovdqa xmmword ptr [rdi+416], xmm12
    vpsrld xmm12, xmm2, 3
    vpxor xmm4, xmm8, xmm4
    vpxor xmm11, xmm7, xmm11
    vpsrld xmm7, xmm10, 17
    vpslld xmm8, xmm10, 15
    vpxor xmm15, xmm3, xmm15
    vpxor xmm14, xmm12, xmm14
    vpsrld xmm12, xmm5, 17
    vpslld xmm3, xmm5, 15
    vpxor xmm11, xmm4, xmm11
    vpsrld xmm4, xmm10, 19
    vmovdqa xmmword ptr [rdi+432], xmm13
    vpslld xmm13, xmm10, 13
    vpsrld xmm2, xmm10, 10
    vpxor xmm8, xmm7, xmm8
    vpxor xmm14, xmm15, xmm14
    vpsrld xmm15, xmm5, 19
    vpslld xmm7, xmm5, 13
    vmovdqa xmmword ptr [rdi+448], xmm10
    vpsrld xmm10, xmm5, 10
    vpxor xmm3, xmm12, xmm3
    vpxor xmm13, xmm4, xmm13
    vpxor xmm8, xmm2, xmm8
    vpaddd xmm11, xmm9, xmm11
    vpxor xmm7, xmm15, xmm7
    vpxor xmm3, xmm10, xmm3
    vpaddd xmm14, xmm1, xmm14
    vpxor xmm8, xmm13, xmm8
    vpaddd xmm11, xmm11, xmm6
    vpxor xmm3, xmm7, xmm3
    vpaddd xmm14, xmm14, xmmword ptr [rdi+384]
    vmovdqa xmm7, xmmword ptr [rdi+336]
    vpsrld xmm13, xmm7, 7
    vpslld xmm10, xmm7, 25
    vpaddd xmm8, xmm11, xmm8
    vmovdqa xmm11, xmmword ptr [rdi+320]
    vpsrld xmm15, xmm11, 7
    vpslld xmm2, xmm11, 25
    vpaddd xmm3, xmm14, xmm3
    vpsrld xmm14, xmm7, 18
    vpslld xmm4, xmm7, 14
    vpxor xmm10, xmm13, xmm10
    vpsrld xmm13, xmm7, 3
    vpsrld xmm12, xmm11, 18
    vpxor xmm2, xmm15, xmm2
    vpslld xmm15, xmm11, 14
    vpsrld xmm1, xmm11, 3
    vpxor xmm4, xmm14, xmm4
    vpxor xmm10, xmm13, xmm10
    vpsrld xmm13, xmm8, 17
    vpslld xmm14, xmm8, 15
    vpxor xmm15, xmm12, xmm15
    vpxor xmm2, xmm1, xmm2
    vpsrld xmm1, xmm3, 17
    vpslld xmm12, xmm3, 15
    vpxor xmm10, xmm4, xmm10
    vpsrld xmm4, xmm8, 19
    vmovdqa xmmword ptr [rdi+464], xmm9
    vpslld xmm9, xmm8, 13
    vmovdqa xmmword ptr [rdi+480], xmm6
    vpsrld xmm6, xmm8, 10
    vpxor xmm14, xmm13, xmm14
    vpxor xmm2, xmm15, xmm2
    vpsrld xmm15, xmm3, 19
    vpslld xmm13, xmm3, 13
    vmovdqa xmmword ptr [rdi+496], xmm8
    vpsrld xmm8, xmm3, 10
    vpxor xmm12, xmm1, xmm12
    vpxor xmm9, xmm4, xmm9
    vpxor xmm14, xmm6, xmm14
    vpaddd xmm10, xmm10, xmmword ptr [rdi+272]
    vpxor xmm13, xmm15, xmm13
    vpxor xmm12, xmm8, xmm12
    vpaddd xmm2, xmm7, xmm2
    vpxor xmm14, xmm9, xmm14
    vpaddd xmm10, xmm10, xmmword ptr [rdi+352]
    vpxor xmm12, xmm13, xmm12
    vpaddd xmm2, xmm2, xmmword ptr [rdi+368]
    vmovdqa xmm13, xmmword ptr [rdi+304]
    vpsrld xmm9, xmm13, 7
    vpslld xmm8, xmm13, 25
    vpaddd xmm14, xmm10, xmm14
    vmovdqa xmm10, xmmword ptr [rdi+288]
    vpsrld xmm15, xmm10, 7
    vpslld xmm6, xmm10, 25
    vpaddd xmm12, xmm2, xmm12
    vpsrld xmm2, xmm13, 18
    vpslld xmm4, xmm13, 14
    vpxor xmm8, xmm9, xmm8
    vpsrld xmm9, xmm13, 3
    vpsrld xmm1, xmm10, 18
    vpxor xmm6, xmm15, xmm6
    vpslld xmm15, xmm10, 14
    vpsrld xmm7, xmm10, 3
    vpxor xmm4, xmm2, xmm4
    vpxor xmm8, xmm9, xmm8
    vpsrld xmm9, xmm14, 17
    vpslld xmm2, xmm14, 15
    vpxor xmm15, xmm1, xmm15
    vpxor xmm6, xmm7, xmm6
    vpsrld xmm7, xmm12, 17
    vpslld xmm1, xmm12, 15
    vpxor xmm8, xmm4, xmm8
    vpsrld xmm4, xmm14, 19
    vmovdqa xmmword ptr [rdi+512], xmm3
    vpslld xmm3, xmm14, 13
    vpsrld xmm10, xmm14, 10
    vpxor xmm2, xmm9, xmm2
    vpxor xmm6, xmm15, xmm6
    vpsrld xmm15, xmm12, 19
    vpslld xmm9, xmm12, 13
    vmovdqa xmmword ptr [rdi+528], xmm14
    vpsrld xmm14, xmm12, 10
    vpxor xmm1, xmm7, xmm1
    vpxor xmm3, xmm4, xmm3
    vpxor xmm2, xmm10, xmm2
    vpaddd xmm8, xmm11, xmm8
    vpxor xmm9, xmm15, xmm9
    vpxor xmm1, xmm14, xmm1
    vpaddd xmm6, xmm13, xmm6
    vpxor xmm2, xmm3, xmm2
    vpaddd xmm8, xmm8, xmmword ptr [rdi+432]
    vpxor xmm1, xmm9, xmm1
    vpaddd xmm6, xmm6, xmmword ptr [rdi+448]
    vmovdqa xmm9, xmmword ptr [rdi+416]
    vpsrld xmm3, xmm9, 7
    vpslld xmm14, xmm9, 25
    vpaddd xmm2, xmm8, xmm2
    vmovdqa xmm8, xmmword ptr [rdi+400]
    vpsrld xmm15, xmm8, 7
    vpslld xmm10, xmm8, 25
    vpaddd xmm1, xmm6, xmm1
    vpsrld xmm6, xmm9, 18
    vpslld xmm4, xmm9, 14
    vpxor xmm14, xmm3, xmm14
    vpsrld xmm3, xmm9, 3
    vpsrld xmm7, xmm8, 18
    vpxor xmm10, xmm15, xmm10
    vpslld xmm15, xmm8, 14
    vpsrld xmm13, xmm8, 3
    vpxor xmm4, xmm6, xmm4
    vpxor xmm14, xmm3, xmm14
    vpsrld xmm3, xmm2, 17
    vpslld xmm6, xmm2, 15
    vpxor xmm15, xmm7, xmm15
    vpxor xmm10, xmm13, xmm10
    vpsrld xmm13, xmm1, 17
    vpslld xmm7, xmm1, 15
    vpxor xmm14, xmm4, xmm14
    vpsrld xmm4, xmm2, 19
    vpslld xmm11, xmm2, 13
    vmovdqa xmmword ptr [rdi+544], xmm12
    vpsrld xmm12, xmm2, 10
    vpxor xmm6, xmm3, xmm6
    vpxor xmm10, xmm15, xmm10
    vpsrld xmm15, xmm1, 19
    vpslld xmm3, xmm1, 13
    vmovdqa xmmword ptr [rdi+560], xmm2
    vpsrld xmm2, xmm1, 10
    vpxor xmm7, xmm13, xmm7
    vpxor xmm11, xmm4, xmm11
    vpxor xmm6, xmm12, xmm6
    vpaddd xmm14, xmm14, xmmword ptr [rdi+288]
    vpxor xmm3, xmm15, xmm3
    vpxor xmm7, xmm2, xmm7
    vpaddd xmm10, xmm9, xmm10
    vpxor xmm6, xmm11, xmm6
    vpaddd xmm14, xmm14, xmm5
    vpxor xmm7, xmm3, xmm7
    vpaddd xmm10, xmm10, xmmword ptr [rdi+496]
    vmovdqa xmm3, xmmword ptr [rdi+480]
    vpsrld xmm11, xmm3, 7
    vpslld xmm2, xmm3, 25
    vpaddd xmm6, xmm14, xmm6
    vmovdqa xmm14, xmmword ptr [rdi+384]
    vpsrld xmm15, xmm14, 7
    vpslld xmm12, xmm14, 25
    vpaddd xmm7, xmm10, xmm7
    vpsrld xmm10, xmm3, 18
    vpslld xmm4, xmm3, 14
    vpxor xmm2, xmm11, xmm2
    vpsrld xmm11, xmm3, 3
    vpsrld xmm13, xmm14, 18
    vpxor xmm12, xmm15, xmm12
    vpslld xmm15, xmm14, 14
    vpsrld xmm9, xmm14, 3
    vpxor xmm4, xmm10, xmm4
    vpxor xmm2, xmm11, xmm2
    vpsrld xmm11, xmm6, 17
    vpslld xmm10, xmm6, 15
    vpxor xmm15, xmm13, xmm15
    vpxor xmm12, xmm9, xmm12
    vpsrld xmm9, xmm7, 17
    vpslld xmm13, xmm7, 15
    vpxor xmm2, xmm4, xmm2
    vpsrld xmm4, xmm6, 19
    vmovdqa xmmword ptr [rdi+576], xmm5
    vpslld xmm5, xmm6, 13
    vmovdqa xmmword ptr [rdi+592], xmm1
    vpsrld xmm1, xmm6, 10
    vpxor xmm10, xmm11, xmm10
    vpxor xmm12, xmm15, xmm12
    vpsrld xmm15, xmm7, 19
    vpslld xmm11, xmm7, 13
    vmovdqa xmmword ptr [rdi+608], xmm6
    vpsrld xmm6, xmm7, 10
    vpxor xmm13, xmm9, xmm13
    vpxor xmm5, xmm4, xmm5
    vpxor xmm10, xmm1, xmm10
    vpaddd xmm2, xmm8, xmm2
    vpxor xmm11, xmm15, xmm11
    vpxor xmm13, xmm6, xmm13
    vpaddd xmm12, xmm3, xmm12
    vpxor xmm10, xmm5, xmm10
    vpaddd xmm2, xmm2, xmmword ptr [rdi+512]
    vpxor xmm13, xmm11, xmm13
    vpaddd xmm12, xmm12, xmmword ptr [rdi+528]
    vmovdqa xmm11, xmmword ptr [rdi+352]
    vpsrld xmm5, xmm11, 7
    vpslld xmm6, xmm11, 25
    vpaddd xmm10, xmm2, xmm10
    vmovdqa xmm2, xmmword ptr [rdi+368]
    vpsrld xmm15, xmm2, 7
    vpslld xmm1, xmm2, 25
    vpaddd xmm13, xmm12, xmm13
    vpsrld xmm12, xmm11, 18
    vpslld xmm4, xmm11, 14
    vpxor xmm6, xmm5, xmm6
    vpsrld xmm5, xmm11, 3
    vpsrld xmm9, xmm2, 18
    vpxor xmm1, xmm15, xmm1
    vpslld xmm15, xmm2, 14
    vpsrld xmm3, xmm2, 3
    vpxor xmm4, xmm12, xmm4
    vpxor xmm6, xmm5, xmm6
    vpsrld xmm5, xmm10, 17
    vpslld xmm12, xmm10, 15
    vpxor xmm15, xmm9, xmm15
    vpxor xmm1, xmm3, xmm1
    vpsrld xmm3, xmm13, 17
    vpslld xmm9, xmm13, 15
    vpxor xmm6, xmm4, xmm6
    vpsrld xmm4, xmm10, 19
    vpslld xmm8, xmm10, 13
    vmovdqa xmmword ptr [rdi+624], xmm7
    vpsrld xmm7, xmm10, 10
    vpxor xmm12, xmm5, xmm12
    vpxor xmm1, xmm15, xmm1
    vpsrld xmm15, xmm13, 19
    vpslld xmm5, xmm13, 13
    vmovdqa xmmword ptr [rdi+640], xmm10
    vpsrld xmm10, xmm13, 10
    vpxor xmm9, xmm3, xmm9
    vpxor xmm8, xmm4, xmm8
    vpxor xmm12, xmm7, xmm12
    vpaddd xmm6, xmm14, xmm6
    vpxor xmm5, xmm15, xmm5
    vpxor xmm9, xmm10, xmm9
    vpaddd xmm1, xmm11, xmm1
    vpxor xmm12, xmm8, xmm12
    vpaddd xmm6, xmm6, xmmword ptr [rdi+544]
    vpxor xmm9, xmm5, xmm9
    vpaddd xmm1, xmm1, xmmword ptr [rdi+560]
    vmovdqa xmm5, xmmword ptr [rdi+432]
    vpsrld xmm8, xmm5, 7
    vpslld xmm10, xmm5, 25
    vpaddd xmm12, xmm6, xmm12
    vmovdqa xmm6, xmmword ptr [rdi+448]
    vpsrld xmm15, xmm6, 7
    vpslld xmm7, xmm6, 25
    vpaddd xmm9, xmm1, xmm9
    vpsrld xmm1, xmm5, 18
    vpslld xmm4, xmm5, 14
    vpxor xmm10, xmm8, xmm10
    vpsrld xmm8, xmm5, 3
    vpsrld xmm3, xmm6, 18
    vpxor xmm7, xmm15, xmm7
    vpslld xmm15, xmm6, 14
    vpsrld xmm11, xmm6, 3
    vpxor xmm4, xmm1, xmm4
    vpxor xmm10, xmm8, xmm10
    vpsrld xmm8, xmm12, 17
    vpslld xmm1, xmm12, 15
    vpxor xmm15, xmm3, xmm15
    vpxor xmm7, xmm11, xmm7
    vpsrld xmm11, xmm9, 17
    vpslld xmm3, xmm9, 15
    vpxor xmm10, xmm4, xmm10
    vpsrld xmm4, xmm12, 19
    vpslld xmm14, xmm12, 13
    vmovdqa xmmword ptr [rdi+656], xmm13
    vpsrld xmm13, xmm12, 10
    vpxor xmm1, xmm8, xmm1
    vpxor xmm7, xmm15, xmm7
    vpsrld xmm15, xmm9, 19
    vpslld xmm8, xmm9, 13
    vmovdqa xmmword ptr [rdi+672], xmm12
    vpsrld xmm12, xmm9, 10
    vpxor xmm3, xmm11, xmm3
    vpxor xmm14, xmm4, xmm14
    vpxor xmm1, xmm13, xmm1
    vpaddd xmm10, xmm2, xmm10
    vpxor xmm8, xmm15, xmm8
    vpxor xmm3, xmm12, xmm3
    vpaddd xmm7, xmm5, xmm7
    vpxor xmm1, xmm14, xmm1
    vpaddd xmm10, xmm10, xmmword ptr [rdi+592]
    vpxor xmm3, xmm8, xmm3
    vpaddd xmm7, xmm7, xmmword ptr [rdi+608]
    vmovdqa xmm8, xmmword ptr [rdi+576]
    vpsrld xmm14, xmm8, 7
    vpslld xmm12, xmm8, 25
    vpaddd xmm1, xmm10, xmm1
    vmovdqa xmm10, xmmword ptr [rdi+496]
    vpsrld xmm15, xmm10, 7
    vpslld xmm13, xmm10, 25
    vpaddd xmm3, xmm7, xmm3
    vpsrld xmm7, xmm8, 18
    vpslld xmm4, xmm8, 14
    vpxor xmm12, xmm14, xmm12
    vpsrld xmm14, xmm8, 3
    vpsrld xmm11, xmm10, 18
    vpxor xmm13, xmm15, xmm13
    vpslld xmm15, xmm10, 14
    vpsrld xmm5, xmm10, 3
    vpxor xmm4, xmm7, xmm4
    vpxor xmm12, xmm14, xmm12
    vpsrld xmm14, xmm1, 17
    vpslld xmm7, xmm1, 15
    vpxor xmm15, xmm11, xmm15
    vpxor xmm13, xmm5, xmm13
    vpsrld xmm5, xmm3, 17
    vpslld xmm11, xmm3, 15
    vpxor xmm12, xmm4, xmm12
    vpsrld xmm4, xmm1, 19
    vpslld xmm2, xmm1, 13
    vmovdqa xmmword ptr [rdi+688], xmm9
    vpsrld xmm9, xmm1, 10
    vpxor xmm7, xmm14, xmm7
    vpxor xmm13, xmm15, xmm13
    vpsrld xmm15, xmm3, 19
    vpslld xmm14, xmm3, 13
    vmovdqa xmmword ptr [rdi+704], xmm1
    vpsrld xmm1, xmm3, 10
    vpxor xmm11, xmm5, xmm11
    vpxor xmm2, xmm4, xmm2
    vpxor xmm7, xmm9, xmm7
    vpaddd xmm12, xmm6, xmm12
    vpxor xmm14, xmm15, xmm14
    vpxor xmm11, xmm1, xmm11
    vpaddd xmm13, xmm8, xmm13
    vpxor xmm7, xmm2, xmm7
    vpaddd xmm12, xmm12, xmmword ptr [rdi+624]
    vpxor xmm11, xmm14, xmm11
    vpaddd xmm13, xmm13, xmmword ptr [rdi+640]
    vmovdqa xmm14, xmmword ptr [rdi+512]
    vpsrld xmm2, xmm14, 7
    vpslld xmm1, xmm14, 25
    vpaddd xmm7, xmm12, xmm7
    vmovdqa xmm12, xmmword ptr [rdi+528]
    vpsrld xmm15, xmm12, 7
    vpslld xmm9, xmm12, 25
    vpaddd xmm11, xmm13, xmm11
    vpsrld xmm13, xmm14, 18
    vpslld xmm4, xmm14, 14
    vpxor xmm1, xmm2, xmm1
    vpsrld xmm2, xmm14, 3
    vpsrld xmm5, xmm12, 18
    vpxor xmm9, xmm15, xmm9
    vpslld xmm15, xmm12, 14
    vpsrld xmm8, xmm12, 3
    vpxor xmm4, xmm13, xmm4
    vpxor xmm1, xmm2, xmm1
    vpsrld xmm2, xmm7, 17
    vpslld xmm13, xmm7, 15
    vpxor xmm15, xmm5, xmm15
    vpxor xmm9, xmm8, xmm9
    vpsrld xmm8, xmm11, 17
    vpslld xmm5, xmm11, 15
    vpxor xmm1, xmm4, xmm1
    vpsrld xmm4, xmm7, 19
    vpslld xmm6, xmm7, 13
    vmovdqa xmmword ptr [rdi+720], xmm3
    vpsrld xmm3, xmm7, 10
    vpxor xmm13, xmm2, xmm13
    vpxor xmm9, xmm15, xmm9
    vpsrld xmm15, xmm11, 19
    vpslld xmm2, xmm11, 13
    vmovdqa xmmword ptr [rdi+736], xmm7
    vpsrld xmm7, xmm11, 10
    vpxor xmm5, xmm8, xmm5
    vpxor xmm6, xmm4, xmm6
    vpxor xmm13, xmm3, xmm13
    vpaddd xmm1, xmm10, xmm1
    vpxor xmm2, xmm15, xmm2
    vpxor xmm5, xmm7, xmm5
    vpaddd xmm9, xmm14, xmm9
    vpxor xmm13, xmm6, xmm13
    vpaddd xmm1, xmm1, xmmword ptr [rdi+656]
    vpxor xmm5, xmm2, xmm5
    vpaddd xmm9, xmm9, xmmword ptr [rdi+672]
    vmovdqa xmm2, xmmword ptr [rdi+544]
    vpsrld xmm6, xmm2, 7
    vpslld xmm7, xmm2, 25
    vpaddd xmm13, xmm1, xmm13
    vmovdqa xmm1, xmmword ptr [rdi+560]
    vpsrld xmm15, xmm1, 7
    vpslld xmm3, xmm1, 25
    vpaddd xmm5, xmm9, xmm5
    vpsrld xmm9, xmm2, 18
    vpslld xmm4, xmm2, 14
    vpxor xmm7, xmm6, xmm7
    vpsrld xmm6, xmm2, 3
    vpsrld xmm8, xmm1, 18
    vpxor xmm3, xmm15, xmm3
    vpslld xmm15, xmm1, 14
    vpsrld xmm14, xmm1, 3
    vpxor xmm4, xmm9, xmm4
    vpxor xmm7, xmm6, xmm7
    vpsrld xmm6, xmm13, 17
    vpslld xmm9, xmm13, 15
    vpxor xmm15, xmm8, xmm15
    vpxor xmm3, xmm14, xmm3
    vpsrld xmm14, xmm5, 17
    vpslld xmm8, xmm5, 15
    vpxor xmm7, xmm4, xmm7
    vpsrld xmm4, xmm13, 19
    vpslld xmm10, xmm13, 13
    vmovdqa xmmword ptr [rdi+752], xmm11
    vpsrld xmm11, xmm13, 10
    vpxor xmm9, xmm6, xmm9
    vpxor xmm3, xmm15, xmm3
    vpsrld xmm15, xmm5, 19
    vpslld xmm6, xmm5, 13
    vmovdqa xmmword ptr [rdi+768], xmm13
    vpsrld xmm13, xmm5, 10
    vpxor xmm8, xmm14, xmm8
    vpxor xmm10, xmm4, xmm10
    vpxor xmm9, xmm11, xmm9
    vpaddd xmm7, xmm12, xmm7
    vpxor xmm6, xmm15, xmm6
    vpxor xmm8, xmm13, xmm8
    vpaddd xmm3, xmm2, xmm3
    vpxor xmm9, xmm10, xmm9
    vpaddd xmm7, xmm7, xmmword ptr [rdi+688]
    vpxor xmm8, xmm6, xmm8
    vpaddd xmm3, xmm3, xmmword ptr [rdi+704]
    vmovdqa xmm6, xmmword ptr [rdi+592]
    vpsrld xmm10, xmm6, 7
    vpslld xmm13, xmm6, 25
    vpaddd xmm9, xmm7, xmm9
    vmovdqa xmm7, xmmword ptr [rdi+608]
    vpsrld xmm15, xmm7, 7
    vpslld xmm11, xmm7, 25
    vpaddd xmm8, xmm3, xmm8
    vpsrld xmm3, xmm6, 18
    vpslld xmm4, xmm6, 14
    vpxor xmm13, xmm10, xmm13
    vpsrld xmm10, xmm6, 3
    vpsrld xmm14, xmm7, 18
    vpxor xmm11, xmm15, xmm11
    vpslld xmm15, xmm7, 14
    vpsrld xmm2, xmm7, 3
    vpxor xmm4, xmm3, xmm4
    vpxor xmm13, xmm10, xmm13
    vpsrld xmm10, xmm9, 17
    vpslld xmm3, xmm9, 15
    vpxor xmm15, xmm14, xmm15
    vpxor xmm11, xmm2, xmm11
    vpsrld xmm2, xmm8, 17
    vpslld xmm14, xmm8, 15
    vpxor xmm13, xmm4, xmm13
    vpsrld xmm4, xmm9, 19
    vpslld xmm12, xmm9, 13
    vmovdqa xmmword ptr [rdi+784], xmm5
    vpsrld xmm5, xmm9, 10
    vpxor xmm3, xmm10, xmm3
    vpxor xmm11, xmm15, xmm11
    vpsrld xmm15, xmm8, 19
    vpslld xmm10, xmm8, 13
    vmovdqa xmmword ptr [rdi+800], xmm9
    vpsrld xmm9, xmm8, 10
    vpxor xmm14, xmm2, xmm14
    vpxor xmm12, xmm4, xmm12
    vpxor xmm3, xmm5, xmm3
    vpaddd xmm13, xmm1, xmm13
    vpxor xmm10, xmm15, xmm10
    vpxor xmm14, xmm9, xmm14
    vpaddd xmm11, xmm6, xmm11
    vpxor xmm3, xmm12, xmm3
    vpaddd xmm13, xmm13, xmmword ptr [rdi+720]
    vpxor xmm14, xmm10, xmm14
    vpaddd xmm11, xmm11, xmmword ptr [rdi+736]
    vmovdqa xmm10, xmmword ptr [rdi+624]
    vpsrld xmm12, xmm10, 7
    vpslld xmm9, xmm10, 25
    vpaddd xmm3, xmm13, xmm3
    vmovdqa xmm13, xmmword ptr [rdi+640]
    vpsrld xmm15, xmm13, 7
    vpslld xmm5, xmm13, 25
    vpaddd xmm14, xmm11, xmm14
    vpsrld xmm11, xmm10, 18
    vpslld xmm4, xmm10, 14
    vpxor xmm9, xmm12, xmm9
    vpsrld xmm12, xmm10, 3
    vpsrld xmm2, xmm13, 18
    vpxor xmm5, xmm15, xmm5
    vpslld xmm15, xmm13, 14
    vpsrld xmm6, xmm13, 3
    vpxor xmm4, xmm11, xmm4
    vpxor xmm9, xmm12, xmm9
    vpsrld xmm12, xmm3, 17
    vpslld xmm11, xmm3, 15
    vpxor xmm15, xmm2, xmm15
    vpxor xmm5, xmm6, xmm5
    vpsrld xmm6, xmm14, 17
    vpslld xmm2, xmm14, 15
    vpxor xmm9, xmm4, xmm9
    vpsrld xmm4, xmm3, 19
    vpslld xmm1, xmm3, 13
    vmovdqa xmmword ptr [rdi+816], xmm8
    vpsrld xmm8, xmm3, 10
    vpxor xmm11, xmm12, xmm11
    vpxor xmm5, xmm15, xmm5
    vpsrld xmm15, xmm14, 19
    vpslld xmm12, xmm14, 13
    vmovdqa xmmword ptr [rdi+832], xmm3
    vpsrld xmm3, xmm14, 10
    vpxor xmm2, xmm6, xmm2
    vpxor xmm1, xmm4, xmm1
    vpxor xmm11, xmm8, xmm11
    vpaddd xmm9, xmm7, xmm9
    vpxor xmm12, xmm15, xmm12
    vpxor xmm2, xmm3, xmm2
    vpaddd xmm5, xmm10, xmm5
    vpxor xmm11, xmm1, xmm11
    vpaddd xmm9, xmm9, xmmword ptr [rdi+752]
    vpxor xmm2, xmm12, xmm2
    vpaddd xmm5, xmm5, xmmword ptr [rdi+768]
    vmovdqa xmm12, xmmword ptr [rdi+656]
    vpsrld xmm1, xmm12, 7
    vpslld xmm3, xmm12, 25
    vpaddd xmm11, xmm9, xmm11
    vmovdqa xmm9, xmmword ptr [rdi+672]
    vpsrld xmm15, xmm9, 7
    vpslld xmm8, xmm9, 25
    vpaddd xmm2, xmm5, xmm2
    vpsrld xmm5, xmm12, 18
    vpslld xmm4, xmm12, 14
    vpxor xmm3, xmm1, xmm3
    vpsrld xmm1, xmm12, 3
    vpsrld xmm6, xmm9, 18
    vpxor xmm8, xmm15, xmm8
    vpslld xmm15, xmm9, 14
    vpsrld xmm10, xmm9, 3
    vpxor xmm4, xmm5, xmm4
    vpxor xmm3, xmm1, xmm3
    vpsrld xmm1, xmm11, 17
    vpslld xmm5, xmm11, 15
    vpxor xmm15, xmm6, xmm15
    vpxor xmm8, xmm10, xmm8
    vpsrld xmm10, xmm2, 17
    vpslld xmm6, xmm2, 15
    vpxor xmm3, xmm4, xmm3
    vpsrld xmm4, xmm11, 19
    vpslld xmm7, xmm11, 13
    vmovdqa xmmword ptr [rdi+848], xmm14
    vpsrld xmm14, xmm11, 10
    vpxor xmm5, xmm1, xmm5
    vpxor xmm8, xmm15, xmm8
    vpsrld xmm15, xmm2, 19
    vpslld xmm1, xmm2, 13
    vmovdqa xmmword ptr [rdi+864], xmm11
    vpsrld xmm11, xmm2, 10
    vpxor xmm6, xmm10, xmm6
    vpxor xmm7, xmm4, xmm7
    vpxor xmm5, xmm14, xmm5
    vpaddd xmm3, xmm13, xmm3
    vpxor xmm1, xmm15, xmm1
    vpxor xmm6, xmm11, xmm6
    vpaddd xmm8, xmm12, xmm8
    vpxor xmm5, xmm7, xmm5
    vpaddd xmm3, xmm3, xmmword ptr [rdi+784]
    vpxor xmm6, xmm1, xmm6
    vpaddd xmm8, xmm8, xmmword ptr [rdi+800]
    vmovdqa xmm1, xmmword ptr [rdi+688]
    vpsrld xmm7, xmm1, 7
    vpslld xmm11, xmm1, 25
    vpaddd xmm5, xmm3, xmm5
    vmovdqa xmm3, xmmword ptr [rdi+704]
    vpsrld xmm15, xmm3, 7
    vpslld xmm14, xmm3, 25
    vpaddd xmm6, xmm8, xmm6
    vpsrld xmm8, xmm1, 18
    vpslld xmm4, xmm1, 14
    vpxor xmm11, xmm7, xmm11
    vpsrld xmm7, xmm1, 3
    vpsrld xmm10, xmm3, 18
    vpxor xmm14, xmm15, xmm14
    vpslld xmm15, xmm3, 14
    vmovdqa xmmword ptr [rdi+880], xmm2
    vpsrld xmm2, xmm3, 3
    vpxor xmm4, xmm8, xmm4
    vpxor xmm11, xmm7, xmm11
    vpsrld xmm7, xmm5, 17
    vpslld xmm8, xmm5, 15
    vpxor xmm15, xmm10, xmm15
    vpxor xmm14, xmm2, xmm14
    vpsrld xmm2, xmm6, 17
    vpslld xmm10, xmm6, 15
    vpxor xmm11, xmm4, xmm11
    vpsrld xmm4, xmm5, 19
    vpslld xmm12, xmm5, 13
    vpsrld xmm13, xmm5, 10
    vpxor xmm8, xmm7, xmm8
    vpxor xmm14, xmm15, xmm14
    vpsrld xmm15, xmm6, 19
    vpslld xmm7, xmm6, 13
    vmovdqa xmmword ptr [rdi+896], xmm5
    vpsrld xmm5, xmm6, 10
    vpxor xmm10, xmm2, xmm10
    vpxor xmm12, xmm4, xmm12
    vpxor xmm8, xmm13, xmm8
    vpaddd xmm11, xmm9, xmm11
    vpxor xmm7, xmm15, xmm7
    vpxor xmm10, xmm5, xmm10
    vpaddd xmm14, xmm1, xmm14
    vpxor xmm8, xmm12, xmm8
    vpaddd xmm11, xmm11, xmmword ptr [rdi+816]
    vpxor xmm10, xmm7, xmm10
    vpaddd xmm14, xmm14, xmmword ptr [rdi+832]
    vmovdqa xmm7, xmmword ptr [rdi+720]
    vpsrld xmm12, xmm7, 7
    vpslld xmm5, xmm7, 25
    vpaddd xmm8, xmm11, xmm8
    vmovdqa xmm11, xmmword ptr [rdi+736]
    vpsrld xmm15, xmm11, 7
    vpslld xmm13, xmm11, 25
    vpaddd xmm10, xmm14, xmm10
    vpsrld xmm14, xmm7, 18
    vpslld xmm4, xmm7, 14
    vpxor xmm5, xmm12, xmm5
    vpsrld xmm12, xmm7, 3
    vpsrld xmm2, xmm11, 18
    vpxor xmm13, xmm15, xmm13
    vpslld xmm15, xmm11, 14
    vmovdqa xmmword ptr [rdi+912], xmm6
    vpsrld xmm6, xmm11, 3
    vpxor xmm4, xmm14, xmm4
    vpxor xmm5, xmm12, xmm5
    vpsrld xmm12, xmm8, 17
    vpslld xmm14, xmm8, 15
    vpxor xmm15, xmm2, xmm15
    vpxor xmm13, xmm6, xmm13
    vpsrld xmm6, xmm10, 17
    vpslld xmm2, xmm10, 15
    vpxor xmm5, xmm4, xmm5
    vpsrld xmm4, xmm8, 19
    vpslld xmm11, xmm8, 13
    vpsrld xmm1, xmm8, 10
    vpxor xmm14, xmm12, xmm14
    vpxor xmm13, xmm15, xmm13
    vpsrld xmm15, xmm10, 19
    vpslld xmm12, xmm10, 13
    vmovdqa xmmword ptr [rdi+928], xmm8
    vpsrld xmm8, xmm10, 10
    vpxor xmm2, xmm6, xmm2
    vpxor xmm11, xmm4, xmm11
    vpxor xmm14, xmm1, xmm14
    vpaddd xmm5, xmm3, xmm5
    vpxor xmm12, xmm15, xmm12
    vpxor xmm2, xmm8, xmm2
    vpaddd xmm13, xmm7, xmm13
    vpxor xmm14, xmm11, xmm14
    vpaddd xmm5, xmm5, xmmword ptr [rdi+848]
    vpxor xmm2, xmm12, xmm2
    vpaddd xmm13, xmm13, xmmword ptr [rdi+864]
    vpaddd xmm14, xmm5, xmm14
    vpaddd xmm2, xmm13, xmm2
    vmovdqa xmm13, xmmword ptr [rdi+464]
    vpaddd xmm13, xmm13, xmmword ptr [rsi+96]
    vmovdqa xmm5, xmmword ptr [rdi+256]
    vpaddd xmm5, xmm5, xmmword ptr [rsi+112]
    vmovdqa xmm12, xmmword ptr [rdi+272]
    vpaddd xmm12, xmm12, xmmword ptr [rsi+128]
    vmovdqa xmm11, xmmword ptr [rdi+336]
    vpaddd xmm11, xmm11, xmmword ptr [rsi+144]
    vmovdqa xmm8, xmmword ptr [rdi+320]
    vpaddd xmm8, xmm8, xmmword ptr [rsi+160]
    vmovdqa xmm15, xmmword ptr [rdi+304]
    vpaddd xmm15, xmm15, xmmword ptr [rsi+176]
    vmovdqa xmm1, xmmword ptr [rdi+288]
    vpaddd xmm1, xmm1, xmmword ptr [rsi+192]
    vmovdqa xmm4, xmmword ptr [rdi+416]
    vpaddd xmm4, xmm4, xmmword ptr [rsi+208]
    vmovdqa xmm6, xmmword ptr [rdi+400]
    vpaddd xmm6, xmm6, xmmword ptr [rsi+224]
    vmovdqa xmmword ptr [rdi+400], xmm2
    vmovdqa xmm2, xmmword ptr [rdi+480]
    vpaddd xmm2, xmm2, xmmword ptr [rsi+240]
    vmovdqa xmmword ptr [rdi+480], xmm14
    vmovdqa xmm14, xmmword ptr [rdi+384]
    vpaddd xmm14, xmm14, xmmword ptr [rsi+256]
    vmovdqa xmmword ptr [rdi+384], xmm10
    vmovdqa xmm10, xmmword ptr [rdi+352]
    vpaddd xmm10, xmm10, xmmword ptr [rsi+272]
    vmovdqa xmm7, xmmword ptr [rdi+368]
    vpaddd xmm7, xmm7, xmmword ptr [rsi+288]
    vmovdqa xmm3, xmmword ptr [rdi+432]
    vpaddd xmm3, xmm3, xmmword ptr [rsi+304]
    vpunpckldq xmm9, xmm13, xmm5
    vmovdqa xmmword ptr [rdi+432], xmm3
    vmovdqa xmm3, xmmword ptr [rdi+448]
    vpaddd xmm3, xmm3, xmmword ptr [rsi+320]
    vpunpckhdq xmm5, xmm13, xmm5
    vmovdqa xmmword ptr [r8+64], xmm9
    vmovdqa xmm9, xmmword ptr [rdi+576]
    vpaddd xmm9, xmm9, xmmword ptr [rsi+336]
    vpunpckldq xmm13, xmm12, xmm11
    vmovdqa xmmword ptr [r8+80], xmm5
    vmovdqa xmm5, xmmword ptr [rdi+496]
    vpaddd xmm5, xmm5, xmmword ptr [rsi+352]
    vpunpckhdq xmm11, xmm12, xmm11
    vmovdqa xmmword ptr [r8+96], xmm13
    vmovdqa xmm13, xmmword ptr [rdi+512]
    vpaddd xmm13, xmm13, xmmword ptr [rsi+368]
    vpunpckldq xmm12, xmm8, xmm15
    vmovdqa xmmword ptr [r8+112], xmm11
    vmovdqa xmm11, xmmword ptr [rdi+528]
    vpaddd xmm11, xmm11, xmmword ptr [rsi+384]
    vpunpckhdq xmm15, xmm8, xmm15
    vmovdqa xmmword ptr [r8+128], xmm12
    vmovdqa xmm12, xmmword ptr [rdi+544]
    vpaddd xmm12, xmm12, xmmword ptr [rsi+400]
    vpunpckldq xmm8, xmm1, xmm4
    vmovdqa xmmword ptr [r8+144], xmm15
    vmovdqa xmm15, xmmword ptr [rdi+560]
    vpaddd xmm15, xmm15, xmmword ptr [rsi+416]
    vpunpckhdq xmm4, xmm1, xmm4
    vmovdqa xmmword ptr [r8+160], xmm8
    vmovdqa xmm8, xmmword ptr [rdi+592]
    vpaddd xmm8, xmm8, xmmword ptr [rsi+432]
    vpunpckldq xmm1, xmm6, xmm2
    vmovdqa xmmword ptr [r8+176], xmm4
    vmovdqa xmm4, xmmword ptr [rdi+608]
    vpaddd xmm4, xmm4, xmmword ptr [rsi+448]
    vpunpckhdq xmm2, xmm6, xmm2
    vmovdqa xmmword ptr [r8+192], xmm1
    vmovdqa xmm1, xmmword ptr [rdi+624]
    vpaddd xmm1, xmm1, xmmword ptr [rsi+464]
    vpunpckldq xmm6, xmm14, xmm10
    vmovdqa xmmword ptr [r8+208], xmm2
    vmovdqa xmm2, xmmword ptr [rdi+640]
    vpaddd xmm2, xmm2, xmmword ptr [rsi+480]
    vpunpckhdq xmm10, xmm14, xmm10
    vmovdqa xmmword ptr [r8+224], xmm6
    vmovdqa xmm6, xmmword ptr [rdi+656]
    vpaddd xmm6, xmm6, xmmword ptr [rsi+496]
    vpunpckldq xmm14, xmm7, xmmword ptr [rdi+432]
    vmovdqa xmmword ptr [r8+240], xmm10
    vmovdqa xmm10, xmmword ptr [rdi+672]
    vpaddd xmm10, xmm10, xmmword ptr [rsi+512]
    vpunpckhdq xmm7, xmm7, xmmword ptr [rdi+432]
    vmovdqa xmmword ptr [r8+256], xmm14
    vmovdqa xmm14, xmmword ptr [rdi+688]
    vpaddd xmm14, xmm14, xmmword ptr [rsi+528]
    vmovdqa xmmword ptr [rdi+688], xmm14
    vpunpckldq xmm14, xmm3, xmm9
    vmovdqa xmmword ptr [r8+272], xmm7
    vpunpckhdq xmm9, xmm3, xmm9
    vpunpckldq xmm3, xmm5, xmm13
    vmovdqa xmm7, xmmword ptr [rdi+704]
    vpaddd xmm7, xmm7, xmmword ptr [rsi+544]
    vmovdqa xmmword ptr [r8+288], xmm14
    vpunpckhdq xmm13, xmm5, xmm13
    vpunpckldq xmm5, xmm11, xmm12
    vmovdqa xmm14, xmmword ptr [rdi+720]
    vpaddd xmm14, xmm14, xmmword ptr [rsi+560]
    vmovdqa xmmword ptr [r8+304], xmm9
    vmovdqa xmmword ptr [r8+320], xmm3
    vmovdqa xmmword ptr [r8+512], xmm7
    vpunpckhdq xmm12, xmm11, xmm12
    vpunpckldq xmm11, xmm15, xmm8
    vmovdqa xmm7, xmmword ptr [rdi+736]
    vpaddd xmm7, xmm7, xmmword ptr [rsi+576]
    vmovdqa xmmword ptr [r8+336], xmm13
    vmovdqa xmmword ptr [r8+352], xmm5
    vmovdqa xmmword ptr [r8+528], xmm14
    vpunpckhdq xmm8, xmm15, xmm8
    vpunpckldq xmm15, xmm4, xmm1
    vmovdqa xmm14, xmmword ptr [rdi+752]
    vpaddd xmm14, xmm14, xmmword ptr [rsi+592]
    vmovdqa xmmword ptr [r8+368], xmm12
    vmovdqa xmmword ptr [r8+384], xmm11
    vmovdqa xmmword ptr [r8+544], xmm7
    vpunpckhdq xmm1, xmm4, xmm1
    vpunpckldq xmm4, xmm2, xmm6
    vmovdqa xmm7, xmmword ptr [rdi+768]
    vpaddd xmm7, xmm7, xmmword ptr [rsi+608]
    vmovdqa xmmword ptr [r8+400], xmm8
    vmovdqa xmmword ptr [r8+416], xmm15
    vmovdqa xmmword ptr [r8+560], xmm14
    vpunpckhdq xmm6, xmm2, xmm6
    vpunpckldq xmm2, xmm10, xmmword ptr [rdi+688]
    vmovdqa xmm14, xmmword ptr [rdi+784]
    vpaddd xmm14, xmm14, xmmword ptr [rsi+624]
    vmovdqa xmmword ptr [r8+432], xmm1
    vmovdqa xmmword ptr [r8+448], xmm4
    vmovdqa xmmword ptr [r8+576], xmm7
    vpunpckhdq xmm10, xmm10, xmmword ptr [rdi+688]
    vmovdqa xmm7, xmmword ptr [rdi+800]
    vpaddd xmm7, xmm7, xmmword ptr [rsi+640]
    vmovdqa xmm4, xmmword ptr [rdi+816]
    vpaddd xmm4, xmm4, xmmword ptr [rsi+656]
    vmovdqa xmmword ptr [r8+464], xmm6
    vmovdqa xmmword ptr [r8+480], xmm2
    vmovdqa xmmword ptr [r8+592], xmm14
    vmovdqa xmm14, xmmword ptr [rdi+832]
    vpaddd xmm14, xmm14, xmmword ptr [rsi+672]
    vmovdqa xmm2, xmmword ptr [rdi+848]
    vpaddd xmm2, xmm2, xmmword ptr [rsi+688]
    vmovdqa xmm6, xmmword ptr [rdi+864]
    vpaddd xmm6, xmm6, xmmword ptr [rsi+704]
    vmovdqa xmmword ptr [r8+496], xmm10
    vmovdqa xmmword ptr [r8+608], xmm7
    vmovdqa xmmword ptr [r8+624], xmm4
    vmovdqa xmm4, xmmword ptr [rdi+880]
    vpaddd xmm4, xmm4, xmmword ptr [rsi+720]
    vmovdqa xmm7, xmmword ptr [rdi+896]
    vpaddd xmm7, xmm7, xmmword ptr [rsi+736]
    vmovdqa xmm10, xmmword ptr [rdi+912]
    vpaddd xmm10, xmm10, xmmword ptr [rsi+752]
    vmovdqa xmmword ptr [r8+640], xmm14
    vmovdqa xmmword ptr [r8+656], xmm2
    vmovdqa xmmword ptr [r8+672], xmm6
    vmovdqa xmm6, xmmword ptr [rdi+928]
    vpaddd xmm6, xmm6, xmmword ptr [rsi+768]
    vmovdqa xmm2, xmmword ptr [rdi+384]
    vpaddd xmm2, xmm2, xmmword ptr [rsi+784]
    vmovdqa xmm14, xmmword ptr [rdi+480]
    vpaddd xmm14, xmm14, xmmword ptr [rsi+800]
    vmovdqa xmmword ptr [r8+688], xmm4
    vmovdqa xmmword ptr [r8+704], xmm7
    vmovdqa xmmword ptr [r8+720], xmm10
    vmovdqa xmm10, xmmword ptr [rdi+400]
    vpaddd xmm10, xmm10, xmmword ptr [rsi+816]
    vmovdqa xmmword ptr [r8+736], xmm6
    vmovdqa xmmword ptr [r8+752], xmm2
    vmovdqa xmmword ptr [r8+768], xmm14
    vmovdqa xmmword ptr [r8+784], xmm10
    vmovdqa xmm1, xmmword ptr [rdi]
    vpaddd xmm1, xmm1, xmmword ptr [rsi+832]
    vmovdqa xmmword ptr [rdi], xmm1
    add r8, 800
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
    .size mesos_miner_hybrid128_tables, . - mesos_miner_hybrid128_tables
    .popsection
    .pushsection .rodata.mesos_miner_hybrid128_tables, "a", @progbits
    .p2align 6
mesos_miner_hybrid128_tables_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00000000, 0x00000000, 0x00000000, 0x00000000
    .long 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
    .long 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa
    .long 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da
    .long 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d
    .long 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7
    .long 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147
    .long 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x14292967, 0x14292967, 0x14292967, 0x14292967
    .long 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138
    .long 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13
    .long 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb
    .long 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85
    .long 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b
    .long 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3
    .long 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624
    .long 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070
    .long 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08
    .long 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5
    .long 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a
    .long 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3
    .long 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f
    .long 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208
    .long 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb
    .long 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2
    .long 0x00000004, 0x00000004, 0x00000004, 0x00000004
    .popsection

    .pushsection .text.mesos_miner_hybrid128_rolling, "ax", @progbits
    .globl mesos_miner_hybrid128_rolling
    .type mesos_miner_hybrid128_rolling, @function
    .p2align 6
mesos_miner_hybrid128_rolling:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_hybrid128_rolling_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov r8, qword ptr [rdi+200]
    mov rcx, qword ptr [rdi+208]
    mov r15, qword ptr [rdi+232]
    mov r9, r8
    mov rdx, rcx
    mov rbx, qword ptr [rdi+224]
    lea rbp, [rbx+2064]
    lea r12, [rbp+2064]
    lea r13, [r12+2064]
    lea r14, [r13+2064]
    .p2align 6
2:
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [r8]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmm5, xmmword ptr [rbp]
    vpunpckldq xmm6, xmm5, xmmword ptr [rbp+16]
    vmovdqa xmm7, xmmword ptr [r12+128]
    vpaddd xmm8, xmm7, xmmword ptr [rsi+64]
    vmovdqa xmm9, xmmword ptr [r12+144]
    vpsrld xmm10, xmm9, 7
    vmovdqa xmm11, xmmword ptr [rbp+32]
    vpunpckldq xmm12, xmm11, xmmword ptr [rbp+48]
    vpaddd xmm13, xmm9, xmmword ptr [rsi+80]
    vpunpckhdq xmm5, xmm5, xmmword ptr [rbp+16]
    vpunpckhdq xmm11, xmm11, xmmword ptr [rbp+48]
    vmovdqa xmm14, xmmword ptr [r12+160]
    vpaddd xmm15, xmm14, xmmword ptr [rsi+96]
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [r8+16]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm14, xmmword ptr [rbp+64]
    vpunpckldq xmm7, xmm14, xmmword ptr [rbp+80]
    vmovdqa xmmword ptr [rdi+256], xmm10
    vmovdqa xmm10, xmmword ptr [r12+176]
    vmovdqa xmmword ptr [rdi+272], xmm15
    vpaddd xmm15, xmm10, xmmword ptr [rsi+112]
    vmovdqa xmm10, xmmword ptr [rbp+96]
    vmovdqa xmmword ptr [rdi+288], xmm15
    vpunpckldq xmm15, xmm10, xmmword ptr [rbp+112]
    vpunpcklqdq xmm9, xmm6, xmm12
    vmovdqa xmmword ptr [rdi+304], xmm9
    vmovdqa xmm9, xmmword ptr [r12+192]
    vmovdqa xmmword ptr [rdi+320], xmm13
    vpaddd xmm13, xmm9, xmmword ptr [rsi+128]
    vpunpckhqdq xmm12, xmm6, xmm12
    vpunpckhqdq xmm6, xmm5, xmm11
    vmovdqa xmm9, xmmword ptr [r12+208]
    vmovdqa xmmword ptr [rdi+336], xmm6
    vpaddd xmm6, xmm9, xmmword ptr [rsi+144]
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vpunpckhdq xmm14, xmm14, xmmword ptr [rbp+80]
    vmovdqa xmm9, xmmword ptr [r12+224]
    vmovdqa xmmword ptr [rdi+352], xmm6
    vpaddd xmm6, xmm9, xmmword ptr [rsi+160]
    vpunpckhdq xmm10, xmm10, xmmword ptr [rbp+112]
    vpunpckhqdq xmm9, xmm7, xmm15
    vmovdqa xmmword ptr [rdi+368], xmm6
    vmovdqa xmm6, xmmword ptr [r12+240]
    vmovdqa xmmword ptr [rdi+384], xmm13
    vpaddd xmm13, xmm6, xmmword ptr [rsi+176]
    vpunpcklqdq xmm11, xmm5, xmm11
    vpunpckhqdq xmm5, xmm14, xmm10
    vmovdqa xmm6, xmmword ptr [r14+1248]
    vpaddd xmm6, xmm6, xmmword ptr [rsi+192]
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+400], xmm6
    vmovdqa xmm6, xmmword ptr [r12+144]
    vmovdqa xmmword ptr [rdi+416], xmm5
    vpslld xmm5, xmm6, 25
    vmovdqa xmmword ptr [rdi+432], xmm11
    vpsrld xmm11, xmm6, 18
    vpunpcklqdq xmm15, xmm7, xmm15
    vpunpcklqdq xmm10, xmm14, xmm10
    vpaddd xmm15, xmm15, xmmword ptr [r9+512]
    vpunpckldq xmm14, xmm8, xmmword ptr [rdi+320]
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vpxor xmm7, xmm9, xmmword ptr [rdi+304]
    vmovdqa xmmword ptr [r12+256], xmm14
    vpunpckhdq xmm8, xmm8, xmmword ptr [rdi+320]
    vmovdqa xmm14, xmmword ptr [rdi+272]
    vmovdqa xmmword ptr [rdi+320], xmm10
    vpunpckldq xmm10, xmm14, xmmword ptr [rdi+288]
    vmovdqa xmmword ptr [rdi+448], xmm15
    vpslld xmm15, xmm6, 14
    vmovdqa xmmword ptr [rdi+464], xmm13
    vpsrld xmm13, xmm6, 3
    vpxor xmm5, xmm5, xmmword ptr [rdi+256]
    vmovdqa xmmword ptr [r12+272], xmm8
    vmovdqa xmmword ptr [r12+288], xmm10
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm4, xmm3
    vpxor xmm15, xmm11, xmm15
    vpxor xmm5, xmm13, xmm5
    vpxor xmm5, xmm15, xmm5
    vpsrld xmm15, xmm12, 6
    vpslld xmm13, xmm12, 26
    vpand xmm7, xmm7, xmm12
    vpunpckhdq xmm14, xmm14, xmmword ptr [rdi+288]
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm5, xmm5, xmmword ptr [r12+128]
    vmovdqa xmm11, xmmword ptr [r12+160]
    vpsrld xmm10, xmm11, 7
    vmovdqa xmmword ptr [r12+304], xmm14
    vpslld xmm14, xmm11, 25
    vpsrld xmm8, xmm11, 18
    vpxor xmm7, xmm9, xmm7
    vmovdqa xmmword ptr [rdi+288], xmm9
    vpslld xmm9, xmm11, 14
    vmovdqa xmmword ptr [rdi+272], xmm7
    vpsrld xmm7, xmm12, 11
    vpaddd xmm6, xmm5, xmmword ptr [rsi+208]
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+256], xmm6
    vpslld xmm6, xmm12, 21
    vmovdqa xmmword ptr [rdi+480], xmm5
    vpsrld xmm5, xmm12, 25
    vmovdqa xmmword ptr [rdi+496], xmm5
    vmovdqa xmm5, xmmword ptr [rdi+384]
    vmovdqa xmmword ptr [rdi+512], xmm6
    vpunpckldq xmm6, xmm5, xmmword ptr [rdi+352]
    vpunpckhdq xmm5, xmm5, xmmword ptr [rdi+352]
    vmovdqa xmmword ptr [rdi+352], xmm7
    vpsrld xmm7, xmm11, 3
    vpxor xmm14, xmm10, xmm14
    vpslld xmm10, xmm12, 7
    vmovdqa xmmword ptr [r12+320], xmm6
    vmovdqa xmmword ptr [r12+336], xmm5
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vpxor xmm9, xmm8, xmm9
    vpxor xmm14, xmm7, xmm14
    vpxor xmm14, xmm9, xmm14
    vpxor xmm13, xmm15, xmm13
    vmovdqa xmm15, xmmword ptr [rdi+352]
    vpxor xmm15, xmm15, xmmword ptr [rdi+512]
    vpxor xmm10, xmm10, xmmword ptr [rdi+496]
    vmovdqa xmm9, xmmword ptr [rdi+368]
    vpunpckldq xmm7, xmm9, xmmword ptr [rdi+464]
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm8, xmmword ptr [r12+144]
    vpaddd xmm8, xmm8, xmmword ptr [rsi+224]
    vpxor xmm15, xmm13, xmm15
    vmovdqa xmmword ptr [r12+352], xmm7
    vpunpckhdq xmm9, xmm9, xmmword ptr [rdi+464]
    vpaddd xmm14, xmm8, xmm14
    vpxor xmm15, xmm10, xmm15
    vmovdqa xmmword ptr [r12+368], xmm9
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm9, xmmword ptr [r12+176]
    vpsrld xmm10, xmm9, 7
    vpslld xmm8, xmm9, 25
    vpsrld xmm7, xmm9, 18
    vpslld xmm13, xmm9, 14
    vpxor xmm8, xmm10, xmm8
    vpsrld xmm10, xmm9, 3
    vmovdqa xmm5, xmmword ptr [rdi+480]
    vpsrld xmm6, xmm5, 17
    vpxor xmm13, xmm7, xmm13
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm3, xmm4
    vpslld xmm7, xmm5, 15
    vpxor xmm8, xmm10, xmm8
    vpsrld xmm10, xmm5, 19
    vpslld xmm9, xmm5, 13
    vpxor xmm7, xmm6, xmm7
    vpsrld xmm6, xmm5, 10
    vpxor xmm8, xmm13, xmm8
    vpxor xmm9, xmm10, xmm9
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vpxor xmm7, xmm6, xmm7
    vmovdqa xmm6, xmmword ptr [rdi+336]
    vpsrld xmm10, xmm6, 2
    vpslld xmm13, xmm6, 30
    vpsrld xmm5, xmm6, 13
    vpxor xmm7, xmm9, xmm7
    vpslld xmm9, xmm6, 19
    vpaddd xmm8, xmm11, xmm8
    vpsrld xmm11, xmm6, 22
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+464], xmm12
    vpslld xmm12, xmm6, 10
    vpxor xmm13, xmm10, xmm13
    vpxor xmm9, xmm5, xmm9
    vpxor xmm5, xmm6, xmmword ptr [rdi+432]
    vpxor xmm12, xmm11, xmm12
    vpxor xmm9, xmm13, xmm9
    vmovdqa xmm13, xmmword ptr [rdi+448]
    vpaddd xmm13, xmm13, xmmword ptr [rdi+272]
    vpaddd xmm11, xmm14, xmmword ptr [rsi+240]
    vmovq xmm0, qword ptr [r8+64]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm7, xmm8, xmm7
    vpxor xmm9, xmm12, xmm9
    vpaddd xmm15, xmm13, xmm15
    vpaddd xmm13, xmm7, xmmword ptr [rsi+256]
    vpaddd xmm12, xmm15, xmmword ptr [rdi+320]
    vmovdqa xmm8, xmmword ptr [rdi+256]
    vpunpckldq xmm10, xmm8, xmm11
    vmovq xmm0, qword ptr [r8+72]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm6, xmmword ptr [rdi+432]
    vmovdqa xmmword ptr [rdi+320], xmm13
    vpxor xmm13, xmm6, xmmword ptr [rdi+416]
    vmovdqa xmmword ptr [rdi+272], xmm7
    vmovdqa xmm7, xmmword ptr [r12+192]
    vmovdqa xmmword ptr [rdi+448], xmm12
    vpsrld xmm12, xmm7, 7
    vmovdqa xmmword ptr [r12+512], xmm10
    vpunpckhdq xmm11, xmm8, xmm11
    vpslld xmm8, xmm7, 25
    vpand xmm13, xmm5, xmm13
    vpsrld xmm10, xmm7, 18
    vmovdqa xmmword ptr [r12+528], xmm11
    vmovq xmm0, qword ptr [r8+96]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmm11, xmmword ptr [r12+208]
    vmovdqa xmmword ptr [rdi+256], xmm5
    vpsrld xmm5, xmm11, 7
    vmovdqa xmmword ptr [rdi+368], xmm5
    vpslld xmm5, xmm11, 25
    vmovdqa xmmword ptr [rdi+496], xmm5
    vpslld xmm5, xmm7, 14
    vmovdqa xmmword ptr [rdi+512], xmm15
    vpsrld xmm15, xmm7, 3
    vpxor xmm8, xmm12, xmm8
    vpsrld xmm12, xmm14, 17
    vpslld xmm7, xmm14, 15
    vpxor xmm13, xmm6, xmm13
    vmovq xmm0, qword ptr [r8+104]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm6, xmm11, 18
    vpxor xmm5, xmm10, xmm5
    vpxor xmm8, xmm15, xmm8
    vpsrld xmm15, xmm14, 19
    vpslld xmm10, xmm14, 13
    vmovdqa xmmword ptr [rdi+352], xmm6
    vpsrld xmm6, xmm14, 10
    vpxor xmm7, xmm12, xmm7
    vpaddd xmm13, xmm9, xmm13
    vmovq xmm0, qword ptr [r8+128]
    sha256rnds2 xmm1, xmm2
    vpslld xmm9, xmm11, 14
    vpsrld xmm12, xmm11, 3
    vpxor xmm8, xmm5, xmm8
    vpxor xmm10, xmm15, xmm10
    vpxor xmm7, xmm6, xmm7
    vpaddd xmm13, xmm13, xmmword ptr [rdi+512]
    vpxor xmm7, xmm10, xmm7
    vpaddd xmm8, xmm8, xmmword ptr [r12+176]
    vmovq xmm0, qword ptr [r8+136]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm10, xmmword ptr [rdi+368]
    vpxor xmm10, xmm10, xmmword ptr [rdi+496]
    vmovdqa xmm6, xmmword ptr [rdi+304]
    vpxor xmm15, xmm6, xmmword ptr [rdi+464]
    vmovdqa xmm5, xmmword ptr [rdi+448]
    vmovdqa xmmword ptr [rdi+496], xmm14
    vpsrld xmm14, xmm5, 6
    vpslld xmm11, xmm5, 26
    vpaddd xmm7, xmm8, xmm7
    vpsrld xmm8, xmm5, 11
    vmovdqa xmmword ptr [rdi+368], xmm7
    vpslld xmm7, xmm5, 21
    vpand xmm15, xmm15, xmm5
    vmovq xmm0, qword ptr [r8+160]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm6, xmm5, 25
    vmovdqa xmmword ptr [rdi+512], xmm6
    vpslld xmm6, xmm5, 7
    vpxor xmm11, xmm14, xmm11
    vpxor xmm7, xmm8, xmm7
    vmovdqa xmm8, xmmword ptr [rdi+288]
    vpaddd xmm8, xmm8, xmmword ptr [r9+528]
    vmovdqa xmm14, xmmword ptr [rdi+272]
    vpsrld xmm5, xmm14, 17
    vmovdqa xmmword ptr [rdi+288], xmm8
    vpslld xmm8, xmm14, 15
    vpxor xmm9, xmm9, xmmword ptr [rdi+352]
    vmovq xmm0, qword ptr [r8+168]
    sha256rnds2 xmm4, xmm3
    vpxor xmm10, xmm12, xmm10
    vpsrld xmm12, xmm13, 2
    vpxor xmm10, xmm9, xmm10
    vpxor xmm15, xmm15, xmmword ptr [rdi+304]
    vpxor xmm6, xmm6, xmmword ptr [rdi+512]
    vpsrld xmm9, xmm14, 19
    vmovdqa xmmword ptr [rdi+512], xmm12
    vpslld xmm12, xmm14, 13
    vpxor xmm8, xmm5, xmm8
    vmovq xmm0, qword ptr [r8+192]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm5, xmm14, 10
    vpxor xmm12, xmm9, xmm12
    vpxor xmm8, xmm5, xmm8
    vpaddd xmm10, xmm10, xmmword ptr [r12+192]
    vpslld xmm5, xmm13, 30
    vpxor xmm8, xmm12, xmm8
    vpsrld xmm12, xmm13, 13
    vpslld xmm9, xmm13, 19
    vmovq xmm0, qword ptr [r8+200]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm8, xmm10, xmm8
    vpsrld xmm10, xmm13, 22
    vpslld xmm14, xmm13, 10
    vpxor xmm7, xmm11, xmm7
    vpaddd xmm15, xmm15, xmmword ptr [rdi+288]
    vpxor xmm7, xmm6, xmm7
    vmovdqa xmm6, xmmword ptr [rdi+368]
    vpaddd xmm11, xmm6, xmmword ptr [rsi+272]
    vmovq xmm0, qword ptr [r8+224]
    sha256rnds2 xmm2, xmm1
    vpxor xmm5, xmm5, xmmword ptr [rdi+512]
    vpaddd xmm7, xmm15, xmm7
    vpaddd xmm15, xmm7, xmmword ptr [rdi+416]
    vmovdqa xmmword ptr [rdi+416], xmm15
    vpaddd xmm15, xmm8, xmmword ptr [rsi+288]
    vmovdqa xmmword ptr [rdi+512], xmm15
    vmovdqa xmm15, xmmword ptr [rdi+320]
    vmovdqa xmmword ptr [rdi+288], xmm7
    vpunpckldq xmm7, xmm15, xmm11
    vpunpckhdq xmm11, xmm15, xmm11
    vmovq xmm0, qword ptr [r8+232]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm15, xmmword ptr [r12+224]
    vmovdqa xmmword ptr [rdi+320], xmm8
    vpsrld xmm8, xmm15, 7
    vpslld xmm6, xmm15, 25
    vmovdqa xmmword ptr [r12+544], xmm7
    vmovdqa xmmword ptr [r12+560], xmm11
    vpxor xmm9, xmm12, xmm9
    vpsrld xmm12, xmm15, 18
    vpslld xmm11, xmm15, 14
    vmovdqa xmm7, xmmword ptr [r12+240]
    vmovdqa xmmword ptr [rdi+352], xmm11
    vpsrld xmm11, xmm7, 7
    vmovdqa xmmword ptr [rdi+384], xmm11
    vpsrld xmm11, xmm15, 3
    vpxor xmm6, xmm8, xmm6
    vmovq xmm0, qword ptr [r8+256]
    sha256rnds2 xmm1, xmm2
    vpxor xmm8, xmm13, xmmword ptr [rdi+336]
    vmovdqa xmmword ptr [rdi+528], xmm13
    vmovdqa xmm13, xmmword ptr [rdi+368]
    vpsrld xmm15, xmm13, 17
    vmovdqa xmmword ptr [rdi+544], xmm15
    vpslld xmm15, xmm13, 15
    vpxor xmm14, xmm10, xmm14
    vpxor xmm9, xmm5, xmm9
    vpslld xmm5, xmm7, 25
    vpsrld xmm10, xmm7, 18
    vpxor xmm12, xmm12, xmmword ptr [rdi+352]
    vmovq xmm0, qword ptr [r8+264]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+352], xmm12
    vpslld xmm12, xmm7, 14
    vpxor xmm6, xmm11, xmm6
    vpand xmm11, xmm8, xmmword ptr [rdi+256]
    vmovdqa xmmword ptr [rdi+256], xmm8
    vpsrld xmm8, xmm13, 19
    vmovdqa xmmword ptr [rdi+560], xmm8
    vpslld xmm8, xmm13, 13
    vmovdqa xmmword ptr [rdi+576], xmm8
    vpsrld xmm8, xmm13, 10
    vpxor xmm15, xmm15, xmmword ptr [rdi+544]
    vpxor xmm9, xmm14, xmm9
    vmovq xmm0, qword ptr [r8+288]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm14, xmm7, 3
    vpxor xmm5, xmm5, xmmword ptr [rdi+384]
    vpxor xmm12, xmm10, xmm12
    vpxor xmm5, xmm14, xmm5
    vpxor xmm6, xmm6, xmmword ptr [rdi+352]
    vpxor xmm11, xmm11, xmmword ptr [rdi+336]
    vmovdqa xmm14, xmmword ptr [rdi+560]
    vpxor xmm14, xmm14, xmmword ptr [rdi+576]
    vpxor xmm15, xmm8, xmm15
    vmovq xmm0, qword ptr [r8+296]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm8, xmmword ptr [rdi+320]
    vpsrld xmm10, xmm8, 17
    vpxor xmm5, xmm12, xmm5
    vpaddd xmm11, xmm9, xmm11
    vpxor xmm15, xmm14, xmm15
    vpaddd xmm6, xmm6, xmmword ptr [r12+208]
    vpslld xmm14, xmm8, 15
    vpaddd xmm11, xmm11, xmmword ptr [rdi+288]
    vpaddd xmm15, xmm6, xmm15
    vmovq xmm0, qword ptr [r8+320]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm6, xmm8, 19
    vpslld xmm9, xmm8, 13
    vmovdqa xmm12, xmmword ptr [rdi+464]
    vpxor xmm13, xmm12, xmmword ptr [rdi+448]
    vmovdqa xmm7, xmmword ptr [rdi+416]
    vmovdqa xmmword ptr [rdi+288], xmm15
    vpsrld xmm15, xmm7, 6
    vmovdqa xmmword ptr [rdi+576], xmm5
    vpslld xmm5, xmm7, 26
    vpsrld xmm12, xmm7, 11
    vpslld xmm8, xmm7, 21
    vpand xmm13, xmm13, xmm7
    vmovq xmm0, qword ptr [r8+328]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+560], xmm13
    vpsrld xmm13, xmm7, 25
    vmovdqa xmmword ptr [rdi+352], xmm13
    vpslld xmm13, xmm7, 7
    vpxor xmm5, xmm15, xmm5
    vpxor xmm8, xmm12, xmm8
    vmovdqa xmm12, xmmword ptr [rdi+304]
    vpaddd xmm12, xmm12, xmmword ptr [r9+544]
    vmovdqa xmm15, xmmword ptr [rdi+320]
    vpsrld xmm7, xmm15, 10
    vpxor xmm14, xmm10, xmm14
    vpxor xmm9, xmm6, xmm9
    vmovq xmm0, qword ptr [r8+352]
    sha256rnds2 xmm2, xmm1
    vpxor xmm14, xmm7, xmm14
    vpsrld xmm7, xmm11, 2
    vpxor xmm14, xmm9, xmm14
    vmovdqa xmm9, xmmword ptr [rdi+464]
    vpxor xmm6, xmm9, xmmword ptr [rdi+560]
    vpxor xmm13, xmm13, xmmword ptr [rdi+352]
    vmovdqa xmm10, xmmword ptr [r12+224]
    vpaddd xmm10, xmm10, xmmword ptr [rsi+304]
    vpslld xmm15, xmm11, 30
    vpxor xmm8, xmm5, xmm8
    vmovq xmm0, qword ptr [r8+360]
    sha256rnds2 xmm4, xmm3
    vpaddd xmm10, xmm10, xmmword ptr [rdi+576]
    vpxor xmm8, xmm13, xmm8
    vpaddd xmm6, xmm12, xmm6
    vmovdqa xmm12, xmmword ptr [rdi+288]
    vpaddd xmm13, xmm12, xmmword ptr [rsi+320]
    vpsrld xmm5, xmm11, 13
    vpaddd xmm8, xmm6, xmm8
    vmovq xmm0, qword ptr [r8+384]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm6, xmm8, xmmword ptr [rdi+432]
    vmovdqa xmm9, xmmword ptr [rdi+512]
    vmovdqa xmmword ptr [rdi+432], xmm6
    vpunpckldq xmm6, xmm9, xmm13
    vpunpckhdq xmm13, xmm9, xmm13
    vpaddd xmm14, xmm10, xmm14
    vpslld xmm10, xmm11, 19
    vpsrld xmm9, xmm12, 17
    vmovdqa xmmword ptr [r12+576], xmm6
    vmovdqa xmmword ptr [r12+592], xmm13
    vmovq xmm0, qword ptr [r8+392]
    sha256rnds2 xmm3, xmm4
    vpslld xmm13, xmm12, 15
    vpsrld xmm6, xmm14, 17
    vmovdqa xmmword ptr [rdi+512], xmm8
    vpslld xmm8, xmm14, 15
    vmovdqa xmmword ptr [rdi+576], xmm8
    vpsrld xmm8, xmm11, 22
    vpxor xmm15, xmm7, xmm15
    vpsrld xmm7, xmm12, 19
    vmovdqa xmmword ptr [rdi+352], xmm15
    vpslld xmm15, xmm11, 10
    vpxor xmm13, xmm9, xmm13
    vmovq xmm0, qword ptr [r8+416]
    sha256rnds2 xmm2, xmm1
    vpslld xmm9, xmm12, 13
    vmovdqa xmmword ptr [rdi+560], xmm13
    vpsrld xmm13, xmm12, 10
    vpxor xmm10, xmm5, xmm10
    vpxor xmm5, xmm11, xmmword ptr [rdi+528]
    vpsrld xmm12, xmm14, 19
    vmovdqa xmmword ptr [rdi+304], xmm11
    vpslld xmm11, xmm14, 13
    vmovdqa xmmword ptr [rdi+384], xmm11
    vpsrld xmm11, xmm14, 10
    vpxor xmm6, xmm6, xmmword ptr [rdi+576]
    vmovq xmm0, qword ptr [r8+424]
    sha256rnds2 xmm4, xmm3
    vpxor xmm9, xmm7, xmm9
    vpxor xmm15, xmm8, xmm15
    vpxor xmm13, xmm13, xmmword ptr [rdi+560]
    vpxor xmm10, xmm10, xmmword ptr [rdi+352]
    vmovdqa xmm8, xmmword ptr [r12+240]
    vpaddd xmm8, xmm8, xmmword ptr [rsi+336]
    vpand xmm7, xmm5, xmmword ptr [rdi+256]
    vpxor xmm13, xmm9, xmm13
    vpxor xmm10, xmm15, xmm10
    vmovq xmm0, qword ptr [r8+448]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm8, xmm8, xmmword ptr [rdi+480]
    vpxor xmm7, xmm7, xmmword ptr [rdi+528]
    vpaddd xmm13, xmm8, xmm13
    vpaddd xmm7, xmm10, xmm7
    vmovdqa xmm10, xmmword ptr [rdi+448]
    vpxor xmm8, xmm10, xmmword ptr [rdi+416]
    vpaddd xmm7, xmm7, xmmword ptr [rdi+512]
    vpand xmm8, xmm8, xmmword ptr [rdi+432]
    vmovdqa xmm15, xmmword ptr [rdi+464]
    vpaddd xmm15, xmm15, xmmword ptr [r9+560]
    vmovq xmm0, qword ptr [r8+456]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm9, xmm14, xmmword ptr [rsi+352]
    vmovdqa xmmword ptr [rdi+464], xmm14
    vpaddd xmm14, xmm13, xmmword ptr [rsi+368]
    vpxor xmm12, xmm12, xmmword ptr [rdi+384]
    vpxor xmm6, xmm11, xmm6
    vmovdqa xmm11, xmmword ptr [rdi+496]
    vmovdqa xmmword ptr [rdi+384], xmm5
    vpaddd xmm5, xmm11, xmmword ptr [rsi+384]
    vpxor xmm6, xmm12, xmm6
    vpsrld xmm12, xmm13, 17
    vpslld xmm11, xmm13, 15
    vmovq xmm0, qword ptr [r8+480]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rbx], xmm2
    vmovdqa xmmword ptr [rbx+64], xmm1
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [r8+32]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vpaddd xmm6, xmm5, xmm6
    vmovdqa xmm5, xmmword ptr [rdi+432]
    vmovdqa xmmword ptr [rdi+512], xmm15
    vpsrld xmm15, xmm5, 6
    vmovdqa xmmword ptr [rdi+256], xmm7
    vpslld xmm7, xmm5, 26
    vpsrld xmm10, xmm5, 11
    vpxor xmm11, xmm12, xmm11
    vpslld xmm12, xmm5, 21
    vmovdqa xmmword ptr [rdi+352], xmm14
    vpsrld xmm14, xmm13, 19
    vpxor xmm7, xmm15, xmm7
    vmovq xmm0, qword ptr [r8+488]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rbx+16], xmm4
    vmovdqa xmmword ptr [rbx+80], xmm3
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [r8+48]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vpslld xmm15, xmm13, 13
    vmovdqa xmmword ptr [rdi+560], xmm7
    vpsrld xmm7, xmm13, 10
    vmovdqa xmmword ptr [rdi+576], xmm13
    vpsrld xmm13, xmm5, 25
    vmovdqa xmmword ptr [rdi+544], xmm13
    vpslld xmm13, xmm5, 7
    vpxor xmm15, xmm14, xmm15
    vpxor xmm11, xmm7, xmm11
    vpxor xmm12, xmm10, xmm12
    vpxor xmm8, xmm8, xmmword ptr [rdi+448]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vpxor xmm11, xmm15, xmm11
    vpaddd xmm15, xmm6, xmmword ptr [rsi+400]
    vpunpckldq xmm10, xmm9, xmmword ptr [rdi+352]
    vpunpckhdq xmm9, xmm9, xmmword ptr [rdi+352]
    vpxor xmm13, xmm13, xmmword ptr [rdi+544]
    vpaddd xmm11, xmm11, xmmword ptr [rdi+272]
    vmovdqa xmmword ptr [r12+608], xmm10
    vmovdqa xmmword ptr [r12+624], xmm9
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm9, xmm6, 17
    vpslld xmm10, xmm6, 15
    vpsrld xmm7, xmm6, 19
    vmovdqa xmm14, xmmword ptr [rdi+256]
    vpsrld xmm5, xmm14, 2
    vpxor xmm10, xmm9, xmm10
    vpslld xmm9, xmm6, 13
    vmovdqa xmmword ptr [rdi+544], xmm15
    vpsrld xmm15, xmm6, 10
    vpxor xmm12, xmm12, xmmword ptr [rdi+560]
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rdi+560], xmm6
    vpslld xmm6, xmm14, 30
    vmovdqa xmmword ptr [rdi+352], xmm11
    vpsrld xmm11, xmm14, 13
    vmovdqa xmmword ptr [rdi+592], xmm8
    vpslld xmm8, xmm14, 19
    vpxor xmm9, xmm7, xmm9
    vpxor xmm10, xmm15, xmm10
    vpsrld xmm15, xmm14, 22
    vpslld xmm7, xmm14, 10
    vpxor xmm6, xmm5, xmm6
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm3, xmm4
    vpxor xmm8, xmm11, xmm8
    vpxor xmm10, xmm9, xmm10
    vpxor xmm7, xmm15, xmm7
    vpxor xmm8, xmm6, xmm8
    vpxor xmm12, xmm13, xmm12
    vmovdqa xmm13, xmmword ptr [rdi+512]
    vpaddd xmm13, xmm13, xmmword ptr [rdi+592]
    vpaddd xmm10, xmm10, xmmword ptr [rdi+368]
    vpxor xmm8, xmm7, xmm8
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm12, xmm13, xmm12
    vmovdqa xmm13, xmmword ptr [rdi+352]
    vpsrld xmm7, xmm13, 17
    vpslld xmm6, xmm13, 15
    vpaddd xmm15, xmm12, xmmword ptr [rdi+336]
    vpsrld xmm9, xmm13, 19
    vpslld xmm11, xmm13, 13
    vpsrld xmm5, xmm13, 10
    vpxor xmm6, xmm7, xmm6
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm4, xmm3
    vpxor xmm11, xmm9, xmm11
    vpxor xmm6, xmm5, xmm6
    vpaddd xmm5, xmm13, xmmword ptr [rsi+416]
    vpaddd xmm9, xmm10, xmmword ptr [rsi+432]
    vpxor xmm7, xmm14, xmmword ptr [rdi+304]
    vpxor xmm6, xmm11, xmm6
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm11, xmmword ptr [rdi+544]
    vpunpckldq xmm13, xmm11, xmm5
    vpaddd xmm6, xmm6, xmmword ptr [rdi+320]
    vpunpckhdq xmm5, xmm11, xmm5
    vmovdqa xmmword ptr [r12+640], xmm13
    vpand xmm13, xmm7, xmmword ptr [rdi+384]
    vpaddd xmm11, xmm6, xmmword ptr [rsi+448]
    vmovdqa xmmword ptr [r12+656], xmm5
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm3, xmm4
    vpxor xmm13, xmm13, xmmword ptr [rdi+304]
    vpsrld xmm5, xmm10, 17
    vpaddd xmm13, xmm8, xmm13
    vpslld xmm8, xmm10, 15
    vmovdqa xmmword ptr [rdi+384], xmm7
    vpsrld xmm7, xmm10, 19
    vpaddd xmm13, xmm12, xmm13
    vpslld xmm12, xmm10, 13
    vpsrld xmm14, xmm10, 10
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vpxor xmm8, xmm5, xmm8
    vmovdqa xmm5, xmmword ptr [rdi+416]
    vmovdqa xmmword ptr [rdi+544], xmm10
    vpxor xmm10, xmm5, xmmword ptr [rdi+432]
    vpxor xmm12, xmm7, xmm12
    vpxor xmm8, xmm14, xmm8
    vpsrld xmm14, xmm15, 6
    vpslld xmm7, xmm15, 26
    vmovdqa xmmword ptr [rdi+336], xmm13
    vpsrld xmm13, xmm15, 11
    vpand xmm10, xmm10, xmm15
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+592], xmm11
    vpslld xmm11, xmm15, 21
    vpxor xmm8, xmm12, xmm8
    vpsrld xmm12, xmm15, 25
    vmovdqa xmmword ptr [rdi+512], xmm12
    vpslld xmm12, xmm15, 7
    vpxor xmm7, xmm14, xmm7
    vpxor xmm11, xmm13, xmm11
    vmovdqa xmm13, xmmword ptr [rdi+448]
    vpaddd xmm13, xmm13, xmmword ptr [r9+576]
    vpxor xmm10, xmm5, xmm10
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm8, xmm8, xmmword ptr [rdi+288]
    vpsrld xmm14, xmm6, 17
    vpslld xmm5, xmm6, 15
    vmovdqa xmmword ptr [rdi+448], xmm15
    vpsrld xmm15, xmm6, 19
    vmovdqa xmmword ptr [rdi+608], xmm10
    vpaddd xmm10, xmm8, xmmword ptr [rsi+464]
    vmovdqa xmmword ptr [rdi+624], xmm10
    vpslld xmm10, xmm6, 13
    vmovdqa xmmword ptr [rdi+640], xmm8
    vpsrld xmm8, xmm6, 10
    vpxor xmm5, xmm14, xmm5
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm3, xmm4
    vpxor xmm10, xmm15, xmm10
    vpxor xmm5, xmm8, xmm5
    vpxor xmm5, xmm10, xmm5
    vpunpckldq xmm10, xmm9, xmmword ptr [rdi+592]
    vpxor xmm12, xmm12, xmmword ptr [rdi+512]
    vpaddd xmm5, xmm5, xmmword ptr [rdi+464]
    vmovdqa xmmword ptr [r12+672], xmm10
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vpunpckhdq xmm9, xmm9, xmmword ptr [rdi+592]
    vpxor xmm11, xmm7, xmm11
    vpaddd xmm7, xmm5, xmmword ptr [rsi+480]
    vmovdqa xmmword ptr [r12+688], xmm9
    vmovdqa xmm9, xmmword ptr [rdi+336]
    vpsrld xmm10, xmm9, 2
    vpslld xmm8, xmm9, 30
    vpxor xmm11, xmm12, xmm11
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm12, xmm9, 13
    vpslld xmm15, xmm9, 19
    vpsrld xmm14, xmm9, 22
    vmovdqa xmmword ptr [rdi+592], xmm6
    vpslld xmm6, xmm9, 10
    vpxor xmm8, xmm10, xmm8
    vpxor xmm15, xmm12, xmm15
    vpxor xmm6, xmm14, xmm6
    vpaddd xmm13, xmm13, xmmword ptr [rdi+608]
    vmovq xmm0, qword ptr [r8+80]
    sha256rnds2 xmm1, xmm2
    vpxor xmm15, xmm8, xmm15
    vmovdqa xmm8, xmmword ptr [rdi+640]
    vpsrld xmm14, xmm8, 17
    vpslld xmm12, xmm8, 15
    vpxor xmm15, xmm6, xmm15
    vpaddd xmm11, xmm13, xmm11
    vpsrld xmm13, xmm8, 19
    vpslld xmm6, xmm8, 13
    vpxor xmm12, xmm14, xmm12
    vmovq xmm0, qword ptr [r8+88]
    sha256rnds2 xmm3, xmm4
    vpsrld xmm14, xmm8, 10
    vpaddd xmm10, xmm11, xmmword ptr [rdi+528]
    vpxor xmm6, xmm13, xmm6
    vpxor xmm12, xmm14, xmm12
    vmovdqa xmm14, xmmword ptr [rdi+576]
    vpaddd xmm13, xmm14, xmmword ptr [rsi+496]
    vpxor xmm12, xmm6, xmm12
    vmovdqa xmm6, xmmword ptr [rdi+480]
    vpsrld xmm14, xmm6, 7
    vpslld xmm8, xmm6, 25
    vmovq xmm0, qword ptr [r8+112]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm12, xmm13, xmm12
    vpsrld xmm13, xmm6, 18
    vmovdqa xmmword ptr [rdi+528], xmm11
    vpslld xmm11, xmm6, 14
    vmovdqa xmmword ptr [rdi+608], xmm15
    vpsrld xmm15, xmm6, 3
    vpxor xmm8, xmm14, xmm8
    vpxor xmm11, xmm13, xmm11
    vpxor xmm8, xmm15, xmm8
    vpaddd xmm15, xmm12, xmmword ptr [rsi+512]
    vmovq xmm0, qword ptr [r8+120]
    sha256rnds2 xmm4, xmm3
    vpxor xmm8, xmm11, xmm8
    vmovdqa xmm11, xmmword ptr [rdi+624]
    vpunpckldq xmm13, xmm11, xmm7
    vpunpckhdq xmm7, xmm11, xmm7
    vpxor xmm11, xmm9, xmmword ptr [rdi+256]
    vpsrld xmm14, xmm5, 17
    vpslld xmm9, xmm5, 15
    vmovdqa xmmword ptr [r12+704], xmm13
    vmovdqa xmmword ptr [r12+720], xmm7
    vmovq xmm0, qword ptr [r8+144]
    sha256rnds2 xmm1, xmm2
    vpand xmm7, xmm11, xmmword ptr [rdi+384]
    vmovdqa xmm13, xmmword ptr [rdi+432]
    vmovdqa xmmword ptr [rdi+384], xmm11
    vpxor xmm11, xmm13, xmmword ptr [rdi+448]
    vpxor xmm7, xmm7, xmmword ptr [rdi+256]
    vmovdqa xmmword ptr [rdi+624], xmm15
    vpsrld xmm15, xmm10, 6
    vpslld xmm6, xmm10, 26
    vpaddd xmm7, xmm7, xmmword ptr [rdi+608]
    vmovdqa xmmword ptr [rdi+608], xmm8
    vpsrld xmm8, xmm10, 11
    vmovdqa xmmword ptr [rdi+512], xmm9
    vmovdqa xmm9, xmmword ptr [rdi+496]
    vmovdqa xmmword ptr [rdi+656], xmm14
    vpsrld xmm14, xmm9, 7
    vmovq xmm0, qword ptr [r8+152]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm7, xmm7, xmmword ptr [rdi+528]
    vmovdqa xmmword ptr [rdi+528], xmm7
    vpslld xmm7, xmm9, 25
    vmovdqa xmmword ptr [rdi+672], xmm12
    vpslld xmm12, xmm10, 21
    vpand xmm11, xmm11, xmm10
    vpsrld xmm13, xmm9, 18
    vmovdqa xmmword ptr [rdi+688], xmm5
    vpsrld xmm5, xmm10, 25
    vmovdqa xmmword ptr [rdi+704], xmm5
    vpslld xmm5, xmm9, 14
    vpxor xmm7, xmm14, xmm7
    vmovq xmm0, qword ptr [r8+176]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm14, xmm9, 3
    vpslld xmm9, xmm10, 7
    vpxor xmm6, xmm15, xmm6
    vpxor xmm12, xmm8, xmm12
    vmovdqa xmm8, xmmword ptr [rdi+416]
    vpaddd xmm8, xmm8, xmmword ptr [r9+592]
    vpxor xmm11, xmm11, xmmword ptr [rdi+432]
    vpxor xmm5, xmm13, xmm5
    vpxor xmm7, xmm14, xmm7
    vmovq xmm0, qword ptr [r8+184]
    sha256rnds2 xmm4, xmm3
    vpxor xmm9, xmm9, xmmword ptr [rdi+704]
    vmovdqa xmm14, xmmword ptr [rdi+688]
    vpsrld xmm13, xmm14, 19
    vmovdqa xmm15, xmmword ptr [rdi+672]
    vmovdqa xmmword ptr [rdi+704], xmm10
    vpsrld xmm10, xmm15, 17
    vmovdqa xmmword ptr [rdi+416], xmm10
    vpslld xmm10, xmm15, 15
    vmovdqa xmmword ptr [rdi+720], xmm10
    vmovdqa xmm10, xmmword ptr [rdi+656]
    vpxor xmm10, xmm10, xmmword ptr [rdi+512]
    vmovdqa xmmword ptr [rdi+512], xmm11
    vpslld xmm11, xmm14, 13
    vmovdqa xmmword ptr [rdi+656], xmm8
    vpsrld xmm8, xmm14, 10
    vpxor xmm7, xmm5, xmm7
    vmovq xmm0, qword ptr [r8+208]
    sha256rnds2 xmm1, xmm2
    vpxor xmm12, xmm6, xmm12
    vpsrld xmm6, xmm15, 19
    vpslld xmm5, xmm15, 13
    vpxor xmm12, xmm9, xmm12
    vpsrld xmm9, xmm15, 10
    vpxor xmm11, xmm13, xmm11
    vpxor xmm10, xmm8, xmm10
    vmovdqa xmm8, xmmword ptr [rdi+608]
    vpaddd xmm8, xmm8, xmmword ptr [rsi+304]
    vmovq xmm0, qword ptr [r8+216]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm13, xmmword ptr [rdi+656]
    vpaddd xmm13, xmm13, xmmword ptr [rdi+512]
    vmovdqa xmm15, xmmword ptr [rdi+416]
    vpxor xmm15, xmm15, xmmword ptr [rdi+720]
    vpxor xmm5, xmm6, xmm5
    vpxor xmm10, xmm11, xmm10
    vpaddd xmm8, xmm8, xmmword ptr [rdi+560]
    vpaddd xmm12, xmm13, xmm12
    vpxor xmm15, xmm9, xmm15
    vpaddd xmm7, xmm7, xmmword ptr [rdi+480]
    vmovq xmm0, qword ptr [r8+240]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm9, xmm12, xmmword ptr [rdi+304]
    vpxor xmm15, xmm5, xmm15
    vpaddd xmm10, xmm8, xmm10
    vmovdqa xmm8, xmmword ptr [rdi+528]
    vpsrld xmm5, xmm8, 2
    vpaddd xmm7, xmm7, xmmword ptr [rdi+352]
    vpaddd xmm13, xmm10, xmmword ptr [rsi+528]
    vmovq xmm0, qword ptr [r8+248]
    sha256rnds2 xmm4, xmm3
    vpslld xmm11, xmm8, 30
    vmovdqa xmm6, xmmword ptr [rdi+624]
    vpunpckldq xmm14, xmm6, xmm13
    vpunpckhdq xmm13, xmm6, xmm13
    vpsrld xmm6, xmm8, 13
    vpaddd xmm15, xmm7, xmm15
    vmovdqa xmmword ptr [r12+736], xmm14
    vmovdqa xmmword ptr [r12+752], xmm13
    vmovq xmm0, qword ptr [r8+272]
    sha256rnds2 xmm1, xmm2
    vpslld xmm13, xmm8, 19
    vpsrld xmm14, xmm8, 22
    vpslld xmm7, xmm8, 10
    vpxor xmm11, xmm5, xmm11
    vpxor xmm13, xmm6, xmm13
    vpxor xmm6, xmm8, xmmword ptr [rdi+336]
    vpxor xmm7, xmm14, xmm7
    vpxor xmm13, xmm11, xmm13
    vmovq xmm0, qword ptr [r8+280]
    sha256rnds2 xmm3, xmm4
    vpand xmm11, xmm6, xmmword ptr [rdi+384]
    vpxor xmm13, xmm7, xmm13
    vpxor xmm11, xmm11, xmmword ptr [rdi+336]
    vmovdqa xmm7, xmmword ptr [rdi+272]
    vpsrld xmm14, xmm7, 7
    vpslld xmm5, xmm7, 25
    vpaddd xmm11, xmm13, xmm11
    vpsrld xmm13, xmm7, 18
    vpslld xmm8, xmm7, 14
    vmovq xmm0, qword ptr [r8+304]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm11, xmm12, xmm11
    vpsrld xmm12, xmm7, 3
    vpxor xmm5, xmm14, xmm5
    vmovdqa xmm14, xmmword ptr [rdi+448]
    vmovdqa xmmword ptr [rdi+384], xmm6
    vpxor xmm6, xmm14, xmmword ptr [rdi+704]
    vpxor xmm8, xmm13, xmm8
    vpxor xmm5, xmm12, xmm5
    vpsrld xmm12, xmm10, 17
    vpslld xmm13, xmm10, 15
    vmovq xmm0, qword ptr [r8+312]
    sha256rnds2 xmm4, xmm3
    vpxor xmm5, xmm8, xmm5
    vpsrld xmm8, xmm10, 19
    vmovdqa xmmword ptr [rdi+624], xmm11
    vpslld xmm11, xmm10, 13
    vpsrld xmm7, xmm10, 10
    vpxor xmm13, xmm12, xmm13
    vmovdqa xmm12, xmmword ptr [rdi+432]
    vpaddd xmm12, xmm12, xmmword ptr [r9+608]
    vpxor xmm11, xmm8, xmm11
    vpxor xmm13, xmm7, xmm13
    vmovq xmm0, qword ptr [r8+336]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm5, xmm5, xmmword ptr [rdi+496]
    vpxor xmm13, xmm11, xmm13
    vpaddd xmm5, xmm5, xmmword ptr [rdi+544]
    vpaddd xmm11, xmm15, xmmword ptr [rsi+544]
    vmovdqa xmm7, xmmword ptr [rdi+368]
    vpsrld xmm8, xmm7, 7
    vmovdqa xmmword ptr [rdi+496], xmm10
    vpslld xmm10, xmm7, 25
    vpand xmm6, xmm6, xmm9
    vmovq xmm0, qword ptr [r8+344]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+432], xmm11
    vpsrld xmm11, xmm9, 6
    vmovdqa xmmword ptr [rdi+304], xmm12
    vpsrld xmm12, xmm7, 18
    vmovdqa xmmword ptr [rdi+480], xmm5
    vpslld xmm5, xmm9, 26
    vmovdqa xmmword ptr [rdi+720], xmm13
    vpslld xmm13, xmm7, 14
    vpxor xmm10, xmm8, xmm10
    vpsrld xmm8, xmm7, 3
    vpsrld xmm7, xmm9, 11
    vpxor xmm13, xmm12, xmm13
    vmovq xmm0, qword ptr [r8+368]
    sha256rnds2 xmm2, xmm1
    vpslld xmm12, xmm9, 21
    vpxor xmm10, xmm8, xmm10
    vpsrld xmm8, xmm9, 25
    vpslld xmm14, xmm9, 7
    vpxor xmm5, xmm11, xmm5
    vpsrld xmm11, xmm15, 17
    vmovdqa xmmword ptr [rdi+416], xmm9
    vpslld xmm9, xmm15, 15
    vpxor xmm12, xmm7, xmm12
    vmovq xmm0, qword ptr [r8+376]
    sha256rnds2 xmm4, xmm3
    vpxor xmm6, xmm6, xmmword ptr [rdi+448]
    vpxor xmm10, xmm13, xmm10
    vpsrld xmm13, xmm15, 19
    vpslld xmm7, xmm15, 13
    vpxor xmm14, xmm8, xmm14
    vpsrld xmm8, xmm15, 10
    vpxor xmm9, xmm11, xmm9
    vpxor xmm12, xmm5, xmm12
    vmovq xmm0, qword ptr [r8+400]
    sha256rnds2 xmm1, xmm2
    vpxor xmm7, xmm13, xmm7
    vpxor xmm9, xmm8, xmm9
    vpxor xmm12, xmm14, xmm12
    vpaddd xmm10, xmm10, xmmword ptr [rdi+272]
    vpxor xmm9, xmm7, xmm9
    vmovdqa xmm7, xmmword ptr [rdi+480]
    vpaddd xmm7, xmm7, xmmword ptr [rdi+720]
    vmovq xmm0, qword ptr [r8+408]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm6, xmm6, xmmword ptr [rdi+304]
    vpaddd xmm10, xmm10, xmmword ptr [rdi+592]
    vpaddd xmm14, xmm7, xmmword ptr [rsi+560]
    vpaddd xmm12, xmm6, xmm12
    vmovdqa xmm6, xmmword ptr [rdi+432]
    vpunpckldq xmm8, xmm6, xmm14
    vmovq xmm0, qword ptr [r8+432]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm9, xmm10, xmm9
    vmovdqa xmmword ptr [r12+768], xmm8
    vpaddd xmm8, xmm9, xmmword ptr [rsi+576]
    vpunpckhdq xmm14, xmm6, xmm14
    vmovdqa xmm6, xmmword ptr [rdi+624]
    vpsrld xmm10, xmm6, 2
    vmovdqa xmm13, xmmword ptr [rdi+320]
    vpsrld xmm5, xmm13, 7
    vpaddd xmm11, xmm12, xmmword ptr [rdi+256]
    vmovdqa xmmword ptr [r12+784], xmm14
    vmovq xmm0, qword ptr [r8+440]
    sha256rnds2 xmm4, xmm3
    vpslld xmm14, xmm6, 30
    vmovdqa xmmword ptr [rdi+256], xmm15
    vpsrld xmm15, xmm6, 13
    vmovdqa xmmword ptr [rdi+432], xmm8
    vpslld xmm8, xmm6, 19
    vmovdqa xmmword ptr [rdi+304], xmm9
    vpsrld xmm9, xmm6, 22
    vpxor xmm14, xmm10, xmm14
    vpslld xmm10, xmm6, 10
    vpxor xmm8, xmm15, xmm8
    vpxor xmm15, xmm6, xmmword ptr [rdi+528]
    vmovq xmm0, qword ptr [r8+464]
    sha256rnds2 xmm1, xmm2
    vpxor xmm10, xmm9, xmm10
    vpxor xmm8, xmm14, xmm8
    vpand xmm14, xmm15, xmmword ptr [rdi+384]
    vpxor xmm8, xmm10, xmm8
    vpslld xmm10, xmm13, 25
    vpxor xmm14, xmm14, xmmword ptr [rdi+528]
    vpsrld xmm9, xmm13, 18
    vmovdqa xmmword ptr [rdi+384], xmm15
    vpslld xmm15, xmm13, 14
    vmovq xmm0, qword ptr [r8+472]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm14, xmm8, xmm14
    vmovdqa xmm8, xmmword ptr [rdi+288]
    vpsrld xmm6, xmm8, 7
    vmovdqa xmmword ptr [rdi+720], xmm11
    vpslld xmm11, xmm8, 25
    vmovdqa xmmword ptr [rdi+480], xmm7
    vpsrld xmm7, xmm13, 3
    vpxor xmm10, xmm5, xmm10
    vpaddd xmm14, xmm12, xmm14
    vpsrld xmm12, xmm8, 18
    vpslld xmm5, xmm8, 14
    vmovq xmm0, qword ptr [r8+496]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rbx+32], xmm2
    vmovdqa xmmword ptr [rbx+96], xmm1
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vmovdqa xmmword ptr [rdi+272], xmm14
    vpsrld xmm14, xmm8, 3
    vpxor xmm15, xmm9, xmm15
    vpxor xmm11, xmm6, xmm11
    vpxor xmm10, xmm7, xmm10
    vmovdqa xmm7, xmmword ptr [rdi+480]
    vpsrld xmm6, xmm7, 17
    vpslld xmm9, xmm7, 15
    vmovdqa xmm8, xmmword ptr [rdi+704]
    vpxor xmm13, xmm8, xmmword ptr [rdi+416]
    vmovdqa xmm8, xmmword ptr [rdi+720]
    vmovdqa xmmword ptr [rdi+512], xmm13
    vpsrld xmm13, xmm8, 6
    vmovq xmm0, qword ptr [r8+504]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rbx+48], xmm4
    vmovdqa xmmword ptr [rbx+112], xmm3
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vpxor xmm10, xmm15, xmm10
    vpsrld xmm15, xmm7, 19
    vpxor xmm5, xmm12, xmm5
    vpxor xmm11, xmm14, xmm11
    vpslld xmm14, xmm8, 26
    vpsrld xmm12, xmm8, 11
    vmovdqa xmmword ptr [rdi+656], xmm12
    vmovdqa xmm12, xmmword ptr [rdi+304]
    vmovdqa xmmword ptr [rdi+608], xmm14
    vpsrld xmm14, xmm12, 17
    vpxor xmm9, xmm6, xmm9
    vmovq xmm0, qword ptr [r13+256]
    sha256rnds2 xmm2, xmm1
    vpslld xmm6, xmm12, 15
    vmovdqa xmmword ptr [rdi+736], xmm13
    vpslld xmm13, xmm7, 13
    vmovdqa xmmword ptr [rdi+752], xmm6
    vpslld xmm6, xmm8, 21
    vmovdqa xmmword ptr [rdi+768], xmm6
    vpsrld xmm6, xmm7, 10
    vpand xmm7, xmm8, xmmword ptr [rdi+512]
    vpxor xmm11, xmm5, xmm11
    vpsrld xmm5, xmm12, 19
    vmovdqa xmmword ptr [rdi+512], xmm11
    vpsrld xmm11, xmm8, 25
    vmovq xmm0, qword ptr [r13+264]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+784], xmm11
    vpslld xmm11, xmm12, 13
    vpsrld xmm8, xmm12, 10
    vpxor xmm13, xmm15, xmm13
    vpxor xmm9, xmm6, xmm9
    vpaddd xmm10, xmm10, xmmword ptr [rdi+368]
    vmovdqa xmm6, xmmword ptr [rdi+720]
    vpslld xmm15, xmm6, 7
    vpxor xmm14, xmm14, xmmword ptr [rdi+752]
    vmovdqa xmm12, xmmword ptr [rdi+448]
    vpaddd xmm12, xmm12, xmmword ptr [r9+624]
    vmovq xmm0, qword ptr [r13+288]
    sha256rnds2 xmm1, xmm2
    vpxor xmm7, xmm7, xmmword ptr [rdi+704]
    vpxor xmm11, xmm5, xmm11
    vpxor xmm9, xmm13, xmm9
    vpaddd xmm10, xmm10, xmmword ptr [rdi+640]
    vmovdqa xmm13, xmmword ptr [rdi+736]
    vpxor xmm13, xmm13, xmmword ptr [rdi+608]
    vmovdqa xmm5, xmmword ptr [rdi+656]
    vpxor xmm5, xmm5, xmmword ptr [rdi+768]
    vpxor xmm14, xmm8, xmm14
    vmovq xmm0, qword ptr [r13+296]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm8, xmmword ptr [rdi+320]
    vpaddd xmm8, xmm8, xmmword ptr [rdi+512]
    vpxor xmm14, xmm11, xmm14
    vpaddd xmm9, xmm10, xmm9
    vpxor xmm15, xmm15, xmmword ptr [rdi+784]
    vpaddd xmm8, xmm8, xmmword ptr [rdi+688]
    vpaddd xmm10, xmm9, xmmword ptr [rsi+592]
    vmovq xmm0, qword ptr [r13+320]
    sha256rnds2 xmm2, xmm1
    vpxor xmm5, xmm13, xmm5
    vmovdqa xmm13, xmmword ptr [rdi+432]
    vpunpckldq xmm11, xmm13, xmm10
    vpunpckhdq xmm10, xmm13, xmm10
    vpxor xmm5, xmm15, xmm5
    vpaddd xmm14, xmm8, xmm14
    vmovdqa xmmword ptr [r12+800], xmm11
    vmovdqa xmmword ptr [r12+816], xmm10
    vmovq xmm0, qword ptr [r13+328]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm10, xmmword ptr [rdi+272]
    vpsrld xmm11, xmm10, 2
    vpslld xmm8, xmm10, 30
    vpsrld xmm15, xmm10, 13
    vpslld xmm13, xmm10, 19
    vpxor xmm8, xmm11, xmm8
    vpsrld xmm11, xmm10, 22
    vpslld xmm6, xmm10, 10
    vpxor xmm13, xmm15, xmm13
    vmovq xmm0, qword ptr [r13+352]
    sha256rnds2 xmm1, xmm2
    vpxor xmm15, xmm10, xmmword ptr [rdi+624]
    vpxor xmm6, xmm11, xmm6
    vpxor xmm13, xmm8, xmm13
    vmovdqa xmm8, xmmword ptr [rdi+464]
    vpsrld xmm11, xmm8, 7
    vpaddd xmm7, xmm12, xmm7
    vpslld xmm12, xmm8, 25
    vpxor xmm13, xmm6, xmm13
    vpsrld xmm6, xmm8, 18
    vmovq xmm0, qword ptr [r13+360]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm5, xmm7, xmm5
    vpslld xmm7, xmm8, 14
    vpsrld xmm10, xmm8, 3
    vpxor xmm12, xmm11, xmm12
    vpaddd xmm11, xmm5, xmmword ptr [rdi+336]
    vpxor xmm7, xmm6, xmm7
    vpxor xmm12, xmm10, xmm12
    vpsrld xmm10, xmm9, 17
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    vpslld xmm6, xmm9, 15
    vpxor xmm12, xmm7, xmm12
    vpsrld xmm7, xmm9, 19
    vpslld xmm8, xmm9, 13
    vpxor xmm6, xmm10, xmm6
    vpsrld xmm10, xmm9, 10
    vpxor xmm8, xmm7, xmm8
    vpaddd xmm12, xmm12, xmmword ptr [rdi+288]
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm4, xmm3
    vpxor xmm6, xmm10, xmm6
    vpaddd xmm12, xmm12, xmmword ptr [rdi+672]
    vpxor xmm6, xmm8, xmm6
    vpaddd xmm8, xmm14, xmmword ptr [rsi+608]
    vpand xmm10, xmm15, xmmword ptr [rdi+384]
    vmovdqa xmm7, xmmword ptr [rdi+576]
    vmovdqa xmmword ptr [rdi+384], xmm9
    vpsrld xmm9, xmm7, 7
    vmovdqa xmmword ptr [rdi+288], xmm15
    vpslld xmm15, xmm7, 25
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    vpxor xmm10, xmm10, xmmword ptr [rdi+624]
    vmovdqa xmmword ptr [rdi+336], xmm8
    vpsrld xmm8, xmm7, 18
    vpaddd xmm10, xmm13, xmm10
    vpslld xmm13, xmm7, 14
    vmovdqa xmmword ptr [rdi+432], xmm12
    vpsrld xmm12, xmm7, 3
    vpxor xmm15, xmm9, xmm15
    vpaddd xmm10, xmm5, xmm10
    vpxor xmm13, xmm8, xmm13
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm3, xmm4
    vpxor xmm15, xmm12, xmm15
    vpsrld xmm12, xmm14, 17
    vpslld xmm8, xmm14, 15
    vmovdqa xmm5, xmmword ptr [rdi+416]
    vpxor xmm9, xmm5, xmmword ptr [rdi+720]
    vpxor xmm15, xmm13, xmm15
    vpsrld xmm13, xmm11, 6
    vpsrld xmm7, xmm14, 19
    vpxor xmm8, xmm12, xmm8
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    vpslld xmm12, xmm11, 26
    vmovdqa xmmword ptr [rdi+784], xmm10
    vpslld xmm10, xmm14, 13
    vmovdqa xmmword ptr [rdi+512], xmm12
    vpsrld xmm12, xmm14, 10
    vmovdqa xmmword ptr [rdi+320], xmm14
    vpsrld xmm14, xmm11, 11
    vpand xmm9, xmm9, xmm11
    vmovdqa xmmword ptr [rdi+768], xmm14
    vpslld xmm14, xmm11, 21
    vpxor xmm10, xmm7, xmm10
    vpxor xmm8, xmm12, xmm8
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm12, xmm11, 25
    vpaddd xmm15, xmm15, xmmword ptr [rdi+464]
    vmovdqa xmm7, xmmword ptr [rdi+704]
    vpaddd xmm7, xmm7, xmmword ptr [r9+640]
    vpxor xmm9, xmm5, xmm9
    vpxor xmm8, xmm10, xmm8
    vpaddd xmm6, xmm6, xmmword ptr [rdi+432]
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    vpslld xmm10, xmm11, 7
    vpaddd xmm15, xmm15, xmmword ptr [rdi+496]
    vpaddd xmm5, xmm6, xmmword ptr [rsi+624]
    vpxor xmm13, xmm13, xmmword ptr [rdi+512]
    vmovdqa xmmword ptr [rdi+512], xmm11
    vmovdqa xmm11, xmmword ptr [rdi+336]
    vmovdqa xmmword ptr [rdi+432], xmm6
    vpunpckldq xmm6, xmm11, xmm5
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm8, xmm15, xmm8
    vmovdqa xmmword ptr [r12+832], xmm6
    vpaddd xmm6, xmm8, xmmword ptr [rsi+640]
    vpunpckhdq xmm5, xmm11, xmm5
    vpxor xmm14, xmm14, xmmword ptr [rdi+768]
    vmovdqa xmm11, xmmword ptr [rdi+560]
    vpsrld xmm15, xmm11, 7
    vpxor xmm10, xmm12, xmm10
    vmovdqa xmmword ptr [r12+848], xmm5
    vmovq xmm0, qword ptr [r13+512]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmm5, xmmword ptr [rdi+784]
    vpsrld xmm12, xmm5, 2
    vmovdqa xmmword ptr [rdi+768], xmm6
    vpslld xmm6, xmm5, 30
    vmovdqa xmmword ptr [rdi+336], xmm8
    vpsrld xmm8, xmm5, 13
    vmovdqa xmmword ptr [rdi+704], xmm9
    vpslld xmm9, xmm5, 19
    vpxor xmm6, xmm12, xmm6
    vpsrld xmm12, xmm5, 22
    vmovdqa xmmword ptr [rdi+464], xmm7
    vpslld xmm7, xmm5, 10
    vpxor xmm9, xmm8, xmm9
    vmovq xmm0, qword ptr [r13+520]
    sha256rnds2 xmm4, xmm3
    vpslld xmm8, xmm11, 25
    vpxor xmm14, xmm13, xmm14
    vpxor xmm7, xmm12, xmm7
    vpxor xmm9, xmm6, xmm9
    vpsrld xmm6, xmm11, 18
    vmovdqa xmm12, xmmword ptr [rdi+352]
    vpsrld xmm13, xmm12, 7
    vmovdqa xmmword ptr [rdi+656], xmm13
    vpslld xmm13, xmm12, 25
    vpxor xmm14, xmm10, xmm14
    vmovq xmm0, qword ptr [r13+544]
    sha256rnds2 xmm1, xmm2
    vpslld xmm10, xmm11, 14
    vmovdqa xmmword ptr [rdi+608], xmm13
    vpsrld xmm13, xmm11, 3
    vpxor xmm11, xmm5, xmmword ptr [rdi+272]
    vpxor xmm8, xmm15, xmm8
    vmovdqa xmm15, xmmword ptr [rdi+464]
    vpaddd xmm15, xmm15, xmmword ptr [rdi+704]
    vpand xmm5, xmm11, xmmword ptr [rdi+288]
    vpxor xmm9, xmm7, xmm9
    vpsrld xmm7, xmm12, 18
    vmovq xmm0, qword ptr [r13+552]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+288], xmm11
    vpslld xmm11, xmm12, 14
    vmovdqa xmmword ptr [rdi+704], xmm11
    vpsrld xmm11, xmm12, 3
    vpxor xmm10, xmm6, xmm10
    vpaddd xmm14, xmm15, xmm14
    vpxor xmm8, xmm13, xmm8
    vpxor xmm5, xmm5, xmmword ptr [rdi+272]
    vmovdqa xmm13, xmmword ptr [rdi+656]
    vpxor xmm13, xmm13, xmmword ptr [rdi+608]
    vmovdqa xmm15, xmmword ptr [rdi+432]
    vpsrld xmm6, xmm15, 17
    vmovq xmm0, qword ptr [r13+576]
    sha256rnds2 xmm2, xmm1
    vpslld xmm12, xmm15, 15
    vpaddd xmm5, xmm9, xmm5
    vpxor xmm8, xmm10, xmm8
    vpaddd xmm10, xmm14, xmmword ptr [rdi+528]
    vpsrld xmm9, xmm15, 19
    vpxor xmm7, xmm7, xmmword ptr [rdi+704]
    vpxor xmm13, xmm11, xmm13
    vmovdqa xmm11, xmmword ptr [rdi+336]
    vmovdqa xmmword ptr [rdi+704], xmm10
    vpsrld xmm10, xmm11, 17
    vmovq xmm0, qword ptr [r13+584]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+528], xmm8
    vpslld xmm8, xmm15, 13
    vmovdqa xmmword ptr [rdi+608], xmm10
    vpsrld xmm10, xmm15, 10
    vpslld xmm15, xmm11, 15
    vpxor xmm12, xmm6, xmm12
    vpaddd xmm5, xmm14, xmm5
    vpxor xmm13, xmm7, xmm13
    vpsrld xmm7, xmm11, 19
    vpslld xmm14, xmm11, 13
    vmovq xmm0, qword ptr [r13+608]
    sha256rnds2 xmm1, xmm2
    vpxor xmm8, xmm9, xmm8
    vpxor xmm12, xmm10, xmm12
    vpsrld xmm10, xmm11, 10
    vpxor xmm15, xmm15, xmmword ptr [rdi+608]
    vmovdqa xmm9, xmmword ptr [rdi+576]
    vpaddd xmm9, xmm9, xmmword ptr [rdi+528]
    vmovdqa xmm6, xmmword ptr [rdi+720]
    vpxor xmm11, xmm6, xmmword ptr [rdi+512]
    vpxor xmm12, xmm8, xmm12
    vpaddd xmm9, xmm9, xmmword ptr [rdi+256]
    vmovq xmm0, qword ptr [r13+616]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm8, xmmword ptr [rdi+704]
    vmovdqa xmmword ptr [rdi+528], xmm5
    vpsrld xmm5, xmm8, 6
    vpxor xmm14, xmm7, xmm14
    vpxor xmm15, xmm10, xmm15
    vpslld xmm10, xmm8, 26
    vpand xmm11, xmm11, xmm8
    vpxor xmm15, xmm14, xmm15
    vpaddd xmm12, xmm9, xmm12
    vmovdqa xmm9, xmmword ptr [rdi+416]
    vpaddd xmm9, xmm9, xmmword ptr [r9+656]
    vmovq xmm0, qword ptr [r13+640]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm13, xmm13, xmmword ptr [rdi+560]
    vpsrld xmm14, xmm8, 11
    vpxor xmm11, xmm6, xmm11
    vpaddd xmm7, xmm12, xmmword ptr [rsi+656]
    vpaddd xmm13, xmm13, xmmword ptr [rdi+480]
    vmovdqa xmm6, xmmword ptr [rdi+768]
    vmovdqa xmmword ptr [rdi+560], xmm11
    vpunpckldq xmm11, xmm6, xmm7
    vmovq xmm0, qword ptr [r13+648]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+416], xmm9
    vpslld xmm9, xmm8, 21
    vpaddd xmm15, xmm13, xmm15
    vmovdqa xmmword ptr [r12+864], xmm11
    vpunpckhdq xmm7, xmm6, xmm7
    vmovdqa xmm6, xmmword ptr [rdi+400]
    vpbroadcastd xmm11, dword ptr [rdi+136]
    vpand xmm6, xmm6, xmm11
    vpxor xmm11, xmm11, xmm11
    vpcmpeqd xmm6, xmm6, xmm11
    vmovmskps eax, xmm6
    mov word ptr [r10], ax
    vpsrld xmm6, xmm8, 25
    vmovdqa xmm11, xmmword ptr [rdi+544]
    vpsrld xmm13, xmm11, 7
    vmovdqa xmmword ptr [rdi+400], xmm12
    vpaddd xmm12, xmm15, xmmword ptr [rsi+672]
    vmovdqa xmmword ptr [r12+880], xmm7
    vmovq xmm0, qword ptr [r13+672]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm7, xmmword ptr [rdi+528]
    vmovdqa xmmword ptr [rdi+768], xmm12
    vpsrld xmm12, xmm7, 2
    vmovdqa xmmword ptr [rdi+576], xmm15
    vpslld xmm15, xmm7, 30
    vmovdqa xmmword ptr [rdi+608], xmm6
    vpsrld xmm6, xmm7, 13
    vmovdqa xmmword ptr [rdi+656], xmm13
    vpslld xmm13, xmm7, 19
    vpxor xmm10, xmm5, xmm10
    vpslld xmm5, xmm8, 7
    vpslld xmm8, xmm11, 25
    vpxor xmm9, xmm14, xmm9
    vmovq xmm0, qword ptr [r13+680]
    sha256rnds2 xmm3, xmm4
    vpsrld xmm14, xmm7, 22
    vmovdqa xmmword ptr [rdi+464], xmm14
    vpslld xmm14, xmm7, 10
    vpxor xmm15, xmm12, xmm15
    vpxor xmm13, xmm6, xmm13
    vpsrld xmm6, xmm11, 18
    vmovdqa xmm12, xmmword ptr [rdi+592]
    vpsrld xmm7, xmm12, 7
    vmovdqa xmmword ptr [rdi+736], xmm7
    vpslld xmm7, xmm12, 25
    vpxor xmm8, xmm8, xmmword ptr [rdi+656]
    vmovq xmm0, qword ptr [r13+704]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rdi+656], xmm8
    vpslld xmm8, xmm11, 14
    vmovdqa xmmword ptr [rdi+448], xmm7
    vpsrld xmm7, xmm11, 3
    vpxor xmm5, xmm5, xmmword ptr [rdi+608]
    vpxor xmm9, xmm10, xmm9
    vpxor xmm14, xmm14, xmmword ptr [rdi+464]
    vpsrld xmm10, xmm12, 18
    vpxor xmm13, xmm15, xmm13
    vpslld xmm15, xmm12, 14
    vmovq xmm0, qword ptr [r13+712]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm11, xmm12, 3
    vpxor xmm8, xmm6, xmm8
    vmovdqa xmm6, xmmword ptr [rdi+736]
    vpxor xmm6, xmm6, xmmword ptr [rdi+448]
    vpxor xmm7, xmm7, xmmword ptr [rdi+656]
    vpxor xmm9, xmm5, xmm9
    vmovdqa xmm5, xmmword ptr [rdi+784]
    vpxor xmm12, xmm5, xmmword ptr [rdi+528]
    vmovdqa xmm5, xmmword ptr [rdi+400]
    vmovdqa xmmword ptr [rdi+656], xmm6
    vpsrld xmm6, xmm5, 17
    vmovdqa xmmword ptr [rdi+448], xmm6
    vmovdqa xmm6, xmmword ptr [rdi+416]
    vpaddd xmm6, xmm6, xmmword ptr [rdi+560]
    vmovq xmm0, qword ptr [r13+736]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rdi+560], xmm11
    vpslld xmm11, xmm5, 15
    vpxor xmm13, xmm14, xmm13
    vpxor xmm7, xmm8, xmm7
    vpsrld xmm8, xmm5, 19
    vpaddd xmm9, xmm6, xmm9
    vpand xmm6, xmm12, xmmword ptr [rdi+288]
    vpxor xmm15, xmm10, xmm15
    vmovdqa xmm10, xmmword ptr [rdi+560]
    vpxor xmm10, xmm10, xmmword ptr [rdi+656]
    vmovq xmm0, qword ptr [r13+744]
    sha256rnds2 xmm3, xmm4
    vpxor xmm6, xmm6, xmmword ptr [rdi+784]
    vmovdqa xmm14, xmmword ptr [rdi+576]
    vmovdqa xmmword ptr [rdi+656], xmm12
    vpsrld xmm12, xmm14, 17
    vmovdqa xmmword ptr [rdi+560], xmm12
    vpslld xmm12, xmm14, 15
    vmovdqa xmmword ptr [rdi+288], xmm12
    vpslld xmm12, xmm5, 13
    vpxor xmm11, xmm11, xmmword ptr [rdi+448]
    vmovdqa xmmword ptr [rdi+448], xmm7
    vpsrld xmm7, xmm5, 10
    vpxor xmm10, xmm15, xmm10
    vpaddd xmm6, xmm13, xmm6
    vmovq xmm0, qword ptr [r13+768]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm13, xmm14, 19
    vpaddd xmm15, xmm9, xmmword ptr [rdi+624]
    vpslld xmm5, xmm14, 13
    vmovdqa xmmword ptr [rdi+624], xmm15
    vpsrld xmm15, xmm14, 10
    vpxor xmm12, xmm8, xmm12
    vpxor xmm11, xmm7, xmm11
    vmovdqa xmm7, xmmword ptr [rdi+352]
    vpaddd xmm7, xmm7, xmmword ptr [rdi+448]
    vpaddd xmm6, xmm9, xmm6
    vmovq xmm0, qword ptr [r13+776]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm9, xmmword ptr [rdi+560]
    vpxor xmm9, xmm9, xmmword ptr [rdi+288]
    vpxor xmm11, xmm12, xmm11
    vpxor xmm5, xmm13, xmm5
    vpxor xmm9, xmm15, xmm9
    vpaddd xmm7, xmm7, xmmword ptr [rdi+304]
    vpaddd xmm10, xmm10, xmmword ptr [rdi+544]
    vmovdqa xmm15, xmmword ptr [rdi+512]
    vpxor xmm13, xmm15, xmmword ptr [rdi+704]
    vpxor xmm9, xmm5, xmm9
    vmovq xmm0, qword ptr [r13+800]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm11, xmm7, xmm11
    vpand xmm13, xmm13, xmmword ptr [rdi+624]
    vpaddd xmm10, xmm10, xmmword ptr [rdi+384]
    vmovdqa xmm7, xmmword ptr [rdi+720]
    vpaddd xmm7, xmm7, xmmword ptr [r9+672]
    vpxor xmm13, xmm15, xmm13
    vpaddd xmm5, xmm11, xmmword ptr [rsi+688]
    vmovq xmm0, qword ptr [r13+808]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm12, xmmword ptr [rdi+624]
    vpsrld xmm8, xmm12, 6
    vmovdqa xmm14, xmmword ptr [rdi+768]
    vpunpckldq xmm15, xmm14, xmm5
    vpunpckhdq xmm5, xmm14, xmm5
    vpslld xmm14, xmm12, 26
    vmovdqa xmmword ptr [rdi+768], xmm13
    vmovdqa xmm13, xmmword ptr [rdi+640]
    vmovdqa xmmword ptr [rdi+720], xmm7
    vpsrld xmm7, xmm13, 7
    vpaddd xmm9, xmm10, xmm9
    vmovdqa xmmword ptr [r12+896], xmm15
    vmovdqa xmmword ptr [r12+912], xmm5
    vmovq xmm0, qword ptr [r13+832]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm5, xmm12, 11
    vpslld xmm15, xmm13, 25
    vpslld xmm10, xmm12, 21
    vmovdqa xmmword ptr [rdi+544], xmm9
    vpsrld xmm9, xmm6, 2
    vpxor xmm15, xmm7, xmm15
    vpslld xmm7, xmm6, 30
    vmovdqa xmmword ptr [rdi+288], xmm7
    vpsrld xmm7, xmm6, 13
    vpxor xmm14, xmm8, xmm14
    vmovq xmm0, qword ptr [r13+840]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm8, xmm13, 18
    vmovdqa xmmword ptr [rdi+560], xmm7
    vpslld xmm7, xmm13, 14
    vmovdqa xmmword ptr [rdi+448], xmm9
    vpsrld xmm9, xmm12, 25
    vmovdqa xmmword ptr [rdi+352], xmm6
    vpsrld xmm6, xmm13, 3
    vpxor xmm10, xmm5, xmm10
    vpslld xmm5, xmm12, 7
    vpxor xmm7, xmm8, xmm7
    vpxor xmm15, xmm6, xmm15
    vmovq xmm0, qword ptr [r13+864]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm6, xmm11, 17
    vpxor xmm5, xmm9, xmm5
    vpslld xmm9, xmm11, 15
    vpxor xmm10, xmm14, xmm10
    vpxor xmm15, xmm7, xmm15
    vpsrld xmm7, xmm11, 19
    vpslld xmm14, xmm11, 13
    vpxor xmm10, xmm5, xmm10
    vmovq xmm0, qword ptr [r13+872]
    sha256rnds2 xmm3, xmm4
    vpsrld xmm5, xmm11, 10
    vpxor xmm9, xmm6, xmm9
    vmovdqa xmm6, xmmword ptr [rdi+720]
    vpaddd xmm6, xmm6, xmmword ptr [rdi+768]
    vpxor xmm14, xmm7, xmm14
    vpxor xmm9, xmm5, xmm9
    vpaddd xmm10, xmm6, xmm10
    vpaddd xmm15, xmm15, xmmword ptr [rdi+592]
    vpxor xmm9, xmm14, xmm9
    vmovq xmm0, qword ptr [r13+896]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm14, xmm10, xmmword ptr [rdi+272]
    vpaddd xmm15, xmm15, xmmword ptr [rdi+320]
    vpaddd xmm9, xmm15, xmm9
    vmovdqa xmm15, xmmword ptr [rdi+544]
    vpaddd xmm6, xmm15, xmmword ptr [rsi+704]
    vmovdqa xmm5, xmmword ptr [rdi+352]
    vpslld xmm7, xmm5, 19
    vmovdqa xmm8, xmmword ptr [rdi+688]
    vmovdqa xmmword ptr [rdi+272], xmm11
    vpsrld xmm11, xmm8, 7
    vmovdqa xmm12, xmmword ptr [rdi+448]
    vpxor xmm12, xmm12, xmmword ptr [rdi+288]
    vmovq xmm0, qword ptr [r13+904]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+288], xmm14
    vpslld xmm14, xmm8, 25
    vmovdqa xmmword ptr [rdi+448], xmm6
    vpsrld xmm6, xmm5, 22
    vpslld xmm13, xmm5, 10
    vmovdqa xmmword ptr [rdi+592], xmm9
    vpsrld xmm9, xmm8, 18
    vpxor xmm7, xmm7, xmmword ptr [rdi+560]
    vmovdqa xmmword ptr [rdi+560], xmm10
    vpslld xmm10, xmm8, 14
    vpsrld xmm15, xmm8, 3
    vpxor xmm14, xmm11, xmm14
    vmovq xmm0, qword ptr [r13+928]
    sha256rnds2 xmm1, xmm2
    vpxor xmm11, xmm5, xmmword ptr [rdi+528]
    vpxor xmm13, xmm6, xmm13
    vpxor xmm10, xmm9, xmm10
    vpxor xmm14, xmm15, xmm14
    vpxor xmm7, xmm12, xmm7
    vmovdqa xmm12, xmmword ptr [rdi+544]
    vpsrld xmm15, xmm12, 17
    vpslld xmm9, xmm12, 15
    vpand xmm6, xmm11, xmmword ptr [rdi+656]
    vmovq xmm0, qword ptr [r13+936]
    sha256rnds2 xmm3, xmm4
    vpxor xmm14, xmm10, xmm14
    vpxor xmm7, xmm13, xmm7
    vpsrld xmm13, xmm12, 19
    vpslld xmm10, xmm12, 13
    vpxor xmm6, xmm6, xmmword ptr [rdi+528]
    vmovdqa xmmword ptr [rdi+656], xmm11
    vpsrld xmm11, xmm12, 10
    vpxor xmm9, xmm15, xmm9
    vpaddd xmm6, xmm7, xmm6
    vmovq xmm0, qword ptr [r13+960]
    sha256rnds2 xmm2, xmm1
    vpxor xmm10, xmm13, xmm10
    vpxor xmm9, xmm11, xmm9
    vpaddd xmm14, xmm14, xmmword ptr [rdi+640]
    vpaddd xmm6, xmm6, xmmword ptr [rdi+560]
    vpxor xmm9, xmm10, xmm9
    vpaddd xmm14, xmm14, xmmword ptr [rdi+432]
    vmovdqa xmm10, xmmword ptr [rdi+512]
    vpaddd xmm10, xmm10, xmmword ptr [r9+688]
    vmovdqa xmm11, xmmword ptr [rdi+592]
    vpaddd xmm13, xmm11, xmmword ptr [rsi+720]
    vmovq xmm0, qword ptr [r13+968]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm7, xmmword ptr [rdi+704]
    vpxor xmm15, xmm7, xmmword ptr [rdi+624]
    vmovdqa xmm12, xmmword ptr [rdi+448]
    vpunpckldq xmm5, xmm12, xmm13
    vpunpckhdq xmm13, xmm12, xmm13
    vmovdqa xmm12, xmmword ptr [rdi+672]
    vmovdqa xmmword ptr [rdi+448], xmm6
    vpsrld xmm6, xmm12, 7
    vpaddd xmm9, xmm14, xmm9
    vpand xmm15, xmm15, xmmword ptr [rdi+288]
    vmovdqa xmmword ptr [r12+928], xmm5
    vmovdqa xmmword ptr [r12+944], xmm13
    vmovq xmm0, qword ptr [r13+992]
    sha256rnds2 xmm1, xmm2
    vpslld xmm13, xmm12, 25
    vpsrld xmm5, xmm12, 18
    vmovdqa xmm14, xmmword ptr [rdi+288]
    vmovdqa xmmword ptr [rdi+512], xmm9
    vpsrld xmm9, xmm14, 6
    vpslld xmm8, xmm12, 14
    vpxor xmm13, xmm6, xmm13
    vpslld xmm6, xmm14, 26
    vmovdqa xmmword ptr [rdi+560], xmm10
    vpsrld xmm10, xmm12, 3
    vpxor xmm8, xmm5, xmm8
    vmovq xmm0, qword ptr [r13+1000]
    sha256rnds2 xmm3, xmm4
    vpsrld xmm5, xmm14, 11
    vpslld xmm12, xmm14, 21
    vpxor xmm13, xmm10, xmm13
    vpsrld xmm10, xmm14, 25
    vmovdqa xmmword ptr [rdi+640], xmm10
    vpsrld xmm10, xmm11, 17
    vpslld xmm7, xmm14, 7
    vpslld xmm14, xmm11, 15
    vpxor xmm6, xmm9, xmm6
    vmovq xmm0, qword ptr [r13+1024]
    sha256rnds2 xmm2, xmm1
    vpxor xmm12, xmm5, xmm12
    vpxor xmm15, xmm15, xmmword ptr [rdi+704]
    vpxor xmm13, xmm8, xmm13
    vpsrld xmm8, xmm11, 19
    vpslld xmm5, xmm11, 13
    vpsrld xmm9, xmm11, 10
    vpxor xmm14, xmm10, xmm14
    vpxor xmm7, xmm7, xmmword ptr [rdi+640]
    vmovq xmm0, qword ptr [r13+1032]
    sha256rnds2 xmm4, xmm3
    vpxor xmm12, xmm6, xmm12
    vpxor xmm5, xmm8, xmm5
    vpxor xmm14, xmm9, xmm14
    vpxor xmm12, xmm7, xmm12
    vpaddd xmm13, xmm13, xmmword ptr [rdi+688]
    vpaddd xmm15, xmm15, xmmword ptr [rdi+560]
    vpxor xmm14, xmm5, xmm14
    vpaddd xmm13, xmm13, xmmword ptr [rdi+336]
    vmovq xmm0, qword ptr [r13+1056]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm12, xmm15, xmm12
    vpaddd xmm14, xmm13, xmm14
    vpaddd xmm13, xmm12, xmmword ptr [rdi+784]
    vmovdqa xmm15, xmmword ptr [rdi+512]
    vpaddd xmm5, xmm15, xmmword ptr [rsi+736]
    vpaddd xmm7, xmm14, xmmword ptr [rsi+752]
    vmovdqa xmm9, xmmword ptr [rdi+496]
    vpsrld xmm8, xmm9, 7
    vpslld xmm6, xmm9, 25
    vmovdqa xmm10, xmmword ptr [rdi+352]
    vpxor xmm11, xmm10, xmmword ptr [rdi+448]
    vmovq xmm0, qword ptr [r13+1064]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+784], xmm14
    vmovdqa xmm14, xmmword ptr [rdi+448]
    vmovdqa xmmword ptr [rdi+560], xmm13
    vpsrld xmm13, xmm14, 2
    vmovdqa xmmword ptr [rdi+688], xmm12
    vpslld xmm12, xmm14, 30
    vmovdqa xmmword ptr [rdi+640], xmm7
    vpsrld xmm7, xmm14, 13
    vmovdqa xmmword ptr [rdi+768], xmm5
    vpsrld xmm5, xmm9, 18
    vpxor xmm6, xmm8, xmm6
    vpslld xmm8, xmm14, 19
    vpslld xmm10, xmm9, 14
    vpxor xmm12, xmm13, xmm12
    vmovq xmm0, qword ptr [r13+1088]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm13, xmm9, 3
    vpsrld xmm9, xmm14, 22
    vmovdqa xmmword ptr [rdi+720], xmm11
    vpslld xmm11, xmm14, 10
    vpxor xmm10, xmm5, xmm10
    vpxor xmm6, xmm13, xmm6
    vpxor xmm8, xmm7, xmm8
    vpsrld xmm7, xmm15, 17
    vpslld xmm13, xmm15, 15
    vmovq xmm0, qword ptr [r13+1096]
    sha256rnds2 xmm4, xmm3
    vpxor xmm6, xmm10, xmm6
    vpxor xmm11, xmm9, xmm11
    vpsrld xmm9, xmm15, 19
    vpxor xmm8, xmm12, xmm8
    vpslld xmm12, xmm15, 13
    vpsrld xmm10, xmm15, 10
    vpxor xmm13, xmm7, xmm13
    vmovdqa xmm7, xmmword ptr [rdi+720]
    vpand xmm5, xmm7, xmmword ptr [rdi+656]
    vmovq xmm0, qword ptr [r13+1120]
    sha256rnds2 xmm1, xmm2
    vpxor xmm8, xmm11, xmm8
    vpxor xmm12, xmm9, xmm12
    vpxor xmm13, xmm10, xmm13
    vpxor xmm5, xmm5, xmmword ptr [rdi+352]
    vpaddd xmm6, xmm6, xmmword ptr [rdi+672]
    vpxor xmm13, xmm12, xmm13
    vpaddd xmm6, xmm6, xmmword ptr [rdi+400]
    vpaddd xmm5, xmm8, xmm5
    vmovq xmm0, qword ptr [r13+1128]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm8, xmmword ptr [rdi+768]
    vpunpckldq xmm12, xmm8, xmmword ptr [rdi+640]
    vpaddd xmm13, xmm6, xmm13
    vpunpckhdq xmm8, xmm8, xmmword ptr [rdi+640]
    vmovdqa xmmword ptr [r12+960], xmm12
    vmovdqa xmm12, xmmword ptr [rdi+256]
    vpsrld xmm6, xmm12, 7
    vpaddd xmm5, xmm5, xmmword ptr [rdi+688]
    vmovdqa xmm10, xmmword ptr [rdi+704]
    vpaddd xmm10, xmm10, xmmword ptr [r9+704]
    vmovdqa xmmword ptr [r12+976], xmm8
    vmovq xmm0, qword ptr [r13+1152]
    sha256rnds2 xmm2, xmm1
    vpslld xmm8, xmm12, 25
    vpsrld xmm9, xmm12, 18
    vpslld xmm11, xmm12, 14
    vpsrld xmm15, xmm12, 3
    vpxor xmm8, xmm6, xmm8
    vmovdqa xmm6, xmmword ptr [rdi+624]
    vpxor xmm7, xmm6, xmmword ptr [rdi+288]
    vpxor xmm11, xmm9, xmm11
    vmovdqa xmm9, xmmword ptr [rdi+560]
    vpsrld xmm12, xmm9, 6
    vmovq xmm0, qword ptr [r13+1160]
    sha256rnds2 xmm4, xmm3
    vpxor xmm8, xmm15, xmm8
    vpslld xmm15, xmm9, 26
    vmovdqa xmmword ptr [rdi+704], xmm10
    vmovdqa xmm10, xmmword ptr [rdi+784]
    vpsrld xmm14, xmm10, 17
    vmovdqa xmmword ptr [rdi+688], xmm5
    vpsrld xmm5, xmm9, 11
    vpand xmm7, xmm7, xmm9
    vmovdqa xmmword ptr [rdi+640], xmm13
    vpslld xmm13, xmm10, 15
    vpslld xmm6, xmm9, 21
    vpxor xmm8, xmm11, xmm8
    vmovq xmm0, qword ptr [r13+1184]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm11, xmm10, 19
    vmovdqa xmmword ptr [rdi+768], xmm8
    vpslld xmm8, xmm10, 13
    vmovdqa xmmword ptr [rdi+672], xmm8
    vpsrld xmm8, xmm9, 25
    vmovdqa xmmword ptr [rdi+656], xmm8
    vpsrld xmm8, xmm10, 10
    vpxor xmm13, xmm14, xmm13
    vpslld xmm14, xmm9, 7
    vpxor xmm15, xmm12, xmm15
    vpxor xmm6, xmm5, xmm6
    vmovq xmm0, qword ptr [r13+1192]
    sha256rnds2 xmm3, xmm4
    vpxor xmm7, xmm7, xmmword ptr [rdi+624]
    vpxor xmm11, xmm11, xmmword ptr [rdi+672]
    vpxor xmm13, xmm8, xmm13
    vmovdqa xmm8, xmmword ptr [rdi+496]
    vpaddd xmm8, xmm8, xmmword ptr [rdi+768]
    vpxor xmm14, xmm14, xmmword ptr [rdi+656]
    vpxor xmm6, xmm15, xmm6
    vpxor xmm13, xmm11, xmm13
    vpaddd xmm8, xmm8, xmmword ptr [rdi+576]
    vmovq xmm0, qword ptr [r13+1216]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r13+1248], xmm2
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vpxor xmm6, xmm14, xmm6
    vpaddd xmm13, xmm8, xmm13
    vmovdqa xmm8, xmmword ptr [rdi+640]
    vpaddd xmm14, xmm8, xmmword ptr [rsi+768]
    vpaddd xmm11, xmm13, xmmword ptr [rsi+784]
    vmovdqa xmm15, xmmword ptr [rdi+480]
    vpsrld xmm5, xmm15, 7
    vpslld xmm12, xmm15, 25
    vmovdqa xmm10, xmmword ptr [rdi+448]
    vpxor xmm9, xmm10, xmmword ptr [rdi+688]
    vmovq xmm0, qword ptr [r13+1224]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r13+1252], xmm4
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vmovdqa xmmword ptr [rdi+656], xmm13
    vpsrld xmm13, xmm15, 18
    vpslld xmm10, xmm15, 14
    vmovdqa xmmword ptr [rdi+768], xmm9
    vpsrld xmm9, xmm15, 3
    vpxor xmm12, xmm5, xmm12
    vmovdqa xmm5, xmmword ptr [rdi+688]
    vpsrld xmm15, xmm5, 2
    vmovdqa xmmword ptr [rdi+496], xmm11
    vpslld xmm11, xmm5, 30
    vmovdqa xmmword ptr [rdi+672], xmm14
    vpsrld xmm14, xmm5, 13
    vpxor xmm10, xmm13, xmm10
    vmovq xmm0, qword ptr [r13+272]
    sha256rnds2 xmm2, xmm1
    vpxor xmm12, xmm9, xmm12
    vpslld xmm9, xmm5, 19
    vpsrld xmm13, xmm8, 17
    vmovdqa xmmword ptr [rdi+416], xmm6
    vpslld xmm6, xmm8, 15
    vpxor xmm12, xmm10, xmm12
    vpsrld xmm10, xmm5, 22
    vmovdqa xmmword ptr [rdi+736], xmm7
    vpslld xmm7, xmm5, 10
    vpxor xmm11, xmm15, xmm11
    vmovq xmm0, qword ptr [r13+280]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm15, xmm8, 19
    vpslld xmm5, xmm8, 13
    vmovdqa xmmword ptr [rdi+464], xmm12
    vpsrld xmm12, xmm8, 10
    vpxor xmm9, xmm14, xmm9
    vpxor xmm6, xmm13, xmm6
    vpxor xmm7, xmm10, xmm7
    vpxor xmm5, xmm15, xmm5
    vpxor xmm6, xmm12, xmm6
    vmovq xmm0, qword ptr [r13+304]
    sha256rnds2 xmm1, xmm2
    vpxor xmm9, xmm11, xmm9
    vmovdqa xmm11, xmmword ptr [rdi+256]
    vpaddd xmm11, xmm11, xmmword ptr [rdi+464]
    vmovdqa xmm12, xmmword ptr [rdi+704]
    vpaddd xmm12, xmm12, xmmword ptr [rdi+736]
    vpxor xmm6, xmm5, xmm6
    vpxor xmm9, xmm7, xmm9
    vpaddd xmm11, xmm11, xmmword ptr [rdi+272]
    vpaddd xmm12, xmm12, xmmword ptr [rdi+416]
    vmovq xmm0, qword ptr [r13+312]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm7, xmm12, xmmword ptr [rdi+528]
    vmovdqa xmm5, xmmword ptr [rdi+672]
    vpunpckldq xmm15, xmm5, xmmword ptr [rdi+496]
    vpunpckhdq xmm5, xmm5, xmmword ptr [rdi+496]
    vmovdqa xmm10, xmmword ptr [rdi+768]
    vpand xmm13, xmm10, xmmword ptr [rdi+720]
    vmovdqa xmm14, xmmword ptr [rdi+304]
    vpsrld xmm8, xmm14, 7
    vpaddd xmm6, xmm11, xmm6
    vmovdqa xmmword ptr [r12+992], xmm15
    vmovdqa xmmword ptr [r12+1008], xmm5
    vmovq xmm0, qword ptr [r13+336]
    sha256rnds2 xmm2, xmm1
    vpxor xmm13, xmm13, xmmword ptr [rdi+448]
    vpslld xmm5, xmm14, 25
    vpsrld xmm15, xmm14, 18
    vpaddd xmm13, xmm9, xmm13
    vpslld xmm9, xmm14, 14
    vpsrld xmm11, xmm14, 3
    vpxor xmm5, xmm8, xmm5
    vpaddd xmm13, xmm12, xmm13
    vmovq xmm0, qword ptr [r13+344]
    sha256rnds2 xmm4, xmm3
    vpxor xmm9, xmm15, xmm9
    vpxor xmm5, xmm11, xmm5
    vmovdqa xmm11, xmmword ptr [rdi+656]
    vpsrld xmm15, xmm11, 17
    vpslld xmm12, xmm11, 15
    vmovdqa xmm8, xmmword ptr [rdi+288]
    vpxor xmm10, xmm8, xmmword ptr [rdi+560]
    vpxor xmm5, xmm9, xmm5
    vpsrld xmm9, xmm11, 19
    vpsrld xmm14, xmm7, 6
    vmovq xmm0, qword ptr [r13+368]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rdi+720], xmm13
    vpslld xmm13, xmm11, 13
    vpslld xmm8, xmm7, 26
    vmovdqa xmmword ptr [rdi+496], xmm6
    vpsrld xmm6, xmm11, 10
    vpxor xmm12, xmm15, xmm12
    vpsrld xmm15, xmm7, 11
    vpslld xmm11, xmm7, 21
    vpand xmm10, xmm10, xmm7
    vpxor xmm13, xmm9, xmm13
    vmovq xmm0, qword ptr [r13+376]
    sha256rnds2 xmm3, xmm4
    vpxor xmm12, xmm6, xmm12
    vpsrld xmm6, xmm7, 25
    vpaddd xmm5, xmm5, xmmword ptr [rdi+480]
    vpslld xmm9, xmm7, 7
    vpxor xmm8, xmm14, xmm8
    vpxor xmm11, xmm15, xmm11
    vmovdqa xmm15, xmmword ptr [rdi+624]
    vpaddd xmm15, xmm15, xmmword ptr [r9+720]
    vpxor xmm10, xmm10, xmmword ptr [rdi+288]
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    vpxor xmm12, xmm13, xmm12
    vpaddd xmm5, xmm5, xmmword ptr [rdi+544]
    vpaddd xmm12, xmm5, xmm12
    vmovdqa xmm5, xmmword ptr [rdi+496]
    vpaddd xmm13, xmm5, xmmword ptr [rsi+800]
    vmovdqa xmm14, xmmword ptr [rdi+384]
    vmovdqa xmmword ptr [rdi+624], xmm7
    vpsrld xmm7, xmm14, 7
    vmovdqa xmmword ptr [rdi+480], xmm13
    vpslld xmm13, xmm14, 25
    vpxor xmm9, xmm6, xmm9
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm6, xmm14, 18
    vmovdqa xmmword ptr [rdi+672], xmm12
    vpslld xmm12, xmm14, 14
    vmovdqa xmmword ptr [rdi+528], xmm10
    vpsrld xmm10, xmm14, 3
    vpxor xmm13, xmm7, xmm13
    vpxor xmm12, xmm6, xmm12
    vpxor xmm13, xmm10, xmm13
    vpsrld xmm10, xmm5, 17
    vpslld xmm6, xmm5, 15
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm7, xmmword ptr [rdi+720]
    vpsrld xmm14, xmm7, 2
    vpxor xmm13, xmm12, xmm13
    vpslld xmm12, xmm7, 30
    vmovdqa xmmword ptr [rdi+416], xmm15
    vpsrld xmm15, xmm7, 13
    vpxor xmm6, xmm10, xmm6
    vpsrld xmm10, xmm5, 19
    vmovdqa xmmword ptr [rdi+736], xmm9
    vpslld xmm9, xmm7, 19
    vpxor xmm12, xmm14, xmm12
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm3, xmm4
    vpslld xmm14, xmm5, 13
    vmovdqa xmmword ptr [rdi+704], xmm12
    vpsrld xmm12, xmm5, 10
    vpsrld xmm5, xmm7, 22
    vmovdqa xmmword ptr [rdi+464], xmm5
    vpslld xmm5, xmm7, 10
    vpxor xmm14, xmm10, xmm14
    vpxor xmm6, xmm12, xmm6
    vpxor xmm9, xmm15, xmm9
    vpaddd xmm13, xmm13, xmmword ptr [rdi+304]
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    vpxor xmm11, xmm8, xmm11
    vpxor xmm6, xmm14, xmm6
    vpaddd xmm13, xmm13, xmmword ptr [rdi+592]
    vpxor xmm11, xmm11, xmmword ptr [rdi+736]
    vmovdqa xmm14, xmmword ptr [rdi+416]
    vpaddd xmm14, xmm14, xmmword ptr [rdi+528]
    vpaddd xmm11, xmm14, xmm11
    vmovdqa xmm14, xmmword ptr [rdi+672]
    vpaddd xmm8, xmm14, xmmword ptr [rsi+816]
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm4, xmm3
    vpxor xmm5, xmm5, xmmword ptr [rdi+464]
    vpaddd xmm15, xmm11, xmmword ptr [rdi+352]
    vmovdqa xmm12, xmmword ptr [rdi+480]
    vpunpckldq xmm10, xmm12, xmm8
    vpunpckhdq xmm8, xmm12, xmm8
    vpxor xmm9, xmm9, xmmword ptr [rdi+704]
    vmovdqa xmm12, xmmword ptr [rdi+320]
    vmovdqa xmmword ptr [rdi+704], xmm15
    vpsrld xmm15, xmm12, 7
    vpaddd xmm6, xmm13, xmm6
    vmovdqa xmmword ptr [r12+1024], xmm10
    vmovdqa xmmword ptr [r12+1040], xmm8
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    vpxor xmm8, xmm7, xmmword ptr [rdi+688]
    vpslld xmm10, xmm12, 25
    vpand xmm13, xmm8, xmmword ptr [rdi+768]
    vpxor xmm9, xmm5, xmm9
    vpsrld xmm5, xmm12, 18
    vmovdqa xmmword ptr [rdi+768], xmm8
    vpslld xmm8, xmm12, 14
    vpsrld xmm7, xmm12, 3
    vpxor xmm10, xmm15, xmm10
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm3, xmm4
    vpxor xmm13, xmm13, xmmword ptr [rdi+688]
    vpxor xmm8, xmm5, xmm8
    vpaddd xmm13, xmm9, xmm13
    vpxor xmm10, xmm7, xmm10
    vpsrld xmm7, xmm14, 17
    vpslld xmm9, xmm14, 15
    vpxor xmm10, xmm8, xmm10
    vpaddd xmm13, xmm11, xmm13
    vmovq xmm0, qword ptr [r13+528]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm11, xmm14, 19
    vpslld xmm8, xmm14, 13
    vpsrld xmm5, xmm14, 10
    vpxor xmm9, xmm7, xmm9
    vmovdqa xmm7, xmmword ptr [rdi+560]
    vpxor xmm15, xmm7, xmmword ptr [rdi+624]
    vpxor xmm8, xmm11, xmm8
    vpxor xmm9, xmm5, xmm9
    vmovdqa xmm5, xmmword ptr [rdi+704]
    vpsrld xmm11, xmm5, 6
    vmovq xmm0, qword ptr [r13+536]
    sha256rnds2 xmm4, xmm3
    vpslld xmm14, xmm5, 26
    vpaddd xmm10, xmm10, xmmword ptr [rdi+384]
    vpsrld xmm12, xmm5, 11
    vmovdqa xmmword ptr [rdi+384], xmm12
    vpslld xmm12, xmm5, 21
    vpand xmm15, xmm15, xmm5
    vpxor xmm9, xmm8, xmm9
    vpaddd xmm10, xmm10, xmmword ptr [rdi+512]
    vpsrld xmm8, xmm5, 25
    vmovq xmm0, qword ptr [r13+560]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rdi+480], xmm8
    vmovdqa xmm8, xmmword ptr [rdi+288]
    vpaddd xmm8, xmm8, xmmword ptr [r9+736]
    vpxor xmm15, xmm7, xmm15
    vpaddd xmm9, xmm10, xmm9
    vpaddd xmm10, xmm6, xmmword ptr [rsi+832]
    vmovdqa xmm7, xmmword ptr [rdi+432]
    vmovdqa xmmword ptr [rdi+288], xmm10
    vpsrld xmm10, xmm7, 7
    vmovdqa xmmword ptr [rdi+352], xmm9
    vpslld xmm9, xmm7, 25
    vpxor xmm14, xmm11, xmm14
    vmovq xmm0, qword ptr [r13+568]
    sha256rnds2 xmm3, xmm4
    vpsrld xmm11, xmm7, 18
    vmovdqa xmmword ptr [rdi+464], xmm15
    vpslld xmm15, xmm7, 14
    vmovdqa xmmword ptr [rdi+528], xmm8
    vpsrld xmm8, xmm7, 3
    vpxor xmm9, xmm10, xmm9
    vpxor xmm15, xmm11, xmm15
    vpxor xmm9, xmm8, xmm9
    vpsrld xmm8, xmm6, 17
    vpslld xmm11, xmm6, 15
    vmovq xmm0, qword ptr [r13+592]
    sha256rnds2 xmm2, xmm1
    vpxor xmm9, xmm15, xmm9
    vpsrld xmm15, xmm6, 19
    vpslld xmm10, xmm6, 13
    vpsrld xmm7, xmm6, 10
    vpxor xmm11, xmm8, xmm11
    vpsrld xmm8, xmm13, 2
    vmovdqa xmmword ptr [rdi+416], xmm6
    vpslld xmm6, xmm13, 30
    vpxor xmm10, xmm15, xmm10
    vmovq xmm0, qword ptr [r13+600]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm15, xmm13, 13
    vpxor xmm11, xmm7, xmm11
    vpslld xmm7, xmm13, 19
    vpaddd xmm9, xmm9, xmmword ptr [rdi+320]
    vmovdqa xmmword ptr [rdi+320], xmm7
    vpslld xmm7, xmm5, 7
    vpxor xmm12, xmm12, xmmword ptr [rdi+384]
    vpxor xmm11, xmm10, xmm11
    vpsrld xmm10, xmm13, 22
    vmovq xmm0, qword ptr [r13+624]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm9, xmm9, xmmword ptr [rdi+784]
    vpxor xmm7, xmm7, xmmword ptr [rdi+480]
    vpxor xmm12, xmm14, xmm12
    vmovdqa xmm14, xmmword ptr [rdi+528]
    vpaddd xmm14, xmm14, xmmword ptr [rdi+464]
    vmovdqa xmm5, xmmword ptr [rdi+352]
    vmovdqa xmmword ptr [rdi+464], xmm10
    vpaddd xmm10, xmm5, xmmword ptr [rsi+848]
    vpslld xmm5, xmm13, 10
    vpxor xmm12, xmm7, xmm12
    vmovq xmm0, qword ptr [r13+632]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm12, xmm14, xmm12
    vpaddd xmm14, xmm12, xmmword ptr [rdi+448]
    vmovdqa xmm7, xmmword ptr [rdi+288]
    vmovdqa xmmword ptr [rdi+448], xmm14
    vpunpckldq xmm14, xmm7, xmm10
    vpxor xmm6, xmm8, xmm6
    vpaddd xmm11, xmm9, xmm11
    vmovdqa xmmword ptr [r12+1056], xmm14
    vmovq xmm0, qword ptr [r13+656]
    sha256rnds2 xmm2, xmm1
    vpunpckhdq xmm10, xmm7, xmm10
    vmovdqa xmm7, xmmword ptr [rdi+336]
    vpsrld xmm14, xmm7, 7
    vpxor xmm15, xmm15, xmmword ptr [rdi+320]
    vpaddd xmm9, xmm11, xmmword ptr [rsi+864]
    vmovdqa xmmword ptr [r12+1072], xmm10
    vpslld xmm10, xmm7, 25
    vpxor xmm8, xmm13, xmmword ptr [rdi+720]
    vmovdqa xmmword ptr [rdi+320], xmm13
    vpsrld xmm13, xmm7, 18
    vmovq xmm0, qword ptr [r13+664]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+288], xmm9
    vmovdqa xmm9, xmmword ptr [rdi+400]
    vmovdqa xmmword ptr [rdi+528], xmm12
    vpsrld xmm12, xmm9, 7
    vpxor xmm5, xmm5, xmmword ptr [rdi+464]
    vmovdqa xmmword ptr [rdi+464], xmm11
    vpslld xmm11, xmm7, 14
    vpxor xmm15, xmm6, xmm15
    vpsrld xmm6, xmm7, 3
    vpslld xmm7, xmm9, 25
    vpxor xmm10, xmm14, xmm10
    vpand xmm14, xmm8, xmmword ptr [rdi+768]
    vmovq xmm0, qword ptr [r13+688]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rdi+768], xmm8
    vpsrld xmm8, xmm9, 18
    vmovdqa xmmword ptr [rdi+480], xmm8
    vpslld xmm8, xmm9, 14
    vpxor xmm15, xmm5, xmm15
    vpxor xmm11, xmm13, xmm11
    vpxor xmm10, xmm6, xmm10
    vpsrld xmm6, xmm9, 3
    vpxor xmm7, xmm12, xmm7
    vmovdqa xmm12, xmmword ptr [rdi+352]
    vpsrld xmm13, xmm12, 17
    vmovq xmm0, qword ptr [r13+696]
    sha256rnds2 xmm3, xmm4
    vpxor xmm14, xmm14, xmmword ptr [rdi+720]
    vpslld xmm5, xmm12, 15
    vpxor xmm10, xmm11, xmm10
    vpsrld xmm11, xmm12, 19
    vpaddd xmm14, xmm15, xmm14
    vpxor xmm8, xmm8, xmmword ptr [rdi+480]
    vpxor xmm7, xmm6, xmm7
    vmovdqa xmm6, xmmword ptr [rdi+464]
    vpsrld xmm15, xmm6, 17
    vmovq xmm0, qword ptr [r13+720]
    sha256rnds2 xmm2, xmm1
    vpslld xmm9, xmm6, 15
    vmovdqa xmmword ptr [rdi+480], xmm9
    vpslld xmm9, xmm12, 13
    vmovdqa xmmword ptr [rdi+384], xmm15
    vpsrld xmm15, xmm12, 10
    vpxor xmm5, xmm13, xmm5
    vpxor xmm7, xmm8, xmm7
    vpaddd xmm14, xmm14, xmmword ptr [rdi+528]
    vpxor xmm9, xmm11, xmm9
    vpxor xmm5, xmm15, xmm5
    vmovq xmm0, qword ptr [r13+728]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm15, xmm6, 19
    vpslld xmm11, xmm6, 13
    vpaddd xmm10, xmm10, xmmword ptr [rdi+432]
    vmovdqa xmm8, xmmword ptr [rdi+624]
    vpxor xmm13, xmm8, xmmword ptr [rdi+704]
    vpxor xmm5, xmm9, xmm5
    vpaddd xmm10, xmm10, xmmword ptr [rdi+640]
    vmovdqa xmm9, xmmword ptr [rdi+448]
    vpsrld xmm12, xmm9, 6
    vpslld xmm6, xmm9, 26
    vmovq xmm0, qword ptr [r13+752]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rdi+640], xmm14
    vpsrld xmm14, xmm9, 11
    vpslld xmm8, xmm9, 21
    vpand xmm13, xmm13, xmm9
    vpaddd xmm5, xmm10, xmm5
    vpsrld xmm10, xmm9, 25
    vmovdqa xmmword ptr [rdi+432], xmm5
    vpslld xmm5, xmm9, 7
    vpxor xmm6, xmm12, xmm6
    vpxor xmm8, xmm14, xmm8
    vmovq xmm0, qword ptr [r13+760]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm14, xmmword ptr [rdi+560]
    vpaddd xmm14, xmm14, xmmword ptr [r9+752]
    vpxor xmm13, xmm13, xmmword ptr [rdi+624]
    vmovdqa xmm12, xmmword ptr [rdi+464]
    vpsrld xmm9, xmm12, 10
    vmovdqa xmm12, xmmword ptr [rdi+384]
    vpxor xmm12, xmm12, xmmword ptr [rdi+480]
    vpxor xmm11, xmm15, xmm11
    vpxor xmm12, xmm9, xmm12
    vpaddd xmm7, xmm7, xmmword ptr [rdi+336]
    vmovdqa xmm9, xmmword ptr [rdi+640]
    vpsrld xmm15, xmm9, 2
    vmovq xmm0, qword ptr [r13+784]
    sha256rnds2 xmm2, xmm1
    vpxor xmm12, xmm11, xmm12
    vpslld xmm11, xmm9, 30
    vpaddd xmm7, xmm7, xmmword ptr [rdi+656]
    vpxor xmm5, xmm10, xmm5
    vpxor xmm8, xmm6, xmm8
    vpxor xmm8, xmm5, xmm8
    vpaddd xmm13, xmm14, xmm13
    vmovdqa xmm14, xmmword ptr [rdi+432]
    vpaddd xmm5, xmm14, xmmword ptr [rsi+880]
    vmovq xmm0, qword ptr [r13+792]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm6, xmm9, 13
    vpaddd xmm8, xmm13, xmm8
    vpaddd xmm13, xmm8, xmmword ptr [rdi+688]
    vmovdqa xmm10, xmmword ptr [rdi+288]
    vmovdqa xmmword ptr [rdi+688], xmm13
    vpunpckldq xmm13, xmm10, xmm5
    vmovdqa xmmword ptr [rdi+656], xmm8
    vpslld xmm8, xmm9, 19
    vpaddd xmm12, xmm7, xmm12
    vmovdqa xmmword ptr [r12+1088], xmm13
    vmovq xmm0, qword ptr [r13+816]
    sha256rnds2 xmm1, xmm2
    vpunpckhdq xmm5, xmm10, xmm5
    vmovdqa xmm10, xmmword ptr [rdi+576]
    vpsrld xmm13, xmm10, 7
    vpsrld xmm7, xmm9, 22
    vpaddd xmm14, xmm12, xmmword ptr [rsi+896]
    vmovdqa xmmword ptr [r12+1104], xmm5
    vpslld xmm5, xmm10, 25
    vmovdqa xmmword ptr [rdi+288], xmm14
    vpsrld xmm14, xmm10, 18
    vpxor xmm11, xmm15, xmm11
    vmovq xmm0, qword ptr [r13+824]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm15, xmmword ptr [rdi+272]
    vmovdqa xmmword ptr [rdi+336], xmm12
    vpsrld xmm12, xmm15, 7
    vmovdqa xmmword ptr [rdi+480], xmm11
    vpslld xmm11, xmm9, 10
    vmovdqa xmmword ptr [rdi+384], xmm12
    vpslld xmm12, xmm10, 14
    vpsrld xmm9, xmm10, 3
    vpxor xmm5, xmm13, xmm5
    vpslld xmm13, xmm15, 25
    vpxor xmm8, xmm6, xmm8
    vmovdqa xmm6, xmmword ptr [rdi+320]
    vpxor xmm10, xmm6, xmmword ptr [rdi+640]
    vmovq xmm0, qword ptr [r13+848]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm6, xmm15, 18
    vmovdqa xmmword ptr [rdi+560], xmm6
    vpslld xmm6, xmm15, 14
    vpxor xmm12, xmm14, xmm12
    vpxor xmm11, xmm7, xmm11
    vpxor xmm5, xmm9, xmm5
    vpsrld xmm9, xmm15, 3
    vpxor xmm13, xmm13, xmmword ptr [rdi+384]
    vpxor xmm8, xmm8, xmmword ptr [rdi+480]
    vmovq xmm0, qword ptr [r13+856]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm7, xmmword ptr [rdi+432]
    vpsrld xmm14, xmm7, 17
    vpslld xmm15, xmm7, 15
    vmovdqa xmmword ptr [rdi+480], xmm15
    vpand xmm15, xmm10, xmmword ptr [rdi+768]
    vpxor xmm5, xmm12, xmm5
    vpxor xmm8, xmm11, xmm8
    vpxor xmm6, xmm6, xmmword ptr [rdi+560]
    vpxor xmm13, xmm9, xmm13
    vpsrld xmm9, xmm7, 19
    vmovq xmm0, qword ptr [r13+880]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm11, xmmword ptr [rdi+336]
    vpsrld xmm12, xmm11, 17
    vmovdqa xmmword ptr [rdi+560], xmm10
    vpslld xmm10, xmm11, 15
    vmovdqa xmmword ptr [rdi+768], xmm5
    vpslld xmm5, xmm7, 13
    vmovdqa xmmword ptr [rdi+384], xmm10
    vpsrld xmm10, xmm7, 10
    vpxor xmm14, xmm14, xmmword ptr [rdi+480]
    vpxor xmm15, xmm15, xmmword ptr [rdi+320]
    vpxor xmm13, xmm6, xmm13
    vpsrld xmm6, xmm11, 19
    vmovq xmm0, qword ptr [r13+888]
    sha256rnds2 xmm3, xmm4
    vpslld xmm7, xmm11, 13
    vpsrld xmm11, xmm11, 10
    vpxor xmm5, xmm9, xmm5
    vpaddd xmm15, xmm8, xmm15
    vpxor xmm14, xmm10, xmm14
    vpxor xmm12, xmm12, xmmword ptr [rdi+384]
    vmovdqa xmm10, xmmword ptr [rdi+400]
    vpaddd xmm10, xmm10, xmmword ptr [rdi+768]
    vpxor xmm14, xmm5, xmm14
    vmovq xmm0, qword ptr [r13+912]
    sha256rnds2 xmm2, xmm1
    vpxor xmm7, xmm6, xmm7
    vpaddd xmm15, xmm15, xmmword ptr [rdi+656]
    vpxor xmm12, xmm11, xmm12
    vpaddd xmm10, xmm10, xmmword ptr [rdi+496]
    vmovdqa xmm11, xmmword ptr [rdi+704]
    vpxor xmm6, xmm11, xmmword ptr [rdi+448]
    vpxor xmm12, xmm7, xmm12
    vpaddd xmm14, xmm10, xmm14
    vmovdqa xmm10, xmmword ptr [rdi+688]
    vpsrld xmm7, xmm10, 6
    vmovq xmm0, qword ptr [r13+920]
    sha256rnds2 xmm4, xmm3
    vpslld xmm5, xmm10, 26
    vpsrld xmm8, xmm10, 11
    vpslld xmm9, xmm10, 21
    vpand xmm6, xmm6, xmm10
    vmovdqa xmmword ptr [rdi+496], xmm15
    vpsrld xmm15, xmm10, 25
    vmovdqa xmmword ptr [rdi+656], xmm12
    vpslld xmm12, xmm10, 7
    vpxor xmm5, xmm7, xmm5
    vpxor xmm9, xmm8, xmm9
    vmovq xmm0, qword ptr [r13+944]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm8, xmmword ptr [rdi+624]
    vpaddd xmm8, xmm8, xmmword ptr [r9+768]
    vpxor xmm6, xmm11, xmm6
    vpaddd xmm13, xmm13, xmmword ptr [rdi+576]
    vpxor xmm12, xmm15, xmm12
    vpxor xmm9, xmm5, xmm9
    vpaddd xmm13, xmm13, xmmword ptr [rdi+672]
    vpxor xmm9, xmm12, xmm9
    vpaddd xmm6, xmm8, xmm6
    vmovq xmm0, qword ptr [r13+952]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm9, xmm6, xmm9
    vpaddd xmm6, xmm14, xmmword ptr [rsi+912]
    vpaddd xmm8, xmm9, xmmword ptr [rdi+720]
    vmovdqa xmm12, xmmword ptr [rdi+288]
    vpunpckldq xmm5, xmm12, xmm6
    vpaddd xmm13, xmm13, xmmword ptr [rdi+656]
    vmovdqa xmm15, xmmword ptr [rdi+496]
    vpsrld xmm7, xmm15, 2
    vmovdqa xmmword ptr [r12+1120], xmm5
    vmovq xmm0, qword ptr [r13+976]
    sha256rnds2 xmm2, xmm1
    vpunpckhdq xmm6, xmm12, xmm6
    vmovdqa xmm12, xmmword ptr [rdi+544]
    vpsrld xmm5, xmm12, 7
    vpslld xmm11, xmm15, 30
    vpaddd xmm10, xmm13, xmmword ptr [rsi+928]
    vmovdqa xmmword ptr [r12+1136], xmm6
    vpslld xmm6, xmm12, 25
    vmovdqa xmmword ptr [rdi+288], xmm10
    vpsrld xmm10, xmm15, 13
    vpxor xmm11, xmm7, xmm11
    vmovq xmm0, qword ptr [r13+984]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm7, xmmword ptr [rdi+592]
    vmovdqa xmmword ptr [rdi+656], xmm8
    vpsrld xmm8, xmm7, 7
    vmovdqa xmmword ptr [rdi+720], xmm9
    vpsrld xmm9, xmm12, 18
    vmovdqa xmmword ptr [rdi+672], xmm11
    vpslld xmm11, xmm12, 14
    vmovdqa xmmword ptr [rdi+576], xmm13
    vpslld xmm13, xmm15, 19
    vpxor xmm6, xmm5, xmm6
    vpslld xmm5, xmm7, 25
    vmovdqa xmmword ptr [rdi+624], xmm13
    vpsrld xmm13, xmm12, 3
    vpxor xmm11, xmm9, xmm11
    vmovq xmm0, qword ptr [r13+1008]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm9, xmm7, 18
    vpslld xmm12, xmm7, 14
    vmovdqa xmmword ptr [rdi+768], xmm12
    vpsrld xmm12, xmm15, 22
    vmovdqa xmmword ptr [rdi+400], xmm12
    vpslld xmm12, xmm15, 10
    vpxor xmm6, xmm13, xmm6
    vpsrld xmm13, xmm7, 3
    vpxor xmm5, xmm8, xmm5
    vpsrld xmm8, xmm14, 17
    vmovq xmm0, qword ptr [r13+1016]
    sha256rnds2 xmm3, xmm4
    vpxor xmm10, xmm10, xmmword ptr [rdi+624]
    vpslld xmm7, xmm14, 15
    vmovdqa xmmword ptr [rdi+624], xmm7
    vpxor xmm7, xmm15, xmmword ptr [rdi+640]
    vpxor xmm6, xmm11, xmm6
    vpsrld xmm11, xmm14, 19
    vpxor xmm9, xmm9, xmmword ptr [rdi+768]
    vpxor xmm5, xmm13, xmm5
    vmovdqa xmm13, xmmword ptr [rdi+576]
    vpsrld xmm15, xmm13, 17
    vmovq xmm0, qword ptr [r13+1040]
    sha256rnds2 xmm2, xmm1
    vpxor xmm12, xmm12, xmmword ptr [rdi+400]
    vmovdqa xmmword ptr [rdi+400], xmm6
    vpslld xmm6, xmm14, 13
    vmovdqa xmmword ptr [rdi+768], xmm15
    vpslld xmm15, xmm13, 15
    vpxor xmm10, xmm10, xmmword ptr [rdi+672]
    vpsrld xmm14, xmm14, 10
    vpxor xmm8, xmm8, xmmword ptr [rdi+624]
    vmovdqa xmmword ptr [rdi+624], xmm15
    vpand xmm15, xmm7, xmmword ptr [rdi+560]
    vpxor xmm5, xmm9, xmm5
    vmovq xmm0, qword ptr [r13+1048]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm9, xmm13, 19
    vmovdqa xmmword ptr [rdi+560], xmm7
    vpslld xmm7, xmm13, 13
    vpxor xmm10, xmm12, xmm10
    vpxor xmm6, xmm11, xmm6
    vpxor xmm8, xmm14, xmm8
    vpsrld xmm13, xmm13, 10
    vmovdqa xmm14, xmmword ptr [rdi+768]
    vpxor xmm14, xmm14, xmmword ptr [rdi+624]
    vmovdqa xmm11, xmmword ptr [rdi+272]
    vpaddd xmm11, xmm11, xmmword ptr [rdi+400]
    vmovq xmm0, qword ptr [r13+1072]
    sha256rnds2 xmm1, xmm2
    vpxor xmm15, xmm15, xmmword ptr [rdi+640]
    vpxor xmm8, xmm6, xmm8
    vpxor xmm7, xmm9, xmm7
    vpxor xmm14, xmm13, xmm14
    vpaddd xmm11, xmm11, xmmword ptr [rdi+416]
    vpaddd xmm15, xmm10, xmm15
    vpxor xmm14, xmm7, xmm14
    vpaddd xmm8, xmm11, xmm8
    vmovq xmm0, qword ptr [r13+1080]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm5, xmm5, xmmword ptr [rdi+544]
    vpaddd xmm15, xmm15, xmmword ptr [rdi+720]
    vpaddd xmm5, xmm5, xmmword ptr [rdi+352]
    vmovdqa xmm11, xmmword ptr [rdi+448]
    vpxor xmm7, xmm11, xmmword ptr [rdi+688]
    vmovdqa xmm10, xmmword ptr [rdi+656]
    vpsrld xmm13, xmm10, 6
    vpslld xmm9, xmm10, 26
    vpsrld xmm6, xmm10, 11
    vpand xmm7, xmm7, xmm10
    vmovq xmm0, qword ptr [r13+1104]
    sha256rnds2 xmm2, xmm1
    vpslld xmm12, xmm10, 21
    vmovdqa xmmword ptr [rdi+352], xmm15
    vpsrld xmm15, xmm10, 25
    vmovdqa xmmword ptr [rdi+720], xmm5
    vpslld xmm5, xmm10, 7
    vpxor xmm9, xmm13, xmm9
    vpxor xmm12, xmm6, xmm12
    vmovdqa xmm6, xmmword ptr [rdi+704]
    vpaddd xmm6, xmm6, xmmword ptr [r9+784]
    vpxor xmm7, xmm11, xmm7
    vpxor xmm5, xmm15, xmm5
    vmovq xmm0, qword ptr [r13+1112]
    sha256rnds2 xmm4, xmm3
    vpxor xmm12, xmm9, xmm12
    vpaddd xmm9, xmm8, xmmword ptr [rsi+944]
    vpxor xmm12, xmm5, xmm12
    vmovdqa xmm5, xmmword ptr [rdi+288]
    vpunpckldq xmm15, xmm5, xmm9
    vpaddd xmm14, xmm14, xmmword ptr [rdi+720]
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmmword ptr [r12+1152], xmm15
    vmovq xmm0, qword ptr [r13+1136]
    sha256rnds2 xmm1, xmm2
    vpunpckhdq xmm9, xmm5, xmm9
    vmovdqa xmm5, xmmword ptr [rdi+512]
    vpsrld xmm15, xmm5, 7
    vpaddd xmm12, xmm7, xmm12
    vpaddd xmm7, xmm14, xmmword ptr [rsi+960]
    vmovdqa xmmword ptr [r12+1168], xmm9
    vpslld xmm9, xmm5, 25
    vpsrld xmm6, xmm5, 18
    vmovdqa xmm13, xmmword ptr [rdi+496]
    vpxor xmm11, xmm13, xmmword ptr [rdi+352]
    vmovq xmm0, qword ptr [r13+1144]
    sha256rnds2 xmm3, xmm4
    vpslld xmm10, xmm5, 14
    vmovdqa xmmword ptr [rdi+288], xmm7
    vpsrld xmm7, xmm5, 3
    vpxor xmm9, xmm15, xmm9
    vmovdqa xmm15, xmmword ptr [rdi+352]
    vpsrld xmm5, xmm15, 2
    vmovdqa xmmword ptr [rdi+720], xmm14
    vpslld xmm14, xmm15, 30
    vpxor xmm10, xmm6, xmm10
    vpsrld xmm6, xmm15, 13
    vpxor xmm9, xmm7, xmm9
    vmovq xmm0, qword ptr [r13+1168]
    sha256rnds2 xmm2, xmm1
    vpslld xmm7, xmm15, 19
    vpsrld xmm13, xmm8, 17
    vmovdqa xmmword ptr [rdi+704], xmm12
    vpslld xmm12, xmm8, 15
    vpxor xmm9, xmm10, xmm9
    vpsrld xmm10, xmm15, 22
    vmovdqa xmmword ptr [rdi+544], xmm11
    vpsrld xmm11, xmm8, 19
    vmovdqa xmmword ptr [rdi+416], xmm9
    vpslld xmm9, xmm15, 10
    vpxor xmm14, xmm5, xmm14
    vmovq xmm0, qword ptr [r13+1176]
    sha256rnds2 xmm4, xmm3
    vpslld xmm5, xmm8, 13
    vpsrld xmm8, xmm8, 10
    vpxor xmm12, xmm13, xmm12
    vpxor xmm7, xmm6, xmm7
    vpxor xmm5, xmm11, xmm5
    vpxor xmm9, xmm10, xmm9
    vpxor xmm12, xmm8, xmm12
    vpxor xmm7, xmm14, xmm7
    vmovq xmm0, qword ptr [r13+1200]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm14, xmmword ptr [rdi+592]
    vpaddd xmm14, xmm14, xmmword ptr [rdi+416]
    vmovdqa xmm8, xmmword ptr [rdi+544]
    vpand xmm8, xmm8, xmmword ptr [rdi+560]
    vpxor xmm12, xmm5, xmm12
    vpxor xmm7, xmm9, xmm7
    vpaddd xmm14, xmm14, xmmword ptr [rdi+464]
    vpxor xmm8, xmm8, xmmword ptr [rdi+496]
    vpaddd xmm12, xmm14, xmm12
    vmovdqa xmm14, xmmword ptr [rdi+320]
    vpaddd xmm14, xmm14, xmmword ptr [rdi+704]
    vmovq xmm0, qword ptr [r13+1208]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm9, xmmword ptr [rdi+784]
    vpsrld xmm5, xmm9, 7
    vpslld xmm10, xmm9, 25
    vpsrld xmm11, xmm9, 18
    vpslld xmm6, xmm9, 14
    vpxor xmm10, xmm5, xmm10
    vpsrld xmm9, xmm9, 3
    vpxor xmm6, xmm11, xmm6
    vmovdqa xmm11, xmmword ptr [rdi+720]
    vpsrld xmm5, xmm11, 17
    vmovq xmm0, qword ptr [r13+1232]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r13+1256], xmm2
    vpxor xmm10, xmm9, xmm10
    vpslld xmm9, xmm11, 15
    vpxor xmm10, xmm6, xmm10
    vpsrld xmm6, xmm11, 19
    vpslld xmm13, xmm11, 13
    vpsrld xmm11, xmm11, 10
    vpxor xmm9, xmm5, xmm9
    vpxor xmm13, xmm6, xmm13
    vmovq xmm0, qword ptr [r13+1240]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r13+1260], xmm4
    vpxor xmm9, xmm11, xmm9
    vpaddd xmm10, xmm10, xmmword ptr [rdi+512]
    vpxor xmm9, xmm13, xmm9
    vpaddd xmm10, xmm10, xmmword ptr [rdi+432]
    vpaddd xmm8, xmm7, xmm8
    vpaddd xmm12, xmm12, xmmword ptr [rsi+976]
    vpaddd xmm8, xmm8, xmmword ptr [rdi+704]
    vpbroadcastd xmm7, dword ptr [rdx+36]
    vpaddd xmm7, xmm15, xmm7
    vmovdqa xmm15, xmmword ptr [rdi+288]
    vpunpckldq xmm13, xmm15, xmm12
    vpunpckhdq xmm12, xmm15, xmm12
    vpbroadcastd xmm15, dword ptr [rdx+32]
    vpaddd xmm15, xmm8, xmm15
    vmovdqa xmmword ptr [rbp+144], xmm7
    vpaddd xmm9, xmm10, xmm9
    vpbroadcastd xmm10, dword ptr [rdx+40]
    vpaddd xmm10, xmm10, xmmword ptr [rdi+496]
    vpbroadcastd xmm7, dword ptr [rdx+44]
    vpaddd xmm7, xmm7, xmmword ptr [rdi+640]
    vmovdqa xmmword ptr [r12+1184], xmm13
    vmovdqa xmmword ptr [r12+1200], xmm12
    vmovdqa xmmword ptr [rbp+128], xmm15
    vpaddd xmm15, xmm9, xmmword ptr [rsi+992]
    vpaddd xmm9, xmm9, xmmword ptr [rsi+992]
    vpbroadcastd xmm12, dword ptr [rdx+48]
    vpaddd xmm12, xmm14, xmm12
    vmovdqa xmmword ptr [rbp+160], xmm10
    vmovdqa xmmword ptr [rbp+176], xmm7
    vpbroadcastd xmm7, dword ptr [rdx+52]
    vpaddd xmm7, xmm7, xmmword ptr [rdi+656]
    vpbroadcastd xmm10, dword ptr [rdx+56]
    vpaddd xmm10, xmm10, xmmword ptr [rdi+688]
    vpbroadcastd xmm14, dword ptr [rdx+60]
    vpaddd xmm14, xmm14, xmmword ptr [rdi+448]
    vmovdqa xmmword ptr [rbp+192], xmm12
    vpunpckldq xmm12, xmm15, xmm9
    vpunpckhdq xmm9, xmm15, xmm9
    vmovdqa xmmword ptr [rbp+208], xmm7
    vmovdqa xmmword ptr [rbp+224], xmm10
    vmovdqa xmmword ptr [rbp+240], xmm14
    vmovdqa xmmword ptr [r12+1216], xmm12
    vmovdqa xmmword ptr [r12+1232], xmm9
    mov r9, r8
    mov rdx, rcx
    add rcx, 64
    dec r15
    jnz 3f
    mov rcx, qword ptr [rdi+208]
    mov r15, qword ptr [rdi+232]
    add r8, 800
3:
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
    .size mesos_miner_hybrid128_rolling, . - mesos_miner_hybrid128_rolling
    .popsection
    .pushsection .rodata.mesos_miner_hybrid128_rolling, "a", @progbits
    .p2align 6
mesos_miner_hybrid128_rolling_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x71374491, 0x71374491, 0x71374491, 0x71374491
    .long 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5
    .long 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1
    .long 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5
    .long 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1
    .long 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786
    .long 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
    .long 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x00000100, 0x00000100, 0x00000100, 0x00000100
    .long 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x11002000, 0x11002000, 0x11002000, 0x11002000
    .long 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da
    .long 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152
    .long 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8
    .long 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3
    .long 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0x00400022, 0x00400022, 0x00400022, 0x00400022
    .long 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x14292967, 0x14292967, 0x14292967, 0x14292967
    .long 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138
    .long 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13
    .long 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb
    .long 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85
    .long 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b
    .long 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3
    .long 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624
    .long 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070
    .long 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08
    .long 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5
    .long 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a
    .long 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3
    .long 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f
    .long 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208
    .long 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa
    .popsection

    .pushsection .text.mesos_miner_hybrid128_nonce_only, "ax", @progbits
    .globl mesos_miner_hybrid128_nonce_only
    .type mesos_miner_hybrid128_nonce_only, @function
    .p2align 6
mesos_miner_hybrid128_nonce_only:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_hybrid128_nonce_only_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov rcx, qword ptr [rdi+208]
    mov rbx, qword ptr [rdi+224]
    lea rbp, [rbx+2064]
    lea r12, [rbp+2064]
    lea r13, [r12+2064]
    lea r14, [r13+2064]
    .p2align 6
2:
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [rbp]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmm5, xmmword ptr [rdi]
    vpsrld xmm6, xmm5, 24
    vpslld xmm7, xmm5, 8
    vpsrld xmm8, xmm5, 8
    vpslld xmm5, xmm5, 24
    vpxor xmm7, xmm6, xmm7
    vpxor xmm5, xmm8, xmm5
    vmovdqa xmm8, xmmword ptr [r12+800]
    vpunpckhdq xmm6, xmm8, xmmword ptr [r12+816]
    vmovdqa xmm9, xmmword ptr [r14+2048]
    vpaddd xmm9, xmm9, xmmword ptr [rsi+64]
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [rbp+16]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm10, xmmword ptr [r12+832]
    vpunpckhdq xmm11, xmm10, xmmword ptr [r12+848]
    vpxor xmm7, xmm7, xmm5
    vpunpcklqdq xmm12, xmm6, xmm11
    vpand xmm7, xmm7, xmmword ptr [rsi+80]
    vpxor xmm7, xmm5, xmm7
    vpbroadcastd xmm5, dword ptr [rcx+36]
    vpaddd xmm5, xmm12, xmm5
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm12, xmmword ptr [r12+864]
    vpunpckhdq xmm13, xmm12, xmmword ptr [r12+880]
    vmovdqa xmm14, xmmword ptr [r12+896]
    vpunpckhdq xmm15, xmm14, xmmword ptr [r12+912]
    vpunpckhqdq xmm11, xmm6, xmm11
    vpunpcklqdq xmm6, xmm13, xmm15
    vpunpckhqdq xmm15, xmm13, xmm15
    vpbroadcastd xmm13, dword ptr [rcx+32]
    vpaddd xmm13, xmm11, xmm13
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm3, xmm4
    vpbroadcastd xmm11, dword ptr [rcx+44]
    vpaddd xmm11, xmm6, xmm11
    vpbroadcastd xmm6, dword ptr [rcx+40]
    vpaddd xmm6, xmm15, xmm6
    vpunpckldq xmm8, xmm8, xmmword ptr [r12+816]
    vpunpckldq xmm10, xmm10, xmmword ptr [r12+848]
    vpsrld xmm15, xmm7, 7
    vmovdqa xmmword ptr [rdi+256], xmm9
    vpslld xmm9, xmm7, 25
    vmovdqa xmmword ptr [rdi+272], xmm11
    vpunpcklqdq xmm11, xmm8, xmm10
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rdi+288], xmm6
    vpsrld xmm6, xmm7, 18
    vpslld xmm14, xmm7, 14
    vpsrld xmm12, xmm7, 3
    vpunpckhqdq xmm10, xmm8, xmm10
    vpbroadcastd xmm8, dword ptr [rcx+52]
    vpaddd xmm8, xmm11, xmm8
    vpxor xmm9, xmm15, xmm9
    vpxor xmm14, xmm6, xmm14
    vpbroadcastd xmm6, dword ptr [rcx+48]
    vpaddd xmm6, xmm10, xmm6
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm4, xmm3
    vpxor xmm9, xmm12, xmm9
    vpaddd xmm12, xmm13, xmmword ptr [rsi+96]
    vmovdqa xmm10, xmmword ptr [r12+864]
    vpunpckldq xmm10, xmm10, xmmword ptr [r12+880]
    vmovdqa xmm15, xmmword ptr [r12+896]
    vpunpckldq xmm15, xmm15, xmmword ptr [r12+912]
    vpaddd xmm11, xmm5, xmmword ptr [rsi+112]
    vpxor xmm9, xmm14, xmm9
    vpunpcklqdq xmm14, xmm10, xmm15
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rdi+304], xmm13
    vpbroadcastd xmm13, dword ptr [rdi+72]
    vpaddd xmm13, xmm9, xmm13
    vpbroadcastd xmm9, dword ptr [rcx+60]
    vpaddd xmm9, xmm14, xmm9
    vpunpckhqdq xmm15, xmm10, xmm15
    vmovdqa xmm10, xmmword ptr [rsi+128]
    vpunpckldq xmm14, xmm10, xmm7
    vmovdqa xmmword ptr [rdi+320], xmm5
    vpbroadcastd xmm5, dword ptr [rdi+76]
    vpaddd xmm5, xmm7, xmm5
    vmovdqa xmmword ptr [rdi+336], xmm11
    vpbroadcastd xmm11, dword ptr [rcx+56]
    vpaddd xmm11, xmm15, xmm11
    vmovdqa xmm15, xmmword ptr [rdi+288]
    vmovdqa xmmword ptr [rdi+352], xmm12
    vpaddd xmm12, xmm15, xmmword ptr [rsi+144]
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm3, xmm4
    vpunpckhdq xmm7, xmm10, xmm7
    vmovdqa xmm10, xmmword ptr [rdi+272]
    vpaddd xmm15, xmm10, xmmword ptr [rsi+160]
    vpunpcklqdq xmm10, xmm14, xmm14
    vmovdqa xmmword ptr [rdi+368], xmm15
    vpsrld xmm15, xmm13, 17
    vpunpckhqdq xmm14, xmm14, xmm14
    vmovdqa xmmword ptr [rbx], xmm10
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vpslld xmm10, xmm13, 15
    vmovdqa xmmword ptr [rdi+384], xmm12
    vpsrld xmm12, xmm13, 19
    vmovdqa xmmword ptr [rbx+16], xmm14
    vpslld xmm14, xmm13, 13
    vmovdqa xmmword ptr [rdi+400], xmm9
    vpsrld xmm9, xmm13, 10
    vmovdqa xmmword ptr [rdi+416], xmm13
    vpaddd xmm13, xmm6, xmmword ptr [rsi+176]
    vmovdqa xmmword ptr [rdi+432], xmm6
    vpunpcklqdq xmm6, xmm7, xmm7
    vpunpckhqdq xmm7, xmm7, xmm7
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm4, xmm3
    vpxor xmm10, xmm15, xmm10
    vpaddd xmm15, xmm8, xmmword ptr [rsi+192]
    vmovdqa xmmword ptr [rbx+32], xmm6
    vmovdqa xmmword ptr [rbx+48], xmm7
    vpsrld xmm7, xmm5, 17
    vpslld xmm6, xmm5, 15
    vpxor xmm14, xmm12, xmm14
    vpsrld xmm12, xmm5, 19
    vmovdqa xmmword ptr [rdi+448], xmm8
    vpslld xmm8, xmm5, 13
    vpxor xmm10, xmm9, xmm10
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vpxor xmm10, xmm14, xmm10
    vpaddd xmm14, xmm11, xmmword ptr [rsi+208]
    vpbroadcastd xmm9, dword ptr [rdi+80]
    vpaddd xmm9, xmm10, xmm9
    vmovdqa xmm10, xmmword ptr [rdi+400]
    vmovdqa xmmword ptr [rdi+464], xmm11
    vpaddd xmm11, xmm10, xmmword ptr [rsi+224]
    vmovdqa xmm10, xmmword ptr [rdi+352]
    vmovdqa xmmword ptr [rdi+480], xmm11
    vpunpckldq xmm11, xmm10, xmmword ptr [rdi+336]
    vpunpckhdq xmm10, xmm10, xmmword ptr [rdi+336]
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+336], xmm14
    vmovdqa xmm14, xmmword ptr [rdi+320]
    vmovdqa xmmword ptr [rdi+352], xmm15
    vpsrld xmm15, xmm14, 7
    vmovdqa xmmword ptr [rdi+496], xmm13
    vpsrld xmm13, xmm5, 10
    vmovdqa xmmword ptr [r12+1056], xmm11
    vmovdqa xmmword ptr [r12+1072], xmm10
    vpslld xmm10, xmm14, 25
    vpsrld xmm11, xmm14, 18
    vpxor xmm6, xmm7, xmm6
    vpslld xmm7, xmm14, 14
    vmovdqa xmmword ptr [rdi+512], xmm5
    vpsrld xmm5, xmm14, 3
    vpxor xmm8, xmm12, xmm8
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vpxor xmm6, xmm13, xmm6
    vpxor xmm6, xmm8, xmm6
    vmovdqa xmm8, xmmword ptr [rdi+384]
    vpunpckldq xmm13, xmm8, xmmword ptr [rdi+368]
    vpxor xmm10, xmm15, xmm10
    vpbroadcastd xmm15, dword ptr [rdi+84]
    vpaddd xmm15, xmm6, xmm15
    vmovdqa xmmword ptr [r12+1088], xmm13
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm4, xmm3
    vpunpckhdq xmm8, xmm8, xmmword ptr [rdi+368]
    vpxor xmm7, xmm11, xmm7
    vpxor xmm10, xmm5, xmm10
    vpsrld xmm5, xmm9, 17
    vmovdqa xmmword ptr [r12+1104], xmm8
    vpxor xmm10, xmm7, xmm10
    vpslld xmm7, xmm9, 15
    vpsrld xmm8, xmm9, 19
    vmovq xmm0, qword ptr [rbp+64]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm10, xmm10, xmmword ptr [rdi+304]
    vpslld xmm11, xmm9, 13
    vpsrld xmm13, xmm9, 10
    vpaddd xmm6, xmm10, xmmword ptr [rsi+240]
    vmovdqa xmm12, xmmword ptr [rdi+496]
    vmovdqa xmmword ptr [rdi+304], xmm9
    vpunpckldq xmm9, xmm12, xmmword ptr [rdi+352]
    vpunpckhdq xmm12, xmm12, xmmword ptr [rdi+352]
    vmovq xmm0, qword ptr [rbp+72]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+352], xmm6
    vmovdqa xmm6, xmmword ptr [rdi+288]
    vpsrld xmm14, xmm6, 7
    vmovdqa xmmword ptr [rdi+496], xmm10
    vpslld xmm10, xmm6, 25
    vmovdqa xmmword ptr [r12+1120], xmm9
    vmovdqa xmmword ptr [r12+1136], xmm12
    vpsrld xmm12, xmm6, 18
    vpslld xmm9, xmm6, 14
    vpxor xmm10, xmm14, xmm10
    vpsrld xmm14, xmm6, 3
    vpsrld xmm6, xmm15, 17
    vpxor xmm7, xmm5, xmm7
    vmovq xmm0, qword ptr [rbp+96]
    sha256rnds2 xmm2, xmm1
    vpxor xmm11, xmm8, xmm11
    vpxor xmm7, xmm13, xmm7
    vpxor xmm7, xmm11, xmm7
    vmovdqa xmm11, xmmword ptr [rdi+336]
    vpunpckldq xmm13, xmm11, xmmword ptr [rdi+480]
    vpxor xmm9, xmm12, xmm9
    vpslld xmm12, xmm15, 15
    vpbroadcastd xmm8, dword ptr [rdi+88]
    vpaddd xmm8, xmm7, xmm8
    vmovdqa xmmword ptr [r12+1152], xmm13
    vmovq xmm0, qword ptr [rbp+104]
    sha256rnds2 xmm4, xmm3
    vpunpckhdq xmm11, xmm11, xmmword ptr [rdi+480]
    vpxor xmm10, xmm14, xmm10
    vpsrld xmm14, xmm15, 19
    vpslld xmm13, xmm15, 13
    vmovdqa xmmword ptr [r12+1168], xmm11
    vmovdqa xmm11, xmmword ptr [rdi+272]
    vpsrld xmm7, xmm11, 7
    vpslld xmm5, xmm11, 25
    vpxor xmm10, xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+128]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm9, xmm11, 18
    vmovdqa xmmword ptr [rdi+480], xmm8
    vpslld xmm8, xmm11, 14
    vmovdqa xmmword ptr [rdi+336], xmm13
    vpsrld xmm13, xmm11, 3
    vpxor xmm5, xmm7, xmm5
    vmovdqa xmm7, xmmword ptr [rdi+496]
    vpsrld xmm11, xmm7, 17
    vmovdqa xmmword ptr [rdi+368], xmm14
    vpslld xmm14, xmm7, 15
    vpxor xmm8, xmm9, xmm8
    vpxor xmm5, xmm13, xmm5
    vmovq xmm0, qword ptr [rbp+136]
    sha256rnds2 xmm3, xmm4
    vpsrld xmm13, xmm7, 19
    vpslld xmm9, xmm7, 13
    vmovdqa xmmword ptr [rdi+384], xmm9
    vpsrld xmm9, xmm7, 10
    vpxor xmm5, xmm8, xmm5
    vmovdqa xmm8, xmmword ptr [rdi+320]
    vpaddd xmm8, xmm8, xmmword ptr [rsi+256]
    vpaddd xmm10, xmm8, xmm10
    vpsrld xmm8, xmm15, 10
    vpxor xmm12, xmm6, xmm12
    vmovq xmm0, qword ptr [rbp+160]
    sha256rnds2 xmm2, xmm1
    vpxor xmm14, xmm11, xmm14
    vpxor xmm13, xmm13, xmmword ptr [rdi+384]
    vmovdqa xmm11, xmmword ptr [rdi+368]
    vpxor xmm11, xmm11, xmmword ptr [rdi+336]
    vpxor xmm12, xmm8, xmm12
    vmovdqa xmm8, xmmword ptr [rdi+480]
    vpsrld xmm6, xmm8, 17
    vpxor xmm12, xmm11, xmm12
    vpslld xmm11, xmm8, 15
    vpsrld xmm7, xmm8, 19
    vmovq xmm0, qword ptr [rbp+168]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+336], xmm15
    vpbroadcastd xmm15, dword ptr [rdi+92]
    vpaddd xmm15, xmm12, xmm15
    vpslld xmm12, xmm8, 13
    vmovdqa xmmword ptr [rdi+368], xmm5
    vpsrld xmm5, xmm15, 17
    vmovdqa xmmword ptr [rdi+384], xmm13
    vpslld xmm13, xmm15, 15
    vpxor xmm11, xmm6, xmm11
    vpsrld xmm6, xmm8, 10
    vpsrld xmm8, xmm15, 19
    vpxor xmm12, xmm7, xmm12
    vmovq xmm0, qword ptr [rbp+192]
    sha256rnds2 xmm1, xmm2
    vpslld xmm7, xmm15, 13
    vmovdqa xmmword ptr [rdi+320], xmm7
    vpsrld xmm7, xmm15, 10
    vpxor xmm11, xmm6, xmm11
    vpaddd xmm6, xmm10, xmmword ptr [rsi+272]
    vpxor xmm14, xmm9, xmm14
    vpxor xmm13, xmm5, xmm13
    vpxor xmm11, xmm12, xmm11
    vmovq xmm0, qword ptr [rbp+200]
    sha256rnds2 xmm3, xmm4
    vpbroadcastd xmm12, dword ptr [rdi+96]
    vpaddd xmm12, xmm11, xmm12
    vmovdqa xmm11, xmmword ptr [rdi+352]
    vpunpckldq xmm5, xmm11, xmm6
    vpunpckhdq xmm6, xmm11, xmm6
    vpxor xmm14, xmm14, xmmword ptr [rdi+384]
    vmovdqa xmm11, xmmword ptr [rdi+288]
    vpaddd xmm11, xmm11, xmmword ptr [rdi+368]
    vpxor xmm8, xmm8, xmmword ptr [rdi+320]
    vmovdqa xmmword ptr [r12+1312], xmm5
    vmovdqa xmmword ptr [r12+1328], xmm6
    vmovq xmm0, qword ptr [rbp+224]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm14, xmm11, xmm14
    vmovdqa xmm11, xmmword ptr [rdi+432]
    vpsrld xmm6, xmm11, 7
    vpslld xmm5, xmm11, 25
    vpsrld xmm9, xmm11, 18
    vpxor xmm13, xmm7, xmm13
    vpslld xmm7, xmm11, 14
    vmovdqa xmmword ptr [rdi+320], xmm15
    vpsrld xmm15, xmm11, 3
    vpxor xmm5, xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+232]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm6, xmm10, 17
    vpslld xmm11, xmm10, 15
    vpxor xmm7, xmm9, xmm7
    vpxor xmm5, xmm15, xmm5
    vpsrld xmm15, xmm10, 19
    vpslld xmm9, xmm10, 13
    vmovdqa xmmword ptr [rdi+368], xmm14
    vpsrld xmm14, xmm10, 10
    vpxor xmm11, xmm6, xmm11
    vmovq xmm0, qword ptr [rbp+256]
    sha256rnds2 xmm1, xmm2
    vpxor xmm5, xmm7, xmm5
    vpxor xmm9, xmm15, xmm9
    vpxor xmm11, xmm14, xmm11
    vpaddd xmm5, xmm5, xmmword ptr [rdi+272]
    vpxor xmm13, xmm8, xmm13
    vpxor xmm11, xmm9, xmm11
    vpbroadcastd xmm9, dword ptr [rdi+100]
    vpaddd xmm9, xmm9, xmmword ptr [rdi+416]
    vpsrld xmm8, xmm12, 17
    vmovq xmm0, qword ptr [rbp+264]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm11, xmm5, xmm11
    vpaddd xmm13, xmm9, xmm13
    vpslld xmm9, xmm12, 15
    vpsrld xmm5, xmm13, 17
    vpbroadcastd xmm14, dword ptr [rdi+104]
    vpaddd xmm14, xmm14, xmmword ptr [rdi+512]
    vpslld xmm15, xmm13, 15
    vpsrld xmm7, xmm12, 19
    vpxor xmm9, xmm8, xmm9
    vmovq xmm0, qword ptr [rbp+288]
    sha256rnds2 xmm2, xmm1
    vpslld xmm8, xmm12, 13
    vpsrld xmm6, xmm12, 10
    vmovdqa xmmword ptr [rdi+272], xmm10
    vpsrld xmm10, xmm13, 19
    vmovdqa xmmword ptr [rdi+288], xmm12
    vpslld xmm12, xmm13, 13
    vpxor xmm15, xmm5, xmm15
    vpsrld xmm5, xmm13, 10
    vpxor xmm8, xmm7, xmm8
    vpxor xmm9, xmm6, xmm9
    vmovq xmm0, qword ptr [rbp+296]
    sha256rnds2 xmm4, xmm3
    vpxor xmm9, xmm8, xmm9
    vmovdqa xmm8, xmmword ptr [rdi+368]
    vpaddd xmm6, xmm8, xmmword ptr [rsi+288]
    vmovdqa xmm7, xmmword ptr [rdi+448]
    vmovdqa xmmword ptr [rdi+384], xmm13
    vpsrld xmm13, xmm7, 7
    vmovdqa xmmword ptr [rdi+352], xmm6
    vpslld xmm6, xmm7, 25
    vpxor xmm12, xmm10, xmm12
    vpsrld xmm10, xmm7, 18
    vpslld xmm8, xmm7, 14
    vpxor xmm6, xmm13, xmm6
    vmovq xmm0, qword ptr [rbp+320]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm13, xmm7, 3
    vpxor xmm8, xmm10, xmm8
    vpxor xmm6, xmm13, xmm6
    vpxor xmm15, xmm5, xmm15
    vpbroadcastd xmm5, dword ptr [rdi+108]
    vpaddd xmm5, xmm5, xmmword ptr [rdi+304]
    vpxor xmm15, xmm12, xmm15
    vpaddd xmm9, xmm14, xmm9
    vpaddd xmm14, xmm11, xmmword ptr [rsi+304]
    vmovq xmm0, qword ptr [rbp+328]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm12, xmmword ptr [rdi+368]
    vpsrld xmm13, xmm12, 17
    vpslld xmm10, xmm12, 15
    vpsrld xmm7, xmm12, 19
    vmovdqa xmmword ptr [rdi+528], xmm11
    vpslld xmm11, xmm12, 13
    vpxor xmm10, xmm13, xmm10
    vpsrld xmm13, xmm12, 10
    vpxor xmm6, xmm8, xmm6
    vpxor xmm11, xmm7, xmm11
    vmovq xmm0, qword ptr [rbp+352]
    sha256rnds2 xmm2, xmm1
    vpxor xmm10, xmm13, xmm10
    vpaddd xmm15, xmm5, xmm15
    vpsrld xmm5, xmm9, 17
    vpslld xmm13, xmm9, 15
    vpbroadcastd xmm7, dword ptr [rdi+112]
    vpaddd xmm7, xmm7, xmmword ptr [rdi+336]
    vpsrld xmm8, xmm15, 17
    vpslld xmm12, xmm15, 15
    vpxor xmm13, xmm5, xmm13
    vmovq xmm0, qword ptr [rbp+360]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm5, xmm9, 19
    vmovdqa xmmword ptr [rdi+544], xmm6
    vpslld xmm6, xmm9, 13
    vmovdqa xmmword ptr [rdi+560], xmm12
    vpsrld xmm12, xmm9, 10
    vmovdqa xmmword ptr [rdi+576], xmm9
    vpsrld xmm9, xmm15, 19
    vpxor xmm6, xmm5, xmm6
    vpslld xmm5, xmm15, 13
    vmovdqa xmmword ptr [rdi+592], xmm5
    vpsrld xmm5, xmm15, 10
    vpxor xmm13, xmm12, xmm13
    vmovq xmm0, qword ptr [rbp+384]
    sha256rnds2 xmm1, xmm2
    vpxor xmm13, xmm6, xmm13
    vpaddd xmm13, xmm7, xmm13
    vmovdqa xmm7, xmmword ptr [rdi+352]
    vpunpckldq xmm6, xmm7, xmm14
    vpxor xmm10, xmm11, xmm10
    vpxor xmm8, xmm8, xmmword ptr [rdi+560]
    vmovdqa xmmword ptr [r12+1344], xmm6
    vmovq xmm0, qword ptr [rbp+392]
    sha256rnds2 xmm3, xmm4
    vpunpckhdq xmm14, xmm7, xmm14
    vmovdqa xmm7, xmmword ptr [rdi+432]
    vpaddd xmm7, xmm7, xmmword ptr [rdi+544]
    vpxor xmm9, xmm9, xmmword ptr [rdi+592]
    vpxor xmm8, xmm5, xmm8
    vmovdqa xmmword ptr [r12+1360], xmm14
    vpaddd xmm10, xmm7, xmm10
    vmovdqa xmm7, xmmword ptr [rdi+464]
    vpsrld xmm14, xmm7, 7
    vpslld xmm5, xmm7, 25
    vmovq xmm0, qword ptr [rbp+416]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm6, xmm7, 18
    vpslld xmm11, xmm7, 14
    vpsrld xmm12, xmm7, 3
    vpxor xmm5, xmm14, xmm5
    vmovdqa xmm14, xmmword ptr [rdi+528]
    vmovdqa xmmword ptr [rdi+592], xmm15
    vpsrld xmm15, xmm14, 17
    vpslld xmm7, xmm14, 15
    vpxor xmm11, xmm6, xmm11
    vpxor xmm5, xmm12, xmm5
    vmovq xmm0, qword ptr [rbp+424]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm12, xmm14, 19
    vpslld xmm6, xmm14, 13
    vmovdqa xmmword ptr [rdi+544], xmm10
    vpsrld xmm10, xmm14, 10
    vpxor xmm7, xmm15, xmm7
    vpxor xmm5, xmm11, xmm5
    vpxor xmm6, xmm12, xmm6
    vpxor xmm7, xmm10, xmm7
    vpaddd xmm5, xmm5, xmmword ptr [rdi+448]
    vmovq xmm0, qword ptr [rbp+448]
    sha256rnds2 xmm1, xmm2
    vpxor xmm7, xmm6, xmm7
    vpxor xmm8, xmm9, xmm8
    vpaddd xmm7, xmm5, xmm7
    vpbroadcastd xmm5, dword ptr [rdi+116]
    vpaddd xmm5, xmm5, xmmword ptr [rdi+480]
    vpsrld xmm9, xmm13, 17
    vpaddd xmm8, xmm5, xmm8
    vpslld xmm5, xmm13, 15
    vpsrld xmm6, xmm13, 19
    vmovq xmm0, qword ptr [rbp+456]
    sha256rnds2 xmm3, xmm4
    vpsrld xmm10, xmm8, 17
    vpslld xmm12, xmm8, 15
    vpslld xmm11, xmm13, 13
    vpsrld xmm15, xmm13, 10
    vpxor xmm5, xmm9, xmm5
    vpsrld xmm9, xmm8, 19
    vmovdqa xmmword ptr [rdi+448], xmm13
    vpslld xmm13, xmm8, 13
    vpxor xmm12, xmm10, xmm12
    vmovq xmm0, qword ptr [rbp+480]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm10, xmm8, 10
    vpxor xmm11, xmm6, xmm11
    vpxor xmm5, xmm15, xmm5
    vpbroadcastd xmm15, dword ptr [rdi+120]
    vpaddd xmm15, xmm15, xmmword ptr [rdi+320]
    vmovdqa xmm6, xmmword ptr [rdi+544]
    vmovdqa xmmword ptr [rdi+432], xmm8
    vpaddd xmm8, xmm6, xmmword ptr [rsi+320]
    vmovdqa xmm14, xmmword ptr [rdi+400]
    vmovdqa xmmword ptr [rdi+352], xmm8
    vpsrld xmm8, xmm14, 7
    vmovdqa xmmword ptr [rdi+560], xmm7
    vpslld xmm7, xmm14, 25
    vpxor xmm13, xmm9, xmm13
    vmovq xmm0, qword ptr [rbp+488]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm9, xmm14, 18
    vpslld xmm6, xmm14, 14
    vmovdqa xmmword ptr [rdi+608], xmm15
    vpsrld xmm15, xmm14, 3
    vpxor xmm7, xmm8, xmm7
    vpxor xmm6, xmm9, xmm6
    vpxor xmm12, xmm10, xmm12
    vpxor xmm5, xmm11, xmm5
    vpbroadcastd xmm11, dword ptr [rdi+124]
    vpaddd xmm11, xmm11, xmmword ptr [rdi+288]
    vmovq xmm0, qword ptr [rbp+512]
    sha256rnds2 xmm1, xmm2
    vpxor xmm7, xmm15, xmm7
    vpxor xmm12, xmm13, xmm12
    vpxor xmm7, xmm6, xmm7
    vpaddd xmm5, xmm5, xmmword ptr [rdi+608]
    vpaddd xmm12, xmm11, xmm12
    vmovdqa xmm11, xmmword ptr [rdi+544]
    vpsrld xmm6, xmm11, 17
    vpslld xmm13, xmm11, 15
    vpbroadcastd xmm15, dword ptr [rdi+128]
    vpaddd xmm15, xmm15, xmmword ptr [rdi+384]
    vmovq xmm0, qword ptr [rbp+520]
    sha256rnds2 xmm3, xmm4
    vpsrld xmm10, xmm11, 19
    vpslld xmm9, xmm11, 13
    vpsrld xmm8, xmm11, 10
    vpxor xmm13, xmm6, xmm13
    vpxor xmm9, xmm10, xmm9
    vmovdqa xmm10, xmmword ptr [rdi+416]
    vpsrld xmm6, xmm10, 7
    vpslld xmm11, xmm10, 25
    vmovdqa xmm14, xmmword ptr [rdi+560]
    vmovdqa xmmword ptr [rdi+608], xmm15
    vpaddd xmm15, xmm14, xmmword ptr [rsi+336]
    vmovq xmm0, qword ptr [rbp+544]
    sha256rnds2 xmm2, xmm1
    vpxor xmm13, xmm8, xmm13
    vpsrld xmm8, xmm10, 18
    vmovdqa xmmword ptr [rdi+624], xmm12
    vpslld xmm12, xmm10, 14
    vmovdqa xmmword ptr [rdi+640], xmm12
    vpsrld xmm12, xmm5, 17
    vmovdqa xmmword ptr [rdi+656], xmm8
    vmovdqa xmm8, xmmword ptr [rdi+352]
    vpunpckldq xmm14, xmm8, xmm15
    vpxor xmm13, xmm9, xmm13
    vpsrld xmm9, xmm10, 3
    vpslld xmm10, xmm5, 15
    vmovdqa xmmword ptr [r12+1376], xmm14
    vmovq xmm0, qword ptr [rbp+552]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm14, xmm5, 19
    vmovdqa xmmword ptr [rdi+672], xmm9
    vpslld xmm9, xmm5, 13
    vmovdqa xmmword ptr [rdi+688], xmm13
    vpsrld xmm13, xmm5, 10
    vpxor xmm10, xmm12, xmm10
    vpxor xmm9, xmm14, xmm9
    vpxor xmm10, xmm13, xmm10
    vpunpckhdq xmm15, xmm8, xmm15
    vmovq xmm0, qword ptr [rbp+576]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm8, xmmword ptr [rdi+464]
    vpaddd xmm8, xmm8, xmmword ptr [rsi+352]
    vpxor xmm11, xmm6, xmm11
    vmovdqa xmmword ptr [r12+1392], xmm15
    vpaddd xmm7, xmm8, xmm7
    vmovdqa xmm8, xmmword ptr [rdi+560]
    vpsrld xmm15, xmm8, 17
    vpslld xmm6, xmm8, 15
    vpaddd xmm7, xmm7, xmmword ptr [rdi+688]
    vpsrld xmm13, xmm8, 19
    vpslld xmm14, xmm8, 13
    vmovq xmm0, qword ptr [rbp+584]
    sha256rnds2 xmm3, xmm4
    vpsrld xmm12, xmm8, 10
    vpxor xmm6, xmm15, xmm6
    vpxor xmm14, xmm13, xmm14
    vpxor xmm6, xmm12, xmm6
    vmovdqa xmm12, xmmword ptr [rdi+656]
    vpxor xmm12, xmm12, xmmword ptr [rdi+640]
    vpxor xmm11, xmm11, xmmword ptr [rdi+672]
    vmovdqa xmm13, xmmword ptr [rdi+624]
    vpsrld xmm15, xmm13, 17
    vmovdqa xmmword ptr [rdi+672], xmm5
    vpslld xmm5, xmm13, 15
    vmovq xmm0, qword ptr [rbp+608]
    sha256rnds2 xmm2, xmm1
    vpxor xmm11, xmm12, xmm11
    vpsrld xmm12, xmm13, 19
    vpslld xmm8, xmm13, 13
    vmovdqa xmmword ptr [rdi+640], xmm7
    vpsrld xmm7, xmm13, 10
    vpxor xmm5, xmm15, xmm5
    vpxor xmm8, xmm12, xmm8
    vpxor xmm5, xmm7, xmm5
    vpxor xmm10, xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+616]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm9, xmmword ptr [rdi+400]
    vpaddd xmm9, xmm9, xmmword ptr [rsi+368]
    vpxor xmm6, xmm14, xmm6
    vpbroadcastd xmm14, dword ptr [rdi+132]
    vpaddd xmm14, xmm11, xmm14
    vpxor xmm5, xmm8, xmm5
    vpaddd xmm10, xmm10, xmmword ptr [rdi+608]
    vmovdqa xmm8, xmmword ptr [rdi+640]
    vpsrld xmm11, xmm8, 17
    vpslld xmm7, xmm8, 15
    vpaddd xmm9, xmm9, xmmword ptr [rdi+496]
    vmovq xmm0, qword ptr [rbp+640]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm12, xmm8, 19
    vpaddd xmm6, xmm9, xmm6
    vpaddd xmm14, xmm14, xmmword ptr [rdi+576]
    vmovdqa xmm9, xmmword ptr [rdi+512]
    vpsrld xmm15, xmm9, 7
    vpslld xmm13, xmm9, 25
    vpaddd xmm5, xmm14, xmm5
    vpsrld xmm14, xmm9, 18
    vmovdqa xmmword ptr [rdi+608], xmm5
    vpslld xmm5, xmm9, 14
    vmovq xmm0, qword ptr [rbp+648]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+400], xmm10
    vpsrld xmm10, xmm9, 3
    vpxor xmm13, xmm15, xmm13
    vpxor xmm5, xmm14, xmm5
    vpaddd xmm14, xmm8, xmmword ptr [rsi+384]
    vpaddd xmm15, xmm6, xmmword ptr [rsi+400]
    vpslld xmm9, xmm8, 13
    vmovdqa xmmword ptr [rdi+656], xmm15
    vpsrld xmm15, xmm8, 10
    vpxor xmm7, xmm11, xmm7
    vmovq xmm0, qword ptr [rbp+672]
    sha256rnds2 xmm2, xmm1
    vpxor xmm9, xmm12, xmm9
    vpxor xmm7, xmm15, xmm7
    vpxor xmm7, xmm9, xmm7
    vmovdqa xmm9, xmmword ptr [rdi+272]
    vpaddd xmm15, xmm9, xmmword ptr [rsi+416]
    vpsrld xmm12, xmm6, 17
    vpaddd xmm7, xmm15, xmm7
    vpslld xmm15, xmm6, 15
    vpsrld xmm11, xmm6, 19
    vmovq xmm0, qword ptr [rbp+680]
    sha256rnds2 xmm4, xmm3
    vpslld xmm9, xmm6, 13
    vpsrld xmm8, xmm6, 10
    vpxor xmm13, xmm10, xmm13
    vmovdqa xmm10, xmmword ptr [rdi+400]
    vmovdqa xmmword ptr [rdi+688], xmm6
    vpsrld xmm6, xmm10, 17
    vmovdqa xmmword ptr [rdi+464], xmm8
    vpslld xmm8, xmm10, 15
    vpxor xmm13, xmm5, xmm13
    vpsrld xmm5, xmm10, 19
    vmovdqa xmmword ptr [rdi+352], xmm9
    vpslld xmm9, xmm10, 13
    vmovq xmm0, qword ptr [rbp+704]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rdi+704], xmm11
    vpsrld xmm11, xmm10, 10
    vpxor xmm8, xmm6, xmm8
    vpxor xmm9, xmm5, xmm9
    vpxor xmm8, xmm11, xmm8
    vpaddd xmm13, xmm13, xmmword ptr [rdi+416]
    vpxor xmm8, xmm9, xmm8
    vpaddd xmm13, xmm13, xmmword ptr [rdi+592]
    vpaddd xmm9, xmm7, xmmword ptr [rsi+432]
    vmovq xmm0, qword ptr [rbp+712]
    sha256rnds2 xmm3, xmm4
    vpunpckldq xmm11, xmm14, xmmword ptr [rdi+656]
    vpxor xmm15, xmm12, xmm15
    vpaddd xmm8, xmm13, xmm8
    vmovdqa xmmword ptr [r12+1408], xmm11
    vpunpckhdq xmm14, xmm14, xmmword ptr [rdi+656]
    vmovq xmm0, qword ptr [rbp+736]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmm11, xmmword ptr [rdi+704]
    vpxor xmm11, xmm11, xmmword ptr [rdi+352]
    vpxor xmm15, xmm15, xmmword ptr [rdi+464]
    vmovdqa xmmword ptr [r12+1424], xmm14
    vpsrld xmm14, xmm7, 17
    vpslld xmm13, xmm7, 15
    vpxor xmm15, xmm11, xmm15
    vpsrld xmm11, xmm7, 19
    vpslld xmm12, xmm7, 13
    vpxor xmm13, xmm14, xmm13
    vmovq xmm0, qword ptr [rbp+744]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm14, xmm7, 10
    vpxor xmm12, xmm11, xmm12
    vpxor xmm13, xmm14, xmm13
    vpaddd xmm15, xmm15, xmmword ptr [rdi+368]
    vmovdqa xmm14, xmmword ptr [rdi+304]
    vpsrld xmm11, xmm14, 7
    vpxor xmm13, xmm12, xmm13
    vpsrld xmm12, xmm15, 17
    vpslld xmm5, xmm15, 15
    vmovq xmm0, qword ptr [rbp+768]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbp+800], xmm1
    vmovdqa xmmword ptr [rbp+864], xmm2
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [rbp+32]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vpaddd xmm13, xmm13, xmmword ptr [rdi+528]
    vpslld xmm6, xmm14, 25
    vpsrld xmm10, xmm15, 19
    vmovdqa xmmword ptr [rdi+464], xmm7
    vpsrld xmm7, xmm14, 18
    vpxor xmm6, xmm11, xmm6
    vpslld xmm11, xmm15, 13
    vmovdqa xmmword ptr [rdi+352], xmm8
    vpslld xmm8, xmm14, 14
    vmovdqa xmmword ptr [rdi+704], xmm11
    vpaddd xmm11, xmm15, xmmword ptr [rsi+448]
    vmovq xmm0, qword ptr [rbp+776]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbp+816], xmm3
    vmovdqa xmmword ptr [rbp+880], xmm4
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [rbp+48]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vmovdqa xmmword ptr [rdi+656], xmm10
    vpsrld xmm10, xmm15, 10
    vmovdqa xmmword ptr [rdi+720], xmm15
    vpsrld xmm15, xmm14, 3
    vpxor xmm5, xmm12, xmm5
    vpxor xmm8, xmm7, xmm8
    vpxor xmm6, xmm15, xmm6
    vmovdqa xmm15, xmmword ptr [rdi+608]
    vpsrld xmm7, xmm15, 17
    vpslld xmm12, xmm15, 15
    vpxor xmm6, xmm8, xmm6
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm8, xmm15, 19
    vpslld xmm14, xmm15, 13
    vmovdqa xmmword ptr [rdi+736], xmm5
    vpsrld xmm5, xmm15, 10
    vpxor xmm12, xmm7, xmm12
    vpxor xmm14, xmm8, xmm14
    vpxor xmm12, xmm5, xmm12
    vpaddd xmm6, xmm6, xmmword ptr [rdi+512]
    vmovdqa xmm5, xmmword ptr [rdi+336]
    vpsrld xmm8, xmm5, 7
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm4, xmm3
    vpxor xmm12, xmm14, xmm12
    vpaddd xmm6, xmm6, xmmword ptr [rdi+448]
    vpslld xmm14, xmm5, 25
    vpaddd xmm12, xmm6, xmm12
    vpsrld xmm6, xmm5, 18
    vpaddd xmm7, xmm13, xmmword ptr [rsi+464]
    vpunpckldq xmm15, xmm9, xmm11
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rdi+752], xmm12
    vmovdqa xmm12, xmmword ptr [rdi+656]
    vpxor xmm12, xmm12, xmmword ptr [rdi+704]
    vmovdqa xmmword ptr [rdi+704], xmm7
    vpslld xmm7, xmm5, 14
    vmovdqa xmmword ptr [r12+1440], xmm15
    vpunpckhdq xmm11, xmm9, xmm11
    vpxor xmm10, xmm10, xmmword ptr [rdi+736]
    vpsrld xmm9, xmm5, 3
    vpxor xmm14, xmm8, xmm14
    vmovdqa xmmword ptr [r12+1456], xmm11
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm3, xmm4
    vpsrld xmm11, xmm13, 17
    vpslld xmm8, xmm13, 15
    vpsrld xmm15, xmm13, 19
    vpslld xmm5, xmm13, 13
    vpxor xmm8, xmm11, xmm8
    vpsrld xmm11, xmm13, 10
    vpxor xmm5, xmm15, xmm5
    vpxor xmm10, xmm12, xmm10
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vpxor xmm8, xmm11, xmm8
    vpaddd xmm10, xmm10, xmmword ptr [rdi+544]
    vpxor xmm8, xmm5, xmm8
    vpsrld xmm5, xmm10, 17
    vpslld xmm11, xmm10, 15
    vpaddd xmm8, xmm8, xmmword ptr [rdi+560]
    vpsrld xmm12, xmm10, 19
    vpslld xmm15, xmm10, 13
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+736], xmm13
    vmovdqa xmm13, xmmword ptr [rdi+480]
    vmovdqa xmmword ptr [rdi+656], xmm15
    vpsrld xmm15, xmm13, 7
    vmovdqa xmmword ptr [rdi+768], xmm12
    vpslld xmm12, xmm13, 25
    vmovdqa xmmword ptr [rdi+784], xmm8
    vpsrld xmm8, xmm13, 18
    vmovdqa xmmword ptr [rdi+800], xmm8
    vpslld xmm8, xmm13, 14
    vpxor xmm7, xmm6, xmm7
    vpsrld xmm6, xmm10, 10
    vmovdqa xmmword ptr [rdi+816], xmm8
    vpsrld xmm8, xmm13, 3
    vpxor xmm14, xmm9, xmm14
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm9, xmmword ptr [rdi+352]
    vpsrld xmm13, xmm9, 17
    vmovdqa xmmword ptr [rdi+832], xmm8
    vpslld xmm8, xmm9, 15
    vpxor xmm14, xmm7, xmm14
    vpsrld xmm7, xmm9, 19
    vmovdqa xmmword ptr [rdi+848], xmm6
    vpslld xmm6, xmm9, 13
    vmovdqa xmmword ptr [rdi+864], xmm12
    vpsrld xmm12, xmm9, 10
    vpxor xmm8, xmm13, xmm8
    vpxor xmm6, xmm7, xmm6
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm3, xmm4
    vpxor xmm8, xmm12, xmm8
    vpaddd xmm14, xmm14, xmmword ptr [rdi+304]
    vpxor xmm8, xmm6, xmm8
    vpaddd xmm14, xmm14, xmmword ptr [rdi+432]
    vpaddd xmm6, xmm10, xmmword ptr [rsi+480]
    vpxor xmm11, xmm5, xmm11
    vpxor xmm15, xmm15, xmmword ptr [rdi+864]
    vpaddd xmm8, xmm14, xmm8
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmm14, xmmword ptr [rdi+784]
    vpaddd xmm5, xmm14, xmmword ptr [rsi+496]
    vmovdqa xmm12, xmmword ptr [rdi+704]
    vpunpckldq xmm7, xmm12, xmm6
    vpunpckhdq xmm6, xmm12, xmm6
    vmovdqa xmm12, xmmword ptr [rdi+768]
    vpxor xmm12, xmm12, xmmword ptr [rdi+656]
    vpxor xmm11, xmm11, xmmword ptr [rdi+848]
    vmovdqa xmm13, xmmword ptr [rdi+800]
    vpxor xmm13, xmm13, xmmword ptr [rdi+816]
    vmovdqa xmmword ptr [r12+1472], xmm7
    vmovdqa xmmword ptr [r12+1488], xmm6
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm6, xmm14, 17
    vpslld xmm7, xmm14, 15
    vmovdqa xmmword ptr [rdi+816], xmm10
    vpsrld xmm10, xmm14, 19
    vpslld xmm9, xmm14, 13
    vpxor xmm7, xmm6, xmm7
    vpsrld xmm6, xmm14, 10
    vpxor xmm9, xmm10, xmm9
    vpxor xmm11, xmm12, xmm11
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vpxor xmm7, xmm6, xmm7
    vmovdqa xmm6, xmmword ptr [rdi+688]
    vpaddd xmm12, xmm6, xmmword ptr [rsi+512]
    vpxor xmm7, xmm9, xmm7
    vpaddd xmm11, xmm11, xmmword ptr [rdi+640]
    vpxor xmm15, xmm15, xmmword ptr [rdi+832]
    vmovdqa xmm9, xmmword ptr [rdi+496]
    vpsrld xmm10, xmm9, 7
    vpaddd xmm7, xmm12, xmm7
    vmovdqa xmm12, xmmword ptr [rdi+752]
    vpsrld xmm6, xmm12, 17
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm3, xmm4
    vpslld xmm14, xmm12, 15
    vpxor xmm15, xmm13, xmm15
    vpslld xmm13, xmm9, 25
    vmovdqa xmmword ptr [rdi+832], xmm13
    vpsrld xmm13, xmm9, 18
    vpxor xmm14, xmm6, xmm14
    vpslld xmm6, xmm9, 14
    vmovdqa xmmword ptr [rdi+800], xmm6
    vpsrld xmm6, xmm12, 19
    vpaddd xmm15, xmm15, xmmword ptr [rdi+336]
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rdi+848], xmm13
    vpslld xmm13, xmm12, 13
    vmovdqa xmmword ptr [rdi+656], xmm10
    vpsrld xmm10, xmm12, 10
    vpxor xmm13, xmm6, xmm13
    vpxor xmm14, xmm10, xmm14
    vpaddd xmm15, xmm15, xmmword ptr [rdi+672]
    vpxor xmm14, xmm13, xmm14
    vmovdqa xmm13, xmmword ptr [rdi+320]
    vpsrld xmm10, xmm13, 7
    vpslld xmm6, xmm13, 25
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm4, xmm3
    vpaddd xmm14, xmm15, xmm14
    vpsrld xmm15, xmm13, 18
    vpslld xmm12, xmm13, 14
    vmovdqa xmmword ptr [rdi+768], xmm14
    vpsrld xmm14, xmm13, 3
    vpxor xmm6, xmm10, xmm6
    vpxor xmm12, xmm15, xmm12
    vpxor xmm6, xmm14, xmm6
    vpaddd xmm14, xmm11, xmmword ptr [rsi+528]
    vmovq xmm0, qword ptr [rbp+80]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm15, xmm9, 3
    vpsrld xmm10, xmm8, 17
    vpxor xmm6, xmm12, xmm6
    vpaddd xmm12, xmm7, xmmword ptr [rsi+544]
    vpunpckldq xmm9, xmm5, xmm14
    vpunpckhdq xmm14, xmm5, xmm14
    vmovq xmm0, qword ptr [rbp+88]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm5, xmmword ptr [rdi+656]
    vpxor xmm5, xmm5, xmmword ptr [rdi+832]
    vmovdqa xmmword ptr [rdi+832], xmm12
    vmovdqa xmm12, xmmword ptr [rdi+848]
    vpxor xmm12, xmm12, xmmword ptr [rdi+800]
    vmovdqa xmmword ptr [r12+1504], xmm9
    vmovdqa xmmword ptr [r12+1520], xmm14
    vpxor xmm5, xmm15, xmm5
    vpsrld xmm15, xmm11, 17
    vpslld xmm14, xmm11, 15
    vpxor xmm5, xmm12, xmm5
    vpsrld xmm12, xmm11, 19
    vpslld xmm9, xmm11, 13
    vmovq xmm0, qword ptr [rbp+112]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm13, xmm11, 10
    vpxor xmm14, xmm15, xmm14
    vpxor xmm9, xmm12, xmm9
    vpxor xmm14, xmm13, xmm14
    vpaddd xmm5, xmm5, xmmword ptr [rsi+352]
    vpxor xmm14, xmm9, xmm14
    vpaddd xmm5, xmm5, xmmword ptr [rdi+464]
    vmovdqa xmm9, xmmword ptr [rdi+288]
    vpsrld xmm13, xmm9, 7
    vmovq xmm0, qword ptr [rbp+120]
    sha256rnds2 xmm4, xmm3
    vpaddd xmm14, xmm5, xmm14
    vpslld xmm5, xmm9, 25
    vpsrld xmm12, xmm9, 18
    vpslld xmm15, xmm9, 14
    vpxor xmm5, xmm13, xmm5
    vpsrld xmm13, xmm9, 3
    vmovdqa xmmword ptr [rdi+800], xmm11
    vpslld xmm11, xmm8, 15
    vpxor xmm15, xmm12, xmm15
    vmovq xmm0, qword ptr [rbp+144]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm12, xmmword ptr [rdi+272]
    vpsrld xmm9, xmm12, 7
    vpxor xmm5, xmm13, xmm5
    vmovdqa xmm13, xmmword ptr [rdi+768]
    vmovdqa xmmword ptr [rdi+848], xmm14
    vpsrld xmm14, xmm13, 17
    vmovdqa xmmword ptr [rdi+656], xmm7
    vpsrld xmm7, xmm8, 19
    vpxor xmm11, xmm10, xmm11
    vpslld xmm10, xmm12, 25
    vmovdqa xmmword ptr [rdi+704], xmm6
    vpslld xmm6, xmm13, 15
    vpxor xmm5, xmm15, xmm5
    vmovq xmm0, qword ptr [rbp+152]
    sha256rnds2 xmm3, xmm4
    vpslld xmm15, xmm8, 13
    vmovdqa xmmword ptr [rdi+864], xmm5
    vpsrld xmm5, xmm8, 10
    vmovdqa xmmword ptr [rdi+880], xmm8
    vpsrld xmm8, xmm12, 18
    vmovdqa xmmword ptr [rdi+896], xmm8
    vpslld xmm8, xmm12, 14
    vpxor xmm15, xmm7, xmm15
    vpsrld xmm7, xmm12, 3
    vpxor xmm10, xmm9, xmm10
    vpsrld xmm9, xmm13, 19
    vmovq xmm0, qword ptr [rbp+176]
    sha256rnds2 xmm2, xmm1
    vpslld xmm12, xmm13, 13
    vmovdqa xmmword ptr [rdi+912], xmm10
    vpsrld xmm10, xmm13, 10
    vpxor xmm6, xmm14, xmm6
    vpxor xmm11, xmm5, xmm11
    vmovdqa xmm5, xmmword ptr [rdi+480]
    vpaddd xmm14, xmm5, xmmword ptr [rdi+704]
    vpxor xmm8, xmm8, xmmword ptr [rdi+896]
    vpxor xmm12, xmm9, xmm12
    vpxor xmm11, xmm15, xmm11
    vmovq xmm0, qword ptr [rbp+184]
    sha256rnds2 xmm4, xmm3
    vpxor xmm7, xmm7, xmmword ptr [rdi+912]
    vmovdqa xmm15, xmmword ptr [rdi+656]
    vpsrld xmm9, xmm15, 17
    vpxor xmm7, xmm8, xmm7
    vpxor xmm6, xmm10, xmm6
    vpaddd xmm14, xmm14, xmmword ptr [rdi+624]
    vpslld xmm10, xmm15, 15
    vpxor xmm6, xmm12, xmm6
    vpaddd xmm11, xmm14, xmm11
    vmovq xmm0, qword ptr [rbp+208]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm14, xmm15, 19
    vpslld xmm12, xmm15, 13
    vpsrld xmm8, xmm15, 10
    vpxor xmm10, xmm9, xmm10
    vpxor xmm12, xmm14, xmm12
    vmovdqa xmm14, xmmword ptr [rdi+320]
    vpaddd xmm9, xmm14, xmmword ptr [rdi+864]
    vmovdqa xmm14, xmmword ptr [rdi+384]
    vpsrld xmm5, xmm14, 7
    vpslld xmm13, xmm14, 25
    vmovq xmm0, qword ptr [rbp+216]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm9, xmm9, xmmword ptr [rdi+400]
    vmovdqa xmm15, xmmword ptr [rdi+848]
    vmovdqa xmmword ptr [rdi+864], xmm11
    vpaddd xmm11, xmm15, xmmword ptr [rsi+560]
    vpxor xmm10, xmm8, xmm10
    vpaddd xmm6, xmm9, xmm6
    vpsrld xmm9, xmm14, 18
    vmovdqa xmm8, xmmword ptr [rdi+832]
    vmovdqa xmmword ptr [rdi+912], xmm6
    vpunpckldq xmm6, xmm8, xmm11
    vpunpckhdq xmm11, xmm8, xmm11
    vmovq xmm0, qword ptr [rbp+240]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm7, xmm7, xmmword ptr [rdi+496]
    vpxor xmm10, xmm12, xmm10
    vmovdqa xmmword ptr [r12+1536], xmm6
    vmovdqa xmmword ptr [r12+1552], xmm11
    vpaddd xmm7, xmm7, xmmword ptr [rdi+720]
    vmovdqa xmm11, xmmword ptr [rdi+368]
    vpsrld xmm6, xmm11, 7
    vpslld xmm12, xmm11, 25
    vpaddd xmm10, xmm7, xmm10
    vpsrld xmm7, xmm11, 18
    vpslld xmm8, xmm11, 14
    vmovq xmm0, qword ptr [rbp+248]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+496], xmm10
    vpsrld xmm10, xmm11, 3
    vpxor xmm12, xmm6, xmm12
    vpxor xmm8, xmm7, xmm8
    vpxor xmm12, xmm10, xmm12
    vpsrld xmm10, xmm15, 17
    vpslld xmm7, xmm15, 15
    vpxor xmm12, xmm8, xmm12
    vpsrld xmm8, xmm15, 19
    vmovq xmm0, qword ptr [rbp+272]
    sha256rnds2 xmm1, xmm2
    vpslld xmm6, xmm15, 13
    vpsrld xmm11, xmm15, 10
    vpxor xmm7, xmm10, xmm7
    vmovdqa xmm10, xmmword ptr [rdi+576]
    vpsrld xmm15, xmm10, 7
    vmovdqa xmmword ptr [rdi+832], xmm15
    vpslld xmm15, xmm10, 25
    vmovdqa xmmword ptr [rdi+896], xmm15
    vpslld xmm15, xmm14, 14
    vpsrld xmm10, xmm14, 3
    vpxor xmm13, xmm5, xmm13
    vmovq xmm0, qword ptr [rbp+280]
    sha256rnds2 xmm3, xmm4
    vpxor xmm6, xmm8, xmm6
    vpxor xmm7, xmm11, xmm7
    vpaddd xmm12, xmm12, xmmword ptr [rdi+272]
    vpxor xmm7, xmm6, xmm7
    vmovdqa xmm6, xmmword ptr [rdi+576]
    vpsrld xmm11, xmm6, 18
    vpslld xmm8, xmm6, 14
    vpxor xmm15, xmm9, xmm15
    vpxor xmm13, xmm10, xmm13
    vmovq xmm0, qword ptr [rbp+304]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm12, xmm12, xmmword ptr [rdi+736]
    vpsrld xmm10, xmm6, 3
    vmovdqa xmm9, xmmword ptr [rdi+832]
    vpxor xmm9, xmm9, xmmword ptr [rdi+896]
    vmovdqa xmm5, xmmword ptr [rdi+864]
    vpsrld xmm6, xmm5, 17
    vpslld xmm14, xmm5, 15
    vpxor xmm13, xmm15, xmm13
    vpsrld xmm15, xmm5, 19
    vmovdqa xmmword ptr [rdi+896], xmm9
    vpslld xmm9, xmm5, 13
    vmovq xmm0, qword ptr [rbp+312]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+832], xmm10
    vpsrld xmm10, xmm5, 10
    vpxor xmm14, xmm6, xmm14
    vpxor xmm9, xmm15, xmm9
    vpxor xmm14, xmm10, xmm14
    vpaddd xmm13, xmm13, xmmword ptr [rdi+288]
    vpxor xmm14, xmm9, xmm14
    vpaddd xmm13, xmm13, xmmword ptr [rdi+608]
    vmovdqa xmm9, xmmword ptr [rdi+496]
    vpaddd xmm10, xmm9, xmmword ptr [rsi+576]
    vmovq xmm0, qword ptr [rbp+336]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm15, xmmword ptr [rdi+528]
    vpsrld xmm6, xmm15, 7
    vpslld xmm5, xmm15, 25
    vmovdqa xmmword ptr [rdi+272], xmm10
    vpsrld xmm10, xmm15, 18
    vpslld xmm9, xmm15, 14
    vpxor xmm5, xmm6, xmm5
    vpsrld xmm6, xmm15, 3
    vpxor xmm9, xmm10, xmm9
    vpaddd xmm7, xmm12, xmm7
    vmovq xmm0, qword ptr [rbp+344]
    sha256rnds2 xmm3, xmm4
    vpxor xmm5, xmm6, xmm5
    vpxor xmm8, xmm11, xmm8
    vmovdqa xmm11, xmmword ptr [rdi+832]
    vpxor xmm11, xmm11, xmmword ptr [rdi+896]
    vmovdqa xmm6, xmmword ptr [rdi+912]
    vpsrld xmm12, xmm6, 17
    vpslld xmm10, xmm6, 15
    vpxor xmm11, xmm8, xmm11
    vpsrld xmm8, xmm6, 19
    vpslld xmm15, xmm6, 13
    vmovq xmm0, qword ptr [rbp+368]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rdi+896], xmm7
    vpsrld xmm7, xmm6, 10
    vpxor xmm10, xmm12, xmm10
    vpxor xmm15, xmm8, xmm15
    vpxor xmm10, xmm7, xmm10
    vpaddd xmm14, xmm13, xmm14
    vmovdqa xmm13, xmmword ptr [rdi+496]
    vpsrld xmm7, xmm13, 17
    vpslld xmm8, xmm13, 15
    vpxor xmm5, xmm9, xmm5
    vmovq xmm0, qword ptr [rbp+376]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm9, xmm13, 19
    vpslld xmm12, xmm13, 13
    vpsrld xmm6, xmm13, 10
    vpxor xmm8, xmm7, xmm8
    vpxor xmm12, xmm9, xmm12
    vpaddd xmm11, xmm11, xmmword ptr [rdi+384]
    vpxor xmm10, xmm15, xmm10
    vmovdqa xmm15, xmmword ptr [rdi+592]
    vpsrld xmm9, xmm15, 7
    vmovq xmm0, qword ptr [rbp+400]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm11, xmm11, xmmword ptr [rdi+352]
    vpslld xmm7, xmm15, 25
    vpaddd xmm10, xmm11, xmm10
    vpsrld xmm11, xmm15, 18
    vpslld xmm13, xmm15, 14
    vmovdqa xmmword ptr [rdi+832], xmm10
    vpsrld xmm10, xmm15, 3
    vmovdqa xmm15, xmmword ptr [rdi+896]
    vmovdqa xmmword ptr [rdi+704], xmm14
    vpaddd xmm14, xmm15, xmmword ptr [rsi+592]
    vmovq xmm0, qword ptr [rbp+408]
    sha256rnds2 xmm3, xmm4
    vpxor xmm8, xmm6, xmm8
    vpxor xmm7, xmm9, xmm7
    vmovdqa xmm9, xmmword ptr [rdi+272]
    vpunpckldq xmm6, xmm9, xmm14
    vpunpckhdq xmm14, xmm9, xmm14
    vpaddd xmm5, xmm5, xmmword ptr [rdi+368]
    vpxor xmm8, xmm12, xmm8
    vpxor xmm13, xmm11, xmm13
    vmovdqa xmmword ptr [r12+1568], xmm6
    vmovdqa xmmword ptr [r12+1584], xmm14
    vmovq xmm0, qword ptr [rbp+432]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm5, xmm5, xmmword ptr [rdi+816]
    vmovdqa xmm14, xmmword ptr [rdi+544]
    vpsrld xmm6, xmm14, 7
    vpslld xmm11, xmm14, 25
    vpaddd xmm8, xmm5, xmm8
    vpsrld xmm5, xmm14, 18
    vpslld xmm12, xmm14, 14
    vpsrld xmm9, xmm14, 3
    vpxor xmm11, xmm6, xmm11
    vmovq xmm0, qword ptr [rbp+440]
    sha256rnds2 xmm4, xmm3
    vpxor xmm12, xmm5, xmm12
    vpxor xmm11, xmm9, xmm11
    vpsrld xmm9, xmm15, 17
    vpslld xmm5, xmm15, 15
    vpxor xmm11, xmm12, xmm11
    vpsrld xmm12, xmm15, 19
    vpslld xmm6, xmm15, 13
    vpxor xmm5, xmm9, xmm5
    vmovq xmm0, qword ptr [rbp+464]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm9, xmm15, 10
    vpxor xmm6, xmm12, xmm6
    vpxor xmm5, xmm9, xmm5
    vmovdqa xmm9, xmmword ptr [rdi+448]
    vpsrld xmm12, xmm9, 7
    vpslld xmm15, xmm9, 25
    vpsrld xmm14, xmm9, 18
    vmovdqa xmmword ptr [rdi+368], xmm8
    vpslld xmm8, xmm9, 14
    vpxor xmm7, xmm10, xmm7
    vmovq xmm0, qword ptr [rbp+472]
    sha256rnds2 xmm3, xmm4
    vpxor xmm5, xmm6, xmm5
    vpsrld xmm6, xmm9, 3
    vpxor xmm15, xmm12, xmm15
    vmovdqa xmm12, xmmword ptr [rdi+704]
    vpsrld xmm10, xmm12, 17
    vpslld xmm9, xmm12, 15
    vpxor xmm7, xmm13, xmm7
    vpsrld xmm13, xmm12, 19
    vmovdqa xmmword ptr [rdi+272], xmm5
    vpslld xmm5, xmm12, 13
    vmovq xmm0, qword ptr [rbp+496]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm11, xmm11, xmmword ptr [rdi+528]
    vpxor xmm8, xmm14, xmm8
    vpaddd xmm11, xmm11, xmmword ptr [rdi+784]
    vpxor xmm15, xmm6, xmm15
    vpsrld xmm6, xmm12, 10
    vpxor xmm9, xmm10, xmm9
    vpxor xmm15, xmm8, xmm15
    vpxor xmm5, xmm13, xmm5
    vmovq xmm0, qword ptr [rbp+504]
    sha256rnds2 xmm4, xmm3
    vpxor xmm9, xmm6, xmm9
    vpaddd xmm7, xmm7, xmmword ptr [rdi+576]
    vpxor xmm9, xmm5, xmm9
    vpaddd xmm7, xmm7, xmmword ptr [rdi+752]
    vmovdqa xmm5, xmmword ptr [rdi+368]
    vpaddd xmm6, xmm5, xmmword ptr [rsi+608]
    vmovdqa xmm13, xmmword ptr [rdi+560]
    vpsrld xmm8, xmm13, 7
    vpslld xmm10, xmm13, 25
    vpaddd xmm11, xmm11, xmmword ptr [rdi+272]
    vmovq xmm0, qword ptr [rbp+528]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm14, xmm13, 18
    vpslld xmm12, xmm13, 14
    vmovdqa xmmword ptr [rdi+272], xmm6
    vmovdqa xmm6, xmmword ptr [rdi+832]
    vpsrld xmm5, xmm6, 17
    vpslld xmm13, xmm6, 15
    vpaddd xmm15, xmm15, xmmword ptr [rdi+592]
    vmovdqa xmmword ptr [rdi+528], xmm15
    vpsrld xmm15, xmm6, 19
    vmovdqa xmmword ptr [rdi+928], xmm12
    vpslld xmm12, xmm6, 13
    vpxor xmm13, xmm5, xmm13
    vmovq xmm0, qword ptr [rbp+536]
    sha256rnds2 xmm3, xmm4
    vpsrld xmm5, xmm6, 10
    vpxor xmm12, xmm15, xmm12
    vpxor xmm13, xmm5, xmm13
    vpaddd xmm9, xmm7, xmm9
    vpaddd xmm7, xmm11, xmmword ptr [rsi+624]
    vmovdqa xmm5, xmmword ptr [rdi+560]
    vpsrld xmm15, xmm5, 3
    vpxor xmm10, xmm8, xmm10
    vpxor xmm14, xmm14, xmmword ptr [rdi+928]
    vmovq xmm0, qword ptr [rbp+560]
    sha256rnds2 xmm2, xmm1
    vpxor xmm10, xmm15, xmm10
    vmovdqa xmm15, xmmword ptr [rdi+368]
    vpsrld xmm8, xmm15, 17
    vpslld xmm6, xmm15, 15
    vpxor xmm10, xmm14, xmm10
    vpsrld xmm14, xmm15, 19
    vpslld xmm5, xmm15, 13
    vmovdqa xmmword ptr [rdi+928], xmm11
    vpsrld xmm11, xmm15, 10
    vpxor xmm6, xmm8, xmm6
    vmovq xmm0, qword ptr [rbp+568]
    sha256rnds2 xmm4, xmm3
    vpxor xmm5, xmm14, xmm5
    vpxor xmm6, xmm11, xmm6
    vpxor xmm13, xmm12, xmm13
    vmovdqa xmm12, xmmword ptr [rdi+528]
    vpaddd xmm12, xmm12, xmmword ptr [rdi+880]
    vmovdqa xmm11, xmmword ptr [rdi+432]
    vpsrld xmm14, xmm11, 7
    vpslld xmm8, xmm11, 25
    vpaddd xmm13, xmm12, xmm13
    vpsrld xmm12, xmm11, 18
    vmovq xmm0, qword ptr [rbp+592]
    sha256rnds2 xmm1, xmm2
    vpslld xmm15, xmm11, 14
    vmovdqa xmmword ptr [rdi+528], xmm13
    vpsrld xmm13, xmm11, 3
    vpxor xmm8, xmm14, xmm8
    vpxor xmm15, xmm12, xmm15
    vpxor xmm8, xmm13, xmm8
    vmovdqa xmm13, xmmword ptr [rdi+272]
    vpunpckldq xmm12, xmm13, xmm7
    vmovq xmm0, qword ptr [rbp+600]
    sha256rnds2 xmm3, xmm4
    vpxor xmm6, xmm5, xmm6
    vpsrld xmm5, xmm9, 17
    vmovdqa xmmword ptr [r12+1600], xmm12
    vpxor xmm8, xmm15, xmm8
    vpunpckhdq xmm7, xmm13, xmm7
    vpaddd xmm10, xmm10, xmmword ptr [rdi+544]
    vpslld xmm13, xmm9, 15
    vpsrld xmm15, xmm9, 19
    vmovdqa xmmword ptr [r12+1616], xmm7
    vmovq xmm0, qword ptr [rbp+624]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm10, xmm10, xmmword ptr [rdi+800]
    vmovdqa xmm7, xmmword ptr [rdi+640]
    vpsrld xmm12, xmm7, 7
    vpslld xmm14, xmm7, 25
    vpaddd xmm6, xmm10, xmm6
    vpsrld xmm10, xmm7, 18
    vpslld xmm11, xmm7, 14
    vmovdqa xmmword ptr [rdi+544], xmm6
    vpsrld xmm6, xmm7, 3
    vpxor xmm14, xmm12, xmm14
    vmovq xmm0, qword ptr [rbp+632]
    sha256rnds2 xmm4, xmm3
    vpxor xmm11, xmm10, xmm11
    vpxor xmm14, xmm6, xmm14
    vmovdqa xmm6, xmmword ptr [rdi+928]
    vpsrld xmm10, xmm6, 17
    vpslld xmm12, xmm6, 15
    vpxor xmm14, xmm11, xmm14
    vpsrld xmm11, xmm6, 19
    vpslld xmm7, xmm6, 13
    vpxor xmm12, xmm10, xmm12
    vmovq xmm0, qword ptr [rbp+656]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm10, xmm6, 10
    vpxor xmm7, xmm11, xmm7
    vpxor xmm12, xmm10, xmm12
    vpaddd xmm14, xmm14, xmmword ptr [rdi+560]
    vmovdqa xmm10, xmmword ptr [rdi+672]
    vpsrld xmm11, xmm10, 7
    vpxor xmm12, xmm7, xmm12
    vpslld xmm7, xmm10, 25
    vpsrld xmm6, xmm10, 18
    vmovq xmm0, qword ptr [rbp+664]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+560], xmm12
    vpslld xmm12, xmm10, 14
    vmovdqa xmmword ptr [rdi+272], xmm8
    vpsrld xmm8, xmm10, 3
    vpxor xmm7, xmm11, xmm7
    vpxor xmm12, xmm6, xmm12
    vmovdqa xmm6, xmmword ptr [rdi+528]
    vpsrld xmm11, xmm6, 17
    vpxor xmm7, xmm8, xmm7
    vpslld xmm8, xmm9, 13
    vpsrld xmm10, xmm9, 10
    vmovq xmm0, qword ptr [rbp+688]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm14, xmm14, xmmword ptr [rdi+656]
    vmovdqa xmmword ptr [rdi+944], xmm9
    vpslld xmm9, xmm6, 15
    vpxor xmm13, xmm5, xmm13
    vpxor xmm7, xmm12, xmm7
    vpsrld xmm12, xmm6, 19
    vpxor xmm8, xmm15, xmm8
    vpxor xmm13, xmm10, xmm13
    vmovdqa xmm10, xmmword ptr [rdi+448]
    vpaddd xmm15, xmm10, xmmword ptr [rdi+272]
    vmovq xmm0, qword ptr [rbp+696]
    sha256rnds2 xmm4, xmm3
    vpxor xmm13, xmm8, xmm13
    vpaddd xmm15, xmm15, xmmword ptr [rdi+768]
    vpaddd xmm13, xmm15, xmm13
    vmovdqa xmm15, xmmword ptr [rdi+544]
    vpaddd xmm8, xmm15, xmmword ptr [rsi+640]
    vmovdqa xmm5, xmmword ptr [rdi+688]
    vpsrld xmm10, xmm5, 7
    vmovdqa xmmword ptr [rdi+272], xmm8
    vpslld xmm8, xmm5, 25
    vpaddd xmm14, xmm14, xmmword ptr [rdi+560]
    vmovq xmm0, qword ptr [rbp+720]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rdi+560], xmm14
    vpsrld xmm14, xmm5, 18
    vmovdqa xmmword ptr [rdi+960], xmm13
    vpslld xmm13, xmm5, 14
    vmovdqa xmmword ptr [rdi+976], xmm7
    vpsrld xmm7, xmm5, 3
    vpxor xmm8, xmm10, xmm8
    vpxor xmm13, xmm14, xmm13
    vpxor xmm8, xmm7, xmm8
    vpsrld xmm7, xmm15, 17
    vpslld xmm14, xmm15, 15
    vmovq xmm0, qword ptr [rbp+728]
    sha256rnds2 xmm3, xmm4
    vpxor xmm8, xmm13, xmm8
    vpsrld xmm13, xmm15, 19
    vpslld xmm10, xmm15, 13
    vpsrld xmm5, xmm15, 10
    vpxor xmm14, xmm7, xmm14
    vpslld xmm7, xmm6, 13
    vpsrld xmm15, xmm6, 10
    vpxor xmm9, xmm11, xmm9
    vmovq xmm0, qword ptr [rbp+752]
    sha256rnds2 xmm2, xmm1
    vpxor xmm10, xmm13, xmm10
    vpxor xmm7, xmm12, xmm7
    vpxor xmm9, xmm15, xmm9
    vmovdqa xmm15, xmmword ptr [rdi+432]
    vpaddd xmm12, xmm15, xmmword ptr [rdi+976]
    vmovdqa xmm13, xmmword ptr [rdi+624]
    vpsrld xmm11, xmm13, 7
    vpxor xmm9, xmm7, xmm9
    vpaddd xmm12, xmm12, xmmword ptr [rdi+864]
    vpslld xmm7, xmm13, 25
    vmovq xmm0, qword ptr [rbp+760]
    sha256rnds2 xmm4, xmm3
    vpaddd xmm9, xmm12, xmm9
    vpsrld xmm12, xmm13, 18
    vpslld xmm15, xmm13, 14
    vpsrld xmm6, xmm13, 3
    vpxor xmm7, xmm11, xmm7
    vpxor xmm15, xmm12, xmm15
    vpxor xmm7, xmm6, xmm7
    vmovdqa xmm6, xmmword ptr [rdi+960]
    vpsrld xmm12, xmm6, 17
    vmovq xmm0, qword ptr [rbp+784]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbp+832], xmm1
    vmovdqa xmmword ptr [rbp+896], xmm2
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vpslld xmm11, xmm6, 15
    vpxor xmm7, xmm15, xmm7
    vmovdqa xmm15, xmmword ptr [rdi+560]
    vpaddd xmm13, xmm15, xmmword ptr [rsi+656]
    vpxor xmm14, xmm5, xmm14
    vpsrld xmm5, xmm6, 19
    vmovq xmm0, qword ptr [rbp+792]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbp+848], xmm3
    vmovdqa xmmword ptr [rbp+912], xmm4
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vmovdqa xmmword ptr [rdi+976], xmm7
    vmovdqa xmm7, xmmword ptr [rdi+272]
    vmovdqa xmmword ptr [rdi+992], xmm5
    vpunpckldq xmm5, xmm7, xmm13
    vpxor xmm14, xmm10, xmm14
    vpslld xmm10, xmm6, 13
    vmovdqa xmmword ptr [r12+1632], xmm5
    vpunpckhdq xmm13, xmm7, xmm13
    vmovq xmm0, qword ptr [r13+1056]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm8, xmm8, xmmword ptr [rdi+640]
    vpsrld xmm7, xmm6, 10
    vmovdqa xmmword ptr [r12+1648], xmm13
    vpaddd xmm8, xmm8, xmmword ptr [rdi+848]
    vmovdqa xmm13, xmmword ptr [rdi+464]
    vpsrld xmm5, xmm13, 7
    vpslld xmm6, xmm13, 25
    vpaddd xmm14, xmm8, xmm14
    vpsrld xmm8, xmm13, 18
    vmovdqa xmmword ptr [rdi+640], xmm14
    vpslld xmm14, xmm13, 14
    vmovq xmm0, qword ptr [r13+1064]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+272], xmm7
    vpsrld xmm7, xmm13, 3
    vpxor xmm6, xmm5, xmm6
    vpxor xmm14, xmm8, xmm14
    vpxor xmm6, xmm7, xmm6
    vpsrld xmm7, xmm15, 17
    vpslld xmm8, xmm15, 15
    vpxor xmm6, xmm14, xmm6
    vpsrld xmm14, xmm15, 19
    vmovq xmm0, qword ptr [r13+1088]
    sha256rnds2 xmm1, xmm2
    vpslld xmm5, xmm15, 13
    vpsrld xmm13, xmm15, 10
    vpxor xmm8, xmm7, xmm8
    vpxor xmm5, xmm14, xmm5
    vmovdqa xmm14, xmmword ptr [rdi+400]
    vpsrld xmm7, xmm14, 7
    vpxor xmm8, xmm13, xmm8
    vpslld xmm13, xmm14, 25
    vpsrld xmm15, xmm14, 18
    vmovq xmm0, qword ptr [r13+1096]
    sha256rnds2 xmm3, xmm4
    vpxor xmm8, xmm5, xmm8
    vpslld xmm5, xmm14, 14
    vmovdqa xmmword ptr [rdi+1008], xmm8
    vpsrld xmm8, xmm14, 3
    vpxor xmm13, xmm7, xmm13
    vpxor xmm5, xmm15, xmm5
    vpxor xmm13, xmm8, xmm13
    vpsrld xmm8, xmm9, 17
    vpslld xmm15, xmm9, 15
    vmovq xmm0, qword ptr [r13+1120]
    sha256rnds2 xmm2, xmm1
    vpxor xmm11, xmm12, xmm11
    vpxor xmm13, xmm5, xmm13
    vpaddd xmm6, xmm6, xmmword ptr [rdi+688]
    vpsrld xmm5, xmm9, 19
    vpslld xmm12, xmm9, 13
    vpxor xmm10, xmm10, xmmword ptr [rdi+992]
    vpxor xmm11, xmm11, xmmword ptr [rdi+272]
    vmovdqa xmm7, xmmword ptr [rdi+672]
    vpaddd xmm14, xmm7, xmmword ptr [rdi+976]
    vmovq xmm0, qword ptr [r13+1128]
    sha256rnds2 xmm4, xmm3
    vpaddd xmm6, xmm6, xmmword ptr [rdi+496]
    vpsrld xmm7, xmm9, 10
    vpxor xmm11, xmm10, xmm11
    vpaddd xmm14, xmm14, xmmword ptr [rdi+912]
    vmovdqa xmm10, xmmword ptr [rdi+640]
    vmovdqa xmmword ptr [rdi+976], xmm9
    vpaddd xmm9, xmm10, xmmword ptr [rsi+672]
    vpaddd xmm6, xmm6, xmmword ptr [rdi+1008]
    vpxor xmm15, xmm8, xmm15
    vpxor xmm12, xmm5, xmm12
    vmovq xmm0, qword ptr [r13+1152]
    sha256rnds2 xmm1, xmm2
    vpxor xmm15, xmm7, xmm15
    vpaddd xmm11, xmm14, xmm11
    vmovdqa xmm14, xmmword ptr [rdi+720]
    vpsrld xmm7, xmm14, 7
    vpslld xmm5, xmm14, 25
    vpaddd xmm13, xmm13, xmmword ptr [rdi+624]
    vpsrld xmm8, xmm14, 18
    vmovdqa xmmword ptr [rdi+1008], xmm9
    vpslld xmm9, xmm14, 14
    vpxor xmm5, xmm7, xmm5
    vmovq xmm0, qword ptr [r13+1160]
    sha256rnds2 xmm3, xmm4
    vpsrld xmm7, xmm14, 3
    vpxor xmm9, xmm8, xmm9
    vpxor xmm5, xmm7, xmm5
    vpsrld xmm7, xmm10, 17
    vpslld xmm8, xmm10, 15
    vpxor xmm5, xmm9, xmm5
    vpsrld xmm9, xmm10, 19
    vpslld xmm14, xmm10, 13
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rdi+272], xmm5
    vpsrld xmm5, xmm10, 10
    vpxor xmm8, xmm7, xmm8
    vpxor xmm15, xmm12, xmm15
    vpaddd xmm13, xmm13, xmmword ptr [rdi+704]
    vmovdqa xmm12, xmmword ptr [rdi+608]
    vpsrld xmm7, xmm12, 7
    vpslld xmm10, xmm12, 25
    vpaddd xmm15, xmm13, xmm15
    vpsrld xmm13, xmm12, 18
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+992], xmm15
    vpslld xmm15, xmm12, 14
    vmovdqa xmmword ptr [rdi+688], xmm8
    vpsrld xmm8, xmm12, 3
    vpxor xmm10, xmm7, xmm10
    vpxor xmm15, xmm13, xmm15
    vpsrld xmm13, xmm11, 17
    vpxor xmm10, xmm8, xmm10
    vpslld xmm8, xmm11, 15
    vpsrld xmm7, xmm11, 19
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    vpxor xmm10, xmm15, xmm10
    vpslld xmm15, xmm11, 13
    vpsrld xmm12, xmm11, 10
    vmovdqa xmmword ptr [rdi+1024], xmm11
    vpaddd xmm11, xmm6, xmmword ptr [rsi+688]
    vpxor xmm14, xmm9, xmm14
    vpxor xmm8, xmm13, xmm8
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm13, xmmword ptr [rdi+1008]
    vpunpckldq xmm9, xmm13, xmm11
    vpxor xmm5, xmm5, xmmword ptr [rdi+688]
    vpunpckhdq xmm11, xmm13, xmm11
    vmovdqa xmmword ptr [r12+1664], xmm9
    vmovdqa xmm9, xmmword ptr [rdi+256]
    vpbroadcastd xmm13, dword ptr [rdi+136]
    vpand xmm9, xmm9, xmm13
    vpxor xmm13, xmm13, xmm13
    vpcmpeqd xmm9, xmm9, xmm13
    vmovmskps eax, xmm9
    mov word ptr [r10], ax
    vmovdqa xmmword ptr [r12+1680], xmm11
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmm11, xmmword ptr [rdi+464]
    vpaddd xmm11, xmm11, xmmword ptr [rdi+272]
    vpxor xmm5, xmm14, xmm5
    vpaddd xmm11, xmm11, xmmword ptr [rdi+896]
    vmovdqa xmm14, xmmword ptr [rdi+736]
    vpsrld xmm9, xmm14, 7
    vpslld xmm13, xmm14, 25
    vpaddd xmm5, xmm11, xmm5
    vpsrld xmm11, xmm14, 18
    vmovdqa xmmword ptr [rdi+272], xmm5
    vpslld xmm5, xmm14, 14
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+464], xmm10
    vpsrld xmm10, xmm14, 3
    vpxor xmm13, xmm9, xmm13
    vpxor xmm5, xmm11, xmm5
    vpxor xmm13, xmm10, xmm13
    vpsrld xmm10, xmm6, 17
    vpslld xmm11, xmm6, 15
    vpxor xmm13, xmm5, xmm13
    vpsrld xmm5, xmm6, 19
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    vpslld xmm9, xmm6, 13
    vpsrld xmm14, xmm6, 10
    vpxor xmm11, xmm10, xmm11
    vpxor xmm9, xmm5, xmm9
    vmovdqa xmm5, xmmword ptr [rdi+352]
    vpsrld xmm10, xmm5, 7
    vmovdqa xmmword ptr [rdi+256], xmm6
    vpslld xmm6, xmm5, 25
    vmovdqa xmmword ptr [rdi+1008], xmm13
    vpsrld xmm13, xmm5, 18
    vpxor xmm15, xmm7, xmm15
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm3, xmm4
    vpxor xmm11, xmm14, xmm11
    vpslld xmm14, xmm5, 14
    vpsrld xmm7, xmm5, 3
    vpxor xmm6, xmm10, xmm6
    vpxor xmm14, xmm13, xmm14
    vpxor xmm6, xmm7, xmm6
    vmovdqa xmm7, xmmword ptr [rdi+992]
    vpsrld xmm13, xmm7, 17
    vpslld xmm10, xmm7, 15
    vmovq xmm0, qword ptr [r13+1312]
    sha256rnds2 xmm2, xmm1
    vpxor xmm6, xmm14, xmm6
    vpsrld xmm14, xmm7, 19
    vpslld xmm5, xmm7, 13
    vmovdqa xmmword ptr [rdi+688], xmm6
    vpsrld xmm6, xmm7, 10
    vpxor xmm8, xmm12, xmm8
    vpxor xmm11, xmm9, xmm11
    vpxor xmm10, xmm13, xmm10
    vmovdqa xmm13, xmmword ptr [rdi+400]
    vpaddd xmm9, xmm13, xmmword ptr [rdi+464]
    vmovq xmm0, qword ptr [r13+1320]
    sha256rnds2 xmm4, xmm3
    vpxor xmm8, xmm15, xmm8
    vpaddd xmm9, xmm9, xmmword ptr [rdi+832]
    vmovdqa xmm15, xmmword ptr [rdi+720]
    vpaddd xmm15, xmm15, xmmword ptr [rdi+1008]
    vpxor xmm5, xmm14, xmm5
    vpxor xmm10, xmm6, xmm10
    vpaddd xmm15, xmm15, xmmword ptr [rdi+368]
    vpaddd xmm8, xmm9, xmm8
    vmovdqa xmm9, xmmword ptr [rdi+272]
    vpaddd xmm6, xmm9, xmmword ptr [rsi+704]
    vmovq xmm0, qword ptr [r13+1344]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm14, xmmword ptr [rdi+816]
    vpsrld xmm12, xmm14, 7
    vpslld xmm13, xmm14, 25
    vpsrld xmm7, xmm14, 18
    vmovdqa xmmword ptr [rdi+1008], xmm6
    vpslld xmm6, xmm14, 14
    vpxor xmm13, xmm12, xmm13
    vpsrld xmm12, xmm14, 3
    vpxor xmm6, xmm7, xmm6
    vpsrld xmm7, xmm9, 17
    vmovq xmm0, qword ptr [r13+1352]
    sha256rnds2 xmm3, xmm4
    vpxor xmm13, xmm12, xmm13
    vpslld xmm12, xmm9, 15
    vpxor xmm13, xmm6, xmm13
    vpsrld xmm6, xmm9, 19
    vpslld xmm14, xmm9, 13
    vmovdqa xmmword ptr [rdi+720], xmm13
    vpsrld xmm13, xmm9, 10
    vpaddd xmm11, xmm15, xmm11
    vmovdqa xmm15, xmmword ptr [rdi+608]
    vpaddd xmm9, xmm15, xmmword ptr [rdi+688]
    vmovq xmm0, qword ptr [r13+1376]
    sha256rnds2 xmm2, xmm1
    vpxor xmm10, xmm5, xmm10
    vpaddd xmm9, xmm9, xmmword ptr [rdi+944]
    vpxor xmm12, xmm7, xmm12
    vpxor xmm14, xmm6, xmm14
    vmovdqa xmm6, xmmword ptr [rdi+752]
    vpsrld xmm7, xmm6, 7
    vpslld xmm5, xmm6, 25
    vpaddd xmm10, xmm9, xmm10
    vpsrld xmm9, xmm6, 18
    vmovq xmm0, qword ptr [r13+1384]
    sha256rnds2 xmm4, xmm3
    vpslld xmm15, xmm6, 14
    vmovdqa xmmword ptr [rdi+688], xmm10
    vpsrld xmm10, xmm6, 3
    vpxor xmm5, xmm7, xmm5
    vpxor xmm15, xmm9, xmm15
    vpsrld xmm9, xmm8, 17
    vpxor xmm5, xmm10, xmm5
    vpslld xmm10, xmm8, 15
    vpsrld xmm7, xmm8, 19
    vmovq xmm0, qword ptr [r13+1408]
    sha256rnds2 xmm1, xmm2
    vpxor xmm5, xmm15, xmm5
    vpslld xmm15, xmm8, 13
    vpsrld xmm6, xmm8, 10
    vpxor xmm10, xmm9, xmm10
    vpxor xmm15, xmm7, xmm15
    vpxor xmm10, xmm6, xmm10
    vpaddd xmm6, xmm11, xmmword ptr [rsi+720]
    vmovq xmm0, qword ptr [r13+1416]
    sha256rnds2 xmm3, xmm4
    vpxor xmm12, xmm13, xmm12
    vpxor xmm10, xmm15, xmm10
    vmovdqa xmm15, xmmword ptr [rdi+1008]
    vpunpckldq xmm13, xmm15, xmm6
    vpunpckhdq xmm6, xmm15, xmm6
    vmovdqa xmm15, xmmword ptr [rdi+736]
    vpaddd xmm15, xmm15, xmmword ptr [rdi+720]
    vpxor xmm12, xmm14, xmm12
    vpaddd xmm5, xmm5, xmmword ptr [rdi+352]
    vmovdqa xmmword ptr [r12+1696], xmm13
    vmovdqa xmmword ptr [r12+1712], xmm6
    vmovq xmm0, qword ptr [r13+1440]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm15, xmm15, xmmword ptr [rdi+928]
    vmovdqa xmm6, xmmword ptr [rdi+784]
    vpsrld xmm13, xmm6, 7
    vpslld xmm14, xmm6, 25
    vpaddd xmm12, xmm15, xmm12
    vpsrld xmm15, xmm6, 18
    vpslld xmm7, xmm6, 14
    vpsrld xmm9, xmm6, 3
    vpxor xmm14, xmm13, xmm14
    vmovq xmm0, qword ptr [r13+1448]
    sha256rnds2 xmm4, xmm3
    vpxor xmm7, xmm15, xmm7
    vpxor xmm14, xmm9, xmm14
    vpsrld xmm9, xmm11, 17
    vpslld xmm15, xmm11, 15
    vpxor xmm14, xmm7, xmm14
    vpsrld xmm7, xmm11, 19
    vpslld xmm13, xmm11, 13
    vpxor xmm15, xmm9, xmm15
    vmovq xmm0, qword ptr [r13+1472]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm9, xmm11, 10
    vpxor xmm13, xmm7, xmm13
    vpxor xmm15, xmm9, xmm15
    vmovdqa xmm9, xmmword ptr [rdi+880]
    vpsrld xmm7, xmm9, 7
    vmovdqa xmmword ptr [rdi+720], xmm11
    vpslld xmm11, xmm9, 25
    vmovdqa xmmword ptr [rdi+736], xmm8
    vpsrld xmm8, xmm9, 18
    vpslld xmm6, xmm9, 14
    vpxor xmm11, xmm7, xmm11
    vmovq xmm0, qword ptr [r13+1480]
    sha256rnds2 xmm3, xmm4
    vpsrld xmm7, xmm9, 3
    vpxor xmm6, xmm8, xmm6
    vpxor xmm11, xmm7, xmm11
    vmovdqa xmm7, xmmword ptr [rdi+688]
    vpsrld xmm8, xmm7, 17
    vpslld xmm9, xmm7, 15
    vpxor xmm11, xmm6, xmm11
    vpsrld xmm6, xmm7, 19
    vmovdqa xmmword ptr [rdi+1008], xmm14
    vpslld xmm14, xmm7, 13
    vmovq xmm0, qword ptr [r13+1504]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rdi+464], xmm12
    vpsrld xmm12, xmm7, 10
    vpxor xmm9, xmm8, xmm9
    vpxor xmm14, xmm6, xmm14
    vpxor xmm9, xmm12, xmm9
    vpaddd xmm5, xmm5, xmmword ptr [rdi+528]
    vpxor xmm15, xmm13, xmm15
    vpaddd xmm11, xmm11, xmmword ptr [rdi+752]
    vpxor xmm9, xmm14, xmm9
    vmovq xmm0, qword ptr [r13+1512]
    sha256rnds2 xmm4, xmm3
    vpaddd xmm10, xmm5, xmm10
    vmovdqa xmm5, xmmword ptr [rdi+464]
    vpaddd xmm14, xmm5, xmmword ptr [rsi+736]
    vmovdqa xmm13, xmmword ptr [rdi+800]
    vpsrld xmm12, xmm13, 7
    vpslld xmm6, xmm13, 25
    vmovdqa xmm8, xmmword ptr [rdi+816]
    vpaddd xmm8, xmm8, xmmword ptr [rdi+1008]
    vpsrld xmm7, xmm13, 18
    vmovdqa xmmword ptr [rdi+1008], xmm14
    vpslld xmm14, xmm13, 14
    vpxor xmm6, xmm12, xmm6
    vmovq xmm0, qword ptr [r13+1536]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm12, xmm13, 3
    vpxor xmm14, xmm7, xmm14
    vpxor xmm6, xmm12, xmm6
    vpsrld xmm12, xmm5, 17
    vpslld xmm7, xmm5, 15
    vpxor xmm6, xmm14, xmm6
    vpsrld xmm14, xmm5, 19
    vpslld xmm13, xmm5, 13
    vmovq xmm0, qword ptr [r13+1544]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm8, xmm8, xmmword ptr [rdi+544]
    vpaddd xmm11, xmm11, xmmword ptr [rdi+960]
    vmovdqa xmmword ptr [rdi+816], xmm6
    vpsrld xmm6, xmm5, 10
    vpaddd xmm15, xmm8, xmm15
    vmovdqa xmm8, xmmword ptr [rdi+768]
    vpsrld xmm5, xmm8, 7
    vmovdqa xmmword ptr [rdi+1040], xmm6
    vpslld xmm6, xmm8, 25
    vpaddd xmm9, xmm11, xmm9
    vpsrld xmm11, xmm8, 18
    vmovq xmm0, qword ptr [r13+1568]
    sha256rnds2 xmm2, xmm1
    vpxor xmm7, xmm12, xmm7
    vpxor xmm13, xmm14, xmm13
    vpslld xmm14, xmm8, 14
    vpsrld xmm12, xmm8, 3
    vpxor xmm6, xmm5, xmm6
    vpxor xmm14, xmm11, xmm14
    vpxor xmm6, xmm12, xmm6
    vpsrld xmm12, xmm10, 17
    vmovq xmm0, qword ptr [r13+1576]
    sha256rnds2 xmm4, xmm3
    vpslld xmm11, xmm10, 15
    vpxor xmm6, xmm14, xmm6
    vpsrld xmm14, xmm10, 19
    vpslld xmm5, xmm10, 13
    vpxor xmm11, xmm12, xmm11
    vpsrld xmm12, xmm10, 10
    vpxor xmm5, xmm14, xmm5
    vpaddd xmm6, xmm6, xmmword ptr [rdi+880]
    vmovq xmm0, qword ptr [r13+1600]
    sha256rnds2 xmm1, xmm2
    vpxor xmm11, xmm12, xmm11
    vpaddd xmm6, xmm6, xmmword ptr [rdi+976]
    vpxor xmm11, xmm5, xmm11
    vpaddd xmm5, xmm15, xmmword ptr [rsi+752]
    vpxor xmm7, xmm7, xmmword ptr [rdi+1040]
    vpaddd xmm11, xmm6, xmm11
    vmovq xmm0, qword ptr [r13+1608]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm6, xmmword ptr [rdi+1008]
    vpunpckldq xmm12, xmm6, xmm5
    vpxor xmm7, xmm13, xmm7
    vmovdqa xmm13, xmmword ptr [rdi+864]
    vpsrld xmm14, xmm13, 7
    vmovdqa xmmword ptr [r12+1728], xmm12
    vpunpckhdq xmm5, xmm6, xmm5
    vmovq xmm0, qword ptr [r13+1632]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmm6, xmmword ptr [rdi+784]
    vpaddd xmm6, xmm6, xmmword ptr [rdi+816]
    vpslld xmm12, xmm13, 25
    vmovdqa xmmword ptr [r12+1744], xmm5
    vpaddd xmm6, xmm6, xmmword ptr [rdi+560]
    vmovdqa xmm5, xmmword ptr [rdi+656]
    vmovdqa xmmword ptr [rdi+816], xmm10
    vpsrld xmm10, xmm5, 7
    vmovdqa xmmword ptr [rdi+784], xmm11
    vpslld xmm11, xmm5, 25
    vpaddd xmm7, xmm6, xmm7
    vpsrld xmm6, xmm5, 18
    vmovdqa xmmword ptr [rdi+1008], xmm7
    vpslld xmm7, xmm5, 14
    vmovq xmm0, qword ptr [r13+1640]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm8, xmm5, 3
    vpxor xmm11, xmm10, xmm11
    vpxor xmm7, xmm6, xmm7
    vpxor xmm11, xmm8, xmm11
    vpsrld xmm8, xmm15, 17
    vpslld xmm6, xmm15, 15
    vpxor xmm11, xmm7, xmm11
    vpsrld xmm7, xmm15, 19
    vmovq xmm0, qword ptr [r13+1664]
    sha256rnds2 xmm1, xmm2
    vpslld xmm10, xmm15, 13
    vpsrld xmm5, xmm15, 10
    vpxor xmm6, xmm8, xmm6
    vpxor xmm10, xmm7, xmm10
    vpsrld xmm7, xmm13, 18
    vpxor xmm6, xmm5, xmm6
    vpaddd xmm11, xmm11, xmmword ptr [rdi+800]
    vpslld xmm5, xmm13, 14
    vmovq xmm0, qword ptr [r13+1672]
    sha256rnds2 xmm3, xmm4
    vpxor xmm6, xmm10, xmm6
    vpaddd xmm11, xmm11, xmmword ptr [rdi+640]
    vpsrld xmm10, xmm13, 3
    vpxor xmm12, xmm14, xmm12
    vpxor xmm5, xmm7, xmm5
    vpxor xmm12, xmm10, xmm12
    vpsrld xmm10, xmm9, 17
    vpslld xmm7, xmm9, 15
    vmovq xmm0, qword ptr [r13+1696]
    sha256rnds2 xmm2, xmm1
    vpxor xmm12, xmm5, xmm12
    vpsrld xmm5, xmm9, 19
    vpslld xmm14, xmm9, 13
    vpsrld xmm8, xmm9, 10
    vpxor xmm7, xmm10, xmm7
    vpxor xmm14, xmm5, xmm14
    vpxor xmm7, xmm8, xmm7
    vpaddd xmm12, xmm12, xmmword ptr [rdi+768]
    vmovq xmm0, qword ptr [r13+1704]
    sha256rnds2 xmm4, xmm3
    vpxor xmm7, xmm14, xmm7
    vpaddd xmm12, xmm12, xmmword ptr [rdi+1024]
    vmovdqa xmm14, xmmword ptr [rdi+912]
    vpsrld xmm8, xmm14, 7
    vpslld xmm5, xmm14, 25
    vpaddd xmm7, xmm12, xmm7
    vmovdqa xmm12, xmmword ptr [rdi+1008]
    vpaddd xmm10, xmm12, xmmword ptr [rsi+768]
    vmovq xmm0, qword ptr [r13+1728]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rdi+800], xmm15
    vmovdqa xmm15, xmmword ptr [rdi+848]
    vmovdqa xmmword ptr [rdi+1040], xmm9
    vpsrld xmm9, xmm15, 7
    vmovdqa xmmword ptr [rdi+1056], xmm7
    vpslld xmm7, xmm15, 25
    vmovdqa xmmword ptr [rdi+1072], xmm10
    vpsrld xmm10, xmm15, 18
    vpslld xmm13, xmm15, 14
    vpxor xmm7, xmm9, xmm7
    vpsrld xmm9, xmm15, 3
    vpxor xmm13, xmm10, xmm13
    vpsrld xmm10, xmm12, 17
    vmovq xmm0, qword ptr [r13+1736]
    sha256rnds2 xmm3, xmm4
    vpxor xmm7, xmm9, xmm7
    vpslld xmm9, xmm12, 15
    vpxor xmm7, xmm13, xmm7
    vpsrld xmm13, xmm12, 19
    vpslld xmm15, xmm12, 13
    vmovdqa xmmword ptr [rdi+1088], xmm7
    vpsrld xmm7, xmm12, 10
    vpaddd xmm6, xmm11, xmm6
    vmovdqa xmm11, xmmword ptr [rdi+704]
    vpsrld xmm12, xmm11, 7
    vmovq xmm0, qword ptr [r13+1760]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rdi+1104], xmm12
    vpsrld xmm12, xmm14, 18
    vmovdqa xmmword ptr [rdi+1120], xmm7
    vpslld xmm7, xmm14, 14
    vpxor xmm9, xmm10, xmm9
    vpxor xmm15, xmm13, xmm15
    vpslld xmm13, xmm11, 25
    vpsrld xmm10, xmm14, 3
    vpxor xmm5, xmm8, xmm5
    vpxor xmm7, xmm12, xmm7
    vmovq xmm0, qword ptr [r13+1768]
    sha256rnds2 xmm4, xmm3
    vpxor xmm5, xmm10, xmm5
    vmovdqa xmm10, xmmword ptr [rdi+784]
    vpsrld xmm12, xmm10, 17
    vpslld xmm8, xmm10, 15
    vpxor xmm5, xmm7, xmm5
    vpsrld xmm7, xmm10, 19
    vpslld xmm14, xmm10, 13
    vmovdqa xmmword ptr [rdi+1136], xmm13
    vpsrld xmm13, xmm10, 10
    vpxor xmm8, xmm12, xmm8
    vmovq xmm0, qword ptr [r13+1792]
    sha256rnds2 xmm1, xmm2
    vpxor xmm14, xmm7, xmm14
    vpxor xmm8, xmm13, xmm8
    vpaddd xmm5, xmm5, xmmword ptr [rdi+864]
    vpxor xmm8, xmm14, xmm8
    vpaddd xmm14, xmm6, xmmword ptr [rsi+784]
    vpxor xmm9, xmm9, xmmword ptr [rdi+1120]
    vpsrld xmm13, xmm11, 18
    vpaddd xmm5, xmm5, xmmword ptr [rdi+992]
    vmovq xmm0, qword ptr [r13+1800]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm8, xmm5, xmm8
    vmovdqa xmm5, xmmword ptr [rdi+1072]
    vpunpckldq xmm7, xmm5, xmm14
    vpunpckhdq xmm14, xmm5, xmm14
    vmovdqa xmm5, xmmword ptr [rdi+656]
    vpaddd xmm5, xmm5, xmmword ptr [rdi+1088]
    vpxor xmm9, xmm15, xmm9
    vpslld xmm15, xmm11, 14
    vmovdqa xmmword ptr [r12+1760], xmm7
    vmovdqa xmmword ptr [r12+1776], xmm14
    vmovq xmm0, qword ptr [r13+1824]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm5, xmm5, xmmword ptr [rdi+256]
    vmovdqa xmm14, xmmword ptr [rdi+496]
    vpsrld xmm7, xmm14, 7
    vpslld xmm12, xmm14, 25
    vpaddd xmm9, xmm5, xmm9
    vpsrld xmm5, xmm14, 18
    vpslld xmm10, xmm14, 14
    vmovdqa xmmword ptr [rdi+1088], xmm8
    vpsrld xmm8, xmm14, 3
    vpxor xmm12, xmm7, xmm12
    vmovq xmm0, qword ptr [r13+1832]
    sha256rnds2 xmm4, xmm3
    vpxor xmm10, xmm5, xmm10
    vpxor xmm12, xmm8, xmm12
    vpsrld xmm8, xmm6, 17
    vpslld xmm5, xmm6, 15
    vpxor xmm12, xmm10, xmm12
    vpsrld xmm10, xmm6, 19
    vpslld xmm7, xmm6, 13
    vpxor xmm5, xmm8, xmm5
    vmovq xmm0, qword ptr [r13+1856]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm8, xmm6, 10
    vpxor xmm7, xmm10, xmm7
    vpxor xmm5, xmm8, xmm5
    vpsrld xmm8, xmm11, 3
    vmovdqa xmm10, xmmword ptr [rdi+1104]
    vpxor xmm10, xmm10, xmmword ptr [rdi+1136]
    vpaddd xmm12, xmm12, xmmword ptr [rdi+848]
    vpxor xmm5, xmm7, xmm5
    vpxor xmm15, xmm13, xmm15
    vmovq xmm0, qword ptr [r13+1864]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm12, xmm12, xmmword ptr [rdi+272]
    vpxor xmm10, xmm8, xmm10
    vmovdqa xmm8, xmmword ptr [rdi+1056]
    vpsrld xmm13, xmm8, 17
    vpslld xmm7, xmm8, 15
    vpxor xmm10, xmm15, xmm10
    vpsrld xmm15, xmm8, 19
    vmovdqa xmmword ptr [rdi+848], xmm6
    vpslld xmm6, xmm8, 13
    vpxor xmm7, xmm13, xmm7
    vmovq xmm0, qword ptr [r13+1888]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm13, xmm8, 10
    vpxor xmm6, xmm15, xmm6
    vpxor xmm7, xmm13, xmm7
    vpaddd xmm10, xmm10, xmmword ptr [rdi+912]
    vmovdqa xmm13, xmmword ptr [rdi+832]
    vpsrld xmm15, xmm13, 7
    vpxor xmm7, xmm6, xmm7
    vpaddd xmm10, xmm10, xmmword ptr [rdi+736]
    vpslld xmm6, xmm13, 25
    vmovq xmm0, qword ptr [r13+1896]
    sha256rnds2 xmm4, xmm3
    vpaddd xmm7, xmm10, xmm7
    vpsrld xmm10, xmm13, 18
    vpslld xmm8, xmm13, 14
    vmovdqa xmmword ptr [rdi+1136], xmm7
    vpsrld xmm7, xmm13, 3
    vpaddd xmm13, xmm9, xmmword ptr [rsi+800]
    vmovdqa xmm14, xmmword ptr [rdi+896]
    vmovdqa xmmword ptr [rdi+1104], xmm13
    vpsrld xmm13, xmm14, 7
    vpslld xmm11, xmm14, 25
    vpaddd xmm5, xmm12, xmm5
    vmovq xmm0, qword ptr [r13+1920]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm12, xmm14, 18
    vmovdqa xmmword ptr [rdi+656], xmm5
    vpslld xmm5, xmm14, 14
    vmovdqa xmmword ptr [rdi+1072], xmm7
    vpsrld xmm7, xmm14, 3
    vpxor xmm11, xmm13, xmm11
    vpxor xmm5, xmm12, xmm5
    vpxor xmm11, xmm7, xmm11
    vpsrld xmm7, xmm9, 17
    vpslld xmm12, xmm9, 15
    vmovq xmm0, qword ptr [r13+1928]
    sha256rnds2 xmm3, xmm4
    vpxor xmm11, xmm5, xmm11
    vpsrld xmm5, xmm9, 19
    vpslld xmm13, xmm9, 13
    vpsrld xmm14, xmm9, 10
    vpxor xmm6, xmm15, xmm6
    vpxor xmm12, xmm7, xmm12
    vmovdqa xmm7, xmmword ptr [rdi+944]
    vpsrld xmm15, xmm7, 7
    vmovdqa xmmword ptr [rdi+1120], xmm9
    vpslld xmm9, xmm7, 25
    vmovq xmm0, qword ptr [r13+1952]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rdi+1152], xmm11
    vpsrld xmm11, xmm7, 18
    vmovdqa xmmword ptr [rdi+1168], xmm11
    vpslld xmm11, xmm7, 14
    vmovdqa xmmword ptr [rdi+1184], xmm11
    vpsrld xmm11, xmm7, 3
    vpxor xmm8, xmm10, xmm8
    vpxor xmm6, xmm6, xmmword ptr [rdi+1072]
    vpxor xmm13, xmm5, xmm13
    vmovdqa xmm5, xmmword ptr [rdi+1088]
    vpsrld xmm10, xmm5, 17
    vpslld xmm7, xmm5, 15
    vmovq xmm0, qword ptr [r13+1960]
    sha256rnds2 xmm4, xmm3
    vpxor xmm6, xmm8, xmm6
    vpsrld xmm8, xmm5, 19
    vmovdqa xmmword ptr [rdi+1072], xmm11
    vpslld xmm11, xmm5, 13
    vmovdqa xmmword ptr [rdi+1200], xmm13
    vpsrld xmm13, xmm5, 10
    vpxor xmm7, xmm10, xmm7
    vpxor xmm11, xmm8, xmm11
    vpxor xmm7, xmm13, xmm7
    vpaddd xmm6, xmm6, xmmword ptr [rdi+704]
    vmovq xmm0, qword ptr [r13+1984]
    sha256rnds2 xmm1, xmm2
    vpxor xmm7, xmm11, xmm7
    vpaddd xmm6, xmm6, xmmword ptr [rdi+688]
    vpaddd xmm7, xmm6, xmm7
    vmovdqa xmm6, xmmword ptr [rdi+656]
    vpaddd xmm11, xmm6, xmmword ptr [rsi+816]
    vpxor xmm12, xmm14, xmm12
    vpxor xmm9, xmm15, xmm9
    vmovq xmm0, qword ptr [r13+1992]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm15, xmmword ptr [rdi+1104]
    vpunpckldq xmm14, xmm15, xmm11
    vpxor xmm12, xmm12, xmmword ptr [rdi+1200]
    vmovdqa xmm13, xmmword ptr [rdi+1168]
    vpxor xmm13, xmm13, xmmword ptr [rdi+1184]
    vmovdqa xmmword ptr [r12+1792], xmm14
    vpunpckhdq xmm11, xmm15, xmm11
    vmovq xmm0, qword ptr [r13+2016]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r13+2048], xmm2
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vmovdqa xmm15, xmmword ptr [rdi+496]
    vpaddd xmm15, xmm15, xmmword ptr [rdi+1152]
    vpxor xmm9, xmm9, xmmword ptr [rdi+1072]
    vmovdqa xmmword ptr [r12+1808], xmm11
    vpaddd xmm15, xmm15, xmmword ptr [rdi+720]
    vmovdqa xmm11, xmmword ptr [rdi+368]
    vpsrld xmm14, xmm11, 7
    vpslld xmm8, xmm11, 25
    vpaddd xmm12, xmm15, xmm12
    vpsrld xmm15, xmm11, 18
    vpslld xmm10, xmm11, 14
    vmovq xmm0, qword ptr [r13+2024]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r13+2052], xmm4
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vpsrld xmm5, xmm11, 3
    vpxor xmm8, xmm14, xmm8
    vpxor xmm10, xmm15, xmm10
    vpxor xmm8, xmm5, xmm8
    vpsrld xmm5, xmm6, 17
    vpslld xmm15, xmm6, 15
    vpxor xmm8, xmm10, xmm8
    vpsrld xmm10, xmm6, 19
    vmovq xmm0, qword ptr [r13+1072]
    sha256rnds2 xmm2, xmm1
    vpslld xmm14, xmm6, 13
    vpsrld xmm11, xmm6, 10
    vpxor xmm15, xmm5, xmm15
    vpxor xmm14, xmm10, xmm14
    vmovdqa xmm10, xmmword ptr [rdi+1136]
    vpsrld xmm5, xmm10, 17
    vpxor xmm15, xmm11, xmm15
    vpslld xmm11, xmm10, 15
    vpxor xmm9, xmm13, xmm9
    vmovq xmm0, qword ptr [r13+1080]
    sha256rnds2 xmm4, xmm3
    vpaddd xmm8, xmm8, xmmword ptr [rdi+896]
    vpxor xmm15, xmm14, xmm15
    vpaddd xmm8, xmm8, xmmword ptr [rdi+464]
    vpsrld xmm14, xmm10, 19
    vpslld xmm13, xmm10, 13
    vpsrld xmm6, xmm10, 10
    vpxor xmm11, xmm5, xmm11
    vpxor xmm13, xmm14, xmm13
    vmovq xmm0, qword ptr [r13+1104]
    sha256rnds2 xmm1, xmm2
    vpxor xmm11, xmm6, xmm11
    vpaddd xmm9, xmm9, xmmword ptr [rdi+832]
    vpxor xmm11, xmm13, xmm11
    vpaddd xmm9, xmm9, xmmword ptr [rdi+816]
    vmovdqa xmm13, xmmword ptr [rdi+528]
    vpsrld xmm6, xmm13, 7
    vpslld xmm14, xmm13, 25
    vpaddd xmm11, xmm9, xmm11
    vpsrld xmm9, xmm13, 18
    vmovq xmm0, qword ptr [r13+1112]
    sha256rnds2 xmm3, xmm4
    vpslld xmm5, xmm13, 14
    vpsrld xmm10, xmm13, 3
    vpxor xmm14, xmm6, xmm14
    vpxor xmm5, xmm9, xmm5
    vpaddd xmm9, xmm12, xmmword ptr [rsi+832]
    vmovdqa xmm6, xmmword ptr [rdi+928]
    vpsrld xmm13, xmm6, 7
    vmovdqa xmmword ptr [rdi+896], xmm11
    vpslld xmm11, xmm6, 25
    vpaddd xmm15, xmm8, xmm15
    vmovq xmm0, qword ptr [r13+1136]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm8, xmm6, 18
    vmovdqa xmmword ptr [rdi+1072], xmm9
    vpslld xmm9, xmm6, 14
    vmovdqa xmmword ptr [rdi+1152], xmm15
    vpsrld xmm15, xmm6, 3
    vpxor xmm11, xmm13, xmm11
    vpxor xmm9, xmm8, xmm9
    vpxor xmm11, xmm15, xmm11
    vpsrld xmm15, xmm12, 17
    vpslld xmm8, xmm12, 15
    vmovq xmm0, qword ptr [r13+1144]
    sha256rnds2 xmm4, xmm3
    vpxor xmm11, xmm9, xmm11
    vpsrld xmm9, xmm12, 19
    vpslld xmm13, xmm12, 13
    vmovdqa xmm6, xmmword ptr [rdi+960]
    vmovdqa xmmword ptr [rdi+496], xmm11
    vpsrld xmm11, xmm6, 7
    vpxor xmm14, xmm10, xmm14
    vpsrld xmm10, xmm12, 10
    vmovdqa xmmword ptr [rdi+1104], xmm12
    vpslld xmm12, xmm6, 25
    vpxor xmm14, xmm5, xmm14
    vmovq xmm0, qword ptr [r13+1168]
    sha256rnds2 xmm1, xmm2
    vpxor xmm8, xmm15, xmm8
    vpsrld xmm15, xmm6, 18
    vpslld xmm5, xmm6, 14
    vmovdqa xmmword ptr [rdi+1184], xmm8
    vpsrld xmm8, xmm6, 3
    vpxor xmm12, xmm11, xmm12
    vpsrld xmm11, xmm7, 17
    vpslld xmm6, xmm7, 15
    vpxor xmm5, xmm15, xmm5
    vmovq xmm0, qword ptr [r13+1176]
    sha256rnds2 xmm3, xmm4
    vpxor xmm13, xmm9, xmm13
    vpxor xmm12, xmm8, xmm12
    vpsrld xmm8, xmm7, 19
    vpslld xmm9, xmm7, 13
    vpxor xmm6, xmm11, xmm6
    vpsrld xmm11, xmm7, 10
    vpxor xmm9, xmm8, xmm9
    vpaddd xmm14, xmm14, xmmword ptr [rdi+944]
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    vpxor xmm6, xmm11, xmm6
    vpaddd xmm14, xmm14, xmmword ptr [rdi+1040]
    vpxor xmm6, xmm9, xmm6
    vmovdqa xmm9, xmmword ptr [rdi+1152]
    vpaddd xmm11, xmm9, xmmword ptr [rsi+848]
    vpxor xmm10, xmm10, xmmword ptr [rdi+1184]
    vpxor xmm12, xmm5, xmm12
    vpaddd xmm6, xmm14, xmm6
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm14, xmmword ptr [rdi+1072]
    vpunpckldq xmm5, xmm14, xmm11
    vpxor xmm10, xmm13, xmm10
    vmovdqa xmm13, xmmword ptr [rdi+896]
    vpsrld xmm8, xmm13, 17
    vmovdqa xmmword ptr [r12+1824], xmm5
    vpunpckhdq xmm11, xmm14, xmm11
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm14, xmmword ptr [rdi+368]
    vpaddd xmm14, xmm14, xmmword ptr [rdi+496]
    vpslld xmm5, xmm13, 15
    vmovdqa xmmword ptr [r12+1840], xmm11
    vpaddd xmm14, xmm14, xmmword ptr [rdi+800]
    vmovdqa xmm11, xmmword ptr [rdi+544]
    vpsrld xmm15, xmm11, 7
    vmovdqa xmmword ptr [rdi+496], xmm7
    vpslld xmm7, xmm11, 25
    vpaddd xmm10, xmm14, xmm10
    vpsrld xmm14, xmm11, 18
    vmovdqa xmmword ptr [rdi+368], xmm10
    vpslld xmm10, xmm11, 14
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+1072], xmm6
    vpsrld xmm6, xmm11, 3
    vpxor xmm7, xmm15, xmm7
    vpxor xmm10, xmm14, xmm10
    vpxor xmm7, xmm6, xmm7
    vpsrld xmm6, xmm9, 17
    vpslld xmm14, xmm9, 15
    vpxor xmm7, xmm10, xmm7
    vpsrld xmm10, xmm9, 19
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    vpslld xmm15, xmm9, 13
    vpsrld xmm11, xmm9, 10
    vpxor xmm14, xmm6, xmm14
    vpxor xmm15, xmm10, xmm15
    vpsrld xmm10, xmm13, 19
    vpxor xmm14, xmm11, xmm14
    vpaddd xmm7, xmm7, xmmword ptr [rdi+928]
    vpslld xmm11, xmm13, 13
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm4, xmm3
    vpxor xmm14, xmm15, xmm14
    vpaddd xmm7, xmm7, xmmword ptr [rdi+1008]
    vpsrld xmm15, xmm13, 10
    vpxor xmm5, xmm8, xmm5
    vpxor xmm11, xmm10, xmm11
    vpxor xmm5, xmm15, xmm5
    vpaddd xmm12, xmm12, xmmword ptr [rdi+528]
    vmovdqa xmm15, xmmword ptr [rdi+976]
    vpsrld xmm10, xmm15, 7
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    vpxor xmm5, xmm11, xmm5
    vpaddd xmm12, xmm12, xmmword ptr [rdi+784]
    vpslld xmm11, xmm15, 25
    vpaddd xmm5, xmm12, xmm5
    vpsrld xmm12, xmm15, 18
    vpslld xmm8, xmm15, 14
    vpsrld xmm6, xmm15, 3
    vpxor xmm11, xmm10, xmm11
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm3, xmm4
    vpxor xmm8, xmm12, xmm8
    vpxor xmm11, xmm6, xmm11
    vmovdqa xmm6, xmmword ptr [rdi+1072]
    vpsrld xmm12, xmm6, 17
    vpslld xmm10, xmm6, 15
    vpxor xmm11, xmm8, xmm11
    vmovdqa xmm8, xmmword ptr [rdi+368]
    vpaddd xmm13, xmm8, xmmword ptr [rsi+864]
    vmovq xmm0, qword ptr [r13+1328]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmm9, xmmword ptr [rdi+560]
    vpsrld xmm15, xmm9, 7
    vmovdqa xmmword ptr [rdi+928], xmm13
    vpslld xmm13, xmm9, 25
    vmovdqa xmmword ptr [rdi+1184], xmm11
    vpsrld xmm11, xmm9, 18
    vmovdqa xmmword ptr [rdi+1168], xmm10
    vpslld xmm10, xmm9, 14
    vpxor xmm13, xmm15, xmm13
    vpsrld xmm15, xmm9, 3
    vpxor xmm10, xmm11, xmm10
    vpsrld xmm11, xmm8, 17
    vmovq xmm0, qword ptr [r13+1336]
    sha256rnds2 xmm4, xmm3
    vpxor xmm13, xmm15, xmm13
    vpslld xmm15, xmm8, 15
    vpxor xmm13, xmm10, xmm13
    vpsrld xmm10, xmm8, 19
    vpslld xmm9, xmm8, 13
    vmovdqa xmmword ptr [rdi+1200], xmm13
    vpsrld xmm13, xmm8, 10
    vpaddd xmm14, xmm7, xmm14
    vmovdqa xmm7, xmmword ptr [rdi+1024]
    vpsrld xmm8, xmm7, 7
    vmovq xmm0, qword ptr [r13+1360]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rdi+1216], xmm13
    vpslld xmm13, xmm7, 25
    vmovdqa xmmword ptr [rdi+1232], xmm14
    vpsrld xmm14, xmm7, 18
    vmovdqa xmmword ptr [rdi+1248], xmm12
    vpslld xmm12, xmm7, 14
    vpsrld xmm6, xmm7, 3
    vpxor xmm13, xmm8, xmm13
    vpxor xmm12, xmm14, xmm12
    vpxor xmm13, xmm6, xmm13
    vpsrld xmm6, xmm5, 17
    vmovq xmm0, qword ptr [r13+1368]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm14, xmmword ptr [rdi+1072]
    vpsrld xmm8, xmm14, 19
    vpslld xmm7, xmm14, 13
    vpxor xmm15, xmm11, xmm15
    vpxor xmm9, xmm10, xmm9
    vpslld xmm10, xmm5, 15
    vpsrld xmm11, xmm14, 10
    vmovdqa xmm14, xmmword ptr [rdi+1248]
    vpxor xmm14, xmm14, xmmword ptr [rdi+1168]
    vpxor xmm13, xmm12, xmm13
    vmovq xmm0, qword ptr [r13+1392]
    sha256rnds2 xmm2, xmm1
    vpxor xmm7, xmm8, xmm7
    vpxor xmm14, xmm11, xmm14
    vmovdqa xmm11, xmmword ptr [rdi+960]
    vpaddd xmm8, xmm11, xmmword ptr [rdi+1184]
    vpxor xmm14, xmm7, xmm14
    vmovdqa xmm7, xmmword ptr [rdi+1232]
    vpaddd xmm12, xmm7, xmmword ptr [rsi+880]
    vpxor xmm15, xmm15, xmmword ptr [rdi+1216]
    vpsrld xmm11, xmm5, 19
    vpaddd xmm8, xmm8, xmmword ptr [rdi+1056]
    vmovq xmm0, qword ptr [r13+1400]
    sha256rnds2 xmm4, xmm3
    vpaddd xmm14, xmm8, xmm14
    vmovdqa xmm8, xmmword ptr [rdi+928]
    vmovdqa xmmword ptr [rdi+1216], xmm14
    vpunpckldq xmm14, xmm8, xmm12
    vpunpckhdq xmm12, xmm8, xmm12
    vmovdqa xmm8, xmmword ptr [rdi+544]
    vpaddd xmm8, xmm8, xmmword ptr [rdi+1200]
    vpxor xmm15, xmm9, xmm15
    vpslld xmm9, xmm5, 13
    vmovdqa xmmword ptr [r12+1856], xmm14
    vmovdqa xmmword ptr [r12+1872], xmm12
    vmovq xmm0, qword ptr [r13+1424]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm8, xmm8, xmmword ptr [rdi+848]
    vmovdqa xmm12, xmmword ptr [rdi+640]
    vpsrld xmm14, xmm12, 7
    vmovdqa xmmword ptr [rdi+1200], xmm13
    vpslld xmm13, xmm12, 25
    vpaddd xmm15, xmm8, xmm15
    vpsrld xmm8, xmm12, 18
    vmovdqa xmmword ptr [rdi+544], xmm15
    vpslld xmm15, xmm12, 14
    vmovdqa xmmword ptr [rdi+928], xmm9
    vpsrld xmm9, xmm12, 3
    vpxor xmm13, xmm14, xmm13
    vmovq xmm0, qword ptr [r13+1432]
    sha256rnds2 xmm3, xmm4
    vpxor xmm15, xmm8, xmm15
    vpxor xmm13, xmm9, xmm13
    vpsrld xmm9, xmm7, 17
    vpslld xmm8, xmm7, 15
    vpxor xmm13, xmm15, xmm13
    vpsrld xmm15, xmm7, 19
    vpslld xmm14, xmm7, 13
    vpxor xmm8, xmm9, xmm8
    vmovq xmm0, qword ptr [r13+1456]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm9, xmm7, 10
    vpxor xmm14, xmm15, xmm14
    vpxor xmm8, xmm9, xmm8
    vpsrld xmm9, xmm5, 10
    vpxor xmm10, xmm6, xmm10
    vpaddd xmm13, xmm13, xmmword ptr [rdi+560]
    vpxor xmm8, xmm14, xmm8
    vpxor xmm11, xmm11, xmmword ptr [rdi+928]
    vmovq xmm0, qword ptr [r13+1464]
    sha256rnds2 xmm4, xmm3
    vpaddd xmm13, xmm13, xmmword ptr [rdi+1120]
    vpxor xmm10, xmm9, xmm10
    vmovdqa xmm9, xmmword ptr [rdi+976]
    vpaddd xmm14, xmm9, xmmword ptr [rdi+1200]
    vpxor xmm10, xmm11, xmm10
    vmovdqa xmm11, xmmword ptr [rdi+992]
    vpsrld xmm6, xmm11, 7
    vpaddd xmm14, xmm14, xmmword ptr [rdi+1088]
    vpslld xmm15, xmm11, 25
    vmovdqa xmmword ptr [rdi+1200], xmm5
    vpsrld xmm5, xmm11, 18
    vmovq xmm0, qword ptr [r13+1488]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm10, xmm14, xmm10
    vpslld xmm14, xmm11, 14
    vpsrld xmm7, xmm11, 3
    vpxor xmm15, xmm6, xmm15
    vpxor xmm14, xmm5, xmm14
    vpxor xmm15, xmm7, xmm15
    vmovdqa xmm7, xmmword ptr [rdi+1216]
    vpsrld xmm5, xmm7, 17
    vpslld xmm6, xmm7, 15
    vmovq xmm0, qword ptr [r13+1496]
    sha256rnds2 xmm3, xmm4
    vpxor xmm15, xmm14, xmm15
    vpsrld xmm14, xmm7, 19
    vpslld xmm9, xmm7, 13
    vpsrld xmm11, xmm7, 10
    vmovdqa xmm7, xmmword ptr [rdi+544]
    vpaddd xmm12, xmm7, xmmword ptr [rsi+896]
    vmovdqa xmmword ptr [rdi+1120], xmm12
    vmovdqa xmm12, xmmword ptr [rdi+256]
    vmovdqa xmmword ptr [rdi+928], xmm15
    vpsrld xmm15, xmm12, 7
    vmovdqa xmmword ptr [rdi+560], xmm11
    vpslld xmm11, xmm12, 25
    vpaddd xmm8, xmm13, xmm8
    vmovq xmm0, qword ptr [r13+1520]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm13, xmm12, 18
    vmovdqa xmmword ptr [rdi+1184], xmm8
    vpslld xmm8, xmm12, 14
    vmovdqa xmmword ptr [rdi+1168], xmm9
    vpsrld xmm9, xmm12, 3
    vpxor xmm11, xmm15, xmm11
    vpxor xmm8, xmm13, xmm8
    vpxor xmm11, xmm9, xmm11
    vpsrld xmm9, xmm7, 17
    vpslld xmm13, xmm7, 15
    vmovq xmm0, qword ptr [r13+1528]
    sha256rnds2 xmm4, xmm3
    vpxor xmm11, xmm8, xmm11
    vpsrld xmm8, xmm7, 19
    vpslld xmm15, xmm7, 13
    vpsrld xmm12, xmm7, 10
    vpxor xmm13, xmm9, xmm13
    vmovdqa xmm9, xmmword ptr [rdi+736]
    vpsrld xmm7, xmm9, 7
    vmovdqa xmmword ptr [rdi+1248], xmm11
    vpslld xmm11, xmm9, 25
    vpxor xmm6, xmm5, xmm6
    vmovq xmm0, qword ptr [r13+1552]
    sha256rnds2 xmm1, xmm2
    vpxor xmm15, xmm8, xmm15
    vpsrld xmm8, xmm9, 18
    vpslld xmm5, xmm9, 14
    vmovdqa xmmword ptr [rdi+1264], xmm15
    vpsrld xmm15, xmm9, 3
    vpxor xmm11, xmm7, xmm11
    vpxor xmm5, xmm8, xmm5
    vpxor xmm11, xmm15, xmm11
    vpsrld xmm15, xmm10, 17
    vmovq xmm0, qword ptr [r13+1560]
    sha256rnds2 xmm3, xmm4
    vpslld xmm8, xmm10, 15
    vpxor xmm11, xmm5, xmm11
    vpsrld xmm5, xmm10, 19
    vpslld xmm7, xmm10, 13
    vpxor xmm14, xmm14, xmmword ptr [rdi+1168]
    vpsrld xmm9, xmm10, 10
    vpxor xmm6, xmm6, xmmword ptr [rdi+560]
    vmovdqa xmmword ptr [rdi+560], xmm10
    vmovdqa xmm10, xmmword ptr [rdi+1024]
    vmovdqa xmmword ptr [rdi+1168], xmm11
    vpaddd xmm11, xmm10, xmmword ptr [rdi+928]
    vmovq xmm0, qword ptr [r13+1584]
    sha256rnds2 xmm2, xmm1
    vpxor xmm6, xmm14, xmm6
    vpaddd xmm11, xmm11, xmmword ptr [rdi+1136]
    vpaddd xmm6, xmm11, xmm6
    vmovdqa xmm11, xmmword ptr [rdi+1184]
    vpaddd xmm14, xmm11, xmmword ptr [rsi+912]
    vpxor xmm13, xmm12, xmm13
    vpxor xmm8, xmm15, xmm8
    vmovq xmm0, qword ptr [r13+1592]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm15, xmmword ptr [rdi+1120]
    vpunpckldq xmm12, xmm15, xmm14
    vpxor xmm13, xmm13, xmmword ptr [rdi+1264]
    vpxor xmm7, xmm5, xmm7
    vmovdqa xmmword ptr [r12+1888], xmm12
    vpunpckhdq xmm14, xmm15, xmm14
    vmovq xmm0, qword ptr [r13+1616]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm15, xmmword ptr [rdi+640]
    vpaddd xmm15, xmm15, xmmword ptr [rdi+1248]
    vpxor xmm8, xmm9, xmm8
    vmovdqa xmmword ptr [r12+1904], xmm14
    vpaddd xmm15, xmm15, xmmword ptr [rdi+656]
    vmovdqa xmm14, xmmword ptr [rdi+272]
    vpsrld xmm9, xmm14, 7
    vpslld xmm12, xmm14, 25
    vpaddd xmm13, xmm15, xmm13
    vpsrld xmm15, xmm14, 18
    vpslld xmm5, xmm14, 14
    vmovq xmm0, qword ptr [r13+1624]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+656], xmm6
    vpsrld xmm6, xmm14, 3
    vpxor xmm12, xmm9, xmm12
    vpxor xmm5, xmm15, xmm5
    vpxor xmm12, xmm6, xmm12
    vpsrld xmm6, xmm11, 17
    vpslld xmm15, xmm11, 15
    vpxor xmm12, xmm5, xmm12
    vpsrld xmm5, xmm11, 19
    vmovq xmm0, qword ptr [r13+1648]
    sha256rnds2 xmm2, xmm1
    vpslld xmm9, xmm11, 13
    vpsrld xmm10, xmm11, 10
    vpxor xmm15, xmm6, xmm15
    vpxor xmm9, xmm5, xmm9
    vmovdqa xmm5, xmmword ptr [rdi+992]
    vpaddd xmm6, xmm5, xmmword ptr [rdi+1168]
    vpxor xmm15, xmm10, xmm15
    vpxor xmm8, xmm7, xmm8
    vpaddd xmm6, xmm6, xmmword ptr [rdi+496]
    vmovq xmm0, qword ptr [r13+1656]
    sha256rnds2 xmm4, xmm3
    vpaddd xmm12, xmm12, xmmword ptr [rdi+256]
    vpxor xmm15, xmm9, xmm15
    vpaddd xmm12, xmm12, xmmword ptr [rdi+1104]
    vpaddd xmm8, xmm6, xmm8
    vpaddd xmm6, xmm13, xmmword ptr [rsi+928]
    vpaddd xmm15, xmm12, xmm15
    vmovdqa xmm12, xmmword ptr [rdi+416]
    vpaddd xmm12, xmm12, xmmword ptr [rsi+288]
    vmovdqa xmm9, xmmword ptr [rdi+512]
    vpaddd xmm9, xmm9, xmmword ptr [rsi+304]
    vmovq xmm0, qword ptr [r13+1680]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm7, xmmword ptr [rdi+304]
    vpaddd xmm7, xmm7, xmmword ptr [rsi+320]
    vmovdqa xmm10, xmmword ptr [rdi+336]
    vpaddd xmm10, xmm10, xmmword ptr [rsi+336]
    vmovdqa xmm11, xmmword ptr [rdi+480]
    vpaddd xmm11, xmm11, xmmword ptr [rsi+384]
    vmovdqa xmmword ptr [rdi+480], xmm8
    vmovdqa xmm8, xmmword ptr [rdi+320]
    vpaddd xmm8, xmm8, xmmword ptr [rsi+400]
    vmovdqa xmm5, xmmword ptr [rdi+288]
    vpaddd xmm5, xmm5, xmmword ptr [rsi+432]
    vpaddd xmm14, xmm15, xmmword ptr [rsi+944]
    vmovdqa xmmword ptr [rdi+288], xmm15
    vmovdqa xmm15, xmmword ptr [rdi+384]
    vpaddd xmm15, xmm15, xmmword ptr [rsi+448]
    vmovq xmm0, qword ptr [r13+1688]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+384], xmm15
    vpunpckldq xmm15, xmm12, xmm9
    vpunpckhdq xmm9, xmm12, xmm9
    vpunpckldq xmm12, xmm7, xmm10
    vmovdqa xmmword ptr [rbx+64], xmm15
    vmovdqa xmm15, xmmword ptr [rdi+720]
    vmovdqa xmmword ptr [rdi+320], xmm5
    vpsrld xmm5, xmm15, 7
    vmovdqa xmmword ptr [rdi+336], xmm14
    vpslld xmm14, xmm15, 25
    vpunpckhdq xmm10, xmm7, xmm10
    vmovdqa xmmword ptr [rbx+80], xmm9
    vmovdqa xmmword ptr [rbx+96], xmm12
    vmovq xmm0, qword ptr [r13+1712]
    sha256rnds2 xmm2, xmm1
    vpsrld xmm12, xmm15, 18
    vpslld xmm9, xmm15, 14
    vmovdqa xmmword ptr [rbx+112], xmm10
    vpsrld xmm10, xmm15, 3
    vpxor xmm14, xmm5, xmm14
    vpxor xmm9, xmm12, xmm9
    vpxor xmm14, xmm10, xmm14
    vpsrld xmm10, xmm13, 17
    vpslld xmm12, xmm13, 15
    vmovq xmm0, qword ptr [r13+1720]
    sha256rnds2 xmm4, xmm3
    vpxor xmm14, xmm9, xmm14
    vmovdqa xmm9, xmmword ptr [rdi+576]
    vpaddd xmm9, xmm9, xmmword ptr [rsi+464]
    vmovdqa xmm5, xmmword ptr [rdi+592]
    vpaddd xmm5, xmm5, xmmword ptr [rsi+480]
    vmovdqa xmm7, xmmword ptr [rdi+448]
    vpaddd xmm7, xmm7, xmmword ptr [rsi+496]
    vmovdqa xmm15, xmmword ptr [rdi+432]
    vpaddd xmm15, xmm15, xmmword ptr [rsi+528]
    vmovdqa xmmword ptr [rdi+432], xmm15
    vpunpckldq xmm15, xmm11, xmm8
    vpunpckhdq xmm8, xmm11, xmm8
    vmovq xmm0, qword ptr [r13+1744]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm11, xmm13, 19
    vmovdqa xmmword ptr [rdi+448], xmm7
    vpslld xmm7, xmm13, 13
    vmovdqa xmmword ptr [rbx+128], xmm15
    vmovdqa xmmword ptr [rbx+144], xmm8
    vpsrld xmm13, xmm13, 10
    vpxor xmm12, xmm10, xmm12
    vpxor xmm7, xmm11, xmm7
    vpxor xmm12, xmm13, xmm12
    vmovdqa xmm13, xmmword ptr [rdi+672]
    vpaddd xmm13, xmm13, xmmword ptr [rsi+544]
    vmovdqa xmm11, xmmword ptr [rdi+624]
    vpaddd xmm11, xmm11, xmmword ptr [rsi+560]
    vmovq xmm0, qword ptr [r13+1752]
    sha256rnds2 xmm3, xmm4
    vpunpckldq xmm10, xmm6, xmmword ptr [rdi+336]
    vpxor xmm12, xmm7, xmm12
    vmovdqa xmm7, xmmword ptr [rdi+320]
    vpunpckldq xmm8, xmm7, xmmword ptr [rdi+384]
    vmovdqa xmmword ptr [r12+1920], xmm10
    vpunpckhdq xmm6, xmm6, xmmword ptr [rdi+336]
    vpunpckhdq xmm7, xmm7, xmmword ptr [rdi+384]
    vmovdqa xmmword ptr [rbx+160], xmm8
    vmovq xmm0, qword ptr [r13+1776]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm14, xmm14, xmmword ptr [rdi+272]
    vmovdqa xmmword ptr [r12+1936], xmm6
    vmovdqa xmmword ptr [rbx+176], xmm7
    vpaddd xmm14, xmm14, xmmword ptr [rdi+1152]
    vmovdqa xmm7, xmmword ptr [rdi+464]
    vpsrld xmm6, xmm7, 7
    vpslld xmm8, xmm7, 25
    vpaddd xmm12, xmm14, xmm12
    vmovdqa xmm14, xmmword ptr [rdi+400]
    vpaddd xmm14, xmm14, xmmword ptr [rsi+576]
    vmovdqa xmm10, xmmword ptr [rdi+608]
    vpaddd xmm10, xmm10, xmmword ptr [rsi+592]
    vmovq xmm0, qword ptr [r13+1784]
    sha256rnds2 xmm4, xmm3
    vpaddd xmm15, xmm12, xmmword ptr [rsi+960]
    vmovdqa xmmword ptr [rdi+608], xmm15
    vpunpckldq xmm15, xmm9, xmm5
    vpunpckhdq xmm5, xmm9, xmm5
    vpsrld xmm9, xmm7, 18
    vmovdqa xmmword ptr [rdi+400], xmm12
    vpslld xmm12, xmm7, 14
    vmovdqa xmmword ptr [rdi+1152], xmm10
    vmovdqa xmm10, xmmword ptr [rdi+448]
    vmovdqa xmmword ptr [rdi+272], xmm14
    vpunpckldq xmm14, xmm10, xmmword ptr [rdi+432]
    vmovdqa xmmword ptr [rbx+192], xmm15
    vmovdqa xmmword ptr [rbx+208], xmm5
    vmovq xmm0, qword ptr [r13+1808]
    sha256rnds2 xmm1, xmm2
    vpsrld xmm5, xmm7, 3
    vpxor xmm8, xmm6, xmm8
    vmovdqa xmmword ptr [rbx+224], xmm14
    vpxor xmm12, xmm9, xmm12
    vpxor xmm8, xmm5, xmm8
    vmovdqa xmm5, xmmword ptr [rdi+288]
    vpsrld xmm9, xmm5, 17
    vpxor xmm8, xmm12, xmm8
    vmovdqa xmm12, xmmword ptr [rdi+352]
    vpaddd xmm12, xmm12, xmmword ptr [rsi+608]
    vmovdqa xmm14, xmmword ptr [rdi+752]
    vpaddd xmm14, xmm14, xmmword ptr [rsi+624]
    vmovq xmm0, qword ptr [r13+1816]
    sha256rnds2 xmm3, xmm4
    vpunpckhdq xmm10, xmm10, xmmword ptr [rdi+432]
    vpslld xmm6, xmm5, 15
    vpsrld xmm15, xmm5, 19
    vmovdqa xmm7, xmmword ptr [rdi+880]
    vpaddd xmm7, xmm7, xmmword ptr [rsi+640]
    vmovdqa xmmword ptr [rbx+240], xmm10
    vpslld xmm10, xmm5, 13
    vpsrld xmm5, xmm5, 10
    vpxor xmm6, xmm9, xmm6
    vmovq xmm0, qword ptr [r13+1840]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmm9, xmmword ptr [rdi+768]
    vpaddd xmm9, xmm9, xmmword ptr [rsi+656]
    vmovdqa xmmword ptr [rdi+768], xmm9
    vpunpckldq xmm9, xmm13, xmm11
    vpunpckhdq xmm11, xmm13, xmm11
    vpxor xmm10, xmm15, xmm10
    vpxor xmm6, xmm5, xmm6
    vmovdqa xmmword ptr [rbx+256], xmm9
    vmovdqa xmmword ptr [rbx+272], xmm11
    vmovq xmm0, qword ptr [r13+1848]
    sha256rnds2 xmm4, xmm3
    vpaddd xmm8, xmm8, xmmword ptr [rdi+720]
    vpxor xmm6, xmm10, xmm6
    vpaddd xmm8, xmm8, xmmword ptr [rdi+368]
    vmovdqa xmm10, xmmword ptr [rdi+864]
    vpaddd xmm10, xmm10, xmmword ptr [rsi+672]
    vmovdqa xmm11, xmmword ptr [rdi+912]
    vpaddd xmm11, xmm11, xmmword ptr [rsi+688]
    vpaddd xmm6, xmm8, xmm6
    vmovdqa xmm8, xmmword ptr [rdi+272]
    vpunpckldq xmm9, xmm8, xmmword ptr [rdi+1152]
    vmovq xmm0, qword ptr [r13+1872]
    sha256rnds2 xmm1, xmm2
    vpaddd xmm5, xmm6, xmmword ptr [rsi+976]
    vmovdqa xmmword ptr [rbx+288], xmm9
    vpunpckhdq xmm8, xmm8, xmmword ptr [rdi+1152]
    vpunpckldq xmm9, xmm12, xmm14
    vpunpckhdq xmm14, xmm12, xmm14
    vpunpckldq xmm12, xmm7, xmmword ptr [rdi+768]
    vmovdqa xmmword ptr [rbx+304], xmm8
    vmovdqa xmmword ptr [rbx+320], xmm9
    vmovq xmm0, qword ptr [r13+1880]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmm9, xmmword ptr [rdi+800]
    vpsrld xmm8, xmm9, 7
    vpslld xmm15, xmm9, 25
    vmovdqa xmmword ptr [rbx+336], xmm14
    vmovdqa xmmword ptr [rbx+352], xmm12
    vpsrld xmm12, xmm9, 18
    vpslld xmm14, xmm9, 14
    vpxor xmm15, xmm8, xmm15
    vpsrld xmm8, xmm9, 3
    vpxor xmm14, xmm12, xmm14
    vmovdqa xmm12, xmmword ptr [rdi+704]
    vpaddd xmm12, xmm12, xmmword ptr [rsi+704]
    vmovq xmm0, qword ptr [r13+1904]
    sha256rnds2 xmm2, xmm1
    vpxor xmm15, xmm8, xmm15
    vmovdqa xmm8, xmmword ptr [rdi+832]
    vpaddd xmm8, xmm8, xmmword ptr [rsi+720]
    vpxor xmm15, xmm14, xmm15
    vmovdqa xmm14, xmmword ptr [rdi+944]
    vpaddd xmm14, xmm14, xmmword ptr [rsi+736]
    vmovdqa xmm13, xmmword ptr [rdi+528]
    vpaddd xmm13, xmm13, xmmword ptr [rsi+752]
    vpunpckhdq xmm7, xmm7, xmmword ptr [rdi+768]
    vpunpckldq xmm9, xmm10, xmm11
    vmovq xmm0, qword ptr [r13+1912]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rdi+768], xmm6
    vmovdqa xmm6, xmmword ptr [rdi+400]
    vmovdqa xmmword ptr [rdi+528], xmm13
    vpsrld xmm13, xmm6, 17
    vmovdqa xmmword ptr [rdi+944], xmm14
    vpslld xmm14, xmm6, 15
    vmovdqa xmmword ptr [rbx+368], xmm7
    vmovdqa xmmword ptr [rbx+384], xmm9
    vpsrld xmm9, xmm6, 19
    vpslld xmm7, xmm6, 13
    vpxor xmm14, xmm13, xmm14
    vpsrld xmm6, xmm6, 10
    vpxor xmm7, xmm9, xmm7
    vmovdqa xmm9, xmmword ptr [rdi+960]
    vpaddd xmm9, xmm9, xmmword ptr [rsi+768]
    vmovq xmm0, qword ptr [r13+1936]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmm13, xmmword ptr [rdi+976]
    vpaddd xmm13, xmm13, xmmword ptr [rsi+784]
    vpunpckhdq xmm11, xmm10, xmm11
    vmovdqa xmm10, xmmword ptr [rdi+608]
    vmovdqa xmmword ptr [rdi+976], xmm13
    vpunpckldq xmm13, xmm10, xmm5
    vpxor xmm14, xmm6, xmm14
    vpunpckhdq xmm5, xmm10, xmm5
    vmovdqa xmmword ptr [rbx+400], xmm11
    vmovdqa xmmword ptr [r12+1952], xmm13
    vmovq xmm0, qword ptr [r13+1944]
    sha256rnds2 xmm3, xmm4
    vpaddd xmm15, xmm15, xmmword ptr [rdi+464]
    vpxor xmm14, xmm7, xmm14
    vmovdqa xmmword ptr [r12+1968], xmm5
    vpaddd xmm15, xmm15, xmmword ptr [rdi+1232]
    vmovdqa xmm5, xmmword ptr [rdi+1024]
    vpaddd xmm5, xmm5, xmmword ptr [rsi+800]
    vmovdqa xmm7, xmmword ptr [rdi+992]
    vpaddd xmm7, xmm7, xmmword ptr [rsi+816]
    vpaddd xmm14, xmm15, xmm14
    vpunpckldq xmm15, xmm12, xmm8
    vmovq xmm0, qword ptr [r13+1968]
    sha256rnds2 xmm2, xmm1
    vpaddd xmm13, xmm14, xmmword ptr [rsi+992]
    vmovdqa xmmword ptr [rbx+416], xmm15
    vpunpckhdq xmm8, xmm12, xmm8
    vmovdqa xmm12, xmmword ptr [rdi+944]
    vpunpckldq xmm15, xmm12, xmmword ptr [rdi+528]
    vmovdqa xmm11, xmmword ptr [rdi+1008]
    vpsrld xmm10, xmm11, 7
    vpslld xmm6, xmm11, 25
    vmovdqa xmmword ptr [rdi+992], xmm13
    vmovdqa xmm13, xmmword ptr [rdi+736]
    vpaddd xmm13, xmm13, xmmword ptr [rsi+832]
    vmovdqa xmmword ptr [rbx+432], xmm8
    vmovdqa xmmword ptr [rbx+448], xmm15
    vmovq xmm0, qword ptr [r13+1976]
    sha256rnds2 xmm4, xmm3
    vpsrld xmm15, xmm11, 18
    vpslld xmm8, xmm11, 14
    vmovdqa xmmword ptr [rdi+736], xmm14
    vpsrld xmm14, xmm11, 3
    vpxor xmm6, xmm10, xmm6
    vpxor xmm8, xmm15, xmm8
    vmovdqa xmm15, xmmword ptr [rdi+688]
    vpaddd xmm15, xmm15, xmmword ptr [rsi+848]
    vpunpckhdq xmm12, xmm12, xmmword ptr [rdi+528]
    vmovq xmm0, qword ptr [r13+2000]
    sha256rnds2 xmm1, xmm2
    vpxor xmm6, xmm14, xmm6
    vmovdqa xmmword ptr [rbx+464], xmm12
    vmovdqa xmm12, xmmword ptr [rdi+768]
    vpsrld xmm14, xmm12, 17
    vpslld xmm10, xmm12, 15
    vpxor xmm6, xmm8, xmm6
    vpsrld xmm8, xmm12, 19
    vmovdqa xmm11, xmmword ptr [rdi+816]
    vpaddd xmm11, xmm11, xmmword ptr [rsi+864]
    vmovdqa xmmword ptr [rdi+816], xmm11
    vmovdqa xmm11, xmmword ptr [rdi+1040]
    vpaddd xmm11, xmm11, xmmword ptr [rsi+880]
    vmovq xmm0, qword ptr [r13+2008]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rdi+1040], xmm11
    vpunpckldq xmm11, xmm9, xmmword ptr [rdi+976]
    vmovdqa xmmword ptr [rdi+528], xmm15
    vpslld xmm15, xmm12, 13
    vpunpckhdq xmm9, xmm9, xmmword ptr [rdi+976]
    vmovdqa xmmword ptr [rbx+480], xmm11
    vpsrld xmm12, xmm12, 10
    vpxor xmm10, xmm14, xmm10
    vmovdqa xmm14, xmmword ptr [rdi+784]
    vpaddd xmm14, xmm14, xmmword ptr [rsi+896]
    vmovdqa xmmword ptr [rbx+496], xmm9
    vmovq xmm0, qword ptr [r13+2032]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r13+2056], xmm2
    vpxor xmm15, xmm8, xmm15
    vpxor xmm10, xmm12, xmm10
    vpxor xmm10, xmm15, xmm10
    vmovdqa xmm15, xmmword ptr [rdi+1056]
    vpaddd xmm15, xmm15, xmmword ptr [rsi+912]
    vpunpckldq xmm12, xmm5, xmm7
    vpunpckhdq xmm7, xmm5, xmm7
    vmovq xmm0, qword ptr [r13+2040]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r13+2060], xmm4
    vpaddd xmm6, xmm6, xmmword ptr [rdi+800]
    vmovdqa xmmword ptr [rbx+512], xmm12
    vmovdqa xmmword ptr [rbx+528], xmm7
    vpaddd xmm6, xmm6, xmmword ptr [rdi+544]
    vmovdqa xmm7, xmmword ptr [rdi+1088]
    vpaddd xmm7, xmm7, xmmword ptr [rsi+928]
    vmovdqa xmm12, xmmword ptr [rdi+1136]
    vpaddd xmm12, xmm12, xmmword ptr [rsi+944]
    vpaddd xmm10, xmm6, xmm10
    vpunpckldq xmm6, xmm13, xmmword ptr [rdi+528]
    vpaddd xmm10, xmm10, xmmword ptr [rsi+1008]
    vpunpckhdq xmm13, xmm13, xmmword ptr [rdi+528]
    vmovdqa xmmword ptr [rbx+544], xmm6
    vmovdqa xmm6, xmmword ptr [rdi+848]
    vpsrld xmm5, xmm6, 7
    vpslld xmm8, xmm6, 25
    vmovdqa xmm9, xmmword ptr [rdi+496]
    vpaddd xmm9, xmm9, xmmword ptr [rsi+960]
    vmovdqa xmmword ptr [rbx+560], xmm13
    vpsrld xmm13, xmm6, 18
    vpslld xmm11, xmm6, 14
    vmovdqa xmmword ptr [rdi+496], xmm9
    vmovdqa xmm9, xmmword ptr [rdi+896]
    vpaddd xmm9, xmm9, xmmword ptr [rsi+976]
    vpsrld xmm6, xmm6, 3
    vmovdqa xmmword ptr [rdi+848], xmm9
    vmovdqa xmm9, xmmword ptr [rdi+816]
    vmovdqa xmmword ptr [rdi+896], xmm12
    vpunpckldq xmm12, xmm9, xmmword ptr [rdi+1040]
    vpxor xmm8, xmm5, xmm8
    vpunpckhdq xmm9, xmm9, xmmword ptr [rdi+1040]
    vmovdqa xmmword ptr [rbx+576], xmm12
    vpxor xmm11, xmm13, xmm11
    vpxor xmm8, xmm6, xmm8
    vmovdqa xmm6, xmmword ptr [rdi+1072]
    vpaddd xmm6, xmm6, xmmword ptr [rsi+992]
    vmovdqa xmmword ptr [rbx+592], xmm9
    vmovdqa xmm9, xmmword ptr [rdi+736]
    vpsrld xmm13, xmm9, 17
    vpslld xmm12, xmm9, 15
    vpxor xmm8, xmm11, xmm8
    vmovdqa xmm11, xmmword ptr [rdi+1200]
    vpaddd xmm11, xmm11, xmmword ptr [rsi+1008]
    vpunpckldq xmm5, xmm14, xmm15
    vmovdqa xmmword ptr [rdi+1200], xmm11
    vpsrld xmm11, xmm9, 19
    vmovdqa xmmword ptr [rdi+1072], xmm6
    vpslld xmm6, xmm9, 13
    vpunpckhdq xmm15, xmm14, xmm15
    vmovdqa xmmword ptr [rbx+608], xmm5
    vpsrld xmm9, xmm9, 10
    vpxor xmm12, xmm13, xmm12
    vmovdqa xmmword ptr [rbx+624], xmm15
    vpxor xmm6, xmm11, xmm6
    vpxor xmm12, xmm9, xmm12
    vmovdqa xmm9, xmmword ptr [rdi+1216]
    vpaddd xmm9, xmm9, xmmword ptr [rsi+1024]
    vmovdqa xmm11, xmmword ptr [rdi+560]
    vpaddd xmm11, xmm11, xmmword ptr [rsi+1040]
    vmovdqa xmm15, xmmword ptr [rdi+992]
    vpunpckldq xmm13, xmm15, xmm10
    vpxor xmm12, xmm6, xmm12
    vpunpckhdq xmm10, xmm15, xmm10
    vmovdqa xmmword ptr [r12+1984], xmm13
    vpunpckldq xmm13, xmm7, xmmword ptr [rdi+896]
    vpunpckhdq xmm7, xmm7, xmmword ptr [rdi+896]
    vmovdqa xmmword ptr [r12+2000], xmm10
    vpaddd xmm8, xmm8, xmmword ptr [rdi+1008]
    vmovdqa xmm10, xmmword ptr [rdi+496]
    vpunpckldq xmm15, xmm10, xmmword ptr [rdi+848]
    vmovdqa xmmword ptr [rbx+640], xmm13
    vmovdqa xmmword ptr [rbx+656], xmm7
    vpaddd xmm8, xmm8, xmmword ptr [rdi+1184]
    vmovdqa xmm7, xmmword ptr [rdi+656]
    vpaddd xmm7, xmm7, xmmword ptr [rsi+1056]
    vmovdqa xmm13, xmmword ptr [rdi+480]
    vpaddd xmm13, xmm13, xmmword ptr [rsi+1072]
    vmovdqa xmmword ptr [rbx+672], xmm15
    vpaddd xmm12, xmm8, xmm12
    vpunpckhdq xmm10, xmm10, xmmword ptr [rdi+848]
    vpaddd xmm8, xmm12, xmmword ptr [rsi+1024]
    vpaddd xmm12, xmm12, xmmword ptr [rsi+1024]
    vmovdqa xmmword ptr [rbx+688], xmm10
    vmovdqa xmm10, xmmword ptr [rdi+1072]
    vpunpckldq xmm15, xmm10, xmmword ptr [rdi+1200]
    vpunpckhdq xmm10, xmm10, xmmword ptr [rdi+1200]
    vpunpckldq xmm6, xmm9, xmm11
    vpunpckhdq xmm11, xmm9, xmm11
    vmovdqa xmmword ptr [rbx+704], xmm15
    vmovdqa xmmword ptr [rbx+720], xmm10
    vpunpckldq xmm10, xmm7, xmm13
    vpunpckldq xmm15, xmm8, xmm12
    vmovdqa xmmword ptr [rbx+736], xmm6
    vmovdqa xmmword ptr [rbx+752], xmm11
    vpunpckhdq xmm13, xmm7, xmm13
    vpunpckhdq xmm12, xmm8, xmm12
    vmovdqa xmmword ptr [rbx+768], xmm10
    vmovdqa xmmword ptr [r12+2016], xmm15
    vmovdqa xmmword ptr [rbx+784], xmm13
    vmovdqa xmmword ptr [r12+2032], xmm12
    vmovdqa xmm5, xmmword ptr [rdi]
    vpaddd xmm5, xmm5, xmmword ptr [rsi+1088]
    vmovdqa xmmword ptr [rdi], xmm5
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
    .size mesos_miner_hybrid128_nonce_only, . - mesos_miner_hybrid128_nonce_only
    .popsection
    .pushsection .rodata.mesos_miner_hybrid128_nonce_only, "a", @progbits
    .p2align 6
mesos_miner_hybrid128_nonce_only_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff, 0x00ff00ff
    .long 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x71374491, 0x71374491, 0x71374491, 0x71374491
    .long 0x00000000, 0x00000000, 0x00000000, 0x00000000, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf
    .long 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b
    .long 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4
    .long 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1
    .long 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786
    .long 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
    .long 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa
    .long 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x11002000, 0x11002000, 0x11002000, 0x11002000
    .long 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da
    .long 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152
    .long 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8
    .long 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3
    .long 0x00400022, 0x00400022, 0x00400022, 0x00400022, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147
    .long 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x14292967, 0x14292967, 0x14292967, 0x14292967
    .long 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138
    .long 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13
    .long 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb
    .long 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85
    .long 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b
    .long 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3
    .long 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624
    .long 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070
    .long 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08
    .long 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5
    .long 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a
    .long 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3
    .long 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f
    .long 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208
    .long 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb
    .long 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2
    .long 0x00000004, 0x00000004, 0x00000004, 0x00000004
    .popsection
