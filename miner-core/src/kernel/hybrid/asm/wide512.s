# Made by `cargo run -p kernel-gen`; changes belong there.
# Tuned to AMD Zen 4, 512 bits.

    .pushsection .text.mesos_miner_wide512_tables, "ax", @progbits
    .globl mesos_miner_wide512_tables
    .type mesos_miner_wide512_tables, @function
    .p2align 6
mesos_miner_wide512_tables:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_wide512_tables_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov r8, qword ptr [rdi+200]
    .p2align 6
2:
    vmovdqa32 zmm0, zmmword ptr [rdi]
    vprord zmm1, zmm0, 24
    vprord zmm0, zmm0, 8
    vpternlogd zmm1, zmm0, dword ptr [rsi+64]{1to16}, 0xe4
    vprord zmm0, zmm1, 7
    vpsrld zmm2, zmm1, 3
    vmovdqa32 zmmword ptr [r8], zmm1
    vprord zmm3, zmm1, 18
    vpaddd zmm1, zmm1, dword ptr [rdi+76]{1to16}
    vprord zmm4, zmm1, 17
    vpsrld zmm5, zmm1, 10
    vpternlogd zmm0, zmm3, zmm2, 0x96
    vprord zmm2, zmm1, 19
    vpaddd zmm0, zmm0, dword ptr [rdi+72]{1to16}
    vpaddd zmm3, zmm1, dword ptr [rdi+104]{1to16}
    vprord zmm6, zmm0, 17
    vpsrld zmm7, zmm0, 10
    vprord zmm8, zmm0, 19
    vpternlogd zmm4, zmm2, zmm5, 0x96
    vpaddd zmm4, zmm4, dword ptr [rdi+84]{1to16}
    vpaddd zmm5, zmm0, dword ptr [rdi+100]{1to16}
    vpternlogd zmm6, zmm8, zmm7, 0x96
    vprord zmm7, zmm4, 17
    vpaddd zmm6, zmm6, dword ptr [rdi+80]{1to16}
    vprord zmm8, zmm4, 19
    vprord zmm2, zmm6, 17
    vpsrld zmm9, zmm6, 10
    vprord zmm10, zmm6, 19
    vpsrld zmm11, zmm4, 10
    vpternlogd zmm7, zmm8, zmm11, 0x96
    vpaddd zmm11, zmm6, dword ptr [rdi+108]{1to16}
    vpternlogd zmm2, zmm10, zmm9, 0x96
    vpaddd zmm7, zmm7, dword ptr [rdi+92]{1to16}
    vpaddd zmm2, zmm2, dword ptr [rdi+88]{1to16}
    vprord zmm9, zmm7, 17
    vprord zmm10, zmm2, 17
    vpsrld zmm8, zmm2, 10
    vprord zmm12, zmm2, 19
    vpsrld zmm13, zmm7, 10
    vprord zmm14, zmm7, 19
    vpaddd zmm15, zmm4, dword ptr [rdi+112]{1to16}
    vpternlogd zmm10, zmm12, zmm8, 0x96
    vpaddd zmm8, zmm2, dword ptr [rdi+116]{1to16}
    vpternlogd zmm9, zmm14, zmm13, 0x96
    vpaddd zmm10, zmm10, dword ptr [rdi+96]{1to16}
    vpaddd zmm9, zmm5, zmm9
    vprord zmm5, zmm10, 17
    vprord zmm13, zmm10, 19
    vpsrld zmm14, zmm10, 10
    vprord zmm12, zmm9, 17
    vpsrld zmm16, zmm9, 10
    vprord zmm17, zmm9, 19
    vpternlogd zmm5, zmm13, zmm14, 0x96
    vpaddd zmm5, zmm3, zmm5
    vpaddd zmm3, zmm7, dword ptr [rdi+120]{1to16}
    vpternlogd zmm12, zmm17, zmm16, 0x96
    vprord zmm16, zmm5, 17
    vpaddd zmm12, zmm11, zmm12
    vprord zmm11, zmm5, 19
    vprord zmm17, zmm12, 17
    vpsrld zmm14, zmm5, 10
    vprord zmm13, zmm12, 19
    vpsrld zmm18, zmm12, 10
    vpternlogd zmm16, zmm11, zmm14, 0x96
    vpaddd zmm14, zmm10, dword ptr [rdi+124]{1to16}
    vpternlogd zmm17, zmm13, zmm18, 0x96
    vpaddd zmm16, zmm15, zmm16
    vpaddd zmm17, zmm8, zmm17
    vprord zmm8, zmm16, 17
    vprord zmm15, zmm16, 19
    vpsrld zmm18, zmm16, 10
    vprord zmm13, zmm17, 17
    vpsrld zmm11, zmm17, 10
    vprord zmm19, zmm17, 19
    vpternlogd zmm8, zmm15, zmm18, 0x96
    vprord zmm18, zmm0, 7
    vpaddd zmm8, zmm3, zmm8
    vpternlogd zmm13, zmm19, zmm11, 0x96
    vprord zmm11, zmm0, 18
    vpaddd zmm13, zmm14, zmm13
    vprord zmm14, zmm8, 17
    vpsrld zmm19, zmm0, 3
    vprord zmm3, zmm8, 19
    vpternlogd zmm18, zmm11, zmm19, 0x96
    vprord zmm19, zmm13, 17
    vprord zmm11, zmm13, 19
    vpsrld zmm15, zmm8, 10
    vpsrld zmm20, zmm13, 10
    vpaddd zmm18, zmm18, dword ptr [rdi+132]{1to16}
    vpternlogd zmm14, zmm3, zmm15, 0x96
    vpaddd zmm15, zmm9, dword ptr [rdi+128]{1to16}
    vpternlogd zmm19, zmm11, zmm20, 0x96
    vpaddd zmm18, zmm18, zmm5
    vprord zmm20, zmm1, 7
    vpaddd zmm14, zmm15, zmm14
    vprord zmm15, zmm1, 18
    vpaddd zmm19, zmm18, zmm19
    vprord zmm18, zmm6, 7
    vpsrld zmm11, zmm1, 3
    vprord zmm3, zmm6, 18
    vpsrld zmm21, zmm6, 3
    vpternlogd zmm20, zmm15, zmm11, 0x96
    vprord zmm11, zmm14, 17
    vprord zmm15, zmm14, 19
    vpternlogd zmm18, zmm3, zmm21, 0x96
    vprord zmm21, zmm19, 17
    vpsrld zmm3, zmm14, 10
    vprord zmm22, zmm19, 19
    vpaddd zmm20, zmm0, zmm20
    vpsrld zmm23, zmm19, 10
    vpaddd zmm18, zmm1, zmm18
    vpternlogd zmm11, zmm15, zmm3, 0x96
    vpaddd zmm20, zmm20, zmm12
    vpternlogd zmm21, zmm22, zmm23, 0x96
    vpaddd zmm18, zmm18, zmm16
    vprord zmm23, zmm4, 7
    vpaddd zmm11, zmm20, zmm11
    vprord zmm20, zmm4, 18
    vpaddd zmm21, zmm18, zmm21
    vprord zmm18, zmm2, 7
    vpsrld zmm22, zmm4, 3
    vprord zmm3, zmm2, 18
    vpsrld zmm15, zmm2, 3
    vpternlogd zmm23, zmm20, zmm22, 0x96
    vprord zmm22, zmm11, 17
    vprord zmm20, zmm11, 19
    vpternlogd zmm18, zmm3, zmm15, 0x96
    vprord zmm15, zmm21, 17
    vpsrld zmm3, zmm11, 10
    vprord zmm24, zmm21, 19
    vpaddd zmm23, zmm6, zmm23
    vpsrld zmm25, zmm21, 10
    vpaddd zmm18, zmm4, zmm18
    vpternlogd zmm22, zmm20, zmm3, 0x96
    vpaddd zmm23, zmm23, zmm17
    vpternlogd zmm15, zmm24, zmm25, 0x96
    vpaddd zmm18, zmm18, zmm8
    vprord zmm25, zmm7, 7
    vpaddd zmm22, zmm23, zmm22
    vprord zmm23, zmm7, 18
    vpaddd zmm15, zmm18, zmm15
    vprord zmm18, zmm10, 7
    vpsrld zmm24, zmm7, 3
    vprord zmm3, zmm10, 18
    vpsrld zmm20, zmm10, 3
    vpternlogd zmm25, zmm23, zmm24, 0x96
    vprord zmm24, zmm22, 17
    vprord zmm23, zmm22, 19
    vpternlogd zmm18, zmm3, zmm20, 0x96
    vprord zmm20, zmm15, 17
    vpsrld zmm3, zmm22, 10
    vprord zmm26, zmm15, 19
    vpaddd zmm25, zmm2, zmm25
    vpsrld zmm27, zmm15, 10
    vpaddd zmm18, zmm7, zmm18
    vpternlogd zmm24, zmm23, zmm3, 0x96
    vpaddd zmm25, zmm25, zmm13
    vpternlogd zmm20, zmm26, zmm27, 0x96
    vpaddd zmm18, zmm18, zmm14
    vprord zmm27, zmm9, 7
    vpaddd zmm24, zmm25, zmm24
    vprord zmm25, zmm9, 18
    vpaddd zmm20, zmm18, zmm20
    vprord zmm18, zmm5, 7
    vpsrld zmm26, zmm9, 3
    vprord zmm3, zmm5, 18
    vpsrld zmm23, zmm5, 3
    vpternlogd zmm27, zmm25, zmm26, 0x96
    vprord zmm26, zmm24, 17
    vprord zmm25, zmm24, 19
    vpternlogd zmm18, zmm3, zmm23, 0x96
    vprord zmm23, zmm20, 17
    vpsrld zmm3, zmm24, 10
    vprord zmm28, zmm20, 19
    vpaddd zmm27, zmm10, zmm27
    vpsrld zmm29, zmm20, 10
    vpaddd zmm18, zmm9, zmm18
    vpternlogd zmm26, zmm25, zmm3, 0x96
    vpaddd zmm27, zmm27, zmm19
    vpternlogd zmm23, zmm28, zmm29, 0x96
    vpaddd zmm18, zmm18, zmm11
    vprord zmm29, zmm12, 7
    vpaddd zmm26, zmm27, zmm26
    vprord zmm27, zmm12, 18
    vpaddd zmm23, zmm18, zmm23
    vprord zmm18, zmm16, 7
    vpsrld zmm28, zmm12, 3
    vprord zmm3, zmm16, 18
    vpsrld zmm25, zmm16, 3
    vpternlogd zmm29, zmm27, zmm28, 0x96
    vprord zmm28, zmm26, 17
    vprord zmm27, zmm26, 19
    vpternlogd zmm18, zmm3, zmm25, 0x96
    vprord zmm25, zmm23, 17
    vpsrld zmm3, zmm26, 10
    vprord zmm30, zmm23, 19
    vpaddd zmm29, zmm5, zmm29
    vpsrld zmm31, zmm23, 10
    vpaddd zmm18, zmm12, zmm18
    vpternlogd zmm28, zmm27, zmm3, 0x96
    vpaddd zmm29, zmm29, zmm21
    vpternlogd zmm25, zmm30, zmm31, 0x96
    vpaddd zmm18, zmm18, zmm22
    vprord zmm31, zmm17, 7
    vpaddd zmm28, zmm29, zmm28
    vprord zmm29, zmm17, 18
    vpaddd zmm25, zmm18, zmm25
    vprord zmm18, zmm8, 7
    vpsrld zmm30, zmm17, 3
    vprord zmm3, zmm8, 18
    vpsrld zmm27, zmm8, 3
    vpternlogd zmm31, zmm29, zmm30, 0x96
    vprord zmm30, zmm28, 17
    vprord zmm29, zmm28, 19
    vpternlogd zmm18, zmm3, zmm27, 0x96
    vprord zmm27, zmm25, 17
    vpsrld zmm3, zmm28, 10
    vmovdqa32 zmmword ptr [rdi+256], zmm12
    vprord zmm12, zmm25, 19
    vpaddd zmm31, zmm16, zmm31
    vmovdqa32 zmmword ptr [rdi+320], zmm16
    vpsrld zmm16, zmm25, 10
    vpaddd zmm18, zmm17, zmm18
    vpternlogd zmm30, zmm29, zmm3, 0x96
    vpaddd zmm31, zmm31, zmm15
    vpternlogd zmm27, zmm12, zmm16, 0x96
    vpaddd zmm18, zmm18, zmm24
    vprord zmm16, zmm13, 7
    vpaddd zmm30, zmm31, zmm30
    vprord zmm31, zmm13, 18
    vpaddd zmm27, zmm18, zmm27
    vprord zmm18, zmm14, 7
    vpsrld zmm12, zmm13, 3
    vprord zmm3, zmm14, 18
    vpsrld zmm29, zmm14, 3
    vpternlogd zmm16, zmm31, zmm12, 0x96
    vprord zmm12, zmm30, 17
    vprord zmm31, zmm30, 19
    vpternlogd zmm18, zmm3, zmm29, 0x96
    vprord zmm29, zmm27, 17
    vpsrld zmm3, zmm30, 10
    vmovdqa32 zmmword ptr [rdi+384], zmm17
    vprord zmm17, zmm27, 19
    vpaddd zmm16, zmm8, zmm16
    vmovdqa32 zmmword ptr [rdi+448], zmm8
    vpsrld zmm8, zmm27, 10
    vpaddd zmm18, zmm13, zmm18
    vpternlogd zmm12, zmm31, zmm3, 0x96
    vpaddd zmm16, zmm16, zmm20
    vpternlogd zmm29, zmm17, zmm8, 0x96
    vpaddd zmm18, zmm18, zmm26
    vprord zmm8, zmm19, 7
    vpaddd zmm12, zmm16, zmm12
    vprord zmm16, zmm19, 18
    vpaddd zmm29, zmm18, zmm29
    vprord zmm18, zmm11, 7
    vpsrld zmm17, zmm19, 3
    vprord zmm3, zmm11, 18
    vpsrld zmm31, zmm11, 3
    vpternlogd zmm8, zmm16, zmm17, 0x96
    vprord zmm17, zmm12, 17
    vprord zmm16, zmm12, 19
    vpternlogd zmm18, zmm3, zmm31, 0x96
    vprord zmm31, zmm29, 17
    vpsrld zmm3, zmm12, 10
    vmovdqa32 zmmword ptr [rdi+512], zmm13
    vprord zmm13, zmm29, 19
    vpaddd zmm8, zmm14, zmm8
    vmovdqa32 zmmword ptr [rdi+576], zmm14
    vpsrld zmm14, zmm29, 10
    vpaddd zmm18, zmm19, zmm18
    vpternlogd zmm17, zmm16, zmm3, 0x96
    vpaddd zmm8, zmm8, zmm23
    vpternlogd zmm31, zmm13, zmm14, 0x96
    vpaddd zmm18, zmm18, zmm28
    vprord zmm14, zmm21, 7
    vpaddd zmm17, zmm8, zmm17
    vprord zmm8, zmm21, 18
    vpaddd zmm31, zmm18, zmm31
    vprord zmm18, zmm22, 7
    vpsrld zmm13, zmm21, 3
    vprord zmm3, zmm22, 18
    vpsrld zmm16, zmm22, 3
    vpternlogd zmm14, zmm8, zmm13, 0x96
    vprord zmm13, zmm17, 17
    vprord zmm8, zmm17, 19
    vpternlogd zmm18, zmm3, zmm16, 0x96
    vprord zmm16, zmm31, 17
    vpsrld zmm3, zmm17, 10
    vmovdqa32 zmmword ptr [rdi+640], zmm19
    vprord zmm19, zmm31, 19
    vpaddd zmm14, zmm11, zmm14
    vmovdqa32 zmmword ptr [rdi+704], zmm11
    vpsrld zmm11, zmm31, 10
    vpaddd zmm18, zmm21, zmm18
    vpternlogd zmm13, zmm8, zmm3, 0x96
    vpaddd zmm14, zmm14, zmm25
    vpternlogd zmm16, zmm19, zmm11, 0x96
    vpaddd zmm18, zmm18, zmm30
    vprord zmm11, zmm15, 7
    vpaddd zmm13, zmm14, zmm13
    vprord zmm14, zmm15, 18
    vpaddd zmm16, zmm18, zmm16
    vprord zmm18, zmm24, 7
    vpsrld zmm19, zmm15, 3
    vprord zmm3, zmm24, 18
    vpsrld zmm8, zmm24, 3
    vpternlogd zmm11, zmm14, zmm19, 0x96
    vprord zmm19, zmm13, 17
    vprord zmm14, zmm13, 19
    vpternlogd zmm18, zmm3, zmm8, 0x96
    vprord zmm8, zmm16, 17
    vpsrld zmm3, zmm13, 10
    vmovdqa32 zmmword ptr [rdi+768], zmm21
    vprord zmm21, zmm16, 19
    vpaddd zmm11, zmm22, zmm11
    vmovdqa32 zmmword ptr [rdi+832], zmm22
    vpsrld zmm22, zmm16, 10
    vpaddd zmm18, zmm15, zmm18
    vpternlogd zmm19, zmm14, zmm3, 0x96
    vpaddd zmm11, zmm11, zmm27
    vpternlogd zmm8, zmm21, zmm22, 0x96
    vpaddd zmm18, zmm18, zmm12
    vprord zmm22, zmm20, 7
    vpaddd zmm19, zmm11, zmm19
    vprord zmm11, zmm20, 18
    vpaddd zmm8, zmm18, zmm8
    vprord zmm18, zmm26, 7
    vpsrld zmm21, zmm20, 3
    vprord zmm3, zmm26, 18
    vpsrld zmm14, zmm26, 3
    vpternlogd zmm22, zmm11, zmm21, 0x96
    vprord zmm21, zmm19, 17
    vprord zmm11, zmm19, 19
    vpternlogd zmm18, zmm3, zmm14, 0x96
    vprord zmm14, zmm8, 17
    vpsrld zmm3, zmm19, 10
    vmovdqa32 zmmword ptr [rdi+896], zmm15
    vprord zmm15, zmm8, 19
    vpaddd zmm22, zmm24, zmm22
    vmovdqa32 zmmword ptr [rdi+960], zmm24
    vpsrld zmm24, zmm8, 10
    vpaddd zmm18, zmm20, zmm18
    vpternlogd zmm21, zmm11, zmm3, 0x96
    vpaddd zmm22, zmm22, zmm29
    vpternlogd zmm14, zmm15, zmm24, 0x96
    vpaddd zmm18, zmm18, zmm17
    vprord zmm24, zmm23, 7
    vpaddd zmm21, zmm22, zmm21
    vprord zmm22, zmm23, 18
    vpaddd zmm14, zmm18, zmm14
    vprord zmm18, zmm28, 7
    vpsrld zmm15, zmm23, 3
    vprord zmm3, zmm28, 18
    vpsrld zmm11, zmm28, 3
    vpternlogd zmm24, zmm22, zmm15, 0x96
    vprord zmm15, zmm21, 17
    vprord zmm22, zmm21, 19
    vpternlogd zmm18, zmm3, zmm11, 0x96
    vprord zmm11, zmm14, 17
    vpsrld zmm3, zmm21, 10
    vmovdqa32 zmmword ptr [rdi+1024], zmm20
    vprord zmm20, zmm14, 19
    vpaddd zmm24, zmm26, zmm24
    vmovdqa32 zmmword ptr [rdi+1088], zmm26
    vpsrld zmm26, zmm14, 10
    vpaddd zmm18, zmm23, zmm18
    vpternlogd zmm15, zmm22, zmm3, 0x96
    vpaddd zmm24, zmm24, zmm31
    vpternlogd zmm11, zmm20, zmm26, 0x96
    vpaddd zmm18, zmm18, zmm13
    vprord zmm26, zmm25, 7
    vpaddd zmm15, zmm24, zmm15
    vprord zmm24, zmm25, 18
    vpaddd zmm11, zmm18, zmm11
    vprord zmm18, zmm30, 7
    vpsrld zmm20, zmm25, 3
    vprord zmm3, zmm30, 18
    vpsrld zmm22, zmm30, 3
    vpternlogd zmm26, zmm24, zmm20, 0x96
    vprord zmm20, zmm15, 17
    vprord zmm24, zmm15, 19
    vpternlogd zmm18, zmm3, zmm22, 0x96
    vprord zmm22, zmm11, 17
    vpsrld zmm3, zmm15, 10
    vmovdqa32 zmmword ptr [rdi+1152], zmm13
    vprord zmm13, zmm11, 19
    vpaddd zmm26, zmm28, zmm26
    vmovdqa32 zmmword ptr [rdi+1216], zmm31
    vpsrld zmm31, zmm11, 10
    vpaddd zmm18, zmm25, zmm18
    vpternlogd zmm20, zmm24, zmm3, 0x96
    vpaddd zmm26, zmm26, zmm16
    vpternlogd zmm22, zmm13, zmm31, 0x96
    vpaddd zmm18, zmm18, zmm19
    vprord zmm31, zmm27, 7
    vpaddd zmm20, zmm26, zmm20
    vprord zmm26, zmm27, 18
    vpaddd zmm22, zmm18, zmm22
    vprord zmm18, zmm12, 7
    vpsrld zmm13, zmm27, 3
    vprord zmm3, zmm12, 18
    vpsrld zmm24, zmm12, 3
    vpternlogd zmm31, zmm26, zmm13, 0x96
    vprord zmm13, zmm20, 17
    vprord zmm26, zmm20, 19
    vpternlogd zmm18, zmm3, zmm24, 0x96
    vprord zmm24, zmm22, 17
    vpsrld zmm3, zmm20, 10
    vmovdqa32 zmmword ptr [rdi+1280], zmm20
    vprord zmm20, zmm22, 19
    vpaddd zmm31, zmm30, zmm31
    vmovdqa32 zmmword ptr [rdi+1344], zmm11
    vpsrld zmm11, zmm22, 10
    vpaddd zmm18, zmm27, zmm18
    vpternlogd zmm13, zmm26, zmm3, 0x96
    vpaddd zmm31, zmm31, zmm8
    vpternlogd zmm24, zmm20, zmm11, 0x96
    vpaddd zmm18, zmm18, zmm21
    vprord zmm11, zmm29, 7
    vpaddd zmm13, zmm31, zmm13
    vprord zmm31, zmm29, 18
    vpaddd zmm24, zmm18, zmm24
    vprord zmm18, zmm17, 7
    vpsrld zmm20, zmm29, 3
    vprord zmm3, zmm17, 18
    vpsrld zmm26, zmm17, 3
    vpternlogd zmm11, zmm31, zmm20, 0x96
    vprord zmm20, zmm13, 17
    vprord zmm31, zmm13, 19
    vpternlogd zmm18, zmm3, zmm26, 0x96
    vprord zmm26, zmm24, 17
    vpsrld zmm3, zmm13, 10
    vmovdqa32 zmmword ptr [rdi+1408], zmm13
    vprord zmm13, zmm24, 19
    vpaddd zmm11, zmm12, zmm11
    vmovdqa32 zmmword ptr [rdi+1472], zmm22
    vpsrld zmm22, zmm24, 10
    vpaddd zmm18, zmm29, zmm18
    vpternlogd zmm20, zmm31, zmm3, 0x96
    vpaddd zmm11, zmm11, zmm14
    vpternlogd zmm26, zmm13, zmm22, 0x96
    vpaddd zmm18, zmm18, zmm15
    vpaddd zmm20, zmm11, zmm20
    vpaddd zmm26, zmm18, zmm26
    vpaddd zmm0, zmm0, dword ptr [rsi+68]{1to16}
    vpaddd zmm1, zmm1, dword ptr [rsi+72]{1to16}
    vpaddd zmm6, zmm6, dword ptr [rsi+76]{1to16}
    vpaddd zmm4, zmm4, dword ptr [rsi+80]{1to16}
    vmovdqa32 zmmword ptr [r8+256], zmm0
    vmovdqa32 zmmword ptr [r8+320], zmm1
    vpaddd zmm2, zmm2, dword ptr [rsi+84]{1to16}
    vpaddd zmm7, zmm7, dword ptr [rsi+88]{1to16}
    vmovdqa32 zmmword ptr [r8+384], zmm6
    vmovdqa32 zmmword ptr [r8+448], zmm4
    vpaddd zmm10, zmm10, dword ptr [rsi+92]{1to16}
    vpaddd zmm9, zmm9, dword ptr [rsi+96]{1to16}
    vmovdqa32 zmmword ptr [r8+512], zmm2
    vmovdqa32 zmmword ptr [r8+576], zmm7
    vpaddd zmm5, zmm5, dword ptr [rsi+100]{1to16}
    vmovdqa32 zmm7, zmmword ptr [rdi+256]
    vpaddd zmm7, zmm7, dword ptr [rsi+104]{1to16}
    vmovdqa32 zmmword ptr [r8+640], zmm10
    vmovdqa32 zmmword ptr [r8+704], zmm9
    vmovdqa32 zmm9, zmmword ptr [rdi+320]
    vpaddd zmm9, zmm9, dword ptr [rsi+108]{1to16}
    vmovdqa32 zmm10, zmmword ptr [rdi+384]
    vpaddd zmm10, zmm10, dword ptr [rsi+112]{1to16}
    vmovdqa32 zmmword ptr [r8+768], zmm5
    vmovdqa32 zmmword ptr [r8+832], zmm7
    vmovdqa32 zmm7, zmmword ptr [rdi+448]
    vpaddd zmm7, zmm7, dword ptr [rsi+116]{1to16}
    vmovdqa32 zmm5, zmmword ptr [rdi+512]
    vpaddd zmm5, zmm5, dword ptr [rsi+120]{1to16}
    vmovdqa32 zmmword ptr [r8+896], zmm9
    vmovdqa32 zmmword ptr [r8+960], zmm10
    vmovdqa32 zmm10, zmmword ptr [rdi+576]
    vpaddd zmm10, zmm10, dword ptr [rsi+124]{1to16}
    vmovdqa32 zmm9, zmmword ptr [rdi+640]
    vpaddd zmm9, zmm9, dword ptr [rsi+128]{1to16}
    vmovdqa32 zmmword ptr [r8+1024], zmm7
    vmovdqa32 zmmword ptr [r8+1088], zmm5
    vmovdqa32 zmm5, zmmword ptr [rdi+704]
    vpaddd zmm5, zmm5, dword ptr [rsi+132]{1to16}
    vmovdqa32 zmm7, zmmword ptr [rdi+768]
    vpaddd zmm7, zmm7, dword ptr [rsi+136]{1to16}
    vmovdqa32 zmmword ptr [r8+1152], zmm10
    vmovdqa32 zmmword ptr [r8+1216], zmm9
    vmovdqa32 zmm9, zmmword ptr [rdi+832]
    vpaddd zmm9, zmm9, dword ptr [rsi+140]{1to16}
    vmovdqa32 zmm10, zmmword ptr [rdi+896]
    vpaddd zmm10, zmm10, dword ptr [rsi+144]{1to16}
    vmovdqa32 zmmword ptr [r8+1280], zmm5
    vmovdqa32 zmmword ptr [r8+1344], zmm7
    vmovdqa32 zmm7, zmmword ptr [rdi+960]
    vpaddd zmm7, zmm7, dword ptr [rsi+148]{1to16}
    vmovdqa32 zmm5, zmmword ptr [rdi+1024]
    vpaddd zmm5, zmm5, dword ptr [rsi+152]{1to16}
    vmovdqa32 zmmword ptr [r8+1408], zmm9
    vmovdqa32 zmmword ptr [r8+1472], zmm10
    vmovdqa32 zmm10, zmmword ptr [rdi+1088]
    vpaddd zmm10, zmm10, dword ptr [rsi+156]{1to16}
    vpaddd zmm23, zmm23, dword ptr [rsi+160]{1to16}
    vmovdqa32 zmmword ptr [r8+1536], zmm7
    vmovdqa32 zmmword ptr [r8+1600], zmm5
    vpaddd zmm28, zmm28, dword ptr [rsi+164]{1to16}
    vpaddd zmm25, zmm25, dword ptr [rsi+168]{1to16}
    vmovdqa32 zmmword ptr [r8+1664], zmm10
    vmovdqa32 zmmword ptr [r8+1728], zmm23
    vpaddd zmm30, zmm30, dword ptr [rsi+172]{1to16}
    vpaddd zmm27, zmm27, dword ptr [rsi+176]{1to16}
    vmovdqa32 zmmword ptr [r8+1792], zmm28
    vmovdqa32 zmmword ptr [r8+1856], zmm25
    vpaddd zmm12, zmm12, dword ptr [rsi+180]{1to16}
    vpaddd zmm29, zmm29, dword ptr [rsi+184]{1to16}
    vmovdqa32 zmmword ptr [r8+1920], zmm30
    vmovdqa32 zmmword ptr [r8+1984], zmm27
    vpaddd zmm17, zmm17, dword ptr [rsi+188]{1to16}
    vmovdqa32 zmm27, zmmword ptr [rdi+1216]
    vpaddd zmm27, zmm27, dword ptr [rsi+192]{1to16}
    vmovdqa32 zmmword ptr [r8+2048], zmm12
    vmovdqa32 zmmword ptr [r8+2112], zmm29
    vmovdqa32 zmm29, zmmword ptr [rdi+1152]
    vpaddd zmm29, zmm29, dword ptr [rsi+196]{1to16}
    vpaddd zmm16, zmm16, dword ptr [rsi+200]{1to16}
    vmovdqa32 zmmword ptr [r8+2176], zmm17
    vmovdqa32 zmmword ptr [r8+2240], zmm27
    vpaddd zmm19, zmm19, dword ptr [rsi+204]{1to16}
    vpaddd zmm8, zmm8, dword ptr [rsi+208]{1to16}
    vmovdqa32 zmmword ptr [r8+2304], zmm29
    vmovdqa32 zmmword ptr [r8+2368], zmm16
    vpaddd zmm21, zmm21, dword ptr [rsi+212]{1to16}
    vpaddd zmm14, zmm14, dword ptr [rsi+216]{1to16}
    vmovdqa32 zmmword ptr [r8+2432], zmm19
    vmovdqa32 zmmword ptr [r8+2496], zmm8
    vpaddd zmm15, zmm15, dword ptr [rsi+220]{1to16}
    vmovdqa32 zmm8, zmmword ptr [rdi+1344]
    vpaddd zmm8, zmm8, dword ptr [rsi+224]{1to16}
    vmovdqa32 zmmword ptr [r8+2560], zmm21
    vmovdqa32 zmmword ptr [r8+2624], zmm14
    vmovdqa32 zmm14, zmmword ptr [rdi+1280]
    vpaddd zmm14, zmm14, dword ptr [rsi+228]{1to16}
    vmovdqa32 zmm21, zmmword ptr [rdi+1472]
    vpaddd zmm21, zmm21, dword ptr [rsi+232]{1to16}
    vmovdqa32 zmmword ptr [r8+2688], zmm15
    vmovdqa32 zmmword ptr [r8+2752], zmm8
    vmovdqa32 zmm8, zmmword ptr [rdi+1408]
    vpaddd zmm8, zmm8, dword ptr [rsi+236]{1to16}
    vpaddd zmm24, zmm24, dword ptr [rsi+240]{1to16}
    vmovdqa32 zmmword ptr [r8+2816], zmm14
    vmovdqa32 zmmword ptr [r8+2880], zmm21
    vpaddd zmm20, zmm20, dword ptr [rsi+244]{1to16}
    vpaddd zmm26, zmm26, dword ptr [rsi+248]{1to16}
    vmovdqa32 zmmword ptr [r8+2944], zmm8
    vmovdqa32 zmmword ptr [r8+3008], zmm24
    vmovdqa32 zmmword ptr [r8+3072], zmm20
    vmovdqa32 zmmword ptr [r8+3136], zmm26
    vmovdqa32 zmm0, zmmword ptr [rdi]
    vpaddd zmm0, zmm0, dword ptr [rsi+252]{1to16}
    vmovdqa32 zmmword ptr [rdi], zmm0
    add r8, 3200
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
    .size mesos_miner_wide512_tables, . - mesos_miner_wide512_tables
    .popsection
    .pushsection .rodata.mesos_miner_wide512_tables, "a", @progbits
    .p2align 6
mesos_miner_wide512_tables_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x00ff00ff, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152
    .long 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85
    .long 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1
    .long 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116
    .long 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee
    .long 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2, 0x00000010
    .popsection

    .pushsection .text.mesos_miner_wide512_rolling, "ax", @progbits
    .globl mesos_miner_wide512_rolling
    .type mesos_miner_wide512_rolling, @function
    .p2align 6
mesos_miner_wide512_rolling:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_wide512_rolling_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov r8, qword ptr [rdi+200]
    mov rcx, qword ptr [rdi+208]
    mov r15, qword ptr [rdi+232]
    mov r9, r8
    mov rdx, rcx
    mov rbx, qword ptr [rdi+224]
    lea rbp, [rbx+4224]
    .p2align 6
2:
    vmovdqa32 zmm0, zmmword ptr [rbp+512]
    vpaddd zmm1, zmm0, dword ptr [rsi+64]{1to16}
    vmovdqa32 zmm2, zmmword ptr [rbp+576]
    vpaddd zmm3, zmm2, dword ptr [rsi+68]{1to16}
    vpbroadcastd zmm4, dword ptr [rcx+4]
    vpaddd zmm4, zmm4, zmmword ptr [r8]
    vpbroadcastd zmm5, dword ptr [rcx+16]
    vpaddd zmm5, zmm5, dword ptr [rdi+144]{1to16}
    vpbroadcastd zmm6, dword ptr [rcx+12]
    vpaddd zmm6, zmm6, zmmword ptr [r8]
    vpaddd zmm1, zmm1, dword ptr [rsi+72]{1to16}
    vpaddd zmm3, zmm3, dword ptr [rsi+76]{1to16}
    vpbroadcastd zmm7, dword ptr [rcx]
    vmovdqa32 zmm8, zmm4
    vpternlogd zmm8, zmm7, dword ptr [rcx+20]{1to16}, 0xca
    vprord zmm9, zmm4, 6
    vprord zmm10, zmm4, 11
    vpaddd zmm8, zmm5, zmm8
    vpaddd zmm1, zmm1, dword ptr [rsi+80]{1to16}
    vprord zmm5, zmm4, 25
    vpternlogd zmm9, zmm10, zmm5, 0x96
    vpaddd zmm5, zmm1, dword ptr [rsi+84]{1to16}
    vpaddd zmm9, zmm8, zmm9
    vpaddd zmm1, zmm1, dword ptr [rsi+88]{1to16}
    vprord zmm8, zmm6, 2
    vpbroadcastd zmm10, dword ptr [rsi+92]
    vmovdqa32 zmm11, zmm5
    vpternlogd zmm11, zmm10, dword ptr [rsi+96]{1to16}, 0xca
    vprord zmm12, zmm5, 6
    vprord zmm13, zmm5, 11
    vpaddd zmm11, zmm3, zmm11
    vprord zmm3, zmm5, 25
    vpaddd zmm14, zmm9, dword ptr [rcx+24]{1to16}
    vmovdqa32 zmm15, zmmword ptr [rbp+640]
    vpaddd zmm16, zmm15, dword ptr [rsi+100]{1to16}
    vprord zmm17, zmm1, 2
    vpternlogd zmm12, zmm13, zmm3, 0x96
    vprord zmm3, zmm1, 13
    vpaddd zmm12, zmm11, zmm12
    vprord zmm11, zmm1, 22
    vpaddd zmm16, zmm16, dword ptr [rsi+96]{1to16}
    vprord zmm13, zmm6, 13
    vprord zmm18, zmm6, 22
    vpternlogd zmm17, zmm3, zmm11, 0x96
    vpaddd zmm11, zmm12, dword ptr [rsi+104]{1to16}
    vpbroadcastd zmm3, dword ptr [rsi+108]
    vmovdqa32 zmm19, zmm1
    vpternlogd zmm19, zmm3, dword ptr [rsi+112]{1to16}, 0xe8
    vpbroadcastd zmm20, dword ptr [rcx+20]
    vpaddd zmm20, zmm20, dword ptr [rdi+148]{1to16}
    vmovdqa32 zmm21, zmm14
    vpternlogd zmm21, zmm4, zmm7, 0xca
    vprord zmm22, zmm14, 6
    vpternlogd zmm8, zmm13, zmm18, 0x96
    vpternlogd zmm10, zmm11, zmm5, 0xb8
    vprord zmm18, zmm11, 6
    vprord zmm13, zmm11, 11
    vpaddd zmm10, zmm16, zmm10
    vprord zmm16, zmm11, 25
    vpbroadcastd zmm23, dword ptr [rcx+8]
    vmovdqa32 zmm24, zmm6
    vpternlogd zmm24, zmm23, dword ptr [rcx+28]{1to16}, 0xe8
    vprord zmm25, zmm14, 11
    vpaddd zmm19, zmm17, zmm19
    vprord zmm17, zmm14, 25
    vpternlogd zmm18, zmm13, zmm16, 0x96
    vpaddd zmm18, zmm10, zmm18
    vpaddd zmm24, zmm8, zmm24
    vpaddd zmm19, zmm12, zmm19
    vpaddd zmm21, zmm20, zmm21
    vpternlogd zmm22, zmm25, zmm17, 0x96
    vpaddd zmm17, zmm18, dword ptr [rsi+112]{1to16}
    vpaddd zmm24, zmm9, zmm24
    vmovdqa32 zmm9, zmmword ptr [rbp+704]
    vpaddd zmm25, zmm9, dword ptr [rsi+116]{1to16}
    vprord zmm20, zmm19, 2
    vpaddd zmm22, zmm21, zmm22
    vprord zmm21, zmm19, 13
    vmovdqa32 zmm12, zmm17
    vpternlogd zmm12, zmm11, zmm5, 0xca
    vprord zmm8, zmm17, 6
    vpaddd zmm25, zmm25, dword ptr [rsi+92]{1to16}
    vprord zmm10, zmm17, 11
    vpaddd zmm16, zmm22, dword ptr [rcx+28]{1to16}
    vprord zmm13, zmm17, 25
    vprord zmm26, zmm19, 22
    vpternlogd zmm3, zmm19, zmm1, 0xe8
    vpaddd zmm12, zmm25, zmm12
    vpternlogd zmm8, zmm10, zmm13, 0x96
    vprord zmm13, zmm24, 2
    vpternlogd zmm20, zmm21, zmm26, 0x96
    vprord zmm26, zmm24, 13
    vmovdqa32 zmm21, zmm24
    vpternlogd zmm21, zmm6, zmm23, 0xe8
    vpaddd zmm8, zmm12, zmm8
    vprord zmm12, zmm24, 22
    vpaddd zmm3, zmm20, zmm3
    vpaddd zmm7, zmm7, dword ptr [rdi+152]{1to16}
    vpternlogd zmm13, zmm26, zmm12, 0x96
    vpaddd zmm12, zmm8, dword ptr [rsi+108]{1to16}
    vpaddd zmm21, zmm13, zmm21
    vpaddd zmm3, zmm18, zmm3
    vmovdqa32 zmm18, zmm16
    vpternlogd zmm18, zmm14, zmm4, 0xca
    vprord zmm13, zmm16, 6
    vprord zmm26, zmm16, 11
    vpaddd zmm18, zmm7, zmm18
    vprord zmm7, zmm16, 25
    vmovdqa32 zmm20, zmmword ptr [rbp+768]
    vpaddd zmm10, zmm20, dword ptr [rsi+120]{1to16}
    vmovdqa32 zmm25, zmm12
    vpternlogd zmm25, zmm17, zmm11, 0xca
    vprord zmm27, zmm12, 6
    vpternlogd zmm13, zmm26, zmm7, 0x96
    vpaddd zmm21, zmm22, zmm21
    vpaddd zmm13, zmm18, zmm13
    vpaddd zmm10, zmm5, zmm10
    vprord zmm5, zmm12, 11
    vmovdqa32 zmm18, zmm3
    vpternlogd zmm18, zmm19, zmm1, 0xe8
    vprord zmm22, zmm3, 2
    vpaddd zmm23, zmm23, zmm13
    vprord zmm7, zmm12, 25
    vprord zmm26, zmm3, 13
    vpternlogd zmm27, zmm5, zmm7, 0x96
    vprord zmm7, zmm3, 22
    vpaddd zmm25, zmm10, zmm25
    vprord zmm10, zmm21, 2
    vpternlogd zmm22, zmm26, zmm7, 0x96
    vprord zmm7, zmm21, 13
    vpaddd zmm18, zmm22, zmm18
    vpaddd zmm27, zmm25, zmm27
    vprord zmm25, zmm21, 22
    vpaddd zmm18, zmm8, zmm18
    vpaddd zmm4, zmm4, dword ptr [rdi+156]{1to16}
    vmovdqa32 zmm8, zmm23
    vpternlogd zmm8, zmm16, zmm14, 0xca
    vprord zmm22, zmm23, 6
    vmovdqa32 zmm26, zmmword ptr [rbp+832]
    vpaddd zmm5, zmm26, dword ptr [rsi+124]{1to16}
    vpaddd zmm1, zmm1, zmm27
    vpternlogd zmm10, zmm7, zmm25, 0x96
    vprord zmm25, zmm23, 11
    vmovdqa32 zmm7, zmm21
    vpternlogd zmm7, zmm24, zmm6, 0xe8
    vpaddd zmm5, zmm11, zmm5
    vpaddd zmm7, zmm10, zmm7
    vmovdqa32 zmm10, zmm1
    vpternlogd zmm10, zmm12, zmm17, 0xca
    vprord zmm11, zmm1, 6
    vprord zmm28, zmm1, 11
    vmovdqa32 zmm29, zmm18
    vpternlogd zmm29, zmm3, zmm19, 0xe8
    vpaddd zmm7, zmm13, zmm7
    vprord zmm13, zmm18, 2
    vprord zmm30, zmm1, 25
    vprord zmm31, zmm18, 13
    vprord zmm26, zmm23, 25
    vpternlogd zmm11, zmm28, zmm30, 0x96
    vprord zmm30, zmm18, 22
    vpternlogd zmm22, zmm25, zmm26, 0x96
    vpaddd zmm10, zmm5, zmm10
    vpternlogd zmm13, zmm31, zmm30, 0x96
    vpaddd zmm8, zmm4, zmm8
    vpaddd zmm29, zmm13, zmm29
    vpaddd zmm11, zmm10, zmm11
    vpaddd zmm22, zmm8, zmm22
    vpaddd zmm29, zmm27, zmm29
    vmovdqa32 zmm27, zmmword ptr [rbp+896]
    vpaddd zmm8, zmm27, dword ptr [rsi+128]{1to16}
    vpaddd zmm19, zmm19, zmm11
    vprord zmm10, zmm7, 2
    vmovdqa32 zmm13, zmm7
    vpternlogd zmm13, zmm21, zmm24, 0xe8
    vpaddd zmm6, zmm6, zmm22
    vprord zmm4, zmm7, 13
    vpaddd zmm8, zmm17, zmm8
    vmovdqa32 zmm17, zmm19
    vpternlogd zmm17, zmm1, zmm12, 0xca
    vprord zmm30, zmm19, 6
    vmovdqa32 zmm31, zmm29
    vpternlogd zmm31, zmm18, zmm3, 0xe8
    vprord zmm5, zmm19, 11
    vprord zmm26, zmm7, 22
    vprord zmm25, zmm29, 2
    vprord zmm28, zmm19, 25
    vpternlogd zmm10, zmm4, zmm26, 0x96
    vpaddd zmm13, zmm10, zmm13
    vprord zmm10, zmm29, 13
    vpaddd zmm14, zmm14, dword ptr [rdi+160]{1to16}
    vpternlogd zmm30, zmm5, zmm28, 0x96
    vprord zmm28, zmm29, 22
    vpaddd zmm17, zmm8, zmm17
    vpaddd zmm13, zmm22, zmm13
    vpternlogd zmm25, zmm10, zmm28, 0x96
    vmovdqa32 zmm28, zmm6
    vpternlogd zmm28, zmm23, zmm16, 0xca
    vprord zmm10, zmm6, 6
    vpaddd zmm30, zmm17, zmm30
    vpaddd zmm31, zmm25, zmm31
    vpaddd zmm3, zmm3, zmm30
    vpaddd zmm31, zmm11, zmm31
    vprord zmm11, zmm6, 11
    vpaddd zmm28, zmm14, zmm28
    vprord zmm14, zmm6, 25
    vmovdqa32 zmm25, zmmword ptr [rbp+960]
    vpaddd zmm17, zmm25, dword ptr [rsi+132]{1to16}
    vmovdqa32 zmm22, zmm3
    vpternlogd zmm22, zmm19, zmm1, 0xca
    vprord zmm8, zmm3, 6
    vpternlogd zmm10, zmm11, zmm14, 0x96
    vprord zmm14, zmm3, 11
    vpaddd zmm10, zmm28, zmm10
    vpaddd zmm17, zmm12, zmm17
    vprord zmm12, zmm13, 2
    vmovdqa32 zmm28, zmm31
    vpternlogd zmm28, zmm29, zmm18, 0xe8
    vprord zmm11, zmm13, 13
    vpaddd zmm24, zmm24, zmm10
    vprord zmm5, zmm31, 2
    vprord zmm26, zmm3, 25
    vprord zmm4, zmm13, 22
    vprord zmm25, zmm31, 13
    vpternlogd zmm8, zmm14, zmm26, 0x96
    vprord zmm26, zmm31, 22
    vpaddd zmm22, zmm17, zmm22
    vpternlogd zmm12, zmm11, zmm4, 0x96
    vpternlogd zmm5, zmm25, zmm26, 0x96
    vmovdqa32 zmm26, zmm13
    vpternlogd zmm26, zmm7, zmm21, 0xe8
    vpaddd zmm28, zmm5, zmm28
    vpaddd zmm8, zmm22, zmm8
    vpaddd zmm26, zmm12, zmm26
    vpaddd zmm28, zmm30, zmm28
    vpaddd zmm16, zmm16, dword ptr [rdi+164]{1to16}
    vmovdqa32 zmm30, zmm24
    vpternlogd zmm30, zmm6, zmm23, 0xca
    vprord zmm12, zmm24, 6
    vpaddd zmm18, zmm18, zmm8
    vprord zmm22, zmm24, 11
    vpaddd zmm1, zmm1, dword ptr [rsi+136]{1to16}
    vprord zmm5, zmm24, 25
    vpaddd zmm30, zmm16, zmm30
    vmovdqa32 zmm16, zmm18
    vpternlogd zmm16, zmm3, zmm19, 0xca
    vprord zmm25, zmm18, 6
    vpternlogd zmm12, zmm22, zmm5, 0x96
    vprord zmm5, zmm18, 11
    vprord zmm22, zmm18, 25
    vpaddd zmm26, zmm10, zmm26
    vprord zmm10, zmm28, 2
    vmovdqa32 zmm4, zmm28
    vpternlogd zmm4, zmm31, zmm29, 0xe8
    vpternlogd zmm25, zmm5, zmm22, 0x96
    vprord zmm22, zmm28, 13
    vpaddd zmm12, zmm30, zmm12
    vpaddd zmm16, zmm1, zmm16
    vprord zmm1, zmm28, 22
    vpaddd zmm21, zmm21, zmm12
    vpaddd zmm25, zmm16, zmm25
    vpternlogd zmm10, zmm22, zmm1, 0x96
    vprord zmm1, zmm26, 2
    vpaddd zmm4, zmm10, zmm4
    vpaddd zmm29, zmm29, zmm25
    vprord zmm10, zmm26, 13
    vpaddd zmm4, zmm8, zmm4
    vpaddd zmm23, zmm23, dword ptr [rdi+168]{1to16}
    vmovdqa32 zmm8, zmm21
    vpternlogd zmm8, zmm24, zmm6, 0xca
    vpaddd zmm19, zmm19, dword ptr [rsi+140]{1to16}
    vmovdqa32 zmm22, zmm29
    vpternlogd zmm22, zmm18, zmm3, 0xca
    vprord zmm16, zmm29, 6
    vmovdqa32 zmm30, zmm26
    vpternlogd zmm30, zmm13, zmm7, 0xe8
    vprord zmm5, zmm29, 11
    vmovdqa32 zmm11, zmm4
    vpternlogd zmm11, zmm28, zmm31, 0xe8
    vprord zmm17, zmm29, 25
    vprord zmm14, zmm26, 22
    vprord zmm27, zmm4, 2
    vpternlogd zmm16, zmm5, zmm17, 0x96
    vpternlogd zmm1, zmm10, zmm14, 0x96
    vpaddd zmm30, zmm1, zmm30
    vprord zmm1, zmm4, 13
    vprord zmm14, zmm21, 6
    vpaddd zmm22, zmm19, zmm22
    vprord zmm19, zmm4, 22
    vprord zmm10, zmm21, 11
    vpaddd zmm30, zmm12, zmm30
    vpaddd zmm16, zmm22, zmm16
    vpternlogd zmm27, zmm1, zmm19, 0x96
    vprord zmm19, zmm21, 25
    vpaddd zmm11, zmm27, zmm11
    vpternlogd zmm14, zmm10, zmm19, 0x96
    vpaddd zmm31, zmm31, zmm16
    vpaddd zmm11, zmm25, zmm11
    vpaddd zmm8, zmm23, zmm8
    vpaddd zmm3, zmm3, dword ptr [rsi+144]{1to16}
    vmovdqa32 zmm23, zmm31
    vpternlogd zmm23, zmm29, zmm18, 0xca
    vprord zmm25, zmm31, 6
    vprord zmm19, zmm31, 11
    vmovdqa32 zmm10, zmm11
    vpternlogd zmm10, zmm4, zmm28, 0xe8
    vpaddd zmm14, zmm8, zmm14
    vprord zmm8, zmm31, 25
    vprord zmm27, zmm30, 2
    vprord zmm1, zmm30, 13
    vpaddd zmm7, zmm7, zmm14
    vprord zmm22, zmm30, 22
    vprord zmm12, zmm11, 2
    vpternlogd zmm25, zmm19, zmm8, 0x96
    vpternlogd zmm27, zmm1, zmm22, 0x96
    vprord zmm22, zmm11, 13
    vpaddd zmm23, zmm3, zmm23
    vmovdqa32 zmm3, zmm30
    vpternlogd zmm3, zmm26, zmm13, 0xe8
    vprord zmm1, zmm11, 22
    vpaddd zmm3, zmm27, zmm3
    vpaddd zmm25, zmm23, zmm25
    vpternlogd zmm12, zmm22, zmm1, 0x96
    vpaddd zmm10, zmm12, zmm10
    vpaddd zmm6, zmm6, dword ptr [rdi+172]{1to16}
    vpaddd zmm3, zmm14, zmm3
    vpaddd zmm28, zmm28, zmm25
    vpaddd zmm10, zmm16, zmm10
    vmovdqa32 zmm16, zmm7
    vpternlogd zmm16, zmm21, zmm24, 0xca
    vprord zmm14, zmm7, 6
    vprord zmm12, zmm7, 11
    vpaddd zmm16, zmm6, zmm16
    vprord zmm6, zmm7, 25
    vpaddd zmm18, zmm18, dword ptr [rsi+148]{1to16}
    vmovdqa32 zmm1, zmm28
    vpternlogd zmm1, zmm31, zmm29, 0xca
    vprord zmm22, zmm28, 6
    vpternlogd zmm14, zmm12, zmm6, 0x96
    vprord zmm6, zmm28, 11
    vpaddd zmm14, zmm16, zmm14
    vprord zmm16, zmm28, 25
    vprord zmm12, zmm10, 2
    vmovdqa32 zmm23, zmm10
    vpternlogd zmm23, zmm11, zmm4, 0xe8
    vpternlogd zmm22, zmm6, zmm16, 0x96
    vprord zmm16, zmm10, 13
    vpaddd zmm13, zmm13, zmm14
    vpaddd zmm1, zmm18, zmm1
    vprord zmm18, zmm10, 22
    vprord zmm6, zmm3, 2
    vpaddd zmm22, zmm1, zmm22
    vpternlogd zmm12, zmm16, zmm18, 0x96
    vprord zmm18, zmm3, 13
    vpaddd zmm23, zmm12, zmm23
    vprord zmm12, zmm3, 22
    vpaddd zmm4, zmm4, zmm22
    vpaddd zmm23, zmm25, zmm23
    vpaddd zmm24, zmm24, dword ptr [rdi+176]{1to16}
    vmovdqa32 zmm25, zmm13
    vpternlogd zmm25, zmm7, zmm21, 0xca
    vprord zmm16, zmm13, 6
    vpaddd zmm29, zmm29, dword ptr [rsi+152]{1to16}
    vpternlogd zmm6, zmm18, zmm12, 0x96
    vmovdqa32 zmm12, zmm3
    vpternlogd zmm12, zmm30, zmm26, 0xe8
    vmovdqa32 zmm18, zmm4
    vpternlogd zmm18, zmm28, zmm31, 0xca
    vpaddd zmm12, zmm6, zmm12
    vprord zmm6, zmm4, 6
    vmovdqa32 zmm1, zmm23
    vpternlogd zmm1, zmm10, zmm11, 0xe8
    vprord zmm27, zmm4, 11
    vprord zmm8, zmm4, 25
    vpaddd zmm12, zmm14, zmm12
    vprord zmm14, zmm23, 2
    vpternlogd zmm6, zmm27, zmm8, 0x96
    vprord zmm8, zmm23, 13
    vprord zmm27, zmm13, 11
    vpaddd zmm18, zmm29, zmm18
    vprord zmm29, zmm23, 22
    vprord zmm19, zmm13, 25
    vpaddd zmm6, zmm18, zmm6
    vpternlogd zmm14, zmm8, zmm29, 0x96
    vpternlogd zmm16, zmm27, zmm19, 0x96
    vpaddd zmm1, zmm14, zmm1
    vpaddd zmm25, zmm24, zmm25
    vpaddd zmm11, zmm11, zmm6
    vpaddd zmm1, zmm22, zmm1
    vpaddd zmm16, zmm25, zmm16
    vprord zmm25, zmm12, 2
    vpaddd zmm31, zmm31, dword ptr [rsi+156]{1to16}
    vprord zmm22, zmm12, 13
    vprord zmm24, zmm12, 22
    vmovdqa32 zmm14, zmm11
    vpternlogd zmm14, zmm4, zmm28, 0xca
    vpaddd zmm26, zmm26, zmm16
    vmovdqa32 zmm19, zmm12
    vpternlogd zmm19, zmm3, zmm30, 0xe8
    vpternlogd zmm25, zmm22, zmm24, 0x96
    vprord zmm24, zmm11, 6
    vprord zmm22, zmm11, 11
    vmovdqa32 zmm27, zmm1
    vpternlogd zmm27, zmm23, zmm10, 0xe8
    vprord zmm29, zmm11, 25
    vprord zmm8, zmm1, 2
    vpternlogd zmm24, zmm22, zmm29, 0x96
    vprord zmm29, zmm1, 13
    vpaddd zmm14, zmm31, zmm14
    vpaddd zmm19, zmm25, zmm19
    vprord zmm25, zmm1, 22
    vpaddd zmm24, zmm14, zmm24
    vpaddd zmm19, zmm16, zmm19
    vpternlogd zmm8, zmm29, zmm25, 0x96
    vpaddd zmm21, zmm21, dword ptr [rdi+180]{1to16}
    vpaddd zmm27, zmm8, zmm27
    vmovdqa32 zmm8, zmm26
    vpternlogd zmm8, zmm13, zmm7, 0xca
    vpaddd zmm10, zmm10, zmm24
    vpaddd zmm27, zmm6, zmm27
    vprord zmm6, zmm26, 6
    vpaddd zmm8, zmm21, zmm8
    vprord zmm21, zmm26, 11
    vpaddd zmm28, zmm28, dword ptr [rsi+160]{1to16}
    vprord zmm25, zmm26, 25
    vmovdqa32 zmm29, zmm10
    vpternlogd zmm29, zmm11, zmm4, 0xca
    vprord zmm16, zmm10, 6
    vmovdqa32 zmm14, zmm27
    vpternlogd zmm14, zmm1, zmm23, 0xe8
    vpternlogd zmm6, zmm21, zmm25, 0x96
    vprord zmm25, zmm10, 11
    vpaddd zmm6, zmm8, zmm6
    vprord zmm8, zmm10, 25
    vprord zmm21, zmm27, 2
    vpternlogd zmm16, zmm25, zmm8, 0x96
    vprord zmm8, zmm27, 13
    vpaddd zmm30, zmm30, zmm6
    vprord zmm25, zmm19, 2
    vpaddd zmm29, zmm28, zmm29
    vprord zmm28, zmm27, 22
    vprord zmm31, zmm19, 13
    vpternlogd zmm21, zmm8, zmm28, 0x96
    vprord zmm28, zmm19, 22
    vpaddd zmm16, zmm29, zmm16
    vpaddd zmm14, zmm21, zmm14
    vpternlogd zmm25, zmm31, zmm28, 0x96
    vpaddd zmm23, zmm23, zmm16
    vpaddd zmm14, zmm24, zmm14
    vpaddd zmm7, zmm7, dword ptr [rdi+184]{1to16}
    vmovdqa32 zmm24, zmm30
    vpternlogd zmm24, zmm26, zmm13, 0xca
    vprord zmm28, zmm30, 6
    vmovdqa32 zmm31, zmm19
    vpternlogd zmm31, zmm12, zmm3, 0xe8
    vpaddd zmm31, zmm25, zmm31
    vpaddd zmm4, zmm4, dword ptr [rsi+164]{1to16}
    vmovdqa32 zmm25, zmm23
    vpternlogd zmm25, zmm10, zmm11, 0xca
    vprord zmm21, zmm23, 6
    vprord zmm29, zmm23, 11
    vmovdqa32 zmm8, zmm14
    vpternlogd zmm8, zmm27, zmm1, 0xe8
    vpaddd zmm31, zmm6, zmm31
    vprord zmm6, zmm23, 25
    vprord zmm22, zmm14, 2
    vprord zmm18, zmm30, 11
    vpternlogd zmm21, zmm29, zmm6, 0x96
    vprord zmm6, zmm14, 13
    vprord zmm29, zmm30, 25
    vpaddd zmm25, zmm4, zmm25
    vprord zmm4, zmm14, 22
    vpternlogd zmm28, zmm18, zmm29, 0x96
    vpaddd zmm21, zmm25, zmm21
    vpternlogd zmm22, zmm6, zmm4, 0x96
    vpaddd zmm24, zmm7, zmm24
    vpaddd zmm8, zmm22, zmm8
    vpaddd zmm1, zmm1, zmm21
    vpaddd zmm28, zmm24, zmm28
    vpaddd zmm8, zmm16, zmm8
    vprord zmm16, zmm31, 2
    vpsrld zmm24, zmm2, 3
    vprord zmm22, zmm31, 13
    vmovdqa32 zmm7, zmm31
    vpternlogd zmm7, zmm19, zmm12, 0xe8
    vpaddd zmm3, zmm3, zmm28
    vprord zmm4, zmm31, 22
    vprord zmm6, zmm2, 7
    vmovdqa32 zmm25, zmm8
    vpternlogd zmm25, zmm14, zmm27, 0xe8
    vprord zmm29, zmm2, 18
    vpternlogd zmm16, zmm22, zmm4, 0x96
    vprord zmm4, zmm8, 2
    vpternlogd zmm6, zmm29, zmm24, 0x96
    vpaddd zmm7, zmm16, zmm7
    vpaddd zmm6, zmm0, zmm6
    vprord zmm0, zmm8, 13
    vprord zmm16, zmm8, 22
    vpaddd zmm7, zmm28, zmm7
    vmovdqa32 zmm28, zmm1
    vpternlogd zmm28, zmm23, zmm10, 0xca
    vpaddd zmm24, zmm6, dword ptr [rsi+168]{1to16}
    vpternlogd zmm4, zmm0, zmm16, 0x96
    vpaddd zmm13, zmm13, dword ptr [rdi+188]{1to16}
    vmovdqa32 zmm16, zmm3
    vpternlogd zmm16, zmm30, zmm26, 0xca
    vprord zmm0, zmm1, 6
    vpaddd zmm25, zmm4, zmm25
    vprord zmm4, zmm3, 6
    vpaddd zmm24, zmm11, zmm24
    vprord zmm11, zmm1, 11
    vprord zmm29, zmm1, 25
    vpaddd zmm25, zmm21, zmm25
    vprord zmm21, zmm3, 11
    vpaddd zmm16, zmm13, zmm16
    vprord zmm13, zmm3, 25
    vpaddd zmm28, zmm24, zmm28
    vprord zmm24, zmm7, 2
    vpternlogd zmm0, zmm11, zmm29, 0x96
    vpternlogd zmm4, zmm21, zmm13, 0x96
    vprord zmm13, zmm7, 13
    vpaddd zmm4, zmm16, zmm4
    vprord zmm16, zmm7, 22
    vprord zmm21, zmm15, 7
    vpsrld zmm29, zmm15, 3
    vprord zmm11, zmm15, 18
    vpaddd zmm0, zmm28, zmm0
    vpaddd zmm12, zmm12, zmm4
    vpternlogd zmm24, zmm13, zmm16, 0x96
    vpternlogd zmm21, zmm11, zmm29, 0x96
    vprord zmm29, zmm25, 2
    vpaddd zmm27, zmm27, zmm0
    vprord zmm11, zmm25, 13
    vpaddd zmm2, zmm2, dword ptr [rsi+172]{1to16}
    vmovdqa32 zmm16, zmm7
    vpternlogd zmm16, zmm31, zmm19, 0xe8
    vpaddd zmm16, zmm24, zmm16
    vprord zmm24, zmm25, 22
    vmovdqa32 zmm13, zmm25
    vpternlogd zmm13, zmm8, zmm14, 0xe8
    vpaddd zmm21, zmm2, zmm21
    vpternlogd zmm29, zmm11, zmm24, 0x96
    vpaddd zmm26, zmm26, dword ptr [rdi+192]{1to16}
    vpaddd zmm16, zmm4, zmm16
    vmovdqa32 zmm4, zmm27
    vpternlogd zmm4, zmm1, zmm23, 0xca
    vprord zmm24, zmm27, 6
    vpaddd zmm11, zmm21, dword ptr [rsi+176]{1to16}
    vpaddd zmm13, zmm29, zmm13
    vmovdqa32 zmm29, zmm12
    vpternlogd zmm29, zmm3, zmm30, 0xca
    vprord zmm2, zmm27, 11
    vpaddd zmm11, zmm10, zmm11
    vpaddd zmm13, zmm0, zmm13
    vprord zmm0, zmm12, 6
    vpaddd zmm29, zmm26, zmm29
    vprord zmm26, zmm12, 11
    vprord zmm10, zmm12, 25
    vpaddd zmm4, zmm11, zmm4
    vprord zmm11, zmm16, 2
    vmovdqa32 zmm28, zmm13
    vpternlogd zmm28, zmm25, zmm8, 0xe8
    vpternlogd zmm0, zmm26, zmm10, 0x96
    vprord zmm10, zmm27, 25
    vpaddd zmm0, zmm29, zmm0
    vprord zmm29, zmm9, 7
    vprord zmm26, zmm16, 13
    vpternlogd zmm24, zmm2, zmm10, 0x96
    vprord zmm10, zmm9, 18
    vpsrld zmm2, zmm9, 3
    vpaddd zmm19, zmm19, zmm0
    vprord zmm22, zmm16, 22
    vpaddd zmm24, zmm4, zmm24
    vprord zmm4, zmm13, 2
    vpternlogd zmm29, zmm10, zmm2, 0x96
    vpternlogd zmm11, zmm26, zmm22, 0x96
    vprord zmm22, zmm13, 13
    vpaddd zmm14, zmm14, zmm24
    vprord zmm26, zmm13, 22
    vprord zmm2, zmm6, 17
    vmovdqa32 zmm10, zmm16
    vpternlogd zmm10, zmm7, zmm31, 0xe8
    vprord zmm18, zmm6, 19
    vpsrld zmm17, zmm6, 10
    vpaddd zmm10, zmm11, zmm10
    vpternlogd zmm4, zmm22, zmm26, 0x96
    vpaddd zmm30, zmm30, dword ptr [rdi+196]{1to16}
    vpaddd zmm29, zmm15, zmm29
    vpternlogd zmm2, zmm18, zmm17, 0x96
    vpaddd zmm28, zmm4, zmm28
    vpaddd zmm10, zmm0, zmm10
    vpaddd zmm2, zmm29, zmm2
    vpaddd zmm28, zmm24, zmm28
    vmovdqa32 zmm24, zmm19
    vpternlogd zmm24, zmm12, zmm3, 0xca
    vprord zmm29, zmm19, 6
    vprord zmm0, zmm19, 11
    vpaddd zmm24, zmm30, zmm24
    vprord zmm30, zmm19, 25
    vpaddd zmm4, zmm2, dword ptr [rsi+180]{1to16}
    vprord zmm17, zmm10, 2
    vmovdqa32 zmm18, zmm14
    vpternlogd zmm18, zmm27, zmm1, 0xca
    vpternlogd zmm29, zmm0, zmm30, 0x96
    vprord zmm30, zmm14, 6
    vpaddd zmm29, zmm24, zmm29
    vpaddd zmm4, zmm23, zmm4
    vprord zmm23, zmm10, 13
    vmovdqa32 zmm24, zmm28
    vpternlogd zmm24, zmm13, zmm25, 0xe8
    vprord zmm0, zmm10, 22
    vpaddd zmm31, zmm31, zmm29
    vprord zmm15, zmm14, 11
    vprord zmm26, zmm14, 25
    vpaddd zmm18, zmm4, zmm18
    vprord zmm4, zmm20, 7
    vpternlogd zmm17, zmm23, zmm0, 0x96
    vpternlogd zmm30, zmm15, zmm26, 0x96
    vprord zmm26, zmm28, 2
    vprord zmm15, zmm20, 18
    vpsrld zmm0, zmm20, 3
    vmovdqa32 zmm23, zmm10
    vpternlogd zmm23, zmm16, zmm7, 0xe8
    vpaddd zmm30, zmm18, zmm30
    vpternlogd zmm4, zmm15, zmm0, 0x96
    vpaddd zmm23, zmm17, zmm23
    vprord zmm17, zmm28, 13
    vpaddd zmm8, zmm8, zmm30
    vprord zmm0, zmm28, 22
    vpaddd zmm3, zmm3, zmmword ptr [r8+256]
    vmovdqa32 zmm15, zmm31
    vpternlogd zmm15, zmm19, zmm12, 0xca
    vprord zmm18, zmm21, 17
    vpsrld zmm22, zmm21, 10
    vprord zmm11, zmm21, 19
    vpaddd zmm23, zmm29, zmm23
    vpternlogd zmm26, zmm17, zmm0, 0x96
    vprord zmm0, zmm31, 6
    vpaddd zmm4, zmm9, zmm4
    vpternlogd zmm18, zmm11, zmm22, 0x96
    vpaddd zmm24, zmm26, zmm24
    vprord zmm26, zmm31, 11
    vpaddd zmm18, zmm4, zmm18
    vpaddd zmm24, zmm30, zmm24
    vprord zmm30, zmm31, 25
    vpaddd zmm15, zmm3, zmm15
    vpaddd zmm3, zmm18, dword ptr [rsi+184]{1to16}
    vprord zmm4, zmm23, 2
    vpternlogd zmm0, zmm26, zmm30, 0x96
    vprord zmm30, zmm23, 13
    vpaddd zmm0, zmm15, zmm0
    vprord zmm15, zmm23, 22
    vpaddd zmm3, zmm1, zmm3
    vmovdqa32 zmm1, zmm8
    vpternlogd zmm1, zmm14, zmm27, 0xca
    vpternlogd zmm4, zmm30, zmm15, 0x96
    vprord zmm15, zmm8, 6
    vpaddd zmm7, zmm7, zmm0
    vmovdqa32 zmm30, zmm23
    vpternlogd zmm30, zmm10, zmm16, 0xe8
    vprord zmm26, zmm8, 11
    vpaddd zmm1, zmm3, zmm1
    vprord zmm3, zmm8, 25
    vpaddd zmm30, zmm4, zmm30
    vprord zmm4, zmmword ptr [rbp+832], 7
    vmovdqa32 zmm22, zmm24
    vpternlogd zmm22, zmm28, zmm13, 0xe8
    vpternlogd zmm15, zmm26, zmm3, 0x96
    vprord zmm3, zmm24, 2
    vpaddd zmm12, zmm12, zmmword ptr [r8+320]
    vmovdqa32 zmm26, zmmword ptr [rbp+832]
    vprord zmm11, zmm26, 18
    vpsrld zmm9, zmm26, 3
    vpaddd zmm15, zmm1, zmm15
    vmovdqa32 zmm1, zmm7
    vpternlogd zmm1, zmm31, zmm19, 0xca
    vpternlogd zmm4, zmm11, zmm9, 0x96
    vpaddd zmm30, zmm0, zmm30
    vprord zmm0, zmm24, 13
    vpaddd zmm25, zmm25, zmm15
    vprord zmm9, zmm24, 22
    vprord zmm11, zmm7, 6
    vpsrld zmm17, zmm2, 10
    vprord zmm29, zmm7, 11
    vpternlogd zmm3, zmm0, zmm9, 0x96
    vprord zmm9, zmm7, 25
    vpaddd zmm4, zmm20, zmm4
    vprord zmm20, zmm2, 17
    vpaddd zmm22, zmm3, zmm22
    vpternlogd zmm11, zmm29, zmm9, 0x96
    vprord zmm9, zmm2, 19
    vpternlogd zmm20, zmm9, zmm17, 0x96
    vpaddd zmm22, zmm15, zmm22
    vpaddd zmm1, zmm12, zmm1
    vpaddd zmm20, zmm4, zmm20
    vprord zmm4, zmm30, 2
    vmovdqa32 zmm12, zmm25
    vpternlogd zmm12, zmm8, zmm14, 0xca
    vprord zmm15, zmm30, 13
    vmovdqa32 zmm17, zmm30
    vpternlogd zmm17, zmm23, zmm10, 0xe8
    vpaddd zmm11, zmm1, zmm11
    vpaddd zmm1, zmm20, dword ptr [rsi+188]{1to16}
    vprord zmm9, zmm30, 22
    vprord zmm29, zmm25, 6
    vpaddd zmm16, zmm16, zmm11
    vpaddd zmm1, zmm27, zmm1
    vpaddd zmm19, zmm19, zmmword ptr [r8+384]
    vpternlogd zmm4, zmm15, zmm9, 0x96
    vprord zmm9, zmm25, 11
    vpaddd zmm17, zmm4, zmm17
    vprord zmm4, zmm25, 25
    vpaddd zmm12, zmm1, zmm12
    vmovdqa32 zmm1, zmm16
    vpternlogd zmm1, zmm7, zmm31, 0xca
    vmovdqa32 zmm15, zmmword ptr [rbp+896]
    vprord zmm27, zmm15, 7
    vpternlogd zmm29, zmm9, zmm4, 0x96
    vpaddd zmm17, zmm11, zmm17
    vprord zmm11, zmm16, 6
    vpsrld zmm4, zmm15, 3
    vprord zmm9, zmm15, 18
    vpaddd zmm29, zmm12, zmm29
    vprord zmm12, zmm16, 11
    vmovdqa32 zmm3, zmm22
    vpternlogd zmm3, zmm24, zmm28, 0xe8
    vpternlogd zmm27, zmm9, zmm4, 0x96
    vprord zmm4, zmm22, 2
    vpaddd zmm13, zmm13, zmm29
    vprord zmm9, zmm22, 13
    vprord zmm0, zmm16, 25
    vpsrld zmm5, zmm18, 10
    vmovdqa32 zmmword ptr [rdi+256], zmm2
    vprord zmm2, zmm18, 17
    vpternlogd zmm11, zmm12, zmm0, 0x96
    vprord zmm0, zmm18, 19
    vprord zmm12, zmm22, 22
    vpaddd zmm1, zmm19, zmm1
    vpternlogd zmm2, zmm0, zmm5, 0x96
    vpternlogd zmm4, zmm9, zmm12, 0x96
    vpaddd zmm27, zmm26, zmm27
    vpaddd zmm3, zmm4, zmm3
    vpaddd zmm11, zmm1, zmm11
    vpaddd zmm2, zmm27, zmm2
    vpaddd zmm3, zmm29, zmm3
    vpaddd zmm10, zmm10, zmm11
    vprord zmm29, zmm17, 2
    vprord zmm27, zmm17, 13
    vmovdqa32 zmm1, zmm13
    vpternlogd zmm1, zmm25, zmm8, 0xca
    vpaddd zmm4, zmm2, dword ptr [rsi+192]{1to16}
    vprord zmm26, zmm17, 22
    vpaddd zmm31, zmm31, zmmword ptr [r8+448]
    vmovdqa32 zmm12, zmm17
    vpternlogd zmm12, zmm30, zmm23, 0xe8
    vpternlogd zmm29, zmm27, zmm26, 0x96
    vprord zmm26, zmm13, 6
    vpaddd zmm4, zmm14, zmm4
    vprord zmm14, zmm13, 11
    vmovdqa32 zmm27, zmm10
    vpternlogd zmm27, zmm16, zmm7, 0xca
    vprord zmm9, zmm10, 6
    vprord zmm5, zmm10, 11
    vpaddd zmm12, zmm29, zmm12
    vprord zmm29, zmm13, 25
    vpaddd zmm1, zmm4, zmm1
    vprord zmm4, zmm10, 25
    vmovdqa32 zmm0, zmm3
    vpternlogd zmm0, zmm22, zmm24, 0xe8
    vmovdqa32 zmm19, zmmword ptr [rbp+960]
    vmovdqa32 zmmword ptr [rdi+320], zmm18
    vprord zmm18, zmm19, 7
    vpternlogd zmm26, zmm14, zmm29, 0x96
    vpternlogd zmm9, zmm5, zmm4, 0x96
    vprord zmm4, zmm19, 18
    vpsrld zmm5, zmm19, 3
    vpaddd zmm26, zmm1, zmm26
    vpaddd zmm27, zmm31, zmm27
    vpternlogd zmm18, zmm4, zmm5, 0x96
    vpaddd zmm12, zmm11, zmm12
    vprord zmm11, zmm3, 2
    vpaddd zmm28, zmm28, zmm26
    vprord zmm5, zmm3, 13
    vpaddd zmm9, zmm27, zmm9
    vprord zmm27, zmm20, 17
    vprord zmm4, zmm20, 19
    vpsrld zmm31, zmm20, 10
    vprord zmm1, zmm3, 22
    vpaddd zmm23, zmm23, zmm9
    vpternlogd zmm27, zmm4, zmm31, 0x96
    vpternlogd zmm11, zmm5, zmm1, 0x96
    vpaddd zmm15, zmm15, dword ptr [rsi+196]{1to16}
    vprord zmm1, zmm12, 2
    vprord zmm5, zmm12, 13
    vpaddd zmm0, zmm11, zmm0
    vpaddd zmm18, zmm15, zmm18
    vpaddd zmm0, zmm26, zmm0
    vpaddd zmm7, zmm7, zmmword ptr [r8+512]
    vmovdqa32 zmm26, zmm23
    vpternlogd zmm26, zmm10, zmm16, 0xca
    vprord zmm15, zmm23, 6
    vpaddd zmm27, zmm18, zmm27
    vprord zmm18, zmm12, 22
    vmovdqa32 zmm11, zmm28
    vpternlogd zmm11, zmm13, zmm25, 0xca
    vprord zmm31, zmm23, 11
    vmovdqa32 zmm4, zmm12
    vpternlogd zmm4, zmm17, zmm30, 0xe8
    vpaddd zmm29, zmm27, dword ptr [rsi+200]{1to16}
    vpternlogd zmm1, zmm5, zmm18, 0x96
    vprord zmm18, zmm28, 6
    vpaddd zmm4, zmm1, zmm4
    vprord zmm1, zmm28, 11
    vpaddd zmm29, zmm8, zmm29
    vprord zmm8, zmm28, 25
    vprord zmm5, zmm23, 25
    vpaddd zmm26, zmm7, zmm26
    vprord zmm7, zmm2, 17
    vpternlogd zmm18, zmm1, zmm8, 0x96
    vpternlogd zmm15, zmm31, zmm5, 0x96
    vpaddd zmm11, zmm29, zmm11
    vpaddd zmm4, zmm9, zmm4
    vprord zmm9, zmm0, 2
    vpaddd zmm15, zmm26, zmm15
    vprord zmm26, zmm2, 19
    vpsrld zmm29, zmm2, 10
    vpaddd zmm18, zmm11, zmm18
    vpternlogd zmm7, zmm26, zmm29, 0x96
    vprord zmm29, zmm4, 2
    vpaddd zmm30, zmm30, zmm15
    vprord zmm26, zmm0, 13
    vpaddd zmm24, zmm24, zmm18
    vprord zmm11, zmm0, 22
    vpaddd zmm19, zmm19, dword ptr [rsi+204]{1to16}
    vprord zmm5, zmm4, 13
    vprord zmm31, zmm4, 22
    vpternlogd zmm9, zmm26, zmm11, 0x96
    vmovdqa32 zmm11, zmm0
    vpternlogd zmm11, zmm3, zmm22, 0xe8
    vpaddd zmm19, zmm19, zmm6
    vpternlogd zmm29, zmm5, zmm31, 0x96
    vmovdqa32 zmm31, zmm24
    vpternlogd zmm31, zmm28, zmm13, 0xca
    vmovdqa32 zmm5, zmm4
    vpternlogd zmm5, zmm12, zmm17, 0xe8
    vpaddd zmm11, zmm9, zmm11
    vpaddd zmm7, zmm19, zmm7
    vprord zmm19, zmm24, 6
    vpaddd zmm5, zmm29, zmm5
    vpaddd zmm11, zmm18, zmm11
    vpaddd zmm16, zmm16, zmmword ptr [r8+576]
    vmovdqa32 zmm18, zmm30
    vpternlogd zmm18, zmm23, zmm10, 0xca
    vprord zmm29, zmm30, 6
    vpaddd zmm9, zmm7, dword ptr [rsi+208]{1to16}
    vprord zmm26, zmm30, 11
    vpaddd zmm5, zmm15, zmm5
    vprord zmm15, zmm30, 25
    vpaddd zmm9, zmm25, zmm9
    vprord zmm25, zmm24, 11
    vpaddd zmm18, zmm16, zmm18
    vpternlogd zmm29, zmm26, zmm15, 0x96
    vprord zmm15, zmm24, 25
    vmovdqa32 zmm26, zmm11
    vpternlogd zmm26, zmm0, zmm3, 0xe8
    vprord zmm16, zmm27, 17
    vpaddd zmm31, zmm9, zmm31
    vpaddd zmm29, zmm18, zmm29
    vpternlogd zmm19, zmm25, zmm15, 0x96
    vprord zmm15, zmm27, 19
    vpsrld zmm25, zmm27, 10
    vpaddd zmm19, zmm31, zmm19
    vprord zmm31, zmm5, 2
    vpaddd zmm17, zmm17, zmm29
    vpternlogd zmm16, zmm15, zmm25, 0x96
    vprord zmm25, zmm11, 2
    vpaddd zmm22, zmm22, zmm19
    vprord zmm15, zmm11, 13
    vpaddd zmm18, zmm21, dword ptr [rsi+212]{1to16}
    vprord zmm9, zmm5, 13
    vprord zmm8, zmm5, 22
    vprord zmm1, zmm11, 22
    vpaddd zmm16, zmm18, zmm16
    vpternlogd zmm31, zmm9, zmm8, 0x96
    vpternlogd zmm25, zmm15, zmm1, 0x96
    vmovdqa32 zmm1, zmm22
    vpternlogd zmm1, zmm24, zmm28, 0xca
    vmovdqa32 zmm15, zmm5
    vpternlogd zmm15, zmm4, zmm12, 0xe8
    vpaddd zmm8, zmm16, dword ptr [rsi+216]{1to16}
    vprord zmm9, zmm22, 6
    vpaddd zmm26, zmm25, zmm26
    vpaddd zmm15, zmm31, zmm15
    vprord zmm31, zmm22, 11
    vpaddd zmm8, zmm13, zmm8
    vpaddd zmm26, zmm19, zmm26
    vpaddd zmm10, zmm10, zmmword ptr [r8+640]
    vmovdqa32 zmm19, zmm17
    vpternlogd zmm19, zmm30, zmm23, 0xca
    vprord zmm13, zmm17, 6
    vpaddd zmm1, zmm8, zmm1
    vprord zmm8, zmm17, 11
    vpaddd zmm15, zmm29, zmm15
    vprord zmm29, zmm17, 25
    vpaddd zmm19, zmm10, zmm19
    vprord zmm10, zmm22, 25
    vmovdqa32 zmm25, zmm26
    vpternlogd zmm25, zmm11, zmm0, 0xe8
    vpternlogd zmm13, zmm8, zmm29, 0x96
    vprord zmm29, zmm7, 17
    vpaddd zmm13, zmm19, zmm13
    vpternlogd zmm9, zmm31, zmm10, 0x96
    vprord zmm10, zmm7, 19
    vpsrld zmm31, zmm7, 10
    vpaddd zmm9, zmm1, zmm9
    vprord zmm1, zmm26, 2
    vpaddd zmm12, zmm12, zmm13
    vpternlogd zmm29, zmm10, zmm31, 0x96
    vprord zmm31, zmm15, 2
    vpaddd zmm3, zmm3, zmm9
    vprord zmm10, zmm26, 13
    vpaddd zmm29, zmm29, zmmword ptr [rdi+256]
    vprord zmm19, zmm15, 13
    vprord zmm8, zmm15, 22
    vprord zmm18, zmm26, 22
    vpaddd zmm14, zmm29, dword ptr [rsi+220]{1to16}
    vmovdqa32 zmmword ptr [rdi+384], zmm21
    vmovdqa32 zmm21, zmm3
    vpternlogd zmm21, zmm22, zmm24, 0xca
    vpternlogd zmm31, zmm19, zmm8, 0x96
    vpternlogd zmm1, zmm10, zmm18, 0x96
    vmovdqa32 zmm18, zmm15
    vpternlogd zmm18, zmm5, zmm4, 0xe8
    vprord zmm10, zmm3, 6
    vpaddd zmm14, zmm28, zmm14
    vprord zmm28, zmm3, 11
    vpaddd zmm25, zmm1, zmm25
    vprord zmm1, zmm3, 25
    vpaddd zmm18, zmm31, zmm18
    vpaddd zmm25, zmm9, zmm25
    vpaddd zmm23, zmm23, zmmword ptr [r8+704]
    vmovdqa32 zmm9, zmm12
    vpternlogd zmm9, zmm17, zmm30, 0xca
    vprord zmm31, zmm12, 6
    vpaddd zmm21, zmm14, zmm21
    vprord zmm14, zmm12, 11
    vpternlogd zmm10, zmm28, zmm1, 0x96
    vprord zmm1, zmm12, 25
    vpaddd zmm9, zmm23, zmm9
    vprord zmm23, zmm16, 17
    vpaddd zmm18, zmm13, zmm18
    vpternlogd zmm31, zmm14, zmm1, 0x96
    vprord zmm1, zmm16, 19
    vpaddd zmm31, zmm9, zmm31
    vpaddd zmm10, zmm21, zmm10
    vpsrld zmm21, zmm16, 10
    vprord zmm9, zmm25, 2
    vpternlogd zmm23, zmm1, zmm21, 0x96
    vprord zmm21, zmm25, 13
    vpaddd zmm4, zmm4, zmm31
    vpaddd zmm0, zmm0, zmm10
    vpaddd zmm23, zmm23, zmmword ptr [rdi+320]
    vprord zmm1, zmm18, 2
    vprord zmm14, zmm18, 13
    vmovdqa32 zmm13, zmm25
    vpternlogd zmm13, zmm26, zmm11, 0xe8
    vprord zmm28, zmm25, 22
    vpaddd zmm8, zmm23, dword ptr [rsi+224]{1to16}
    vprord zmm19, zmm18, 22
    vmovdqa32 zmmword ptr [rdi+448], zmm16
    vmovdqa32 zmm16, zmm0
    vpternlogd zmm16, zmm3, zmm22, 0xca
    vpternlogd zmm9, zmm21, zmm28, 0x96
    vpternlogd zmm1, zmm14, zmm19, 0x96
    vprord zmm19, zmm0, 6
    vpaddd zmm8, zmm24, zmm8
    vprord zmm24, zmm0, 11
    vpaddd zmm13, zmm9, zmm13
    vmovdqa32 zmm9, zmm18
    vpternlogd zmm9, zmm15, zmm5, 0xe8
    vprord zmm14, zmm0, 25
    vpaddd zmm13, zmm10, zmm13
    vpaddd zmm30, zmm30, zmmword ptr [r8+768]
    vmovdqa32 zmm10, zmm4
    vpternlogd zmm10, zmm12, zmm17, 0xca
    vprord zmm28, zmm4, 6
    vpaddd zmm9, zmm1, zmm9
    vprord zmm1, zmm4, 11
    vpaddd zmm16, zmm8, zmm16
    vprord zmm8, zmm4, 25
    vpternlogd zmm19, zmm24, zmm14, 0x96
    vpaddd zmm10, zmm30, zmm10
    vprord zmm30, zmm29, 17
    vpternlogd zmm28, zmm1, zmm8, 0x96
    vprord zmm8, zmm29, 19
    vpsrld zmm1, zmm29, 10
    vpaddd zmm19, zmm16, zmm19
    vpaddd zmm28, zmm10, zmm28
    vpaddd zmm9, zmm31, zmm9
    vpternlogd zmm30, zmm8, zmm1, 0x96
    vprord zmm1, zmm13, 2
    vpaddd zmm11, zmm11, zmm19
    vprord zmm8, zmm13, 13
    vpaddd zmm5, zmm5, zmm28
    vpaddd zmm30, zmm20, zmm30
    vprord zmm31, zmm9, 2
    vmovdqa32 zmm10, zmm13
    vpternlogd zmm10, zmm25, zmm26, 0xe8
    vprord zmm16, zmm13, 22
    vpaddd zmm14, zmm30, dword ptr [rsi+228]{1to16}
    vprord zmm24, zmm9, 13
    vmovdqa32 zmm21, zmm11
    vpternlogd zmm21, zmm0, zmm3, 0xca
    vpternlogd zmm1, zmm8, zmm16, 0x96
    vprord zmm16, zmm9, 22
    vpaddd zmm10, zmm1, zmm10
    vpaddd zmm14, zmm22, zmm14
    vprord zmm22, zmm11, 6
    vpternlogd zmm31, zmm24, zmm16, 0x96
    vprord zmm16, zmm11, 11
    vprord zmm24, zmm11, 25
    vpaddd zmm10, zmm19, zmm10
    vpaddd zmm17, zmm17, zmmword ptr [r8+832]
    vmovdqa32 zmm19, zmm5
    vpternlogd zmm19, zmm4, zmm12, 0xca
    vprord zmm1, zmm5, 6
    vmovdqa32 zmm8, zmm9
    vpternlogd zmm8, zmm18, zmm15, 0xe8
    vmovdqa32 zmmword ptr [rdi+512], zmm20
    vprord zmm20, zmm5, 11
    vpaddd zmm21, zmm14, zmm21
    vprord zmm14, zmm5, 25
    vpaddd zmm8, zmm31, zmm8
    vprord zmm31, zmm23, 17
    vpternlogd zmm22, zmm16, zmm24, 0x96
    vpaddd zmm19, zmm17, zmm19
    vpternlogd zmm1, zmm20, zmm14, 0x96
    vprord zmm14, zmm23, 19
    vpsrld zmm20, zmm23, 10
    vpaddd zmm22, zmm21, zmm22
    vpaddd zmm8, zmm28, zmm8
    vpternlogd zmm31, zmm14, zmm20, 0x96
    vprord zmm20, zmm10, 2
    vprord zmm14, zmm10, 13
    vmovdqa32 zmm28, zmm10
    vpternlogd zmm28, zmm13, zmm25, 0xe8
    vpaddd zmm26, zmm26, zmm22
    vprord zmm21, zmm10, 22
    vpaddd zmm1, zmm19, zmm1
    vpaddd zmm31, zmm2, zmm31
    vprord zmm19, zmm8, 2
    vpternlogd zmm20, zmm14, zmm21, 0x96
    vprord zmm21, zmm8, 13
    vmovdqa32 zmm14, zmm26
    vpternlogd zmm14, zmm11, zmm0, 0xca
    vpaddd zmm15, zmm15, zmm1
    vpaddd zmm17, zmm31, dword ptr [rsi+232]{1to16}
    vprord zmm24, zmm26, 6
    vpaddd zmm28, zmm20, zmm28
    vprord zmm20, zmm8, 22
    vpaddd zmm17, zmm3, zmm17
    vprord zmm3, zmm26, 11
    vprord zmm16, zmm26, 25
    vpaddd zmm28, zmm22, zmm28
    vpaddd zmm12, zmm12, zmmword ptr [r8+896]
    vmovdqa32 zmm22, zmm15
    vpternlogd zmm22, zmm5, zmm4, 0xca
    vmovdqa32 zmmword ptr [rdi+576], zmm2
    vprord zmm2, zmm15, 6
    vpternlogd zmm19, zmm21, zmm20, 0x96
    vprord zmm20, zmm15, 11
    vmovdqa32 zmm21, zmm8
    vpternlogd zmm21, zmm9, zmm18, 0xe8
    vmovdqa32 zmmword ptr [rdi+640], zmm23
    vprord zmm23, zmm30, 17
    vpaddd zmm21, zmm19, zmm21
    vpaddd zmm14, zmm17, zmm14
    vpternlogd zmm24, zmm3, zmm16, 0x96
    vprord zmm16, zmm15, 25
    vpsrld zmm3, zmm30, 10
    vprord zmm17, zmm30, 19
    vpaddd zmm21, zmm1, zmm21
    vpternlogd zmm2, zmm20, zmm16, 0x96
    vpaddd zmm24, zmm14, zmm24
    vpternlogd zmm23, zmm17, zmm3, 0x96
    vprord zmm3, zmm28, 2
    vprord zmm17, zmm28, 13
    vmovdqa32 zmm14, zmm28
    vpternlogd zmm14, zmm10, zmm13, 0xe8
    vpaddd zmm25, zmm25, zmm24
    vprord zmm16, zmm28, 22
    vpaddd zmm22, zmm12, zmm22
    vpaddd zmm23, zmm27, zmm23
    vpternlogd zmm3, zmm17, zmm16, 0x96
    vprord zmm16, zmm21, 2
    vmovdqa32 zmm17, zmm25
    vpternlogd zmm17, zmm26, zmm11, 0xca
    vpaddd zmm2, zmm22, zmm2
    vpaddd zmm22, zmm23, dword ptr [rsi+236]{1to16}
    vprord zmm12, zmm25, 6
    vpaddd zmm14, zmm3, zmm14
    vprord zmm3, zmm21, 13
    vpaddd zmm18, zmm18, zmm2
    vpaddd zmm22, zmm0, zmm22
    vprord zmm0, zmm25, 11
    vpaddd zmm14, zmm24, zmm14
    vpaddd zmm4, zmm4, zmmword ptr [r8+960]
    vprord zmm24, zmm21, 22
    vmovdqa32 zmm20, zmm18
    vpternlogd zmm20, zmm15, zmm5, 0xca
    vprord zmm1, zmm18, 6
    vpternlogd zmm16, zmm3, zmm24, 0x96
    vmovdqa32 zmm24, zmm21
    vpternlogd zmm24, zmm8, zmm9, 0xe8
    vpaddd zmm24, zmm16, zmm24
    vprord zmm16, zmm25, 25
    vprord zmm3, zmm31, 17
    vpaddd zmm17, zmm22, zmm17
    vpternlogd zmm12, zmm0, zmm16, 0x96
    vprord zmm16, zmm14, 2
    vprord zmm0, zmm18, 11
    vpsrld zmm22, zmm31, 10
    vprord zmm19, zmm18, 25
    vpaddd zmm24, zmm2, zmm24
    vprord zmm2, zmm31, 19
    vpaddd zmm12, zmm17, zmm12
    vprord zmm17, zmm14, 13
    vmovdqa32 zmmword ptr [rdi+704], zmm27
    vmovdqa32 zmm27, zmm14
    vpternlogd zmm27, zmm28, zmm10, 0xe8
    vpternlogd zmm3, zmm2, zmm22, 0x96
    vprord zmm22, zmm14, 22
    vpaddd zmm13, zmm13, zmm12
    vpaddd zmm20, zmm4, zmm20
    vpternlogd zmm1, zmm0, zmm19, 0x96
    vpaddd zmm19, zmm7, dword ptr [rsi+240]{1to16}
    vpternlogd zmm16, zmm17, zmm22, 0x96
    vmovdqa32 zmm22, zmm13
    vpternlogd zmm22, zmm25, zmm26, 0xca
    vprord zmm17, zmm13, 6
    vpaddd zmm1, zmm20, zmm1
    vpaddd zmm27, zmm16, zmm27
    vpaddd zmm3, zmm19, zmm3
    vprord zmm19, zmm24, 2
    vprord zmm16, zmm13, 11
    vpaddd zmm9, zmm9, zmm1
    vpaddd zmm27, zmm12, zmm27
    vpaddd zmm12, zmm3, dword ptr [rsi+244]{1to16}
    vprord zmm20, zmm24, 13
    vprord zmm0, zmm24, 22
    vmovdqa32 zmm4, zmm24
    vpternlogd zmm4, zmm21, zmm8, 0xe8
    vprord zmm2, zmm13, 25
    vpternlogd zmm19, zmm20, zmm0, 0x96
    vpaddd zmm12, zmm11, zmm12
    vpaddd zmm5, zmm5, zmmword ptr [r8+1024]
    vmovdqa32 zmm11, zmm9
    vpternlogd zmm11, zmm18, zmm15, 0xca
    vprord zmm0, zmm9, 6
    vpaddd zmm4, zmm19, zmm4
    vprord zmm19, zmm6, 7
    vpaddd zmm22, zmm12, zmm22
    vpternlogd zmm17, zmm16, zmm2, 0x96
    vprord zmm2, zmm27, 2
    vprord zmm16, zmm9, 11
    vpsrld zmm12, zmm6, 3
    vprord zmm20, zmm6, 18
    vpaddd zmm4, zmm1, zmm4
    vpaddd zmm17, zmm22, zmm17
    vprord zmm22, zmm27, 13
    vprord zmm1, zmm9, 25
    vpternlogd zmm19, zmm20, zmm12, 0x96
    vprord zmm12, zmm27, 22
    vmovdqa32 zmm20, zmm27
    vpternlogd zmm20, zmm14, zmm28, 0xe8
    vpaddd zmm10, zmm10, zmm17
    vpaddd zmm11, zmm5, zmm11
    vpternlogd zmm0, zmm16, zmm1, 0x96
    vprord zmm1, zmm23, 17
    vpsrld zmm16, zmm23, 10
    vprord zmm5, zmm23, 19
    vpternlogd zmm2, zmm22, zmm12, 0x96
    vpaddd zmm0, zmm11, zmm0
    vpaddd zmm19, zmm19, dword ptr [rsi+196]{1to16}
    vpternlogd zmm1, zmm5, zmm16, 0x96
    vpaddd zmm20, zmm2, zmm20
    vprord zmm2, zmm4, 2
    vpaddd zmm8, zmm8, zmm0
    vpaddd zmm19, zmm19, zmmword ptr [rdi+448]
    vpaddd zmm20, zmm17, zmm20
    vpaddd zmm15, zmm15, zmmword ptr [r8+1088]
    vprord zmm17, zmm4, 13
    vpaddd zmm1, zmm19, zmm1
    vprord zmm19, zmm4, 22
    vmovdqa32 zmm16, zmm8
    vpternlogd zmm16, zmm9, zmm18, 0xca
    vmovdqa32 zmm5, zmm4
    vpternlogd zmm5, zmm24, zmm21, 0xe8
    vpternlogd zmm2, zmm17, zmm19, 0x96
    vmovdqa32 zmm19, zmm10
    vpternlogd zmm19, zmm13, zmm25, 0xca
    vpaddd zmm17, zmm1, dword ptr [rsi+248]{1to16}
    vpaddd zmm5, zmm2, zmm5
    vprord zmm2, zmm8, 6
    vprord zmm11, zmm10, 6
    vpaddd zmm17, zmm26, zmm17
    vpaddd zmm5, zmm0, zmm5
    vprord zmm0, zmm8, 11
    vmovdqa32 zmm26, zmm20
    vpternlogd zmm26, zmm27, zmm14, 0xe8
    vprord zmm12, zmm8, 25
    vprord zmm22, zmm10, 11
    vpaddd zmm19, zmm17, zmm19
    vpternlogd zmm2, zmm0, zmm12, 0x96
    vprord zmm12, zmm10, 25
    vmovdqa32 zmm0, zmmword ptr [rdi+384]
    vprord zmm17, zmm0, 7
    vpternlogd zmm11, zmm22, zmm12, 0x96
    vprord zmm12, zmm20, 2
    vpaddd zmm16, zmm15, zmm16
    vprord zmm15, zmm0, 18
    vpsrld zmm22, zmm0, 3
    vpaddd zmm11, zmm19, zmm11
    vpternlogd zmm17, zmm15, zmm22, 0x96
    vprord zmm22, zmm20, 13
    vpaddd zmm2, zmm16, zmm2
    vprord zmm16, zmm20, 22
    vpaddd zmm28, zmm28, zmm11
    vprord zmm15, zmm3, 17
    vpsrld zmm19, zmm3, 10
    vpaddd zmm21, zmm21, zmm2
    vmovdqa32 zmmword ptr [rdi+768], zmm7
    vprord zmm7, zmm3, 19
    vmovdqa32 zmmword ptr [rdi+832], zmm3
    vprord zmm3, zmm5, 2
    vpternlogd zmm12, zmm22, zmm16, 0x96
    vpaddd zmm17, zmm6, zmm17
    vpternlogd zmm15, zmm7, zmm19, 0x96
    vprord zmm19, zmm5, 13
    vpaddd zmm26, zmm12, zmm26
    vprord zmm12, zmm5, 22
    vpaddd zmm17, zmm17, zmm29
    vpternlogd zmm3, zmm19, zmm12, 0x96
    vpaddd zmm26, zmm11, zmm26
    vpaddd zmm18, zmm18, zmmword ptr [r8+1152]
    vmovdqa32 zmm11, zmm21
    vpternlogd zmm11, zmm8, zmm9, 0xca
    vprord zmm12, zmm21, 6
    vpaddd zmm15, zmm17, zmm15
    vprord zmm17, zmm21, 11
    vmovdqa32 zmm19, zmm5
    vpternlogd zmm19, zmm4, zmm24, 0xe8
    vprord zmm7, zmm21, 25
    vpaddd zmm19, zmm3, zmm19
    vpaddd zmm3, zmm15, dword ptr [rsi+252]{1to16}
    vmovdqa32 zmm6, zmm28
    vpternlogd zmm6, zmm10, zmm13, 0xca
    vpternlogd zmm12, zmm17, zmm7, 0x96
    vprord zmm7, zmm28, 6
    vpaddd zmm19, zmm2, zmm19
    vprord zmm2, zmm28, 11
    vpaddd zmm3, zmm25, zmm3
    vprord zmm25, zmm28, 25
    vpaddd zmm11, zmm18, zmm11
    vmovdqa32 zmm18, zmmword ptr [rdi+256]
    vprord zmm17, zmm18, 7
    vpternlogd zmm7, zmm2, zmm25, 0x96
    vprord zmm25, zmm26, 2
    vprord zmm2, zmm18, 18
    vpaddd zmm6, zmm3, zmm6
    vpaddd zmm12, zmm11, zmm12
    vprord zmm11, zmm19, 2
    vpsrld zmm3, zmm18, 3
    vprord zmm16, zmm19, 13
    vpaddd zmm7, zmm6, zmm7
    vprord zmm6, zmm26, 13
    vpaddd zmm24, zmm24, zmm12
    vpternlogd zmm17, zmm2, zmm3, 0x96
    vprord zmm3, zmm19, 22
    vmovdqa32 zmm2, zmm26
    vpternlogd zmm2, zmm20, zmm27, 0xe8
    vpaddd zmm14, zmm14, zmm7
    vprord zmm22, zmm26, 22
    vmovdqa32 zmmword ptr [rdi+896], zmm29
    vprord zmm29, zmm1, 17
    vmovdqa32 zmmword ptr [rdi+960], zmm23
    vpsrld zmm23, zmm1, 10
    vmovdqa32 zmmword ptr [rdi+1024], zmm31
    vprord zmm31, zmm1, 19
    vpternlogd zmm11, zmm16, zmm3, 0x96
    vmovdqa32 zmm3, zmm19
    vpternlogd zmm3, zmm5, zmm4, 0xe8
    vpternlogd zmm25, zmm6, zmm22, 0x96
    vpaddd zmm17, zmm0, zmm17
    vpternlogd zmm29, zmm31, zmm23, 0x96
    vpaddd zmm3, zmm11, zmm3
    vpaddd zmm2, zmm25, zmm2
    vpaddd zmm17, zmm17, zmmword ptr [rdi+640]
    vpaddd zmm3, zmm12, zmm3
    vpaddd zmm2, zmm7, zmm2
    vpaddd zmm9, zmm9, zmmword ptr [r8+1216]
    vmovdqa32 zmm7, zmm24
    vpternlogd zmm7, zmm21, zmm8, 0xca
    vprord zmm12, zmm24, 6
    vpaddd zmm29, zmm17, zmm29
    vprord zmm17, zmm24, 11
    vmovdqa32 zmm25, zmm14
    vpternlogd zmm25, zmm28, zmm10, 0xca
    vprord zmm11, zmm24, 25
    vpaddd zmm7, zmm9, zmm7
    vpaddd zmm9, zmm29, dword ptr [rsi+256]{1to16}
    vprord zmm23, zmm14, 6
    vpternlogd zmm12, zmm17, zmm11, 0x96
    vprord zmm11, zmm14, 11
    vpaddd zmm12, zmm7, zmm12
    vprord zmm7, zmm14, 25
    vpaddd zmm9, zmm13, zmm9
    vprord zmm13, zmm2, 2
    vmovdqa32 zmm17, zmmword ptr [rdi+320]
    vprord zmm31, zmm17, 7
    vpternlogd zmm23, zmm11, zmm7, 0x96
    vpaddd zmm4, zmm4, zmm12
    vprord zmm7, zmm17, 18
    vpaddd zmm25, zmm9, zmm25
    vprord zmm9, zmm3, 2
    vpsrld zmm11, zmm17, 3
    vprord zmm0, zmm3, 13
    vprord zmm22, zmm3, 22
    vmovdqa32 zmm6, zmm3
    vpternlogd zmm6, zmm19, zmm5, 0xe8
    vpaddd zmm23, zmm25, zmm23
    vprord zmm25, zmm2, 13
    vpternlogd zmm31, zmm7, zmm11, 0x96
    vpternlogd zmm9, zmm0, zmm22, 0x96
    vpaddd zmm6, zmm9, zmm6
    vprord zmm9, zmm2, 22
    vpaddd zmm27, zmm27, zmm23
    vmovdqa32 zmm22, zmm2
    vpternlogd zmm22, zmm26, zmm20, 0xe8
    vpaddd zmm8, zmm8, zmmword ptr [r8+1280]
    vprord zmm0, zmm15, 17
    vprord zmm11, zmm15, 19
    vpsrld zmm7, zmm15, 10
    vpaddd zmm6, zmm12, zmm6
    vpternlogd zmm13, zmm25, zmm9, 0x96
    vmovdqa32 zmm9, zmm4
    vpternlogd zmm9, zmm24, zmm21, 0xca
    vprord zmm25, zmm4, 6
    vpaddd zmm31, zmm18, zmm31
    vpternlogd zmm0, zmm11, zmm7, 0x96
    vpaddd zmm22, zmm13, zmm22
    vprord zmm13, zmm4, 11
    vpaddd zmm31, zmm31, zmm30
    vpaddd zmm22, zmm23, zmm22
    vprord zmm23, zmm4, 25
    vpaddd zmm9, zmm8, zmm9
    vpaddd zmm0, zmm31, zmm0
    vmovdqa32 zmm31, zmm27
    vpternlogd zmm31, zmm14, zmm28, 0xca
    vpternlogd zmm25, zmm13, zmm23, 0x96
    vprord zmm23, zmm6, 2
    vpaddd zmm25, zmm9, zmm25
    vprord zmm9, zmm6, 13
    vpaddd zmm13, zmm0, dword ptr [rsi+260]{1to16}
    vprord zmm8, zmm6, 22
    vprord zmm7, zmm27, 6
    vpaddd zmm5, zmm5, zmm25
    vprord zmm11, zmm27, 11
    vpaddd zmm13, zmm10, zmm13
    vprord zmm10, zmm27, 25
    vprord zmm18, zmmword ptr [rdi+512], 7
    vpternlogd zmm23, zmm9, zmm8, 0x96
    vmovdqa32 zmm8, zmm6
    vpternlogd zmm8, zmm3, zmm19, 0xe8
    vpternlogd zmm7, zmm11, zmm10, 0x96
    vpaddd zmm21, zmm21, zmmword ptr [r8+1344]
    vmovdqa32 zmm10, zmmword ptr [rdi+512]
    vprord zmm11, zmm10, 18
    vpaddd zmm31, zmm13, zmm31
    vpaddd zmm8, zmm23, zmm8
    vpsrld zmm23, zmm10, 3
    vprord zmm13, zmm22, 2
    vprord zmm9, zmm22, 13
    vmovdqa32 zmm12, zmm22
    vpternlogd zmm12, zmm2, zmm26, 0xe8
    vpaddd zmm7, zmm31, zmm7
    vpaddd zmm8, zmm25, zmm8
    vmovdqa32 zmm25, zmm5
    vpternlogd zmm25, zmm4, zmm24, 0xca
    vpternlogd zmm18, zmm11, zmm23, 0x96
    vprord zmm23, zmm22, 22
    vpaddd zmm20, zmm20, zmm7
    vprord zmm11, zmm5, 6
    vpsrld zmm31, zmm29, 10
    vprord zmm16, zmm5, 11
    vpternlogd zmm13, zmm9, zmm23, 0x96
    vprord zmm23, zmm5, 25
    vpaddd zmm18, zmm17, zmm18
    vprord zmm17, zmm29, 17
    vpaddd zmm12, zmm13, zmm12
    vpaddd zmm25, zmm21, zmm25
    vpternlogd zmm11, zmm16, zmm23, 0x96
    vprord zmm23, zmm29, 19
    vpaddd zmm18, zmm18, zmmword ptr [rdi+1024]
    vpaddd zmm12, zmm7, zmm12
    vpaddd zmm11, zmm25, zmm11
    vpternlogd zmm17, zmm23, zmm31, 0x96
    vpaddd zmm17, zmm18, zmm17
    vprord zmm18, zmm8, 2
    vprord zmm31, zmm8, 13
    vmovdqa32 zmm23, zmm20
    vpternlogd zmm23, zmm27, zmm14, 0xca
    vpaddd zmm19, zmm19, zmm11
    vprord zmm25, zmm8, 22
    vpaddd zmm7, zmm17, dword ptr [rsi+264]{1to16}
    vprord zmm16, zmm20, 6
    vprord zmm21, zmm20, 11
    vpternlogd zmm18, zmm31, zmm25, 0x96
    vprord zmm25, zmm20, 25
    vmovdqa32 zmm31, zmm8
    vpternlogd zmm31, zmm6, zmm3, 0xe8
    vpaddd zmm7, zmm28, zmm7
    vpaddd zmm31, zmm18, zmm31
    vpaddd zmm24, zmm24, zmmword ptr [r8+1408]
    vmovdqa32 zmm18, zmm19
    vpternlogd zmm18, zmm5, zmm4, 0xca
    vprord zmm28, zmm19, 6
    vpternlogd zmm16, zmm21, zmm25, 0x96
    vprord zmm25, zmm19, 11
    vpaddd zmm23, zmm7, zmm23
    vmovdqa32 zmm7, zmmword ptr [rdi+576]
    vprord zmm21, zmm7, 7
    vpsrld zmm13, zmm7, 3
    vprord zmm9, zmm7, 18
    vpaddd zmm31, zmm11, zmm31
    vpaddd zmm16, zmm23, zmm16
    vprord zmm23, zmm12, 2
    vprord zmm11, zmm19, 25
    vpternlogd zmm21, zmm9, zmm13, 0x96
    vprord zmm13, zmm12, 13
    vmovdqa32 zmm9, zmm12
    vpternlogd zmm9, zmm22, zmm2, 0xe8
    vpaddd zmm26, zmm26, zmm16
    vmovdqa32 zmmword ptr [rdi+320], zmm30
    vprord zmm30, zmm12, 22
    vpaddd zmm18, zmm24, zmm18
    vpternlogd zmm28, zmm25, zmm11, 0x96
    vprord zmm11, zmm0, 17
    vpsrld zmm25, zmm0, 10
    vprord zmm24, zmm0, 19
    vpternlogd zmm23, zmm13, zmm30, 0x96
    vpaddd zmm28, zmm18, zmm28
    vpaddd zmm21, zmm10, zmm21
    vpternlogd zmm11, zmm24, zmm25, 0x96
    vpaddd zmm9, zmm23, zmm9
    vprord zmm23, zmm31, 2
    vpaddd zmm3, zmm3, zmm28
    vpaddd zmm21, zmm21, zmmword ptr [rdi+960]
    vpaddd zmm9, zmm16, zmm9
    vpaddd zmm4, zmm4, zmmword ptr [r8+1472]
    vprord zmm16, zmm31, 13
    vpaddd zmm11, zmm21, zmm11
    vprord zmm21, zmm31, 22
    vmovdqa32 zmm25, zmm3
    vpternlogd zmm25, zmm19, zmm5, 0xca
    vmovdqa32 zmm24, zmm26
    vpternlogd zmm24, zmm20, zmm27, 0xca
    vpternlogd zmm23, zmm16, zmm21, 0x96
    vmovdqa32 zmm21, zmm31
    vpternlogd zmm21, zmm8, zmm6, 0xe8
    vpaddd zmm16, zmm11, dword ptr [rsi+268]{1to16}
    vprord zmm10, zmm26, 6
    vprord zmm18, zmm3, 6
    vpaddd zmm21, zmm23, zmm21
    vprord zmm23, zmm26, 11
    vpaddd zmm16, zmm14, zmm16
    vprord zmm14, zmm26, 25
    vprord zmm30, zmm3, 11
    vpaddd zmm21, zmm28, zmm21
    vprord zmm28, zmm3, 25
    vpternlogd zmm10, zmm23, zmm14, 0x96
    vpaddd zmm25, zmm4, zmm25
    vmovdqa32 zmm4, zmmword ptr [rdi+704]
    vprord zmm14, zmm4, 7
    vpternlogd zmm18, zmm30, zmm28, 0x96
    vprord zmm28, zmm4, 18
    vpaddd zmm24, zmm16, zmm24
    vprord zmm16, zmm9, 2
    vpaddd zmm18, zmm25, zmm18
    vprord zmm25, zmm9, 13
    vpsrld zmm30, zmm4, 3
    vprord zmm23, zmm9, 22
    vpaddd zmm10, zmm24, zmm10
    vmovdqa32 zmm24, zmm9
    vpternlogd zmm24, zmm12, zmm22, 0xe8
    vpternlogd zmm14, zmm28, zmm30, 0x96
    vpternlogd zmm16, zmm25, zmm23, 0x96
    vpaddd zmm24, zmm16, zmm24
    vpaddd zmm2, zmm2, zmm10
    vpaddd zmm6, zmm6, zmm18
    vpaddd zmm14, zmm7, zmm14
    vprord zmm7, zmm17, 17
    vpsrld zmm16, zmm17, 10
    vprord zmm23, zmm17, 19
    vpaddd zmm24, zmm10, zmm24
    vpaddd zmm5, zmm5, zmmword ptr [r8+1536]
    vpaddd zmm14, zmm14, zmmword ptr [rdi+832]
    vpternlogd zmm7, zmm23, zmm16, 0x96
    vprord zmm16, zmm21, 2
    vmovdqa32 zmm23, zmm6
    vpternlogd zmm23, zmm3, zmm19, 0xca
    vprord zmm10, zmm21, 13
    vprord zmm25, zmm6, 6
    vpaddd zmm7, zmm14, zmm7
    vprord zmm14, zmm21, 22
    vmovdqa32 zmm30, zmm21
    vpternlogd zmm30, zmm31, zmm8, 0xe8
    vprord zmm28, zmm6, 11
    vmovdqa32 zmm13, zmm2
    vpternlogd zmm13, zmm26, zmm20, 0xca
    vmovdqa32 zmmword ptr [rdi+576], zmm17
    vpaddd zmm17, zmm7, dword ptr [rsi+272]{1to16}
    vpternlogd zmm16, zmm10, zmm14, 0x96
    vprord zmm14, zmm6, 25
    vpaddd zmm30, zmm16, zmm30
    vprord zmm16, zmm2, 6
    vpternlogd zmm25, zmm28, zmm14, 0x96
    vpaddd zmm17, zmm27, zmm17
    vpaddd zmm23, zmm5, zmm23
    vprord zmm5, zmm2, 11
    vprord zmm27, zmm2, 25
    vpaddd zmm30, zmm18, zmm30
    vmovdqa32 zmm18, zmmword ptr [rdi+768]
    vprord zmm14, zmm18, 7
    vpaddd zmm13, zmm17, zmm13
    vpaddd zmm25, zmm23, zmm25
    vpternlogd zmm16, zmm5, zmm27, 0x96
    vprord zmm27, zmm18, 18
    vpsrld zmm5, zmm18, 3
    vpaddd zmm16, zmm13, zmm16
    vprord zmm13, zmm30, 2
    vpaddd zmm8, zmm8, zmm25
    vpternlogd zmm14, zmm27, zmm5, 0x96
    vprord zmm5, zmm30, 13
    vmovdqa32 zmm27, zmm24
    vpternlogd zmm27, zmm9, zmm12, 0xe8
    vpaddd zmm22, zmm22, zmm16
    vprord zmm23, zmm24, 2
    vprord zmm17, zmm11, 17
    vprord zmm28, zmm11, 19
    vprord zmm10, zmm30, 22
    vmovdqa32 zmmword ptr [rdi+512], zmm0
    vprord zmm0, zmm24, 13
    vmovdqa32 zmmword ptr [rdi+256], zmm29
    vpsrld zmm29, zmm11, 10
    vpternlogd zmm13, zmm5, zmm10, 0x96
    vmovdqa32 zmm10, zmm30
    vpternlogd zmm10, zmm21, zmm31, 0xe8
    vprord zmm5, zmm24, 22
    vpternlogd zmm17, zmm28, zmm29, 0x96
    vpternlogd zmm23, zmm0, zmm5, 0x96
    vpaddd zmm14, zmm4, zmm14
    vpaddd zmm10, zmm13, zmm10
    vpaddd zmm27, zmm23, zmm27
    vpaddd zmm14, zmm14, zmm1
    vpaddd zmm10, zmm25, zmm10
    vpaddd zmm27, zmm16, zmm27
    vpaddd zmm19, zmm19, zmmword ptr [r8+1600]
    vmovdqa32 zmm16, zmm8
    vpternlogd zmm16, zmm6, zmm3, 0xca
    vprord zmm25, zmm8, 6
    vpaddd zmm17, zmm14, zmm17
    vprord zmm14, zmm8, 11
    vmovdqa32 zmm23, zmm22
    vpternlogd zmm23, zmm2, zmm26, 0xca
    vprord zmm13, zmm8, 25
    vpaddd zmm16, zmm19, zmm16
    vpaddd zmm19, zmm17, dword ptr [rsi+276]{1to16}
    vprord zmm4, zmm22, 6
    vpternlogd zmm25, zmm14, zmm13, 0x96
    vprord zmm13, zmm22, 11
    vpaddd zmm25, zmm16, zmm25
    vprord zmm16, zmm22, 25
    vpaddd zmm19, zmm20, zmm19
    vprord zmm20, zmm27, 2
    vmovdqa32 zmm14, zmmword ptr [rdi+448]
    vprord zmm5, zmm14, 7
    vpternlogd zmm4, zmm13, zmm16, 0x96
    vpaddd zmm31, zmm31, zmm25
    vprord zmm16, zmm14, 18
    vpaddd zmm23, zmm19, zmm23
    vprord zmm19, zmm10, 2
    vpsrld zmm13, zmm14, 3
    vprord zmm0, zmm10, 13
    vprord zmm29, zmm10, 22
    vmovdqa32 zmm28, zmm10
    vpternlogd zmm28, zmm30, zmm21, 0xe8
    vpaddd zmm4, zmm23, zmm4
    vprord zmm23, zmm27, 13
    vpternlogd zmm5, zmm16, zmm13, 0x96
    vpternlogd zmm19, zmm0, zmm29, 0x96
    vpaddd zmm28, zmm19, zmm28
    vprord zmm19, zmm27, 22
    vpaddd zmm12, zmm12, zmm4
    vmovdqa32 zmm29, zmm27
    vpternlogd zmm29, zmm24, zmm9, 0xe8
    vpaddd zmm3, zmm3, zmmword ptr [r8+1664]
    vprord zmm0, zmm7, 17
    vprord zmm13, zmm7, 19
    vpsrld zmm16, zmm7, 10
    vpaddd zmm28, zmm25, zmm28
    vpternlogd zmm20, zmm23, zmm19, 0x96
    vmovdqa32 zmm19, zmm31
    vpternlogd zmm19, zmm8, zmm6, 0xca
    vprord zmm23, zmm31, 6
    vpaddd zmm5, zmm18, zmm5
    vpternlogd zmm0, zmm13, zmm16, 0x96
    vpaddd zmm29, zmm20, zmm29
    vpaddd zmm5, zmm5, zmm15
    vpaddd zmm29, zmm4, zmm29
    vprord zmm4, zmm31, 11
    vpaddd zmm19, zmm3, zmm19
    vprord zmm3, zmm31, 25
    vpaddd zmm0, zmm5, zmm0
    vmovdqa32 zmm5, zmm12
    vpternlogd zmm5, zmm22, zmm2, 0xca
    vprord zmm20, zmm12, 6
    vpternlogd zmm23, zmm4, zmm3, 0x96
    vprord zmm3, zmm12, 11
    vpaddd zmm23, zmm19, zmm23
    vpaddd zmm19, zmm0, dword ptr [rsi+280]{1to16}
    vprord zmm4, zmm12, 25
    vprord zmm16, zmm28, 2
    vpaddd zmm21, zmm21, zmm23
    vpaddd zmm19, zmm26, zmm19
    vmovdqa32 zmm26, zmmword ptr [rdi+896]
    vprord zmm13, zmm26, 7
    vpternlogd zmm20, zmm3, zmm4, 0x96
    vprord zmm4, zmm26, 18
    vmovdqa32 zmm3, zmm28
    vpternlogd zmm3, zmm10, zmm30, 0xe8
    vpaddd zmm5, zmm19, zmm5
    vprord zmm19, zmm28, 13
    vpaddd zmm6, zmm6, zmmword ptr [r8+1728]
    vprord zmm18, zmm28, 22
    vpsrld zmm25, zmm26, 3
    vmovdqa32 zmmword ptr [rdi+768], zmm15
    vprord zmm15, zmm29, 2
    vpaddd zmm20, zmm5, zmm20
    vpternlogd zmm16, zmm19, zmm18, 0x96
    vmovdqa32 zmm18, zmm21
    vpternlogd zmm18, zmm31, zmm8, 0xca
    vpternlogd zmm13, zmm4, zmm25, 0x96
    vpaddd zmm3, zmm16, zmm3
    vprord zmm16, zmm29, 13
    vpaddd zmm9, zmm9, zmm20
    vprord zmm25, zmm29, 22
    vprord zmm4, zmm21, 6
    vpsrld zmm19, zmm17, 10
    vprord zmm5, zmm21, 11
    vpaddd zmm3, zmm23, zmm3
    vprord zmm23, zmm21, 25
    vpternlogd zmm15, zmm16, zmm25, 0x96
    vpaddd zmm13, zmm14, zmm13
    vprord zmm14, zmm17, 17
    vprord zmm25, zmm17, 19
    vmovdqa32 zmm16, zmm29
    vpternlogd zmm16, zmm27, zmm24, 0xe8
    vpternlogd zmm4, zmm5, zmm23, 0x96
    vpaddd zmm16, zmm15, zmm16
    vpaddd zmm18, zmm6, zmm18
    vpaddd zmm13, zmm13, zmmword ptr [rdi+256]
    vpternlogd zmm14, zmm25, zmm19, 0x96
    vpaddd zmm16, zmm20, zmm16
    vpaddd zmm4, zmm18, zmm4
    vpaddd zmm14, zmm13, zmm14
    vmovdqa32 zmm13, zmm9
    vpternlogd zmm13, zmm12, zmm22, 0xca
    vprord zmm18, zmm9, 6
    vprord zmm20, zmm9, 11
    vmovdqa32 zmm19, zmm3
    vpternlogd zmm19, zmm28, zmm10, 0xe8
    vpaddd zmm30, zmm30, zmm4
    vpaddd zmm25, zmm14, dword ptr [rsi+284]{1to16}
    vprord zmm6, zmm9, 25
    vprord zmm15, zmm3, 2
    vpaddd zmm25, zmm2, zmm25
    vprord zmm2, zmm3, 13
    vpaddd zmm8, zmm8, zmmword ptr [r8+1792]
    vmovdqa32 zmm23, zmm30
    vpternlogd zmm23, zmm21, zmm31, 0xca
    vprord zmm5, zmm30, 6
    vpternlogd zmm18, zmm20, zmm6, 0x96
    vmovdqa32 zmm6, zmmword ptr [rdi+640]
    vprord zmm20, zmm6, 7
    vpaddd zmm13, zmm25, zmm13
    vprord zmm25, zmm6, 18
    vmovdqa32 zmmword ptr [rdi+448], zmm1
    vmovdqa32 zmm1, zmm16
    vpternlogd zmm1, zmm29, zmm27, 0xe8
    vmovdqa32 zmmword ptr [rdi+704], zmm17
    vprord zmm17, zmm3, 22
    vmovdqa32 zmmword ptr [rdi+384], zmm7
    vprord zmm7, zmm30, 11
    vmovdqa32 zmmword ptr [rdi+1088], zmm11
    vpsrld zmm11, zmm6, 3
    vpaddd zmm18, zmm13, zmm18
    vpternlogd zmm15, zmm2, zmm17, 0x96
    vprord zmm17, zmm30, 25
    vpternlogd zmm20, zmm25, zmm11, 0x96
    vpaddd zmm19, zmm15, zmm19
    vprord zmm15, zmm16, 2
    vpaddd zmm24, zmm24, zmm18
    vprord zmm11, zmm16, 13
    vpaddd zmm23, zmm8, zmm23
    vpternlogd zmm5, zmm7, zmm17, 0x96
    vprord zmm17, zmm0, 17
    vpsrld zmm7, zmm0, 10
    vprord zmm8, zmm0, 19
    vpaddd zmm19, zmm4, zmm19
    vprord zmm4, zmm16, 22
    vpaddd zmm5, zmm23, zmm5
    vpternlogd zmm17, zmm8, zmm7, 0x96
    vpternlogd zmm15, zmm11, zmm4, 0x96
    vpaddd zmm20, zmm26, zmm20
    vpaddd zmm1, zmm15, zmm1
    vpaddd zmm10, zmm10, zmm5
    vprord zmm15, zmm19, 2
    vpaddd zmm20, zmm20, zmmword ptr [rdi+512]
    vpaddd zmm1, zmm18, zmm1
    vpaddd zmm31, zmm31, zmmword ptr [r8+1856]
    vmovdqa32 zmm18, zmm24
    vpternlogd zmm18, zmm9, zmm12, 0xca
    vprord zmm26, zmm24, 6
    vmovdqa32 zmm4, zmm19
    vpternlogd zmm4, zmm3, zmm28, 0xe8
    vpaddd zmm17, zmm20, zmm17
    vprord zmm20, zmm24, 11
    vmovdqa32 zmm11, zmm10
    vpternlogd zmm11, zmm30, zmm21, 0xca
    vprord zmm7, zmm24, 25
    vprord zmm8, zmm19, 13
    vpaddd zmm23, zmm17, dword ptr [rsi+288]{1to16}
    vprord zmm25, zmm19, 22
    vprord zmm2, zmm10, 6
    vpternlogd zmm26, zmm20, zmm7, 0x96
    vpternlogd zmm15, zmm8, zmm25, 0x96
    vprord zmm25, zmm1, 2
    vpaddd zmm23, zmm22, zmm23
    vpaddd zmm4, zmm15, zmm4
    vprord zmm15, zmm10, 11
    vpaddd zmm11, zmm31, zmm11
    vprord zmm31, zmm10, 25
    vmovdqa32 zmm22, zmm1
    vpternlogd zmm22, zmm16, zmm29, 0xe8
    vmovdqa32 zmm8, zmmword ptr [rdi+320]
    vprord zmm7, zmm8, 7
    vpaddd zmm18, zmm23, zmm18
    vpternlogd zmm2, zmm15, zmm31, 0x96
    vprord zmm31, zmm8, 18
    vpsrld zmm15, zmm8, 3
    vpaddd zmm4, zmm5, zmm4
    vpaddd zmm2, zmm11, zmm2
    vpaddd zmm26, zmm18, zmm26
    vpternlogd zmm7, zmm31, zmm15, 0x96
    vprord zmm15, zmm1, 13
    vprord zmm31, zmm1, 22
    vpaddd zmm27, zmm27, zmm26
    vpaddd zmm28, zmm28, zmm2
    vprord zmm18, zmm14, 17
    vprord zmm11, zmm14, 19
    vpsrld zmm5, zmm14, 10
    vprord zmm23, zmm4, 2
    vpternlogd zmm25, zmm15, zmm31, 0x96
    vpaddd zmm7, zmm6, zmm7
    vpternlogd zmm18, zmm11, zmm5, 0x96
    vprord zmm5, zmm4, 13
    vpaddd zmm22, zmm25, zmm22
    vprord zmm25, zmm4, 22
    vpaddd zmm7, zmm7, zmmword ptr [rdi+576]
    vpternlogd zmm23, zmm5, zmm25, 0x96
    vpaddd zmm22, zmm26, zmm22
    vpaddd zmm21, zmm21, zmmword ptr [r8+1920]
    vmovdqa32 zmm26, zmm28
    vpternlogd zmm26, zmm10, zmm30, 0xca
    vprord zmm25, zmm28, 6
    vpaddd zmm18, zmm7, zmm18
    vprord zmm7, zmm28, 11
    vmovdqa32 zmm5, zmm27
    vpternlogd zmm5, zmm24, zmm9, 0xca
    vprord zmm11, zmm28, 25
    vmovdqa32 zmm6, zmm4
    vpternlogd zmm6, zmm19, zmm3, 0xe8
    vpaddd zmm31, zmm18, dword ptr [rsi+292]{1to16}
    vprord zmm15, zmm27, 6
    vpternlogd zmm25, zmm7, zmm11, 0x96
    vprord zmm11, zmm27, 11
    vprord zmm7, zmm27, 25
    vpaddd zmm6, zmm23, zmm6
    vpaddd zmm31, zmm12, zmm31
    vprord zmm12, zmm22, 2
    vpaddd zmm26, zmm21, zmm26
    vpternlogd zmm15, zmm11, zmm7, 0x96
    vpaddd zmm6, zmm2, zmm6
    vprord zmm2, zmm22, 13
    vmovdqa32 zmm7, zmmword ptr [rdi+1024]
    vprord zmm11, zmm7, 7
    vpaddd zmm5, zmm31, zmm5
    vprord zmm31, zmm7, 18
    vpaddd zmm25, zmm26, zmm25
    vpsrld zmm26, zmm7, 3
    vprord zmm21, zmm6, 2
    vpaddd zmm15, zmm5, zmm15
    vprord zmm5, zmm6, 13
    vpternlogd zmm11, zmm31, zmm26, 0x96
    vpaddd zmm3, zmm3, zmm25
    vprord zmm26, zmm22, 22
    vmovdqa32 zmm31, zmm22
    vpternlogd zmm31, zmm1, zmm16, 0xe8
    vpaddd zmm29, zmm29, zmm15
    vprord zmm23, zmm17, 17
    vpsrld zmm20, zmm17, 10
    vprord zmm13, zmm17, 19
    vmovdqa32 zmmword ptr [rdi+640], zmm17
    vmovdqa32 zmm17, zmm6
    vpternlogd zmm17, zmm4, zmm19, 0xe8
    vmovdqa32 zmmword ptr [rdi+896], zmm14
    vprord zmm14, zmm6, 22
    vpternlogd zmm12, zmm2, zmm26, 0x96
    vpaddd zmm11, zmm8, zmm11
    vpternlogd zmm23, zmm13, zmm20, 0x96
    vpternlogd zmm21, zmm5, zmm14, 0x96
    vpaddd zmm31, zmm12, zmm31
    vpaddd zmm17, zmm21, zmm17
    vpaddd zmm11, zmm11, zmmword ptr [rdi+1088]
    vpaddd zmm31, zmm15, zmm31
    vpaddd zmm30, zmm30, zmmword ptr [r8+1984]
    vmovdqa32 zmm15, zmm3
    vpternlogd zmm15, zmm28, zmm10, 0xca
    vprord zmm21, zmm3, 6
    vpaddd zmm23, zmm11, zmm23
    vprord zmm11, zmm3, 11
    vmovdqa32 zmm12, zmm29
    vpternlogd zmm12, zmm27, zmm24, 0xca
    vprord zmm14, zmm3, 25
    vpaddd zmm15, zmm30, zmm15
    vpaddd zmm30, zmm23, dword ptr [rsi+296]{1to16}
    vprord zmm5, zmm29, 6
    vpternlogd zmm21, zmm11, zmm14, 0x96
    vprord zmm14, zmm29, 11
    vprord zmm11, zmm29, 25
    vpaddd zmm17, zmm25, zmm17
    vpaddd zmm21, zmm15, zmm21
    vpaddd zmm30, zmm9, zmm30
    vmovdqa32 zmm9, zmmword ptr [rdi+960]
    vprord zmm15, zmm9, 7
    vpternlogd zmm5, zmm14, zmm11, 0x96
    vprord zmm11, zmm9, 18
    vmovdqa32 zmm14, zmm31
    vpternlogd zmm14, zmm22, zmm1, 0xe8
    vpaddd zmm19, zmm19, zmm21
    vpaddd zmm12, zmm30, zmm12
    vpsrld zmm30, zmm9, 3
    vprord zmm25, zmm17, 2
    vprord zmm20, zmm17, 13
    vmovdqa32 zmm13, zmm17
    vpternlogd zmm13, zmm6, zmm4, 0xe8
    vpaddd zmm5, zmm12, zmm5
    vprord zmm12, zmm17, 22
    vpternlogd zmm15, zmm11, zmm30, 0x96
    vprord zmm30, zmm31, 2
    vpternlogd zmm25, zmm20, zmm12, 0x96
    vprord zmm12, zmm31, 13
    vpaddd zmm16, zmm16, zmm5
    vpaddd zmm13, zmm25, zmm13
    vpaddd zmm10, zmm10, zmmword ptr [r8+2048]
    vprord zmm25, zmm18, 17
    vprord zmm20, zmm18, 19
    vpsrld zmm11, zmm18, 10
    vpaddd zmm13, zmm21, zmm13
    vprord zmm21, zmm31, 22
    vpternlogd zmm25, zmm20, zmm11, 0x96
    vpternlogd zmm30, zmm12, zmm21, 0x96
    vpaddd zmm15, zmm7, zmm15
    vmovdqa32 zmm7, zmm19
    vpternlogd zmm7, zmm3, zmm28, 0xca
    vprord zmm21, zmm19, 6
    vpaddd zmm14, zmm30, zmm14
    vpaddd zmm15, zmm15, zmmword ptr [rdi+384]
    vpaddd zmm14, zmm5, zmm14
    vprord zmm5, zmm19, 11
    vpaddd zmm7, zmm10, zmm7
    vprord zmm10, zmm19, 25
    vpaddd zmm25, zmm15, zmm25
    vmovdqa32 zmm15, zmm16
    vpternlogd zmm15, zmm29, zmm27, 0xca
    vprord zmm30, zmm16, 6
    vpternlogd zmm21, zmm5, zmm10, 0x96
    vprord zmm10, zmm16, 11
    vpaddd zmm21, zmm7, zmm21
    vpaddd zmm7, zmm25, dword ptr [rsi+300]{1to16}
    vprord zmm5, zmm16, 25
    vprord zmm12, zmm13, 2
    vpaddd zmm4, zmm4, zmm21
    vpaddd zmm7, zmm24, zmm7
    vmovdqa32 zmm24, zmmword ptr [rdi+832]
    vprord zmm11, zmm24, 7
    vpternlogd zmm30, zmm10, zmm5, 0x96
    vprord zmm5, zmm24, 18
    vmovdqa32 zmm10, zmm13
    vpternlogd zmm10, zmm17, zmm6, 0xe8
    vpaddd zmm15, zmm7, zmm15
    vprord zmm7, zmm13, 13
    vpsrld zmm20, zmm24, 3
    vpaddd zmm28, zmm28, zmmword ptr [r8+2112]
    vprord zmm8, zmm13, 22
    vmovdqa32 zmm26, zmm14
    vpternlogd zmm26, zmm31, zmm22, 0xe8
    vpaddd zmm30, zmm15, zmm30
    vprord zmm15, zmm14, 2
    vpternlogd zmm11, zmm5, zmm20, 0x96
    vmovdqa32 zmm20, zmm4
    vpternlogd zmm20, zmm19, zmm3, 0xca
    vpternlogd zmm12, zmm7, zmm8, 0x96
    vprord zmm8, zmm14, 13
    vpaddd zmm1, zmm1, zmm30
    vpaddd zmm10, zmm12, zmm10
    vprord zmm12, zmm23, 17
    vpsrld zmm7, zmm23, 10
    vprord zmm5, zmm23, 19
    vprord zmm2, zmm4, 6
    vpaddd zmm10, zmm21, zmm10
    vprord zmm21, zmm4, 11
    vmovdqa32 zmmword ptr [rdi+1024], zmm23
    vprord zmm23, zmm14, 22
    vpternlogd zmm12, zmm5, zmm7, 0x96
    vprord zmm7, zmm4, 25
    vpternlogd zmm15, zmm8, zmm23, 0x96
    vpaddd zmm11, zmm9, zmm11
    vpternlogd zmm2, zmm21, zmm7, 0x96
    vpaddd zmm26, zmm15, zmm26
    vpaddd zmm20, zmm28, zmm20
    vpaddd zmm11, zmm11, zmmword ptr [rdi+704]
    vpaddd zmm26, zmm30, zmm26
    vpaddd zmm2, zmm20, zmm2
    vmovdqa32 zmm20, zmm1
    vpternlogd zmm20, zmm16, zmm29, 0xca
    vpaddd zmm12, zmm11, zmm12
    vprord zmm11, zmm1, 6
    vprord zmm30, zmm1, 11
    vmovdqa32 zmm28, zmm10
    vpternlogd zmm28, zmm13, zmm17, 0xe8
    vpaddd zmm6, zmm6, zmm2
    vprord zmm15, zmm1, 25
    vpaddd zmm7, zmm12, dword ptr [rsi+304]{1to16}
    vprord zmm21, zmm10, 2
    vpternlogd zmm11, zmm30, zmm15, 0x96
    vprord zmm15, zmm10, 13
    vprord zmm30, zmm10, 22
    vpaddd zmm7, zmm27, zmm7
    vprord zmm27, zmm26, 2
    vmovdqa32 zmm9, zmmword ptr [rdi+448]
    vprord zmm23, zmm9, 7
    vpaddd zmm3, zmm3, zmmword ptr [r8+2176]
    vprord zmm8, zmm9, 18
    vmovdqa32 zmm5, zmm6
    vpternlogd zmm5, zmm4, zmm19, 0xca
    vpaddd zmm20, zmm7, zmm20
    vprord zmm7, zmm6, 6
    vmovdqa32 zmmword ptr [rdi+960], zmm18
    vpsrld zmm18, zmm9, 3
    vprord zmm9, zmm6, 11
    vpternlogd zmm21, zmm15, zmm30, 0x96
    vprord zmm30, zmm26, 13
    vpaddd zmm11, zmm20, zmm11
    vpaddd zmm28, zmm21, zmm28
    vpternlogd zmm23, zmm8, zmm18, 0x96
    vprord zmm18, zmm6, 25
    vprord zmm8, zmm26, 22
    vmovdqa32 zmm21, zmm26
    vpternlogd zmm21, zmm14, zmm31, 0xe8
    vpaddd zmm22, zmm22, zmm11
    vpaddd zmm28, zmm2, zmm28
    vprord zmm2, zmm25, 17
    vpsrld zmm20, zmm25, 10
    vprord zmm15, zmm25, 19
    vpaddd zmm5, zmm3, zmm5
    vpternlogd zmm7, zmm9, zmm18, 0x96
    vpternlogd zmm27, zmm30, zmm8, 0x96
    vpaddd zmm23, zmm24, zmm23
    vpternlogd zmm2, zmm15, zmm20, 0x96
    vpaddd zmm7, zmm5, zmm7
    vpaddd zmm21, zmm27, zmm21
    vprord zmm27, zmm28, 2
    vpaddd zmm23, zmm23, zmm0
    vpaddd zmm17, zmm17, zmm7
    vpaddd zmm21, zmm11, zmm21
    vpaddd zmm19, zmm19, zmmword ptr [r8+2240]
    vmovdqa32 zmm11, zmm22
    vpternlogd zmm11, zmm1, zmm16, 0xca
    vpaddd zmm2, zmm23, zmm2
    vprord zmm23, zmm22, 6
    vmovdqa32 zmm5, zmm17
    vpternlogd zmm5, zmm6, zmm4, 0xca
    vprord zmm20, zmm22, 11
    vprord zmm15, zmm22, 25
    vmovdqa32 zmm24, zmm28
    vpternlogd zmm24, zmm10, zmm13, 0xe8
    vpaddd zmm8, zmm2, dword ptr [rsi+308]{1to16}
    vprord zmm30, zmm28, 13
    vprord zmm18, zmm17, 6
    vpternlogd zmm23, zmm20, zmm15, 0x96
    vprord zmm15, zmm28, 22
    vpaddd zmm8, zmm29, zmm8
    vprord zmm29, zmm21, 2
    vprord zmm20, zmm17, 11
    vpternlogd zmm27, zmm30, zmm15, 0x96
    vmovdqa32 zmm15, zmmword ptr [rdi+768]
    vprord zmm30, zmm15, 7
    vpaddd zmm24, zmm27, zmm24
    vprord zmm27, zmm15, 18
    vpaddd zmm11, zmm8, zmm11
    vpsrld zmm8, zmm15, 3
    vprord zmm9, zmm17, 25
    vpaddd zmm5, zmm19, zmm5
    vpaddd zmm24, zmm7, zmm24
    vpternlogd zmm18, zmm20, zmm9, 0x96
    vpaddd zmm23, zmm11, zmm23
    vpternlogd zmm30, zmm27, zmm8, 0x96
    vprord zmm8, zmm21, 13
    vpaddd zmm18, zmm5, zmm18
    vprord zmm5, zmm21, 22
    vpaddd zmm31, zmm31, zmm23
    vmovdqa32 zmm27, zmm21
    vpternlogd zmm27, zmm26, zmm14, 0xe8
    vprord zmm11, zmm12, 17
    vpsrld zmm9, zmm12, 10
    vprord zmm20, zmm12, 19
    vpaddd zmm13, zmm13, zmm18
    vprord zmm7, zmm24, 2
    vpternlogd zmm29, zmm8, zmm5, 0x96
    vpaddd zmm30, zmm30, zmmword ptr [rdi+448]
    vpternlogd zmm11, zmm20, zmm9, 0x96
    vprord zmm9, zmm24, 13
    vpaddd zmm27, zmm29, zmm27
    vprord zmm29, zmm24, 22
    vpaddd zmm30, zmm30, zmmword ptr [rdi+896]
    vpternlogd zmm7, zmm9, zmm29, 0x96
    vpaddd zmm27, zmm23, zmm27
    vpaddd zmm4, zmm4, zmmword ptr [r8+2304]
    vmovdqa32 zmm23, zmm31
    vpternlogd zmm23, zmm22, zmm1, 0xca
    vpaddd zmm11, zmm30, zmm11
    vmovdqa32 zmm30, zmm13
    vpternlogd zmm30, zmm17, zmm6, 0xca
    vprord zmm29, zmm31, 6
    vmovdqa32 zmm9, zmm24
    vpternlogd zmm9, zmm28, zmm10, 0xe8
    vprord zmm20, zmm31, 11
    vpaddd zmm9, zmm7, zmm9
    vpaddd zmm7, zmm11, dword ptr [rsi+312]{1to16}
    vprord zmm5, zmm31, 25
    vprord zmm8, zmm13, 6
    vprord zmm19, zmm13, 11
    vpternlogd zmm29, zmm20, zmm5, 0x96
    vpaddd zmm7, zmm16, zmm7
    vprord zmm16, zmm13, 25
    vpaddd zmm30, zmm4, zmm30
    vpaddd zmm9, zmm18, zmm9
    vmovdqa32 zmm18, zmmword ptr [rdi+256]
    vprord zmm4, zmm18, 7
    vpternlogd zmm8, zmm19, zmm16, 0x96
    vprord zmm16, zmm18, 18
    vpaddd zmm23, zmm7, zmm23
    vpsrld zmm7, zmm18, 3
    vpaddd zmm8, zmm30, zmm8
    vprord zmm30, zmm9, 2
    vmovdqa32 zmm19, zmm27
    vpternlogd zmm19, zmm21, zmm26, 0xe8
    vpaddd zmm29, zmm23, zmm29
    vprord zmm23, zmm9, 13
    vpternlogd zmm4, zmm16, zmm7, 0x96
    vpaddd zmm10, zmm10, zmm8
    vprord zmm7, zmm27, 2
    vpaddd zmm14, zmm14, zmm29
    vprord zmm16, zmm27, 13
    vprord zmm5, zmm2, 17
    vpsrld zmm20, zmm2, 10
    vprord zmm3, zmm2, 19
    vmovdqa32 zmmword ptr [rdi+448], zmm0
    vprord zmm0, zmm9, 22
    vmovdqa32 zmmword ptr [rdi+832], zmm2
    vprord zmm2, zmm27, 22
    vpternlogd zmm5, zmm3, zmm20, 0x96
    vpternlogd zmm30, zmm23, zmm0, 0x96
    vmovdqa32 zmm0, zmm9
    vpternlogd zmm0, zmm24, zmm28, 0xe8
    vpternlogd zmm7, zmm16, zmm2, 0x96
    vpaddd zmm4, zmm15, zmm4
    vpaddd zmm0, zmm30, zmm0
    vpaddd zmm19, zmm7, zmm19
    vpaddd zmm4, zmm4, zmmword ptr [rdi+640]
    vpaddd zmm0, zmm8, zmm0
    vpaddd zmm19, zmm29, zmm19
    vpaddd zmm6, zmm6, zmmword ptr [r8+2368]
    vmovdqa32 zmm29, zmm10
    vpternlogd zmm29, zmm13, zmm17, 0xca
    vpaddd zmm5, zmm4, zmm5
    vmovdqa32 zmm4, zmm14
    vpternlogd zmm4, zmm31, zmm22, 0xca
    vprord zmm8, zmm14, 6
    vprord zmm7, zmm10, 6
    vpaddd zmm29, zmm6, zmm29
    vpaddd zmm6, zmm5, dword ptr [rsi+316]{1to16}
    vprord zmm30, zmm14, 11
    vprord zmm15, zmm10, 11
    vprord zmm2, zmm14, 25
    vpaddd zmm6, zmm1, zmm6
    vprord zmm1, zmm10, 25
    vmovdqa32 zmm16, zmmword ptr [rdi+512]
    vprord zmm23, zmm16, 7
    vpternlogd zmm8, zmm30, zmm2, 0x96
    vprord zmm2, zmm16, 18
    vpternlogd zmm7, zmm15, zmm1, 0x96
    vpaddd zmm4, zmm6, zmm4
    vpaddd zmm7, zmm29, zmm7
    vpsrld zmm29, zmm16, 3
    vprord zmm6, zmm0, 2
    vprord zmm1, zmm0, 13
    vmovdqa32 zmm15, zmm0
    vpternlogd zmm15, zmm9, zmm24, 0xe8
    vpaddd zmm8, zmm4, zmm8
    vpaddd zmm28, zmm28, zmm7
    vpternlogd zmm23, zmm2, zmm29, 0x96
    vprord zmm29, zmm0, 22
    vprord zmm2, zmm19, 2
    vmovdqa32 zmm4, zmm19
    vpternlogd zmm4, zmm27, zmm21, 0xe8
    vpaddd zmm26, zmm26, zmm8
    vpternlogd zmm6, zmm1, zmm29, 0x96
    vprord zmm29, zmm11, 17
    vpaddd zmm15, zmm6, zmm15
    vprord zmm6, zmm11, 19
    vprord zmm1, zmm19, 13
    vpsrld zmm30, zmm11, 10
    vpaddd zmm17, zmm17, zmmword ptr [r8+2432]
    vpaddd zmm15, zmm7, zmm15
    vprord zmm7, zmm19, 22
    vpternlogd zmm29, zmm6, zmm30, 0x96
    vpternlogd zmm2, zmm1, zmm7, 0x96
    vpaddd zmm23, zmm18, zmm23
    vmovdqa32 zmm18, zmm28
    vpternlogd zmm18, zmm10, zmm13, 0xca
    vprord zmm7, zmm28, 6
    vpaddd zmm4, zmm2, zmm4
    vpaddd zmm23, zmm23, zmmword ptr [rdi+960]
    vpaddd zmm4, zmm8, zmm4
    vmovdqa32 zmm8, zmm26
    vpternlogd zmm8, zmm14, zmm31, 0xca
    vprord zmm2, zmm28, 11
    vpaddd zmm29, zmm23, zmm29
    vprord zmm23, zmm28, 25
    vprord zmm1, zmm26, 6
    vpaddd zmm18, zmm17, zmm18
    vprord zmm17, zmm26, 11
    vpternlogd zmm7, zmm2, zmm23, 0x96
    vpaddd zmm23, zmm29, dword ptr [rsi+320]{1to16}
    vprord zmm2, zmm26, 25
    vpaddd zmm7, zmm18, zmm7
    vprord zmm18, zmm15, 2
    vpternlogd zmm1, zmm17, zmm2, 0x96
    vprord zmm2, zmm15, 13
    vpaddd zmm23, zmm22, zmm23
    vprord zmm22, zmm15, 22
    vmovdqa32 zmm17, zmmword ptr [rdi+576]
    vprord zmm30, zmm17, 7
    vpaddd zmm24, zmm24, zmm7
    vprord zmm6, zmm17, 18
    vpternlogd zmm18, zmm2, zmm22, 0x96
    vpaddd zmm8, zmm23, zmm8
    vmovdqa32 zmm23, zmm15
    vpternlogd zmm23, zmm0, zmm9, 0xe8
    vpsrld zmm22, zmm17, 3
    vpaddd zmm13, zmm13, zmmword ptr [r8+2496]
    vpaddd zmm23, zmm18, zmm23
    vprord zmm18, zmm4, 2
    vpaddd zmm1, zmm8, zmm1
    vprord zmm8, zmm4, 13
    vpternlogd zmm30, zmm6, zmm22, 0x96
    vmovdqa32 zmm22, zmm24
    vpternlogd zmm22, zmm28, zmm10, 0xca
    vpaddd zmm23, zmm7, zmm23
    vprord zmm7, zmm4, 22
    vpaddd zmm21, zmm21, zmm1
    vmovdqa32 zmm6, zmm4
    vpternlogd zmm6, zmm19, zmm27, 0xe8
    vprord zmm2, zmm5, 17
    vpsrld zmm20, zmm5, 10
    vprord zmm3, zmm5, 19
    vpternlogd zmm18, zmm8, zmm7, 0x96
    vpaddd zmm30, zmm16, zmm30
    vprord zmm16, zmm24, 6
    vpternlogd zmm2, zmm3, zmm20, 0x96
    vprord zmm20, zmm24, 11
    vprord zmm3, zmm24, 25
    vpaddd zmm6, zmm18, zmm6
    vpaddd zmm30, zmm30, zmmword ptr [rdi+1024]
    vpaddd zmm22, zmm13, zmm22
    vpternlogd zmm16, zmm20, zmm3, 0x96
    vpaddd zmm6, zmm1, zmm6
    vpaddd zmm2, zmm30, zmm2
    vmovdqa32 zmm30, zmm21
    vpternlogd zmm30, zmm26, zmm14, 0xca
    vprord zmm1, zmm21, 6
    vpaddd zmm16, zmm22, zmm16
    vprord zmm22, zmm21, 11
    vmovdqa32 zmm3, zmm23
    vpternlogd zmm3, zmm15, zmm0, 0xe8
    vpaddd zmm20, zmm2, dword ptr [rsi+324]{1to16}
    vprord zmm13, zmm21, 25
    vpaddd zmm9, zmm9, zmm16
    vprord zmm18, zmm23, 2
    vpternlogd zmm1, zmm22, zmm13, 0x96
    vprord zmm13, zmm23, 13
    vpaddd zmm20, zmm31, zmm20
    vprord zmm31, zmm23, 22
    vmovdqa32 zmm22, zmmword ptr [rdi+1088]
    vprord zmm7, zmm22, 7
    vpaddd zmm10, zmm10, zmmword ptr [r8+2560]
    vprord zmm8, zmm22, 18
    vmovdqa32 zmmword ptr [rdi+512], zmm5
    vmovdqa32 zmm5, zmm9
    vpternlogd zmm5, zmm24, zmm28, 0xca
    vpaddd zmm30, zmm20, zmm30
    vprord zmm20, zmm9, 6
    vmovdqa32 zmmword ptr [rdi+256], zmm11
    vpsrld zmm11, zmm22, 3
    vmovdqa32 zmmword ptr [rdi+768], zmm12
    vprord zmm12, zmm9, 11
    vpternlogd zmm18, zmm13, zmm31, 0x96
    vprord zmm31, zmm6, 2
    vpaddd zmm1, zmm30, zmm1
    vpaddd zmm3, zmm18, zmm3
    vpternlogd zmm7, zmm8, zmm11, 0x96
    vprord zmm11, zmm9, 25
    vprord zmm8, zmm6, 13
    vmovdqa32 zmm18, zmm6
    vpternlogd zmm18, zmm4, zmm19, 0xe8
    vpaddd zmm27, zmm27, zmm1
    vpaddd zmm3, zmm16, zmm3
    vprord zmm16, zmm29, 17
    vpsrld zmm30, zmm29, 10
    vprord zmm13, zmm29, 19
    vpaddd zmm5, zmm10, zmm5
    vpternlogd zmm20, zmm12, zmm11, 0x96
    vprord zmm11, zmm6, 22
    vpternlogd zmm16, zmm13, zmm30, 0x96
    vpaddd zmm20, zmm5, zmm20
    vpternlogd zmm31, zmm8, zmm11, 0x96
    vpaddd zmm7, zmm17, zmm7
    vpaddd zmm18, zmm31, zmm18
    vprord zmm31, zmm3, 2
    vpaddd zmm0, zmm0, zmm20
    vpaddd zmm7, zmm7, zmm25
    vpaddd zmm18, zmm1, zmm18
    vmovdqa32 zmm1, zmm27
    vpternlogd zmm1, zmm21, zmm26, 0xca
    vprord zmm17, zmm27, 6
    vprord zmm11, zmm27, 11
    vpaddd zmm28, zmm28, zmmword ptr [r8+2624]
    vpaddd zmm16, zmm7, zmm16
    vprord zmm7, zmm27, 25
    vprord zmm8, zmm3, 13
    vmovdqa32 zmm5, zmm0
    vpternlogd zmm5, zmm9, zmm24, 0xca
    vpternlogd zmm17, zmm11, zmm7, 0x96
    vprord zmm7, zmm3, 22
    vpaddd zmm11, zmm16, dword ptr [rsi+328]{1to16}
    vmovdqa32 zmm30, zmm3
    vpternlogd zmm30, zmm23, zmm15, 0xe8
    vprord zmm13, zmm0, 6
    vpternlogd zmm31, zmm8, zmm7, 0x96
    vpaddd zmm30, zmm31, zmm30
    vprord zmm31, zmm18, 2
    vpaddd zmm11, zmm14, zmm11
    vprord zmm14, zmm18, 13
    vmovdqa32 zmm7, zmmword ptr [rdi+384]
    vprord zmm8, zmm7, 7
    vpaddd zmm5, zmm28, zmm5
    vprord zmm28, zmm7, 18
    vpaddd zmm30, zmm20, zmm30
    vpaddd zmm1, zmm11, zmm1
    vprord zmm11, zmm0, 11
    vpsrld zmm20, zmm7, 3
    vprord zmm12, zmm0, 25
    vprord zmm10, zmm18, 22
    vmovdqa32 zmmword ptr [rdi+576], zmm25
    vmovdqa32 zmm25, zmm18
    vpternlogd zmm25, zmm6, zmm4, 0xe8
    vpaddd zmm17, zmm1, zmm17
    vpternlogd zmm13, zmm11, zmm12, 0x96
    vpternlogd zmm8, zmm28, zmm20, 0x96
    vpaddd zmm13, zmm5, zmm13
    vpternlogd zmm31, zmm14, zmm10, 0x96
    vpaddd zmm19, zmm19, zmm17
    vpaddd zmm25, zmm31, zmm25
    vpaddd zmm8, zmm22, zmm8
    vprord zmm22, zmm2, 17
    vprord zmm31, zmm2, 19
    vpsrld zmm10, zmm2, 10
    vpaddd zmm15, zmm15, zmm13
    vprord zmm14, zmm30, 2
    vpaddd zmm8, zmm8, zmmword ptr [rdi+768]
    vpternlogd zmm22, zmm31, zmm10, 0x96
    vprord zmm10, zmm30, 13
    vpaddd zmm25, zmm17, zmm25
    vmovdqa32 zmm17, zmm19
    vpternlogd zmm17, zmm27, zmm21, 0xca
    vprord zmm31, zmm19, 6
    vpaddd zmm22, zmm8, zmm22
    vprord zmm8, zmm19, 11
    vprord zmm5, zmm19, 25
    vpaddd zmm24, zmm24, zmmword ptr [r8+2688]
    vprord zmm20, zmm30, 22
    vmovdqa32 zmm28, zmm15
    vpternlogd zmm28, zmm0, zmm9, 0xca
    vpaddd zmm12, zmm22, dword ptr [rsi+332]{1to16}
    vpternlogd zmm31, zmm8, zmm5, 0x96
    vpternlogd zmm14, zmm10, zmm20, 0x96
    vmovdqa32 zmm20, zmm30
    vpternlogd zmm20, zmm3, zmm23, 0xe8
    vprord zmm10, zmm15, 6
    vpaddd zmm20, zmm14, zmm20
    vpaddd zmm12, zmm26, zmm12
    vprord zmm26, zmm15, 11
    vprord zmm14, zmm15, 25
    vpaddd zmm28, zmm24, zmm28
    vpaddd zmm20, zmm13, zmm20
    vprord zmm13, zmm25, 2
    vmovdqa32 zmm24, zmmword ptr [rdi+704]
    vprord zmm5, zmm24, 7
    vpaddd zmm17, zmm12, zmm17
    vprord zmm12, zmm24, 18
    vpsrld zmm8, zmm24, 3
    vpternlogd zmm10, zmm26, zmm14, 0x96
    vprord zmm14, zmm20, 2
    vpaddd zmm31, zmm17, zmm31
    vpaddd zmm10, zmm28, zmm10
    vpternlogd zmm5, zmm12, zmm8, 0x96
    vprord zmm8, zmm20, 13
    vprord zmm12, zmm25, 13
    vmovdqa32 zmm28, zmm25
    vpternlogd zmm28, zmm18, zmm6, 0xe8
    vpaddd zmm4, zmm4, zmm31
    vpaddd zmm23, zmm23, zmm10
    vprord zmm17, zmm16, 17
    vpsrld zmm26, zmm16, 10
    vprord zmm11, zmm16, 19
    vprord zmm1, zmm20, 22
    vmovdqa32 zmmword ptr [rdi+1088], zmm16
    vprord zmm16, zmm25, 22
    vpternlogd zmm17, zmm11, zmm26, 0x96
    vpternlogd zmm14, zmm8, zmm1, 0x96
    vmovdqa32 zmm1, zmm20
    vpternlogd zmm1, zmm30, zmm3, 0xe8
    vpternlogd zmm13, zmm12, zmm16, 0x96
    vpaddd zmm5, zmm7, zmm5
    vpaddd zmm1, zmm14, zmm1
    vpaddd zmm28, zmm13, zmm28
    vpaddd zmm5, zmm5, zmmword ptr [rdi+832]
    vpaddd zmm1, zmm10, zmm1
    vpaddd zmm28, zmm31, zmm28
    vmovdqa32 zmm31, zmm4
    vpternlogd zmm31, zmm19, zmm27, 0xca
    vprord zmm10, zmm4, 6
    vpaddd zmm17, zmm5, zmm17
    vprord zmm5, zmm4, 11
    vprord zmm13, zmm4, 25
    vpaddd zmm9, zmm9, zmmword ptr [r8+2752]
    vmovdqa32 zmm14, zmm23
    vpternlogd zmm14, zmm15, zmm0, 0xca
    vprord zmm7, zmm23, 6
    vpaddd zmm16, zmm17, dword ptr [rsi+336]{1to16}
    vpternlogd zmm10, zmm5, zmm13, 0x96
    vprord zmm13, zmm23, 11
    vpaddd zmm14, zmm9, zmm14
    vprord zmm9, zmm23, 25
    vpaddd zmm16, zmm21, zmm16
    vprord zmm21, zmm28, 2
    vmovdqa32 zmm5, zmmword ptr [rdi+448]
    vprord zmm12, zmm5, 7
    vpternlogd zmm7, zmm13, zmm9, 0x96
    vprord zmm9, zmm5, 18
    vpaddd zmm7, zmm14, zmm7
    vpaddd zmm31, zmm16, zmm31
    vprord zmm16, zmm1, 2
    vpsrld zmm14, zmm5, 3
    vprord zmm13, zmm1, 13
    vpaddd zmm3, zmm3, zmm7
    vprord zmm8, zmm1, 22
    vpaddd zmm10, zmm31, zmm10
    vmovdqa32 zmm31, zmm1
    vpternlogd zmm31, zmm20, zmm30, 0xe8
    vpternlogd zmm12, zmm9, zmm14, 0x96
    vpternlogd zmm16, zmm13, zmm8, 0x96
    vpaddd zmm31, zmm16, zmm31
    vprord zmm16, zmm28, 13
    vpaddd zmm6, zmm6, zmm10
    vprord zmm8, zmm28, 22
    vprord zmm13, zmm22, 17
    vpsrld zmm14, zmm22, 10
    vprord zmm9, zmm22, 19
    vpaddd zmm0, zmm0, zmmword ptr [r8+2816]
    vpaddd zmm31, zmm7, zmm31
    vpternlogd zmm21, zmm16, zmm8, 0x96
    vpaddd zmm12, zmm24, zmm12
    vpternlogd zmm13, zmm9, zmm14, 0x96
    vmovdqa32 zmm14, zmm3
    vpternlogd zmm14, zmm23, zmm15, 0xca
    vmovdqa32 zmm9, zmm28
    vpternlogd zmm9, zmm25, zmm18, 0xe8
    vprord zmm24, zmm3, 6
    vpaddd zmm9, zmm21, zmm9
    vpaddd zmm12, zmm12, zmmword ptr [rdi+256]
    vpaddd zmm9, zmm10, zmm9
    vpaddd zmm13, zmm12, zmm13
    vmovdqa32 zmm12, zmm6
    vpternlogd zmm12, zmm4, zmm19, 0xca
    vprord zmm10, zmm6, 6
    vpaddd zmm14, zmm0, zmm14
    vprord zmm0, zmm6, 11
    vpaddd zmm21, zmm13, dword ptr [rsi+340]{1to16}
    vprord zmm8, zmm6, 25
    vprord zmm16, zmm3, 11
    vpternlogd zmm10, zmm0, zmm8, 0x96
    vprord zmm8, zmm3, 25
    vpaddd zmm21, zmm27, zmm21
    vprord zmm27, zmm31, 2
    vpternlogd zmm24, zmm16, zmm8, 0x96
    vprord zmm8, zmm31, 13
    vmovdqa32 zmm16, zmmword ptr [rdi+896]
    vprord zmm0, zmm16, 7
    vpaddd zmm24, zmm14, zmm24
    vprord zmm14, zmm16, 18
    vpaddd zmm12, zmm21, zmm12
    vprord zmm21, zmm31, 22
    vmovdqa32 zmm7, zmm31
    vpternlogd zmm7, zmm1, zmm20, 0xe8
    vpaddd zmm30, zmm30, zmm24
    vpaddd zmm15, zmm15, zmmword ptr [r8+2880]
    vpsrld zmm26, zmm16, 3
    vpaddd zmm10, zmm12, zmm10
    vpternlogd zmm0, zmm14, zmm26, 0x96
    vpternlogd zmm27, zmm8, zmm21, 0x96
    vpaddd zmm7, zmm27, zmm7
    vmovdqa32 zmm27, zmm30
    vpternlogd zmm27, zmm3, zmm23, 0xca
    vpaddd zmm18, zmm18, zmm10
    vprord zmm21, zmm9, 2
    vprord zmm8, zmm17, 17
    vmovdqa32 zmm26, zmm9
    vpternlogd zmm26, zmm28, zmm25, 0xe8
    vprord zmm14, zmm17, 19
    vpaddd zmm7, zmm24, zmm7
    vprord zmm24, zmm30, 6
    vprord zmm12, zmm9, 13
    vpsrld zmm11, zmm17, 10
    vmovdqa32 zmmword ptr [rdi+256], zmm17
    vprord zmm17, zmm30, 11
    vmovdqa32 zmmword ptr [rdi+704], zmm22
    vprord zmm22, zmm9, 22
    vpternlogd zmm8, zmm14, zmm11, 0x96
    vpternlogd zmm21, zmm12, zmm22, 0x96
    vpaddd zmm0, zmm5, zmm0
    vprord zmm5, zmm30, 25
    vpaddd zmm26, zmm21, zmm26
    vpternlogd zmm24, zmm17, zmm5, 0x96
    vpaddd zmm0, zmm0, zmmword ptr [rdi+512]
    vpaddd zmm26, zmm10, zmm26
    vmovdqa32 zmm10, zmm18
    vpternlogd zmm10, zmm6, zmm4, 0xca
    vprord zmm5, zmm18, 6
    vpaddd zmm8, zmm0, zmm8
    vprord zmm0, zmm18, 11
    vprord zmm17, zmm18, 25
    vpaddd zmm27, zmm15, zmm27
    vprord zmm15, zmm7, 2
    vmovdqa32 zmm21, zmm7
    vpternlogd zmm21, zmm31, zmm1, 0xe8
    vpaddd zmm22, zmm8, dword ptr [rsi+344]{1to16}
    vpternlogd zmm5, zmm0, zmm17, 0x96
    vpaddd zmm24, zmm27, zmm24
    vprord zmm27, zmm7, 13
    vprord zmm17, zmm7, 22
    vpaddd zmm22, zmm19, zmm22
    vprord zmm19, zmm26, 2
    vpaddd zmm20, zmm20, zmm24
    vpternlogd zmm15, zmm27, zmm17, 0x96
    vmovdqa32 zmm17, zmmword ptr [rdi+640]
    vprord zmm27, zmm17, 7
    vpaddd zmm21, zmm15, zmm21
    vprord zmm15, zmm17, 18
    vpaddd zmm10, zmm22, zmm10
    vpsrld zmm22, zmm17, 3
    vpaddd zmm23, zmm23, zmmword ptr [r8+2944]
    vmovdqa32 zmm0, zmm20
    vpternlogd zmm0, zmm30, zmm3, 0xca
    vpaddd zmm21, zmm24, zmm21
    vpaddd zmm5, zmm10, zmm5
    vprord zmm10, zmm20, 6
    vpternlogd zmm27, zmm15, zmm22, 0x96
    vprord zmm22, zmm20, 11
    vprord zmm15, zmm20, 25
    vmovdqa32 zmm24, zmm26
    vpternlogd zmm24, zmm9, zmm28, 0xe8
    vpaddd zmm25, zmm25, zmm5
    vprord zmm12, zmm26, 13
    vprord zmm11, zmm13, 17
    vpsrld zmm14, zmm13, 10
    vprord zmm13, zmm13, 19
    vpaddd zmm0, zmm23, zmm0
    vpternlogd zmm10, zmm22, zmm15, 0x96
    vprord zmm15, zmm26, 22
    vpternlogd zmm11, zmm13, zmm14, 0x96
    vpaddd zmm10, zmm0, zmm10
    vpternlogd zmm19, zmm12, zmm15, 0x96
    vpaddd zmm27, zmm16, zmm27
    vpaddd zmm24, zmm19, zmm24
    vprord zmm19, zmm21, 2
    vpaddd zmm1, zmm1, zmm10
    vpaddd zmm29, zmm27, zmm29
    vpaddd zmm24, zmm5, zmm24
    vmovdqa32 zmm5, zmm25
    vpternlogd zmm5, zmm18, zmm6, 0xca
    vprord zmm27, zmm25, 6
    vprord zmm16, zmm25, 11
    vmovdqa32 zmm15, zmm21
    vpternlogd zmm15, zmm7, zmm31, 0xe8
    vpaddd zmm11, zmm29, zmm11
    vprord zmm29, zmm25, 25
    vprord zmm12, zmm21, 13
    vpaddd zmm3, zmm3, zmmword ptr [r8+3008]
    vpternlogd zmm27, zmm16, zmm29, 0x96
    vprord zmm29, zmm21, 22
    vpaddd zmm16, zmm11, dword ptr [rsi+348]{1to16}
    vmovdqa32 zmm0, zmm1
    vpternlogd zmm0, zmm20, zmm30, 0xca
    vpternlogd zmm19, zmm12, zmm29, 0x96
    vprord zmm29, zmm1, 6
    vpaddd zmm15, zmm19, zmm15
    vprord zmm19, zmm24, 2
    vpaddd zmm16, zmm4, zmm16
    vprord zmm4, zmm24, 13
    vmovdqa32 zmm12, zmmword ptr [rdi+960]
    vprord zmm14, zmm12, 7
    vpaddd zmm0, zmm3, zmm0
    vprord zmm3, zmm12, 18
    vpaddd zmm15, zmm10, zmm15
    vpaddd zmm5, zmm16, zmm5
    vprord zmm16, zmm1, 11
    vpsrld zmm10, zmm12, 3
    vprord zmm13, zmm1, 25
    vprord zmm22, zmm24, 22
    vmovdqa32 zmm23, zmm24
    vpternlogd zmm23, zmm26, zmm9, 0xe8
    vpaddd zmm27, zmm5, zmm27
    vpternlogd zmm29, zmm16, zmm13, 0x96
    vpternlogd zmm14, zmm3, zmm10, 0x96
    vpaddd zmm29, zmm0, zmm29
    vpternlogd zmm19, zmm4, zmm22, 0x96
    vpaddd zmm28, zmm28, zmm27
    vpaddd zmm23, zmm19, zmm23
    vpaddd zmm14, zmm17, zmm14
    vprord zmm17, zmm8, 17
    vprord zmm19, zmm8, 19
    vpsrld zmm8, zmm8, 10
    vprord zmm22, zmm15, 2
    vpaddd zmm31, zmm31, zmm29
    vpaddd zmm2, zmm14, zmm2
    vpternlogd zmm17, zmm19, zmm8, 0x96
    vprord zmm8, zmm15, 13
    vpaddd zmm23, zmm27, zmm23
    vmovdqa32 zmm27, zmm28
    vpternlogd zmm27, zmm25, zmm18, 0xca
    vprord zmm19, zmm28, 6
    vpaddd zmm17, zmm2, zmm17
    vprord zmm2, zmm28, 11
    vprord zmm14, zmm28, 25
    vmovdqa32 zmm4, zmm15
    vpternlogd zmm4, zmm21, zmm7, 0xe8
    vprord zmm0, zmm15, 22
    vpaddd zmm30, zmm30, zmmword ptr [r8+3072]
    vmovdqa32 zmm10, zmmword ptr [rdi+1024]
    vprord zmm3, zmm10, 7
    vpaddd zmm13, zmm17, dword ptr [rsi+352]{1to16}
    vpternlogd zmm19, zmm2, zmm14, 0x96
    vpternlogd zmm22, zmm8, zmm0, 0x96
    vprord zmm0, zmm10, 18
    vpsrld zmm8, zmm10, 3
    vpaddd zmm13, zmm6, zmm13
    vpaddd zmm4, zmm22, zmm4
    vpternlogd zmm3, zmm0, zmm8, 0x96
    vprord zmm8, zmm11, 17
    vprord zmm0, zmm11, 19
    vmovdqa32 zmm22, zmm31
    vpternlogd zmm22, zmm1, zmm20, 0xca
    vpaddd zmm27, zmm13, zmm27
    vpaddd zmm4, zmm29, zmm4
    vpaddd zmm3, zmm12, zmm3
    vprord zmm12, zmm31, 6
    vpsrld zmm11, zmm11, 10
    vprord zmm29, zmm31, 11
    vpternlogd zmm8, zmm0, zmm11, 0x96
    vpaddd zmm19, zmm27, zmm19
    vpaddd zmm3, zmm3, zmmword ptr [rdi+1088]
    vprord zmm27, zmm31, 25
    vpaddd zmm22, zmm30, zmm22
    vprord zmm30, zmm4, 2
    vpaddd zmm19, zmm9, zmm19
    vprord zmm9, zmm4, 13
    vpaddd zmm8, zmm3, zmm8
    vprord zmm3, zmm4, 22
    vpternlogd zmm12, zmm29, zmm27, 0x96
    vmovdqa32 zmm27, zmm4
    vpternlogd zmm27, zmm15, zmm21, 0xe8
    vmovdqa32 zmm29, zmm19
    vpternlogd zmm29, zmm28, zmm25, 0xca
    vprord zmm11, zmm19, 6
    vpaddd zmm0, zmm8, dword ptr [rsi+356]{1to16}
    vprord zmm13, zmm19, 11
    vprord zmm6, zmm19, 25
    vpaddd zmm12, zmm22, zmm12
    vpternlogd zmm30, zmm9, zmm3, 0x96
    vpaddd zmm0, zmm18, zmm0
    vpternlogd zmm11, zmm13, zmm6, 0x96
    vpaddd zmm27, zmm30, zmm27
    vpaddd zmm7, zmm7, zmm12
    vmovdqa32 zmm30, zmmword ptr [rdi+576]
    vprord zmm6, zmm30, 7
    vpsrld zmm13, zmm30, 3
    vprord zmm18, zmm30, 18
    vpsrld zmm3, zmm17, 10
    vprord zmm9, zmm17, 17
    vpaddd zmm29, zmm0, zmm29
    vpternlogd zmm6, zmm18, zmm13, 0x96
    vprord zmm17, zmm17, 19
    vpaddd zmm27, zmm12, zmm27
    vpaddd zmm20, zmm20, zmmword ptr [r8+3136]
    vpaddd zmm6, zmm10, zmm6
    vpternlogd zmm9, zmm17, zmm3, 0x96
    vpaddd zmm11, zmm29, zmm11
    vmovdqa32 zmm29, zmm7
    vpternlogd zmm29, zmm31, zmm1, 0xca
    vprord zmm3, zmm7, 6
    vpaddd zmm29, zmm20, zmm29
    vpaddd zmm6, zmm6, zmmword ptr [rdi+704]
    vprord zmm20, zmm7, 11
    vpaddd zmm11, zmm26, zmm11
    vprord zmm26, zmm7, 25
    vprord zmm17, zmm27, 2
    vpaddd zmm9, zmm6, zmm9
    vprord zmm6, zmm27, 13
    vmovdqa32 zmm10, zmm11
    vpternlogd zmm10, zmm19, zmm28, 0xca
    vprord zmm12, zmm11, 6
    vprord zmm13, zmm11, 11
    vpternlogd zmm3, zmm20, zmm26, 0x96
    vpaddd zmm9, zmm9, dword ptr [rsi+360]{1to16}
    vprord zmm26, zmm11, 25
    vprord zmm20, zmm27, 22
    vmovdqa32 zmm18, zmm27
    vpternlogd zmm18, zmm4, zmm15, 0xe8
    vpternlogd zmm12, zmm13, zmm26, 0x96
    vpaddd zmm3, zmm29, zmm3
    vpaddd zmm9, zmm25, zmm9
    vpternlogd zmm17, zmm6, zmm20, 0x96
    vpaddd zmm18, zmm17, zmm18
    vpaddd zmm21, zmm21, zmm3
    vmovdqa32 zmm17, zmmword ptr [rdi+768]
    vprord zmm20, zmm17, 7
    vpsrld zmm6, zmm17, 3
    vprord zmm17, zmm17, 18
    vpsrld zmm25, zmm8, 10
    vprord zmm29, zmm8, 17
    vpaddd zmm10, zmm9, zmm10
    vpternlogd zmm20, zmm17, zmm6, 0x96
    vprord zmm8, zmm8, 19
    vpaddd zmm20, zmm30, zmm20
    vpaddd zmm18, zmm3, zmm18
    vpternlogd zmm29, zmm8, zmm25, 0x96
    vpaddd zmm12, zmm10, zmm12
    vpaddd zmm27, zmm27, dword ptr [rcx+36]{1to16}
    vpaddd zmm4, zmm4, dword ptr [rcx+40]{1to16}
    vpaddd zmm20, zmm20, zmmword ptr [rdi+256]
    vpaddd zmm18, zmm18, dword ptr [rcx+32]{1to16}
    vpaddd zmm12, zmm24, zmm12
    vpaddd zmm15, zmm15, dword ptr [rcx+44]{1to16}
    vpaddd zmm21, zmm21, dword ptr [rcx+48]{1to16}
    vpaddd zmm7, zmm7, dword ptr [rcx+52]{1to16}
    vmovdqa32 zmmword ptr [rbx+576], zmm27
    vmovdqa32 zmmword ptr [rbx+640], zmm4
    vpaddd zmm29, zmm20, zmm29
    vpaddd zmm31, zmm31, dword ptr [rcx+56]{1to16}
    vmovdqa32 zmmword ptr [rbx+512], zmm18
    vpternlogd zmm11, zmm12, zmm19, 0xe2
    vprord zmm19, zmm12, 6
    vmovdqa32 zmmword ptr [rbx+704], zmm15
    vprord zmm15, zmm12, 11
    vpaddd zmm1, zmm1, dword ptr [rcx+60]{1to16}
    vmovdqa32 zmmword ptr [rbx+768], zmm21
    vmovdqa32 zmmword ptr [rbx+832], zmm7
    vpaddd zmm29, zmm29, dword ptr [rsi+364]{1to16}
    vprord zmm12, zmm12, 25
    vmovdqa32 zmmword ptr [rbx+896], zmm31
    vpternlogd zmm19, zmm15, zmm12, 0x96
    vmovdqa32 zmmword ptr [rbx+960], zmm1
    vpaddd zmm29, zmm28, zmm29
    vpaddd zmm11, zmm29, zmm11
    vpaddd zmm19, zmm11, zmm19
    vpaddd zmm19, zmm23, zmm19
    vpaddd zmm19, zmm19, dword ptr [rsi+72]{1to16}
    vptestnmd k1, zmm19, dword ptr [rdi+136]{1to16}
    kmovw word ptr [r10], k1
    mov r9, r8
    mov rdx, rcx
    add rcx, 64
    dec r15
    jnz 3f
    mov rcx, qword ptr [rdi+208]
    mov r15, qword ptr [rdi+232]
    add r8, 3200
3:
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
    .size mesos_miner_wide512_rolling, . - mesos_miner_wide512_rolling
    .popsection
    .pushsection .rodata.mesos_miner_wide512_rolling, "a", @progbits
    .p2align 6
mesos_miner_wide512_rolling_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x428a2f98, 0x71374491, 0x5be0cd19, 0x1f83d9ab, 0x550cf0b7, 0xa54ff53a, 0x08909ae5, 0x510e527f
    .long 0x9b05688c, 0xb5c0fbcf, 0x3c6ef372, 0x6a09e667, 0xbb67ae85, 0xe9b5dba5, 0x3956c25b, 0x59f111f1
    .long 0x923f82a4, 0xab1c5ed5, 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe
    .long 0x9bdc06a7, 0xc19bf274, 0xe49b69c1, 0x00a00000, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f
    .long 0x4a7484aa, 0x00000100, 0x5cb0a9dc, 0x11002000, 0x76f988da, 0x80000000, 0x983e5152, 0xa831c66d
    .long 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x00400022, 0x06ca6351, 0x14292967, 0x27b70a85
    .long 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1
    .long 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116
    .long 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee
    .long 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa
    .popsection

    .pushsection .text.mesos_miner_wide512_nonce_only, "ax", @progbits
    .globl mesos_miner_wide512_nonce_only
    .type mesos_miner_wide512_nonce_only, @function
    .p2align 6
mesos_miner_wide512_nonce_only:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_wide512_nonce_only_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov rcx, qword ptr [rdi+208]
    mov rbx, qword ptr [rdi+224]
    lea rbp, [rbx+4224]
    lea r12, [rbp+4224]
    .p2align 6
2:
    vmovdqa32 zmm0, zmmword ptr [r12+3712]
    vpaddd zmm1, zmm0, dword ptr [rsi+64]{1to16}
    vpbroadcastd zmm2, dword ptr [rcx+4]
    vpaddd zmm2, zmm2, zmmword ptr [rbp]
    vmovdqa32 zmm3, zmmword ptr [r12+3776]
    vpaddd zmm4, zmm3, dword ptr [rsi+68]{1to16}
    vpbroadcastd zmm5, dword ptr [rcx+16]
    vpaddd zmm5, zmm5, dword ptr [rdi+144]{1to16}
    vpbroadcastd zmm6, dword ptr [rcx+12]
    vpaddd zmm6, zmm6, zmmword ptr [rbp]
    vprord zmm7, zmmword ptr [rdi], 24
    vprord zmm8, zmmword ptr [rdi], 8
    vpaddd zmm1, zmm1, dword ptr [rsi+72]{1to16}
    vpbroadcastd zmm9, dword ptr [rcx]
    vmovdqa32 zmm10, zmm2
    vpternlogd zmm10, zmm9, dword ptr [rcx+20]{1to16}, 0xca
    vpaddd zmm4, zmm4, dword ptr [rsi+76]{1to16}
    vprord zmm11, zmm2, 6
    vprord zmm12, zmm2, 11
    vpternlogd zmm7, zmm8, dword ptr [rsi+80]{1to16}, 0xe4
    vprord zmm8, zmm2, 25
    vprord zmm13, zmm6, 2
    vpaddd zmm1, zmm1, dword ptr [rsi+84]{1to16}
    vpaddd zmm10, zmm5, zmm10
    vmovdqa32 zmm5, zmmword ptr [r12+3840]
    vpaddd zmm14, zmm5, dword ptr [rsi+88]{1to16}
    vprord zmm15, zmm6, 13
    vpternlogd zmm11, zmm12, zmm8, 0x96
    vprord zmm8, zmm6, 22
    vmovdqa32 zmmword ptr [rbx], zmm7
    vpbroadcastd zmm12, dword ptr [rcx+8]
    vmovdqa32 zmm16, zmm6
    vpternlogd zmm16, zmm12, dword ptr [rcx+28]{1to16}, 0xe8
    vprord zmm17, zmm7, 7
    vprord zmm18, zmm7, 18
    vpsrld zmm19, zmm7, 3
    vpaddd zmm20, zmm1, dword ptr [rsi+92]{1to16}
    vpaddd zmm1, zmm1, dword ptr [rsi+96]{1to16}
    vpaddd zmm14, zmm14, dword ptr [rsi+100]{1to16}
    vpternlogd zmm13, zmm15, zmm8, 0x96
    vpaddd zmm11, zmm10, zmm11
    vpaddd zmm7, zmm7, dword ptr [rdi+76]{1to16}
    vpternlogd zmm17, zmm18, zmm19, 0x96
    vpbroadcastd zmm19, dword ptr [rsi+104]
    vmovdqa32 zmm18, zmm20
    vpternlogd zmm18, zmm19, dword ptr [rsi+100]{1to16}, 0xca
    vprord zmm10, zmm20, 6
    vprord zmm8, zmm20, 11
    vpbroadcastd zmm15, dword ptr [rcx+20]
    vpaddd zmm15, zmm15, dword ptr [rdi+148]{1to16}
    vprord zmm21, zmm20, 25
    vpaddd zmm22, zmm11, dword ptr [rcx+24]{1to16}
    vpaddd zmm16, zmm13, zmm16
    vprord zmm13, zmm1, 2
    vprord zmm23, zmm1, 13
    vpbroadcastd zmm24, dword ptr [rsi+108]
    vmovdqa32 zmm25, zmm1
    vpternlogd zmm25, zmm24, dword ptr [rsi+112]{1to16}, 0xe8
    vpaddd zmm18, zmm4, zmm18
    vprord zmm4, zmm1, 22
    vpternlogd zmm10, zmm8, zmm21, 0x96
    vpaddd zmm17, zmm17, dword ptr [rdi+72]{1to16}
    vmovdqa32 zmm21, zmm22
    vpternlogd zmm21, zmm2, zmm9, 0xca
    vprord zmm8, zmm22, 6
    vprord zmm26, zmm22, 11
    vpaddd zmm16, zmm11, zmm16
    vpternlogd zmm13, zmm23, zmm4, 0x96
    vpaddd zmm10, zmm18, zmm10
    vprord zmm18, zmm17, 17
    vprord zmm4, zmm22, 25
    vpsrld zmm23, zmm17, 10
    vprord zmm11, zmm17, 19
    vpaddd zmm25, zmm13, zmm25
    vpaddd zmm13, zmm10, dword ptr [rsi+116]{1to16}
    vpternlogd zmm8, zmm26, zmm4, 0x96
    vpaddd zmm21, zmm15, zmm21
    vmovdqa32 zmm15, zmmword ptr [r12+3904]
    vpaddd zmm4, zmm15, dword ptr [rsi+120]{1to16}
    vprord zmm26, zmm16, 2
    vpaddd zmm25, zmm10, zmm25
    vpternlogd zmm18, zmm11, zmm23, 0x96
    vprord zmm23, zmm16, 13
    vpternlogd zmm19, zmm13, zmm20, 0xb8
    vprord zmm11, zmm13, 6
    vprord zmm10, zmm13, 11
    vpaddd zmm8, zmm21, zmm8
    vprord zmm21, zmm13, 25
    vpaddd zmm4, zmm4, dword ptr [rsi+104]{1to16}
    vprord zmm27, zmm16, 22
    vmovdqa32 zmm28, zmm16
    vpternlogd zmm28, zmm6, zmm12, 0xe8
    vprord zmm29, zmm25, 2
    vpternlogd zmm24, zmm25, zmm1, 0xe8
    vpaddd zmm19, zmm14, zmm19
    vprord zmm14, zmm25, 13
    vpternlogd zmm11, zmm10, zmm21, 0x96
    vpaddd zmm21, zmm8, dword ptr [rcx+28]{1to16}
    vpternlogd zmm26, zmm23, zmm27, 0x96
    vprord zmm27, zmm25, 22
    vprord zmm23, zmm7, 17
    vpsrld zmm10, zmm7, 10
    vprord zmm30, zmm7, 19
    vpaddd zmm18, zmm18, dword ptr [rdi+80]{1to16}
    vpaddd zmm11, zmm19, zmm11
    vpternlogd zmm29, zmm14, zmm27, 0x96
    vpaddd zmm9, zmm9, dword ptr [rdi+152]{1to16}
    vpaddd zmm28, zmm26, zmm28
    vpternlogd zmm23, zmm30, zmm10, 0x96
    vpaddd zmm10, zmm11, dword ptr [rsi+112]{1to16}
    vpaddd zmm24, zmm29, zmm24
    vmovdqa32 zmm29, zmm21
    vpternlogd zmm29, zmm22, zmm2, 0xca
    vprord zmm30, zmm21, 6
    vprord zmm26, zmm21, 11
    vmovdqa32 zmm27, zmmword ptr [r12+3968]
    vpaddd zmm14, zmm27, dword ptr [rsi+124]{1to16}
    vprord zmm19, zmm21, 25
    vpaddd zmm28, zmm8, zmm28
    vpaddd zmm23, zmm23, dword ptr [rdi+84]{1to16}
    vprord zmm8, zmm18, 17
    vmovdqa32 zmm31, zmm10
    vpternlogd zmm31, zmm13, zmm20, 0xca
    vprord zmm27, zmm10, 6
    vprord zmm15, zmm10, 11
    vpaddd zmm24, zmm11, zmm24
    vprord zmm11, zmm10, 25
    vpternlogd zmm30, zmm26, zmm19, 0x96
    vpaddd zmm29, zmm9, zmm29
    vpaddd zmm14, zmm20, zmm14
    vprord zmm20, zmm28, 2
    vpsrld zmm9, zmm18, 10
    vpaddd zmm31, zmm4, zmm31
    vprord zmm4, zmm18, 19
    vpternlogd zmm27, zmm15, zmm11, 0x96
    vprord zmm11, zmm24, 2
    vprord zmm15, zmm28, 13
    vmovdqa32 zmm19, zmm24
    vpternlogd zmm19, zmm25, zmm1, 0xe8
    vpaddd zmm30, zmm29, zmm30
    vprord zmm29, zmm28, 22
    vprord zmm26, zmm24, 13
    vpternlogd zmm8, zmm4, zmm9, 0x96
    vprord zmm9, zmm24, 22
    vpaddd zmm27, zmm31, zmm27
    vpaddd zmm12, zmm12, zmm30
    vpternlogd zmm11, zmm26, zmm9, 0x96
    vpaddd zmm8, zmm8, dword ptr [rdi+88]{1to16}
    vpaddd zmm9, zmm27, dword ptr [rsi+108]{1to16}
    vpaddd zmm2, zmm2, dword ptr [rdi+156]{1to16}
    vmovdqa32 zmm26, zmmword ptr [r12+4032]
    vpaddd zmm31, zmm26, dword ptr [rsi+128]{1to16}
    vpternlogd zmm20, zmm15, zmm29, 0x96
    vmovdqa32 zmm29, zmm28
    vpternlogd zmm29, zmm16, zmm6, 0xe8
    vpaddd zmm19, zmm11, zmm19
    vprord zmm11, zmm23, 17
    vprord zmm15, zmm23, 19
    vmovdqa32 zmm4, zmm9
    vpternlogd zmm4, zmm10, zmm13, 0xca
    vprord zmm26, zmm9, 6
    vprord zmm5, zmm9, 11
    vpaddd zmm31, zmm13, zmm31
    vprord zmm13, zmm9, 25
    vpaddd zmm29, zmm20, zmm29
    vpaddd zmm19, zmm27, zmm19
    vmovdqa32 zmm27, zmm12
    vpternlogd zmm27, zmm21, zmm22, 0xca
    vprord zmm20, zmm12, 6
    vprord zmm0, zmm12, 11
    vpaddd zmm4, zmm14, zmm4
    vprord zmm14, zmm12, 25
    vpternlogd zmm26, zmm5, zmm13, 0x96
    vpaddd zmm29, zmm30, zmm29
    vprord zmm30, zmm8, 17
    vprord zmm13, zmm19, 2
    vmovdqa32 zmm5, zmm19
    vpternlogd zmm5, zmm24, zmm25, 0xe8
    vpaddd zmm27, zmm2, zmm27
    vprord zmm2, zmm19, 13
    vpternlogd zmm20, zmm0, zmm14, 0x96
    vprord zmm14, zmm19, 22
    vpaddd zmm26, zmm4, zmm26
    vpsrld zmm4, zmm23, 10
    vpternlogd zmm13, zmm2, zmm14, 0x96
    vpaddd zmm20, zmm27, zmm20
    vpternlogd zmm11, zmm15, zmm4, 0x96
    vpaddd zmm1, zmm1, zmm26
    vmovdqa32 zmm4, zmmword ptr [r12+4096]
    vpaddd zmm15, zmm4, dword ptr [rsi+132]{1to16}
    vprord zmm27, zmm29, 2
    vprord zmm14, zmm29, 13
    vpsrld zmm2, zmm8, 10
    vprord zmm0, zmm29, 22
    vpaddd zmm5, zmm13, zmm5
    vpaddd zmm6, zmm6, zmm20
    vpaddd zmm11, zmm11, dword ptr [rdi+92]{1to16}
    vmovdqa32 zmm13, zmm1
    vpternlogd zmm13, zmm9, zmm10, 0xca
    vprord zmm4, zmm1, 6
    vprord zmm3, zmm1, 11
    vpaddd zmm15, zmm10, zmm15
    vprord zmm10, zmm1, 25
    vpternlogd zmm27, zmm14, zmm0, 0x96
    vpaddd zmm5, zmm26, zmm5
    vprord zmm26, zmm8, 19
    vpaddd zmm22, zmm22, dword ptr [rdi+160]{1to16}
    vmovdqa32 zmm0, zmm6
    vpternlogd zmm0, zmm12, zmm21, 0xca
    vpaddd zmm13, zmm31, zmm13
    vmovdqa32 zmm31, zmm29
    vpternlogd zmm31, zmm28, zmm16, 0xe8
    vpternlogd zmm4, zmm3, zmm10, 0x96
    vprord zmm10, zmm11, 17
    vprord zmm3, zmm6, 6
    vpternlogd zmm30, zmm26, zmm2, 0x96
    vprord zmm2, zmm5, 2
    vmovdqa32 zmm26, zmm5
    vpternlogd zmm26, zmm19, zmm24, 0xe8
    vprord zmm14, zmm5, 13
    vpaddd zmm31, zmm27, zmm31
    vprord zmm27, zmm5, 22
    vpaddd zmm4, zmm13, zmm4
    vprord zmm13, zmm11, 19
    vmovdqa32 zmmword ptr [rdi+256], zmm8
    vprord zmm8, zmm6, 11
    vpaddd zmm30, zmm30, dword ptr [rdi+96]{1to16}
    vpternlogd zmm2, zmm14, zmm27, 0x96
    vpaddd zmm31, zmm20, zmm31
    vpaddd zmm25, zmm25, zmm4
    vprord zmm20, zmm6, 25
    vpaddd zmm0, zmm22, zmm0
    vmovdqa32 zmm22, zmmword ptr [r12+4160]
    vpaddd zmm27, zmm22, dword ptr [rsi+136]{1to16}
    vpaddd zmm26, zmm2, zmm26
    vpsrld zmm2, zmm11, 10
    vpaddd zmm14, zmm17, dword ptr [rdi+100]{1to16}
    vpternlogd zmm3, zmm8, zmm20, 0x96
    vmovdqa32 zmm20, zmm25
    vpternlogd zmm20, zmm1, zmm9, 0xca
    vprord zmm8, zmm25, 6
    vprord zmm22, zmm25, 11
    vpternlogd zmm10, zmm13, zmm2, 0x96
    vprord zmm2, zmm25, 25
    vpaddd zmm26, zmm4, zmm26
    vpaddd zmm27, zmm9, zmm27
    vprord zmm9, zmm31, 2
    vpaddd zmm3, zmm0, zmm3
    vpaddd zmm20, zmm15, zmm20
    vprord zmm15, zmm31, 13
    vpternlogd zmm8, zmm22, zmm2, 0x96
    vprord zmm2, zmm31, 22
    vmovdqa32 zmm22, zmm31
    vpternlogd zmm22, zmm29, zmm28, 0xe8
    vprord zmm0, zmm26, 2
    vprord zmm4, zmm26, 13
    vmovdqa32 zmm13, zmm26
    vpternlogd zmm13, zmm5, zmm19, 0xe8
    vpaddd zmm16, zmm16, zmm3
    vmovdqa32 zmmword ptr [rdi+320], zmm17
    vprord zmm17, zmm26, 22
    vpternlogd zmm9, zmm15, zmm2, 0x96
    vpaddd zmm10, zmm14, zmm10
    vpaddd zmm8, zmm20, zmm8
    vprord zmm20, zmm30, 17
    vprord zmm14, zmm30, 19
    vpternlogd zmm0, zmm4, zmm17, 0x96
    vpaddd zmm22, zmm9, zmm22
    vpaddd zmm24, zmm24, zmm8
    vpaddd zmm21, zmm21, dword ptr [rdi+164]{1to16}
    vmovdqa32 zmm9, zmm16
    vpternlogd zmm9, zmm6, zmm12, 0xca
    vprord zmm17, zmm16, 6
    vpaddd zmm4, zmm1, dword ptr [rsi+140]{1to16}
    vpaddd zmm13, zmm0, zmm13
    vprord zmm0, zmm16, 11
    vpaddd zmm22, zmm3, zmm22
    vpternlogd zmm1, zmm24, zmm25, 0xb8
    vprord zmm3, zmm24, 6
    vprord zmm2, zmm24, 11
    vpsrld zmm15, zmm30, 10
    vmovdqa32 zmmword ptr [rdi+384], zmm30
    vprord zmm30, zmm24, 25
    vmovdqa32 zmmword ptr [rdi+448], zmm11
    vpaddd zmm11, zmm7, dword ptr [rdi+104]{1to16}
    vpaddd zmm13, zmm8, zmm13
    vprord zmm8, zmm16, 25
    vpaddd zmm9, zmm21, zmm9
    vpaddd zmm1, zmm27, zmm1
    vprord zmm27, zmm10, 17
    vpternlogd zmm3, zmm2, zmm30, 0x96
    vpternlogd zmm20, zmm14, zmm15, 0x96
    vprord zmm15, zmm22, 2
    vpternlogd zmm17, zmm0, zmm8, 0x96
    vprord zmm8, zmm13, 2
    vprord zmm0, zmm13, 13
    vmovdqa32 zmm14, zmm13
    vpternlogd zmm14, zmm26, zmm5, 0xe8
    vprord zmm30, zmm13, 22
    vpaddd zmm3, zmm1, zmm3
    vprord zmm1, zmm10, 19
    vprord zmm2, zmm22, 13
    vpaddd zmm20, zmm11, zmm20
    vpaddd zmm17, zmm9, zmm17
    vpternlogd zmm8, zmm0, zmm30, 0x96
    vpaddd zmm19, zmm19, zmm3
    vprord zmm30, zmm22, 22
    vmovdqa32 zmm0, zmm22
    vpternlogd zmm0, zmm31, zmm29, 0xe8
    vpaddd zmm28, zmm28, zmm17
    vpaddd zmm9, zmm25, dword ptr [rsi+144]{1to16}
    vpaddd zmm14, zmm8, zmm14
    vpaddd zmm8, zmm18, dword ptr [rdi+108]{1to16}
    vpsrld zmm11, zmm10, 10
    vpternlogd zmm25, zmm19, zmm24, 0xb8
    vprord zmm21, zmm19, 6
    vmovdqa32 zmmword ptr [rdi+512], zmm18
    vprord zmm18, zmm19, 11
    vpternlogd zmm15, zmm2, zmm30, 0x96
    vprord zmm30, zmm19, 25
    vpternlogd zmm27, zmm1, zmm11, 0x96
    vpaddd zmm14, zmm3, zmm14
    vpaddd zmm12, zmm12, dword ptr [rdi+168]{1to16}
    vmovdqa32 zmm3, zmm28
    vpternlogd zmm3, zmm16, zmm6, 0xca
    vprord zmm11, zmm28, 6
    vpaddd zmm25, zmm4, zmm25
    vprord zmm4, zmm28, 11
    vpternlogd zmm21, zmm18, zmm30, 0x96
    vprord zmm30, zmm28, 25
    vpaddd zmm0, zmm15, zmm0
    vprord zmm15, zmm14, 2
    vmovdqa32 zmm18, zmm14
    vpternlogd zmm18, zmm13, zmm26, 0xe8
    vprord zmm1, zmm14, 13
    vpaddd zmm27, zmm8, zmm27
    vprord zmm8, zmm14, 22
    vpaddd zmm21, zmm25, zmm21
    vprord zmm25, zmm20, 17
    vpternlogd zmm11, zmm4, zmm30, 0x96
    vpaddd zmm0, zmm17, zmm0
    vprord zmm17, zmm20, 19
    vpternlogd zmm15, zmm1, zmm8, 0x96
    vpaddd zmm5, zmm5, zmm21
    vpaddd zmm3, zmm12, zmm3
    vprord zmm12, zmm0, 2
    vpaddd zmm8, zmm24, dword ptr [rsi+148]{1to16}
    vpaddd zmm18, zmm15, zmm18
    vprord zmm15, zmm0, 13
    vpsrld zmm1, zmm20, 10
    vpternlogd zmm24, zmm5, zmm19, 0xb8
    vprord zmm30, zmm5, 6
    vpaddd zmm11, zmm3, zmm11
    vprord zmm3, zmm5, 11
    vprord zmm4, zmm5, 25
    vpternlogd zmm25, zmm17, zmm1, 0x96
    vpaddd zmm18, zmm21, zmm18
    vpaddd zmm21, zmm23, dword ptr [rdi+112]{1to16}
    vprord zmm1, zmm0, 22
    vmovdqa32 zmm17, zmm0
    vpternlogd zmm17, zmm22, zmm31, 0xe8
    vpaddd zmm24, zmm9, zmm24
    vprord zmm9, zmm27, 17
    vpaddd zmm29, zmm29, zmm11
    vpternlogd zmm30, zmm3, zmm4, 0x96
    vprord zmm4, zmm27, 19
    vpternlogd zmm12, zmm15, zmm1, 0x96
    vprord zmm1, zmm18, 2
    vprord zmm15, zmm18, 13
    vmovdqa32 zmm3, zmm18
    vpternlogd zmm3, zmm14, zmm13, 0xe8
    vprord zmm2, zmm18, 22
    vpaddd zmm25, zmm21, zmm25
    vpaddd zmm30, zmm24, zmm30
    vpaddd zmm6, zmm6, dword ptr [rdi+172]{1to16}
    vpaddd zmm17, zmm12, zmm17
    vpternlogd zmm1, zmm15, zmm2, 0x96
    vpaddd zmm26, zmm26, zmm30
    vmovdqa32 zmm2, zmm29
    vpternlogd zmm2, zmm28, zmm16, 0xca
    vprord zmm15, zmm29, 6
    vprord zmm12, zmm29, 11
    vpaddd zmm17, zmm11, zmm17
    vprord zmm11, zmm29, 25
    vpaddd zmm24, zmm19, dword ptr [rsi+152]{1to16}
    vpaddd zmm3, zmm1, zmm3
    vpternlogd zmm19, zmm26, zmm5, 0xb8
    vprord zmm1, zmm26, 6
    vprord zmm21, zmm26, 11
    vmovdqa32 zmmword ptr [rdi+576], zmm23
    vpsrld zmm23, zmm27, 10
    vpternlogd zmm15, zmm12, zmm11, 0x96
    vprord zmm11, zmm26, 25
    vpbroadcastd zmm12, dword ptr [rdi+116]
    vpaddd zmm12, zmm12, zmmword ptr [rdi+256]
    vpaddd zmm3, zmm30, zmm3
    vpternlogd zmm9, zmm4, zmm23, 0x96
    vpaddd zmm2, zmm6, zmm2
    vpaddd zmm19, zmm8, zmm19
    vpternlogd zmm1, zmm21, zmm11, 0x96
    vprord zmm11, zmm17, 2
    vprord zmm21, zmm17, 13
    vprord zmm8, zmm25, 17
    vprord zmm6, zmm3, 2
    vmovdqa32 zmm23, zmm3
    vpternlogd zmm23, zmm18, zmm14, 0xe8
    vpaddd zmm15, zmm2, zmm15
    vprord zmm2, zmm3, 13
    vpaddd zmm1, zmm19, zmm1
    vprord zmm19, zmm3, 22
    vprord zmm4, zmm17, 22
    vpaddd zmm9, zmm12, zmm9
    vprord zmm12, zmm25, 19
    vpaddd zmm31, zmm31, zmm15
    vpternlogd zmm6, zmm2, zmm19, 0x96
    vpaddd zmm13, zmm13, zmm1
    vpternlogd zmm11, zmm21, zmm4, 0x96
    vmovdqa32 zmm4, zmm17
    vpternlogd zmm4, zmm0, zmm22, 0xe8
    vpaddd zmm21, zmm5, dword ptr [rsi+156]{1to16}
    vpsrld zmm19, zmm25, 10
    vpaddd zmm23, zmm6, zmm23
    vpaddd zmm16, zmm16, dword ptr [rdi+176]{1to16}
    vpternlogd zmm5, zmm13, zmm26, 0xb8
    vprord zmm6, zmm13, 6
    vpaddd zmm4, zmm11, zmm4
    vprord zmm11, zmm13, 11
    vpternlogd zmm8, zmm12, zmm19, 0x96
    vprord zmm19, zmm13, 25
    vpaddd zmm23, zmm1, zmm23
    vmovdqa32 zmm1, zmm31
    vpternlogd zmm1, zmm29, zmm28, 0xca
    vprord zmm12, zmm31, 6
    vprord zmm2, zmm31, 11
    vpaddd zmm5, zmm24, zmm5
    vprord zmm24, zmm31, 25
    vpternlogd zmm6, zmm11, zmm19, 0x96
    vpaddd zmm4, zmm15, zmm4
    vprord zmm15, zmm9, 17
    vprord zmm19, zmm23, 2
    vmovdqa32 zmm11, zmm23
    vpternlogd zmm11, zmm3, zmm18, 0xe8
    vprord zmm30, zmm23, 13
    vmovdqa32 zmmword ptr [rdi+640], zmm25
    vpbroadcastd zmm25, dword ptr [rdi+120]
    vpaddd zmm25, zmm25, zmmword ptr [rdi+448]
    vpternlogd zmm12, zmm2, zmm24, 0x96
    vprord zmm24, zmm23, 22
    vpaddd zmm6, zmm5, zmm6
    vpaddd zmm1, zmm16, zmm1
    vprord zmm16, zmm9, 19
    vpternlogd zmm19, zmm30, zmm24, 0x96
    vpaddd zmm8, zmm25, zmm8
    vpaddd zmm14, zmm14, zmm6
    vpaddd zmm12, zmm1, zmm12
    vprord zmm1, zmm4, 2
    vprord zmm25, zmm4, 13
    vpaddd zmm24, zmm26, dword ptr [rsi+160]{1to16}
    vpaddd zmm11, zmm19, zmm11
    vprord zmm19, zmm4, 22
    vpsrld zmm30, zmm9, 10
    vpternlogd zmm26, zmm14, zmm13, 0xb8
    vprord zmm5, zmm14, 6
    vpaddd zmm22, zmm22, zmm12
    vprord zmm2, zmm14, 11
    vmovdqa32 zmmword ptr [rdi+704], zmm9
    vprord zmm9, zmm14, 25
    vpternlogd zmm15, zmm16, zmm30, 0x96
    vpaddd zmm11, zmm6, zmm11
    vpternlogd zmm1, zmm25, zmm19, 0x96
    vmovdqa32 zmm19, zmm4
    vpternlogd zmm19, zmm17, zmm0, 0xe8
    vpaddd zmm26, zmm21, zmm26
    vpbroadcastd zmm21, dword ptr [rdi+124]
    vpaddd zmm21, zmm21, zmmword ptr [rdi+384]
    vpternlogd zmm5, zmm2, zmm9, 0x96
    vpaddd zmm28, zmm28, dword ptr [rdi+180]{1to16}
    vprord zmm9, zmm8, 17
    vprord zmm2, zmm11, 2
    vmovdqa32 zmm25, zmm11
    vpternlogd zmm25, zmm23, zmm3, 0xe8
    vpaddd zmm19, zmm1, zmm19
    vprord zmm1, zmm11, 13
    vprord zmm6, zmm11, 22
    vpaddd zmm15, zmm21, zmm15
    vpaddd zmm5, zmm26, zmm5
    vmovdqa32 zmm26, zmm22
    vpternlogd zmm26, zmm31, zmm29, 0xca
    vpaddd zmm19, zmm12, zmm19
    vpternlogd zmm2, zmm1, zmm6, 0x96
    vpaddd zmm18, zmm18, zmm5
    vprord zmm6, zmm22, 6
    vpaddd zmm1, zmm13, dword ptr [rsi+164]{1to16}
    vprord zmm12, zmm22, 11
    vpsrld zmm21, zmm8, 10
    vprord zmm30, zmm22, 25
    vpaddd zmm25, zmm2, zmm25
    vpaddd zmm26, zmm28, zmm26
    vprord zmm28, zmm8, 19
    vpternlogd zmm13, zmm18, zmm14, 0xb8
    vprord zmm2, zmm18, 6
    vprord zmm16, zmm18, 11
    vpternlogd zmm6, zmm12, zmm30, 0x96
    vprord zmm30, zmm18, 25
    vpaddd zmm25, zmm5, zmm25
    vpternlogd zmm9, zmm28, zmm21, 0x96
    vprord zmm21, zmm19, 2
    vpaddd zmm28, zmm10, dword ptr [rdi+128]{1to16}
    vprord zmm5, zmm19, 13
    vpaddd zmm13, zmm24, zmm13
    vpternlogd zmm2, zmm16, zmm30, 0x96
    vpaddd zmm6, zmm26, zmm6
    vprord zmm26, zmm19, 22
    vprord zmm30, zmm25, 2
    vmovdqa32 zmm16, zmm25
    vpternlogd zmm16, zmm11, zmm23, 0xe8
    vprord zmm24, zmm25, 13
    vpaddd zmm9, zmm28, zmm9
    vprord zmm28, zmm25, 22
    vpaddd zmm2, zmm13, zmm2
    vprord zmm13, zmmword ptr [rdi+320], 7
    vpaddd zmm0, zmm0, zmm6
    vpternlogd zmm21, zmm5, zmm26, 0x96
    vpternlogd zmm30, zmm24, zmm28, 0x96
    vpaddd zmm3, zmm3, zmm2
    vpaddd zmm29, zmm29, dword ptr [rdi+184]{1to16}
    vmovdqa32 zmm28, zmm19
    vpternlogd zmm28, zmm4, zmm17, 0xe8
    vpaddd zmm24, zmm14, dword ptr [rsi+168]{1to16}
    vprord zmm26, zmmword ptr [rdi+320], 18
    vpaddd zmm16, zmm30, zmm16
    vmovdqa32 zmm30, zmm0
    vpternlogd zmm30, zmm22, zmm31, 0xca
    vpternlogd zmm14, zmm3, zmm18, 0xb8
    vprord zmm5, zmm3, 6
    vpaddd zmm28, zmm21, zmm28
    vprord zmm21, zmm3, 11
    vprord zmm12, zmm3, 25
    vmovdqa32 zmmword ptr [rdi+768], zmm10
    vpsrld zmm10, zmmword ptr [rdi+320], 3
    vpaddd zmm16, zmm2, zmm16
    vprord zmm2, zmm0, 6
    vmovdqa32 zmmword ptr [rdi+832], zmm8
    vprord zmm8, zmm0, 11
    vpaddd zmm14, zmm1, zmm14
    vprord zmm1, zmm0, 25
    vpaddd zmm28, zmm6, zmm28
    vpternlogd zmm5, zmm21, zmm12, 0x96
    vpternlogd zmm13, zmm26, zmm10, 0x96
    vpaddd zmm30, zmm29, zmm30
    vprord zmm29, zmm16, 2
    vprord zmm10, zmm16, 13
    vmovdqa32 zmm26, zmm16
    vpternlogd zmm26, zmm25, zmm11, 0xe8
    vpternlogd zmm2, zmm8, zmm1, 0x96
    vprord zmm1, zmm16, 22
    vprord zmm8, zmm15, 17
    vpsrld zmm12, zmm15, 10
    vpaddd zmm5, zmm14, zmm5
    vprord zmm14, zmm15, 19
    vpternlogd zmm29, zmm10, zmm1, 0x96
    vpaddd zmm2, zmm30, zmm2
    vpaddd zmm23, zmm23, zmm5
    vprord zmm30, zmm28, 2
    vpaddd zmm13, zmm13, dword ptr [rdi+132]{1to16}
    vprord zmm1, zmm28, 13
    vpaddd zmm26, zmm29, zmm26
    vpaddd zmm17, zmm17, zmm2
    vprord zmm29, zmm28, 22
    vprord zmm10, zmmword ptr [r12+3776], 7
    vpsrld zmm21, zmmword ptr [r12+3776], 3
    vmovdqa32 zmm6, zmm23
    vpternlogd zmm6, zmm3, zmm18, 0xca
    vmovdqa32 zmmword ptr [rdi+896], zmm15
    vprord zmm15, zmm23, 6
    vmovdqa32 zmmword ptr [rdi+960], zmm27
    vprord zmm27, zmm23, 11
    vpternlogd zmm8, zmm14, zmm12, 0x96
    vpternlogd zmm30, zmm1, zmm29, 0x96
    vprord zmm29, zmm23, 25
    vprord zmm1, zmmword ptr [r12+3776], 18
    vpaddd zmm26, zmm5, zmm26
    vpaddd zmm31, zmm31, dword ptr [rdi+188]{1to16}
    vmovdqa32 zmm5, zmm28
    vpternlogd zmm5, zmm19, zmm4, 0xe8
    vpaddd zmm6, zmm24, zmm6
    vpaddd zmm13, zmm13, zmm20
    vpternlogd zmm15, zmm27, zmm29, 0x96
    vprord zmm29, zmm7, 7
    vmovdqa32 zmm27, zmm17
    vpternlogd zmm27, zmm0, zmm22, 0xca
    vpternlogd zmm10, zmm1, zmm21, 0x96
    vprord zmm21, zmm26, 2
    vmovdqa32 zmm1, zmm26
    vpternlogd zmm1, zmm16, zmm25, 0xe8
    vpaddd zmm5, zmm30, zmm5
    vprord zmm30, zmm26, 13
    vprord zmm24, zmm26, 22
    vpaddd zmm8, zmm13, zmm8
    vpaddd zmm15, zmm6, zmm15
    vprord zmm6, zmm17, 6
    vpaddd zmm10, zmm10, zmmword ptr [r12+3712]
    vprord zmm13, zmm7, 18
    vpaddd zmm5, zmm2, zmm5
    vpternlogd zmm21, zmm30, zmm24, 0x96
    vpaddd zmm11, zmm11, zmm15
    vprord zmm24, zmm17, 11
    vpaddd zmm27, zmm31, zmm27
    vprord zmm31, zmm17, 25
    vpaddd zmm30, zmm10, dword ptr [rsi+172]{1to16}
    vpaddd zmm1, zmm21, zmm1
    vpsrld zmm21, zmm7, 3
    vmovdqa32 zmm2, zmm11
    vpternlogd zmm2, zmm23, zmm3, 0xca
    vprord zmm12, zmm11, 6
    vpternlogd zmm6, zmm24, zmm31, 0x96
    vprord zmm31, zmm11, 11
    vpaddd zmm30, zmm18, zmm30
    vprord zmm18, zmm11, 25
    vpaddd zmm1, zmm15, zmm1
    vpternlogd zmm29, zmm13, zmm21, 0x96
    vprord zmm21, zmm5, 2
    vmovdqa32 zmm13, zmm5
    vpternlogd zmm13, zmm28, zmm19, 0xe8
    vprord zmm15, zmm5, 13
    vpsrld zmm24, zmmword ptr [r12+3840], 3
    vpaddd zmm6, zmm27, zmm6
    vprord zmm27, zmm5, 22
    vprord zmm14, zmmword ptr [r12+3840], 7
    vpternlogd zmm12, zmm31, zmm18, 0x96
    vprord zmm18, zmmword ptr [r12+3840], 18
    vpaddd zmm2, zmm30, zmm2
    vpaddd zmm22, zmm22, dword ptr [rdi+192]{1to16}
    vmovdqa32 zmm30, zmmword ptr [r12+3776]
    vpaddd zmm30, zmm30, dword ptr [rsi+176]{1to16}
    vpternlogd zmm21, zmm15, zmm27, 0x96
    vprord zmm27, zmm1, 2
    vpaddd zmm4, zmm4, zmm6
    vprord zmm15, zmm1, 13
    vpternlogd zmm14, zmm18, zmm24, 0x96
    vprord zmm24, zmm1, 22
    vpaddd zmm12, zmm2, zmm12
    vmovdqa32 zmm2, zmm1
    vpternlogd zmm2, zmm26, zmm16, 0xe8
    vpaddd zmm29, zmm29, zmmword ptr [rdi+320]
    vprord zmm18, zmm9, 17
    vpaddd zmm13, zmm21, zmm13
    vprord zmm21, zmm9, 19
    vmovdqa32 zmm31, zmm4
    vpternlogd zmm31, zmm17, zmm0, 0xca
    vpternlogd zmm27, zmm15, zmm24, 0x96
    vpaddd zmm14, zmm30, zmm14
    vpaddd zmm25, zmm25, zmm12
    vprord zmm30, zmm4, 6
    vpsrld zmm24, zmm9, 10
    vprord zmm15, zmm4, 11
    vpaddd zmm13, zmm6, zmm13
    vprord zmm6, zmm4, 25
    vpaddd zmm2, zmm27, zmm2
    vpaddd zmm31, zmm22, zmm31
    vpaddd zmm22, zmm14, dword ptr [rsi+180]{1to16}
    vmovdqa32 zmm27, zmm25
    vpternlogd zmm27, zmm11, zmm23, 0xca
    vmovdqa32 zmmword ptr [rdi+1024], zmm20
    vprord zmm20, zmm25, 6
    vmovdqa32 zmmword ptr [rdi+1088], zmm9
    vprord zmm9, zmm25, 11
    vpternlogd zmm18, zmm21, zmm24, 0x96
    vpternlogd zmm30, zmm15, zmm6, 0x96
    vprord zmm6, zmm25, 25
    vpaddd zmm2, zmm12, zmm2
    vprord zmm12, zmmword ptr [rdi+512], 7
    vprord zmm15, zmm13, 2
    vpsrld zmm24, zmmword ptr [r12+3904], 3
    vprord zmm21, zmm13, 13
    vpaddd zmm22, zmm3, zmm22
    vprord zmm3, zmm13, 22
    vmovdqa32 zmmword ptr [rdi+1152], zmm14
    vmovdqa32 zmm14, zmm13
    vpternlogd zmm14, zmm5, zmm28, 0xe8
    vpaddd zmm30, zmm31, zmm30
    vprord zmm31, zmmword ptr [r12+3904], 7
    vmovdqa32 zmmword ptr [rdi+1216], zmm28
    vprord zmm28, zmmword ptr [r12+3904], 18
    vmovdqa32 zmmword ptr [rdi+1280], zmm23
    vpsrld zmm23, zmm10, 10
    vmovdqa32 zmmword ptr [rdi+1344], zmm13
    vprord zmm13, zmm10, 17
    vpternlogd zmm20, zmm9, zmm6, 0x96
    vpternlogd zmm15, zmm21, zmm3, 0x96
    vprord zmm3, zmm10, 19
    vpaddd zmm27, zmm22, zmm27
    vprord zmm22, zmm2, 2
    vpaddd zmm19, zmm19, zmm30
    vpternlogd zmm31, zmm28, zmm24, 0x96
    vprord zmm24, zmm2, 13
    vmovdqa32 zmm28, zmm2
    vpternlogd zmm28, zmm1, zmm26, 0xe8
    vpternlogd zmm13, zmm3, zmm23, 0x96
    vprord zmm23, zmm2, 22
    vpaddd zmm14, zmm15, zmm14
    vprord zmm15, zmmword ptr [rdi+512], 18
    vpaddd zmm20, zmm27, zmm20
    vprord zmm27, zmm8, 17
    vpsrld zmm3, zmmword ptr [rdi+512], 3
    vpaddd zmm29, zmm29, zmmword ptr [rdi+960]
    vpaddd zmm0, zmm0, dword ptr [rdi+196]{1to16}
    vpaddd zmm31, zmm31, zmmword ptr [r12+3840]
    vpternlogd zmm22, zmm24, zmm23, 0x96
    vprord zmm23, zmm8, 19
    vpaddd zmm14, zmm30, zmm14
    vpternlogd zmm12, zmm15, zmm3, 0x96
    vpaddd zmm16, zmm16, zmm20
    vpsrld zmm3, zmm8, 10
    vpaddd zmm18, zmm29, zmm18
    vmovdqa32 zmm29, zmm19
    vpternlogd zmm29, zmm4, zmm17, 0xca
    vprord zmm15, zmm19, 6
    vprord zmm30, zmm19, 11
    vpaddd zmm13, zmm31, zmm13
    vprord zmm31, zmm19, 25
    vpaddd zmm28, zmm22, zmm28
    vmovdqa32 zmm22, zmm16
    vpternlogd zmm22, zmm25, zmm11, 0xca
    vprord zmm24, zmm16, 6
    vprord zmm21, zmm16, 11
    vpaddd zmm12, zmm7, zmm12
    vpaddd zmm29, zmm0, zmm29
    vprord zmm0, zmm16, 25
    vpternlogd zmm15, zmm30, zmm31, 0x96
    vpaddd zmm31, zmm13, dword ptr [rsi+184]{1to16}
    vpaddd zmm28, zmm20, zmm28
    vpternlogd zmm27, zmm23, zmm3, 0x96
    vprord zmm3, zmm14, 2
    vmovdqa32 zmm23, zmm14
    vpternlogd zmm23, zmm5, zmmword ptr [rdi+1344], 0xe8
    vprord zmm20, zmm14, 13
    vpsrld zmm30, zmmword ptr [r12+3968], 3
    vprord zmm6, zmm14, 22
    vpternlogd zmm24, zmm21, zmm0, 0x96
    vpaddd zmm15, zmm29, zmm15
    vprord zmm29, zmmword ptr [r12+3968], 7
    vprord zmm0, zmmword ptr [r12+3968], 18
    vpaddd zmm31, zmm31, zmmword ptr [rdi+1280]
    vpaddd zmm17, zmm17, zmmword ptr [rbp+256]
    vprord zmm21, zmmword ptr [rdi+1152], 17
    vpternlogd zmm3, zmm20, zmm6, 0x96
    vprord zmm6, zmmword ptr [rdi+1152], 19
    vpsrld zmm20, zmmword ptr [rdi+1152], 10
    vprord zmm9, zmm28, 2
    vmovdqa32 zmmword ptr [rdi+1280], zmm7
    vpaddd zmm7, zmm15, zmmword ptr [rdi+1216]
    vpternlogd zmm29, zmm0, zmm30, 0x96
    vpaddd zmm22, zmm31, zmm22
    vprord zmm31, zmm28, 13
    vpternlogd zmm21, zmm6, zmm20, 0x96
    vprord zmm20, zmm28, 22
    vpaddd zmm23, zmm3, zmm23
    vmovdqa32 zmm3, zmm28
    vpternlogd zmm3, zmm2, zmm1, 0xe8
    vpaddd zmm12, zmm12, zmmword ptr [rdi+640]
    vprord zmm6, zmmword ptr [rdi+576], 7
    vmovdqa32 zmm30, zmm7
    vpternlogd zmm30, zmm19, zmm4, 0xca
    vprord zmm0, zmm7, 6
    vpaddd zmm29, zmm29, zmmword ptr [r12+3904]
    vpaddd zmm24, zmm22, zmm24
    vprord zmm22, zmm7, 11
    vpternlogd zmm9, zmm31, zmm20, 0x96
    vpaddd zmm23, zmm15, zmm23
    vprord zmm15, zmmword ptr [rdi+576], 18
    vpsrld zmm20, zmmword ptr [rdi+576], 3
    vpaddd zmm27, zmm12, zmm27
    vprord zmm12, zmm18, 17
    vpaddd zmm21, zmm29, zmm21
    vpaddd zmm26, zmm26, zmm24
    vprord zmm29, zmm7, 25
    vpaddd zmm30, zmm17, zmm30
    vpaddd zmm3, zmm9, zmm3
    vpternlogd zmm6, zmm15, zmm20, 0x96
    vprord zmm20, zmm18, 19
    vpsrld zmm15, zmm18, 10
    vpternlogd zmm0, zmm22, zmm29, 0x96
    vpaddd zmm29, zmm21, dword ptr [rsi+188]{1to16}
    vmovdqa32 zmm22, zmm26
    vpternlogd zmm22, zmm16, zmm25, 0xca
    vprord zmm9, zmm26, 6
    vprord zmm17, zmm26, 11
    vpaddd zmm3, zmm24, zmm3
    vpaddd zmm4, zmm4, zmmword ptr [rbp+320]
    vprord zmm24, zmm23, 2
    vprord zmm31, zmm23, 13
    vmovdqa32 zmmword ptr [rdi+1216], zmm18
    vmovdqa32 zmm18, zmm23
    vpternlogd zmm18, zmm14, zmmword ptr [rdi+1344], 0xe8
    vpaddd zmm0, zmm30, zmm0
    vprord zmm30, zmm23, 22
    vmovdqa32 zmmword ptr [rdi+1408], zmm8
    vprord zmm8, zmmword ptr [r12+4032], 7
    vmovdqa32 zmmword ptr [rdi+1472], zmm10
    vpsrld zmm10, zmmword ptr [r12+4032], 3
    vmovdqa32 zmmword ptr [rdi+1536], zmm21
    vprord zmm21, zmmword ptr [r12+4032], 18
    vpaddd zmm29, zmm11, zmm29
    vprord zmm11, zmm26, 25
    vmovdqa32 zmmword ptr [rdi+1600], zmm23
    vpsrld zmm23, zmm13, 10
    vpternlogd zmm24, zmm31, zmm30, 0x96
    vprord zmm30, zmm13, 17
    vpaddd zmm5, zmm5, zmm0
    vprord zmm31, zmm13, 19
    vpternlogd zmm8, zmm21, zmm10, 0x96
    vprord zmm10, zmm3, 2
    vpternlogd zmm9, zmm17, zmm11, 0x96
    vpaddd zmm22, zmm29, zmm22
    vprord zmm29, zmm3, 13
    vmovdqa32 zmm11, zmm3
    vpternlogd zmm11, zmm28, zmm2, 0xe8
    vpaddd zmm18, zmm24, zmm18
    vpternlogd zmm30, zmm31, zmm23, 0x96
    vmovdqa32 zmm23, zmm5
    vpternlogd zmm23, zmm7, zmm19, 0xca
    vprord zmm31, zmm5, 6
    vprord zmm24, zmm5, 11
    vpaddd zmm8, zmm8, zmmword ptr [r12+3968]
    vprord zmm17, zmm5, 25
    vpaddd zmm9, zmm22, zmm9
    vprord zmm22, zmm3, 22
    vpsrld zmm21, zmmword ptr [rdi+256], 3
    vpaddd zmm18, zmm0, zmm18
    vprord zmm0, zmmword ptr [rdi+256], 7
    vmovdqa32 zmmword ptr [rdi+1664], zmm13
    vprord zmm13, zmmword ptr [rdi+256], 18
    vpaddd zmm6, zmm6, zmmword ptr [rdi+512]
    vpternlogd zmm12, zmm20, zmm15, 0x96
    vpternlogd zmm31, zmm24, zmm17, 0x96
    vpaddd zmm23, zmm4, zmm23
    vpaddd zmm30, zmm8, zmm30
    vpaddd zmm1, zmm1, zmm9
    vpternlogd zmm10, zmm29, zmm22, 0x96
    vpternlogd zmm0, zmm13, zmm21, 0x96
    vprord zmm21, zmm27, 17
    vpaddd zmm6, zmm6, zmmword ptr [rdi+704]
    vprord zmm13, zmm18, 2
    vpaddd zmm31, zmm23, zmm31
    vprord zmm23, zmm18, 13
    vpaddd zmm22, zmm30, dword ptr [rsi+192]{1to16}
    vmovdqa32 zmm29, zmm1
    vpternlogd zmm29, zmm26, zmm16, 0xca
    vprord zmm8, zmm1, 6
    vpaddd zmm11, zmm10, zmm11
    vprord zmm10, zmm1, 11
    vpaddd zmm12, zmm6, zmm12
    vprord zmm6, zmm1, 25
    vpsrld zmm4, zmm27, 10
    vpaddd zmm17, zmm31, zmmword ptr [rdi+1344]
    vprord zmm24, zmm27, 19
    vpaddd zmm22, zmm25, zmm22
    vpaddd zmm11, zmm9, zmm11
    vpaddd zmm19, zmm19, zmmword ptr [rbp+384]
    vprord zmm9, zmm18, 22
    vmovdqa32 zmm25, zmm18
    vpternlogd zmm25, zmm14, zmmword ptr [rdi+1600], 0xe8
    vprord zmm15, zmmword ptr [r12+4096], 7
    vmovdqa32 zmm20, zmm17
    vpternlogd zmm20, zmm5, zmm7, 0xca
    vmovdqa32 zmmword ptr [rdi+1344], zmm27
    vprord zmm27, zmm17, 6
    vmovdqa32 zmmword ptr [rdi+1728], zmm12
    vprord zmm12, zmm17, 11
    vmovdqa32 zmmword ptr [rdi+1792], zmm30
    vpsrld zmm30, zmmword ptr [r12+4096], 3
    vmovdqa32 zmmword ptr [rdi+1856], zmm16
    vprord zmm16, zmm17, 25
    vpternlogd zmm13, zmm23, zmm9, 0x96
    vprord zmm9, zmmword ptr [r12+4096], 18
    vpsrld zmm23, zmmword ptr [rdi+1536], 10
    vmovdqa32 zmmword ptr [rdi+1920], zmm17
    vprord zmm17, zmmword ptr [rdi+1536], 17
    vpternlogd zmm8, zmm10, zmm6, 0x96
    vpaddd zmm20, zmm19, zmm20
    vprord zmm19, zmmword ptr [rdi+1536], 19
    vpternlogd zmm27, zmm12, zmm16, 0x96
    vpaddd zmm29, zmm22, zmm29
    vpaddd zmm25, zmm13, zmm25
    vpternlogd zmm15, zmm9, zmm30, 0x96
    vprord zmm30, zmm11, 2
    vmovdqa32 zmm9, zmm11
    vpternlogd zmm9, zmm3, zmm28, 0xe8
    vpternlogd zmm17, zmm19, zmm23, 0x96
    vprord zmm23, zmm11, 13
    vprord zmm19, zmm11, 22
    vpaddd zmm0, zmm0, zmmword ptr [rdi+576]
    vpaddd zmm27, zmm20, zmm27
    vpaddd zmm8, zmm29, zmm8
    vpaddd zmm25, zmm31, zmm25
    vpaddd zmm15, zmm15, zmmword ptr [r12+4032]
    vpternlogd zmm21, zmm24, zmm4, 0x96
    vprord zmm4, zmmword ptr [rdi+448], 7
    vpternlogd zmm30, zmm23, zmm19, 0x96
    vprord zmm19, zmmword ptr [rdi+448], 18
    vpaddd zmm0, zmm0, zmmword ptr [rdi+832]
    vpaddd zmm14, zmm14, zmm27
    vpaddd zmm2, zmm2, zmm8
    vprord zmm23, zmm25, 2
    vpaddd zmm17, zmm15, zmm17
    vprord zmm15, zmm25, 13
    vpsrld zmm24, zmmword ptr [rdi+448], 3
    vprord zmm31, zmm25, 22
    vpaddd zmm9, zmm30, zmm9
    vmovdqa32 zmm30, zmm25
    vpternlogd zmm30, zmm18, zmmword ptr [rdi+1600], 0xe8
    vpaddd zmm21, zmm0, zmm21
    vmovdqa32 zmm0, zmm2
    vpternlogd zmm0, zmm1, zmm26, 0xca
    vprord zmm29, zmm2, 6
    vpaddd zmm20, zmm17, dword ptr [rsi+196]{1to16}
    vprord zmm13, zmm2, 11
    vpternlogd zmm23, zmm15, zmm31, 0x96
    vprord zmm31, zmm2, 25
    vpaddd zmm9, zmm8, zmm9
    vpternlogd zmm4, zmm19, zmm24, 0x96
    vpaddd zmm7, zmm7, zmmword ptr [rbp+448]
    vmovdqa32 zmm24, zmm14
    vpternlogd zmm24, zmm5, zmmword ptr [rdi+1920], 0xac
    vprord zmm19, zmm14, 6
    vpsrld zmm8, zmmword ptr [r12+4160], 3
    vprord zmm15, zmm14, 11
    vpaddd zmm20, zmm20, zmmword ptr [rdi+1856]
    vprord zmm22, zmm14, 25
    vpaddd zmm30, zmm23, zmm30
    vprord zmm23, zmmword ptr [r12+4160], 7
    vpsrld zmm16, zmmword ptr [rdi+1792], 10
    vpaddd zmm24, zmm7, zmm24
    vprord zmm7, zmmword ptr [r12+4160], 18
    vprord zmm12, zmmword ptr [rdi+1792], 17
    vpternlogd zmm29, zmm13, zmm31, 0x96
    vpternlogd zmm19, zmm15, zmm22, 0x96
    vprord zmm22, zmmword ptr [rdi+1792], 19
    vpaddd zmm30, zmm27, zmm30
    vpaddd zmm0, zmm20, zmm0
    vpternlogd zmm23, zmm7, zmm8, 0x96
    vprord zmm8, zmm9, 2
    vprord zmm7, zmm9, 13
    vmovdqa32 zmm20, zmm9
    vpternlogd zmm20, zmm11, zmm3, 0xe8
    vpternlogd zmm12, zmm22, zmm16, 0x96
    vprord zmm16, zmm9, 22
    vpaddd zmm19, zmm24, zmm19
    vpaddd zmm4, zmm4, zmmword ptr [rdi+256]
    vpaddd zmm29, zmm0, zmm29
    vprord zmm0, zmmword ptr [rdi+1728], 17
    vprord zmm24, zmm30, 2
    vmovdqa32 zmm22, zmmword ptr [r12+4096]
    vpaddd zmm22, zmm22, dword ptr [rsi+200]{1to16}
    vprord zmm27, zmm30, 13
    vpternlogd zmm8, zmm7, zmm16, 0x96
    vprord zmm16, zmmword ptr [rdi+384], 7
    vpsrld zmm7, zmmword ptr [rdi+1728], 10
    vpaddd zmm15, zmm19, zmmword ptr [rdi+1600]
    vprord zmm31, zmmword ptr [rdi+384], 18
    vpaddd zmm28, zmm28, zmm29
    vprord zmm13, zmmword ptr [rdi+1728], 19
    vprord zmm6, zmm30, 22
    vmovdqa32 zmm10, zmm30
    vpternlogd zmm10, zmm25, zmm18, 0xe8
    vpaddd zmm23, zmm22, zmm23
    vpaddd zmm20, zmm8, zmm20
    vpsrld zmm8, zmmword ptr [rdi+384], 3
    vpaddd zmm4, zmm4, zmmword ptr [rdi+896]
    vpternlogd zmm0, zmm13, zmm7, 0x96
    vpternlogd zmm24, zmm27, zmm6, 0x96
    vmovdqa32 zmm6, zmm28
    vpternlogd zmm6, zmm2, zmm1, 0xca
    vprord zmm27, zmm28, 6
    vpternlogd zmm16, zmm31, zmm8, 0x96
    vpaddd zmm12, zmm23, zmm12
    vprord zmm23, zmm28, 11
    vprord zmm8, zmm28, 25
    vpaddd zmm20, zmm29, zmm20
    vpaddd zmm5, zmm5, zmmword ptr [rbp+512]
    vmovdqa32 zmm29, zmm15
    vpternlogd zmm29, zmm14, zmmword ptr [rdi+1920], 0xca
    vprord zmm31, zmm15, 6
    vpaddd zmm10, zmm24, zmm10
    vprord zmm24, zmm15, 11
    vpsrld zmm7, zmm21, 10
    vpaddd zmm13, zmm12, dword ptr [rsi+204]{1to16}
    vpternlogd zmm27, zmm23, zmm8, 0x96
    vprord zmm8, zmm20, 2
    vpaddd zmm0, zmm4, zmm0
    vprord zmm4, zmm15, 25
    vpaddd zmm29, zmm5, zmm29
    vpaddd zmm10, zmm19, zmm10
    vprord zmm19, zmm17, 17
    vprord zmm5, zmm17, 19
    vpsrld zmm23, zmm17, 10
    vpaddd zmm13, zmm26, zmm13
    vprord zmm26, zmm20, 13
    vpternlogd zmm31, zmm24, zmm4, 0x96
    vmovdqa32 zmm4, zmmword ptr [r12+4160]
    vpaddd zmm4, zmm4, dword ptr [rsi+208]{1to16}
    vprord zmm24, zmm20, 22
    vmovdqa32 zmm22, zmm20
    vpternlogd zmm22, zmm9, zmm11, 0xe8
    vmovdqa32 zmmword ptr [rdi+1600], zmm17
    vprord zmm17, zmm10, 2
    vpternlogd zmm19, zmm5, zmm23, 0x96
    vprord zmm23, zmm10, 13
    vpaddd zmm16, zmm16, zmmword ptr [rdi+448]
    vprord zmm5, zmm10, 22
    vpaddd zmm6, zmm13, zmm6
    vpaddd zmm31, zmm29, zmm31
    vmovdqa32 zmm29, zmm10
    vpternlogd zmm29, zmm30, zmm25, 0xe8
    vpaddd zmm4, zmm4, zmmword ptr [rdi+1472]
    vpternlogd zmm8, zmm26, zmm24, 0x96
    vprord zmm24, zmm21, 17
    vpternlogd zmm17, zmm23, zmm5, 0x96
    vprord zmm5, zmm21, 19
    vpaddd zmm27, zmm6, zmm27
    vpaddd zmm16, zmm16, zmmword ptr [rdi+1088]
    vpaddd zmm18, zmm18, zmm31
    vprord zmm6, zmmword ptr [rdi+768], 7
    vpaddd zmm19, zmm4, zmm19
    vpaddd zmm22, zmm8, zmm22
    vpternlogd zmm24, zmm5, zmm7, 0x96
    vpaddd zmm29, zmm17, zmm29
    vpaddd zmm3, zmm3, zmm27
    vmovdqa32 zmm17, zmmword ptr [rdi+1920]
    vpaddd zmm17, zmm17, zmmword ptr [rbp+576]
    vmovdqa32 zmm7, zmm18
    vpternlogd zmm7, zmm15, zmm14, 0xca
    vprord zmm5, zmm18, 6
    vpaddd zmm8, zmm19, dword ptr [rsi+212]{1to16}
    vprord zmm4, zmm18, 11
    vpaddd zmm22, zmm27, zmm22
    vprord zmm27, zmm18, 25
    vpaddd zmm29, zmm31, zmm29
    vmovdqa32 zmm31, zmm3
    vpternlogd zmm31, zmm28, zmm2, 0xca
    vprord zmm23, zmm3, 6
    vpaddd zmm7, zmm17, zmm7
    vprord zmm17, zmm3, 11
    vpaddd zmm8, zmm1, zmm8
    vprord zmm1, zmm3, 25
    vpternlogd zmm5, zmm4, zmm27, 0x96
    vprord zmm27, zmm12, 17
    vprord zmm4, zmm12, 19
    vpsrld zmm26, zmm12, 10
    vprord zmm13, zmm22, 2
    vmovdqa32 zmmword ptr [rdi+1920], zmm21
    vmovdqa32 zmm21, zmm22
    vpternlogd zmm21, zmm20, zmm9, 0xe8
    vpternlogd zmm23, zmm17, zmm1, 0x96
    vprord zmm1, zmm22, 13
    vpaddd zmm31, zmm8, zmm31
    vprord zmm8, zmm22, 22
    vpaddd zmm5, zmm7, zmm5
    vprord zmm7, zmmword ptr [rdi+768], 18
    vpsrld zmm17, zmmword ptr [rdi+768], 3
    vpaddd zmm24, zmm16, zmm24
    vprord zmm16, zmm29, 2
    vmovdqa32 zmmword ptr [rdi+1856], zmm12
    vmovdqa32 zmm12, zmm29
    vpternlogd zmm12, zmm10, zmm30, 0xe8
    vmovdqa32 zmmword ptr [rdi+1984], zmm9
    vprord zmm9, zmm29, 13
    vpternlogd zmm27, zmm4, zmm26, 0x96
    vprord zmm26, zmm29, 22
    vmovdqa32 zmm4, zmmword ptr [rdi+1152]
    vmovdqa32 zmmword ptr [rdi+2048], zmm29
    vpaddd zmm29, zmm4, dword ptr [rsi+216]{1to16}
    vpaddd zmm25, zmm25, zmm5
    vpaddd zmm23, zmm31, zmm23
    vpternlogd zmm13, zmm1, zmm8, 0x96
    vpternlogd zmm6, zmm7, zmm17, 0x96
    vprord zmm17, zmm0, 17
    vpsrld zmm7, zmm0, 10
    vpternlogd zmm16, zmm9, zmm26, 0x96
    vprord zmm26, zmm0, 19
    vpaddd zmm27, zmm29, zmm27
    vpaddd zmm11, zmm11, zmm23
    vpaddd zmm14, zmm14, zmmword ptr [rbp+640]
    vmovdqa32 zmm29, zmm25
    vpternlogd zmm29, zmm18, zmm15, 0xca
    vprord zmm9, zmm25, 6
    vpaddd zmm21, zmm13, zmm21
    vprord zmm13, zmm25, 11
    vpaddd zmm12, zmm16, zmm12
    vpaddd zmm16, zmm27, dword ptr [rsi+220]{1to16}
    vprord zmm8, zmmword ptr [rdi+1024], 7
    vmovdqa32 zmm1, zmm11
    vpternlogd zmm1, zmm3, zmm28, 0xca
    vprord zmm31, zmm11, 6
    vprord zmm4, zmm11, 11
    vpaddd zmm6, zmm6, zmmword ptr [rdi+384]
    vmovdqa32 zmmword ptr [rdi+2112], zmm0
    vprord zmm0, zmm11, 25
    vpaddd zmm21, zmm23, zmm21
    vprord zmm23, zmm25, 25
    vpaddd zmm29, zmm14, zmm29
    vpaddd zmm12, zmm5, zmm12
    vpaddd zmm16, zmm2, zmm16
    vprord zmm2, zmm19, 17
    vpsrld zmm5, zmmword ptr [rdi+1024], 3
    vprord zmm14, zmm19, 19
    vpternlogd zmm31, zmm4, zmm0, 0x96
    vpternlogd zmm9, zmm13, zmm23, 0x96
    vprord zmm23, zmm21, 2
    vprord zmm13, zmm21, 13
    vmovdqa32 zmm0, zmm21
    vpternlogd zmm0, zmm22, zmm20, 0xe8
    vpaddd zmm1, zmm16, zmm1
    vprord zmm16, zmm21, 22
    vprord zmm4, zmmword ptr [rdi+1024], 18
    vpternlogd zmm17, zmm26, zmm7, 0x96
    vprord zmm7, zmm12, 2
    vpsrld zmm26, zmm19, 10
    vpaddd zmm9, zmm29, zmm9
    vprord zmm29, zmm12, 13
    vmovdqa32 zmmword ptr [rdi+2176], zmm19
    vprord zmm19, zmm12, 22
    vpternlogd zmm23, zmm13, zmm16, 0x96
    vpternlogd zmm2, zmm14, zmm26, 0x96
    vpaddd zmm31, zmm1, zmm31
    vpternlogd zmm8, zmm4, zmm5, 0x96
    vprord zmm5, zmm24, 17
    vprord zmm4, zmm24, 19
    vpaddd zmm6, zmm6, zmmword ptr [rdi+1408]
    vpaddd zmm30, zmm30, zmm9
    vpternlogd zmm7, zmm29, zmm19, 0x96
    vmovdqa32 zmm19, zmm12
    vpternlogd zmm19, zmm10, zmmword ptr [rdi+2048], 0xe8
    vpaddd zmm0, zmm23, zmm0
    vpaddd zmm2, zmm2, zmmword ptr [rdi+1664]
    vpaddd zmm23, zmm31, zmmword ptr [rdi+1984]
    vpsrld zmm29, zmm24, 10
    vpaddd zmm17, zmm6, zmm17
    vpaddd zmm15, zmm15, zmmword ptr [rbp+704]
    vmovdqa32 zmm6, zmm30
    vpternlogd zmm6, zmm25, zmm18, 0xca
    vprord zmm1, zmm30, 6
    vpaddd zmm19, zmm7, zmm19
    vprord zmm7, zmm30, 11
    vpaddd zmm26, zmm2, dword ptr [rsi+224]{1to16}
    vmovdqa32 zmm14, zmm23
    vpternlogd zmm14, zmm11, zmm3, 0xca
    vprord zmm16, zmm23, 6
    vprord zmm13, zmm23, 11
    vpaddd zmm0, zmm31, zmm0
    vprord zmm31, zmm30, 25
    vpaddd zmm6, zmm15, zmm6
    vpaddd zmm19, zmm9, zmm19
    vprord zmm9, zmm23, 25
    vpaddd zmm26, zmm28, zmm26
    vprord zmm28, zmm27, 17
    vprord zmm15, zmm27, 19
    vmovdqa32 zmmword ptr [rdi+1984], zmm24
    vpsrld zmm24, zmm27, 10
    vpternlogd zmm1, zmm7, zmm31, 0x96
    vprord zmm31, zmm0, 2
    vpternlogd zmm16, zmm13, zmm9, 0x96
    vprord zmm9, zmm0, 13
    vprord zmm13, zmm19, 2
    vmovdqa32 zmm7, zmm0
    vpternlogd zmm7, zmm21, zmm22, 0xe8
    vmovdqa32 zmmword ptr [rdi+2240], zmm27
    vprord zmm27, zmm19, 13
    vpaddd zmm14, zmm26, zmm14
    vprord zmm26, zmm19, 22
    vpternlogd zmm28, zmm15, zmm24, 0x96
    vpaddd zmm1, zmm6, zmm1
    vprord zmm6, zmm0, 22
    vpaddd zmm8, zmm8, zmmword ptr [rdi+768]
    vpternlogd zmm5, zmm4, zmm29, 0x96
    vprord zmm29, zmmword ptr [rdi+960], 7
    vpsrld zmm4, zmmword ptr [rdi+960], 3
    vpternlogd zmm13, zmm27, zmm26, 0x96
    vpaddd zmm16, zmm14, zmm16
    vmovdqa32 zmm14, zmm19
    vpternlogd zmm14, zmm12, zmmword ptr [rdi+2048], 0xe8
    vpaddd zmm28, zmm28, zmmword ptr [rdi+1536]
    vpaddd zmm10, zmm10, zmm1
    vpternlogd zmm31, zmm9, zmm6, 0x96
    vpaddd zmm8, zmm8, zmmword ptr [rdi+1216]
    vprord zmm6, zmmword ptr [rdi+960], 18
    vpaddd zmm20, zmm20, zmm16
    vpaddd zmm18, zmm18, zmmword ptr [rbp+768]
    vpaddd zmm14, zmm13, zmm14
    vmovdqa32 zmm13, zmm10
    vpternlogd zmm13, zmm30, zmm25, 0xca
    vpaddd zmm9, zmm28, dword ptr [rsi+228]{1to16}
    vpaddd zmm7, zmm31, zmm7
    vpternlogd zmm29, zmm6, zmm4, 0x96
    vprord zmm4, zmm10, 6
    vpaddd zmm5, zmm8, zmm5
    vmovdqa32 zmm8, zmm20
    vpternlogd zmm8, zmm23, zmm11, 0xca
    vprord zmm6, zmm20, 6
    vpaddd zmm14, zmm1, zmm14
    vprord zmm1, zmm20, 11
    vpaddd zmm9, zmm3, zmm9
    vprord zmm3, zmm20, 25
    vpaddd zmm7, zmm16, zmm7
    vprord zmm16, zmm17, 17
    vprord zmm31, zmm10, 11
    vpaddd zmm13, zmm18, zmm13
    vprord zmm18, zmm10, 25
    vpsrld zmm26, zmm2, 10
    vprord zmm27, zmm14, 2
    vpternlogd zmm6, zmm1, zmm3, 0x96
    vprord zmm3, zmm14, 13
    vpaddd zmm8, zmm9, zmm8
    vprord zmm9, zmm14, 22
    vmovdqa32 zmm1, zmm7
    vpternlogd zmm1, zmm0, zmm21, 0xe8
    vpternlogd zmm4, zmm31, zmm18, 0x96
    vprord zmm18, zmm2, 17
    vprord zmm31, zmm2, 19
    vpaddd zmm29, zmm29, zmmword ptr [rdi+1024]
    vprord zmm24, zmm7, 2
    vpsrld zmm15, zmm17, 10
    vpaddd zmm6, zmm8, zmm6
    vprord zmm8, zmm7, 13
    vpternlogd zmm27, zmm3, zmm9, 0x96
    vprord zmm9, zmm7, 22
    vpaddd zmm4, zmm13, zmm4
    vpternlogd zmm18, zmm31, zmm26, 0x96
    vprord zmm26, zmmword ptr [rdi+640], 7
    vpaddd zmm29, zmm29, zmmword ptr [rdi+1344]
    vprord zmm31, zmm17, 19
    vpaddd zmm22, zmm22, zmm6
    vpternlogd zmm24, zmm8, zmm9, 0x96
    vpaddd zmm25, zmm25, zmmword ptr [rbp+832]
    vmovdqa32 zmm9, zmm14
    vpternlogd zmm9, zmm19, zmm12, 0xe8
    vpaddd zmm8, zmm4, zmmword ptr [rdi+2048]
    vpaddd zmm18, zmm18, zmmword ptr [rdi+1792]
    vprord zmm13, zmmword ptr [rdi+640], 18
    vpsrld zmm3, zmmword ptr [rdi+640], 3
    vpternlogd zmm16, zmm31, zmm15, 0x96
    vmovdqa32 zmm15, zmm22
    vpternlogd zmm15, zmm20, zmm23, 0xca
    vprord zmm31, zmm22, 6
    vpaddd zmm9, zmm27, zmm9
    vprord zmm27, zmm22, 11
    vmovdqa32 zmmword ptr [rdi+2048], zmm17
    vpaddd zmm17, zmm18, dword ptr [rsi+232]{1to16}
    vmovdqa32 zmmword ptr [rdi+2304], zmm2
    vprord zmm2, zmm22, 25
    vpaddd zmm1, zmm24, zmm1
    vmovdqa32 zmm24, zmm8
    vpternlogd zmm24, zmm10, zmm30, 0xca
    vpternlogd zmm26, zmm13, zmm3, 0x96
    vpaddd zmm16, zmm29, zmm16
    vpaddd zmm9, zmm4, zmm9
    vpternlogd zmm31, zmm27, zmm2, 0x96
    vpaddd zmm17, zmm11, zmm17
    vpaddd zmm1, zmm6, zmm1
    vprord zmm6, zmm8, 6
    vpaddd zmm24, zmm25, zmm24
    vprord zmm25, zmm8, 11
    vpsrld zmm11, zmm28, 10
    vprord zmm2, zmm8, 25
    vpsrld zmm27, zmm5, 10
    vprord zmm4, zmm9, 2
    vpaddd zmm15, zmm17, zmm15
    vprord zmm17, zmm9, 13
    vmovdqa32 zmm29, zmm1
    vpternlogd zmm29, zmm7, zmm0, 0xe8
    vprord zmm3, zmm9, 22
    vpaddd zmm26, zmm26, zmmword ptr [rdi+960]
    vpternlogd zmm6, zmm25, zmm2, 0x96
    vprord zmm2, zmm28, 17
    vprord zmm25, zmm28, 19
    vpaddd zmm31, zmm15, zmm31
    vprord zmm15, zmm1, 2
    vprord zmm13, zmm1, 13
    vmovdqa32 zmmword ptr [rdi+2368], zmm28
    vprord zmm28, zmm1, 22
    vpaddd zmm6, zmm24, zmm6
    vpternlogd zmm2, zmm25, zmm11, 0x96
    vprord zmm11, zmm5, 17
    vpaddd zmm21, zmm21, zmm31
    vprord zmm25, zmm5, 19
    vpternlogd zmm4, zmm17, zmm3, 0x96
    vmovdqa32 zmm3, zmm9
    vpternlogd zmm3, zmm14, zmm19, 0xe8
    vpternlogd zmm15, zmm13, zmm28, 0x96
    vpaddd zmm26, zmm26, zmmword ptr [rdi+1728]
    vpaddd zmm12, zmm12, zmm6
    vpaddd zmm2, zmm2, zmmword ptr [rdi+1600]
    vpternlogd zmm11, zmm25, zmm27, 0x96
    vmovdqa32 zmm27, zmm21
    vpternlogd zmm27, zmm22, zmm20, 0xca
    vprord zmm25, zmm21, 6
    vpaddd zmm3, zmm4, zmm3
    vprord zmm4, zmm21, 11
    vprord zmm28, zmm21, 25
    vpaddd zmm29, zmm15, zmm29
    vpaddd zmm30, zmm30, zmmword ptr [rbp+896]
    vpaddd zmm15, zmm2, dword ptr [rsi+236]{1to16}
    vprord zmm13, zmmword ptr [rdi+704], 7
    vpaddd zmm11, zmm26, zmm11
    vpaddd zmm3, zmm6, zmm3
    vpternlogd zmm25, zmm4, zmm28, 0x96
    vpaddd zmm29, zmm31, zmm29
    vmovdqa32 zmm31, zmm12
    vpternlogd zmm31, zmm8, zmm10, 0xca
    vprord zmm28, zmm12, 6
    vprord zmm4, zmm12, 11
    vpaddd zmm15, zmm23, zmm15
    vprord zmm23, zmm12, 25
    vpsrld zmm6, zmm18, 10
    vprord zmm26, zmm3, 2
    vpsrld zmm17, zmmword ptr [rdi+704], 3
    vprord zmm24, zmm18, 17
    vmovdqa32 zmmword ptr [rdi+2432], zmm5
    vmovdqa32 zmm5, zmm29
    vpternlogd zmm5, zmm1, zmm7, 0xe8
    vpaddd zmm31, zmm30, zmm31
    vprord zmm30, zmm18, 19
    vpternlogd zmm28, zmm4, zmm23, 0x96
    vpaddd zmm27, zmm15, zmm27
    vprord zmm15, zmm3, 13
    vprord zmm23, zmm29, 2
    vpternlogd zmm24, zmm30, zmm6, 0x96
    vprord zmm6, zmm29, 13
    vprord zmm30, zmm29, 22
    vpaddd zmm28, zmm31, zmm28
    vpaddd zmm25, zmm27, zmm25
    vprord zmm27, zmmword ptr [rdi+704], 18
    vprord zmm31, zmm16, 17
    vpaddd zmm24, zmm24, zmmword ptr [rdi+1856]
    vpternlogd zmm23, zmm6, zmm30, 0x96
    vprord zmm30, zmm16, 19
    vpaddd zmm19, zmm19, zmm28
    vpaddd zmm0, zmm0, zmm25
    vprord zmm6, zmm3, 22
    vmovdqa32 zmm4, zmm3
    vpternlogd zmm4, zmm9, zmm14, 0xe8
    vpternlogd zmm13, zmm27, zmm17, 0x96
    vpaddd zmm17, zmm24, dword ptr [rsi+240]{1to16}
    vpaddd zmm5, zmm23, zmm5
    vpsrld zmm23, zmm16, 10
    vpternlogd zmm26, zmm15, zmm6, 0x96
    vmovdqa32 zmm6, zmm0
    vpternlogd zmm6, zmm21, zmm22, 0xca
    vprord zmm15, zmm0, 6
    vprord zmm27, zmm0, 11
    vpaddd zmm13, zmm13, zmmword ptr [rdi+640]
    vpaddd zmm17, zmm20, zmm17
    vprord zmm20, zmm0, 25
    vpaddd zmm5, zmm25, zmm5
    vpternlogd zmm31, zmm30, zmm23, 0x96
    vpaddd zmm10, zmm10, zmmword ptr [rbp+960]
    vmovdqa32 zmm23, zmm19
    vpternlogd zmm23, zmm12, zmm8, 0xca
    vprord zmm30, zmm19, 6
    vpaddd zmm4, zmm26, zmm4
    vprord zmm26, zmm19, 11
    vpsrld zmm25, zmm2, 10
    vmovdqa32 zmmword ptr [rdi+2496], zmm16
    vprord zmm16, zmm19, 25
    vpternlogd zmm15, zmm27, zmm20, 0x96
    vprord zmm20, zmm2, 17
    vpaddd zmm6, zmm17, zmm6
    vpaddd zmm23, zmm10, zmm23
    vprord zmm10, zmm2, 19
    vpaddd zmm4, zmm28, zmm4
    vmovdqa32 zmm28, zmmword ptr [rdi+2176]
    vpaddd zmm17, zmm28, dword ptr [rsi+244]{1to16}
    vpternlogd zmm30, zmm26, zmm16, 0x96
    vprord zmm16, zmm5, 2
    vprord zmm26, zmm5, 13
    vmovdqa32 zmm27, zmm5
    vpternlogd zmm27, zmm29, zmm1, 0xe8
    vpternlogd zmm20, zmm10, zmm25, 0x96
    vpaddd zmm15, zmm6, zmm15
    vprord zmm6, zmm5, 22
    vpsrld zmm25, zmmword ptr [rdi+832], 3
    vprord zmm10, zmm4, 2
    vpaddd zmm13, zmm13, zmmword ptr [rdi+1920]
    vpaddd zmm30, zmm23, zmm30
    vprord zmm23, zmmword ptr [rdi+832], 7
    vprord zmm28, zmmword ptr [rdi+832], 18
    vpaddd zmm20, zmm17, zmm20
    vpaddd zmm7, zmm7, zmm15
    vprord zmm17, zmm4, 13
    vpternlogd zmm16, zmm26, zmm6, 0x96
    vprord zmm6, zmm4, 22
    vmovdqa32 zmm26, zmm4
    vpternlogd zmm26, zmm3, zmm9, 0xe8
    vpaddd zmm14, zmm14, zmm30
    vpternlogd zmm23, zmm28, zmm25, 0x96
    vprord zmm25, zmm11, 17
    vpaddd zmm31, zmm13, zmm31
    vpaddd zmm13, zmm20, dword ptr [rsi+248]{1to16}
    vmovdqa32 zmm28, zmm7
    vpternlogd zmm28, zmm0, zmm21, 0xca
    vpternlogd zmm10, zmm17, zmm6, 0x96
    vprord zmm6, zmm7, 6
    vprord zmm17, zmm7, 11
    vpaddd zmm27, zmm16, zmm27
    vprord zmm16, zmm7, 25
    vpaddd zmm13, zmm22, zmm13
    vpaddd zmm26, zmm10, zmm26
    vpternlogd zmm6, zmm17, zmm16, 0x96
    vpaddd zmm27, zmm15, zmm27
    vpaddd zmm8, zmm8, zmmword ptr [rbp+1024]
    vmovdqa32 zmm15, zmm14
    vpternlogd zmm15, zmm19, zmm12, 0xca
    vprord zmm16, zmm14, 6
    vpsrld zmm17, zmmword ptr [rdi+1472], 3
    vprord zmm10, zmm14, 11
    vpsrld zmm22, zmm24, 10
    vmovdqa32 zmmword ptr [rdi+2560], zmm2
    vprord zmm2, zmm14, 25
    vpaddd zmm26, zmm30, zmm26
    vprord zmm30, zmmword ptr [rdi+1472], 7
    vpaddd zmm28, zmm13, zmm28
    vpaddd zmm15, zmm8, zmm15
    vprord zmm8, zmmword ptr [rdi+1472], 18
    vprord zmm13, zmm24, 17
    vmovdqa32 zmmword ptr [rdi+2624], zmm18
    vmovdqa32 zmm18, zmm27
    vpternlogd zmm18, zmm5, zmm29, 0xe8
    vpternlogd zmm16, zmm10, zmm2, 0x96
    vprord zmm2, zmm24, 19
    vprord zmm10, zmm27, 2
    vpaddd zmm23, zmm23, zmmword ptr [rdi+704]
    vpternlogd zmm30, zmm8, zmm17, 0x96
    vpaddd zmm6, zmm28, zmm6
    vprord zmm28, zmm26, 2
    vpsrld zmm17, zmm11, 10
    vpternlogd zmm13, zmm2, zmm22, 0x96
    vprord zmm22, zmm27, 13
    vpaddd zmm16, zmm15, zmm16
    vprord zmm15, zmm27, 22
    vprord zmm2, zmm11, 19
    vpaddd zmm23, zmm23, zmmword ptr [rdi+2112]
    vpaddd zmm30, zmm30, dword ptr [rsi+200]{1to16}
    vpaddd zmm1, zmm1, zmm6
    vprord zmm8, zmm26, 13
    vmovdqa32 zmmword ptr [rdi+2688], zmm11
    vprord zmm11, zmm26, 22
    vpternlogd zmm10, zmm22, zmm15, 0x96
    vpaddd zmm9, zmm9, zmm16
    vmovdqa32 zmm15, zmm26
    vpternlogd zmm15, zmm4, zmm3, 0xe8
    vpternlogd zmm25, zmm2, zmm17, 0x96
    vprord zmm17, zmmword ptr [rdi+896], 7
    vpaddd zmm30, zmm30, zmmword ptr [rdi+2240]
    vmovdqa32 zmm2, zmm1
    vpternlogd zmm2, zmm7, zmm0, 0xca
    vpternlogd zmm28, zmm8, zmm11, 0x96
    vprord zmm11, zmm1, 6
    vprord zmm8, zmm1, 11
    vpaddd zmm18, zmm10, zmm18
    vprord zmm10, zmm1, 25
    vpsrld zmm22, zmmword ptr [rdi+896], 3
    vmovdqa32 zmmword ptr [rdi+2752], zmm24
    vprord zmm24, zmmword ptr [rdi+896], 18
    vpaddd zmm25, zmm23, zmm25
    vpaddd zmm13, zmm30, zmm13
    vpaddd zmm15, zmm28, zmm15
    vpternlogd zmm11, zmm8, zmm10, 0x96
    vpaddd zmm18, zmm6, zmm18
    vpaddd zmm12, zmm12, zmmword ptr [rbp+1088]
    vmovdqa32 zmm6, zmm9
    vpternlogd zmm6, zmm14, zmm19, 0xca
    vprord zmm10, zmm9, 6
    vpsrld zmm8, zmmword ptr [rdi+1152], 3
    vprord zmm28, zmm9, 11
    vpaddd zmm30, zmm13, dword ptr [rsi+252]{1to16}
    vprord zmm23, zmm9, 25
    vpaddd zmm15, zmm16, zmm15
    vprord zmm16, zmmword ptr [rdi+1152], 7
    vmovdqa32 zmmword ptr [rdi+2816], zmm25
    vmovdqa32 zmm25, zmm18
    vpternlogd zmm25, zmm27, zmm5, 0xe8
    vpaddd zmm6, zmm12, zmm6
    vprord zmm12, zmmword ptr [rdi+1152], 18
    vmovdqa32 zmmword ptr [rdi+2880], zmm5
    vprord zmm5, zmm18, 2
    vpternlogd zmm17, zmm24, zmm22, 0x96
    vpternlogd zmm10, zmm28, zmm23, 0x96
    vpaddd zmm30, zmm21, zmm30
    vprord zmm21, zmm15, 2
    vpsrld zmm23, zmm20, 10
    vprord zmm28, zmm15, 13
    vpternlogd zmm16, zmm12, zmm8, 0x96
    vprord zmm8, zmm15, 22
    vpsrld zmm12, zmm31, 10
    vprord zmm22, zmm20, 17
    vpaddd zmm17, zmm17, zmmword ptr [rdi+832]
    vpaddd zmm10, zmm6, zmm10
    vprord zmm6, zmm20, 19
    vpaddd zmm2, zmm30, zmm2
    vprord zmm30, zmm18, 13
    vpternlogd zmm21, zmm28, zmm8, 0x96
    vpaddd zmm16, zmm16, zmmword ptr [rdi+1472]
    vprord zmm8, zmm18, 22
    vpternlogd zmm22, zmm6, zmm23, 0x96
    vprord zmm23, zmm31, 17
    vpaddd zmm3, zmm3, zmm10
    vprord zmm6, zmm31, 19
    vpaddd zmm11, zmm2, zmm11
    vpaddd zmm17, zmm17, zmmword ptr [rdi+1984]
    vpaddd zmm16, zmm16, zmmword ptr [rdi+2304]
    vpternlogd zmm5, zmm30, zmm8, 0x96
    vpternlogd zmm23, zmm6, zmm12, 0x96
    vpaddd zmm29, zmm29, zmm11
    vpaddd zmm19, zmm19, zmmword ptr [rbp+1152]
    vmovdqa32 zmm12, zmm3
    vpternlogd zmm12, zmm9, zmm14, 0xca
    vmovdqa32 zmm6, zmm15
    vpternlogd zmm6, zmm26, zmm4, 0xe8
    vpaddd zmm22, zmm16, zmm22
    vpaddd zmm25, zmm5, zmm25
    vprord zmm5, zmmword ptr [rdi+1088], 7
    vprord zmm16, zmmword ptr [rdi+1088], 18
    vpaddd zmm23, zmm17, zmm23
    vmovdqa32 zmm17, zmm29
    vpternlogd zmm17, zmm1, zmm7, 0xca
    vprord zmm8, zmm29, 6
    vprord zmm30, zmm29, 11
    vpaddd zmm6, zmm21, zmm6
    vpaddd zmm21, zmm22, dword ptr [rsi+256]{1to16}
    vprord zmm2, zmm29, 25
    vpaddd zmm25, zmm11, zmm25
    vprord zmm11, zmm3, 6
    vpaddd zmm12, zmm19, zmm12
    vprord zmm19, zmm3, 11
    vpsrld zmm28, zmmword ptr [rdi+1664], 3
    vprord zmm24, zmm3, 25
    vmovdqa32 zmmword ptr [rdi+1472], zmm31
    vpsrld zmm31, zmmword ptr [rdi+1088], 3
    vpaddd zmm6, zmm10, zmm6
    vprord zmm10, zmmword ptr [rdi+1664], 7
    vmovdqa32 zmmword ptr [rdi+2944], zmm20
    vprord zmm20, zmmword ptr [rdi+1664], 18
    vpaddd zmm21, zmm0, zmm21
    vprord zmm0, zmm13, 17
    vmovdqa32 zmmword ptr [rdi+3008], zmm23
    vpsrld zmm23, zmm13, 10
    vpternlogd zmm11, zmm19, zmm24, 0x96
    vprord zmm24, zmm13, 19
    vpternlogd zmm8, zmm30, zmm2, 0x96
    vprord zmm2, zmm25, 2
    vprord zmm30, zmm6, 2
    vmovdqa32 zmm19, zmm6
    vpternlogd zmm19, zmm15, zmm26, 0xe8
    vmovdqa32 zmmword ptr [rdi+3072], zmm13
    vprord zmm13, zmm6, 13
    vpternlogd zmm10, zmm20, zmm28, 0x96
    vprord zmm28, zmm6, 22
    vpaddd zmm17, zmm21, zmm17
    vpaddd zmm11, zmm12, zmm11
    vpternlogd zmm0, zmm24, zmm23, 0x96
    vprord zmm23, zmm25, 13
    vmovdqa32 zmm24, zmm25
    vpternlogd zmm24, zmm18, zmm27, 0xe8
    vprord zmm12, zmm25, 22
    vpternlogd zmm5, zmm16, zmm31, 0x96
    vpternlogd zmm30, zmm13, zmm28, 0x96
    vpaddd zmm10, zmm10, zmmword ptr [rdi+1152]
    vpaddd zmm8, zmm17, zmm8
    vprord zmm17, zmmword ptr [rdi+2816], 17
    vpaddd zmm4, zmm4, zmm11
    vpaddd zmm14, zmm14, zmmword ptr [rbp+1216]
    vpternlogd zmm2, zmm23, zmm12, 0x96
    vprord zmm12, zmmword ptr [rdi+2816], 19
    vpaddd zmm5, zmm5, zmmword ptr [rdi+896]
    vpaddd zmm19, zmm30, zmm19
    vpaddd zmm10, zmm10, zmmword ptr [rdi+2368]
    vpaddd zmm30, zmm8, zmmword ptr [rdi+2880]
    vmovdqa32 zmm23, zmm4
    vpternlogd zmm23, zmm3, zmm9, 0xca
    vprord zmm28, zmm4, 6
    vprord zmm13, zmm4, 11
    vpaddd zmm24, zmm2, zmm24
    vprord zmm2, zmm4, 25
    vpsrld zmm31, zmmword ptr [rdi+2816], 10
    vpaddd zmm19, zmm11, zmm19
    vpaddd zmm0, zmm10, zmm0
    vmovdqa32 zmm10, zmm30
    vpternlogd zmm10, zmm29, zmm1, 0xca
    vprord zmm11, zmm30, 6
    vprord zmm16, zmm30, 11
    vpternlogd zmm17, zmm12, zmm31, 0x96
    vprord zmm31, zmm30, 25
    vpaddd zmm24, zmm8, zmm24
    vpternlogd zmm28, zmm13, zmm2, 0x96
    vpaddd zmm23, zmm14, zmm23
    vprord zmm14, zmm19, 2
    vmovdqa32 zmm2, zmm19
    vpternlogd zmm2, zmm6, zmm15, 0xe8
    vprord zmm13, zmm19, 13
    vpsrld zmm8, zmmword ptr [rdi+1536], 3
    vprord zmm12, zmm19, 22
    vpaddd zmm21, zmm0, dword ptr [rsi+260]{1to16}
    vprord zmm20, zmmword ptr [rdi+1536], 7
    vpternlogd zmm11, zmm16, zmm31, 0x96
    vpaddd zmm28, zmm23, zmm28
    vprord zmm23, zmmword ptr [rdi+1536], 18
    vprord zmm31, zmm24, 2
    vmovdqa32 zmm16, zmm24
    vpternlogd zmm16, zmm25, zmm18, 0xe8
    vpternlogd zmm14, zmm13, zmm12, 0x96
    vprord zmm12, zmm24, 13
    vpaddd zmm21, zmm7, zmm21
    vprord zmm7, zmm24, 22
    vpaddd zmm5, zmm5, zmmword ptr [rdi+2048]
    vprord zmm13, zmmword ptr [rdi+1408], 7
    vpaddd zmm26, zmm26, zmm28
    vpternlogd zmm20, zmm23, zmm8, 0x96
    vprord zmm8, zmm22, 17
    vpsrld zmm23, zmmword ptr [rdi+1408], 3
    vpaddd zmm2, zmm14, zmm2
    vprord zmm14, zmm22, 19
    vpaddd zmm10, zmm21, zmm10
    vpternlogd zmm31, zmm12, zmm7, 0x96
    vprord zmm7, zmmword ptr [rdi+1408], 18
    vpaddd zmm17, zmm5, zmm17
    vpaddd zmm9, zmm9, zmmword ptr [rbp+1280]
    vmovdqa32 zmm5, zmm26
    vpternlogd zmm5, zmm4, zmm3, 0xca
    vprord zmm12, zmm26, 6
    vpaddd zmm20, zmm20, zmmword ptr [rdi+1664]
    vpaddd zmm2, zmm28, zmm2
    vprord zmm28, zmmword ptr [rdi+3008], 17
    vpsrld zmm21, zmm22, 10
    vpaddd zmm11, zmm10, zmm11
    vprord zmm10, zmm26, 11
    vpaddd zmm16, zmm31, zmm16
    vpternlogd zmm13, zmm7, zmm23, 0x96
    vprord zmm23, zmmword ptr [rdi+3008], 19
    vpternlogd zmm8, zmm14, zmm21, 0x96
    vpaddd zmm20, zmm20, zmmword ptr [rdi+2624]
    vpsrld zmm21, zmmword ptr [rdi+3008], 10
    vpaddd zmm27, zmm27, zmm11
    vprord zmm14, zmm26, 25
    vpaddd zmm5, zmm9, zmm5
    vpaddd zmm16, zmm11, zmm16
    vpaddd zmm13, zmm13, zmmword ptr [rdi+1088]
    vprord zmm11, zmm2, 2
    vmovdqa32 zmm9, zmm2
    vpternlogd zmm9, zmm19, zmm6, 0xe8
    vprord zmm7, zmm2, 13
    vpaddd zmm8, zmm20, zmm8
    vpternlogd zmm12, zmm10, zmm14, 0x96
    vprord zmm14, zmm2, 22
    vmovdqa32 zmm10, zmm27
    vpternlogd zmm10, zmm30, zmm29, 0xca
    vprord zmm20, zmm27, 6
    vprord zmm31, zmm27, 11
    vmovdqa32 zmmword ptr [rdi+1664], zmm22
    vmovdqa32 zmm22, zmm16
    vpternlogd zmm22, zmm24, zmm25, 0xe8
    vmovdqa32 zmmword ptr [rdi+2880], zmm25
    vprord zmm25, zmm27, 25
    vmovdqa32 zmmword ptr [rdi+1152], zmm29
    vpsrld zmm29, zmmword ptr [rdi+1216], 3
    vpternlogd zmm11, zmm7, zmm14, 0x96
    vpaddd zmm14, zmm8, dword ptr [rsi+264]{1to16}
    vpaddd zmm12, zmm5, zmm12
    vprord zmm5, zmm16, 2
    vprord zmm7, zmm16, 13
    vpternlogd zmm28, zmm23, zmm21, 0x96
    vpaddd zmm3, zmm3, zmmword ptr [rbp+1344]
    vprord zmm21, zmmword ptr [rdi+1792], 7
    vprord zmm23, zmmword ptr [rdi+1792], 18
    vmovdqa32 zmmword ptr [rdi+3136], zmm8
    vpsrld zmm8, zmmword ptr [rdi+1792], 3
    vpaddd zmm9, zmm11, zmm9
    vpaddd zmm14, zmm1, zmm14
    vpaddd zmm15, zmm15, zmm12
    vprord zmm1, zmm0, 17
    vprord zmm11, zmm0, 19
    vpternlogd zmm20, zmm31, zmm25, 0x96
    vpternlogd zmm21, zmm23, zmm8, 0x96
    vprord zmm8, zmm16, 22
    vprord zmm23, zmmword ptr [rdi+1216], 7
    vpaddd zmm13, zmm13, zmmword ptr [rdi+2432]
    vpaddd zmm9, zmm12, zmm9
    vpaddd zmm10, zmm14, zmm10
    vmovdqa32 zmm14, zmm15
    vpternlogd zmm14, zmm26, zmm4, 0xca
    vprord zmm12, zmm15, 6
    vprord zmm25, zmm15, 11
    vpsrld zmm31, zmm0, 10
    vmovdqa32 zmmword ptr [rdi+3200], zmm0
    vprord zmm0, zmm15, 25
    vpternlogd zmm5, zmm7, zmm8, 0x96
    vprord zmm8, zmmword ptr [rdi+1216], 18
    vpaddd zmm28, zmm13, zmm28
    vpaddd zmm21, zmm21, zmmword ptr [rdi+1536]
    vpternlogd zmm1, zmm11, zmm31, 0x96
    vpaddd zmm20, zmm10, zmm20
    vprord zmm10, zmm17, 17
    vpternlogd zmm12, zmm25, zmm0, 0x96
    vpaddd zmm14, zmm3, zmm14
    vpaddd zmm22, zmm5, zmm22
    vpternlogd zmm23, zmm8, zmm29, 0x96
    vprord zmm29, zmm17, 19
    vpsrld zmm8, zmm17, 10
    vpaddd zmm21, zmm21, zmmword ptr [rdi+2560]
    vpaddd zmm18, zmm18, zmm20
    vpaddd zmm12, zmm14, zmm12
    vprord zmm14, zmm9, 2
    vprord zmm5, zmm9, 13
    vpaddd zmm22, zmm20, zmm22
    vpaddd zmm4, zmm4, zmmword ptr [rbp+1408]
    vprord zmm20, zmm9, 22
    vmovdqa32 zmm3, zmm9
    vpternlogd zmm3, zmm2, zmm19, 0xe8
    vpaddd zmm1, zmm21, zmm1
    vprord zmm21, zmmword ptr [rdi+1600], 7
    vmovdqa32 zmm0, zmm18
    vpternlogd zmm0, zmm27, zmm30, 0xca
    vpaddd zmm6, zmm6, zmm12
    vprord zmm25, zmmword ptr [rdi+1600], 18
    vpternlogd zmm14, zmm5, zmm20, 0x96
    vprord zmm20, zmm18, 6
    vprord zmm5, zmm18, 11
    vmovdqa32 zmm31, zmm22
    vpternlogd zmm31, zmm16, zmm24, 0xe8
    vpaddd zmm11, zmm1, dword ptr [rsi+268]{1to16}
    vprord zmm13, zmm18, 25
    vprord zmm7, zmm22, 2
    vpaddd zmm23, zmm23, zmmword ptr [rdi+1408]
    vmovdqa32 zmmword ptr [rdi+1536], zmm17
    vmovdqa32 zmm17, zmm6
    vpternlogd zmm17, zmm15, zmm26, 0xca
    vmovdqa32 zmmword ptr [rdi+3264], zmm24
    vprord zmm24, zmm6, 6
    vmovdqa32 zmmword ptr [rdi+3328], zmm1
    vprord zmm1, zmm6, 11
    vpaddd zmm3, zmm14, zmm3
    vpternlogd zmm20, zmm5, zmm13, 0x96
    vprord zmm13, zmm22, 13
    vpaddd zmm11, zmm11, zmmword ptr [rdi+1152]
    vprord zmm5, zmm22, 22
    vpternlogd zmm10, zmm29, zmm8, 0x96
    vpaddd zmm23, zmm23, zmmword ptr [rdi+2496]
    vprord zmm8, zmm6, 25
    vpaddd zmm17, zmm4, zmm17
    vpaddd zmm3, zmm12, zmm3
    vprord zmm12, zmmword ptr [rdi+3136], 17
    vpsrld zmm4, zmmword ptr [rdi+1600], 3
    vprord zmm29, zmmword ptr [rdi+3136], 19
    vpsrld zmm14, zmmword ptr [rdi+3136], 10
    vpaddd zmm0, zmm11, zmm0
    vpternlogd zmm24, zmm1, zmm8, 0x96
    vpternlogd zmm7, zmm13, zmm5, 0x96
    vpternlogd zmm21, zmm25, zmm4, 0x96
    vprord zmm4, zmmword ptr [rdi+1344], 7
    vpternlogd zmm12, zmm29, zmm14, 0x96
    vprord zmm14, zmmword ptr [rdi+1344], 18
    vpsrld zmm29, zmmword ptr [rdi+1344], 3
    vpaddd zmm10, zmm23, zmm10
    vprord zmm23, zmm3, 2
    vpaddd zmm20, zmm0, zmm20
    vpaddd zmm24, zmm17, zmm24
    vpaddd zmm31, zmm7, zmm31
    vpaddd zmm21, zmm21, zmmword ptr [rdi+1792]
    vpternlogd zmm4, zmm14, zmm29, 0x96
    vprord zmm29, zmm28, 17
    vpsrld zmm14, zmm28, 10
    vprord zmm7, zmm28, 19
    vpaddd zmm17, zmm20, zmmword ptr [rdi+2880]
    vpaddd zmm19, zmm19, zmm24
    vprord zmm0, zmm3, 13
    vprord zmm25, zmm3, 22
    vmovdqa32 zmm5, zmm3
    vpternlogd zmm5, zmm9, zmm2, 0xe8
    vpaddd zmm21, zmm21, zmmword ptr [rdi+2752]
    vpaddd zmm31, zmm20, zmm31
    vpaddd zmm26, zmm26, zmmword ptr [rbp+1472]
    vprord zmm20, zmmword ptr [rdi+1856], 7
    vprord zmm13, zmmword ptr [rdi+1856], 18
    vmovdqa32 zmm8, zmm17
    vpternlogd zmm8, zmm18, zmm27, 0xca
    vmovdqa32 zmm1, zmm19
    vpternlogd zmm1, zmm6, zmm15, 0xca
    vprord zmm11, zmm19, 6
    vmovdqa32 zmmword ptr [rdi+2880], zmm28
    vprord zmm28, zmm19, 11
    vpternlogd zmm23, zmm0, zmm25, 0x96
    vprord zmm25, zmm19, 25
    vpaddd zmm12, zmm21, zmm12
    vpsrld zmm21, zmmword ptr [rdi+1856], 3
    vprord zmm0, zmm17, 6
    vmovdqa32 zmmword ptr [rdi+1792], zmm27
    vprord zmm27, zmm17, 11
    vmovdqa32 zmmword ptr [rdi+1152], zmm18
    vmovdqa32 zmm18, zmm31
    vpternlogd zmm18, zmm22, zmm16, 0xe8
    vpaddd zmm1, zmm26, zmm1
    vprord zmm26, zmm17, 25
    vpternlogd zmm11, zmm28, zmm25, 0x96
    vpaddd zmm5, zmm23, zmm5
    vpaddd zmm23, zmm12, dword ptr [rsi+272]{1to16}
    vprord zmm25, zmm31, 2
    vpternlogd zmm20, zmm13, zmm21, 0x96
    vprord zmm21, zmm31, 13
    vpternlogd zmm0, zmm27, zmm26, 0x96
    vprord zmm26, zmm31, 22
    vprord zmm27, zmmword ptr [rdi+1728], 7
    vpsrld zmm13, zmmword ptr [rdi+1728], 3
    vpaddd zmm11, zmm1, zmm11
    vpaddd zmm5, zmm24, zmm5
    vpaddd zmm23, zmm30, zmm23
    vprord zmm30, zmmword ptr [rdi+1728], 18
    vprord zmm24, zmmword ptr [rdi+3328], 17
    vpternlogd zmm25, zmm21, zmm26, 0x96
    vpaddd zmm4, zmm4, zmmword ptr [rdi+1216]
    vpternlogd zmm29, zmm7, zmm14, 0x96
    vpaddd zmm20, zmm20, zmmword ptr [rdi+1600]
    vprord zmm14, zmmword ptr [rdi+3328], 19
    vpaddd zmm2, zmm2, zmm11
    vprord zmm7, zmm5, 2
    vprord zmm26, zmm5, 13
    vpsrld zmm21, zmmword ptr [rdi+3328], 10
    vprord zmm1, zmm5, 22
    vpaddd zmm8, zmm23, zmm8
    vpaddd zmm18, zmm25, zmm18
    vpternlogd zmm27, zmm30, zmm13, 0x96
    vpternlogd zmm24, zmm14, zmm21, 0x96
    vpaddd zmm20, zmm20, zmmword ptr [rdi+2944]
    vprord zmm21, zmm10, 17
    vpaddd zmm4, zmm4, zmmword ptr [rdi+2688]
    vpternlogd zmm7, zmm26, zmm1, 0x96
    vprord zmm1, zmm10, 19
    vpaddd zmm0, zmm8, zmm0
    vpaddd zmm24, zmm20, zmm24
    vpaddd zmm29, zmm4, zmm29
    vpaddd zmm4, zmm0, zmmword ptr [rdi+3264]
    vpaddd zmm18, zmm0, zmm18
    vpaddd zmm15, zmm15, zmmword ptr [rbp+1536]
    vmovdqa32 zmm0, zmm2
    vpternlogd zmm0, zmm19, zmm6, 0xca
    vprord zmm20, zmm2, 6
    vmovdqa32 zmm8, zmm5
    vpternlogd zmm8, zmm3, zmm9, 0xe8
    vprord zmm26, zmm2, 11
    vpsrld zmm14, zmmword ptr [rdi+2176], 3
    vprord zmm13, zmm2, 25
    vpaddd zmm30, zmm24, dword ptr [rsi+276]{1to16}
    vprord zmm25, zmmword ptr [rdi+2176], 7
    vmovdqa32 zmm23, zmm4
    vpternlogd zmm23, zmm17, zmmword ptr [rdi+1152], 0xca
    vpaddd zmm0, zmm15, zmm0
    vprord zmm15, zmmword ptr [rdi+2176], 18
    vpaddd zmm8, zmm7, zmm8
    vprord zmm7, zmm4, 6
    vpternlogd zmm20, zmm26, zmm13, 0x96
    vprord zmm13, zmm4, 11
    vpaddd zmm30, zmm30, zmmword ptr [rdi+1792]
    vprord zmm26, zmm4, 25
    vpternlogd zmm25, zmm15, zmm14, 0x96
    vprord zmm14, zmm18, 2
    vprord zmm15, zmm18, 13
    vmovdqa32 zmm28, zmm18
    vpternlogd zmm28, zmm31, zmm22, 0xe8
    vpaddd zmm8, zmm11, zmm8
    vprord zmm11, zmm18, 22
    vpaddd zmm20, zmm0, zmm20
    vpternlogd zmm7, zmm13, zmm26, 0x96
    vpaddd zmm23, zmm30, zmm23
    vpaddd zmm27, zmm27, zmmword ptr [rdi+1344]
    vpsrld zmm30, zmm10, 10
    vprord zmm26, zmmword ptr [rdi+1920], 7
    vprord zmm13, zmm12, 17
    vpsrld zmm0, zmm12, 10
    vmovdqa32 zmmword ptr [rdi+1792], zmm10
    vprord zmm10, zmm8, 2
    vmovdqa32 zmmword ptr [rdi+3264], zmm22
    vmovdqa32 zmm22, zmm8
    vpternlogd zmm22, zmm5, zmm3, 0xe8
    vpaddd zmm9, zmm9, zmm20
    vmovdqa32 zmmword ptr [rdi+1600], zmm24
    vprord zmm24, zmm8, 13
    vmovdqa32 zmmword ptr [rdi+3392], zmm3
    vprord zmm3, zmm8, 22
    vpaddd zmm7, zmm23, zmm7
    vprord zmm23, zmm12, 19
    vpternlogd zmm14, zmm15, zmm11, 0x96
    vpternlogd zmm21, zmm1, zmm30, 0x96
    vpaddd zmm27, zmm27, zmmword ptr [rdi+1472]
    vpaddd zmm25, zmm25, zmmword ptr [rdi+1856]
    vprord zmm30, zmmword ptr [rdi+1920], 18
    vpternlogd zmm10, zmm24, zmm3, 0x96
    vprord zmm3, zmm29, 17
    vpternlogd zmm13, zmm23, zmm0, 0x96
    vpaddd zmm16, zmm16, zmm7
    vpaddd zmm6, zmm6, zmmword ptr [rbp+1600]
    vmovdqa32 zmm0, zmm9
    vpternlogd zmm0, zmm2, zmm19, 0xca
    vprord zmm23, zmm9, 6
    vpaddd zmm28, zmm14, zmm28
    vpaddd zmm25, zmm25, zmmword ptr [rdi+3072]
    vpaddd zmm21, zmm27, zmm21
    vprord zmm27, zmm9, 11
    vpaddd zmm22, zmm10, zmm22
    vprord zmm10, zmm9, 25
    vmovdqa32 zmm14, zmm16
    vpternlogd zmm14, zmm4, zmm17, 0xca
    vprord zmm24, zmm16, 6
    vpsrld zmm1, zmmword ptr [rdi+1920], 3
    vprord zmm11, zmm16, 11
    vpaddd zmm28, zmm7, zmm28
    vpaddd zmm0, zmm6, zmm0
    vpaddd zmm13, zmm25, zmm13
    vpternlogd zmm23, zmm27, zmm10, 0x96
    vpaddd zmm22, zmm20, zmm22
    vprord zmm20, zmm16, 25
    vpternlogd zmm26, zmm30, zmm1, 0x96
    vprord zmm1, zmmword ptr [rdi+2240], 7
    vpsrld zmm30, zmm29, 10
    vprord zmm10, zmmword ptr [rdi+2240], 18
    vmovdqa32 zmm27, zmm28
    vpternlogd zmm27, zmm18, zmm31, 0xe8
    vpaddd zmm25, zmm13, dword ptr [rsi+280]{1to16}
    vprord zmm6, zmm28, 2
    vpaddd zmm23, zmm0, zmm23
    vprord zmm0, zmm22, 2
    vprord zmm7, zmm22, 13
    vmovdqa32 zmm15, zmm22
    vpternlogd zmm15, zmm8, zmm5, 0xe8
    vmovdqa32 zmmword ptr [rdi+1856], zmm12
    vprord zmm12, zmm22, 22
    vmovdqa32 zmmword ptr [rdi+3456], zmm31
    vpsrld zmm31, zmmword ptr [rdi+2240], 3
    vpternlogd zmm24, zmm11, zmm20, 0x96
    vprord zmm20, zmm28, 13
    vpaddd zmm25, zmm25, zmmword ptr [rdi+1152]
    vprord zmm11, zmm28, 22
    vmovdqa32 zmmword ptr [rdi+1152], zmm28
    vpaddd zmm28, zmm23, zmmword ptr [rdi+3392]
    vpternlogd zmm1, zmm10, zmm31, 0x96
    vpternlogd zmm0, zmm7, zmm12, 0x96
    vprord zmm12, zmmword ptr [rdi+2112], 7
    vpaddd zmm26, zmm26, zmmword ptr [rdi+1728]
    vprord zmm7, zmm29, 19
    vpaddd zmm19, zmm19, zmmword ptr [rbp+1664]
    vprord zmm31, zmmword ptr [rdi+1600], 17
    vprord zmm10, zmmword ptr [rdi+1600], 19
    vmovdqa32 zmmword ptr [rdi+3392], zmm29
    vpsrld zmm29, zmmword ptr [rdi+1600], 10
    vmovdqa32 zmmword ptr [rdi+3520], zmm18
    vmovdqa32 zmm18, zmm28
    vpternlogd zmm18, zmm9, zmm2, 0xca
    vpaddd zmm1, zmm1, zmmword ptr [rdi+2176]
    vpaddd zmm15, zmm0, zmm15
    vpaddd zmm14, zmm25, zmm14
    vpternlogd zmm6, zmm20, zmm11, 0x96
    vprord zmm11, zmmword ptr [rdi+2112], 18
    vpternlogd zmm31, zmm10, zmm29, 0x96
    vpternlogd zmm3, zmm7, zmm30, 0x96
    vprord zmm30, zmm28, 6
    vpsrld zmm7, zmmword ptr [rdi+2112], 3
    vpaddd zmm1, zmm1, zmmword ptr [rdi+1664]
    vpaddd zmm26, zmm26, zmmword ptr [rdi+2816]
    vpaddd zmm15, zmm23, zmm15
    vpaddd zmm24, zmm14, zmm24
    vprord zmm14, zmm28, 11
    vpaddd zmm27, zmm6, zmm27
    vpternlogd zmm12, zmm11, zmm7, 0x96
    vpaddd zmm31, zmm1, zmm31
    vpaddd zmm3, zmm26, zmm3
    vpaddd zmm26, zmm24, zmmword ptr [rdi+3264]
    vprord zmm1, zmm28, 25
    vpaddd zmm18, zmm19, zmm18
    vpaddd zmm27, zmm24, zmm27
    vprord zmm24, zmm21, 17
    vpaddd zmm2, zmm2, zmmword ptr [rbp+1728]
    vprord zmm19, zmm15, 2
    vprord zmm7, zmm15, 13
    vmovdqa32 zmm11, zmm15
    vpternlogd zmm11, zmm22, zmm8, 0xe8
    vpternlogd zmm30, zmm14, zmm1, 0x96
    vprord zmm1, zmm15, 22
    vprord zmm14, zmmword ptr [rdi+2304], 7
    vpsrld zmm6, zmmword ptr [rdi+2304], 3
    vprord zmm23, zmmword ptr [rdi+2304], 18
    vpaddd zmm29, zmm31, dword ptr [rsi+284]{1to16}
    vmovdqa32 zmm10, zmm26
    vpternlogd zmm10, zmm16, zmm4, 0xca
    vprord zmm20, zmm26, 6
    vpternlogd zmm19, zmm7, zmm1, 0x96
    vprord zmm1, zmm26, 11
    vpaddd zmm30, zmm18, zmm30
    vprord zmm18, zmm26, 25
    vpternlogd zmm14, zmm23, zmm6, 0x96
    vprord zmm6, zmm27, 2
    vpaddd zmm29, zmm17, zmm29
    vprord zmm17, zmm27, 13
    vprord zmm23, zmm13, 17
    vpsrld zmm7, zmm13, 10
    vpaddd zmm11, zmm19, zmm11
    vprord zmm19, zmm13, 19
    vpaddd zmm5, zmm5, zmm30
    vpternlogd zmm20, zmm1, zmm18, 0x96
    vprord zmm18, zmm27, 22
    vmovdqa32 zmm1, zmmword ptr [rdi+1152]
    vmovdqa32 zmm25, zmm27
    vpternlogd zmm25, zmm1, zmmword ptr [rdi+3520], 0xe8
    vpaddd zmm10, zmm29, zmm10
    vpaddd zmm12, zmm12, zmmword ptr [rdi+1920]
    vprord zmm29, zmm21, 19
    vpsrld zmm0, zmm21, 10
    vpaddd zmm11, zmm30, zmm11
    vpaddd zmm14, zmm14, zmmword ptr [rdi+2240]
    vmovdqa32 zmm30, zmm5
    vpternlogd zmm30, zmm28, zmm9, 0xca
    vmovdqa32 zmmword ptr [rdi+2240], zmm21
    vprord zmm21, zmm5, 6
    vmovdqa32 zmmword ptr [rdi+3264], zmm13
    vprord zmm13, zmm5, 11
    vpternlogd zmm23, zmm19, zmm7, 0x96
    vprord zmm7, zmm5, 25
    vpaddd zmm20, zmm10, zmm20
    vpternlogd zmm6, zmm17, zmm18, 0x96
    vpternlogd zmm24, zmm29, zmm0, 0x96
    vpaddd zmm14, zmm14, zmmword ptr [rdi+3200]
    vpaddd zmm12, zmm12, zmmword ptr [rdi+3008]
    vpaddd zmm30, zmm2, zmm30
    vprord zmm2, zmmword ptr [rdi+1984], 7
    vpternlogd zmm21, zmm13, zmm7, 0x96
    vprord zmm7, zmmword ptr [rdi+1984], 18
    vpaddd zmm13, zmm20, zmmword ptr [rdi+3456]
    vprord zmm0, zmm11, 2
    vpaddd zmm25, zmm6, zmm25
    vprord zmm6, zmm11, 13
    vpaddd zmm23, zmm14, zmm23
    vprord zmm14, zmm11, 22
    vpsrld zmm29, zmmword ptr [rdi+1984], 3
    vpaddd zmm21, zmm30, zmm21
    vpaddd zmm24, zmm12, zmm24
    vmovdqa32 zmm12, zmm13
    vpternlogd zmm12, zmm26, zmm16, 0xca
    vprord zmm30, zmm13, 6
    vprord zmm18, zmm13, 11
    vpaddd zmm25, zmm20, zmm25
    vpaddd zmm9, zmm9, zmmword ptr [rbp+1792]
    vpternlogd zmm0, zmm6, zmm14, 0x96
    vmovdqa32 zmm14, zmm11
    vpternlogd zmm14, zmm15, zmm22, 0xe8
    vprord zmm6, zmmword ptr [rdi+2368], 7
    vpaddd zmm8, zmm8, zmm21
    vprord zmm20, zmmword ptr [rdi+2368], 18
    vpsrld zmm17, zmmword ptr [rdi+2368], 3
    vpaddd zmm10, zmm23, dword ptr [rsi+288]{1to16}
    vprord zmm19, zmm13, 25
    vmovdqa32 zmmword ptr [rdi+3456], zmm23
    vmovdqa32 zmm23, zmm25
    vpternlogd zmm23, zmm27, zmm1, 0xe8
    vprord zmm1, zmm25, 2
    vpternlogd zmm2, zmm7, zmm29, 0x96
    vpaddd zmm14, zmm0, zmm14
    vpternlogd zmm6, zmm20, zmm17, 0x96
    vmovdqa32 zmm17, zmm8
    vpternlogd zmm17, zmm5, zmm28, 0xca
    vprord zmm20, zmm8, 6
    vprord zmm0, zmm8, 11
    vpaddd zmm10, zmm4, zmm10
    vprord zmm4, zmm8, 25
    vpternlogd zmm30, zmm18, zmm19, 0x96
    vprord zmm19, zmm31, 17
    vpaddd zmm2, zmm2, zmmword ptr [rdi+2112]
    vpaddd zmm14, zmm21, zmm14
    vprord zmm21, zmm31, 19
    vprord zmm18, zmm25, 13
    vpsrld zmm29, zmm3, 10
    vpternlogd zmm20, zmm0, zmm4, 0x96
    vpaddd zmm12, zmm10, zmm12
    vprord zmm10, zmm25, 22
    vprord zmm4, zmmword ptr [rdi+2048], 7
    vpaddd zmm2, zmm2, zmmword ptr [rdi+1536]
    vprord zmm0, zmm3, 17
    vpaddd zmm17, zmm9, zmm17
    vpaddd zmm6, zmm6, zmmword ptr [rdi+2304]
    vpsrld zmm9, zmm31, 10
    vpaddd zmm30, zmm12, zmm30
    vpternlogd zmm1, zmm18, zmm10, 0x96
    vprord zmm10, zmmword ptr [rdi+2048], 18
    vprord zmm18, zmm3, 19
    vprord zmm12, zmm14, 2
    vpternlogd zmm19, zmm21, zmm9, 0x96
    vpaddd zmm20, zmm17, zmm20
    vpaddd zmm6, zmm6, zmmword ptr [rdi+3136]
    vpaddd zmm17, zmm30, zmmword ptr [rdi+3520]
    vprord zmm9, zmm14, 13
    vpaddd zmm23, zmm1, zmm23
    vprord zmm1, zmm14, 22
    vpsrld zmm21, zmmword ptr [rdi+2048], 3
    vpternlogd zmm0, zmm18, zmm29, 0x96
    vpaddd zmm22, zmm22, zmm20
    vmovdqa32 zmm29, zmm14
    vpternlogd zmm29, zmm11, zmm15, 0xe8
    vpaddd zmm19, zmm6, zmm19
    vmovdqa32 zmm6, zmm17
    vpternlogd zmm6, zmm13, zmm26, 0xca
    vpternlogd zmm12, zmm9, zmm1, 0x96
    vprord zmm1, zmm17, 6
    vprord zmm9, zmm17, 11
    vpaddd zmm23, zmm30, zmm23
    vpaddd zmm28, zmm28, zmmword ptr [rbp+1856]
    vprord zmm30, zmm17, 25
    vmovdqa32 zmm18, zmm22
    vpternlogd zmm18, zmm8, zmm5, 0xca
    vpternlogd zmm4, zmm10, zmm21, 0x96
    vpaddd zmm21, zmm19, dword ptr [rsi+292]{1to16}
    vprord zmm10, zmm24, 17
    vpaddd zmm29, zmm12, zmm29
    vprord zmm12, zmm24, 19
    vpternlogd zmm1, zmm9, zmm30, 0x96
    vprord zmm30, zmm23, 2
    vprord zmm9, zmm23, 13
    vpsrld zmm7, zmm24, 10
    vpaddd zmm0, zmm2, zmm0
    vprord zmm2, zmm22, 6
    vpaddd zmm18, zmm28, zmm18
    vprord zmm28, zmm22, 11
    vmovdqa32 zmmword ptr [rdi+3520], zmm24
    vpsrld zmm24, zmmword ptr [rdi+2624], 3
    vmovdqa32 zmmword ptr [rdi+2304], zmm3
    vprord zmm3, zmm22, 25
    vpaddd zmm29, zmm20, zmm29
    vprord zmm20, zmmword ptr [rdi+2624], 7
    vpaddd zmm21, zmm16, zmm21
    vprord zmm16, zmmword ptr [rdi+2624], 18
    vmovdqa32 zmmword ptr [rdi+2176], zmm31
    vpsrld zmm31, zmmword ptr [rdi+3456], 10
    vmovdqa32 zmmword ptr [rdi+3584], zmm0
    vprord zmm0, zmmword ptr [rdi+3456], 17
    vmovdqa32 zmmword ptr [rdi+3648], zmm19
    vmovdqa32 zmm19, zmm23
    vpternlogd zmm19, zmm25, zmm27, 0xe8
    vpternlogd zmm2, zmm28, zmm3, 0x96
    vprord zmm3, zmmword ptr [rdi+3456], 19
    vprord zmm28, zmm29, 2
    vpaddd zmm4, zmm4, zmmword ptr [rdi+1984]
    vpternlogd zmm20, zmm16, zmm24, 0x96
    vprord zmm24, zmm29, 13
    vprord zmm16, zmm29, 22
    vpaddd zmm6, zmm21, zmm6
    vpternlogd zmm0, zmm3, zmm31, 0x96
    vprord zmm31, zmm23, 22
    vpaddd zmm2, zmm18, zmm2
    vpternlogd zmm10, zmm12, zmm7, 0x96
    vpaddd zmm4, zmm4, zmmword ptr [rdi+2880]
    vprord zmm7, zmmword ptr [rdi+2432], 7
    vpaddd zmm20, zmm20, zmmword ptr [rdi+2368]
    vpternlogd zmm28, zmm24, zmm16, 0x96
    vpaddd zmm1, zmm6, zmm1
    vpternlogd zmm30, zmm9, zmm31, 0x96
    vprord zmm31, zmmword ptr [rdi+2432], 18
    vpaddd zmm15, zmm15, zmm2
    vpaddd zmm10, zmm4, zmm10
    vpaddd zmm20, zmm20, zmmword ptr [rdi+3328]
    vpaddd zmm4, zmm1, zmmword ptr [rdi+1152]
    vpaddd zmm19, zmm30, zmm19
    vpaddd zmm5, zmm5, zmmword ptr [rbp+1920]
    vmovdqa32 zmm30, zmm29
    vpternlogd zmm30, zmm14, zmm11, 0xe8
    vmovdqa32 zmm9, zmm15
    vpternlogd zmm9, zmm22, zmm8, 0xca
    vpsrld zmm6, zmmword ptr [rdi+2432], 3
    vpaddd zmm0, zmm20, zmm0
    vmovdqa32 zmm20, zmm4
    vpternlogd zmm20, zmm17, zmm13, 0xca
    vprord zmm16, zmm4, 6
    vpaddd zmm30, zmm28, zmm30
    vprord zmm28, zmm4, 11
    vprord zmm24, zmm4, 25
    vpaddd zmm19, zmm1, zmm19
    vprord zmm1, zmm15, 6
    vpaddd zmm9, zmm5, zmm9
    vprord zmm5, zmm15, 11
    vpsrld zmm12, zmmword ptr [rdi+2560], 3
    vprord zmm18, zmm15, 25
    vpaddd zmm3, zmm0, dword ptr [rsi+296]{1to16}
    vprord zmm21, zmmword ptr [rdi+2560], 7
    vpaddd zmm30, zmm2, zmm30
    vprord zmm2, zmmword ptr [rdi+2560], 18
    vpternlogd zmm16, zmm28, zmm24, 0x96
    vprord zmm24, zmm19, 2
    vmovdqa32 zmm28, zmm19
    vpternlogd zmm28, zmm23, zmm25, 0xe8
    vpternlogd zmm1, zmm5, zmm18, 0x96
    vprord zmm18, zmm19, 13
    vpaddd zmm3, zmm26, zmm3
    vprord zmm26, zmm19, 22
    vpternlogd zmm21, zmm2, zmm12, 0x96
    vprord zmm12, zmm30, 2
    vprord zmm2, zmm30, 13
    vpsrld zmm5, zmmword ptr [rdi+3648], 10
    vmovdqa32 zmmword ptr [rdi+1152], zmm25
    vprord zmm25, zmm30, 22
    vmovdqa32 zmmword ptr [rdi+2368], zmm0
    vmovdqa32 zmm0, zmm30
    vpternlogd zmm0, zmm29, zmm14, 0xe8
    vpaddd zmm1, zmm9, zmm1
    vprord zmm9, zmmword ptr [rdi+3648], 17
    vmovdqa32 zmmword ptr [rdi+3712], zmm30
    vprord zmm30, zmmword ptr [rdi+3648], 19
    vpaddd zmm20, zmm3, zmm20
    vpternlogd zmm24, zmm18, zmm26, 0x96
    vpternlogd zmm7, zmm31, zmm6, 0x96
    vpaddd zmm21, zmm21, zmmword ptr [rdi+2624]
    vpternlogd zmm12, zmm2, zmm25, 0x96
    vprord zmm25, zmmword ptr [rdi+3584], 17
    vpsrld zmm2, zmmword ptr [rdi+3584], 10
    vpaddd zmm11, zmm11, zmm1
    vpternlogd zmm9, zmm30, zmm5, 0x96
    vpaddd zmm16, zmm20, zmm16
    vprord zmm20, zmmword ptr [rdi+3584], 19
    vpaddd zmm28, zmm24, zmm28
    vprord zmm24, zmmword ptr [rdi+2496], 7
    vpaddd zmm21, zmm21, zmmword ptr [rdi+1856]
    vpaddd zmm0, zmm12, zmm0
    vpaddd zmm7, zmm7, zmmword ptr [rdi+2048]
    vpternlogd zmm25, zmm20, zmm2, 0x96
    vpaddd zmm27, zmm27, zmm16
    vpaddd zmm8, zmm8, zmmword ptr [rbp+1984]
    vmovdqa32 zmm2, zmm11
    vpternlogd zmm2, zmm15, zmm22, 0xca
    vprord zmm20, zmm11, 6
    vpaddd zmm9, zmm21, zmm9
    vprord zmm21, zmm11, 11
    vpaddd zmm0, zmm1, zmm0
    vprord zmm1, zmm11, 25
    vpaddd zmm28, zmm16, zmm28
    vmovdqa32 zmm16, zmm27
    vpternlogd zmm16, zmm4, zmm17, 0xca
    vprord zmm12, zmm27, 6
    vpaddd zmm2, zmm8, zmm2
    vprord zmm8, zmm27, 11
    vpaddd zmm5, zmm9, dword ptr [rsi+300]{1to16}
    vprord zmm30, zmm27, 25
    vpternlogd zmm20, zmm21, zmm1, 0x96
    vprord zmm1, zmm0, 2
    vprord zmm21, zmm28, 2
    vpsrld zmm6, zmmword ptr [rdi+2496], 3
    vprord zmm31, zmm28, 13
    vpaddd zmm7, zmm7, zmmword ptr [rdi+1792]
    vprord zmm26, zmm0, 13
    vpternlogd zmm12, zmm8, zmm30, 0x96
    vpaddd zmm5, zmm13, zmm5
    vprord zmm13, zmm28, 22
    vpaddd zmm20, zmm2, zmm20
    vmovdqa32 zmm2, zmm28
    vpternlogd zmm2, zmm19, zmm23, 0xe8
    vprord zmm30, zmmword ptr [rdi+2496], 18
    vprord zmm8, zmm10, 17
    vpaddd zmm25, zmm7, zmm25
    vprord zmm7, zmmword ptr [rdi+2752], 7
    vpsrld zmm18, zmmword ptr [rdi+2752], 3
    vprord zmm3, zmmword ptr [rdi+2752], 18
    vpaddd zmm22, zmm22, zmmword ptr [rbp+2048]
    vpaddd zmm14, zmm14, zmm20
    vmovdqa32 zmmword ptr [rdi+2624], zmm23
    vprord zmm23, zmm0, 22
    vmovdqa32 zmmword ptr [rdi+3776], zmm9
    vprord zmm9, zmmword ptr [rdi+2368], 17
    vmovdqa32 zmmword ptr [rdi+3840], zmm17
    vpsrld zmm17, zmmword ptr [rdi+2368], 10
    vmovdqa32 zmmword ptr [rdi+3904], zmm25
    vprord zmm25, zmmword ptr [rdi+2368], 19
    vmovdqa32 zmmword ptr [rdi+3968], zmm28
    vmovdqa32 zmm28, zmm0
    vpternlogd zmm28, zmm29, zmmword ptr [rdi+3712], 0xe8
    vpternlogd zmm7, zmm3, zmm18, 0x96
    vpaddd zmm16, zmm5, zmm16
    vpternlogd zmm1, zmm26, zmm23, 0x96
    vpternlogd zmm21, zmm31, zmm13, 0x96
    vmovdqa32 zmm13, zmm14
    vpternlogd zmm13, zmm11, zmm15, 0xca
    vprord zmm31, zmm14, 6
    vpternlogd zmm9, zmm25, zmm17, 0x96
    vpternlogd zmm24, zmm30, zmm6, 0x96
    vprord zmm6, zmm10, 19
    vpsrld zmm30, zmm10, 10
    vpaddd zmm7, zmm7, zmmword ptr [rdi+2560]
    vpaddd zmm12, zmm16, zmm12
    vprord zmm16, zmm14, 11
    vpaddd zmm28, zmm1, zmm28
    vpaddd zmm2, zmm21, zmm2
    vpaddd zmm24, zmm24, zmmword ptr [rdi+2432]
    vpternlogd zmm8, zmm6, zmm30, 0x96
    vpaddd zmm7, zmm7, zmmword ptr [rdi+1600]
    vpaddd zmm30, zmm12, zmmword ptr [rdi+1152]
    vprord zmm6, zmm14, 25
    vpaddd zmm13, zmm22, zmm13
    vpaddd zmm28, zmm20, zmm28
    vpaddd zmm2, zmm12, zmm2
    vpaddd zmm24, zmm24, zmmword ptr [rdi+3392]
    vprord zmm12, zmmword ptr [rdi+2688], 7
    vprord zmm20, zmmword ptr [rdi+2944], 7
    vpsrld zmm22, zmmword ptr [rdi+2688], 3
    vpternlogd zmm31, zmm16, zmm6, 0x96
    vpaddd zmm9, zmm7, zmm9
    vprord zmm7, zmmword ptr [rdi+2944], 18
    vmovdqa32 zmm6, zmm30
    vpternlogd zmm6, zmm27, zmm4, 0xca
    vprord zmm16, zmm28, 2
    vmovdqa32 zmm21, zmm28
    vpternlogd zmm21, zmm0, zmmword ptr [rdi+3712], 0xe8
    vprord zmm1, zmm28, 13
    vmovdqa32 zmm17, zmm2
    vpternlogd zmm17, zmm19, zmmword ptr [rdi+3968], 0xe8
    vprord zmm25, zmm28, 22
    vpaddd zmm8, zmm24, zmm8
    vpaddd zmm31, zmm13, zmm31
    vpaddd zmm13, zmm9, dword ptr [rsi+304]{1to16}
    vpsrld zmm24, zmmword ptr [rdi+2944], 3
    vpaddd zmm15, zmm15, zmmword ptr [rbp+2112]
    vprord zmm23, zmm30, 6
    vpsrld zmm26, zmmword ptr [rdi+3904], 10
    vprord zmm5, zmm30, 11
    vpternlogd zmm16, zmm1, zmm25, 0x96
    vpternlogd zmm20, zmm7, zmm24, 0x96
    vprord zmm24, zmm30, 25
    vpaddd zmm29, zmm29, zmm31
    vpaddd zmm13, zmm13, zmmword ptr [rdi+3840]
    vprord zmm7, zmmword ptr [rdi+3776], 17
    vpsrld zmm25, zmmword ptr [rdi+3776], 10
    vprord zmm1, zmmword ptr [rdi+3776], 19
    vpternlogd zmm23, zmm5, zmm24, 0x96
    vpaddd zmm21, zmm16, zmm21
    vprord zmm16, zmm2, 2
    vmovdqa32 zmm24, zmm29
    vpternlogd zmm24, zmm14, zmm11, 0xca
    vprord zmm5, zmm29, 6
    vprord zmm18, zmm29, 11
    vpaddd zmm6, zmm13, zmm6
    vpternlogd zmm7, zmm1, zmm25, 0x96
    vprord zmm25, zmm2, 13
    vpaddd zmm21, zmm31, zmm21
    vprord zmm31, zmm2, 22
    vprord zmm1, zmmword ptr [rdi+2688], 18
    vpaddd zmm20, zmm20, zmmword ptr [rdi+2752]
    vprord zmm13, zmm29, 25
    vpaddd zmm23, zmm6, zmm23
    vprord zmm6, zmmword ptr [rdi+3904], 17
    vpaddd zmm24, zmm15, zmm24
    vpternlogd zmm16, zmm25, zmm31, 0x96
    vpternlogd zmm12, zmm1, zmm22, 0x96
    vprord zmm22, zmmword ptr [rdi+3904], 19
    vpternlogd zmm5, zmm18, zmm13, 0x96
    vpaddd zmm20, zmm20, zmmword ptr [rdi+3264]
    vpaddd zmm13, zmm23, zmmword ptr [rdi+2624]
    vprord zmm18, zmm21, 2
    vpaddd zmm17, zmm16, zmm17
    vprord zmm16, zmm21, 13
    vpaddd zmm12, zmm12, zmmword ptr [rdi+2496]
    vpaddd zmm5, zmm24, zmm5
    vprord zmm24, zmm21, 22
    vpaddd zmm7, zmm20, zmm7
    vprord zmm20, zmmword ptr [rdi+1472], 7
    vmovdqa32 zmm1, zmm13
    vpternlogd zmm1, zmm30, zmm27, 0xca
    vprord zmm31, zmm13, 6
    vprord zmm25, zmm13, 11
    vpaddd zmm17, zmm23, zmm17
    vprord zmm23, zmm13, 25
    vpternlogd zmm18, zmm16, zmm24, 0x96
    vpaddd zmm24, zmm5, zmmword ptr [rdi+3712]
    vmovdqa32 zmm16, zmm21
    vpternlogd zmm16, zmm28, zmm0, 0xe8
    vpaddd zmm15, zmm7, dword ptr [rsi+308]{1to16}
    vprord zmm3, zmmword ptr [rdi+1472], 18
    vmovdqa32 zmmword ptr [rdi+3712], zmm10
    vpsrld zmm10, zmmword ptr [rdi+1472], 3
    vpternlogd zmm6, zmm22, zmm26, 0x96
    vprord zmm26, zmmword ptr [rdi+3072], 7
    vpaddd zmm11, zmm11, zmmword ptr [rbp+2176]
    vprord zmm22, zmmword ptr [rdi+3072], 18
    vpternlogd zmm31, zmm25, zmm23, 0x96
    vmovdqa32 zmm23, zmm24
    vpternlogd zmm23, zmm29, zmm14, 0xca
    vprord zmm25, zmm24, 6
    vpaddd zmm15, zmm4, zmm15
    vpaddd zmm16, zmm18, zmm16
    vprord zmm18, zmm17, 2
    vmovdqa32 zmm4, zmm17
    vpternlogd zmm4, zmm2, zmmword ptr [rdi+3968], 0xe8
    vmovdqa32 zmmword ptr [rdi+2624], zmm7
    vprord zmm7, zmm17, 13
    vpternlogd zmm20, zmm3, zmm10, 0x96
    vprord zmm10, zmm17, 22
    vpaddd zmm12, zmm12, zmmword ptr [rdi+2240]
    vpsrld zmm3, zmmword ptr [rdi+3072], 3
    vmovdqa32 zmmword ptr [rdi+2752], zmm27
    vprord zmm27, zmm24, 11
    vmovdqa32 zmmword ptr [rdi+3840], zmm29
    vprord zmm29, zmm24, 25
    vpaddd zmm1, zmm15, zmm1
    vprord zmm15, zmm9, 17
    vpaddd zmm16, zmm5, zmm16
    vpternlogd zmm26, zmm22, zmm3, 0x96
    vpternlogd zmm18, zmm7, zmm10, 0x96
    vprord zmm10, zmm8, 17
    vpaddd zmm6, zmm12, zmm6
    vprord zmm12, zmm9, 19
    vpsrld zmm7, zmm9, 10
    vpternlogd zmm25, zmm27, zmm29, 0x96
    vpaddd zmm23, zmm11, zmm23
    vpaddd zmm31, zmm1, zmm31
    vpaddd zmm20, zmm20, zmmword ptr [rdi+2688]
    vpaddd zmm26, zmm26, zmmword ptr [rdi+2944]
    vprord zmm1, zmm16, 2
    vpternlogd zmm15, zmm12, zmm7, 0x96
    vpaddd zmm4, zmm18, zmm4
    vprord zmm18, zmm8, 19
    vpsrld zmm7, zmm8, 10
    vpaddd zmm25, zmm23, zmm25
    vpaddd zmm19, zmm19, zmm31
    vpaddd zmm26, zmm26, zmmword ptr [rdi+2176]
    vprord zmm23, zmm16, 13
    vprord zmm12, zmm16, 22
    vmovdqa32 zmm11, zmm16
    vpternlogd zmm11, zmm21, zmm28, 0xe8
    vpaddd zmm4, zmm31, zmm4
    vpternlogd zmm10, zmm18, zmm7, 0x96
    vpaddd zmm0, zmm0, zmm25
    vpaddd zmm14, zmm14, zmmword ptr [rbp+2240]
    vprord zmm7, zmmword ptr [rdi+1664], 7
    vmovdqa32 zmm18, zmm19
    vpternlogd zmm18, zmm13, zmm30, 0xca
    vpaddd zmm15, zmm26, zmm15
    vprord zmm26, zmmword ptr [rdi+1664], 18
    vpsrld zmm31, zmmword ptr [rdi+1664], 3
    vpternlogd zmm1, zmm23, zmm12, 0x96
    vprord zmm12, zmm19, 6
    vmovdqa32 zmm23, zmm4
    vpternlogd zmm23, zmm17, zmm2, 0xe8
    vmovdqa32 zmm29, zmm0
    vpternlogd zmm29, zmm24, zmmword ptr [rdi+3840], 0xca
    vprord zmm27, zmm19, 11
    vprord zmm3, zmm19, 25
    vpaddd zmm20, zmm20, zmmword ptr [rdi+2304]
    vpaddd zmm22, zmm15, dword ptr [rsi+312]{1to16}
    vprord zmm5, zmm0, 6
    vpternlogd zmm7, zmm26, zmm31, 0x96
    vprord zmm31, zmm0, 11
    vprord zmm26, zmm0, 25
    vpaddd zmm11, zmm1, zmm11
    vpternlogd zmm12, zmm27, zmm3, 0x96
    vpaddd zmm29, zmm14, zmm29
    vprord zmm14, zmm4, 2
    vpsrld zmm3, zmmword ptr [rdi+2816], 3
    vpaddd zmm22, zmm22, zmmword ptr [rdi+2752]
    vprord zmm27, zmm4, 13
    vprord zmm1, zmmword ptr [rdi+2624], 17
    vmovdqa32 zmmword ptr [rdi+2752], zmm8
    vpsrld zmm8, zmmword ptr [rdi+2624], 10
    vmovdqa32 zmmword ptr [rdi+2944], zmm9
    vprord zmm9, zmmword ptr [rdi+2624], 19
    vpternlogd zmm5, zmm31, zmm26, 0x96
    vpaddd zmm11, zmm25, zmm11
    vprord zmm25, zmm4, 22
    vprord zmm26, zmmword ptr [rdi+2816], 7
    vpaddd zmm10, zmm20, zmm10
    vpaddd zmm7, zmm7, zmmword ptr [rdi+3072]
    vpaddd zmm18, zmm22, zmm18
    vpternlogd zmm1, zmm9, zmm8, 0x96
    vprord zmm8, zmmword ptr [rdi+2816], 18
    vpaddd zmm5, zmm29, zmm5
    vpternlogd zmm14, zmm27, zmm25, 0x96
    vprord zmm25, zmm11, 2
    vpsrld zmm27, zmm6, 10
    vprord zmm29, zmm11, 13
    vpaddd zmm7, zmm7, zmmword ptr [rdi+3456]
    vpaddd zmm12, zmm18, zmm12
    vprord zmm18, zmm11, 22
    vpternlogd zmm26, zmm8, zmm3, 0x96
    vpaddd zmm28, zmm28, zmm5
    vpaddd zmm23, zmm14, zmm23
    vprord zmm14, zmm6, 17
    vprord zmm3, zmm6, 19
    vpaddd zmm1, zmm7, zmm1
    vpaddd zmm7, zmm12, zmmword ptr [rdi+3968]
    vpternlogd zmm25, zmm29, zmm18, 0x96
    vmovdqa32 zmm18, zmm11
    vpternlogd zmm18, zmm16, zmm21, 0xe8
    vmovdqa32 zmm29, zmmword ptr [rdi+3840]
    vpaddd zmm29, zmm29, zmmword ptr [rbp+2304]
    vmovdqa32 zmm8, zmm28
    vpternlogd zmm8, zmm0, zmm24, 0xca
    vpaddd zmm23, zmm12, zmm23
    vpaddd zmm26, zmm26, zmmword ptr [rdi+1472]
    vprord zmm12, zmmword ptr [rdi+3200], 7
    vpsrld zmm9, zmmword ptr [rdi+3008], 3
    vpaddd zmm22, zmm1, dword ptr [rsi+316]{1to16}
    vmovdqa32 zmm20, zmm7
    vpternlogd zmm20, zmm19, zmm13, 0xca
    vprord zmm31, zmm7, 6
    vpaddd zmm18, zmm25, zmm18
    vprord zmm25, zmm7, 11
    vpaddd zmm8, zmm29, zmm8
    vprord zmm29, zmm7, 25
    vmovdqa32 zmmword ptr [rdi+3840], zmm6
    vmovdqa32 zmm6, zmm23
    vpternlogd zmm6, zmm4, zmm17, 0xe8
    vmovdqa32 zmmword ptr [rdi+3968], zmm17
    vprord zmm17, zmm28, 6
    vpternlogd zmm14, zmm3, zmm27, 0x96
    vprord zmm27, zmmword ptr [rdi+3200], 18
    vpsrld zmm3, zmmword ptr [rdi+3200], 3
    vpaddd zmm22, zmm30, zmm22
    vprord zmm30, zmm28, 11
    vmovdqa32 zmmword ptr [rdi+3072], zmm1
    vprord zmm1, zmm28, 25
    vpternlogd zmm31, zmm25, zmm29, 0x96
    vprord zmm29, zmm15, 17
    vpaddd zmm18, zmm5, zmm18
    vpternlogd zmm12, zmm27, zmm3, 0x96
    vprord zmm3, zmm15, 19
    vpsrld zmm27, zmm15, 10
    vprord zmm5, zmm23, 2
    vpaddd zmm20, zmm22, zmm20
    vpternlogd zmm17, zmm30, zmm1, 0x96
    vprord zmm1, zmm23, 13
    vpaddd zmm26, zmm26, zmmword ptr [rdi+3520]
    vpternlogd zmm29, zmm3, zmm27, 0x96
    vprord zmm27, zmm18, 2
    vpaddd zmm12, zmm12, zmmword ptr [rdi+1664]
    vprord zmm3, zmm18, 13
    vprord zmm30, zmm18, 22
    vmovdqa32 zmm22, zmm18
    vpternlogd zmm22, zmm11, zmm16, 0xe8
    vpaddd zmm31, zmm20, zmm31
    vpaddd zmm17, zmm8, zmm17
    vprord zmm8, zmm23, 22
    vpsrld zmm20, zmm10, 10
    vprord zmm25, zmmword ptr [rdi+3008], 7
    vpaddd zmm14, zmm26, zmm14
    vpaddd zmm12, zmm12, zmmword ptr [rdi+3648]
    vpternlogd zmm27, zmm3, zmm30, 0x96
    vprord zmm30, zmmword ptr [rdi+3008], 18
    vpaddd zmm2, zmm2, zmm31
    vpaddd zmm21, zmm21, zmm17
    vpaddd zmm24, zmm24, zmmword ptr [rbp+2368]
    vpternlogd zmm5, zmm1, zmm8, 0x96
    vprord zmm8, zmm10, 17
    vpaddd zmm29, zmm12, zmm29
    vpaddd zmm22, zmm27, zmm22
    vpternlogd zmm25, zmm30, zmm9, 0x96
    vprord zmm9, zmm10, 19
    vmovdqa32 zmm30, zmm21
    vpternlogd zmm30, zmm28, zmm0, 0xca
    vmovdqa32 zmm27, zmm2
    vpternlogd zmm27, zmm7, zmm19, 0xca
    vprord zmm12, zmm2, 6
    vpaddd zmm6, zmm5, zmm6
    vprord zmm5, zmm21, 6
    vpaddd zmm1, zmm29, dword ptr [rsi+320]{1to16}
    vprord zmm3, zmm2, 11
    vprord zmm26, zmm21, 11
    vpaddd zmm22, zmm17, zmm22
    vprord zmm17, zmm2, 25
    vpaddd zmm25, zmm25, zmmword ptr [rdi+2816]
    vmovdqa32 zmmword ptr [rdi+1664], zmm10
    vprord zmm10, zmm21, 25
    vpaddd zmm6, zmm31, zmm6
    vprord zmm31, zmmword ptr [rdi+3136], 7
    vmovdqa32 zmmword ptr [rdi+1152], zmm15
    vpsrld zmm15, zmmword ptr [rdi+3136], 3
    vmovdqa32 zmmword ptr [rdi+2560], zmm29
    vprord zmm29, zmmword ptr [rdi+3136], 18
    vpaddd zmm1, zmm13, zmm1
    vpternlogd zmm12, zmm3, zmm17, 0x96
    vpaddd zmm30, zmm24, zmm30
    vpternlogd zmm5, zmm26, zmm10, 0x96
    vprord zmm10, zmm22, 2
    vprord zmm26, zmm22, 13
    vmovdqa32 zmm24, zmm22
    vpternlogd zmm24, zmm18, zmm11, 0xe8
    vpternlogd zmm31, zmm29, zmm15, 0x96
    vprord zmm15, zmm22, 22
    vpaddd zmm27, zmm1, zmm27
    vprord zmm1, zmm6, 2
    vprord zmm29, zmm6, 13
    vmovdqa32 zmm17, zmm6
    vpternlogd zmm17, zmm23, zmm4, 0xe8
    vpaddd zmm5, zmm30, zmm5
    vprord zmm30, zmm6, 22
    vpternlogd zmm10, zmm26, zmm15, 0x96
    vpternlogd zmm8, zmm9, zmm20, 0x96
    vpaddd zmm31, zmm31, zmmword ptr [rdi+3200]
    vprord zmm20, zmmword ptr [rdi+3072], 17
    vprord zmm9, zmmword ptr [rdi+3072], 19
    vpsrld zmm15, zmmword ptr [rdi+3072], 10
    vpaddd zmm12, zmm27, zmm12
    vpaddd zmm0, zmm0, zmmword ptr [rbp+2432]
    vpaddd zmm16, zmm16, zmm5
    vpternlogd zmm1, zmm29, zmm30, 0x96
    vpaddd zmm24, zmm10, zmm24
    vpaddd zmm25, zmm25, zmmword ptr [rdi+3584]
    vpternlogd zmm20, zmm9, zmm15, 0x96
    vpaddd zmm31, zmm31, zmmword ptr [rdi+2368]
    vprord zmm15, zmmword ptr [rdi+1536], 7
    vpsrld zmm9, zmmword ptr [rdi+1536], 3
    vpaddd zmm10, zmm12, zmmword ptr [rdi+3968]
    vprord zmm30, zmmword ptr [rdi+1536], 18
    vmovdqa32 zmm29, zmm16
    vpternlogd zmm29, zmm21, zmm28, 0xca
    vprord zmm27, zmm16, 6
    vprord zmm26, zmm16, 11
    vpaddd zmm24, zmm5, zmm24
    vpaddd zmm20, zmm31, zmm20
    vpaddd zmm17, zmm1, zmm17
    vpternlogd zmm15, zmm30, zmm9, 0x96
    vpaddd zmm8, zmm25, zmm8
    vmovdqa32 zmm25, zmm10
    vpternlogd zmm25, zmm2, zmm7, 0xca
    vprord zmm9, zmm16, 25
    vprord zmm30, zmm10, 6
    vpaddd zmm29, zmm0, zmm29
    vprord zmm0, zmm10, 11
    vpsrld zmm1, zmm14, 10
    vpaddd zmm31, zmm20, dword ptr [rsi+324]{1to16}
    vprord zmm5, zmm10, 25
    vpternlogd zmm27, zmm26, zmm9, 0x96
    vpaddd zmm17, zmm12, zmm17
    vprord zmm12, zmm24, 2
    vpaddd zmm15, zmm15, zmmword ptr [rdi+3008]
    vprord zmm9, zmm24, 13
    vpternlogd zmm30, zmm0, zmm5, 0x96
    vprord zmm5, zmm24, 22
    vpaddd zmm31, zmm19, zmm31
    vprord zmm19, zmm14, 17
    vpaddd zmm27, zmm29, zmm27
    vmovdqa32 zmm29, zmm24
    vpternlogd zmm29, zmm22, zmm18, 0xe8
    vprord zmm0, zmm17, 2
    vmovdqa32 zmm26, zmm17
    vpternlogd zmm26, zmm6, zmm23, 0xe8
    vpternlogd zmm12, zmm9, zmm5, 0x96
    vprord zmm5, zmm17, 13
    vprord zmm9, zmm17, 22
    vpaddd zmm15, zmm15, zmmword ptr [rdi+3712]
    vpaddd zmm25, zmm31, zmm25
    vprord zmm31, zmmword ptr [rdi+2880], 7
    vpaddd zmm11, zmm11, zmm27
    vprord zmm3, zmmword ptr [rdi+2880], 18
    vprord zmm13, zmm14, 19
    vmovdqa32 zmmword ptr [rdi+3968], zmm14
    vprord zmm14, zmmword ptr [rdi+3328], 7
    vmovdqa32 zmmword ptr [rdi+3200], zmm23
    vpsrld zmm23, zmmword ptr [rdi+3328], 3
    vmovdqa32 zmmword ptr [rdi+4032], zmm20
    vprord zmm20, zmmword ptr [rdi+3328], 18
    vpaddd zmm28, zmm28, zmmword ptr [rbp+2496]
    vmovdqa32 zmmword ptr [rdi+4096], zmm7
    vprord zmm7, zmmword ptr [rdi+2560], 17
    vpaddd zmm30, zmm25, zmm30
    vprord zmm25, zmmword ptr [rdi+2560], 19
    vmovdqa32 zmmword ptr [rdi+4160], zmm18
    vmovdqa32 zmm18, zmm11
    vpternlogd zmm18, zmm16, zmm21, 0xca
    vpaddd zmm29, zmm12, zmm29
    vprord zmm12, zmm11, 6
    vpternlogd zmm14, zmm20, zmm23, 0x96
    vpternlogd zmm0, zmm5, zmm9, 0x96
    vpsrld zmm9, zmmword ptr [rdi+2880], 3
    vpternlogd zmm19, zmm13, zmm1, 0x96
    vpsrld zmm1, zmmword ptr [rdi+2560], 10
    vpaddd zmm4, zmm4, zmm30
    vprord zmm13, zmm11, 11
    vpaddd zmm18, zmm28, zmm18
    vprord zmm28, zmm11, 25
    vpaddd zmm29, zmm27, zmm29
    vpaddd zmm14, zmm14, zmmword ptr [rdi+3136]
    vpternlogd zmm7, zmm25, zmm1, 0x96
    vpaddd zmm26, zmm0, zmm26
    vpternlogd zmm31, zmm3, zmm9, 0x96
    vmovdqa32 zmm9, zmm4
    vpternlogd zmm9, zmm10, zmm2, 0xca
    vprord zmm3, zmm8, 17
    vpternlogd zmm12, zmm13, zmm28, 0x96
    vprord zmm28, zmm8, 19
    vpaddd zmm19, zmm15, zmm19
    vpaddd zmm14, zmm14, zmmword ptr [rdi+3776]
    vprord zmm15, zmm4, 6
    vprord zmm13, zmm4, 11
    vpaddd zmm26, zmm30, zmm26
    vprord zmm30, zmmword ptr [rdi+1856], 7
    vmovdqa32 zmm0, zmm29
    vpternlogd zmm0, zmm24, zmm22, 0xe8
    vprord zmm1, zmmword ptr [rdi+1856], 18
    vpaddd zmm12, zmm18, zmm12
    vprord zmm18, zmm4, 25
    vpaddd zmm21, zmm21, zmmword ptr [rbp+2560]
    vpaddd zmm7, zmm14, zmm7
    vprord zmm14, zmm29, 2
    vpsrld zmm25, zmmword ptr [rdi+1856], 3
    vprord zmm27, zmm29, 13
    vprord zmm5, zmm29, 22
    vmovdqa32 zmm23, zmm26
    vpternlogd zmm23, zmm17, zmm6, 0xe8
    vpternlogd zmm15, zmm13, zmm18, 0x96
    vpaddd zmm18, zmm12, zmmword ptr [rdi+4160]
    vprord zmm13, zmm26, 2
    vpaddd zmm31, zmm31, zmmword ptr [rdi+1536]
    vpaddd zmm20, zmm7, dword ptr [rsi+328]{1to16}
    vmovdqa32 zmmword ptr [rdi+4160], zmm19
    vprord zmm19, zmm26, 13
    vpternlogd zmm30, zmm1, zmm25, 0x96
    vpternlogd zmm14, zmm27, zmm5, 0x96
    vprord zmm5, zmm26, 22
    vpsrld zmm27, zmm8, 10
    vmovdqa32 zmm25, zmm18
    vpternlogd zmm25, zmm11, zmm16, 0xca
    vprord zmm1, zmm18, 6
    vmovdqa32 zmmword ptr [rdi+3136], zmm8
    vprord zmm8, zmm18, 11
    vpaddd zmm31, zmm31, zmmword ptr [rdi+3904]
    vpaddd zmm20, zmm20, zmmword ptr [rdi+4096]
    vpternlogd zmm3, zmm28, zmm27, 0x96
    vpaddd zmm30, zmm30, zmmword ptr [rdi+3328]
    vprord zmm27, zmmword ptr [rdi+4032], 17
    vprord zmm28, zmmword ptr [rdi+4032], 19
    vmovdqa32 zmmword ptr [rdi+3328], zmm6
    vpsrld zmm6, zmmword ptr [rdi+4032], 10
    vpaddd zmm0, zmm14, zmm0
    vprord zmm14, zmm18, 25
    vpaddd zmm25, zmm21, zmm25
    vpternlogd zmm13, zmm19, zmm5, 0x96
    vpaddd zmm9, zmm20, zmm9
    vpaddd zmm3, zmm31, zmm3
    vpternlogd zmm27, zmm28, zmm6, 0x96
    vpaddd zmm30, zmm30, zmmword ptr [rdi+2944]
    vpternlogd zmm1, zmm8, zmm14, 0x96
    vmovdqa32 zmm14, zmmword ptr [rdi+320]
    vpaddd zmm14, zmm14, dword ptr [rsi+184]{1to16}
    vpaddd zmm0, zmm12, zmm0
    vmovdqa32 zmm12, zmmword ptr [rdi+1280]
    vpaddd zmm12, zmm12, dword ptr [rsi+188]{1to16}
    vpaddd zmm23, zmm13, zmm23
    vpaddd zmm15, zmm9, zmm15
    vpaddd zmm27, zmm30, zmm27
    vmovdqa32 zmm30, zmmword ptr [rdi+512]
    vpaddd zmm30, zmm30, dword ptr [rsi+192]{1to16}
    vpaddd zmm1, zmm25, zmm1
    vmovdqa32 zmmword ptr [rbx+256], zmm14
    vprord zmm14, zmm0, 2
    vmovdqa32 zmmword ptr [rbx+320], zmm12
    vpaddd zmm12, zmm15, zmmword ptr [rdi+3200]
    vpaddd zmm23, zmm15, zmm23
    vpaddd zmm15, zmm27, dword ptr [rsi+332]{1to16}
    vprord zmm25, zmm0, 13
    vmovdqa32 zmmword ptr [rbx+384], zmm30
    vprord zmm30, zmm0, 22
    vmovdqa32 zmm9, zmm0
    vpternlogd zmm9, zmm29, zmm24, 0xe8
    vpaddd zmm22, zmm22, zmm1
    vpaddd zmm16, zmm16, zmmword ptr [rbp+2624]
    vprord zmm13, zmmword ptr [rdi+1600], 7
    vpsrld zmm8, zmmword ptr [rdi+1600], 3
    vprord zmm6, zmmword ptr [rdi+1600], 18
    vmovdqa32 zmm28, zmm12
    vpternlogd zmm28, zmm4, zmm10, 0xca
    vpaddd zmm15, zmm2, zmm15
    vprord zmm2, zmm12, 6
    vprord zmm31, zmm12, 11
    vpternlogd zmm14, zmm25, zmm30, 0x96
    vprord zmm30, zmm12, 25
    vpsrld zmm25, zmm7, 10
    vpternlogd zmm13, zmm6, zmm8, 0x96
    vprord zmm8, zmm7, 17
    vprord zmm6, zmm7, 19
    vmovdqa32 zmm20, zmm22
    vpternlogd zmm20, zmm18, zmm11, 0xca
    vpaddd zmm28, zmm15, zmm28
    vprord zmm15, zmm22, 6
    vpternlogd zmm2, zmm31, zmm30, 0x96
    vpaddd zmm9, zmm14, zmm9
    vprord zmm14, zmm22, 11
    vmovdqa32 zmm30, zmm23
    vpternlogd zmm30, zmm26, zmm17, 0xe8
    vpternlogd zmm8, zmm6, zmm25, 0x96
    vprord zmm25, zmm22, 25
    vpaddd zmm20, zmm16, zmm20
    vprord zmm16, zmm23, 2
    vprord zmm6, zmm23, 13
    vmovdqa32 zmm31, zmmword ptr [rdi+576]
    vpaddd zmm31, zmm31, dword ptr [rsi+196]{1to16}
    vpaddd zmm13, zmm13, zmmword ptr [rdi+1856]
    vpaddd zmm2, zmm28, zmm2
    vpaddd zmm9, zmm1, zmm9
    vpternlogd zmm15, zmm14, zmm25, 0x96
    vprord zmm25, zmm23, 22
    vmovdqa32 zmm14, zmmword ptr [rdi+256]
    vpaddd zmm14, zmm14, dword ptr [rsi+204]{1to16}
    vmovdqa32 zmm1, zmmword ptr [rdi+448]
    vpaddd zmm1, zmm1, dword ptr [rsi+212]{1to16}
    vmovdqa32 zmm28, zmmword ptr [rdi+384]
    vpaddd zmm28, zmm28, dword ptr [rsi+220]{1to16}
    vmovdqa32 zmmword ptr [rbx+448], zmm31
    vpaddd zmm13, zmm13, zmmword ptr [rdi+2624]
    vpaddd zmm31, zmm2, zmmword ptr [rdi+3328]
    vprord zmm5, zmm9, 2
    vpaddd zmm15, zmm20, zmm15
    vprord zmm20, zmm9, 13
    vmovdqa32 zmm19, zmm9
    vpternlogd zmm19, zmm0, zmm29, 0xe8
    vmovdqa32 zmmword ptr [rbx+512], zmm14
    vprord zmm14, zmm9, 22
    vpternlogd zmm16, zmm6, zmm25, 0x96
    vmovdqa32 zmmword ptr [rbx+576], zmm1
    vmovdqa32 zmmword ptr [rbx+640], zmm28
    vpaddd zmm11, zmm11, zmmword ptr [rbp+2688]
    vmovdqa32 zmm28, zmmword ptr [rdi+768]
    vpaddd zmm28, zmm28, dword ptr [rsi+224]{1to16}
    vpaddd zmm8, zmm13, zmm8
    vmovdqa32 zmm13, zmm31
    vpternlogd zmm13, zmm12, zmm4, 0xca
    vprord zmm1, zmm31, 6
    vpaddd zmm24, zmm24, zmm15
    vprord zmm25, zmm31, 11
    vpternlogd zmm5, zmm20, zmm14, 0x96
    vprord zmm14, zmm31, 25
    vpaddd zmm30, zmm16, zmm30
    vmovdqa32 zmm16, zmmword ptr [rdi+1024]
    vpaddd zmm16, zmm16, dword ptr [rsi+228]{1to16}
    vmovdqa32 zmmword ptr [rbx+704], zmm28
    vpaddd zmm28, zmm8, dword ptr [rsi+336]{1to16}
    vmovdqa32 zmm20, zmm24
    vpternlogd zmm20, zmm22, zmm18, 0xca
    vpternlogd zmm1, zmm25, zmm14, 0x96
    vpaddd zmm19, zmm5, zmm19
    vpaddd zmm30, zmm2, zmm30
    vprord zmm2, zmmword ptr [rdi+3264], 7
    vpsrld zmm5, zmmword ptr [rdi+3264], 3
    vmovdqa32 zmmword ptr [rbx+768], zmm16
    vprord zmm16, zmmword ptr [rdi+3264], 18
    vpaddd zmm28, zmm10, zmm28
    vprord zmm10, zmm27, 17
    vpaddd zmm20, zmm11, zmm20
    vprord zmm11, zmm27, 19
    vpaddd zmm19, zmm15, zmm19
    vpsrld zmm15, zmm27, 10
    vprord zmm14, zmm24, 6
    vpternlogd zmm2, zmm16, zmm5, 0x96
    vprord zmm5, zmm24, 11
    vpaddd zmm13, zmm28, zmm13
    vprord zmm28, zmm24, 25
    vpternlogd zmm10, zmm11, zmm15, 0x96
    vprord zmm15, zmm30, 2
    vprord zmm11, zmm19, 2
    vmovdqa32 zmm16, zmm19
    vpternlogd zmm16, zmm9, zmm0, 0xe8
    vprord zmm25, zmm19, 13
    vmovdqa32 zmm6, zmm30
    vpternlogd zmm6, zmm23, zmm26, 0xe8
    vpaddd zmm2, zmm2, zmmword ptr [rdi+1600]
    vpternlogd zmm14, zmm5, zmm28, 0x96
    vpaddd zmm1, zmm13, zmm1
    vprord zmm13, zmm19, 22
    vprord zmm28, zmm30, 13
    vmovdqa32 zmm5, zmmword ptr [rdi+960]
    vpaddd zmm5, zmm5, dword ptr [rsi+232]{1to16}
    vprord zmm21, zmm30, 22
    vmovdqa32 zmmword ptr [rdi+960], zmm3
    vmovdqa32 zmm3, zmmword ptr [rdi+640]
    vpaddd zmm3, zmm3, dword ptr [rsi+236]{1to16}
    vmovdqa32 zmmword ptr [rdi+640], zmm27
    vmovdqa32 zmm27, zmmword ptr [rdi+704]
    vpaddd zmm27, zmm27, dword ptr [rsi+240]{1to16}
    vmovdqa32 zmmword ptr [rdi+704], zmm7
    vmovdqa32 zmm7, zmmword ptr [rdi+832]
    vpaddd zmm7, zmm7, dword ptr [rsi+248]{1to16}
    vpaddd zmm2, zmm2, zmmword ptr [rdi+1152]
    vpaddd zmm14, zmm20, zmm14
    vpaddd zmm17, zmm17, zmm1
    vpternlogd zmm11, zmm25, zmm13, 0x96
    vpaddd zmm18, zmm18, zmmword ptr [rbp+2752]
    vpternlogd zmm15, zmm28, zmm21, 0x96
    vmovdqa32 zmmword ptr [rbx+832], zmm5
    vmovdqa32 zmm5, zmmword ptr [rdi+896]
    vpaddd zmm5, zmm5, dword ptr [rsi+252]{1to16}
    vmovdqa32 zmmword ptr [rbx+896], zmm3
    vmovdqa32 zmmword ptr [rbx+960], zmm27
    vmovdqa32 zmmword ptr [rbx+1024], zmm7
    vpaddd zmm10, zmm2, zmm10
    vpaddd zmm29, zmm29, zmm14
    vmovdqa32 zmm2, zmm17
    vpternlogd zmm2, zmm31, zmm12, 0xca
    vprord zmm7, zmm17, 6
    vprord zmm27, zmm17, 11
    vpaddd zmm16, zmm11, zmm16
    vprord zmm11, zmm17, 25
    vpaddd zmm6, zmm15, zmm6
    vmovdqa32 zmmword ptr [rbx+1088], zmm5
    vpaddd zmm5, zmm10, dword ptr [rsi+340]{1to16}
    vmovdqa32 zmm15, zmm29
    vpternlogd zmm15, zmm24, zmm22, 0xca
    vprord zmm3, zmm29, 6
    vpternlogd zmm7, zmm27, zmm11, 0x96
    vprord zmm11, zmm29, 11
    vprord zmm27, zmm29, 25
    vpaddd zmm16, zmm14, zmm16
    vpaddd zmm6, zmm1, zmm6
    vprord zmm1, zmmword ptr [rdi+2176], 7
    vpsrld zmm14, zmmword ptr [rdi+2176], 3
    vprord zmm21, zmmword ptr [rdi+2176], 18
    vpaddd zmm5, zmm4, zmm5
    vprord zmm4, zmm8, 17
    vpsrld zmm28, zmm8, 10
    vprord zmm13, zmm8, 19
    vpternlogd zmm3, zmm11, zmm27, 0x96
    vpaddd zmm15, zmm18, zmm15
    vprord zmm18, zmm16, 2
    vpternlogd zmm1, zmm21, zmm14, 0x96
    vprord zmm14, zmm16, 13
    vpaddd zmm2, zmm5, zmm2
    vprord zmm5, zmm16, 22
    vpternlogd zmm4, zmm13, zmm28, 0x96
    vmovdqa32 zmm28, zmm16
    vpternlogd zmm28, zmm19, zmm9, 0xe8
    vpaddd zmm22, zmm22, zmmword ptr [rbp+2816]
    vprord zmm13, zmm6, 2
    vpaddd zmm3, zmm15, zmm3
    vprord zmm15, zmm6, 13
    vpaddd zmm1, zmm1, zmmword ptr [rdi+3264]
    vpternlogd zmm18, zmm14, zmm5, 0x96
    vpaddd zmm7, zmm2, zmm7
    vprord zmm2, zmm6, 22
    vmovdqa32 zmm5, zmm6
    vpternlogd zmm5, zmm30, zmm23, 0xe8
    vmovdqa32 zmm14, zmmword ptr [rdi+1088]
    vpaddd zmm14, zmm14, dword ptr [rsi+256]{1to16}
    vmovdqa32 zmm21, zmmword ptr [rdi+1408]
    vpaddd zmm21, zmm21, dword ptr [rsi+260]{1to16}
    vmovdqa32 zmm27, zmmword ptr [rdi+1216]
    vpaddd zmm27, zmm27, dword ptr [rsi+264]{1to16}
    vpaddd zmm0, zmm0, zmm3
    vmovdqa32 zmm11, zmmword ptr [rdi+1344]
    vpaddd zmm11, zmm11, dword ptr [rsi+268]{1to16}
    vpaddd zmm1, zmm1, zmmword ptr [rdi+3072]
    vpaddd zmm28, zmm18, zmm28
    vpaddd zmm26, zmm26, zmm7
    vpternlogd zmm13, zmm15, zmm2, 0x96
    vmovdqa32 zmmword ptr [rbx+1152], zmm14
    vmovdqa32 zmm14, zmmword ptr [rdi+1728]
    vpaddd zmm14, zmm14, dword ptr [rsi+272]{1to16}
    vmovdqa32 zmmword ptr [rbx+1216], zmm21
    vmovdqa32 zmmword ptr [rbx+1280], zmm27
    vmovdqa32 zmm27, zmm0
    vpternlogd zmm27, zmm29, zmm24, 0xca
    vprord zmm21, zmm0, 6
    vmovdqa32 zmmword ptr [rbx+1344], zmm11
    vpaddd zmm4, zmm1, zmm4
    vpaddd zmm28, zmm3, zmm28
    vmovdqa32 zmm3, zmm26
    vpternlogd zmm3, zmm17, zmm31, 0xca
    vprord zmm1, zmm26, 6
    vprord zmm11, zmm26, 11
    vpaddd zmm5, zmm13, zmm5
    vprord zmm13, zmm26, 25
    vmovdqa32 zmmword ptr [rbx+1408], zmm14
    vprord zmm14, zmm0, 11
    vpaddd zmm27, zmm22, zmm27
    vpaddd zmm22, zmm4, dword ptr [rsi+344]{1to16}
    vprord zmm2, zmm0, 25
    vpternlogd zmm1, zmm11, zmm13, 0x96
    vpaddd zmm5, zmm7, zmm5
    vprord zmm7, zmmword ptr [rdi+3456], 7
    vpsrld zmm13, zmmword ptr [rdi+3456], 3
    vprord zmm11, zmmword ptr [rdi+3456], 18
    vpternlogd zmm21, zmm14, zmm2, 0x96
    vpaddd zmm22, zmm12, zmm22
    vprord zmm12, zmm28, 2
    vprord zmm2, zmm10, 17
    vpsrld zmm14, zmm10, 10
    vprord zmm15, zmm10, 19
    vmovdqa32 zmm18, zmm28
    vpternlogd zmm18, zmm16, zmm19, 0xe8
    vpternlogd zmm7, zmm11, zmm13, 0x96
    vprord zmm13, zmm28, 13
    vprord zmm11, zmm28, 22
    vpaddd zmm21, zmm27, zmm21
    vpaddd zmm3, zmm22, zmm3
    vpaddd zmm24, zmm24, zmmword ptr [rbp+2880]
    vpternlogd zmm2, zmm15, zmm14, 0x96
    vprord zmm14, zmm5, 2
    vprord zmm15, zmm5, 13
    vmovdqa32 zmm22, zmm5
    vpternlogd zmm22, zmm6, zmm30, 0xe8
    vpaddd zmm7, zmm7, zmmword ptr [rdi+2176]
    vpternlogd zmm12, zmm13, zmm11, 0x96
    vpaddd zmm9, zmm9, zmm21
    vprord zmm11, zmm5, 22
    vpaddd zmm1, zmm3, zmm1
    vmovdqa32 zmm3, zmmword ptr [rdi+1920]
    vpaddd zmm3, zmm3, dword ptr [rsi+276]{1to16}
    vmovdqa32 zmm13, zmmword ptr [rdi+2112]
    vpaddd zmm13, zmm13, dword ptr [rsi+280]{1to16}
    vmovdqa32 zmm27, zmmword ptr [rdi+1984]
    vpaddd zmm27, zmm27, dword ptr [rsi+284]{1to16}
    vmovdqa32 zmm25, zmmword ptr [rdi+2048]
    vpaddd zmm25, zmm25, dword ptr [rsi+288]{1to16}
    vpaddd zmm7, zmm7, zmmword ptr [rdi+2560]
    vpaddd zmm18, zmm12, zmm18
    vmovdqa32 zmm12, zmm9
    vpternlogd zmm12, zmm0, zmm29, 0xca
    vprord zmm20, zmm9, 6
    vpaddd zmm23, zmm23, zmm1
    vmovdqa32 zmmword ptr [rdi+2560], zmm10
    vprord zmm10, zmm9, 11
    vmovdqa32 zmmword ptr [rbx+1472], zmm3
    vprord zmm3, zmm9, 25
    vpternlogd zmm14, zmm15, zmm11, 0x96
    vmovdqa32 zmmword ptr [rbx+1536], zmm13
    vmovdqa32 zmmword ptr [rbx+1600], zmm27
    vmovdqa32 zmm27, zmmword ptr [rdi+2432]
    vpaddd zmm27, zmm27, dword ptr [rsi+292]{1to16}
    vmovdqa32 zmmword ptr [rbx+1664], zmm25
    vpaddd zmm2, zmm7, zmm2
    vpaddd zmm18, zmm21, zmm18
    vpaddd zmm12, zmm24, zmm12
    vmovdqa32 zmm24, zmm23
    vpternlogd zmm24, zmm26, zmm17, 0xca
    vprord zmm21, zmm23, 6
    vprord zmm7, zmm23, 11
    vpternlogd zmm20, zmm10, zmm3, 0x96
    vprord zmm3, zmm23, 25
    vpaddd zmm22, zmm14, zmm22
    vpaddd zmm14, zmm2, dword ptr [rsi+348]{1to16}
    vprord zmm10, zmm18, 2
    vmovdqa32 zmmword ptr [rbx+1728], zmm27
    vprord zmm27, zmm18, 13
    vprord zmm25, zmm18, 22
    vpternlogd zmm21, zmm7, zmm3, 0x96
    vpaddd zmm20, zmm12, zmm20
    vpaddd zmm22, zmm1, zmm22
    vprord zmm1, zmmword ptr [rdi+3648], 7
    vpsrld zmm12, zmmword ptr [rdi+3648], 3
    vprord zmm3, zmmword ptr [rdi+3648], 18
    vpaddd zmm14, zmm31, zmm14
    vprord zmm31, zmm4, 17
    vpternlogd zmm10, zmm27, zmm25, 0x96
    vmovdqa32 zmm25, zmm18
    vpternlogd zmm25, zmm28, zmm16, 0xe8
    vpaddd zmm19, zmm19, zmm20
    vprord zmm27, zmm4, 19
    vpsrld zmm4, zmm4, 10
    vpternlogd zmm1, zmm3, zmm12, 0x96
    vpaddd zmm29, zmm29, zmmword ptr [rbp+2944]
    vpaddd zmm24, zmm14, zmm24
    vprord zmm14, zmm22, 2
    vprord zmm12, zmm22, 13
    vmovdqa32 zmm3, zmm22
    vpternlogd zmm3, zmm5, zmm6, 0xe8
    vpternlogd zmm31, zmm27, zmm4, 0x96
    vpaddd zmm25, zmm10, zmm25
    vmovdqa32 zmm10, zmm19
    vpternlogd zmm10, zmm9, zmm0, 0xca
    vprord zmm4, zmm19, 6
    vpaddd zmm1, zmm1, zmmword ptr [rdi+3456]
    vprord zmm27, zmm19, 11
    vpaddd zmm21, zmm24, zmm21
    vprord zmm24, zmm19, 25
    vprord zmm7, zmm22, 22
    vmovdqa32 zmm13, zmmword ptr [rdi+2496]
    vpaddd zmm13, zmm13, dword ptr [rsi+296]{1to16}
    vpaddd zmm25, zmm20, zmm25
    vmovdqa32 zmm20, zmmword ptr [rdi+2688]
    vpaddd zmm20, zmm20, dword ptr [rsi+300]{1to16}
    vpaddd zmm10, zmm29, zmm10
    vmovdqa32 zmm29, zmmword ptr [rdi+1472]
    vpaddd zmm29, zmm29, dword ptr [rsi+304]{1to16}
    vpaddd zmm1, zmm1, zmmword ptr [rdi+4032]
    vpternlogd zmm4, zmm27, zmm24, 0x96
    vpaddd zmm30, zmm30, zmm21
    vpternlogd zmm14, zmm12, zmm7, 0x96
    vmovdqa32 zmm7, zmmword ptr [rdi+2816]
    vpaddd zmm7, zmm7, dword ptr [rsi+308]{1to16}
    vmovdqa32 zmm12, zmmword ptr [rdi+3008]
    vpaddd zmm12, zmm12, dword ptr [rsi+312]{1to16}
    vmovdqa32 zmmword ptr [rbx+1792], zmm13
    vprord zmm13, zmm25, 2
    vmovdqa32 zmm24, zmm25
    vpternlogd zmm24, zmm18, zmm28, 0xe8
    vmovdqa32 zmmword ptr [rbx+1856], zmm20
    vprord zmm20, zmm25, 13
    vmovdqa32 zmmword ptr [rbx+1920], zmm29
    vpaddd zmm31, zmm1, zmm31
    vprord zmm1, zmm25, 22
    vmovdqa32 zmm29, zmm30
    vpternlogd zmm29, zmm23, zmm26, 0xca
    vprord zmm27, zmm30, 6
    vprord zmm11, zmm30, 11
    vpaddd zmm4, zmm10, zmm4
    vmovdqa32 zmmword ptr [rbx+1984], zmm7
    vmovdqa32 zmmword ptr [rbx+2048], zmm12
    vprord zmm12, zmm30, 25
    vpaddd zmm3, zmm14, zmm3
    vpternlogd zmm13, zmm20, zmm1, 0x96
    vpaddd zmm1, zmm31, dword ptr [rsi+352]{1to16}
    vpternlogd zmm27, zmm11, zmm12, 0x96
    vpaddd zmm16, zmm16, zmm4
    vpaddd zmm3, zmm21, zmm3
    vprord zmm21, zmmword ptr [rdi+2368], 7
    vpsrld zmm12, zmmword ptr [rdi+2368], 3
    vprord zmm11, zmmword ptr [rdi+2368], 18
    vpaddd zmm1, zmm17, zmm1
    vprord zmm17, zmm2, 17
    vpsrld zmm20, zmm2, 10
    vprord zmm2, zmm2, 19
    vpaddd zmm24, zmm13, zmm24
    vpaddd zmm0, zmm0, zmmword ptr [rbp+3008]
    vmovdqa32 zmm13, zmm16
    vpternlogd zmm13, zmm19, zmm9, 0xca
    vpternlogd zmm21, zmm11, zmm12, 0x96
    vprord zmm12, zmm16, 6
    vpaddd zmm29, zmm1, zmm29
    vprord zmm1, zmm16, 11
    vpternlogd zmm17, zmm2, zmm20, 0x96
    vprord zmm20, zmm16, 25
    vpaddd zmm24, zmm4, zmm24
    vprord zmm4, zmm3, 2
    vpaddd zmm13, zmm0, zmm13
    vprord zmm0, zmm3, 13
    vpaddd zmm21, zmm21, zmmword ptr [rdi+3648]
    vprord zmm2, zmm3, 22
    vpaddd zmm27, zmm29, zmm27
    vpternlogd zmm12, zmm1, zmm20, 0x96
    vmovdqa32 zmm20, zmm3
    vpternlogd zmm20, zmm22, zmm5, 0xe8
    vmovdqa32 zmm1, zmmword ptr [rdi+1536]
    vpaddd zmm1, zmm1, dword ptr [rsi+316]{1to16}
    vprord zmm29, zmm24, 2
    vmovdqa32 zmm11, zmmword ptr [rdi+2880]
    vpaddd zmm11, zmm11, dword ptr [rsi+320]{1to16}
    vprord zmm14, zmm24, 13
    vpternlogd zmm4, zmm0, zmm2, 0x96
    vpaddd zmm21, zmm21, zmmword ptr [rdi+704]
    vprord zmm2, zmm24, 22
    vpaddd zmm6, zmm6, zmm27
    vpaddd zmm12, zmm13, zmm12
    vmovdqa32 zmm13, zmm24
    vpternlogd zmm13, zmm25, zmm18, 0xe8
    vmovdqa32 zmm0, zmmword ptr [rdi+1792]
    vpaddd zmm0, zmm0, dword ptr [rsi+324]{1to16}
    vmovdqa32 zmmword ptr [rbx+2112], zmm1
    vpaddd zmm9, zmm9, zmmword ptr [rbp+3072]
    vmovdqa32 zmm1, zmmword ptr [rdi+3392]
    vpaddd zmm1, zmm1, dword ptr [rsi+328]{1to16}
    vmovdqa32 zmmword ptr [rbx+2176], zmm11
    vpternlogd zmm29, zmm14, zmm2, 0x96
    vpaddd zmm20, zmm4, zmm20
    vpaddd zmm17, zmm21, zmm17
    vmovdqa32 zmm21, zmmword ptr [rdi+2240]
    vpaddd zmm21, zmm21, dword ptr [rsi+332]{1to16}
    vmovdqa32 zmm4, zmm6
    vpternlogd zmm4, zmm30, zmm23, 0xca
    vprord zmm2, zmm6, 6
    vprord zmm14, zmm6, 11
    vpaddd zmm28, zmm28, zmm12
    vmovdqa32 zmmword ptr [rbx+2240], zmm0
    vprord zmm0, zmm6, 25
    vmovdqa32 zmmword ptr [rbx+2304], zmm1
    vpaddd zmm13, zmm29, zmm13
    vpaddd zmm20, zmm27, zmm20
    vprord zmm27, zmmword ptr [rdi+3776], 7
    vpsrld zmm29, zmmword ptr [rdi+3776], 3
    vmovdqa32 zmmword ptr [rbx+2368], zmm21
    vprord zmm21, zmmword ptr [rdi+3776], 18
    vpaddd zmm1, zmm17, dword ptr [rsi+356]{1to16}
    vprord zmm11, zmm31, 17
    vpsrld zmm7, zmm31, 10
    vprord zmm31, zmm31, 19
    vpternlogd zmm2, zmm14, zmm0, 0x96
    vpaddd zmm13, zmm12, zmm13
    vmovdqa32 zmm12, zmm28
    vpternlogd zmm12, zmm16, zmm19, 0xca
    vpternlogd zmm27, zmm21, zmm29, 0x96
    vprord zmm29, zmm28, 6
    vpaddd zmm1, zmm26, zmm1
    vprord zmm26, zmm28, 11
    vpternlogd zmm11, zmm31, zmm7, 0x96
    vprord zmm7, zmm28, 25
    vmovdqa32 zmm31, zmmword ptr [rdi+2304]
    vpaddd zmm31, zmm31, dword ptr [rsi+336]{1to16}
    vmovdqa32 zmm21, zmmword ptr [rdi+3520]
    vpaddd zmm21, zmm21, dword ptr [rsi+340]{1to16}
    vprord zmm0, zmm13, 2
    vpaddd zmm12, zmm9, zmm12
    vpaddd zmm27, zmm27, zmmword ptr [rdi+2368]
    vprord zmm9, zmm13, 13
    vpaddd zmm4, zmm1, zmm4
    vprord zmm1, zmm13, 22
    vpternlogd zmm29, zmm26, zmm7, 0x96
    vmovdqa32 zmm7, zmm13
    vpternlogd zmm7, zmm24, zmm25, 0xe8
    vmovdqa32 zmm26, zmmword ptr [rdi+3584]
    vpaddd zmm26, zmm26, dword ptr [rsi+344]{1to16}
    vmovdqa32 zmm14, zmmword ptr [rdi+3712]
    vpaddd zmm14, zmm14, dword ptr [rsi+348]{1to16}
    vmovdqa32 zmmword ptr [rbx+2432], zmm31
    vmovdqa32 zmmword ptr [rbx+2496], zmm21
    vpaddd zmm27, zmm27, zmmword ptr [rdi+640]
    vpternlogd zmm0, zmm9, zmm1, 0x96
    vpaddd zmm2, zmm4, zmm2
    vpaddd zmm29, zmm12, zmm29
    vmovdqa32 zmmword ptr [rbx+2560], zmm26
    vmovdqa32 zmmword ptr [rbx+2624], zmm14
    vpaddd zmm11, zmm27, zmm11
    vpaddd zmm7, zmm0, zmm7
    vpaddd zmm2, zmm5, zmm2
    vprord zmm5, zmmword ptr [rdi+2944], 7
    vpsrld zmm0, zmmword ptr [rdi+2944], 3
    vprord zmm27, zmmword ptr [rdi+2944], 18
    vpaddd zmm18, zmm18, zmm29
    vprord zmm14, zmm17, 17
    vpsrld zmm26, zmm17, 10
    vpaddd zmm12, zmm11, dword ptr [rsi+360]{1to16}
    vprord zmm17, zmm17, 19
    vmovdqa32 zmm4, zmm2
    vpternlogd zmm4, zmm6, zmm30, 0xca
    vprord zmm1, zmm2, 6
    vpternlogd zmm5, zmm27, zmm0, 0x96
    vprord zmm0, zmm2, 11
    vprord zmm27, zmm2, 25
    vpaddd zmm7, zmm29, zmm7
    vpternlogd zmm14, zmm17, zmm26, 0x96
    vpaddd zmm19, zmm19, zmmword ptr [rbp+3136]
    vpaddd zmm12, zmm23, zmm12
    vmovdqa32 zmm23, zmm18
    vpternlogd zmm23, zmm28, zmm16, 0xca
    vprord zmm26, zmm18, 6
    vmovdqa32 zmm17, zmmword ptr [rdi+3904]
    vpaddd zmm17, zmm17, dword ptr [rsi+352]{1to16}
    vpaddd zmm5, zmm5, zmmword ptr [rdi+3776]
    vpternlogd zmm1, zmm0, zmm27, 0x96
    vprord zmm27, zmm18, 11
    vmovdqa32 zmm0, zmm7
    vpternlogd zmm0, zmm13, zmm24, 0xe8
    vprord zmm29, zmm18, 25
    vmovdqa32 zmm9, zmmword ptr [rdi+2752]
    vpaddd zmm9, zmm9, dword ptr [rsi+356]{1to16}
    vpaddd zmm4, zmm12, zmm4
    vprord zmm12, zmm7, 2
    vprord zmm21, zmm7, 13
    vpaddd zmm23, zmm19, zmm23
    vmovdqa32 zmmword ptr [rbx+2688], zmm17
    vpaddd zmm8, zmm5, zmm8
    vprord zmm5, zmm7, 22
    vpternlogd zmm26, zmm27, zmm29, 0x96
    vmovdqa32 zmm29, zmmword ptr [rdi+3840]
    vpaddd zmm29, zmm29, dword ptr [rsi+360]{1to16}
    vmovdqa32 zmm27, zmmword ptr [rdi+1664]
    vpaddd zmm27, zmm27, dword ptr [rsi+364]{1to16}
    vmovdqa32 zmmword ptr [rbx+2752], zmm9
    vpaddd zmm1, zmm4, zmm1
    vpternlogd zmm12, zmm21, zmm5, 0x96
    vpaddd zmm14, zmm8, zmm14
    vpaddd zmm26, zmm23, zmm26
    vmovdqa32 zmmword ptr [rbx+2816], zmm29
    vpaddd zmm1, zmm22, zmm1
    vprord zmm22, zmmword ptr [rdi+2624], 7
    vpsrld zmm29, zmmword ptr [rdi+2624], 3
    vmovdqa32 zmmword ptr [rbx+2880], zmm27
    vprord zmm27, zmmword ptr [rdi+2624], 18
    vpaddd zmm14, zmm14, dword ptr [rsi+364]{1to16}
    vprord zmm23, zmm11, 17
    vpsrld zmm8, zmm11, 10
    vprord zmm11, zmm11, 19
    vpaddd zmm0, zmm12, zmm0
    vmovdqa32 zmm12, zmm1
    vpternlogd zmm12, zmm2, zmm6, 0xca
    vprord zmm5, zmm1, 6
    vpternlogd zmm22, zmm27, zmm29, 0x96
    vprord zmm29, zmm1, 11
    vpaddd zmm14, zmm30, zmm14
    vprord zmm30, zmm1, 25
    vpaddd zmm25, zmm25, zmm26
    vmovdqa32 zmm27, zmmword ptr [rdi+3968]
    vpaddd zmm27, zmm27, dword ptr [rsi+368]{1to16}
    vpternlogd zmm23, zmm11, zmm8, 0x96
    vpaddd zmm0, zmm26, zmm0
    vpaddd zmm7, zmm7, dword ptr [rcx+36]{1to16}
    vpaddd zmm13, zmm13, dword ptr [rcx+40]{1to16}
    vpaddd zmm22, zmm22, zmmword ptr [rdi+2944]
    vpternlogd zmm5, zmm29, zmm30, 0x96
    vpaddd zmm12, zmm14, zmm12
    vpaddd zmm24, zmm24, dword ptr [rcx+44]{1to16}
    vpaddd zmm25, zmm25, dword ptr [rcx+48]{1to16}
    vmovdqa32 zmm14, zmmword ptr [rdi+3136]
    vpaddd zmm14, zmm14, dword ptr [rsi+372]{1to16}
    vmovdqa32 zmmword ptr [rbx+2944], zmm27
    vpaddd zmm0, zmm0, dword ptr [rcx+32]{1to16}
    vpaddd zmm18, zmm18, dword ptr [rcx+52]{1to16}
    vpaddd zmm28, zmm28, dword ptr [rcx+56]{1to16}
    vpaddd zmm16, zmm16, dword ptr [rcx+60]{1to16}
    vmovdqa32 zmmword ptr [rbp+3776], zmm7
    vmovdqa32 zmmword ptr [rbp+3840], zmm13
    vpaddd zmm22, zmm22, zmmword ptr [rdi+2560]
    vmovdqa32 zmm13, zmmword ptr [rdi+4160]
    vpaddd zmm13, zmm13, dword ptr [rsi+376]{1to16}
    vpaddd zmm5, zmm12, zmm5
    vmovdqa32 zmmword ptr [rbp+3904], zmm24
    vmovdqa32 zmm24, zmmword ptr [rdi+960]
    vpaddd zmm24, zmm24, dword ptr [rsi+380]{1to16}
    vmovdqa32 zmmword ptr [rbx+3008], zmm14
    vmovdqa32 zmmword ptr [rbp+3968], zmm25
    vmovdqa32 zmmword ptr [rbp+3712], zmm0
    vpaddd zmm23, zmm22, zmm23
    vmovdqa32 zmmword ptr [rbx+3072], zmm13
    vpaddd zmm5, zmm3, zmm5
    vmovdqa32 zmmword ptr [rbp+4032], zmm18
    vmovdqa32 zmmword ptr [rbp+4096], zmm28
    vmovdqa32 zmmword ptr [rbx+3136], zmm24
    vmovdqa32 zmmword ptr [rbp+4160], zmm16
    vpaddd zmm23, zmm23, dword ptr [rsi+368]{1to16}
    vpternlogd zmm1, zmm5, zmm2, 0xe2
    vprord zmm2, zmm5, 6
    vprord zmm16, zmm5, 11
    vprord zmm5, zmm5, 25
    vpaddd zmm23, zmm6, zmm23
    vpternlogd zmm2, zmm16, zmm5, 0x96
    vpaddd zmm1, zmm23, zmm1
    vpaddd zmm2, zmm1, zmm2
    vpaddd zmm2, zmm20, zmm2
    vpaddd zmm2, zmm2, dword ptr [rsi+72]{1to16}
    vptestnmd k1, zmm2, dword ptr [rdi+136]{1to16}
    kmovw word ptr [r10], k1
    vmovdqa32 zmm0, zmmword ptr [rdi]
    vpaddd zmm0, zmm0, dword ptr [rsi+384]{1to16}
    vmovdqa32 zmmword ptr [rdi], zmm0
    mov rax, r12
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
    .size mesos_miner_wide512_nonce_only, . - mesos_miner_wide512_nonce_only
    .popsection
    .pushsection .rodata.mesos_miner_wide512_nonce_only, "a", @progbits
    .p2align 6
mesos_miner_wide512_nonce_only_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x428a2f98, 0x71374491, 0x5be0cd19, 0x1f83d9ab, 0x00ff00ff, 0x550cf0b7, 0xb5c0fbcf, 0xa54ff53a
    .long 0x08909ae5, 0x9b05688c, 0x510e527f, 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xe9b5dba5, 0x3956c25b
    .long 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74
    .long 0x80deb1fe, 0x9bdc06a7, 0xc19bf274, 0xe49b69c1, 0x00a00000, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
    .long 0x2de92c6f, 0x4a7484aa, 0x00000100, 0x5cb0a9dc, 0x11002000, 0x76f988da, 0x80000000, 0x983e5152
    .long 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x00400022, 0x06ca6351, 0x14292967
    .long 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
    .long 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
    .long 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
    .long 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    .long 0x00000010
    .popsection
