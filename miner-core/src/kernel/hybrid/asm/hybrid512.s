# Made by `cargo run -p kernel-gen`; changes belong there.
# Tuned to Intel Golden Cove.

    .pushsection .text.mesos_miner_hybrid512_tables, "ax", @progbits
    .globl mesos_miner_hybrid512_tables
    .type mesos_miner_hybrid512_tables, @function
    .p2align 6
mesos_miner_hybrid512_tables:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_hybrid512_tables_constants]
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
    vpaddd zmm2, zmm1, dword ptr [rdi+76]{1to16}
    vprord zmm3, zmm1, 18
    vpbroadcastd zmm4, dword ptr [rsi+68]
    vpunpckldq zmm5, zmm4, zmm1
    vpsrld zmm6, zmm1, 3
    vpunpckhdq zmm1, zmm4, zmm1
    vpternlogd zmm0, zmm3, zmm6, 0x96
    vprord zmm6, zmm2, 17
    vpaddd zmm0, zmm0, dword ptr [rdi+72]{1to16}
    vprord zmm3, zmm2, 19
    vprord zmm4, zmm0, 17
    vpunpcklqdq zmm7, zmm5, zmm5
    vprord zmm8, zmm0, 19
    vpunpckhqdq zmm5, zmm5, zmm5
    vmovdqa32 zmmword ptr [r8], zmm7
    vpsrld zmm7, zmm0, 10
    vpunpcklqdq zmm9, zmm1, zmm1
    vmovdqa32 zmmword ptr [r8+64], zmm5
    vpsrld zmm5, zmm2, 10
    vpternlogd zmm4, zmm8, zmm7, 0x96
    vmovdqa32 zmmword ptr [r8+128], zmm9
    vpternlogd zmm6, zmm3, zmm5, 0x96
    vpaddd zmm4, zmm4, dword ptr [rdi+80]{1to16}
    vpaddd zmm6, zmm6, dword ptr [rdi+84]{1to16}
    vprord zmm5, zmm4, 17
    vprord zmm3, zmm4, 19
    vpaddd zmm9, zmm0, dword ptr [rdi+100]{1to16}
    vpsrld zmm7, zmm4, 10
    vpunpckhqdq zmm1, zmm1, zmm1
    vprord zmm8, zmm6, 17
    vpternlogd zmm5, zmm3, zmm7, 0x96
    vmovdqa32 zmmword ptr [r8+192], zmm1
    vprord zmm1, zmm6, 19
    vpaddd zmm5, zmm5, dword ptr [rdi+88]{1to16}
    vpsrld zmm7, zmm6, 10
    vpaddd zmm3, zmm2, dword ptr [rdi+104]{1to16}
    vpternlogd zmm8, zmm1, zmm7, 0x96
    vprord zmm7, zmm5, 17
    vpaddd zmm8, zmm8, dword ptr [rdi+92]{1to16}
    vprord zmm1, zmm5, 19
    vpsrld zmm10, zmm5, 10
    vpaddd zmm11, zmm4, dword ptr [rdi+108]{1to16}
    vprord zmm12, zmm8, 17
    vpternlogd zmm7, zmm1, zmm10, 0x96
    vprord zmm10, zmm8, 19
    vpaddd zmm7, zmm7, dword ptr [rdi+96]{1to16}
    vpsrld zmm1, zmm8, 10
    vpaddd zmm13, zmm6, dword ptr [rdi+112]{1to16}
    vpternlogd zmm12, zmm10, zmm1, 0x96
    vprord zmm1, zmm7, 17
    vpaddd zmm12, zmm9, zmm12
    vprord zmm9, zmm7, 19
    vpsrld zmm10, zmm7, 10
    vpaddd zmm14, zmm5, dword ptr [rdi+116]{1to16}
    vprord zmm15, zmm12, 17
    vpternlogd zmm1, zmm9, zmm10, 0x96
    vprord zmm10, zmm12, 19
    vpaddd zmm1, zmm3, zmm1
    vpsrld zmm3, zmm12, 10
    vpaddd zmm9, zmm8, dword ptr [rdi+120]{1to16}
    vpternlogd zmm15, zmm10, zmm3, 0x96
    vprord zmm3, zmm1, 17
    vpaddd zmm15, zmm11, zmm15
    vprord zmm11, zmm1, 19
    vpsrld zmm10, zmm1, 10
    vpaddd zmm16, zmm7, dword ptr [rdi+124]{1to16}
    vprord zmm17, zmm15, 17
    vpternlogd zmm3, zmm11, zmm10, 0x96
    vprord zmm10, zmm15, 19
    vpaddd zmm3, zmm13, zmm3
    vpsrld zmm13, zmm15, 10
    vpaddd zmm11, zmm12, dword ptr [rdi+128]{1to16}
    vpternlogd zmm17, zmm10, zmm13, 0x96
    vprord zmm13, zmm3, 17
    vpaddd zmm17, zmm14, zmm17
    vprord zmm14, zmm3, 19
    vpsrld zmm10, zmm3, 10
    vprord zmm18, zmm17, 17
    vpternlogd zmm13, zmm14, zmm10, 0x96
    vprord zmm10, zmm17, 19
    vpaddd zmm13, zmm9, zmm13
    vpsrld zmm9, zmm17, 10
    vpternlogd zmm18, zmm10, zmm9, 0x96
    vprord zmm9, zmm0, 7
    vprord zmm10, zmm0, 18
    vpaddd zmm18, zmm16, zmm18
    vpsrld zmm16, zmm0, 3
    vpternlogd zmm9, zmm10, zmm16, 0x96
    vprord zmm16, zmm13, 17
    vprord zmm10, zmm13, 19
    vpaddd zmm9, zmm9, dword ptr [rdi+132]{1to16}
    vpsrld zmm14, zmm13, 10
    vpaddd zmm9, zmm9, zmm1
    vprord zmm19, zmm18, 17
    vpternlogd zmm16, zmm10, zmm14, 0x96
    vprord zmm14, zmm18, 19
    vpaddd zmm16, zmm11, zmm16
    vpsrld zmm11, zmm18, 10
    vpternlogd zmm19, zmm14, zmm11, 0x96
    vprord zmm11, zmm2, 7
    vprord zmm14, zmm2, 18
    vpaddd zmm19, zmm9, zmm19
    vpsrld zmm9, zmm2, 3
    vprord zmm10, zmm4, 7
    vpternlogd zmm11, zmm14, zmm9, 0x96
    vprord zmm9, zmm4, 18
    vpaddd zmm11, zmm0, zmm11
    vpsrld zmm14, zmm4, 3
    vpaddd zmm11, zmm11, zmm15
    vpternlogd zmm10, zmm9, zmm14, 0x96
    vprord zmm14, zmm16, 17
    vprord zmm9, zmm16, 19
    vpaddd zmm10, zmm2, zmm10
    vpsrld zmm20, zmm16, 10
    vpaddd zmm10, zmm10, zmm3
    vprord zmm21, zmm19, 17
    vpternlogd zmm14, zmm9, zmm20, 0x96
    vprord zmm20, zmm19, 19
    vpaddd zmm14, zmm11, zmm14
    vpsrld zmm11, zmm19, 10
    vpternlogd zmm21, zmm20, zmm11, 0x96
    vprord zmm11, zmm6, 7
    vprord zmm20, zmm6, 18
    vpaddd zmm21, zmm10, zmm21
    vpsrld zmm10, zmm6, 3
    vprord zmm9, zmm5, 7
    vpternlogd zmm11, zmm20, zmm10, 0x96
    vprord zmm10, zmm5, 18
    vpaddd zmm11, zmm4, zmm11
    vpsrld zmm20, zmm5, 3
    vpaddd zmm11, zmm11, zmm17
    vpternlogd zmm9, zmm10, zmm20, 0x96
    vprord zmm20, zmm14, 17
    vprord zmm10, zmm14, 19
    vpaddd zmm9, zmm6, zmm9
    vpsrld zmm22, zmm14, 10
    vpaddd zmm9, zmm9, zmm13
    vprord zmm23, zmm21, 17
    vpternlogd zmm20, zmm10, zmm22, 0x96
    vprord zmm22, zmm21, 19
    vpaddd zmm20, zmm11, zmm20
    vpsrld zmm11, zmm21, 10
    vpternlogd zmm23, zmm22, zmm11, 0x96
    vprord zmm11, zmm8, 7
    vprord zmm22, zmm8, 18
    vpaddd zmm23, zmm9, zmm23
    vpsrld zmm9, zmm8, 3
    vprord zmm10, zmm7, 7
    vpternlogd zmm11, zmm22, zmm9, 0x96
    vprord zmm9, zmm7, 18
    vpaddd zmm11, zmm5, zmm11
    vpsrld zmm22, zmm7, 3
    vpaddd zmm11, zmm11, zmm18
    vpternlogd zmm10, zmm9, zmm22, 0x96
    vprord zmm22, zmm20, 17
    vprord zmm9, zmm20, 19
    vpaddd zmm10, zmm8, zmm10
    vpsrld zmm24, zmm20, 10
    vpaddd zmm10, zmm10, zmm16
    vprord zmm25, zmm23, 17
    vpternlogd zmm22, zmm9, zmm24, 0x96
    vprord zmm24, zmm23, 19
    vpaddd zmm22, zmm11, zmm22
    vpsrld zmm11, zmm23, 10
    vpternlogd zmm25, zmm24, zmm11, 0x96
    vprord zmm11, zmm12, 7
    vprord zmm24, zmm12, 18
    vpaddd zmm25, zmm10, zmm25
    vpsrld zmm10, zmm12, 3
    vprord zmm9, zmm1, 7
    vpternlogd zmm11, zmm24, zmm10, 0x96
    vprord zmm10, zmm1, 18
    vpaddd zmm11, zmm7, zmm11
    vpsrld zmm24, zmm1, 3
    vpaddd zmm11, zmm11, zmm19
    vpternlogd zmm9, zmm10, zmm24, 0x96
    vprord zmm24, zmm22, 17
    vprord zmm10, zmm22, 19
    vpaddd zmm9, zmm12, zmm9
    vpsrld zmm26, zmm22, 10
    vpaddd zmm9, zmm9, zmm14
    vprord zmm27, zmm25, 17
    vpternlogd zmm24, zmm10, zmm26, 0x96
    vprord zmm26, zmm25, 19
    vpaddd zmm24, zmm11, zmm24
    vpsrld zmm11, zmm25, 10
    vpternlogd zmm27, zmm26, zmm11, 0x96
    vprord zmm11, zmm15, 7
    vprord zmm26, zmm15, 18
    vpaddd zmm27, zmm9, zmm27
    vpsrld zmm9, zmm15, 3
    vprord zmm10, zmm3, 7
    vpternlogd zmm11, zmm26, zmm9, 0x96
    vprord zmm9, zmm3, 18
    vpaddd zmm11, zmm1, zmm11
    vpsrld zmm26, zmm3, 3
    vpaddd zmm11, zmm11, zmm21
    vpternlogd zmm10, zmm9, zmm26, 0x96
    vprord zmm26, zmm24, 17
    vprord zmm9, zmm24, 19
    vpaddd zmm10, zmm15, zmm10
    vpsrld zmm28, zmm24, 10
    vpaddd zmm10, zmm10, zmm20
    vprord zmm29, zmm27, 17
    vpternlogd zmm26, zmm9, zmm28, 0x96
    vprord zmm28, zmm27, 19
    vpaddd zmm26, zmm11, zmm26
    vpsrld zmm11, zmm27, 10
    vpternlogd zmm29, zmm28, zmm11, 0x96
    vprord zmm11, zmm17, 7
    vprord zmm28, zmm17, 18
    vpaddd zmm29, zmm10, zmm29
    vpsrld zmm10, zmm17, 3
    vprord zmm9, zmm13, 7
    vpternlogd zmm11, zmm28, zmm10, 0x96
    vprord zmm10, zmm13, 18
    vpaddd zmm11, zmm3, zmm11
    vpsrld zmm28, zmm13, 3
    vpaddd zmm11, zmm11, zmm23
    vpternlogd zmm9, zmm10, zmm28, 0x96
    vprord zmm28, zmm26, 17
    vprord zmm10, zmm26, 19
    vpaddd zmm9, zmm17, zmm9
    vpsrld zmm30, zmm26, 10
    vpaddd zmm9, zmm9, zmm22
    vprord zmm31, zmm29, 17
    vpternlogd zmm28, zmm10, zmm30, 0x96
    vprord zmm30, zmm29, 19
    vpaddd zmm28, zmm11, zmm28
    vpsrld zmm11, zmm29, 10
    vpternlogd zmm31, zmm30, zmm11, 0x96
    vprord zmm11, zmm18, 7
    vprord zmm30, zmm18, 18
    vpaddd zmm31, zmm9, zmm31
    vpsrld zmm9, zmm18, 3
    vprord zmm10, zmm16, 7
    vpternlogd zmm11, zmm30, zmm9, 0x96
    vprord zmm9, zmm16, 18
    vpaddd zmm11, zmm13, zmm11
    vpsrld zmm30, zmm16, 3
    vpaddd zmm11, zmm11, zmm25
    vpternlogd zmm10, zmm9, zmm30, 0x96
    vprord zmm30, zmm28, 17
    vprord zmm9, zmm28, 19
    vpaddd zmm10, zmm18, zmm10
    vmovdqa32 zmmword ptr [rdi+256], zmm18
    vpsrld zmm18, zmm28, 10
    vpaddd zmm10, zmm10, zmm24
    vmovdqa32 zmmword ptr [rdi+320], zmm13
    vprord zmm13, zmm31, 17
    vpternlogd zmm30, zmm9, zmm18, 0x96
    vprord zmm18, zmm31, 19
    vpaddd zmm30, zmm11, zmm30
    vpsrld zmm11, zmm31, 10
    vpternlogd zmm13, zmm18, zmm11, 0x96
    vprord zmm11, zmm19, 7
    vprord zmm18, zmm19, 18
    vpaddd zmm13, zmm10, zmm13
    vpsrld zmm10, zmm19, 3
    vprord zmm9, zmm14, 7
    vpternlogd zmm11, zmm18, zmm10, 0x96
    vprord zmm10, zmm14, 18
    vpaddd zmm11, zmm16, zmm11
    vpsrld zmm18, zmm14, 3
    vpaddd zmm11, zmm11, zmm27
    vpternlogd zmm9, zmm10, zmm18, 0x96
    vprord zmm18, zmm30, 17
    vprord zmm10, zmm30, 19
    vpaddd zmm9, zmm19, zmm9
    vmovdqa32 zmmword ptr [rdi+384], zmm19
    vpsrld zmm19, zmm30, 10
    vpaddd zmm9, zmm9, zmm26
    vmovdqa32 zmmword ptr [rdi+448], zmm16
    vprord zmm16, zmm13, 17
    vpternlogd zmm18, zmm10, zmm19, 0x96
    vprord zmm19, zmm13, 19
    vpaddd zmm18, zmm11, zmm18
    vpsrld zmm11, zmm13, 10
    vpternlogd zmm16, zmm19, zmm11, 0x96
    vprord zmm11, zmm21, 7
    vprord zmm19, zmm21, 18
    vpaddd zmm16, zmm9, zmm16
    vpsrld zmm9, zmm21, 3
    vprord zmm10, zmm20, 7
    vpternlogd zmm11, zmm19, zmm9, 0x96
    vprord zmm9, zmm20, 18
    vpaddd zmm11, zmm14, zmm11
    vpsrld zmm19, zmm20, 3
    vpaddd zmm11, zmm11, zmm29
    vpternlogd zmm10, zmm9, zmm19, 0x96
    vprord zmm19, zmm18, 17
    vprord zmm9, zmm18, 19
    vpaddd zmm10, zmm21, zmm10
    vmovdqa32 zmmword ptr [rdi+512], zmm21
    vpsrld zmm21, zmm18, 10
    vpaddd zmm10, zmm10, zmm28
    vmovdqa32 zmmword ptr [rdi+576], zmm14
    vprord zmm14, zmm16, 17
    vpternlogd zmm19, zmm9, zmm21, 0x96
    vprord zmm21, zmm16, 19
    vpaddd zmm19, zmm11, zmm19
    vpsrld zmm11, zmm16, 10
    vpternlogd zmm14, zmm21, zmm11, 0x96
    vprord zmm11, zmm23, 7
    vprord zmm21, zmm23, 18
    vpaddd zmm14, zmm10, zmm14
    vpsrld zmm10, zmm23, 3
    vprord zmm9, zmm22, 7
    vpternlogd zmm11, zmm21, zmm10, 0x96
    vprord zmm10, zmm22, 18
    vpaddd zmm11, zmm20, zmm11
    vpsrld zmm21, zmm22, 3
    vpaddd zmm11, zmm11, zmm31
    vpternlogd zmm9, zmm10, zmm21, 0x96
    vprord zmm21, zmm19, 17
    vprord zmm10, zmm19, 19
    vpaddd zmm9, zmm23, zmm9
    vmovdqa32 zmmword ptr [rdi+640], zmm23
    vpsrld zmm23, zmm19, 10
    vpaddd zmm9, zmm9, zmm30
    vmovdqa32 zmmword ptr [rdi+704], zmm20
    vprord zmm20, zmm14, 17
    vpternlogd zmm21, zmm10, zmm23, 0x96
    vprord zmm23, zmm14, 19
    vpaddd zmm21, zmm11, zmm21
    vpsrld zmm11, zmm14, 10
    vpternlogd zmm20, zmm23, zmm11, 0x96
    vprord zmm11, zmm25, 7
    vprord zmm23, zmm25, 18
    vpaddd zmm20, zmm9, zmm20
    vpsrld zmm9, zmm25, 3
    vprord zmm10, zmm24, 7
    vpternlogd zmm11, zmm23, zmm9, 0x96
    vprord zmm9, zmm24, 18
    vpaddd zmm11, zmm22, zmm11
    vpsrld zmm23, zmm24, 3
    vpaddd zmm11, zmm11, zmm13
    vpternlogd zmm10, zmm9, zmm23, 0x96
    vprord zmm23, zmm21, 17
    vprord zmm9, zmm21, 19
    vpaddd zmm10, zmm25, zmm10
    vmovdqa32 zmmword ptr [rdi+768], zmm25
    vpsrld zmm25, zmm21, 10
    vpaddd zmm10, zmm10, zmm18
    vmovdqa32 zmmword ptr [rdi+832], zmm22
    vprord zmm22, zmm20, 17
    vpternlogd zmm23, zmm9, zmm25, 0x96
    vprord zmm25, zmm20, 19
    vpaddd zmm23, zmm11, zmm23
    vpsrld zmm11, zmm20, 10
    vpternlogd zmm22, zmm25, zmm11, 0x96
    vprord zmm11, zmm27, 7
    vprord zmm25, zmm27, 18
    vpaddd zmm22, zmm10, zmm22
    vpsrld zmm10, zmm27, 3
    vprord zmm9, zmm26, 7
    vpternlogd zmm11, zmm25, zmm10, 0x96
    vprord zmm10, zmm26, 18
    vpaddd zmm11, zmm24, zmm11
    vpsrld zmm25, zmm26, 3
    vpaddd zmm11, zmm11, zmm16
    vpternlogd zmm9, zmm10, zmm25, 0x96
    vprord zmm25, zmm23, 17
    vprord zmm10, zmm23, 19
    vpaddd zmm9, zmm27, zmm9
    vmovdqa32 zmmword ptr [rdi+896], zmm16
    vpsrld zmm16, zmm23, 10
    vpaddd zmm9, zmm9, zmm19
    vmovdqa32 zmmword ptr [rdi+960], zmm19
    vprord zmm19, zmm22, 17
    vpternlogd zmm25, zmm10, zmm16, 0x96
    vprord zmm16, zmm22, 19
    vpaddd zmm25, zmm11, zmm25
    vpsrld zmm11, zmm22, 10
    vpternlogd zmm19, zmm16, zmm11, 0x96
    vprord zmm11, zmm29, 7
    vprord zmm16, zmm29, 18
    vpaddd zmm19, zmm9, zmm19
    vpsrld zmm9, zmm29, 3
    vprord zmm10, zmm28, 7
    vpternlogd zmm11, zmm16, zmm9, 0x96
    vprord zmm9, zmm28, 18
    vpaddd zmm11, zmm26, zmm11
    vpsrld zmm16, zmm28, 3
    vpaddd zmm11, zmm11, zmm14
    vpternlogd zmm10, zmm9, zmm16, 0x96
    vprord zmm16, zmm25, 17
    vprord zmm9, zmm25, 19
    vpaddd zmm10, zmm29, zmm10
    vmovdqa32 zmmword ptr [rdi+1024], zmm14
    vpsrld zmm14, zmm25, 10
    vpaddd zmm10, zmm10, zmm21
    vmovdqa32 zmmword ptr [rdi+1088], zmm21
    vprord zmm21, zmm19, 17
    vpternlogd zmm16, zmm9, zmm14, 0x96
    vprord zmm14, zmm19, 19
    vpaddd zmm16, zmm11, zmm16
    vpsrld zmm11, zmm19, 10
    vpternlogd zmm21, zmm14, zmm11, 0x96
    vprord zmm11, zmm31, 7
    vprord zmm14, zmm31, 18
    vpaddd zmm21, zmm10, zmm21
    vpsrld zmm10, zmm31, 3
    vprord zmm9, zmm30, 7
    vpternlogd zmm11, zmm14, zmm10, 0x96
    vprord zmm10, zmm30, 18
    vpaddd zmm11, zmm28, zmm11
    vpsrld zmm14, zmm30, 3
    vpaddd zmm11, zmm11, zmm20
    vpternlogd zmm9, zmm10, zmm14, 0x96
    vprord zmm14, zmm16, 17
    vprord zmm10, zmm16, 19
    vpaddd zmm9, zmm31, zmm9
    vmovdqa32 zmmword ptr [rdi+1152], zmm19
    vpsrld zmm19, zmm16, 10
    vpaddd zmm9, zmm9, zmm23
    vmovdqa32 zmmword ptr [rdi+1216], zmm16
    vprord zmm16, zmm21, 17
    vpternlogd zmm14, zmm10, zmm19, 0x96
    vprord zmm19, zmm21, 19
    vpaddd zmm14, zmm11, zmm14
    vpsrld zmm11, zmm21, 10
    vpaddd zmm0, zmm0, dword ptr [rsi+72]{1to16}
    vpternlogd zmm16, zmm19, zmm11, 0x96
    vprord zmm11, zmm13, 7
    vprord zmm19, zmm13, 18
    vpaddd zmm16, zmm9, zmm16
    vpsrld zmm9, zmm13, 3
    vpaddd zmm2, zmm2, dword ptr [rsi+76]{1to16}
    vprord zmm10, zmm18, 7
    vpternlogd zmm11, zmm19, zmm9, 0x96
    vprord zmm9, zmm18, 18
    vpaddd zmm11, zmm30, zmm11
    vpsrld zmm19, zmm18, 3
    vpaddd zmm11, zmm11, zmm22
    vpternlogd zmm10, zmm9, zmm19, 0x96
    vprord zmm19, zmm14, 17
    vprord zmm9, zmm14, 19
    vpaddd zmm10, zmm13, zmm10
    vmovdqa32 zmmword ptr [rdi+1280], zmm21
    vpsrld zmm21, zmm14, 10
    vpaddd zmm10, zmm10, zmm25
    vmovdqa32 zmmword ptr [rdi+1344], zmm14
    vprord zmm14, zmm16, 17
    vpternlogd zmm19, zmm9, zmm21, 0x96
    vprord zmm21, zmm16, 19
    vpaddd zmm19, zmm11, zmm19
    vpsrld zmm11, zmm16, 10
    vpaddd zmm4, zmm4, dword ptr [rsi+80]{1to16}
    vpternlogd zmm14, zmm21, zmm11, 0x96
    vpaddd zmm6, zmm6, dword ptr [rsi+84]{1to16}
    vpaddd zmm14, zmm10, zmm14
    vpaddd zmm5, zmm5, dword ptr [rsi+88]{1to16}
    vpaddd zmm8, zmm8, dword ptr [rsi+92]{1to16}
    vpaddd zmm7, zmm7, dword ptr [rsi+96]{1to16}
    vpaddd zmm12, zmm12, dword ptr [rsi+100]{1to16}
    vpaddd zmm1, zmm1, dword ptr [rsi+104]{1to16}
    vpaddd zmm15, zmm15, dword ptr [rsi+108]{1to16}
    vpaddd zmm3, zmm3, dword ptr [rsi+112]{1to16}
    vpaddd zmm17, zmm17, dword ptr [rsi+116]{1to16}
    vmovdqa32 zmm10, zmmword ptr [rdi+320]
    vpaddd zmm10, zmm10, dword ptr [rsi+120]{1to16}
    vmovdqa32 zmm11, zmmword ptr [rdi+256]
    vpaddd zmm11, zmm11, dword ptr [rsi+124]{1to16}
    vpunpckldq zmm21, zmm0, zmm2
    vmovdqa32 zmm9, zmmword ptr [rdi+448]
    vpaddd zmm9, zmm9, dword ptr [rsi+128]{1to16}
    vmovdqa32 zmmword ptr [r8+256], zmm21
    vpunpckhdq zmm2, zmm0, zmm2
    vmovdqa32 zmm0, zmmword ptr [rdi+384]
    vpaddd zmm0, zmm0, dword ptr [rsi+132]{1to16}
    vmovdqa32 zmmword ptr [r8+320], zmm2
    vpunpckldq zmm2, zmm4, zmm6
    vmovdqa32 zmm21, zmmword ptr [rdi+576]
    vpaddd zmm21, zmm21, dword ptr [rsi+136]{1to16}
    vmovdqa32 zmmword ptr [r8+384], zmm2
    vpunpckhdq zmm6, zmm4, zmm6
    vmovdqa32 zmm4, zmmword ptr [rdi+512]
    vpaddd zmm4, zmm4, dword ptr [rsi+140]{1to16}
    vmovdqa32 zmmword ptr [r8+448], zmm6
    vpunpckldq zmm6, zmm5, zmm8
    vmovdqa32 zmm2, zmmword ptr [rdi+704]
    vpaddd zmm2, zmm2, dword ptr [rsi+144]{1to16}
    vmovdqa32 zmmword ptr [r8+512], zmm6
    vpunpckhdq zmm8, zmm5, zmm8
    vmovdqa32 zmm5, zmmword ptr [rdi+640]
    vpaddd zmm5, zmm5, dword ptr [rsi+148]{1to16}
    vmovdqa32 zmmword ptr [r8+576], zmm8
    vpunpckldq zmm8, zmm7, zmm12
    vmovdqa32 zmm6, zmmword ptr [rdi+832]
    vpaddd zmm6, zmm6, dword ptr [rsi+152]{1to16}
    vmovdqa32 zmmword ptr [r8+640], zmm8
    vpunpckhdq zmm12, zmm7, zmm12
    vmovdqa32 zmm7, zmmword ptr [rdi+768]
    vpaddd zmm7, zmm7, dword ptr [rsi+156]{1to16}
    vmovdqa32 zmmword ptr [r8+704], zmm12
    vpunpckldq zmm12, zmm1, zmm15
    vpaddd zmm24, zmm24, dword ptr [rsi+160]{1to16}
    vmovdqa32 zmmword ptr [r8+768], zmm12
    vpunpckhdq zmm15, zmm1, zmm15
    vpaddd zmm27, zmm27, dword ptr [rsi+164]{1to16}
    vmovdqa32 zmmword ptr [r8+832], zmm15
    vpunpckldq zmm15, zmm3, zmm17
    vpaddd zmm26, zmm26, dword ptr [rsi+168]{1to16}
    vmovdqa32 zmmword ptr [r8+896], zmm15
    vpunpckhdq zmm17, zmm3, zmm17
    vpaddd zmm29, zmm29, dword ptr [rsi+172]{1to16}
    vmovdqa32 zmmword ptr [r8+960], zmm17
    vpunpckldq zmm17, zmm10, zmm11
    vpaddd zmm28, zmm28, dword ptr [rsi+176]{1to16}
    vmovdqa32 zmmword ptr [r8+1024], zmm17
    vpunpckhdq zmm11, zmm10, zmm11
    vpaddd zmm31, zmm31, dword ptr [rsi+180]{1to16}
    vmovdqa32 zmmword ptr [r8+1088], zmm11
    vpunpckldq zmm11, zmm9, zmm0
    vpaddd zmm30, zmm30, dword ptr [rsi+184]{1to16}
    vmovdqa32 zmmword ptr [r8+1152], zmm11
    vpunpckhdq zmm0, zmm9, zmm0
    vpaddd zmm13, zmm13, dword ptr [rsi+188]{1to16}
    vmovdqa32 zmmword ptr [r8+1216], zmm0
    vpunpckldq zmm0, zmm21, zmm4
    vpunpckhdq zmm4, zmm21, zmm4
    vpaddd zmm18, zmm18, dword ptr [rsi+192]{1to16}
    vmovdqa32 zmmword ptr [r8+1280], zmm0
    vpunpckldq zmm0, zmm2, zmm5
    vmovdqa32 zmm21, zmmword ptr [rdi+896]
    vpaddd zmm21, zmm21, dword ptr [rsi+196]{1to16}
    vmovdqa32 zmmword ptr [r8+1344], zmm4
    vmovdqa32 zmmword ptr [r8+2176], zmm18
    vpunpckhdq zmm5, zmm2, zmm5
    vmovdqa32 zmm2, zmmword ptr [rdi+960]
    vpaddd zmm2, zmm2, dword ptr [rsi+200]{1to16}
    vmovdqa32 zmmword ptr [r8+1408], zmm0
    vmovdqa32 zmmword ptr [r8+2240], zmm21
    vpunpckldq zmm21, zmm6, zmm7
    vmovdqa32 zmm0, zmmword ptr [rdi+1024]
    vpaddd zmm0, zmm0, dword ptr [rsi+204]{1to16}
    vmovdqa32 zmmword ptr [r8+1472], zmm5
    vmovdqa32 zmmword ptr [r8+2304], zmm2
    vpunpckhdq zmm7, zmm6, zmm7
    vmovdqa32 zmm6, zmmword ptr [rdi+1088]
    vpaddd zmm6, zmm6, dword ptr [rsi+208]{1to16}
    vmovdqa32 zmmword ptr [r8+1536], zmm21
    vmovdqa32 zmmword ptr [r8+2368], zmm0
    vpunpckldq zmm0, zmm24, zmm27
    vpaddd zmm20, zmm20, dword ptr [rsi+212]{1to16}
    vmovdqa32 zmmword ptr [r8+1600], zmm7
    vmovdqa32 zmmword ptr [r8+2432], zmm6
    vpunpckhdq zmm27, zmm24, zmm27
    vpaddd zmm23, zmm23, dword ptr [rsi+216]{1to16}
    vmovdqa32 zmmword ptr [r8+1664], zmm0
    vmovdqa32 zmmword ptr [r8+2496], zmm20
    vpunpckldq zmm20, zmm26, zmm29
    vpaddd zmm22, zmm22, dword ptr [rsi+220]{1to16}
    vmovdqa32 zmmword ptr [r8+1728], zmm27
    vmovdqa32 zmmword ptr [r8+2560], zmm23
    vpunpckhdq zmm29, zmm26, zmm29
    vpaddd zmm25, zmm25, dword ptr [rsi+224]{1to16}
    vmovdqa32 zmmword ptr [r8+1792], zmm20
    vmovdqa32 zmmword ptr [r8+2624], zmm22
    vpunpckldq zmm22, zmm28, zmm31
    vmovdqa32 zmm20, zmmword ptr [rdi+1152]
    vpaddd zmm20, zmm20, dword ptr [rsi+228]{1to16}
    vmovdqa32 zmmword ptr [r8+1856], zmm29
    vmovdqa32 zmmword ptr [r8+2688], zmm25
    vpunpckhdq zmm31, zmm28, zmm31
    vmovdqa32 zmm28, zmmword ptr [rdi+1216]
    vpaddd zmm28, zmm28, dword ptr [rsi+232]{1to16}
    vmovdqa32 zmmword ptr [r8+1920], zmm22
    vmovdqa32 zmmword ptr [r8+2752], zmm20
    vpunpckldq zmm20, zmm30, zmm13
    vmovdqa32 zmm22, zmmword ptr [rdi+1280]
    vpaddd zmm22, zmm22, dword ptr [rsi+236]{1to16}
    vmovdqa32 zmmword ptr [r8+1984], zmm31
    vmovdqa32 zmmword ptr [r8+2816], zmm28
    vpunpckhdq zmm13, zmm30, zmm13
    vmovdqa32 zmm30, zmmword ptr [rdi+1344]
    vpaddd zmm30, zmm30, dword ptr [rsi+240]{1to16}
    vmovdqa32 zmmword ptr [r8+2048], zmm20
    vmovdqa32 zmmword ptr [r8+2880], zmm22
    vpaddd zmm16, zmm16, dword ptr [rsi+244]{1to16}
    vpaddd zmm19, zmm19, dword ptr [rsi+248]{1to16}
    vmovdqa32 zmmword ptr [r8+2112], zmm13
    vmovdqa32 zmmword ptr [r8+2944], zmm30
    vpaddd zmm14, zmm14, dword ptr [rsi+252]{1to16}
    vmovdqa32 zmmword ptr [r8+3008], zmm16
    vmovdqa32 zmmword ptr [r8+3072], zmm19
    vmovdqa32 zmmword ptr [r8+3136], zmm14
    vmovdqa32 zmm0, zmmword ptr [rdi]
    vpaddd zmm0, zmm0, dword ptr [rsi+256]{1to16}
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
    .size mesos_miner_hybrid512_tables, . - mesos_miner_hybrid512_tables
    .popsection
    .pushsection .rodata.mesos_miner_hybrid512_tables, "a", @progbits
    .p2align 6
mesos_miner_hybrid512_tables_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x00ff00ff, 0x00000000, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da
    .long 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967
    .long 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
    .long 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
    .long 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
    .long 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    .long 0x00000010
    .popsection

    .pushsection .text.mesos_miner_hybrid512_rolling, "ax", @progbits
    .globl mesos_miner_hybrid512_rolling
    .type mesos_miner_hybrid512_rolling, @function
    .p2align 6
mesos_miner_hybrid512_rolling:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_hybrid512_rolling_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov r8, qword ptr [rdi+200]
    mov rcx, qword ptr [rdi+208]
    mov r15, qword ptr [rdi+232]
    mov r9, r8
    mov rdx, rcx
    mov rbx, qword ptr [rdi+224]
    lea rbp, [rbx+3712]
    .p2align 6
2:
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [r8]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [r8+64]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [r8+128]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    sha256rnds2 xmm6, xmm5
    vmovdqa xmm7, xmmword ptr [rcx]
    vpaddd xmm7, xmm7, xmmword ptr [r8+192]
    vmovdqa xmm8, xmmword ptr [rcx+16]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vmovdqa32 zmm16, zmmword ptr [rbp]
    vpunpckldq zmm17, zmm16, zmmword ptr [rbp+64]
    vmovdqa32 zmm18, zmmword ptr [rbp+128]
    vpunpckldq zmm19, zmm18, zmmword ptr [rbp+192]
    vpunpckhdq zmm16, zmm16, zmmword ptr [rbp+64]
    vpunpckhdq zmm18, zmm18, zmmword ptr [rbp+192]
    vmovdqa32 zmm20, zmmword ptr [rbp+256]
    vpunpckldq zmm21, zmm20, zmmword ptr [rbp+320]
    vmovdqa32 zmm22, zmmword ptr [rbp+384]
    vpunpckldq zmm23, zmm22, zmmword ptr [rbp+448]
    vpunpckhqdq zmm24, zmm17, zmm19
    vpunpckhqdq zmm25, zmm16, zmm18
    vprord zmm26, zmm24, 6
    vpunpckhdq zmm20, zmm20, zmmword ptr [rbp+320]
    vprord zmm27, zmm24, 11
    vpunpckhdq zmm22, zmm22, zmmword ptr [rbp+448]
    vprord zmm28, zmm24, 25
    vprord zmm29, zmm25, 2
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vpunpcklqdq zmm19, zmm17, zmm19
    vprord zmm17, zmm25, 13
    vpunpcklqdq zmm30, zmm21, zmm23
    vprord zmm31, zmm25, 22
    vpternlogd zmm26, zmm27, zmm28, 0x96
    vpunpckhqdq zmm23, zmm21, zmm23
    vpaddd zmm30, zmm30, zmmword ptr [r9+2176]
    vpunpcklqdq zmm18, zmm16, zmm18
    vpternlogd zmm29, zmm17, zmm31, 0x96
    vmovdqa32 zmm31, zmm24
    vpternlogd zmm31, zmm19, zmm23, 0xca
    vpunpckhqdq zmm17, zmm20, zmm22
    vpaddd zmm31, zmm30, zmm31
    vpunpcklqdq zmm22, zmm20, zmm22
    vpaddd zmm26, zmm31, zmm26
    vmovdqa32 zmm31, zmm25
    vpternlogd zmm31, zmm18, zmm17, 0xe8
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpaddd zmm31, zmm29, zmm31
    vpaddd zmm22, zmm22, zmm26
    vpaddd zmm31, zmm26, zmm31
    vprord zmm26, zmm22, 6
    vprord zmm29, zmm22, 11
    vprord zmm20, zmm22, 25
    vpaddd zmm23, zmm23, zmmword ptr [r9+2240]
    vprord zmm30, zmm31, 2
    vmovdqa32 zmm16, zmm22
    vpternlogd zmm16, zmm24, zmm19, 0xca
    vprord zmm21, zmm31, 13
    vprord zmm28, zmm31, 22
    vpternlogd zmm26, zmm29, zmm20, 0x96
    vpaddd zmm16, zmm23, zmm16
    vmovdqa32 zmm23, zmm31
    vpternlogd zmm23, zmm25, zmm18, 0xe8
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    sha256rnds2 xmm5, xmm6
    vpternlogd zmm30, zmm21, zmm28, 0x96
    vpaddd zmm26, zmm16, zmm26
    vpaddd zmm23, zmm30, zmm23
    vpaddd zmm17, zmm17, zmm26
    vpaddd zmm23, zmm26, zmm23
    vprord zmm26, zmm17, 6
    vprord zmm30, zmm17, 11
    vpaddd zmm19, zmm19, zmmword ptr [r9+2304]
    vprord zmm16, zmm17, 25
    vmovdqa32 zmm28, zmm17
    vpternlogd zmm28, zmm22, zmm24, 0xca
    vprord zmm21, zmm23, 2
    vprord zmm20, zmm23, 13
    vpternlogd zmm26, zmm30, zmm16, 0x96
    vprord zmm16, zmm23, 22
    vpaddd zmm28, zmm19, zmm28
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vmovdqa32 zmm19, zmm23
    vpternlogd zmm19, zmm31, zmm25, 0xe8
    vpternlogd zmm21, zmm20, zmm16, 0x96
    vpaddd zmm26, zmm28, zmm26
    vpaddd zmm19, zmm21, zmm19
    vpaddd zmm18, zmm18, zmm26
    vpaddd zmm19, zmm26, zmm19
    vprord zmm26, zmm18, 6
    vpaddd zmm24, zmm24, zmmword ptr [r9+2368]
    vprord zmm21, zmm18, 11
    vmovdqa32 zmm28, zmm18
    vpternlogd zmm28, zmm17, zmm22, 0xca
    vprord zmm16, zmm18, 25
    vprord zmm20, zmm19, 2
    vpaddd zmm28, zmm24, zmm28
    vprord zmm24, zmm19, 13
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vpternlogd zmm26, zmm21, zmm16, 0x96
    vprord zmm16, zmm19, 22
    vmovdqa32 zmm21, zmm19
    vpternlogd zmm21, zmm23, zmm31, 0xe8
    vpaddd zmm26, zmm28, zmm26
    vpternlogd zmm20, zmm24, zmm16, 0x96
    vpaddd zmm25, zmm25, zmm26
    vpaddd zmm21, zmm20, zmm21
    vpaddd zmm21, zmm26, zmm21
    vprord zmm26, zmm25, 6
    vprord zmm20, zmm25, 11
    vpaddd zmm22, zmm22, zmmword ptr [r9+2432]
    vprord zmm16, zmm25, 25
    vprord zmm24, zmm21, 2
    vmovdqa32 zmm28, zmm25
    vpternlogd zmm28, zmm18, zmm17, 0xca
    vprord zmm30, zmm21, 13
    sha256rnds2 xmm3, xmm4
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpternlogd zmm26, zmm20, zmm16, 0x96
    vprord zmm16, zmm21, 22
    vpaddd zmm28, zmm22, zmm28
    vmovdqa32 zmm22, zmm21
    vpternlogd zmm22, zmm19, zmm23, 0xe8
    vpternlogd zmm24, zmm30, zmm16, 0x96
    vpaddd zmm26, zmm28, zmm26
    vpaddd zmm22, zmm24, zmm22
    vpaddd zmm31, zmm31, zmm26
    vpaddd zmm22, zmm26, zmm22
    vprord zmm26, zmm31, 6
    vpaddd zmm17, zmm17, zmmword ptr [r9+2496]
    vprord zmm24, zmm31, 11
    vprord zmm28, zmm31, 25
    vmovdqa32 zmm16, zmm31
    vpternlogd zmm16, zmm25, zmm18, 0xca
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    vprord zmm30, zmm22, 2
    vpaddd zmm16, zmm17, zmm16
    vprord zmm17, zmm22, 13
    vprord zmm20, zmm22, 22
    vpternlogd zmm26, zmm24, zmm28, 0x96
    vmovdqa32 zmm28, zmm22
    vpternlogd zmm28, zmm21, zmm19, 0xe8
    vpaddd zmm26, zmm16, zmm26
    vpternlogd zmm30, zmm17, zmm20, 0x96
    vpaddd zmm28, zmm30, zmm28
    vpaddd zmm23, zmm23, zmm26
    vpaddd zmm28, zmm26, zmm28
    vprord zmm26, zmm23, 6
    vprord zmm30, zmm23, 11
    vprord zmm20, zmm23, 25
    vpaddd zmm18, zmm18, zmmword ptr [r9+2560]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+256]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+264]
    sha256rnds2 xmm3, xmm4
    vprord zmm17, zmm28, 2
    vmovdqa32 zmm16, zmm23
    vpternlogd zmm16, zmm31, zmm25, 0xca
    vprord zmm24, zmm28, 13
    vprord zmm29, zmm28, 22
    vpternlogd zmm26, zmm30, zmm20, 0x96
    vpaddd zmm16, zmm18, zmm16
    vmovdqa32 zmm18, zmm28
    vpternlogd zmm18, zmm22, zmm21, 0xe8
    vpternlogd zmm17, zmm24, zmm29, 0x96
    vpaddd zmm26, zmm16, zmm26
    vpaddd zmm18, zmm17, zmm18
    vpaddd zmm19, zmm19, zmm26
    vpaddd zmm18, zmm26, zmm18
    vprord zmm26, zmm19, 6
    vprord zmm17, zmm19, 11
    vmovq xmm0, qword ptr [r8+320]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+328]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+384]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm25, zmm25, zmmword ptr [r9+2624]
    vprord zmm16, zmm19, 25
    vmovdqa32 zmm29, zmm19
    vpternlogd zmm29, zmm23, zmm31, 0xca
    vprord zmm24, zmm18, 2
    vprord zmm20, zmm18, 13
    vpternlogd zmm26, zmm17, zmm16, 0x96
    vprord zmm16, zmm18, 22
    vpaddd zmm29, zmm25, zmm29
    vmovdqa32 zmm25, zmm18
    vpternlogd zmm25, zmm28, zmm22, 0xe8
    vpternlogd zmm24, zmm20, zmm16, 0x96
    vpaddd zmm26, zmm29, zmm26
    vpaddd zmm25, zmm24, zmm25
    vpaddd zmm21, zmm21, zmm26
    vpaddd zmm25, zmm26, zmm25
    vprord zmm26, zmm21, 6
    vmovq xmm0, qword ptr [r8+392]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+448]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+456]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm31, zmm31, zmmword ptr [r9+2688]
    vprord zmm24, zmm21, 11
    vmovdqa32 zmm29, zmm21
    vpternlogd zmm29, zmm19, zmm23, 0xca
    vprord zmm16, zmm21, 25
    vprord zmm20, zmm25, 2
    vpaddd zmm29, zmm31, zmm29
    vprord zmm31, zmm25, 13
    vpternlogd zmm26, zmm24, zmm16, 0x96
    vprord zmm16, zmm25, 22
    vmovdqa32 zmm24, zmm25
    vpternlogd zmm24, zmm18, zmm28, 0xe8
    vpaddd zmm26, zmm29, zmm26
    vpternlogd zmm20, zmm31, zmm16, 0x96
    vpaddd zmm22, zmm22, zmm26
    vpaddd zmm24, zmm20, zmm24
    vpaddd zmm24, zmm26, zmm24
    vmovq xmm0, qword ptr [r8+512]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+520]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+576]
    sha256rnds2 xmm5, xmm6
    vprord zmm26, zmm22, 6
    vprord zmm20, zmm22, 11
    vpaddd zmm23, zmm23, zmmword ptr [r9+2752]
    vprord zmm16, zmm22, 25
    vprord zmm31, zmm24, 2
    vmovdqa32 zmm29, zmm22
    vpternlogd zmm29, zmm21, zmm19, 0xca
    vprord zmm17, zmm24, 13
    vpternlogd zmm26, zmm20, zmm16, 0x96
    vprord zmm16, zmm24, 22
    vpaddd zmm29, zmm23, zmm29
    vmovdqa32 zmm23, zmm24
    vpternlogd zmm23, zmm25, zmm18, 0xe8
    vpternlogd zmm31, zmm17, zmm16, 0x96
    vpaddd zmm26, zmm29, zmm26
    vpaddd zmm23, zmm31, zmm23
    vmovq xmm0, qword ptr [r8+584]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+640]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+648]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm28, zmm28, zmm26
    vpaddd zmm23, zmm26, zmm23
    vprord zmm26, zmm28, 6
    vpaddd zmm19, zmm19, zmmword ptr [r9+2816]
    vprord zmm31, zmm28, 11
    vprord zmm29, zmm28, 25
    vmovdqa32 zmm16, zmm28
    vpternlogd zmm16, zmm22, zmm21, 0xca
    vprord zmm17, zmm23, 2
    vpaddd zmm16, zmm19, zmm16
    vprord zmm19, zmm23, 13
    vprord zmm20, zmm23, 22
    vpternlogd zmm26, zmm31, zmm29, 0x96
    vmovdqa32 zmm29, zmm23
    vpternlogd zmm29, zmm24, zmm25, 0xe8
    vpaddd zmm26, zmm16, zmm26
    vpternlogd zmm17, zmm19, zmm20, 0x96
    vmovq xmm0, qword ptr [r8+704]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+712]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+768]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm29, zmm17, zmm29
    vpaddd zmm18, zmm18, zmm26
    vpaddd zmm29, zmm26, zmm29
    vprord zmm26, zmm18, 6
    vprord zmm17, zmm18, 11
    vprord zmm20, zmm18, 25
    vpaddd zmm21, zmm21, zmmword ptr [r9+2880]
    vprord zmm19, zmm29, 2
    vmovdqa32 zmm16, zmm18
    vpternlogd zmm16, zmm28, zmm22, 0xca
    vprord zmm31, zmm29, 13
    vprord zmm30, zmm29, 22
    vpternlogd zmm26, zmm17, zmm20, 0x96
    vpaddd zmm16, zmm21, zmm16
    vmovdqa32 zmm21, zmm29
    vpternlogd zmm21, zmm23, zmm24, 0xe8
    vmovq xmm0, qword ptr [r8+776]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+832]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+840]
    sha256rnds2 xmm7, xmm8
    vpternlogd zmm19, zmm31, zmm30, 0x96
    vpaddd zmm26, zmm16, zmm26
    vpaddd zmm21, zmm19, zmm21
    vpaddd zmm25, zmm25, zmm26
    vpaddd zmm21, zmm26, zmm21
    vprord zmm26, zmm25, 6
    vprord zmm19, zmm25, 11
    vpaddd zmm22, zmm22, zmmword ptr [r9+2944]
    vprord zmm16, zmm25, 25
    vmovdqa32 zmm30, zmm25
    vpternlogd zmm30, zmm18, zmm28, 0xca
    vprord zmm31, zmm21, 2
    vprord zmm20, zmm21, 13
    vpternlogd zmm26, zmm19, zmm16, 0x96
    vprord zmm16, zmm21, 22
    vpaddd zmm30, zmm22, zmm30
    vmovq xmm0, qword ptr [r8+896]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+904]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+960]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 zmm22, zmm21
    vpternlogd zmm22, zmm29, zmm23, 0xe8
    vpternlogd zmm31, zmm20, zmm16, 0x96
    vpaddd zmm26, zmm30, zmm26
    vpaddd zmm22, zmm31, zmm22
    vpaddd zmm24, zmm24, zmm26
    vpaddd zmm22, zmm26, zmm22
    vprord zmm26, zmm24, 6
    vpaddd zmm28, zmm28, zmmword ptr [r9+3008]
    vprord zmm31, zmm24, 11
    vmovdqa32 zmm30, zmm24
    vpternlogd zmm30, zmm25, zmm18, 0xca
    vprord zmm16, zmm24, 25
    vprord zmm20, zmm22, 2
    vpaddd zmm30, zmm28, zmm30
    vprord zmm28, zmm22, 13
    vmovq xmm0, qword ptr [r8+968]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+1024]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+1032]
    sha256rnds2 xmm3, xmm4
    vpternlogd zmm26, zmm31, zmm16, 0x96
    vprord zmm16, zmm22, 22
    vmovdqa32 zmm31, zmm22
    vpternlogd zmm31, zmm21, zmm29, 0xe8
    vpaddd zmm26, zmm30, zmm26
    vpternlogd zmm20, zmm28, zmm16, 0x96
    vpaddd zmm23, zmm23, zmm26
    vpaddd zmm31, zmm20, zmm31
    vpaddd zmm31, zmm26, zmm31
    vprord zmm26, zmm23, 6
    vprord zmm20, zmm23, 11
    vpaddd zmm18, zmm18, zmmword ptr [r9+3072]
    vprord zmm16, zmm23, 25
    vprord zmm28, zmm31, 2
    vmovdqa32 zmm30, zmm23
    vpternlogd zmm30, zmm24, zmm25, 0xca
    vprord zmm19, zmm31, 13
    vmovq xmm0, qword ptr [r8+1088]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+1096]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+1152]
    sha256rnds2 xmm2, xmm1
    vpternlogd zmm26, zmm20, zmm16, 0x96
    vprord zmm16, zmm31, 22
    vpaddd zmm30, zmm18, zmm30
    vmovdqa32 zmm18, zmm31
    vpternlogd zmm18, zmm22, zmm21, 0xe8
    vpternlogd zmm28, zmm19, zmm16, 0x96
    vpaddd zmm26, zmm30, zmm26
    vpaddd zmm18, zmm28, zmm18
    vpaddd zmm29, zmm29, zmm26
    vpaddd zmm18, zmm26, zmm18
    vprord zmm26, zmm29, 6
    vpaddd zmm25, zmm25, zmmword ptr [r9+3136]
    vprord zmm28, zmm29, 11
    vprord zmm30, zmm29, 25
    vmovdqa32 zmm16, zmm29
    vpternlogd zmm16, zmm23, zmm24, 0xca
    vmovq xmm0, qword ptr [r8+1160]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+1216]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+1224]
    sha256rnds2 xmm8, xmm7
    vprord zmm19, zmm18, 2
    vpaddd zmm16, zmm25, zmm16
    vprord zmm25, zmm18, 13
    vprord zmm20, zmm18, 22
    vpternlogd zmm26, zmm28, zmm30, 0x96
    vmovdqa32 zmm30, zmm18
    vpternlogd zmm30, zmm31, zmm22, 0xe8
    vpaddd zmm26, zmm16, zmm26
    vpternlogd zmm19, zmm25, zmm20, 0x96
    vpaddd zmm30, zmm19, zmm30
    vpaddd zmm18, zmm18, dword ptr [rdx+36]{1to16}
    vpaddd zmm30, zmm26, zmm30
    vpaddd zmm19, zmm18, dword ptr [rsi+64]{1to16}
    vpaddd zmm30, zmm30, dword ptr [rdx+32]{1to16}
    vpaddd zmm20, zmm30, dword ptr [rsi+68]{1to16}
    vpaddd zmm19, zmm19, dword ptr [rsi+72]{1to16}
    vmovq xmm0, qword ptr [r8+1280]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+1288]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+1344]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm20, zmm20, dword ptr [rsi+76]{1to16}
    vpaddd zmm31, zmm31, dword ptr [rdx+40]{1to16}
    vpaddd zmm20, zmm20, dword ptr [rsi+80]{1to16}
    vpaddd zmm25, zmm20, dword ptr [rsi+84]{1to16}
    vpaddd zmm16, zmm31, dword ptr [rsi+88]{1to16}
    vprord zmm28, zmm25, 6
    vpbroadcastd zmm17, dword ptr [rsi+92]
    vmovdqa32 zmm27, zmm25
    vpternlogd zmm27, zmm17, dword ptr [rsi+96]{1to16}, 0xca
    vmovdqa32 zmmword ptr [rdi+256], zmm31
    vprord zmm31, zmm25, 11
    vmovdqa32 zmmword ptr [rdi+320], zmm30
    vprord zmm30, zmm25, 25
    vpaddd zmm27, zmm19, zmm27
    vpaddd zmm16, zmm16, dword ptr [rsi+96]{1to16}
    vpaddd zmm22, zmm22, dword ptr [rdx+44]{1to16}
    vpternlogd zmm28, zmm31, zmm30, 0x96
    vpaddd zmm28, zmm27, zmm28
    vmovq xmm0, qword ptr [r8+1352]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+1408]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+1416]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm26, zmm21, zmm26
    vpaddd zmm21, zmm28, dword ptr [rsi+100]{1to16}
    vpaddd zmm26, zmm26, dword ptr [rdx+48]{1to16}
    vprord zmm27, zmm21, 6
    vprord zmm30, zmm21, 11
    vpternlogd zmm17, zmm21, zmm25, 0xb8
    vprord zmm31, zmm21, 25
    vpaddd zmm17, zmm16, zmm17
    vpaddd zmm20, zmm20, dword ptr [rsi+104]{1to16}
    vpternlogd zmm27, zmm30, zmm31, 0x96
    vpaddd zmm29, zmm29, dword ptr [rdx+52]{1to16}
    vpaddd zmm27, zmm17, zmm27
    vprord zmm17, zmm20, 2
    vpaddd zmm31, zmm27, dword ptr [rsi+108]{1to16}
    vprord zmm30, zmm20, 13
    vmovq xmm0, qword ptr [r8+1472]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+1480]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+1536]
    sha256rnds2 xmm1, xmm2
    vpbroadcastd zmm16, dword ptr [rsi+112]
    vmovdqa32 zmm19, zmm20
    vpternlogd zmm19, zmm16, dword ptr [rsi+108]{1to16}, 0xe8
    vmovdqa32 zmmword ptr [rdi+384], zmm18
    vprord zmm18, zmm20, 22
    vpaddd zmm23, zmm23, dword ptr [rdx+56]{1to16}
    vpaddd zmm24, zmm24, dword ptr [rdx+60]{1to16}
    vmovdqa32 zmmword ptr [rdi+448], zmm24
    vpaddd zmm24, zmm22, dword ptr [rsi+116]{1to16}
    vmovdqa32 zmmword ptr [rdi+512], zmm22
    vprord zmm22, zmm31, 6
    vmovdqa32 zmmword ptr [rdi+576], zmm23
    vprord zmm23, zmm31, 11
    vpaddd zmm24, zmm24, dword ptr [rsi+92]{1to16}
    vmovdqa32 zmmword ptr [rdi+640], zmm27
    vprord zmm27, zmm31, 25
    vmovdqa32 zmm16, zmm31
    vpternlogd zmm16, zmm21, zmm25, 0xca
    vmovdqa32 zmmword ptr [rdi+704], zmm29
    vpaddd zmm29, zmm26, dword ptr [rsi+120]{1to16}
    vpternlogd zmm22, zmm23, zmm27, 0x96
    vpaddd zmm16, zmm24, zmm16
    vpaddd zmm22, zmm16, zmm22
    vpaddd zmm16, zmm22, dword ptr [rsi+112]{1to16}
    vmovq xmm0, qword ptr [r8+1544]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+1600]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+1608]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm29, zmm25, zmm29
    vpternlogd zmm17, zmm30, zmm18, 0x96
    vprord zmm18, zmm16, 6
    vmovdqa32 zmm30, zmm16
    vpternlogd zmm30, zmm31, zmm21, 0xca
    vpaddd zmm19, zmm17, zmm19
    vprord zmm17, zmm16, 11
    vpaddd zmm19, zmm28, zmm19
    vprord zmm28, zmm16, 25
    vpaddd zmm30, zmm29, zmm30
    vprord zmm29, zmm19, 2
    vpternlogd zmm18, zmm17, zmm28, 0x96
    vprord zmm28, zmm19, 13
    vpaddd zmm18, zmm30, zmm18
    vpaddd zmm30, zmm20, zmm18
    vmovq xmm0, qword ptr [r8+1664]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+1672]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+1728]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 zmm17, zmmword ptr [rdi+704]
    vpaddd zmm25, zmm17, dword ptr [rsi+124]{1to16}
    vprord zmm24, zmm19, 22
    vmovdqa32 zmm27, zmm19
    vpternlogd zmm27, zmm20, dword ptr [rsi+112]{1to16}, 0xe8
    vpaddd zmm25, zmm21, zmm25
    vpternlogd zmm29, zmm28, zmm24, 0x96
    vprord zmm24, zmm30, 6
    vmovdqa32 zmm28, zmm30
    vpternlogd zmm28, zmm16, zmm31, 0xca
    vpaddd zmm27, zmm29, zmm27
    vprord zmm29, zmm30, 11
    vpaddd zmm27, zmm27, zmmword ptr [rdi+640]
    vprord zmm21, zmm30, 25
    vpaddd zmm28, zmm25, zmm28
    vprord zmm25, zmm27, 2
    vpternlogd zmm24, zmm29, zmm21, 0x96
    vprord zmm21, zmm27, 13
    vmovq xmm0, qword ptr [r8+1736]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+1792]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+1800]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm24, zmm28, zmm24
    vmovdqa32 zmm28, zmmword ptr [rdi+576]
    vpaddd zmm29, zmm28, dword ptr [rsi+128]{1to16}
    vpaddd zmm23, zmm19, zmm24
    vprord zmm28, zmm27, 22
    vpternlogd zmm20, zmm27, zmm19, 0xe8
    vpaddd zmm29, zmm31, zmm29
    vpternlogd zmm25, zmm21, zmm28, 0x96
    vprord zmm28, zmm23, 6
    vmovdqa32 zmm21, zmm23
    vpternlogd zmm21, zmm30, zmm16, 0xca
    vpaddd zmm20, zmm25, zmm20
    vprord zmm25, zmm23, 11
    vpaddd zmm20, zmm22, zmm20
    vprord zmm22, zmm23, 25
    vpaddd zmm21, zmm29, zmm21
    vmovq xmm0, qword ptr [r8+1856]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+1864]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+1920]
    sha256rnds2 xmm2, xmm1
    vprord zmm29, zmm20, 2
    vpternlogd zmm28, zmm25, zmm22, 0x96
    vprord zmm22, zmm20, 13
    vpaddd zmm28, zmm21, zmm28
    vmovdqa32 zmm21, zmmword ptr [rdi+448]
    vpaddd zmm25, zmm21, dword ptr [rsi+132]{1to16}
    vpaddd zmm31, zmm27, zmm28
    vprord zmm21, zmm20, 22
    vpternlogd zmm19, zmm20, zmm27, 0xe8
    vpaddd zmm25, zmm16, zmm25
    vpternlogd zmm29, zmm22, zmm21, 0x96
    vprord zmm21, zmm31, 6
    vmovdqa32 zmm22, zmm31
    vpternlogd zmm22, zmm23, zmm30, 0xca
    vpaddd zmm19, zmm29, zmm19
    vprord zmm29, zmm31, 11
    vpaddd zmm19, zmm18, zmm19
    vmovq xmm0, qword ptr [r8+1928]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+1984]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+1992]
    sha256rnds2 xmm8, xmm7
    vprord zmm18, zmm31, 25
    vpaddd zmm22, zmm25, zmm22
    vprord zmm25, zmm19, 2
    vpternlogd zmm21, zmm29, zmm18, 0x96
    vprord zmm18, zmm19, 13
    vpaddd zmm21, zmm22, zmm21
    vpaddd zmm30, zmm30, dword ptr [rsi+136]{1to16}
    vpaddd zmm22, zmm20, zmm21
    vprord zmm29, zmm19, 22
    vpternlogd zmm27, zmm19, zmm20, 0xe8
    vmovdqa32 zmm16, zmm22
    vpternlogd zmm16, zmm31, zmm23, 0xca
    vpternlogd zmm25, zmm18, zmm29, 0x96
    vprord zmm29, zmm22, 6
    vpaddd zmm27, zmm25, zmm27
    vmovq xmm0, qword ptr [r8+2048]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbx], xmm1
    vmovdqa xmmword ptr [rbx+256], xmm2
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [r8+16]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [r8+2056]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbx+64], xmm3
    vmovdqa xmmword ptr [rbx+320], xmm4
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [r8+80]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [r8+2112]
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbx+128], xmm5
    vmovdqa xmmword ptr [rbx+384], xmm6
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [r8+144]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vprord zmm25, zmm22, 11
    vpaddd zmm27, zmm24, zmm27
    vprord zmm24, zmm22, 25
    vpaddd zmm16, zmm30, zmm16
    vprord zmm30, zmm27, 2
    vpternlogd zmm29, zmm25, zmm24, 0x96
    vpaddd zmm23, zmm23, dword ptr [rsi+140]{1to16}
    vpaddd zmm29, zmm16, zmm29
    vpaddd zmm16, zmm19, zmm29
    vprord zmm24, zmm27, 13
    vmovdqa32 zmm25, zmm16
    vpternlogd zmm25, zmm22, zmm31, 0xca
    vprord zmm18, zmm27, 22
    vprord zmm17, zmm16, 6
    vpternlogd zmm30, zmm24, zmm18, 0x96
    vpternlogd zmm20, zmm27, zmm19, 0xe8
    vmovq xmm0, qword ptr [r8+2120]
    sha256rnds2 xmm7, xmm8
    vmovdqa xmmword ptr [rbx+192], xmm7
    vmovdqa xmmword ptr [rbx+448], xmm8
    vmovdqa xmm7, xmmword ptr [rcx]
    vpaddd xmm7, xmm7, xmmword ptr [r8+208]
    vmovdqa xmm8, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vprord zmm18, zmm16, 11
    vpaddd zmm20, zmm30, zmm20
    vprord zmm30, zmm16, 25
    vpaddd zmm20, zmm28, zmm20
    vpternlogd zmm17, zmm18, zmm30, 0x96
    vpaddd zmm25, zmm23, zmm25
    vpaddd zmm17, zmm25, zmm17
    vpaddd zmm25, zmm27, zmm17
    vpaddd zmm31, zmm31, dword ptr [rsi+144]{1to16}
    vprord zmm23, zmm20, 2
    vpternlogd zmm19, zmm20, zmm27, 0xe8
    vmovdqa32 zmm30, zmm25
    vpternlogd zmm30, zmm16, zmm22, 0xca
    vprord zmm18, zmm20, 13
    vprord zmm28, zmm25, 6
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vprord zmm24, zmm20, 22
    vmovdqa32 zmmword ptr [rdi+640], zmm26
    vprord zmm26, zmm25, 11
    vpternlogd zmm23, zmm18, zmm24, 0x96
    vprord zmm24, zmm25, 25
    vpaddd zmm19, zmm23, zmm19
    vpternlogd zmm28, zmm26, zmm24, 0x96
    vpaddd zmm30, zmm31, zmm30
    vpaddd zmm19, zmm21, zmm19
    vpaddd zmm28, zmm30, zmm28
    vpaddd zmm22, zmm22, dword ptr [rsi+148]{1to16}
    vpaddd zmm30, zmm20, zmm28
    vprord zmm21, zmm19, 2
    vmovdqa32 zmm31, zmm30
    vpternlogd zmm31, zmm25, zmm16, 0xca
    vprord zmm24, zmm19, 13
    vpternlogd zmm27, zmm19, zmm20, 0xe8
    sha256rnds2 xmm3, xmm4
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vprord zmm26, zmm30, 6
    vprord zmm23, zmm19, 22
    vprord zmm18, zmm30, 11
    vpternlogd zmm21, zmm24, zmm23, 0x96
    vprord zmm23, zmm30, 25
    vpaddd zmm27, zmm21, zmm27
    vpternlogd zmm26, zmm18, zmm23, 0x96
    vpaddd zmm31, zmm22, zmm31
    vpaddd zmm27, zmm29, zmm27
    vpaddd zmm26, zmm31, zmm26
    vpaddd zmm16, zmm16, dword ptr [rsi+152]{1to16}
    vpaddd zmm31, zmm19, zmm26
    vprord zmm29, zmm27, 2
    vmovdqa32 zmm22, zmm31
    vpternlogd zmm22, zmm30, zmm25, 0xca
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    vprord zmm23, zmm27, 13
    vpternlogd zmm20, zmm27, zmm19, 0xe8
    vprord zmm18, zmm31, 6
    vprord zmm21, zmm27, 22
    vprord zmm24, zmm31, 11
    vpternlogd zmm29, zmm23, zmm21, 0x96
    vprord zmm21, zmm31, 25
    vpaddd zmm20, zmm29, zmm20
    vpternlogd zmm18, zmm24, zmm21, 0x96
    vpaddd zmm22, zmm16, zmm22
    vpaddd zmm20, zmm17, zmm20
    vpaddd zmm18, zmm22, zmm18
    vpaddd zmm25, zmm25, dword ptr [rsi+156]{1to16}
    vpaddd zmm22, zmm27, zmm18
    vprord zmm17, zmm20, 2
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vmovdqa32 zmm16, zmm22
    vpternlogd zmm16, zmm31, zmm30, 0xca
    vprord zmm21, zmm20, 13
    vpternlogd zmm19, zmm20, zmm27, 0xe8
    vprord zmm24, zmm22, 6
    vprord zmm29, zmm20, 22
    vprord zmm23, zmm22, 11
    vpternlogd zmm17, zmm21, zmm29, 0x96
    vprord zmm29, zmm22, 25
    vpaddd zmm19, zmm17, zmm19
    vpternlogd zmm24, zmm23, zmm29, 0x96
    vpaddd zmm16, zmm25, zmm16
    vpaddd zmm19, zmm28, zmm19
    vpaddd zmm24, zmm16, zmm24
    vpaddd zmm30, zmm30, dword ptr [rsi+160]{1to16}
    vpaddd zmm16, zmm20, zmm24
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vprord zmm28, zmm19, 2
    vmovdqa32 zmm25, zmm16
    vpternlogd zmm25, zmm22, zmm31, 0xca
    vprord zmm29, zmm19, 13
    vpternlogd zmm27, zmm19, zmm20, 0xe8
    vprord zmm23, zmm16, 6
    vprord zmm17, zmm19, 22
    vprord zmm21, zmm16, 11
    vpternlogd zmm28, zmm29, zmm17, 0x96
    vprord zmm17, zmm16, 25
    vpaddd zmm27, zmm28, zmm27
    vpternlogd zmm23, zmm21, zmm17, 0x96
    vpaddd zmm25, zmm30, zmm25
    vpaddd zmm27, zmm26, zmm27
    vpaddd zmm23, zmm25, zmm23
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vpaddd zmm31, zmm31, dword ptr [rsi+164]{1to16}
    vpaddd zmm25, zmm19, zmm23
    vprord zmm26, zmm27, 2
    vmovdqa32 zmm30, zmm25
    vpternlogd zmm30, zmm16, zmm22, 0xca
    vprord zmm17, zmm27, 13
    vpternlogd zmm20, zmm27, zmm19, 0xe8
    vprord zmm21, zmm25, 6
    vprord zmm28, zmm27, 22
    vprord zmm29, zmm25, 11
    vpternlogd zmm26, zmm17, zmm28, 0x96
    vprord zmm28, zmm25, 25
    vpaddd zmm20, zmm26, zmm20
    vpternlogd zmm21, zmm29, zmm28, 0x96
    vpaddd zmm30, zmm31, zmm30
    vpaddd zmm20, zmm18, zmm20
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    sha256rnds2 xmm5, xmm6
    vmovdqa32 zmm18, zmmword ptr [rdi+384]
    vprord zmm31, zmm18, 7
    vpaddd zmm21, zmm30, zmm21
    vpaddd zmm30, zmm27, zmm21
    vprord zmm28, zmm20, 2
    vprord zmm29, zmm18, 18
    vprord zmm26, zmm20, 13
    vpternlogd zmm19, zmm20, zmm27, 0xe8
    vpsrld zmm17, zmm18, 3
    vmovdqa32 zmmword ptr [rdi+768], zmm21
    vprord zmm21, zmm20, 22
    vpternlogd zmm31, zmm29, zmm17, 0x96
    vpternlogd zmm28, zmm26, zmm21, 0x96
    vpaddd zmm31, zmm31, zmmword ptr [rdi+320]
    vpaddd zmm21, zmm31, dword ptr [rsi+168]{1to16}
    vpaddd zmm19, zmm28, zmm19
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpaddd zmm21, zmm22, zmm21
    vpaddd zmm19, zmm24, zmm19
    vprord zmm24, zmm30, 6
    vprord zmm22, zmm30, 11
    vmovdqa32 zmm28, zmm30
    vpternlogd zmm28, zmm25, zmm16, 0xca
    vprord zmm26, zmm30, 25
    vpaddd zmm28, zmm21, zmm28
    vprord zmm21, zmm19, 2
    vpternlogd zmm24, zmm22, zmm26, 0x96
    vprord zmm26, zmm19, 13
    vpaddd zmm24, zmm28, zmm24
    vprord zmm28, zmm19, 22
    vpaddd zmm22, zmm20, zmm24
    vpternlogd zmm21, zmm26, zmm28, 0x96
    vpternlogd zmm27, zmm19, zmm20, 0xe8
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+272]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm27, zmm21, zmm27
    vmovdqa32 zmm21, zmmword ptr [rdi+256]
    vprord zmm28, zmm21, 7
    vpaddd zmm27, zmm23, zmm27
    vprord zmm23, zmm21, 18
    vpaddd zmm18, zmm18, dword ptr [rsi+172]{1to16}
    vpsrld zmm26, zmm21, 3
    vprord zmm17, zmm22, 6
    vmovdqa32 zmm29, zmm22
    vpternlogd zmm29, zmm30, zmm25, 0xca
    vpternlogd zmm28, zmm23, zmm26, 0x96
    vprord zmm26, zmm22, 11
    vpaddd zmm28, zmm18, zmm28
    vpaddd zmm18, zmm28, dword ptr [rsi+176]{1to16}
    vprord zmm23, zmm27, 2
    vmovdqa32 zmmword ptr [rdi+384], zmm28
    vprord zmm28, zmm22, 25
    vmovq xmm0, qword ptr [r8+280]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+336]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+344]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm18, zmm16, zmm18
    vprord zmm16, zmm27, 13
    vpternlogd zmm17, zmm26, zmm28, 0x96
    vprord zmm28, zmm27, 22
    vpaddd zmm29, zmm18, zmm29
    vpternlogd zmm20, zmm27, zmm19, 0xe8
    vpternlogd zmm23, zmm16, zmm28, 0x96
    vpaddd zmm17, zmm29, zmm17
    vpaddd zmm20, zmm23, zmm20
    vpaddd zmm23, zmm19, zmm17
    vpaddd zmm20, zmm20, zmmword ptr [rdi+768]
    vmovdqa32 zmm29, zmmword ptr [rdi+512]
    vprord zmm28, zmm29, 7
    vprord zmm16, zmm29, 18
    vpternlogd zmm19, zmm20, zmm27, 0xe8
    vpsrld zmm18, zmm29, 3
    vmovq xmm0, qword ptr [r8+400]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+408]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+464]
    sha256rnds2 xmm6, xmm5
    vprord zmm26, zmm31, 17
    vmovdqa32 zmmword ptr [rdi+768], zmm17
    vprord zmm17, zmm31, 19
    vpternlogd zmm28, zmm16, zmm18, 0x96
    vpsrld zmm18, zmm31, 10
    vpaddd zmm28, zmm21, zmm28
    vprord zmm21, zmm20, 2
    vpternlogd zmm26, zmm17, zmm18, 0x96
    vprord zmm18, zmm20, 13
    vpaddd zmm26, zmm28, zmm26
    vprord zmm28, zmm20, 22
    vpaddd zmm17, zmm26, dword ptr [rsi+180]{1to16}
    vpaddd zmm17, zmm25, zmm17
    vmovdqa32 zmm25, zmm23
    vpternlogd zmm25, zmm22, zmm30, 0xca
    vpternlogd zmm21, zmm18, zmm28, 0x96
    vmovq xmm0, qword ptr [r8+472]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+528]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+536]
    sha256rnds2 xmm3, xmm4
    vprord zmm28, zmm23, 6
    vprord zmm18, zmm23, 11
    vpaddd zmm19, zmm21, zmm19
    vprord zmm21, zmm23, 25
    vpaddd zmm19, zmm24, zmm19
    vmovdqa32 zmm24, zmmword ptr [rdi+640]
    vprord zmm16, zmm24, 7
    vmovdqa32 zmmword ptr [rdi+256], zmm31
    vprord zmm31, zmm24, 18
    vpternlogd zmm28, zmm18, zmm21, 0x96
    vpsrld zmm21, zmm24, 3
    vpaddd zmm25, zmm17, zmm25
    vmovdqa32 zmm17, zmmword ptr [rdi+384]
    vprord zmm18, zmm17, 17
    vprord zmm24, zmm17, 19
    vpternlogd zmm16, zmm31, zmm21, 0x96
    vpaddd zmm28, zmm25, zmm28
    vprord zmm25, zmm19, 2
    vmovq xmm0, qword ptr [r8+592]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+600]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+656]
    sha256rnds2 xmm2, xmm1
    vpsrld zmm21, zmm17, 10
    vpaddd zmm31, zmm27, zmm28
    vprord zmm17, zmm19, 13
    vpternlogd zmm18, zmm24, zmm21, 0x96
    vprord zmm21, zmm19, 22
    vpaddd zmm16, zmm29, zmm16
    vpternlogd zmm25, zmm17, zmm21, 0x96
    vpternlogd zmm27, zmm19, zmm20, 0xe8
    vpaddd zmm18, zmm16, zmm18
    vpaddd zmm27, zmm25, zmm27
    vpaddd zmm25, zmm18, dword ptr [rsi+184]{1to16}
    vpaddd zmm25, zmm30, zmm25
    vpaddd zmm27, zmm27, zmmword ptr [rdi+768]
    vprord zmm30, zmm31, 6
    vmovdqa32 zmm16, zmm31
    vpternlogd zmm16, zmm23, zmm22, 0xca
    vmovq xmm0, qword ptr [r8+664]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+720]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+728]
    sha256rnds2 xmm8, xmm7
    vprord zmm21, zmm31, 11
    vprord zmm17, zmm31, 25
    vpaddd zmm16, zmm25, zmm16
    vmovdqa32 zmm25, zmmword ptr [rdi+704]
    vprord zmm29, zmm25, 7
    vmovdqa32 zmm24, zmm27
    vpternlogd zmm24, zmm19, zmm20, 0xe8
    vmovdqa32 zmmword ptr [rdi+768], zmm18
    vprord zmm18, zmm25, 18
    vmovdqa32 zmmword ptr [rdi+512], zmm19
    vpsrld zmm19, zmm25, 3
    vpternlogd zmm30, zmm21, zmm17, 0x96
    vprord zmm17, zmm26, 17
    vpaddd zmm30, zmm16, zmm30
    vprord zmm16, zmm26, 19
    vpternlogd zmm29, zmm18, zmm19, 0x96
    vpaddd zmm20, zmm20, zmm30
    vprord zmm19, zmm27, 2
    vmovq xmm0, qword ptr [r8+784]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+792]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+848]
    sha256rnds2 xmm5, xmm6
    vpsrld zmm18, zmm26, 10
    vprord zmm21, zmm27, 13
    vpternlogd zmm17, zmm16, zmm18, 0x96
    vprord zmm18, zmm27, 22
    vpaddd zmm29, zmm29, zmmword ptr [rdi+640]
    vpternlogd zmm19, zmm21, zmm18, 0x96
    vpaddd zmm17, zmm29, zmm17
    vpaddd zmm24, zmm19, zmm24
    vpaddd zmm19, zmm17, dword ptr [rsi+188]{1to16}
    vpaddd zmm19, zmm22, zmm19
    vpaddd zmm24, zmm28, zmm24
    vprord zmm28, zmm20, 6
    vmovdqa32 zmm22, zmm20
    vpternlogd zmm22, zmm31, zmm23, 0xca
    vprord zmm29, zmm20, 11
    vprord zmm18, zmm20, 25
    vmovq xmm0, qword ptr [r8+856]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+912]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+920]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm22, zmm19, zmm22
    vmovdqa32 zmm19, zmmword ptr [rdi+576]
    vprord zmm21, zmm19, 7
    vmovdqa32 zmm16, zmm24
    vpternlogd zmm16, zmm27, zmmword ptr [rdi+512], 0xe8
    vmovdqa32 zmmword ptr [rdi+640], zmm26
    vprord zmm26, zmm19, 18
    vmovdqa32 zmmword ptr [rdi+320], zmm17
    vpsrld zmm17, zmm19, 3
    vpternlogd zmm28, zmm29, zmm18, 0x96
    vmovdqa32 zmm18, zmmword ptr [rdi+768]
    vprord zmm29, zmm18, 17
    vpaddd zmm28, zmm22, zmm28
    vprord zmm22, zmm18, 19
    vpternlogd zmm21, zmm26, zmm17, 0x96
    vpaddd zmm17, zmm28, zmmword ptr [rdi+512]
    vprord zmm26, zmm24, 2
    vmovdqa32 zmmword ptr [rdi+512], zmm28
    vpsrld zmm28, zmm18, 10
    vprord zmm18, zmm24, 13
    vmovq xmm0, qword ptr [r8+976]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+984]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+1040]
    sha256rnds2 xmm1, xmm2
    vpternlogd zmm29, zmm22, zmm28, 0x96
    vprord zmm28, zmm24, 22
    vpaddd zmm21, zmm25, zmm21
    vpternlogd zmm26, zmm18, zmm28, 0x96
    vpaddd zmm29, zmm21, zmm29
    vpaddd zmm16, zmm26, zmm16
    vpaddd zmm26, zmm29, dword ptr [rsi+192]{1to16}
    vpaddd zmm26, zmm23, zmm26
    vpaddd zmm16, zmm30, zmm16
    vprord zmm30, zmm17, 6
    vmovdqa32 zmm23, zmm17
    vpternlogd zmm23, zmm20, zmm31, 0xca
    vprord zmm21, zmm17, 11
    vprord zmm28, zmm17, 25
    vpaddd zmm23, zmm26, zmm23
    vmovdqa32 zmm26, zmmword ptr [rdi+448]
    vprord zmm18, zmm26, 7
    vmovq xmm0, qword ptr [r8+1048]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+1104]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+1112]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 zmm25, zmm16
    vpternlogd zmm25, zmm24, zmm27, 0xe8
    vprord zmm22, zmm26, 18
    vmovdqa32 zmmword ptr [rdi+704], zmm24
    vpsrld zmm24, zmm26, 3
    vpternlogd zmm30, zmm21, zmm28, 0x96
    vmovdqa32 zmm28, zmmword ptr [rdi+320]
    vprord zmm21, zmm28, 17
    vpaddd zmm30, zmm23, zmm30
    vprord zmm23, zmm28, 19
    vpternlogd zmm18, zmm22, zmm24, 0x96
    vpaddd zmm27, zmm27, zmm30
    vprord zmm24, zmm16, 2
    vpsrld zmm22, zmm28, 10
    vprord zmm28, zmm16, 13
    vpternlogd zmm21, zmm23, zmm22, 0x96
    vprord zmm22, zmm16, 22
    vmovq xmm0, qword ptr [r8+1168]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+1176]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+1232]
    sha256rnds2 xmm6, xmm5
    vpaddd zmm19, zmm19, dword ptr [rsi+196]{1to16}
    vpternlogd zmm24, zmm28, zmm22, 0x96
    vpaddd zmm18, zmm19, zmm18
    vpaddd zmm25, zmm24, zmm25
    vpaddd zmm21, zmm18, zmm21
    vpaddd zmm18, zmm21, dword ptr [rsi+200]{1to16}
    vpaddd zmm25, zmm25, zmmword ptr [rdi+512]
    vprord zmm24, zmm27, 6
    vpaddd zmm18, zmm31, zmm18
    vprord zmm31, zmm27, 11
    vprord zmm19, zmm27, 25
    vmovdqa32 zmm22, zmm27
    vpternlogd zmm22, zmm17, zmm20, 0xca
    vprord zmm28, zmm29, 17
    vpaddd zmm22, zmm18, zmm22
    vprord zmm18, zmm29, 19
    vmovq xmm0, qword ptr [r8+1240]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+1296]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+1304]
    sha256rnds2 xmm3, xmm4
    vpsrld zmm23, zmm29, 10
    vpternlogd zmm24, zmm31, zmm19, 0x96
    vpaddd zmm26, zmm26, dword ptr [rsi+204]{1to16}
    vpaddd zmm24, zmm22, zmm24
    vpternlogd zmm28, zmm18, zmm23, 0x96
    vpaddd zmm23, zmm24, zmmword ptr [rdi+704]
    vprord zmm18, zmm25, 2
    vpaddd zmm26, zmm26, zmmword ptr [rdi+256]
    vprord zmm22, zmm25, 13
    vpaddd zmm28, zmm26, zmm28
    vprord zmm26, zmm25, 22
    vmovdqa32 zmm19, zmm25
    vpternlogd zmm19, zmm16, zmmword ptr [rdi+704], 0xe8
    vpaddd zmm31, zmm28, dword ptr [rsi+208]{1to16}
    vpternlogd zmm18, zmm22, zmm26, 0x96
    vmovq xmm0, qword ptr [r8+1360]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+1368]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+1424]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm31, zmm20, zmm31
    vmovdqa32 zmm20, zmm23
    vpternlogd zmm20, zmm27, zmm17, 0xca
    vpaddd zmm19, zmm18, zmm19
    vprord zmm18, zmm23, 6
    vpaddd zmm19, zmm30, zmm19
    vprord zmm30, zmm23, 11
    vpaddd zmm20, zmm31, zmm20
    vprord zmm31, zmm23, 25
    vprord zmm26, zmm21, 17
    vmovdqa32 zmm22, zmmword ptr [rdi+384]
    vmovdqa32 zmmword ptr [rdi+704], zmm29
    vpaddd zmm29, zmm22, dword ptr [rsi+212]{1to16}
    vprord zmm22, zmm21, 19
    vpternlogd zmm18, zmm30, zmm31, 0x96
    vpsrld zmm31, zmm21, 10
    vpaddd zmm18, zmm20, zmm18
    vprord zmm20, zmm19, 2
    vmovq xmm0, qword ptr [r8+1432]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+1488]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+1496]
    sha256rnds2 xmm8, xmm7
    vpternlogd zmm26, zmm22, zmm31, 0x96
    vpaddd zmm31, zmm16, zmm18
    vpaddd zmm26, zmm29, zmm26
    vpaddd zmm29, zmm26, dword ptr [rsi+216]{1to16}
    vprord zmm22, zmm31, 6
    vpaddd zmm29, zmm17, zmm29
    vmovdqa32 zmm17, zmm31
    vpternlogd zmm17, zmm23, zmm27, 0xca
    vprord zmm30, zmm19, 13
    vmovdqa32 zmmword ptr [rdi+448], zmm21
    vprord zmm21, zmm31, 11
    vpternlogd zmm16, zmm19, zmm25, 0xe8
    vmovdqa32 zmmword ptr [rdi+512], zmm26
    vprord zmm26, zmm19, 22
    vmovdqa32 zmmword ptr [rdi+576], zmm18
    vprord zmm18, zmm31, 25
    vpternlogd zmm20, zmm30, zmm26, 0x96
    vpternlogd zmm22, zmm21, zmm18, 0x96
    vmovq xmm0, qword ptr [r8+1552]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+1560]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+1616]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm17, zmm29, zmm17
    vpaddd zmm16, zmm20, zmm16
    vpaddd zmm22, zmm17, zmm22
    vpaddd zmm16, zmm24, zmm16
    vprord zmm24, zmm28, 17
    vpaddd zmm17, zmm25, zmm22
    vprord zmm20, zmm28, 19
    vpsrld zmm29, zmm28, 10
    vmovdqa32 zmm18, zmm17
    vpternlogd zmm18, zmm31, zmm23, 0xca
    vprord zmm21, zmm17, 6
    vpternlogd zmm25, zmm16, zmm19, 0xe8
    vpternlogd zmm24, zmm20, zmm29, 0x96
    vpaddd zmm24, zmm24, zmmword ptr [rdi+640]
    vprord zmm29, zmm17, 11
    vpaddd zmm20, zmm24, dword ptr [rsi+220]{1to16}
    vmovq xmm0, qword ptr [r8+1624]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+1680]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+1688]
    sha256rnds2 xmm4, xmm3
    vprord zmm26, zmm16, 2
    vprord zmm30, zmm17, 25
    vpaddd zmm20, zmm27, zmm20
    vprord zmm27, zmm16, 13
    vpternlogd zmm21, zmm29, zmm30, 0x96
    vprord zmm30, zmm16, 22
    vpaddd zmm18, zmm20, zmm18
    vpternlogd zmm26, zmm27, zmm30, 0x96
    vpaddd zmm21, zmm18, zmm21
    vpaddd zmm25, zmm26, zmm25
    vpaddd zmm26, zmm19, zmm21
    vpaddd zmm25, zmm25, zmmword ptr [rdi+576]
    vmovdqa32 zmm18, zmmword ptr [rdi+512]
    vprord zmm30, zmm18, 17
    vmovdqa32 zmm27, zmm26
    vpternlogd zmm27, zmm17, zmm31, 0xca
    vprord zmm20, zmm18, 19
    vmovq xmm0, qword ptr [r8+1744]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+1752]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+1808]
    sha256rnds2 xmm1, xmm2
    vpsrld zmm29, zmm18, 10
    vpternlogd zmm19, zmm25, zmm16, 0xe8
    vprord zmm18, zmm26, 6
    vpternlogd zmm30, zmm20, zmm29, 0x96
    vpaddd zmm30, zmm30, zmmword ptr [rdi+768]
    vprord zmm29, zmm26, 11
    vpaddd zmm20, zmm30, dword ptr [rsi+224]{1to16}
    vmovdqa32 zmmword ptr [rdi+576], zmm28
    vprord zmm28, zmm26, 25
    vpaddd zmm20, zmm23, zmm20
    vprord zmm23, zmm25, 2
    vpternlogd zmm18, zmm29, zmm28, 0x96
    vprord zmm28, zmm25, 13
    vpaddd zmm27, zmm20, zmm27
    vprord zmm20, zmm25, 22
    vmovq xmm0, qword ptr [r8+1816]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+1872]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+1880]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm18, zmm27, zmm18
    vpternlogd zmm23, zmm28, zmm20, 0x96
    vpaddd zmm20, zmm16, zmm18
    vpaddd zmm19, zmm23, zmm19
    vpaddd zmm19, zmm22, zmm19
    vprord zmm22, zmm24, 17
    vprord zmm23, zmm24, 19
    vmovdqa32 zmm28, zmm20
    vpternlogd zmm28, zmm26, zmm17, 0xca
    vpsrld zmm27, zmm24, 10
    vpternlogd zmm16, zmm19, zmm25, 0xe8
    vprord zmm29, zmm20, 6
    vpternlogd zmm22, zmm23, zmm27, 0x96
    vprord zmm27, zmm20, 11
    vpaddd zmm22, zmm22, zmmword ptr [rdi+320]
    vprord zmm23, zmm20, 25
    vmovq xmm0, qword ptr [r8+1936]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+1944]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+2000]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 zmmword ptr [rdi+832], zmm24
    vpaddd zmm24, zmm22, dword ptr [rsi+228]{1to16}
    vpaddd zmm24, zmm31, zmm24
    vprord zmm31, zmm19, 2
    vpternlogd zmm29, zmm27, zmm23, 0x96
    vprord zmm23, zmm19, 13
    vpaddd zmm28, zmm24, zmm28
    vprord zmm24, zmm19, 22
    vpaddd zmm29, zmm28, zmm29
    vpternlogd zmm31, zmm23, zmm24, 0x96
    vpaddd zmm24, zmm25, zmm29
    vpaddd zmm16, zmm31, zmm16
    vpaddd zmm16, zmm21, zmm16
    vprord zmm21, zmm30, 17
    vprord zmm31, zmm30, 19
    vmovq xmm0, qword ptr [r8+2008]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+2064]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbx+16], xmm1
    vmovdqa xmmword ptr [rbx+272], xmm2
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [r8+32]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [r8+2072]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbx+80], xmm3
    vmovdqa xmmword ptr [rbx+336], xmm4
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [r8+96]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vmovdqa32 zmm23, zmm24
    vpternlogd zmm23, zmm20, zmm26, 0xca
    vpsrld zmm28, zmm30, 10
    vpternlogd zmm25, zmm16, zmm19, 0xe8
    vprord zmm27, zmm24, 6
    vpternlogd zmm21, zmm31, zmm28, 0x96
    vprord zmm28, zmm24, 11
    vpaddd zmm21, zmm21, zmmword ptr [rdi+704]
    vprord zmm31, zmm24, 25
    vmovdqa32 zmmword ptr [rdi+896], zmm30
    vpaddd zmm30, zmm21, dword ptr [rsi+232]{1to16}
    vpaddd zmm30, zmm17, zmm30
    vprord zmm17, zmm16, 2
    vpternlogd zmm27, zmm28, zmm31, 0x96
    vprord zmm31, zmm16, 13
    vpaddd zmm23, zmm30, zmm23
    vprord zmm30, zmm16, 22
    vmovq xmm0, qword ptr [r8+2128]
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbx+144], xmm5
    vmovdqa xmmword ptr [rbx+400], xmm6
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [r8+160]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [r8+2136]
    sha256rnds2 xmm7, xmm8
    vmovdqa xmmword ptr [rbx+208], xmm7
    vmovdqa xmmword ptr [rbx+464], xmm8
    vmovdqa xmm7, xmmword ptr [rcx]
    vpaddd xmm7, xmm7, xmmword ptr [r8+224]
    vmovdqa xmm8, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm27, zmm23, zmm27
    vpternlogd zmm17, zmm31, zmm30, 0x96
    vpaddd zmm30, zmm19, zmm27
    vpaddd zmm25, zmm17, zmm25
    vpaddd zmm25, zmm18, zmm25
    vprord zmm18, zmm22, 17
    vprord zmm17, zmm22, 19
    vmovdqa32 zmm31, zmm30
    vpternlogd zmm31, zmm24, zmm20, 0xca
    vpsrld zmm23, zmm22, 10
    vpternlogd zmm19, zmm25, zmm16, 0xe8
    vprord zmm28, zmm30, 6
    vpternlogd zmm18, zmm17, zmm23, 0x96
    vprord zmm23, zmm30, 11
    vpaddd zmm18, zmm18, zmmword ptr [rdi+448]
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vprord zmm17, zmm30, 25
    vmovdqa32 zmmword ptr [rdi+960], zmm22
    vpaddd zmm22, zmm18, dword ptr [rsi+236]{1to16}
    vpaddd zmm22, zmm26, zmm22
    vprord zmm26, zmm25, 2
    vpternlogd zmm28, zmm23, zmm17, 0x96
    vprord zmm17, zmm25, 13
    vpaddd zmm31, zmm22, zmm31
    vprord zmm22, zmm25, 22
    vpaddd zmm28, zmm31, zmm28
    vpternlogd zmm26, zmm17, zmm22, 0x96
    vpaddd zmm22, zmm16, zmm28
    vpaddd zmm19, zmm26, zmm19
    vpaddd zmm19, zmm29, zmm19
    vprord zmm29, zmm21, 17
    vprord zmm26, zmm21, 19
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    sha256rnds2 xmm5, xmm6
    vmovdqa32 zmm17, zmmword ptr [rdi+576]
    vpaddd zmm31, zmm17, dword ptr [rsi+240]{1to16}
    vpsrld zmm23, zmm21, 10
    vmovdqa32 zmm17, zmm22
    vpternlogd zmm17, zmm30, zmm24, 0xca
    vmovdqa32 zmmword ptr [rdi+1024], zmm21
    vprord zmm21, zmm22, 6
    vpternlogd zmm29, zmm26, zmm23, 0x96
    vprord zmm23, zmm22, 11
    vpaddd zmm29, zmm31, zmm29
    vprord zmm31, zmm19, 2
    vpaddd zmm26, zmm29, dword ptr [rsi+244]{1to16}
    vmovdqa32 zmmword ptr [rdi+1088], zmm29
    vprord zmm29, zmm22, 25
    vpaddd zmm26, zmm20, zmm26
    vprord zmm20, zmm19, 13
    vpternlogd zmm16, zmm19, zmm25, 0xe8
    vpternlogd zmm21, zmm23, zmm29, 0x96
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vprord zmm29, zmm19, 22
    vpaddd zmm17, zmm26, zmm17
    vpternlogd zmm31, zmm20, zmm29, 0x96
    vpaddd zmm21, zmm17, zmm21
    vpaddd zmm16, zmm31, zmm16
    vpaddd zmm31, zmm25, zmm21
    vpaddd zmm16, zmm27, zmm16
    vmovdqa32 zmm27, zmmword ptr [rdi+256]
    vprord zmm17, zmm27, 7
    vprord zmm29, zmm27, 18
    vpternlogd zmm25, zmm16, zmm19, 0xe8
    vpsrld zmm20, zmm27, 3
    vprord zmm26, zmm18, 17
    vpternlogd zmm17, zmm29, zmm20, 0x96
    vprord zmm20, zmm18, 19
    vpsrld zmm29, zmm18, 10
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm17, zmm17, dword ptr [rsi+196]{1to16}
    vpaddd zmm17, zmm17, zmmword ptr [rdi+512]
    vpternlogd zmm26, zmm20, zmm29, 0x96
    vprord zmm29, zmm16, 2
    vpaddd zmm26, zmm17, zmm26
    vprord zmm17, zmm16, 13
    vpaddd zmm20, zmm26, dword ptr [rsi+248]{1to16}
    vprord zmm23, zmm16, 22
    vpaddd zmm20, zmm24, zmm20
    vpternlogd zmm29, zmm17, zmm23, 0x96
    vprord zmm23, zmm31, 6
    vmovdqa32 zmm17, zmm31
    vpternlogd zmm17, zmm22, zmm30, 0xca
    vpaddd zmm25, zmm29, zmm25
    vprord zmm29, zmm31, 11
    sha256rnds2 xmm3, xmm4
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpaddd zmm25, zmm28, zmm25
    vmovdqa32 zmm28, zmmword ptr [rdi+384]
    vprord zmm24, zmm28, 7
    vpaddd zmm17, zmm20, zmm17
    vprord zmm20, zmm28, 18
    vmovdqa32 zmmword ptr [rdi+1152], zmm18
    vpsrld zmm18, zmm28, 3
    vmovdqa32 zmm28, zmm25
    vpternlogd zmm28, zmm16, zmm19, 0xe8
    vmovdqa32 zmmword ptr [rdi+1216], zmm16
    vprord zmm16, zmm31, 25
    vpternlogd zmm24, zmm20, zmm18, 0x96
    vmovdqa32 zmm18, zmmword ptr [rdi+1088]
    vprord zmm20, zmm18, 17
    vpternlogd zmm23, zmm29, zmm16, 0x96
    vpaddd zmm23, zmm17, zmm23
    vprord zmm17, zmm25, 2
    vprord zmm16, zmm18, 19
    vpaddd zmm19, zmm19, zmm23
    vprord zmm29, zmm25, 13
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    vmovdqa32 zmmword ptr [rdi+1280], zmm23
    vpsrld zmm23, zmm18, 10
    vprord zmm18, zmm25, 22
    vpternlogd zmm20, zmm16, zmm23, 0x96
    vpternlogd zmm17, zmm29, zmm18, 0x96
    vpaddd zmm24, zmm27, zmm24
    vpaddd zmm24, zmm24, zmmword ptr [rdi+832]
    vpaddd zmm28, zmm17, zmm28
    vpaddd zmm20, zmm24, zmm20
    vpaddd zmm28, zmm21, zmm28
    vmovdqa32 zmm21, zmmword ptr [rdi+640]
    vprord zmm24, zmm21, 7
    vprord zmm17, zmm21, 18
    vpaddd zmm27, zmm20, dword ptr [rsi+252]{1to16}
    vpsrld zmm18, zmm21, 3
    vpaddd zmm27, zmm30, zmm27
    vprord zmm30, zmm19, 6
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vprord zmm29, zmm19, 11
    vmovdqa32 zmm23, zmm19
    vpternlogd zmm23, zmm31, zmm22, 0xca
    vprord zmm16, zmm19, 25
    vpternlogd zmm24, zmm17, zmm18, 0x96
    vprord zmm18, zmm26, 17
    vpternlogd zmm30, zmm29, zmm16, 0x96
    vpaddd zmm23, zmm27, zmm23
    vpaddd zmm30, zmm23, zmm30
    vprord zmm23, zmm28, 2
    vprord zmm27, zmm26, 19
    vpaddd zmm16, zmm30, zmmword ptr [rdi+1216]
    vprord zmm29, zmm28, 13
    vpsrld zmm17, zmm26, 10
    vmovdqa32 zmmword ptr [rdi+256], zmm26
    vmovdqa32 zmm26, zmm28
    vpternlogd zmm26, zmm25, zmmword ptr [rdi+1216], 0xe8
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vprord zmm21, zmm28, 22
    vpternlogd zmm18, zmm27, zmm17, 0x96
    vpternlogd zmm23, zmm29, zmm21, 0x96
    vpaddd zmm24, zmm24, zmmword ptr [rdi+384]
    vpaddd zmm24, zmm24, zmmword ptr [rdi+896]
    vpaddd zmm26, zmm23, zmm26
    vpaddd zmm18, zmm24, zmm18
    vpaddd zmm26, zmm26, zmmword ptr [rdi+1280]
    vmovdqa32 zmm24, zmmword ptr [rdi+768]
    vprord zmm23, zmm24, 7
    vprord zmm21, zmm24, 18
    vpaddd zmm29, zmm18, dword ptr [rsi+256]{1to16}
    vpsrld zmm17, zmm24, 3
    vpaddd zmm29, zmm22, zmm29
    vprord zmm22, zmm16, 6
    vprord zmm27, zmm16, 11
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovdqa32 zmm24, zmm16
    vpternlogd zmm24, zmm19, zmm31, 0xca
    vmovdqa32 zmmword ptr [rdi+1280], zmm18
    vprord zmm18, zmm16, 25
    vpternlogd zmm23, zmm21, zmm17, 0x96
    vprord zmm17, zmm20, 17
    vpternlogd zmm22, zmm27, zmm18, 0x96
    vpaddd zmm24, zmm29, zmm24
    vpaddd zmm22, zmm24, zmm22
    vprord zmm24, zmm26, 2
    vprord zmm29, zmm20, 19
    vpaddd zmm18, zmm25, zmm22
    vprord zmm27, zmm26, 13
    vpsrld zmm21, zmm20, 10
    vpternlogd zmm25, zmm26, zmm28, 0xe8
    vmovdqa32 zmmword ptr [rdi+384], zmm20
    vprord zmm20, zmm26, 22
    vmovq xmm0, qword ptr [r8+288]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+296]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+352]
    sha256rnds2 xmm5, xmm6
    vpternlogd zmm17, zmm29, zmm21, 0x96
    vpternlogd zmm24, zmm27, zmm20, 0x96
    vpaddd zmm23, zmm23, zmmword ptr [rdi+640]
    vpaddd zmm23, zmm23, zmmword ptr [rdi+960]
    vpaddd zmm25, zmm24, zmm25
    vpaddd zmm17, zmm23, zmm17
    vpaddd zmm25, zmm30, zmm25
    vmovdqa32 zmm30, zmmword ptr [rdi+320]
    vprord zmm23, zmm30, 7
    vprord zmm24, zmm30, 18
    vpaddd zmm20, zmm17, dword ptr [rsi+260]{1to16}
    vpsrld zmm27, zmm30, 3
    vpaddd zmm20, zmm31, zmm20
    vprord zmm31, zmm18, 6
    vprord zmm21, zmm18, 11
    vmovdqa32 zmm29, zmm18
    vpternlogd zmm29, zmm16, zmm19, 0xca
    vmovq xmm0, qword ptr [r8+360]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+416]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+424]
    sha256rnds2 xmm4, xmm3
    vprord zmm30, zmm18, 25
    vpternlogd zmm23, zmm24, zmm27, 0x96
    vmovdqa32 zmm27, zmmword ptr [rdi+1280]
    vprord zmm24, zmm27, 17
    vpternlogd zmm31, zmm21, zmm30, 0x96
    vpaddd zmm29, zmm20, zmm29
    vpaddd zmm31, zmm29, zmm31
    vprord zmm29, zmm25, 2
    vprord zmm20, zmm27, 19
    vpaddd zmm30, zmm28, zmm31
    vprord zmm21, zmm25, 13
    vmovdqa32 zmmword ptr [rdi+640], zmm31
    vpsrld zmm31, zmm27, 10
    vpternlogd zmm28, zmm25, zmm26, 0xe8
    vprord zmm27, zmm25, 22
    vpternlogd zmm24, zmm20, zmm31, 0x96
    vmovq xmm0, qword ptr [r8+480]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+488]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+544]
    sha256rnds2 xmm1, xmm2
    vpternlogd zmm29, zmm21, zmm27, 0x96
    vpaddd zmm23, zmm23, zmmword ptr [rdi+768]
    vpaddd zmm23, zmm23, zmmword ptr [rdi+1024]
    vpaddd zmm28, zmm29, zmm28
    vpaddd zmm24, zmm23, zmm24
    vpaddd zmm28, zmm22, zmm28
    vmovdqa32 zmm22, zmmword ptr [rdi+704]
    vprord zmm23, zmm22, 7
    vprord zmm29, zmm22, 18
    vpaddd zmm27, zmm24, dword ptr [rsi+264]{1to16}
    vpsrld zmm21, zmm22, 3
    vpaddd zmm27, zmm19, zmm27
    vprord zmm19, zmm30, 6
    vprord zmm31, zmm30, 11
    vmovdqa32 zmm20, zmm30
    vpternlogd zmm20, zmm18, zmm16, 0xca
    vprord zmm22, zmm30, 25
    vmovq xmm0, qword ptr [r8+552]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+608]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+616]
    sha256rnds2 xmm7, xmm8
    vpternlogd zmm23, zmm29, zmm21, 0x96
    vprord zmm21, zmm17, 17
    vpternlogd zmm19, zmm31, zmm22, 0x96
    vpaddd zmm20, zmm27, zmm20
    vpaddd zmm19, zmm20, zmm19
    vprord zmm20, zmm28, 2
    vprord zmm27, zmm17, 19
    vpaddd zmm22, zmm26, zmm19
    vprord zmm31, zmm28, 13
    vpsrld zmm29, zmm17, 10
    vpternlogd zmm26, zmm28, zmm25, 0xe8
    vmovdqa32 zmmword ptr [rdi+768], zmm17
    vprord zmm17, zmm28, 22
    vpternlogd zmm21, zmm27, zmm29, 0x96
    vpternlogd zmm20, zmm31, zmm17, 0x96
    vmovq xmm0, qword ptr [r8+672]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+680]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+736]
    sha256rnds2 xmm6, xmm5
    vpaddd zmm23, zmm23, zmmword ptr [rdi+320]
    vpaddd zmm23, zmm23, zmmword ptr [rdi+1152]
    vpaddd zmm26, zmm20, zmm26
    vpaddd zmm21, zmm23, zmm21
    vpaddd zmm26, zmm26, zmmword ptr [rdi+640]
    vmovdqa32 zmm23, zmmword ptr [rdi+448]
    vprord zmm20, zmm23, 7
    vprord zmm17, zmm23, 18
    vpaddd zmm31, zmm21, dword ptr [rsi+268]{1to16}
    vpsrld zmm29, zmm23, 3
    vpaddd zmm31, zmm16, zmm31
    vprord zmm16, zmm22, 6
    vprord zmm27, zmm22, 11
    vmovdqa32 zmm23, zmm22
    vpternlogd zmm23, zmm30, zmm18, 0xca
    vmovdqa32 zmmword ptr [rdi+640], zmm21
    vprord zmm21, zmm22, 25
    vpternlogd zmm20, zmm17, zmm29, 0x96
    vmovq xmm0, qword ptr [r8+744]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+800]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+808]
    sha256rnds2 xmm3, xmm4
    vprord zmm29, zmm24, 17
    vpternlogd zmm16, zmm27, zmm21, 0x96
    vpaddd zmm23, zmm31, zmm23
    vpaddd zmm16, zmm23, zmm16
    vprord zmm23, zmm26, 2
    vprord zmm31, zmm24, 19
    vpaddd zmm21, zmm25, zmm16
    vprord zmm27, zmm26, 13
    vpsrld zmm17, zmm24, 10
    vpternlogd zmm25, zmm26, zmm28, 0xe8
    vmovdqa32 zmmword ptr [rdi+320], zmm24
    vprord zmm24, zmm26, 22
    vpternlogd zmm29, zmm31, zmm17, 0x96
    vpternlogd zmm23, zmm27, zmm24, 0x96
    vpaddd zmm20, zmm20, zmmword ptr [rdi+704]
    vpaddd zmm20, zmm20, zmmword ptr [rdi+1088]
    vmovq xmm0, qword ptr [r8+864]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+872]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+928]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm25, zmm23, zmm25
    vpaddd zmm29, zmm20, zmm29
    vpaddd zmm25, zmm19, zmm25
    vmovdqa32 zmm19, zmmword ptr [rdi+576]
    vprord zmm20, zmm19, 7
    vprord zmm23, zmm19, 18
    vpaddd zmm24, zmm29, dword ptr [rsi+272]{1to16}
    vpsrld zmm27, zmm19, 3
    vpaddd zmm24, zmm18, zmm24
    vprord zmm18, zmm21, 6
    vprord zmm17, zmm21, 11
    vmovdqa32 zmm31, zmm21
    vpternlogd zmm31, zmm22, zmm30, 0xca
    vprord zmm19, zmm21, 25
    vpternlogd zmm20, zmm23, zmm27, 0x96
    vmovdqa32 zmm27, zmmword ptr [rdi+640]
    vprord zmm23, zmm27, 17
    vmovq xmm0, qword ptr [r8+936]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+992]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+1000]
    sha256rnds2 xmm8, xmm7
    vpternlogd zmm18, zmm17, zmm19, 0x96
    vpaddd zmm31, zmm24, zmm31
    vpaddd zmm18, zmm31, zmm18
    vprord zmm31, zmm25, 2
    vprord zmm24, zmm27, 19
    vpaddd zmm19, zmm28, zmm18
    vprord zmm17, zmm25, 13
    vmovdqa32 zmmword ptr [rdi+704], zmm18
    vpsrld zmm18, zmm27, 10
    vpternlogd zmm28, zmm25, zmm26, 0xe8
    vprord zmm27, zmm25, 22
    vpternlogd zmm23, zmm24, zmm18, 0x96
    vpternlogd zmm31, zmm17, zmm27, 0x96
    vpaddd zmm20, zmm20, zmmword ptr [rdi+448]
    vpaddd zmm20, zmm20, zmmword ptr [rdi+256]
    vpaddd zmm28, zmm31, zmm28
    vmovq xmm0, qword ptr [r8+1056]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+1064]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+1120]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm23, zmm20, zmm23
    vpaddd zmm28, zmm16, zmm28
    vmovdqa32 zmm16, zmmword ptr [rdi+512]
    vprord zmm20, zmm16, 7
    vprord zmm31, zmm16, 18
    vpaddd zmm27, zmm23, dword ptr [rsi+276]{1to16}
    vpsrld zmm17, zmm16, 3
    vpaddd zmm27, zmm30, zmm27
    vprord zmm30, zmm19, 6
    vprord zmm18, zmm19, 11
    vmovdqa32 zmm24, zmm19
    vpternlogd zmm24, zmm21, zmm22, 0xca
    vprord zmm16, zmm19, 25
    vpternlogd zmm20, zmm31, zmm17, 0x96
    vprord zmm17, zmm29, 17
    vpternlogd zmm30, zmm18, zmm16, 0x96
    vmovq xmm0, qword ptr [r8+1128]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+1184]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+1192]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm24, zmm27, zmm24
    vpaddd zmm30, zmm24, zmm30
    vprord zmm24, zmm28, 2
    vprord zmm27, zmm29, 19
    vpaddd zmm16, zmm26, zmm30
    vprord zmm18, zmm28, 13
    vpsrld zmm31, zmm29, 10
    vpternlogd zmm26, zmm28, zmm25, 0xe8
    vmovdqa32 zmmword ptr [rdi+448], zmm29
    vprord zmm29, zmm28, 22
    vpternlogd zmm17, zmm27, zmm31, 0x96
    vpternlogd zmm24, zmm18, zmm29, 0x96
    vpaddd zmm20, zmm20, zmmword ptr [rdi+576]
    vpaddd zmm20, zmm20, zmmword ptr [rdi+384]
    vpaddd zmm26, zmm24, zmm26
    vpaddd zmm17, zmm20, zmm17
    vmovq xmm0, qword ptr [r8+1248]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+1256]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+1312]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm26, zmm26, zmmword ptr [rdi+704]
    vmovdqa32 zmm20, zmmword ptr [rdi+832]
    vprord zmm24, zmm20, 7
    vprord zmm29, zmm20, 18
    vpaddd zmm18, zmm17, dword ptr [rsi+280]{1to16}
    vpsrld zmm31, zmm20, 3
    vpaddd zmm18, zmm22, zmm18
    vprord zmm22, zmm16, 6
    vprord zmm27, zmm16, 11
    vmovdqa32 zmm20, zmm16
    vpternlogd zmm20, zmm19, zmm21, 0xca
    vmovdqa32 zmmword ptr [rdi+704], zmm17
    vprord zmm17, zmm16, 25
    vpternlogd zmm24, zmm29, zmm31, 0x96
    vprord zmm31, zmm23, 17
    vpternlogd zmm22, zmm27, zmm17, 0x96
    vpaddd zmm20, zmm18, zmm20
    vmovq xmm0, qword ptr [r8+1320]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+1376]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+1384]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm22, zmm20, zmm22
    vprord zmm20, zmm26, 2
    vprord zmm18, zmm23, 19
    vpaddd zmm17, zmm25, zmm22
    vprord zmm27, zmm26, 13
    vpsrld zmm29, zmm23, 10
    vpternlogd zmm25, zmm26, zmm28, 0xe8
    vmovdqa32 zmmword ptr [rdi+576], zmm23
    vprord zmm23, zmm26, 22
    vpternlogd zmm31, zmm18, zmm29, 0x96
    vpternlogd zmm20, zmm27, zmm23, 0x96
    vpaddd zmm24, zmm24, zmmword ptr [rdi+512]
    vpaddd zmm24, zmm24, zmmword ptr [rdi+1280]
    vpaddd zmm25, zmm20, zmm25
    vpaddd zmm31, zmm24, zmm31
    vpaddd zmm25, zmm30, zmm25
    vmovq xmm0, qword ptr [r8+1440]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+1448]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+1504]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 zmm30, zmmword ptr [rdi+896]
    vprord zmm24, zmm30, 7
    vprord zmm20, zmm30, 18
    vpaddd zmm23, zmm31, dword ptr [rsi+284]{1to16}
    vpsrld zmm27, zmm30, 3
    vpaddd zmm23, zmm21, zmm23
    vprord zmm21, zmm17, 6
    vprord zmm29, zmm17, 11
    vmovdqa32 zmm18, zmm17
    vpternlogd zmm18, zmm16, zmm19, 0xca
    vprord zmm30, zmm17, 25
    vpternlogd zmm24, zmm20, zmm27, 0x96
    vmovdqa32 zmm27, zmmword ptr [rdi+704]
    vprord zmm20, zmm27, 17
    vpternlogd zmm21, zmm29, zmm30, 0x96
    vpaddd zmm18, zmm23, zmm18
    vpaddd zmm21, zmm18, zmm21
    vmovq xmm0, qword ptr [r8+1512]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+1568]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+1576]
    sha256rnds2 xmm3, xmm4
    vprord zmm18, zmm25, 2
    vprord zmm23, zmm27, 19
    vpaddd zmm30, zmm28, zmm21
    vprord zmm29, zmm25, 13
    vmovdqa32 zmmword ptr [rdi+512], zmm21
    vpsrld zmm21, zmm27, 10
    vpternlogd zmm28, zmm25, zmm26, 0xe8
    vprord zmm27, zmm25, 22
    vpternlogd zmm20, zmm23, zmm21, 0x96
    vpternlogd zmm18, zmm29, zmm27, 0x96
    vpaddd zmm24, zmm24, zmmword ptr [rdi+832]
    vpaddd zmm24, zmm24, zmmword ptr [rdi+768]
    vpaddd zmm28, zmm18, zmm28
    vpaddd zmm20, zmm24, zmm20
    vpaddd zmm28, zmm22, zmm28
    vmovdqa32 zmm22, zmmword ptr [rdi+960]
    vprord zmm24, zmm22, 7
    vmovq xmm0, qword ptr [r8+1632]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+1640]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+1696]
    sha256rnds2 xmm2, xmm1
    vprord zmm18, zmm22, 18
    vpaddd zmm27, zmm20, dword ptr [rsi+288]{1to16}
    vpsrld zmm29, zmm22, 3
    vpaddd zmm27, zmm19, zmm27
    vprord zmm19, zmm30, 6
    vprord zmm21, zmm30, 11
    vmovdqa32 zmm23, zmm30
    vpternlogd zmm23, zmm17, zmm16, 0xca
    vprord zmm22, zmm30, 25
    vpternlogd zmm24, zmm18, zmm29, 0x96
    vprord zmm29, zmm31, 17
    vpternlogd zmm19, zmm21, zmm22, 0x96
    vpaddd zmm23, zmm27, zmm23
    vpaddd zmm19, zmm23, zmm19
    vprord zmm23, zmm28, 2
    vmovq xmm0, qword ptr [r8+1704]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+1760]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+1768]
    sha256rnds2 xmm8, xmm7
    vprord zmm27, zmm31, 19
    vpaddd zmm22, zmm26, zmm19
    vprord zmm21, zmm28, 13
    vpsrld zmm18, zmm31, 10
    vpternlogd zmm26, zmm28, zmm25, 0xe8
    vmovdqa32 zmmword ptr [rdi+832], zmm31
    vprord zmm31, zmm28, 22
    vpternlogd zmm29, zmm27, zmm18, 0x96
    vpternlogd zmm23, zmm21, zmm31, 0x96
    vpaddd zmm24, zmm24, zmmword ptr [rdi+896]
    vpaddd zmm24, zmm24, zmmword ptr [rdi+320]
    vpaddd zmm26, zmm23, zmm26
    vpaddd zmm29, zmm24, zmm29
    vpaddd zmm26, zmm26, zmmword ptr [rdi+512]
    vmovdqa32 zmm24, zmmword ptr [rdi+1024]
    vprord zmm23, zmm24, 7
    vprord zmm31, zmm24, 18
    vmovq xmm0, qword ptr [r8+1824]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+1832]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+1888]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm21, zmm29, dword ptr [rsi+292]{1to16}
    vpsrld zmm18, zmm24, 3
    vpaddd zmm21, zmm16, zmm21
    vprord zmm16, zmm22, 6
    vprord zmm27, zmm22, 11
    vmovdqa32 zmm24, zmm22
    vpternlogd zmm24, zmm30, zmm17, 0xca
    vmovdqa32 zmmword ptr [rdi+512], zmm29
    vprord zmm29, zmm22, 25
    vpternlogd zmm23, zmm31, zmm18, 0x96
    vprord zmm18, zmm20, 17
    vpternlogd zmm16, zmm27, zmm29, 0x96
    vpaddd zmm24, zmm21, zmm24
    vpaddd zmm16, zmm24, zmm16
    vprord zmm24, zmm26, 2
    vprord zmm21, zmm20, 19
    vpaddd zmm29, zmm25, zmm16
    vmovq xmm0, qword ptr [r8+1896]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+1952]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+1960]
    sha256rnds2 xmm4, xmm3
    vprord zmm27, zmm26, 13
    vpsrld zmm31, zmm20, 10
    vpternlogd zmm25, zmm26, zmm28, 0xe8
    vmovdqa32 zmmword ptr [rdi+896], zmm20
    vprord zmm20, zmm26, 22
    vpternlogd zmm18, zmm21, zmm31, 0x96
    vpternlogd zmm24, zmm27, zmm20, 0x96
    vpaddd zmm23, zmm23, zmmword ptr [rdi+960]
    vpaddd zmm23, zmm23, zmmword ptr [rdi+640]
    vpaddd zmm25, zmm24, zmm25
    vpaddd zmm18, zmm23, zmm18
    vpaddd zmm25, zmm19, zmm25
    vmovdqa32 zmm19, zmmword ptr [rdi+1152]
    vprord zmm23, zmm19, 7
    vprord zmm24, zmm19, 18
    vpaddd zmm20, zmm18, dword ptr [rsi+296]{1to16}
    vmovq xmm0, qword ptr [r8+2016]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+2024]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+2080]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbx+32], xmm1
    vmovdqa xmmword ptr [rbx+288], xmm2
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [r8+48]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vpsrld zmm27, zmm19, 3
    vpaddd zmm20, zmm17, zmm20
    vprord zmm17, zmm29, 6
    vprord zmm31, zmm29, 11
    vmovdqa32 zmm21, zmm29
    vpternlogd zmm21, zmm22, zmm30, 0xca
    vprord zmm19, zmm29, 25
    vpternlogd zmm23, zmm24, zmm27, 0x96
    vmovdqa32 zmm27, zmmword ptr [rdi+512]
    vprord zmm24, zmm27, 17
    vpternlogd zmm17, zmm31, zmm19, 0x96
    vpaddd zmm21, zmm20, zmm21
    vpaddd zmm17, zmm21, zmm17
    vprord zmm21, zmm25, 2
    vprord zmm20, zmm27, 19
    vpaddd zmm19, zmm28, zmm17
    vprord zmm31, zmm25, 13
    vmovq xmm0, qword ptr [r8+2088]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbx+96], xmm3
    vmovdqa xmmword ptr [rbx+352], xmm4
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [r8+112]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [r8+2144]
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbx+160], xmm5
    vmovdqa xmmword ptr [rbx+416], xmm6
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [r8+176]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [r8+2152]
    sha256rnds2 xmm7, xmm8
    vmovdqa xmmword ptr [rbx+224], xmm7
    vmovdqa xmmword ptr [rbx+480], xmm8
    vmovdqa xmm7, xmmword ptr [rcx]
    vpaddd xmm7, xmm7, xmmword ptr [r8+240]
    vmovdqa xmm8, xmmword ptr [rcx+16]
    vmovdqa32 zmmword ptr [rdi+960], zmm17
    vpsrld zmm17, zmm27, 10
    vpternlogd zmm28, zmm25, zmm26, 0xe8
    vprord zmm27, zmm25, 22
    vpternlogd zmm24, zmm20, zmm17, 0x96
    vpternlogd zmm21, zmm31, zmm27, 0x96
    vpaddd zmm23, zmm23, zmmword ptr [rdi+1024]
    vpaddd zmm23, zmm23, zmmword ptr [rdi+448]
    vpaddd zmm28, zmm21, zmm28
    vpaddd zmm24, zmm23, zmm24
    vpaddd zmm28, zmm16, zmm28
    vmovdqa32 zmm16, zmmword ptr [rdi+1088]
    vprord zmm23, zmm16, 7
    vprord zmm21, zmm16, 18
    vpaddd zmm27, zmm24, dword ptr [rsi+300]{1to16}
    vpsrld zmm31, zmm16, 3
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    vpaddd zmm27, zmm30, zmm27
    vprord zmm30, zmm19, 6
    vprord zmm17, zmm19, 11
    vmovdqa32 zmm20, zmm19
    vpternlogd zmm20, zmm29, zmm22, 0xca
    vprord zmm16, zmm19, 25
    vpternlogd zmm23, zmm21, zmm31, 0x96
    vprord zmm31, zmm18, 17
    vpternlogd zmm30, zmm17, zmm16, 0x96
    vpaddd zmm20, zmm27, zmm20
    vpaddd zmm30, zmm20, zmm30
    vprord zmm20, zmm28, 2
    vprord zmm27, zmm18, 19
    vpaddd zmm16, zmm26, zmm30
    vprord zmm17, zmm28, 13
    vpsrld zmm21, zmm18, 10
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    vpternlogd zmm26, zmm28, zmm25, 0xe8
    vmovdqa32 zmmword ptr [rdi+1024], zmm18
    vprord zmm18, zmm28, 22
    vpternlogd zmm31, zmm27, zmm21, 0x96
    vpternlogd zmm20, zmm17, zmm18, 0x96
    vpaddd zmm23, zmm23, zmmword ptr [rdi+1152]
    vpaddd zmm23, zmm23, zmmword ptr [rdi+576]
    vpaddd zmm26, zmm20, zmm26
    vpaddd zmm31, zmm23, zmm31
    vpaddd zmm26, zmm26, zmmword ptr [rdi+960]
    vmovdqa32 zmm23, zmmword ptr [rdi+256]
    vprord zmm20, zmm23, 7
    vprord zmm18, zmm23, 18
    vpaddd zmm17, zmm31, dword ptr [rsi+304]{1to16}
    vpsrld zmm21, zmm23, 3
    vpaddd zmm17, zmm22, zmm17
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vprord zmm22, zmm16, 6
    vprord zmm27, zmm16, 11
    vmovdqa32 zmm23, zmm16
    vpternlogd zmm23, zmm19, zmm29, 0xca
    vmovdqa32 zmmword ptr [rdi+960], zmm31
    vprord zmm31, zmm16, 25
    vpternlogd zmm20, zmm18, zmm21, 0x96
    vprord zmm21, zmm24, 17
    vpternlogd zmm22, zmm27, zmm31, 0x96
    vpaddd zmm23, zmm17, zmm23
    vpaddd zmm22, zmm23, zmm22
    vprord zmm23, zmm26, 2
    vprord zmm17, zmm24, 19
    vpaddd zmm31, zmm25, zmm22
    vprord zmm27, zmm26, 13
    vpsrld zmm18, zmm24, 10
    vpternlogd zmm25, zmm26, zmm28, 0xe8
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovdqa32 zmmword ptr [rdi+1152], zmm24
    vprord zmm24, zmm26, 22
    vpternlogd zmm21, zmm17, zmm18, 0x96
    vpternlogd zmm23, zmm27, zmm24, 0x96
    vpaddd zmm20, zmm20, zmmword ptr [rdi+1088]
    vpaddd zmm20, zmm20, zmmword ptr [rdi+704]
    vpaddd zmm25, zmm23, zmm25
    vpaddd zmm21, zmm20, zmm21
    vpaddd zmm25, zmm30, zmm25
    vmovdqa32 zmm30, zmmword ptr [rdi+384]
    vprord zmm20, zmm30, 7
    vprord zmm23, zmm30, 18
    vpaddd zmm24, zmm21, dword ptr [rsi+308]{1to16}
    vpsrld zmm27, zmm30, 3
    vpaddd zmm24, zmm29, zmm24
    vprord zmm29, zmm31, 6
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    sha256rnds2 xmm3, xmm4
    sha256rnds2 xmm5, xmm6
    vprord zmm18, zmm31, 11
    vmovdqa32 zmm17, zmm31
    vpternlogd zmm17, zmm16, zmm19, 0xca
    vprord zmm30, zmm31, 25
    vpternlogd zmm20, zmm23, zmm27, 0x96
    vmovdqa32 zmm27, zmmword ptr [rdi+960]
    vprord zmm23, zmm27, 17
    vpternlogd zmm29, zmm18, zmm30, 0x96
    vpaddd zmm17, zmm24, zmm17
    vpaddd zmm29, zmm17, zmm29
    vprord zmm17, zmm25, 2
    vprord zmm24, zmm27, 19
    vpaddd zmm30, zmm28, zmm29
    vprord zmm18, zmm25, 13
    vmovdqa32 zmmword ptr [rdi+1088], zmm29
    vpsrld zmm29, zmm27, 10
    vpternlogd zmm28, zmm25, zmm26, 0xe8
    vprord zmm27, zmm25, 22
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    vpternlogd zmm23, zmm24, zmm29, 0x96
    vpternlogd zmm17, zmm18, zmm27, 0x96
    vpaddd zmm20, zmm20, zmmword ptr [rdi+256]
    vpaddd zmm20, zmm20, zmmword ptr [rdi+832]
    vpaddd zmm28, zmm17, zmm28
    vpaddd zmm23, zmm20, zmm23
    vpaddd zmm28, zmm22, zmm28
    vmovdqa32 zmm22, zmmword ptr [rdi+1280]
    vprord zmm20, zmm22, 7
    vprord zmm17, zmm22, 18
    vpaddd zmm27, zmm23, dword ptr [rsi+312]{1to16}
    vpsrld zmm18, zmm22, 3
    vpaddd zmm27, zmm19, zmm27
    vprord zmm19, zmm30, 6
    vprord zmm29, zmm30, 11
    sha256rnds2 xmm6, xmm5
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 zmm24, zmm30
    vpternlogd zmm24, zmm31, zmm16, 0xca
    vprord zmm22, zmm30, 25
    vpternlogd zmm20, zmm17, zmm18, 0x96
    vprord zmm18, zmm21, 17
    vpternlogd zmm19, zmm29, zmm22, 0x96
    vpaddd zmm24, zmm27, zmm24
    vpaddd zmm19, zmm24, zmm19
    vprord zmm24, zmm28, 2
    vprord zmm27, zmm21, 19
    vpaddd zmm22, zmm26, zmm19
    vprord zmm29, zmm28, 13
    vpsrld zmm17, zmm21, 10
    vpternlogd zmm26, zmm28, zmm25, 0xe8
    vmovdqa32 zmmword ptr [rdi+256], zmm21
    vprord zmm21, zmm28, 22
    vpternlogd zmm18, zmm27, zmm17, 0x96
    sha256rnds2 xmm3, xmm4
    sha256rnds2 xmm5, xmm6
    sha256rnds2 xmm7, xmm8
    vpternlogd zmm24, zmm29, zmm21, 0x96
    vpaddd zmm20, zmm20, zmmword ptr [rdi+384]
    vpaddd zmm20, zmm20, zmmword ptr [rdi+896]
    vpaddd zmm26, zmm24, zmm26
    vpaddd zmm18, zmm20, zmm18
    vpaddd zmm26, zmm26, zmmword ptr [rdi+1088]
    vmovdqa32 zmm20, zmmword ptr [rdi+768]
    vprord zmm24, zmm20, 7
    vprord zmm21, zmm20, 18
    vpaddd zmm29, zmm18, dword ptr [rsi+316]{1to16}
    vpsrld zmm17, zmm20, 3
    vpaddd zmm29, zmm16, zmm29
    vprord zmm16, zmm22, 6
    vprord zmm27, zmm22, 11
    vmovdqa32 zmm20, zmm22
    vpternlogd zmm20, zmm30, zmm31, 0xca
    vmovdqa32 zmmword ptr [rdi+1088], zmm18
    vprord zmm18, zmm22, 25
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    sha256rnds2 xmm4, xmm3
    sha256rnds2 xmm6, xmm5
    vpternlogd zmm24, zmm21, zmm17, 0x96
    vprord zmm17, zmm23, 17
    vpternlogd zmm16, zmm27, zmm18, 0x96
    vpaddd zmm20, zmm29, zmm20
    vpaddd zmm16, zmm20, zmm16
    vprord zmm20, zmm26, 2
    vprord zmm29, zmm23, 19
    vpaddd zmm18, zmm25, zmm16
    vprord zmm27, zmm26, 13
    vpsrld zmm21, zmm23, 10
    vpternlogd zmm25, zmm26, zmm28, 0xe8
    vmovdqa32 zmmword ptr [rdi+384], zmm23
    vprord zmm23, zmm26, 22
    vpternlogd zmm17, zmm29, zmm21, 0x96
    vpternlogd zmm20, zmm27, zmm23, 0x96
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+304]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+312]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm24, zmm24, zmmword ptr [rdi+1280]
    vpaddd zmm24, zmm24, zmmword ptr [rdi+512]
    vpaddd zmm25, zmm20, zmm25
    vpaddd zmm17, zmm24, zmm17
    vpaddd zmm25, zmm19, zmm25
    vmovdqa32 zmm19, zmmword ptr [rdi+320]
    vprord zmm24, zmm19, 7
    vprord zmm20, zmm19, 18
    vpaddd zmm23, zmm17, dword ptr [rsi+320]{1to16}
    vpsrld zmm27, zmm19, 3
    vpaddd zmm23, zmm31, zmm23
    vprord zmm31, zmm18, 6
    vprord zmm21, zmm18, 11
    vmovdqa32 zmm29, zmm18
    vpternlogd zmm29, zmm22, zmm30, 0xca
    vprord zmm19, zmm18, 25
    vpternlogd zmm24, zmm20, zmm27, 0x96
    vmovq xmm0, qword ptr [r8+368]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+376]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+432]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 zmm27, zmmword ptr [rdi+1088]
    vprord zmm20, zmm27, 17
    vpternlogd zmm31, zmm21, zmm19, 0x96
    vpaddd zmm29, zmm23, zmm29
    vpaddd zmm31, zmm29, zmm31
    vprord zmm29, zmm25, 2
    vprord zmm23, zmm27, 19
    vpaddd zmm19, zmm28, zmm31
    vprord zmm21, zmm25, 13
    vmovdqa32 zmmword ptr [rdi+1280], zmm31
    vpsrld zmm31, zmm27, 10
    vpternlogd zmm28, zmm25, zmm26, 0xe8
    vprord zmm27, zmm25, 22
    vpternlogd zmm20, zmm23, zmm31, 0x96
    vpternlogd zmm29, zmm21, zmm27, 0x96
    vpaddd zmm24, zmm24, zmmword ptr [rdi+768]
    vmovq xmm0, qword ptr [r8+440]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+496]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+504]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm24, zmm24, zmmword ptr [rdi+1024]
    vpaddd zmm28, zmm29, zmm28
    vpaddd zmm20, zmm24, zmm20
    vpaddd zmm28, zmm16, zmm28
    vmovdqa32 zmm16, zmmword ptr [rdi+640]
    vprord zmm24, zmm16, 7
    vprord zmm29, zmm16, 18
    vpaddd zmm27, zmm20, dword ptr [rsi+324]{1to16}
    vpsrld zmm21, zmm16, 3
    vpaddd zmm27, zmm30, zmm27
    vprord zmm30, zmm19, 6
    vprord zmm31, zmm19, 11
    vmovdqa32 zmm23, zmm19
    vpternlogd zmm23, zmm18, zmm22, 0xca
    vprord zmm16, zmm19, 25
    vpternlogd zmm24, zmm29, zmm21, 0x96
    vprord zmm21, zmm17, 17
    vmovq xmm0, qword ptr [r8+560]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+568]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+624]
    sha256rnds2 xmm5, xmm6
    vpternlogd zmm30, zmm31, zmm16, 0x96
    vpaddd zmm23, zmm27, zmm23
    vpaddd zmm30, zmm23, zmm30
    vprord zmm23, zmm28, 2
    vprord zmm27, zmm17, 19
    vpaddd zmm16, zmm26, zmm30
    vprord zmm31, zmm28, 13
    vpsrld zmm29, zmm17, 10
    vpternlogd zmm26, zmm28, zmm25, 0xe8
    vmovdqa32 zmmword ptr [rdi+768], zmm17
    vprord zmm17, zmm28, 22
    vpternlogd zmm21, zmm27, zmm29, 0x96
    vpternlogd zmm23, zmm31, zmm17, 0x96
    vpaddd zmm24, zmm24, zmmword ptr [rdi+320]
    vpaddd zmm24, zmm24, zmmword ptr [rdi+1152]
    vmovq xmm0, qword ptr [r8+632]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+688]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+696]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm26, zmm23, zmm26
    vpaddd zmm21, zmm24, zmm21
    vpaddd zmm26, zmm26, zmmword ptr [rdi+1280]
    vmovdqa32 zmm24, zmmword ptr [rdi+448]
    vprord zmm23, zmm24, 7
    vprord zmm17, zmm24, 18
    vpaddd zmm31, zmm21, dword ptr [rsi+328]{1to16}
    vpsrld zmm29, zmm24, 3
    vpaddd zmm31, zmm22, zmm31
    vprord zmm22, zmm16, 6
    vprord zmm27, zmm16, 11
    vmovdqa32 zmm24, zmm16
    vpternlogd zmm24, zmm19, zmm18, 0xca
    vmovdqa32 zmmword ptr [rdi+1280], zmm21
    vprord zmm21, zmm16, 25
    vpternlogd zmm23, zmm17, zmm29, 0x96
    vprord zmm29, zmm20, 17
    vpternlogd zmm22, zmm27, zmm21, 0x96
    vmovq xmm0, qword ptr [r8+752]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+760]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+816]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm24, zmm31, zmm24
    vpaddd zmm22, zmm24, zmm22
    vprord zmm24, zmm26, 2
    vprord zmm31, zmm20, 19
    vpaddd zmm21, zmm25, zmm22
    vprord zmm27, zmm26, 13
    vpsrld zmm17, zmm20, 10
    vpternlogd zmm25, zmm26, zmm28, 0xe8
    vmovdqa32 zmmword ptr [rdi+320], zmm20
    vprord zmm20, zmm26, 22
    vpternlogd zmm29, zmm31, zmm17, 0x96
    vpternlogd zmm24, zmm27, zmm20, 0x96
    vpaddd zmm23, zmm23, zmmword ptr [rdi+640]
    vpaddd zmm23, zmm23, zmmword ptr [rdi+960]
    vpaddd zmm25, zmm24, zmm25
    vmovq xmm0, qword ptr [r8+824]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+880]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+888]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm29, zmm23, zmm29
    vpaddd zmm25, zmm30, zmm25
    vmovdqa32 zmm30, zmmword ptr [rdi+576]
    vprord zmm23, zmm30, 7
    vprord zmm24, zmm30, 18
    vpaddd zmm20, zmm29, dword ptr [rsi+332]{1to16}
    vpsrld zmm27, zmm30, 3
    vpaddd zmm20, zmm18, zmm20
    vprord zmm18, zmm21, 6
    vprord zmm17, zmm21, 11
    vmovdqa32 zmm31, zmm21
    vpternlogd zmm31, zmm16, zmm19, 0xca
    vprord zmm30, zmm21, 25
    vpternlogd zmm23, zmm24, zmm27, 0x96
    vmovdqa32 zmm27, zmmword ptr [rdi+1280]
    vprord zmm24, zmm27, 17
    vpternlogd zmm18, zmm17, zmm30, 0x96
    vpaddd zmm31, zmm20, zmm31
    vmovq xmm0, qword ptr [r8+944]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+952]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+1008]
    sha256rnds2 xmm6, xmm5
    vpaddd zmm18, zmm31, zmm18
    vprord zmm31, zmm25, 2
    vprord zmm20, zmm27, 19
    vpaddd zmm30, zmm28, zmm18
    vprord zmm17, zmm25, 13
    vmovdqa32 zmmword ptr [rdi+640], zmm18
    vpsrld zmm18, zmm27, 10
    vpternlogd zmm28, zmm25, zmm26, 0xe8
    vprord zmm27, zmm25, 22
    vpternlogd zmm24, zmm20, zmm18, 0x96
    vpternlogd zmm31, zmm17, zmm27, 0x96
    vpaddd zmm23, zmm23, zmmword ptr [rdi+448]
    vpaddd zmm23, zmm23, zmmword ptr [rdi+256]
    vpaddd zmm28, zmm31, zmm28
    vpaddd zmm24, zmm23, zmm24
    vpaddd zmm28, zmm22, zmm28
    vmovq xmm0, qword ptr [r8+1016]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+1072]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+1080]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 zmm22, zmmword ptr [rdi+704]
    vprord zmm23, zmm22, 7
    vprord zmm31, zmm22, 18
    vpaddd zmm27, zmm24, dword ptr [rsi+336]{1to16}
    vpsrld zmm17, zmm22, 3
    vpaddd zmm27, zmm19, zmm27
    vprord zmm19, zmm30, 6
    vprord zmm18, zmm30, 11
    vmovdqa32 zmm20, zmm30
    vpternlogd zmm20, zmm21, zmm16, 0xca
    vprord zmm22, zmm30, 25
    vpternlogd zmm23, zmm31, zmm17, 0x96
    vprord zmm17, zmm29, 17
    vpternlogd zmm19, zmm18, zmm22, 0x96
    vpaddd zmm20, zmm27, zmm20
    vpaddd zmm19, zmm20, zmm19
    vmovq xmm0, qword ptr [r8+1136]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+1144]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+1200]
    sha256rnds2 xmm2, xmm1
    vprord zmm20, zmm28, 2
    vprord zmm27, zmm29, 19
    vpaddd zmm22, zmm26, zmm19
    vprord zmm18, zmm28, 13
    vpsrld zmm31, zmm29, 10
    vpternlogd zmm26, zmm28, zmm25, 0xe8
    vmovdqa32 zmmword ptr [rdi+256], zmm29
    vprord zmm29, zmm28, 22
    vpternlogd zmm17, zmm27, zmm31, 0x96
    vpternlogd zmm20, zmm18, zmm29, 0x96
    vpaddd zmm23, zmm23, zmmword ptr [rdi+576]
    vpaddd zmm23, zmm23, zmmword ptr [rdi+384]
    vpaddd zmm26, zmm20, zmm26
    vpaddd zmm17, zmm23, zmm17
    vpaddd zmm26, zmm26, zmmword ptr [rdi+640]
    vmovdqa32 zmm23, zmmword ptr [rdi+832]
    vprord zmm20, zmm23, 7
    vmovq xmm0, qword ptr [r8+1208]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+1264]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+1272]
    sha256rnds2 xmm8, xmm7
    vprord zmm29, zmm23, 18
    vpaddd zmm18, zmm17, dword ptr [rsi+340]{1to16}
    vpsrld zmm31, zmm23, 3
    vpaddd zmm18, zmm16, zmm18
    vprord zmm16, zmm22, 6
    vprord zmm27, zmm22, 11
    vmovdqa32 zmm23, zmm22
    vpternlogd zmm23, zmm30, zmm21, 0xca
    vmovdqa32 zmmword ptr [rdi+640], zmm17
    vprord zmm17, zmm22, 25
    vpternlogd zmm20, zmm29, zmm31, 0x96
    vprord zmm31, zmm24, 17
    vpternlogd zmm16, zmm27, zmm17, 0x96
    vpaddd zmm23, zmm18, zmm23
    vpaddd zmm16, zmm23, zmm16
    vprord zmm23, zmm26, 2
    vmovq xmm0, qword ptr [r8+1328]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+1336]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+1392]
    sha256rnds2 xmm5, xmm6
    vprord zmm18, zmm24, 19
    vpaddd zmm17, zmm25, zmm16
    vprord zmm27, zmm26, 13
    vpsrld zmm29, zmm24, 10
    vpternlogd zmm25, zmm26, zmm28, 0xe8
    vmovdqa32 zmmword ptr [rdi+384], zmm24
    vprord zmm24, zmm26, 22
    vpternlogd zmm31, zmm18, zmm29, 0x96
    vpternlogd zmm23, zmm27, zmm24, 0x96
    vpaddd zmm20, zmm20, zmmword ptr [rdi+704]
    vpaddd zmm20, zmm20, zmmword ptr [rdi+1088]
    vpaddd zmm25, zmm23, zmm25
    vpaddd zmm31, zmm20, zmm31
    vpaddd zmm25, zmm19, zmm25
    vmovdqa32 zmm19, zmmword ptr [rdi+896]
    vprord zmm20, zmm19, 7
    vprord zmm23, zmm19, 18
    vmovq xmm0, qword ptr [r8+1400]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+1456]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+1464]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm24, zmm31, dword ptr [rsi+344]{1to16}
    vpsrld zmm27, zmm19, 3
    vpaddd zmm24, zmm21, zmm24
    vprord zmm21, zmm17, 6
    vprord zmm29, zmm17, 11
    vmovdqa32 zmm18, zmm17
    vpternlogd zmm18, zmm22, zmm30, 0xca
    vprord zmm19, zmm17, 25
    vpternlogd zmm20, zmm23, zmm27, 0x96
    vmovdqa32 zmm27, zmmword ptr [rdi+640]
    vprord zmm23, zmm27, 17
    vpternlogd zmm21, zmm29, zmm19, 0x96
    vpaddd zmm18, zmm24, zmm18
    vpaddd zmm21, zmm18, zmm21
    vprord zmm18, zmm25, 2
    vprord zmm24, zmm27, 19
    vmovq xmm0, qword ptr [r8+1520]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+1528]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+1584]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm19, zmm28, zmm21
    vprord zmm29, zmm25, 13
    vpsrld zmm27, zmm27, 10
    vpternlogd zmm28, zmm25, zmm26, 0xe8
    vmovdqa32 zmmword ptr [rdi+640], zmm21
    vprord zmm21, zmm25, 22
    vpternlogd zmm23, zmm24, zmm27, 0x96
    vpternlogd zmm18, zmm29, zmm21, 0x96
    vpaddd zmm20, zmm20, zmmword ptr [rdi+832]
    vpaddd zmm20, zmm20, zmmword ptr [rdi+768]
    vpaddd zmm28, zmm18, zmm28
    vpaddd zmm23, zmm20, zmm23
    vpaddd zmm28, zmm16, zmm28
    vmovdqa32 zmm16, zmmword ptr [rdi+512]
    vprord zmm20, zmm16, 7
    vprord zmm18, zmm16, 18
    vpaddd zmm21, zmm23, dword ptr [rsi+348]{1to16}
    vmovq xmm0, qword ptr [r8+1592]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r8+1648]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+1656]
    sha256rnds2 xmm7, xmm8
    vpsrld zmm29, zmm16, 3
    vpaddd zmm21, zmm30, zmm21
    vprord zmm30, zmm19, 6
    vprord zmm27, zmm19, 11
    vmovdqa32 zmm24, zmm19
    vpternlogd zmm24, zmm17, zmm22, 0xca
    vprord zmm16, zmm19, 25
    vpternlogd zmm20, zmm18, zmm29, 0x96
    vprord zmm29, zmm31, 17
    vpternlogd zmm30, zmm27, zmm16, 0x96
    vpaddd zmm24, zmm21, zmm24
    vpaddd zmm30, zmm24, zmm30
    vprord zmm24, zmm28, 2
    vprord zmm21, zmm31, 19
    vpaddd zmm16, zmm26, zmm30
    vmovq xmm0, qword ptr [r8+1712]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r8+1720]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+1776]
    sha256rnds2 xmm6, xmm5
    vprord zmm27, zmm28, 13
    vpsrld zmm31, zmm31, 10
    vpternlogd zmm26, zmm28, zmm25, 0xe8
    vprord zmm18, zmm28, 22
    vpternlogd zmm29, zmm21, zmm31, 0x96
    vpternlogd zmm24, zmm27, zmm18, 0x96
    vpaddd zmm20, zmm20, zmmword ptr [rdi+896]
    vpaddd zmm26, zmm24, zmm26
    vpaddd zmm20, zmm20, zmmword ptr [rdi+320]
    vpaddd zmm26, zmm26, zmmword ptr [rdi+640]
    vpaddd zmm29, zmm20, zmm29
    vmovdqa32 zmm20, zmmword ptr [rdi+1024]
    vprord zmm24, zmm20, 7
    vprord zmm18, zmm20, 18
    vpaddd zmm27, zmm29, dword ptr [rsi+352]{1to16}
    vpsrld zmm31, zmm20, 3
    vmovq xmm0, qword ptr [r8+1784]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r8+1840]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r8+1848]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm27, zmm22, zmm27
    vprord zmm22, zmm16, 6
    vmovdqa32 zmm21, zmm16
    vpternlogd zmm21, zmm19, zmm17, 0xca
    vprord zmm20, zmm16, 11
    vpternlogd zmm24, zmm18, zmm31, 0x96
    vprord zmm31, zmm16, 25
    vpaddd zmm21, zmm27, zmm21
    vprord zmm27, zmm23, 17
    vpaddd zmm24, zmm24, zmmword ptr [rdi+512]
    vprord zmm18, zmm23, 19
    vpternlogd zmm22, zmm20, zmm31, 0x96
    vpsrld zmm23, zmm23, 10
    vpaddd zmm22, zmm21, zmm22
    vpaddd zmm24, zmm24, zmmword ptr [rdi+1280]
    vmovq xmm0, qword ptr [r8+1904]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r8+1912]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r8+1968]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm22, zmm25, zmm22
    vpternlogd zmm27, zmm18, zmm23, 0x96
    vprord zmm23, zmm26, 2
    vpaddd zmm27, zmm24, zmm27
    vprord zmm24, zmm26, 13
    vpaddd zmm18, zmm27, dword ptr [rsi+356]{1to16}
    vmovdqa32 zmm21, zmm22
    vpternlogd zmm21, zmm16, zmm19, 0xca
    vpaddd zmm18, zmm17, zmm18
    vprord zmm17, zmm26, 22
    vprord zmm31, zmm22, 6
    vpternlogd zmm25, zmm26, zmm28, 0xe8
    vpternlogd zmm23, zmm24, zmm17, 0x96
    vprord zmm17, zmm22, 11
    vpaddd zmm25, zmm23, zmm25
    vprord zmm23, zmm22, 25
    vmovq xmm0, qword ptr [r8+1976]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r8+2032]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r8+2040]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm25, zmm30, zmm25
    vmovdqa32 zmm30, zmmword ptr [rdi+1152]
    vprord zmm24, zmm30, 7
    vpaddd zmm21, zmm18, zmm21
    vprord zmm18, zmm30, 18
    vpternlogd zmm31, zmm17, zmm23, 0x96
    vpsrld zmm23, zmm30, 3
    vpaddd zmm31, zmm21, zmm31
    vprord zmm21, zmm29, 17
    vpaddd zmm31, zmm28, zmm31
    vpternlogd zmm24, zmm18, zmm23, 0x96
    vprord zmm23, zmm29, 19
    vpsrld zmm29, zmm29, 10
    vpaddd zmm24, zmm24, zmmword ptr [rdi+1024]
    vpaddd zmm24, zmm24, zmmword ptr [rdi+256]
    vmovdqa32 zmm18, zmmword ptr [rdi+960]
    vprord zmm28, zmm18, 7
    vmovq xmm0, qword ptr [r8+2096]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbx+48], xmm1
    vmovdqa xmmword ptr [rbx+304], xmm2
    vmovq xmm0, qword ptr [r8+2104]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbx+112], xmm3
    vmovdqa xmmword ptr [rbx+368], xmm4
    vmovq xmm0, qword ptr [r8+2160]
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbx+176], xmm5
    vmovdqa xmmword ptr [rbx+432], xmm6
    vpternlogd zmm21, zmm23, zmm29, 0x96
    vprord zmm29, zmm18, 18
    vpaddd zmm21, zmm24, zmm21
    vpsrld zmm18, zmm18, 3
    vpaddd zmm21, zmm21, dword ptr [rsi+360]{1to16}
    vprord zmm24, zmm31, 6
    vprord zmm23, zmm31, 11
    vpaddd zmm21, zmm19, zmm21
    vprord zmm19, zmm31, 25
    vmovdqa32 zmm17, zmm31
    vpternlogd zmm17, zmm22, zmm16, 0xca
    vpternlogd zmm28, zmm29, zmm18, 0x96
    vprord zmm18, zmm27, 17
    vprord zmm29, zmm27, 19
    vpternlogd zmm24, zmm23, zmm19, 0x96
    vmovq xmm0, qword ptr [r8+2168]
    sha256rnds2 xmm7, xmm8
    vmovdqa xmmword ptr [rbx+240], xmm7
    vmovdqa xmmword ptr [rbx+496], xmm8
    vpsrld zmm27, zmm27, 10
    vpaddd zmm17, zmm21, zmm17
    vpaddd zmm28, zmm30, zmm28
    vpaddd zmm24, zmm17, zmm24
    vpternlogd zmm18, zmm29, zmm27, 0x96
    vpaddd zmm28, zmm28, zmmword ptr [rdi+384]
    vpaddd zmm24, zmm26, zmm24
    vpaddd zmm18, zmm28, zmm18
    vpaddd zmm18, zmm18, dword ptr [rsi+364]{1to16}
    vprord zmm28, zmm24, 6
    vprord zmm26, zmm24, 11
    vpaddd zmm18, zmm16, zmm18
    vprord zmm16, zmm24, 25
    vpternlogd zmm24, zmm31, zmm22, 0xca
    vpaddd zmm24, zmm18, zmm24
    vpternlogd zmm28, zmm26, zmm16, 0x96
    vpaddd zmm28, zmm24, zmm28
    vpaddd zmm28, zmm25, zmm28
    vpaddd zmm28, zmm28, dword ptr [rsi+76]{1to16}
    vptestnmd k1, zmm28, dword ptr [rdi+136]{1to16}
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
    .size mesos_miner_hybrid512_rolling, . - mesos_miner_hybrid512_rolling
    .popsection
    .pushsection .rodata.mesos_miner_hybrid512_rolling, "a", @progbits
    .p2align 6
mesos_miner_hybrid512_rolling_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x71374491, 0x428a2f98, 0x1f83d9ab, 0x5be0cd19, 0x550cf0b7, 0xa54ff53a, 0xb5c0fbcf, 0x510e527f
    .long 0x9b05688c, 0x3c6ef372, 0x08909ae5, 0xbb67ae85, 0x6a09e667, 0xe9b5dba5, 0x3956c25b, 0x59f111f1
    .long 0x923f82a4, 0xab1c5ed5, 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe
    .long 0x9bdc06a7, 0xc19bf274, 0xe49b69c1, 0x00a00000, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f
    .long 0x4a7484aa, 0x00000100, 0x5cb0a9dc, 0x11002000, 0x76f988da, 0x80000000, 0x983e5152, 0xa831c66d
    .long 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x00400022, 0x06ca6351, 0x14292967, 0x27b70a85
    .long 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1
    .long 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116
    .long 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee
    .long 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa
    .popsection

    .pushsection .text.mesos_miner_hybrid512_nonce_only, "ax", @progbits
    .globl mesos_miner_hybrid512_nonce_only
    .type mesos_miner_hybrid512_nonce_only, @function
    .p2align 6
mesos_miner_hybrid512_nonce_only:
    push rbx
    push rbp
    push r12
    push r13
    push r14
    push r15
    vzeroupper
    lea rsi, [rip + mesos_miner_hybrid512_nonce_only_constants]
    mov r10, qword ptr [rdi+216]
    mov r11, qword ptr [rdi+240]
    mov rcx, qword ptr [rdi+208]
    mov rbx, qword ptr [rdi+224]
    lea rbp, [rbx+3712]
    lea r12, [rbp+3712]
    .p2align 6
2:
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [rbp]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 zmm16, zmmword ptr [rdi]
    vprord zmm17, zmm16, 24
    vmovdqa32 zmm18, zmmword ptr [r12+3456]
    vpunpckldq zmm19, zmm18, zmmword ptr [r12+3520]
    vprord zmm16, zmm16, 8
    vmovdqa32 zmm20, zmmword ptr [r12+3584]
    vpunpckldq zmm21, zmm20, zmmword ptr [r12+3648]
    vpternlogd zmm17, zmm16, dword ptr [rsi+64]{1to16}, 0xe4
    vpunpcklqdq zmm16, zmm19, zmm21
    vprord zmm22, zmm17, 7
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [rbp+64]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm16, zmm16, zmmword ptr [r12+2560]
    vmovdqa32 zmm23, zmmword ptr [r12+3200]
    vpunpckldq zmm24, zmm23, zmmword ptr [r12+3264]
    vprord zmm25, zmm17, 18
    vmovdqa32 zmm26, zmmword ptr [r12+3328]
    vpunpckldq zmm27, zmm26, zmmword ptr [r12+3392]
    vpsrld zmm28, zmm17, 3
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [rbp+128]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    sha256rnds2 xmm6, xmm5
    vpternlogd zmm22, zmm25, zmm28, 0x96
    vpunpcklqdq zmm28, zmm24, zmm27
    vpunpckhqdq zmm27, zmm24, zmm27
    vmovdqa xmm7, xmmword ptr [rcx]
    vpaddd xmm7, xmm7, xmmword ptr [rbp+192]
    vmovdqa xmm8, xmmword ptr [rcx+16]
    sha256rnds2 xmm8, xmm7
    vprord zmm24, zmm27, 6
    vpunpckhqdq zmm21, zmm19, zmm21
    vprord zmm19, zmm27, 11
    vmovdqa32 zmm25, zmm27
    vpternlogd zmm25, zmm28, zmm21, 0xca
    vprord zmm29, zmm27, 25
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm25, zmm16, zmm25
    vpternlogd zmm24, zmm19, zmm29, 0x96
    vpaddd zmm21, zmm21, zmmword ptr [r12+2624]
    vpunpckhdq zmm18, zmm18, zmmword ptr [r12+3520]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm24, zmm25, zmm24
    vpunpckhdq zmm20, zmm20, zmmword ptr [r12+3648]
    vpunpcklqdq zmm25, zmm18, zmm20
    sha256rnds2 xmm5, xmm6
    vpaddd zmm25, zmm25, zmm24
    vpunpckhqdq zmm20, zmm18, zmm20
    vpunpckhdq zmm23, zmm23, zmmword ptr [r12+3264]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 zmm18, zmm25
    vpternlogd zmm18, zmm27, zmm28, 0xca
    vpaddd zmm18, zmm21, zmm18
    vprord zmm21, zmm25, 6
    vprord zmm29, zmm25, 11
    vpunpckhdq zmm26, zmm26, zmmword ptr [r12+3392]
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vprord zmm19, zmm25, 25
    vpternlogd zmm21, zmm29, zmm19, 0x96
    vpaddd zmm28, zmm28, zmmword ptr [r12+2688]
    vpaddd zmm21, zmm18, zmm21
    vpaddd zmm22, zmm22, dword ptr [rdi+72]{1to16}
    vpunpckhqdq zmm18, zmm23, zmm26
    sha256rnds2 xmm4, xmm3
    vprord zmm19, zmm18, 2
    vpaddd zmm29, zmm20, zmm21
    vprord zmm16, zmm18, 13
    vpunpcklqdq zmm26, zmm23, zmm26
    vprord zmm23, zmm18, 22
    sha256rnds2 xmm6, xmm5
    vpternlogd zmm19, zmm16, zmm23, 0x96
    vmovdqa32 zmm23, zmm29
    vpternlogd zmm23, zmm25, zmm27, 0xca
    vpternlogd zmm20, zmm18, zmm26, 0xe8
    vpaddd zmm20, zmm19, zmm20
    vprord zmm19, zmm29, 6
    sha256rnds2 xmm8, xmm7
    vprord zmm16, zmm29, 11
    vprord zmm30, zmm29, 25
    vpaddd zmm31, zmm17, dword ptr [rdi+76]{1to16}
    vpaddd zmm20, zmm24, zmm20
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vpbroadcastd zmm24, dword ptr [rsi+68]
    vmovdqa32 zmmword ptr [rdi+256], zmm31
    vpunpckldq zmm31, zmm24, zmm17
    vpaddd zmm23, zmm28, zmm23
    vpternlogd zmm19, zmm16, zmm30, 0x96
    sha256rnds2 xmm3, xmm4
    vprord zmm30, zmm20, 2
    vprord zmm16, zmm20, 13
    vmovdqa32 zmm28, zmm20
    vpternlogd zmm28, zmm18, zmm26, 0xe8
    vpaddd zmm19, zmm23, zmm19
    vprord zmm23, zmm20, 22
    sha256rnds2 xmm5, xmm6
    vpternlogd zmm30, zmm16, zmm23, 0x96
    vpaddd zmm28, zmm30, zmm28
    vprord zmm30, zmm22, 17
    vpunpckhdq zmm17, zmm24, zmm17
    sha256rnds2 xmm7, xmm8
    vpaddd zmm26, zmm26, zmm19
    vpaddd zmm28, zmm21, zmm28
    vprord zmm21, zmm22, 19
    vpunpcklqdq zmm24, zmm31, zmm31
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vpsrld zmm23, zmm22, 10
    vmovdqa32 zmmword ptr [rbx], zmm24
    vpaddd zmm27, zmm27, zmmword ptr [r12+2752]
    vprord zmm24, zmm28, 2
    vprord zmm16, zmm28, 13
    vmovdqa32 zmmword ptr [rdi+320], zmm22
    vmovdqa32 zmm22, zmm28
    vpternlogd zmm22, zmm20, zmm18, 0xe8
    vmovdqa32 zmmword ptr [rdi+384], zmm18
    vprord zmm18, zmm28, 22
    vpternlogd zmm30, zmm21, zmm23, 0x96
    sha256rnds2 xmm4, xmm3
    vpternlogd zmm24, zmm16, zmm18, 0x96
    vpaddd zmm22, zmm24, zmm22
    vpunpckhqdq zmm31, zmm31, zmm31
    sha256rnds2 xmm6, xmm5
    vmovdqa32 zmm24, zmm26
    vpternlogd zmm24, zmm29, zmm25, 0xca
    vmovdqa32 zmmword ptr [rbx+64], zmm31
    vprord zmm31, zmm26, 6
    vpaddd zmm22, zmm19, zmm22
    vprord zmm19, zmm26, 11
    vpaddd zmm30, zmm30, dword ptr [rdi+80]{1to16}
    sha256rnds2 xmm8, xmm7
    vprord zmm18, zmm26, 25
    vpternlogd zmm31, zmm19, zmm18, 0x96
    vprord zmm18, zmmword ptr [rdi+256], 17
    vpunpcklqdq zmm19, zmm17, zmm17
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm24, zmm27, zmm24
    vmovdqa32 zmmword ptr [rbx+128], zmm19
    vprord zmm19, zmm22, 2
    vpunpckhqdq zmm17, zmm17, zmm17
    vprord zmm27, zmm22, 13
    vmovdqa32 zmm16, zmm22
    vpternlogd zmm16, zmm28, zmm20, 0xe8
    vmovdqa32 zmmword ptr [rbx+192], zmm17
    sha256rnds2 xmm3, xmm4
    vpaddd zmm31, zmm24, zmm31
    vpaddd zmm25, zmm25, zmmword ptr [r12+2816]
    vprord zmm24, zmm22, 22
    vpternlogd zmm19, zmm27, zmm24, 0x96
    vpaddd zmm24, zmm29, zmmword ptr [r12+2880]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm27, zmm31, zmmword ptr [rdi+384]
    vpaddd zmm16, zmm19, zmm16
    vpaddd zmm19, zmm26, zmmword ptr [r12+2944]
    vmovdqa32 zmm17, zmmword ptr [rdi+256]
    vprord zmm23, zmm17, 19
    sha256rnds2 xmm7, xmm8
    vpternlogd zmm29, zmm27, zmm26, 0xb8
    vpaddd zmm29, zmm25, zmm29
    vprord zmm25, zmm27, 6
    vprord zmm21, zmm27, 11
    vpaddd zmm16, zmm31, zmm16
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vprord zmm31, zmm27, 25
    vpternlogd zmm25, zmm21, zmm31, 0x96
    vpsrld zmm31, zmm17, 10
    vpaddd zmm25, zmm29, zmm25
    vprord zmm29, zmm16, 2
    vprord zmm21, zmm16, 13
    vmovdqa32 zmm17, zmm16
    vpternlogd zmm17, zmm22, zmm28, 0xe8
    sha256rnds2 xmm4, xmm3
    vmovdqa32 zmmword ptr [rdi+384], zmm19
    vprord zmm19, zmm16, 22
    vpaddd zmm20, zmm20, zmm25
    vpternlogd zmm29, zmm21, zmm19, 0x96
    vpaddd zmm17, zmm29, zmm17
    vpternlogd zmm18, zmm23, zmm31, 0x96
    sha256rnds2 xmm6, xmm5
    vpaddd zmm18, zmm18, dword ptr [rdi+84]{1to16}
    vpternlogd zmm26, zmm20, zmm27, 0xb8
    vprord zmm31, zmm20, 6
    vpaddd zmm26, zmm24, zmm26
    vprord zmm24, zmm20, 11
    sha256rnds2 xmm8, xmm7
    vprord zmm23, zmm20, 25
    vpternlogd zmm31, zmm24, zmm23, 0x96
    vpaddd zmm17, zmm25, zmm17
    vpaddd zmm31, zmm26, zmm31
    vprord zmm26, zmm30, 17
    vmovq xmm0, qword ptr [rbp+256]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm25, zmm27, zmmword ptr [r12+3008]
    vprord zmm23, zmm17, 2
    vmovdqa32 zmm24, zmm17
    vpternlogd zmm24, zmm16, zmm22, 0xe8
    vpaddd zmm28, zmm28, zmm31
    vprord zmm29, zmm17, 13
    vmovq xmm0, qword ptr [rbp+264]
    sha256rnds2 xmm3, xmm4
    vprord zmm19, zmm17, 22
    vpternlogd zmm23, zmm29, zmm19, 0x96
    vprord zmm19, zmm30, 19
    vpternlogd zmm27, zmm28, zmm20, 0xb8
    vpaddd zmm24, zmm23, zmm24
    vmovq xmm0, qword ptr [rbp+320]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm27, zmm27, zmmword ptr [rdi+384]
    vprord zmm23, zmm28, 6
    vprord zmm29, zmm28, 11
    vpaddd zmm24, zmm31, zmm24
    vmovq xmm0, qword ptr [rbp+328]
    sha256rnds2 xmm7, xmm8
    vprord zmm31, zmm28, 25
    vpternlogd zmm23, zmm29, zmm31, 0x96
    vpsrld zmm31, zmm30, 10
    vpaddd zmm23, zmm27, zmm23
    vprord zmm27, zmm24, 2
    vmovq xmm0, qword ptr [rbp+384]
    sha256rnds2 xmm2, xmm1
    vprord zmm29, zmm24, 13
    vprord zmm21, zmm24, 22
    vmovdqa32 zmmword ptr [rdi+384], zmm30
    vmovdqa32 zmm30, zmm24
    vpternlogd zmm30, zmm17, zmm16, 0xe8
    vpaddd zmm22, zmm22, zmm23
    vpternlogd zmm27, zmm29, zmm21, 0x96
    vpaddd zmm30, zmm27, zmm30
    vprord zmm27, zmm18, 17
    vmovq xmm0, qword ptr [rbp+392]
    sha256rnds2 xmm4, xmm3
    vprord zmm21, zmm18, 19
    vmovdqa32 zmm29, zmm22
    vpternlogd zmm29, zmm28, zmm20, 0xca
    vmovdqa32 zmmword ptr [rdi+448], zmm28
    vprord zmm28, zmm22, 6
    vpaddd zmm29, zmm25, zmm29
    vprord zmm25, zmm22, 11
    vmovq xmm0, qword ptr [rbp+448]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 zmmword ptr [rdi+512], zmm20
    vprord zmm20, zmm22, 25
    vpaddd zmm30, zmm23, zmm30
    vpternlogd zmm28, zmm25, zmm20, 0x96
    vpaddd zmm28, zmm29, zmm28
    vpsrld zmm29, zmm18, 10
    vmovq xmm0, qword ptr [rbp+456]
    sha256rnds2 xmm8, xmm7
    vpternlogd zmm26, zmm19, zmm31, 0x96
    vprord zmm31, zmm30, 2
    vpternlogd zmm27, zmm21, zmm29, 0x96
    vprord zmm29, zmm30, 13
    vpaddd zmm16, zmm16, zmm28
    vmovq xmm0, qword ptr [rbp+512]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm26, zmm26, dword ptr [rdi+88]{1to16}
    vprord zmm21, zmm30, 22
    vmovdqa32 zmm19, zmm30
    vpternlogd zmm19, zmm24, zmm17, 0xe8
    vpternlogd zmm31, zmm29, zmm21, 0x96
    vmovdqa32 zmm21, zmmword ptr [rdi+512]
    vpaddd zmm21, zmm21, zmmword ptr [r12+3072]
    vmovq xmm0, qword ptr [rbp+520]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm19, zmm31, zmm19
    vmovdqa32 zmm31, zmm16
    vpternlogd zmm31, zmm22, zmmword ptr [rdi+448], 0xca
    vprord zmm29, zmm16, 6
    vpaddd zmm31, zmm21, zmm31
    vprord zmm21, zmm16, 11
    vmovq xmm0, qword ptr [rbp+576]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm19, zmm28, zmm19
    vprord zmm28, zmm16, 25
    vpaddd zmm27, zmm27, dword ptr [rdi+92]{1to16}
    vpternlogd zmm29, zmm21, zmm28, 0x96
    vpbroadcastd zmm28, dword ptr [rdi+100]
    vpaddd zmm28, zmm28, zmmword ptr [rdi+320]
    vmovq xmm0, qword ptr [rbp+584]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm29, zmm31, zmm29
    vprord zmm31, zmm19, 2
    vpbroadcastd zmm21, dword ptr [rdi+104]
    vpaddd zmm21, zmm21, zmmword ptr [rdi+256]
    vprord zmm20, zmm19, 13
    vmovq xmm0, qword ptr [rbp+640]
    sha256rnds2 xmm2, xmm1
    vprord zmm25, zmm19, 22
    vpaddd zmm17, zmm17, zmm29
    vprord zmm23, zmm26, 17
    vpternlogd zmm31, zmm20, zmm25, 0x96
    vmovdqa32 zmm25, zmm19
    vpternlogd zmm25, zmm30, zmm24, 0xe8
    vpaddd zmm25, zmm31, zmm25
    vprord zmm31, zmm26, 19
    vmovq xmm0, qword ptr [rbp+648]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 zmm20, zmmword ptr [rdi+448]
    vpaddd zmm20, zmm20, zmmword ptr [r12+3136]
    vmovdqa32 zmmword ptr [rdi+448], zmm21
    vmovdqa32 zmm21, zmm17
    vpternlogd zmm21, zmm16, zmm22, 0xca
    vmovdqa32 zmmword ptr [rdi+512], zmm18
    vpsrld zmm18, zmm26, 10
    vpaddd zmm25, zmm29, zmm25
    vprord zmm29, zmm17, 6
    vmovq xmm0, qword ptr [rbp+704]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 zmmword ptr [rdi+576], zmm26
    vprord zmm26, zmm17, 11
    vmovdqa32 zmmword ptr [rdi+640], zmm28
    vprord zmm28, zmm17, 25
    vpternlogd zmm23, zmm31, zmm18, 0x96
    vpaddd zmm21, zmm20, zmm21
    vpternlogd zmm29, zmm26, zmm28, 0x96
    vmovq xmm0, qword ptr [rbp+712]
    sha256rnds2 xmm8, xmm7
    vprord zmm28, zmm27, 17
    vprord zmm26, zmm27, 19
    vpaddd zmm23, zmm23, dword ptr [rdi+96]{1to16}
    vprord zmm20, zmm25, 2
    vmovdqa32 zmm18, zmm25
    vpternlogd zmm18, zmm19, zmm30, 0xe8
    vmovq xmm0, qword ptr [rbp+768]
    sha256rnds2 xmm1, xmm2
    vprord zmm31, zmm25, 13
    vmovdqa32 zmmword ptr [rdi+704], zmm23
    vprord zmm23, zmm25, 22
    vpaddd zmm29, zmm21, zmm29
    vpternlogd zmm20, zmm31, zmm23, 0x96
    vpsrld zmm23, zmm27, 10
    vmovq xmm0, qword ptr [rbp+776]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm18, zmm20, zmm18
    vpaddd zmm25, zmm25, dword ptr [rcx+36]{1to16}
    vpaddd zmm19, zmm19, dword ptr [rcx+40]{1to16}
    vpaddd zmm24, zmm24, zmm29
    vpternlogd zmm28, zmm26, zmm23, 0x96
    vmovq xmm0, qword ptr [rbp+832]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm18, zmm29, zmm18
    vpaddd zmm30, zmm30, dword ptr [rcx+44]{1to16}
    vpaddd zmm17, zmm17, dword ptr [rcx+52]{1to16}
    vpaddd zmm24, zmm24, dword ptr [rcx+48]{1to16}
    vpaddd zmm16, zmm16, dword ptr [rcx+56]{1to16}
    vmovq xmm0, qword ptr [rbp+840]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm18, zmm18, dword ptr [rcx+32]{1to16}
    vpaddd zmm22, zmm22, dword ptr [rcx+60]{1to16}
    vpaddd zmm28, zmm28, zmmword ptr [rdi+640]
    vpbroadcastd zmm29, dword ptr [rdi+108]
    vpaddd zmm29, zmm29, zmmword ptr [rdi+384]
    vmovdqa32 zmm23, zmmword ptr [rdi+704]
    vprord zmm26, zmm23, 17
    vmovq xmm0, qword ptr [rbp+896]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm20, zmm18, dword ptr [rsi+72]{1to16}
    vpaddd zmm31, zmm25, dword ptr [rsi+76]{1to16}
    vprord zmm21, zmm23, 19
    vmovdqa32 zmmword ptr [rdi+640], zmm18
    vpsrld zmm18, zmm23, 10
    vmovdqa32 zmmword ptr [rdi+768], zmm25
    vpbroadcastd zmm25, dword ptr [rdi+112]
    vpaddd zmm25, zmm25, zmmword ptr [rdi+512]
    vpaddd zmm20, zmm20, dword ptr [rsi+80]{1to16}
    vmovdqa32 zmmword ptr [rdi+832], zmm22
    vprord zmm22, zmm28, 17
    vmovq xmm0, qword ptr [rbp+904]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm31, zmm31, dword ptr [rsi+84]{1to16}
    vmovdqa32 zmmword ptr [rdi+896], zmm16
    vprord zmm16, zmm28, 19
    vpternlogd zmm26, zmm21, zmm18, 0x96
    vpaddd zmm20, zmm20, dword ptr [rsi+88]{1to16}
    vpsrld zmm18, zmm28, 10
    vmovq xmm0, qword ptr [rbp+960]
    sha256rnds2 xmm6, xmm5
    vpternlogd zmm22, zmm16, zmm18, 0x96
    vpaddd zmm26, zmm26, zmmword ptr [rdi+448]
    vpaddd zmm22, zmm29, zmm22
    vpaddd zmm29, zmm20, dword ptr [rsi+92]{1to16}
    vpaddd zmm18, zmm19, dword ptr [rsi+96]{1to16}
    vmovq xmm0, qword ptr [rbp+968]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm20, zmm20, dword ptr [rsi+100]{1to16}
    vpbroadcastd zmm16, dword ptr [rdi+116]
    vpaddd zmm16, zmm16, zmmword ptr [rdi+576]
    vprord zmm21, zmm26, 17
    vmovdqa32 zmmword ptr [rdi+448], zmm19
    vpbroadcastd zmm19, dword ptr [rsi+104]
    vmovdqa32 zmmword ptr [rdi+960], zmm28
    vmovdqa32 zmm28, zmm29
    vpternlogd zmm28, zmm19, dword ptr [rsi+108]{1to16}, 0xca
    vprord zmm23, zmm29, 6
    vmovq xmm0, qword ptr [rbp+1024]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm28, zmm31, zmm28
    vprord zmm31, zmm29, 11
    vpaddd zmm18, zmm18, dword ptr [rsi+108]{1to16}
    vmovdqa32 zmmword ptr [rdi+1024], zmm17
    vprord zmm17, zmm29, 25
    vmovdqa32 zmmword ptr [rdi+1088], zmm27
    vpaddd zmm27, zmm30, dword ptr [rsi+112]{1to16}
    vmovq xmm0, qword ptr [rbp+1032]
    sha256rnds2 xmm3, xmm4
    vpternlogd zmm23, zmm31, zmm17, 0x96
    vpaddd zmm23, zmm28, zmm23
    vprord zmm28, zmm20, 2
    vpaddd zmm27, zmm27, dword ptr [rsi+104]{1to16}
    vprord zmm17, zmm20, 13
    vmovq xmm0, qword ptr [rbp+1088]
    sha256rnds2 xmm5, xmm6
    vprord zmm31, zmm20, 22
    vmovdqa32 zmmword ptr [rdi+1152], zmm30
    vpaddd zmm30, zmm23, dword ptr [rsi+116]{1to16}
    vpternlogd zmm28, zmm17, zmm31, 0x96
    vpbroadcastd zmm31, dword ptr [rsi+120]
    vmovdqa32 zmm17, zmm20
    vpternlogd zmm17, zmm31, dword ptr [rsi+124]{1to16}, 0xe8
    vmovdqa32 zmmword ptr [rdi+1216], zmm16
    vprord zmm16, zmm26, 19
    vmovq xmm0, qword ptr [rbp+1096]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm17, zmm28, zmm17
    vpternlogd zmm19, zmm30, zmm29, 0xb8
    vprord zmm28, zmm30, 6
    vpaddd zmm19, zmm18, zmm19
    vprord zmm18, zmm30, 11
    vmovq xmm0, qword ptr [rbp+1152]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 zmmword ptr [rdi+1280], zmm24
    vprord zmm24, zmm30, 25
    vpternlogd zmm28, zmm18, zmm24, 0x96
    vpaddd zmm17, zmm23, zmm17
    vpaddd zmm28, zmm19, zmm28
    vpsrld zmm19, zmm26, 10
    vprord zmm23, zmm22, 17
    vpternlogd zmm21, zmm16, zmm19, 0x96
    vmovq xmm0, qword ptr [rbp+1160]
    sha256rnds2 xmm4, xmm3
    vprord zmm19, zmm17, 2
    vpaddd zmm16, zmm28, dword ptr [rsi+124]{1to16}
    vprord zmm24, zmm17, 13
    vprord zmm18, zmm17, 22
    vpternlogd zmm31, zmm17, zmm20, 0xe8
    vmovq xmm0, qword ptr [rbp+1216]
    sha256rnds2 xmm6, xmm5
    vpternlogd zmm19, zmm24, zmm18, 0x96
    vmovdqa32 zmm18, zmm16
    vpternlogd zmm18, zmm30, zmm29, 0xca
    vprord zmm24, zmm16, 6
    vpaddd zmm18, zmm27, zmm18
    vprord zmm27, zmm16, 11
    vmovq xmm0, qword ptr [rbp+1224]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 zmmword ptr [rdi+1344], zmm26
    vprord zmm26, zmm16, 25
    vpternlogd zmm24, zmm27, zmm26, 0x96
    vpaddd zmm31, zmm19, zmm31
    vpaddd zmm24, zmm18, zmm24
    vprord zmm18, zmm22, 19
    vmovq xmm0, qword ptr [rbp+1280]
    sha256rnds2 xmm1, xmm2
    vpsrld zmm19, zmm22, 10
    vpaddd zmm31, zmm28, zmm31
    vpternlogd zmm23, zmm18, zmm19, 0x96
    vpaddd zmm19, zmm24, dword ptr [rsi+120]{1to16}
    vpaddd zmm21, zmm25, zmm21
    vmovq xmm0, qword ptr [rbp+1288]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 zmm25, zmmword ptr [rdi+1280]
    vpaddd zmm18, zmm25, dword ptr [rsi+128]{1to16}
    vprord zmm28, zmm31, 2
    vmovdqa32 zmm26, zmm31
    vpternlogd zmm26, zmm17, zmm20, 0xe8
    vmovdqa32 zmm27, zmm19
    vpternlogd zmm27, zmm16, zmm30, 0xca
    vprord zmm25, zmm19, 6
    vmovq xmm0, qword ptr [rbp+1344]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm18, zmm29, zmm18
    vprord zmm29, zmm19, 11
    vpaddd zmm23, zmm23, zmmword ptr [rdi+1216]
    vmovdqa32 zmmword ptr [rdi+1216], zmm22
    vprord zmm22, zmm19, 25
    vmovdqa32 zmmword ptr [rdi+1408], zmm23
    vpbroadcastd zmm23, dword ptr [rdi+120]
    vpaddd zmm23, zmm23, zmmword ptr [rdi+1088]
    vmovq xmm0, qword ptr [rbp+1352]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm27, zmm18, zmm27
    vpternlogd zmm25, zmm29, zmm22, 0x96
    vprord zmm22, zmm31, 13
    vprord zmm29, zmm31, 22
    vpbroadcastd zmm18, dword ptr [rdi+124]
    vpaddd zmm18, zmm18, zmmword ptr [rdi+704]
    vmovq xmm0, qword ptr [rbp+1408]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm25, zmm27, zmm25
    vpternlogd zmm28, zmm22, zmm29, 0x96
    vprord zmm29, zmm21, 17
    vmovdqa32 zmm22, zmmword ptr [rdi+1024]
    vpaddd zmm27, zmm22, dword ptr [rsi+132]{1to16}
    vpaddd zmm26, zmm28, zmm26
    vpaddd zmm20, zmm20, zmm25
    vprord zmm28, zmm21, 19
    vmovq xmm0, qword ptr [rbp+1416]
    sha256rnds2 xmm4, xmm3
    vpsrld zmm22, zmm21, 10
    vpaddd zmm27, zmm30, zmm27
    vpaddd zmm26, zmm24, zmm26
    vmovdqa32 zmm24, zmm20
    vpternlogd zmm24, zmm19, zmm16, 0xca
    vprord zmm30, zmm20, 6
    vmovq xmm0, qword ptr [rbp+1472]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 zmmword ptr [rdi+1472], zmm21
    vprord zmm21, zmm20, 11
    vpaddd zmm24, zmm27, zmm24
    vprord zmm27, zmm20, 25
    vpternlogd zmm30, zmm21, zmm27, 0x96
    vprord zmm27, zmm26, 2
    vmovq xmm0, qword ptr [rbp+1480]
    sha256rnds2 xmm8, xmm7
    vprord zmm21, zmm26, 13
    vpaddd zmm30, zmm24, zmm30
    vprord zmm24, zmm26, 22
    vpternlogd zmm27, zmm21, zmm24, 0x96
    vmovdqa32 zmm24, zmm26
    vpternlogd zmm24, zmm31, zmm17, 0xe8
    vmovq xmm0, qword ptr [rbp+1536]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm24, zmm27, zmm24
    vmovdqa32 zmm27, zmmword ptr [rdi+320]
    vprord zmm21, zmm27, 7
    vpternlogd zmm29, zmm28, zmm22, 0x96
    vpaddd zmm17, zmm17, zmm30
    vprord zmm22, zmm27, 18
    vmovq xmm0, qword ptr [rbp+1544]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm24, zmm25, zmm24
    vpsrld zmm25, zmm27, 3
    vpaddd zmm29, zmm23, zmm29
    vprord zmm23, zmmword ptr [rdi+1408], 17
    vpternlogd zmm21, zmm22, zmm25, 0x96
    vmovq xmm0, qword ptr [rbp+1600]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 zmm25, zmmword ptr [rdi+896]
    vpaddd zmm22, zmm25, dword ptr [rsi+136]{1to16}
    vmovdqa32 zmm28, zmm17
    vpternlogd zmm28, zmm20, zmm19, 0xca
    vprord zmm25, zmm24, 2
    vprord zmm27, zmm24, 13
    vmovdqa32 zmmword ptr [rdi+1536], zmm19
    vmovdqa32 zmm19, zmm24
    vpternlogd zmm19, zmm26, zmm31, 0xe8
    vmovq xmm0, qword ptr [rbp+1608]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm22, zmm16, zmm22
    vprord zmm16, zmm24, 22
    vmovdqa32 zmmword ptr [rdi+1600], zmm20
    vpbroadcastd zmm20, dword ptr [rdi+128]
    vpaddd zmm20, zmm20, zmmword ptr [rdi+960]
    vpternlogd zmm25, zmm27, zmm16, 0x96
    vmovdqa32 zmm16, zmmword ptr [rdi+1408]
    vprord zmm27, zmm16, 19
    vmovq xmm0, qword ptr [rbp+1664]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 zmmword ptr [rdi+1664], zmm20
    vprord zmm20, zmm17, 6
    vmovdqa32 zmmword ptr [rdi+1728], zmm18
    vprord zmm18, zmm17, 11
    vpaddd zmm19, zmm25, zmm19
    vprord zmm25, zmm17, 25
    vmovdqa32 zmmword ptr [rdi+1792], zmm17
    vpsrld zmm17, zmm16, 10
    vmovq xmm0, qword ptr [rbp+1672]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm28, zmm22, zmm28
    vpternlogd zmm20, zmm18, zmm25, 0x96
    vpaddd zmm19, zmm30, zmm19
    vpternlogd zmm23, zmm27, zmm17, 0x96
    vprord zmm17, zmm29, 17
    vmovq xmm0, qword ptr [rbp+1728]
    sha256rnds2 xmm6, xmm5
    vpaddd zmm20, zmm28, zmm20
    vprord zmm28, zmm19, 2
    vmovdqa32 zmm27, zmm19
    vpternlogd zmm27, zmm24, zmm26, 0xe8
    vprord zmm30, zmm19, 13
    vpaddd zmm21, zmm21, dword ptr [rdi+132]{1to16}
    vmovq xmm0, qword ptr [rbp+1736]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm31, zmm31, zmm20
    vprord zmm25, zmm19, 22
    vpaddd zmm23, zmm23, zmmword ptr [rdi+1728]
    vmovdqa32 zmm18, zmmword ptr [rdi+832]
    vpaddd zmm22, zmm18, dword ptr [rsi+140]{1to16}
    vpternlogd zmm28, zmm30, zmm25, 0x96
    vmovq xmm0, qword ptr [rbp+1792]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 zmm25, zmmword ptr [rdi+1792]
    vmovdqa32 zmm30, zmm31
    vpternlogd zmm30, zmm25, zmmword ptr [rdi+1600], 0xca
    vpaddd zmm27, zmm28, zmm27
    vpaddd zmm21, zmm21, zmmword ptr [rdi+1344]
    vpaddd zmm22, zmm22, zmmword ptr [rdi+1536]
    vprord zmm28, zmm29, 19
    vmovq xmm0, qword ptr [rbp+1800]
    sha256rnds2 xmm3, xmm4
    vprord zmm18, zmm31, 6
    vprord zmm16, zmm31, 11
    vpaddd zmm27, zmm20, zmm27
    vprord zmm20, zmm31, 25
    vmovq xmm0, qword ptr [rbp+1856]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 zmmword ptr [rdi+1536], zmm21
    vmovdqa32 zmm21, zmmword ptr [rdi+256]
    vprord zmm25, zmm21, 7
    vmovdqa32 zmmword ptr [rdi+1728], zmm25
    vpsrld zmm25, zmm29, 10
    vpaddd zmm30, zmm22, zmm30
    vpternlogd zmm18, zmm16, zmm20, 0x96
    vmovq xmm0, qword ptr [rbp+1864]
    sha256rnds2 xmm7, xmm8
    vprord zmm20, zmm21, 18
    vprord zmm16, zmm23, 17
    vpternlogd zmm17, zmm28, zmm25, 0x96
    vpaddd zmm18, zmm30, zmm18
    vprord zmm30, zmm27, 2
    vmovq xmm0, qword ptr [rbp+1920]
    sha256rnds2 xmm2, xmm1
    vprord zmm25, zmm27, 13
    vprord zmm28, zmm27, 22
    vmovdqa32 zmm22, zmm27
    vpternlogd zmm22, zmm19, zmm24, 0xe8
    vpaddd zmm26, zmm26, zmm18
    vpternlogd zmm30, zmm25, zmm28, 0x96
    vpsrld zmm28, zmm21, 3
    vpaddd zmm17, zmm17, zmmword ptr [rdi+1664]
    vmovq xmm0, qword ptr [rbp+1928]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 zmm25, zmmword ptr [rdi+1600]
    vpaddd zmm25, zmm25, dword ptr [rsi+144]{1to16}
    vmovdqa32 zmmword ptr [rdi+1600], zmm29
    vmovdqa32 zmm29, zmm26
    vpternlogd zmm29, zmm31, zmmword ptr [rdi+1792], 0xca
    vprord zmm21, zmm26, 6
    vmovdqa32 zmmword ptr [rdi+1664], zmm17
    vprord zmm17, zmm26, 11
    vpaddd zmm22, zmm30, zmm22
    vmovq xmm0, qword ptr [rbp+1984]
    sha256rnds2 xmm6, xmm5
    vpaddd zmm29, zmm25, zmm29
    vprord zmm25, zmm26, 25
    vpternlogd zmm20, zmm28, zmmword ptr [rdi+1728], 0x96
    vpternlogd zmm21, zmm17, zmm25, 0x96
    vpaddd zmm22, zmm18, zmm22
    vmovq xmm0, qword ptr [rbp+1992]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm21, zmm29, zmm21
    vprord zmm29, zmm23, 19
    vpaddd zmm20, zmm20, zmmword ptr [rdi+320]
    vmovdqa32 zmm18, zmmword ptr [rdi+1792]
    vpaddd zmm18, zmm18, dword ptr [rsi+148]{1to16}
    vprord zmm25, zmm22, 2
    vmovq xmm0, qword ptr [rbp+2048]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm24, zmm24, zmm21
    vprord zmm17, zmm22, 13
    vmovdqa32 zmm28, zmm22
    vpternlogd zmm28, zmm27, zmm19, 0xe8
    vprord zmm30, zmm22, 22
    vpaddd zmm20, zmm20, zmmword ptr [rdi+1216]
    vmovq xmm0, qword ptr [rbp+2056]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 zmmword ptr [rdi+1792], zmm20
    vmovdqa32 zmm20, zmm24
    vpternlogd zmm20, zmm26, zmm31, 0xca
    vpternlogd zmm25, zmm17, zmm30, 0x96
    vpsrld zmm30, zmm23, 10
    vprord zmm17, zmm24, 6
    vpaddd zmm28, zmm25, zmm28
    vmovq xmm0, qword ptr [rbp+2112]
    sha256rnds2 xmm5, xmm6
    vprord zmm25, zmm24, 11
    vmovdqa32 zmmword ptr [rdi+1728], zmm23
    vprord zmm23, zmm24, 25
    vpternlogd zmm16, zmm29, zmm30, 0x96
    vpaddd zmm20, zmm18, zmm20
    vpternlogd zmm17, zmm25, zmm23, 0x96
    vmovq xmm0, qword ptr [rbp+2120]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm28, zmm21, zmm28
    vmovdqa32 zmm21, zmmword ptr [rdi+384]
    vprord zmm23, zmm21, 7
    vpaddd zmm16, zmm16, zmmword ptr [rdi+1536]
    vpaddd zmm17, zmm20, zmm17
    vpaddd zmm31, zmm31, dword ptr [rsi+152]{1to16}
    vmovq xmm0, qword ptr [rbp+2176]
    sha256rnds2 xmm2, xmm1
    vprord zmm20, zmm28, 2
    vprord zmm25, zmm28, 13
    vmovdqa32 zmm18, zmm28
    vpternlogd zmm18, zmm22, zmm27, 0xe8
    vpaddd zmm19, zmm19, zmm17
    vprord zmm30, zmm28, 22
    vpternlogd zmm20, zmm25, zmm30, 0x96
    vprord zmm30, zmm21, 18
    vmovq xmm0, qword ptr [rbp+2184]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm18, zmm20, zmm18
    vmovdqa32 zmm20, zmm19
    vpternlogd zmm20, zmm24, zmm26, 0xca
    vprord zmm25, zmm19, 6
    vpaddd zmm20, zmm31, zmm20
    vprord zmm31, zmm19, 11
    vmovq xmm0, qword ptr [rbp+2240]
    sha256rnds2 xmm6, xmm5
    vprord zmm29, zmm19, 25
    vpternlogd zmm25, zmm31, zmm29, 0x96
    vpaddd zmm18, zmm17, zmm18
    vpaddd zmm25, zmm20, zmm25
    vpsrld zmm20, zmm21, 3
    vmovq xmm0, qword ptr [rbp+2248]
    sha256rnds2 xmm8, xmm7
    vpternlogd zmm23, zmm30, zmm20, 0x96
    vprord zmm20, zmm18, 2
    vpaddd zmm23, zmm23, zmmword ptr [rdi+256]
    vpaddd zmm27, zmm27, zmm25
    vprord zmm30, zmm18, 13
    vmovq xmm0, qword ptr [rbp+2304]
    sha256rnds2 xmm1, xmm2
    vprord zmm17, zmm18, 22
    vmovdqa32 zmm29, zmmword ptr [rdi+1664]
    vprord zmm31, zmm29, 17
    vpternlogd zmm20, zmm30, zmm17, 0x96
    vmovdqa32 zmm17, zmm18
    vpternlogd zmm17, zmm28, zmm22, 0xe8
    vmovq xmm0, qword ptr [rbp+2312]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm17, zmm20, zmm17
    vpaddd zmm23, zmm23, zmmword ptr [rdi+1472]
    vprord zmm20, zmm29, 19
    vpaddd zmm26, zmm26, dword ptr [rsi+156]{1to16}
    vmovdqa32 zmm30, zmm27
    vpternlogd zmm30, zmm19, zmm24, 0xca
    vmovq xmm0, qword ptr [rbp+2368]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm17, zmm25, zmm17
    vpsrld zmm25, zmm29, 10
    vprord zmm29, zmm27, 6
    vpternlogd zmm31, zmm20, zmm25, 0x96
    vmovq xmm0, qword ptr [rbp+2376]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm30, zmm26, zmm30
    vprord zmm26, zmm27, 11
    vpaddd zmm31, zmm31, zmmword ptr [rdi+1792]
    vprord zmm25, zmm27, 25
    vpaddd zmm24, zmm24, dword ptr [rsi+160]{1to16}
    vmovq xmm0, qword ptr [rbp+2432]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rbp+3200], xmm2
    vmovdqa xmmword ptr [rbp+3456], xmm1
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [rbp+16]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vpternlogd zmm29, zmm26, zmm25, 0x96
    vpaddd zmm29, zmm30, zmm29
    vprord zmm30, zmm17, 2
    vprord zmm25, zmm17, 13
    vmovdqa32 zmm26, zmm17
    vpternlogd zmm26, zmm18, zmm28, 0xe8
    vprord zmm20, zmm17, 22
    vmovq xmm0, qword ptr [rbp+2440]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rbp+3264], xmm4
    vmovdqa xmmword ptr [rbp+3520], xmm3
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [rbp+80]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vpaddd zmm22, zmm22, zmm29
    vpternlogd zmm30, zmm25, zmm20, 0x96
    vmovdqa32 zmm20, zmmword ptr [rdi+512]
    vprord zmm25, zmm20, 7
    vpaddd zmm26, zmm30, zmm26
    vprord zmm30, zmm20, 18
    vmovq xmm0, qword ptr [rbp+2496]
    sha256rnds2 xmm6, xmm5
    vmovdqa xmmword ptr [rbp+3328], xmm6
    vmovdqa xmmword ptr [rbp+3584], xmm5
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [rbp+144]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vmovdqa32 zmmword ptr [rdi+1792], zmm31
    vmovdqa32 zmm31, zmm22
    vpternlogd zmm31, zmm27, zmm19, 0xca
    vpaddd zmm31, zmm24, zmm31
    vprord zmm24, zmm22, 6
    vmovdqa32 zmmword ptr [rdi+1536], zmm23
    vprord zmm23, zmm22, 11
    vpaddd zmm26, zmm29, zmm26
    vmovq xmm0, qword ptr [rbp+2504]
    sha256rnds2 xmm8, xmm7
    vmovdqa xmmword ptr [rbp+3392], xmm8
    vmovdqa xmmword ptr [rbp+3648], xmm7
    vmovdqa xmm7, xmmword ptr [rcx]
    vpaddd xmm7, xmm7, xmmword ptr [rbp+208]
    vmovdqa xmm8, xmmword ptr [rcx+16]
    vprord zmm29, zmm22, 25
    vpternlogd zmm24, zmm23, zmm29, 0x96
    vpsrld zmm29, zmm20, 3
    vpaddd zmm24, zmm31, zmm24
    vprord zmm31, zmm26, 2
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vprord zmm23, zmm26, 13
    vprord zmm20, zmm16, 17
    vpternlogd zmm25, zmm30, zmm29, 0x96
    vpaddd zmm28, zmm28, zmm24
    vprord zmm29, zmm26, 22
    sha256rnds2 xmm4, xmm3
    vpternlogd zmm31, zmm23, zmm29, 0x96
    vmovdqa32 zmm29, zmm26
    vpternlogd zmm29, zmm17, zmm18, 0xe8
    vprord zmm23, zmm16, 19
    vpaddd zmm19, zmm19, dword ptr [rsi+164]{1to16}
    vpaddd zmm29, zmm31, zmm29
    sha256rnds2 xmm6, xmm5
    vpsrld zmm31, zmm16, 10
    vmovdqa32 zmm30, zmm28
    vpternlogd zmm30, zmm22, zmm27, 0xca
    vmovdqa32 zmmword ptr [rdi+1856], zmm16
    vprord zmm16, zmm28, 6
    vmovdqa32 zmmword ptr [rdi+1920], zmm22
    vprord zmm22, zmm28, 11
    vpaddd zmm29, zmm24, zmm29
    sha256rnds2 xmm8, xmm7
    vprord zmm24, zmmword ptr [rdi+576], 7
    vpternlogd zmm20, zmm23, zmm31, 0x96
    vpaddd zmm25, zmm21, zmm25
    vpaddd zmm30, zmm19, zmm30
    vprord zmm19, zmm28, 25
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vpternlogd zmm16, zmm22, zmm19, 0x96
    vprord zmm19, zmm29, 2
    vpaddd zmm20, zmm20, zmmword ptr [rdi+1536]
    vpaddd zmm16, zmm30, zmm16
    vpaddd zmm27, zmm27, dword ptr [rsi+168]{1to16}
    vprord zmm30, zmm29, 13
    vmovdqa32 zmm22, zmm29
    vpternlogd zmm22, zmm26, zmm17, 0xe8
    sha256rnds2 xmm3, xmm4
    vprord zmm31, zmm29, 22
    vpaddd zmm18, zmm18, zmm16
    vpternlogd zmm19, zmm30, zmm31, 0x96
    vpaddd zmm22, zmm19, zmm22
    vmovdqa32 zmm19, zmmword ptr [rdi+576]
    vprord zmm31, zmm19, 18
    sha256rnds2 xmm5, xmm6
    vpsrld zmm30, zmm19, 3
    vmovdqa32 zmm23, zmm18
    vpternlogd zmm23, zmm28, zmmword ptr [rdi+1920], 0xca
    vprord zmm21, zmm18, 6
    vpaddd zmm23, zmm27, zmm23
    vprord zmm27, zmm18, 11
    sha256rnds2 xmm7, xmm8
    vprord zmm19, zmm18, 25
    vpternlogd zmm21, zmm27, zmm19, 0x96
    vpaddd zmm22, zmm16, zmm22
    vpaddd zmm21, zmm23, zmm21
    vpternlogd zmm24, zmm31, zmm30, 0x96
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm24, zmm24, zmmword ptr [rdi+512]
    vprord zmm30, zmm22, 2
    vpaddd zmm25, zmm25, zmmword ptr [rdi+1408]
    vpaddd zmm17, zmm17, zmm21
    vprord zmm31, zmm22, 13
    sha256rnds2 xmm4, xmm3
    vmovdqa32 zmm23, zmmword ptr [rdi+1792]
    vprord zmm16, zmm23, 17
    vprord zmm19, zmm22, 22
    vmovdqa32 zmm27, zmm22
    vpternlogd zmm27, zmm29, zmm26, 0xe8
    vpternlogd zmm30, zmm31, zmm19, 0x96
    vpaddd zmm24, zmm24, zmmword ptr [rdi+1600]
    sha256rnds2 xmm6, xmm5
    vprord zmm19, zmm23, 19
    vmovdqa32 zmm31, zmmword ptr [rdi+1920]
    vpaddd zmm31, zmm31, dword ptr [rsi+172]{1to16}
    vpaddd zmm27, zmm30, zmm27
    vpsrld zmm30, zmm23, 10
    sha256rnds2 xmm8, xmm7
    vmovdqa32 zmm23, zmm17
    vpternlogd zmm23, zmm18, zmm28, 0xca
    vmovdqa32 zmmword ptr [rdi+1920], zmm24
    vprord zmm24, zmm17, 6
    vpaddd zmm27, zmm21, zmm27
    vprord zmm21, zmm17, 11
    vpternlogd zmm16, zmm19, zmm30, 0x96
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm23, zmm31, zmm23
    vprord zmm31, zmm17, 25
    vpaddd zmm16, zmm25, zmm16
    vmovdqa32 zmm25, zmmword ptr [rdi+768]
    vprord zmm30, zmm25, 7
    vpternlogd zmm24, zmm21, zmm31, 0x96
    vprord zmm31, zmm25, 18
    vpaddd zmm24, zmm23, zmm24
    sha256rnds2 xmm3, xmm4
    vpsrld zmm23, zmm25, 3
    vpternlogd zmm30, zmm31, zmm23, 0x96
    vprord zmm23, zmm27, 2
    vpaddd zmm30, zmm30, zmmword ptr [rdi+640]
    vpaddd zmm26, zmm26, zmm24
    sha256rnds2 xmm5, xmm6
    vprord zmm31, zmm27, 13
    vprord zmm21, zmm27, 22
    vmovdqa32 zmm19, zmm27
    vpternlogd zmm19, zmm22, zmm29, 0xe8
    vmovdqa32 zmmword ptr [rdi+640], zmm16
    vpaddd zmm16, zmm30, dword ptr [rsi+176]{1to16}
    vmovdqa32 zmmword ptr [rdi+1536], zmm30
    vmovdqa32 zmm30, zmm26
    vpternlogd zmm30, zmm17, zmm18, 0xca
    sha256rnds2 xmm7, xmm8
    vmovdqa32 zmmword ptr [rdi+1984], zmm18
    vprord zmm18, zmm26, 6
    vmovdqa32 zmmword ptr [rdi+2048], zmm17
    vprord zmm17, zmm26, 11
    vpternlogd zmm23, zmm31, zmm21, 0x96
    vpaddd zmm16, zmm28, zmm16
    vprord zmm28, zmm26, 25
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm19, zmm23, zmm19
    vmovdqa32 zmm23, zmmword ptr [rdi+1088]
    vprord zmm21, zmm23, 7
    vprord zmm31, zmm23, 18
    sha256rnds2 xmm4, xmm3
    vpaddd zmm19, zmm24, zmm19
    vpsrld zmm24, zmm23, 3
    vprord zmm23, zmm20, 17
    vpternlogd zmm21, zmm31, zmm24, 0x96
    sha256rnds2 xmm6, xmm5
    vpaddd zmm30, zmm16, zmm30
    vpternlogd zmm18, zmm17, zmm28, 0x96
    vprord zmm28, zmm20, 19
    vprord zmm17, zmm19, 2
    vpaddd zmm21, zmm21, zmmword ptr [rdi+576]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm18, zmm30, zmm18
    vpsrld zmm30, zmm20, 10
    vprord zmm16, zmm19, 13
    vpternlogd zmm23, zmm28, zmm30, 0x96
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm25, zmm25, dword ptr [rsi+180]{1to16}
    vmovdqa32 zmm30, zmmword ptr [rdi+448]
    vprord zmm28, zmm30, 7
    vpaddd zmm29, zmm29, zmm18
    vprord zmm24, zmm30, 18
    vmovdqa32 zmm31, zmm19
    vpternlogd zmm31, zmm27, zmm22, 0xe8
    vmovdqa32 zmmword ptr [rdi+768], zmm20
    vpsrld zmm20, zmm30, 3
    vpaddd zmm23, zmm23, zmmword ptr [rdi+1920]
    sha256rnds2 xmm3, xmm4
    vpternlogd zmm28, zmm24, zmm20, 0x96
    vpaddd zmm28, zmm25, zmm28
    vmovdqa32 zmm25, zmm29
    vpternlogd zmm25, zmm26, zmmword ptr [rdi+2048], 0xca
    vprord zmm20, zmm29, 6
    vpaddd zmm21, zmm21, zmmword ptr [rdi+1728]
    sha256rnds2 xmm5, xmm6
    vprord zmm24, zmm29, 11
    vmovdqa32 zmmword ptr [rdi+1920], zmm23
    vpaddd zmm23, zmm28, dword ptr [rsi+184]{1to16}
    vmovdqa32 zmmword ptr [rdi+2112], zmm28
    vprord zmm28, zmm29, 25
    vpternlogd zmm20, zmm24, zmm28, 0x96
    vprord zmm28, zmm19, 22
    sha256rnds2 xmm7, xmm8
    vpternlogd zmm17, zmm16, zmm28, 0x96
    vpaddd zmm23, zmm23, zmmword ptr [rdi+1984]
    vpaddd zmm31, zmm17, zmm31
    vmovdqa32 zmm17, zmmword ptr [rdi+704]
    vprord zmm28, zmm17, 7
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vprord zmm16, zmm17, 18
    vpaddd zmm25, zmm23, zmm25
    vpaddd zmm31, zmm18, zmm31
    vpsrld zmm18, zmm17, 3
    sha256rnds2 xmm4, xmm3
    vpternlogd zmm28, zmm16, zmm18, 0x96
    vpaddd zmm20, zmm25, zmm20
    vprord zmm25, zmm31, 2
    vprord zmm18, zmm31, 13
    vpaddd zmm28, zmm28, zmmword ptr [rdi+1088]
    sha256rnds2 xmm6, xmm5
    vprord zmm16, zmm31, 22
    vpaddd zmm22, zmm22, zmm20
    vpternlogd zmm25, zmm18, zmm16, 0x96
    vmovdqa32 zmm16, zmmword ptr [rdi+640]
    vprord zmm18, zmm16, 17
    sha256rnds2 xmm8, xmm7
    vmovdqa32 zmm23, zmm31
    vpternlogd zmm23, zmm19, zmm27, 0xe8
    vpaddd zmm23, zmm25, zmm23
    vpaddd zmm28, zmm28, zmmword ptr [rdi+1664]
    vprord zmm25, zmm16, 19
    vmovq xmm0, qword ptr [rbp+272]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 zmm24, zmmword ptr [rdi+1152]
    vmovdqa32 zmmword ptr [rdi+1984], zmm28
    vprord zmm28, zmm24, 7
    vprord zmm17, zmm24, 18
    vpaddd zmm23, zmm20, zmm23
    vpsrld zmm20, zmm24, 3
    vpsrld zmm24, zmm16, 10
    vmovq xmm0, qword ptr [rbp+280]
    sha256rnds2 xmm3, xmm4
    vpternlogd zmm28, zmm17, zmm20, 0x96
    vmovdqa32 zmm20, zmmword ptr [rdi+1536]
    vprord zmm17, zmm20, 17
    vpternlogd zmm18, zmm25, zmm24, 0x96
    vpaddd zmm28, zmm30, zmm28
    vprord zmm30, zmm20, 19
    vmovq xmm0, qword ptr [rbp+336]
    sha256rnds2 xmm5, xmm6
    vpsrld zmm24, zmm20, 10
    vpternlogd zmm17, zmm30, zmm24, 0x96
    vmovdqa32 zmm24, zmm22
    vpternlogd zmm24, zmm29, zmm26, 0xca
    vpaddd zmm17, zmm28, zmm17
    vprord zmm28, zmm22, 6
    vmovq xmm0, qword ptr [rbp+344]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 zmm30, zmmword ptr [rdi+960]
    vprord zmm25, zmm30, 7
    vprord zmm20, zmm30, 18
    vpaddd zmm18, zmm21, zmm18
    vpaddd zmm21, zmm17, dword ptr [rsi+188]{1to16}
    vmovdqa32 zmm16, zmmword ptr [rdi+1280]
    vmovdqa32 zmmword ptr [rdi+448], zmm18
    vprord zmm18, zmm16, 7
    vmovq xmm0, qword ptr [rbp+400]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 zmmword ptr [rdi+2176], zmm17
    vprord zmm17, zmm16, 18
    vmovdqa32 zmmword ptr [rdi+2240], zmm26
    vprord zmm26, zmm22, 11
    vmovdqa32 zmmword ptr [rdi+2304], zmm29
    vmovdqa32 zmm29, zmm23
    vpternlogd zmm29, zmm31, zmm19, 0xe8
    vpaddd zmm21, zmm21, zmmword ptr [rdi+2048]
    vmovdqa32 zmmword ptr [rdi+2048], zmm19
    vprord zmm19, zmm22, 25
    vmovq xmm0, qword ptr [rbp+408]
    sha256rnds2 xmm4, xmm3
    vpternlogd zmm28, zmm26, zmm19, 0x96
    vprord zmm19, zmm23, 2
    vpaddd zmm24, zmm21, zmm24
    vprord zmm21, zmm23, 13
    vmovq xmm0, qword ptr [rbp+464]
    sha256rnds2 xmm6, xmm5
    vprord zmm26, zmm23, 22
    vpternlogd zmm19, zmm21, zmm26, 0x96
    vpsrld zmm26, zmm30, 3
    vpaddd zmm28, zmm24, zmm28
    vpaddd zmm29, zmm19, zmm29
    vmovq xmm0, qword ptr [rbp+472]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 zmm19, zmmword ptr [rdi+1920]
    vprord zmm24, zmm19, 17
    vpsrld zmm21, zmm16, 3
    vpternlogd zmm25, zmm20, zmm26, 0x96
    vpternlogd zmm18, zmm17, zmm21, 0x96
    vmovdqa32 zmm21, zmmword ptr [rdi+2112]
    vprord zmm17, zmm21, 17
    vmovq xmm0, qword ptr [rbp+528]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm27, zmm27, zmm28
    vpaddd zmm29, zmm28, zmm29
    vprord zmm28, zmm19, 19
    vprord zmm26, zmm21, 19
    vpaddd zmm25, zmm25, zmmword ptr [rdi+704]
    vpsrld zmm20, zmm21, 10
    vmovq xmm0, qword ptr [rbp+536]
    sha256rnds2 xmm3, xmm4
    vpsrld zmm21, zmm19, 10
    vpaddd zmm18, zmm18, zmmword ptr [rdi+1152]
    vpternlogd zmm17, zmm26, zmm20, 0x96
    vprord zmm20, zmmword ptr [rdi+1344], 7
    vpternlogd zmm24, zmm28, zmm21, 0x96
    vmovq xmm0, qword ptr [rbp+592]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 zmm21, zmm27
    vpternlogd zmm21, zmm22, zmmword ptr [rdi+2304], 0xca
    vpaddd zmm17, zmm18, zmm17
    vprord zmm18, zmm27, 6
    vprord zmm28, zmm27, 11
    vpaddd zmm24, zmm24, zmmword ptr [rdi+1984]
    vmovq xmm0, qword ptr [rbp+600]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 zmm26, zmmword ptr [rdi+1024]
    vprord zmm19, zmm26, 7
    vmovdqa32 zmmword ptr [rdi+1984], zmm24
    vpaddd zmm24, zmm17, dword ptr [rsi+192]{1to16}
    vmovdqa32 zmmword ptr [rdi+1152], zmm17
    vprord zmm17, zmm26, 18
    vmovdqa32 zmmword ptr [rdi+2368], zmm22
    vpsrld zmm22, zmm26, 3
    vmovdqa32 zmm26, zmm29
    vpternlogd zmm26, zmm23, zmm31, 0xe8
    vmovq xmm0, qword ptr [rbp+656]
    sha256rnds2 xmm2, xmm1
    vpternlogd zmm19, zmm17, zmm22, 0x96
    vpaddd zmm24, zmm24, zmmword ptr [rdi+2240]
    vmovdqa32 zmm22, zmmword ptr [rdi+2176]
    vprord zmm17, zmm22, 17
    vmovdqa32 zmmword ptr [rdi+2240], zmm31
    vprord zmm31, zmm22, 19
    vpaddd zmm25, zmm25, zmmword ptr [rdi+1856]
    vmovq xmm0, qword ptr [rbp+664]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 zmmword ptr [rdi+2432], zmm23
    vprord zmm23, zmm27, 25
    vpaddd zmm21, zmm24, zmm21
    vpternlogd zmm18, zmm28, zmm23, 0x96
    vprord zmm23, zmm29, 2
    vmovq xmm0, qword ptr [rbp+720]
    sha256rnds2 xmm6, xmm5
    vprord zmm28, zmm29, 13
    vpaddd zmm18, zmm21, zmm18
    vprord zmm21, zmm29, 22
    vpternlogd zmm23, zmm28, zmm21, 0x96
    vmovdqa32 zmm21, zmmword ptr [rdi+1344]
    vprord zmm28, zmm21, 18
    vmovq xmm0, qword ptr [rbp+728]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm26, zmm23, zmm26
    vpaddd zmm23, zmm18, zmmword ptr [rdi+2048]
    vpsrld zmm24, zmm21, 3
    vpternlogd zmm20, zmm28, zmm24, 0x96
    vmovdqa32 zmm24, zmmword ptr [rdi+448]
    vprord zmm28, zmm24, 17
    vmovq xmm0, qword ptr [rbp+784]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm19, zmm16, zmm19
    vpsrld zmm16, zmm22, 10
    vpaddd zmm26, zmm18, zmm26
    vpternlogd zmm17, zmm31, zmm16, 0x96
    vpaddd zmm20, zmm30, zmm20
    vprord zmm16, zmm24, 19
    vmovq xmm0, qword ptr [rbp+792]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm17, zmm19, zmm17
    vpaddd zmm20, zmm20, zmmword ptr [rdi+1792]
    vpsrld zmm19, zmm24, 10
    vmovdqa32 zmm31, zmm23
    vpternlogd zmm31, zmm27, zmmword ptr [rdi+2368], 0xca
    vprord zmm18, zmm23, 6
    vmovq xmm0, qword ptr [rbp+848]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm30, zmm17, dword ptr [rsi+196]{1to16}
    vprord zmm24, zmm23, 11
    vpternlogd zmm28, zmm16, zmm19, 0x96
    vprord zmm19, zmm23, 25
    vpaddd zmm28, zmm25, zmm28
    vmovq xmm0, qword ptr [rbp+856]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 zmm25, zmmword ptr [rdi+896]
    vprord zmm16, zmm25, 7
    vprord zmm22, zmm25, 18
    vpaddd zmm30, zmm30, zmmword ptr [rdi+2304]
    vmovdqa32 zmmword ptr [rdi+2304], zmm28
    vpsrld zmm28, zmm25, 3
    vpternlogd zmm18, zmm24, zmm19, 0x96
    vmovq xmm0, qword ptr [rbp+912]
    sha256rnds2 xmm2, xmm1
    vpternlogd zmm16, zmm22, zmm28, 0x96
    vpaddd zmm16, zmm16, zmmword ptr [rdi+1024]
    vmovdqa32 zmm28, zmmword ptr [rdi+1152]
    vprord zmm22, zmm28, 17
    vprord zmm19, zmm28, 19
    vpaddd zmm31, zmm30, zmm31
    vmovq xmm0, qword ptr [rbp+920]
    sha256rnds2 xmm4, xmm3
    vpsrld zmm30, zmm28, 10
    vpternlogd zmm22, zmm19, zmm30, 0x96
    vprord zmm30, zmm26, 2
    vpaddd zmm22, zmm16, zmm22
    vpaddd zmm18, zmm31, zmm18
    vmovq xmm0, qword ptr [rbp+976]
    sha256rnds2 xmm6, xmm5
    vprord zmm31, zmm26, 13
    vprord zmm16, zmm26, 22
    vmovdqa32 zmm19, zmm26
    vpternlogd zmm19, zmm29, zmmword ptr [rdi+2432], 0xe8
    vpaddd zmm24, zmm22, dword ptr [rsi+200]{1to16}
    vpaddd zmm28, zmm18, zmmword ptr [rdi+2240]
    vmovq xmm0, qword ptr [rbp+984]
    sha256rnds2 xmm8, xmm7
    vpternlogd zmm30, zmm31, zmm16, 0x96
    vpaddd zmm19, zmm30, zmm19
    vmovdqa32 zmm30, zmmword ptr [rdi+1216]
    vprord zmm16, zmm30, 7
    vprord zmm31, zmm30, 18
    vmovq xmm0, qword ptr [rbp+1040]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 zmmword ptr [rdi+2240], zmm22
    vpsrld zmm22, zmm30, 3
    vpaddd zmm19, zmm18, zmm19
    vmovdqa32 zmm18, zmmword ptr [rdi+1984]
    vprord zmm30, zmm18, 17
    vpaddd zmm24, zmm24, zmmword ptr [rdi+2368]
    vmovdqa32 zmm25, zmm28
    vpternlogd zmm25, zmm23, zmm27, 0xca
    vmovdqa32 zmmword ptr [rdi+2368], zmm27
    vprord zmm27, zmm28, 6
    vpternlogd zmm16, zmm31, zmm22, 0x96
    vmovq xmm0, qword ptr [rbp+1048]
    sha256rnds2 xmm3, xmm4
    vprord zmm22, zmm18, 19
    vprord zmm31, zmm28, 11
    vpaddd zmm16, zmm21, zmm16
    vprord zmm21, zmm28, 25
    vmovq xmm0, qword ptr [rbp+1104]
    sha256rnds2 xmm5, xmm6
    vpternlogd zmm27, zmm31, zmm21, 0x96
    vpsrld zmm21, zmm18, 10
    vpaddd zmm16, zmm16, zmmword ptr [rdi+768]
    vpaddd zmm25, zmm24, zmm25
    vprord zmm24, zmmword ptr [rdi+1472], 7
    vmovq xmm0, qword ptr [rbp+1112]
    sha256rnds2 xmm7, xmm8
    vpternlogd zmm30, zmm22, zmm21, 0x96
    vmovdqa32 zmm21, zmmword ptr [rdi+832]
    vprord zmm22, zmm21, 7
    vmovdqa32 zmm31, zmm19
    vpternlogd zmm31, zmm26, zmm29, 0xe8
    vpaddd zmm27, zmm25, zmm27
    vprord zmm25, zmm19, 2
    vmovq xmm0, qword ptr [rbp+1168]
    sha256rnds2 xmm2, xmm1
    vprord zmm18, zmm19, 13
    vmovdqa32 zmmword ptr [rdi+1024], zmm16
    vprord zmm16, zmm19, 22
    vpaddd zmm30, zmm20, zmm30
    vmovdqa32 zmm20, zmmword ptr [rdi+896]
    vpaddd zmm20, zmm20, dword ptr [rsi+204]{1to16}
    vmovdqa32 zmmword ptr [rdi+896], zmm30
    vprord zmm30, zmm21, 18
    vmovq xmm0, qword ptr [rbp+1176]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 zmmword ptr [rdi+1280], zmm29
    vpsrld zmm29, zmm21, 3
    vpternlogd zmm22, zmm30, zmm29, 0x96
    vprord zmm29, zmm17, 17
    vpaddd zmm22, zmm20, zmm22
    vprord zmm20, zmm17, 19
    vmovq xmm0, qword ptr [rbp+1232]
    sha256rnds2 xmm6, xmm5
    vpsrld zmm30, zmm17, 10
    vpternlogd zmm29, zmm20, zmm30, 0x96
    vpaddd zmm30, zmm27, zmmword ptr [rdi+2432]
    vpaddd zmm29, zmm22, zmm29
    vpternlogd zmm25, zmm18, zmm16, 0x96
    vmovq xmm0, qword ptr [rbp+1240]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm31, zmm25, zmm31
    vmovdqa32 zmm25, zmm30
    vpternlogd zmm25, zmm28, zmm23, 0xca
    vprord zmm16, zmm30, 6
    vpaddd zmm18, zmm29, dword ptr [rsi+208]{1to16}
    vmovdqa32 zmm22, zmmword ptr [rdi+1472]
    vprord zmm20, zmm22, 18
    vmovq xmm0, qword ptr [rbp+1296]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm31, zmm27, zmm31
    vpsrld zmm27, zmm22, 3
    vpaddd zmm18, zmm18, zmmword ptr [rdi+2368]
    vpternlogd zmm24, zmm20, zmm27, 0x96
    vpaddd zmm24, zmm24, zmmword ptr [rdi+1216]
    vmovdqa32 zmm27, zmmword ptr [rdi+2304]
    vprord zmm20, zmm27, 17
    vmovq xmm0, qword ptr [rbp+1304]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 zmmword ptr [rdi+2368], zmm17
    vprord zmm17, zmm30, 11
    vprord zmm22, zmm30, 25
    vpternlogd zmm16, zmm17, zmm22, 0x96
    vpaddd zmm24, zmm24, zmmword ptr [rdi+640]
    vmovq xmm0, qword ptr [rbp+1360]
    sha256rnds2 xmm5, xmm6
    vprord zmm22, zmm27, 19
    vpaddd zmm25, zmm18, zmm25
    vpsrld zmm18, zmm27, 10
    vprord zmm17, zmm31, 2
    vpternlogd zmm20, zmm22, zmm18, 0x96
    vmovq xmm0, qword ptr [rbp+1368]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm21, zmm21, dword ptr [rsi+212]{1to16}
    vmovdqa32 zmm18, zmmword ptr [rdi+2240]
    vprord zmm22, zmm18, 17
    vpaddd zmm16, zmm25, zmm16
    vprord zmm25, zmm18, 19
    vmovdqa32 zmm27, zmm31
    vpternlogd zmm27, zmm19, zmm26, 0xe8
    vmovq xmm0, qword ptr [rbp+1424]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 zmmword ptr [rdi+832], zmm24
    vpsrld zmm24, zmm18, 10
    vpternlogd zmm22, zmm25, zmm24, 0x96
    vpaddd zmm24, zmm16, zmmword ptr [rdi+1280]
    vprord zmm25, zmm31, 13
    vpaddd zmm20, zmm20, zmmword ptr [rdi+1024]
    vmovq xmm0, qword ptr [rbp+1432]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm21, zmm21, zmmword ptr [rdi+1536]
    vmovdqa32 zmm18, zmm24
    vpternlogd zmm18, zmm30, zmm28, 0xca
    vmovdqa32 zmmword ptr [rdi+1024], zmm20
    vprord zmm20, zmm24, 6
    vmovdqa32 zmmword ptr [rdi+1280], zmm28
    vprord zmm28, zmm24, 11
    vmovq xmm0, qword ptr [rbp+1488]
    sha256rnds2 xmm6, xmm5
    vpaddd zmm22, zmm21, zmm22
    vprord zmm21, zmm24, 25
    vpternlogd zmm20, zmm28, zmm21, 0x96
    vprord zmm21, zmm31, 22
    vmovq xmm0, qword ptr [rbp+1496]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm28, zmm22, dword ptr [rsi+216]{1to16}
    vpternlogd zmm17, zmm25, zmm21, 0x96
    vmovdqa32 zmm21, zmmword ptr [rdi+1408]
    vprord zmm25, zmm21, 7
    vpaddd zmm27, zmm17, zmm27
    vprord zmm17, zmm21, 18
    vmovq xmm0, qword ptr [rbp+1552]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm28, zmm23, zmm28
    vpsrld zmm23, zmm21, 3
    vpaddd zmm27, zmm16, zmm27
    vmovdqa32 zmm16, zmmword ptr [rdi+896]
    vprord zmm21, zmm16, 17
    vpaddd zmm18, zmm28, zmm18
    vprord zmm28, zmm16, 19
    vmovq xmm0, qword ptr [rbp+1560]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 zmmword ptr [rdi+2432], zmm22
    vprord zmm22, zmm29, 17
    vmovdqa32 zmmword ptr [rdi+2048], zmm24
    vprord zmm24, zmm27, 2
    vmovdqa32 zmmword ptr [rdi+2496], zmm30
    vmovdqa32 zmm30, zmm27
    vpternlogd zmm30, zmm31, zmm19, 0xe8
    vpaddd zmm20, zmm18, zmm20
    vprord zmm18, zmm27, 13
    vmovq xmm0, qword ptr [rbp+1616]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 zmmword ptr [rdi+2560], zmm19
    vprord zmm19, zmm27, 22
    vpternlogd zmm24, zmm18, zmm19, 0x96
    vpsrld zmm19, zmm16, 10
    vprord zmm18, zmm29, 19
    vpaddd zmm26, zmm26, zmm20
    vmovq xmm0, qword ptr [rbp+1624]
    sha256rnds2 xmm7, xmm8
    vpsrld zmm16, zmm29, 10
    vpternlogd zmm22, zmm18, zmm16, 0x96
    vpaddd zmm30, zmm24, zmm30
    vmovdqa32 zmm24, zmmword ptr [rdi+1600]
    vprord zmm16, zmm24, 7
    vpternlogd zmm25, zmm17, zmm23, 0x96
    vmovq xmm0, qword ptr [rbp+1680]
    sha256rnds2 xmm2, xmm1
    vpternlogd zmm21, zmm28, zmm19, 0x96
    vmovdqa32 zmm19, zmmword ptr [rdi+2112]
    vpaddd zmm28, zmm19, dword ptr [rsi+220]{1to16}
    vmovdqa32 zmm23, zmmword ptr [rdi+2048]
    vmovdqa32 zmm17, zmm26
    vpternlogd zmm17, zmm23, zmmword ptr [rdi+2496], 0xca
    vprord zmm18, zmm26, 6
    vpaddd zmm30, zmm20, zmm30
    vmovq xmm0, qword ptr [rbp+1688]
    sha256rnds2 xmm4, xmm3
    vprord zmm20, zmm26, 11
    vpaddd zmm22, zmm28, zmm22
    vprord zmm28, zmm26, 25
    vprord zmm19, zmm24, 18
    vpaddd zmm25, zmm25, zmmword ptr [rdi+1472]
    vmovq xmm0, qword ptr [rbp+1744]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 zmmword ptr [rdi+2624], zmm29
    vpsrld zmm29, zmm24, 3
    vpaddd zmm24, zmm22, dword ptr [rsi+224]{1to16}
    vpternlogd zmm16, zmm19, zmm29, 0x96
    vpaddd zmm21, zmm21, zmmword ptr [rdi+832]
    vpaddd zmm25, zmm25, zmmword ptr [rdi+1920]
    vmovq xmm0, qword ptr [rbp+1752]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 zmm29, zmmword ptr [rdi+2432]
    vprord zmm19, zmm29, 17
    vpaddd zmm24, zmm24, zmmword ptr [rdi+1280]
    vmovdqa32 zmmword ptr [rdi+1280], zmm22
    vprord zmm22, zmm29, 19
    vmovdqa32 zmmword ptr [rdi+832], zmm25
    vpsrld zmm25, zmm29, 10
    vpternlogd zmm18, zmm20, zmm28, 0x96
    vmovq xmm0, qword ptr [rbp+1808]
    sha256rnds2 xmm1, xmm2
    vpternlogd zmm19, zmm22, zmm25, 0x96
    vpaddd zmm17, zmm24, zmm17
    vprord zmm24, zmm30, 2
    vprord zmm25, zmm30, 13
    vmovdqa32 zmm22, zmm30
    vpternlogd zmm22, zmm27, zmm31, 0xe8
    vprord zmm28, zmm30, 22
    vpaddd zmm16, zmm16, zmmword ptr [rdi+1408]
    vmovq xmm0, qword ptr [rbp+1816]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm18, zmm17, zmm18
    vpternlogd zmm24, zmm25, zmm28, 0x96
    vmovdqa32 zmm28, zmmword ptr [rdi+1024]
    vprord zmm25, zmm28, 17
    vpaddd zmm19, zmm19, zmmword ptr [rdi+2176]
    vpaddd zmm22, zmm24, zmm22
    vmovq xmm0, qword ptr [rbp+1872]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm24, zmm18, zmmword ptr [rdi+2560]
    vpaddd zmm16, zmm16, zmmword ptr [rdi+448]
    vprord zmm17, zmm28, 19
    vpaddd zmm20, zmm19, dword ptr [rsi+228]{1to16}
    vpaddd zmm22, zmm18, zmm22
    vmovq xmm0, qword ptr [rbp+1880]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 zmm18, zmm24
    vpternlogd zmm18, zmm26, zmm23, 0xca
    vprord zmm29, zmm24, 6
    vpaddd zmm20, zmm20, zmmword ptr [rdi+2496]
    vmovdqa32 zmmword ptr [rdi+2496], zmm16
    vpsrld zmm16, zmm28, 10
    vmovq xmm0, qword ptr [rbp+1936]
    sha256rnds2 xmm2, xmm1
    vprord zmm28, zmm24, 11
    vmovdqa32 zmmword ptr [rdi+2560], zmm19
    vprord zmm19, zmm24, 25
    vpternlogd zmm25, zmm17, zmm16, 0x96
    vpaddd zmm18, zmm20, zmm18
    vpternlogd zmm29, zmm28, zmm19, 0x96
    vmovq xmm0, qword ptr [rbp+1944]
    sha256rnds2 xmm4, xmm3
    vprord zmm19, zmm22, 2
    vprord zmm28, zmm22, 13
    vmovdqa32 zmm20, zmm22
    vpternlogd zmm20, zmm30, zmm27, 0xe8
    vpaddd zmm29, zmm18, zmm29
    vprord zmm18, zmm22, 22
    vmovq xmm0, qword ptr [rbp+2000]
    sha256rnds2 xmm6, xmm5
    vpternlogd zmm19, zmm28, zmm18, 0x96
    vpaddd zmm20, zmm19, zmm20
    vmovdqa32 zmm19, zmmword ptr [rdi+1728]
    vprord zmm18, zmm19, 7
    vpaddd zmm31, zmm31, zmm29
    vprord zmm28, zmm19, 18
    vmovq xmm0, qword ptr [rbp+2008]
    sha256rnds2 xmm8, xmm7
    vpsrld zmm16, zmm19, 3
    vprord zmm17, zmm21, 17
    vpternlogd zmm18, zmm28, zmm16, 0x96
    vprord zmm16, zmm21, 19
    vpaddd zmm25, zmm25, zmmword ptr [rdi+832]
    vmovq xmm0, qword ptr [rbp+2064]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 zmm28, zmmword ptr [rdi+1280]
    vprord zmm19, zmm28, 17
    vmovdqa32 zmmword ptr [rdi+832], zmm25
    vprord zmm25, zmm28, 19
    vmovdqa32 zmmword ptr [rdi+2688], zmm27
    vmovdqa32 zmm27, zmm31
    vpternlogd zmm27, zmm24, zmm26, 0xca
    vmovdqa32 zmmword ptr [rdi+2752], zmm26
    vpsrld zmm26, zmm28, 10
    vpaddd zmm20, zmm29, zmm20
    vpternlogd zmm19, zmm25, zmm26, 0x96
    vprord zmm26, zmm31, 6
    vmovq xmm0, qword ptr [rbp+2072]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm19, zmm19, zmmword ptr [rdi+1152]
    vprord zmm25, zmm31, 11
    vpaddd zmm18, zmm18, zmmword ptr [rdi+1600]
    vprord zmm29, zmm31, 25
    vmovq xmm0, qword ptr [rbp+2128]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm28, zmm19, dword ptr [rsi+232]{1to16}
    vpternlogd zmm26, zmm25, zmm29, 0x96
    vprord zmm29, zmm20, 2
    vprord zmm25, zmm20, 13
    vpaddd zmm18, zmm18, zmmword ptr [rdi+1984]
    vmovq xmm0, qword ptr [rbp+2136]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm28, zmm23, zmm28
    vprord zmm23, zmm20, 22
    vpternlogd zmm29, zmm25, zmm23, 0x96
    vpsrld zmm23, zmm21, 10
    vmovq xmm0, qword ptr [rbp+2192]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm27, zmm28, zmm27
    vmovdqa32 zmm28, zmm20
    vpternlogd zmm28, zmm22, zmm30, 0xe8
    vprord zmm25, zmmword ptr [rdi+1664], 7
    vpaddd zmm28, zmm29, zmm28
    vpternlogd zmm17, zmm16, zmm23, 0x96
    vmovq xmm0, qword ptr [rbp+2200]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 zmm23, zmmword ptr [rdi+2560]
    vprord zmm16, zmm23, 17
    vprord zmm29, zmm23, 19
    vpaddd zmm26, zmm27, zmm26
    vpsrld zmm27, zmm23, 10
    vpaddd zmm17, zmm17, zmmword ptr [rdi+2496]
    vmovq xmm0, qword ptr [rbp+2256]
    sha256rnds2 xmm6, xmm5
    vpternlogd zmm16, zmm29, zmm27, 0x96
    vpaddd zmm16, zmm16, zmmword ptr [rdi+2368]
    vpaddd zmm27, zmm26, zmmword ptr [rdi+2688]
    vprord zmm29, zmm19, 17
    vpaddd zmm28, zmm26, zmm28
    vmovq xmm0, qword ptr [rbp+2264]
    sha256rnds2 xmm8, xmm7
    vprord zmm26, zmmword ptr [rdi+1664], 18
    vmovdqa32 zmmword ptr [rdi+2688], zmm21
    vpaddd zmm21, zmm16, dword ptr [rsi+236]{1to16}
    vmovdqa32 zmm23, zmm27
    vpternlogd zmm23, zmm31, zmm24, 0xca
    vmovdqa32 zmmword ptr [rdi+2496], zmm17
    vprord zmm17, zmm27, 6
    vmovdqa32 zmmword ptr [rdi+2048], zmm16
    vmovdqa32 zmm16, zmm28
    vpternlogd zmm16, zmm20, zmm22, 0xe8
    vmovq xmm0, qword ptr [rbp+2320]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 zmmword ptr [rdi+2816], zmm22
    vprord zmm22, zmm27, 11
    vpaddd zmm21, zmm21, zmmword ptr [rdi+2752]
    vmovdqa32 zmmword ptr [rdi+2752], zmm20
    vprord zmm20, zmm27, 25
    vpternlogd zmm17, zmm22, zmm20, 0x96
    vprord zmm20, zmm28, 2
    vprord zmm22, zmm28, 13
    vmovq xmm0, qword ptr [rbp+2328]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm23, zmm21, zmm23
    vprord zmm21, zmm28, 22
    vpternlogd zmm20, zmm22, zmm21, 0x96
    vpsrld zmm21, zmmword ptr [rdi+1664], 3
    vmovq xmm0, qword ptr [rbp+2384]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm17, zmm23, zmm17
    vpaddd zmm16, zmm20, zmm16
    vpternlogd zmm25, zmm26, zmm21, 0x96
    vpaddd zmm25, zmm25, zmmword ptr [rdi+1728]
    vmovdqa32 zmm21, zmmword ptr [rdi+832]
    vprord zmm26, zmm21, 17
    vmovq xmm0, qword ptr [rbp+2392]
    sha256rnds2 xmm7, xmm8
    vprord zmm20, zmm19, 19
    vpsrld zmm23, zmm19, 10
    vpaddd zmm30, zmm30, zmm17
    vpternlogd zmm29, zmm20, zmm23, 0x96
    vpaddd zmm16, zmm17, zmm16
    vmovq xmm0, qword ptr [rbp+2448]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rbp+3216], xmm2
    vmovdqa xmmword ptr [rbp+3472], xmm1
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [rbp+32]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vpaddd zmm25, zmm25, zmmword ptr [rdi+2304]
    vprord zmm17, zmm21, 19
    vpaddd zmm29, zmm29, zmmword ptr [rdi+2240]
    vpsrld zmm23, zmm21, 10
    vmovq xmm0, qword ptr [rbp+2456]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rbp+3280], xmm4
    vmovdqa xmmword ptr [rbp+3536], xmm3
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [rbp+96]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vmovdqa32 zmm20, zmm30
    vpternlogd zmm20, zmm27, zmm31, 0xca
    vprord zmm22, zmm30, 6
    vpternlogd zmm26, zmm17, zmm23, 0x96
    vpaddd zmm23, zmm29, dword ptr [rsi+240]{1to16}
    vprord zmm17, zmm30, 11
    vmovq xmm0, qword ptr [rbp+2512]
    sha256rnds2 xmm6, xmm5
    vmovdqa xmmword ptr [rbp+3344], xmm6
    vmovdqa xmmword ptr [rbp+3600], xmm5
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [rbp+160]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vmovdqa32 zmmword ptr [rdi+2880], zmm19
    vprord zmm19, zmm30, 25
    vpternlogd zmm22, zmm17, zmm19, 0x96
    vprord zmm19, zmm16, 2
    vpaddd zmm23, zmm24, zmm23
    vprord zmm24, zmm16, 13
    vmovq xmm0, qword ptr [rbp+2520]
    sha256rnds2 xmm8, xmm7
    vmovdqa xmmword ptr [rbp+3408], xmm8
    vmovdqa xmmword ptr [rbp+3664], xmm7
    vmovdqa xmm7, xmmword ptr [rcx]
    vpaddd xmm7, xmm7, xmmword ptr [rbp+224]
    vmovdqa xmm8, xmmword ptr [rcx+16]
    vprord zmm17, zmm16, 22
    vprord zmm21, zmmword ptr [rdi+1856], 7
    vpaddd zmm26, zmm18, zmm26
    vmovdqa32 zmm18, zmmword ptr [rdi+2048]
    vmovdqa32 zmmword ptr [rdi+2944], zmm26
    vprord zmm26, zmm18, 17
    vpaddd zmm20, zmm23, zmm20
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vprord zmm23, zmm18, 19
    vmovdqa32 zmmword ptr [rdi+3008], zmm25
    vpsrld zmm25, zmm18, 10
    vpternlogd zmm19, zmm24, zmm17, 0x96
    vpternlogd zmm26, zmm23, zmm25, 0x96
    vpaddd zmm22, zmm20, zmm22
    vpaddd zmm26, zmm26, zmmword ptr [rdi+2624]
    vmovdqa32 zmm20, zmm16
    vpternlogd zmm20, zmm28, zmmword ptr [rdi+2752], 0xe8
    sha256rnds2 xmm4, xmm3
    vpaddd zmm20, zmm19, zmm20
    vpaddd zmm19, zmm22, zmmword ptr [rdi+2816]
    vmovdqa32 zmm25, zmmword ptr [rdi+1856]
    vprord zmm23, zmm25, 18
    vpaddd zmm17, zmm26, dword ptr [rsi+244]{1to16}
    vpsrld zmm24, zmm25, 3
    sha256rnds2 xmm6, xmm5
    vpaddd zmm20, zmm22, zmm20
    vmovdqa32 zmm22, zmm19
    vpternlogd zmm22, zmm30, zmm27, 0xca
    vprord zmm18, zmm19, 6
    vpaddd zmm17, zmm31, zmm17
    vprord zmm31, zmm19, 11
    sha256rnds2 xmm8, xmm7
    vmovdqa32 zmmword ptr [rdi+2816], zmm26
    vmovdqa32 zmm26, zmmword ptr [rdi+2496]
    vprord zmm25, zmm26, 17
    vmovdqa32 zmmword ptr [rdi+3072], zmm27
    vprord zmm27, zmm19, 25
    vpternlogd zmm21, zmm23, zmm24, 0x96
    vpaddd zmm22, zmm17, zmm22
    vpternlogd zmm18, zmm31, zmm27, 0x96
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vprord zmm27, zmm26, 19
    vprord zmm31, zmm20, 2
    vpaddd zmm21, zmm21, zmmword ptr [rdi+1664]
    vpaddd zmm18, zmm22, zmm18
    vpsrld zmm22, zmm26, 10
    sha256rnds2 xmm3, xmm4
    vprord zmm17, zmm20, 13
    vprord zmm24, zmm20, 22
    vpternlogd zmm25, zmm27, zmm22, 0x96
    vmovdqa32 zmm22, zmmword ptr [rdi+2432]
    vpaddd zmm27, zmm22, dword ptr [rsi+248]{1to16}
    vprord zmm23, zmm29, 17
    sha256rnds2 xmm5, xmm6
    vprord zmm22, zmm29, 19
    vpsrld zmm26, zmm29, 10
    vmovdqa32 zmmword ptr [rdi+3136], zmm29
    vpaddd zmm29, zmm18, zmmword ptr [rdi+2752]
    vpternlogd zmm23, zmm22, zmm26, 0x96
    vpternlogd zmm31, zmm17, zmm24, 0x96
    sha256rnds2 xmm7, xmm8
    vpaddd zmm23, zmm27, zmm23
    vmovdqa32 zmm27, zmm20
    vpternlogd zmm27, zmm16, zmm28, 0xe8
    vmovdqa32 zmm24, zmmword ptr [rdi+1792]
    vprord zmm17, zmm24, 7
    vpaddd zmm27, zmm31, zmm27
    vprord zmm31, zmm24, 18
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vpsrld zmm26, zmm24, 3
    vpternlogd zmm17, zmm31, zmm26, 0x96
    vpaddd zmm25, zmm25, zmmword ptr [rdi+3008]
    vpaddd zmm26, zmm23, dword ptr [rsi+252]{1to16}
    vmovdqa32 zmm31, zmm29
    vpternlogd zmm31, zmm19, zmm30, 0xca
    vprord zmm22, zmm29, 6
    vpaddd zmm27, zmm18, zmm27
    sha256rnds2 xmm4, xmm3
    vprord zmm18, zmm29, 11
    vpaddd zmm26, zmm26, zmmword ptr [rdi+3072]
    vprord zmm24, zmm29, 25
    vpternlogd zmm22, zmm18, zmm24, 0x96
    vprord zmm24, zmm27, 2
    sha256rnds2 xmm6, xmm5
    vprord zmm18, zmm27, 13
    vpaddd zmm31, zmm26, zmm31
    vprord zmm26, zmm27, 22
    vpternlogd zmm24, zmm18, zmm26, 0x96
    vpaddd zmm17, zmm17, zmmword ptr [rdi+1856]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm21, zmm21, zmmword ptr [rdi+896]
    vpaddd zmm22, zmm31, zmm22
    vmovdqa32 zmm31, zmmword ptr [rdi+2944]
    vprord zmm26, zmm31, 17
    vmovdqa32 zmm18, zmm27
    vpternlogd zmm18, zmm20, zmm16, 0xe8
    vpaddd zmm17, zmm17, zmmword ptr [rdi+1024]
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm18, zmm24, zmm18
    vpaddd zmm28, zmm28, zmm22
    vprord zmm24, zmm31, 19
    vmovdqa32 zmmword ptr [rdi+3072], zmm17
    vmovdqa32 zmm17, zmmword ptr [rdi+1536]
    vmovdqa32 zmmword ptr [rdi+3008], zmm16
    vprord zmm16, zmm17, 7
    sha256rnds2 xmm3, xmm4
    vmovdqa32 zmmword ptr [rdi+2752], zmm23
    vprord zmm23, zmm17, 18
    vmovdqa32 zmmword ptr [rdi+3200], zmm25
    vpsrld zmm25, zmm17, 3
    vpaddd zmm18, zmm22, zmm18
    vpsrld zmm22, zmm31, 10
    sha256rnds2 xmm5, xmm6
    vpternlogd zmm16, zmm23, zmm25, 0x96
    vmovdqa32 zmm25, zmmword ptr [rdi+2816]
    vprord zmm23, zmm25, 17
    vpternlogd zmm26, zmm24, zmm22, 0x96
    vpaddd zmm16, zmm16, dword ptr [rsi+204]{1to16}
    vprord zmm22, zmm25, 19
    sha256rnds2 xmm7, xmm8
    vpsrld zmm24, zmm25, 10
    vpternlogd zmm23, zmm22, zmm24, 0x96
    vmovdqa32 zmm24, zmm28
    vpternlogd zmm24, zmm29, zmm19, 0xca
    vpaddd zmm16, zmm16, zmmword ptr [rdi+1280]
    vmovdqa32 zmm22, zmmword ptr [rdi+768]
    vprord zmm25, zmm22, 7
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vprord zmm31, zmm22, 18
    vmovdqa32 zmmword ptr [rdi+3264], zmm19
    vpsrld zmm19, zmm22, 3
    vpaddd zmm26, zmm21, zmm26
    vpaddd zmm23, zmm16, zmm23
    vprord zmm16, zmmword ptr [rdi+2112], 7
    vprord zmm21, zmm28, 6
    vmovdqa32 zmm22, zmm18
    vpternlogd zmm22, zmm27, zmm20, 0xe8
    sha256rnds2 xmm4, xmm3
    vmovdqa32 zmmword ptr [rdi+3328], zmm20
    vprord zmm20, zmm28, 11
    vmovdqa32 zmmword ptr [rdi+3392], zmm26
    vpaddd zmm26, zmm23, dword ptr [rsi+256]{1to16}
    vmovdqa32 zmmword ptr [rdi+3456], zmm23
    vprord zmm23, zmm28, 25
    vpternlogd zmm21, zmm20, zmm23, 0x96
    vprord zmm23, zmm18, 2
    sha256rnds2 xmm6, xmm5
    vprord zmm20, zmm18, 13
    vpaddd zmm26, zmm30, zmm26
    vprord zmm30, zmm18, 22
    vpternlogd zmm23, zmm20, zmm30, 0x96
    vmovdqa32 zmm30, zmmword ptr [rdi+3200]
    vprord zmm20, zmm30, 17
    sha256rnds2 xmm8, xmm7
    vmovdqa32 zmmword ptr [rdi+3520], zmm18
    vmovdqa32 zmm18, zmmword ptr [rdi+2112]
    vmovdqa32 zmmword ptr [rdi+3584], zmm27
    vprord zmm27, zmm18, 18
    vmovdqa32 zmmword ptr [rdi+3648], zmm28
    vpsrld zmm28, zmm18, 3
    vpaddd zmm24, zmm26, zmm24
    vpaddd zmm22, zmm23, zmm22
    vprord zmm23, zmm30, 19
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vpternlogd zmm16, zmm27, zmm28, 0x96
    vmovdqa32 zmm28, zmmword ptr [rdi+2752]
    vprord zmm27, zmm28, 17
    vpaddd zmm21, zmm24, zmm21
    vprord zmm24, zmm28, 19
    vpternlogd zmm25, zmm31, zmm19, 0x96
    sha256rnds2 xmm3, xmm4
    vpsrld zmm19, zmm30, 10
    vpaddd zmm16, zmm17, zmm16
    vpsrld zmm17, zmm28, 10
    vpternlogd zmm27, zmm24, zmm17, 0x96
    vpaddd zmm17, zmm21, zmmword ptr [rdi+3008]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm22, zmm21, zmm22
    vmovdqa32 zmm21, zmmword ptr [rdi+640]
    vprord zmm24, zmm21, 7
    vpternlogd zmm20, zmm23, zmm19, 0x96
    vpaddd zmm16, zmm16, zmmword ptr [rdi+2560]
    vmovdqa32 zmm19, zmm17
    vpternlogd zmm19, zmm29, zmmword ptr [rdi+3648], 0xac
    sha256rnds2 xmm7, xmm8
    vprord zmm23, zmm17, 6
    vprord zmm31, zmm17, 11
    vpaddd zmm25, zmm25, zmmword ptr [rdi+1792]
    vpaddd zmm27, zmm16, zmm27
    vprord zmm16, zmm17, 25
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vpternlogd zmm23, zmm31, zmm16, 0x96
    vprord zmm16, zmm21, 18
    vpaddd zmm20, zmm20, zmmword ptr [rdi+3072]
    vmovdqa32 zmm31, zmmword ptr [rdi+2176]
    vprord zmm26, zmm31, 7
    vpaddd zmm28, zmm27, dword ptr [rsi+260]{1to16}
    vprord zmm30, zmm31, 18
    vmovdqa32 zmmword ptr [rdi+3072], zmm20
    vmovdqa32 zmm20, zmmword ptr [rdi+3520]
    vmovdqa32 zmmword ptr [rdi+3008], zmm29
    vmovdqa32 zmm29, zmm22
    vpternlogd zmm29, zmm20, zmmword ptr [rdi+3584], 0xe8
    sha256rnds2 xmm4, xmm3
    vpsrld zmm20, zmm31, 3
    vpternlogd zmm26, zmm30, zmm20, 0x96
    vpaddd zmm28, zmm28, zmmword ptr [rdi+3264]
    vprord zmm20, zmm22, 2
    vpaddd zmm25, zmm25, zmmword ptr [rdi+2688]
    sha256rnds2 xmm6, xmm5
    vprord zmm30, zmm22, 13
    vpaddd zmm19, zmm28, zmm19
    vprord zmm28, zmm22, 22
    vpternlogd zmm20, zmm30, zmm28, 0x96
    vpsrld zmm28, zmm21, 3
    sha256rnds2 xmm8, xmm7
    vpaddd zmm29, zmm20, zmm29
    vpaddd zmm23, zmm19, zmm23
    vpternlogd zmm24, zmm16, zmm28, 0x96
    vpaddd zmm24, zmm24, zmmword ptr [rdi+768]
    vmovdqa32 zmm28, zmmword ptr [rdi+3392]
    vprord zmm16, zmm28, 17
    vmovq xmm0, qword ptr [rbp+288]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 zmm19, zmmword ptr [rdi+3456]
    vprord zmm20, zmm19, 17
    vprord zmm30, zmm19, 19
    vpaddd zmm21, zmm23, zmmword ptr [rdi+3328]
    vpsrld zmm31, zmm19, 10
    vpaddd zmm29, zmm23, zmm29
    vmovq xmm0, qword ptr [rbp+296]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm24, zmm24, zmmword ptr [rdi+832]
    vprord zmm23, zmm28, 19
    vpaddd zmm26, zmm18, zmm26
    vpternlogd zmm20, zmm30, zmm31, 0x96
    vmovq xmm0, qword ptr [rbp+352]
    sha256rnds2 xmm5, xmm6
    vpsrld zmm31, zmm28, 10
    vprord zmm30, zmmword ptr [rdi+1920], 7
    vpternlogd zmm16, zmm23, zmm31, 0x96
    vpaddd zmm26, zmm26, zmmword ptr [rdi+2880]
    vmovdqa32 zmm31, zmm21
    vpternlogd zmm31, zmm17, zmmword ptr [rdi+3648], 0xca
    vmovq xmm0, qword ptr [rbp+360]
    sha256rnds2 xmm7, xmm8
    vprord zmm23, zmm21, 6
    vprord zmm18, zmm21, 11
    vpaddd zmm16, zmm25, zmm16
    vpaddd zmm20, zmm26, zmm20
    vmovdqa32 zmm26, zmmword ptr [rdi+1152]
    vprord zmm25, zmm26, 7
    vmovq xmm0, qword ptr [rbp+416]
    sha256rnds2 xmm2, xmm1
    vprord zmm19, zmm26, 18
    vpsrld zmm28, zmm26, 3
    vmovdqa32 zmmword ptr [rdi+2112], zmm16
    vmovdqa32 zmm16, zmm29
    vpternlogd zmm16, zmm22, zmmword ptr [rdi+3520], 0xe8
    vpaddd zmm26, zmm20, dword ptr [rsi+264]{1to16}
    vpternlogd zmm25, zmm19, zmm28, 0x96
    vprord zmm28, zmm27, 17
    vmovq xmm0, qword ptr [rbp+424]
    sha256rnds2 xmm4, xmm3
    vprord zmm19, zmm27, 19
    vpaddd zmm26, zmm26, zmmword ptr [rdi+3008]
    vmovdqa32 zmmword ptr [rdi+3008], zmm20
    vpsrld zmm20, zmm27, 10
    vpternlogd zmm28, zmm19, zmm20, 0x96
    vprord zmm20, zmm21, 25
    vmovq xmm0, qword ptr [rbp+480]
    sha256rnds2 xmm6, xmm5
    vpternlogd zmm23, zmm18, zmm20, 0x96
    vpaddd zmm31, zmm26, zmm31
    vprord zmm26, zmm29, 2
    vprord zmm20, zmm29, 13
    vmovq xmm0, qword ptr [rbp+488]
    sha256rnds2 xmm8, xmm7
    vprord zmm18, zmm29, 22
    vpaddd zmm23, zmm31, zmm23
    vpternlogd zmm26, zmm20, zmm18, 0x96
    vpaddd zmm16, zmm26, zmm16
    vmovdqa32 zmm26, zmmword ptr [rdi+1920]
    vprord zmm18, zmm26, 18
    vmovq xmm0, qword ptr [rbp+544]
    sha256rnds2 xmm1, xmm2
    vpsrld zmm20, zmm26, 3
    vpaddd zmm31, zmm23, zmmword ptr [rdi+3584]
    vmovdqa32 zmm19, zmmword ptr [rdi+3072]
    vmovdqa32 zmmword ptr [rdi+3584], zmm27
    vprord zmm27, zmm19, 17
    vpaddd zmm25, zmm25, zmmword ptr [rdi+2176]
    vpaddd zmm16, zmm23, zmm16
    vmovq xmm0, qword ptr [rbp+552]
    sha256rnds2 xmm3, xmm4
    vprord zmm23, zmm19, 19
    vmovdqa32 zmm26, zmm31
    vpternlogd zmm26, zmm21, zmm17, 0xca
    vmovdqa32 zmmword ptr [rdi+2176], zmm17
    vpsrld zmm17, zmm19, 10
    vpaddd zmm25, zmm25, zmmword ptr [rdi+2048]
    vprord zmm19, zmm31, 6
    vmovq xmm0, qword ptr [rbp+608]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 zmmword ptr [rdi+3328], zmm21
    vprord zmm21, zmm31, 11
    vmovdqa32 zmmword ptr [rdi+3264], zmm29
    vprord zmm29, zmmword ptr [rdi+448], 7
    vpternlogd zmm30, zmm18, zmm20, 0x96
    vpaddd zmm28, zmm25, zmm28
    vpternlogd zmm27, zmm23, zmm17, 0x96
    vmovq xmm0, qword ptr [rbp+616]
    sha256rnds2 xmm7, xmm8
    vprord zmm17, zmm31, 25
    vpternlogd zmm19, zmm21, zmm17, 0x96
    vprord zmm17, zmm16, 2
    vpaddd zmm21, zmm28, dword ptr [rsi+268]{1to16}
    vprord zmm23, zmm16, 13
    vmovq xmm0, qword ptr [rbp+672]
    sha256rnds2 xmm2, xmm1
    vprord zmm25, zmm16, 22
    vpternlogd zmm17, zmm23, zmm25, 0x96
    vmovdqa32 zmm25, zmmword ptr [rdi+448]
    vprord zmm23, zmm25, 18
    vpaddd zmm21, zmm21, zmmword ptr [rdi+3648]
    vpsrld zmm20, zmm25, 3
    vpternlogd zmm29, zmm23, zmm20, 0x96
    vpaddd zmm30, zmm30, zmmword ptr [rdi+640]
    vmovq xmm0, qword ptr [rbp+680]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm27, zmm24, zmm27
    vmovdqa32 zmm24, zmmword ptr [rdi+2368]
    vprord zmm20, zmm24, 7
    vpaddd zmm26, zmm21, zmm26
    vprord zmm21, zmm24, 18
    vmovdqa32 zmm23, zmm16
    vpternlogd zmm23, zmm22, zmmword ptr [rdi+3264], 0xe8
    vmovq xmm0, qword ptr [rbp+736]
    sha256rnds2 xmm6, xmm5
    vpsrld zmm18, zmm24, 3
    vpternlogd zmm20, zmm21, zmm18, 0x96
    vmovdqa32 zmm18, zmmword ptr [rdi+3008]
    vprord zmm21, zmm18, 17
    vpaddd zmm20, zmm20, zmmword ptr [rdi+1152]
    vprord zmm25, zmm18, 19
    vmovq xmm0, qword ptr [rbp+744]
    sha256rnds2 xmm8, xmm7
    vpsrld zmm24, zmm18, 10
    vpternlogd zmm21, zmm25, zmm24, 0x96
    vpaddd zmm19, zmm26, zmm19
    vpaddd zmm20, zmm20, zmmword ptr [rdi+3136]
    vpaddd zmm23, zmm17, zmm23
    vmovq xmm0, qword ptr [rbp+800]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm29, zmm29, zmmword ptr [rdi+1920]
    vpaddd zmm17, zmm19, zmmword ptr [rdi+3520]
    vpaddd zmm30, zmm30, zmmword ptr [rdi+2496]
    vpaddd zmm21, zmm20, zmm21
    vpaddd zmm23, zmm19, zmm23
    vmovq xmm0, qword ptr [rbp+808]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 zmm19, zmmword ptr [rdi+2112]
    vprord zmm20, zmm19, 17
    vmovdqa32 zmm26, zmm17
    vpternlogd zmm26, zmm31, zmmword ptr [rdi+3328], 0xca
    vpaddd zmm29, zmm29, zmmword ptr [rdi+2944]
    vpaddd zmm24, zmm21, dword ptr [rsi+272]{1to16}
    vprord zmm25, zmm19, 19
    vmovq xmm0, qword ptr [rbp+864]
    sha256rnds2 xmm5, xmm6
    vprord zmm18, zmm17, 6
    vmovdqa32 zmmword ptr [rdi+3520], zmm21
    vprord zmm21, zmm17, 11
    vpaddd zmm24, zmm24, zmmword ptr [rdi+2176]
    vmovdqa32 zmmword ptr [rdi+2176], zmm29
    vprord zmm29, zmm17, 25
    vmovq xmm0, qword ptr [rbp+872]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 zmmword ptr [rdi+1152], zmm28
    vpsrld zmm28, zmm19, 10
    vpternlogd zmm18, zmm21, zmm29, 0x96
    vprord zmm29, zmmword ptr [rdi+1984], 7
    vpaddd zmm26, zmm24, zmm26
    vprord zmm24, zmm27, 17
    vmovq xmm0, qword ptr [rbp+928]
    sha256rnds2 xmm2, xmm1
    vprord zmm21, zmm27, 19
    vpsrld zmm19, zmm27, 10
    vpternlogd zmm20, zmm25, zmm28, 0x96
    vprord zmm28, zmmword ptr [rdi+2240], 7
    vpaddd zmm18, zmm26, zmm18
    vprord zmm26, zmm23, 2
    vmovdqa32 zmm25, zmm23
    vpternlogd zmm25, zmm16, zmmword ptr [rdi+3264], 0xe8
    vmovq xmm0, qword ptr [rbp+936]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 zmmword ptr [rdi+3648], zmm27
    vprord zmm27, zmm23, 13
    vpaddd zmm22, zmm22, zmm18
    vmovdqa32 zmmword ptr [rdi+1536], zmm16
    vprord zmm16, zmm23, 22
    vpternlogd zmm26, zmm27, zmm16, 0x96
    vmovdqa32 zmm16, zmmword ptr [rdi+1984]
    vprord zmm27, zmm16, 18
    vmovq xmm0, qword ptr [rbp+992]
    sha256rnds2 xmm6, xmm5
    vpaddd zmm25, zmm26, zmm25
    vpsrld zmm26, zmm16, 3
    vpternlogd zmm24, zmm21, zmm19, 0x96
    vpternlogd zmm29, zmm27, zmm26, 0x96
    vpaddd zmm20, zmm30, zmm20
    vmovq xmm0, qword ptr [rbp+1000]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 zmm30, zmmword ptr [rdi+2240]
    vprord zmm26, zmm30, 18
    vpsrld zmm27, zmm30, 3
    vmovdqa32 zmm19, zmm22
    vpternlogd zmm19, zmm17, zmm31, 0xca
    vpternlogd zmm28, zmm26, zmm27, 0x96
    vmovdqa32 zmm27, zmmword ptr [rdi+1152]
    vprord zmm26, zmm27, 17
    vmovq xmm0, qword ptr [rbp+1056]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm28, zmm28, zmmword ptr [rdi+2368]
    vprord zmm21, zmm27, 19
    vpaddd zmm25, zmm18, zmm25
    vpsrld zmm18, zmm27, 10
    vpaddd zmm29, zmm29, zmmword ptr [rdi+448]
    vmovq xmm0, qword ptr [rbp+1064]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm28, zmm28, zmmword ptr [rdi+2816]
    vpternlogd zmm26, zmm21, zmm18, 0x96
    vmovdqa32 zmm18, zmmword ptr [rdi+2624]
    vprord zmm21, zmm18, 7
    vprord zmm27, zmm18, 18
    vmovdqa32 zmm16, zmm25
    vpternlogd zmm16, zmm23, zmmword ptr [rdi+1536], 0xe8
    vmovq xmm0, qword ptr [rbp+1120]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm26, zmm28, zmm26
    vpsrld zmm28, zmm18, 3
    vpaddd zmm24, zmm24, zmmword ptr [rdi+2176]
    vpternlogd zmm21, zmm27, zmm28, 0x96
    vmovdqa32 zmm28, zmmword ptr [rdi+3520]
    vprord zmm27, zmm28, 17
    vmovq xmm0, qword ptr [rbp+1128]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm18, zmm26, dword ptr [rsi+276]{1to16}
    vpaddd zmm21, zmm30, zmm21
    vprord zmm30, zmm28, 19
    vmovdqa32 zmmword ptr [rdi+2240], zmm26
    vpsrld zmm26, zmm28, 10
    vpaddd zmm29, zmm29, zmmword ptr [rdi+3200]
    vmovq xmm0, qword ptr [rbp+1184]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm18, zmm18, zmmword ptr [rdi+3328]
    vpaddd zmm21, zmm21, zmmword ptr [rdi+2752]
    vpternlogd zmm27, zmm30, zmm26, 0x96
    vprord zmm26, zmm22, 6
    vpaddd zmm19, zmm18, zmm19
    vprord zmm18, zmm22, 11
    vmovq xmm0, qword ptr [rbp+1192]
    sha256rnds2 xmm4, xmm3
    vprord zmm30, zmm22, 25
    vpaddd zmm27, zmm21, zmm27
    vpternlogd zmm26, zmm18, zmm30, 0x96
    vpaddd zmm26, zmm19, zmm26
    vprord zmm19, zmm25, 2
    vmovq xmm0, qword ptr [rbp+1248]
    sha256rnds2 xmm6, xmm5
    vprord zmm30, zmm25, 13
    vpaddd zmm18, zmm27, dword ptr [rsi+280]{1to16}
    vprord zmm21, zmm25, 22
    vpaddd zmm28, zmm26, zmmword ptr [rdi+3264]
    vpternlogd zmm19, zmm30, zmm21, 0x96
    vmovq xmm0, qword ptr [rbp+1256]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm16, zmm19, zmm16
    vpaddd zmm18, zmm31, zmm18
    vmovdqa32 zmm31, zmmword ptr [rdi+2304]
    vprord zmm19, zmm31, 7
    vmovdqa32 zmm21, zmm28
    vpternlogd zmm21, zmm22, zmm17, 0xca
    vprord zmm30, zmm28, 6
    vmovq xmm0, qword ptr [rbp+1312]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 zmmword ptr [rdi+3264], zmm27
    vprord zmm27, zmm28, 11
    vpaddd zmm21, zmm18, zmm21
    vprord zmm18, zmm28, 25
    vpternlogd zmm30, zmm27, zmm18, 0x96
    vpaddd zmm16, zmm26, zmm16
    vmovq xmm0, qword ptr [rbp+1320]
    sha256rnds2 xmm3, xmm4
    vprord zmm26, zmm31, 18
    vpsrld zmm18, zmm31, 3
    vpternlogd zmm19, zmm26, zmm18, 0x96
    vprord zmm18, zmm20, 17
    vmovq xmm0, qword ptr [rbp+1376]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm30, zmm21, zmm30
    vpaddd zmm19, zmm19, zmmword ptr [rdi+1984]
    vprord zmm21, zmm20, 19
    vprord zmm26, zmm16, 2
    vmovq xmm0, qword ptr [rbp+1384]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm27, zmm30, zmmword ptr [rdi+1536]
    vprord zmm31, zmm16, 13
    vpaddd zmm19, zmm19, zmmword ptr [rdi+3392]
    vmovdqa32 zmmword ptr [rdi+1536], zmm19
    vprord zmm19, zmm16, 22
    vmovq xmm0, qword ptr [rbp+1440]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 zmmword ptr [rdi+3328], zmm17
    vpsrld zmm17, zmm20, 10
    vpternlogd zmm26, zmm31, zmm19, 0x96
    vmovdqa32 zmm19, zmm16
    vpternlogd zmm19, zmm25, zmm23, 0xe8
    vpaddd zmm19, zmm26, zmm19
    vprord zmm26, zmmword ptr [rdi+896], 7
    vprord zmm31, zmm24, 17
    vpternlogd zmm18, zmm21, zmm17, 0x96
    vmovq xmm0, qword ptr [rbp+1448]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 zmm17, zmmword ptr [rdi+2432]
    vprord zmm21, zmm17, 7
    vmovdqa32 zmmword ptr [rdi+2176], zmm20
    vprord zmm20, zmm17, 18
    vpaddd zmm19, zmm30, zmm19
    vpsrld zmm30, zmm17, 3
    vpaddd zmm18, zmm29, zmm18
    vmovq xmm0, qword ptr [rbp+1504]
    sha256rnds2 xmm6, xmm5
    vpternlogd zmm21, zmm20, zmm30, 0x96
    vpaddd zmm21, zmm21, zmmword ptr [rdi+2624]
    vmovdqa32 zmm30, zmmword ptr [rdi+2240]
    vprord zmm20, zmm30, 17
    vprord zmm29, zmm30, 19
    vmovdqa32 zmmword ptr [rdi+2624], zmm18
    vmovdqa32 zmm18, zmm27
    vpternlogd zmm18, zmm28, zmm22, 0xca
    vmovq xmm0, qword ptr [rbp+1512]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 zmmword ptr [rdi+2368], zmm22
    vpsrld zmm22, zmm30, 10
    vpaddd zmm21, zmm21, zmmword ptr [rdi+3456]
    vpternlogd zmm20, zmm29, zmm22, 0x96
    vprord zmm22, zmm27, 6
    vmovq xmm0, qword ptr [rbp+1568]
    sha256rnds2 xmm1, xmm2
    vprord zmm29, zmm27, 11
    vpaddd zmm20, zmm21, zmm20
    vprord zmm21, zmm27, 25
    vpternlogd zmm22, zmm29, zmm21, 0x96
    vprord zmm21, zmm19, 2
    vmovq xmm0, qword ptr [rbp+1576]
    sha256rnds2 xmm3, xmm4
    vprord zmm29, zmm19, 13
    vpaddd zmm30, zmm20, dword ptr [rsi+284]{1to16}
    vmovdqa32 zmmword ptr [rdi+3712], zmm20
    vprord zmm20, zmm19, 22
    vpternlogd zmm21, zmm29, zmm20, 0x96
    vmovdqa32 zmm20, zmmword ptr [rdi+896]
    vprord zmm29, zmm20, 18
    vmovq xmm0, qword ptr [rbp+1632]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 zmmword ptr [rdi+3776], zmm27
    vpsrld zmm27, zmm20, 3
    vpaddd zmm30, zmm30, zmmword ptr [rdi+3328]
    vprord zmm20, zmm24, 19
    vmovdqa32 zmmword ptr [rdi+3328], zmm28
    vmovdqa32 zmm28, zmm19
    vpternlogd zmm28, zmm16, zmm25, 0xe8
    vmovdqa32 zmmword ptr [rdi+3840], zmm25
    vpsrld zmm25, zmm24, 10
    vmovq xmm0, qword ptr [rbp+1640]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 zmmword ptr [rdi+3904], zmm24
    vmovdqa32 zmm24, zmmword ptr [rdi+1280]
    vmovdqa32 zmmword ptr [rdi+3968], zmm19
    vprord zmm19, zmm24, 7
    vmovdqa32 zmmword ptr [rdi+4032], zmm16
    vprord zmm16, zmm24, 18
    vpaddd zmm18, zmm30, zmm18
    vpsrld zmm30, zmm24, 3
    vpaddd zmm28, zmm21, zmm28
    vmovq xmm0, qword ptr [rbp+1696]
    sha256rnds2 xmm2, xmm1
    vprord zmm21, zmmword ptr [rdi+1024], 7
    vpaddd zmm22, zmm18, zmm22
    vpternlogd zmm26, zmm29, zmm27, 0x96
    vpternlogd zmm31, zmm20, zmm25, 0x96
    vpaddd zmm26, zmm26, zmmword ptr [rdi+2304]
    vpternlogd zmm19, zmm16, zmm30, 0x96
    vmovdqa32 zmm30, zmmword ptr [rdi+3264]
    vprord zmm16, zmm30, 17
    vmovq xmm0, qword ptr [rbp+1704]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm19, zmm17, zmm19
    vprord zmm17, zmm30, 19
    vpaddd zmm23, zmm23, zmm22
    vpsrld zmm25, zmm30, 10
    vpaddd zmm28, zmm22, zmm28
    vmovq xmm0, qword ptr [rbp+1760]
    sha256rnds2 xmm6, xmm5
    vpaddd zmm19, zmm19, zmmword ptr [rdi+3584]
    vpternlogd zmm16, zmm17, zmm25, 0x96
    vmovdqa32 zmm25, zmmword ptr [rdi+1024]
    vprord zmm17, zmm25, 18
    vpsrld zmm22, zmm25, 3
    vpaddd zmm31, zmm31, zmmword ptr [rdi+1536]
    vmovq xmm0, qword ptr [rbp+1768]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm16, zmm19, zmm16
    vmovdqa32 zmm19, zmmword ptr [rdi+3776]
    vmovdqa32 zmm20, zmm23
    vpternlogd zmm20, zmm19, zmmword ptr [rdi+3328], 0xca
    vprord zmm27, zmm23, 6
    vprord zmm29, zmm23, 11
    vmovdqa32 zmm18, zmmword ptr [rdi+3968]
    vmovdqa32 zmm30, zmm28
    vpternlogd zmm30, zmm18, zmmword ptr [rdi+4032], 0xe8
    vmovq xmm0, qword ptr [rbp+1824]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm25, zmm16, dword ptr [rsi+288]{1to16}
    vprord zmm18, zmm23, 25
    vpternlogd zmm21, zmm17, zmm22, 0x96
    vpternlogd zmm27, zmm29, zmm18, 0x96
    vprord zmm18, zmm28, 2
    vmovq xmm0, qword ptr [rbp+1832]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm25, zmm25, zmmword ptr [rdi+2368]
    vprord zmm29, zmm28, 13
    vpaddd zmm21, zmm21, zmmword ptr [rdi+896]
    vprord zmm22, zmm28, 22
    vpaddd zmm26, zmm26, zmmword ptr [rdi+3072]
    vmovq xmm0, qword ptr [rbp+1888]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm20, zmm25, zmm20
    vpternlogd zmm18, zmm29, zmm22, 0x96
    vmovdqa32 zmm22, zmmword ptr [rdi+2624]
    vprord zmm29, zmm22, 17
    vmovdqa32 zmm25, zmmword ptr [rdi+2560]
    vprord zmm17, zmm25, 7
    vpaddd zmm30, zmm18, zmm30
    vmovq xmm0, qword ptr [rbp+1896]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm27, zmm20, zmm27
    vpaddd zmm21, zmm21, zmmword ptr [rdi+2112]
    vprord zmm20, zmm22, 19
    vprord zmm18, zmm25, 18
    vmovq xmm0, qword ptr [rbp+1952]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 zmmword ptr [rdi+2368], zmm21
    vpsrld zmm21, zmm25, 3
    vpaddd zmm25, zmm27, zmmword ptr [rdi+3840]
    vpaddd zmm30, zmm27, zmm30
    vpsrld zmm27, zmm22, 10
    vpternlogd zmm17, zmm18, zmm21, 0x96
    vmovdqa32 zmm21, zmmword ptr [rdi+3712]
    vprord zmm18, zmm21, 17
    vmovq xmm0, qword ptr [rbp+1960]
    sha256rnds2 xmm4, xmm3
    vprord zmm22, zmm21, 19
    vmovdqa32 zmmword ptr [rdi+3840], zmm16
    vmovdqa32 zmm16, zmmword ptr [rdi+2688]
    vmovdqa32 zmmword ptr [rdi+1536], zmm30
    vprord zmm30, zmm16, 7
    vpternlogd zmm29, zmm20, zmm27, 0x96
    vpaddd zmm17, zmm24, zmm17
    vpsrld zmm24, zmm21, 10
    vmovq xmm0, qword ptr [rbp+2016]
    sha256rnds2 xmm6, xmm5
    vpternlogd zmm18, zmm22, zmm24, 0x96
    vmovdqa32 zmm24, zmm25
    vpternlogd zmm24, zmm23, zmm19, 0xca
    vprord zmm22, zmm25, 6
    vpaddd zmm17, zmm17, zmmword ptr [rdi+3008]
    vprord zmm27, zmm16, 18
    vmovq xmm0, qword ptr [rbp+2024]
    sha256rnds2 xmm8, xmm7
    vpsrld zmm20, zmm16, 3
    vprord zmm21, zmm31, 17
    vpternlogd zmm30, zmm27, zmm20, 0x96
    vpaddd zmm18, zmm17, zmm18
    vprord zmm17, zmm31, 19
    vmovq xmm0, qword ptr [rbp+2080]
    sha256rnds2 xmm1, xmm2
    vpsrld zmm20, zmm31, 10
    vpternlogd zmm21, zmm17, zmm20, 0x96
    vpaddd zmm29, zmm26, zmm29
    vmovdqa32 zmm26, zmmword ptr [rdi+2880]
    vprord zmm20, zmm26, 7
    vpaddd zmm17, zmm18, dword ptr [rsi+292]{1to16}
    vmovq xmm0, qword ptr [rbp+2088]
    sha256rnds2 xmm3, xmm4
    vprord zmm27, zmm26, 18
    vmovdqa32 zmmword ptr [rdi+1280], zmm31
    vpsrld zmm31, zmm26, 3
    vmovdqa32 zmm26, zmmword ptr [rdi+1536]
    vmovdqa32 zmm16, zmm28
    vpternlogd zmm16, zmm26, zmmword ptr [rdi+3968], 0xe8
    vpternlogd zmm20, zmm27, zmm31, 0x96
    vpaddd zmm17, zmm17, zmmword ptr [rdi+3328]
    vmovq xmm0, qword ptr [rbp+2144]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm20, zmm20, zmmword ptr [rdi+2560]
    vmovdqa32 zmm31, zmmword ptr [rdi+3840]
    vprord zmm27, zmm31, 17
    vpaddd zmm30, zmm30, zmmword ptr [rdi+1024]
    vmovdqa32 zmmword ptr [rdi+2560], zmm29
    vprord zmm29, zmm31, 19
    vpaddd zmm24, zmm17, zmm24
    vmovq xmm0, qword ptr [rbp+2152]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm20, zmm20, zmmword ptr [rdi+1152]
    vpsrld zmm17, zmm31, 10
    vpaddd zmm21, zmm21, zmmword ptr [rdi+2368]
    vpternlogd zmm27, zmm29, zmm17, 0x96
    vprord zmm17, zmm25, 11
    vmovq xmm0, qword ptr [rbp+2208]
    sha256rnds2 xmm2, xmm1
    vprord zmm29, zmm25, 25
    vpaddd zmm27, zmm20, zmm27
    vpternlogd zmm22, zmm17, zmm29, 0x96
    vpaddd zmm22, zmm24, zmm22
    vmovdqa32 zmm24, zmmword ptr [rdi+2048]
    vprord zmm29, zmm24, 7
    vprord zmm17, zmm24, 18
    vpaddd zmm30, zmm30, zmmword ptr [rdi+3648]
    vmovq xmm0, qword ptr [rbp+2216]
    sha256rnds2 xmm4, xmm3
    vpsrld zmm20, zmm24, 3
    vpaddd zmm31, zmm27, dword ptr [rsi+296]{1to16}
    vpternlogd zmm29, zmm17, zmm20, 0x96
    vpaddd zmm20, zmm22, zmmword ptr [rdi+4032]
    vprord zmm17, zmm18, 17
    vmovq xmm0, qword ptr [rbp+2272]
    sha256rnds2 xmm6, xmm5
    vprord zmm24, zmm26, 2
    vpaddd zmm31, zmm19, zmm31
    vprord zmm19, zmm26, 13
    vmovdqa32 zmmword ptr [rdi+3776], zmm27
    vmovdqa32 zmm27, zmm20
    vpternlogd zmm27, zmm25, zmm23, 0xca
    vmovdqa32 zmmword ptr [rdi+4032], zmm23
    vprord zmm23, zmm20, 6
    vmovq xmm0, qword ptr [rbp+2280]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 zmmword ptr [rdi+2368], zmm30
    vprord zmm30, zmm20, 11
    vpaddd zmm27, zmm31, zmm27
    vprord zmm31, zmm20, 25
    vpternlogd zmm23, zmm30, zmm31, 0x96
    vprord zmm31, zmm26, 22
    vmovq xmm0, qword ptr [rbp+2336]
    sha256rnds2 xmm1, xmm2
    vpternlogd zmm24, zmm19, zmm31, 0x96
    vpaddd zmm23, zmm27, zmm23
    vpaddd zmm16, zmm24, zmm16
    vmovdqa32 zmm24, zmmword ptr [rdi+832]
    vprord zmm27, zmm24, 7
    vmovq xmm0, qword ptr [rbp+2344]
    sha256rnds2 xmm3, xmm4
    vprord zmm31, zmm24, 18
    vpaddd zmm19, zmm23, zmmword ptr [rdi+3968]
    vpaddd zmm16, zmm22, zmm16
    vpsrld zmm22, zmm24, 3
    vmovq xmm0, qword ptr [rbp+2400]
    sha256rnds2 xmm5, xmm6
    vpternlogd zmm27, zmm31, zmm22, 0x96
    vprord zmm22, zmm16, 2
    vmovdqa32 zmm31, zmm16
    vpternlogd zmm31, zmm26, zmm28, 0xe8
    vprord zmm30, zmm16, 13
    vpaddd zmm27, zmm27, zmmword ptr [rdi+2688]
    vmovq xmm0, qword ptr [rbp+2408]
    sha256rnds2 xmm7, xmm8
    vprord zmm24, zmm16, 22
    vpternlogd zmm22, zmm30, zmm24, 0x96
    vmovdqa32 zmm24, zmmword ptr [rdi+2560]
    vprord zmm30, zmm24, 17
    vmovdqa32 zmmword ptr [rdi+3968], zmm28
    vprord zmm28, zmm18, 19
    vpaddd zmm31, zmm22, zmm31
    vmovq xmm0, qword ptr [rbp+2464]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rbp+3232], xmm2
    vmovdqa xmmword ptr [rbp+3488], xmm1
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [rbp+48]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vpsrld zmm22, zmm18, 10
    vpternlogd zmm17, zmm28, zmm22, 0x96
    vpaddd zmm27, zmm27, zmmword ptr [rdi+2176]
    vpaddd zmm31, zmm23, zmm31
    vprord zmm23, zmm24, 19
    vpaddd zmm29, zmm29, zmmword ptr [rdi+2880]
    vpsrld zmm22, zmm24, 10
    vmovq xmm0, qword ptr [rbp+2472]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rbp+3296], xmm4
    vmovdqa xmmword ptr [rbp+3552], xmm3
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [rbp+112]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vprord zmm28, zmmword ptr [rdi+2496], 7
    vmovdqa32 zmmword ptr [rdi+2880], zmm18
    vprord zmm18, zmm21, 17
    vpternlogd zmm30, zmm23, zmm22, 0x96
    vpaddd zmm29, zmm29, zmmword ptr [rdi+3520]
    vmovdqa32 zmm22, zmm19
    vpternlogd zmm22, zmm20, zmm25, 0xca
    vmovq xmm0, qword ptr [rbp+2528]
    sha256rnds2 xmm6, xmm5
    vmovdqa xmmword ptr [rbp+3360], xmm6
    vmovdqa xmmword ptr [rbp+3616], xmm5
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [rbp+176]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vprord zmm23, zmm19, 6
    vprord zmm24, zmm19, 11
    vpaddd zmm30, zmm30, zmmword ptr [rdi+2368]
    vpaddd zmm17, zmm29, zmm17
    vmovdqa32 zmm29, zmmword ptr [rdi+3136]
    vmovdqa32 zmmword ptr [rdi+2368], zmm30
    vprord zmm30, zmm29, 7
    vmovq xmm0, qword ptr [rbp+2536]
    sha256rnds2 xmm8, xmm7
    vmovdqa xmmword ptr [rbp+3424], xmm8
    vmovdqa xmmword ptr [rbp+3680], xmm7
    vmovdqa xmm7, xmmword ptr [rcx]
    vpaddd xmm7, xmm7, xmmword ptr [rbp+240]
    vmovdqa xmm8, xmmword ptr [rcx+16]
    vmovdqa32 zmmword ptr [rdi+3328], zmm27
    vprord zmm27, zmm29, 18
    vmovdqa32 zmmword ptr [rdi+2432], zmm18
    vpsrld zmm18, zmm29, 3
    vmovdqa32 zmm29, zmm31
    vpternlogd zmm29, zmm16, zmm26, 0xe8
    vpaddd zmm26, zmm17, dword ptr [rsi+300]{1to16}
    vpternlogd zmm30, zmm27, zmm18, 0x96
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm30, zmm30, zmmword ptr [rdi+2048]
    vmovdqa32 zmm18, zmmword ptr [rdi+3776]
    vprord zmm27, zmm18, 17
    vpaddd zmm26, zmm26, zmmword ptr [rdi+4032]
    vmovdqa32 zmmword ptr [rdi+4032], zmm17
    vprord zmm17, zmm18, 19
    sha256rnds2 xmm4, xmm3
    vpaddd zmm30, zmm30, zmmword ptr [rdi+2240]
    vmovdqa32 zmmword ptr [rdi+2048], zmm16
    vpsrld zmm16, zmm18, 10
    vpaddd zmm22, zmm26, zmm22
    vpternlogd zmm27, zmm17, zmm16, 0x96
    sha256rnds2 xmm6, xmm5
    vprord zmm16, zmm19, 25
    vpaddd zmm27, zmm30, zmm27
    vpternlogd zmm23, zmm24, zmm16, 0x96
    vpaddd zmm23, zmm22, zmm23
    vprord zmm22, zmm31, 2
    sha256rnds2 xmm8, xmm7
    vprord zmm16, zmm31, 13
    vprord zmm24, zmm31, 22
    vpaddd zmm30, zmm23, zmmword ptr [rdi+3968]
    vpternlogd zmm22, zmm16, zmm24, 0x96
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm29, zmm22, zmm29
    vmovdqa32 zmm22, zmmword ptr [rdi+2496]
    vprord zmm24, zmm22, 18
    vpsrld zmm16, zmm22, 3
    vpaddd zmm29, zmm23, zmm29
    vprord zmm23, zmm21, 19
    sha256rnds2 xmm3, xmm4
    vpaddd zmm17, zmm27, dword ptr [rsi+304]{1to16}
    vmovdqa32 zmm26, zmm30
    vpternlogd zmm26, zmm19, zmm20, 0xca
    vpsrld zmm18, zmm21, 10
    vmovdqa32 zmmword ptr [rdi+3968], zmm21
    vprord zmm21, zmm30, 6
    vpternlogd zmm28, zmm24, zmm16, 0x96
    sha256rnds2 xmm5, xmm6
    vpaddd zmm17, zmm25, zmm17
    vprord zmm25, zmm30, 11
    vpternlogd zmm23, zmm18, zmmword ptr [rdi+2432], 0x96
    vprord zmm18, zmm30, 25
    vmovdqa32 zmm16, zmm29
    vpternlogd zmm16, zmm31, zmmword ptr [rdi+2048], 0xe8
    sha256rnds2 xmm7, xmm8
    vpaddd zmm26, zmm17, zmm26
    vpternlogd zmm21, zmm25, zmm18, 0x96
    vprord zmm18, zmm29, 2
    vprord zmm25, zmm29, 13
    vpaddd zmm28, zmm28, zmmword ptr [rdi+832]
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm21, zmm26, zmm21
    vprord zmm26, zmm29, 22
    vpaddd zmm23, zmm23, zmmword ptr [rdi+3328]
    vmovdqa32 zmm17, zmmword ptr [rdi+2816]
    vprord zmm24, zmm17, 7
    vpternlogd zmm18, zmm25, zmm26, 0x96
    sha256rnds2 xmm4, xmm3
    vprord zmm26, zmm17, 18
    vpsrld zmm25, zmm17, 3
    vpaddd zmm17, zmm21, zmmword ptr [rdi+1536]
    vpternlogd zmm24, zmm26, zmm25, 0x96
    vmovdqa32 zmm25, zmmword ptr [rdi+4032]
    vprord zmm26, zmm25, 17
    sha256rnds2 xmm6, xmm5
    vpaddd zmm24, zmm24, zmmword ptr [rdi+3136]
    vmovdqa32 zmmword ptr [rdi+3136], zmm27
    vprord zmm27, zmm25, 19
    vpaddd zmm16, zmm18, zmm16
    vpsrld zmm18, zmm25, 10
    vpaddd zmm28, zmm28, zmmword ptr [rdi+3904]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm24, zmm24, zmmword ptr [rdi+3264]
    vpternlogd zmm26, zmm27, zmm18, 0x96
    vpaddd zmm16, zmm21, zmm16
    vmovdqa32 zmm21, zmmword ptr [rdi+2944]
    vprord zmm18, zmm21, 7
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm26, zmm24, zmm26
    vprord zmm24, zmm21, 18
    vpsrld zmm27, zmm21, 3
    vpaddd zmm25, zmm26, dword ptr [rsi+308]{1to16}
    vpternlogd zmm18, zmm24, zmm27, 0x96
    sha256rnds2 xmm3, xmm4
    vpaddd zmm18, zmm22, zmm18
    vmovdqa32 zmm27, zmmword ptr [rdi+2368]
    vprord zmm24, zmm27, 17
    vpaddd zmm25, zmm20, zmm25
    vmovdqa32 zmm20, zmm17
    vpternlogd zmm20, zmm30, zmm19, 0xca
    sha256rnds2 xmm5, xmm6
    vprord zmm22, zmm17, 6
    vpaddd zmm18, zmm18, zmmword ptr [rdi+2624]
    vmovdqa32 zmmword ptr [rdi+1536], zmm18
    vprord zmm18, zmm27, 19
    vmovdqa32 zmmword ptr [rdi+3328], zmm26
    vprord zmm26, zmm17, 11
    sha256rnds2 xmm7, xmm8
    vmovdqa32 zmmword ptr [rdi+2432], zmm19
    vprord zmm19, zmm17, 25
    vpternlogd zmm22, zmm26, zmm19, 0x96
    vpsrld zmm19, zmm27, 10
    vpaddd zmm20, zmm25, zmm20
    vprord zmm25, zmmword ptr [rdi+3200], 7
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vprord zmm26, zmm23, 17
    vprord zmm27, zmm23, 19
    vpternlogd zmm24, zmm18, zmm19, 0x96
    vprord zmm19, zmmword ptr [rdi+2752], 7
    vpaddd zmm22, zmm20, zmm22
    sha256rnds2 xmm4, xmm3
    vprord zmm20, zmm16, 2
    vprord zmm18, zmm16, 13
    vmovdqa32 zmmword ptr [rdi+4096], zmm27
    vmovdqa32 zmm27, zmm16
    vpternlogd zmm27, zmm29, zmm31, 0xe8
    vmovdqa32 zmmword ptr [rdi+4160], zmm31
    vpaddd zmm31, zmm22, zmmword ptr [rdi+2048]
    vmovdqa32 zmmword ptr [rdi+2048], zmm29
    vprord zmm29, zmm16, 22
    sha256rnds2 xmm6, xmm5
    vpternlogd zmm20, zmm18, zmm29, 0x96
    vpaddd zmm27, zmm20, zmm27
    vmovdqa32 zmm20, zmmword ptr [rdi+3200]
    vprord zmm29, zmm20, 18
    vpsrld zmm18, zmm20, 3
    vpaddd zmm24, zmm28, zmm24
    sha256rnds2 xmm8, xmm7
    vmovdqa32 zmm28, zmmword ptr [rdi+2752]
    vprord zmm20, zmm28, 18
    vmovdqa32 zmmword ptr [rdi+4224], zmm24
    vpsrld zmm24, zmm28, 3
    vmovdqa32 zmm28, zmm31
    vpternlogd zmm28, zmm17, zmm30, 0xca
    vpternlogd zmm19, zmm20, zmm24, 0x96
    vmovdqa32 zmm24, zmmword ptr [rdi+3136]
    vprord zmm20, zmm24, 17
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm19, zmm19, zmmword ptr [rdi+2816]
    vmovdqa32 zmmword ptr [rdi+2816], zmm30
    vprord zmm30, zmm24, 19
    vpaddd zmm27, zmm22, zmm27
    vpsrld zmm22, zmm24, 10
    vpternlogd zmm25, zmm29, zmm18, 0x96
    vpaddd zmm19, zmm19, zmmword ptr [rdi+3712]
    vpternlogd zmm20, zmm30, zmm22, 0x96
    sha256rnds2 xmm3, xmm4
    vprord zmm22, zmm31, 6
    vprord zmm30, zmm31, 11
    vpaddd zmm25, zmm21, zmm25
    vpaddd zmm20, zmm19, zmm20
    vprord zmm19, zmm31, 25
    sha256rnds2 xmm5, xmm6
    vpternlogd zmm22, zmm30, zmm19, 0x96
    vpsrld zmm19, zmm23, 10
    vpaddd zmm25, zmm25, zmmword ptr [rdi+1280]
    vpaddd zmm30, zmm20, dword ptr [rsi+312]{1to16}
    vprord zmm18, zmm27, 2
    sha256rnds2 xmm7, xmm8
    vprord zmm29, zmm27, 13
    vmovdqa32 zmmword ptr [rdi+4288], zmm23
    vprord zmm23, zmm27, 22
    vpternlogd zmm26, zmm19, zmmword ptr [rdi+4096], 0x96
    vmovdqa32 zmm19, zmmword ptr [rdi+3456]
    vprord zmm21, zmm19, 7
    vpaddd zmm30, zmm30, zmmword ptr [rdi+2432]
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vprord zmm24, zmm19, 18
    vmovdqa32 zmmword ptr [rdi+2432], zmm25
    vpsrld zmm25, zmm19, 3
    vpternlogd zmm18, zmm29, zmm23, 0x96
    vpternlogd zmm21, zmm24, zmm25, 0x96
    vmovdqa32 zmm25, zmmword ptr [rdi+3328]
    vprord zmm24, zmm25, 17
    sha256rnds2 xmm4, xmm3
    vpaddd zmm28, zmm30, zmm28
    vmovdqa32 zmm30, zmm27
    vpternlogd zmm30, zmm16, zmmword ptr [rdi+2048], 0xe8
    vmovdqa32 zmm23, zmmword ptr [rdi+3392]
    vprord zmm29, zmm23, 7
    vpaddd zmm30, zmm18, zmm30
    vprord zmm18, zmm23, 18
    sha256rnds2 xmm6, xmm5
    vpaddd zmm22, zmm28, zmm22
    vpsrld zmm28, zmm23, 3
    vpaddd zmm26, zmm26, zmmword ptr [rdi+1536]
    vpaddd zmm21, zmm21, zmmword ptr [rdi+2752]
    vprord zmm23, zmm25, 19
    sha256rnds2 xmm8, xmm7
    vpsrld zmm19, zmm25, 10
    vpternlogd zmm24, zmm23, zmm19, 0x96
    vpaddd zmm19, zmm22, zmmword ptr [rdi+4160]
    vpaddd zmm21, zmm21, zmmword ptr [rdi+3840]
    vpaddd zmm30, zmm22, zmm30
    vmovq xmm0, qword ptr [rbp+304]
    sha256rnds2 xmm1, xmm2
    vpternlogd zmm29, zmm18, zmm28, 0x96
    vmovdqa32 zmm28, zmm19
    vpternlogd zmm28, zmm31, zmm17, 0xca
    vprord zmm18, zmm19, 6
    vpaddd zmm24, zmm21, zmm24
    vprord zmm21, zmm19, 11
    vprord zmm22, zmm19, 25
    vpaddd zmm29, zmm29, zmmword ptr [rdi+3200]
    vmovq xmm0, qword ptr [rbp+312]
    sha256rnds2 xmm3, xmm4
    vpternlogd zmm18, zmm21, zmm22, 0x96
    vpaddd zmm22, zmm24, dword ptr [rsi+316]{1to16}
    vmovdqa32 zmm21, zmmword ptr [rdi+4224]
    vprord zmm23, zmm21, 17
    vprord zmm25, zmm30, 2
    vpaddd zmm29, zmm29, zmmword ptr [rdi+2560]
    vmovq xmm0, qword ptr [rbp+368]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 zmmword ptr [rdi+4160], zmm17
    vprord zmm17, zmm21, 19
    vpaddd zmm22, zmm22, zmmword ptr [rdi+2816]
    vmovdqa32 zmmword ptr [rdi+2816], zmm24
    vprord zmm24, zmm30, 13
    vmovdqa32 zmmword ptr [rdi+2752], zmm29
    vprord zmm29, zmm30, 22
    vmovq xmm0, qword ptr [rbp+376]
    sha256rnds2 xmm7, xmm8
    vpternlogd zmm25, zmm24, zmm29, 0x96
    vpaddd zmm28, zmm22, zmm28
    vpsrld zmm22, zmm21, 10
    vmovdqa32 zmm29, zmm30
    vpternlogd zmm29, zmm27, zmm16, 0xe8
    vprord zmm24, zmm26, 17
    vmovq xmm0, qword ptr [rbp+432]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm29, zmm25, zmm29
    vpaddd zmm18, zmm28, zmm18
    vprord zmm28, zmm26, 19
    vpsrld zmm25, zmm26, 10
    vpternlogd zmm23, zmm17, zmm22, 0x96
    vmovq xmm0, qword ptr [rbp+440]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 zmm22, zmmword ptr [rdi+3584]
    vprord zmm17, zmm22, 7
    vmovdqa32 zmmword ptr [rdi+1536], zmm26
    vprord zmm26, zmm22, 18
    vpaddd zmm21, zmm18, zmmword ptr [rdi+2048]
    vmovdqa32 zmmword ptr [rdi+2048], zmm16
    vpsrld zmm16, zmm22, 3
    vpaddd zmm29, zmm18, zmm29
    vmovq xmm0, qword ptr [rbp+496]
    sha256rnds2 xmm6, xmm5
    vpternlogd zmm17, zmm26, zmm16, 0x96
    vprord zmm16, zmm20, 17
    vpternlogd zmm24, zmm28, zmm25, 0x96
    vprord zmm25, zmm20, 19
    vpaddd zmm23, zmm23, zmmword ptr [rdi+2432]
    vmovq xmm0, qword ptr [rbp+504]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm17, zmm17, zmmword ptr [rdi+3456]
    vpsrld zmm28, zmm20, 10
    vmovdqa32 zmm26, zmm21
    vpternlogd zmm26, zmm19, zmm31, 0xca
    vpternlogd zmm16, zmm25, zmm28, 0x96
    vmovdqa32 zmm28, zmmword ptr [rdi+3008]
    vprord zmm25, zmm28, 7
    vmovq xmm0, qword ptr [rbp+560]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm17, zmm17, zmmword ptr [rdi+2880]
    vprord zmm18, zmm28, 18
    vmovdqa32 zmmword ptr [rdi+3456], zmm23
    vmovdqa32 zmm23, zmm29
    vpternlogd zmm23, zmm30, zmm27, 0xe8
    vmovdqa32 zmmword ptr [rdi+2432], zmm20
    vpsrld zmm20, zmm28, 3
    vpaddd zmm24, zmm24, zmmword ptr [rdi+2752]
    vpaddd zmm16, zmm17, zmm16
    vpternlogd zmm25, zmm18, zmm20, 0x96
    vmovq xmm0, qword ptr [rbp+568]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm25, zmm22, zmm25
    vmovdqa32 zmm22, zmmword ptr [rdi+2816]
    vprord zmm20, zmm22, 17
    vmovdqa32 zmm18, zmmword ptr [rdi+320]
    vpaddd zmm18, zmm18, dword ptr [rsi+188]{1to16}
    vpaddd zmm17, zmm16, dword ptr [rsi+320]{1to16}
    vmovdqa32 zmmword ptr [rdi+320], zmm24
    vprord zmm24, zmm22, 19
    vmovq xmm0, qword ptr [rbp+624]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm25, zmm25, zmmword ptr [rdi+3776]
    vpsrld zmm28, zmm22, 10
    vmovdqa32 zmm22, zmmword ptr [rdi+256]
    vpaddd zmm22, zmm22, dword ptr [rsi+192]{1to16}
    vpaddd zmm17, zmm17, zmmword ptr [rdi+4160]
    vpternlogd zmm20, zmm24, zmm28, 0x96
    vmovq xmm0, qword ptr [rbp+632]
    sha256rnds2 xmm7, xmm8
    vprord zmm28, zmm21, 6
    vprord zmm24, zmm21, 11
    vpaddd zmm20, zmm25, zmm20
    vpaddd zmm26, zmm17, zmm26
    vprord zmm17, zmm21, 25
    vmovq xmm0, qword ptr [rbp+688]
    sha256rnds2 xmm2, xmm1
    vpternlogd zmm28, zmm24, zmm17, 0x96
    vpaddd zmm17, zmm20, dword ptr [rsi+324]{1to16}
    vprord zmm24, zmm29, 2
    vpaddd zmm28, zmm26, zmm28
    vprord zmm26, zmm29, 13
    vmovq xmm0, qword ptr [rbp+696]
    sha256rnds2 xmm4, xmm3
    vprord zmm25, zmm29, 22
    vpaddd zmm17, zmm31, zmm17
    vpternlogd zmm24, zmm26, zmm25, 0x96
    vpaddd zmm25, zmm28, zmmword ptr [rdi+2048]
    vpaddd zmm23, zmm24, zmm23
    vmovq xmm0, qword ptr [rbp+752]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 zmm24, zmmword ptr [rdi+384]
    vpaddd zmm24, zmm24, dword ptr [rsi+196]{1to16}
    vmovdqa32 zmm26, zmmword ptr [rdi+512]
    vpaddd zmm26, zmm26, dword ptr [rsi+200]{1to16}
    vmovdqa32 zmm31, zmmword ptr [rdi+576]
    vpaddd zmm31, zmm31, dword ptr [rsi+208]{1to16}
    vmovdqa32 zmmword ptr [rdi+576], zmm20
    vmovdqa32 zmm20, zmm25
    vpternlogd zmm20, zmm21, zmm19, 0xca
    vmovdqa32 zmmword ptr [rdi+512], zmm31
    vprord zmm31, zmm25, 6
    vmovq xmm0, qword ptr [rbp+760]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm20, zmm17, zmm20
    vprord zmm17, zmm25, 11
    vpaddd zmm23, zmm28, zmm23
    vprord zmm28, zmm25, 25
    vmovdqa32 zmmword ptr [rdi+384], zmm19
    vmovdqa32 zmm19, zmmword ptr [rdi+1088]
    vpaddd zmm19, zmm19, dword ptr [rsi+216]{1to16}
    vmovq xmm0, qword ptr [rbp+816]
    sha256rnds2 xmm1, xmm2
    vpternlogd zmm31, zmm17, zmm28, 0x96
    vpaddd zmm31, zmm20, zmm31
    vpunpckldq zmm20, zmm18, zmm22
    vprord zmm28, zmm23, 2
    vmovdqa32 zmm17, zmmword ptr [rdi+704]
    vpaddd zmm17, zmm17, dword ptr [rsi+224]{1to16}
    vmovdqa32 zmmword ptr [rbx+256], zmm20
    vmovq xmm0, qword ptr [rbp+824]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm27, zmm27, zmm31
    vprord zmm20, zmm23, 13
    vpunpckhdq zmm22, zmm18, zmm22
    vmovdqa32 zmm18, zmmword ptr [rdi+1152]
    vmovdqa32 zmmword ptr [rdi+704], zmm17
    vprord zmm17, zmm18, 7
    vmovdqa32 zmmword ptr [rdi+1088], zmm19
    vmovdqa32 zmm19, zmm23
    vpternlogd zmm19, zmm29, zmm30, 0xe8
    vmovdqa32 zmmword ptr [rbx+320], zmm22
    vmovq xmm0, qword ptr [rbp+880]
    sha256rnds2 xmm5, xmm6
    vprord zmm22, zmm18, 18
    vmovdqa32 zmmword ptr [rdi+2048], zmm30
    vpsrld zmm30, zmm18, 3
    vmovdqa32 zmm18, zmmword ptr [rdi+960]
    vpaddd zmm18, zmm18, dword ptr [rsi+228]{1to16}
    vpternlogd zmm17, zmm22, zmm30, 0x96
    vprord zmm30, zmm16, 17
    vmovq xmm0, qword ptr [rbp+888]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm17, zmm17, zmmword ptr [rdi+3008]
    vprord zmm22, zmm16, 19
    vmovdqa32 zmmword ptr [rdi+3008], zmm18
    vpunpckldq zmm18, zmm24, zmm26
    vmovdqa32 zmmword ptr [rdi+960], zmm29
    vpsrld zmm29, zmm16, 10
    vmovdqa32 zmmword ptr [rdi+4160], zmm16
    vmovdqa32 zmm16, zmmword ptr [rdi+1344]
    vpaddd zmm16, zmm16, dword ptr [rsi+232]{1to16}
    vmovdqa32 zmmword ptr [rbx+384], zmm18
    vmovq xmm0, qword ptr [rbp+944]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm17, zmm17, zmmword ptr [rdi+4032]
    vpternlogd zmm30, zmm22, zmm29, 0x96
    vprord zmm29, zmm23, 22
    vpternlogd zmm28, zmm20, zmm29, 0x96
    vmovq xmm0, qword ptr [rbp+952]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm30, zmm17, zmm30
    vpaddd zmm19, zmm28, zmm19
    vpunpckhdq zmm26, zmm24, zmm26
    vmovq xmm0, qword ptr [rbp+1008]
    sha256rnds2 xmm6, xmm5
    vpaddd zmm24, zmm30, dword ptr [rsi+328]{1to16}
    vmovdqa32 zmmword ptr [rbx+448], zmm26
    vmovdqa32 zmm26, zmm27
    vpternlogd zmm26, zmm25, zmm21, 0xca
    vprord zmm28, zmm27, 6
    vprord zmm17, zmm27, 11
    vpaddd zmm19, zmm31, zmm19
    vmovq xmm0, qword ptr [rbp+1016]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm24, zmm24, zmmword ptr [rdi+384]
    vprord zmm31, zmm27, 25
    vmovdqa32 zmm29, zmmword ptr [rdi+1216]
    vpaddd zmm29, zmm29, dword ptr [rsi+236]{1to16}
    vpternlogd zmm28, zmm17, zmm31, 0x96
    vprord zmm31, zmm19, 2
    vmovq xmm0, qword ptr [rbp+1072]
    sha256rnds2 xmm1, xmm2
    vpaddd zmm26, zmm24, zmm26
    vprord zmm24, zmm19, 13
    vmovdqa32 zmm17, zmm19
    vpternlogd zmm17, zmm23, zmmword ptr [rdi+960], 0xe8
    vprord zmm20, zmm19, 22
    vmovdqa32 zmm22, zmmword ptr [rdi+512]
    vpunpckldq zmm18, zmm22, zmmword ptr [rdi+1088]
    vmovdqa32 zmmword ptr [rdi+1216], zmm29
    vmovdqa32 zmm29, zmmword ptr [rdi+3520]
    vmovdqa32 zmmword ptr [rdi+384], zmm16
    vprord zmm16, zmm29, 7
    vpaddd zmm28, zmm26, zmm28
    vmovdqa32 zmmword ptr [rbx+512], zmm18
    vmovq xmm0, qword ptr [rbp+1080]
    sha256rnds2 xmm3, xmm4
    vprord zmm18, zmm29, 18
    vpternlogd zmm31, zmm24, zmm20, 0x96
    vmovdqa32 zmm20, zmmword ptr [rdi+1472]
    vpaddd zmm20, zmm20, dword ptr [rsi+240]{1to16}
    vpaddd zmm24, zmm28, zmmword ptr [rdi+2048]
    vpaddd zmm17, zmm31, zmm17
    vmovq xmm0, qword ptr [rbp+1136]
    sha256rnds2 xmm5, xmm6
    vpunpckhdq zmm22, zmm22, zmmword ptr [rdi+1088]
    vpsrld zmm31, zmm29, 3
    vpaddd zmm17, zmm28, zmm17
    vmovdqa32 zmmword ptr [rbx+576], zmm22
    vmovq xmm0, qword ptr [rbp+1144]
    sha256rnds2 xmm7, xmm8
    vpternlogd zmm16, zmm18, zmm31, 0x96
    vpaddd zmm16, zmm16, zmmword ptr [rdi+1152]
    vmovdqa32 zmm31, zmmword ptr [rdi+576]
    vprord zmm18, zmm31, 17
    vprord zmm22, zmm31, 19
    vmovdqa32 zmm28, zmm24
    vpternlogd zmm28, zmm27, zmm25, 0xca
    vmovq xmm0, qword ptr [rbp+1200]
    sha256rnds2 xmm2, xmm1
    vpsrld zmm26, zmm31, 10
    vpaddd zmm16, zmm16, zmmword ptr [rdi+3136]
    vpternlogd zmm18, zmm22, zmm26, 0x96
    vprord zmm26, zmm24, 6
    vmovdqa32 zmm22, zmmword ptr [rdi+1408]
    vpaddd zmm22, zmm22, dword ptr [rsi+244]{1to16}
    vmovq xmm0, qword ptr [rbp+1208]
    sha256rnds2 xmm4, xmm3
    vprord zmm31, zmm24, 11
    vpaddd zmm18, zmm16, zmm18
    vmovdqa32 zmm16, zmmword ptr [rdi+704]
    vmovdqa32 zmmword ptr [rdi+1408], zmm25
    vpunpckldq zmm25, zmm16, zmmword ptr [rdi+3008]
    vmovq xmm0, qword ptr [rbp+1264]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 zmmword ptr [rdi+1152], zmm22
    vprord zmm22, zmm24, 25
    vmovdqa32 zmmword ptr [rbx+640], zmm25
    vpaddd zmm25, zmm18, dword ptr [rsi+332]{1to16}
    vpternlogd zmm26, zmm31, zmm22, 0x96
    vmovdqa32 zmm22, zmmword ptr [rdi+1600]
    vpaddd zmm22, zmm22, dword ptr [rsi+252]{1to16}
    vmovq xmm0, qword ptr [rbp+1272]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm25, zmm21, zmm25
    vpunpckhdq zmm16, zmm16, zmmword ptr [rdi+3008]
    vmovq xmm0, qword ptr [rbp+1328]
    sha256rnds2 xmm1, xmm2
    vprord zmm21, zmm17, 2
    vmovdqa32 zmmword ptr [rbx+704], zmm16
    vmovdqa32 zmm16, zmmword ptr [rdi+2240]
    vprord zmm31, zmm16, 7
    vpaddd zmm28, zmm25, zmm28
    vprord zmm25, zmm16, 18
    vmovdqa32 zmmword ptr [rdi+3008], zmm22
    vmovdqa32 zmm22, zmm17
    vpternlogd zmm22, zmm19, zmm23, 0xe8
    vmovdqa32 zmmword ptr [rdi+704], zmm23
    vpsrld zmm23, zmm16, 3
    vmovdqa32 zmm16, zmmword ptr [rdi+1728]
    vpaddd zmm16, zmm16, dword ptr [rsi+256]{1to16}
    vmovq xmm0, qword ptr [rbp+1336]
    sha256rnds2 xmm3, xmm4
    vpternlogd zmm31, zmm25, zmm23, 0x96
    vprord zmm23, zmm30, 17
    vpaddd zmm26, zmm28, zmm26
    vprord zmm28, zmm30, 19
    vmovdqa32 zmm25, zmmword ptr [rdi+384]
    vmovdqa32 zmmword ptr [rdi+1728], zmm16
    vpunpckldq zmm16, zmm25, zmmword ptr [rdi+1216]
    vmovq xmm0, qword ptr [rbp+1392]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 zmmword ptr [rdi+1600], zmm18
    vpsrld zmm18, zmm30, 10
    vmovdqa32 zmmword ptr [rbx+768], zmm16
    vpternlogd zmm23, zmm28, zmm18, 0x96
    vpaddd zmm18, zmm26, zmmword ptr [rdi+960]
    vprord zmm28, zmm17, 13
    vmovdqa32 zmm16, zmmword ptr [rdi+1664]
    vpaddd zmm16, zmm16, dword ptr [rsi+260]{1to16}
    vmovq xmm0, qword ptr [rbp+1400]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 zmmword ptr [rdi+1664], zmm30
    vprord zmm30, zmm17, 22
    vpternlogd zmm21, zmm28, zmm30, 0x96
    vpaddd zmm22, zmm21, zmm22
    vmovq xmm0, qword ptr [rbp+1456]
    sha256rnds2 xmm2, xmm1
    vpunpckhdq zmm25, zmm25, zmmword ptr [rdi+1216]
    vpaddd zmm31, zmm29, zmm31
    vmovdqa32 zmm29, zmm18
    vpternlogd zmm29, zmm24, zmm27, 0xca
    vmovdqa32 zmmword ptr [rbx+832], zmm25
    vmovq xmm0, qword ptr [rbp+1464]
    sha256rnds2 xmm4, xmm3
    vprord zmm25, zmm18, 6
    vprord zmm21, zmm18, 11
    vpaddd zmm22, zmm26, zmm22
    vpaddd zmm31, zmm31, zmmword ptr [rdi+3328]
    vprord zmm26, zmm18, 25
    vmovq xmm0, qword ptr [rbp+1520]
    sha256rnds2 xmm6, xmm5
    vpternlogd zmm25, zmm21, zmm26, 0x96
    vprord zmm26, zmm22, 2
    vmovdqa32 zmm21, zmmword ptr [rdi+1856]
    vpaddd zmm21, zmm21, dword ptr [rsi+264]{1to16}
    vpaddd zmm23, zmm31, zmm23
    vprord zmm31, zmm22, 13
    vmovq xmm0, qword ptr [rbp+1528]
    sha256rnds2 xmm8, xmm7
    vpunpckldq zmm30, zmm20, zmmword ptr [rdi+1152]
    vpaddd zmm28, zmm23, dword ptr [rsi+336]{1to16}
    vmovdqa32 zmmword ptr [rdi+1856], zmm23
    vprord zmm23, zmm22, 22
    vmovdqa32 zmmword ptr [rbx+896], zmm30
    vmovq xmm0, qword ptr [rbp+1584]
    sha256rnds2 xmm1, xmm2
    vpternlogd zmm26, zmm31, zmm23, 0x96
    vmovdqa32 zmm23, zmm22
    vpternlogd zmm23, zmm17, zmm19, 0xe8
    vmovdqa32 zmm31, zmmword ptr [rdi+1792]
    vpaddd zmm31, zmm31, dword ptr [rsi+268]{1to16}
    vpaddd zmm28, zmm28, zmmword ptr [rdi+1408]
    vpunpckhdq zmm20, zmm20, zmmword ptr [rdi+1152]
    vmovq xmm0, qword ptr [rbp+1592]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 zmm30, zmmword ptr [rdi+3264]
    vmovdqa32 zmmword ptr [rdi+1152], zmm31
    vprord zmm31, zmm30, 7
    vmovdqa32 zmmword ptr [rbx+960], zmm20
    vprord zmm20, zmm30, 18
    vpaddd zmm29, zmm28, zmm29
    vpsrld zmm28, zmm30, 3
    vpaddd zmm23, zmm26, zmm23
    vmovq xmm0, qword ptr [rbp+1648]
    sha256rnds2 xmm5, xmm6
    vpternlogd zmm31, zmm20, zmm28, 0x96
    vpaddd zmm31, zmm31, zmmword ptr [rdi+2240]
    vmovdqa32 zmm28, zmmword ptr [rdi+1600]
    vprord zmm20, zmm28, 17
    vprord zmm26, zmm28, 19
    vpaddd zmm25, zmm29, zmm25
    vmovq xmm0, qword ptr [rbp+1656]
    sha256rnds2 xmm7, xmm8
    vpsrld zmm29, zmm28, 10
    vpaddd zmm31, zmm31, zmmword ptr [rdi+2432]
    vpternlogd zmm20, zmm26, zmm29, 0x96
    vpaddd zmm29, zmm25, zmmword ptr [rdi+704]
    vpaddd zmm23, zmm25, zmm23
    vmovq xmm0, qword ptr [rbp+1712]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 zmm25, zmmword ptr [rdi+768]
    vpaddd zmm25, zmm25, dword ptr [rsi+272]{1to16}
    vpaddd zmm20, zmm31, zmm20
    vmovdqa32 zmm31, zmmword ptr [rdi+3008]
    vpunpckldq zmm26, zmm31, zmmword ptr [rdi+1728]
    vmovq xmm0, qword ptr [rbp+1720]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 zmm28, zmm29
    vpternlogd zmm28, zmm18, zmm24, 0xca
    vmovdqa32 zmmword ptr [rbx+1024], zmm26
    vpaddd zmm26, zmm20, dword ptr [rsi+340]{1to16}
    vmovdqa32 zmmword ptr [rdi+768], zmm20
    vprord zmm20, zmm29, 6
    vmovdqa32 zmmword ptr [rdi+704], zmm24
    vmovdqa32 zmm24, zmmword ptr [rdi+640]
    vpaddd zmm24, zmm24, dword ptr [rsi+276]{1to16}
    vmovq xmm0, qword ptr [rbp+1776]
    sha256rnds2 xmm6, xmm5
    vpaddd zmm26, zmm27, zmm26
    vpunpckhdq zmm31, zmm31, zmmword ptr [rdi+1728]
    vmovq xmm0, qword ptr [rbp+1784]
    sha256rnds2 xmm8, xmm7
    vprord zmm27, zmm29, 11
    vmovdqa32 zmmword ptr [rbx+1088], zmm31
    vprord zmm31, zmmword ptr [rdi+3712], 7
    vpaddd zmm28, zmm26, zmm28
    vprord zmm26, zmm29, 25
    vmovdqa32 zmmword ptr [rdi+1728], zmm24
    vmovdqa32 zmm24, zmm23
    vpternlogd zmm24, zmm22, zmm17, 0xe8
    vmovq xmm0, qword ptr [rbp+1840]
    sha256rnds2 xmm1, xmm2
    vpternlogd zmm20, zmm27, zmm26, 0x96
    vpaddd zmm20, zmm28, zmm20
    vprord zmm28, zmm23, 2
    vprord zmm26, zmm23, 13
    vmovdqa32 zmm27, zmmword ptr [rdi+1920]
    vpaddd zmm27, zmm27, dword ptr [rsi+280]{1to16}
    vmovdqa32 zmmword ptr [rdi+1920], zmm17
    vprord zmm17, zmm23, 22
    vmovdqa32 zmmword ptr [rdi+3008], zmm27
    vpunpckldq zmm27, zmm16, zmm21
    vmovq xmm0, qword ptr [rbp+1848]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 zmmword ptr [rdi+640], zmm23
    vmovdqa32 zmm23, zmmword ptr [rdi+3712]
    vmovdqa32 zmmword ptr [rdi+2240], zmm22
    vprord zmm22, zmm23, 18
    vmovdqa32 zmmword ptr [rbx+1152], zmm27
    vpsrld zmm27, zmm23, 3
    vpaddd zmm19, zmm19, zmm20
    vpternlogd zmm31, zmm22, zmm27, 0x96
    vpternlogd zmm28, zmm26, zmm17, 0x96
    vmovq xmm0, qword ptr [rbp+1904]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm24, zmm28, zmm24
    vmovdqa32 zmm28, zmmword ptr [rdi+448]
    vpaddd zmm28, zmm28, dword ptr [rsi+284]{1to16}
    vpunpckhdq zmm21, zmm16, zmm21
    vmovq xmm0, qword ptr [rbp+1912]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm31, zmm30, zmm31
    vmovdqa32 zmmword ptr [rbx+1216], zmm21
    vmovdqa32 zmm21, zmmword ptr [rdi+1856]
    vprord zmm30, zmm21, 17
    vmovdqa32 zmm16, zmm19
    vpternlogd zmm16, zmm29, zmm18, 0xca
    vprord zmm17, zmm21, 19
    vpaddd zmm24, zmm20, zmm24
    vmovq xmm0, qword ptr [rbp+1968]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm31, zmm31, zmmword ptr [rdi+2816]
    vpsrld zmm20, zmm21, 10
    vmovdqa32 zmm26, zmmword ptr [rdi+1984]
    vpaddd zmm26, zmm26, dword ptr [rsi+288]{1to16}
    vpternlogd zmm30, zmm17, zmm20, 0x96
    vprord zmm20, zmm19, 6
    vmovq xmm0, qword ptr [rbp+1976]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm30, zmm31, zmm30
    vprord zmm31, zmm19, 11
    vmovdqa32 zmm17, zmmword ptr [rdi+1152]
    vpunpckldq zmm27, zmm17, zmm25
    vprord zmm22, zmm19, 25
    vmovdqa32 zmm21, zmmword ptr [rdi+2304]
    vpaddd zmm21, zmm21, dword ptr [rsi+292]{1to16}
    vmovdqa32 zmmword ptr [rbx+1280], zmm27
    vmovq xmm0, qword ptr [rbp+2032]
    sha256rnds2 xmm6, xmm5
    vpaddd zmm27, zmm30, dword ptr [rsi+344]{1to16}
    vpternlogd zmm20, zmm31, zmm22, 0x96
    vpunpckhdq zmm25, zmm17, zmm25
    vmovq xmm0, qword ptr [rbp+2040]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm27, zmm27, zmmword ptr [rdi+704]
    vmovdqa32 zmmword ptr [rbx+1344], zmm25
    vmovdqa32 zmm25, zmmword ptr [rdi+3840]
    vprord zmm17, zmm25, 7
    vmovdqa32 zmm22, zmmword ptr [rdi+640]
    vmovdqa32 zmm31, zmm24
    vpternlogd zmm31, zmm22, zmmword ptr [rdi+2240], 0xe8
    vmovdqa32 zmmword ptr [rdi+704], zmm21
    vprord zmm21, zmm25, 18
    vmovdqa32 zmmword ptr [rdi+1152], zmm30
    vmovdqa32 zmm30, zmmword ptr [rdi+896]
    vpaddd zmm30, zmm30, dword ptr [rsi+296]{1to16}
    vmovq xmm0, qword ptr [rbp+2096]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 zmmword ptr [rdi+896], zmm30
    vpsrld zmm30, zmm25, 3
    vpternlogd zmm17, zmm21, zmm30, 0x96
    vmovdqa32 zmm30, zmmword ptr [rdi+768]
    vprord zmm21, zmm30, 17
    vprord zmm25, zmm30, 19
    vpaddd zmm16, zmm27, zmm16
    vpsrld zmm27, zmm30, 10
    vmovdqa32 zmm30, zmmword ptr [rdi+1728]
    vpunpckldq zmm22, zmm30, zmmword ptr [rdi+3008]
    vmovq xmm0, qword ptr [rbp+2104]
    sha256rnds2 xmm3, xmm4
    vpaddd zmm17, zmm23, zmm17
    vmovdqa32 zmmword ptr [rbx+1408], zmm22
    vpternlogd zmm21, zmm25, zmm27, 0x96
    vpaddd zmm20, zmm16, zmm20
    vprord zmm16, zmm24, 2
    vmovdqa32 zmm27, zmmword ptr [rdi+1024]
    vpaddd zmm27, zmm27, dword ptr [rsi+300]{1to16}
    vmovq xmm0, qword ptr [rbp+2160]
    sha256rnds2 xmm5, xmm6
    vpaddd zmm17, zmm17, zmmword ptr [rdi+4160]
    vpaddd zmm25, zmm20, zmmword ptr [rdi+1920]
    vprord zmm22, zmm24, 13
    vprord zmm23, zmm24, 22
    vpunpckhdq zmm30, zmm30, zmmword ptr [rdi+3008]
    vmovq xmm0, qword ptr [rbp+2168]
    sha256rnds2 xmm7, xmm8
    vpaddd zmm21, zmm17, zmm21
    vmovdqa32 zmmword ptr [rbx+1472], zmm30
    vmovdqa32 zmm30, zmm25
    vpternlogd zmm30, zmm19, zmm29, 0xca
    vprord zmm17, zmm25, 6
    vmovdqa32 zmmword ptr [rdi+3008], zmm27
    vprord zmm27, zmm25, 11
    vpternlogd zmm16, zmm22, zmm23, 0x96
    vmovq xmm0, qword ptr [rbp+2224]
    sha256rnds2 xmm2, xmm1
    vpaddd zmm23, zmm21, dword ptr [rsi+348]{1to16}
    vprord zmm22, zmm25, 25
    vpaddd zmm31, zmm16, zmm31
    vpternlogd zmm17, zmm27, zmm22, 0x96
    vmovdqa32 zmm22, zmmword ptr [rdi+2688]
    vpaddd zmm22, zmm22, dword ptr [rsi+304]{1to16}
    vmovq xmm0, qword ptr [rbp+2232]
    sha256rnds2 xmm4, xmm3
    vpaddd zmm23, zmm18, zmm23
    vpaddd zmm31, zmm20, zmm31
    vpunpckldq zmm20, zmm28, zmm26
    vmovq xmm0, qword ptr [rbp+2288]
    sha256rnds2 xmm6, xmm5
    vpaddd zmm30, zmm23, zmm30
    vmovdqa32 zmmword ptr [rbx+1536], zmm20
    vprord zmm20, zmm31, 2
    vmovdqa32 zmm23, zmm31
    vpternlogd zmm23, zmm24, zmmword ptr [rdi+640], 0xe8
    vprord zmm18, zmm31, 13
    vmovdqa32 zmm27, zmmword ptr [rdi+832]
    vpaddd zmm27, zmm27, dword ptr [rsi+308]{1to16}
    vmovq xmm0, qword ptr [rbp+2296]
    sha256rnds2 xmm8, xmm7
    vpaddd zmm17, zmm30, zmm17
    vprord zmm30, zmm31, 22
    vpunpckhdq zmm26, zmm28, zmm26
    vmovdqa32 zmm28, zmmword ptr [rdi+2880]
    vprord zmm16, zmm28, 7
    vpternlogd zmm20, zmm18, zmm30, 0x96
    vmovdqa32 zmmword ptr [rbx+1600], zmm26
    vmovq xmm0, qword ptr [rbp+2352]
    sha256rnds2 xmm1, xmm2
    vprord zmm26, zmm28, 18
    vpsrld zmm30, zmm28, 3
    vpaddd zmm18, zmm17, zmmword ptr [rdi+2240]
    vpternlogd zmm16, zmm26, zmm30, 0x96
    vmovdqa32 zmm30, zmmword ptr [rdi+1152]
    vprord zmm26, zmm30, 17
    vpaddd zmm16, zmm16, zmmword ptr [rdi+3840]
    vmovdqa32 zmmword ptr [rdi+3840], zmm27
    vprord zmm27, zmm30, 19
    vmovq xmm0, qword ptr [rbp+2360]
    sha256rnds2 xmm3, xmm4
    vpsrld zmm28, zmm30, 10
    vpternlogd zmm26, zmm27, zmm28, 0x96
    vmovdqa32 zmm28, zmm18
    vpternlogd zmm28, zmm25, zmm19, 0xca
    vpaddd zmm16, zmm16, zmmword ptr [rdi+576]
    vpaddd zmm23, zmm20, zmm23
    vmovq xmm0, qword ptr [rbp+2416]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 zmm20, zmmword ptr [rdi+2496]
    vpaddd zmm20, zmm20, dword ptr [rsi+312]{1to16}
    vmovdqa32 zmm27, zmmword ptr [rdi+704]
    vpunpckldq zmm30, zmm27, zmmword ptr [rdi+896]
    vpaddd zmm26, zmm16, zmm26
    vprord zmm16, zmm18, 6
    vmovdqa32 zmmword ptr [rbx+1664], zmm30
    vmovq xmm0, qword ptr [rbp+2424]
    sha256rnds2 xmm7, xmm8
    vprord zmm30, zmm18, 11
    vmovdqa32 zmmword ptr [rdi+2496], zmm19
    vprord zmm19, zmm18, 25
    vpaddd zmm23, zmm17, zmm23
    vpaddd zmm17, zmm26, dword ptr [rsi+352]{1to16}
    vmovdqa32 zmmword ptr [rdi+576], zmm26
    vmovdqa32 zmm26, zmmword ptr [rdi+2944]
    vpaddd zmm26, zmm26, dword ptr [rsi+316]{1to16}
    vmovq xmm0, qword ptr [rbp+2480]
    sha256rnds2 xmm2, xmm1
    vmovdqa xmmword ptr [rbp+3248], xmm2
    vmovdqa xmmword ptr [rbp+3504], xmm1
    vpunpckhdq zmm27, zmm27, zmmword ptr [rdi+896]
    vpaddd zmm17, zmm29, zmm17
    vpternlogd zmm16, zmm30, zmm19, 0x96
    vmovdqa32 zmmword ptr [rbx+1728], zmm27
    vmovq xmm0, qword ptr [rbp+2488]
    sha256rnds2 xmm4, xmm3
    vmovdqa xmmword ptr [rbp+3312], xmm4
    vmovdqa xmmword ptr [rbp+3568], xmm3
    vmovdqa32 zmm27, zmmword ptr [rdi+3776]
    vprord zmm19, zmm27, 7
    vprord zmm30, zmm27, 18
    vmovdqa32 zmm29, zmm23
    vpternlogd zmm29, zmm31, zmm24, 0xe8
    vmovdqa32 zmmword ptr [rdi+896], zmm24
    vpsrld zmm24, zmm27, 3
    vpaddd zmm28, zmm17, zmm28
    vmovq xmm0, qword ptr [rbp+2544]
    sha256rnds2 xmm6, xmm5
    vmovdqa xmmword ptr [rbp+3376], xmm6
    vmovdqa xmmword ptr [rbp+3632], xmm5
    vprord zmm17, zmm23, 2
    vmovdqa32 zmmword ptr [rdi+704], zmm26
    vprord zmm26, zmm23, 13
    vmovdqa32 zmm27, zmmword ptr [rdi+3200]
    vpaddd zmm27, zmm27, dword ptr [rsi+320]{1to16}
    vpaddd zmm16, zmm28, zmm16
    vprord zmm28, zmm23, 22
    vmovq xmm0, qword ptr [rbp+2552]
    sha256rnds2 xmm8, xmm7
    vmovdqa xmmword ptr [rbp+3440], xmm8
    vmovdqa xmmword ptr [rbp+3696], xmm7
    vpternlogd zmm17, zmm26, zmm28, 0x96
    vpaddd zmm29, zmm17, zmm29
    vpaddd zmm17, zmm16, zmmword ptr [rdi+640]
    vmovdqa32 zmm28, zmmword ptr [rdi+3008]
    vpunpckldq zmm26, zmm28, zmm22
    vpternlogd zmm19, zmm30, zmm24, 0x96
    vprord zmm24, zmm21, 17
    vmovdqa32 zmmword ptr [rbx+1792], zmm26
    vprord zmm26, zmm21, 19
    vpaddd zmm29, zmm16, zmm29
    vmovdqa32 zmm16, zmmword ptr [rdi+3392]
    vpaddd zmm16, zmm16, dword ptr [rsi+324]{1to16}
    vpunpckhdq zmm22, zmm28, zmm22
    vpaddd zmm19, zmm19, zmmword ptr [rdi+2880]
    vpsrld zmm21, zmm21, 10
    vmovdqa32 zmmword ptr [rbx+1856], zmm22
    vpternlogd zmm24, zmm26, zmm21, 0x96
    vmovdqa32 zmm21, zmm17
    vpternlogd zmm21, zmm18, zmm25, 0xca
    vprord zmm26, zmm17, 6
    vmovdqa32 zmm22, zmmword ptr [rdi+3072]
    vpaddd zmm22, zmm22, dword ptr [rsi+328]{1to16}
    vpaddd zmm19, zmm19, zmmword ptr [rdi+1664]
    vprord zmm28, zmm17, 11
    vprord zmm30, zmm17, 25
    vmovdqa32 zmmword ptr [rdi+1664], zmm25
    vmovdqa32 zmm25, zmmword ptr [rdi+3840]
    vmovdqa32 zmmword ptr [rdi+3072], zmm22
    vpunpckldq zmm22, zmm25, zmm20
    vpternlogd zmm26, zmm28, zmm30, 0x96
    vprord zmm30, zmm29, 2
    vmovdqa32 zmmword ptr [rbx+1920], zmm22
    vpaddd zmm24, zmm19, zmm24
    vprord zmm19, zmm29, 13
    vprord zmm22, zmm29, 22
    vmovdqa32 zmm28, zmmword ptr [rdi+2112]
    vpaddd zmm28, zmm28, dword ptr [rsi+332]{1to16}
    vpunpckhdq zmm20, zmm25, zmm20
    vmovdqa32 zmm25, zmmword ptr [rdi+4032]
    vmovdqa32 zmmword ptr [rdi+3840], zmm28
    vprord zmm28, zmm25, 7
    vmovdqa32 zmmword ptr [rdi+2112], zmm16
    vpaddd zmm16, zmm24, dword ptr [rsi+356]{1to16}
    vmovdqa32 zmmword ptr [rbx+1984], zmm20
    vprord zmm20, zmm25, 18
    vpternlogd zmm30, zmm19, zmm22, 0x96
    vpsrld zmm22, zmm25, 3
    vmovdqa32 zmm19, zmm29
    vpternlogd zmm19, zmm23, zmm31, 0xe8
    vpternlogd zmm28, zmm20, zmm22, 0x96
    vpaddd zmm16, zmm16, zmmword ptr [rdi+2496]
    vpaddd zmm28, zmm28, zmmword ptr [rdi+3776]
    vmovdqa32 zmm22, zmmword ptr [rdi+576]
    vprord zmm20, zmm22, 17
    vmovdqa32 zmmword ptr [rdi+3776], zmm29
    vprord zmm29, zmm22, 19
    vpaddd zmm19, zmm30, zmm19
    vpsrld zmm22, zmm22, 10
    vpaddd zmm21, zmm16, zmm21
    vpaddd zmm28, zmm28, zmmword ptr [rdi+1600]
    vpternlogd zmm20, zmm29, zmm22, 0x96
    vmovdqa32 zmm22, zmmword ptr [rdi+3648]
    vpaddd zmm22, zmm22, dword ptr [rsi+336]{1to16}
    vpaddd zmm26, zmm21, zmm26
    vmovdqa32 zmm21, zmmword ptr [rdi+704]
    vpunpckldq zmm29, zmm21, zmm27
    vpaddd zmm20, zmm28, zmm20
    vmovdqa32 zmm28, zmmword ptr [rdi+2176]
    vpaddd zmm28, zmm28, dword ptr [rsi+340]{1to16}
    vmovdqa32 zmmword ptr [rbx+2048], zmm29
    vpaddd zmm29, zmm26, zmmword ptr [rdi+896]
    vpaddd zmm19, zmm26, zmm19
    vpunpckhdq zmm27, zmm21, zmm27
    vpaddd zmm21, zmm20, dword ptr [rsi+360]{1to16}
    vmovdqa32 zmm26, zmmword ptr [rdi+3904]
    vpaddd zmm26, zmm26, dword ptr [rsi+344]{1to16}
    vmovdqa32 zmmword ptr [rbx+2112], zmm27
    vmovdqa32 zmm27, zmmword ptr [rdi+3136]
    vprord zmm16, zmm27, 7
    vmovdqa32 zmm30, zmm29
    vpternlogd zmm30, zmm17, zmm18, 0xca
    vmovdqa32 zmmword ptr [rdi+3904], zmm19
    vprord zmm19, zmm27, 18
    vmovdqa32 zmmword ptr [rdi+704], zmm26
    vmovdqa32 zmm26, zmmword ptr [rdi+2112]
    vmovdqa32 zmmword ptr [rdi+896], zmm28
    vpunpckldq zmm28, zmm26, zmmword ptr [rdi+3072]
    vmovdqa32 zmmword ptr [rdi+2176], zmm23
    vpsrld zmm23, zmm27, 3
    vpaddd zmm21, zmm21, zmmword ptr [rdi+1664]
    vmovdqa32 zmmword ptr [rbx+2176], zmm28
    vpternlogd zmm16, zmm19, zmm23, 0x96
    vprord zmm23, zmm24, 17
    vpaddd zmm16, zmm25, zmm16
    vprord zmm25, zmm24, 19
    vpsrld zmm24, zmm24, 10
    vpaddd zmm30, zmm21, zmm30
    vpternlogd zmm23, zmm25, zmm24, 0x96
    vprord zmm24, zmm29, 6
    vprord zmm25, zmm29, 11
    vmovdqa32 zmm21, zmmword ptr [rdi+2624]
    vpaddd zmm21, zmm21, dword ptr [rsi+348]{1to16}
    vprord zmm19, zmm29, 25
    vpunpckhdq zmm26, zmm26, zmmword ptr [rdi+3072]
    vpaddd zmm16, zmm16, zmmword ptr [rdi+1856]
    vpternlogd zmm24, zmm25, zmm19, 0x96
    vmovdqa32 zmmword ptr [rbx+2240], zmm26
    vpaddd zmm24, zmm30, zmm24
    vmovdqa32 zmm30, zmmword ptr [rdi+3328]
    vprord zmm26, zmm30, 7
    vmovdqa32 zmmword ptr [rbx+2560], zmm21
    vprord zmm21, zmm30, 18
    vmovdqa32 zmm19, zmmword ptr [rdi+1280]
    vpaddd zmm19, zmm19, dword ptr [rsi+352]{1to16}
    vpaddd zmm23, zmm16, zmm23
    vmovdqa32 zmm16, zmmword ptr [rdi+2560]
    vpaddd zmm16, zmm16, dword ptr [rsi+356]{1to16}
    vpaddd zmm24, zmm31, zmm24
    vmovdqa32 zmm31, zmmword ptr [rdi+3840]
    vpunpckldq zmm25, zmm31, zmm22
    vmovdqa32 zmmword ptr [rbx+2624], zmm19
    vpsrld zmm19, zmm30, 3
    vpaddd zmm28, zmm23, dword ptr [rsi+364]{1to16}
    vmovdqa32 zmmword ptr [rbx+2304], zmm25
    vmovdqa32 zmmword ptr [rbx+2688], zmm16
    vpternlogd zmm26, zmm21, zmm19, 0x96
    vmovdqa32 zmm19, zmm24
    vpternlogd zmm19, zmm29, zmm17, 0xca
    vprord zmm21, zmm20, 17
    vmovdqa32 zmm16, zmmword ptr [rdi+3968]
    vpaddd zmm16, zmm16, dword ptr [rsi+360]{1to16}
    vpaddd zmm28, zmm18, zmm28
    vprord zmm18, zmm24, 6
    vprord zmm25, zmm24, 11
    vpunpckhdq zmm22, zmm31, zmm22
    vpaddd zmm26, zmm27, zmm26
    vprord zmm27, zmm20, 19
    vmovdqa32 zmmword ptr [rbx+2368], zmm22
    vmovdqa32 zmmword ptr [rbx+2752], zmm16
    vpsrld zmm20, zmm20, 10
    vpaddd zmm19, zmm28, zmm19
    vpternlogd zmm21, zmm27, zmm20, 0x96
    vprord zmm20, zmm24, 25
    vpaddd zmm26, zmm26, zmmword ptr [rdi+768]
    vpternlogd zmm18, zmm25, zmm20, 0x96
    vpaddd zmm18, zmm19, zmm18
    vmovdqa32 zmm19, zmmword ptr [rdi+2368]
    vpaddd zmm19, zmm19, dword ptr [rsi+364]{1to16}
    vmovdqa32 zmm20, zmmword ptr [rdi+4288]
    vpaddd zmm20, zmm20, dword ptr [rsi+368]{1to16}
    vpaddd zmm21, zmm26, zmm21
    vpaddd zmm18, zmm18, zmmword ptr [rdi+2176]
    vmovdqa32 zmmword ptr [rbx+2816], zmm19
    vmovdqa32 zmm19, zmmword ptr [rdi+896]
    vpunpckldq zmm26, zmm19, zmmword ptr [rdi+704]
    vmovdqa32 zmmword ptr [rbx+2880], zmm20
    vmovdqa32 zmm20, zmmword ptr [rdi+2432]
    vprord zmm25, zmm20, 7
    vpaddd zmm21, zmm21, dword ptr [rsi+368]{1to16}
    vmovdqa32 zmmword ptr [rbx+2432], zmm26
    vmovdqa32 zmm26, zmm18
    vpternlogd zmm26, zmm24, zmm29, 0xca
    vprord zmm27, zmm18, 6
    vprord zmm28, zmm18, 11
    vmovdqa32 zmm16, zmmword ptr [rdi+4224]
    vpaddd zmm16, zmm16, dword ptr [rsi+372]{1to16}
    vpaddd zmm21, zmm17, zmm21
    vprord zmm17, zmm18, 25
    vpternlogd zmm27, zmm28, zmm17, 0x96
    vpunpckhdq zmm19, zmm19, zmmword ptr [rdi+704]
    vprord zmm17, zmm20, 18
    vpaddd zmm26, zmm21, zmm26
    vmovdqa32 zmmword ptr [rbx+2496], zmm19
    vmovdqa32 zmmword ptr [rbx+2944], zmm16
    vpsrld zmm20, zmm20, 3
    vmovdqa32 zmm16, zmmword ptr [rdi+1536]
    vpaddd zmm16, zmm16, dword ptr [rsi+376]{1to16}
    vpternlogd zmm25, zmm17, zmm20, 0x96
    vprord zmm20, zmm23, 17
    vpaddd zmm25, zmm30, zmm25
    vprord zmm30, zmm23, 19
    vpsrld zmm23, zmm23, 10
    vpaddd zmm27, zmm26, zmm27
    vmovdqa32 zmmword ptr [rbx+3008], zmm16
    vpternlogd zmm20, zmm30, zmm23, 0x96
    vmovdqa32 zmm23, zmmword ptr [rdi+3456]
    vpaddd zmm23, zmm23, dword ptr [rsi+380]{1to16}
    vpaddd zmm25, zmm25, zmmword ptr [rdi+1152]
    vmovdqa32 zmm30, zmmword ptr [rdi+320]
    vpaddd zmm30, zmm30, dword ptr [rsi+384]{1to16}
    vpaddd zmm27, zmm27, zmmword ptr [rdi+3776]
    vmovdqa32 zmmword ptr [rbx+3072], zmm23
    vpaddd zmm20, zmm25, zmm20
    vmovdqa32 zmmword ptr [rbx+3136], zmm30
    vpternlogd zmm18, zmm27, zmm24, 0xe2
    vprord zmm24, zmm27, 6
    vprord zmm30, zmm27, 11
    vpaddd zmm20, zmm20, dword ptr [rsi+372]{1to16}
    vprord zmm27, zmm27, 25
    vpternlogd zmm24, zmm30, zmm27, 0x96
    vpaddd zmm20, zmm29, zmm20
    vpaddd zmm18, zmm20, zmm18
    vpaddd zmm24, zmm18, zmm24
    vpaddd zmm24, zmm24, zmmword ptr [rdi+3904]
    vpaddd zmm24, zmm24, dword ptr [rsi+80]{1to16}
    vptestnmd k1, zmm24, dword ptr [rdi+136]{1to16}
    kmovw word ptr [r10], k1
    vmovdqa32 zmm16, zmmword ptr [rdi]
    vpaddd zmm16, zmm16, dword ptr [rsi+388]{1to16}
    vmovdqa32 zmmword ptr [rdi], zmm16
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
    .size mesos_miner_hybrid512_nonce_only, . - mesos_miner_hybrid512_nonce_only
    .popsection
    .pushsection .rodata.mesos_miner_hybrid512_nonce_only, "a", @progbits
    .p2align 6
mesos_miner_hybrid512_nonce_only_constants:
    .long 0x9b05688c, 0x510e527f, 0xbb67ae85, 0x6a09e667, 0x5be0cd19, 0x1f83d9ab, 0xa54ff53a, 0x3c6ef372
    .long 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274
    .long 0x00ff00ff, 0x00000000, 0x428a2f98, 0x71374491, 0x5be0cd19, 0x1f83d9ab, 0x550cf0b7, 0xa54ff53a
    .long 0xb5c0fbcf, 0x08909ae5, 0x510e527f, 0x9b05688c, 0xe9b5dba5, 0x3c6ef372, 0x6a09e667, 0xbb67ae85
    .long 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0x5807aa98, 0x12835b01, 0x243185be, 0x550c7dc3
    .long 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf274, 0xe49b69c1, 0x00a00000, 0xefbe4786, 0x0fc19dc6
    .long 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x00000100, 0x5cb0a9dc, 0x11002000, 0x76f988da, 0x80000000
    .long 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x00400022, 0x06ca6351
    .long 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e
    .long 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585
    .long 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f
    .long 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7
    .long 0xc67178f2, 0x00000010
    .popsection
