# Made by `cargo run -p kernel-gen`; changes belong there.
# Tuned to AMD Zen 4.

    .pushsection .text.mesos_miner_hybrid256_tables, "ax", @progbits
    .globl mesos_miner_hybrid256_tables
    .type mesos_miner_hybrid256_tables, @function
    .p2align 6
mesos_miner_hybrid256_tables:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_hybrid256_tables_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov r8, qword ptr [rdi+200]
    .p2align 6
2:
    vmovdqa32 ymm0, ymmword ptr [rdi]
    vprord ymm1, ymm0, 24
    vprord ymm0, ymm0, 8
    vpternlogd ymm1, ymm0, dword ptr [rsi+64]{1to8}, 0xe4
    vprord ymm0, ymm1, 7
    vprord ymm2, ymm1, 18
    vpsrld ymm3, ymm1, 3
    vpaddd ymm4, ymm1, dword ptr [rdi+76]{1to8}
    vpbroadcastd ymm5, dword ptr [rsi+68]
    vpunpckldq ymm6, ymm5, ymm1
    vpunpckhdq ymm1, ymm5, ymm1
    vprord ymm5, ymm4, 17
    vprord ymm7, ymm4, 19
    vpsrld ymm8, ymm4, 10
    vpxord ymm2, ymm0, ymm2
    vmovdqa32 ymmword ptr [r8], ymm6
    vmovdqa32 ymmword ptr [r8+32], ymm1
    vpxord ymm2, ymm3, ymm2
    vpxord ymm7, ymm5, ymm7
    vpaddd ymm2, ymm2, dword ptr [rdi+72]{1to8}
    vpxord ymm7, ymm8, ymm7
    vprord ymm8, ymm2, 17
    vprord ymm5, ymm2, 19
    vpsrld ymm3, ymm2, 10
    vpaddd ymm7, ymm7, dword ptr [rdi+84]{1to8}
    vpaddd ymm1, ymm2, dword ptr [rdi+100]{1to8}
    vpaddd ymm6, ymm4, dword ptr [rdi+104]{1to8}
    vprord ymm0, ymm7, 17
    vprord ymm9, ymm7, 19
    vpsrld ymm10, ymm7, 10
    vpxord ymm5, ymm8, ymm5
    vpxord ymm5, ymm3, ymm5
    vpxord ymm9, ymm0, ymm9
    vpaddd ymm5, ymm5, dword ptr [rdi+80]{1to8}
    vpxord ymm9, ymm10, ymm9
    vprord ymm10, ymm5, 17
    vprord ymm0, ymm5, 19
    vpsrld ymm3, ymm5, 10
    vpaddd ymm9, ymm9, dword ptr [rdi+92]{1to8}
    vpaddd ymm8, ymm5, dword ptr [rdi+108]{1to8}
    vprord ymm11, ymm9, 17
    vprord ymm12, ymm9, 19
    vpsrld ymm13, ymm9, 10
    vpxord ymm0, ymm10, ymm0
    vpxord ymm0, ymm3, ymm0
    vpxord ymm12, ymm11, ymm12
    vpaddd ymm11, ymm7, dword ptr [rdi+112]{1to8}
    vpaddd ymm0, ymm0, dword ptr [rdi+88]{1to8}
    vpxord ymm12, ymm13, ymm12
    vprord ymm13, ymm0, 17
    vprord ymm3, ymm0, 19
    vpsrld ymm10, ymm0, 10
    vpaddd ymm12, ymm1, ymm12
    vpaddd ymm1, ymm0, dword ptr [rdi+116]{1to8}
    vprord ymm14, ymm12, 17
    vprord ymm15, ymm12, 19
    vpsrld ymm16, ymm12, 10
    vpxord ymm3, ymm13, ymm3
    vpxord ymm3, ymm10, ymm3
    vpxord ymm15, ymm14, ymm15
    vpaddd ymm3, ymm3, dword ptr [rdi+96]{1to8}
    vpxord ymm15, ymm16, ymm15
    vpaddd ymm16, ymm9, dword ptr [rdi+120]{1to8}
    vprord ymm14, ymm3, 17
    vprord ymm10, ymm3, 19
    vpsrld ymm13, ymm3, 10
    vpaddd ymm15, ymm8, ymm15
    vpaddd ymm8, ymm3, dword ptr [rdi+124]{1to8}
    vprord ymm17, ymm15, 17
    vprord ymm18, ymm15, 19
    vpsrld ymm19, ymm15, 10
    vpxord ymm10, ymm14, ymm10
    vpxord ymm10, ymm13, ymm10
    vpxord ymm18, ymm17, ymm18
    vpaddd ymm10, ymm6, ymm10
    vpxord ymm18, ymm19, ymm18
    vprord ymm19, ymm2, 7
    vprord ymm6, ymm2, 18
    vpsrld ymm17, ymm2, 3
    vpaddd ymm13, ymm12, dword ptr [rdi+128]{1to8}
    vprord ymm14, ymm10, 17
    vprord ymm20, ymm10, 19
    vpsrld ymm21, ymm10, 10
    vpaddd ymm18, ymm1, ymm18
    vprord ymm1, ymm18, 17
    vprord ymm22, ymm18, 19
    vpsrld ymm23, ymm18, 10
    vpxord ymm6, ymm19, ymm6
    vpxord ymm20, ymm14, ymm20
    vpxord ymm6, ymm17, ymm6
    vpxord ymm20, ymm21, ymm20
    vpxord ymm22, ymm1, ymm22
    vpaddd ymm6, ymm6, dword ptr [rdi+132]{1to8}
    vpaddd ymm20, ymm11, ymm20
    vpxord ymm22, ymm23, ymm22
    vpaddd ymm6, ymm6, ymm10
    vprord ymm23, ymm4, 7
    vprord ymm11, ymm4, 18
    vpsrld ymm1, ymm4, 3
    vprord ymm21, ymm20, 17
    vprord ymm17, ymm20, 19
    vpsrld ymm14, ymm20, 10
    vpaddd ymm22, ymm8, ymm22
    vprord ymm8, ymm22, 17
    vprord ymm19, ymm22, 19
    vpsrld ymm24, ymm22, 10
    vpxord ymm11, ymm23, ymm11
    vpxord ymm17, ymm21, ymm17
    vpxord ymm11, ymm1, ymm11
    vpxord ymm17, ymm14, ymm17
    vpxord ymm19, ymm8, ymm19
    vpaddd ymm11, ymm2, ymm11
    vpaddd ymm17, ymm16, ymm17
    vpxord ymm19, ymm24, ymm19
    vprord ymm24, ymm5, 7
    vprord ymm16, ymm5, 18
    vpsrld ymm8, ymm5, 3
    vpaddd ymm11, ymm11, ymm15
    vprord ymm14, ymm17, 17
    vprord ymm1, ymm17, 19
    vpsrld ymm21, ymm17, 10
    vpaddd ymm19, ymm6, ymm19
    vpxord ymm16, ymm24, ymm16
    vprord ymm24, ymm19, 17
    vprord ymm6, ymm19, 19
    vpsrld ymm23, ymm19, 10
    vpxord ymm1, ymm14, ymm1
    vpxord ymm16, ymm8, ymm16
    vpxord ymm1, ymm21, ymm1
    vpxord ymm6, ymm24, ymm6
    vpaddd ymm16, ymm4, ymm16
    vpaddd ymm1, ymm13, ymm1
    vpxord ymm6, ymm23, ymm6
    vpaddd ymm16, ymm16, ymm20
    vprord ymm23, ymm7, 7
    vprord ymm13, ymm7, 18
    vpsrld ymm24, ymm7, 3
    vprord ymm21, ymm1, 17
    vprord ymm8, ymm1, 19
    vpsrld ymm14, ymm1, 10
    vpsrld ymm25, ymm0, 3
    vprord ymm26, ymm0, 7
    vprord ymm27, ymm0, 18
    vpaddd ymm6, ymm16, ymm6
    vpxord ymm13, ymm23, ymm13
    vpxord ymm8, ymm21, ymm8
    vprord ymm21, ymm6, 17
    vprord ymm23, ymm6, 19
    vpsrld ymm16, ymm6, 10
    vpxord ymm27, ymm26, ymm27
    vpxord ymm13, ymm24, ymm13
    vpxord ymm8, ymm14, ymm8
    vpxord ymm27, ymm25, ymm27
    vpaddd ymm13, ymm5, ymm13
    vpxord ymm23, ymm21, ymm23
    vpaddd ymm8, ymm11, ymm8
    vpaddd ymm27, ymm7, ymm27
    vpaddd ymm13, ymm13, ymm18
    vpxord ymm23, ymm16, ymm23
    vprord ymm16, ymm9, 7
    vprord ymm11, ymm8, 17
    vprord ymm21, ymm8, 19
    vpsrld ymm25, ymm8, 10
    vpsrld ymm14, ymm9, 3
    vpaddd ymm27, ymm27, ymm17
    vprord ymm24, ymm9, 18
    vprord ymm26, ymm3, 7
    vpsrld ymm28, ymm3, 3
    vprord ymm29, ymm3, 18
    vpxord ymm21, ymm11, ymm21
    vpaddd ymm23, ymm27, ymm23
    vpxord ymm24, ymm16, ymm24
    vpxord ymm21, ymm25, ymm21
    vpxord ymm29, ymm26, ymm29
    vprord ymm26, ymm23, 17
    vprord ymm25, ymm23, 19
    vpxord ymm24, ymm14, ymm24
    vpsrld ymm14, ymm23, 10
    vpaddd ymm21, ymm13, ymm21
    vpxord ymm29, ymm28, ymm29
    vpaddd ymm24, ymm0, ymm24
    vpxord ymm25, ymm26, ymm25
    vprord ymm26, ymm12, 7
    vprord ymm28, ymm12, 18
    vprord ymm13, ymm21, 17
    vprord ymm16, ymm21, 19
    vpsrld ymm27, ymm21, 10
    vpaddd ymm29, ymm9, ymm29
    vpaddd ymm24, ymm24, ymm22
    vpxord ymm25, ymm14, ymm25
    vprord ymm14, ymm10, 7
    vprord ymm11, ymm10, 18
    vpaddd ymm29, ymm29, ymm1
    vpsrld ymm30, ymm12, 3
    vpxord ymm28, ymm26, ymm28
    vpxord ymm16, ymm13, ymm16
    vpsrld ymm13, ymm10, 3
    vpaddd ymm25, ymm29, ymm25
    vpxord ymm11, ymm14, ymm11
    vpxord ymm28, ymm30, ymm28
    vpxord ymm16, ymm27, ymm16
    vprord ymm27, ymm25, 17
    vprord ymm30, ymm25, 19
    vpxord ymm11, ymm13, ymm11
    vpaddd ymm28, ymm3, ymm28
    vpaddd ymm16, ymm24, ymm16
    vpsrld ymm24, ymm25, 10
    vpaddd ymm11, ymm12, ymm11
    vpaddd ymm28, ymm28, ymm19
    vprord ymm13, ymm15, 7
    vprord ymm14, ymm15, 18
    vprord ymm29, ymm16, 17
    vprord ymm26, ymm16, 19
    vpsrld ymm31, ymm16, 10
    vpxord ymm30, ymm27, ymm30
    vpaddd ymm11, ymm11, ymm8
    vprord ymm27, ymm20, 7
    vmovdqa32 ymmword ptr [rdi+256], ymm12
    vprord ymm12, ymm20, 18
    vmovdqa32 ymmword ptr [rdi+288], ymm3
    vpsrld ymm3, ymm15, 3
    vpxord ymm30, ymm24, ymm30
    vpxord ymm14, ymm13, ymm14
    vpxord ymm26, ymm29, ymm26
    vpsrld ymm29, ymm20, 3
    vpaddd ymm30, ymm11, ymm30
    vpxord ymm12, ymm27, ymm12
    vpxord ymm14, ymm3, ymm14
    vpxord ymm26, ymm31, ymm26
    vprord ymm31, ymm30, 17
    vprord ymm3, ymm30, 19
    vpxord ymm12, ymm29, ymm12
    vpaddd ymm14, ymm10, ymm14
    vpaddd ymm26, ymm28, ymm26
    vpsrld ymm28, ymm30, 10
    vpaddd ymm12, ymm15, ymm12
    vpaddd ymm14, ymm14, ymm6
    vprord ymm29, ymm18, 7
    vprord ymm27, ymm18, 18
    vprord ymm11, ymm26, 17
    vprord ymm13, ymm26, 19
    vpsrld ymm24, ymm26, 10
    vpxord ymm3, ymm31, ymm3
    vpaddd ymm12, ymm12, ymm21
    vprord ymm31, ymm17, 7
    vmovdqa32 ymmword ptr [rdi+320], ymm15
    vprord ymm15, ymm17, 18
    vmovdqa32 ymmword ptr [rdi+352], ymm10
    vpsrld ymm10, ymm18, 3
    vpxord ymm3, ymm28, ymm3
    vpxord ymm27, ymm29, ymm27
    vpxord ymm13, ymm11, ymm13
    vpsrld ymm11, ymm17, 3
    vpaddd ymm3, ymm12, ymm3
    vpxord ymm15, ymm31, ymm15
    vpxord ymm27, ymm10, ymm27
    vpxord ymm13, ymm24, ymm13
    vprord ymm24, ymm3, 17
    vprord ymm10, ymm3, 19
    vpxord ymm15, ymm11, ymm15
    vpaddd ymm27, ymm20, ymm27
    vpaddd ymm13, ymm14, ymm13
    vpsrld ymm14, ymm3, 10
    vpaddd ymm15, ymm18, ymm15
    vpaddd ymm27, ymm27, ymm23
    vprord ymm11, ymm22, 7
    vprord ymm31, ymm22, 18
    vprord ymm12, ymm13, 17
    vprord ymm29, ymm13, 19
    vpsrld ymm28, ymm13, 10
    vpxord ymm10, ymm24, ymm10
    vpaddd ymm15, ymm15, ymm16
    vprord ymm24, ymm1, 7
    vmovdqa32 ymmword ptr [rdi+384], ymm18
    vprord ymm18, ymm1, 18
    vmovdqa32 ymmword ptr [rdi+416], ymm20
    vpsrld ymm20, ymm22, 3
    vpxord ymm10, ymm14, ymm10
    vpxord ymm31, ymm11, ymm31
    vpxord ymm29, ymm12, ymm29
    vpsrld ymm12, ymm1, 3
    vpaddd ymm10, ymm15, ymm10
    vpxord ymm18, ymm24, ymm18
    vpxord ymm31, ymm20, ymm31
    vpxord ymm29, ymm28, ymm29
    vprord ymm28, ymm10, 17
    vprord ymm20, ymm10, 19
    vpxord ymm18, ymm12, ymm18
    vpaddd ymm31, ymm17, ymm31
    vpaddd ymm29, ymm27, ymm29
    vpsrld ymm27, ymm10, 10
    vpaddd ymm18, ymm22, ymm18
    vpaddd ymm31, ymm31, ymm25
    vprord ymm12, ymm19, 7
    vprord ymm24, ymm19, 18
    vprord ymm15, ymm29, 17
    vprord ymm11, ymm29, 19
    vpsrld ymm14, ymm29, 10
    vpxord ymm20, ymm28, ymm20
    vpaddd ymm18, ymm18, ymm26
    vprord ymm28, ymm8, 7
    vmovdqa32 ymmword ptr [rdi+448], ymm22
    vprord ymm22, ymm8, 18
    vmovdqa32 ymmword ptr [rdi+480], ymm17
    vpsrld ymm17, ymm19, 3
    vpxord ymm20, ymm27, ymm20
    vpxord ymm24, ymm12, ymm24
    vpxord ymm11, ymm15, ymm11
    vpsrld ymm15, ymm8, 3
    vpaddd ymm20, ymm18, ymm20
    vpxord ymm22, ymm28, ymm22
    vpxord ymm24, ymm17, ymm24
    vpxord ymm11, ymm14, ymm11
    vprord ymm14, ymm20, 17
    vprord ymm17, ymm20, 19
    vpxord ymm22, ymm15, ymm22
    vpaddd ymm24, ymm1, ymm24
    vpaddd ymm11, ymm31, ymm11
    vpsrld ymm31, ymm20, 10
    vpaddd ymm22, ymm19, ymm22
    vpaddd ymm24, ymm24, ymm30
    vprord ymm15, ymm6, 7
    vprord ymm28, ymm6, 18
    vprord ymm18, ymm11, 17
    vprord ymm12, ymm11, 19
    vpsrld ymm27, ymm11, 10
    vpxord ymm17, ymm14, ymm17
    vpaddd ymm22, ymm22, ymm13
    vprord ymm14, ymm21, 7
    vmovdqa32 ymmword ptr [rdi+512], ymm19
    vprord ymm19, ymm21, 18
    vmovdqa32 ymmword ptr [rdi+544], ymm1
    vpsrld ymm1, ymm6, 3
    vpxord ymm17, ymm31, ymm17
    vpxord ymm28, ymm15, ymm28
    vpxord ymm12, ymm18, ymm12
    vpsrld ymm18, ymm21, 3
    vpaddd ymm17, ymm22, ymm17
    vpxord ymm19, ymm14, ymm19
    vpxord ymm28, ymm1, ymm28
    vpxord ymm12, ymm27, ymm12
    vprord ymm27, ymm17, 17
    vprord ymm1, ymm17, 19
    vpxord ymm19, ymm18, ymm19
    vpaddd ymm28, ymm8, ymm28
    vpaddd ymm12, ymm24, ymm12
    vpsrld ymm24, ymm17, 10
    vpaddd ymm19, ymm6, ymm19
    vpaddd ymm28, ymm28, ymm3
    vprord ymm18, ymm23, 7
    vprord ymm14, ymm23, 18
    vprord ymm22, ymm12, 17
    vprord ymm15, ymm12, 19
    vpsrld ymm31, ymm12, 10
    vpxord ymm1, ymm27, ymm1
    vpaddd ymm19, ymm19, ymm29
    vprord ymm27, ymm16, 7
    vmovdqa32 ymmword ptr [rdi+576], ymm6
    vprord ymm6, ymm16, 18
    vmovdqa32 ymmword ptr [rdi+608], ymm8
    vpsrld ymm8, ymm23, 3
    vpxord ymm1, ymm24, ymm1
    vpxord ymm14, ymm18, ymm14
    vpxord ymm15, ymm22, ymm15
    vpsrld ymm22, ymm16, 3
    vpaddd ymm1, ymm19, ymm1
    vpxord ymm6, ymm27, ymm6
    vpxord ymm14, ymm8, ymm14
    vpxord ymm15, ymm31, ymm15
    vprord ymm31, ymm1, 17
    vprord ymm8, ymm1, 19
    vpxord ymm6, ymm22, ymm6
    vpaddd ymm14, ymm21, ymm14
    vpaddd ymm15, ymm28, ymm15
    vpsrld ymm28, ymm1, 10
    vpaddd ymm6, ymm23, ymm6
    vpaddd ymm14, ymm14, ymm10
    vprord ymm22, ymm25, 7
    vprord ymm27, ymm25, 18
    vprord ymm19, ymm15, 17
    vprord ymm18, ymm15, 19
    vpsrld ymm24, ymm15, 10
    vpxord ymm8, ymm31, ymm8
    vpaddd ymm6, ymm6, ymm11
    vprord ymm31, ymm26, 7
    vmovdqa32 ymmword ptr [rdi+640], ymm23
    vprord ymm23, ymm26, 18
    vmovdqa32 ymmword ptr [rdi+672], ymm21
    vpsrld ymm21, ymm25, 3
    vpxord ymm8, ymm28, ymm8
    vpxord ymm27, ymm22, ymm27
    vpxord ymm18, ymm19, ymm18
    vpsrld ymm19, ymm26, 3
    vpaddd ymm8, ymm6, ymm8
    vpxord ymm23, ymm31, ymm23
    vpxord ymm27, ymm21, ymm27
    vpxord ymm18, ymm24, ymm18
    vprord ymm24, ymm8, 17
    vprord ymm21, ymm8, 19
    vpxord ymm23, ymm19, ymm23
    vpaddd ymm27, ymm16, ymm27
    vpaddd ymm18, ymm14, ymm18
    vpsrld ymm14, ymm8, 10
    vpaddd ymm23, ymm25, ymm23
    vpaddd ymm27, ymm27, ymm20
    vprord ymm19, ymm30, 7
    vprord ymm31, ymm30, 18
    vprord ymm6, ymm18, 17
    vprord ymm22, ymm18, 19
    vpsrld ymm28, ymm18, 10
    vpxord ymm21, ymm24, ymm21
    vpaddd ymm23, ymm23, ymm12
    vprord ymm24, ymm13, 7
    vmovdqa32 ymmword ptr [rdi+704], ymm25
    vprord ymm25, ymm13, 18
    vmovdqa32 ymmword ptr [rdi+736], ymm16
    vpsrld ymm16, ymm30, 3
    vpxord ymm21, ymm14, ymm21
    vpxord ymm31, ymm19, ymm31
    vpxord ymm22, ymm6, ymm22
    vpsrld ymm6, ymm13, 3
    vpaddd ymm21, ymm23, ymm21
    vpxord ymm25, ymm24, ymm25
    vpxord ymm31, ymm16, ymm31
    vpxord ymm22, ymm28, ymm22
    vprord ymm28, ymm21, 17
    vprord ymm16, ymm21, 19
    vpxord ymm25, ymm6, ymm25
    vpaddd ymm31, ymm26, ymm31
    vpaddd ymm22, ymm27, ymm22
    vpsrld ymm27, ymm21, 10
    vpaddd ymm25, ymm30, ymm25
    vpaddd ymm31, ymm31, ymm17
    vprord ymm6, ymm3, 7
    vprord ymm24, ymm3, 18
    vprord ymm23, ymm22, 17
    vprord ymm19, ymm22, 19
    vpsrld ymm14, ymm22, 10
    vpxord ymm16, ymm28, ymm16
    vpaddd ymm25, ymm25, ymm15
    vprord ymm28, ymm29, 7
    vmovdqa32 ymmword ptr [rdi+768], ymm15
    vprord ymm15, ymm29, 18
    vmovdqa32 ymmword ptr [rdi+800], ymm17
    vpsrld ymm17, ymm3, 3
    vpxord ymm16, ymm27, ymm16
    vpxord ymm24, ymm6, ymm24
    vpxord ymm19, ymm23, ymm19
    vpsrld ymm23, ymm29, 3
    vpaddd ymm16, ymm25, ymm16
    vpxord ymm15, ymm28, ymm15
    vpxord ymm24, ymm17, ymm24
    vpxord ymm19, ymm14, ymm19
    vprord ymm14, ymm16, 17
    vprord ymm17, ymm16, 19
    vpxord ymm15, ymm23, ymm15
    vpaddd ymm24, ymm13, ymm24
    vpaddd ymm19, ymm31, ymm19
    vpsrld ymm31, ymm16, 10
    vpaddd ymm15, ymm3, ymm15
    vpaddd ymm24, ymm24, ymm1
    vprord ymm23, ymm10, 7
    vprord ymm28, ymm10, 18
    vprord ymm25, ymm19, 17
    vprord ymm6, ymm19, 19
    vpsrld ymm27, ymm19, 10
    vpxord ymm17, ymm14, ymm17
    vpaddd ymm15, ymm15, ymm18
    vprord ymm14, ymm11, 7
    vmovdqa32 ymmword ptr [rdi+832], ymm16
    vprord ymm16, ymm11, 18
    vmovdqa32 ymmword ptr [rdi+864], ymm18
    vpsrld ymm18, ymm10, 3
    vpxord ymm17, ymm31, ymm17
    vpxord ymm28, ymm23, ymm28
    vpxord ymm6, ymm25, ymm6
    vpsrld ymm25, ymm11, 3
    vpaddd ymm17, ymm15, ymm17
    vpxord ymm16, ymm14, ymm16
    vpxord ymm28, ymm18, ymm28
    vpxord ymm6, ymm27, ymm6
    vprord ymm27, ymm17, 17
    vprord ymm18, ymm17, 19
    vpxord ymm16, ymm25, ymm16
    vpaddd ymm28, ymm29, ymm28
    vpaddd ymm6, ymm24, ymm6
    vpsrld ymm24, ymm17, 10
    vpaddd ymm16, ymm10, ymm16
    vpaddd ymm28, ymm28, ymm8
    vprord ymm25, ymm20, 7
    vprord ymm14, ymm20, 18
    vprord ymm15, ymm6, 17
    vprord ymm23, ymm6, 19
    vpsrld ymm31, ymm6, 10
    vpxord ymm18, ymm27, ymm18
    vpaddd ymm16, ymm16, ymm22
    vprord ymm27, ymm12, 7
    vmovdqa32 ymmword ptr [rdi+896], ymm17
    vprord ymm17, ymm12, 18
    vmovdqa32 ymmword ptr [rdi+928], ymm6
    vpsrld ymm6, ymm20, 3
    vpxord ymm18, ymm24, ymm18
    vpxord ymm14, ymm25, ymm14
    vpxord ymm23, ymm15, ymm23
    vpsrld ymm15, ymm12, 3
    vpaddd ymm18, ymm16, ymm18
    vpxord ymm17, ymm27, ymm17
    vpxord ymm14, ymm6, ymm14
    vpxord ymm23, ymm31, ymm23
    vprord ymm31, ymm18, 17
    vprord ymm6, ymm18, 19
    vpxord ymm17, ymm15, ymm17
    vpaddd ymm14, ymm11, ymm14
    vpaddd ymm23, ymm28, ymm23
    vpsrld ymm28, ymm18, 10
    vpaddd ymm17, ymm20, ymm17
    vpaddd ymm14, ymm14, ymm21
    vpaddd ymm2, ymm2, dword ptr [rsi+72]{1to8}
    vpaddd ymm4, ymm4, dword ptr [rsi+76]{1to8}
    vprord ymm15, ymm23, 17
    vprord ymm27, ymm23, 19
    vpsrld ymm16, ymm23, 10
    vpxord ymm6, ymm31, ymm6
    vpaddd ymm17, ymm17, ymm19
    vpaddd ymm5, ymm5, dword ptr [rsi+80]{1to8}
    vpaddd ymm7, ymm7, dword ptr [rsi+84]{1to8}
    vpaddd ymm0, ymm0, dword ptr [rsi+88]{1to8}
    vpxord ymm6, ymm28, ymm6
    vpaddd ymm9, ymm9, dword ptr [rsi+92]{1to8}
    vmovdqa32 ymm28, ymmword ptr [rdi+288]
    vpaddd ymm28, ymm28, dword ptr [rsi+96]{1to8}
    vmovdqa32 ymm31, ymmword ptr [rdi+256]
    vpaddd ymm31, ymm31, dword ptr [rsi+100]{1to8}
    vpxord ymm27, ymm15, ymm27
    vpunpckldq ymm15, ymm2, ymm4
    vpaddd ymm6, ymm17, ymm6
    vpunpckhdq ymm4, ymm2, ymm4
    vpxord ymm27, ymm16, ymm27
    vpunpckldq ymm16, ymm5, ymm7
    vmovdqa32 ymmword ptr [r8+64], ymm15
    vmovdqa32 ymm15, ymmword ptr [rdi+352]
    vpaddd ymm15, ymm15, dword ptr [rsi+104]{1to8}
    vmovdqa32 ymm2, ymmword ptr [rdi+320]
    vpaddd ymm2, ymm2, dword ptr [rsi+108]{1to8}
    vmovdqa32 ymmword ptr [r8+96], ymm4
    vpaddd ymm27, ymm14, ymm27
    vpunpckhdq ymm7, ymm5, ymm7
    vmovdqa32 ymmword ptr [r8+128], ymm16
    vmovdqa32 ymm16, ymmword ptr [rdi+416]
    vpaddd ymm16, ymm16, dword ptr [rsi+112]{1to8}
    vmovdqa32 ymm5, ymmword ptr [rdi+384]
    vpaddd ymm5, ymm5, dword ptr [rsi+116]{1to8}
    vmovdqa32 ymm14, ymmword ptr [rdi+480]
    vpaddd ymm14, ymm14, dword ptr [rsi+120]{1to8}
    vmovdqa32 ymm4, ymmword ptr [rdi+448]
    vpaddd ymm4, ymm4, dword ptr [rsi+124]{1to8}
    vmovdqa32 ymm17, ymmword ptr [rdi+544]
    vpaddd ymm17, ymm17, dword ptr [rsi+128]{1to8}
    vmovdqa32 ymm25, ymmword ptr [rdi+512]
    vpaddd ymm25, ymm25, dword ptr [rsi+132]{1to8}
    vmovdqa32 ymm24, ymmword ptr [rdi+608]
    vpaddd ymm24, ymm24, dword ptr [rsi+136]{1to8}
    vmovdqa32 ymmword ptr [rdi+608], ymm6
    vmovdqa32 ymm6, ymmword ptr [rdi+576]
    vpaddd ymm6, ymm6, dword ptr [rsi+140]{1to8}
    vmovdqa32 ymmword ptr [r8+160], ymm7
    vpunpckldq ymm7, ymm0, ymm9
    vpunpckhdq ymm9, ymm0, ymm9
    vmovdqa32 ymm0, ymmword ptr [rdi+672]
    vpaddd ymm0, ymm0, dword ptr [rsi+144]{1to8}
    vmovdqa32 ymmword ptr [rdi+672], ymm27
    vmovdqa32 ymm27, ymmword ptr [rdi+640]
    vpaddd ymm27, ymm27, dword ptr [rsi+148]{1to8}
    vmovdqa32 ymmword ptr [rdi+640], ymm18
    vpunpckldq ymm18, ymm28, ymm31
    vpunpckhdq ymm31, ymm28, ymm31
    vmovdqa32 ymmword ptr [r8+192], ymm7
    vmovdqa32 ymmword ptr [r8+224], ymm9
    vmovdqa32 ymm9, ymmword ptr [rdi+736]
    vpaddd ymm9, ymm9, dword ptr [rsi+152]{1to8}
    vmovdqa32 ymm7, ymmword ptr [rdi+704]
    vpaddd ymm7, ymm7, dword ptr [rsi+156]{1to8}
    vpunpckldq ymm28, ymm15, ymm2
    vpunpckhdq ymm2, ymm15, ymm2
    vmovdqa32 ymmword ptr [r8+256], ymm18
    vmovdqa32 ymmword ptr [r8+288], ymm31
    vpaddd ymm26, ymm26, dword ptr [rsi+160]{1to8}
    vpaddd ymm30, ymm30, dword ptr [rsi+164]{1to8}
    vpunpckldq ymm31, ymm16, ymm5
    vpunpckhdq ymm5, ymm16, ymm5
    vmovdqa32 ymmword ptr [r8+320], ymm28
    vmovdqa32 ymmword ptr [r8+352], ymm2
    vpaddd ymm13, ymm13, dword ptr [rsi+168]{1to8}
    vpaddd ymm3, ymm3, dword ptr [rsi+172]{1to8}
    vpunpckldq ymm2, ymm14, ymm4
    vpunpckhdq ymm4, ymm14, ymm4
    vmovdqa32 ymmword ptr [r8+384], ymm31
    vmovdqa32 ymmword ptr [r8+416], ymm5
    vpaddd ymm29, ymm29, dword ptr [rsi+176]{1to8}
    vpaddd ymm10, ymm10, dword ptr [rsi+180]{1to8}
    vpunpckldq ymm5, ymm17, ymm25
    vpunpckhdq ymm25, ymm17, ymm25
    vmovdqa32 ymmword ptr [r8+448], ymm2
    vmovdqa32 ymmword ptr [r8+480], ymm4
    vpaddd ymm11, ymm11, dword ptr [rsi+184]{1to8}
    vpaddd ymm20, ymm20, dword ptr [rsi+188]{1to8}
    vpunpckldq ymm4, ymm24, ymm6
    vpunpckhdq ymm6, ymm24, ymm6
    vmovdqa32 ymmword ptr [r8+512], ymm5
    vmovdqa32 ymmword ptr [r8+544], ymm25
    vpaddd ymm12, ymm12, dword ptr [rsi+192]{1to8}
    vmovdqa32 ymm25, ymmword ptr [rdi+800]
    vpaddd ymm25, ymm25, dword ptr [rsi+196]{1to8}
    vpunpckldq ymm5, ymm0, ymm27
    vpunpckhdq ymm27, ymm0, ymm27
    vmovdqa32 ymmword ptr [r8+576], ymm4
    vmovdqa32 ymmword ptr [r8+608], ymm6
    vmovdqa32 ymm6, ymmword ptr [rdi+768]
    vpaddd ymm6, ymm6, dword ptr [rsi+200]{1to8}
    vpaddd ymm1, ymm1, dword ptr [rsi+204]{1to8}
    vpunpckldq ymm4, ymm9, ymm7
    vpunpckhdq ymm7, ymm9, ymm7
    vmovdqa32 ymmword ptr [r8+640], ymm5
    vmovdqa32 ymmword ptr [r8+672], ymm27
    vmovdqa32 ymm27, ymmword ptr [rdi+864]
    vpaddd ymm27, ymm27, dword ptr [rsi+208]{1to8}
    vpaddd ymm8, ymm8, dword ptr [rsi+212]{1to8}
    vpunpckldq ymm5, ymm26, ymm30
    vpunpckhdq ymm30, ymm26, ymm30
    vmovdqa32 ymmword ptr [r8+704], ymm4
    vmovdqa32 ymmword ptr [r8+736], ymm7
    vpaddd ymm22, ymm22, dword ptr [rsi+216]{1to8}
    vpaddd ymm21, ymm21, dword ptr [rsi+220]{1to8}
    vpunpckldq ymm7, ymm13, ymm3
    vpunpckhdq ymm3, ymm13, ymm3
    vmovdqa32 ymmword ptr [r8+768], ymm5
    vmovdqa32 ymmword ptr [r8+800], ymm30
    vpaddd ymm19, ymm19, dword ptr [rsi+224]{1to8}
    vmovdqa32 ymm30, ymmword ptr [rdi+832]
    vpaddd ymm30, ymm30, dword ptr [rsi+228]{1to8}
    vpunpckldq ymm5, ymm29, ymm10
    vpunpckhdq ymm10, ymm29, ymm10
    vmovdqa32 ymmword ptr [r8+832], ymm7
    vmovdqa32 ymmword ptr [r8+864], ymm3
    vmovdqa32 ymm3, ymmword ptr [rdi+928]
    vpaddd ymm3, ymm3, dword ptr [rsi+232]{1to8}
    vmovdqa32 ymm7, ymmword ptr [rdi+896]
    vpaddd ymm7, ymm7, dword ptr [rsi+236]{1to8}
    vpunpckldq ymm29, ymm11, ymm20
    vpunpckhdq ymm20, ymm11, ymm20
    vmovdqa32 ymmword ptr [r8+896], ymm5
    vmovdqa32 ymmword ptr [r8+928], ymm10
    vpaddd ymm23, ymm23, dword ptr [rsi+240]{1to8}
    vmovdqa32 ymm10, ymmword ptr [rdi+640]
    vpaddd ymm10, ymm10, dword ptr [rsi+244]{1to8}
    vpunpckldq ymm5, ymm12, ymm25
    vpunpckhdq ymm25, ymm12, ymm25
    vmovdqa32 ymmword ptr [r8+960], ymm29
    vmovdqa32 ymmword ptr [r8+992], ymm20
    vmovdqa32 ymm20, ymmword ptr [rdi+672]
    vpaddd ymm20, ymm20, dword ptr [rsi+248]{1to8}
    vmovdqa32 ymm29, ymmword ptr [rdi+608]
    vpaddd ymm29, ymm29, dword ptr [rsi+252]{1to8}
    vpunpckldq ymm12, ymm6, ymm1
    vpunpckhdq ymm1, ymm6, ymm1
    vmovdqa32 ymmword ptr [r8+1024], ymm5
    vmovdqa32 ymmword ptr [r8+1056], ymm25
    vpunpckldq ymm25, ymm27, ymm8
    vpunpckhdq ymm8, ymm27, ymm8
    vpunpckldq ymm27, ymm22, ymm21
    vpunpckhdq ymm21, ymm22, ymm21
    vmovdqa32 ymmword ptr [r8+1088], ymm12
    vmovdqa32 ymmword ptr [r8+1120], ymm1
    vpunpckldq ymm1, ymm19, ymm30
    vpunpckhdq ymm30, ymm19, ymm30
    vmovdqa32 ymmword ptr [r8+1152], ymm25
    vmovdqa32 ymmword ptr [r8+1184], ymm8
    vpunpckldq ymm8, ymm3, ymm7
    vpunpckhdq ymm7, ymm3, ymm7
    vmovdqa32 ymmword ptr [r8+1216], ymm27
    vmovdqa32 ymmword ptr [r8+1248], ymm21
    vpunpckldq ymm21, ymm23, ymm10
    vpunpckhdq ymm10, ymm23, ymm10
    vmovdqa32 ymmword ptr [r8+1280], ymm1
    vmovdqa32 ymmword ptr [r8+1312], ymm30
    vpunpckldq ymm30, ymm20, ymm29
    vpunpckhdq ymm29, ymm20, ymm29
    vmovdqa32 ymmword ptr [r8+1344], ymm8
    vmovdqa32 ymmword ptr [r8+1376], ymm7
    vmovdqa32 ymmword ptr [r8+1408], ymm21
    vmovdqa32 ymmword ptr [r8+1440], ymm10
    vmovdqa32 ymmword ptr [r8+1472], ymm30
    vmovdqa32 ymmword ptr [r8+1504], ymm29
    vmovdqa32 ymm0, ymmword ptr [rdi]
    vpaddd ymm0, ymm0, dword ptr [rsi+256]{1to8}
    vmovdqa32 ymmword ptr [rdi], ymm0
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
    .size mesos_miner_hybrid256_tables, . - mesos_miner_hybrid256_tables
    .popsection
    .pushsection .rodata.mesos_miner_hybrid256_tables, "a", @progbits
    .p2align 6
mesos_miner_hybrid256_tables_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x00ff00ff, 0x00000000, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
    .long 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
    .long 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
    .long 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
    .long 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
    .long 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    .long 0x00000008
    .popsection

    .pushsection .text.mesos_miner_hybrid256_rolling, "ax", @progbits
    .globl mesos_miner_hybrid256_rolling
    .type mesos_miner_hybrid256_rolling, @function
    .p2align 6
mesos_miner_hybrid256_rolling:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_hybrid256_rolling_constants]
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
    lea r14, [r13+4128]
    .p2align 6
2:
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+512]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+520]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm5, xmmword ptr [rsi]
    vmovdqa xmm6, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+544]
    sha256rnds2 xmm6, xmm5
    vmovdqa xmm7, xmmword ptr [rsi]
    vmovdqa xmm8, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+552]
    sha256rnds2 xmm8, xmm7
    vmovdqa xmm9, xmmword ptr [rsi]
    vmovdqa xmm10, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+528]
    sha256rnds2 xmm10, xmm9
    vmovdqa xmm11, xmmword ptr [rsi]
    vmovdqa xmm12, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+536]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+576]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+584]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+608]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+616]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+592]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [r13+600]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+640]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+648]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+672]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+680]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+656]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [r13+664]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+704]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 ymm16, ymmword ptr [rbp]
    vpunpckldq ymm17, ymm16, ymmword ptr [rbp+32]
    vmovdqa32 ymm18, ymmword ptr [rbp+64]
    vmovq xmm0, qword ptr [r13+712]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+736]
    sha256rnds2 xmm5, xmm6
    vpunpckldq ymm19, ymm18, ymmword ptr [rbp+96]
    vmovdqa32 ymm20, ymmword ptr [r12+256]
    vmovq xmm0, qword ptr [r13+744]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+720]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [r13+728]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm21, ymm20, dword ptr [rsi+64]{1to8}
    sha256rnds2 xmm4, xmm3
    vpunpckhdq ymm16, ymm16, ymmword ptr [rbp+32]
    vpunpckhdq ymm18, ymm18, ymmword ptr [rbp+96]
    vmovdqa32 ymm22, ymmword ptr [r12+288]
    vpaddd ymm23, ymm22, dword ptr [rsi+68]{1to8}
    sha256rnds2 xmm6, xmm5
    vpunpckhqdq ymm24, ymm17, ymm19
    vmovdqa32 ymm25, ymmword ptr [rbp+128]
    vpunpckldq ymm26, ymm25, ymmword ptr [rbp+160]
    vmovdqa32 ymm27, ymmword ptr [r12+320]
    vpaddd ymm28, ymm27, dword ptr [rsi+72]{1to8}
    vpunpckhqdq ymm29, ymm16, ymm18
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymm30, ymmword ptr [rbp+192]
    vpunpckldq ymm31, ymm30, ymmword ptr [rbp+224]
    vmovdqa32 ymm13, ymmword ptr [r12+352]
    vpaddd ymm14, ymm13, dword ptr [rsi+76]{1to8}
    vprord ymm15, ymm24, 6
    sha256rnds2 xmm10, xmm9
    vpunpcklqdq ymm19, ymm17, ymm19
    vpunpckhdq ymm25, ymm25, ymmword ptr [rbp+160]
    vpunpcklqdq ymm17, ymm26, ymm31
    vpunpckhqdq ymm31, ymm26, ymm31
    vmovdqa32 ymm26, ymmword ptr [r12+384]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm20, ymm26, dword ptr [rsi+80]{1to8}
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    vpunpckhdq ymm30, ymm30, ymmword ptr [rbp+224]
    vpunpcklqdq ymm18, ymm16, ymm18
    vmovdqa32 ymm16, ymmword ptr [r12+416]
    vpaddd ymm26, ymm16, dword ptr [rsi+84]{1to8}
    vpaddd ymm17, ymm17, dword ptr [r9+576]{1to8}
    sha256rnds2 xmm3, xmm4
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymm16, ymm24
    vpternlogd ymm16, ymm19, ymm31, 0xca
    vmovdqa32 ymmword ptr [rdi+256], ymm19
    vmovdqa32 ymm19, ymmword ptr [r12+448]
    vpaddd ymm13, ymm19, dword ptr [rsi+88]{1to8}
    sha256rnds2 xmm7, xmm8
    vpunpckhqdq ymm19, ymm25, ymm30
    vpunpcklqdq ymm30, ymm25, ymm30
    vmovdqa32 ymm25, ymmword ptr [r12+480]
    vmovdqa32 ymmword ptr [rdi+288], ymm30
    vpaddd ymm30, ymm25, dword ptr [rsi+92]{1to8}
    vmovdqa32 ymm25, ymmword ptr [r14+2496]
    vpaddd ymm25, ymm25, dword ptr [rsi+96]{1to8}
    vmovdqa32 ymmword ptr [rdi+320], ymm25
    sha256rnds2 xmm9, xmm10
    vpunpckldq ymm25, ymm21, ymm23
    vmovdqa32 ymmword ptr [rdi+352], ymm30
    vprord ymm30, ymm24, 11
    vpunpckhdq ymm23, ymm21, ymm23
    vpunpckldq ymm21, ymm28, ymm14
    vmovdqa32 ymmword ptr [rdi+384], ymm13
    sha256rnds2 xmm11, xmm12
    vprord ymm13, ymm24, 25
    vpunpckhdq ymm14, ymm28, ymm14
    vpunpckldq ymm28, ymm20, ymm26
    vmovdqa32 ymmword ptr [r12+512], ymm25
    vpxord ymm30, ymm15, ymm30
    vprord ymm15, ymm22, 7
    vpsrld ymm25, ymm22, 3
    vmovdqa32 ymmword ptr [r12+544], ymm23
    vmovdqa32 ymmword ptr [r12+576], ymm21
    vprord ymm21, ymm29, 2
    vpaddd ymm16, ymm17, ymm16
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpunpckhdq ymm26, ymm20, ymm26
    vmovdqa32 ymmword ptr [r12+608], ymm14
    vmovdqa32 ymmword ptr [r12+640], ymm28
    vprord ymm28, ymm29, 13
    vmovdqa32 ymm14, ymm29
    vpternlogd ymm14, ymm18, ymm19, 0xe8
    vpsrld ymm20, ymm27, 3
    sha256rnds2 xmm6, xmm5
    vprord ymm17, ymm29, 22
    vpxord ymm30, ymm13, ymm30
    vpaddd ymm13, ymm22, dword ptr [rsi+100]{1to8}
    sha256rnds2 xmm8, xmm7
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymmword ptr [r12+672], ymm26
    vpxord ymm28, ymm21, ymm28
    vpaddd ymm31, ymm31, dword ptr [r9+580]{1to8}
    sha256rnds2 xmm12, xmm11
    vprord ymm22, ymm22, 18
    vprord ymm21, ymm27, 7
    vmovdqa32 ymm26, ymmword ptr [rdi+384]
    vpunpckldq ymm23, ymm26, ymmword ptr [rdi+352]
    vpunpckhdq ymm26, ymm26, ymmword ptr [rdi+352]
    vpaddd ymm30, ymm16, ymm30
    vpxord ymm22, ymm15, ymm22
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 ymm15, ymmword ptr [r12+352]
    vprord ymm16, ymm15, 7
    vpxord ymm28, ymm17, ymm28
    vprord ymm17, ymm27, 18
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymmword ptr [r12+704], ymm23
    vmovdqa32 ymmword ptr [r12+736], ymm26
    vprord ymm26, ymm15, 18
    vpsrld ymm23, ymm15, 3
    sha256rnds2 xmm5, xmm6
    vpaddd ymm15, ymm30, ymmword ptr [rdi+288]
    vpxord ymm22, ymm25, ymm22
    vpxord ymm17, ymm21, ymm17
    sha256rnds2 xmm7, xmm8
    vpaddd ymm14, ymm28, ymm14
    vpxord ymm26, ymm16, ymm26
    vprord ymm16, ymm15, 6
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymm28, ymm15
    vpternlogd ymm28, ymm24, ymmword ptr [rdi+256], 0xca
    vpaddd ymm22, ymm22, ymmword ptr [r12+256]
    vpaddd ymm14, ymm30, ymm14
    vprord ymm30, ymm15, 11
    vpxord ymm26, ymm23, ymm26
    sha256rnds2 xmm11, xmm12
    vprord ymm23, ymm15, 25
    vpaddd ymm28, ymm31, ymm28
    vpxord ymm17, ymm20, ymm17
    vmovq xmm0, qword ptr [r13+1024]
    sha256rnds2 xmm2, xmm1
    vpxord ymm30, ymm16, ymm30
    vmovq xmm0, qword ptr [r13+1032]
    sha256rnds2 xmm4, xmm3
    vprord ymm16, ymm22, 17
    vpsrld ymm20, ymm22, 10
    vprord ymm31, ymm22, 19
    vmovq xmm0, qword ptr [r13+1056]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm21, ymm22, dword ptr [rsi+104]{1to8}
    vprord ymm25, ymm14, 2
    vmovdqa32 ymmword ptr [rdi+288], ymm22
    vmovdqa32 ymm22, ymm14
    vpternlogd ymm22, ymm29, ymm18, 0xe8
    vmovq xmm0, qword ptr [r13+1064]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm26, ymm27, ymm26
    vprord ymm27, ymm14, 13
    vpxord ymm30, ymm23, ymm30
    vmovq xmm0, qword ptr [r13+1040]
    sha256rnds2 xmm10, xmm9
    vpxord ymm31, ymm16, ymm31
    vprord ymm16, ymm14, 22
    vpaddd ymm17, ymm13, ymm17
    vmovdqa32 ymm13, ymmword ptr [r12+384]
    vpsrld ymm23, ymm13, 3
    vpxord ymm27, ymm25, ymm27
    vprord ymm25, ymm13, 7
    vmovq xmm0, qword ptr [r13+1048]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm30, ymm28, ymm30
    vpxord ymm31, ymm20, ymm31
    vprord ymm20, ymm13, 18
    vpaddd ymm28, ymm17, dword ptr [rsi+108]{1to8}
    vpxord ymm27, ymm16, ymm27
    vpxord ymm20, ymm25, ymm20
    vmovq xmm0, qword ptr [r13+1088]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm19, ymm19, ymm30
    vpaddd ymm31, ymm26, ymm31
    vpunpckldq ymm26, ymm21, ymm28
    vpunpckhdq ymm28, ymm21, ymm28
    vpaddd ymm22, ymm27, ymm22
    vmovdqa32 ymm27, ymmword ptr [rdi+256]
    vmovq xmm0, qword ptr [r13+1096]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm27, ymm27, dword ptr [r9+640]{1to8}
    vprord ymm21, ymm17, 17
    vprord ymm25, ymm17, 19
    vmovq xmm0, qword ptr [r13+1120]
    sha256rnds2 xmm5, xmm6
    vpxord ymm20, ymm23, ymm20
    vpaddd ymm23, ymm31, dword ptr [rsi+112]{1to8}
    vmovq xmm0, qword ptr [r13+1128]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymmword ptr [r12+1024], ymm26
    vmovdqa32 ymmword ptr [r12+1056], ymm28
    vprord ymm28, ymm19, 6
    vmovq xmm0, qword ptr [r13+1104]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymm26, ymm19
    vpternlogd ymm26, ymm15, ymm24, 0xca
    vmovdqa32 ymm16, ymmword ptr [r12+416]
    vpsrld ymm13, ymm16, 3
    vpaddd ymm22, ymm30, ymm22
    vprord ymm30, ymm19, 11
    vmovq xmm0, qword ptr [r13+1112]
    sha256rnds2 xmm11, xmm12
    vpxord ymm25, ymm21, ymm25
    vprord ymm21, ymm19, 25
    vpaddd ymm26, ymm27, ymm26
    vmovq xmm0, qword ptr [r13+1152]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm24, ymm24, dword ptr [r9+644]{1to8}
    vmovq xmm0, qword ptr [r13+1160]
    sha256rnds2 xmm4, xmm3
    vpxord ymm30, ymm28, ymm30
    vmovq xmm0, qword ptr [r13+1184]
    sha256rnds2 xmm6, xmm5
    vprord ymm28, ymm16, 7
    vpsrld ymm27, ymm17, 10
    vmovdqa32 ymmword ptr [rdi+256], ymm17
    vprord ymm17, ymm22, 2
    vmovdqa32 ymmword ptr [rdi+352], ymm24
    vmovdqa32 ymm24, ymm22
    vpternlogd ymm24, ymm14, ymm29, 0xe8
    vmovdqa32 ymmword ptr [rdi+384], ymm29
    vpsrld ymm29, ymm31, 10
    vmovdqa32 ymmword ptr [rdi+416], ymm14
    vprord ymm14, ymm22, 13
    vpxord ymm25, ymm27, ymm25
    vmovq xmm0, qword ptr [r13+1192]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm20, ymm20, ymmword ptr [r12+352]
    vprord ymm27, ymm22, 22
    vpxord ymm30, ymm21, ymm30
    vmovdqa32 ymm21, ymmword ptr [r12+448]
    vmovq xmm0, qword ptr [r13+1168]
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymmword ptr [rdi+448], ymm22
    vpsrld ymm22, ymm21, 3
    vpxord ymm14, ymm17, ymm14
    vprord ymm17, ymm16, 18
    vprord ymm16, ymm31, 17
    vmovq xmm0, qword ptr [r13+1176]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm25, ymm20, ymm25
    vpaddd ymm30, ymm26, ymm30
    vpxord ymm17, ymm28, ymm17
    vmovq xmm0, qword ptr [r13+1216]
    sha256rnds2 xmm1, xmm2
    vprord ymm28, ymm31, 19
    vpxord ymm14, ymm27, ymm14
    vprord ymm27, ymm21, 7
    vmovq xmm0, qword ptr [r13+1224]
    sha256rnds2 xmm3, xmm4
    vpxord ymm28, ymm16, ymm28
    vprord ymm16, ymm21, 18
    vpaddd ymm26, ymm25, dword ptr [rsi+116]{1to8}
    vmovq xmm0, qword ptr [r13+1248]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm18, ymm18, ymm30
    vpxord ymm17, ymm13, ymm17
    vpaddd ymm24, ymm14, ymm24
    vpxord ymm16, ymm27, ymm16
    vmovq xmm0, qword ptr [r13+1256]
    sha256rnds2 xmm7, xmm8
    vpxord ymm28, ymm29, ymm28
    vpunpckldq ymm29, ymm23, ymm26
    vprord ymm27, ymm18, 6
    vmovq xmm0, qword ptr [r13+1232]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymm14, ymm18
    vpternlogd ymm14, ymm19, ymm15, 0xca
    vpaddd ymm17, ymm17, ymmword ptr [r12+384]
    vpaddd ymm24, ymm30, ymm24
    vprord ymm30, ymm18, 11
    vmovq xmm0, qword ptr [r13+1240]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+1280]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+1288]
    sha256rnds2 xmm4, xmm3
    vpxord ymm16, ymm22, ymm16
    vmovdqa32 ymmword ptr [r12+1088], ymm29
    vprord ymm29, ymm18, 25
    vpaddd ymm14, ymm14, ymmword ptr [rdi+352]
    vmovq xmm0, qword ptr [r13+1312]
    sha256rnds2 xmm6, xmm5
    vpunpckhdq ymm26, ymm23, ymm26
    vpxord ymm30, ymm27, ymm30
    vpaddd ymm28, ymm17, ymm28
    vprord ymm17, ymm25, 17
    vprord ymm27, ymm25, 19
    vmovq xmm0, qword ptr [r13+1320]
    sha256rnds2 xmm8, xmm7
    vpsrld ymm23, ymm25, 10
    vmovdqa32 ymmword ptr [r12+1120], ymm26
    vprord ymm26, ymm24, 2
    vmovdqa32 ymm22, ymmword ptr [rdi+448]
    vmovdqa32 ymm13, ymm24
    vpternlogd ymm13, ymm22, ymmword ptr [rdi+416], 0xe8
    vmovq xmm0, qword ptr [r13+1296]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm15, ymm15, dword ptr [r9+704]{1to8}
    vprord ymm20, ymm24, 13
    vpxord ymm30, ymm29, ymm30
    vmovdqa32 ymm29, ymmword ptr [r12+480]
    vmovdqa32 ymmword ptr [rdi+352], ymm25
    vpsrld ymm25, ymm29, 3
    vmovdqa32 ymmword ptr [rdi+480], ymm31
    vprord ymm31, ymm24, 22
    vpxord ymm27, ymm17, ymm27
    vpaddd ymm16, ymm16, ymmword ptr [r12+416]
    vmovq xmm0, qword ptr [r13+1304]
    sha256rnds2 xmm12, xmm11
    vpxord ymm20, ymm26, ymm20
    vprord ymm26, ymm29, 7
    vpaddd ymm17, ymm28, dword ptr [rsi+120]{1to8}
    vmovq xmm0, qword ptr [r13+1344]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm30, ymm14, ymm30
    vprord ymm14, ymm29, 18
    vpaddd ymm21, ymm21, dword ptr [rsi+124]{1to8}
    vprord ymm29, ymm28, 17
    vmovq xmm0, qword ptr [r13+1352]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm22, ymm28, 10
    vmovq xmm0, qword ptr [r13+1376]
    sha256rnds2 xmm5, xmm6
    vpxord ymm27, ymm23, ymm27
    vpxord ymm20, ymm31, ymm20
    vpxord ymm14, ymm26, ymm14
    vmovq xmm0, qword ptr [r13+1384]
    sha256rnds2 xmm7, xmm8
    vprord ymm26, ymm28, 19
    vpaddd ymm31, ymm30, ymmword ptr [rdi+384]
    vpxord ymm26, ymm29, ymm26
    vpaddd ymm27, ymm16, ymm27
    vmovq xmm0, qword ptr [r13+1360]
    sha256rnds2 xmm9, xmm10
    vpaddd ymm13, ymm20, ymm13
    vpxord ymm14, ymm25, ymm14
    vprord ymm25, ymm31, 6
    vmovdqa32 ymm20, ymm31
    vmovq xmm0, qword ptr [r13+1368]
    sha256rnds2 xmm11, xmm12
    vpternlogd ymm20, ymm18, ymm19, 0xca
    vprord ymm16, ymm31, 11
    vpxord ymm26, ymm22, ymm26
    vpsrld ymm22, ymm27, 10
    vpaddd ymm13, ymm30, ymm13
    vprord ymm30, ymm31, 25
    vpaddd ymm20, ymm15, ymm20
    vpxord ymm16, ymm25, ymm16
    vpaddd ymm14, ymm21, ymm14
    vmovq xmm0, qword ptr [r13+1408]
    sha256rnds2 xmm2, xmm1
    vprord ymm21, ymm27, 17
    vmovq xmm0, qword ptr [r13+1416]
    sha256rnds2 xmm4, xmm3
    vprord ymm25, ymm27, 19
    vpaddd ymm15, ymm27, dword ptr [rsi+128]{1to8}
    vprord ymm29, ymm13, 2
    vmovq xmm0, qword ptr [r13+1440]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+1448]
    sha256rnds2 xmm8, xmm7
    vprord ymm23, ymm13, 13
    vpxord ymm16, ymm30, ymm16
    vpaddd ymm26, ymm14, ymm26
    vmovq xmm0, qword ptr [r13+1424]
    sha256rnds2 xmm10, xmm9
    vprord ymm14, ymm13, 22
    vpxord ymm25, ymm21, ymm25
    vpunpckldq ymm21, ymm17, ymm15
    vmovq xmm0, qword ptr [r13+1432]
    sha256rnds2 xmm12, xmm11
    vpxord ymm23, ymm29, ymm23
    vpunpckhdq ymm15, ymm17, ymm15
    vmovdqa32 ymm17, ymm13
    vpternlogd ymm17, ymm24, ymmword ptr [rdi+448], 0xe8
    vpaddd ymm16, ymm20, ymm16
    vmovdqa32 ymm20, ymmword ptr [r12+480]
    vmovq xmm0, qword ptr [r13+1472]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm20, ymm20, dword ptr [rsi+132]{1to8}
    vmovdqa32 ymmword ptr [r12+1152], ymm21
    vpxord ymm25, ymm22, ymm25
    vpaddd ymm22, ymm26, dword ptr [rsi+136]{1to8}
    vmovdqa32 ymmword ptr [r12+1184], ymm15
    vmovq xmm0, qword ptr [r13+1480]
    sha256rnds2 xmm3, xmm4
    vpxord ymm23, ymm14, ymm23
    vpaddd ymm19, ymm19, dword ptr [r9+708]{1to8}
    vprord ymm14, ymm26, 17
    vpaddd ymm15, ymm16, ymmword ptr [rdi+416]
    vmovq xmm0, qword ptr [r13+1504]
    sha256rnds2 xmm5, xmm6
    vprord ymm21, ymm26, 19
    vpsrld ymm29, ymm26, 10
    vpaddd ymm20, ymm20, ymmword ptr [rdi+288]
    vmovdqa32 ymm30, ymmword ptr [rdi+256]
    vmovdqa32 ymmword ptr [rdi+416], ymm26
    vmovq xmm0, qword ptr [r13+1512]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm26, ymm30, dword ptr [rsi+140]{1to8}
    vpaddd ymm17, ymm23, ymm17
    vpxord ymm21, ymm14, ymm21
    vprord ymm14, ymm15, 6
    vmovdqa32 ymm23, ymm15
    vmovq xmm0, qword ptr [r13+1488]
    sha256rnds2 xmm9, xmm10
    vpternlogd ymm23, ymm31, ymm18, 0xca
    vprord ymm30, ymm15, 11
    vpaddd ymm25, ymm20, ymm25
    vpaddd ymm17, ymm16, ymm17
    vprord ymm16, ymm15, 25
    vpaddd ymm23, ymm19, ymm23
    vmovq xmm0, qword ptr [r13+1496]
    sha256rnds2 xmm11, xmm12
    vpxord ymm30, ymm14, ymm30
    vpxord ymm21, ymm29, ymm21
    vprord ymm29, ymm25, 17
    vmovq xmm0, qword ptr [r13+1536]
    sha256rnds2 xmm2, xmm1
    vpsrld ymm14, ymm25, 10
    vpaddd ymm19, ymm25, dword ptr [rsi+144]{1to8}
    vprord ymm20, ymm17, 2
    vmovdqa32 ymmword ptr [rdi+384], ymm27
    vmovq xmm0, qword ptr [r13+1544]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymm27, ymm17
    vpternlogd ymm27, ymm13, ymm24, 0xe8
    vpaddd ymm18, ymm18, dword ptr [r9+768]{1to8}
    vmovq xmm0, qword ptr [r13+1568]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [rdi+512], ymm28
    vprord ymm28, ymm17, 13
    vpxord ymm30, ymm16, ymm30
    vpaddd ymm21, ymm26, ymm21
    vprord ymm26, ymm17, 22
    vmovq xmm0, qword ptr [r13+1576]
    sha256rnds2 xmm8, xmm7
    vpunpckldq ymm16, ymm22, ymm19
    vpunpckhdq ymm19, ymm22, ymm19
    vpxord ymm28, ymm20, ymm28
    vmovq xmm0, qword ptr [r13+1552]
    sha256rnds2 xmm10, xmm9
    vprord ymm20, ymm25, 19
    vmovq xmm0, qword ptr [r13+1560]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm30, ymm23, ymm30
    vprord ymm23, ymm21, 17
    vpaddd ymm22, ymm21, dword ptr [rsi+148]{1to8}
    vmovdqa32 ymmword ptr [r12+1216], ymm16
    vmovq xmm0, qword ptr [r13+1600]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 ymmword ptr [r12+1248], ymm19
    vprord ymm19, ymm21, 19
    vpxord ymm20, ymm29, ymm20
    vpsrld ymm29, ymm21, 10
    vpxord ymm28, ymm26, ymm28
    vmovq xmm0, qword ptr [r13+1608]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm26, ymm30, ymmword ptr [rdi+448]
    vpxord ymm19, ymm23, ymm19
    vmovq xmm0, qword ptr [r13+1632]
    sha256rnds2 xmm5, xmm6
    vpxord ymm20, ymm14, ymm20
    vpaddd ymm27, ymm28, ymm27
    vprord ymm28, ymm26, 6
    vmovdqa32 ymm14, ymm26
    vmovq xmm0, qword ptr [r13+1640]
    sha256rnds2 xmm7, xmm8
    vpternlogd ymm14, ymm15, ymm31, 0xca
    vpxord ymm19, ymm29, ymm19
    vprord ymm29, ymm26, 11
    vmovq xmm0, qword ptr [r13+1616]
    sha256rnds2 xmm9, xmm10
    vpaddd ymm20, ymm20, ymmword ptr [rdi+480]
    vpaddd ymm27, ymm30, ymm27
    vprord ymm30, ymm26, 25
    vpaddd ymm14, ymm18, ymm14
    vmovq xmm0, qword ptr [r13+1624]
    sha256rnds2 xmm11, xmm12
    vpxord ymm29, ymm28, ymm29
    vpaddd ymm19, ymm19, ymmword ptr [rdi+352]
    vprord ymm28, ymm20, 17
    vmovq xmm0, qword ptr [r13+1664]
    sha256rnds2 xmm2, xmm1
    vpsrld ymm18, ymm20, 10
    vpaddd ymm23, ymm20, dword ptr [rsi+152]{1to8}
    vprord ymm16, ymm27, 2
    vmovdqa32 ymmword ptr [rdi+448], ymm21
    vmovdqa32 ymm21, ymm27
    vpternlogd ymm21, ymm17, ymm13, 0xe8
    vmovdqa32 ymmword ptr [rdi+544], ymm13
    vmovq xmm0, qword ptr [r13+1672]
    sha256rnds2 xmm4, xmm3
    vprord ymm13, ymm27, 13
    vpxord ymm29, ymm30, ymm29
    vpaddd ymm30, ymm19, dword ptr [rsi+156]{1to8}
    vmovdqa32 ymmword ptr [rdi+576], ymm25
    vprord ymm25, ymm27, 22
    vmovq xmm0, qword ptr [r13+1696]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [rdi+608], ymm27
    vpunpckldq ymm27, ymm22, ymm23
    vpunpckhdq ymm23, ymm22, ymm23
    vpxord ymm13, ymm16, ymm13
    vpaddd ymm31, ymm31, dword ptr [r9+772]{1to8}
    vprord ymm16, ymm20, 19
    vpaddd ymm29, ymm14, ymm29
    vprord ymm14, ymm19, 17
    vmovdqa32 ymmword ptr [r12+1280], ymm27
    vmovq xmm0, qword ptr [r13+1704]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymmword ptr [r12+1312], ymm23
    vprord ymm23, ymm19, 19
    vpxord ymm16, ymm28, ymm16
    vpsrld ymm28, ymm19, 10
    vmovq xmm0, qword ptr [r13+1680]
    sha256rnds2 xmm10, xmm9
    vpxord ymm13, ymm25, ymm13
    vpaddd ymm24, ymm24, ymm29
    vpxord ymm23, ymm14, ymm23
    vmovq xmm0, qword ptr [r13+1688]
    sha256rnds2 xmm12, xmm11
    vpxord ymm16, ymm18, ymm16
    vpaddd ymm21, ymm13, ymm21
    vprord ymm13, ymm24, 6
    vmovdqa32 ymm18, ymm24
    vmovq xmm0, qword ptr [r13+1728]
    sha256rnds2 xmm1, xmm2
    vpternlogd ymm18, ymm26, ymm15, 0xca
    vpxord ymm23, ymm28, ymm23
    vprord ymm28, ymm24, 11
    vmovq xmm0, qword ptr [r13+1736]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm16, ymm16, ymmword ptr [rdi+512]
    vmovq xmm0, qword ptr [r13+1760]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm21, ymm29, ymm21
    vprord ymm29, ymm24, 25
    vpaddd ymm18, ymm31, ymm18
    vmovq xmm0, qword ptr [r13+1768]
    sha256rnds2 xmm7, xmm8
    vpxord ymm28, ymm13, ymm28
    vpaddd ymm23, ymm23, ymmword ptr [rdi+384]
    vprord ymm13, ymm16, 17
    vmovq xmm0, qword ptr [r13+1744]
    sha256rnds2 xmm9, xmm10
    vpsrld ymm31, ymm16, 10
    vpaddd ymm14, ymm16, dword ptr [rsi+160]{1to8}
    vprord ymm25, ymm21, 2
    vprord ymm27, ymm21, 13
    vmovq xmm0, qword ptr [r13+1752]
    sha256rnds2 xmm11, xmm12
    vpxord ymm28, ymm29, ymm28
    vpaddd ymm29, ymm23, dword ptr [rsi+164]{1to8}
    vprord ymm22, ymm21, 22
    vmovdqa32 ymmword ptr [rdi+640], ymm19
    vmovq xmm0, qword ptr [r13+1792]
    sha256rnds2 xmm2, xmm1
    vpunpckldq ymm19, ymm30, ymm14
    vpunpckhdq ymm14, ymm30, ymm14
    vpxord ymm27, ymm25, ymm27
    vmovdqa32 ymm25, ymm21
    vpternlogd ymm25, ymm17, ymmword ptr [rdi+608], 0xe8
    vprord ymm30, ymm16, 19
    vmovq xmm0, qword ptr [r13+1800]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm28, ymm18, ymm28
    vprord ymm18, ymm23, 17
    vmovdqa32 ymmword ptr [r12+1344], ymm19
    vmovq xmm0, qword ptr [r13+1824]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [r12+1376], ymm14
    vpaddd ymm15, ymm15, dword ptr [r9+832]{1to8}
    vmovq xmm0, qword ptr [r13+1832]
    sha256rnds2 xmm8, xmm7
    vprord ymm14, ymm23, 19
    vpxord ymm30, ymm13, ymm30
    vpxord ymm27, ymm22, ymm27
    vpsrld ymm22, ymm23, 10
    vmovq xmm0, qword ptr [r13+1808]
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymm13, ymmword ptr [rdi+576]
    vpaddd ymm19, ymm13, dword ptr [rsi+168]{1to8}
    vmovq xmm0, qword ptr [r13+1816]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm13, ymm28, ymmword ptr [rdi+544]
    vpxord ymm14, ymm18, ymm14
    vmovdqa32 ymm18, ymmword ptr [rdi+288]
    vmovdqa32 ymmword ptr [rdi+544], ymm23
    vprord ymm23, ymm18, 7
    vpxord ymm30, ymm31, ymm30
    vmovq xmm0, qword ptr [r13+1856]
    sha256rnds2 xmm1, xmm2
    vprord ymm31, ymm18, 18
    vmovdqa32 ymmword ptr [rdi+672], ymm16
    vpsrld ymm16, ymm18, 3
    vpaddd ymm25, ymm27, ymm25
    vprord ymm27, ymm13, 6
    vmovq xmm0, qword ptr [r13+1864]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+1888]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymmword ptr [rdi+704], ymm20
    vmovdqa32 ymm20, ymm13
    vpternlogd ymm20, ymm24, ymm26, 0xca
    vpxord ymm14, ymm22, ymm14
    vprord ymm22, ymm13, 11
    vpxord ymm31, ymm23, ymm31
    vpaddd ymm30, ymm30, ymmword ptr [rdi+416]
    vpaddd ymm25, ymm28, ymm25
    vprord ymm28, ymm13, 25
    vpaddd ymm20, ymm15, ymm20
    vmovq xmm0, qword ptr [r13+1896]
    sha256rnds2 xmm7, xmm8
    vpxord ymm22, ymm27, ymm22
    vpaddd ymm14, ymm19, ymm14
    vpxord ymm31, ymm16, ymm31
    vmovq xmm0, qword ptr [r13+1872]
    sha256rnds2 xmm9, xmm10
    vprord ymm16, ymm30, 17
    vpsrld ymm19, ymm30, 10
    vprord ymm27, ymm30, 19
    vpaddd ymm15, ymm30, dword ptr [rsi+172]{1to8}
    vmovq xmm0, qword ptr [r13+1880]
    sha256rnds2 xmm11, xmm12
    vprord ymm23, ymm25, 2
    vpxord ymm22, ymm28, ymm22
    vpaddd ymm28, ymm14, dword ptr [rsi+176]{1to8}
    vpxord ymm27, ymm16, ymm27
    vpunpckldq ymm16, ymm29, ymm15
    vmovq xmm0, qword ptr [r13+1920]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+1928]
    sha256rnds2 xmm4, xmm3
    vpunpckhdq ymm15, ymm29, ymm15
    vprord ymm29, ymm25, 13
    vpaddd ymm22, ymm20, ymm22
    vpaddd ymm31, ymm31, dword ptr [rsi+124]{1to8}
    vprord ymm20, ymm25, 22
    vmovq xmm0, qword ptr [r13+1952]
    sha256rnds2 xmm6, xmm5
    vpxord ymm27, ymm19, ymm27
    vmovq xmm0, qword ptr [r13+1960]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymmword ptr [r12+1408], ymm16
    vmovdqa32 ymmword ptr [r12+1440], ymm15
    vpxord ymm29, ymm23, ymm29
    vmovdqa32 ymm23, ymm25
    vpternlogd ymm23, ymm21, ymmword ptr [rdi+608], 0xe8
    vmovq xmm0, qword ptr [r13+1936]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm26, ymm26, dword ptr [r9+836]{1to8}
    vpaddd ymm17, ymm17, ymm22
    vmovdqa32 ymm15, ymmword ptr [rdi+256]
    vprord ymm16, ymm15, 7
    vmovq xmm0, qword ptr [r13+1944]
    sha256rnds2 xmm12, xmm11
    vpsrld ymm19, ymm15, 3
    vmovdqa32 ymmword ptr [rdi+736], ymm30
    vprord ymm30, ymm15, 18
    vpsrld ymm15, ymm14, 10
    vpaddd ymm31, ymm31, ymmword ptr [rdi+448]
    vpxord ymm29, ymm20, ymm29
    vmovq xmm0, qword ptr [r13+1984]
    sha256rnds2 xmm1, xmm2
    vprord ymm20, ymm14, 17
    vprord ymm18, ymm17, 6
    vmovdqa32 ymmword ptr [rdi+768], ymm15
    vmovdqa32 ymm15, ymm17
    vpternlogd ymm15, ymm13, ymm24, 0xca
    vpxord ymm30, ymm16, ymm30
    vmovq xmm0, qword ptr [r13+1992]
    sha256rnds2 xmm3, xmm4
    vprord ymm16, ymm17, 11
    vpaddd ymm27, ymm31, ymm27
    vpaddd ymm23, ymm29, ymm23
    vmovq xmm0, qword ptr [r13+2016]
    sha256rnds2 xmm5, xmm6
    vprord ymm29, ymm17, 25
    vpaddd ymm15, ymm26, ymm15
    vpxord ymm16, ymm18, ymm16
    vpxord ymm30, ymm19, ymm30
    vmovq xmm0, qword ptr [r13+2024]
    sha256rnds2 xmm7, xmm8
    vprord ymm19, ymm14, 19
    vmovdqa32 ymm18, ymmword ptr [rdi+480]
    vmovq xmm0, qword ptr [r13+2000]
    sha256rnds2 xmm9, xmm10
    vprord ymm26, ymm18, 7
    vpsrld ymm31, ymm18, 3
    vmovdqa32 ymmword ptr [rdi+800], ymm14
    vpaddd ymm14, ymm27, dword ptr [rsi+180]{1to8}
    vpaddd ymm23, ymm22, ymm23
    vmovq xmm0, qword ptr [r13+2008]
    sha256rnds2 xmm11, xmm12
    vpxord ymm19, ymm20, ymm19
    vprord ymm20, ymm18, 18
    vpxord ymm16, ymm29, ymm16
    vpaddd ymm30, ymm30, ymmword ptr [rdi+288]
    vpxord ymm20, ymm26, ymm20
    vpunpckldq ymm26, ymm28, ymm14
    vmovq xmm0, qword ptr [r13+2048]
    sha256rnds2 xmm2, xmm1
    vprord ymm29, ymm23, 2
    vmovdqa32 ymm22, ymm23
    vpternlogd ymm22, ymm25, ymm21, 0xe8
    vpxord ymm19, ymm19, ymmword ptr [rdi+768]
    vmovq xmm0, qword ptr [r13+2056]
    sha256rnds2 xmm4, xmm3
    vprord ymm18, ymm23, 13
    vpaddd ymm16, ymm15, ymm16
    vpaddd ymm30, ymm30, ymmword ptr [rdi+704]
    vmovdqa32 ymmword ptr [r12+1472], ymm26
    vmovq xmm0, qword ptr [r13+2080]
    sha256rnds2 xmm6, xmm5
    vprord ymm26, ymm23, 22
    vpxord ymm20, ymm31, ymm20
    vpunpckhdq ymm14, ymm28, ymm14
    vmovq xmm0, qword ptr [r13+2088]
    sha256rnds2 xmm8, xmm7
    vpxord ymm18, ymm29, ymm18
    vprord ymm29, ymm27, 17
    vpaddd ymm28, ymm16, ymmword ptr [rdi+608]
    vpaddd ymm19, ymm30, ymm19
    vprord ymm30, ymm27, 19
    vmovdqa32 ymmword ptr [r12+1504], ymm14
    vmovq xmm0, qword ptr [r13+2064]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm24, ymm24, dword ptr [r9+896]{1to8}
    vmovdqa32 ymm14, ymmword ptr [rdi+352]
    vprord ymm31, ymm14, 7
    vmovq xmm0, qword ptr [r13+2072]
    sha256rnds2 xmm12, xmm11
    vpsrld ymm15, ymm14, 3
    vpxord ymm18, ymm26, ymm18
    vprord ymm26, ymm14, 18
    vpxord ymm30, ymm29, ymm30
    vmovq xmm0, qword ptr [r13+2112]
    sha256rnds2 xmm1, xmm2
    vprord ymm29, ymm28, 6
    vmovdqa32 ymm14, ymm28
    vpternlogd ymm14, ymm17, ymm13, 0xca
    vpaddd ymm20, ymm20, ymmword ptr [rdi+256]
    vmovq xmm0, qword ptr [r13+2120]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymmword ptr [rdi+256], ymm17
    vprord ymm17, ymm28, 11
    vmovdqa32 ymmword ptr [rdi+608], ymm21
    vpsrld ymm21, ymm27, 10
    vmovdqa32 ymmword ptr [rdi+768], ymm27
    vmovq xmm0, qword ptr [r13+2144]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm27, ymm19, dword ptr [rsi+184]{1to8}
    vpaddd ymm22, ymm18, ymm22
    vprord ymm18, ymm28, 25
    vpaddd ymm14, ymm24, ymm14
    vpxord ymm17, ymm29, ymm17
    vmovq xmm0, qword ptr [r13+2152]
    sha256rnds2 xmm7, xmm8
    vpxord ymm26, ymm31, ymm26
    vprord ymm31, ymm19, 17
    vprord ymm29, ymm19, 19
    vpsrld ymm24, ymm19, 10
    vmovq xmm0, qword ptr [r13+2128]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [r13+2136]
    sha256rnds2 xmm11, xmm12
    vpxord ymm30, ymm21, ymm30
    vpaddd ymm22, ymm16, ymm22
    vmovq xmm0, qword ptr [r13+2176]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm20, ymm20, ymmword ptr [rdi+640]
    vpxord ymm17, ymm18, ymm17
    vpaddd ymm13, ymm13, dword ptr [r9+900]{1to8}
    vmovq xmm0, qword ptr [r13+2184]
    sha256rnds2 xmm4, xmm3
    vpxord ymm26, ymm15, ymm26
    vpxord ymm29, ymm31, ymm29
    vmovdqa32 ymm31, ymmword ptr [rdi+512]
    vprord ymm15, ymm31, 7
    vprord ymm18, ymm22, 2
    vmovdqa32 ymm16, ymm22
    vpternlogd ymm16, ymm23, ymm25, 0xe8
    vmovq xmm0, qword ptr [r13+2208]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm30, ymm20, ymm30
    vprord ymm20, ymm22, 13
    vpaddd ymm17, ymm14, ymm17
    vpaddd ymm26, ymm26, ymmword ptr [rdi+480]
    vprord ymm14, ymm22, 22
    vpxord ymm29, ymm24, ymm29
    vpsrld ymm24, ymm31, 3
    vmovq xmm0, qword ptr [r13+2216]
    sha256rnds2 xmm8, xmm7
    vpxord ymm20, ymm18, ymm20
    vprord ymm18, ymm31, 18
    vpaddd ymm21, ymm30, dword ptr [rsi+188]{1to8}
    vmovq xmm0, qword ptr [r13+2192]
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymmword ptr [rdi+480], ymm19
    vpaddd ymm19, ymm17, ymmword ptr [rdi+608]
    vmovq xmm0, qword ptr [r13+2200]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm26, ymm26, ymmword ptr [rdi+672]
    vpxord ymm18, ymm15, ymm18
    vpxord ymm20, ymm14, ymm20
    vmovq xmm0, qword ptr [r13+2240]
    sha256rnds2 xmm1, xmm2
    vpunpckldq ymm14, ymm27, ymm21
    vprord ymm15, ymm19, 6
    vmovdqa32 ymm31, ymm19
    vmovq xmm0, qword ptr [r13+2248]
    sha256rnds2 xmm3, xmm4
    vpternlogd ymm31, ymm28, ymmword ptr [rdi+256], 0xca
    vpaddd ymm29, ymm26, ymm29
    vprord ymm26, ymm19, 11
    vpxord ymm18, ymm24, ymm18
    vmovq xmm0, qword ptr [r13+2272]
    sha256rnds2 xmm5, xmm6
    vpunpckhdq ymm21, ymm27, ymm21
    vmovdqa32 ymmword ptr [r12+1536], ymm14
    vpaddd ymm16, ymm20, ymm16
    vmovq xmm0, qword ptr [r13+2280]
    sha256rnds2 xmm7, xmm8
    vprord ymm20, ymm19, 25
    vpaddd ymm31, ymm13, ymm31
    vpxord ymm26, ymm15, ymm26
    vprord ymm15, ymm30, 17
    vmovq xmm0, qword ptr [r13+2256]
    sha256rnds2 xmm9, xmm10
    vpaddd ymm13, ymm29, dword ptr [rsi+192]{1to8}
    vmovdqa32 ymmword ptr [r12+1568], ymm21
    vprord ymm21, ymm30, 19
    vmovq xmm0, qword ptr [r13+2264]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm18, ymm18, ymmword ptr [rdi+352]
    vpsrld ymm14, ymm30, 10
    vpaddd ymm16, ymm17, ymm16
    vmovq xmm0, qword ptr [r13+2304]
    sha256rnds2 xmm2, xmm1
    vpxord ymm26, ymm20, ymm26
    vmovdqa32 ymm20, ymmword ptr [rdi+256]
    vpaddd ymm20, ymm20, dword ptr [r9+960]{1to8}
    vmovdqa32 ymm17, ymmword ptr [rdi+384]
    vprord ymm27, ymm17, 7
    vprord ymm24, ymm17, 18
    vmovdqa32 ymmword ptr [rdi+256], ymm30
    vmovq xmm0, qword ptr [r13+2312]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm30, ymm17, 3
    vpxord ymm21, ymm15, ymm21
    vprord ymm15, ymm16, 2
    vmovdqa32 ymm17, ymm16
    vmovq xmm0, qword ptr [r13+2336]
    sha256rnds2 xmm6, xmm5
    vpternlogd ymm17, ymm22, ymm23, 0xe8
    vmovdqa32 ymmword ptr [rdi+352], ymm23
    vpsrld ymm23, ymm29, 10
    vmovdqa32 ymmword ptr [rdi+608], ymm22
    vprord ymm22, ymm16, 13
    vpaddd ymm26, ymm31, ymm26
    vpxord ymm24, ymm27, ymm24
    vmovq xmm0, qword ptr [r13+2344]
    sha256rnds2 xmm8, xmm7
    vprord ymm27, ymm16, 22
    vpxord ymm21, ymm14, ymm21
    vpaddd ymm18, ymm18, ymmword ptr [rdi+544]
    vmovq xmm0, qword ptr [r13+2320]
    sha256rnds2 xmm10, xmm9
    vpxord ymm22, ymm15, ymm22
    vprord ymm15, ymm29, 17
    vpaddd ymm25, ymm25, ymm26
    vmovq xmm0, qword ptr [r13+2328]
    sha256rnds2 xmm12, xmm11
    vpxord ymm24, ymm30, ymm24
    vprord ymm30, ymm29, 19
    vmovdqa32 ymm14, ymmword ptr [rdi+416]
    vprord ymm31, ymm14, 7
    vpaddd ymm21, ymm18, ymm21
    vmovq xmm0, qword ptr [r13+2368]
    sha256rnds2 xmm1, xmm2
    vpxord ymm22, ymm27, ymm22
    vpxord ymm30, ymm15, ymm30
    vprord ymm15, ymm14, 18
    vmovq xmm0, qword ptr [r13+2376]
    sha256rnds2 xmm3, xmm4
    vprord ymm27, ymm25, 6
    vmovdqa32 ymm18, ymm25
    vpternlogd ymm18, ymm19, ymm28, 0xca
    vpaddd ymm24, ymm24, ymmword ptr [rdi+512]
    vmovdqa32 ymmword ptr [rdi+512], ymm29
    vprord ymm29, ymm25, 11
    vmovq xmm0, qword ptr [r13+2400]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymmword ptr [rdi+288], ymm19
    vpsrld ymm19, ymm14, 3
    vpaddd ymm14, ymm21, dword ptr [rsi+196]{1to8}
    vpaddd ymm17, ymm22, ymm17
    vmovq xmm0, qword ptr [r13+2408]
    sha256rnds2 xmm7, xmm8
    vprord ymm22, ymm25, 25
    vpaddd ymm18, ymm20, ymm18
    vpxord ymm29, ymm27, ymm29
    vmovq xmm0, qword ptr [r13+2384]
    sha256rnds2 xmm9, xmm10
    vpxord ymm30, ymm23, ymm30
    vpaddd ymm24, ymm24, ymmword ptr [rdi+736]
    vpxord ymm15, ymm31, ymm15
    vpunpckldq ymm31, ymm13, ymm14
    vmovq xmm0, qword ptr [r13+2392]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm17, ymm26, ymm17
    vpunpckhdq ymm14, ymm13, ymm14
    vpxord ymm29, ymm22, ymm29
    vpaddd ymm30, ymm24, ymm30
    vprord ymm24, ymm21, 17
    vmovq xmm0, qword ptr [r13+2432]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r13+2496], xmm2
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vmovdqa32 ymmword ptr [r12+1600], ymm31
    vpxord ymm15, ymm19, ymm15
    vprord ymm19, ymm21, 19
    vmovdqa32 ymmword ptr [r12+1632], ymm14
    vmovq xmm0, qword ptr [r13+2440]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r13+2500], xmm4
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vprord ymm14, ymm17, 2
    vmovq xmm0, qword ptr [r13+2464]
    sha256rnds2 xmm6, xmm5
    vmovd dword ptr [r13+2504], xmm6
    vmovddup xmm5, qword ptr [r8]
    vpaddd xmm5, xmm5, xmmword ptr [rcx]
    vmovdqa xmm6, xmmword ptr [rcx+128]
    vmovdqa32 ymm31, ymm17
    vpternlogd ymm31, ymm16, ymmword ptr [rdi+608], 0xe8
    vpaddd ymm28, ymm28, dword ptr [r9+964]{1to8}
    vprord ymm22, ymm17, 13
    vmovq xmm0, qword ptr [r13+2472]
    sha256rnds2 xmm8, xmm7
    vmovd dword ptr [r13+2508], xmm8
    vmovddup xmm7, qword ptr [r8]
    vpaddd xmm7, xmm7, xmmword ptr [rcx+16]
    vmovdqa xmm8, xmmword ptr [rcx+144]
    vpaddd ymm29, ymm18, ymm29
    vpxord ymm19, ymm24, ymm19
    vprord ymm24, ymm17, 22
    vpaddd ymm15, ymm15, ymmword ptr [rdi+384]
    vmovq xmm0, qword ptr [r13+2448]
    sha256rnds2 xmm10, xmm9
    vmovd dword ptr [r13+2512], xmm10
    vmovddup xmm9, qword ptr [r8]
    vpaddd xmm9, xmm9, xmmword ptr [rcx+32]
    vmovdqa xmm10, xmmword ptr [rcx+160]
    vpsrld ymm18, ymm21, 10
    vpxord ymm22, ymm14, ymm22
    vpaddd ymm14, ymm30, dword ptr [rsi+200]{1to8}
    vmovq xmm0, qword ptr [r13+2456]
    sha256rnds2 xmm12, xmm11
    vmovd dword ptr [r13+2516], xmm12
    vmovddup xmm11, qword ptr [r8]
    vpaddd xmm11, xmm11, xmmword ptr [rcx+48]
    vmovdqa xmm12, xmmword ptr [rcx+176]
    vmovq xmm0, qword ptr [r13+560]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm13, ymm29, ymmword ptr [rdi+352]
    vpxord ymm19, ymm18, ymm19
    vmovdqa32 ymm18, ymmword ptr [rdi+576]
    vprord ymm26, ymm18, 7
    vmovq xmm0, qword ptr [r13+568]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm23, ymm18, 3
    vpaddd ymm15, ymm15, ymmword ptr [rdi+800]
    vpxord ymm22, ymm24, ymm22
    vprord ymm24, ymm18, 18
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm6, xmm5
    vprord ymm27, ymm13, 6
    vmovdqa32 ymm20, ymm13
    vpternlogd ymm20, ymm25, ymmword ptr [rdi+288], 0xca
    vmovdqa32 ymmword ptr [rdi+352], ymm21
    sha256rnds2 xmm8, xmm7
    vpsrld ymm21, ymm30, 10
    vprord ymm18, ymm13, 11
    vpxord ymm24, ymm26, ymm24
    sha256rnds2 xmm10, xmm9
    vpaddd ymm19, ymm15, ymm19
    vpaddd ymm31, ymm22, ymm31
    vprord ymm22, ymm13, 25
    vpaddd ymm20, ymm28, ymm20
    sha256rnds2 xmm12, xmm11
    vpxord ymm18, ymm27, ymm18
    vprord ymm27, ymm30, 17
    vpxord ymm24, ymm23, ymm24
    vprord ymm23, ymm30, 19
    vpaddd ymm28, ymm19, dword ptr [rsi+204]{1to8}
    vpaddd ymm31, ymm29, ymm31
    vpxord ymm18, ymm22, ymm18
    vmovdqa32 ymm22, ymmword ptr [rdi+288]
    vpaddd ymm22, ymm22, dword ptr [r9+1024]{1to8}
    vmovq xmm0, qword ptr [r13+624]
    sha256rnds2 xmm1, xmm2
    vpxord ymm23, ymm27, ymm23
    vpaddd ymm24, ymm24, ymmword ptr [rdi+416]
    vmovdqa32 ymm27, ymmword ptr [rdi+448]
    vprord ymm29, ymm27, 7
    vmovq xmm0, qword ptr [r13+632]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm15, ymm27, 3
    vprord ymm26, ymm31, 2
    vmovdqa32 ymmword ptr [rdi+416], ymm30
    vmovdqa32 ymm30, ymm31
    vpternlogd ymm30, ymm17, ymm16, 0xe8
    vmovdqa32 ymmword ptr [rdi+288], ymm16
    vpunpckldq ymm16, ymm14, ymm28
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymmword ptr [rdi+384], ymm17
    vprord ymm17, ymm31, 13
    vpaddd ymm18, ymm20, ymm18
    vpxord ymm23, ymm21, ymm23
    sha256rnds2 xmm7, xmm8
    vprord ymm21, ymm31, 22
    vpaddd ymm24, ymm24, ymmword ptr [rdi+768]
    vpunpckhdq ymm28, ymm14, ymm28
    vmovdqa32 ymmword ptr [r12+1664], ymm16
    vpxord ymm17, ymm26, ymm17
    sha256rnds2 xmm9, xmm10
    vprord ymm26, ymm27, 18
    vpaddd ymm16, ymm18, ymmword ptr [rdi+608]
    vprord ymm14, ymm19, 17
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymmword ptr [r12+1696], ymm28
    vpxord ymm26, ymm29, ymm26
    vpaddd ymm23, ymm24, ymm23
    vmovq xmm0, qword ptr [r13+688]
    sha256rnds2 xmm2, xmm1
    vprord ymm24, ymm19, 19
    vpxord ymm17, ymm21, ymm17
    vpsrld ymm21, ymm19, 10
    vprord ymm29, ymm16, 6
    vmovq xmm0, qword ptr [r13+696]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymm28, ymm16
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm6, xmm5
    vpternlogd ymm28, ymm13, ymm25, 0xca
    vpxord ymm24, ymm14, ymm24
    vprord ymm14, ymm16, 11
    vpxord ymm26, ymm15, ymm26
    sha256rnds2 xmm8, xmm7
    sha256rnds2 xmm10, xmm9
    vpaddd ymm15, ymm23, dword ptr [rsi+208]{1to8}
    vpaddd ymm30, ymm17, ymm30
    vprord ymm17, ymm16, 25
    sha256rnds2 xmm12, xmm11
    vpaddd ymm28, ymm22, ymm28
    vpxord ymm14, ymm29, ymm14
    vpxord ymm24, ymm21, ymm24
    vpaddd ymm26, ymm26, ymmword ptr [rdi+576]
    vpaddd ymm30, ymm18, ymm30
    vpxord ymm14, ymm17, ymm14
    vpaddd ymm25, ymm25, dword ptr [r9+1028]{1to8}
    vmovdqa32 ymm17, ymmword ptr [rdi+704]
    vprord ymm18, ymm17, 7
    vprord ymm21, ymm17, 18
    vmovq xmm0, qword ptr [r13+752]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm29, ymm17, 3
    vpsrld ymm22, ymm23, 10
    vprord ymm20, ymm30, 2
    vmovdqa32 ymmword ptr [rdi+576], ymm19
    vmovdqa32 ymm19, ymm30
    vpternlogd ymm19, ymm31, ymmword ptr [rdi+384], 0xe8
    vpaddd ymm26, ymm26, ymmword ptr [rdi+480]
    vmovq xmm0, qword ptr [r13+760]
    sha256rnds2 xmm3, xmm4
    vprord ymm17, ymm30, 13
    vpaddd ymm14, ymm28, ymm14
    vpxord ymm21, ymm18, ymm21
    vprord ymm18, ymm30, 22
    vmovdqa32 ymm28, ymmword ptr [rdi+320]
    vptestnmd k1, ymm28, dword ptr [rdi+136]{1to8}
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm5, xmm6
    kmovw word ptr [r10], k1
    vpxord ymm17, ymm20, ymm17
    vprord ymm20, ymm23, 17
    vpaddd ymm24, ymm26, ymm24
    vpaddd ymm26, ymm14, ymmword ptr [rdi+288]
    sha256rnds2 xmm7, xmm8
    vpxord ymm21, ymm29, ymm21
    vprord ymm29, ymm23, 19
    vmovdqa32 ymm28, ymmword ptr [rdi+640]
    vmovdqa32 ymmword ptr [rdi+288], ymm23
    sha256rnds2 xmm9, xmm10
    vprord ymm23, ymm28, 7
    vpxord ymm17, ymm18, ymm17
    vpxord ymm29, ymm20, ymm29
    vprord ymm20, ymm28, 18
    vprord ymm18, ymm26, 6
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymmword ptr [rdi+320], ymm30
    vmovdqa32 ymm30, ymm26
    vpternlogd ymm30, ymm16, ymm13, 0xca
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm21, ymm27, ymm21
    vprord ymm27, ymm26, 11
    vmovdqa32 ymmword ptr [rdi+448], ymm16
    vpaddd ymm16, ymm24, dword ptr [rsi+212]{1to8}
    vpaddd ymm19, ymm17, ymm19
    vprord ymm17, ymm26, 25
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm30, ymm25, ymm30
    vpxord ymm27, ymm18, ymm27
    vpxord ymm29, ymm22, ymm29
    vpaddd ymm21, ymm21, ymmword ptr [rdi+256]
    sha256rnds2 xmm8, xmm7
    vpsrld ymm22, ymm28, 3
    vpunpckldq ymm18, ymm15, ymm16
    vpaddd ymm19, ymm14, ymm19
    sha256rnds2 xmm10, xmm9
    vpxord ymm20, ymm23, ymm20
    vpxord ymm27, ymm17, ymm27
    vpaddd ymm29, ymm21, ymm29
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [r12+1728], ymm18
    vpunpckhdq ymm16, ymm15, ymm16
    vprord ymm15, ymm19, 2
    vmovdqa32 ymm18, ymm19
    vpternlogd ymm18, ymm31, ymmword ptr [rdi+320], 0xe8
    vpxord ymm20, ymm22, ymm20
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    vprord ymm22, ymm19, 13
    vpaddd ymm27, ymm30, ymm27
    vpaddd ymm30, ymm29, dword ptr [rsi+216]{1to8}
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymmword ptr [r12+1760], ymm16
    vprord ymm16, ymm19, 22
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm13, ymm13, dword ptr [r9+1088]{1to8}
    vpsrld ymm21, ymm24, 10
    sha256rnds2 xmm7, xmm8
    vpxord ymm22, ymm15, ymm22
    vmovdqa32 ymm15, ymmword ptr [rdi+672]
    vprord ymm17, ymm15, 7
    sha256rnds2 xmm9, xmm10
    vpaddd ymm20, ymm20, ymmword ptr [rdi+704]
    vpaddd ymm23, ymm27, ymmword ptr [rdi+384]
    vprord ymm14, ymm24, 17
    vprord ymm25, ymm15, 18
    vmovdqa32 ymmword ptr [rdi+384], ymm30
    sha256rnds2 xmm11, xmm12
    vpsrld ymm30, ymm15, 3
    vpxord ymm22, ymm16, ymm22
    vprord ymm16, ymm24, 19
    vpaddd ymm20, ymm20, ymmword ptr [rdi+512]
    vmovdqa32 ymmword ptr [rdi+704], ymm24
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    vprord ymm24, ymm23, 6
    vmovdqa32 ymm15, ymm23
    vpternlogd ymm15, ymm26, ymmword ptr [rdi+448], 0xca
    vpxord ymm25, ymm17, ymm25
    sha256rnds2 xmm4, xmm3
    vprord ymm17, ymm23, 11
    vpxord ymm16, ymm14, ymm16
    vpsrld ymm14, ymm29, 10
    vpaddd ymm18, ymm22, ymm18
    vprord ymm22, ymm23, 25
    vpaddd ymm15, ymm13, ymm15
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm6, xmm5
    vpxord ymm17, ymm24, ymm17
    sha256rnds2 xmm8, xmm7
    vpxord ymm25, ymm30, ymm25
    vprord ymm30, ymm29, 17
    vprord ymm24, ymm29, 19
    vpxord ymm16, ymm21, ymm16
    sha256rnds2 xmm10, xmm9
    vpaddd ymm18, ymm27, ymm18
    vpxord ymm17, ymm22, ymm17
    vmovdqa32 ymm22, ymmword ptr [rdi+448]
    vpaddd ymm22, ymm22, dword ptr [r9+1092]{1to8}
    sha256rnds2 xmm12, xmm11
    vpxord ymm24, ymm30, ymm24
    vpaddd ymm25, ymm28, ymm25
    vmovdqa32 ymm28, ymmword ptr [rdi+544]
    vprord ymm30, ymm28, 7
    vpaddd ymm16, ymm20, ymm16
    vprord ymm20, ymm18, 2
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 ymm27, ymm18
    vpternlogd ymm27, ymm19, ymmword ptr [rdi+320], 0xe8
    vpsrld ymm21, ymm28, 3
    sha256rnds2 xmm3, xmm4
    vprord ymm13, ymm18, 13
    vpaddd ymm17, ymm15, ymm17
    vpxord ymm24, ymm14, ymm24
    vmovq xmm0, qword ptr [r8+64]
    sha256rnds2 xmm5, xmm6
    vprord ymm14, ymm18, 22
    vpaddd ymm25, ymm25, ymmword ptr [rdi+352]
    vpaddd ymm15, ymm16, dword ptr [rsi+220]{1to8}
    vpxord ymm13, ymm20, ymm13
    sha256rnds2 xmm7, xmm8
    vprord ymm20, ymm28, 18
    vpaddd ymm31, ymm31, ymm17
    vpxord ymm20, ymm30, ymm20
    sha256rnds2 xmm9, xmm10
    vpaddd ymm24, ymm25, ymm24
    vpxord ymm13, ymm14, ymm13
    vmovdqa32 ymm14, ymmword ptr [rdi+384]
    vpunpckldq ymm25, ymm14, ymm15
    vprord ymm30, ymm31, 6
    vmovdqa32 ymmword ptr [rdi+640], ymm29
    vmovdqa32 ymm29, ymm31
    vpternlogd ymm29, ymm23, ymm26, 0xca
    vpunpckhdq ymm15, ymm14, ymm15
    vprord ymm14, ymm31, 11
    vpxord ymm20, ymm21, ymm20
    vpaddd ymm21, ymm24, dword ptr [rsi+224]{1to8}
    vmovdqa32 ymmword ptr [r12+1792], ymm25
    vpaddd ymm27, ymm13, ymm27
    sha256rnds2 xmm11, xmm12
    vprord ymm13, ymm31, 25
    vpaddd ymm29, ymm22, ymm29
    vmovdqa32 ymmword ptr [r12+1824], ymm15
    vmovq xmm0, qword ptr [r13+1072]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+1080]
    sha256rnds2 xmm4, xmm3
    vpxord ymm14, ymm30, ymm14
    vprord ymm30, ymm16, 17
    vpsrld ymm15, ymm16, 10
    vprord ymm22, ymm16, 19
    vmovq xmm0, qword ptr [r8+128]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm20, ymm20, ymmword ptr [rdi+672]
    vpaddd ymm27, ymm17, ymm27
    vpxord ymm14, ymm13, ymm14
    sha256rnds2 xmm8, xmm7
    vpaddd ymm26, ymm26, dword ptr [r9+1152]{1to8}
    vmovdqa32 ymm13, ymmword ptr [rdi+736]
    vprord ymm17, ymm13, 7
    vprord ymm25, ymm13, 18
    vmovdqa32 ymmword ptr [rdi+672], ymm16
    vpsrld ymm16, ymm13, 3
    vpxord ymm22, ymm30, ymm22
    sha256rnds2 xmm10, xmm9
    vprord ymm30, ymm27, 2
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymm13, ymm27
    vpternlogd ymm13, ymm18, ymm19, 0xe8
    vmovdqa32 ymmword ptr [rdi+384], ymm19
    vpsrld ymm19, ymm24, 10
    vmovdqa32 ymmword ptr [rdi+448], ymm18
    vmovq xmm0, qword ptr [r13+1136]
    sha256rnds2 xmm1, xmm2
    vprord ymm18, ymm27, 13
    vpaddd ymm14, ymm29, ymm14
    vpxord ymm25, ymm17, ymm25
    vprord ymm17, ymm27, 22
    vmovq xmm0, qword ptr [r13+1144]
    sha256rnds2 xmm3, xmm4
    vpxord ymm22, ymm15, ymm22
    vpaddd ymm20, ymm20, ymmword ptr [rdi+416]
    vpxord ymm18, ymm30, ymm18
    vmovq xmm0, qword ptr [r8+192]
    sha256rnds2 xmm5, xmm6
    vprord ymm30, ymm24, 17
    vpaddd ymm15, ymm14, ymmword ptr [rdi+320]
    vpxord ymm25, ymm16, ymm25
    vprord ymm16, ymm24, 19
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymm29, ymmword ptr [rdi+800]
    vmovdqa32 ymmword ptr [rdi+320], ymm24
    vprord ymm24, ymm29, 7
    vpaddd ymm22, ymm20, ymm22
    vpxord ymm18, ymm17, ymm18
    sha256rnds2 xmm9, xmm10
    sha256rnds2 xmm11, xmm12
    vpxord ymm16, ymm30, ymm16
    vprord ymm30, ymm29, 18
    vprord ymm17, ymm15, 6
    vmovdqa32 ymm20, ymm15
    vpternlogd ymm20, ymm31, ymm23, 0xca
    vmovq xmm0, qword ptr [r13+1200]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm25, ymm28, ymm25
    vprord ymm28, ymm15, 11
    vmovdqa32 ymmword ptr [rdi+544], ymm31
    vpsrld ymm31, ymm29, 3
    vpaddd ymm29, ymm22, dword ptr [rsi+228]{1to8}
    vmovq xmm0, qword ptr [r13+1208]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm13, ymm18, ymm13
    vprord ymm18, ymm15, 25
    vpaddd ymm20, ymm26, ymm20
    vpxord ymm28, ymm17, ymm28
    vmovq xmm0, qword ptr [r8+256]
    sha256rnds2 xmm6, xmm5
    vpxord ymm16, ymm19, ymm16
    vpaddd ymm25, ymm25, ymmword ptr [rdi+576]
    vpxord ymm30, ymm24, ymm30
    sha256rnds2 xmm8, xmm7
    vpunpckldq ymm24, ymm21, ymm29
    vpaddd ymm13, ymm14, ymm13
    vpunpckhdq ymm29, ymm21, ymm29
    sha256rnds2 xmm10, xmm9
    vpxord ymm28, ymm18, ymm28
    vpaddd ymm16, ymm25, ymm16
    vprord ymm25, ymm22, 17
    vmovdqa32 ymmword ptr [r12+1856], ymm24
    sha256rnds2 xmm12, xmm11
    vpxord ymm30, ymm31, ymm30
    vprord ymm31, ymm22, 19
    vmovdqa32 ymmword ptr [r12+1888], ymm29
    vprord ymm29, ymm13, 2
    vmovdqa32 ymm24, ymm13
    vpternlogd ymm24, ymm27, ymmword ptr [rdi+448], 0xe8
    vpaddd ymm23, ymm23, dword ptr [r9+1156]{1to8}
    vprord ymm18, ymm13, 13
    vpaddd ymm28, ymm20, ymm28
    vpxord ymm31, ymm25, ymm31
    vmovq xmm0, qword ptr [r13+1264]
    sha256rnds2 xmm1, xmm2
    vprord ymm25, ymm13, 22
    vpaddd ymm30, ymm30, ymmword ptr [rdi+736]
    vpsrld ymm20, ymm22, 10
    vpxord ymm18, ymm29, ymm18
    vmovdqa32 ymm29, ymmword ptr [rdi+768]
    vprord ymm21, ymm29, 7
    vpaddd ymm14, ymm16, dword ptr [rsi+232]{1to8}
    vpaddd ymm19, ymm28, ymmword ptr [rdi+384]
    vmovq xmm0, qword ptr [r13+1272]
    sha256rnds2 xmm3, xmm4
    vpxord ymm31, ymm20, ymm31
    vmovq xmm0, qword ptr [r8+320]
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vprord ymm20, ymm29, 18
    vpsrld ymm17, ymm29, 3
    vpaddd ymm30, ymm30, ymmword ptr [rdi+288]
    vpxord ymm18, ymm25, ymm18
    sha256rnds2 xmm9, xmm10
    vprord ymm25, ymm16, 17
    vprord ymm26, ymm19, 6
    vmovdqa32 ymmword ptr [rdi+384], ymm22
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymm22, ymm19
    vpternlogd ymm22, ymm15, ymmword ptr [rdi+544], 0xca
    vpxord ymm20, ymm21, ymm20
    vprord ymm21, ymm19, 11
    vmovq xmm0, qword ptr [r13+1328]
    sha256rnds2 xmm2, xmm1
    vpsrld ymm29, ymm16, 10
    vpaddd ymm31, ymm30, ymm31
    vpaddd ymm24, ymm18, ymm24
    vprord ymm18, ymm19, 25
    vpaddd ymm22, ymm23, ymm22
    vpxord ymm21, ymm26, ymm21
    vpxord ymm20, ymm17, ymm20
    vmovq xmm0, qword ptr [r13+1336]
    sha256rnds2 xmm4, xmm3
    vprord ymm17, ymm16, 19
    vpaddd ymm26, ymm31, dword ptr [rsi+236]{1to8}
    vpaddd ymm24, ymm28, ymm24
    vpxord ymm17, ymm25, ymm17
    vpxord ymm21, ymm18, ymm21
    vmovdqa32 ymm18, ymmword ptr [rdi+544]
    vpaddd ymm18, ymm18, dword ptr [r9+1216]{1to8}
    vmovq xmm0, qword ptr [r8+384]
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpaddd ymm20, ymm20, ymmword ptr [rdi+800]
    vmovdqa32 ymm25, ymmword ptr [rdi+480]
    vprord ymm28, ymm25, 7
    sha256rnds2 xmm10, xmm9
    vpsrld ymm23, ymm25, 3
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+1392]
    sha256rnds2 xmm1, xmm2
    vpunpckldq ymm30, ymm14, ymm26
    vmovdqa32 ymmword ptr [rdi+800], ymm16
    vprord ymm16, ymm24, 2
    vmovdqa32 ymmword ptr [rdi+544], ymm18
    vmovdqa32 ymm18, ymm24
    vpternlogd ymm18, ymm13, ymm27, 0xe8
    vpxord ymm17, ymm29, ymm17
    vprord ymm29, ymm24, 13
    vmovq xmm0, qword ptr [r13+1400]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm21, ymm22, ymm21
    vpaddd ymm20, ymm20, ymmword ptr [rdi+704]
    vmovdqa32 ymmword ptr [r12+1920], ymm30
    vprord ymm30, ymm24, 22
    vpunpckhdq ymm26, ymm14, ymm26
    vmovq xmm0, qword ptr [r8+448]
    sha256rnds2 xmm5, xmm6
    vpxord ymm29, ymm16, ymm29
    vprord ymm16, ymm25, 18
    vpaddd ymm14, ymm21, ymmword ptr [rdi+448]
    vpaddd ymm17, ymm20, ymm17
    vprord ymm20, ymm31, 17
    vmovdqa32 ymmword ptr [r12+1952], ymm26
    vpxord ymm16, ymm28, ymm16
    sha256rnds2 xmm7, xmm8
    vprord ymm28, ymm31, 19
    vpsrld ymm26, ymm31, 10
    vpxord ymm29, ymm30, ymm29
    sha256rnds2 xmm9, xmm10
    vprord ymm30, ymm14, 6
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymm22, ymm14
    vpternlogd ymm22, ymm19, ymm15, 0xca
    vpxord ymm28, ymm20, ymm28
    vprord ymm20, ymm14, 11
    vmovq xmm0, qword ptr [r13+1456]
    sha256rnds2 xmm2, xmm1
    vpxord ymm16, ymm23, ymm16
    vpaddd ymm23, ymm17, dword ptr [rsi+240]{1to8}
    vpaddd ymm18, ymm29, ymm18
    vprord ymm29, ymm14, 25
    vmovq xmm0, qword ptr [r13+1464]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+512]
    sha256rnds2 xmm6, xmm5
    vmovdqa xmmword ptr [rbx], xmm6
    vmovdqa xmmword ptr [rbx+128], xmm5
    vmovddup xmm5, qword ptr [r8]
    vpaddd xmm5, xmm5, xmmword ptr [rcx+64]
    vmovdqa xmm6, xmmword ptr [rcx+192]
    vpaddd ymm22, ymm22, ymmword ptr [rdi+544]
    vpxord ymm20, ymm30, ymm20
    vpxord ymm28, ymm26, ymm28
    vpaddd ymm16, ymm16, ymmword ptr [rdi+768]
    vpaddd ymm18, ymm21, ymm18
    vpxord ymm20, ymm29, ymm20
    vpaddd ymm15, ymm15, dword ptr [r9+1220]{1to8}
    vmovdqa32 ymm29, ymmword ptr [rdi+256]
    vprord ymm21, ymm29, 7
    vprord ymm26, ymm29, 18
    sha256rnds2 xmm8, xmm7
    vmovdqa xmmword ptr [rbx+32], xmm8
    vmovdqa xmmword ptr [rbx+160], xmm7
    vmovddup xmm7, qword ptr [r8]
    vpaddd xmm7, xmm7, xmmword ptr [rcx+80]
    vmovdqa xmm8, xmmword ptr [rcx+208]
    sha256rnds2 xmm10, xmm9
    vmovdqa xmmword ptr [rbx+64], xmm10
    vmovdqa xmmword ptr [rbx+192], xmm9
    vmovddup xmm9, qword ptr [r8]
    vpaddd xmm9, xmm9, xmmword ptr [rcx+96]
    vmovdqa xmm10, xmmword ptr [rcx+224]
    vpsrld ymm30, ymm29, 3
    vmovdqa32 ymmword ptr [rdi+768], ymm31
    vpsrld ymm31, ymm17, 10
    vprord ymm29, ymm18, 2
    vmovdqa32 ymmword ptr [rdi+544], ymm23
    vmovdqa32 ymm23, ymm18
    sha256rnds2 xmm12, xmm11
    vmovdqa xmmword ptr [rbx+96], xmm12
    vmovdqa xmmword ptr [rbx+224], xmm11
    vmovddup xmm11, qword ptr [r8]
    vpaddd xmm11, xmm11, xmmword ptr [rcx+112]
    vmovdqa xmm12, xmmword ptr [rcx+240]
    vpternlogd ymm23, ymm24, ymm13, 0xe8
    vpaddd ymm16, ymm16, ymmword ptr [rdi+640]
    vmovdqa32 ymmword ptr [rdi+448], ymm13
    vprord ymm13, ymm18, 13
    vpaddd ymm20, ymm22, ymm20
    vpxord ymm26, ymm21, ymm26
    vmovq xmm0, qword ptr [r13+1520]
    sha256rnds2 xmm1, xmm2
    vprord ymm21, ymm18, 22
    vpxord ymm13, ymm29, ymm13
    vprord ymm29, ymm17, 17
    vmovq xmm0, qword ptr [r13+1528]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm28, ymm16, ymm28
    vpaddd ymm27, ymm27, ymm20
    vpxord ymm26, ymm30, ymm26
    vprord ymm30, ymm17, 19
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymm16, ymmword ptr [rdi+512]
    vprord ymm22, ymm16, 7
    vmovdqa32 ymmword ptr [rdi+736], ymm17
    vpsrld ymm17, ymm16, 3
    vpxord ymm13, ymm21, ymm13
    vpxord ymm30, ymm29, ymm30
    vprord ymm29, ymm16, 18
    vprord ymm21, ymm27, 6
    vmovdqa32 ymm16, ymm27
    vpternlogd ymm16, ymm14, ymm19, 0xca
    vpaddd ymm26, ymm25, ymm26
    vprord ymm25, ymm27, 11
    sha256rnds2 xmm8, xmm7
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymmword ptr [rdi+480], ymm14
    vpaddd ymm14, ymm28, dword ptr [rsi+244]{1to8}
    vpaddd ymm23, ymm13, ymm23
    vprord ymm13, ymm27, 25
    vpaddd ymm16, ymm15, ymm16
    sha256rnds2 xmm12, xmm11
    vpxord ymm25, ymm21, ymm25
    vpxord ymm30, ymm31, ymm30
    vpaddd ymm26, ymm26, ymmword ptr [rdi+672]
    vmovq xmm0, qword ptr [r13+1584]
    sha256rnds2 xmm2, xmm1
    vpxord ymm29, ymm22, ymm29
    vmovdqa32 ymm22, ymmword ptr [rdi+544]
    vpunpckldq ymm31, ymm22, ymm14
    vpaddd ymm23, ymm20, ymm23
    vmovq xmm0, qword ptr [r13+1592]
    sha256rnds2 xmm4, xmm3
    vpunpckhdq ymm14, ymm22, ymm14
    vpxord ymm25, ymm13, ymm25
    vpaddd ymm30, ymm26, ymm30
    vprord ymm26, ymm28, 17
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymmword ptr [r12+1984], ymm31
    vpxord ymm29, ymm17, ymm29
    vprord ymm17, ymm28, 19
    vmovdqa32 ymmword ptr [r12+2016], ymm14
    sha256rnds2 xmm9, xmm10
    vprord ymm14, ymm23, 2
    vmovdqa32 ymm31, ymm23
    vpternlogd ymm31, ymm18, ymm24, 0xe8
    vpaddd ymm19, ymm19, dword ptr [r9+1280]{1to8}
    sha256rnds2 xmm11, xmm12
    vprord ymm13, ymm23, 13
    vpaddd ymm25, ymm16, ymm25
    vpxord ymm17, ymm26, ymm17
    vprord ymm26, ymm23, 22
    vmovq xmm0, qword ptr [r13+1648]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm29, ymm29, ymmword ptr [rdi+256]
    vpsrld ymm16, ymm28, 10
    vpxord ymm13, ymm14, ymm13
    vmovq xmm0, qword ptr [r13+1656]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymm14, ymmword ptr [rdi+352]
    vprord ymm22, ymm14, 7
    vpaddd ymm20, ymm30, dword ptr [rsi+248]{1to8}
    vpaddd ymm21, ymm25, ymmword ptr [rdi+448]
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm6, xmm5
    vpxord ymm17, ymm16, ymm17
    vprord ymm16, ymm14, 18
    sha256rnds2 xmm8, xmm7
    vpsrld ymm15, ymm14, 3
    vpaddd ymm29, ymm29, ymmword ptr [rdi+320]
    vpxord ymm13, ymm26, ymm13
    vprord ymm26, ymm30, 17
    vmovdqa32 ymmword ptr [rdi+448], ymm28
    vprord ymm28, ymm21, 6
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymm14, ymm21
    vpternlogd ymm14, ymm27, ymmword ptr [rdi+480], 0xca
    vpxord ymm16, ymm22, ymm16
    vprord ymm22, ymm21, 11
    vmovdqa32 ymmword ptr [rdi+256], ymm27
    vpsrld ymm27, ymm30, 10
    sha256rnds2 xmm12, xmm11
    vpaddd ymm17, ymm29, ymm17
    vpaddd ymm31, ymm13, ymm31
    vprord ymm13, ymm21, 25
    vmovq xmm0, qword ptr [r13+1712]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm14, ymm19, ymm14
    vpxord ymm22, ymm28, ymm22
    vpxord ymm16, ymm15, ymm16
    vprord ymm15, ymm30, 19
    vpaddd ymm28, ymm17, dword ptr [rsi+252]{1to8}
    vmovq xmm0, qword ptr [r13+1720]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm31, ymm25, ymm31
    vpxord ymm15, ymm26, ymm15
    vpxord ymm22, ymm13, ymm22
    vmovdqa32 ymm13, ymmword ptr [rdi+480]
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm13, ymm13, dword ptr [r9+1284]{1to8}
    vpaddd ymm16, ymm16, ymmword ptr [rdi+512]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymm26, ymmword ptr [rdi+416]
    vprord ymm25, ymm26, 7
    vpsrld ymm19, ymm26, 3
    vpunpckldq ymm29, ymm20, ymm28
    vmovdqa32 ymmword ptr [rdi+512], ymm30
    vprord ymm30, ymm31, 2
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+480], ymm13
    vmovdqa32 ymm13, ymm31
    vpternlogd ymm13, ymm23, ymm18, 0xe8
    vpxord ymm15, ymm27, ymm15
    vprord ymm27, ymm31, 13
    sha256rnds2 xmm11, xmm12
    vpaddd ymm22, ymm14, ymm22
    vpaddd ymm16, ymm16, ymmword ptr [rdi+384]
    vmovdqa32 ymmword ptr [r12+2048], ymm29
    vprord ymm29, ymm31, 22
    vmovq xmm0, qword ptr [r13+1776]
    sha256rnds2 xmm1, xmm2
    vpunpckhdq ymm28, ymm20, ymm28
    vpxord ymm27, ymm30, ymm27
    vprord ymm30, ymm26, 18
    vmovq xmm0, qword ptr [r13+1784]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm24, ymm24, ymm22
    vpaddd ymm15, ymm16, ymm15
    vprord ymm16, ymm17, 17
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [r12+2080], ymm28
    vpxord ymm30, ymm25, ymm30
    vprord ymm25, ymm17, 19
    vpsrld ymm28, ymm17, 10
    vpxord ymm27, ymm29, ymm27
    sha256rnds2 xmm8, xmm7
    vprord ymm29, ymm24, 6
    vmovdqa32 ymm20, ymm24
    vpternlogd ymm20, ymm21, ymmword ptr [rdi+256], 0xca
    vpxord ymm25, ymm16, ymm25
    vprord ymm16, ymm24, 11
    vpxord ymm30, ymm19, ymm30
    sha256rnds2 xmm10, xmm9
    vpaddd ymm19, ymm15, dword ptr [rsi+256]{1to8}
    vpaddd ymm13, ymm27, ymm13
    vprord ymm27, ymm24, 25
    sha256rnds2 xmm12, xmm11
    vpaddd ymm20, ymm20, ymmword ptr [rdi+480]
    vpxord ymm16, ymm29, ymm16
    vpxord ymm25, ymm28, ymm25
    vmovq xmm0, qword ptr [r13+1840]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm30, ymm30, ymmword ptr [rdi+352]
    vmovq xmm0, qword ptr [r13+1848]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm13, ymm22, ymm13
    vpxord ymm16, ymm27, ymm16
    vmovdqa32 ymm27, ymmword ptr [rdi+256]
    vpaddd ymm27, ymm27, dword ptr [r9+1344]{1to8}
    vmovdqa32 ymm22, ymmword ptr [rdi+576]
    vprord ymm28, ymm22, 7
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm5, xmm6
    vprord ymm29, ymm22, 18
    vpsrld ymm14, ymm22, 3
    vmovdqa32 ymmword ptr [rdi+256], ymm17
    vpsrld ymm17, ymm15, 10
    sha256rnds2 xmm7, xmm8
    vprord ymm22, ymm13, 2
    vmovdqa32 ymmword ptr [rdi+352], ymm19
    vmovdqa32 ymm19, ymm13
    vpternlogd ymm19, ymm31, ymm23, 0xe8
    vpaddd ymm30, ymm30, ymmword ptr [rdi+800]
    vmovdqa32 ymmword ptr [rdi+480], ymm23
    vprord ymm23, ymm13, 13
    sha256rnds2 xmm9, xmm10
    vpaddd ymm16, ymm20, ymm16
    vpxord ymm29, ymm28, ymm29
    vprord ymm28, ymm13, 22
    sha256rnds2 xmm11, xmm12
    vpxord ymm23, ymm22, ymm23
    vprord ymm22, ymm15, 17
    vpaddd ymm25, ymm30, ymm25
    vmovq xmm0, qword ptr [r13+1904]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm18, ymm18, ymm16
    vpxord ymm29, ymm14, ymm29
    vprord ymm14, ymm15, 19
    vmovdqa32 ymm30, ymmword ptr [rdi+288]
    vprord ymm20, ymm30, 7
    vmovq xmm0, qword ptr [r13+1912]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymmword ptr [rdi+544], ymm15
    vprord ymm15, ymm30, 18
    vmovdqa32 ymmword ptr [rdi+608], ymm13
    vpsrld ymm13, ymm30, 3
    vpxord ymm23, ymm28, ymm23
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm6, xmm5
    vpxord ymm14, ymm22, ymm14
    vpaddd ymm22, ymm25, dword ptr [rsi+260]{1to8}
    vprord ymm28, ymm18, 6
    vprord ymm30, ymm18, 11
    sha256rnds2 xmm8, xmm7
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymmword ptr [rdi+832], ymm31
    vmovdqa32 ymm31, ymm18
    vpternlogd ymm31, ymm24, ymm21, 0xca
    sha256rnds2 xmm12, xmm11
    vpaddd ymm29, ymm26, ymm29
    vprord ymm26, ymm18, 25
    vpxord ymm15, ymm20, ymm15
    vpaddd ymm19, ymm23, ymm19
    vpxord ymm30, ymm28, ymm30
    vmovq xmm0, qword ptr [r13+1968]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm31, ymm27, ymm31
    vpxord ymm14, ymm17, ymm14
    vpaddd ymm29, ymm29, ymmword ptr [rdi+768]
    vmovq xmm0, qword ptr [r13+1976]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymm17, ymmword ptr [rdi+352]
    vpunpckldq ymm27, ymm17, ymm22
    vpxord ymm15, ymm13, ymm15
    vpunpckhdq ymm22, ymm17, ymm22
    vmovq xmm0, qword ptr [r8+64]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm19, ymm16, ymm19
    vpxord ymm30, ymm26, ymm30
    vprord ymm26, ymm25, 17
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymmword ptr [r12+2112], ymm27
    vpaddd ymm14, ymm29, ymm14
    vprord ymm29, ymm25, 19
    vmovdqa32 ymmword ptr [r12+2144], ymm22
    vpaddd ymm21, ymm21, dword ptr [r9+1348]{1to8}
    vpaddd ymm15, ymm15, ymmword ptr [rdi+576]
    vprord ymm22, ymm19, 2
    vprord ymm27, ymm19, 13
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymm16, ymmword ptr [rdi+608]
    vmovdqa32 ymm17, ymm19
    vpternlogd ymm17, ymm16, ymmword ptr [rdi+832], 0xe8
    vpaddd ymm30, ymm31, ymm30
    vprord ymm31, ymm19, 22
    vmovdqa32 ymm13, ymmword ptr [rdi+704]
    vprord ymm28, ymm13, 7
    sha256rnds2 xmm11, xmm12
    vpxord ymm29, ymm26, ymm29
    vpsrld ymm26, ymm25, 10
    vpxord ymm27, ymm22, ymm27
    vmovq xmm0, qword ptr [r13+2032]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2040]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm15, ymm15, ymmword ptr [rdi+736]
    vpaddd ymm22, ymm14, dword ptr [rsi+264]{1to8}
    vpaddd ymm23, ymm30, ymmword ptr [rdi+480]
    vprord ymm20, ymm13, 18
    vmovdqa32 ymmword ptr [rdi+480], ymm25
    vpsrld ymm25, ymm13, 3
    vprord ymm13, ymm14, 17
    vpxord ymm29, ymm26, ymm29
    vpxord ymm27, ymm31, ymm27
    vprord ymm31, ymm23, 6
    vprord ymm26, ymm23, 11
    vmovq xmm0, qword ptr [r8+128]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymm16, ymm23
    vpternlogd ymm16, ymm18, ymm24, 0xca
    vpxord ymm20, ymm28, ymm20
    sha256rnds2 xmm8, xmm7
    vprord ymm28, ymm23, 25
    vmovdqa32 ymmword ptr [rdi+736], ymm23
    vprord ymm23, ymm14, 19
    vmovdqa32 ymmword ptr [rdi+576], ymm18
    vpsrld ymm18, ymm14, 10
    vpaddd ymm29, ymm15, ymm29
    sha256rnds2 xmm10, xmm9
    vpaddd ymm17, ymm27, ymm17
    sha256rnds2 xmm12, xmm11
    vpxord ymm26, ymm31, ymm26
    vpaddd ymm16, ymm21, ymm16
    vpxord ymm20, ymm25, ymm20
    vpxord ymm23, ymm13, ymm23
    vmovq xmm0, qword ptr [r13+2096]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm13, ymm29, dword ptr [rsi+268]{1to8}
    vpaddd ymm17, ymm30, ymm17
    vpxord ymm26, ymm28, ymm26
    vmovq xmm0, qword ptr [r13+2104]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm24, ymm24, dword ptr [r9+1408]{1to8}
    vpaddd ymm20, ymm20, ymmword ptr [rdi+288]
    vpxord ymm23, ymm18, ymm23
    vmovq xmm0, qword ptr [r8+192]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymm18, ymmword ptr [rdi+640]
    vprord ymm28, ymm18, 7
    vprord ymm30, ymm18, 18
    vpsrld ymm25, ymm18, 3
    vpunpckldq ymm21, ymm22, ymm13
    vprord ymm31, ymm17, 2
    vprord ymm27, ymm17, 13
    vmovdqa32 ymm15, ymm17
    vpternlogd ymm15, ymm19, ymmword ptr [rdi+608], 0xe8
    sha256rnds2 xmm7, xmm8
    sha256rnds2 xmm9, xmm10
    vpaddd ymm26, ymm16, ymm26
    vprord ymm16, ymm17, 22
    vpaddd ymm20, ymm20, ymmword ptr [rdi+448]
    vpxord ymm30, ymm28, ymm30
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymmword ptr [r12+2176], ymm21
    vpxord ymm27, ymm31, ymm27
    vpunpckhdq ymm13, ymm22, ymm13
    vmovq xmm0, qword ptr [r13+2160]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm22, ymm26, ymmword ptr [rdi+832]
    vprord ymm31, ymm29, 17
    vprord ymm21, ymm29, 19
    vmovq xmm0, qword ptr [r13+2168]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm23, ymm20, ymm23
    vpxord ymm30, ymm25, ymm30
    vmovdqa32 ymmword ptr [r12+2208], ymm13
    vpxord ymm27, ymm16, ymm27
    vmovq xmm0, qword ptr [r8+256]
    sha256rnds2 xmm6, xmm5
    vpxord ymm21, ymm31, ymm21
    vprord ymm31, ymm22, 6
    vprord ymm16, ymm22, 11
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymm13, ymmword ptr [rdi+736]
    vmovdqa32 ymm25, ymm22
    vpternlogd ymm25, ymm13, ymmword ptr [rdi+576], 0xca
    vpsrld ymm20, ymm29, 10
    vprord ymm28, ymm22, 25
    vpaddd ymm30, ymm30, ymmword ptr [rdi+704]
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymmword ptr [rdi+704], ymm29
    vpaddd ymm29, ymm23, dword ptr [rsi+272]{1to8}
    vpaddd ymm15, ymm27, ymm15
    vpxord ymm16, ymm31, ymm16
    sha256rnds2 xmm12, xmm11
    vpaddd ymm25, ymm24, ymm25
    vpxord ymm21, ymm20, ymm21
    vpaddd ymm30, ymm30, ymmword ptr [rdi+512]
    vmovq xmm0, qword ptr [r13+2224]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm15, ymm26, ymm15
    vpxord ymm16, ymm28, ymm16
    vmovdqa32 ymm28, ymmword ptr [rdi+672]
    vprord ymm26, ymm28, 7
    vprord ymm20, ymm28, 18
    vmovq xmm0, qword ptr [r13+2232]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymm24, ymmword ptr [rdi+576]
    vpaddd ymm24, ymm24, dword ptr [r9+1412]{1to8}
    vpsrld ymm31, ymm28, 3
    vprord ymm27, ymm23, 17
    vmovq xmm0, qword ptr [r8+320]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymmword ptr [rdi+576], ymm14
    vprord ymm14, ymm23, 19
    vpsrld ymm23, ymm23, 10
    vpaddd ymm21, ymm30, ymm21
    vprord ymm30, ymm15, 2
    vprord ymm28, ymm15, 13
    vmovdqa32 ymm18, ymm15
    vpternlogd ymm18, ymm17, ymm19, 0xe8
    vpaddd ymm16, ymm25, ymm16
    sha256rnds2 xmm7, xmm8
    vprord ymm25, ymm15, 22
    vpxord ymm20, ymm26, ymm20
    vpxord ymm14, ymm27, ymm14
    vpxord ymm28, ymm30, ymm28
    sha256rnds2 xmm9, xmm10
    vpaddd ymm30, ymm21, dword ptr [rsi+276]{1to8}
    vpaddd ymm27, ymm16, ymmword ptr [rdi+608]
    vpxord ymm20, ymm31, ymm20
    sha256rnds2 xmm11, xmm12
    vpxord ymm14, ymm23, ymm14
    vmovdqa32 ymm23, ymmword ptr [rdi+320]
    vprord ymm31, ymm23, 7
    vprord ymm26, ymm23, 18
    vmovq xmm0, qword ptr [r13+2288]
    sha256rnds2 xmm1, xmm2
    vpxord ymm28, ymm25, ymm28
    vpsrld ymm25, ymm23, 3
    vprord ymm23, ymm27, 6
    vmovdqa32 ymmword ptr [rdi+608], ymm19
    vmovq xmm0, qword ptr [r13+2296]
    sha256rnds2 xmm3, xmm4
    vprord ymm19, ymm27, 11
    vmovdqa32 ymmword ptr [rdi+512], ymm15
    vmovdqa32 ymm15, ymm27
    vpternlogd ymm15, ymm22, ymm13, 0xca
    vpxord ymm26, ymm31, ymm26
    vprord ymm31, ymm27, 25
    vmovq xmm0, qword ptr [r8+384]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm20, ymm20, ymmword ptr [rdi+640]
    vmovdqa32 ymmword ptr [rdi+640], ymm27
    vpunpckldq ymm27, ymm29, ymm30
    vpaddd ymm18, ymm28, ymm18
    vpxord ymm19, ymm23, ymm19
    sha256rnds2 xmm8, xmm7
    sha256rnds2 xmm10, xmm9
    vpaddd ymm15, ymm24, ymm15
    vpxord ymm26, ymm25, ymm26
    vpunpckhdq ymm30, ymm29, ymm30
    vmovdqa32 ymmword ptr [r12+2240], ymm27
    sha256rnds2 xmm12, xmm11
    vpaddd ymm20, ymm20, ymmword ptr [rdi+256]
    vprord ymm27, ymm21, 17
    vprord ymm29, ymm21, 19
    vmovq xmm0, qword ptr [r13+2352]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm18, ymm16, ymm18
    vpxord ymm19, ymm31, ymm19
    vmovq xmm0, qword ptr [r13+2360]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymmword ptr [r12+2272], ymm30
    vpaddd ymm13, ymm13, dword ptr [r9+1472]{1to8}
    vpxord ymm29, ymm27, ymm29
    vpaddd ymm26, ymm26, ymmword ptr [rdi+672]
    vpaddd ymm14, ymm20, ymm14
    vmovq xmm0, qword ptr [r8+448]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm21, ymm21, 10
    vprord ymm20, ymm18, 2
    sha256rnds2 xmm7, xmm8
    vprord ymm27, ymm18, 13
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymm30, ymm18
    vpternlogd ymm30, ymm17, ymmword ptr [rdi+512], 0xe8
    vpaddd ymm19, ymm15, ymm19
    vprord ymm15, ymm18, 22
    vmovdqa32 ymm31, ymmword ptr [rdi+384]
    vprord ymm16, ymm31, 7
    vpxord ymm29, ymm21, ymm29
    vpaddd ymm26, ymm26, ymmword ptr [rdi+544]
    sha256rnds2 xmm11, xmm12
    vpxord ymm27, ymm20, ymm27
    vpaddd ymm20, ymm14, dword ptr [rsi+280]{1to8}
    vpaddd ymm21, ymm19, ymmword ptr [rdi+608]
    vmovq xmm0, qword ptr [r13+2416]
    sha256rnds2 xmm1, xmm2
    vprord ymm25, ymm31, 18
    vpsrld ymm24, ymm31, 3
    vprord ymm23, ymm14, 17
    vpaddd ymm29, ymm26, ymm29
    vmovq xmm0, qword ptr [r13+2424]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+512]
    sha256rnds2 xmm6, xmm5
    vmovdqa xmmword ptr [rbx+16], xmm6
    vmovdqa xmmword ptr [rbx+144], xmm5
    vpxord ymm27, ymm15, ymm27
    vprord ymm15, ymm21, 6
    vprord ymm26, ymm21, 11
    vpxord ymm25, ymm16, ymm25
    vmovdqa32 ymm16, ymm21
    sha256rnds2 xmm8, xmm7
    vmovdqa xmmword ptr [rbx+48], xmm8
    vmovdqa xmmword ptr [rbx+176], xmm7
    vpternlogd ymm16, ymm22, ymmword ptr [rdi+640], 0xac
    vprord ymm28, ymm21, 25
    vprord ymm31, ymm14, 19
    vpsrld ymm14, ymm14, 10
    vmovdqa32 ymmword ptr [rdi+608], ymm21
    vpaddd ymm21, ymm29, dword ptr [rsi+284]{1to8}
    vpaddd ymm30, ymm27, ymm30
    sha256rnds2 xmm10, xmm9
    vmovdqa xmmword ptr [rbx+80], xmm10
    vmovdqa xmmword ptr [rbx+208], xmm9
    vpxord ymm26, ymm15, ymm26
    vpaddd ymm16, ymm13, ymm16
    vpxord ymm25, ymm24, ymm25
    vpxord ymm31, ymm23, ymm31
    sha256rnds2 xmm12, xmm11
    vmovdqa xmmword ptr [rbx+112], xmm12
    vmovdqa xmmword ptr [rbx+240], xmm11
    vpunpckldq ymm23, ymm20, ymm21
    vmovq xmm0, qword ptr [r13+2480]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r13+2520], xmm2
    vpunpckhdq ymm21, ymm20, ymm21
    vpaddd ymm30, ymm19, ymm30
    vpxord ymm26, ymm28, ymm26
    vmovq xmm0, qword ptr [r13+2488]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r13+2524], xmm4
    vpaddd ymm25, ymm25, ymmword ptr [rdi+320]
    vpxord ymm31, ymm14, ymm31
    vmovdqa32 ymm14, ymmword ptr [rdi+800]
    vprord ymm28, ymm14, 7
    vprord ymm19, ymm14, 18
    vmovdqa32 ymmword ptr [r12+2304], ymm23
    vmovdqa32 ymmword ptr [r12+2336], ymm21
    vpsrld ymm21, ymm14, 3
    vprord ymm23, ymm29, 17
    vprord ymm20, ymm29, 19
    vpaddd ymm22, ymm22, dword ptr [r9+1476]{1to8}
    vprord ymm24, ymm30, 2
    vprord ymm13, ymm30, 13
    vmovdqa32 ymm15, ymm30
    vpternlogd ymm15, ymm18, ymmword ptr [rdi+512], 0xe8
    vpaddd ymm26, ymm16, ymm26
    vprord ymm16, ymm30, 22
    vpaddd ymm25, ymm25, ymmword ptr [rdi+480]
    vpxord ymm19, ymm28, ymm19
    vpxord ymm13, ymm24, ymm13
    vpsrld ymm29, ymm29, 10
    vpaddd ymm17, ymm17, ymm26
    vpaddd ymm31, ymm25, ymm31
    vpxord ymm19, ymm21, ymm19
    vpxord ymm20, ymm23, ymm20
    vpxord ymm13, ymm16, ymm13
    vprord ymm16, ymm17, 6
    vprord ymm23, ymm17, 11
    vmovdqa32 ymm21, ymmword ptr [rdi+608]
    vmovdqa32 ymm25, ymm17
    vpternlogd ymm25, ymm21, ymmword ptr [rdi+640], 0xca
    vprord ymm24, ymm17, 25
    vpaddd ymm19, ymm19, ymmword ptr [rdi+384]
    vpxord ymm20, ymm29, ymm20
    vpaddd ymm29, ymm31, dword ptr [rsi+288]{1to8}
    vpaddd ymm15, ymm13, ymm15
    vpxord ymm23, ymm16, ymm23
    vpaddd ymm25, ymm22, ymm25
    vpaddd ymm19, ymm19, ymmword ptr [rdi+576]
    vpaddd ymm15, ymm26, ymm15
    vpxord ymm23, ymm24, ymm23
    vmovdqa32 ymm24, ymmword ptr [rdi+768]
    vprord ymm26, ymm24, 7
    vprord ymm22, ymm24, 18
    vpsrld ymm24, ymm24, 3
    vpsrld ymm16, ymm31, 10
    vprord ymm13, ymm31, 17
    vprord ymm31, ymm31, 19
    vpaddd ymm20, ymm19, ymm20
    vpaddd ymm19, ymm30, ymmword ptr [rdx+320]
    vpxord ymm22, ymm26, ymm22
    vprord ymm26, ymm15, 2
    vprord ymm28, ymm15, 13
    vpternlogd ymm30, ymm15, ymm18, 0xe8
    vprord ymm27, ymm15, 22
    vpxord ymm31, ymm13, ymm31
    vpaddd ymm23, ymm25, ymm23
    vpaddd ymm15, ymm15, ymmword ptr [rdx+288]
    vpxord ymm28, ymm26, ymm28
    vpaddd ymm20, ymm20, dword ptr [rsi+292]{1to8}
    vpaddd ymm18, ymm18, ymmword ptr [rdx+352]
    vpaddd ymm17, ymm17, ymmword ptr [rdx+416]
    vpxord ymm22, ymm24, ymm22
    vpaddd ymm21, ymm21, ymmword ptr [rdx+448]
    vmovdqa32 ymm24, ymmword ptr [rdx+480]
    vpaddd ymm24, ymm24, ymmword ptr [rdi+640]
    vpxord ymm31, ymm16, ymm31
    vpaddd ymm16, ymm23, ymmword ptr [rdi+512]
    vmovdqa32 ymmword ptr [rbp+288], ymm15
    vpxord ymm28, ymm27, ymm28
    vpunpckldq ymm27, ymm29, ymm20
    vmovdqa32 ymmword ptr [rbp+320], ymm19
    vmovdqa32 ymmword ptr [rbp+352], ymm18
    vmovdqa32 ymmword ptr [rbp+416], ymm17
    vpaddd ymm22, ymm14, ymm22
    vpunpckhdq ymm20, ymm29, ymm20
    vmovdqa32 ymmword ptr [rbp+448], ymm21
    vmovdqa32 ymmword ptr [rbp+480], ymm24
    vpaddd ymm16, ymm16, ymmword ptr [rdx+384]
    vmovdqa32 ymmword ptr [r12+2368], ymm27
    vpaddd ymm30, ymm28, ymm30
    vmovdqa32 ymmword ptr [r12+2400], ymm20
    vpaddd ymm22, ymm22, ymmword ptr [rdi+704]
    vmovdqa32 ymmword ptr [rbp+384], ymm16
    vpaddd ymm30, ymm23, ymm30
    vpaddd ymm31, ymm22, ymm31
    vpaddd ymm30, ymm30, ymmword ptr [rdx+256]
    vpaddd ymm22, ymm31, dword ptr [rsi+296]{1to8}
    vpaddd ymm31, ymm31, dword ptr [rsi+296]{1to8}
    vmovdqa32 ymmword ptr [rbp+256], ymm30
    vpunpckldq ymm30, ymm22, ymm31
    vpunpckhdq ymm31, ymm22, ymm31
    vmovdqa32 ymmword ptr [r12+2432], ymm30
    vmovdqa32 ymmword ptr [r12+2464], ymm31
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
    .size mesos_miner_hybrid256_rolling, . - mesos_miner_hybrid256_rolling
    .popsection
    .pushsection .rodata.mesos_miner_hybrid256_rolling, "a", @progbits
    .p2align 6
mesos_miner_hybrid256_rolling_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5
    .long 0x5be0cd19, 0x00a00000, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x00000100
    .long 0x4a7484aa, 0x11002000, 0x5cb0a9dc, 0x80000000, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8
    .long 0xbf597fc7, 0xc6e00bf3, 0x00400022, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138
    .long 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b
    .long 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08
    .long 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f
    .long 0x84c87814, 0x8cc70208, 0x90befffa
    .popsection

    .pushsection .text.mesos_miner_hybrid256_nonce_only, "ax", @progbits
    .globl mesos_miner_hybrid256_nonce_only
    .type mesos_miner_hybrid256_nonce_only, @function
    .p2align 6
mesos_miner_hybrid256_nonce_only:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_hybrid256_nonce_only_constants]
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
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+2120]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm5, xmmword ptr [rsi]
    vmovdqa xmm6, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+2144]
    sha256rnds2 xmm6, xmm5
    vmovdqa xmm7, xmmword ptr [rsi]
    vmovdqa xmm8, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+2152]
    sha256rnds2 xmm8, xmm7
    vmovdqa xmm9, xmmword ptr [rsi]
    vmovdqa xmm10, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+2128]
    sha256rnds2 xmm10, xmm9
    vmovdqa xmm11, xmmword ptr [rsi]
    vmovdqa xmm12, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+2136]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+2176]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2184]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+2208]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2216]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+2192]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [r13+2200]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+2240]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+2248]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+2272]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2280]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+2256]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [r13+2264]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymm16, ymmword ptr [r12+1600]
    vpunpckhdq ymm17, ymm16, ymmword ptr [r12+1632]
    vmovdqa32 ymm18, ymmword ptr [r12+1664]
    vpunpckhdq ymm19, ymm18, ymmword ptr [r12+1696]
    vmovdqa32 ymm20, ymmword ptr [rdi]
    vprord ymm21, ymm20, 24
    vprord ymm20, ymm20, 8
    vpunpckldq ymm16, ymm16, ymmword ptr [r12+1632]
    vpunpckldq ymm18, ymm18, ymmword ptr [r12+1696]
    vpunpcklqdq ymm22, ymm17, ymm19
    vmovdqa32 ymm23, ymmword ptr [r12+1728]
    vpunpckhdq ymm24, ymm23, ymmword ptr [r12+1760]
    vmovq xmm0, qword ptr [r13+2304]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2312]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+2336]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2344]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymm25, ymmword ptr [r14+4096]
    vpaddd ymm25, ymm25, dword ptr [rsi+64]{1to8}
    vpternlogd ymm21, ymm20, dword ptr [rsi+68]{1to8}, 0xe4
    vmovdqa32 ymm20, ymmword ptr [r12+1792]
    vpunpckhdq ymm26, ymm20, ymmword ptr [r12+1824]
    vpunpckhqdq ymm19, ymm17, ymm19
    vpunpcklqdq ymm17, ymm16, ymm18
    vpunpckhqdq ymm18, ymm16, ymm18
    vpunpckldq ymm23, ymm23, ymmword ptr [r12+1760]
    vpunpckldq ymm20, ymm20, ymmword ptr [r12+1824]
    vpbroadcastd ymm16, dword ptr [rsi+72]
    vpunpckldq ymm27, ymm16, ymm21
    vprord ymm28, ymm21, 7
    vmovq xmm0, qword ptr [r13+2320]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [r13+2328]
    sha256rnds2 xmm11, xmm12
    vpunpcklqdq ymm29, ymm24, ymm26
    vpunpckhdq ymm16, ymm16, ymm21
    vprord ymm30, ymm21, 18
    vpunpckhqdq ymm26, ymm24, ymm26
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpunpcklqdq ymm24, ymm23, ymm20
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpunpckhqdq ymm20, ymm23, ymm20
    vpunpcklqdq ymm23, ymm27, ymm27
    vpsrld ymm31, ymm21, 3
    vpaddd ymm19, ymm19, dword ptr [rcx+32]{1to8}
    vpunpckhqdq ymm27, ymm27, ymm27
    vpunpcklqdq ymm13, ymm16, ymm16
    vmovdqa32 ymmword ptr [rbx], ymm23
    vpaddd ymm22, ymm22, dword ptr [rcx+36]{1to8}
    vpxord ymm30, ymm28, ymm30
    vpaddd ymm26, ymm26, dword ptr [rcx+40]{1to8}
    vpxord ymm30, ymm31, ymm30
    vpunpckhqdq ymm16, ymm16, ymm16
    sha256rnds2 xmm10, xmm9
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rbx+32], ymm27
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymmword ptr [rbx+64], ymm13
    vpaddd ymm29, ymm29, dword ptr [rcx+44]{1to8}
    vpaddd ymm30, ymm30, dword ptr [rdi+72]{1to8}
    vpaddd ymm21, ymm21, dword ptr [rdi+76]{1to8}
    vprord ymm13, ymm30, 17
    vpaddd ymm18, ymm18, dword ptr [rcx+48]{1to8}
    vpaddd ymm17, ymm17, dword ptr [rcx+52]{1to8}
    vmovdqa32 ymmword ptr [rbx+96], ymm16
    vprord ymm16, ymm30, 19
    vpsrld ymm27, ymm30, 10
    vpsrld ymm31, ymm21, 10
    vprord ymm28, ymm21, 17
    vpaddd ymm20, ymm20, dword ptr [rcx+56]{1to8}
    vpaddd ymm24, ymm24, dword ptr [rcx+60]{1to8}
    vprord ymm23, ymm21, 19
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    sha256rnds2 xmm9, xmm10
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpxord ymm16, ymm13, ymm16
    vpaddd ymm13, ymm19, dword ptr [rsi+76]{1to8}
    vpxord ymm16, ymm27, ymm16
    vpaddd ymm27, ymm22, dword ptr [rsi+80]{1to8}
    vpaddd ymm14, ymm26, dword ptr [rsi+84]{1to8}
    vpxord ymm23, ymm28, ymm23
    vpaddd ymm16, ymm16, dword ptr [rdi+80]{1to8}
    vpaddd ymm28, ymm29, dword ptr [rsi+88]{1to8}
    sha256rnds2 xmm6, xmm5
    vpxord ymm23, ymm31, ymm23
    vprord ymm31, ymm16, 17
    vpunpckldq ymm15, ymm13, ymm27
    vpaddd ymm23, ymm23, dword ptr [rdi+84]{1to8}
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymmword ptr [rdi+256], ymm25
    sha256rnds2 xmm10, xmm9
    vprord ymm25, ymm16, 19
    vmovdqa32 ymmword ptr [rdi+288], ymm21
    vpsrld ymm21, ymm16, 10
    vmovdqa32 ymmword ptr [rdi+320], ymm16
    sha256rnds2 xmm12, xmm11
    vpaddd ymm16, ymm18, dword ptr [rsi+92]{1to8}
    vpunpckhdq ymm27, ymm13, ymm27
    vmovdqa32 ymmword ptr [r12+2112], ymm15
    vpxord ymm25, ymm31, ymm25
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm31, ymm17, dword ptr [rsi+96]{1to8}
    vpunpckldq ymm15, ymm14, ymm28
    vpunpckhdq ymm28, ymm14, ymm28
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymmword ptr [r12+2144], ymm27
    vprord ymm27, ymm23, 17
    vpsrld ymm14, ymm23, 10
    vpxord ymm25, ymm21, ymm25
    sha256rnds2 xmm5, xmm6
    vprord ymm21, ymm23, 19
    vpaddd ymm25, ymm25, dword ptr [rdi+88]{1to8}
    vpaddd ymm13, ymm20, dword ptr [rsi+100]{1to8}
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymmword ptr [r12+2176], ymm15
    vmovdqa32 ymmword ptr [r12+2208], ymm28
    vprord ymm28, ymm22, 7
    sha256rnds2 xmm9, xmm10
    vpaddd ymm15, ymm24, dword ptr [rsi+104]{1to8}
    vmovdqa32 ymmword ptr [rdi+352], ymm24
    vpunpckldq ymm24, ymm16, ymm31
    vpxord ymm21, ymm27, ymm21
    sha256rnds2 xmm11, xmm12
    vprord ymm27, ymm25, 17
    vpunpckhdq ymm31, ymm16, ymm31
    vprord ymm16, ymm22, 18
    vmovq xmm0, qword ptr [r13+2624]
    sha256rnds2 xmm2, xmm1
    vpxord ymm21, ymm14, ymm21
    vpsrld ymm14, ymm25, 10
    vmovdqa32 ymmword ptr [r12+2240], ymm24
    vmovq xmm0, qword ptr [r13+2632]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm24, ymm22, 3
    vpaddd ymm21, ymm21, dword ptr [rdi+92]{1to8}
    vmovdqa32 ymmword ptr [rdi+384], ymm20
    vprord ymm20, ymm25, 19
    vmovq xmm0, qword ptr [r13+2656]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [r12+2272], ymm31
    vpxord ymm16, ymm28, ymm16
    vpunpckldq ymm28, ymm13, ymm15
    vpxord ymm16, ymm24, ymm16
    vprord ymm24, ymm26, 7
    vpxord ymm20, ymm27, ymm20
    vmovq xmm0, qword ptr [r13+2664]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm16, ymm19, ymm16
    vprord ymm19, ymm21, 17
    vpxord ymm20, ymm14, ymm20
    vmovdqa32 ymmword ptr [r12+2304], ymm28
    vpaddd ymm20, ymm20, dword ptr [rdi+96]{1to8}
    vpaddd ymm28, ymm16, dword ptr [rsi+108]{1to8}
    vmovq xmm0, qword ptr [r13+2640]
    sha256rnds2 xmm10, xmm9
    vpunpckhdq ymm15, ymm13, ymm15
    vprord ymm13, ymm26, 18
    vpsrld ymm14, ymm26, 3
    vmovq xmm0, qword ptr [r13+2648]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+2688]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm27, ymm21, 10
    vprord ymm31, ymm21, 19
    vmovdqa32 ymmword ptr [r12+2336], ymm15
    vprord ymm15, ymm29, 7
    vpxord ymm13, ymm24, ymm13
    vmovq xmm0, qword ptr [r13+2696]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm22, ymm22, dword ptr [rsi+112]{1to8}
    vpxord ymm13, ymm14, ymm13
    vmovq xmm0, qword ptr [r13+2720]
    sha256rnds2 xmm5, xmm6
    vpxord ymm31, ymm19, ymm31
    vpaddd ymm19, ymm30, dword ptr [rdi+100]{1to8}
    vprord ymm14, ymm29, 18
    vpaddd ymm13, ymm22, ymm13
    vpxord ymm31, ymm27, ymm31
    vpsrld ymm27, ymm29, 3
    vpaddd ymm31, ymm19, ymm31
    vmovq xmm0, qword ptr [r13+2728]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+2704]
    sha256rnds2 xmm9, xmm10
    vprord ymm19, ymm20, 17
    vprord ymm22, ymm16, 17
    vpxord ymm14, ymm15, ymm14
    vpsrld ymm15, ymm20, 10
    vmovq xmm0, qword ptr [r13+2712]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+2752]
    sha256rnds2 xmm2, xmm1
    vpxord ymm14, ymm27, ymm14
    vprord ymm27, ymm20, 19
    vpsrld ymm24, ymm31, 10
    vmovdqa32 ymmword ptr [rdi+416], ymm30
    vprord ymm30, ymm31, 17
    vmovdqa32 ymmword ptr [rdi+448], ymm20
    vpbroadcastd ymm20, dword ptr [rdi+104]
    vmovq xmm0, qword ptr [r13+2760]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+2784]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm20, ymm20, ymmword ptr [rdi+288]
    vmovdqa32 ymmword ptr [rdi+480], ymm21
    vpaddd ymm21, ymm13, dword ptr [rsi+116]{1to8}
    vmovdqa32 ymmword ptr [rdi+512], ymm17
    vprord ymm17, ymm16, 19
    vpxord ymm27, ymm19, ymm27
    vpunpckldq ymm19, ymm28, ymm21
    vmovdqa32 ymmword ptr [rdi+544], ymm25
    vprord ymm25, ymm31, 19
    vpxord ymm27, ymm15, ymm27
    vpunpckhdq ymm21, ymm28, ymm21
    vmovq xmm0, qword ptr [r13+2792]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+2768]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [r13+2776]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+2816]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm28, ymm16, 10
    vpbroadcastd ymm15, dword ptr [rdi+108]
    vpaddd ymm15, ymm15, ymmword ptr [rdi+320]
    vmovq xmm0, qword ptr [r13+2824]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+2848]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm27, ymm20, ymm27
    vmovdqa32 ymmword ptr [r12+2624], ymm19
    vmovq xmm0, qword ptr [r13+2856]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+2832]
    sha256rnds2 xmm9, xmm10
    vpxord ymm17, ymm22, ymm17
    vpxord ymm25, ymm30, ymm25
    vmovdqa32 ymmword ptr [r12+2656], ymm21
    vpxord ymm17, ymm28, ymm17
    vpaddd ymm14, ymm26, ymm14
    vprord ymm26, ymm18, 7
    vpaddd ymm17, ymm14, ymm17
    vprord ymm14, ymm18, 18
    vpsrld ymm28, ymm18, 3
    vpxord ymm25, ymm24, ymm25
    vprord ymm24, ymm27, 17
    vpsrld ymm21, ymm27, 10
    vprord ymm30, ymm13, 17
    vpxord ymm14, ymm26, ymm14
    vpaddd ymm25, ymm15, ymm25
    vmovq xmm0, qword ptr [r13+2840]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+2880]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+2888]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+2912]
    sha256rnds2 xmm6, xmm5
    vprord ymm15, ymm13, 19
    vpsrld ymm26, ymm13, 10
    vpxord ymm14, ymm28, ymm14
    vprord ymm28, ymm27, 19
    vpsrld ymm22, ymm25, 10
    vpaddd ymm19, ymm23, dword ptr [rdi+112]{1to8}
    vpxord ymm15, ymm30, ymm15
    vprord ymm30, ymm25, 17
    vpaddd ymm20, ymm17, dword ptr [rsi+120]{1to8}
    vpxord ymm15, ymm26, ymm15
    vpaddd ymm14, ymm29, ymm14
    vprord ymm29, ymm25, 19
    vpxord ymm28, ymm24, ymm28
    vpbroadcastd ymm24, dword ptr [rdi+116]
    vpaddd ymm24, ymm24, ymmword ptr [rdi+544]
    vpaddd ymm15, ymm14, ymm15
    vpxord ymm29, ymm30, ymm29
    vmovq xmm0, qword ptr [r13+2920]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+2896]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [r13+2904]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+2944]
    sha256rnds2 xmm1, xmm2
    vpxord ymm28, ymm21, ymm28
    vpxord ymm29, ymm22, ymm29
    vpaddd ymm28, ymm19, ymm28
    vpaddd ymm19, ymm15, dword ptr [rsi+124]{1to8}
    vmovdqa32 ymm22, ymmword ptr [rdi+512]
    vprord ymm21, ymm22, 7
    vpsrld ymm30, ymm22, 3
    vpaddd ymm29, ymm24, ymm29
    vprord ymm24, ymm22, 18
    vpsrld ymm14, ymm28, 10
    vpsrld ymm26, ymm29, 10
    vmovdqa32 ymmword ptr [rdi+576], ymm23
    vmovq xmm0, qword ptr [r13+2952]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+2976]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2984]
    sha256rnds2 xmm7, xmm8
    vprord ymm23, ymm17, 17
    vmovq xmm0, qword ptr [r13+2960]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+608], ymm13
    vpbroadcastd ymm13, dword ptr [rdi+120]
    vpaddd ymm13, ymm13, ymmword ptr [rdi+480]
    vmovq xmm0, qword ptr [r13+2968]
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymmword ptr [rdi+640], ymm25
    vmovq xmm0, qword ptr [r13+3008]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3016]
    sha256rnds2 xmm4, xmm3
    vpunpckldq ymm25, ymm20, ymm19
    vmovq xmm0, qword ptr [r13+3040]
    sha256rnds2 xmm6, xmm5
    vpxord ymm24, ymm21, ymm24
    vmovq xmm0, qword ptr [r13+3048]
    sha256rnds2 xmm8, xmm7
    vprord ymm21, ymm28, 17
    vpunpckhdq ymm19, ymm20, ymm19
    vprord ymm20, ymm17, 19
    vpxord ymm24, ymm30, ymm24
    vmovdqa32 ymmword ptr [r12+2688], ymm25
    vprord ymm25, ymm28, 19
    vmovq xmm0, qword ptr [r13+3024]
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymmword ptr [r12+2720], ymm19
    vpsrld ymm19, ymm17, 10
    vpxord ymm20, ymm23, ymm20
    vmovq xmm0, qword ptr [r13+3032]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+3072]
    sha256rnds2 xmm1, xmm2
    vprord ymm23, ymm29, 17
    vprord ymm30, ymm29, 19
    vpxord ymm25, ymm21, ymm25
    vpbroadcastd ymm21, dword ptr [rdi+124]
    vpaddd ymm21, ymm21, ymmword ptr [rdi+448]
    vpxord ymm20, ymm19, ymm20
    vpxord ymm25, ymm14, ymm25
    vpaddd ymm24, ymm18, ymm24
    vpxord ymm30, ymm23, ymm30
    vpaddd ymm25, ymm13, ymm25
    vpaddd ymm20, ymm24, ymm20
    vmovdqa32 ymm24, ymmword ptr [rdi+384]
    vprord ymm13, ymm24, 7
    vpsrld ymm23, ymm24, 3
    vprord ymm18, ymm24, 18
    vpxord ymm30, ymm26, ymm30
    vpsrld ymm26, ymm25, 10
    vprord ymm14, ymm15, 17
    vmovq xmm0, qword ptr [r13+3080]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm30, ymm21, ymm30
    vpaddd ymm21, ymm31, dword ptr [rdi+128]{1to8}
    vprord ymm19, ymm15, 19
    vmovq xmm0, qword ptr [r13+3104]
    sha256rnds2 xmm5, xmm6
    vpxord ymm18, ymm13, ymm18
    vpsrld ymm13, ymm15, 10
    vpxord ymm18, ymm23, ymm18
    vmovdqa32 ymm23, ymmword ptr [rdi+416]
    vmovq xmm0, qword ptr [r13+3112]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+3088]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+672], ymm31
    vprord ymm31, ymm23, 7
    vmovdqa32 ymmword ptr [rdi+704], ymm15
    vpsrld ymm15, ymm23, 3
    vmovdqa32 ymmword ptr [rdi+736], ymm17
    vprord ymm17, ymm23, 18
    vmovq xmm0, qword ptr [r13+3096]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+3136]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 ymmword ptr [rdi+768], ymm29
    vpaddd ymm29, ymm20, dword ptr [rsi+128]{1to8}
    vmovdqa32 ymmword ptr [rdi+800], ymm28
    vprord ymm28, ymm25, 17
    vpxord ymm19, ymm14, ymm19
    vprord ymm14, ymm25, 19
    vpxord ymm17, ymm31, ymm17
    vmovq xmm0, qword ptr [r13+3144]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3168]
    sha256rnds2 xmm6, xmm5
    vpxord ymm19, ymm13, ymm19
    vpaddd ymm18, ymm22, ymm18
    vprord ymm22, ymm30, 17
    vpxord ymm17, ymm15, ymm17
    vpxord ymm14, ymm28, ymm14
    vpaddd ymm19, ymm18, ymm19
    vprord ymm18, ymm30, 19
    vmovq xmm0, qword ptr [r13+3176]
    sha256rnds2 xmm8, xmm7
    vpxord ymm14, ymm26, ymm14
    vpsrld ymm26, ymm30, 10
    vpaddd ymm14, ymm21, ymm14
    vmovq xmm0, qword ptr [r13+3152]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm21, ymm19, dword ptr [rsi+132]{1to8}
    vmovdqa32 ymm28, ymmword ptr [rdi+352]
    vprord ymm15, ymm28, 7
    vmovq xmm0, qword ptr [r13+3160]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+3200]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3208]
    sha256rnds2 xmm3, xmm4
    vpsrld ymm13, ymm28, 3
    vpxord ymm18, ymm22, ymm18
    vprord ymm22, ymm28, 18
    vpaddd ymm17, ymm17, dword ptr [rdi+132]{1to8}
    vpxord ymm18, ymm26, ymm18
    vprord ymm26, ymm20, 17
    vpaddd ymm17, ymm17, ymm27
    vmovdqa32 ymm31, ymmword ptr [rdi+288]
    vmovdqa32 ymmword ptr [rdi+512], ymm27
    vpsrld ymm27, ymm31, 3
    vmovq xmm0, qword ptr [r13+3232]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymmword ptr [rdi+832], ymm30
    vprord ymm30, ymm20, 19
    vpxord ymm22, ymm15, ymm22
    vpaddd ymm18, ymm17, ymm18
    vmovq xmm0, qword ptr [r13+3240]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+3216]
    sha256rnds2 xmm9, xmm10
    vpxord ymm22, ymm13, ymm22
    vprord ymm13, ymm31, 7
    vpunpckldq ymm17, ymm29, ymm21
    vpsrld ymm15, ymm20, 10
    vmovdqa32 ymmword ptr [rdi+864], ymm25
    vprord ymm25, ymm31, 18
    vmovq xmm0, qword ptr [r13+3224]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+3264]
    sha256rnds2 xmm2, xmm1
    vpunpckhdq ymm21, ymm29, ymm21
    vpxord ymm30, ymm26, ymm30
    vprord ymm26, ymm14, 17
    vmovdqa32 ymmword ptr [r12+2752], ymm17
    vpxord ymm30, ymm15, ymm30
    vpxord ymm25, ymm13, ymm25
    vprord ymm13, ymm14, 19
    vmovq xmm0, qword ptr [r13+3272]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymmword ptr [r12+2784], ymm21
    vpaddd ymm24, ymm24, dword ptr [rsi+136]{1to8}
    vprord ymm21, ymm19, 17
    vmovq xmm0, qword ptr [r13+3296]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3304]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+3280]
    sha256rnds2 xmm10, xmm9
    vpsrld ymm15, ymm19, 10
    vpaddd ymm22, ymm24, ymm22
    vprord ymm24, ymm19, 19
    vpxord ymm25, ymm27, ymm25
    vpaddd ymm30, ymm22, ymm30
    vpaddd ymm28, ymm28, dword ptr [rsi+140]{1to8}
    vmovdqa32 ymm22, ymmword ptr [rdi+320]
    vprord ymm27, ymm22, 7
    vpxord ymm24, ymm21, ymm24
    vprord ymm21, ymm22, 18
    vmovq xmm0, qword ptr [r13+3288]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+3328]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm17, ymm22, 3
    vpxord ymm24, ymm15, ymm24
    vpsrld ymm15, ymm14, 10
    vpxord ymm13, ymm26, ymm13
    vpaddd ymm28, ymm28, ymm16
    vpxord ymm21, ymm27, ymm21
    vprord ymm27, ymm18, 17
    vmovq xmm0, qword ptr [r13+3336]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3360]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3368]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+3344]
    sha256rnds2 xmm9, xmm10
    vpaddd ymm24, ymm28, ymm24
    vpxord ymm21, ymm17, ymm21
    vpaddd ymm25, ymm23, ymm25
    vpxord ymm13, ymm15, ymm13
    vpaddd ymm25, ymm25, ymmword ptr [rdi+640]
    vpaddd ymm15, ymm30, dword ptr [rsi+144]{1to8}
    vprord ymm17, ymm18, 19
    vpsrld ymm28, ymm18, 10
    vpaddd ymm13, ymm25, ymm13
    vprord ymm25, ymm30, 17
    vpsrld ymm26, ymm30, 10
    vmovdqa32 ymm29, ymmword ptr [rdi+608]
    vpaddd ymm23, ymm29, dword ptr [rsi+148]{1to8}
    vmovq xmm0, qword ptr [r13+3352]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+3392]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3400]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3424]
    sha256rnds2 xmm6, xmm5
    vprord ymm29, ymm30, 19
    vpxord ymm17, ymm27, ymm17
    vpaddd ymm21, ymm31, ymm21
    vpxord ymm17, ymm28, ymm17
    vpaddd ymm21, ymm21, ymmword ptr [rdi+800]
    vmovdqa32 ymm28, ymmword ptr [rdi+576]
    vprord ymm27, ymm28, 7
    vpxord ymm29, ymm25, ymm29
    vprord ymm25, ymm28, 18
    vpaddd ymm17, ymm21, ymm17
    vpxord ymm29, ymm26, ymm29
    vpaddd ymm26, ymm24, dword ptr [rsi+152]{1to8}
    vpaddd ymm29, ymm23, ymm29
    vpsrld ymm23, ymm28, 3
    vpunpckldq ymm21, ymm15, ymm26
    vpunpckhdq ymm26, ymm15, ymm26
    vprord ymm15, ymm24, 17
    vpxord ymm25, ymm27, ymm25
    vpaddd ymm27, ymm29, dword ptr [rsi+156]{1to8}
    vpxord ymm25, ymm23, ymm25
    vmovdqa32 ymmword ptr [r12+2816], ymm21
    vmovdqa32 ymmword ptr [r12+2848], ymm26
    vprord ymm26, ymm24, 19
    vpsrld ymm21, ymm24, 10
    vmovq xmm0, qword ptr [r13+3432]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+3408]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [r13+3416]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+3456]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm23, ymm13, 10
    vmovdqa32 ymm31, ymmword ptr [rdi+544]
    vmovdqa32 ymmword ptr [rdi+352], ymm18
    vprord ymm18, ymm31, 7
    vpaddd ymm25, ymm22, ymm25
    vpxord ymm26, ymm15, ymm26
    vprord ymm15, ymm31, 18
    vpaddd ymm25, ymm25, ymmword ptr [rdi+768]
    vpxord ymm26, ymm21, ymm26
    vprord ymm21, ymm13, 17
    vprord ymm22, ymm29, 17
    vpaddd ymm26, ymm26, ymmword ptr [rdi+736]
    vmovdqa32 ymmword ptr [rdi+384], ymm16
    vpsrld ymm16, ymm31, 3
    vmovq xmm0, qword ptr [r13+3464]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3488]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3496]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+3472]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+896], ymm14
    vmovq xmm0, qword ptr [r13+3480]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+3520]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3528]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3552]
    sha256rnds2 xmm6, xmm5
    vprord ymm14, ymm13, 19
    vmovdqa32 ymmword ptr [rdi+928], ymm13
    vpaddd ymm13, ymm26, dword ptr [rsi+160]{1to8}
    vmovdqa32 ymmword ptr [rdi+960], ymm24
    vprord ymm24, ymm29, 19
    vmovdqa32 ymmword ptr [rdi+992], ymm30
    vpsrld ymm30, ymm29, 10
    vpxord ymm15, ymm18, ymm15
    vpxord ymm15, ymm16, ymm15
    vpxord ymm14, ymm21, ymm14
    vpxord ymm24, ymm22, ymm24
    vprord ymm22, ymm17, 17
    vmovq xmm0, qword ptr [r13+3560]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+3536]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [r13+3544]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+3584]
    sha256rnds2 xmm1, xmm2
    vpxord ymm14, ymm23, ymm14
    vpxord ymm24, ymm30, ymm24
    vprord ymm30, ymm17, 19
    vpaddd ymm14, ymm25, ymm14
    vpaddd ymm24, ymm24, ymmword ptr [rdi+704]
    vpunpckldq ymm25, ymm27, ymm13
    vprord ymm23, ymm26, 17
    vpsrld ymm21, ymm17, 10
    vpaddd ymm16, ymm24, dword ptr [rsi+164]{1to8}
    vpunpckhdq ymm13, ymm27, ymm13
    vmovdqa32 ymmword ptr [r12+2880], ymm25
    vprord ymm25, ymm26, 19
    vmovq xmm0, qword ptr [r13+3592]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3616]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm27, ymm26, 10
    vpxord ymm30, ymm22, ymm30
    vmovq xmm0, qword ptr [r13+3624]
    sha256rnds2 xmm7, xmm8
    vpxord ymm30, ymm21, ymm30
    vmovdqa32 ymmword ptr [r12+2912], ymm13
    vprord ymm13, ymm24, 17
    vpxord ymm25, ymm23, ymm25
    vmovq xmm0, qword ptr [r13+3600]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [r13+3608]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm15, ymm28, ymm15
    vprord ymm23, ymm24, 19
    vpsrld ymm21, ymm24, 10
    vpxord ymm25, ymm27, ymm25
    vpaddd ymm25, ymm20, ymm25
    vpaddd ymm15, ymm15, ymmword ptr [rdi+864]
    vmovdqa32 ymm27, ymmword ptr [rdi+480]
    vmovq xmm0, qword ptr [r13+3648]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3656]
    sha256rnds2 xmm4, xmm3
    vprord ymm22, ymm27, 7
    vpxord ymm23, ymm13, ymm23
    vprord ymm13, ymm27, 18
    vpaddd ymm30, ymm15, ymm30
    vpxord ymm23, ymm21, ymm23
    vpsrld ymm21, ymm27, 3
    vprord ymm15, ymm14, 17
    vmovq xmm0, qword ptr [r13+3680]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3688]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm23, ymm19, ymm23
    vpxord ymm13, ymm22, ymm13
    vprord ymm22, ymm14, 19
    vpxord ymm13, ymm21, ymm13
    vpsrld ymm21, ymm14, 10
    vmovq xmm0, qword ptr [r13+3664]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [r13+3672]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm18, ymm25, dword ptr [rsi+168]{1to8}
    vpxord ymm22, ymm15, ymm22
    vpaddd ymm13, ymm31, ymm13
    vpaddd ymm15, ymm23, dword ptr [rsi+172]{1to8}
    vpxord ymm22, ymm21, ymm22
    vpunpckldq ymm21, ymm16, ymm18
    vprord ymm31, ymm25, 17
    vmovq xmm0, qword ptr [r13+3712]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm13, ymm13, ymmword ptr [rdi+832]
    vpunpckhdq ymm18, ymm16, ymm18
    vmovq xmm0, qword ptr [r13+3720]
    sha256rnds2 xmm3, xmm4
    vprord ymm16, ymm25, 19
    vpaddd ymm22, ymm13, ymm22
    vmovdqa32 ymmword ptr [r12+2944], ymm21
    vpsrld ymm21, ymm25, 10
    vmovdqa32 ymm13, ymmword ptr [rdi+448]
    vprord ymm28, ymm13, 7
    vmovq xmm0, qword ptr [r13+3744]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3752]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymmword ptr [r12+2976], ymm18
    vprord ymm18, ymm23, 17
    vpxord ymm16, ymm31, ymm16
    vpsrld ymm31, ymm13, 3
    vmovdqa32 ymmword ptr [rdi+1024], ymm19
    vprord ymm19, ymm23, 19
    vpxord ymm16, ymm21, ymm16
    vpsrld ymm21, ymm30, 10
    vpaddd ymm16, ymm16, ymmword ptr [rdi+992]
    vmovdqa32 ymmword ptr [rdi+1056], ymm25
    vmovq xmm0, qword ptr [r13+3728]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [r13+3736]
    sha256rnds2 xmm11, xmm12
    vprord ymm25, ymm13, 18
    vmovdqa32 ymmword ptr [rdi+1088], ymm20
    vpsrld ymm20, ymm23, 10
    vpxord ymm19, ymm18, ymm19
    vprord ymm18, ymm30, 17
    vpxord ymm25, ymm28, ymm25
    vprord ymm28, ymm30, 19
    vmovq xmm0, qword ptr [r13+3776]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3784]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymmword ptr [rdi+1120], ymm23
    vpaddd ymm23, ymm16, dword ptr [rsi+176]{1to8}
    vpxord ymm19, ymm20, ymm19
    vpxord ymm25, ymm31, ymm25
    vmovdqa32 ymm31, ymmword ptr [rdi+672]
    vprord ymm20, ymm31, 7
    vmovq xmm0, qword ptr [r13+3808]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3816]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymmword ptr [rdi+1152], ymm30
    vmovdqa32 ymm30, ymmword ptr [rdi+960]
    vmovq xmm0, qword ptr [r13+3792]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [r13+3800]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rdi+1184], ymm14
    vmovq xmm0, qword ptr [r13+3840]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3848]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm14, ymm30, dword ptr [rsi+180]{1to8}
    vpxord ymm28, ymm18, ymm28
    vpaddd ymm25, ymm27, ymm25
    vpxord ymm28, ymm21, ymm28
    vpaddd ymm25, ymm25, ymmword ptr [rdi+896]
    vprord ymm21, ymm31, 18
    vpaddd ymm28, ymm25, ymm28
    vpunpckldq ymm25, ymm15, ymm23
    vpaddd ymm19, ymm14, ymm19
    vpsrld ymm14, ymm31, 3
    vmovq xmm0, qword ptr [r13+3872]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3880]
    sha256rnds2 xmm7, xmm8
    vpunpckhdq ymm23, ymm15, ymm23
    vmovdqa32 ymmword ptr [r12+3008], ymm25
    vmovdqa32 ymm25, ymmword ptr [rdi+384]
    vmovq xmm0, qword ptr [r13+3856]
    sha256rnds2 xmm9, xmm10
    vprord ymm15, ymm25, 7
    vmovq xmm0, qword ptr [r13+3864]
    sha256rnds2 xmm11, xmm12
    vpxord ymm21, ymm20, ymm21
    vpaddd ymm20, ymm19, dword ptr [rsi+184]{1to8}
    vprord ymm18, ymm25, 18
    vmovdqa32 ymmword ptr [r12+3040], ymm23
    vpsrld ymm23, ymm25, 3
    vprord ymm27, ymm16, 17
    vpsrld ymm30, ymm16, 10
    vpxord ymm18, ymm15, ymm18
    vprord ymm15, ymm16, 19
    vmovq xmm0, qword ptr [r13+3904]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3912]
    sha256rnds2 xmm4, xmm3
    vpxord ymm21, ymm14, ymm21
    vpxord ymm18, ymm23, ymm18
    vmovdqa32 ymm23, ymmword ptr [rdi+512]
    vprord ymm14, ymm23, 7
    vmovq xmm0, qword ptr [r13+3936]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3944]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+3920]
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymmword ptr [rdi+1216], ymm16
    vpsrld ymm16, ymm22, 10
    vpxord ymm15, ymm27, ymm15
    vpaddd ymm18, ymm18, dword ptr [rsi+136]{1to8}
    vprord ymm27, ymm23, 18
    vpxord ymm15, ymm30, ymm15
    vpaddd ymm18, ymm18, ymm29
    vprord ymm30, ymm22, 17
    vpaddd ymm15, ymm18, ymm15
    vpsrld ymm18, ymm23, 3
    vmovdqa32 ymmword ptr [rdi+1248], ymm29
    vprord ymm29, ymm22, 19
    vpxord ymm27, ymm14, ymm27
    vmovq xmm0, qword ptr [r13+3928]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+3968]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3976]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+4000]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm21, ymm13, ymm21
    vpaddd ymm14, ymm15, dword ptr [rsi+188]{1to8}
    vpxord ymm27, ymm18, ymm27
    vpxord ymm29, ymm30, ymm29
    vpaddd ymm21, ymm21, ymmword ptr [rdi+352]
    vprord ymm30, ymm28, 17
    vpxord ymm29, ymm16, ymm29
    vpunpckldq ymm16, ymm20, ymm14
    vmovdqa32 ymm18, ymmword ptr [rdi+608]
    vprord ymm13, ymm18, 7
    vmovdqa32 ymmword ptr [rdi+1280], ymm22
    vpsrld ymm22, ymm28, 10
    vpaddd ymm29, ymm21, ymm29
    vprord ymm21, ymm18, 18
    vmovdqa32 ymmword ptr [rdi+1312], ymm24
    vpsrld ymm24, ymm18, 3
    vmovq xmm0, qword ptr [r13+4008]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+3984]
    sha256rnds2 xmm9, xmm10
    vpaddd ymm27, ymm31, ymm27
    vmovq xmm0, qword ptr [r13+3992]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+4032]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r13+4096], xmm2
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vmovdqa32 ymmword ptr [r12+3072], ymm16
    vprord ymm16, ymm19, 17
    vpaddd ymm27, ymm27, ymmword ptr [rdi+928]
    vpunpckhdq ymm14, ymm20, ymm14
    vpxord ymm21, ymm13, ymm21
    vprord ymm13, ymm19, 19
    vpsrld ymm20, ymm19, 10
    vpxord ymm21, ymm24, ymm21
    vprord ymm24, ymm28, 19
    vmovdqa32 ymmword ptr [r12+3104], ymm14
    vpxord ymm13, ymm16, ymm13
    vpaddd ymm21, ymm25, ymm21
    vmovdqa32 ymm25, ymmword ptr [rdi+640]
    vmovq xmm0, qword ptr [r13+4040]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r13+4100], xmm4
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vmovq xmm0, qword ptr [r13+4064]
    sha256rnds2 xmm6, xmm5
    vmovd dword ptr [r13+4104], xmm6
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [rbp]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [r13+4072]
    sha256rnds2 xmm8, xmm7
    vmovd dword ptr [r13+4108], xmm8
    vmovdqa xmm7, xmmword ptr [rcx]
    vpaddd xmm7, xmm7, xmmword ptr [rbp+32]
    vmovdqa xmm8, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [r13+4048]
    sha256rnds2 xmm10, xmm9
    vmovd dword ptr [r13+4112], xmm10
    vmovdqa xmm9, xmmword ptr [rcx]
    vpaddd xmm9, xmm9, xmmword ptr [rbp+64]
    vmovdqa xmm10, xmmword ptr [rcx+16]
    vprord ymm16, ymm25, 7
    vpxord ymm13, ymm20, ymm13
    vpaddd ymm21, ymm21, ymm26
    vpxord ymm24, ymm30, ymm24
    vpaddd ymm13, ymm21, ymm13
    vpxord ymm24, ymm22, ymm24
    vprord ymm22, ymm25, 18
    vmovdqa32 ymm21, ymmword ptr [rdi+736]
    vprord ymm30, ymm21, 7
    vpaddd ymm24, ymm27, ymm24
    vpsrld ymm27, ymm25, 3
    vprord ymm20, ymm21, 18
    vpsrld ymm14, ymm21, 3
    vmovq xmm0, qword ptr [r13+4056]
    sha256rnds2 xmm12, xmm11
    vmovd dword ptr [r13+4116], xmm12
    vmovdqa xmm11, xmmword ptr [rcx]
    vpaddd xmm11, xmm11, xmmword ptr [rbp+96]
    vmovdqa xmm12, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [r13+2160]
    sha256rnds2 xmm2, xmm1
    vpxord ymm22, ymm16, ymm22
    vprord ymm16, ymm15, 17
    vpsrld ymm31, ymm15, 10
    vpxord ymm22, ymm27, ymm22
    vpxord ymm20, ymm30, ymm20
    vprord ymm30, ymm15, 19
    vpsrld ymm27, ymm29, 10
    vpxord ymm20, ymm14, ymm20
    vmovdqa32 ymm14, ymmword ptr [rdi+800]
    vmovdqa32 ymmword ptr [rdi+384], ymm26
    vprord ymm26, ymm14, 7
    vpaddd ymm22, ymm23, ymm22
    vpxord ymm30, ymm16, ymm30
    vprord ymm16, ymm14, 18
    vmovq xmm0, qword ptr [r13+2168]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    sha256rnds2 xmm10, xmm9
    vpaddd ymm22, ymm22, ymm17
    vprord ymm23, ymm29, 17
    vmovdqa32 ymmword ptr [rdi+1344], ymm17
    vpaddd ymm17, ymm13, dword ptr [rsi+192]{1to8}
    vpxord ymm30, ymm31, ymm30
    vpsrld ymm31, ymm14, 3
    vmovdqa32 ymmword ptr [rdi+1376], ymm15
    vprord ymm15, ymm29, 19
    vpaddd ymm20, ymm18, ymm20
    vpxord ymm16, ymm26, ymm16
    vpaddd ymm20, ymm20, ymmword ptr [rdi+1312]
    vpxord ymm16, ymm31, ymm16
    vpxord ymm15, ymm23, ymm15
    vpaddd ymm30, ymm20, ymm30
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+2224]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2232]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    sha256rnds2 xmm9, xmm10
    sha256rnds2 xmm11, xmm12
    vprord ymm20, ymm24, 17
    vpxord ymm15, ymm27, ymm15
    vprord ymm27, ymm24, 19
    vpsrld ymm23, ymm24, 10
    vpaddd ymm15, ymm22, ymm15
    vmovdqa32 ymm22, ymmword ptr [rdi+704]
    vprord ymm31, ymm22, 7
    vmovq xmm0, qword ptr [r13+2288]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+2296]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm26, ymm22, 3
    vpaddd ymm16, ymm25, ymm16
    vprord ymm18, ymm22, 18
    vpxord ymm27, ymm20, ymm27
    vpaddd ymm16, ymm16, ymmword ptr [rdi+1184]
    vprord ymm20, ymm13, 17
    vpxord ymm27, ymm23, ymm27
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm23, ymm30, dword ptr [rsi+196]{1to8}
    vpxord ymm18, ymm31, ymm18
    sha256rnds2 xmm8, xmm7
    vprord ymm31, ymm13, 19
    vpaddd ymm27, ymm16, ymm27
    vpxord ymm18, ymm26, ymm18
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymm26, ymmword ptr [rdi+768]
    vprord ymm16, ymm26, 7
    vpsrld ymm25, ymm26, 3
    vmovdqa32 ymmword ptr [rdi+608], ymm24
    vprord ymm24, ymm26, 18
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rdi+1408], ymm29
    vpunpckldq ymm29, ymm17, ymm23
    vpunpckhdq ymm23, ymm17, ymm23
    vmovq xmm0, qword ptr [r13+2352]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2360]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm17, ymm13, 10
    vpxord ymm31, ymm20, ymm31
    vpxord ymm24, ymm16, ymm24
    vmovdqa32 ymmword ptr [r12+3136], ymm29
    vmovdqa32 ymmword ptr [r12+3168], ymm23
    vpaddd ymm18, ymm21, ymm18
    vpxord ymm31, ymm17, ymm31
    vmovdqa32 ymm17, ymmword ptr [rdi+1088]
    vprord ymm21, ymm17, 7
    vpaddd ymm18, ymm18, ymmword ptr [rdi+1056]
    sha256rnds2 xmm7, xmm8
    sha256rnds2 xmm9, xmm10
    sha256rnds2 xmm11, xmm12
    vprord ymm23, ymm17, 18
    vpsrld ymm29, ymm17, 3
    vpaddd ymm31, ymm18, ymm31
    vmovdqa32 ymm18, ymmword ptr [rdi+864]
    vprord ymm16, ymm18, 7
    vpxord ymm24, ymm25, ymm24
    vpxord ymm23, ymm21, ymm23
    vprord ymm21, ymm18, 18
    vpsrld ymm25, ymm15, 10
    vpxord ymm23, ymm29, ymm23
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vprord ymm29, ymm15, 17
    vpaddd ymm24, ymm14, ymm24
    vprord ymm20, ymm30, 17
    vpsrld ymm14, ymm18, 3
    vpaddd ymm24, ymm24, ymmword ptr [rdi+1152]
    vmovdqa32 ymmword ptr [rdi+736], ymm13
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm6, xmm5
    vprord ymm13, ymm15, 19
    vmovdqa32 ymmword ptr [rdi+1440], ymm15
    vpaddd ymm15, ymm31, dword ptr [rsi+200]{1to8}
    vmovdqa32 ymmword ptr [rdi+1472], ymm19
    vprord ymm19, ymm30, 19
    vmovdqa32 ymmword ptr [rdi+1504], ymm28
    vpsrld ymm28, ymm30, 10
    vpxord ymm21, ymm16, ymm21
    vpxord ymm21, ymm14, ymm21
    vpxord ymm13, ymm29, ymm13
    vpxord ymm19, ymm20, ymm19
    vprord ymm20, ymm27, 17
    vpxord ymm13, ymm25, ymm13
    vpaddd ymm23, ymm22, ymm23
    vpxord ymm19, ymm28, ymm19
    sha256rnds2 xmm8, xmm7
    sha256rnds2 xmm10, xmm9
    sha256rnds2 xmm12, xmm11
    vprord ymm28, ymm27, 19
    vpaddd ymm23, ymm23, ymmword ptr [rdi+1120]
    vpsrld ymm22, ymm27, 10
    vpaddd ymm13, ymm24, ymm13
    vmovdqa32 ymm24, ymmword ptr [rdi+1024]
    vprord ymm25, ymm24, 7
    vpsrld ymm29, ymm24, 3
    vpaddd ymm19, ymm23, ymm19
    vprord ymm23, ymm24, 18
    vpxord ymm28, ymm20, ymm28
    vpaddd ymm21, ymm26, ymm21
    vpxord ymm28, ymm22, ymm28
    vpaddd ymm21, ymm21, ymmword ptr [rdi+1280]
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymm22, ymmword ptr [rdi+832]
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm5, xmm6
    vprord ymm20, ymm22, 7
    sha256rnds2 xmm7, xmm8
    vpxord ymm23, ymm25, ymm23
    vprord ymm25, ymm22, 18
    vpaddd ymm28, ymm21, ymm28
    vpxord ymm23, ymm29, ymm23
    vpsrld ymm29, ymm22, 3
    vprord ymm21, ymm13, 17
    vpxord ymm25, ymm20, ymm25
    vpaddd ymm20, ymm19, dword ptr [rsi+204]{1to8}
    vprord ymm14, ymm31, 17
    vpxord ymm25, ymm29, ymm25
    vpunpckldq ymm29, ymm15, ymm20
    sha256rnds2 xmm9, xmm10
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vprord ymm16, ymm31, 19
    vpsrld ymm26, ymm13, 10
    vpunpckhdq ymm20, ymm15, ymm20
    vpsrld ymm15, ymm31, 10
    vmovdqa32 ymmword ptr [rdi+704], ymm31
    vprord ymm31, ymm13, 19
    vmovdqa32 ymmword ptr [r12+3200], ymm29
    vpxord ymm16, ymm14, ymm16
    vmovdqa32 ymmword ptr [r12+3232], ymm20
    vpaddd ymm23, ymm17, ymm23
    vpxord ymm16, ymm15, ymm16
    vmovdqa32 ymm15, ymmword ptr [rdi+992]
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    sha256rnds2 xmm10, xmm9
    sha256rnds2 xmm12, xmm11
    vprord ymm17, ymm15, 7
    vpaddd ymm23, ymm23, ymmword ptr [rdi+1216]
    vprord ymm20, ymm15, 18
    vpsrld ymm14, ymm15, 3
    vpaddd ymm16, ymm23, ymm16
    vmovdqa32 ymm23, ymmword ptr [rdi+896]
    vprord ymm29, ymm23, 7
    vmovdqa32 ymmword ptr [rdi+1088], ymm13
    vpsrld ymm13, ymm23, 3
    vpxord ymm20, ymm17, ymm20
    vprord ymm17, ymm23, 18
    vpxord ymm31, ymm21, ymm31
    vprord ymm21, ymm19, 17
    vpxord ymm20, ymm14, ymm20
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+128]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+136]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm25, ymm18, ymm25
    vpxord ymm17, ymm29, ymm17
    vprord ymm29, ymm28, 17
    vpxord ymm31, ymm26, ymm31
    vprord ymm26, ymm19, 19
    vpsrld ymm14, ymm19, 10
    vpxord ymm17, ymm13, ymm17
    vprord ymm13, ymm28, 19
    vpsrld ymm18, ymm28, 10
    vpaddd ymm25, ymm25, ymmword ptr [rdi+1504]
    vmovq xmm0, qword ptr [rbp+160]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+168]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+2672]
    sha256rnds2 xmm2, xmm1
    vpxord ymm26, ymm21, ymm26
    vpaddd ymm31, ymm25, ymm31
    vpaddd ymm25, ymm16, dword ptr [rsi+208]{1to8}
    vmovq xmm0, qword ptr [r13+2680]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymm21, ymmword ptr [rdi+960]
    vmovdqa32 ymmword ptr [rdi+1536], ymm19
    vprord ymm19, ymm21, 7
    vpaddd ymm20, ymm24, ymm20
    vpxord ymm26, ymm14, ymm26
    vpaddd ymm20, ymm20, ymmword ptr [rdi+1472]
    vpxord ymm13, ymm29, ymm13
    vpaddd ymm17, ymm22, ymm17
    vprord ymm29, ymm21, 18
    vpaddd ymm26, ymm20, ymm26
    vpxord ymm13, ymm18, ymm13
    vpsrld ymm18, ymm21, 3
    vmovq xmm0, qword ptr [rbp+192]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+200]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rbp+224]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+232]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm17, ymm17, ymmword ptr [rdi+1408]
    vmovdqa32 ymm20, ymmword ptr [rdi+352]
    vprord ymm14, ymm20, 7
    vpxord ymm29, ymm19, ymm29
    vprord ymm19, ymm20, 18
    vpaddd ymm13, ymm17, ymm13
    vprord ymm17, ymm16, 17
    vpxord ymm29, ymm18, ymm29
    vpsrld ymm18, ymm20, 3
    vpxord ymm19, ymm14, ymm19
    vprord ymm14, ymm31, 17
    vpsrld ymm24, ymm31, 10
    vprord ymm22, ymm31, 19
    vmovq xmm0, qword ptr [r13+2736]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2744]
    sha256rnds2 xmm3, xmm4
    vpxord ymm19, ymm18, ymm19
    vmovq xmm0, qword ptr [rbp+256]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+264]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm18, ymm26, dword ptr [rsi+212]{1to8}
    vmovdqa32 ymmword ptr [rdi+1024], ymm31
    vprord ymm31, ymm16, 19
    vmovdqa32 ymmword ptr [rdi+1568], ymm28
    vpunpckldq ymm28, ymm25, ymm18
    vpunpckhdq ymm18, ymm25, ymm18
    vpsrld ymm25, ymm16, 10
    vpxord ymm22, ymm14, ymm22
    vpaddd ymm19, ymm23, ymm19
    vpxord ymm31, ymm17, ymm31
    vpxord ymm22, ymm24, ymm22
    vmovq xmm0, qword ptr [rbp+288]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+296]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm19, ymm19, ymmword ptr [rdi+608]
    vmovq xmm0, qword ptr [r13+2800]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+2808]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymmword ptr [r12+3264], ymm28
    vmovdqa32 ymmword ptr [r12+3296], ymm18
    vpaddd ymm29, ymm15, ymm29
    vpxord ymm31, ymm25, ymm31
    vmovdqa32 ymm25, ymmword ptr [rdi+1248]
    vprord ymm15, ymm25, 7
    vpaddd ymm29, ymm29, ymmword ptr [rdi+1376]
    vprord ymm18, ymm25, 18
    vpsrld ymm28, ymm25, 3
    vpaddd ymm31, ymm29, ymm31
    vmovdqa32 ymm29, ymmword ptr [rdi+928]
    vprord ymm24, ymm29, 7
    vmovq xmm0, qword ptr [rbp+320]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+328]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rbp+352]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+360]
    sha256rnds2 xmm12, xmm11
    vpsrld ymm17, ymm29, 3
    vpxord ymm18, ymm15, ymm18
    vprord ymm15, ymm29, 18
    vpsrld ymm14, ymm13, 10
    vpxord ymm18, ymm28, ymm18
    vprord ymm28, ymm13, 17
    vpaddd ymm22, ymm19, ymm22
    vprord ymm19, ymm26, 17
    vpsrld ymm23, ymm26, 10
    vpxord ymm15, ymm24, ymm15
    vprord ymm24, ymm26, 19
    vpxord ymm15, ymm17, ymm15
    vpaddd ymm17, ymm31, dword ptr [rsi+216]{1to8}
    vmovq xmm0, qword ptr [r13+2864]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2872]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+384]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+392]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm18, ymm21, ymm18
    vprord ymm21, ymm13, 19
    vpaddd ymm15, ymm20, ymm15
    vpxord ymm24, ymm19, ymm24
    vpaddd ymm18, ymm18, ymmword ptr [rdi+736]
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1440]
    vpxord ymm24, ymm23, ymm24
    vpxord ymm21, ymm28, ymm21
    vmovdqa32 ymm28, ymmword ptr [rdi+1344]
    vprord ymm23, ymm28, 7
    vmovq xmm0, qword ptr [rbp+416]
    sha256rnds2 xmm9, xmm10
    vpaddd ymm24, ymm18, ymm24
    vpxord ymm21, ymm14, ymm21
    vprord ymm14, ymm28, 18
    vmovq xmm0, qword ptr [rbp+424]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+2928]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm21, ymm15, ymm21
    vmovq xmm0, qword ptr [r13+2936]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm15, ymm28, 3
    vprord ymm18, ymm22, 17
    vpxord ymm14, ymm23, ymm14
    vpaddd ymm23, ymm24, dword ptr [rsi+220]{1to8}
    vpxord ymm14, ymm15, ymm14
    vpunpckldq ymm15, ymm17, ymm23
    vpunpckhdq ymm23, ymm17, ymm23
    vmovdqa32 ymm17, ymmword ptr [rdi+256]
    vptestnmd k1, ymm17, dword ptr [rdi+136]{1to8}
    kmovw word ptr [r10], k1
    vmovdqa32 ymm17, ymmword ptr [rdi+384]
    vprord ymm19, ymm17, 7
    vmovq xmm0, qword ptr [rbp+448]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+456]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rbp+480]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+488]
    sha256rnds2 xmm12, xmm11
    vpsrld ymm20, ymm17, 3
    vmovdqa32 ymmword ptr [rdi+256], ymm26
    vpsrld ymm26, ymm31, 10
    vmovdqa32 ymmword ptr [r12+3328], ymm15
    vprord ymm15, ymm17, 18
    vmovdqa32 ymmword ptr [rdi+960], ymm13
    vpsrld ymm13, ymmword ptr [rdi+1184], 3
    vmovdqa32 ymmword ptr [rdi+992], ymm16
    vpsrld ymm16, ymm22, 10
    vmovdqa32 ymmword ptr [r12+3360], ymm23
    vprord ymm23, ymm31, 17
    vpaddd ymm14, ymm29, ymm14
    vpxord ymm15, ymm19, ymm15
    vmovq xmm0, qword ptr [r13+2992]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3000]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+512]
    sha256rnds2 xmm5, xmm6
    vprord ymm19, ymm31, 19
    vmovq xmm0, qword ptr [rbp+520]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rbp+544]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+552]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm14, ymm14, ymm27
    vpxord ymm15, ymm20, ymm15
    vmovdqa32 ymm20, ymmword ptr [rdi+1184]
    vprord ymm29, ymm20, 7
    vpxord ymm19, ymm23, ymm19
    vprord ymm23, ymm20, 18
    vmovdqa32 ymmword ptr [rdi+1600], ymm27
    vprord ymm27, ymm22, 19
    vpaddd ymm15, ymm25, ymm15
    vpxord ymm19, ymm26, ymm19
    vpxord ymm23, ymm29, ymm23
    vpxord ymm23, ymm13, ymm23
    vmovq xmm0, qword ptr [r13+3056]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3064]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+576]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+584]
    sha256rnds2 xmm8, xmm7
    vpxord ymm27, ymm18, ymm27
    vpaddd ymm15, ymm15, ymm30
    vprord ymm18, ymm21, 17
    vpxord ymm27, ymm16, ymm27
    vmovq xmm0, qword ptr [rbp+608]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+616]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymm16, ymmword ptr [rdi+1312]
    vprord ymm13, ymm16, 7
    vpaddd ymm19, ymm15, ymm19
    vpsrld ymm15, ymm21, 10
    vprord ymm29, ymm21, 19
    vpaddd ymm27, ymm14, ymm27
    vpaddd ymm14, ymm19, dword ptr [rsi+224]{1to8}
    vprord ymm26, ymm16, 18
    vpsrld ymm25, ymm16, 3
    vmovdqa32 ymmword ptr [rdi+1248], ymm30
    vpsrld ymm30, ymm24, 10
    vmovdqa32 ymmword ptr [rdi+1632], ymm21
    vprord ymm21, ymm24, 17
    vpxord ymm29, ymm18, ymm29
    vpaddd ymm23, ymm28, ymm23
    vpxord ymm26, ymm13, ymm26
    vprord ymm13, ymm24, 19
    vpxord ymm29, ymm15, ymm29
    vpxord ymm26, ymm25, ymm26
    vpaddd ymm23, ymm23, ymmword ptr [rdi+1088]
    vmovdqa32 ymm25, ymmword ptr [rdi+1152]
    vmovq xmm0, qword ptr [r13+3120]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3128]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+640]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+648]
    sha256rnds2 xmm7, xmm8
    vprord ymm15, ymm25, 7
    vpxord ymm13, ymm21, ymm13
    vpaddd ymm26, ymm17, ymm26
    vprord ymm17, ymm25, 18
    vpxord ymm13, ymm30, ymm13
    vpaddd ymm26, ymm26, ymmword ptr [rdi+704]
    vpaddd ymm29, ymm23, ymm29
    vmovdqa32 ymm23, ymmword ptr [rdi+1056]
    vprord ymm30, ymm23, 7
    vpaddd ymm13, ymm26, ymm13
    vpsrld ymm26, ymm25, 3
    vprord ymm21, ymm23, 18
    vpxord ymm17, ymm15, ymm17
    vmovq xmm0, qword ptr [rbp+672]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+680]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+3184]
    sha256rnds2 xmm2, xmm1
    vpsrld ymm15, ymm27, 10
    vpsrld ymm18, ymm23, 3
    vmovdqa32 ymm28, ymmword ptr [rdi+1280]
    vmovdqa32 ymmword ptr [rdi+384], ymm24
    vprord ymm24, ymm28, 7
    vpxord ymm17, ymm26, ymm17
    vmovq xmm0, qword ptr [r13+3192]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+704]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+712]
    sha256rnds2 xmm8, xmm7
    vpxord ymm21, ymm30, ymm21
    vprord ymm30, ymm28, 18
    vpaddd ymm17, ymm20, ymm17
    vprord ymm26, ymm27, 17
    vpaddd ymm17, ymm17, ymmword ptr [rdi+1568]
    vpaddd ymm20, ymm13, dword ptr [rsi+228]{1to8}
    vpxord ymm21, ymm18, ymm21
    vpsrld ymm18, ymm28, 3
    vmovdqa32 ymmword ptr [rdi+1664], ymm31
    vmovq xmm0, qword ptr [rbp+736]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+744]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+3248]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3256]
    sha256rnds2 xmm3, xmm4
    vprord ymm31, ymm27, 19
    vmovdqa32 ymmword ptr [rdi+1696], ymm27
    vprord ymm27, ymm19, 17
    vpxord ymm30, ymm24, ymm30
    vpunpckldq ymm24, ymm14, ymm20
    vmovdqa32 ymmword ptr [rdi+1728], ymm22
    vprord ymm22, ymm19, 19
    vpxord ymm30, ymm18, ymm30
    vpxord ymm31, ymm26, ymm31
    vpsrld ymm26, ymm19, 10
    vpxord ymm31, ymm15, ymm31
    vmovdqa32 ymmword ptr [r12+3392], ymm24
    vpaddd ymm31, ymm17, ymm31
    vpunpckhdq ymm20, ymm14, ymm20
    vmovq xmm0, qword ptr [rbp+768]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+776]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rbp+800]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+808]
    sha256rnds2 xmm11, xmm12
    vpxord ymm22, ymm27, ymm22
    vprord ymm27, ymm29, 17
    vpxord ymm22, ymm26, ymm22
    vprord ymm26, ymm29, 19
    vmovdqa32 ymmword ptr [r12+3424], ymm20
    vpaddd ymm21, ymm16, ymm21
    vmovdqa32 ymm16, ymmword ptr [rdi+1120]
    vprord ymm20, ymm16, 7
    vpsrld ymm14, ymm16, 3
    vpaddd ymm21, ymm21, ymmword ptr [rdi+1536]
    vprord ymm17, ymm16, 18
    vmovq xmm0, qword ptr [r13+3312]
    sha256rnds2 xmm2, xmm1
    vpsrld ymm24, ymm29, 10
    vpaddd ymm22, ymm21, ymm22
    vprord ymm21, ymm13, 17
    vpxord ymm26, ymm27, ymm26
    vpxord ymm17, ymm20, ymm17
    vprord ymm20, ymm13, 19
    vpsrld ymm27, ymm13, 10
    vpxord ymm17, ymm14, ymm17
    vmovq xmm0, qword ptr [r13+3320]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [rbp+832]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+840]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm30, ymm25, ymm30
    vpxord ymm26, ymm24, ymm26
    vpxord ymm20, ymm21, ymm20
    vpaddd ymm30, ymm30, ymmword ptr [rdi+1024]
    vmovdqa32 ymm21, ymmword ptr [rdi+1504]
    vprord ymm24, ymm21, 7
    vpxord ymm20, ymm27, ymm20
    vprord ymm27, ymm21, 18
    vpaddd ymm26, ymm30, ymm26
    vmovq xmm0, qword ptr [rbp+864]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+872]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+3376]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm30, ymm21, 3
    vmovq xmm0, qword ptr [r13+3384]
    sha256rnds2 xmm3, xmm4
    vprord ymm14, ymm31, 17
    vpaddd ymm15, ymm22, dword ptr [rsi+232]{1to8}
    vpaddd ymm17, ymm23, ymm17
    vpxord ymm27, ymm24, ymm27
    vprord ymm24, ymm31, 19
    vpaddd ymm17, ymm17, ymmword ptr [rdi+992]
    vmovdqa32 ymm23, ymmword ptr [rdi+1408]
    vprord ymm18, ymm23, 7
    vpxord ymm27, ymm30, ymm27
    vmovdqa32 ymm30, ymmword ptr [rdi+1216]
    vprord ymm25, ymm30, 7
    vmovq xmm0, qword ptr [rbp+896]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+904]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm20, ymm17, ymm20
    vpsrld ymm17, ymm23, 3
    vmovdqa32 ymmword ptr [rdi+1056], ymm13
    vprord ymm13, ymm30, 18
    vmovdqa32 ymmword ptr [rdi+1312], ymm29
    vpsrld ymm29, ymm31, 10
    vmovq xmm0, qword ptr [rbp+928]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+936]
    sha256rnds2 xmm11, xmm12
    vpxord ymm24, ymm14, ymm24
    vpsrld ymm14, ymm30, 3
    vmovdqa32 ymmword ptr [rdi+1760], ymm31
    vprord ymm31, ymm23, 18
    vpaddd ymm27, ymm28, ymm27
    vpxord ymm13, ymm25, ymm13
    vmovq xmm0, qword ptr [r13+3440]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3448]
    sha256rnds2 xmm4, xmm3
    vprord ymm25, ymm26, 17
    vpxord ymm24, ymm29, ymm24
    vpxord ymm13, ymm14, ymm13
    vpxord ymm31, ymm18, ymm31
    vprord ymm18, ymm26, 19
    vmovq xmm0, qword ptr [rbp+960]
    sha256rnds2 xmm6, xmm5
    vpxord ymm31, ymm17, ymm31
    vmovq xmm0, qword ptr [rbp+968]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm27, ymm27, ymmword ptr [rdi+960]
    vpaddd ymm17, ymm20, dword ptr [rsi+236]{1to8}
    vprord ymm14, ymm22, 17
    vpsrld ymm29, ymm26, 10
    vpaddd ymm24, ymm27, ymm24
    vpunpckldq ymm27, ymm15, ymm17
    vpunpckhdq ymm17, ymm15, ymm17
    vmovq xmm0, qword ptr [rbp+992]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+1000]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+3504]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3512]
    sha256rnds2 xmm3, xmm4
    vprord ymm15, ymm22, 19
    vpsrld ymm28, ymm22, 10
    vpxord ymm18, ymm25, ymm18
    vmovdqa32 ymmword ptr [r12+3456], ymm27
    vmovdqa32 ymmword ptr [r12+3488], ymm17
    vpxord ymm15, ymm14, ymm15
    vpaddd ymm13, ymm16, ymm13
    vmovdqa32 ymm16, ymmword ptr [rdi+1472]
    vprord ymm14, ymm16, 7
    vpxord ymm15, ymm28, ymm15
    vpaddd ymm13, ymm13, ymmword ptr [rdi+256]
    vprord ymm28, ymm16, 18
    vpaddd ymm15, ymm13, ymm15
    vpsrld ymm13, ymm16, 3
    vmovq xmm0, qword ptr [rbp+1024]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+1032]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm31, ymm21, ymm31
    vpxord ymm28, ymm14, ymm28
    vpxord ymm18, ymm29, ymm18
    vpaddd ymm31, ymm31, ymmword ptr [rdi+1728]
    vmovq xmm0, qword ptr [rbp+1056]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+1064]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+3568]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3576]
    sha256rnds2 xmm4, xmm3
    vprord ymm29, ymm20, 17
    vpxord ymm28, ymm13, ymm28
    vpsrld ymm13, ymm20, 10
    vprord ymm14, ymm20, 19
    vpaddd ymm18, ymm31, ymm18
    vmovdqa32 ymm31, ymmword ptr [rdi+608]
    vpsrld ymm17, ymm31, 3
    vprord ymm27, ymm31, 7
    vpsrld ymm25, ymm24, 10
    vpaddd ymm21, ymm15, dword ptr [rsi+240]{1to8}
    vpxord ymm14, ymm29, ymm14
    vmovq xmm0, qword ptr [rbp+1088]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1096]
    sha256rnds2 xmm8, xmm7
    vprord ymm29, ymm31, 18
    vpaddd ymm28, ymm30, ymm28
    vpxord ymm14, ymm13, ymm14
    vprord ymm13, ymm24, 17
    vpaddd ymm28, ymm28, ymmword ptr [rdi+1664]
    vpxord ymm29, ymm27, ymm29
    vprord ymm27, ymm24, 19
    vmovq xmm0, qword ptr [rbp+1120]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+1128]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [r13+3632]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3640]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm14, ymm28, ymm14
    vmovdqa32 ymm28, ymmword ptr [rdi+1440]
    vprord ymm30, ymm28, 7
    vmovq xmm0, qword ptr [rbp+1152]
    sha256rnds2 xmm5, xmm6
    vpxord ymm29, ymm17, ymm29
    vprord ymm17, ymm28, 18
    vmovdqa32 ymmword ptr [rdi+1216], ymm20
    vpsrld ymm20, ymm28, 3
    vmovq xmm0, qword ptr [rbp+1160]
    sha256rnds2 xmm7, xmm8
    vpxord ymm27, ymm13, ymm27
    vmovdqa32 ymm13, ymmword ptr [rdi+1376]
    vmovdqa32 ymmword ptr [rdi+1120], ymm24
    vmovq xmm0, qword ptr [rbp+1184]
    sha256rnds2 xmm9, xmm10
    vprord ymm24, ymm13, 7
    vpaddd ymm29, ymm23, ymm29
    vpxord ymm27, ymm25, ymm27
    vprord ymm25, ymm13, 18
    vpsrld ymm23, ymm13, 3
    vpxord ymm17, ymm30, ymm17
    vmovq xmm0, qword ptr [rbp+1192]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+3696]
    sha256rnds2 xmm2, xmm1
    vprord ymm30, ymm18, 17
    vpxord ymm17, ymm20, ymm17
    vpsrld ymm20, ymm18, 10
    vmovdqa32 ymmword ptr [rdi+1792], ymm22
    vmovq xmm0, qword ptr [r13+3704]
    sha256rnds2 xmm4, xmm3
    vprord ymm22, ymm18, 19
    vmovq xmm0, qword ptr [rbp+1216]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1224]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rbp+1248]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm29, ymm29, ymmword ptr [rdi+1632]
    vmovdqa32 ymmword ptr [rdi+1824], ymm18
    vpaddd ymm18, ymm14, dword ptr [rsi+244]{1to8}
    vpxord ymm25, ymm24, ymm25
    vpaddd ymm27, ymm29, ymm27
    vprord ymm29, ymm15, 17
    vpxord ymm25, ymm23, ymm25
    vpxord ymm22, ymm30, ymm22
    vprord ymm30, ymm15, 19
    vpaddd ymm17, ymm31, ymm17
    vpxord ymm22, ymm20, ymm22
    vpunpckldq ymm20, ymm21, ymm18
    vpunpckhdq ymm18, ymm21, ymm18
    vmovq xmm0, qword ptr [rbp+1256]
    sha256rnds2 xmm12, xmm11
    vpsrld ymm21, ymm15, 10
    vpxord ymm30, ymm29, ymm30
    vpaddd ymm17, ymm17, ymmword ptr [rdi+1696]
    vmovq xmm0, qword ptr [r13+3760]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3768]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [rbp+1280]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm22, ymm17, ymm22
    vmovdqa32 ymmword ptr [r12+3520], ymm20
    vmovdqa32 ymmword ptr [r12+3552], ymm18
    vmovq xmm0, qword ptr [rbp+1288]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rbp+1312]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+1320]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm25, ymm16, ymm25
    vpxord ymm30, ymm21, ymm30
    vmovdqa32 ymm21, ymmword ptr [rdi+736]
    vprord ymm16, ymm21, 7
    vpaddd ymm25, ymm25, ymmword ptr [rdi+384]
    vprord ymm18, ymm21, 18
    vpsrld ymm20, ymm21, 3
    vmovq xmm0, qword ptr [r13+3824]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm30, ymm25, ymm30
    vmovdqa32 ymm25, ymmword ptr [rdi+1600]
    vmovq xmm0, qword ptr [r13+3832]
    sha256rnds2 xmm4, xmm3
    vprord ymm17, ymm25, 7
    vpsrld ymm29, ymm25, 3
    vpxord ymm18, ymm16, ymm18
    vprord ymm16, ymm14, 17
    vpsrld ymm23, ymm27, 10
    vpxord ymm18, ymm20, ymm18
    vprord ymm20, ymm25, 18
    vpaddd ymm24, ymm30, dword ptr [rsi+248]{1to8}
    vprord ymm31, ymm14, 19
    vmovdqa32 ymmword ptr [rdi+1472], ymm15
    vpsrld ymm15, ymm14, 10
    vpxord ymm20, ymm17, ymm20
    vprord ymm17, ymm27, 17
    vpxord ymm31, ymm16, ymm31
    vmovdqa32 ymm16, ymmword ptr [rdi+1088]
    vmovdqa32 ymmword ptr [rdi+1856], ymm14
    vprord ymm14, ymm16, 7
    vmovq xmm0, qword ptr [rbp+1344]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1352]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rbp+1376]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+1384]
    sha256rnds2 xmm12, xmm11
    vpxord ymm20, ymm29, ymm20
    vpaddd ymm18, ymm13, ymm18
    vpxord ymm31, ymm15, ymm31
    vprord ymm15, ymm16, 18
    vpaddd ymm18, ymm18, ymm19
    vpsrld ymm13, ymm16, 3
    vprord ymm29, ymm27, 19
    vpaddd ymm31, ymm18, ymm31
    vpxord ymm15, ymm14, ymm15
    vpaddd ymm20, ymm28, ymm20
    vpxord ymm15, ymm13, ymm15
    vpxord ymm29, ymm17, ymm29
    vpaddd ymm20, ymm20, ymmword ptr [rdi+1312]
    vprord ymm17, ymm22, 17
    vmovq xmm0, qword ptr [r13+3888]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3896]
    sha256rnds2 xmm3, xmm4
    vpxord ymm29, ymm23, ymm29
    vmovq xmm0, qword ptr [rbp+1408]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+1416]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm23, ymm31, dword ptr [rsi+252]{1to8}
    vprord ymm13, ymm22, 19
    vpsrld ymm14, ymm22, 10
    vpaddd ymm29, ymm20, ymm29
    vmovdqa32 ymm20, ymmword ptr [rdi+1248]
    vprord ymm18, ymm20, 7
    vmovdqa32 ymmword ptr [rdi+1376], ymm22
    vpsrld ymm22, ymm20, 3
    vpaddd ymm15, ymm25, ymm15
    vprord ymm25, ymm20, 18
    vpxord ymm13, ymm17, ymm13
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1760]
    vprord ymm17, ymm30, 17
    vpxord ymm13, ymm14, ymm13
    vmovq xmm0, qword ptr [rbp+1440]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+1448]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [r13+3952]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3960]
    sha256rnds2 xmm4, xmm3
    vpunpckldq ymm14, ymm24, ymm23
    vpxord ymm25, ymm18, ymm25
    vprord ymm18, ymm30, 19
    vpsrld ymm28, ymm30, 10
    vpxord ymm25, ymm22, ymm25
    vmovdqa32 ymm22, ymmword ptr [rdi+1568]
    vmovdqa32 ymmword ptr [rdi+1888], ymm19
    vprord ymm19, ymm22, 7
    vpaddd ymm13, ymm15, ymm13
    vmovdqa32 ymmword ptr [r12+3584], ymm14
    vprord ymm14, ymm22, 18
    vpunpckhdq ymm23, ymm24, ymm23
    vpxord ymm18, ymm17, ymm18
    vmovq xmm0, qword ptr [rbp+1472]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1480]
    sha256rnds2 xmm8, xmm7
    vpsrld ymm17, ymm22, 3
    vpxord ymm18, ymm28, ymm18
    vpxord ymm14, ymm19, ymm14
    vmovdqa32 ymmword ptr [r12+3616], ymm23
    vpaddd ymm25, ymm21, ymm25
    vmovdqa32 ymm21, ymmword ptr [rdi+704]
    vprord ymm23, ymm21, 7
    vmovq xmm0, qword ptr [rbp+1504]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+1512]
    sha256rnds2 xmm12, xmm11
    vpsrld ymm19, ymm21, 3
    vpaddd ymm25, ymm25, ymmword ptr [rdi+1056]
    vprord ymm28, ymm21, 18
    vpxord ymm14, ymm17, ymm14
    vpaddd ymm18, ymm25, ymm18
    vprord ymm25, ymm31, 17
    vpsrld ymm17, ymm29, 10
    vpxord ymm28, ymm23, ymm28
    vprord ymm23, ymm31, 19
    vpaddd ymm14, ymm16, ymm14
    vpxord ymm28, ymm19, ymm28
    vmovdqa32 ymm19, ymmword ptr [rdi+1024]
    vprord ymm24, ymm19, 7
    vpaddd ymm14, ymm14, ymm26
    vmovq xmm0, qword ptr [r13+4016]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+4024]
    sha256rnds2 xmm3, xmm4
    vprord ymm15, ymm19, 18
    vmovdqa32 ymmword ptr [rdi+736], ymm26
    vpaddd ymm26, ymm18, dword ptr [rsi+256]{1to8}
    vmovq xmm0, qword ptr [rbp+1536]
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbp+1600], xmm5
    vmovdqa xmmword ptr [rbp+1728], xmm6
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [rbp+16]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rbp+1544]
    sha256rnds2 xmm7, xmm8
    vmovdqa xmmword ptr [rbp+1632], xmm7
    vmovdqa xmmword ptr [rbp+1760], xmm8
    vmovdqa xmm7, xmmword ptr [rcx]
    vpaddd xmm7, xmm7, xmmword ptr [rbp+48]
    vmovdqa xmm8, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rbp+1568]
    sha256rnds2 xmm9, xmm10
    vmovdqa xmmword ptr [rbp+1664], xmm9
    vmovdqa xmmword ptr [rbp+1792], xmm10
    vmovdqa xmm9, xmmword ptr [rcx]
    vpaddd xmm9, xmm9, xmmword ptr [rbp+80]
    vmovdqa xmm10, xmmword ptr [rcx+16]
    vprord ymm16, ymm29, 17
    vmovdqa32 ymmword ptr [rdi+1920], ymm30
    vpsrld ymm30, ymm31, 10
    vmovdqa32 ymmword ptr [rdi+1952], ymm31
    vpsrld ymm31, ymm19, 3
    vmovq xmm0, qword ptr [rbp+1576]
    sha256rnds2 xmm11, xmm12
    vmovdqa xmmword ptr [rbp+1696], xmm11
    vmovdqa xmmword ptr [rbp+1824], xmm12
    vmovdqa xmm11, xmmword ptr [rcx]
    vpaddd xmm11, xmm11, xmmword ptr [rbp+112]
    vmovdqa xmm12, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [r13+4080]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r13+4120], xmm2
    vmovdqa32 ymmword ptr [rdi+1984], ymm27
    vprord ymm27, ymm29, 19
    vpxord ymm23, ymm25, ymm23
    vmovq xmm0, qword ptr [r13+4088]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r13+4124], xmm4
    vpxord ymm15, ymm24, ymm15
    vpxord ymm23, ymm30, ymm23
    vpxord ymm15, ymm31, ymm15
    vpxord ymm27, ymm16, ymm27
    vpaddd ymm28, ymm20, ymm28
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm6, xmm5
    vprord ymm20, ymm13, 17
    vpxord ymm27, ymm17, ymm27
    vpaddd ymm28, ymm28, ymmword ptr [rdi+1792]
    vprord ymm17, ymm13, 19
    vpsrld ymm16, ymm13, 10
    vpaddd ymm23, ymm28, ymm23
    vpaddd ymm27, ymm14, ymm27
    vmovdqa32 ymm14, ymmword ptr [rdi+1536]
    vprord ymm28, ymm14, 7
    sha256rnds2 xmm8, xmm7
    sha256rnds2 xmm10, xmm9
    vpsrld ymm31, ymm14, 3
    vpxord ymm17, ymm20, ymm17
    vprord ymm20, ymm14, 18
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm15, ymm22, ymm15
    vpxord ymm17, ymm16, ymm17
    vprord ymm16, ymm18, 17
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1120]
    vmovdqa32 ymm30, ymmword ptr [rdi+960]
    vpsrld ymm24, ymm30, 3
    vpxord ymm20, ymm28, ymm20
    vprord ymm28, ymm30, 7
    vpaddd ymm17, ymm15, ymm17
    vpxord ymm20, ymm31, ymm20
    vprord ymm31, ymm30, 18
    vpaddd ymm15, ymm23, dword ptr [rsi+260]{1to8}
    vprord ymm25, ymm18, 19
    vmovdqa32 ymmword ptr [rdi+1248], ymm13
    sha256rnds2 xmm7, xmm8
    sha256rnds2 xmm9, xmm10
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm6, xmm5
    vpunpckldq ymm13, ymm26, ymm15
    vpunpckhdq ymm15, ymm26, ymm15
    vpsrld ymm26, ymm18, 10
    vpxord ymm31, ymm28, ymm31
    vprord ymm28, ymm27, 17
    vpxord ymm25, ymm16, ymm25
    vprord ymm16, ymm27, 19
    vpxord ymm31, ymm24, ymm31
    sha256rnds2 xmm8, xmm7
    sha256rnds2 xmm10, xmm9
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [r12+3648], ymm13
    vmovdqa32 ymmword ptr [r12+3680], ymm15
    vpaddd ymm20, ymm21, ymm20
    vpxord ymm25, ymm26, ymm25
    vmovdqa32 ymm26, ymmword ptr [rdi+992]
    vprord ymm21, ymm26, 7
    vpaddd ymm20, ymm20, ymmword ptr [rdi+1216]
    vprord ymm15, ymm26, 18
    vpsrld ymm13, ymm26, 3
    vpaddd ymm25, ymm20, ymm25
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    sha256rnds2 xmm9, xmm10
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymm20, ymmword ptr [rdi+1728]
    vprord ymm24, ymm20, 7
    vmovdqa32 ymmword ptr [rdi+704], ymm29
    vpsrld ymm29, ymm20, 3
    vpxord ymm15, ymm21, ymm15
    vprord ymm21, ymm20, 18
    vpsrld ymm20, ymm27, 10
    vmovdqa32 ymmword ptr [rdi+2016], ymm27
    vprord ymm27, ymm23, 17
    vpxord ymm15, ymm13, ymm15
    vpxord ymm16, ymm28, ymm16
    vprord ymm28, ymm23, 19
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    sha256rnds2 xmm10, xmm9
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm5, xmm6
    vpxord ymm21, ymm24, ymm21
    vpaddd ymm31, ymm19, ymm31
    vprord ymm24, ymm17, 17
    vpxord ymm21, ymm29, ymm21
    vpxord ymm16, ymm20, ymm16
    vpsrld ymm20, ymm23, 10
    vpxord ymm28, ymm27, ymm28
    vprord ymm27, ymm17, 19
    vpsrld ymm29, ymm17, 10
    vpaddd ymm31, ymm31, ymmword ptr [rdi+1824]
    vpaddd ymm13, ymm25, dword ptr [rsi+264]{1to8}
    vpaddd ymm15, ymm14, ymm15
    sha256rnds2 xmm7, xmm8
    sha256rnds2 xmm9, xmm10
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm6, xmm5
    vpxord ymm28, ymm20, ymm28
    vpxord ymm27, ymm24, ymm27
    vpaddd ymm16, ymm31, ymm16
    vmovdqa32 ymm31, ymmword ptr [rdi+256]
    vprord ymm24, ymm31, 7
    vpsrld ymm20, ymm31, 3
    vpaddd ymm15, ymm15, ymmword ptr [rdi+1472]
    vprord ymm14, ymm31, 18
    vpaddd ymm28, ymm15, ymm28
    vpaddd ymm21, ymm30, ymm21
    vpxord ymm27, ymm29, ymm27
    vpaddd ymm21, ymm21, ymmword ptr [rdi+1984]
    vpaddd ymm29, ymm28, dword ptr [rsi+268]{1to8}
    sha256rnds2 xmm8, xmm7
    sha256rnds2 xmm10, xmm9
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [rbp+144]
    sha256rnds2 xmm5, xmm6
    vpxord ymm14, ymm24, ymm14
    vprord ymm24, ymm25, 17
    vpaddd ymm27, ymm21, ymm27
    vpxord ymm14, ymm20, ymm14
    vmovdqa32 ymm20, ymmword ptr [rdi+416]
    vpaddd ymm20, ymm20, dword ptr [rsi+120]{1to8}
    vmovdqa32 ymm21, ymmword ptr [rdi+288]
    vpaddd ymm21, ymm21, dword ptr [rsi+124]{1to8}
    vmovdqa32 ymm15, ymmword ptr [rdi+320]
    vpaddd ymm15, ymm15, dword ptr [rsi+128]{1to8}
    vmovdqa32 ymmword ptr [rdi+320], ymm27
    vmovdqa32 ymm27, ymmword ptr [rdi+576]
    vpaddd ymm27, ymm27, dword ptr [rsi+132]{1to8}
    vmovq xmm0, qword ptr [rbp+152]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rbp+176]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+184]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [rbp+208]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [rdi+576], ymm16
    vpunpckldq ymm16, ymm13, ymm29
    vpunpckhdq ymm29, ymm13, ymm29
    vprord ymm13, ymm25, 19
    vmovdqa32 ymmword ptr [rdi+288], ymm17
    vpsrld ymm17, ymm25, 10
    vpunpckldq ymm30, ymm20, ymm21
    vpunpckhdq ymm21, ymm20, ymm21
    vpunpckldq ymm20, ymm15, ymm27
    vmovdqa32 ymmword ptr [r12+3712], ymm16
    vmovdqa32 ymmword ptr [r12+3744], ymm29
    vpxord ymm13, ymm24, ymm13
    vpaddd ymm14, ymm26, ymm14
    vmovq xmm0, qword ptr [rbp+216]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rbp+240]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+248]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [rbp+272]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymm26, ymmword ptr [rdi+544]
    vpaddd ymm26, ymm26, dword ptr [rsi+144]{1to8}
    vmovdqa32 ymmword ptr [rbx+128], ymm30
    vpxord ymm13, ymm17, ymm13
    vpaddd ymm14, ymm14, ymmword ptr [rdi+1856]
    vmovdqa32 ymm17, ymmword ptr [rdi+480]
    vpaddd ymm17, ymm17, dword ptr [rsi+152]{1to8}
    vmovdqa32 ymmword ptr [rbx+160], ymm21
    vmovdqa32 ymmword ptr [rbx+192], ymm20
    vmovdqa32 ymm20, ymmword ptr [rdi+1664]
    vmovq xmm0, qword ptr [rbp+280]
    sha256rnds2 xmm7, xmm8
    vprord ymm21, ymm20, 7
    vpaddd ymm13, ymm14, ymm13
    vpsrld ymm14, ymm20, 3
    vmovq xmm0, qword ptr [rbp+304]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+312]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [rbp+336]
    sha256rnds2 xmm6, xmm5
    vprord ymm30, ymm20, 18
    vpaddd ymm24, ymm13, dword ptr [rsi+272]{1to8}
    vmovdqa32 ymm29, ymmword ptr [rdi+448]
    vpaddd ymm29, ymm29, dword ptr [rsi+156]{1to8}
    vpunpckhdq ymm27, ymm15, ymm27
    vpunpckldq ymm15, ymm26, ymm17
    vpxord ymm30, ymm21, ymm30
    vprord ymm21, ymm28, 17
    vmovdqa32 ymm16, ymmword ptr [rdi+672]
    vpaddd ymm16, ymm16, dword ptr [rsi+160]{1to8}
    vpxord ymm30, ymm14, ymm30
    vpunpckhdq ymm17, ymm26, ymm17
    vmovq xmm0, qword ptr [rbp+344]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rbp+368]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+376]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rbx+224], ymm27
    vmovq xmm0, qword ptr [rbp+400]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymmword ptr [rbx+256], ymm15
    vprord ymm15, ymm28, 19
    vpsrld ymm27, ymm28, 10
    vpaddd ymm30, ymm31, ymm30
    vpaddd ymm30, ymm30, ymmword ptr [rdi+1920]
    vmovdqa32 ymm31, ymmword ptr [rdi+512]
    vpaddd ymm31, ymm31, dword ptr [rsi+164]{1to8}
    vmovdqa32 ymm26, ymmword ptr [rdi+640]
    vpaddd ymm26, ymm26, dword ptr [rsi+168]{1to8}
    vmovdqa32 ymmword ptr [rbx+288], ymm17
    vpxord ymm15, ymm21, ymm15
    vpunpckldq ymm21, ymm29, ymm16
    vpxord ymm15, ymm27, ymm15
    vmovq xmm0, qword ptr [rbp+408]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rbp+432]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+440]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [rbp+464]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymm27, ymmword ptr [rdi+800]
    vpaddd ymm27, ymm27, dword ptr [rsi+172]{1to8}
    vpaddd ymm15, ymm30, ymm15
    vpunpckhdq ymm16, ymm29, ymm16
    vmovdqa32 ymmword ptr [rbx+320], ymm21
    vmovdqa32 ymm21, ymmword ptr [rdi+384]
    vprord ymm29, ymm21, 7
    vpaddd ymm30, ymm15, dword ptr [rsi+276]{1to8}
    vmovdqa32 ymm17, ymmword ptr [rdi+768]
    vpaddd ymm17, ymm17, dword ptr [rsi+176]{1to8}
    vpunpckldq ymm14, ymm31, ymm26
    vpunpckhdq ymm26, ymm31, ymm26
    vmovdqa32 ymmword ptr [rbx+352], ymm16
    vprord ymm16, ymm21, 18
    vpsrld ymm31, ymm21, 3
    vmovq xmm0, qword ptr [rbp+472]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rbp+496]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+504]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rdi+768], ymm28
    vmovdqa32 ymm28, ymmword ptr [rdi+864]
    vpaddd ymm28, ymm28, dword ptr [rsi+184]{1to8}
    vmovq xmm0, qword ptr [rbp+528]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+536]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rbp+560]
    sha256rnds2 xmm9, xmm10
    vprord ymm19, ymm13, 17
    vmovdqa32 ymmword ptr [rdi+864], ymm25
    vmovdqa32 ymm25, ymmword ptr [rdi+832]
    vpaddd ymm25, ymm25, dword ptr [rsi+188]{1to8}
    vpunpckldq ymm22, ymm24, ymm30
    vmovdqa32 ymmword ptr [rbx+384], ymm14
    vmovdqa32 ymmword ptr [rbx+416], ymm26
    vpxord ymm16, ymm29, ymm16
    vprord ymm29, ymm13, 19
    vpsrld ymm26, ymm13, 10
    vpxord ymm16, ymm31, ymm16
    vpunpckhdq ymm30, ymm24, ymm30
    vmovq xmm0, qword ptr [rbp+568]
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymmword ptr [r12+3776], ymm22
    vpxord ymm29, ymm19, ymm29
    vmovq xmm0, qword ptr [rbp+592]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+600]
    sha256rnds2 xmm8, xmm7
    vpunpckldq ymm19, ymm27, ymm17
    vpxord ymm29, ymm26, ymm29
    vpunpckhdq ymm17, ymm27, ymm17
    vmovq xmm0, qword ptr [rbp+624]
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymmword ptr [r12+3808], ymm30
    vpaddd ymm16, ymm20, ymm16
    vmovdqa32 ymm20, ymmword ptr [rdi+896]
    vpaddd ymm20, ymm20, dword ptr [rsi+192]{1to8}
    vmovdqa32 ymm30, ymmword ptr [rdi+352]
    vpaddd ymm30, ymm30, dword ptr [rsi+196]{1to8}
    vmovq xmm0, qword ptr [rbp+632]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [rbp+656]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymmword ptr [rbx+448], ymm19
    vpaddd ymm16, ymm16, ymmword ptr [rdi+1952]
    vpunpckldq ymm19, ymm28, ymm25
    vmovdqa32 ymmword ptr [rbx+480], ymm17
    vmovdqa32 ymm17, ymmword ptr [rdi+1888]
    vprord ymm27, ymm17, 7
    vpaddd ymm29, ymm16, ymm29
    vmovq xmm0, qword ptr [rbp+664]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rbp+688]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+696]
    sha256rnds2 xmm11, xmm12
    vpsrld ymm16, ymm17, 3
    vprord ymm26, ymm17, 18
    vpaddd ymm22, ymm29, dword ptr [rsi+280]{1to8}
    vmovdqa32 ymm24, ymmword ptr [rdi+928]
    vmovq xmm0, qword ptr [rbp+720]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm24, ymm24, dword ptr [rsi+200]{1to8}
    vmovdqa32 ymmword ptr [rbx+512], ymm19
    vmovq xmm0, qword ptr [rbp+728]
    sha256rnds2 xmm8, xmm7
    vpunpckhdq ymm25, ymm28, ymm25
    vmovq xmm0, qword ptr [rbp+752]
    sha256rnds2 xmm10, xmm9
    vpunpckldq ymm28, ymm20, ymm30
    vpxord ymm26, ymm27, ymm26
    vprord ymm27, ymm15, 17
    vmovdqa32 ymm19, ymmword ptr [rdi+1344]
    vpaddd ymm19, ymm19, dword ptr [rsi+204]{1to8}
    vpxord ymm26, ymm16, ymm26
    vpunpckhdq ymm30, ymm20, ymm30
    vmovdqa32 ymmword ptr [rbx+544], ymm25
    vmovdqa32 ymmword ptr [rbx+576], ymm28
    vprord ymm28, ymm15, 19
    vmovq xmm0, qword ptr [rbp+760]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [rbp+784]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+792]
    sha256rnds2 xmm7, xmm8
    vpsrld ymm25, ymm15, 10
    vpaddd ymm26, ymm21, ymm26
    vpaddd ymm18, ymm26, ymm18
    vmovdqa32 ymm26, ymmword ptr [rdi+1184]
    vpaddd ymm26, ymm26, dword ptr [rsi+208]{1to8}
    vmovdqa32 ymm21, ymmword ptr [rdi+1152]
    vpaddd ymm21, ymm21, dword ptr [rsi+212]{1to8}
    vmovdqa32 ymmword ptr [rbx+608], ymm30
    vpxord ymm28, ymm27, ymm28
    vpunpckldq ymm27, ymm24, ymm19
    vmovq xmm0, qword ptr [rbp+816]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+824]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [rbp+848]
    sha256rnds2 xmm6, xmm5
    vpxord ymm28, ymm25, ymm28
    vmovdqa32 ymm25, ymmword ptr [rdi+1280]
    vpaddd ymm25, ymm25, dword ptr [rsi+216]{1to8}
    vpaddd ymm28, ymm18, ymm28
    vpunpckhdq ymm19, ymm24, ymm19
    vmovdqa32 ymmword ptr [rbx+640], ymm27
    vmovdqa32 ymm27, ymmword ptr [rdi+1056]
    vprord ymm24, ymm27, 7
    vpaddd ymm18, ymm28, dword ptr [rsi+284]{1to8}
    vmovq xmm0, qword ptr [rbp+856]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymm30, ymmword ptr [rdi+1504]
    vpaddd ymm30, ymm30, dword ptr [rsi+220]{1to8}
    vmovq xmm0, qword ptr [rbp+880]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+888]
    sha256rnds2 xmm12, xmm11
    vpunpckldq ymm20, ymm26, ymm21
    vpunpckhdq ymm21, ymm26, ymm21
    vmovdqa32 ymmword ptr [rbx+672], ymm19
    vprord ymm19, ymm27, 18
    vpsrld ymm26, ymm27, 3
    vmovdqa32 ymm16, ymmword ptr [rdi+1408]
    vpaddd ymm16, ymm16, dword ptr [rsi+224]{1to8}
    vprord ymm31, ymm29, 17
    vmovdqa32 ymm14, ymmword ptr [rdi+608]
    vmovq xmm0, qword ptr [rbp+912]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm14, ymm14, dword ptr [rsi+228]{1to8}
    vmovq xmm0, qword ptr [rbp+920]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rbp+944]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+608], ymm15
    vpunpckldq ymm15, ymm22, ymm18
    vmovdqa32 ymmword ptr [rbx+704], ymm20
    vmovdqa32 ymmword ptr [rbx+736], ymm21
    vpxord ymm19, ymm24, ymm19
    vprord ymm24, ymm29, 19
    vpsrld ymm29, ymm29, 10
    vpxord ymm19, ymm26, ymm19
    vmovq xmm0, qword ptr [rbp+952]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [rbp+976]
    sha256rnds2 xmm6, xmm5
    vpunpckhdq ymm18, ymm22, ymm18
    vmovdqa32 ymmword ptr [r12+3840], ymm15
    vpxord ymm24, ymm31, ymm24
    vmovq xmm0, qword ptr [rbp+984]
    sha256rnds2 xmm8, xmm7
    vpunpckldq ymm31, ymm25, ymm30
    vpxord ymm24, ymm29, ymm24
    vpunpckhdq ymm30, ymm25, ymm30
    vmovdqa32 ymmword ptr [r12+3872], ymm18
    vpaddd ymm19, ymm17, ymm19
    vmovdqa32 ymm17, ymmword ptr [rdi+1440]
    vpaddd ymm17, ymm17, dword ptr [rsi+232]{1to8}
    vmovdqa32 ymm18, ymmword ptr [rdi+1600]
    vmovq xmm0, qword ptr [rbp+1008]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+1016]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [rbp+1040]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+1048]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm18, ymm18, dword ptr [rsi+236]{1to8}
    vmovdqa32 ymmword ptr [rbx+768], ymm31
    vpaddd ymm23, ymm19, ymm23
    vpunpckldq ymm19, ymm16, ymm14
    vmovdqa32 ymmword ptr [rbx+800], ymm30
    vmovdqa32 ymm30, ymmword ptr [rdi+1792]
    vprord ymm31, ymm30, 7
    vpaddd ymm24, ymm23, ymm24
    vpsrld ymm23, ymm30, 3
    vmovq xmm0, qword ptr [rbp+1072]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+1080]
    sha256rnds2 xmm11, xmm12
    vprord ymm25, ymm30, 18
    vpaddd ymm29, ymm24, dword ptr [rsi+288]{1to8}
    vmovdqa32 ymm15, ymmword ptr [rdi+1088]
    vpaddd ymm15, ymm15, dword ptr [rsi+240]{1to8}
    vmovdqa32 ymmword ptr [rbx+832], ymm19
    vpunpckhdq ymm14, ymm16, ymm14
    vpunpckldq ymm16, ymm17, ymm18
    vpxord ymm25, ymm31, ymm25
    vmovq xmm0, qword ptr [rbp+1104]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1112]
    sha256rnds2 xmm8, xmm7
    vprord ymm31, ymm28, 17
    vmovdqa32 ymm19, ymmword ptr [rdi+1568]
    vpaddd ymm19, ymm19, dword ptr [rsi+244]{1to8}
    vprord ymm22, ymm28, 19
    vpxord ymm25, ymm23, ymm25
    vpunpckhdq ymm18, ymm17, ymm18
    vmovdqa32 ymmword ptr [rbx+864], ymm14
    vmovdqa32 ymmword ptr [rbx+896], ymm16
    vpsrld ymm28, ymm28, 10
    vpaddd ymm25, ymm27, ymm25
    vmovdqa32 ymm27, ymmword ptr [rdi+1024]
    vmovq xmm0, qword ptr [rbp+1136]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm27, ymm27, dword ptr [rsi+248]{1to8}
    vpxord ymm22, ymm31, ymm22
    vpaddd ymm25, ymm25, ymmword ptr [rdi+864]
    vmovdqa32 ymm31, ymmword ptr [rdi+960]
    vpaddd ymm31, ymm31, dword ptr [rsi+252]{1to8}
    vmovdqa32 ymmword ptr [rbx+928], ymm18
    vpxord ymm22, ymm28, ymm22
    vpunpckldq ymm28, ymm15, ymm19
    vpaddd ymm22, ymm25, ymm22
    vmovdqa32 ymm25, ymmword ptr [rdi+1728]
    vmovq xmm0, qword ptr [rbp+1144]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [rbp+1168]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+1176]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rbp+1200]
    sha256rnds2 xmm9, xmm10
    vpaddd ymm25, ymm25, dword ptr [rsi+256]{1to8}
    vpaddd ymm18, ymm22, dword ptr [rsi+292]{1to8}
    vmovq xmm0, qword ptr [rbp+1208]
    sha256rnds2 xmm11, xmm12
    vpunpckhdq ymm19, ymm15, ymm19
    vmovdqa32 ymmword ptr [rbx+960], ymm28
    vmovdqa32 ymm28, ymmword ptr [rdi+1216]
    vprord ymm15, ymm28, 7
    vmovdqa32 ymm16, ymmword ptr [rdi+1632]
    vpaddd ymm16, ymm16, dword ptr [rsi+260]{1to8}
    vpunpckldq ymm14, ymm27, ymm31
    vprord ymm17, ymm28, 18
    vpunpckhdq ymm31, ymm27, ymm31
    vmovq xmm0, qword ptr [rbp+1232]
    sha256rnds2 xmm6, xmm5
    vpunpckldq ymm27, ymm29, ymm18
    vmovq xmm0, qword ptr [rbp+1240]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymmword ptr [rbx+992], ymm19
    vmovq xmm0, qword ptr [rbp+1264]
    sha256rnds2 xmm10, xmm9
    vpsrld ymm19, ymm28, 3
    vprord ymm23, ymm24, 17
    vmovdqa32 ymm26, ymmword ptr [rdi+1696]
    vpaddd ymm26, ymm26, dword ptr [rsi+264]{1to8}
    vmovdqa32 ymmword ptr [rbx+1024], ymm14
    vpxord ymm17, ymm15, ymm17
    vprord ymm15, ymm24, 19
    vpsrld ymm24, ymm24, 10
    vmovdqa32 ymmword ptr [rbx+1056], ymm31
    vmovq xmm0, qword ptr [rbp+1272]
    sha256rnds2 xmm12, xmm11
    vmovq xmm0, qword ptr [rbp+1296]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [rbp+1304]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rbp+1328]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [r12+3904], ymm27
    vpxord ymm17, ymm19, ymm17
    vmovdqa32 ymm19, ymmword ptr [rdi+1312]
    vpaddd ymm19, ymm19, dword ptr [rsi+268]{1to8}
    vpunpckhdq ymm18, ymm29, ymm18
    vpunpckldq ymm29, ymm25, ymm16
    vpxord ymm15, ymm23, ymm15
    vpunpckhdq ymm16, ymm25, ymm16
    vpxord ymm15, ymm24, ymm15
    vmovq xmm0, qword ptr [rbp+1336]
    sha256rnds2 xmm11, xmm12
    vmovq xmm0, qword ptr [rbp+1360]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1368]
    sha256rnds2 xmm8, xmm7
    vpunpckldq ymm24, ymm26, ymm19
    vmovdqa32 ymmword ptr [r12+3936], ymm18
    vmovdqa32 ymmword ptr [rbx+1088], ymm29
    vpaddd ymm17, ymm30, ymm17
    vmovdqa32 ymm30, ymmword ptr [rdi+1472]
    vprord ymm29, ymm30, 7
    vmovdqa32 ymm18, ymmword ptr [rdi+1760]
    vpaddd ymm18, ymm18, dword ptr [rsi+272]{1to8}
    vmovdqa32 ymmword ptr [rbx+1120], ymm16
    vpaddd ymm17, ymm17, ymmword ptr [rdi+768]
    vprord ymm16, ymm30, 18
    vpsrld ymm25, ymm30, 3
    vmovq xmm0, qword ptr [rbp+1392]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+1400]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rbx+1152], ymm24
    vpaddd ymm15, ymm17, ymm15
    vmovdqa32 ymm17, ymmword ptr [rdi+736]
    vmovq xmm0, qword ptr [rbp+1424]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm17, ymm17, dword ptr [rsi+276]{1to8}
    vmovdqa32 ymm24, ymmword ptr [rdi+1120]
    vpaddd ymm24, ymm24, dword ptr [rsi+280]{1to8}
    vpxord ymm16, ymm29, ymm16
    vpaddd ymm29, ymm15, dword ptr [rsi+296]{1to8}
    vpxord ymm16, ymm25, ymm16
    vpunpckhdq ymm19, ymm26, ymm19
    vprord ymm26, ymm22, 17
    vmovdqa32 ymm25, ymmword ptr [rdi+1824]
    vpaddd ymm25, ymm25, dword ptr [rsi+284]{1to8}
    vmovq xmm0, qword ptr [rbp+1432]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rbp+1456]
    sha256rnds2 xmm9, xmm10
    vmovq xmm0, qword ptr [rbp+1464]
    sha256rnds2 xmm11, xmm12
    vpunpckldq ymm23, ymm18, ymm17
    vprord ymm27, ymm22, 19
    vpunpckhdq ymm17, ymm18, ymm17
    vpunpckldq ymm18, ymm24, ymm25
    vmovdqa32 ymmword ptr [rbx+1184], ymm19
    vpsrld ymm22, ymm22, 10
    vpaddd ymm16, ymm28, ymm16
    vmovdqa32 ymm28, ymmword ptr [rdi+1984]
    vpaddd ymm28, ymm28, dword ptr [rsi+288]{1to8}
    vmovdqa32 ymmword ptr [rbx+1216], ymm23
    vmovq xmm0, qword ptr [rbp+1488]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [rbp+1496]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rbp+1520]
    sha256rnds2 xmm10, xmm9
    vmovq xmm0, qword ptr [rbp+1528]
    sha256rnds2 xmm12, xmm11
    vpxord ymm27, ymm26, ymm27
    vpaddd ymm13, ymm16, ymm13
    vmovdqa32 ymm16, ymmword ptr [rdi+1376]
    vpaddd ymm16, ymm16, dword ptr [rsi+292]{1to8}
    vmovdqa32 ymmword ptr [rbx+1248], ymm17
    vmovdqa32 ymmword ptr [rbx+1280], ymm18
    vpxord ymm27, ymm22, ymm27
    vmovdqa32 ymm22, ymmword ptr [rdi+704]
    vpaddd ymm22, ymm22, dword ptr [rsi+296]{1to8}
    vpaddd ymm27, ymm13, ymm27
    vpunpckhdq ymm25, ymm24, ymm25
    vmovdqa32 ymm24, ymmword ptr [rdi+1856]
    vmovq xmm0, qword ptr [rbp+1552]
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbp+1616], xmm5
    vmovdqa xmmword ptr [rbp+1744], xmm6
    vprord ymm13, ymm24, 7
    vmovq xmm0, qword ptr [rbp+1560]
    sha256rnds2 xmm7, xmm8
    vmovdqa xmmword ptr [rbp+1648], xmm7
    vmovdqa xmmword ptr [rbp+1776], xmm8
    vmovq xmm0, qword ptr [rbp+1584]
    sha256rnds2 xmm9, xmm10
    vmovdqa xmmword ptr [rbp+1680], xmm9
    vmovdqa xmmword ptr [rbp+1808], xmm10
    vmovq xmm0, qword ptr [rbp+1592]
    sha256rnds2 xmm11, xmm12
    vmovdqa xmmword ptr [rbp+1712], xmm11
    vmovdqa xmmword ptr [rbp+1840], xmm12
    vpaddd ymm27, ymm27, dword ptr [rsi+300]{1to8}
    vmovdqa32 ymm18, ymmword ptr [rdi+1248]
    vpaddd ymm18, ymm18, dword ptr [rsi+300]{1to8}
    vprord ymm17, ymm24, 18
    vpunpckldq ymm26, ymm28, ymm16
    vpunpckldq ymm23, ymm29, ymm27
    vmovdqa32 ymmword ptr [rbx+1312], ymm25
    vpsrld ymm24, ymm24, 3
    vprord ymm25, ymm15, 17
    vmovdqa32 ymm19, ymmword ptr [rdi+2016]
    vpaddd ymm19, ymm19, dword ptr [rsi+304]{1to8}
    vpxord ymm17, ymm13, ymm17
    vprord ymm13, ymm15, 19
    vpunpckhdq ymm16, ymm28, ymm16
    vmovdqa32 ymmword ptr [rbx+1344], ymm26
    vmovdqa32 ymmword ptr [r12+3968], ymm23
    vpxord ymm17, ymm24, ymm17
    vpsrld ymm15, ymm15, 10
    vpunpckhdq ymm27, ymm29, ymm27
    vpunpckldq ymm29, ymm22, ymm18
    vmovdqa32 ymmword ptr [rbx+1376], ymm16
    vpxord ymm13, ymm25, ymm13
    vmovdqa32 ymm25, ymmword ptr [rdi+288]
    vpaddd ymm25, ymm25, dword ptr [rsi+308]{1to8}
    vpxord ymm13, ymm15, ymm13
    vpunpckhdq ymm18, ymm22, ymm18
    vmovdqa32 ymmword ptr [r12+4000], ymm27
    vmovdqa32 ymmword ptr [rbx+1408], ymm29
    vpaddd ymm17, ymm30, ymm17
    vmovdqa32 ymm30, ymmword ptr [rdi+576]
    vpaddd ymm30, ymm30, dword ptr [rsi+312]{1to8}
    vmovdqa32 ymm29, ymmword ptr [rdi+320]
    vpaddd ymm29, ymm29, dword ptr [rsi+316]{1to8}
    vpaddd ymm17, ymm17, ymmword ptr [rdi+608]
    vpunpckldq ymm27, ymm19, ymm25
    vmovdqa32 ymmword ptr [rbx+1440], ymm18
    vpaddd ymm13, ymm17, ymm13
    vpunpckhdq ymm25, ymm19, ymm25
    vpaddd ymm19, ymm13, dword ptr [rsi+304]{1to8}
    vpaddd ymm13, ymm13, dword ptr [rsi+304]{1to8}
    vmovdqa32 ymmword ptr [rbx+1472], ymm27
    vpunpckldq ymm27, ymm30, ymm29
    vpunpckldq ymm17, ymm19, ymm13
    vmovdqa32 ymmword ptr [rbx+1504], ymm25
    vpunpckhdq ymm29, ymm30, ymm29
    vpunpckhdq ymm13, ymm19, ymm13
    vmovdqa32 ymmword ptr [rbx+1536], ymm27
    vmovdqa32 ymmword ptr [r12+4032], ymm17
    vmovdqa32 ymmword ptr [rbx+1568], ymm29
    vmovdqa32 ymmword ptr [r12+4064], ymm13
    vmovdqa32 ymm16, ymmword ptr [rdi]
    vpaddd ymm16, ymm16, dword ptr [rsi+320]{1to8}
    vmovdqa32 ymmword ptr [rdi], ymm16
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
    .size mesos_miner_hybrid256_nonce_only, . - mesos_miner_hybrid256_nonce_only
    .popsection
    .pushsection .rodata.mesos_miner_hybrid256_nonce_only, "a", @progbits
    .p2align 6
mesos_miner_hybrid256_nonce_only_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x5be0cd19, 0x00ff00ff, 0x00000000, 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b
    .long 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xe49b69c1, 0x00a00000, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
    .long 0x2de92c6f, 0x4a7484aa, 0x00000100, 0x11002000, 0x5cb0a9dc, 0x80000000, 0x76f988da, 0x983e5152
    .long 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x00400022, 0x06ca6351, 0x14292967
    .long 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
    .long 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
    .long 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
    .long 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    .long 0x00000008
    .popsection
