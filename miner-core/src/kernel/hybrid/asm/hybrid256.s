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
    vmovdqa32 ymm16, ymmword ptr [rdi]
    vprord ymm17, ymm16, 24
    vprord ymm16, ymm16, 8
    vpternlogd ymm17, ymm16, dword ptr [rsi+64]{1to8}, 0xe4
    vprord ymm16, ymm17, 7
    vprord ymm18, ymm17, 18
    vpsrld ymm19, ymm17, 3
    vpaddd ymm20, ymm17, dword ptr [rdi+76]{1to8}
    vpbroadcastd ymm21, dword ptr [rsi+68]
    vpunpckldq ymm22, ymm21, ymm17
    vpunpckhdq ymm17, ymm21, ymm17
    vprord ymm21, ymm20, 17
    vprord ymm23, ymm20, 19
    vpsrld ymm24, ymm20, 10
    vpaddd ymm25, ymm20, dword ptr [rdi+104]{1to8}
    vpxord ymm18, ymm16, ymm18
    vpunpcklqdq ymm16, ymm22, ymm22
    vpunpckhqdq ymm22, ymm22, ymm22
    vpunpcklqdq ymm26, ymm17, ymm17
    vpxord ymm18, ymm19, ymm18
    vpxord ymm23, ymm21, ymm23
    vmovdqa32 ymmword ptr [r8], ymm16
    vpunpckhqdq ymm17, ymm17, ymm17
    vmovdqa32 ymmword ptr [r8+32], ymm22
    vmovdqa32 ymmword ptr [r8+64], ymm26
    vpaddd ymm18, ymm18, dword ptr [rdi+72]{1to8}
    vpxord ymm23, ymm24, ymm23
    vmovdqa32 ymmword ptr [r8+96], ymm17
    vprord ymm17, ymm18, 17
    vprord ymm24, ymm18, 19
    vpsrld ymm26, ymm18, 10
    vpaddd ymm23, ymm23, dword ptr [rdi+84]{1to8}
    vpaddd ymm22, ymm18, dword ptr [rdi+100]{1to8}
    vprord ymm16, ymm23, 17
    vprord ymm21, ymm23, 19
    vpsrld ymm19, ymm23, 10
    vpaddd ymm27, ymm23, dword ptr [rdi+112]{1to8}
    vpxord ymm24, ymm17, ymm24
    vpxord ymm24, ymm26, ymm24
    vpxord ymm21, ymm16, ymm21
    vpaddd ymm24, ymm24, dword ptr [rdi+80]{1to8}
    vpxord ymm21, ymm19, ymm21
    vprord ymm19, ymm24, 17
    vprord ymm16, ymm24, 19
    vpsrld ymm26, ymm24, 10
    vpaddd ymm21, ymm21, dword ptr [rdi+92]{1to8}
    vpaddd ymm17, ymm24, dword ptr [rdi+108]{1to8}
    vprord ymm28, ymm21, 17
    vprord ymm29, ymm21, 19
    vpsrld ymm30, ymm21, 10
    vpaddd ymm31, ymm21, dword ptr [rdi+120]{1to8}
    vpxord ymm16, ymm19, ymm16
    vpxord ymm16, ymm26, ymm16
    vpxord ymm29, ymm28, ymm29
    vpaddd ymm16, ymm16, dword ptr [rdi+88]{1to8}
    vpxord ymm29, ymm30, ymm29
    vprord ymm30, ymm16, 17
    vprord ymm28, ymm16, 19
    vpsrld ymm26, ymm16, 10
    vpaddd ymm29, ymm22, ymm29
    vpaddd ymm22, ymm16, dword ptr [rdi+116]{1to8}
    vprord ymm19, ymm18, 7
    vmovdqa32 ymmword ptr [rdi+256], ymm21
    vprord ymm21, ymm29, 17
    vmovdqa32 ymmword ptr [rdi+288], ymm16
    vprord ymm16, ymm29, 19
    vmovdqa32 ymmword ptr [rdi+320], ymm31
    vpsrld ymm31, ymm29, 10
    vmovdqa32 ymmword ptr [rdi+352], ymm23
    vpaddd ymm23, ymm29, dword ptr [rdi+128]{1to8}
    vpxord ymm28, ymm30, ymm28
    vprord ymm30, ymm18, 18
    vpxord ymm28, ymm26, ymm28
    vpxord ymm16, ymm21, ymm16
    vpsrld ymm21, ymm18, 3
    vpaddd ymm28, ymm28, dword ptr [rdi+96]{1to8}
    vpxord ymm16, ymm31, ymm16
    vpxord ymm30, ymm19, ymm30
    vprord ymm19, ymm28, 17
    vprord ymm31, ymm28, 19
    vpsrld ymm26, ymm28, 10
    vpaddd ymm16, ymm17, ymm16
    vpaddd ymm17, ymm28, dword ptr [rdi+124]{1to8}
    vpxord ymm30, ymm21, ymm30
    vprord ymm21, ymm20, 7
    vmovdqa32 ymmword ptr [rdi+384], ymm29
    vprord ymm29, ymm16, 17
    vmovdqa32 ymmword ptr [rdi+416], ymm28
    vprord ymm28, ymm16, 19
    vmovdqa32 ymmword ptr [rdi+448], ymm23
    vpsrld ymm23, ymm16, 10
    vpxord ymm31, ymm19, ymm31
    vpaddd ymm30, ymm30, dword ptr [rdi+132]{1to8}
    vprord ymm19, ymm20, 18
    vpxord ymm31, ymm26, ymm31
    vpxord ymm28, ymm29, ymm28
    vpsrld ymm29, ymm20, 3
    vpaddd ymm31, ymm25, ymm31
    vpxord ymm28, ymm23, ymm28
    vpxord ymm19, ymm21, ymm19
    vprord ymm21, ymm31, 17
    vprord ymm23, ymm31, 19
    vpsrld ymm25, ymm31, 10
    vpaddd ymm28, ymm22, ymm28
    vpaddd ymm30, ymm30, ymm31
    vprord ymm22, ymm24, 7
    vprord ymm26, ymm24, 18
    vpxord ymm19, ymm29, ymm19
    vprord ymm29, ymm28, 17
    vmovdqa32 ymmword ptr [rdi+480], ymm31
    vprord ymm31, ymm28, 19
    vmovdqa32 ymmword ptr [rdi+512], ymm30
    vpsrld ymm30, ymm28, 10
    vpxord ymm23, ymm21, ymm23
    vpaddd ymm19, ymm18, ymm19
    vpsrld ymm21, ymm24, 3
    vpxord ymm23, ymm25, ymm23
    vpxord ymm31, ymm29, ymm31
    vpaddd ymm19, ymm19, ymm16
    vpxord ymm26, ymm22, ymm26
    vpaddd ymm23, ymm27, ymm23
    vpxord ymm31, ymm30, ymm31
    vpxord ymm26, ymm21, ymm26
    vprord ymm21, ymm23, 17
    vprord ymm30, ymm23, 19
    vpsrld ymm27, ymm23, 10
    vpaddd ymm31, ymm17, ymm31
    vpaddd ymm26, ymm20, ymm26
    vmovdqa32 ymm17, ymmword ptr [rdi+352]
    vprord ymm22, ymm17, 7
    vprord ymm29, ymm17, 18
    vpsrld ymm25, ymm17, 3
    vmovdqa32 ymmword ptr [rdi+544], ymm20
    vprord ymm20, ymm31, 17
    vmovdqa32 ymmword ptr [rdi+576], ymm18
    vprord ymm18, ymm31, 19
    vmovdqa32 ymmword ptr [rdi+608], ymm16
    vpsrld ymm16, ymm31, 10
    vpxord ymm30, ymm21, ymm30
    vpaddd ymm26, ymm26, ymm23
    vpxord ymm29, ymm22, ymm29
    vpxord ymm30, ymm27, ymm30
    vpxord ymm18, ymm20, ymm18
    vpxord ymm29, ymm25, ymm29
    vpaddd ymm30, ymm30, ymmword ptr [rdi+320]
    vpxord ymm18, ymm16, ymm18
    vmovdqa32 ymm16, ymmword ptr [rdi+288]
    vprord ymm25, ymm16, 7
    vpaddd ymm29, ymm24, ymm29
    vprord ymm20, ymm30, 17
    vprord ymm27, ymm30, 19
    vpsrld ymm22, ymm30, 10
    vpaddd ymm18, ymm18, ymmword ptr [rdi+512]
    vprord ymm21, ymm16, 18
    vmovdqa32 ymmword ptr [rdi+512], ymm24
    vpsrld ymm24, ymm16, 3
    vpaddd ymm29, ymm29, ymm28
    vmovdqa32 ymmword ptr [rdi+320], ymm28
    vprord ymm28, ymm18, 17
    vmovdqa32 ymmword ptr [rdi+640], ymm23
    vprord ymm23, ymm18, 19
    vmovdqa32 ymmword ptr [rdi+672], ymm29
    vpsrld ymm29, ymm18, 10
    vpxord ymm27, ymm20, ymm27
    vpxord ymm21, ymm25, ymm21
    vpxord ymm27, ymm22, ymm27
    vpxord ymm23, ymm28, ymm23
    vpxord ymm21, ymm24, ymm21
    vpaddd ymm27, ymm27, ymmword ptr [rdi+448]
    vpxord ymm23, ymm29, ymm23
    vpaddd ymm21, ymm17, ymm21
    vmovdqa32 ymm29, ymmword ptr [rdi+256]
    vprord ymm24, ymm29, 7
    vprord ymm28, ymm29, 18
    vpsrld ymm22, ymm29, 3
    vprord ymm25, ymm27, 17
    vprord ymm20, ymm27, 19
    vpsrld ymm17, ymm27, 10
    vpaddd ymm23, ymm26, ymm23
    vpaddd ymm21, ymm21, ymm30
    vmovdqa32 ymm26, ymmword ptr [rdi+416]
    vmovdqa32 ymmword ptr [rdi+448], ymm30
    vprord ymm30, ymm26, 7
    vmovdqa32 ymmword ptr [rdi+704], ymm18
    vprord ymm18, ymm26, 18
    vmovdqa32 ymmword ptr [rdi+736], ymm27
    vpsrld ymm27, ymm26, 3
    vprord ymm26, ymm23, 17
    vmovdqa32 ymmword ptr [rdi+768], ymm21
    vprord ymm21, ymm23, 19
    vpsrld ymm29, ymm23, 10
    vpxord ymm28, ymm24, ymm28
    vpxord ymm20, ymm25, ymm20
    vpxord ymm18, ymm30, ymm18
    vpxord ymm28, ymm22, ymm28
    vpxord ymm20, ymm17, ymm20
    vpxord ymm21, ymm26, ymm21
    vpxord ymm18, ymm27, ymm18
    vpaddd ymm28, ymm16, ymm28
    vpaddd ymm20, ymm19, ymm20
    vpxord ymm21, ymm29, ymm21
    vpaddd ymm18, ymm18, ymmword ptr [rdi+256]
    vpaddd ymm28, ymm28, ymm31
    vmovdqa32 ymm29, ymmword ptr [rdi+384]
    vprord ymm19, ymm29, 7
    vprord ymm27, ymm29, 18
    vprord ymm26, ymm20, 17
    vprord ymm17, ymm20, 19
    vpsrld ymm22, ymm20, 10
    vpaddd ymm21, ymm21, ymmword ptr [rdi+768]
    vpaddd ymm18, ymm18, ymmword ptr [rdi+736]
    vmovdqa32 ymm30, ymmword ptr [rdi+480]
    vprord ymm25, ymm30, 7
    vprord ymm24, ymm30, 18
    vpsrld ymm16, ymm29, 3
    vmovdqa32 ymmword ptr [rdi+768], ymm31
    vprord ymm31, ymm21, 17
    vmovdqa32 ymmword ptr [rdi+800], ymm23
    vprord ymm23, ymm21, 19
    vmovdqa32 ymmword ptr [rdi+832], ymm28
    vpsrld ymm28, ymm21, 10
    vpxord ymm27, ymm19, ymm27
    vpxord ymm17, ymm26, ymm17
    vpsrld ymm26, ymm30, 3
    vpxord ymm24, ymm25, ymm24
    vpxord ymm27, ymm16, ymm27
    vpxord ymm17, ymm22, ymm17
    vpxord ymm23, ymm31, ymm23
    vpxord ymm24, ymm26, ymm24
    vpaddd ymm27, ymm27, ymmword ptr [rdi+416]
    vpaddd ymm17, ymm17, ymmword ptr [rdi+672]
    vpxord ymm23, ymm28, ymm23
    vpaddd ymm24, ymm29, ymm24
    vpaddd ymm27, ymm27, ymmword ptr [rdi+704]
    vmovdqa32 ymm28, ymmword ptr [rdi+608]
    vprord ymm26, ymm28, 7
    vprord ymm31, ymm28, 18
    vprord ymm22, ymm17, 17
    vprord ymm16, ymm17, 19
    vpsrld ymm25, ymm17, 10
    vpaddd ymm23, ymm18, ymm23
    vpaddd ymm24, ymm24, ymm20
    vmovdqa32 ymm18, ymmword ptr [rdi+640]
    vprord ymm19, ymm18, 7
    vprord ymm29, ymm18, 18
    vmovdqa32 ymmword ptr [rdi+672], ymm20
    vpsrld ymm20, ymm28, 3
    vmovdqa32 ymmword ptr [rdi+864], ymm21
    vprord ymm21, ymm23, 17
    vmovdqa32 ymmword ptr [rdi+896], ymm27
    vprord ymm27, ymm23, 19
    vmovdqa32 ymmword ptr [rdi+928], ymm17
    vpsrld ymm17, ymm23, 10
    vpxord ymm31, ymm26, ymm31
    vpxord ymm16, ymm22, ymm16
    vpsrld ymm22, ymm18, 3
    vpxord ymm29, ymm19, ymm29
    vpxord ymm31, ymm20, ymm31
    vpxord ymm16, ymm25, ymm16
    vpxord ymm27, ymm21, ymm27
    vpxord ymm29, ymm22, ymm29
    vpaddd ymm31, ymm30, ymm31
    vpaddd ymm16, ymm16, ymmword ptr [rdi+832]
    vpxord ymm27, ymm17, ymm27
    vpaddd ymm29, ymm28, ymm29
    vpaddd ymm31, ymm31, ymmword ptr [rdi+800]
    vmovdqa32 ymm17, ymmword ptr [rdi+320]
    vprord ymm22, ymm17, 7
    vprord ymm21, ymm17, 18
    vprord ymm25, ymm16, 17
    vprord ymm20, ymm16, 19
    vpsrld ymm19, ymm16, 10
    vpaddd ymm27, ymm24, ymm27
    vpaddd ymm29, ymm29, ymmword ptr [rdi+928]
    vmovdqa32 ymm24, ymmword ptr [rdi+448]
    vprord ymm26, ymm24, 7
    vprord ymm28, ymm24, 18
    vpsrld ymm30, ymm17, 3
    vmovdqa32 ymmword ptr [rdi+832], ymm23
    vprord ymm23, ymm27, 17
    vmovdqa32 ymmword ptr [rdi+960], ymm31
    vprord ymm31, ymm27, 19
    vmovdqa32 ymmword ptr [rdi+992], ymm16
    vpsrld ymm16, ymm27, 10
    vpxord ymm21, ymm22, ymm21
    vpxord ymm20, ymm25, ymm20
    vpsrld ymm25, ymm24, 3
    vpxord ymm28, ymm26, ymm28
    vpxord ymm21, ymm30, ymm21
    vpxord ymm20, ymm19, ymm20
    vpxord ymm31, ymm23, ymm31
    vpxord ymm28, ymm25, ymm28
    vpaddd ymm21, ymm18, ymm21
    vpaddd ymm20, ymm20, ymmword ptr [rdi+896]
    vpxord ymm31, ymm16, ymm31
    vpaddd ymm28, ymm17, ymm28
    vpaddd ymm21, ymm21, ymmword ptr [rdi+864]
    vmovdqa32 ymm16, ymmword ptr [rdi+768]
    vprord ymm25, ymm16, 7
    vprord ymm23, ymm16, 18
    vprord ymm19, ymm20, 17
    vprord ymm30, ymm20, 19
    vpsrld ymm26, ymm20, 10
    vpaddd ymm31, ymm29, ymm31
    vpaddd ymm28, ymm28, ymmword ptr [rdi+992]
    vmovdqa32 ymm29, ymmword ptr [rdi+736]
    vprord ymm22, ymm29, 7
    vprord ymm17, ymm29, 18
    vpsrld ymm18, ymm16, 3
    vmovdqa32 ymmword ptr [rdi+896], ymm27
    vprord ymm27, ymm31, 17
    vmovdqa32 ymmword ptr [rdi+1024], ymm21
    vprord ymm21, ymm31, 19
    vmovdqa32 ymmword ptr [rdi+1056], ymm20
    vpsrld ymm20, ymm31, 10
    vpxord ymm23, ymm25, ymm23
    vpxord ymm30, ymm19, ymm30
    vpsrld ymm19, ymm29, 3
    vpxord ymm17, ymm22, ymm17
    vpxord ymm23, ymm18, ymm23
    vpxord ymm30, ymm26, ymm30
    vpxord ymm21, ymm27, ymm21
    vpxord ymm17, ymm19, ymm17
    vpaddd ymm23, ymm24, ymm23
    vpaddd ymm30, ymm30, ymmword ptr [rdi+960]
    vpxord ymm21, ymm20, ymm21
    vpaddd ymm17, ymm16, ymm17
    vpaddd ymm23, ymm23, ymmword ptr [rdi+832]
    vmovdqa32 ymm20, ymmword ptr [rdi+704]
    vprord ymm19, ymm20, 7
    vprord ymm27, ymm20, 18
    vprord ymm26, ymm30, 17
    vprord ymm18, ymm30, 19
    vpsrld ymm22, ymm30, 10
    vpaddd ymm21, ymm28, ymm21
    vpaddd ymm17, ymm17, ymmword ptr [rdi+1056]
    vmovdqa32 ymm28, ymmword ptr [rdi+672]
    vprord ymm25, ymm28, 7
    vprord ymm16, ymm28, 18
    vpsrld ymm24, ymm20, 3
    vmovdqa32 ymmword ptr [rdi+960], ymm31
    vprord ymm31, ymm21, 17
    vmovdqa32 ymmword ptr [rdi+1088], ymm23
    vprord ymm23, ymm21, 19
    vmovdqa32 ymmword ptr [rdi+1120], ymm30
    vpsrld ymm30, ymm21, 10
    vpxord ymm27, ymm19, ymm27
    vpxord ymm18, ymm26, ymm18
    vpsrld ymm26, ymm28, 3
    vpxord ymm16, ymm25, ymm16
    vpxord ymm27, ymm24, ymm27
    vpxord ymm18, ymm22, ymm18
    vpxord ymm23, ymm31, ymm23
    vpxord ymm16, ymm26, ymm16
    vpaddd ymm27, ymm29, ymm27
    vpaddd ymm18, ymm18, ymmword ptr [rdi+1024]
    vpxord ymm23, ymm30, ymm23
    vpaddd ymm16, ymm20, ymm16
    vpaddd ymm27, ymm27, ymmword ptr [rdi+896]
    vmovdqa32 ymm30, ymmword ptr [rdi+800]
    vprord ymm26, ymm30, 7
    vprord ymm31, ymm30, 18
    vprord ymm22, ymm18, 17
    vprord ymm24, ymm18, 19
    vpsrld ymm25, ymm18, 10
    vpaddd ymm23, ymm17, ymm23
    vpaddd ymm16, ymm16, ymmword ptr [rdi+1120]
    vmovdqa32 ymm17, ymmword ptr [rdi+928]
    vprord ymm19, ymm17, 7
    vprord ymm20, ymm17, 18
    vpsrld ymm29, ymm30, 3
    vmovdqa32 ymmword ptr [rdi+1024], ymm21
    vprord ymm21, ymm23, 17
    vmovdqa32 ymmword ptr [rdi+1152], ymm27
    vprord ymm27, ymm23, 19
    vmovdqa32 ymmword ptr [rdi+1184], ymm18
    vpsrld ymm18, ymm23, 10
    vpxord ymm31, ymm26, ymm31
    vpxord ymm24, ymm22, ymm24
    vpsrld ymm22, ymm17, 3
    vpxord ymm20, ymm19, ymm20
    vpxord ymm31, ymm29, ymm31
    vpxord ymm24, ymm25, ymm24
    vpxord ymm27, ymm21, ymm27
    vpxord ymm20, ymm22, ymm20
    vpaddd ymm31, ymm28, ymm31
    vpaddd ymm24, ymm24, ymmword ptr [rdi+1088]
    vpxord ymm27, ymm18, ymm27
    vpaddd ymm20, ymm30, ymm20
    vpaddd ymm31, ymm31, ymmword ptr [rdi+960]
    vmovdqa32 ymm18, ymmword ptr [rdi+864]
    vprord ymm22, ymm18, 7
    vprord ymm21, ymm18, 18
    vprord ymm25, ymm24, 17
    vprord ymm29, ymm24, 19
    vpsrld ymm19, ymm24, 10
    vpaddd ymm27, ymm16, ymm27
    vpaddd ymm20, ymm20, ymmword ptr [rdi+1184]
    vmovdqa32 ymm16, ymmword ptr [rdi+992]
    vprord ymm26, ymm16, 7
    vprord ymm30, ymm16, 18
    vpsrld ymm28, ymm18, 3
    vmovdqa32 ymmword ptr [rdi+1088], ymm23
    vprord ymm23, ymm27, 17
    vmovdqa32 ymmword ptr [rdi+1216], ymm31
    vprord ymm31, ymm27, 19
    vmovdqa32 ymmword ptr [rdi+1248], ymm24
    vpsrld ymm24, ymm27, 10
    vpxord ymm21, ymm22, ymm21
    vpxord ymm29, ymm25, ymm29
    vpsrld ymm25, ymm16, 3
    vpxord ymm30, ymm26, ymm30
    vpxord ymm21, ymm28, ymm21
    vpxord ymm29, ymm19, ymm29
    vpxord ymm31, ymm23, ymm31
    vpxord ymm30, ymm25, ymm30
    vpaddd ymm21, ymm17, ymm21
    vpaddd ymm29, ymm29, ymmword ptr [rdi+1152]
    vpxord ymm31, ymm24, ymm31
    vpaddd ymm30, ymm18, ymm30
    vpaddd ymm21, ymm21, ymmword ptr [rdi+1024]
    vmovdqa32 ymm24, ymmword ptr [rdi+832]
    vprord ymm25, ymm24, 7
    vprord ymm23, ymm24, 18
    vprord ymm19, ymm29, 17
    vprord ymm28, ymm29, 19
    vpsrld ymm26, ymm29, 10
    vpaddd ymm31, ymm20, ymm31
    vpaddd ymm30, ymm30, ymmword ptr [rdi+1248]
    vmovdqa32 ymm20, ymmword ptr [rdi+1056]
    vprord ymm22, ymm20, 7
    vprord ymm18, ymm20, 18
    vpsrld ymm17, ymm24, 3
    vmovdqa32 ymmword ptr [rdi+1152], ymm27
    vprord ymm27, ymm31, 17
    vmovdqa32 ymmword ptr [rdi+1280], ymm21
    vprord ymm21, ymm31, 19
    vmovdqa32 ymmword ptr [rdi+1312], ymm29
    vpsrld ymm29, ymm31, 10
    vpxord ymm23, ymm25, ymm23
    vpxord ymm28, ymm19, ymm28
    vpsrld ymm19, ymm20, 3
    vpxord ymm18, ymm22, ymm18
    vpxord ymm23, ymm17, ymm23
    vpxord ymm28, ymm26, ymm28
    vpxord ymm21, ymm27, ymm21
    vpxord ymm18, ymm19, ymm18
    vpaddd ymm23, ymm16, ymm23
    vpaddd ymm28, ymm28, ymmword ptr [rdi+1216]
    vpxord ymm21, ymm29, ymm21
    vpaddd ymm18, ymm24, ymm18
    vpaddd ymm23, ymm23, ymmword ptr [rdi+1088]
    vmovdqa32 ymm29, ymmword ptr [rdi+896]
    vprord ymm19, ymm29, 7
    vprord ymm27, ymm29, 18
    vprord ymm26, ymm28, 17
    vprord ymm17, ymm28, 19
    vpsrld ymm22, ymm28, 10
    vpaddd ymm21, ymm30, ymm21
    vpaddd ymm18, ymm18, ymmword ptr [rdi+1312]
    vmovdqa32 ymm30, ymmword ptr [rdi+1120]
    vprord ymm25, ymm30, 7
    vprord ymm24, ymm30, 18
    vpsrld ymm16, ymm29, 3
    vmovdqa32 ymmword ptr [rdi+1216], ymm31
    vprord ymm31, ymm21, 17
    vmovdqa32 ymmword ptr [rdi+1344], ymm23
    vprord ymm23, ymm21, 19
    vmovdqa32 ymmword ptr [rdi+1376], ymm28
    vpsrld ymm28, ymm21, 10
    vpxord ymm27, ymm19, ymm27
    vpxord ymm17, ymm26, ymm17
    vpsrld ymm26, ymm30, 3
    vpxord ymm24, ymm25, ymm24
    vpxord ymm27, ymm16, ymm27
    vpxord ymm17, ymm22, ymm17
    vpxord ymm23, ymm31, ymm23
    vpxord ymm24, ymm26, ymm24
    vpaddd ymm27, ymm20, ymm27
    vpaddd ymm17, ymm17, ymmword ptr [rdi+1280]
    vpxord ymm23, ymm28, ymm23
    vpaddd ymm24, ymm29, ymm24
    vpaddd ymm27, ymm27, ymmword ptr [rdi+1152]
    vmovdqa32 ymm28, ymmword ptr [rdi+960]
    vprord ymm26, ymm28, 7
    vprord ymm31, ymm28, 18
    vprord ymm22, ymm17, 17
    vprord ymm16, ymm17, 19
    vpsrld ymm25, ymm17, 10
    vpaddd ymm23, ymm18, ymm23
    vpaddd ymm24, ymm24, ymmword ptr [rdi+1376]
    vmovdqa32 ymm18, ymmword ptr [rdi+1184]
    vprord ymm19, ymm18, 7
    vprord ymm29, ymm18, 18
    vpsrld ymm20, ymm28, 3
    vmovdqa32 ymmword ptr [rdi+1280], ymm21
    vprord ymm21, ymm23, 17
    vmovdqa32 ymmword ptr [rdi+1408], ymm27
    vprord ymm27, ymm23, 19
    vmovdqa32 ymmword ptr [rdi+1440], ymm17
    vpsrld ymm17, ymm23, 10
    vpxord ymm31, ymm26, ymm31
    vpxord ymm16, ymm22, ymm16
    vpsrld ymm22, ymm18, 3
    vpxord ymm29, ymm19, ymm29
    vpxord ymm31, ymm20, ymm31
    vpxord ymm16, ymm25, ymm16
    vpxord ymm27, ymm21, ymm27
    vpxord ymm29, ymm22, ymm29
    vpaddd ymm31, ymm30, ymm31
    vpaddd ymm16, ymm16, ymmword ptr [rdi+1344]
    vpxord ymm27, ymm17, ymm27
    vpaddd ymm29, ymm28, ymm29
    vpaddd ymm31, ymm31, ymmword ptr [rdi+1216]
    vmovdqa32 ymm17, ymmword ptr [rdi+1024]
    vprord ymm22, ymm17, 7
    vprord ymm21, ymm17, 18
    vprord ymm25, ymm16, 17
    vprord ymm20, ymm16, 19
    vpsrld ymm19, ymm16, 10
    vpaddd ymm27, ymm24, ymm27
    vpaddd ymm29, ymm29, ymmword ptr [rdi+1440]
    vmovdqa32 ymm24, ymmword ptr [rdi+1248]
    vprord ymm26, ymm24, 7
    vprord ymm28, ymm24, 18
    vpsrld ymm30, ymm17, 3
    vmovdqa32 ymmword ptr [rdi+1344], ymm23
    vprord ymm23, ymm27, 17
    vmovdqa32 ymmword ptr [rdi+1472], ymm31
    vprord ymm31, ymm27, 19
    vmovdqa32 ymmword ptr [rdi+1504], ymm16
    vpsrld ymm16, ymm27, 10
    vpxord ymm21, ymm22, ymm21
    vpxord ymm20, ymm25, ymm20
    vpsrld ymm25, ymm24, 3
    vpxord ymm28, ymm26, ymm28
    vpxord ymm21, ymm30, ymm21
    vpxord ymm20, ymm19, ymm20
    vpxord ymm31, ymm23, ymm31
    vpxord ymm28, ymm25, ymm28
    vpaddd ymm21, ymm18, ymm21
    vpaddd ymm20, ymm20, ymmword ptr [rdi+1408]
    vpxord ymm31, ymm16, ymm31
    vpaddd ymm28, ymm17, ymm28
    vpaddd ymm21, ymm21, ymmword ptr [rdi+1280]
    vmovdqa32 ymm16, ymmword ptr [rdi+1088]
    vprord ymm25, ymm16, 7
    vprord ymm23, ymm16, 18
    vprord ymm19, ymm20, 17
    vprord ymm30, ymm20, 19
    vpsrld ymm26, ymm20, 10
    vpaddd ymm31, ymm29, ymm31
    vpaddd ymm28, ymm28, ymmword ptr [rdi+1504]
    vmovdqa32 ymm29, ymmword ptr [rdi+1312]
    vprord ymm22, ymm29, 7
    vmovdqa32 ymmword ptr [rdi+1408], ymm27
    vprord ymm27, ymm29, 18
    vpsrld ymm17, ymm16, 3
    vprord ymm18, ymm31, 17
    vmovdqa32 ymmword ptr [rdi+1536], ymm21
    vprord ymm21, ymm31, 19
    vmovdqa32 ymmword ptr [rdi+1568], ymm20
    vpsrld ymm20, ymm31, 10
    vpxord ymm23, ymm25, ymm23
    vpxord ymm30, ymm19, ymm30
    vpsrld ymm19, ymm29, 3
    vpxord ymm27, ymm22, ymm27
    vpxord ymm23, ymm17, ymm23
    vpxord ymm30, ymm26, ymm30
    vpxord ymm21, ymm18, ymm21
    vpxord ymm27, ymm19, ymm27
    vpaddd ymm23, ymm24, ymm23
    vpaddd ymm30, ymm30, ymmword ptr [rdi+1472]
    vpxord ymm21, ymm20, ymm21
    vpaddd ymm27, ymm16, ymm27
    vpaddd ymm23, ymm23, ymmword ptr [rdi+1344]
    vmovdqa32 ymm20, ymmword ptr [rdi+576]
    vpaddd ymm20, ymm20, dword ptr [rsi+72]{1to8}
    vmovdqa32 ymm19, ymmword ptr [rdi+544]
    vpaddd ymm19, ymm19, dword ptr [rsi+76]{1to8}
    vprord ymm18, ymm30, 17
    vprord ymm26, ymm30, 19
    vpsrld ymm17, ymm30, 10
    vpaddd ymm21, ymm28, ymm21
    vpaddd ymm27, ymm27, ymmword ptr [rdi+1568]
    vmovdqa32 ymm28, ymmword ptr [rdi+512]
    vpaddd ymm28, ymm28, dword ptr [rsi+80]{1to8}
    vmovdqa32 ymm22, ymmword ptr [rdi+352]
    vpaddd ymm22, ymm22, dword ptr [rsi+84]{1to8}
    vmovdqa32 ymm25, ymmword ptr [rdi+288]
    vpaddd ymm25, ymm25, dword ptr [rsi+88]{1to8}
    vmovdqa32 ymmword ptr [rdi+288], ymm31
    vprord ymm31, ymm21, 17
    vmovdqa32 ymmword ptr [rdi+352], ymm30
    vprord ymm30, ymm21, 19
    vpsrld ymm29, ymm21, 10
    vmovdqa32 ymmword ptr [rdi+512], ymm21
    vmovdqa32 ymm21, ymmword ptr [rdi+256]
    vpaddd ymm21, ymm21, dword ptr [rsi+92]{1to8}
    vpxord ymm26, ymm18, ymm26
    vpunpckldq ymm18, ymm20, ymm19
    vpunpckhdq ymm19, ymm20, ymm19
    vpunpckldq ymm20, ymm28, ymm22
    vpxord ymm26, ymm17, ymm26
    vpxord ymm30, ymm31, ymm30
    vmovdqa32 ymmword ptr [r8+128], ymm18
    vmovdqa32 ymm18, ymmword ptr [rdi+416]
    vpaddd ymm18, ymm18, dword ptr [rsi+96]{1to8}
    vmovdqa32 ymm31, ymmword ptr [rdi+384]
    vpaddd ymm31, ymm31, dword ptr [rsi+100]{1to8}
    vmovdqa32 ymmword ptr [r8+160], ymm19
    vmovdqa32 ymmword ptr [r8+192], ymm20
    vpaddd ymm26, ymm26, ymmword ptr [rdi+1536]
    vpxord ymm30, ymm29, ymm30
    vmovdqa32 ymm29, ymmword ptr [rdi+480]
    vpaddd ymm29, ymm29, dword ptr [rsi+104]{1to8}
    vmovdqa32 ymm20, ymmword ptr [rdi+608]
    vpaddd ymm20, ymm20, dword ptr [rsi+108]{1to8}
    vmovdqa32 ymm19, ymmword ptr [rdi+640]
    vpaddd ymm19, ymm19, dword ptr [rsi+112]{1to8}
    vmovdqa32 ymm17, ymmword ptr [rdi+320]
    vpaddd ymm17, ymm17, dword ptr [rsi+116]{1to8}
    vprord ymm16, ymm26, 17
    vprord ymm24, ymm26, 19
    vmovdqa32 ymmword ptr [rdi+320], ymm17
    vpsrld ymm17, ymm26, 10
    vpaddd ymm30, ymm27, ymm30
    vmovdqa32 ymm27, ymmword ptr [rdi+448]
    vpaddd ymm27, ymm27, dword ptr [rsi+120]{1to8}
    vmovdqa32 ymmword ptr [rdi+448], ymm30
    vmovdqa32 ymm30, ymmword ptr [rdi+768]
    vpaddd ymm30, ymm30, dword ptr [rsi+124]{1to8}
    vpunpckhdq ymm22, ymm28, ymm22
    vpunpckldq ymm28, ymm25, ymm21
    vpxord ymm24, ymm16, ymm24
    vpunpckhdq ymm21, ymm25, ymm21
    vmovdqa32 ymm25, ymmword ptr [rdi+736]
    vpaddd ymm25, ymm25, dword ptr [rsi+128]{1to8}
    vpunpckldq ymm16, ymm18, ymm31
    vmovdqa32 ymmword ptr [r8+224], ymm22
    vmovdqa32 ymmword ptr [r8+256], ymm28
    vpxord ymm24, ymm17, ymm24
    vpunpckhdq ymm31, ymm18, ymm31
    vmovdqa32 ymmword ptr [r8+288], ymm21
    vmovdqa32 ymm21, ymmword ptr [rdi+704]
    vpaddd ymm21, ymm21, dword ptr [rsi+132]{1to8}
    vpunpckldq ymm18, ymm29, ymm20
    vmovdqa32 ymmword ptr [r8+320], ymm16
    vpaddd ymm24, ymm23, ymm24
    vpunpckhdq ymm20, ymm29, ymm20
    vmovdqa32 ymmword ptr [r8+352], ymm31
    vmovdqa32 ymm31, ymmword ptr [rdi+672]
    vpaddd ymm31, ymm31, dword ptr [rsi+136]{1to8}
    vmovdqa32 ymm29, ymmword ptr [rdi+800]
    vpaddd ymm29, ymm29, dword ptr [rsi+140]{1to8}
    vmovdqa32 ymm23, ymmword ptr [rdi+928]
    vpaddd ymm23, ymm23, dword ptr [rsi+144]{1to8}
    vmovdqa32 ymm16, ymmword ptr [rdi+864]
    vpaddd ymm16, ymm16, dword ptr [rsi+148]{1to8}
    vmovdqa32 ymmword ptr [r8+384], ymm18
    vpunpckldq ymm18, ymm19, ymmword ptr [rdi+320]
    vpunpckhdq ymm19, ymm19, ymmword ptr [rdi+320]
    vmovdqa32 ymm17, ymmword ptr [rdi+992]
    vpaddd ymm17, ymm17, dword ptr [rsi+152]{1to8}
    vmovdqa32 ymm28, ymmword ptr [rdi+832]
    vpaddd ymm28, ymm28, dword ptr [rsi+156]{1to8}
    vmovdqa32 ymmword ptr [r8+416], ymm20
    vpunpckldq ymm20, ymm27, ymm30
    vpunpckhdq ymm30, ymm27, ymm30
    vmovdqa32 ymm27, ymmword ptr [rdi+1056]
    vpaddd ymm27, ymm27, dword ptr [rsi+160]{1to8}
    vmovdqa32 ymm22, ymmword ptr [rdi+896]
    vpaddd ymm22, ymm22, dword ptr [rsi+164]{1to8}
    vmovdqa32 ymmword ptr [r8+704], ymm23
    vmovdqa32 ymmword ptr [r8+736], ymm16
    vpunpckldq ymm16, ymm25, ymm21
    vpunpckhdq ymm21, ymm25, ymm21
    vmovdqa32 ymm25, ymmword ptr [rdi+1120]
    vpaddd ymm25, ymm25, dword ptr [rsi+168]{1to8}
    vmovdqa32 ymm23, ymmword ptr [rdi+960]
    vpaddd ymm23, ymm23, dword ptr [rsi+172]{1to8}
    vmovdqa32 ymmword ptr [r8+448], ymm18
    vmovdqa32 ymmword ptr [r8+480], ymm19
    vmovdqa32 ymmword ptr [r8+768], ymm17
    vmovdqa32 ymmword ptr [r8+800], ymm28
    vpunpckldq ymm28, ymm31, ymm29
    vpunpckhdq ymm29, ymm31, ymm29
    vmovdqa32 ymm31, ymmword ptr [rdi+1184]
    vpaddd ymm31, ymm31, dword ptr [rsi+176]{1to8}
    vmovdqa32 ymm17, ymmword ptr [rdi+1024]
    vpaddd ymm17, ymm17, dword ptr [rsi+180]{1to8}
    vmovdqa32 ymmword ptr [r8+512], ymm20
    vmovdqa32 ymmword ptr [r8+544], ymm30
    vmovdqa32 ymmword ptr [r8+832], ymm27
    vmovdqa32 ymmword ptr [r8+864], ymm22
    vmovdqa32 ymm22, ymmword ptr [rdi+1248]
    vpaddd ymm22, ymm22, dword ptr [rsi+184]{1to8}
    vmovdqa32 ymm27, ymmword ptr [rdi+1088]
    vpaddd ymm27, ymm27, dword ptr [rsi+188]{1to8}
    vmovdqa32 ymm30, ymmword ptr [rdi+1312]
    vpaddd ymm30, ymm30, dword ptr [rsi+192]{1to8}
    vmovdqa32 ymm20, ymmword ptr [rdi+1152]
    vpaddd ymm20, ymm20, dword ptr [rsi+196]{1to8}
    vmovdqa32 ymmword ptr [r8+576], ymm16
    vmovdqa32 ymmword ptr [r8+608], ymm21
    vmovdqa32 ymmword ptr [r8+896], ymm25
    vmovdqa32 ymmword ptr [r8+928], ymm23
    vmovdqa32 ymm23, ymmword ptr [rdi+1376]
    vpaddd ymm23, ymm23, dword ptr [rsi+200]{1to8}
    vmovdqa32 ymm25, ymmword ptr [rdi+1216]
    vpaddd ymm25, ymm25, dword ptr [rsi+204]{1to8}
    vmovdqa32 ymm21, ymmword ptr [rdi+1440]
    vpaddd ymm21, ymm21, dword ptr [rsi+208]{1to8}
    vmovdqa32 ymm16, ymmword ptr [rdi+1280]
    vpaddd ymm16, ymm16, dword ptr [rsi+212]{1to8}
    vmovdqa32 ymmword ptr [r8+640], ymm28
    vmovdqa32 ymmword ptr [r8+672], ymm29
    vmovdqa32 ymmword ptr [r8+960], ymm31
    vmovdqa32 ymmword ptr [r8+992], ymm17
    vmovdqa32 ymm17, ymmword ptr [rdi+1504]
    vpaddd ymm17, ymm17, dword ptr [rsi+216]{1to8}
    vmovdqa32 ymm31, ymmword ptr [rdi+1344]
    vpaddd ymm31, ymm31, dword ptr [rsi+220]{1to8}
    vmovdqa32 ymm29, ymmword ptr [rdi+1568]
    vpaddd ymm29, ymm29, dword ptr [rsi+224]{1to8}
    vmovdqa32 ymm28, ymmword ptr [rdi+1408]
    vpaddd ymm28, ymm28, dword ptr [rsi+228]{1to8}
    vmovdqa32 ymmword ptr [r8+1024], ymm22
    vmovdqa32 ymmword ptr [r8+1056], ymm27
    vmovdqa32 ymmword ptr [r8+1088], ymm30
    vmovdqa32 ymmword ptr [r8+1120], ymm20
    vmovdqa32 ymm20, ymmword ptr [rdi+352]
    vpaddd ymm20, ymm20, dword ptr [rsi+232]{1to8}
    vmovdqa32 ymm30, ymmword ptr [rdi+288]
    vpaddd ymm30, ymm30, dword ptr [rsi+236]{1to8}
    vpaddd ymm26, ymm26, dword ptr [rsi+240]{1to8}
    vmovdqa32 ymm27, ymmword ptr [rdi+512]
    vpaddd ymm27, ymm27, dword ptr [rsi+244]{1to8}
    vmovdqa32 ymmword ptr [r8+1152], ymm23
    vmovdqa32 ymmword ptr [r8+1184], ymm25
    vmovdqa32 ymmword ptr [r8+1216], ymm21
    vmovdqa32 ymmword ptr [r8+1248], ymm16
    vpaddd ymm24, ymm24, dword ptr [rsi+248]{1to8}
    vmovdqa32 ymm16, ymmword ptr [rdi+448]
    vpaddd ymm16, ymm16, dword ptr [rsi+252]{1to8}
    vmovdqa32 ymmword ptr [r8+1280], ymm17
    vmovdqa32 ymmword ptr [r8+1312], ymm31
    vmovdqa32 ymmword ptr [r8+1344], ymm29
    vmovdqa32 ymmword ptr [r8+1376], ymm28
    vmovdqa32 ymmword ptr [r8+1408], ymm20
    vmovdqa32 ymmword ptr [r8+1440], ymm30
    vmovdqa32 ymmword ptr [r8+1472], ymm26
    vmovdqa32 ymmword ptr [r8+1504], ymm27
    vmovdqa32 ymmword ptr [r8+1536], ymm24
    vmovdqa32 ymmword ptr [r8+1568], ymm16
    vmovdqa32 ymm16, ymmword ptr [rdi]
    vpaddd ymm16, ymm16, dword ptr [rsi+256]{1to8}
    vmovdqa32 ymmword ptr [rdi], ymm16
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
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [r8]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 ymm16, ymmword ptr [rbp]
    vpunpckldq ymm17, ymm16, ymmword ptr [rbp+32]
    vmovdqa32 ymm18, ymmword ptr [rbp+64]
    vpunpckldq ymm19, ymm18, ymmword ptr [rbp+96]
    vmovdqa32 ymm20, ymmword ptr [r12+288]
    vprord ymm21, ymm20, 7
    vpunpckhdq ymm16, ymm16, ymmword ptr [rbp+32]
    vpunpckhdq ymm18, ymm18, ymmword ptr [rbp+96]
    vprord ymm22, ymm20, 18
    vmovdqa32 ymm23, ymmword ptr [r12+320]
    vprord ymm24, ymm23, 7
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [r8+32]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm4, xmm3
    vpunpckhqdq ymm25, ymm17, ymm19
    vmovdqa32 ymm26, ymmword ptr [rbp+128]
    vpunpckldq ymm27, ymm26, ymmword ptr [rbp+160]
    vprord ymm28, ymm23, 18
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [r8+64]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm6, xmm5
    vpunpckhqdq ymm29, ymm16, ymm18
    vmovdqa32 ymm30, ymmword ptr [rbp+192]
    vpunpckldq ymm31, ymm30, ymmword ptr [rbp+224]
    vmovdqa32 ymmword ptr [rdi+256], ymm28
    vmovdqa32 ymm28, ymmword ptr [r12+256]
    vmovdqa32 ymmword ptr [rdi+288], ymm24
    vpaddd ymm24, ymm28, dword ptr [rsi+64]{1to8}
    vmovdqa xmm7, xmmword ptr [rcx]
    vpaddd xmm7, xmm7, xmmword ptr [r8+96]
    vmovdqa xmm8, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymmword ptr [rdi+320], ymm24
    vprord ymm24, ymm25, 6
    vpunpcklqdq ymm19, ymm17, ymm19
    vpunpckhdq ymm26, ymm26, ymmword ptr [rbp+160]
    vmovdqa xmm9, xmmword ptr [rcx]
    vpaddd xmm9, xmm9, xmmword ptr [r8+16]
    vmovdqa xmm10, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm10, xmm9
    vprord ymm17, ymm25, 11
    vpunpckhdq ymm30, ymm30, ymmword ptr [rbp+224]
    vpunpcklqdq ymm28, ymm27, ymm31
    vmovdqa xmm11, xmmword ptr [rcx]
    vpaddd xmm11, xmm11, xmmword ptr [r8+48]
    vmovdqa xmm12, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm12, xmm11
    vprord ymm23, ymm29, 2
    vpunpckhqdq ymm31, ymm27, ymm31
    vpunpcklqdq ymm18, ymm16, ymm18
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vprord ymm16, ymm25, 25
    vpunpckhqdq ymm27, ymm26, ymm30
    vpaddd ymm28, ymm28, ymmword ptr [r9+704]
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymmword ptr [rdi+352], ymm27
    vmovdqa32 ymm27, ymm25
    vpternlogd ymm27, ymm19, ymm31, 0xca
    vpxord ymm17, ymm24, ymm17
    vpxord ymm22, ymm21, ymm22
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm5, xmm6
    vpunpcklqdq ymm30, ymm26, ymm30
    vpsrld ymm26, ymm20, 3
    vpaddd ymm21, ymm20, dword ptr [rsi+68]{1to8}
    vpxord ymm17, ymm16, ymm17
    vpaddd ymm27, ymm28, ymm27
    vmovdqa32 ymm28, ymmword ptr [r12+320]
    vpaddd ymm16, ymm28, dword ptr [rsi+72]{1to8}
    vmovdqa32 ymm24, ymmword ptr [r12+352]
    vmovdqa32 ymmword ptr [rdi+384], ymm25
    vpaddd ymm25, ymm24, dword ptr [rsi+76]{1to8}
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm7, xmm8
    vpxord ymm22, ymm26, ymm22
    vpsrld ymm26, ymm28, 3
    vmovdqa32 ymm28, ymmword ptr [r12+384]
    vmovdqa32 ymmword ptr [rdi+416], ymm19
    vpaddd ymm19, ymm28, dword ptr [rsi+80]{1to8}
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm9, xmm10
    vpaddd ymm17, ymm27, ymm17
    vmovdqa32 ymm27, ymmword ptr [r12+416]
    vpaddd ymm28, ymm27, dword ptr [rsi+84]{1to8}
    vmovdqa32 ymm27, ymmword ptr [r12+448]
    vpaddd ymm24, ymm27, dword ptr [rsi+88]{1to8}
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm22, ymm22, ymmword ptr [r12+256]
    vmovdqa32 ymm27, ymmword ptr [r12+480]
    vmovdqa32 ymmword ptr [rdi+448], ymm24
    vpaddd ymm24, ymm27, dword ptr [rsi+92]{1to8}
    vmovdqa32 ymm27, ymmword ptr [r14+2496]
    vpaddd ymm27, ymm27, dword ptr [rsi+96]{1to8}
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 ymmword ptr [rdi+480], ymm27
    vprord ymm27, ymm29, 13
    vpaddd ymm30, ymm30, ymm17
    vmovdqa32 ymmword ptr [rdi+512], ymm24
    vmovdqa32 ymm24, ymmword ptr [rdi+288]
    vpxord ymm24, ymm24, ymmword ptr [rdi+256]
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymmword ptr [rdi+256], ymm17
    vpaddd ymm17, ymm22, dword ptr [rsi+100]{1to8}
    vmovdqa32 ymmword ptr [rdi+288], ymm17
    vmovdqa32 ymm17, ymmword ptr [rdi+320]
    vmovdqa32 ymmword ptr [rdi+544], ymm22
    vpunpckldq ymm22, ymm17, ymm21
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [rdi+576], ymm30
    vprord ymm30, ymm29, 22
    vpxord ymm24, ymm26, ymm24
    vpaddd ymm20, ymm20, dword ptr [rsi+104]{1to8}
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm8, xmm7
    vpunpckhdq ymm21, ymm17, ymm21
    vpunpckldq ymm17, ymm16, ymm25
    vmovdqa32 ymmword ptr [r12+512], ymm22
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm10, xmm9
    vpxord ymm27, ymm23, ymm27
    vpaddd ymm24, ymm20, ymm24
    vpunpckhdq ymm25, ymm16, ymm25
    vpunpckldq ymm16, ymm19, ymm28
    vmovdqa32 ymmword ptr [r12+544], ymm21
    vmovdqa32 ymmword ptr [r12+576], ymm17
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm12, xmm11
    vpxord ymm27, ymm30, ymm27
    vmovdqa32 ymm30, ymm29
    vpternlogd ymm30, ymm18, ymmword ptr [rdi+352], 0xe8
    vpaddd ymm31, ymm31, ymmword ptr [r9+736]
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 ymm17, ymmword ptr [r12+352]
    vprord ymm21, ymm17, 7
    vpaddd ymm20, ymm24, dword ptr [rsi+108]{1to8}
    vpunpckhdq ymm28, ymm19, ymm28
    vmovdqa32 ymmword ptr [r12+608], ymm25
    vmovdqa32 ymmword ptr [r12+640], ymm16
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm30, ymm27, ymm30
    vmovdqa32 ymm27, ymmword ptr [rdi+576]
    vprord ymm16, ymm27, 6
    vmovdqa32 ymm25, ymmword ptr [rdi+384]
    vmovdqa32 ymm19, ymm27
    vpternlogd ymm19, ymm25, ymmword ptr [rdi+416], 0xca
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm5, xmm6
    vprord ymm23, ymm27, 11
    vpsrld ymm22, ymm17, 3
    vmovdqa32 ymm26, ymmword ptr [rdi+544]
    vmovdqa32 ymmword ptr [rdi+320], ymm24
    vpsrld ymm24, ymm26, 10
    vmovdqa32 ymmword ptr [r12+672], ymm28
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm30, ymm30, ymmword ptr [rdi+256]
    vprord ymm28, ymm27, 25
    vpaddd ymm19, ymm31, ymm19
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm9, xmm10
    vprord ymm31, ymm17, 18
    vmovdqa32 ymm17, ymmword ptr [rdi+448]
    vpunpckldq ymm27, ymm17, ymmword ptr [rdi+512]
    vpunpckhdq ymm17, ymm17, ymmword ptr [rdi+512]
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm11, xmm12
    vpxord ymm23, ymm16, ymm23
    vprord ymm16, ymm26, 17
    vmovdqa32 ymm25, ymmword ptr [rdi+288]
    vmovdqa32 ymmword ptr [rdi+512], ymm24
    vpunpckldq ymm24, ymm25, ymm20
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 ymmword ptr [rdi+448], ymm22
    vprord ymm22, ymm26, 19
    vpunpckhdq ymm20, ymm25, ymm20
    vmovdqa32 ymmword ptr [r12+704], ymm27
    vmovdqa32 ymmword ptr [r12+736], ymm17
    vprord ymm17, ymm30, 2
    vprord ymm27, ymm30, 13
    vpxord ymm23, ymm28, ymm23
    vmovdqa32 ymm28, ymm30
    vpternlogd ymm28, ymm29, ymm18, 0xe8
    vmovdqa32 ymmword ptr [r12+1024], ymm24
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm4, xmm3
    vprord ymm24, ymm30, 22
    vmovdqa32 ymm25, ymmword ptr [rdi+416]
    vpaddd ymm25, ymm25, ymmword ptr [r9+768]
    vpxord ymm31, ymm21, ymm31
    vmovdqa32 ymmword ptr [r12+1056], ymm20
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm23, ymm19, ymm23
    vpxord ymm22, ymm16, ymm22
    vmovdqa32 ymm16, ymmword ptr [r12+384]
    vprord ymm19, ymm16, 7
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm8, xmm7
    vpxord ymm27, ymm17, ymm27
    vpxord ymm31, ymm31, ymmword ptr [rdi+448]
    vprord ymm17, ymm16, 18
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm20, ymm23, ymmword ptr [rdi+352]
    vpxord ymm22, ymm22, ymmword ptr [rdi+512]
    vmovdqa32 ymm21, ymmword ptr [r12+416]
    vprord ymm26, ymm21, 7
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm12, xmm11
    vpxord ymm27, ymm24, ymm27
    vpaddd ymm31, ymm31, ymmword ptr [r12+320]
    vprord ymm24, ymm21, 18
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 ymmword ptr [rdi+512], ymm18
    vprord ymm18, ymm20, 6
    vmovdqa32 ymmword ptr [rdi+352], ymm30
    vmovdqa32 ymm30, ymmword ptr [rdi+576]
    vmovdqa32 ymmword ptr [rdi+448], ymm29
    vmovdqa32 ymm29, ymm20
    vpternlogd ymm29, ymm30, ymmword ptr [rdi+384], 0xca
    vpsrld ymm30, ymm16, 3
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm28, ymm27, ymm28
    vprord ymm27, ymm20, 11
    vpaddd ymm22, ymm31, ymm22
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm5, xmm6
    vprord ymm31, ymm20, 25
    vpaddd ymm29, ymm25, ymm29
    vpxord ymm17, ymm19, ymm17
    vpaddd ymm28, ymm23, ymm28
    vmovdqa32 ymm23, ymmword ptr [rdi+320]
    vprord ymm19, ymm23, 17
    vprord ymm25, ymm23, 19
    vmovdqa32 ymmword ptr [rdi+416], ymm20
    vpsrld ymm20, ymm21, 3
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm7, xmm8
    vpxord ymm27, ymm18, ymm27
    vprord ymm18, ymm22, 17
    vpxord ymm24, ymm26, ymm24
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm9, xmm10
    vprord ymm26, ymm28, 2
    vmovdqa32 ymm21, ymmword ptr [rdi+352]
    vmovdqa32 ymm16, ymm28
    vpternlogd ymm16, ymm21, ymmword ptr [rdi+448], 0xe8
    vpxord ymm17, ymm30, ymm17
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm11, xmm12
    vprord ymm30, ymm28, 13
    vpxord ymm27, ymm31, ymm27
    vpsrld ymm31, ymm23, 10
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vprord ymm23, ymm28, 22
    vpxord ymm25, ymm19, ymm25
    vpxord ymm24, ymm20, ymm24
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm27, ymm29, ymm27
    vprord ymm29, ymm22, 19
    vpsrld ymm20, ymm22, 10
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm6, xmm5
    vpxord ymm30, ymm26, ymm30
    vpxord ymm25, ymm31, ymm25
    vpaddd ymm17, ymm17, ymmword ptr [r12+352]
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm31, ymm27, ymmword ptr [rdi+512]
    vpaddd ymm24, ymm24, ymmword ptr [r12+384]
    vmovdqa32 ymm26, ymmword ptr [r12+448]
    vprord ymm19, ymm26, 7
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm10, xmm9
    vpxord ymm30, ymm23, ymm30
    vpxord ymm29, ymm18, ymm29
    vpaddd ymm25, ymm17, ymm25
    vprord ymm17, ymm26, 18
    vpsrld ymm18, ymm26, 3
    vpaddd ymm23, ymm22, dword ptr [rsi+112]{1to8}
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm16, ymm30, ymm16
    vprord ymm30, ymm31, 6
    vmovdqa32 ymmword ptr [rdi+512], ymm22
    vmovdqa32 ymm22, ymmword ptr [rdi+384]
    vpaddd ymm22, ymm22, ymmword ptr [r9+800]
    vmovq xmm0, qword ptr [r8+128]
    sha256rnds2 xmm1, xmm2
    vprord ymm26, ymm31, 11
    vmovdqa32 ymm21, ymmword ptr [rdi+416]
    vmovdqa32 ymmword ptr [rdi+384], ymm28
    vmovdqa32 ymm28, ymm31
    vpternlogd ymm28, ymm21, ymmword ptr [rdi+576], 0xca
    vpxord ymm29, ymm20, ymm29
    vmovq xmm0, qword ptr [r8+136]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm16, ymm27, ymm16
    vprord ymm27, ymm31, 25
    vpxord ymm17, ymm19, ymm17
    vmovq xmm0, qword ptr [r8+160]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm28, ymm22, ymm28
    vpaddd ymm29, ymm24, ymm29
    vprord ymm24, ymm25, 17
    vmovq xmm0, qword ptr [r8+168]
    sha256rnds2 xmm7, xmm8
    vpxord ymm26, ymm30, ymm26
    vprord ymm30, ymm25, 19
    vpxord ymm17, ymm18, ymm17
    vmovq xmm0, qword ptr [r8+144]
    sha256rnds2 xmm9, xmm10
    vpsrld ymm18, ymm25, 10
    vpaddd ymm22, ymm25, dword ptr [rsi+116]{1to8}
    vpaddd ymm19, ymm29, dword ptr [rsi+120]{1to8}
    vmovq xmm0, qword ptr [r8+152]
    sha256rnds2 xmm11, xmm12
    vprord ymm20, ymm16, 2
    vpxord ymm26, ymm27, ymm26
    vpaddd ymm17, ymm17, ymmword ptr [r12+416]
    vmovq xmm0, qword ptr [r8+192]
    sha256rnds2 xmm2, xmm1
    vpxord ymm30, ymm24, ymm30
    vpunpckldq ymm24, ymm23, ymm22
    vprord ymm27, ymm16, 13
    vpaddd ymm26, ymm28, ymm26
    vmovdqa32 ymm28, ymmword ptr [r12+480]
    vmovdqa32 ymmword ptr [rdi+288], ymm25
    vprord ymm25, ymm28, 7
    vpunpckhdq ymm22, ymm23, ymm22
    vmovq xmm0, qword ptr [r8+200]
    sha256rnds2 xmm4, xmm3
    vprord ymm23, ymm16, 22
    vpxord ymm30, ymm18, ymm30
    vmovdqa32 ymmword ptr [r12+1088], ymm24
    vmovq xmm0, qword ptr [r8+224]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm24, ymm26, ymmword ptr [rdi+448]
    vprord ymm18, ymm28, 18
    vmovdqa32 ymmword ptr [r12+1120], ymm22
    vmovq xmm0, qword ptr [r8+232]
    sha256rnds2 xmm8, xmm7
    vpxord ymm27, ymm20, ymm27
    vmovdqa32 ymm20, ymmword ptr [rdi+384]
    vmovdqa32 ymm22, ymm16
    vpternlogd ymm22, ymm20, ymmword ptr [rdi+352], 0xe8
    vmovdqa32 ymmword ptr [rdi+448], ymm19
    vmovdqa32 ymm19, ymmword ptr [rdi+576]
    vpaddd ymm19, ymm19, ymmword ptr [r9+832]
    vmovq xmm0, qword ptr [r8+208]
    sha256rnds2 xmm10, xmm9
    vprord ymm20, ymm24, 6
    vmovdqa32 ymmword ptr [rdi+576], ymm16
    vmovdqa32 ymm16, ymm24
    vpternlogd ymm16, ymm31, ymm21, 0xca
    vpsrld ymm21, ymm28, 3
    vmovq xmm0, qword ptr [r8+216]
    sha256rnds2 xmm12, xmm11
    vpxord ymm27, ymm23, ymm27
    vprord ymm23, ymm24, 11
    vpxord ymm18, ymm25, ymm18
    vmovq xmm0, qword ptr [r8+256]
    sha256rnds2 xmm1, xmm2
    vprord ymm25, ymm24, 25
    vpaddd ymm16, ymm19, ymm16
    vpsrld ymm19, ymm29, 10
    vmovq xmm0, qword ptr [r8+264]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm22, ymm27, ymm22
    vprord ymm27, ymm29, 17
    vpxord ymm18, ymm21, ymm18
    vmovq xmm0, qword ptr [r8+288]
    sha256rnds2 xmm5, xmm6
    vpxord ymm23, ymm20, ymm23
    vprord ymm20, ymm29, 19
    vmovdqa32 ymm21, ymmword ptr [r12+448]
    vpaddd ymm21, ymm21, dword ptr [rsi+124]{1to8}
    vpaddd ymm22, ymm26, ymm22
    vpaddd ymm30, ymm17, ymm30
    vpaddd ymm28, ymm28, dword ptr [rsi+128]{1to8}
    vmovq xmm0, qword ptr [r8+296]
    sha256rnds2 xmm7, xmm8
    vpxord ymm23, ymm25, ymm23
    vpaddd ymm18, ymm21, ymm18
    vmovq xmm0, qword ptr [r8+272]
    sha256rnds2 xmm9, xmm10
    vprord ymm21, ymm22, 2
    vmovdqa32 ymm25, ymmword ptr [rdi+576]
    vmovdqa32 ymm17, ymm22
    vpternlogd ymm17, ymm25, ymmword ptr [rdi+384], 0xe8
    vpxord ymm20, ymm27, ymm20
    vmovq xmm0, qword ptr [r8+280]
    sha256rnds2 xmm11, xmm12
    vprord ymm27, ymm22, 13
    vpaddd ymm23, ymm16, ymm23
    vpsrld ymm16, ymm30, 10
    vmovq xmm0, qword ptr [r8+320]
    sha256rnds2 xmm2, xmm1
    vprord ymm26, ymm22, 22
    vpxord ymm20, ymm19, ymm20
    vpaddd ymm28, ymm28, ymmword ptr [rdi+544]
    vmovq xmm0, qword ptr [r8+328]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm19, ymm23, ymmword ptr [rdi+352]
    vmovdqa32 ymmword ptr [rdi+352], ymm29
    vprord ymm29, ymm30, 17
    vpaddd ymm25, ymm30, dword ptr [rsi+132]{1to8}
    vmovq xmm0, qword ptr [r8+352]
    sha256rnds2 xmm6, xmm5
    vpxord ymm27, ymm21, ymm27
    vpaddd ymm20, ymm18, ymm20
    vprord ymm18, ymm30, 19
    vmovq xmm0, qword ptr [r8+360]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymm21, ymmword ptr [rdi+448]
    vmovdqa32 ymmword ptr [rdi+256], ymm30
    vpunpckldq ymm30, ymm21, ymm25
    vpunpckhdq ymm25, ymm21, ymm25
    vmovq xmm0, qword ptr [r8+336]
    sha256rnds2 xmm10, xmm9
    vpxord ymm27, ymm26, ymm27
    vprord ymm26, ymm20, 17
    vpsrld ymm21, ymm20, 10
    vmovdqa32 ymmword ptr [rdi+448], ymm28
    vprord ymm28, ymm20, 19
    vpxord ymm18, ymm29, ymm18
    vpaddd ymm29, ymm20, dword ptr [rsi+136]{1to8}
    vmovdqa32 ymmword ptr [r12+1152], ymm30
    vmovdqa32 ymmword ptr [r12+1184], ymm25
    vmovq xmm0, qword ptr [r8+344]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm17, ymm27, ymm17
    vprord ymm27, ymm19, 6
    vmovdqa32 ymm25, ymmword ptr [rdi+416]
    vpaddd ymm25, ymm25, ymmword ptr [r9+864]
    vmovq xmm0, qword ptr [r8+384]
    sha256rnds2 xmm1, xmm2
    vprord ymm30, ymm19, 11
    vmovdqa32 ymmword ptr [rdi+416], ymm20
    vmovdqa32 ymm20, ymm19
    vpternlogd ymm20, ymm24, ymm31, 0xca
    vpxord ymm18, ymm16, ymm18
    vmovq xmm0, qword ptr [r8+392]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm17, ymm23, ymm17
    vprord ymm23, ymm19, 25
    vpaddd ymm31, ymm31, ymmword ptr [r9+896]
    vmovq xmm0, qword ptr [r8+416]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm20, ymm25, ymm20
    vpxord ymm28, ymm26, ymm28
    vmovdqa32 ymm26, ymmword ptr [rdi+320]
    vpaddd ymm25, ymm26, dword ptr [rsi+140]{1to8}
    vmovq xmm0, qword ptr [r8+424]
    sha256rnds2 xmm7, xmm8
    vprord ymm16, ymm17, 2
    vpxord ymm30, ymm27, ymm30
    vmovdqa32 ymm27, ymm17
    vpternlogd ymm27, ymm22, ymmword ptr [rdi+576], 0xe8
    vmovq xmm0, qword ptr [r8+400]
    sha256rnds2 xmm9, xmm10
    vprord ymm26, ymm17, 13
    vpxord ymm28, ymm21, ymm28
    vpaddd ymm18, ymm18, ymmword ptr [rdi+448]
    vmovq xmm0, qword ptr [r8+408]
    sha256rnds2 xmm11, xmm12
    vprord ymm21, ymm17, 22
    vpxord ymm30, ymm23, ymm30
    vmovq xmm0, qword ptr [r8+448]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm28, ymm25, ymm28
    vprord ymm25, ymm18, 17
    vpsrld ymm23, ymm18, 10
    vpxord ymm26, ymm16, ymm26
    vpaddd ymm30, ymm20, ymm30
    vprord ymm20, ymm18, 19
    vpaddd ymm16, ymm18, dword ptr [rsi+144]{1to8}
    vmovq xmm0, qword ptr [r8+456]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymmword ptr [rdi+448], ymm18
    vprord ymm18, ymm28, 17
    vmovdqa32 ymmword ptr [rdi+608], ymm17
    vpsrld ymm17, ymm28, 10
    vmovdqa32 ymmword ptr [rdi+640], ymm22
    vpaddd ymm22, ymm28, dword ptr [rsi+148]{1to8}
    vmovq xmm0, qword ptr [r8+480]
    sha256rnds2 xmm6, xmm5
    vpxord ymm26, ymm21, ymm26
    vpaddd ymm21, ymm30, ymmword ptr [rdi+384]
    vmovdqa32 ymmword ptr [rdi+384], ymm22
    vprord ymm22, ymm28, 19
    vmovq xmm0, qword ptr [r8+488]
    sha256rnds2 xmm8, xmm7
    vpxord ymm20, ymm25, ymm20
    vpunpckldq ymm25, ymm29, ymm16
    vmovq xmm0, qword ptr [r8+464]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm27, ymm26, ymm27
    vprord ymm26, ymm21, 6
    vmovdqa32 ymmword ptr [rdi+672], ymm28
    vmovdqa32 ymm28, ymm21
    vpternlogd ymm28, ymm19, ymm24, 0xca
    vmovq xmm0, qword ptr [r8+472]
    sha256rnds2 xmm12, xmm11
    vpxord ymm22, ymm18, ymm22
    vpxord ymm20, ymm23, ymm20
    vmovdqa32 ymmword ptr [r12+1216], ymm25
    vmovq xmm0, qword ptr [r8+512]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm27, ymm30, ymm27
    vpunpckhdq ymm16, ymm29, ymm16
    vmovq xmm0, qword ptr [r8+520]
    sha256rnds2 xmm3, xmm4
    vprord ymm29, ymm21, 11
    vpxord ymm22, ymm17, ymm22
    vpaddd ymm20, ymm20, ymmword ptr [rdi+512]
    vmovq xmm0, qword ptr [r8+544]
    sha256rnds2 xmm5, xmm6
    vprord ymm17, ymm21, 25
    vmovdqa32 ymmword ptr [r12+1248], ymm16
    vprord ymm16, ymm27, 2
    vprord ymm30, ymm27, 13
    vpaddd ymm28, ymm31, ymm28
    vmovdqa32 ymm31, ymmword ptr [rdi+608]
    vmovdqa32 ymm25, ymm27
    vpternlogd ymm25, ymm31, ymmword ptr [rdi+640], 0xe8
    vmovq xmm0, qword ptr [r8+552]
    sha256rnds2 xmm7, xmm8
    vprord ymm23, ymm27, 22
    vpxord ymm29, ymm26, ymm29
    vpaddd ymm22, ymm22, ymmword ptr [rdi+288]
    vmovq xmm0, qword ptr [r8+528]
    sha256rnds2 xmm9, xmm10
    vprord ymm26, ymm20, 17
    vpsrld ymm18, ymm20, 10
    vpaddd ymm31, ymm20, dword ptr [rsi+152]{1to8}
    vmovq xmm0, qword ptr [r8+536]
    sha256rnds2 xmm11, xmm12
    vpxord ymm30, ymm16, ymm30
    vpxord ymm29, ymm17, ymm29
    vprord ymm17, ymm20, 19
    vmovq xmm0, qword ptr [r8+576]
    sha256rnds2 xmm2, xmm1
    vprord ymm16, ymm22, 17
    vmovdqa32 ymmword ptr [rdi+704], ymm20
    vpsrld ymm20, ymm22, 10
    vmovdqa32 ymmword ptr [rdi+736], ymm27
    vpaddd ymm27, ymm22, dword ptr [rsi+156]{1to8}
    vmovq xmm0, qword ptr [r8+584]
    sha256rnds2 xmm4, xmm3
    vpxord ymm30, ymm23, ymm30
    vpaddd ymm29, ymm28, ymm29
    vprord ymm28, ymm22, 19
    vmovq xmm0, qword ptr [r8+608]
    sha256rnds2 xmm6, xmm5
    vpxord ymm17, ymm26, ymm17
    vmovdqa32 ymm26, ymmword ptr [rdi+384]
    vpunpckldq ymm23, ymm26, ymm31
    vmovq xmm0, qword ptr [r8+616]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm25, ymm30, ymm25
    vpaddd ymm30, ymm29, ymmword ptr [rdi+576]
    vmovq xmm0, qword ptr [r8+592]
    sha256rnds2 xmm10, xmm9
    vpxord ymm28, ymm16, ymm28
    vpxord ymm17, ymm18, ymm17
    vmovdqa32 ymmword ptr [r12+1280], ymm23
    vpaddd ymm25, ymm29, ymm25
    vpunpckhdq ymm31, ymm26, ymm31
    vmovq xmm0, qword ptr [r8+600]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm24, ymm24, ymmword ptr [r9+928]
    vmovdqa32 ymm26, ymm30
    vpternlogd ymm26, ymm21, ymm19, 0xca
    vpxord ymm28, ymm20, ymm28
    vmovq xmm0, qword ptr [r8+640]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbx], xmm1
    vmovdqa xmmword ptr [rbx+128], xmm2
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [r8+80]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vpaddd ymm17, ymm17, ymmword ptr [rdi+352]
    vmovdqa32 ymmword ptr [r12+1312], ymm31
    vmovq xmm0, qword ptr [r8+648]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbx+32], xmm3
    vmovdqa xmmword ptr [rbx+160], xmm4
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [r8+112]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vprord ymm31, ymm30, 6
    vpaddd ymm26, ymm24, ymm26
    vpaddd ymm28, ymm28, ymmword ptr [rdi+256]
    vmovq xmm0, qword ptr [r8+672]
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbx+64], xmm5
    vmovdqa xmmword ptr [rbx+192], xmm6
    vmovdqa xmm5, xmmword ptr [rsi]
    vmovdqa xmm6, xmmword ptr [rsi+16]
    vprord ymm24, ymm30, 11
    vpsrld ymm20, ymm17, 10
    vmovdqa32 ymm29, ymmword ptr [rdi+448]
    vpaddd ymm23, ymm29, dword ptr [rsi+160]{1to8}
    vmovq xmm0, qword ptr [r8+680]
    sha256rnds2 xmm7, xmm8
    vmovdqa xmmword ptr [rbx+96], xmm7
    vmovdqa xmmword ptr [rbx+224], xmm8
    vmovdqa xmm7, xmmword ptr [rsi]
    vmovdqa xmm8, xmmword ptr [rsi+16]
    vprord ymm18, ymm25, 2
    vpsrld ymm16, ymm28, 10
    vpsrld ymm29, ymmword ptr [rdi+544], 3
    vmovq xmm0, qword ptr [r8+656]
    sha256rnds2 xmm9, xmm10
    vmovdqa xmmword ptr [rbx+16], xmm9
    vmovdqa xmmword ptr [rbx+144], xmm10
    vmovdqa xmm9, xmmword ptr [rsi]
    vmovdqa xmm10, xmmword ptr [rsi+16]
    vmovdqa32 ymmword ptr [rdi+384], ymm22
    vprord ymm22, ymm25, 13
    vmovdqa32 ymmword ptr [rdi+576], ymm29
    vpaddd ymm29, ymm17, dword ptr [rsi+164]{1to8}
    vmovdqa32 ymmword ptr [rdi+768], ymm23
    vpaddd ymm23, ymm28, dword ptr [rsi+168]{1to8}
    vmovq xmm0, qword ptr [r8+664]
    sha256rnds2 xmm11, xmm12
    vmovdqa xmmword ptr [rbx+48], xmm11
    vmovdqa xmmword ptr [rbx+176], xmm12
    vmovdqa xmm11, xmmword ptr [rsi]
    vmovdqa xmm12, xmmword ptr [rsi+16]
    vmovdqa32 ymmword ptr [rdi+800], ymm23
    vprord ymm23, ymm30, 25
    vpxord ymm24, ymm31, ymm24
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vprord ymm31, ymm25, 22
    vmovdqa32 ymmword ptr [rdi+832], ymm16
    vpunpckldq ymm16, ymm27, ymm29
    vpunpckhdq ymm29, ymm27, ymm29
    vpxord ymm22, ymm18, ymm22
    vprord ymm18, ymm17, 17
    vprord ymm27, ymm17, 19
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm4, xmm3
    vpxord ymm24, ymm23, ymm24
    vprord ymm23, ymm28, 17
    vmovdqa32 ymmword ptr [r12+1344], ymm16
    vmovdqa32 ymmword ptr [r12+1376], ymm29
    vmovq xmm0, qword ptr [r13+512]
    sha256rnds2 xmm6, xmm5
    vpxord ymm22, ymm31, ymm22
    vmovdqa32 ymm31, ymmword ptr [rdi+736]
    vmovdqa32 ymm29, ymm25
    vpternlogd ymm29, ymm31, ymmword ptr [rdi+608], 0xe8
    vpaddd ymm19, ymm19, ymmword ptr [r9+960]
    vmovq xmm0, qword ptr [r13+520]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm24, ymm26, ymm24
    vprord ymm26, ymm28, 19
    vpxord ymm27, ymm18, ymm27
    vmovq xmm0, qword ptr [r13+544]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm29, ymm22, ymm29
    vmovdqa32 ymm22, ymmword ptr [rdi+544]
    vprord ymm18, ymm22, 7
    vmovq xmm0, qword ptr [r13+552]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm16, ymm24, ymmword ptr [rdi+640]
    vpxord ymm27, ymm20, ymm27
    vprord ymm20, ymm22, 18
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm29, ymm24, ymm29
    vpxord ymm26, ymm23, ymm26
    vmovdqa32 ymm23, ymmword ptr [rdi+320]
    vprord ymm24, ymm23, 7
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymmword ptr [rdi+640], ymm28
    vprord ymm28, ymm16, 6
    vmovdqa32 ymmword ptr [rdi+864], ymm17
    vmovdqa32 ymm17, ymm16
    vpternlogd ymm17, ymm30, ymm21, 0xca
    vpaddd ymm27, ymm27, ymmword ptr [rdi+416]
    vmovq xmm0, qword ptr [r13+576]
    sha256rnds2 xmm5, xmm6
    vprord ymm22, ymm16, 11
    vpxord ymm26, ymm26, ymmword ptr [rdi+832]
    vpxord ymm20, ymm18, ymm20
    vprord ymm18, ymm16, 25
    vpaddd ymm17, ymm19, ymm17
    vprord ymm19, ymm23, 18
    vpsrld ymm31, ymm23, 3
    vmovq xmm0, qword ptr [r13+584]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm26, ymm26, ymmword ptr [rdi+768]
    vprord ymm23, ymm27, 17
    vpxord ymm20, ymm20, ymmword ptr [rdi+576]
    vmovq xmm0, qword ptr [r13+608]
    sha256rnds2 xmm9, xmm10
    vpxord ymm22, ymm28, ymm22
    vprord ymm28, ymm27, 19
    vmovdqa32 ymmword ptr [rdi+576], ymm16
    vpsrld ymm16, ymm27, 10
    vmovq xmm0, qword ptr [r13+616]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm20, ymm20, dword ptr [rsi+124]{1to8}
    vmovdqa32 ymmword ptr [rdi+768], ymm30
    vpaddd ymm30, ymm27, dword ptr [rsi+172]{1to8}
    vmovdqa32 ymmword ptr [rdi+832], ymm27
    vpaddd ymm27, ymm26, dword ptr [rsi+176]{1to8}
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vpxord ymm22, ymm18, ymm22
    vpxord ymm19, ymm24, ymm19
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm4, xmm3
    vpxord ymm28, ymm23, ymm28
    vpaddd ymm20, ymm20, ymmword ptr [rdi+672]
    vmovq xmm0, qword ptr [r13+640]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm22, ymm17, ymm22
    vmovdqa32 ymm17, ymmword ptr [rdi+800]
    vpunpckldq ymm23, ymm17, ymm30
    vmovq xmm0, qword ptr [r13+648]
    sha256rnds2 xmm8, xmm7
    vpxord ymm19, ymm31, ymm19
    vpxord ymm28, ymm16, ymm28
    vmovq xmm0, qword ptr [r13+672]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm16, ymm22, ymmword ptr [rdi+608]
    vpunpckhdq ymm30, ymm17, ymm30
    vmovdqa32 ymmword ptr [r12+1408], ymm23
    vprord ymm23, ymm29, 2
    vprord ymm17, ymm29, 13
    vpaddd ymm28, ymm20, ymm28
    vmovq xmm0, qword ptr [r13+680]
    sha256rnds2 xmm12, xmm11
    vprord ymm20, ymm26, 17
    vmovdqa32 ymmword ptr [r12+1440], ymm30
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vprord ymm30, ymm29, 22
    vmovdqa32 ymm31, ymm29
    vpternlogd ymm31, ymm25, ymmword ptr [rdi+736], 0xe8
    vpaddd ymm21, ymm21, ymmword ptr [r9+992]
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm3, xmm4
    vpxord ymm17, ymm23, ymm17
    vprord ymm23, ymm16, 6
    vmovdqa32 ymm24, ymmword ptr [rdi+576]
    vmovdqa32 ymm18, ymm16
    vpternlogd ymm18, ymm24, ymmword ptr [rdi+768], 0xca
    vmovq xmm0, qword ptr [r13+704]
    sha256rnds2 xmm5, xmm6
    vprord ymm24, ymm16, 11
    vmovdqa32 ymmword ptr [rdi+800], ymm29
    vpsrld ymm29, ymm26, 10
    vpaddd ymm19, ymm19, ymmword ptr [rdi+544]
    vmovq xmm0, qword ptr [r13+712]
    sha256rnds2 xmm7, xmm8
    vpxord ymm17, ymm30, ymm17
    vprord ymm30, ymm16, 25
    vpaddd ymm18, ymm21, ymm18
    vmovq xmm0, qword ptr [r13+736]
    sha256rnds2 xmm9, xmm10
    vprord ymm21, ymm26, 19
    vpaddd ymm19, ymm19, ymmword ptr [rdi+704]
    vmovdqa32 ymmword ptr [rdi+544], ymm26
    vmovdqa32 ymm26, ymmword ptr [rdi+512]
    vmovdqa32 ymmword ptr [rdi+608], ymm16
    vpsrld ymm16, ymm26, 3
    vmovq xmm0, qword ptr [r13+744]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm31, ymm17, ymm31
    vpxord ymm24, ymm23, ymm24
    vprord ymm23, ymm26, 7
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vprord ymm17, ymm26, 18
    vpsrld ymm26, ymm28, 10
    vmovdqa32 ymmword ptr [rdi+896], ymm26
    vpaddd ymm26, ymm28, dword ptr [rsi+180]{1to8}
    vpaddd ymm31, ymm22, ymm31
    vpxord ymm24, ymm30, ymm24
    vpxord ymm21, ymm20, ymm21
    vprord ymm20, ymm28, 17
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm4, xmm3
    vprord ymm30, ymm28, 19
    vpunpckldq ymm22, ymm27, ymm26
    vpunpckhdq ymm26, ymm27, ymm26
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm6, xmm5
    vprord ymm27, ymm31, 2
    vpaddd ymm24, ymm18, ymm24
    vpxord ymm21, ymm29, ymm21
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm8, xmm7
    vprord ymm29, ymm31, 13
    vpxord ymm17, ymm23, ymm17
    vmovdqa32 ymmword ptr [r12+1472], ymm22
    vmovdqa32 ymmword ptr [r12+1504], ymm26
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm10, xmm9
    vprord ymm26, ymm31, 22
    vmovdqa32 ymm22, ymm31
    vpternlogd ymm22, ymm25, ymmword ptr [rdi+800], 0xe8
    vpaddd ymm23, ymm24, ymmword ptr [rdi+736]
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymm18, ymmword ptr [rdi+768]
    vpaddd ymm18, ymm18, ymmword ptr [r9+1024]
    vmovdqa32 ymmword ptr [rdi+768], ymm28
    vmovdqa32 ymm28, ymmword ptr [rdi+288]
    vmovdqa32 ymmword ptr [rdi+736], ymm25
    vprord ymm25, ymm28, 7
    vpaddd ymm21, ymm19, ymm21
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vpxord ymm29, ymm27, ymm29
    vprord ymm27, ymm23, 6
    vmovdqa32 ymm19, ymmword ptr [rdi+608]
    vmovdqa32 ymmword ptr [rdi+928], ymm31
    vmovdqa32 ymm31, ymm23
    vpternlogd ymm31, ymm19, ymmword ptr [rdi+576], 0xca
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm3, xmm4
    vprord ymm19, ymm23, 11
    vmovdqa32 ymmword ptr [rdi+960], ymm25
    vpsrld ymm25, ymm28, 3
    vpxord ymm17, ymm16, ymm17
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm5, xmm6
    vpxord ymm29, ymm26, ymm29
    vprord ymm26, ymm23, 25
    vpaddd ymm31, ymm18, ymm31
    vprord ymm18, ymm28, 18
    vprord ymm16, ymm21, 17
    vpxord ymm30, ymm20, ymm30
    vpaddd ymm17, ymm17, ymmword ptr [rdi+320]
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm22, ymm29, ymm22
    vpxord ymm19, ymm27, ymm19
    vprord ymm27, ymm21, 19
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm9, xmm10
    vpsrld ymm29, ymm21, 10
    vpxord ymm30, ymm30, ymmword ptr [rdi+896]
    vpaddd ymm17, ymm17, ymmword ptr [rdi+384]
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm22, ymm24, ymm22
    vpxord ymm19, ymm26, ymm19
    vpxord ymm18, ymm18, ymmword ptr [rdi+960]
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vpxord ymm27, ymm16, ymm27
    vprord ymm16, ymmword ptr [rdi+352], 7
    vpaddd ymm30, ymm17, ymm30
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm4, xmm3
    vpxord ymm18, ymm25, ymm18
    vpaddd ymm25, ymm21, dword ptr [rsi+184]{1to8}
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm6, xmm5
    vprord ymm17, ymm22, 2
    vmovdqa32 ymm26, ymmword ptr [rdi+928]
    vmovdqa32 ymm24, ymm22
    vpternlogd ymm24, ymm26, ymmword ptr [rdi+800], 0xe8
    vpaddd ymm19, ymm31, ymm19
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm8, xmm7
    vprord ymm31, ymm22, 13
    vmovdqa32 ymm20, ymmword ptr [rdi+576]
    vpaddd ymm20, ymm20, ymmword ptr [r9+1056]
    vpaddd ymm18, ymm18, ymmword ptr [rdi+512]
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymmword ptr [rdi+512], ymm21
    vprord ymm21, ymm22, 22
    vpaddd ymm26, ymm19, ymmword ptr [rdi+736]
    vpxord ymm27, ymm29, ymm27
    vpaddd ymm18, ymm18, ymmword ptr [rdi+864]
    vmovdqa32 ymm29, ymmword ptr [rdi+352]
    vmovdqa32 ymmword ptr [rdi+736], ymm22
    vprord ymm22, ymm29, 18
    vmovdqa32 ymmword ptr [rdi+576], ymm20
    vpsrld ymm20, ymm29, 3
    vprord ymm29, ymm30, 17
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm12, xmm11
    vpxord ymm31, ymm17, ymm31
    vprord ymm17, ymm30, 19
    vpsrld ymm28, ymm30, 10
    vmovq xmm0, qword ptr [r8+176]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm27, ymm18, ymm27
    vpaddd ymm18, ymm30, dword ptr [rsi+188]{1to8}
    vmovq xmm0, qword ptr [r8+184]
    sha256rnds2 xmm3, xmm4
    vpxord ymm31, ymm21, ymm31
    vmovdqa32 ymm21, ymm26
    vpternlogd ymm21, ymm23, ymmword ptr [rdi+608], 0xca
    vpxord ymm22, ymm16, ymm22
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm5, xmm6
    vpxord ymm17, ymm29, ymm17
    vpaddd ymm29, ymm27, dword ptr [rsi+192]{1to8}
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm24, ymm31, ymm24
    vpxord ymm22, ymm20, ymm22
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm9, xmm10
    vpxord ymm17, ymm28, ymm17
    vpunpckldq ymm28, ymm25, ymm18
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm24, ymm19, ymm24
    vpaddd ymm22, ymm22, ymmword ptr [rdi+288]
    vmovq xmm0, qword ptr [r8+240]
    sha256rnds2 xmm2, xmm1
    vpunpckhdq ymm18, ymm25, ymm18
    vmovdqa32 ymmword ptr [r12+1536], ymm28
    vprord ymm28, ymm26, 6
    vprord ymm25, ymm26, 11
    vpaddd ymm22, ymm22, ymmword ptr [rdi+640]
    vmovq xmm0, qword ptr [r8+248]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymm19, ymmword ptr [rdi+256]
    vprord ymm20, ymm19, 7
    vmovdqa32 ymmword ptr [r12+1568], ymm18
    vmovq xmm0, qword ptr [r13+1024]
    sha256rnds2 xmm6, xmm5
    vprord ymm18, ymm24, 2
    vpaddd ymm21, ymm21, ymmword ptr [rdi+576]
    vmovdqa32 ymm31, ymmword ptr [rdi+736]
    vmovdqa32 ymm16, ymm24
    vpternlogd ymm16, ymm31, ymmword ptr [rdi+928], 0xe8
    vmovq xmm0, qword ptr [r13+1032]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymmword ptr [rdi+576], ymm30
    vprord ymm30, ymm24, 13
    vpxord ymm25, ymm28, ymm25
    vmovdqa32 ymm28, ymmword ptr [rdi+608]
    vpaddd ymm28, ymm28, ymmword ptr [r9+1088]
    vmovq xmm0, qword ptr [r13+1056]
    sha256rnds2 xmm10, xmm9
    vprord ymm31, ymm26, 25
    vmovdqa32 ymmword ptr [rdi+608], ymm28
    vpsrld ymm28, ymm19, 3
    vmovdqa32 ymmword ptr [rdi+288], ymm26
    vpsrld ymm26, ymm27, 10
    vmovq xmm0, qword ptr [r13+1064]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rdi+960], ymm26
    vprord ymm26, ymm24, 22
    vpaddd ymm17, ymm22, ymm17
    vpsrld ymm22, ymmword ptr [rdi+416], 3
    vmovq xmm0, qword ptr [r8+304]
    sha256rnds2 xmm1, xmm2
    vpxord ymm30, ymm18, ymm30
    vprord ymm18, ymm19, 18
    vmovq xmm0, qword ptr [r8+312]
    sha256rnds2 xmm3, xmm4
    vpxord ymm25, ymm31, ymm25
    vprord ymm31, ymm27, 17
    vmovdqa32 ymmword ptr [rdi+896], ymm24
    vpsrld ymm24, ymm17, 10
    vmovq xmm0, qword ptr [r13+1088]
    sha256rnds2 xmm5, xmm6
    vpxord ymm30, ymm26, ymm30
    vprord ymm26, ymm27, 19
    vmovdqa32 ymmword ptr [rdi+320], ymm27
    vpaddd ymm27, ymm17, dword ptr [rsi+196]{1to8}
    vpaddd ymm25, ymm21, ymm25
    vpxord ymm18, ymm20, ymm18
    vmovdqa32 ymm20, ymmword ptr [rdi+416]
    vprord ymm21, ymm20, 7
    vprord ymm19, ymm20, 18
    vmovq xmm0, qword ptr [r13+1096]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm16, ymm30, ymm16
    vprord ymm30, ymm17, 17
    vpunpckldq ymm20, ymm29, ymm27
    vmovq xmm0, qword ptr [r13+1120]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+992], ymm27
    vpaddd ymm27, ymm25, ymmword ptr [rdi+800]
    vpxord ymm18, ymm28, ymm18
    vpxord ymm26, ymm31, ymm26
    vmovq xmm0, qword ptr [r13+1128]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm16, ymm25, ymm16
    vpxord ymm19, ymm21, ymm19
    vprord ymm21, ymm17, 19
    vmovdqa32 ymmword ptr [r12+1600], ymm20
    vmovq xmm0, qword ptr [r8+368]
    sha256rnds2 xmm2, xmm1
    vprord ymm20, ymm27, 6
    vmovdqa32 ymm25, ymm27
    vpternlogd ymm25, ymm23, ymmword ptr [rdi+288], 0xac
    vpaddd ymm18, ymm18, ymmword ptr [rdi+352]
    vmovq xmm0, qword ptr [r8+376]
    sha256rnds2 xmm4, xmm3
    vprord ymm31, ymm27, 11
    vpxord ymm26, ymm26, ymmword ptr [rdi+960]
    vpxord ymm19, ymm22, ymm19
    vmovq xmm0, qword ptr [r13+1152]
    sha256rnds2 xmm6, xmm5
    vprord ymm22, ymm27, 25
    vpaddd ymm25, ymm25, ymmword ptr [rdi+608]
    vpaddd ymm18, ymm18, ymmword ptr [rdi+832]
    vmovq xmm0, qword ptr [r13+1160]
    sha256rnds2 xmm8, xmm7
    vpxord ymm21, ymm30, ymm21
    vpaddd ymm19, ymm19, ymmword ptr [rdi+256]
    vmovq xmm0, qword ptr [r13+1184]
    sha256rnds2 xmm10, xmm9
    vpxord ymm31, ymm20, ymm31
    vpaddd ymm26, ymm18, ymm26
    vpxord ymm21, ymm24, ymm21
    vpaddd ymm19, ymm19, ymmword ptr [rdi+544]
    vmovq xmm0, qword ptr [r13+1192]
    sha256rnds2 xmm12, xmm11
    vpxord ymm31, ymm22, ymm31
    vpaddd ymm22, ymm26, dword ptr [rsi+200]{1to8}
    vmovq xmm0, qword ptr [r8+432]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm21, ymm19, ymm21
    vpunpckhdq ymm29, ymm29, ymmword ptr [rdi+992]
    vmovq xmm0, qword ptr [r8+440]
    sha256rnds2 xmm3, xmm4
    vprord ymm19, ymm16, 2
    vpaddd ymm31, ymm25, ymm31
    vmovq xmm0, qword ptr [r13+1216]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymm25, ymmword ptr [rdi+448]
    vprord ymm24, ymm25, 7
    vpaddd ymm18, ymm21, dword ptr [rsi+204]{1to8}
    vmovdqa32 ymmword ptr [r12+1632], ymm29
    vmovq xmm0, qword ptr [r13+1224]
    sha256rnds2 xmm7, xmm8
    vprord ymm29, ymm16, 13
    vmovdqa32 ymm20, ymmword ptr [rdi+896]
    vmovdqa32 ymm30, ymm16
    vpternlogd ymm30, ymm20, ymmword ptr [rdi+736], 0xe8
    vpaddd ymm28, ymm31, ymmword ptr [rdi+928]
    vmovq xmm0, qword ptr [r13+1248]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+928], ymm17
    vprord ymm17, ymm16, 22
    vpaddd ymm23, ymm23, ymmword ptr [r9+1120]
    vpsrld ymm20, ymm25, 3
    vmovq xmm0, qword ptr [r13+1256]
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymmword ptr [rdi+992], ymm16
    vprord ymm16, ymm28, 6
    vmovdqa32 ymmword ptr [rdi+256], ymm20
    vmovdqa32 ymm20, ymm28
    vpternlogd ymm20, ymm27, ymmword ptr [rdi+288], 0xca
    vmovdqa32 ymmword ptr [rdi+608], ymm27
    vpsrld ymm27, ymm26, 10
    vmovq xmm0, qword ptr [r8+496]
    sha256rnds2 xmm2, xmm1
    vpxord ymm29, ymm19, ymm29
    vprord ymm19, ymm28, 11
    vmovdqa32 ymmword ptr [rdi+960], ymm27
    vpsrld ymm27, ymmword ptr [rdi+672], 3
    vmovdqa32 ymmword ptr [rdi+352], ymm27
    vprord ymm27, ymm28, 25
    vpaddd ymm20, ymm23, ymm20
    vprord ymm23, ymm25, 18
    vpsrld ymm25, ymm21, 10
    vmovq xmm0, qword ptr [r8+504]
    sha256rnds2 xmm4, xmm3
    vpxord ymm29, ymm17, ymm29
    vprord ymm17, ymm26, 17
    vmovdqa32 ymmword ptr [rdi+800], ymm25
    vpunpckldq ymm25, ymm22, ymm18
    vmovq xmm0, qword ptr [r13+1280]
    sha256rnds2 xmm6, xmm5
    vpxord ymm19, ymm16, ymm19
    vprord ymm16, ymm26, 19
    vpunpckhdq ymm18, ymm22, ymm18
    vmovq xmm0, qword ptr [r13+1288]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm30, ymm29, ymm30
    vpxord ymm23, ymm24, ymm23
    vmovdqa32 ymm24, ymmword ptr [rdi+672]
    vprord ymm29, ymm24, 7
    vmovdqa32 ymmword ptr [r12+1664], ymm25
    vmovq xmm0, qword ptr [r13+1312]
    sha256rnds2 xmm10, xmm9
    vpxord ymm19, ymm27, ymm19
    vmovdqa32 ymm27, ymmword ptr [rdi+288]
    vpaddd ymm27, ymm27, ymmword ptr [r9+1152]
    vprord ymm25, ymm24, 18
    vmovdqa32 ymmword ptr [r12+1696], ymm18
    vmovq xmm0, qword ptr [r13+1320]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm30, ymm31, ymm30
    vpxord ymm23, ymm23, ymmword ptr [rdi+256]
    vpxord ymm16, ymm17, ymm16
    vmovq xmm0, qword ptr [r8+560]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm19, ymm20, ymm19
    vmovdqa32 ymm20, ymmword ptr [rdi+704]
    vprord ymm17, ymm20, 7
    vpsrld ymm31, ymm20, 3
    vmovq xmm0, qword ptr [r8+568]
    sha256rnds2 xmm3, xmm4
    vprord ymm18, ymm30, 2
    vmovdqa32 ymm22, ymmword ptr [rdi+992]
    vmovdqa32 ymmword ptr [rdi+256], ymm26
    vmovdqa32 ymm26, ymm30
    vpternlogd ymm26, ymm22, ymmword ptr [rdi+896], 0xe8
    vpaddd ymm23, ymm23, ymmword ptr [rdi+416]
    vmovq xmm0, qword ptr [r13+1344]
    sha256rnds2 xmm5, xmm6
    vprord ymm22, ymm30, 13
    vpaddd ymm24, ymm19, ymmword ptr [rdi+736]
    vpxord ymm16, ymm16, ymmword ptr [rdi+960]
    vmovdqa32 ymmword ptr [rdi+960], ymm19
    vprord ymm19, ymm30, 22
    vpaddd ymm23, ymm23, ymmword ptr [rdi+768]
    vmovdqa32 ymmword ptr [rdi+736], ymm30
    vprord ymm30, ymm20, 18
    vpxord ymm25, ymm29, ymm25
    vmovq xmm0, qword ptr [r13+1352]
    sha256rnds2 xmm7, xmm8
    vprord ymm29, ymm24, 6
    vmovdqa32 ymm20, ymm24
    vpternlogd ymm20, ymm28, ymmword ptr [rdi+608], 0xca
    vmovdqa32 ymmword ptr [rdi+416], ymm28
    vmovdqa32 ymm28, ymmword ptr [rdi+480]
    vptestnmd k1, ymm28, dword ptr [rdi+136]{1to8}
    kmovw word ptr [r10], k1
    vmovq xmm0, qword ptr [r13+1376]
    sha256rnds2 xmm9, xmm10
    vpxord ymm22, ymm18, ymm22
    vprord ymm18, ymm24, 11
    vpaddd ymm16, ymm23, ymm16
    vmovq xmm0, qword ptr [r13+1384]
    sha256rnds2 xmm11, xmm12
    vprord ymm23, ymm24, 25
    vpaddd ymm20, ymm27, ymm20
    vpxord ymm30, ymm17, ymm30
    vmovq xmm0, qword ptr [r8+624]
    sha256rnds2 xmm2, xmm1
    vpxord ymm22, ymm19, ymm22
    vprord ymm19, ymm21, 17
    vpxord ymm25, ymm25, ymmword ptr [rdi+352]
    vmovq xmm0, qword ptr [r8+632]
    sha256rnds2 xmm4, xmm3
    vpxord ymm18, ymm29, ymm18
    vprord ymm29, ymm21, 19
    vpxord ymm30, ymm31, ymm30
    vmovq xmm0, qword ptr [r13+1408]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm26, ymm22, ymm26
    vprord ymm22, ymm16, 17
    vpaddd ymm25, ymm25, ymmword ptr [rdi+448]
    vmovq xmm0, qword ptr [r13+1416]
    sha256rnds2 xmm8, xmm7
    vpxord ymm18, ymm23, ymm18
    vprord ymm23, ymm16, 19
    vpsrld ymm31, ymm16, 10
    vmovq xmm0, qword ptr [r13+1440]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm26, ymm26, ymmword ptr [rdi+960]
    vpxord ymm29, ymm19, ymm29
    vpaddd ymm30, ymm30, ymmword ptr [rdi+672]
    vpaddd ymm18, ymm20, ymm18
    vpaddd ymm25, ymm25, ymmword ptr [rdi+512]
    vpaddd ymm20, ymm16, dword ptr [rsi+208]{1to8}
    vmovq xmm0, qword ptr [r13+1448]
    sha256rnds2 xmm12, xmm11
    vprord ymm19, ymm26, 2
    vmovdqa32 ymm17, ymmword ptr [rdi+736]
    vmovdqa32 ymm27, ymm26
    vpternlogd ymm27, ymm17, ymmword ptr [rdi+992], 0xe8
    vmovdqa32 ymm28, ymmword ptr [rdi+608]
    vpaddd ymm28, ymm28, ymmword ptr [r9+1184]
    vmovq xmm0, qword ptr [r8+688]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbx+80], xmm1
    vmovdqa xmmword ptr [rbx+208], xmm2
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vmovdqa32 ymmword ptr [rdi+608], ymm16
    vprord ymm16, ymm26, 13
    vmovdqa32 ymmword ptr [rdi+672], ymm21
    vpaddd ymm21, ymm18, ymmword ptr [rdi+896]
    vpxord ymm23, ymm22, ymm23
    vmovq xmm0, qword ptr [r8+696]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbx+112], xmm3
    vmovdqa xmmword ptr [rbx+240], xmm4
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vprord ymm22, ymm26, 22
    vpxord ymm29, ymm29, ymmword ptr [rdi+800]
    vpaddd ymm30, ymm30, ymmword ptr [rdi+576]
    vmovq xmm0, qword ptr [r13+1472]
    sha256rnds2 xmm5, xmm6
    vprord ymm17, ymm21, 6
    vmovdqa32 ymmword ptr [rdi+800], ymm26
    vmovdqa32 ymm26, ymm21
    vpternlogd ymm26, ymm24, ymmword ptr [rdi+416], 0xca
    vpxord ymm23, ymm31, ymm23
    vmovq xmm0, qword ptr [r13+1480]
    sha256rnds2 xmm7, xmm8
    vpxord ymm16, ymm19, ymm16
    vprord ymm19, ymm21, 11
    vpaddd ymm29, ymm25, ymm29
    vmovq xmm0, qword ptr [r13+1504]
    sha256rnds2 xmm9, xmm10
    vprord ymm25, ymm21, 25
    vpaddd ymm23, ymm30, ymm23
    vmovdqa32 ymm30, ymmword ptr [rdi+384]
    vpsrld ymm31, ymm30, 3
    vmovq xmm0, qword ptr [r13+1512]
    sha256rnds2 xmm11, xmm12
    vpxord ymm16, ymm22, ymm16
    vprord ymm22, ymm30, 7
    vmovdqa32 ymmword ptr [rdi+896], ymm21
    vpsrld ymm21, ymm29, 10
    vmovq xmm0, qword ptr [r13+1536]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [rdi+960], ymm24
    vprord ymm24, ymm30, 18
    vpaddd ymm30, ymm29, dword ptr [rsi+212]{1to8}
    vmovdqa32 ymmword ptr [rdi+448], ymm21
    vpaddd ymm21, ymm23, dword ptr [rsi+216]{1to8}
    vpaddd ymm27, ymm16, ymm27
    vprord ymm16, ymm29, 17
    vmovdqa32 ymmword ptr [rdi+352], ymm21
    vprord ymm21, ymm29, 19
    vmovq xmm0, qword ptr [r13+1544]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymmword ptr [rdi+480], ymm29
    vpunpckldq ymm29, ymm20, ymm30
    vpunpckhdq ymm30, ymm20, ymm30
    vmovq xmm0, qword ptr [r13+1568]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm27, ymm18, ymm27
    vpxord ymm19, ymm17, ymm19
    vpxord ymm24, ymm22, ymm24
    vmovq xmm0, qword ptr [r13+1576]
    sha256rnds2 xmm12, xmm11
    vpxord ymm21, ymm16, ymm21
    vmovdqa32 ymmword ptr [r12+1728], ymm29
    vmovdqa32 ymmword ptr [r12+1760], ymm30
    vmovq xmm0, qword ptr [r13+1600]
    sha256rnds2 xmm5, xmm6
    vprord ymm30, ymm27, 2
    vpxord ymm19, ymm25, ymm19
    vpaddd ymm26, ymm28, ymm26
    vmovq xmm0, qword ptr [r13+1608]
    sha256rnds2 xmm7, xmm8
    vprord ymm28, ymm27, 13
    vmovdqa32 ymm25, ymmword ptr [rdi+800]
    vmovdqa32 ymm29, ymm27
    vpternlogd ymm29, ymm25, ymmword ptr [rdi+736], 0xe8
    vmovdqa32 ymm16, ymmword ptr [rdi+416]
    vpaddd ymm16, ymm16, ymmword ptr [r9+1216]
    vmovq xmm0, qword ptr [r13+1632]
    sha256rnds2 xmm9, xmm10
    vprord ymm22, ymm27, 22
    vpaddd ymm19, ymm26, ymm19
    vmovdqa32 ymm26, ymmword ptr [rdi+864]
    vpsrld ymm17, ymm26, 3
    vmovq xmm0, qword ptr [r13+1640]
    sha256rnds2 xmm11, xmm12
    vprord ymm18, ymm26, 7
    vpxord ymm24, ymm31, ymm24
    vpsrld ymm31, ymm23, 10
    vmovq xmm0, qword ptr [r13+528]
    sha256rnds2 xmm2, xmm1
    vpxord ymm28, ymm30, ymm28
    vpaddd ymm30, ymm19, ymmword ptr [rdi+992]
    vprord ymm20, ymm26, 18
    vprord ymm25, ymm23, 17
    vmovdqa32 ymmword ptr [rdi+992], ymm27
    vprord ymm27, ymm23, 19
    vpaddd ymm24, ymm24, ymmword ptr [rdi+704]
    vpxord ymm21, ymm21, ymmword ptr [rdi+448]
    vmovq xmm0, qword ptr [r13+536]
    sha256rnds2 xmm4, xmm3
    vpxord ymm28, ymm22, ymm28
    vprord ymm22, ymm30, 6
    vmovdqa32 ymmword ptr [rdi+448], ymm23
    vmovdqa32 ymm23, ymmword ptr [rdi+896]
    vmovdqa32 ymm26, ymm30
    vpternlogd ymm26, ymm23, ymmword ptr [rdi+960], 0xca
    vmovq xmm0, qword ptr [r13+1664]
    sha256rnds2 xmm6, xmm5
    vprord ymm23, ymm30, 11
    vpxord ymm20, ymm18, ymm20
    vpaddd ymm24, ymm24, ymmword ptr [rdi+320]
    vmovq xmm0, qword ptr [r13+1672]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm29, ymm28, ymm29
    vprord ymm28, ymm30, 25
    vpaddd ymm26, ymm16, ymm26
    vmovq xmm0, qword ptr [r13+1696]
    sha256rnds2 xmm10, xmm9
    vpxord ymm20, ymm17, ymm20
    vpxord ymm27, ymm25, ymm27
    vmovdqa32 ymm25, ymmword ptr [rdi+640]
    vprord ymm17, ymm25, 7
    vmovq xmm0, qword ptr [r13+1704]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm29, ymm19, ymm29
    vpxord ymm23, ymm22, ymm23
    vprord ymm22, ymm25, 18
    vmovq xmm0, qword ptr [r13+592]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm20, ymm20, ymmword ptr [rdi+384]
    vpxord ymm27, ymm31, ymm27
    vpaddd ymm21, ymm24, ymm21
    vmovq xmm0, qword ptr [r13+600]
    sha256rnds2 xmm3, xmm4
    vprord ymm24, ymm29, 2
    vpxord ymm23, ymm28, ymm23
    vpsrld ymm28, ymm25, 3
    vmovq xmm0, qword ptr [r13+1728]
    sha256rnds2 xmm5, xmm6
    vprord ymm31, ymm29, 13
    vpaddd ymm20, ymm20, ymmword ptr [rdi+928]
    vpxord ymm22, ymm17, ymm22
    vpaddd ymm23, ymm26, ymm23
    vprord ymm26, ymm21, 17
    vprord ymm17, ymm21, 19
    vpsrld ymm19, ymm21, 10
    vmovq xmm0, qword ptr [r13+1736]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm27, ymm20, ymm27
    vpxord ymm22, ymm28, ymm22
    vpaddd ymm28, ymm21, dword ptr [rsi+220]{1to8}
    vmovq xmm0, qword ptr [r13+1760]
    sha256rnds2 xmm9, xmm10
    vprord ymm20, ymm29, 22
    vpaddd ymm16, ymm23, ymmword ptr [rdi+736]
    vmovq xmm0, qword ptr [r13+1768]
    sha256rnds2 xmm11, xmm12
    vpxord ymm17, ymm26, ymm17
    vpaddd ymm22, ymm22, ymmword ptr [rdi+864]
    vpaddd ymm26, ymm27, dword ptr [rsi+224]{1to8}
    vmovq xmm0, qword ptr [r13+656]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 ymm18, ymmword ptr [rdi+352]
    vmovdqa32 ymmword ptr [rdi+864], ymm21
    vpunpckldq ymm21, ymm18, ymm28
    vpunpckhdq ymm28, ymm18, ymm28
    vmovq xmm0, qword ptr [r13+664]
    sha256rnds2 xmm4, xmm3
    vpxord ymm31, ymm24, ymm31
    vpxord ymm17, ymm19, ymm17
    vpaddd ymm22, ymm22, ymmword ptr [rdi+256]
    vmovq xmm0, qword ptr [r13+1792]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [r12+1792], ymm21
    vmovdqa32 ymmword ptr [r12+1824], ymm28
    vmovq xmm0, qword ptr [r13+1800]
    sha256rnds2 xmm8, xmm7
    vpxord ymm31, ymm20, ymm31
    vmovdqa32 ymm20, ymmword ptr [rdi+992]
    vmovdqa32 ymm28, ymm29
    vpternlogd ymm28, ymm20, ymmword ptr [rdi+800], 0xe8
    vprord ymm21, ymm16, 6
    vmovq xmm0, qword ptr [r13+1824]
    sha256rnds2 xmm10, xmm9
    vprord ymm19, ymm16, 11
    vmovdqa32 ymm24, ymmword ptr [rdi+960]
    vpaddd ymm24, ymm24, ymmword ptr [r9+1248]
    vmovdqa32 ymm18, ymm16
    vpternlogd ymm18, ymm30, ymmword ptr [rdi+896], 0xca
    vpaddd ymm28, ymm31, ymm28
    vprord ymm31, ymm16, 25
    vmovdqa32 ymmword ptr [rdi+960], ymm26
    vmovdqa32 ymm26, ymmword ptr [rdi+832]
    vprord ymm25, ymm26, 7
    vmovdqa32 ymmword ptr [rdi+352], ymm16
    vpsrld ymm16, ymm26, 3
    vmovq xmm0, qword ptr [r13+1832]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm18, ymm24, ymm18
    vprord ymm24, ymm26, 18
    vpsrld ymm26, ymm27, 10
    vmovq xmm0, qword ptr [r13+720]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm28, ymm23, ymm28
    vpxord ymm19, ymm21, ymm19
    vprord ymm21, ymm27, 17
    vmovq xmm0, qword ptr [r13+728]
    sha256rnds2 xmm3, xmm4
    vprord ymm23, ymm27, 19
    vpaddd ymm17, ymm22, ymm17
    vpsrld ymm22, ymmword ptr [rdi+544], 3
    vmovq xmm0, qword ptr [r13+1856]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymmword ptr [rdi+736], ymm27
    vprord ymm27, ymm28, 2
    vpxord ymm19, ymm31, ymm19
    vmovdqa32 ymm31, ymm28
    vpternlogd ymm31, ymm29, ymm20, 0xe8
    vmovq xmm0, qword ptr [r13+1864]
    sha256rnds2 xmm7, xmm8
    vprord ymm20, ymm28, 13
    vmovdqa32 ymmword ptr [rdi+384], ymm29
    vmovdqa32 ymm29, ymmword ptr [rdi+896]
    vpaddd ymm29, ymm29, ymmword ptr [r9+1280]
    vpxord ymm24, ymm25, ymm24
    vmovq xmm0, qword ptr [r13+1888]
    sha256rnds2 xmm9, xmm10
    vprord ymm25, ymm28, 22
    vpaddd ymm19, ymm18, ymm19
    vpxord ymm23, ymm21, ymm23
    vmovq xmm0, qword ptr [r13+1896]
    sha256rnds2 xmm11, xmm12
    vpxord ymm24, ymm16, ymm24
    vmovdqa32 ymm16, ymmword ptr [rdi+544]
    vprord ymm21, ymm16, 7
    vpsrld ymm18, ymm17, 10
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    vpxord ymm20, ymm27, ymm20
    vpaddd ymm27, ymm19, ymmword ptr [rdi+800]
    vpxord ymm23, ymm26, ymm23
    vpaddd ymm24, ymm24, ymmword ptr [rdi+640]
    vprord ymm26, ymm16, 18
    vprord ymm16, ymm17, 17
    vmovdqa32 ymmword ptr [rdi+640], ymm28
    vpaddd ymm28, ymm17, dword ptr [rsi+228]{1to8}
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm4, xmm3
    vpxord ymm20, ymm25, ymm20
    vmovdqa32 ymm25, ymm27
    vpternlogd ymm25, ymm30, ymmword ptr [rdi+352], 0xac
    vmovdqa32 ymmword ptr [rdi+800], ymm30
    vprord ymm30, ymm17, 19
    vmovq xmm0, qword ptr [r13+1920]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm24, ymm24, ymmword ptr [rdi+672]
    vmovdqa32 ymmword ptr [rdi+896], ymm17
    vmovdqa32 ymm17, ymmword ptr [rdi+960]
    vmovdqa32 ymmword ptr [rdi+704], ymm25
    vpunpckldq ymm25, ymm17, ymm28
    vmovq xmm0, qword ptr [r13+1928]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm31, ymm20, ymm31
    vprord ymm20, ymm27, 6
    vpxord ymm26, ymm21, ymm26
    vmovq xmm0, qword ptr [r13+1952]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm23, ymm24, ymm23
    vpxord ymm30, ymm16, ymm30
    vmovdqa32 ymmword ptr [r12+1856], ymm25
    vmovq xmm0, qword ptr [r13+1960]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm31, ymm19, ymm31
    vpxord ymm26, ymm22, ymm26
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    vpxord ymm30, ymm18, ymm30
    vpaddd ymm18, ymm23, dword ptr [rsi+232]{1to8}
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm26, ymm26, ymmword ptr [rdi+832]
    vpunpckhdq ymm28, ymm17, ymm28
    vmovq xmm0, qword ptr [r13+1984]
    sha256rnds2 xmm5, xmm6
    vprord ymm17, ymm27, 11
    vprord ymm22, ymmword ptr [rdi+768], 7
    vpaddd ymm26, ymm26, ymmword ptr [rdi+608]
    vmovdqa32 ymmword ptr [r12+1888], ymm28
    vmovq xmm0, qword ptr [r13+1992]
    sha256rnds2 xmm7, xmm8
    vprord ymm28, ymm31, 2
    vpaddd ymm29, ymm29, ymmword ptr [rdi+704]
    vmovdqa32 ymm19, ymmword ptr [rdi+640]
    vmovdqa32 ymm25, ymm31
    vpternlogd ymm25, ymm19, ymmword ptr [rdi+384], 0xe8
    vmovq xmm0, qword ptr [r13+2016]
    sha256rnds2 xmm9, xmm10
    vprord ymm16, ymm31, 13
    vpxord ymm17, ymm20, ymm17
    vmovdqa32 ymm20, ymmword ptr [rdi+800]
    vpaddd ymm20, ymm20, ymmword ptr [r9+1312]
    vmovq xmm0, qword ptr [r13+2024]
    sha256rnds2 xmm11, xmm12
    vprord ymm24, ymm27, 25
    vmovdqa32 ymm21, ymmword ptr [rdi+768]
    vpsrld ymm19, ymm21, 3
    vmovdqa32 ymmword ptr [rdi+800], ymm20
    vpsrld ymm20, ymm23, 10
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 ymmword ptr [rdi+704], ymm20
    vprord ymm20, ymm31, 22
    vpaddd ymm30, ymm26, ymm30
    vpsrld ymm26, ymmword ptr [rdi+512], 3
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm4, xmm3
    vpxord ymm16, ymm28, ymm16
    vprord ymm28, ymm21, 18
    vmovq xmm0, qword ptr [r13+2048]
    sha256rnds2 xmm6, xmm5
    vpxord ymm17, ymm24, ymm17
    vprord ymm24, ymm23, 17
    vpsrld ymm21, ymm30, 10
    vmovq xmm0, qword ptr [r13+2056]
    sha256rnds2 xmm8, xmm7
    vpxord ymm16, ymm20, ymm16
    vprord ymm20, ymm23, 19
    vmovdqa32 ymmword ptr [rdi+960], ymm23
    vpaddd ymm23, ymm30, dword ptr [rsi+236]{1to8}
    vmovq xmm0, qword ptr [r13+2080]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm17, ymm29, ymm17
    vpxord ymm28, ymm22, ymm28
    vmovdqa32 ymm22, ymmword ptr [rdi+512]
    vprord ymm29, ymm22, 7
    vpaddd ymm25, ymm16, ymm25
    vprord ymm16, ymm22, 18
    vprord ymm22, ymm30, 17
    vmovdqa32 ymmword ptr [rdi+832], ymm21
    vpunpckldq ymm21, ymm18, ymm23
    vmovq xmm0, qword ptr [r13+2088]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rdi+416], ymm22
    vpaddd ymm22, ymm17, ymmword ptr [rdi+992]
    vpxord ymm28, ymm19, ymm28
    vpxord ymm20, ymm24, ymm20
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm25, ymm17, ymm25
    vprord ymm17, ymm30, 19
    vpunpckhdq ymm23, ymm18, ymm23
    vmovdqa32 ymmword ptr [r12+1920], ymm21
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm3, xmm4
    vprord ymm21, ymm22, 6
    vmovdqa32 ymm18, ymm22
    vpternlogd ymm18, ymm27, ymmword ptr [rdi+352], 0xca
    vpaddd ymm28, ymm28, ymmword ptr [rdi+544]
    vmovq xmm0, qword ptr [r13+2112]
    sha256rnds2 xmm5, xmm6
    vprord ymm24, ymm22, 11
    vpxord ymm20, ymm20, ymmword ptr [rdi+704]
    vpxord ymm16, ymm29, ymm16
    vmovdqa32 ymmword ptr [r12+1952], ymm23
    vmovq xmm0, qword ptr [r13+2120]
    sha256rnds2 xmm7, xmm8
    vprord ymm23, ymm25, 2
    vpaddd ymm18, ymm18, ymmword ptr [rdi+800]
    vmovdqa32 ymm29, ymm25
    vpternlogd ymm29, ymm31, ymmword ptr [rdi+640], 0xe8
    vmovq xmm0, qword ptr [r13+2144]
    sha256rnds2 xmm9, xmm10
    vprord ymm19, ymm25, 13
    vmovdqa32 ymmword ptr [rdi+800], ymm30
    vmovdqa32 ymm30, ymmword ptr [rdi+352]
    vpaddd ymm30, ymm30, ymmword ptr [r9+1344]
    vpaddd ymm28, ymm28, ymmword ptr [rdi+480]
    vmovq xmm0, qword ptr [r13+2152]
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymmword ptr [rdi+352], ymm30
    vprord ymm30, ymm22, 25
    vpxord ymm24, ymm21, ymm24
    vmovdqa32 ymm21, ymmword ptr [rdi+576]
    vmovdqa32 ymmword ptr [rdi+704], ymm31
    vpsrld ymm31, ymm21, 3
    vmovq xmm0, qword ptr [r13+1040]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 ymmword ptr [rdi+544], ymm22
    vprord ymm22, ymm25, 22
    vpaddd ymm20, ymm28, ymm20
    vpxord ymm16, ymm26, ymm16
    vpxord ymm19, ymm23, ymm19
    vprord ymm23, ymm21, 7
    vprord ymm26, ymm21, 18
    vpxord ymm17, ymm17, ymmword ptr [rdi+416]
    vmovq xmm0, qword ptr [r13+1048]
    sha256rnds2 xmm4, xmm3
    vpxord ymm24, ymm30, ymm24
    vprord ymm30, ymm20, 17
    vpaddd ymm16, ymm16, ymmword ptr [rdi+768]
    vmovq xmm0, qword ptr [r13+2176]
    sha256rnds2 xmm6, xmm5
    vpxord ymm19, ymm22, ymm19
    vprord ymm22, ymm20, 19
    vpsrld ymm28, ymm20, 10
    vmovq xmm0, qword ptr [r13+2184]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm24, ymm18, ymm24
    vpxord ymm26, ymm23, ymm26
    vpxord ymm17, ymm17, ymmword ptr [rdi+832]
    vmovq xmm0, qword ptr [r13+2208]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm29, ymm19, ymm29
    vpaddd ymm16, ymm16, ymmword ptr [rdi+448]
    vprord ymm19, ymmword ptr [rdi+320], 7
    vmovq xmm0, qword ptr [r13+2216]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm23, ymm24, ymmword ptr [rdi+384]
    vpxord ymm26, ymm31, ymm26
    vpxord ymm22, ymm30, ymm22
    vmovq xmm0, qword ptr [r13+1104]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm29, ymm24, ymm29
    vpaddd ymm17, ymm16, ymm17
    vpaddd ymm16, ymm20, dword ptr [rsi+240]{1to8}
    vmovq xmm0, qword ptr [r13+1112]
    sha256rnds2 xmm3, xmm4
    vprord ymm24, ymm23, 6
    vmovdqa32 ymm30, ymm23
    vpternlogd ymm30, ymm27, ymmword ptr [rdi+544], 0xac
    vpaddd ymm26, ymm26, ymmword ptr [rdi+512]
    vmovq xmm0, qword ptr [r13+2240]
    sha256rnds2 xmm5, xmm6
    vprord ymm31, ymm23, 11
    vmovdqa32 ymm18, ymm29
    vpternlogd ymm18, ymm25, ymmword ptr [rdi+704], 0xe8
    vpxord ymm22, ymm28, ymm22
    vprord ymm28, ymm29, 2
    vmovdqa32 ymmword ptr [rdi+512], ymm20
    vprord ymm20, ymm29, 13
    vpaddd ymm30, ymm30, ymmword ptr [rdi+352]
    vpaddd ymm26, ymm26, ymmword ptr [rdi+864]
    vmovq xmm0, qword ptr [r13+2248]
    sha256rnds2 xmm7, xmm8
    vprord ymm21, ymm23, 25
    vmovdqa32 ymmword ptr [rdi+352], ymm25
    vmovdqa32 ymm25, ymmword ptr [rdi+320]
    vmovdqa32 ymmword ptr [rdi+384], ymm23
    vpsrld ymm23, ymm25, 3
    vmovdqa32 ymmword ptr [rdi+832], ymm23
    vpsrld ymm23, ymm17, 10
    vmovq xmm0, qword ptr [r13+2272]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+768], ymm23
    vprord ymm23, ymm29, 22
    vpxord ymm31, ymm24, ymm31
    vpaddd ymm22, ymm26, ymm22
    vmovq xmm0, qword ptr [r13+2280]
    sha256rnds2 xmm11, xmm12
    vpxord ymm20, ymm28, ymm20
    vprord ymm28, ymm25, 18
    vpaddd ymm26, ymm17, dword ptr [rsi+244]{1to8}
    vmovq xmm0, qword ptr [r13+1168]
    sha256rnds2 xmm2, xmm1
    vpxord ymm31, ymm21, ymm31
    vprord ymm21, ymm17, 17
    vpaddd ymm24, ymm22, dword ptr [rsi+248]{1to8}
    vmovq xmm0, qword ptr [r13+1176]
    sha256rnds2 xmm4, xmm3
    vpxord ymm20, ymm23, ymm20
    vprord ymm23, ymm17, 19
    vmovdqa32 ymmword ptr [rdi+416], ymm17
    vpunpckldq ymm17, ymm16, ymm26
    vmovq xmm0, qword ptr [r13+2304]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm31, ymm30, ymm31
    vpxord ymm28, ymm19, ymm28
    vmovq xmm0, qword ptr [r13+2312]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm18, ymm20, ymm18
    vpunpckhdq ymm26, ymm16, ymm26
    vmovdqa32 ymmword ptr [r12+1984], ymm17
    vmovq xmm0, qword ptr [r13+2336]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm17, ymm31, ymmword ptr [rdi+640]
    vpaddd ymm27, ymm27, ymmword ptr [r9+1376]
    vmovdqa32 ymm16, ymmword ptr [rdi+928]
    vprord ymm20, ymm16, 7
    vpaddd ymm18, ymm31, ymm18
    vpxord ymm28, ymm28, ymmword ptr [rdi+832]
    vpxord ymm23, ymm21, ymm23
    vmovdqa32 ymmword ptr [r12+2016], ymm26
    vmovq xmm0, qword ptr [r13+2344]
    sha256rnds2 xmm12, xmm11
    vprord ymm26, ymm17, 6
    vmovdqa32 ymm21, ymmword ptr [rdi+384]
    vmovdqa32 ymm31, ymm17
    vpternlogd ymm31, ymm21, ymmword ptr [rdi+544], 0xca
    vmovdqa32 ymm19, ymmword ptr [rdi+544]
    vpaddd ymm19, ymm19, ymmword ptr [r9+1408]
    vmovq xmm0, qword ptr [r13+1232]
    sha256rnds2 xmm1, xmm2
    vprord ymm30, ymm17, 11
    vmovdqa32 ymmword ptr [rdi+544], ymm19
    vmovdqa32 ymm19, ymm18
    vpternlogd ymm19, ymm29, ymmword ptr [rdi+352], 0xe8
    vmovdqa32 ymmword ptr [rdi+832], ymm29
    vpsrld ymm29, ymm16, 3
    vmovq xmm0, qword ptr [r13+1240]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymmword ptr [rdi+640], ymm24
    vprord ymm24, ymm18, 2
    vpaddd ymm31, ymm27, ymm31
    vpaddd ymm28, ymm28, ymmword ptr [rdi+576]
    vmovq xmm0, qword ptr [r13+2368]
    sha256rnds2 xmm5, xmm6
    vprord ymm27, ymm18, 13
    vpsrld ymm25, ymm22, 10
    vpxord ymm23, ymm23, ymmword ptr [rdi+768]
    vmovq xmm0, qword ptr [r13+2376]
    sha256rnds2 xmm7, xmm8
    vprord ymm21, ymm17, 25
    vpxord ymm30, ymm26, ymm30
    vpaddd ymm28, ymm28, ymmword ptr [rdi+736]
    vmovq xmm0, qword ptr [r13+2400]
    sha256rnds2 xmm9, xmm10
    vprord ymm26, ymm18, 22
    vmovdqa32 ymmword ptr [rdi+768], ymm18
    vmovdqa32 ymm18, ymmword ptr [rdi+256]
    vmovdqa32 ymmword ptr [rdi+576], ymm25
    vpsrld ymm25, ymm18, 3
    vmovq xmm0, qword ptr [r13+2408]
    sha256rnds2 xmm11, xmm12
    vpxord ymm27, ymm24, ymm27
    vprord ymm24, ymm16, 18
    vpaddd ymm23, ymm28, ymm23
    vmovq xmm0, qword ptr [r13+1296]
    sha256rnds2 xmm2, xmm1
    vpxord ymm30, ymm21, ymm30
    vprord ymm21, ymm22, 17
    vpxord ymm27, ymm26, ymm27
    vprord ymm26, ymm22, 19
    vprord ymm28, ymm18, 7
    vmovdqa32 ymmword ptr [rdi+992], ymm22
    vpsrld ymm22, ymm23, 10
    vmovq xmm0, qword ptr [r13+1304]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm30, ymm31, ymm30
    vpxord ymm24, ymm20, ymm24
    vprord ymm20, ymm18, 18
    vmovq xmm0, qword ptr [r13+2432]
    sha256rnds2 xmm6, xmm5
    vmovd dword ptr [r13+2496], xmm6
    vmovdqa xmm5, xmmword ptr [rsi]
    vmovdqa xmm6, xmmword ptr [rsi+16]
    vpaddd ymm19, ymm27, ymm19
    vprord ymm27, ymm23, 17
    vpaddd ymm31, ymm23, dword ptr [rsi+252]{1to8}
    vmovq xmm0, qword ptr [r13+2440]
    sha256rnds2 xmm8, xmm7
    vmovd dword ptr [r13+2500], xmm8
    vmovdqa xmm7, xmmword ptr [rsi]
    vmovdqa xmm8, xmmword ptr [rsi+16]
    vpaddd ymm18, ymm30, ymmword ptr [rdi+704]
    vpxord ymm24, ymm29, ymm24
    vpxord ymm26, ymm21, ymm26
    vmovq xmm0, qword ptr [r13+2464]
    sha256rnds2 xmm10, xmm9
    vmovd dword ptr [r13+2504], xmm10
    vpaddd ymm19, ymm30, ymm19
    vpxord ymm20, ymm28, ymm20
    vprord ymm28, ymm23, 19
    vmovq xmm0, qword ptr [r13+2472]
    sha256rnds2 xmm12, xmm11
    vmovd dword ptr [r13+2508], xmm12
    vprord ymm30, ymm18, 6
    vmovdqa32 ymm21, ymm18
    vpternlogd ymm21, ymm17, ymmword ptr [rdi+384], 0xca
    vpaddd ymm24, ymm24, ymmword ptr [rdi+320]
    vmovq xmm0, qword ptr [r13+1360]
    sha256rnds2 xmm1, xmm2
    vprord ymm29, ymm18, 11
    vpxord ymm26, ymm26, ymmword ptr [rdi+576]
    vpxord ymm20, ymm25, ymm20
    vmovq xmm0, qword ptr [r13+1368]
    sha256rnds2 xmm3, xmm4
    vprord ymm25, ymm18, 25
    vpaddd ymm24, ymm24, ymmword ptr [rdi+896]
    vpxord ymm28, ymm27, ymm28
    vmovq xmm0, qword ptr [r13+560]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm20, ymm16, ymm20
    vmovdqa32 ymm16, ymmword ptr [rdi+640]
    vpunpckldq ymm27, ymm16, ymm31
    vpxord ymm29, ymm30, ymm29
    vpaddd ymm26, ymm24, ymm26
    vpxord ymm28, ymm22, ymm28
    vmovq xmm0, qword ptr [r13+1424]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm20, ymm20, ymmword ptr [rdi+960]
    vpunpckhdq ymm31, ymm16, ymm31
    vmovdqa32 ymmword ptr [r12+2048], ymm27
    vmovq xmm0, qword ptr [r13+1432]
    sha256rnds2 xmm4, xmm3
    vpxord ymm29, ymm25, ymm29
    vpaddd ymm21, ymm21, ymmword ptr [rdi+544]
    vmovdqa32 ymm25, ymmword ptr [rdi+672]
    vprord ymm27, ymm25, 7
    vmovq xmm0, qword ptr [r13+568]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm28, ymm20, ymm28
    vpaddd ymm20, ymm26, dword ptr [rsi+256]{1to8}
    vmovdqa32 ymmword ptr [r12+2080], ymm31
    vmovq xmm0, qword ptr [r13+624]
    sha256rnds2 xmm5, xmm6
    vprord ymm31, ymm19, 2
    vmovdqa32 ymm16, ymmword ptr [rdi+768]
    vmovdqa32 ymm22, ymm19
    vpternlogd ymm22, ymm16, ymmword ptr [rdi+832], 0xe8
    vpaddd ymm29, ymm21, ymm29
    vmovq xmm0, qword ptr [r13+1488]
    sha256rnds2 xmm1, xmm2
    vprord ymm21, ymm19, 13
    vmovdqa32 ymm24, ymmword ptr [rdi+384]
    vpaddd ymm24, ymm24, ymmword ptr [r9+1440]
    vpsrld ymm30, ymm25, 3
    vmovq xmm0, qword ptr [r13+1496]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymmword ptr [rdi+384], ymm23
    vprord ymm23, ymm19, 22
    vpaddd ymm16, ymm29, ymmword ptr [rdi+352]
    vmovdqa32 ymmword ptr [rdi+352], ymm19
    vpsrld ymm19, ymm26, 10
    vmovq xmm0, qword ptr [r13+632]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymmword ptr [rdi+544], ymm19
    vprord ymm19, ymm25, 18
    vpsrld ymm25, ymmword ptr [rdi+608], 3
    vmovdqa32 ymmword ptr [rdi+640], ymm25
    vpsrld ymm25, ymm28, 10
    vmovq xmm0, qword ptr [r13+688]
    sha256rnds2 xmm6, xmm5
    vpxord ymm21, ymm31, ymm21
    vprord ymm31, ymm16, 6
    vmovdqa32 ymmword ptr [rdi+928], ymm25
    vmovdqa32 ymm25, ymm16
    vpternlogd ymm25, ymm18, ymm17, 0xca
    vmovdqa32 ymmword ptr [rdi+576], ymm18
    vprord ymm18, ymm16, 11
    vmovdqa32 ymmword ptr [rdi+320], ymm17
    vprord ymm17, ymm16, 25
    vmovdqa32 ymmword ptr [rdi+704], ymm16
    vpaddd ymm16, ymm28, dword ptr [rsi+260]{1to8}
    vmovq xmm0, qword ptr [r13+1552]
    sha256rnds2 xmm2, xmm1
    vpxord ymm21, ymm23, ymm21
    vpaddd ymm25, ymm24, ymm25
    vpxord ymm19, ymm27, ymm19
    vmovq xmm0, qword ptr [r13+1560]
    sha256rnds2 xmm4, xmm3
    vprord ymm27, ymm26, 17
    vpunpckldq ymm24, ymm20, ymm16
    vpunpckhdq ymm16, ymm20, ymm16
    vmovq xmm0, qword ptr [r13+696]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm22, ymm21, ymm22
    vpxord ymm18, ymm31, ymm18
    vprord ymm31, ymm26, 19
    vmovq xmm0, qword ptr [r13+752]
    sha256rnds2 xmm5, xmm6
    vpxord ymm19, ymm30, ymm19
    vmovdqa32 ymm30, ymmword ptr [rdi+608]
    vprord ymm21, ymm30, 7
    vmovdqa32 ymmword ptr [r12+2112], ymm24
    vmovdqa32 ymmword ptr [r12+2144], ymm16
    vmovq xmm0, qword ptr [r13+1616]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm22, ymm29, ymm22
    vpxord ymm18, ymm17, ymm18
    vprord ymm17, ymm30, 18
    vmovq xmm0, qword ptr [r13+1624]
    sha256rnds2 xmm3, xmm4
    vpxord ymm31, ymm27, ymm31
    vpaddd ymm19, ymm19, ymmword ptr [rdi+256]
    vmovdqa32 ymm27, ymmword ptr [rdi+480]
    vprord ymm29, ymm27, 7
    vmovq xmm0, qword ptr [r13+760]
    sha256rnds2 xmm7, xmm8
    vprord ymm16, ymm22, 2
    vmovdqa32 ymm24, ymmword ptr [rdi+352]
    vmovdqa32 ymm20, ymm22
    vpternlogd ymm20, ymm24, ymmword ptr [rdi+768], 0xe8
    vpaddd ymm18, ymm25, ymm18
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm6, xmm5
    vprord ymm25, ymm22, 13
    vpxord ymm31, ymm31, ymmword ptr [rdi+544]
    vpaddd ymm19, ymm19, ymmword ptr [rdi+800]
    vprord ymm23, ymm22, 22
    vmovdqa32 ymmword ptr [rdi+544], ymm26
    vpaddd ymm26, ymm18, ymmword ptr [rdi+832]
    vprord ymm24, ymm27, 18
    vmovdqa32 ymm30, ymmword ptr [rdi+320]
    vpaddd ymm30, ymm30, ymmword ptr [r9+1472]
    vmovq xmm0, qword ptr [r13+1680]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm31, ymm19, ymm31
    vpxord ymm17, ymm21, ymm17
    vprord ymm21, ymm28, 17
    vmovq xmm0, qword ptr [r13+1688]
    sha256rnds2 xmm4, xmm3
    vpxord ymm25, ymm16, ymm25
    vprord ymm16, ymm26, 6
    vmovdqa32 ymm19, ymmword ptr [rdi+704]
    vmovdqa32 ymmword ptr [rdi+320], ymm22
    vmovdqa32 ymm22, ymm26
    vpternlogd ymm22, ymm19, ymmword ptr [rdi+576], 0xca
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm8, xmm7
    vprord ymm19, ymm26, 11
    vmovdqa32 ymmword ptr [rdi+832], ymm21
    vpsrld ymm21, ymm27, 3
    vpxord ymm24, ymm29, ymm24
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm5, xmm6
    vpxord ymm25, ymm23, ymm25
    vprord ymm23, ymm26, 25
    vpaddd ymm22, ymm30, ymm22
    vmovq xmm0, qword ptr [r13+1744]
    sha256rnds2 xmm1, xmm2
    vprord ymm30, ymm28, 19
    vpxord ymm17, ymm17, ymmword ptr [rdi+640]
    vpxord ymm24, ymm21, ymm24
    vmovq xmm0, qword ptr [r13+1752]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm20, ymm25, ymm20
    vpxord ymm19, ymm16, ymm19
    vprord ymm16, ymm31, 17
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm7, xmm8
    vprord ymm25, ymm31, 19
    vpaddd ymm17, ymm17, ymmword ptr [rdi+672]
    vpsrld ymm21, ymm31, 10
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm20, ymm18, ymm20
    vpxord ymm19, ymm23, ymm19
    vpxord ymm30, ymm30, ymmword ptr [rdi+832]
    vpaddd ymm24, ymm24, ymmword ptr [rdi+608]
    vpaddd ymm17, ymm17, ymmword ptr [rdi+512]
    vprord ymm23, ymmword ptr [rdi+448], 7
    vpaddd ymm18, ymm31, dword ptr [rsi+264]{1to8}
    vmovq xmm0, qword ptr [r13+1808]
    sha256rnds2 xmm2, xmm1
    vprord ymm29, ymm20, 2
    vmovdqa32 ymmword ptr [rdi+512], ymm31
    vmovdqa32 ymm31, ymmword ptr [rdi+320]
    vmovdqa32 ymmword ptr [rdi+608], ymm28
    vmovdqa32 ymm28, ymm20
    vpternlogd ymm28, ymm31, ymmword ptr [rdi+352], 0xe8
    vpaddd ymm19, ymm22, ymm19
    vmovq xmm0, qword ptr [r13+1816]
    sha256rnds2 xmm4, xmm3
    vprord ymm22, ymm20, 13
    vpxord ymm25, ymm16, ymm25
    vpxord ymm30, ymm30, ymmword ptr [rdi+928]
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm8, xmm7
    vprord ymm16, ymm20, 22
    vpaddd ymm31, ymm19, ymmword ptr [rdi+768]
    vpaddd ymm24, ymm24, ymmword ptr [rdi+416]
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm5, xmm6
    vpxord ymm25, ymm21, ymm25
    vmovdqa32 ymm21, ymmword ptr [rdi+448]
    vmovdqa32 ymmword ptr [rdi+416], ymm20
    vprord ymm20, ymm21, 18
    vpaddd ymm30, ymm17, ymm30
    vmovq xmm0, qword ptr [r13+1872]
    sha256rnds2 xmm1, xmm2
    vpxord ymm22, ymm29, ymm22
    vpsrld ymm29, ymm21, 3
    vmovdqa32 ymm17, ymmword ptr [rdi+576]
    vpaddd ymm17, ymm17, ymmword ptr [r9+1504]
    vmovq xmm0, qword ptr [r13+1880]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm25, ymm24, ymm25
    vmovdqa32 ymm24, ymm31
    vpternlogd ymm24, ymm26, ymmword ptr [rdi+704], 0xca
    vmovdqa32 ymmword ptr [rdi+576], ymm26
    vprord ymm26, ymm30, 17
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm7, xmm8
    vpxord ymm22, ymm16, ymm22
    vpxord ymm20, ymm23, ymm20
    vprord ymm23, ymm30, 19
    vmovq xmm0, qword ptr [r13+1072]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm16, ymm30, 10
    vpaddd ymm21, ymm30, dword ptr [rsi+268]{1to8}
    vmovdqa32 ymmword ptr [rdi+768], ymm30
    vpaddd ymm30, ymm25, dword ptr [rsi+272]{1to8}
    vpaddd ymm28, ymm22, ymm28
    vprord ymm22, ymm31, 6
    vpxord ymm20, ymm29, ymm20
    vmovq xmm0, qword ptr [r13+1936]
    sha256rnds2 xmm2, xmm1
    vpxord ymm23, ymm26, ymm23
    vpunpckldq ymm26, ymm18, ymm21
    vmovq xmm0, qword ptr [r13+1944]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm28, ymm19, ymm28
    vpaddd ymm20, ymm27, ymm20
    vmovq xmm0, qword ptr [r13+1080]
    sha256rnds2 xmm8, xmm7
    vpxord ymm23, ymm16, ymm23
    vpunpckhdq ymm21, ymm18, ymm21
    vmovdqa32 ymmword ptr [r12+2176], ymm26
    vmovq xmm0, qword ptr [r13+1136]
    sha256rnds2 xmm5, xmm6
    vprord ymm26, ymm31, 11
    vpaddd ymm20, ymm20, ymmword ptr [rdi+992]
    vmovq xmm0, qword ptr [r13+2000]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 ymm18, ymmword ptr [rdi+864]
    vprord ymm16, ymm18, 7
    vmovdqa32 ymmword ptr [r12+2208], ymm21
    vmovq xmm0, qword ptr [r13+2008]
    sha256rnds2 xmm3, xmm4
    vprord ymm21, ymm18, 18
    vpsrld ymm27, ymm18, 3
    vpaddd ymm24, ymm17, ymm24
    vmovq xmm0, qword ptr [r13+1144]
    sha256rnds2 xmm7, xmm8
    vprord ymm17, ymm28, 2
    vpxord ymm26, ymm22, ymm26
    vmovdqa32 ymm22, ymmword ptr [rdi+416]
    vmovdqa32 ymm19, ymm28
    vpternlogd ymm19, ymm22, ymmword ptr [rdi+320], 0xe8
    vmovq xmm0, qword ptr [r13+1200]
    sha256rnds2 xmm6, xmm5
    vprord ymm29, ymm28, 13
    vpsrld ymm22, ymm25, 10
    vpaddd ymm23, ymm20, ymm23
    vprord ymm20, ymm31, 25
    vprord ymm18, ymm28, 22
    vpxord ymm21, ymm16, ymm21
    vmovdqa32 ymm16, ymmword ptr [rdi+736]
    vmovdqa32 ymmword ptr [rdi+992], ymm28
    vpsrld ymm28, ymm16, 3
    vmovq xmm0, qword ptr [r13+2064]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 ymmword ptr [rdi+480], ymm31
    vprord ymm31, ymm25, 17
    vmovdqa32 ymmword ptr [rdi+928], ymm28
    vmovdqa32 ymm28, ymmword ptr [rdi+704]
    vpaddd ymm28, ymm28, ymmword ptr [r9+1536]
    vmovdqa32 ymmword ptr [rdi+704], ymm28
    vpsrld ymm28, ymm23, 10
    vmovq xmm0, qword ptr [r13+2072]
    sha256rnds2 xmm4, xmm3
    vpxord ymm29, ymm17, ymm29
    vprord ymm25, ymm25, 19
    vpxord ymm21, ymm27, ymm21
    vmovq xmm0, qword ptr [r13+1208]
    sha256rnds2 xmm8, xmm7
    vpxord ymm26, ymm20, ymm26
    vprord ymm20, ymm16, 7
    vpaddd ymm27, ymm23, dword ptr [rsi+276]{1to8}
    vmovq xmm0, qword ptr [r13+1264]
    sha256rnds2 xmm5, xmm6
    vpxord ymm29, ymm18, ymm29
    vpaddd ymm21, ymm21, ymmword ptr [rdi+448]
    vprord ymm18, ymm16, 18
    vmovq xmm0, qword ptr [r13+2128]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm26, ymm24, ymm26
    vpxord ymm25, ymm31, ymm25
    vprord ymm31, ymm23, 17
    vmovq xmm0, qword ptr [r13+2136]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm19, ymm29, ymm19
    vpaddd ymm21, ymm21, ymmword ptr [rdi+384]
    vprord ymm23, ymm23, 19
    vmovq xmm0, qword ptr [r13+1272]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm29, ymm26, ymmword ptr [rdi+352]
    vpxord ymm25, ymm22, ymm25
    vpxord ymm18, ymm20, ymm18
    vmovq xmm0, qword ptr [r13+1328]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm19, ymm26, ymm19
    vpunpckldq ymm26, ymm30, ymm27
    vpaddd ymm25, ymm21, ymm25
    vprord ymm21, ymm29, 6
    vprord ymm20, ymm29, 11
    vpxord ymm18, ymm18, ymmword ptr [rdi+928]
    vmovq xmm0, qword ptr [r13+2192]
    sha256rnds2 xmm2, xmm1
    vprord ymm22, ymm19, 2
    vmovdqa32 ymm24, ymmword ptr [rdi+480]
    vmovdqa32 ymm17, ymm29
    vpternlogd ymm17, ymm24, ymmword ptr [rdi+576], 0xca
    vpxord ymm23, ymm31, ymm23
    vmovdqa32 ymmword ptr [r12+2240], ymm26
    vmovq xmm0, qword ptr [r13+2200]
    sha256rnds2 xmm4, xmm3
    vprord ymm26, ymm29, 25
    vpaddd ymm18, ymm18, ymmword ptr [rdi+864]
    vpaddd ymm31, ymm25, dword ptr [rsi+280]{1to8}
    vmovq xmm0, qword ptr [r13+1336]
    sha256rnds2 xmm8, xmm7
    vpxord ymm20, ymm21, ymm20
    vpaddd ymm17, ymm17, ymmword ptr [rdi+704]
    vpxord ymm23, ymm28, ymm23
    vmovq xmm0, qword ptr [r13+1392]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm18, ymm18, ymmword ptr [rdi+544]
    vpunpckhdq ymm27, ymm30, ymm27
    vmovq xmm0, qword ptr [r13+2256]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 ymm30, ymmword ptr [rdi+896]
    vprord ymm28, ymm30, 7
    vpxord ymm20, ymm26, ymm20
    vmovq xmm0, qword ptr [r13+2264]
    sha256rnds2 xmm3, xmm4
    vprord ymm26, ymm19, 13
    vpaddd ymm23, ymm18, ymm23
    vmovdqa32 ymmword ptr [r12+2272], ymm27
    vmovq xmm0, qword ptr [r13+1400]
    sha256rnds2 xmm7, xmm8
    vprord ymm27, ymm30, 18
    vpsrld ymm18, ymm30, 3
    vmovdqa32 ymm21, ymmword ptr [rdi+992]
    vmovdqa32 ymmword ptr [rdi+544], ymm31
    vmovdqa32 ymm31, ymm19
    vpternlogd ymm31, ymm21, ymmword ptr [rdi+416], 0xe8
    vmovq xmm0, qword ptr [r13+1456]
    sha256rnds2 xmm6, xmm5
    vprord ymm21, ymm19, 22
    vpsrld ymm30, ymm25, 10
    vpaddd ymm20, ymm17, ymm20
    vprord ymm17, ymm25, 17
    vprord ymm25, ymm25, 19
    vpxord ymm26, ymm22, ymm26
    vmovdqa32 ymm22, ymmword ptr [rdi+960]
    vmovdqa32 ymmword ptr [rdi+704], ymm19
    vpsrld ymm19, ymm22, 3
    vmovq xmm0, qword ptr [r13+2320]
    sha256rnds2 xmm2, xmm1
    vpxord ymm27, ymm28, ymm27
    vprord ymm28, ymm22, 7
    vmovdqa32 ymmword ptr [rdi+864], ymm19
    vpaddd ymm19, ymm20, ymmword ptr [rdi+320]
    vmovq xmm0, qword ptr [r13+2328]
    sha256rnds2 xmm4, xmm3
    vpxord ymm26, ymm21, ymm26
    vprord ymm21, ymm22, 18
    vmovdqa32 ymm22, ymmword ptr [rdi+576]
    vpaddd ymm22, ymm22, ymmword ptr [r9+1568]
    vmovq xmm0, qword ptr [r13+1464]
    sha256rnds2 xmm8, xmm7
    vpxord ymm27, ymm18, ymm27
    vpxord ymm25, ymm17, ymm25
    vprord ymm17, ymm19, 6
    vmovq xmm0, qword ptr [r13+1520]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm31, ymm26, ymm31
    vprord ymm26, ymm19, 11
    vmovdqa32 ymm18, ymm19
    vpternlogd ymm18, ymm29, ymm24, 0xca
    vmovq xmm0, qword ptr [r13+2384]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm27, ymm16, ymm27
    vpxord ymm25, ymm30, ymm25
    vpxord ymm21, ymm28, ymm21
    vmovq xmm0, qword ptr [r13+2392]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm31, ymm20, ymm31
    vprord ymm20, ymm23, 17
    vpsrld ymm28, ymm23, 10
    vmovq xmm0, qword ptr [r13+1528]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm27, ymm27, ymmword ptr [rdi+608]
    vprord ymm30, ymm23, 19
    vpxord ymm21, ymm21, ymmword ptr [rdi+864]
    vmovq xmm0, qword ptr [r13+1584]
    sha256rnds2 xmm6, xmm5
    vprord ymm16, ymm31, 2
    vpxord ymm26, ymm17, ymm26
    vpaddd ymm18, ymm22, ymm18
    vpaddd ymm25, ymm27, ymm25
    vprord ymm27, ymm31, 13
    vprord ymm22, ymm19, 25
    vpaddd ymm21, ymm21, ymmword ptr [rdi+896]
    vmovq xmm0, qword ptr [r13+2448]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r13+2512], xmm2
    vprord ymm17, ymm31, 22
    vpxord ymm30, ymm20, ymm30
    vmovdqa32 ymm20, ymmword ptr [rdi+704]
    vmovdqa32 ymm24, ymm31
    vpternlogd ymm24, ymm20, ymmword ptr [rdi+992], 0xe8
    vmovq xmm0, qword ptr [r13+2456]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r13+2516], xmm4
    vpaddd ymm21, ymm21, ymmword ptr [rdi+512]
    vpaddd ymm23, ymm23, dword ptr [rsi+284]{1to8}
    vmovdqa32 ymmword ptr [rdi+512], ymm29
    vpaddd ymm29, ymm25, dword ptr [rsi+288]{1to8}
    vmovq xmm0, qword ptr [r13+1592]
    sha256rnds2 xmm8, xmm7
    vpxord ymm27, ymm16, ymm27
    vpxord ymm26, ymm22, ymm26
    vpxord ymm30, ymm28, ymm30
    vmovq xmm0, qword ptr [r13+1648]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymm28, ymmword ptr [rdi+544]
    vpunpckldq ymm22, ymm28, ymm23
    vpunpckhdq ymm23, ymm28, ymm23
    vpxord ymm27, ymm17, ymm27
    vpaddd ymm26, ymm18, ymm26
    vpaddd ymm30, ymm21, ymm30
    vmovdqa32 ymmword ptr [r12+2304], ymm22
    vmovdqa32 ymmword ptr [r12+2336], ymm23
    vmovq xmm0, qword ptr [r13+1656]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymm23, ymmword ptr [rdi+800]
    vprord ymm22, ymm23, 7
    vpsrld ymm21, ymm23, 3
    vpsrld ymm18, ymm25, 10
    vmovq xmm0, qword ptr [r13+1712]
    sha256rnds2 xmm6, xmm5
    vprord ymm23, ymm23, 18
    vpaddd ymm24, ymm27, ymm24
    vpaddd ymm27, ymm26, ymmword ptr [rdi+416]
    vprord ymm17, ymm25, 17
    vprord ymm25, ymm25, 19
    vpaddd ymm30, ymm30, dword ptr [rsi+292]{1to8}
    vpaddd ymm31, ymm31, dword ptr [rdx+36]{1to8}
    vpaddd ymm24, ymm26, ymm24
    vpaddd ymm20, ymm20, dword ptr [rdx+40]{1to8}
    vpbroadcastd ymm26, dword ptr [rdx+44]
    vpaddd ymm26, ymm26, ymmword ptr [rdi+992]
    vpaddd ymm27, ymm27, dword ptr [rdx+48]{1to8}
    vmovq xmm0, qword ptr [r13+1720]
    sha256rnds2 xmm8, xmm7
    vpxord ymm23, ymm22, ymm23
    vpunpckldq ymm22, ymm29, ymm30
    vpaddd ymm19, ymm19, dword ptr [rdx+52]{1to8}
    vmovdqa32 ymmword ptr [rbp+288], ymm31
    vmovq xmm0, qword ptr [r13+1776]
    sha256rnds2 xmm5, xmm6
    vpxord ymm25, ymm17, ymm25
    vpunpckhdq ymm30, ymm29, ymm30
    vpaddd ymm24, ymm24, dword ptr [rdx+32]{1to8}
    vmovdqa32 ymmword ptr [rbp+320], ymm20
    vmovdqa32 ymmword ptr [rbp+352], ymm26
    vmovdqa32 ymmword ptr [rbp+384], ymm27
    vpxord ymm23, ymm21, ymm23
    vpbroadcastd ymm21, dword ptr [rdx+56]
    vpaddd ymm21, ymm21, ymmword ptr [rdi+512]
    vpbroadcastd ymm27, dword ptr [rdx+60]
    vpaddd ymm27, ymm27, ymmword ptr [rdi+480]
    vmovdqa32 ymmword ptr [r12+2368], ymm22
    vmovdqa32 ymmword ptr [rbp+416], ymm19
    vpxord ymm25, ymm18, ymm25
    vmovdqa32 ymmword ptr [r12+2400], ymm30
    vmovdqa32 ymmword ptr [rbp+256], ymm24
    vmovq xmm0, qword ptr [r13+1784]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm23, ymm23, ymmword ptr [rdi+960]
    vmovdqa32 ymmword ptr [rbp+448], ymm21
    vmovdqa32 ymmword ptr [rbp+480], ymm27
    vmovq xmm0, qword ptr [r13+1840]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm23, ymm23, ymmword ptr [rdi+768]
    vmovq xmm0, qword ptr [r13+1848]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm25, ymm23, ymm25
    vmovq xmm0, qword ptr [r13+1904]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm23, ymm25, dword ptr [rsi+296]{1to8}
    vpaddd ymm25, ymm25, dword ptr [rsi+296]{1to8}
    vmovq xmm0, qword ptr [r13+1912]
    sha256rnds2 xmm7, xmm8
    vpunpckldq ymm27, ymm23, ymm25
    vpunpckhdq ymm25, ymm23, ymm25
    vmovq xmm0, qword ptr [r13+1968]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [r12+2432], ymm27
    vmovdqa32 ymmword ptr [r12+2464], ymm25
    vmovq xmm0, qword ptr [r13+1976]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+2032]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2040]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+2096]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2104]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+2160]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2168]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+2224]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2232]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+2288]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2296]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+2352]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2360]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+2416]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2424]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+2480]
    sha256rnds2 xmm6, xmm5
    vmovd dword ptr [r13+2520], xmm6
    vmovq xmm0, qword ptr [r13+2488]
    sha256rnds2 xmm8, xmm7
    vmovd dword ptr [r13+2524], xmm8
    mov r9, r8
    mov rdx, rcx
    add rcx, 64
    dec r15
    jnz 3f
    mov rcx, qword ptr [rdi+208]
    mov r15, qword ptr [rdi+232]
    add r8, 1600
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
    .long 0x5be0cd19, 0xe49b69c1, 0x00a00000, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x00000100
    .long 0x11002000, 0x4a7484aa, 0x5cb0a9dc, 0x80000000, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8
    .long 0x00400022, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138
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
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [rbp]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 ymm16, ymmword ptr [r12+1600]
    vpunpckhdq ymm17, ymm16, ymmword ptr [r12+1632]
    vmovdqa32 ymm18, ymmword ptr [r12+1664]
    vpunpckhdq ymm19, ymm18, ymmword ptr [r12+1696]
    vmovdqa32 ymm20, ymmword ptr [rdi]
    vprord ymm21, ymm20, 24
    vprord ymm20, ymm20, 8
    vmovdqa32 ymm22, ymmword ptr [r12+1728]
    vpunpckhdq ymm23, ymm22, ymmword ptr [r12+1760]
    vmovdqa32 ymm24, ymmword ptr [r12+1792]
    vpunpckhdq ymm25, ymm24, ymmword ptr [r12+1824]
    vmovdqa32 ymm26, ymmword ptr [r14+4096]
    vpaddd ymm26, ymm26, dword ptr [rsi+64]{1to8}
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [rbp+32]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm4, xmm3
    vpunpcklqdq ymm27, ymm17, ymm19
    vpunpckhqdq ymm19, ymm17, ymm19
    vmovdqa xmm5, xmmword ptr [rcx]
    vpaddd xmm5, xmm5, xmmword ptr [rbp+64]
    vmovdqa xmm6, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm6, xmm5
    vpunpcklqdq ymm17, ymm23, ymm25
    vpunpckhqdq ymm25, ymm23, ymm25
    vmovdqa xmm7, xmmword ptr [rcx]
    vpaddd xmm7, xmm7, xmmword ptr [rbp+96]
    vmovdqa xmm8, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm8, xmm7
    vpternlogd ymm21, ymm20, dword ptr [rsi+68]{1to8}, 0xe4
    vpaddd ymm27, ymm27, dword ptr [rcx+36]{1to8}
    vpaddd ymm19, ymm19, dword ptr [rcx+32]{1to8}
    vmovdqa xmm9, xmmword ptr [rcx]
    vpaddd xmm9, xmm9, xmmword ptr [rbp+16]
    vmovdqa xmm10, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm17, ymm17, dword ptr [rcx+44]{1to8}
    vpaddd ymm25, ymm25, dword ptr [rcx+40]{1to8}
    vmovdqa xmm11, xmmword ptr [rcx]
    vpaddd xmm11, xmm11, xmmword ptr [rbp+48]
    vmovdqa xmm12, xmmword ptr [rcx+16]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm12, xmm11
    vprord ymm20, ymm21, 7
    vpsrld ymm23, ymm21, 3
    vpaddd ymm28, ymm21, dword ptr [rdi+76]{1to8}
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vprord ymm29, ymm21, 18
    vpunpckldq ymm16, ymm16, ymmword ptr [r12+1632]
    vpunpckldq ymm18, ymm18, ymmword ptr [r12+1696]
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm3, xmm4
    vprord ymm30, ymm28, 17
    vpsrld ymm31, ymm28, 10
    vpunpckldq ymm22, ymm22, ymmword ptr [r12+1760]
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymmword ptr [rdi+256], ymm26
    vprord ymm26, ymm28, 19
    vmovdqa32 ymmword ptr [rdi+288], ymm28
    vpunpcklqdq ymm28, ymm16, ymm18
    vpunpckhqdq ymm18, ymm16, ymm18
    vpxord ymm29, ymm20, ymm29
    vpunpckldq ymm24, ymm24, ymmword ptr [r12+1824]
    vpaddd ymm20, ymm19, dword ptr [rsi+72]{1to8}
    vpaddd ymm16, ymm27, dword ptr [rsi+76]{1to8}
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm18, ymm18, dword ptr [rcx+48]{1to8}
    vpaddd ymm28, ymm28, dword ptr [rcx+52]{1to8}
    vmovdqa32 ymmword ptr [rdi+320], ymm19
    vpaddd ymm19, ymm25, dword ptr [rsi+80]{1to8}
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm9, xmm10
    vpxord ymm29, ymm23, ymm29
    vpxord ymm26, ymm30, ymm26
    vpaddd ymm30, ymm17, dword ptr [rsi+84]{1to8}
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm11, xmm12
    vpunpcklqdq ymm23, ymm22, ymm24
    vpunpckhqdq ymm24, ymm22, ymm24
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm29, ymm29, dword ptr [rdi+72]{1to8}
    vpxord ymm26, ymm31, ymm26
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm24, ymm24, dword ptr [rcx+56]{1to8}
    vpaddd ymm23, ymm23, dword ptr [rcx+60]{1to8}
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm6, xmm5
    vprord ymm31, ymm29, 17
    vpsrld ymm22, ymm29, 10
    vpaddd ymm26, ymm26, dword ptr [rdi+84]{1to8}
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymmword ptr [rdi+352], ymm17
    vprord ymm17, ymm29, 19
    vmovdqa32 ymmword ptr [rdi+384], ymm23
    vpbroadcastd ymm23, dword ptr [rsi+88]
    vmovdqa32 ymmword ptr [rdi+416], ymm24
    vpunpckldq ymm24, ymm23, ymm21
    vpunpckhdq ymm21, ymm23, ymm21
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm23, ymm18, dword ptr [rsi+92]{1to8}
    vmovdqa32 ymmword ptr [rdi+448], ymm18
    vpunpckldq ymm18, ymm20, ymm16
    vmovdqa32 ymmword ptr [rdi+480], ymm23
    vpunpcklqdq ymm23, ymm24, ymm24
    vpunpckhqdq ymm24, ymm24, ymm24
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm12, xmm11
    vpxord ymm17, ymm31, ymm17
    vpaddd ymm31, ymm28, dword ptr [rsi+96]{1to8}
    vmovdqa32 ymmword ptr [r12+2112], ymm18
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vpunpcklqdq ymm18, ymm21, ymm21
    vpunpckhqdq ymm21, ymm21, ymm21
    vmovdqa32 ymmword ptr [rbx], ymm23
    vmovdqa32 ymmword ptr [rbx+32], ymm24
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm3, xmm4
    vpxord ymm17, ymm22, ymm17
    vprord ymm22, ymm26, 17
    vpunpckhdq ymm16, ymm20, ymm16
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm5, xmm6
    vpunpckldq ymm20, ymm19, ymm30
    vpunpckhdq ymm30, ymm19, ymm30
    vmovdqa32 ymmword ptr [rbx+64], ymm18
    vmovdqa32 ymmword ptr [rbx+96], ymm21
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm7, xmm8
    vprord ymm21, ymm27, 7
    vpsrld ymm18, ymm27, 3
    vpsrld ymm19, ymm25, 3
    vmovdqa32 ymmword ptr [r12+2144], ymm16
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm9, xmm10
    vprord ymm16, ymm27, 18
    vpaddd ymm17, ymm17, dword ptr [rdi+80]{1to8}
    vpsrld ymm24, ymm26, 10
    vmovdqa32 ymmword ptr [r12+2176], ymm20
    vmovdqa32 ymmword ptr [r12+2208], ymm30
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm11, xmm12
    vprord ymm30, ymm25, 7
    vpaddd ymm27, ymm27, dword ptr [rsi+100]{1to8}
    vpaddd ymm20, ymm29, dword ptr [rdi+100]{1to8}
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vprord ymm23, ymm25, 18
    vmovdqa32 ymmword ptr [rdi+512], ymm29
    vpsrld ymm29, ymm17, 10
    vmovdqa32 ymmword ptr [rdi+544], ymm28
    vmovdqa32 ymm28, ymmword ptr [rdi+416]
    vmovdqa32 ymmword ptr [rdi+576], ymm20
    vpaddd ymm20, ymm28, dword ptr [rsi+104]{1to8}
    vpxord ymm16, ymm21, ymm16
    vprord ymm21, ymm17, 17
    vprord ymm28, ymm17, 19
    vmovdqa32 ymmword ptr [rdi+608], ymm25
    vmovdqa32 ymm25, ymmword ptr [rdi+384]
    vmovdqa32 ymmword ptr [rdi+640], ymm20
    vpaddd ymm20, ymm25, dword ptr [rsi+108]{1to8}
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymm25, ymmword ptr [rdi+352]
    vmovdqa32 ymmword ptr [rdi+672], ymm20
    vprord ymm20, ymm25, 7
    vmovdqa32 ymmword ptr [rdi+704], ymm17
    vpbroadcastd ymm17, dword ptr [rdi+104]
    vpaddd ymm17, ymm17, ymmword ptr [rdi+288]
    vmovdqa32 ymmword ptr [rdi+736], ymm17
    vmovdqa32 ymm17, ymmword ptr [rdi+480]
    vmovdqa32 ymmword ptr [rdi+768], ymm24
    vpunpckldq ymm24, ymm17, ymm31
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm6, xmm5
    vpxord ymm16, ymm18, ymm16
    vprord ymm18, ymm25, 18
    vpxord ymm23, ymm30, ymm23
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm8, xmm7
    vprord ymm30, ymm26, 19
    vpxord ymm28, ymm21, ymm28
    vpunpckhdq ymm31, ymm17, ymm31
    vmovdqa32 ymmword ptr [r12+2240], ymm24
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm16, ymm16, ymmword ptr [rdi+320]
    vpsrld ymm24, ymm25, 3
    vpxord ymm23, ymm19, ymm23
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm12, xmm11
    vpxord ymm18, ymm20, ymm18
    vpxord ymm28, ymm29, ymm28
    vmovdqa32 ymmword ptr [r12+2272], ymm31
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm23, ymm27, ymm23
    vpxord ymm30, ymm22, ymm30
    vpaddd ymm22, ymm16, dword ptr [rsi+112]{1to8}
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm3, xmm4
    vpxord ymm18, ymm24, ymm18
    vpaddd ymm28, ymm28, dword ptr [rdi+88]{1to8}
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm5, xmm6
    vprord ymm24, ymm16, 17
    vpsrld ymm27, ymm16, 10
    vpxord ymm30, ymm30, ymmword ptr [rdi+768]
    vprord ymm31, ymm16, 19
    vprord ymm29, ymm28, 17
    vpsrld ymm20, ymm28, 10
    vpbroadcastd ymm19, dword ptr [rdi+108]
    vpaddd ymm19, ymm19, ymmword ptr [rdi+704]
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm30, ymm30, dword ptr [rdi+92]{1to8}
    vprord ymm17, ymm28, 19
    vpaddd ymm21, ymm23, dword ptr [rsi+116]{1to8}
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+768], ymm16
    vmovdqa32 ymm16, ymmword ptr [rdi+640]
    vmovdqa32 ymmword ptr [rdi+320], ymm19
    vpunpckldq ymm19, ymm16, ymmword ptr [rdi+672]
    vpunpckhdq ymm16, ymm16, ymmword ptr [rdi+672]
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm11, xmm12
    vpxord ymm31, ymm24, ymm31
    vpaddd ymm18, ymm18, ymmword ptr [rdi+608]
    vprord ymm24, ymm30, 17
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vprord ymm25, ymm30, 19
    vpxord ymm17, ymm29, ymm17
    vpsrld ymm29, ymm30, 10
    vmovdqa32 ymmword ptr [r12+2304], ymm19
    vmovdqa32 ymmword ptr [r12+2336], ymm16
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm4, xmm3
    vpxord ymm31, ymm27, ymm31
    vmovdqa32 ymm27, ymmword ptr [rdi+448]
    vprord ymm16, ymm27, 7
    vpsrld ymm19, ymm27, 3
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [rdi+608], ymm30
    vprord ymm30, ymm27, 18
    vpxord ymm17, ymm20, ymm17
    vpaddd ymm20, ymm26, dword ptr [rdi+112]{1to8}
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm31, ymm18, ymm31
    vpxord ymm25, ymm24, ymm25
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm17, ymm17, dword ptr [rdi+96]{1to8}
    vpunpckldq ymm24, ymm22, ymm21
    vprord ymm18, ymm23, 17
    vmovdqa32 ymmword ptr [rdi+672], ymm26
    vprord ymm26, ymm23, 19
    vpxord ymm30, ymm16, ymm30
    vpsrld ymm16, ymm23, 10
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm12, xmm11
    vpxord ymm25, ymm29, ymm25
    vprord ymm29, ymm17, 17
    vmovdqa32 ymmword ptr [rdi+640], ymm23
    vpsrld ymm23, ymm17, 10
    vmovdqa32 ymmword ptr [r12+2624], ymm24
    vmovq xmm0, qword ptr [rbp+128]
    sha256rnds2 xmm1, xmm2
    vpxord ymm30, ymm19, ymm30
    vprord ymm19, ymm17, 19
    vpaddd ymm24, ymm28, dword ptr [rdi+116]{1to8}
    vmovq xmm0, qword ptr [rbp+136]
    sha256rnds2 xmm3, xmm4
    vpxord ymm26, ymm18, ymm26
    vpaddd ymm25, ymm25, ymmword ptr [rdi+576]
    vpaddd ymm18, ymm31, dword ptr [rsi+120]{1to8}
    vmovq xmm0, qword ptr [rbp+160]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm30, ymm30, ymmword ptr [rdi+352]
    vpunpckhdq ymm21, ymm22, ymm21
    vmovq xmm0, qword ptr [rbp+168]
    sha256rnds2 xmm7, xmm8
    vpxord ymm26, ymm16, ymm26
    vprord ymm16, ymm25, 17
    vpxord ymm19, ymm29, ymm19
    vmovq xmm0, qword ptr [rbp+144]
    sha256rnds2 xmm9, xmm10
    vprord ymm29, ymm25, 19
    vpsrld ymm22, ymm25, 10
    vmovdqa32 ymmword ptr [r12+2656], ymm21
    vmovq xmm0, qword ptr [rbp+152]
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymm21, ymmword ptr [rdi+544]
    vmovdqa32 ymmword ptr [rdi+352], ymm28
    vprord ymm28, ymm21, 7
    vpaddd ymm26, ymm30, ymm26
    vpxord ymm19, ymm23, ymm19
    vmovq xmm0, qword ptr [rbp+192]
    sha256rnds2 xmm2, xmm1
    vprord ymm23, ymm21, 18
    vpsrld ymm30, ymm21, 3
    vpbroadcastd ymm21, dword ptr [rdi+120]
    vpaddd ymm21, ymm21, ymmword ptr [rdi+608]
    vpxord ymm29, ymm16, ymm29
    vpaddd ymm19, ymm19, ymmword ptr [rdi+736]
    vpaddd ymm16, ymm26, dword ptr [rsi+124]{1to8}
    vmovq xmm0, qword ptr [rbp+200]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymmword ptr [rdi+736], ymm21
    vprord ymm21, ymm31, 17
    vmovdqa32 ymmword ptr [rdi+576], ymm24
    vpsrld ymm24, ymm31, 10
    vmovq xmm0, qword ptr [rbp+224]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [rdi+480], ymm26
    vprord ymm26, ymm31, 19
    vpxord ymm23, ymm28, ymm23
    vpxord ymm29, ymm22, ymm29
    vmovq xmm0, qword ptr [rbp+232]
    sha256rnds2 xmm8, xmm7
    vprord ymm22, ymm19, 17
    vpsrld ymm28, ymm19, 10
    vmovdqa32 ymmword ptr [rdi+800], ymm31
    vpaddd ymm31, ymm17, dword ptr [rdi+124]{1to8}
    vmovq xmm0, qword ptr [rbp+208]
    sha256rnds2 xmm10, xmm9
    vpxord ymm23, ymm30, ymm23
    vpaddd ymm29, ymm29, ymmword ptr [rdi+320]
    vprord ymm30, ymm19, 19
    vmovq xmm0, qword ptr [rbp+216]
    sha256rnds2 xmm12, xmm11
    vpxord ymm26, ymm21, ymm26
    vmovdqa32 ymm21, ymmword ptr [rdi+416]
    vmovdqa32 ymmword ptr [rdi+320], ymm17
    vprord ymm17, ymm21, 7
    vmovdqa32 ymmword ptr [rdi+832], ymm19
    vpunpckldq ymm19, ymm18, ymm16
    vmovq xmm0, qword ptr [rbp+256]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm23, ymm27, ymm23
    vprord ymm27, ymm21, 18
    vmovdqa32 ymmword ptr [rdi+448], ymm31
    vpsrld ymm31, ymm29, 10
    vmovq xmm0, qword ptr [rbp+264]
    sha256rnds2 xmm3, xmm4
    vpxord ymm26, ymm24, ymm26
    vprord ymm24, ymm29, 17
    vpxord ymm30, ymm22, ymm30
    vmovdqa32 ymmword ptr [r12+2688], ymm19
    vmovq xmm0, qword ptr [rbp+288]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm19, ymm21, 3
    vprord ymm22, ymm29, 19
    vpunpckhdq ymm16, ymm18, ymm16
    vpaddd ymm26, ymm23, ymm26
    vpxord ymm30, ymm28, ymm30
    vmovq xmm0, qword ptr [rbp+296]
    sha256rnds2 xmm7, xmm8
    vpxord ymm27, ymm17, ymm27
    vpaddd ymm17, ymm25, dword ptr [rdi+128]{1to8}
    vmovdqa32 ymmword ptr [r12+2720], ymm16
    vmovq xmm0, qword ptr [rbp+272]
    sha256rnds2 xmm9, xmm10
    vpxord ymm22, ymm24, ymm22
    vpaddd ymm30, ymm20, ymm30
    vpaddd ymm20, ymm26, dword ptr [rsi+128]{1to8}
    vmovq xmm0, qword ptr [rbp+280]
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymm24, ymmword ptr [rdi+480]
    vprord ymm16, ymm24, 17
    vpxord ymm27, ymm19, ymm27
    vpsrld ymm19, ymm24, 10
    vmovq xmm0, qword ptr [rbp+320]
    sha256rnds2 xmm2, xmm1
    vprord ymm28, ymm24, 19
    vpxord ymm22, ymm31, ymm22
    vpsrld ymm31, ymm30, 10
    vmovq xmm0, qword ptr [rbp+328]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm27, ymm27, ymmword ptr [rdi+544]
    vprord ymm23, ymm30, 17
    vmovdqa32 ymm18, ymmword ptr [rdi+512]
    vmovdqa32 ymmword ptr [rdi+544], ymm25
    vpsrld ymm25, ymm18, 3
    vmovq xmm0, qword ptr [rbp+352]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm22, ymm22, ymmword ptr [rdi+576]
    vprord ymm24, ymm30, 19
    vmovq xmm0, qword ptr [rbp+360]
    sha256rnds2 xmm8, xmm7
    vpxord ymm28, ymm16, ymm28
    vprord ymm16, ymm18, 7
    vmovq xmm0, qword ptr [rbp+336]
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymmword ptr [rdi+576], ymm30
    vprord ymm30, ymm22, 17
    vmovdqa32 ymmword ptr [rdi+864], ymm20
    vpsrld ymm20, ymm22, 10
    vpxord ymm28, ymm19, ymm28
    vprord ymm19, ymm22, 19
    vpxord ymm24, ymm23, ymm24
    vprord ymm23, ymm18, 18
    vmovq xmm0, qword ptr [rbp+344]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rdi+896], ymm22
    vmovdqa32 ymm22, ymmword ptr [rdi+384]
    vmovdqa32 ymmword ptr [rdi+928], ymm29
    vprord ymm29, ymm22, 7
    vmovq xmm0, qword ptr [rbp+384]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm28, ymm27, ymm28
    vpxord ymm24, ymm31, ymm24
    vmovq xmm0, qword ptr [rbp+392]
    sha256rnds2 xmm3, xmm4
    vprord ymm31, ymm22, 18
    vpsrld ymm27, ymm22, 3
    vpxord ymm19, ymm30, ymm19
    vmovq xmm0, qword ptr [rbp+416]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm24, ymm24, ymmword ptr [rdi+736]
    vpxord ymm23, ymm16, ymm23
    vprord ymm16, ymmword ptr [rdi+288], 7
    vmovq xmm0, qword ptr [rbp+424]
    sha256rnds2 xmm7, xmm8
    vprord ymm30, ymm26, 17
    vpsrld ymm18, ymm26, 10
    vpxord ymm19, ymm20, ymm19
    vmovq xmm0, qword ptr [rbp+400]
    sha256rnds2 xmm9, xmm10
    vprord ymm20, ymm26, 19
    vpxord ymm31, ymm29, ymm31
    vpaddd ymm21, ymm21, dword ptr [rsi+132]{1to8}
    vmovq xmm0, qword ptr [rbp+408]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm19, ymm19, ymmword ptr [rdi+448]
    vprord ymm29, ymm24, 17
    vpxord ymm23, ymm25, ymm23
    vmovq xmm0, qword ptr [rbp+448]
    sha256rnds2 xmm2, xmm1
    vpxord ymm31, ymm27, ymm31
    vprord ymm27, ymm24, 19
    vpsrld ymm25, ymm24, 10
    vpxord ymm20, ymm30, ymm20
    vprord ymm30, ymm28, 17
    vmovdqa32 ymmword ptr [rdi+448], ymm26
    vprord ymm26, ymm19, 17
    vmovdqa32 ymmword ptr [rdi+416], ymm24
    vpsrld ymm24, ymm19, 10
    vmovq xmm0, qword ptr [rbp+456]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm31, ymm21, ymm31
    vprord ymm21, ymm19, 19
    vpaddd ymm23, ymm23, dword ptr [rdi+132]{1to8}
    vmovq xmm0, qword ptr [rbp+480]
    sha256rnds2 xmm6, xmm5
    vpxord ymm20, ymm18, ymm20
    vpxord ymm27, ymm29, ymm27
    vmovdqa32 ymm29, ymmword ptr [rdi+288]
    vprord ymm18, ymm29, 18
    vmovq xmm0, qword ptr [rbp+488]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymmword ptr [rdi+736], ymm19
    vprord ymm19, ymm28, 19
    vpaddd ymm23, ymm23, ymmword ptr [rdi+832]
    vpsrld ymm22, ymm29, 3
    vmovq xmm0, qword ptr [rbp+464]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm20, ymm31, ymm20
    vpxord ymm21, ymm26, ymm21
    vpxord ymm27, ymm25, ymm27
    vmovq xmm0, qword ptr [rbp+472]
    sha256rnds2 xmm12, xmm11
    vpsrld ymm25, ymm28, 10
    vmovdqa32 ymm26, ymmword ptr [rdi+704]
    vprord ymm31, ymm26, 7
    vpxord ymm18, ymm16, ymm18
    vmovq xmm0, qword ptr [rbp+512]
    sha256rnds2 xmm1, xmm2
    vpxord ymm19, ymm30, ymm19
    vpxord ymm21, ymm24, ymm21
    vprord ymm24, ymm26, 18
    vmovq xmm0, qword ptr [rbp+520]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm27, ymm17, ymm27
    vpxord ymm18, ymm22, ymm18
    vpaddd ymm22, ymm28, dword ptr [rsi+136]{1to8}
    vmovq xmm0, qword ptr [rbp+544]
    sha256rnds2 xmm5, xmm6
    vprord ymm17, ymm20, 17
    vmovdqa32 ymm30, ymmword ptr [rdi+384]
    vpaddd ymm30, ymm30, dword ptr [rsi+140]{1to8}
    vpxord ymm19, ymm25, ymm19
    vpaddd ymm21, ymm23, ymm21
    vpsrld ymm23, ymm26, 3
    vpxord ymm24, ymm31, ymm24
    vprord ymm31, ymm27, 17
    vmovq xmm0, qword ptr [rbp+552]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm30, ymm30, ymmword ptr [rdi+768]
    vprord ymm25, ymm27, 19
    vpsrld ymm16, ymm27, 10
    vmovq xmm0, qword ptr [rbp+528]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+384], ymm27
    vprord ymm27, ymm21, 17
    vpxord ymm24, ymm23, ymm24
    vpaddd ymm18, ymm18, ymmword ptr [rdi+512]
    vmovq xmm0, qword ptr [rbp+536]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm19, ymm30, ymm19
    vprord ymm30, ymm21, 19
    vpsrld ymm23, ymm21, 10
    vmovq xmm0, qword ptr [rbp+576]
    sha256rnds2 xmm2, xmm1
    vpxord ymm25, ymm31, ymm25
    vpaddd ymm18, ymm18, ymmword ptr [rdi+928]
    vpaddd ymm31, ymm20, dword ptr [rsi+144]{1to8}
    vmovq xmm0, qword ptr [rbp+584]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymmword ptr [rdi+960], ymm21
    vpaddd ymm21, ymm19, dword ptr [rsi+148]{1to8}
    vmovdqa32 ymmword ptr [rdi+992], ymm28
    vmovdqa32 ymm28, ymmword ptr [rdi+864]
    vpunpckldq ymm26, ymm28, ymm22
    vmovq xmm0, qword ptr [rbp+608]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [rdi+1024], ymm21
    vprord ymm21, ymm20, 19
    vpxord ymm30, ymm27, ymm30
    vpaddd ymm24, ymm29, ymm24
    vmovq xmm0, qword ptr [rbp+616]
    sha256rnds2 xmm8, xmm7
    vpxord ymm25, ymm16, ymm25
    vpunpckhdq ymm22, ymm28, ymm22
    vmovdqa32 ymmword ptr [r12+2752], ymm26
    vmovq xmm0, qword ptr [rbp+592]
    sha256rnds2 xmm10, xmm9
    vpsrld ymm26, ymm20, 10
    vpxord ymm30, ymm23, ymm30
    vpaddd ymm24, ymm24, ymmword ptr [rdi+576]
    vpxord ymm21, ymm17, ymm21
    vpaddd ymm25, ymm18, ymm25
    vmovdqa32 ymmword ptr [r12+2784], ymm22
    vmovq xmm0, qword ptr [rbp+600]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymm22, ymmword ptr [rdi+640]
    vpaddd ymm18, ymm22, dword ptr [rsi+152]{1to8}
    vprord ymm17, ymm19, 17
    vpsrld ymm23, ymm19, 10
    vmovq xmm0, qword ptr [rbp+640]
    sha256rnds2 xmm1, xmm2
    vpxord ymm21, ymm26, ymm21
    vprord ymm26, ymm19, 19
    vpaddd ymm30, ymm24, ymm30
    vmovq xmm0, qword ptr [rbp+648]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymm24, ymmword ptr [rdi+672]
    vprord ymm28, ymm24, 7
    vpsrld ymm16, ymm24, 3
    vmovdqa32 ymm27, ymmword ptr [rdi+352]
    vpsrld ymm29, ymm27, 3
    vmovq xmm0, qword ptr [rbp+672]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm21, ymm18, ymm21
    vprord ymm18, ymm24, 18
    vpsrld ymm22, ymm25, 10
    vmovq xmm0, qword ptr [rbp+680]
    sha256rnds2 xmm7, xmm8
    vpxord ymm26, ymm17, ymm26
    vprord ymm17, ymm27, 7
    vmovdqa32 ymmword ptr [rdi+864], ymm20
    vpsrld ymm20, ymm30, 10
    vmovq xmm0, qword ptr [rbp+656]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+1056], ymm19
    vprord ymm19, ymm21, 17
    vmovdqa32 ymmword ptr [rdi+1088], ymm20
    vpsrld ymm20, ymm21, 10
    vpaddd ymm24, ymm21, dword ptr [rsi+156]{1to8}
    vmovq xmm0, qword ptr [rbp+664]
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymmword ptr [rdi+1120], ymm24
    vprord ymm24, ymm21, 19
    vpxord ymm26, ymm23, ymm26
    vpxord ymm18, ymm28, ymm18
    vmovq xmm0, qword ptr [rbp+704]
    sha256rnds2 xmm2, xmm1
    vprord ymm28, ymm27, 18
    vpunpckldq ymm23, ymm31, ymmword ptr [rdi+1024]
    vpunpckhdq ymm31, ymm31, ymmword ptr [rdi+1024]
    vpaddd ymm26, ymm26, ymmword ptr [rdi+800]
    vmovdqa32 ymmword ptr [rdi+1024], ymm21
    vprord ymm21, ymm25, 17
    vprord ymm27, ymm25, 19
    vpxord ymm18, ymm16, ymm18
    vmovq xmm0, qword ptr [rbp+712]
    sha256rnds2 xmm4, xmm3
    vpxord ymm24, ymm19, ymm24
    vprord ymm19, ymm30, 17
    vmovdqa32 ymmword ptr [r12+2816], ymm23
    vmovdqa32 ymmword ptr [r12+2848], ymm31
    vmovq xmm0, qword ptr [rbp+736]
    sha256rnds2 xmm6, xmm5
    vprord ymm31, ymm26, 17
    vpsrld ymm23, ymm26, 10
    vpxord ymm28, ymm17, ymm28
    vmovq xmm0, qword ptr [rbp+744]
    sha256rnds2 xmm8, xmm7
    vpxord ymm24, ymm20, ymm24
    vprord ymm20, ymm26, 19
    vpxord ymm27, ymm21, ymm27
    vmovq xmm0, qword ptr [rbp+720]
    sha256rnds2 xmm10, xmm9
    vprord ymm21, ymm30, 19
    vpxord ymm28, ymm29, ymm28
    vpaddd ymm18, ymm18, ymmword ptr [rdi+704]
    vmovq xmm0, qword ptr [rbp+728]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm24, ymm24, ymmword ptr [rdi+480]
    vpxord ymm27, ymm22, ymm27
    vprord ymm22, ymmword ptr [rdi+608], 7
    vmovq xmm0, qword ptr [rbp+768]
    sha256rnds2 xmm1, xmm2
    vpxord ymm20, ymm31, ymm20
    vpaddd ymm28, ymm28, ymmword ptr [rdi+672]
    vpaddd ymm18, ymm18, ymmword ptr [rdi+896]
    vmovq xmm0, qword ptr [rbp+776]
    sha256rnds2 xmm3, xmm4
    vprord ymm31, ymm24, 17
    vpsrld ymm29, ymm24, 10
    vpxord ymm21, ymm19, ymm21
    vmovq xmm0, qword ptr [rbp+800]
    sha256rnds2 xmm5, xmm6
    vprord ymm19, ymm24, 19
    vpxord ymm20, ymm23, ymm20
    vpaddd ymm28, ymm28, ymmword ptr [rdi+416]
    vpxord ymm21, ymm21, ymmword ptr [rdi+1088]
    vmovdqa32 ymm23, ymmword ptr [rdi+608]
    vprord ymm17, ymm23, 18
    vpaddd ymm27, ymm18, ymm27
    vpaddd ymm18, ymm26, dword ptr [rsi+160]{1to8}
    vmovq xmm0, qword ptr [rbp+808]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm20, ymm20, ymmword ptr [rdi+448]
    vprord ymm16, ymmword ptr [rdi+320], 7
    vmovdqa32 ymmword ptr [rdi+1088], ymm30
    vpsrld ymm30, ymm23, 3
    vmovq xmm0, qword ptr [rbp+784]
    sha256rnds2 xmm9, xmm10
    vpxord ymm19, ymm31, ymm19
    vpaddd ymm21, ymm28, ymm21
    vprord ymm28, ymm27, 17
    vmovq xmm0, qword ptr [rbp+792]
    sha256rnds2 xmm11, xmm12
    vprord ymm31, ymm20, 17
    vpxord ymm17, ymm22, ymm17
    vpsrld ymm22, ymm27, 10
    vmovq xmm0, qword ptr [rbp+832]
    sha256rnds2 xmm2, xmm1
    vpxord ymm19, ymm29, ymm19
    vprord ymm29, ymm20, 19
    vmovdqa32 ymmword ptr [rdi+1152], ymm25
    vpaddd ymm25, ymm24, dword ptr [rsi+164]{1to8}
    vmovq xmm0, qword ptr [rbp+840]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymmword ptr [rdi+1184], ymm24
    vprord ymm24, ymm27, 19
    vpxord ymm17, ymm30, ymm17
    vpaddd ymm30, ymm20, dword ptr [rsi+168]{1to8}
    vmovq xmm0, qword ptr [rbp+864]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm19, ymm19, ymmword ptr [rdi+992]
    vmovdqa32 ymmword ptr [rdi+1216], ymm27
    vmovdqa32 ymm27, ymmword ptr [rdi+1120]
    vmovdqa32 ymmword ptr [rdi+1248], ymm26
    vpunpckldq ymm26, ymm27, ymm18
    vmovq xmm0, qword ptr [rbp+872]
    sha256rnds2 xmm8, xmm7
    vpsrld ymm23, ymm20, 10
    vmovdqa32 ymmword ptr [rdi+1280], ymm20
    vmovdqa32 ymm20, ymmword ptr [rdi+320]
    vmovdqa32 ymmword ptr [rdi+1312], ymm21
    vprord ymm21, ymm20, 18
    vpaddd ymm17, ymm17, ymmword ptr [rdi+352]
    vmovq xmm0, qword ptr [rbp+848]
    sha256rnds2 xmm10, xmm9
    vpxord ymm24, ymm28, ymm24
    vpaddd ymm28, ymm19, dword ptr [rsi+172]{1to8}
    vmovdqa32 ymmword ptr [r12+2880], ymm26
    vpaddd ymm17, ymm17, ymmword ptr [rdi+736]
    vpunpckhdq ymm18, ymm27, ymm18
    vmovq xmm0, qword ptr [rbp+856]
    sha256rnds2 xmm12, xmm11
    vpxord ymm29, ymm31, ymm29
    vpsrld ymm31, ymm20, 3
    vpxord ymm21, ymm16, ymm21
    vmovq xmm0, qword ptr [rbp+896]
    sha256rnds2 xmm1, xmm2
    vpxord ymm24, ymm22, ymm24
    vpunpckldq ymm22, ymm25, ymm30
    vmovdqa32 ymmword ptr [r12+2912], ymm18
    vmovq xmm0, qword ptr [rbp+904]
    sha256rnds2 xmm3, xmm4
    vprord ymm18, ymm19, 17
    vpsrld ymm16, ymm19, 10
    vpxord ymm29, ymm23, ymm29
    vmovq xmm0, qword ptr [rbp+928]
    sha256rnds2 xmm5, xmm6
    vprord ymm23, ymm19, 19
    vmovdqa32 ymm27, ymmword ptr [rdi+1056]
    vpaddd ymm26, ymm27, dword ptr [rsi+176]{1to8}
    vmovdqa32 ymm27, ymmword ptr [rdi+768]
    vmovdqa32 ymmword ptr [rdi+1120], ymm19
    vpsrld ymm19, ymm27, 3
    vmovdqa32 ymmword ptr [r12+2944], ymm22
    vmovq xmm0, qword ptr [rbp+936]
    sha256rnds2 xmm7, xmm8
    vprord ymm22, ymm27, 7
    vpaddd ymm29, ymm29, ymmword ptr [rdi+864]
    vpxord ymm21, ymm31, ymm21
    vmovq xmm0, qword ptr [rbp+912]
    sha256rnds2 xmm9, xmm10
    vprord ymm31, ymm27, 18
    vmovdqa32 ymm27, ymmword ptr [rdi+1312]
    vpsrld ymm20, ymm27, 10
    vpaddd ymm24, ymm17, ymm24
    vmovq xmm0, qword ptr [rbp+920]
    sha256rnds2 xmm11, xmm12
    vpxord ymm23, ymm18, ymm23
    vprord ymm18, ymm27, 17
    vpaddd ymm21, ymm21, ymmword ptr [rdi+608]
    vmovq xmm0, qword ptr [rbp+960]
    sha256rnds2 xmm2, xmm1
    vprord ymm17, ymm27, 19
    vmovdqa32 ymm27, ymmword ptr [rdi+544]
    vmovdqa32 ymmword ptr [rdi+1344], ymm20
    vpsrld ymm20, ymm27, 3
    vmovdqa32 ymmword ptr [rdi+1376], ymm20
    vpaddd ymm20, ymm29, dword ptr [rsi+180]{1to8}
    vpxord ymm23, ymm16, ymm23
    vpaddd ymm21, ymm21, ymmword ptr [rdi+384]
    vprord ymm16, ymm27, 7
    vmovdqa32 ymmword ptr [rdi+1408], ymm21
    vprord ymm21, ymm27, 18
    vmovq xmm0, qword ptr [rbp+968]
    sha256rnds2 xmm4, xmm3
    vpunpckhdq ymm30, ymm25, ymm30
    vpunpckldq ymm25, ymm28, ymm20
    vmovq xmm0, qword ptr [rbp+992]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm23, ymm26, ymm23
    vpxord ymm31, ymm22, ymm31
    vpxord ymm17, ymm18, ymm17
    vmovq xmm0, qword ptr [rbp+1000]
    sha256rnds2 xmm8, xmm7
    vpxord ymm21, ymm16, ymm21
    vprord ymm16, ymm24, 17
    vpunpckhdq ymm20, ymm28, ymm20
    vmovdqa32 ymmword ptr [r12+2976], ymm30
    vmovdqa32 ymmword ptr [r12+3008], ymm25
    vmovq xmm0, qword ptr [rbp+976]
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymm25, ymmword ptr [rdi+640]
    vprord ymm30, ymm25, 7
    vpsrld ymm28, ymm25, 3
    vpxord ymm31, ymm19, ymm31
    vmovq xmm0, qword ptr [rbp+984]
    sha256rnds2 xmm12, xmm11
    vprord ymm19, ymm25, 18
    vpsrld ymm18, ymm29, 10
    vpxord ymm17, ymm17, ymmword ptr [rdi+1344]
    vmovdqa32 ymmword ptr [r12+3040], ymm20
    vmovq xmm0, qword ptr [rbp+1024]
    sha256rnds2 xmm1, xmm2
    vprord ymm20, ymm29, 17
    vpaddd ymm31, ymm31, dword ptr [rsi+132]{1to8}
    vpsrld ymm22, ymm23, 10
    vmovq xmm0, qword ptr [rbp+1032]
    sha256rnds2 xmm3, xmm4
    vprord ymm26, ymm29, 19
    vpaddd ymm17, ymm17, ymmword ptr [rdi+1408]
    vmovdqa32 ymmword ptr [rdi+1408], ymm29
    vmovdqa32 ymm29, ymmword ptr [rdi+832]
    vpsrld ymm25, ymm29, 3
    vmovq xmm0, qword ptr [rbp+1056]
    sha256rnds2 xmm5, xmm6
    vpxord ymm19, ymm30, ymm19
    vprord ymm30, ymm23, 17
    vpaddd ymm31, ymm31, ymmword ptr [rdi+1024]
    vprord ymm27, ymm23, 19
    vmovdqa32 ymmword ptr [rdi+1344], ymm23
    vprord ymm23, ymm29, 7
    vpxord ymm21, ymm21, ymmword ptr [rdi+1376]
    vmovdqa32 ymmword ptr [rdi+1376], ymm16
    vpsrld ymm16, ymm24, 10
    vmovq xmm0, qword ptr [rbp+1064]
    sha256rnds2 xmm7, xmm8
    vpxord ymm19, ymm28, ymm19
    vpxord ymm26, ymm20, ymm26
    vprord ymm20, ymm29, 18
    vmovq xmm0, qword ptr [rbp+1040]
    sha256rnds2 xmm9, xmm10
    vprord ymm28, ymm24, 19
    vpaddd ymm21, ymm21, ymmword ptr [rdi+320]
    vmovdqa32 ymmword ptr [rdi+1440], ymm24
    vpsrld ymm24, ymm17, 10
    vmovq xmm0, qword ptr [rbp+1048]
    sha256rnds2 xmm11, xmm12
    vpxord ymm27, ymm30, ymm27
    vpaddd ymm19, ymm19, ymmword ptr [rdi+768]
    vpxord ymm26, ymm18, ymm26
    vmovq xmm0, qword ptr [rbp+1088]
    sha256rnds2 xmm2, xmm1
    vpxord ymm20, ymm23, ymm20
    vprord ymm23, ymm17, 17
    vpaddd ymm21, ymm21, ymmword ptr [rdi+960]
    vmovq xmm0, qword ptr [rbp+1096]
    sha256rnds2 xmm4, xmm3
    vpxord ymm27, ymm22, ymm27
    vpaddd ymm19, ymm19, ymmword ptr [rdi+1248]
    vpaddd ymm26, ymm31, ymm26
    vmovq xmm0, qword ptr [rbp+1120]
    sha256rnds2 xmm6, xmm5
    vprord ymm31, ymm17, 19
    vpxord ymm20, ymm25, ymm20
    vpxord ymm28, ymm28, ymmword ptr [rdi+1376]
    vmovq xmm0, qword ptr [rbp+1128]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm27, ymm19, ymm27
    vmovdqa32 ymm19, ymmword ptr [rdi+928]
    vprord ymm25, ymm19, 7
    vpsrld ymm22, ymm19, 3
    vmovq xmm0, qword ptr [rbp+1104]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm20, ymm20, ymmword ptr [rdi+544]
    vpxord ymm28, ymm16, ymm28
    vprord ymm16, ymm19, 18
    vpxord ymm31, ymm23, ymm31
    vmovdqa32 ymm23, ymmword ptr [rdi+1344]
    vpaddd ymm18, ymm23, dword ptr [rsi+184]{1to8}
    vpaddd ymm30, ymm26, dword ptr [rsi+188]{1to8}
    vmovq xmm0, qword ptr [rbp+1112]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rdi+1376], ymm17
    vmovdqa32 ymm17, ymmword ptr [rdi+800]
    vprord ymm23, ymm17, 7
    vpsrld ymm19, ymm17, 3
    vpsrld ymm29, ymm26, 10
    vmovq xmm0, qword ptr [rbp+1152]
    sha256rnds2 xmm1, xmm2
    vmovdqa32 ymmword ptr [rdi+768], ymm29
    vprord ymm29, ymm17, 18
    vpxord ymm31, ymm24, ymm31
    vpaddd ymm20, ymm20, ymmword ptr [rdi+1152]
    vmovq xmm0, qword ptr [rbp+1160]
    sha256rnds2 xmm3, xmm4
    vprord ymm24, ymm26, 17
    vpaddd ymm28, ymm21, ymm28
    vpxord ymm16, ymm25, ymm16
    vmovq xmm0, qword ptr [rbp+1184]
    sha256rnds2 xmm5, xmm6
    vprord ymm25, ymm26, 19
    vpaddd ymm31, ymm20, ymm31
    vmovdqa32 ymm20, ymmword ptr [rdi+576]
    vpsrld ymm21, ymm20, 3
    vmovq xmm0, qword ptr [rbp+1192]
    sha256rnds2 xmm7, xmm8
    vpxord ymm29, ymm23, ymm29
    vprord ymm23, ymm20, 7
    vpxord ymm16, ymm22, ymm16
    vmovq xmm0, qword ptr [rbp+1168]
    sha256rnds2 xmm9, xmm10
    vprord ymm22, ymm20, 18
    vmovdqa32 ymmword ptr [rdi+1472], ymm26
    vpsrld ymm26, ymm28, 10
    vpaddd ymm20, ymm27, dword ptr [rsi+192]{1to8}
    vmovq xmm0, qword ptr [rbp+1176]
    sha256rnds2 xmm11, xmm12
    vpxord ymm29, ymm19, ymm29
    vpxord ymm25, ymm24, ymm25
    vprord ymm24, ymm28, 17
    vmovq xmm0, qword ptr [rbp+1216]
    sha256rnds2 xmm2, xmm1
    vprord ymm19, ymm28, 19
    vpaddd ymm16, ymm16, ymmword ptr [rdi+832]
    vmovdqa32 ymmword ptr [rdi+1504], ymm28
    vpunpckldq ymm28, ymm18, ymm30
    vpaddd ymm29, ymm29, ymmword ptr [rdi+640]
    vpxord ymm25, ymm25, ymmword ptr [rdi+768]
    vpxord ymm22, ymm23, ymm22
    vprord ymm23, ymm31, 17
    vmovq xmm0, qword ptr [rbp+1224]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymmword ptr [rdi+768], ymm20
    vprord ymm20, ymm31, 19
    vpaddd ymm16, ymm16, ymmword ptr [rdi+1088]
    vpunpckhdq ymm30, ymm18, ymm30
    vmovdqa32 ymmword ptr [r12+3072], ymm28
    vmovq xmm0, qword ptr [rbp+1248]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm29, ymm29, ymmword ptr [rdi+1184]
    vpxord ymm22, ymm21, ymm22
    vpxord ymm19, ymm24, ymm19
    vmovq xmm0, qword ptr [rbp+1256]
    sha256rnds2 xmm8, xmm7
    vpsrld ymm24, ymm31, 10
    vmovdqa32 ymmword ptr [r12+3104], ymm30
    vmovq xmm0, qword ptr [rbp+1232]
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymm30, ymmword ptr [rdi+480]
    vprord ymm21, ymm30, 7
    vpsrld ymm28, ymm30, 3
    vpsrld ymm18, ymm27, 10
    vmovq xmm0, qword ptr [rbp+1240]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rdi+640], ymm31
    vprord ymm31, ymm30, 18
    vpaddd ymm25, ymm29, ymm25
    vpxord ymm20, ymm23, ymm20
    vmovq xmm0, qword ptr [rbp+1280]
    sha256rnds2 xmm1, xmm2
    vprord ymm23, ymm27, 17
    vpaddd ymm22, ymm22, ymmword ptr [rdi+928]
    vpxord ymm19, ymm26, ymm19
    vmovq xmm0, qword ptr [rbp+1288]
    sha256rnds2 xmm3, xmm4
    vprord ymm26, ymm27, 19
    vmovdqa32 ymm29, ymmword ptr [rdi+448]
    vmovdqa32 ymmword ptr [rdi+1536], ymm27
    vpsrld ymm27, ymm29, 3
    vpxord ymm20, ymm24, ymm20
    vmovq xmm0, qword ptr [rbp+1312]
    sha256rnds2 xmm5, xmm6
    vpxord ymm31, ymm21, ymm31
    vprord ymm21, ymm29, 7
    vpaddd ymm22, ymm22, ymmword ptr [rdi+1216]
    vprord ymm24, ymm29, 18
    vmovdqa32 ymm29, ymmword ptr [rdi+896]
    vprord ymm30, ymm29, 7
    vpaddd ymm19, ymm16, ymm19
    vpsrld ymm16, ymm29, 3
    vmovq xmm0, qword ptr [rbp+1320]
    sha256rnds2 xmm7, xmm8
    vpxord ymm31, ymm28, ymm31
    vpxord ymm26, ymm23, ymm26
    vprord ymm23, ymm25, 17
    vmovq xmm0, qword ptr [rbp+1296]
    sha256rnds2 xmm9, xmm10
    vprord ymm28, ymm25, 19
    vmovdqa32 ymmword ptr [rdi+1568], ymm16
    vpsrld ymm16, ymm25, 10
    vpaddd ymm20, ymm22, ymm20
    vmovq xmm0, qword ptr [rbp+1304]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm31, ymm17, ymm31
    vpxord ymm26, ymm18, ymm26
    vpxord ymm24, ymm21, ymm24
    vmovq xmm0, qword ptr [rbp+1344]
    sha256rnds2 xmm2, xmm1
    vprord ymm21, ymm29, 18
    vmovdqa32 ymm18, ymmword ptr [rdi+416]
    vpsrld ymm17, ymm18, 3
    vpsrld ymm22, ymm19, 10
    vmovq xmm0, qword ptr [rbp+1352]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm31, ymm31, ymmword ptr [rdi+1280]
    vpxord ymm24, ymm27, ymm24
    vpxord ymm28, ymm23, ymm28
    vmovq xmm0, qword ptr [rbp+1376]
    sha256rnds2 xmm6, xmm5
    vprord ymm23, ymm18, 7
    vpsrld ymm27, ymm20, 10
    vpaddd ymm29, ymm25, dword ptr [rsi+196]{1to8}
    vmovq xmm0, qword ptr [rbp+1384]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm26, ymm31, ymm26
    vpaddd ymm24, ymm24, ymmword ptr [rdi+480]
    vpxord ymm28, ymm16, ymm28
    vmovq xmm0, qword ptr [rbp+1360]
    sha256rnds2 xmm10, xmm9
    vprord ymm16, ymm18, 18
    vpxord ymm21, ymm30, ymm21
    vmovdqa32 ymm30, ymmword ptr [rdi+768]
    vpunpckldq ymm31, ymm30, ymm29
    vpaddd ymm24, ymm24, ymmword ptr [rdi+1120]
    vmovdqa32 ymmword ptr [rdi+480], ymm25
    vprord ymm25, ymm19, 17
    vprord ymm18, ymm19, 19
    vmovdqa32 ymmword ptr [rdi+800], ymm19
    vpaddd ymm19, ymm26, dword ptr [rsi+200]{1to8}
    vmovq xmm0, qword ptr [rbp+1368]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rdi+1600], ymm19
    vprord ymm19, ymm20, 17
    vpxord ymm21, ymm21, ymmword ptr [rdi+1568]
    vpunpckhdq ymm29, ymm30, ymm29
    vmovdqa32 ymmword ptr [r12+3136], ymm31
    vmovq xmm0, qword ptr [rbp+1408]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm28, ymm24, ymm28
    vpxord ymm16, ymm23, ymm16
    vprord ymm23, ymm20, 19
    vmovq xmm0, qword ptr [rbp+1416]
    sha256rnds2 xmm3, xmm4
    vpxord ymm18, ymm25, ymm18
    vpaddd ymm21, ymm21, ymmword ptr [rdi+576]
    vmovdqa32 ymmword ptr [r12+3168], ymm29
    vmovq xmm0, qword ptr [rbp+1440]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymm29, ymmword ptr [rdi+992]
    vprord ymm25, ymm29, 7
    vpsrld ymm24, ymm29, 3
    vpsrld ymm31, ymm26, 10
    vmovq xmm0, qword ptr [rbp+1448]
    sha256rnds2 xmm7, xmm8
    vprord ymm30, ymm29, 18
    vpxord ymm16, ymm17, ymm16
    vpxord ymm23, ymm19, ymm23
    vmovq xmm0, qword ptr [rbp+1424]
    sha256rnds2 xmm9, xmm10
    vprord ymm19, ymm26, 17
    vpxord ymm18, ymm22, ymm18
    vpaddd ymm21, ymm21, ymmword ptr [rdi+1312]
    vmovq xmm0, qword ptr [rbp+1432]
    sha256rnds2 xmm11, xmm12
    vprord ymm22, ymm26, 19
    vpaddd ymm16, ymm16, ymmword ptr [rdi+896]
    vpxord ymm23, ymm27, ymm23
    vmovq xmm0, qword ptr [rbp+1472]
    sha256rnds2 xmm2, xmm1
    vpxord ymm30, ymm25, ymm30
    vmovdqa32 ymm25, ymmword ptr [rdi+864]
    vprord ymm27, ymm25, 7
    vpaddd ymm18, ymm21, ymm18
    vprord ymm21, ymm25, 18
    vpsrld ymm17, ymm25, 3
    vmovdqa32 ymmword ptr [rdi+768], ymm20
    vprord ymm20, ymm28, 17
    vmovdqa32 ymmword ptr [rdi+1568], ymm26
    vpsrld ymm26, ymm28, 10
    vmovq xmm0, qword ptr [rbp+1480]
    sha256rnds2 xmm4, xmm3
    vpxord ymm30, ymm24, ymm30
    vpxord ymm22, ymm19, ymm22
    vprord ymm19, ymm28, 19
    vmovq xmm0, qword ptr [rbp+1504]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm16, ymm16, ymmword ptr [rdi+1440]
    vmovdqa32 ymm24, ymmword ptr [rdi+736]
    vprord ymm25, ymm24, 7
    vmovdqa32 ymmword ptr [rdi+1632], ymm28
    vpsrld ymm28, ymm24, 3
    vmovq xmm0, qword ptr [rbp+1512]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm30, ymm30, ymmword ptr [rdi+448]
    vpxord ymm22, ymm31, ymm22
    vpxord ymm21, ymm27, ymm21
    vmovq xmm0, qword ptr [rbp+1488]
    sha256rnds2 xmm10, xmm9
    vpxord ymm19, ymm20, ymm19
    vprord ymm20, ymm24, 18
    vpaddd ymm23, ymm16, ymm23
    vmovq xmm0, qword ptr [rbp+1496]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm30, ymm30, ymmword ptr [rdi+1408]
    vpxord ymm21, ymm17, ymm21
    vmovdqa32 ymm17, ymmword ptr [rdi+384]
    vprord ymm16, ymm17, 7
    vmovq xmm0, qword ptr [rbp+1536]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbp+1600], xmm1
    vmovdqa xmmword ptr [rbp+1728], xmm2
    vmovdqa xmm1, xmmword ptr [rcx]
    vpaddd xmm1, xmm1, xmmword ptr [rbp+80]
    vmovdqa xmm2, xmmword ptr [rcx+16]
    vpxord ymm19, ymm26, ymm19
    vprord ymm26, ymm17, 18
    vpsrld ymm27, ymm17, 3
    vmovq xmm0, qword ptr [rbp+1544]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbp+1632], xmm3
    vmovdqa xmmword ptr [rbp+1760], xmm4
    vmovdqa xmm3, xmmword ptr [rcx]
    vpaddd xmm3, xmm3, xmmword ptr [rbp+112]
    vmovdqa xmm4, xmmword ptr [rcx+16]
    vpaddd ymm22, ymm30, ymm22
    vpaddd ymm21, ymm29, ymm21
    vpxord ymm20, ymm25, ymm20
    vmovq xmm0, qword ptr [rbp+1568]
    sha256rnds2 xmm5, xmm6
    vmovdqa xmmword ptr [rbp+1664], xmm5
    vmovdqa xmmword ptr [rbp+1792], xmm6
    vmovdqa xmm5, xmmword ptr [rsi]
    vmovdqa xmm6, xmmword ptr [rsi+16]
    vprord ymm25, ymm18, 17
    vpsrld ymm29, ymm18, 10
    vpsrld ymm30, ymm23, 10
    vpaddd ymm21, ymm21, ymmword ptr [rdi+1344]
    vpxord ymm26, ymm16, ymm26
    vprord ymm16, ymm18, 19
    vprord ymm31, ymm23, 17
    vmovq xmm0, qword ptr [rbp+1576]
    sha256rnds2 xmm7, xmm8
    vmovdqa xmmword ptr [rbp+1696], xmm7
    vmovdqa xmmword ptr [rbp+1824], xmm8
    vmovdqa xmm7, xmmword ptr [rsi]
    vmovdqa xmm8, xmmword ptr [rsi+16]
    vmovdqa32 ymmword ptr [rdi+992], ymm18
    vprord ymm18, ymm23, 19
    vpxord ymm20, ymm28, ymm20
    vmovdqa32 ymm28, ymmword ptr [rdi+1632]
    vmovdqa32 ymmword ptr [rdi+448], ymm23
    vpaddd ymm23, ymm28, dword ptr [rsi+204]{1to8}
    vmovq xmm0, qword ptr [rbp+1552]
    sha256rnds2 xmm9, xmm10
    vmovdqa xmmword ptr [rbp+1616], xmm9
    vmovdqa xmmword ptr [rbp+1744], xmm10
    vmovdqa xmm9, xmmword ptr [rsi]
    vmovdqa xmm10, xmmword ptr [rsi+16]
    vpaddd ymm19, ymm21, ymm19
    vpxord ymm26, ymm27, ymm26
    vpaddd ymm27, ymm22, dword ptr [rsi+208]{1to8}
    vmovq xmm0, qword ptr [rbp+1560]
    sha256rnds2 xmm11, xmm12
    vmovdqa xmmword ptr [rbp+1648], xmm11
    vmovdqa xmmword ptr [rbp+1776], xmm12
    vmovdqa xmm11, xmmword ptr [rsi]
    vmovdqa xmm12, xmmword ptr [rsi+16]
    vpxord ymm16, ymm25, ymm16
    vpaddd ymm20, ymm20, ymmword ptr [rdi+416]
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm2, xmm1
    vpxord ymm18, ymm31, ymm18
    vpaddd ymm26, ymm24, ymm26
    vmovq xmm0, qword ptr [rdi+144]
    sha256rnds2 xmm4, xmm3
    vpxord ymm16, ymm29, ymm16
    vpaddd ymm20, ymm20, ymmword ptr [rdi+1376]
    vmovq xmm0, qword ptr [r13+2112]
    sha256rnds2 xmm6, xmm5
    vpxord ymm18, ymm30, ymm18
    vpaddd ymm26, ymm26, ymmword ptr [rdi+1504]
    vmovq xmm0, qword ptr [r13+2120]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm16, ymm20, ymm16
    vmovdqa32 ymm20, ymmword ptr [rdi+1600]
    vpunpckldq ymm30, ymm20, ymm23
    vmovq xmm0, qword ptr [r13+2144]
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymm29, ymmword ptr [rdi+960]
    vprord ymm31, ymm29, 7
    vpaddd ymm18, ymm26, ymm18
    vpaddd ymm26, ymm19, dword ptr [rsi+212]{1to8}
    vpunpckhdq ymm23, ymm20, ymm23
    vmovdqa32 ymmword ptr [r12+3200], ymm30
    vmovq xmm0, qword ptr [r13+2152]
    sha256rnds2 xmm12, xmm11
    vprord ymm30, ymm29, 18
    vpsrld ymm20, ymm29, 3
    vpunpckldq ymm25, ymm27, ymm26
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm1, xmm2
    vpunpckhdq ymm26, ymm27, ymm26
    vmovdqa32 ymmword ptr [r12+3232], ymm23
    vmovq xmm0, qword ptr [rdi+152]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymm23, ymmword ptr [rdi+1056]
    vprord ymm27, ymm23, 7
    vpsrld ymm21, ymm23, 3
    vpsrld ymm24, ymm22, 10
    vmovdqa32 ymmword ptr [r12+3264], ymm25
    vmovq xmm0, qword ptr [r13+2176]
    sha256rnds2 xmm5, xmm6
    vprord ymm25, ymm23, 18
    vpsrld ymm28, ymmword ptr [rdi+1024], 3
    vpsrld ymm29, ymm19, 10
    vmovdqa32 ymmword ptr [r12+3296], ymm26
    vmovq xmm0, qword ptr [r13+2184]
    sha256rnds2 xmm7, xmm8
    vprord ymm26, ymm22, 17
    vpxord ymm30, ymm31, ymm30
    vpsrld ymm31, ymmword ptr [rdi+1152], 3
    vmovq xmm0, qword ptr [r13+2208]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+1600], ymm31
    vprord ymm31, ymm22, 19
    vmovdqa32 ymmword ptr [rdi+1664], ymm22
    vpsrld ymm22, ymm16, 10
    vmovdqa32 ymmword ptr [rdi+1696], ymm22
    vpsrld ymm22, ymm18, 10
    vmovq xmm0, qword ptr [r13+2216]
    sha256rnds2 xmm11, xmm12
    vpxord ymm25, ymm27, ymm25
    vmovdqa32 ymm27, ymmword ptr [rdi+1024]
    vmovdqa32 ymmword ptr [rdi+1728], ymm22
    vprord ymm22, ymm27, 7
    vpxord ymm30, ymm20, ymm30
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm2, xmm1
    vprord ymm20, ymm27, 18
    vpsrld ymm27, ymmword ptr [rdi+1088], 3
    vmovdqa32 ymmword ptr [rdi+1760], ymm27
    vmovdqa32 ymm27, ymmword ptr [rdi+256]
    vptestnmd k1, ymm27, dword ptr [rdi+136]{1to8}
    kmovw word ptr [r10], k1
    vpxord ymm25, ymm21, ymm25
    vpxord ymm31, ymm26, ymm31
    vprord ymm26, ymm19, 17
    vprord ymm21, ymm19, 19
    vmovq xmm0, qword ptr [rdi+160]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymm27, ymmword ptr [rdi+1152]
    vmovdqa32 ymmword ptr [rdi+256], ymm19
    vprord ymm19, ymm27, 7
    vpaddd ymm30, ymm17, ymm30
    vmovq xmm0, qword ptr [r13+2240]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm25, ymm25, ymmword ptr [rdi+864]
    vpxord ymm31, ymm24, ymm31
    vpxord ymm20, ymm22, ymm20
    vmovq xmm0, qword ptr [r13+2248]
    sha256rnds2 xmm8, xmm7
    vpxord ymm21, ymm26, ymm21
    vprord ymm26, ymm27, 18
    vpaddd ymm30, ymm30, ymmword ptr [rdi+640]
    vmovq xmm0, qword ptr [r13+2272]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm25, ymm25, ymmword ptr [rdi+1472]
    vpxord ymm20, ymm28, ymm20
    vprord ymm28, ymm16, 17
    vmovq xmm0, qword ptr [r13+2280]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymm22, ymmword ptr [rdi+1248]
    vprord ymm24, ymm22, 7
    vpxord ymm21, ymm29, ymm21
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm31, ymm25, ymm31
    vpaddd ymm20, ymm23, ymm20
    vpxord ymm26, ymm19, ymm26
    vmovq xmm0, qword ptr [rdi+168]
    sha256rnds2 xmm3, xmm4
    vprord ymm19, ymm16, 19
    vmovq xmm0, qword ptr [r13+2304]
    sha256rnds2 xmm5, xmm6
    vprord ymm23, ymm22, 18
    vpsrld ymm25, ymm22, 3
    vpaddd ymm20, ymm20, ymmword ptr [rdi+1536]
    vprord ymm29, ymm18, 17
    vprord ymm17, ymm18, 19
    vpxord ymm26, ymm26, ymmword ptr [rdi+1600]
    vmovdqa32 ymmword ptr [rdi+1600], ymm18
    vpaddd ymm18, ymm31, dword ptr [rsi+216]{1to8}
    vmovq xmm0, qword ptr [r13+2312]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm21, ymm20, ymm21
    vpxord ymm19, ymm28, ymm19
    vmovdqa32 ymm28, ymmword ptr [rdi+1088]
    vprord ymm20, ymm28, 7
    vmovq xmm0, qword ptr [r13+2336]
    sha256rnds2 xmm9, xmm10
    vpxord ymm23, ymm24, ymm23
    vpaddd ymm26, ymm26, ymmword ptr [rdi+960]
    vprord ymm24, ymm28, 18
    vmovq xmm0, qword ptr [r13+2344]
    sha256rnds2 xmm11, xmm12
    vpxord ymm17, ymm29, ymm17
    vpxord ymm19, ymm19, ymmword ptr [rdi+1696]
    vpaddd ymm29, ymm21, dword ptr [rsi+220]{1to8}
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 ymmword ptr [rdi+1696], ymm16
    vprord ymm16, ymm31, 17
    vpxord ymm23, ymm25, ymm23
    vpaddd ymm26, ymm26, ymmword ptr [rdi+800]
    vmovq xmm0, qword ptr [rdi+176]
    sha256rnds2 xmm4, xmm3
    vprord ymm25, ymm31, 19
    vpxord ymm17, ymm17, ymmword ptr [rdi+1728]
    vpaddd ymm19, ymm30, ymm19
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm30, ymm31, 10
    vpaddd ymm23, ymm23, ymmword ptr [rdi+1024]
    vmovdqa32 ymmword ptr [rdi+1024], ymm31
    vmovdqa32 ymm31, ymmword ptr [rdi+1184]
    vmovdqa32 ymmword ptr [rdi+1728], ymm29
    vprord ymm29, ymm31, 7
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymmword ptr [rdi+1056], ymm18
    vprord ymm18, ymm31, 18
    vpsrld ymm28, ymm31, 3
    vpsrld ymm31, ymm21, 10
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm10, xmm9
    vpxord ymm25, ymm16, ymm25
    vpaddd ymm23, ymm23, ymmword ptr [rdi+480]
    vprord ymm16, ymm21, 17
    vprord ymm27, ymm21, 19
    vmovdqa32 ymmword ptr [rdi+864], ymm21
    vmovdqa32 ymm21, ymmword ptr [rdi+1216]
    vprord ymm22, ymm21, 7
    vpaddd ymm17, ymm26, ymm17
    vpxord ymm24, ymm20, ymm24
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm12, xmm11
    vpxord ymm25, ymm30, ymm25
    vpxord ymm18, ymm29, ymm18
    vprord ymm29, ymm21, 18
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm1, xmm2
    vpsrld ymm30, ymm21, 3
    vprord ymm20, ymm19, 17
    vpxord ymm24, ymm24, ymmword ptr [rdi+1760]
    vmovq xmm0, qword ptr [rdi+184]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm25, ymm23, ymm25
    vpxord ymm18, ymm28, ymm18
    vpxord ymm27, ymm16, ymm27
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm5, xmm6
    vpxord ymm29, ymm22, ymm29
    vprord ymm22, ymm19, 19
    vpsrld ymm16, ymm19, 10
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm18, ymm18, ymmword ptr [rdi+1248]
    vpxord ymm27, ymm31, ymm27
    vprord ymm31, ymm17, 17
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm9, xmm10
    vprord ymm28, ymm17, 19
    vpxord ymm29, ymm30, ymm29
    vpaddd ymm24, ymm24, ymmword ptr [rdi+1152]
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm18, ymm18, ymmword ptr [rdi+1568]
    vpxord ymm22, ymm20, ymm22
    vmovdqa32 ymm20, ymmword ptr [rdi+1312]
    vprord ymm30, ymm20, 7
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm2, xmm1
    vpsrld ymm23, ymm17, 10
    vpaddd ymm29, ymm29, ymmword ptr [rdi+1088]
    vpaddd ymm24, ymm24, ymmword ptr [rdi+768]
    vpaddd ymm27, ymm18, ymm27
    vpxord ymm28, ymm31, ymm28
    vpxord ymm22, ymm16, ymm22
    vprord ymm16, ymm20, 18
    vmovq xmm0, qword ptr [rdi+192]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm29, ymm29, ymmword ptr [rdi+992]
    vpsrld ymm31, ymm20, 3
    vpaddd ymm18, ymm25, dword ptr [rsi+224]{1to8}
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm6, xmm5
    vpxord ymm28, ymm23, ymm28
    vpaddd ymm22, ymm24, ymm22
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm8, xmm7
    vpxord ymm16, ymm30, ymm16
    vmovdqa32 ymm30, ymmword ptr [rdi+1056]
    vpunpckldq ymm24, ymm30, ymmword ptr [rdi+1728]
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm28, ymm29, ymm28
    vprord ymm29, ymm22, 17
    vpsrld ymm23, ymm22, 10
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm12, xmm11
    vprord ymm26, ymm22, 19
    vpxord ymm16, ymm31, ymm16
    vpaddd ymm31, ymm27, dword ptr [rsi+228]{1to8}
    vmovdqa32 ymmword ptr [r12+3328], ymm24
    vmovq xmm0, qword ptr [rbp+176]
    sha256rnds2 xmm1, xmm2
    vpunpckhdq ymm30, ymm30, ymmword ptr [rdi+1728]
    vmovq xmm0, qword ptr [rbp+184]
    sha256rnds2 xmm3, xmm4
    vpunpckldq ymm24, ymm18, ymm31
    vpunpckhdq ymm31, ymm18, ymm31
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm5, xmm6
    vpxord ymm26, ymm29, ymm26
    vmovdqa32 ymmword ptr [r12+3360], ymm30
    vmovdqa32 ymm30, ymmword ptr [rdi+1280]
    vprord ymm29, ymm30, 7
    vprord ymm18, ymm30, 18
    vmovdqa32 ymmword ptr [rdi+1728], ymm22
    vpsrld ymm22, ymm30, 3
    vmovdqa32 ymmword ptr [rdi+1056], ymm17
    vpsrld ymm17, ymm25, 10
    vmovdqa32 ymmword ptr [r12+3392], ymm24
    vmovdqa32 ymmword ptr [r12+3424], ymm31
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm7, xmm8
    vprord ymm31, ymm25, 17
    vmovdqa32 ymm24, ymmword ptr [rdi+1120]
    vmovdqa32 ymmword ptr [rdi+1248], ymm19
    vpsrld ymm19, ymm24, 3
    vpsrld ymm20, ymm27, 10
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm9, xmm10
    vprord ymm30, ymm25, 19
    vmovdqa32 ymmword ptr [rdi+1760], ymm25
    vpsrld ymm25, ymmword ptr [rdi+1440], 3
    vpaddd ymm16, ymm21, ymm16
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm11, xmm12
    vpxord ymm18, ymm29, ymm18
    vprord ymm29, ymm24, 7
    vpsrld ymm21, ymm28, 10
    vmovq xmm0, qword ptr [rbp+240]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 ymmword ptr [rdi+1792], ymm21
    vprord ymm21, ymm24, 18
    vpxord ymm26, ymm23, ymm26
    vpaddd ymm16, ymm16, ymmword ptr [rdi+448]
    vmovq xmm0, qword ptr [rbp+248]
    sha256rnds2 xmm4, xmm3
    vpxord ymm18, ymm22, ymm18
    vpxord ymm30, ymm31, ymm30
    vmovdqa32 ymm31, ymmword ptr [rdi+1408]
    vprord ymm22, ymm31, 7
    vmovq xmm0, qword ptr [r13+2624]
    sha256rnds2 xmm6, xmm5
    vprord ymm23, ymm27, 17
    vpaddd ymm26, ymm16, ymm26
    vpsrld ymm16, ymmword ptr [rdi+1376], 3
    vmovq xmm0, qword ptr [r13+2632]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm18, ymm18, ymmword ptr [rdi+1184]
    vpxord ymm30, ymm17, ymm30
    vprord ymm17, ymm31, 18
    vmovq xmm0, qword ptr [r13+2656]
    sha256rnds2 xmm10, xmm9
    vpxord ymm21, ymm29, ymm21
    vprord ymm29, ymm27, 19
    vmovdqa32 ymmword ptr [rdi+1184], ymm27
    vpsrld ymm27, ymmword ptr [rdi+1504], 3
    vpaddd ymm18, ymm18, ymmword ptr [rdi+1632]
    vmovdqa32 ymmword ptr [rdi+1824], ymm27
    vmovdqa32 ymm27, ymmword ptr [rdi+1440]
    vmovdqa32 ymmword ptr [rdi+1856], ymm16
    vprord ymm16, ymm27, 7
    vprord ymm24, ymm27, 18
    vpsrld ymm27, ymm26, 10
    vmovq xmm0, qword ptr [r13+2664]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rdi+1888], ymm27
    vpsrld ymm27, ymm31, 3
    vpxord ymm17, ymm22, ymm17
    vpxord ymm21, ymm19, ymm21
    vmovq xmm0, qword ptr [rbp+304]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm30, ymm18, ymm30
    vpxord ymm29, ymm23, ymm29
    vprord ymm23, ymm28, 17
    vmovq xmm0, qword ptr [rbp+312]
    sha256rnds2 xmm3, xmm4
    vpxord ymm17, ymm27, ymm17
    vpaddd ymm21, ymm21, ymmword ptr [rdi+1280]
    vpxord ymm24, ymm16, ymm24
    vmovq xmm0, qword ptr [r13+2688]
    sha256rnds2 xmm5, xmm6
    vprord ymm16, ymm30, 17
    vpxord ymm29, ymm20, ymm29
    vpaddd ymm20, ymm30, dword ptr [rsi+232]{1to8}
    vmovq xmm0, qword ptr [r13+2696]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm21, ymm21, ymmword ptr [rdi+1664]
    vprord ymm27, ymm28, 19
    vpxord ymm24, ymm25, ymm24
    vmovq xmm0, qword ptr [r13+2720]
    sha256rnds2 xmm9, xmm10
    vprord ymm25, ymm30, 19
    vpsrld ymm18, ymm30, 10
    vmovq xmm0, qword ptr [r13+2728]
    sha256rnds2 xmm11, xmm12
    vpaddd ymm29, ymm21, ymm29
    vpaddd ymm24, ymm24, ymmword ptr [rdi+1312]
    vmovdqa32 ymm21, ymmword ptr [rdi+1376]
    vprord ymm19, ymm21, 7
    vmovq xmm0, qword ptr [rbp+368]
    sha256rnds2 xmm2, xmm1
    vpxord ymm27, ymm23, ymm27
    vprord ymm23, ymm21, 18
    vpxord ymm25, ymm16, ymm25
    vpaddd ymm17, ymm17, ymmword ptr [rdi+1120]
    vpaddd ymm24, ymm24, ymmword ptr [rdi+1696]
    vmovdqa32 ymm16, ymmword ptr [rdi+1504]
    vprord ymm22, ymm16, 7
    vmovq xmm0, qword ptr [rbp+376]
    sha256rnds2 xmm4, xmm3
    vpxord ymm27, ymm27, ymmword ptr [rdi+1792]
    vmovdqa32 ymmword ptr [rdi+1792], ymm30
    vprord ymm30, ymm16, 18
    vmovdqa32 ymmword ptr [rdi+1120], ymm28
    vpaddd ymm28, ymm29, dword ptr [rsi+236]{1to8}
    vmovq xmm0, qword ptr [r13+2752]
    sha256rnds2 xmm6, xmm5
    vpxord ymm25, ymm18, ymm25
    vpaddd ymm17, ymm17, ymmword ptr [rdi+256]
    vmovdqa32 ymm18, ymmword ptr [rdi+1344]
    vprord ymm16, ymm18, 7
    vmovq xmm0, qword ptr [r13+2760]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm27, ymm24, ymm27
    vpxord ymm23, ymm19, ymm23
    vprord ymm19, ymm26, 17
    vmovq xmm0, qword ptr [r13+2784]
    sha256rnds2 xmm10, xmm9
    vprord ymm24, ymm18, 18
    vpaddd ymm25, ymm17, ymm25
    vpsrld ymm17, ymm18, 3
    vmovq xmm0, qword ptr [r13+2792]
    sha256rnds2 xmm12, xmm11
    vprord ymm18, ymm29, 17
    vpxord ymm30, ymm22, ymm30
    vpxord ymm23, ymm23, ymmword ptr [rdi+1856]
    vmovq xmm0, qword ptr [rbp+432]
    sha256rnds2 xmm1, xmm2
    vprord ymm22, ymm29, 19
    vmovdqa32 ymmword ptr [rdi+1856], ymm28
    vpsrld ymm28, ymm29, 10
    vmovdqa32 ymmword ptr [rdi+1280], ymm29
    vpsrld ymm29, ymm27, 10
    vmovq xmm0, qword ptr [rbp+440]
    sha256rnds2 xmm3, xmm4
    vpxord ymm24, ymm16, ymm24
    vprord ymm16, ymm26, 19
    vpxord ymm30, ymm30, ymmword ptr [rdi+1824]
    vmovq xmm0, qword ptr [r13+2816]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymmword ptr [rdi+1824], ymm26
    vprord ymm26, ymm27, 17
    vpaddd ymm23, ymm23, ymmword ptr [rdi+1440]
    vmovdqa32 ymmword ptr [rdi+1920], ymm20
    vmovdqa32 ymm20, ymmword ptr [rdi+640]
    vmovdqa32 ymmword ptr [rdi+1952], ymm29
    vpsrld ymm29, ymm20, 3
    vpxord ymm24, ymm17, ymm24
    vpxord ymm22, ymm18, ymm22
    vprord ymm18, ymm27, 19
    vpaddd ymm30, ymm21, ymm30
    vmovq xmm0, qword ptr [r13+2824]
    sha256rnds2 xmm7, xmm8
    vpxord ymm16, ymm19, ymm16
    vpaddd ymm23, ymm23, ymmword ptr [rdi+1600]
    vprord ymm19, ymm20, 7
    vmovq xmm0, qword ptr [r13+2848]
    sha256rnds2 xmm9, xmm10
    vpaddd ymm24, ymm31, ymm24
    vpxord ymm22, ymm28, ymm22
    vpaddd ymm30, ymm30, ymmword ptr [rdi+1248]
    vmovq xmm0, qword ptr [r13+2856]
    sha256rnds2 xmm11, xmm12
    vpxord ymm18, ymm26, ymm18
    vpxord ymm16, ymm16, ymmword ptr [rdi+1888]
    vprord ymm26, ymm20, 18
    vmovq xmm0, qword ptr [rbp+496]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm24, ymm24, ymmword ptr [rdi+1024]
    vprord ymm28, ymmword ptr [rdi+800], 7
    vpaddd ymm31, ymm25, dword ptr [rsi+240]{1to8}
    vmovq xmm0, qword ptr [rbp+504]
    sha256rnds2 xmm4, xmm3
    vpxord ymm18, ymm18, ymmword ptr [rdi+1952]
    vpaddd ymm16, ymm23, ymm16
    vmovq xmm0, qword ptr [r13+2880]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm22, ymm24, ymm22
    vpxord ymm26, ymm19, ymm26
    vmovq xmm0, qword ptr [r13+2888]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm18, ymm30, ymm18
    vprord ymm30, ymm16, 17
    vpsrld ymm19, ymm16, 10
    vmovq xmm0, qword ptr [r13+2912]
    sha256rnds2 xmm10, xmm9
    vprord ymm24, ymm16, 19
    vpxord ymm26, ymm29, ymm26
    vmovdqa32 ymm29, ymmword ptr [rdi+1920]
    vpunpckldq ymm23, ymm29, ymmword ptr [rdi+1856]
    vmovdqa32 ymm17, ymmword ptr [rdi+800]
    vprord ymm21, ymm17, 18
    vmovdqa32 ymmword ptr [rdi+1952], ymm16
    vpaddd ymm16, ymm22, dword ptr [rsi+244]{1to8}
    vpunpckhdq ymm29, ymm29, ymmword ptr [rdi+1856]
    vmovq xmm0, qword ptr [r13+2920]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rdi+1856], ymm27
    vpsrld ymm27, ymm17, 3
    vpaddd ymm26, ymm26, ymmword ptr [rdi+1504]
    vmovdqa32 ymmword ptr [r12+3456], ymm23
    vmovq xmm0, qword ptr [rbp+560]
    sha256rnds2 xmm1, xmm2
    vpxord ymm24, ymm30, ymm24
    vpunpckldq ymm30, ymm31, ymm16
    vmovdqa32 ymmword ptr [r12+3488], ymm29
    vmovq xmm0, qword ptr [rbp+568]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymm29, ymmword ptr [rdi+1472]
    vprord ymm23, ymm29, 7
    vpsrld ymm17, ymm29, 3
    vmovdqa32 ymmword ptr [rdi+1920], ymm16
    vpsrld ymm16, ymm25, 10
    vmovq xmm0, qword ptr [r13+2944]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymmword ptr [rdi+1888], ymm31
    vprord ymm31, ymm29, 18
    vpsrld ymm29, ymmword ptr [rdi+1536], 3
    vmovdqa32 ymmword ptr [rdi+1408], ymm29
    vpsrld ymm29, ymm22, 10
    vmovdqa32 ymmword ptr [r12+3520], ymm30
    vmovq xmm0, qword ptr [r13+2952]
    sha256rnds2 xmm7, xmm8
    vprord ymm30, ymm25, 17
    vpxord ymm21, ymm28, ymm21
    vpsrld ymm28, ymm18, 10
    vmovq xmm0, qword ptr [r13+2976]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+1984], ymm28
    vprord ymm28, ymm25, 19
    vpxord ymm24, ymm19, ymm24
    vpaddd ymm26, ymm26, ymmword ptr [rdi+1056]
    vmovq xmm0, qword ptr [r13+2984]
    sha256rnds2 xmm11, xmm12
    vpxord ymm31, ymm23, ymm31
    vmovdqa32 ymm23, ymmword ptr [rdi+1536]
    vprord ymm19, ymm23, 7
    vpxord ymm21, ymm27, ymm21
    vmovq xmm0, qword ptr [rbp+624]
    sha256rnds2 xmm2, xmm1
    vprord ymm27, ymm23, 18
    vpaddd ymm24, ymm26, ymm24
    vpsrld ymm26, ymmword ptr [rdi+768], 3
    vpxord ymm31, ymm17, ymm31
    vpxord ymm28, ymm30, ymm28
    vprord ymm30, ymm22, 17
    vprord ymm17, ymm22, 19
    vmovq xmm0, qword ptr [rbp+632]
    sha256rnds2 xmm4, xmm3
    vmovdqa32 ymmword ptr [rdi+2016], ymm22
    vprord ymm22, ymm18, 17
    vpaddd ymm21, ymm20, ymm21
    vpsrld ymm20, ymmword ptr [rdi+992], 3
    vmovq xmm0, qword ptr [r13+3008]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm31, ymm31, ymmword ptr [rdi+1344]
    vpxord ymm28, ymm16, ymm28
    vpxord ymm27, ymm19, ymm27
    vmovq xmm0, qword ptr [r13+3016]
    sha256rnds2 xmm8, xmm7
    vpxord ymm17, ymm30, ymm17
    vprord ymm30, ymm18, 19
    vpaddd ymm21, ymm21, ymmword ptr [rdi+1728]
    vmovq xmm0, qword ptr [r13+3040]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm31, ymm31, ymmword ptr [rdi+864]
    vpxord ymm27, ymm27, ymmword ptr [rdi+1408]
    vmovdqa32 ymm19, ymmword ptr [rdi+768]
    vprord ymm16, ymm19, 7
    vmovq xmm0, qword ptr [r13+3048]
    sha256rnds2 xmm12, xmm11
    vpxord ymm17, ymm29, ymm17
    vprord ymm29, ymm19, 18
    vmovdqa32 ymmword ptr [rdi+1408], ymm18
    vpsrld ymm18, ymm24, 10
    vmovq xmm0, qword ptr [rbp+688]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm28, ymm31, ymm28
    vpaddd ymm27, ymm27, ymmword ptr [rdi+1472]
    vpxord ymm30, ymm22, ymm30
    vmovq xmm0, qword ptr [rbp+696]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymm22, ymmword ptr [rdi+992]
    vprord ymm31, ymm22, 7
    vmovdqa32 ymmword ptr [rdi+1472], ymm25
    vmovdqa32 ymm25, ymmword ptr [rdi+1888]
    vpunpckhdq ymm25, ymm25, ymmword ptr [rdi+1920]
    vmovq xmm0, qword ptr [r13+3072]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm27, ymm27, ymmword ptr [rdi+1760]
    vpxord ymm30, ymm30, ymmword ptr [rdi+1984]
    vprord ymm23, ymm22, 18
    vpxord ymm29, ymm16, ymm29
    vprord ymm16, ymm24, 17
    vprord ymm22, ymm24, 19
    vmovdqa32 ymmword ptr [rdi+1984], ymm24
    vpaddd ymm24, ymm28, dword ptr [rsi+248]{1to8}
    vmovdqa32 ymmword ptr [r12+3552], ymm25
    vmovq xmm0, qword ptr [r13+3080]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymm25, ymmword ptr [rdi+480]
    vmovdqa32 ymmword ptr [rdi+1920], ymm24
    vprord ymm24, ymm25, 7
    vpsrld ymm19, ymm25, 3
    vpaddd ymm17, ymm27, ymm17
    vmovq xmm0, qword ptr [r13+3104]
    sha256rnds2 xmm9, xmm10
    vprord ymm27, ymm25, 18
    vpaddd ymm30, ymm21, ymm30
    vpxord ymm23, ymm31, ymm23
    vmovq xmm0, qword ptr [r13+3112]
    sha256rnds2 xmm11, xmm12
    vprord ymm31, ymm28, 17
    vpsrld ymm21, ymm28, 10
    vpxord ymm29, ymm26, ymm29
    vmovq xmm0, qword ptr [rbp+752]
    sha256rnds2 xmm2, xmm1
    vprord ymm26, ymm28, 19
    vmovdqa32 ymmword ptr [rdi+1888], ymm28
    vmovdqa32 ymm28, ymmword ptr [rdi+1568]
    vpsrld ymm25, ymm28, 3
    vpxord ymm23, ymm20, ymm23
    vmovq xmm0, qword ptr [rbp+760]
    sha256rnds2 xmm4, xmm3
    vpxord ymm27, ymm24, ymm27
    vprord ymm24, ymm28, 7
    vpxord ymm22, ymm16, ymm22
    vmovq xmm0, qword ptr [r13+3136]
    sha256rnds2 xmm6, xmm5
    vprord ymm16, ymm28, 18
    vpaddd ymm29, ymm29, ymmword ptr [rdi+800]
    vpsrld ymm20, ymm30, 10
    vmovq xmm0, qword ptr [r13+3144]
    sha256rnds2 xmm8, xmm7
    vpxord ymm27, ymm19, ymm27
    vpxord ymm26, ymm31, ymm26
    vprord ymm31, ymm30, 17
    vmovq xmm0, qword ptr [r13+3168]
    sha256rnds2 xmm10, xmm9
    vprord ymm19, ymm30, 19
    vpaddd ymm23, ymm23, ymmword ptr [rdi+768]
    vpxord ymm22, ymm18, ymm22
    vpaddd ymm27, ymm27, ymmword ptr [rdi+1536]
    vpxord ymm26, ymm21, ymm26
    vpxord ymm16, ymm24, ymm16
    vprord ymm24, ymm17, 17
    vmovq xmm0, qword ptr [r13+3176]
    sha256rnds2 xmm12, xmm11
    vpaddd ymm29, ymm29, ymmword ptr [rdi+1120]
    vpaddd ymm23, ymm23, ymmword ptr [rdi+1824]
    vmovdqa32 ymm21, ymmword ptr [rdi+448]
    vprord ymm18, ymm21, 7
    vmovq xmm0, qword ptr [rbp+816]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm27, ymm27, ymmword ptr [rdi+1184]
    vmovdqa32 ymmword ptr [rdi+1536], ymm30
    vprord ymm30, ymm17, 19
    vpxord ymm16, ymm25, ymm16
    vmovq xmm0, qword ptr [rbp+824]
    sha256rnds2 xmm3, xmm4
    vpxord ymm19, ymm31, ymm19
    vprord ymm31, ymm21, 18
    vpaddd ymm22, ymm29, ymm22
    vmovq xmm0, qword ptr [r13+3200]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm26, ymm27, ymm26
    vpsrld ymm27, ymm17, 10
    vpaddd ymm16, ymm16, ymmword ptr [rdi+480]
    vmovq xmm0, qword ptr [r13+3208]
    sha256rnds2 xmm7, xmm8
    vpxord ymm30, ymm24, ymm30
    vpxord ymm19, ymm20, ymm19
    vmovdqa32 ymm20, ymmword ptr [rdi+1696]
    vprord ymm24, ymm20, 7
    vmovq xmm0, qword ptr [r13+3232]
    sha256rnds2 xmm9, xmm10
    vpaddd ymm16, ymm16, ymmword ptr [rdi+1792]
    vprord ymm29, ymm20, 18
    vpsrld ymm25, ymm21, 3
    vmovq xmm0, qword ptr [r13+3240]
    sha256rnds2 xmm11, xmm12
    vpxord ymm30, ymm27, ymm30
    vpaddd ymm19, ymm23, ymm19
    vpxord ymm31, ymm18, ymm31
    vmovq xmm0, qword ptr [rbp+880]
    sha256rnds2 xmm2, xmm1
    vpsrld ymm18, ymm20, 3
    vprord ymm23, ymm22, 17
    vpsrld ymm27, ymm22, 10
    vpxord ymm29, ymm24, ymm29
    vprord ymm24, ymm22, 19
    vmovdqa32 ymmword ptr [rdi+480], ymm22
    vprord ymm22, ymm19, 17
    vpxord ymm31, ymm25, ymm31
    vmovq xmm0, qword ptr [rbp+888]
    sha256rnds2 xmm4, xmm3
    vprord ymm25, ymm19, 19
    vpaddd ymm20, ymm17, dword ptr [rsi+252]{1to8}
    vmovdqa32 ymmword ptr [rdi+1344], ymm17
    vpaddd ymm17, ymm26, dword ptr [rsi+256]{1to8}
    vmovq xmm0, qword ptr [r13+3264]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm30, ymm16, ymm30
    vpxord ymm29, ymm18, ymm29
    vpaddd ymm31, ymm31, ymmword ptr [rdi+992]
    vmovq xmm0, qword ptr [r13+3272]
    sha256rnds2 xmm8, xmm7
    vpxord ymm24, ymm23, ymm24
    vpsrld ymm23, ymm19, 10
    vmovq xmm0, qword ptr [r13+3296]
    sha256rnds2 xmm10, xmm9
    vpaddd ymm31, ymm31, ymmword ptr [rdi+1856]
    vmovdqa32 ymm18, ymmword ptr [rdi+1920]
    vpunpckldq ymm16, ymm18, ymm20
    vmovq xmm0, qword ptr [r13+3304]
    sha256rnds2 xmm12, xmm11
    vpxord ymm25, ymm22, ymm25
    vpxord ymm24, ymm27, ymm24
    vpaddd ymm27, ymm30, dword ptr [rsi+260]{1to8}
    vmovq xmm0, qword ptr [rbp+944]
    sha256rnds2 xmm1, xmm2
    vpunpckhdq ymm20, ymm18, ymm20
    vmovdqa32 ymmword ptr [r12+3584], ymm16
    vmovq xmm0, qword ptr [rbp+952]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm29, ymm21, ymm29
    vpxord ymm25, ymm23, ymm25
    vpaddd ymm24, ymm31, ymm24
    vmovq xmm0, qword ptr [r13+3328]
    sha256rnds2 xmm5, xmm6
    vpunpckldq ymm31, ymm17, ymm27
    vpunpckhdq ymm27, ymm17, ymm27
    vmovdqa32 ymmword ptr [r12+3616], ymm20
    vmovdqa32 ymm20, ymmword ptr [rdi+1632]
    vprord ymm17, ymm20, 7
    vprord ymm23, ymm20, 18
    vpsrld ymm16, ymm20, 3
    vpsrld ymm18, ymm26, 10
    vmovq xmm0, qword ptr [r13+3336]
    sha256rnds2 xmm7, xmm8
    vprord ymm22, ymm26, 17
    vmovdqa32 ymmword ptr [rdi+1920], ymm19
    vmovdqa32 ymm19, ymmword ptr [rdi+1664]
    vpsrld ymm21, ymm19, 3
    vpsrld ymm20, ymm30, 10
    vmovdqa32 ymmword ptr [r12+3648], ymm31
    vmovdqa32 ymmword ptr [r12+3680], ymm27
    vmovq xmm0, qword ptr [r13+3360]
    sha256rnds2 xmm9, xmm10
    vprord ymm27, ymm26, 19
    vpaddd ymm29, ymm29, ymmword ptr [rdi+1952]
    vpsrld ymm31, ymmword ptr [rdi+1600], 3
    vmovq xmm0, qword ptr [r13+3368]
    sha256rnds2 xmm11, xmm12
    vpxord ymm23, ymm17, ymm23
    vprord ymm17, ymm19, 7
    vmovdqa32 ymmword ptr [rdi+2048], ymm26
    vpsrld ymm26, ymmword ptr [rdi+1248], 3
    vmovq xmm0, qword ptr [rbp+1008]
    sha256rnds2 xmm2, xmm1
    vmovdqa32 ymmword ptr [rdi+2080], ymm26
    vprord ymm26, ymm19, 18
    vpaddd ymm25, ymm29, ymm25
    vpsrld ymm29, ymm24, 10
    vmovq xmm0, qword ptr [rbp+1016]
    sha256rnds2 xmm4, xmm3
    vpxord ymm23, ymm16, ymm23
    vpxord ymm27, ymm22, ymm27
    vprord ymm22, ymmword ptr [rdi+256], 7
    vmovq xmm0, qword ptr [r13+3392]
    sha256rnds2 xmm6, xmm5
    vprord ymm16, ymm30, 17
    vpsrld ymm19, ymm25, 10
    vmovdqa32 ymmword ptr [rdi+2112], ymm19
    vmovdqa32 ymm19, ymmword ptr [rdi+512]
    vpaddd ymm19, ymm19, dword ptr [rsi+120]{1to8}
    vmovq xmm0, qword ptr [r13+3400]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm23, ymm28, ymm23
    vpxord ymm27, ymm18, ymm27
    vpxord ymm26, ymm17, ymm26
    vmovq xmm0, qword ptr [r13+3424]
    sha256rnds2 xmm10, xmm9
    vprord ymm17, ymm30, 19
    vmovdqa32 ymm18, ymmword ptr [rdi+288]
    vpaddd ymm18, ymm18, dword ptr [rsi+124]{1to8}
    vpaddd ymm23, ymm23, ymmword ptr [rdi+1280]
    vpxord ymm26, ymm21, ymm26
    vmovdqa32 ymm21, ymmword ptr [rdi+1600]
    vprord ymm28, ymm21, 7
    vmovdqa32 ymmword ptr [rdi+288], ymm30
    vprord ymm30, ymm21, 18
    vmovq xmm0, qword ptr [r13+3432]
    sha256rnds2 xmm12, xmm11
    vmovdqa32 ymmword ptr [rdi+1568], ymm29
    vmovdqa32 ymm29, ymmword ptr [rdi+256]
    vprord ymm21, ymm29, 18
    vmovdqa32 ymmword ptr [rdi+512], ymm25
    vpsrld ymm25, ymm29, 3
    vpunpckldq ymm29, ymm19, ymm18
    vmovq xmm0, qword ptr [rbp+1072]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm27, ymm23, ymm27
    vpxord ymm17, ymm16, ymm17
    vpaddd ymm26, ymm26, ymmword ptr [rdi+1632]
    vmovq xmm0, qword ptr [rbp+1080]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymm16, ymmword ptr [rdi+1248]
    vprord ymm23, ymm16, 7
    vpxord ymm30, ymm28, ymm30
    vpunpckhdq ymm18, ymm19, ymm18
    vmovdqa32 ymmword ptr [rbx+128], ymm29
    vmovq xmm0, qword ptr [r13+3456]
    sha256rnds2 xmm5, xmm6
    vpxord ymm21, ymm22, ymm21
    vpxord ymm17, ymm20, ymm17
    vpaddd ymm26, ymm26, ymmword ptr [rdi+1472]
    vmovq xmm0, qword ptr [r13+3464]
    sha256rnds2 xmm7, xmm8
    vprord ymm20, ymm16, 18
    vpxord ymm30, ymm31, ymm30
    vpaddd ymm31, ymm27, dword ptr [rsi+264]{1to8}
    vmovdqa32 ymmword ptr [rbx+160], ymm18
    vmovq xmm0, qword ptr [r13+3488]
    sha256rnds2 xmm9, xmm10
    vprord ymm18, ymm27, 17
    vpxord ymm21, ymm25, ymm21
    vpaddd ymm17, ymm26, ymm17
    vmovq xmm0, qword ptr [r13+3496]
    sha256rnds2 xmm11, xmm12
    vprord ymm26, ymm24, 17
    vpaddd ymm30, ymm30, ymmword ptr [rdi+1696]
    vmovdqa32 ymm25, ymmword ptr [rdi+704]
    vpaddd ymm25, ymm25, dword ptr [rsi+128]{1to8}
    vmovq xmm0, qword ptr [rbp+1136]
    sha256rnds2 xmm2, xmm1
    vprord ymm22, ymm27, 19
    vpxord ymm20, ymm23, ymm20
    vpaddd ymm23, ymm17, dword ptr [rsi+268]{1to8}
    vprord ymm29, ymm24, 19
    vmovdqa32 ymm19, ymmword ptr [rdi+512]
    vprord ymm28, ymm19, 17
    vpaddd ymm30, ymm30, ymmword ptr [rdi+1408]
    vmovdqa32 ymmword ptr [rdi+704], ymm24
    vmovdqa32 ymm24, ymmword ptr [rdi+672]
    vpaddd ymm24, ymm24, dword ptr [rsi+136]{1to8}
    vmovq xmm0, qword ptr [rbp+1144]
    sha256rnds2 xmm4, xmm3
    vpsrld ymm16, ymm27, 10
    vmovdqa32 ymmword ptr [rdi+672], ymm27
    vprord ymm27, ymm19, 19
    vpxord ymm20, ymm20, ymmword ptr [rdi+2080]
    vmovq xmm0, qword ptr [r13+3520]
    sha256rnds2 xmm6, xmm5
    vpxord ymm22, ymm18, ymm22
    vpunpckldq ymm18, ymm31, ymm23
    vmovq xmm0, qword ptr [r13+3528]
    sha256rnds2 xmm8, xmm7
    vpxord ymm29, ymm26, ymm29
    vpaddd ymm20, ymm20, ymmword ptr [rdi+1600]
    vmovq xmm0, qword ptr [r13+3552]
    sha256rnds2 xmm10, xmm9
    vpxord ymm22, ymm16, ymm22
    vpxord ymm27, ymm28, ymm27
    vmovdqa32 ymmword ptr [r12+3712], ymm18
    vmovq xmm0, qword ptr [r13+3560]
    sha256rnds2 xmm12, xmm11
    vpxord ymm29, ymm29, ymmword ptr [rdi+1568]
    vpaddd ymm20, ymm20, ymmword ptr [rdi+1984]
    vmovq xmm0, qword ptr [rbp+1200]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm21, ymm21, ymmword ptr [rdi+1664]
    vpxord ymm27, ymm27, ymmword ptr [rdi+2112]
    vmovdqa32 ymm18, ymmword ptr [rdi+352]
    vpaddd ymm18, ymm18, dword ptr [rsi+144]{1to8}
    vmovq xmm0, qword ptr [rbp+1208]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm29, ymm30, ymm29
    vmovdqa32 ymm30, ymmword ptr [rdi+608]
    vpaddd ymm30, ymm30, dword ptr [rsi+148]{1to8}
    vmovq xmm0, qword ptr [r13+3584]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm21, ymm21, ymmword ptr [rdi+2016]
    vmovdqa32 ymm28, ymmword ptr [rdi+1024]
    vprord ymm16, ymm28, 7
    vpsrld ymm26, ymm28, 3
    vprord ymm19, ymm28, 18
    vmovdqa32 ymmword ptr [rdi+608], ymm29
    vprord ymm29, ymm17, 17
    vpsrld ymm28, ymm17, 10
    vpaddd ymm27, ymm20, ymm27
    vmovq xmm0, qword ptr [r13+3592]
    sha256rnds2 xmm7, xmm8
    vpaddd ymm22, ymm21, ymm22
    vprord ymm21, ymm17, 19
    vmovdqa32 ymm20, ymmword ptr [rdi+320]
    vpaddd ymm20, ymm20, dword ptr [rsi+156]{1to8}
    vmovq xmm0, qword ptr [r13+3616]
    sha256rnds2 xmm9, xmm10
    vmovdqa32 ymmword ptr [rdi+320], ymm27
    vmovdqa32 ymm27, ymmword ptr [rdi+544]
    vpaddd ymm27, ymm27, dword ptr [rsi+160]{1to8}
    vmovdqa32 ymmword ptr [rdi+544], ymm17
    vmovdqa32 ymm17, ymmword ptr [rdi+832]
    vpaddd ymm17, ymm17, dword ptr [rsi+164]{1to8}
    vmovdqa32 ymmword ptr [rdi+832], ymm17
    vmovdqa32 ymm17, ymmword ptr [rdi+928]
    vpaddd ymm17, ymm17, dword ptr [rsi+168]{1to8}
    vmovq xmm0, qword ptr [r13+3624]
    sha256rnds2 xmm11, xmm12
    vpxord ymm19, ymm16, ymm19
    vpaddd ymm16, ymm22, dword ptr [rsi+272]{1to8}
    vmovq xmm0, qword ptr [rbp+1264]
    sha256rnds2 xmm2, xmm1
    vpxord ymm21, ymm29, ymm21
    vpunpckhdq ymm23, ymm31, ymm23
    vmovq xmm0, qword ptr [rbp+1272]
    sha256rnds2 xmm4, xmm3
    vpxord ymm19, ymm26, ymm19
    vmovdqa32 ymm26, ymmword ptr [rdi+576]
    vpaddd ymm26, ymm26, dword ptr [rsi+172]{1to8}
    vmovq xmm0, qword ptr [r13+3648]
    sha256rnds2 xmm6, xmm5
    vpxord ymm21, ymm28, ymm21
    vpunpckldq ymm28, ymm25, ymm24
    vmovdqa32 ymmword ptr [r12+3744], ymm23
    vmovq xmm0, qword ptr [r13+3656]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymm23, ymmword ptr [rdi+864]
    vprord ymm31, ymm23, 7
    vpsrld ymm29, ymm23, 3
    vpaddd ymm19, ymm19, ymmword ptr [rdi+256]
    vmovq xmm0, qword ptr [r13+3680]
    sha256rnds2 xmm10, xmm9
    vmovdqa32 ymmword ptr [rdi+256], ymm26
    vprord ymm26, ymm23, 18
    vmovdqa32 ymm23, ymmword ptr [rdi+896]
    vpaddd ymm23, ymm23, dword ptr [rsi+180]{1to8}
    vmovdqa32 ymmword ptr [rdi+896], ymm23
    vmovdqa32 ymm23, ymmword ptr [rdi+416]
    vpaddd ymm23, ymm23, dword ptr [rsi+184]{1to8}
    vmovdqa32 ymmword ptr [rbx+192], ymm28
    vprord ymm28, ymm22, 17
    vmovdqa32 ymmword ptr [rdi+416], ymm23
    vprord ymm23, ymm22, 19
    vpaddd ymm19, ymm19, ymmword ptr [rdi+1888]
    vmovdqa32 ymmword ptr [rdi+1888], ymm16
    vmovdqa32 ymm16, ymmword ptr [rdi+736]
    vpaddd ymm16, ymm16, dword ptr [rsi+188]{1to8}
    vmovq xmm0, qword ptr [r13+3688]
    sha256rnds2 xmm12, xmm11
    vpunpckhdq ymm24, ymm25, ymm24
    vpunpckldq ymm25, ymm18, ymm30
    vmovq xmm0, qword ptr [rbp+1328]
    sha256rnds2 xmm1, xmm2
    vpxord ymm26, ymm31, ymm26
    vpsrld ymm31, ymm22, 10
    vpaddd ymm21, ymm19, ymm21
    vmovq xmm0, qword ptr [rbp+1336]
    sha256rnds2 xmm3, xmm4
    vpxord ymm23, ymm28, ymm23
    vpunpckhdq ymm30, ymm18, ymm30
    vmovdqa32 ymmword ptr [rbx+224], ymm24
    vmovdqa32 ymmword ptr [rbx+256], ymm25
    vmovq xmm0, qword ptr [r13+3712]
    sha256rnds2 xmm5, xmm6
    vpxord ymm26, ymm29, ymm26
    vmovdqa32 ymm29, ymmword ptr [rdi+1760]
    vprord ymm25, ymm29, 7
    vpaddd ymm24, ymm21, dword ptr [rsi+276]{1to8}
    vmovq xmm0, qword ptr [r13+3720]
    sha256rnds2 xmm7, xmm8
    vpxord ymm23, ymm31, ymm23
    vmovdqa32 ymm31, ymmword ptr [rdi+384]
    vpaddd ymm31, ymm31, dword ptr [rsi+192]{1to8}
    vmovdqa32 ymm18, ymmword ptr [rdi+960]
    vpaddd ymm18, ymm18, dword ptr [rsi+196]{1to8}
    vmovdqa32 ymmword ptr [rbx+288], ymm30
    vmovq xmm0, qword ptr [r13+3744]
    sha256rnds2 xmm9, xmm10
    vpaddd ymm26, ymm26, ymmword ptr [rdi+1024]
    vprord ymm30, ymm29, 18
    vpsrld ymm28, ymm29, 3
    vmovq xmm0, qword ptr [r13+3752]
    sha256rnds2 xmm11, xmm12
    vmovdqa32 ymm19, ymmword ptr [rdi+1152]
    vpaddd ymm19, ymm19, dword ptr [rsi+200]{1to8}
    vmovdqa32 ymmword ptr [rdi+1152], ymm22
    vpunpckldq ymm22, ymm20, ymm27
    vmovq xmm0, qword ptr [rbp+1392]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm26, ymm26, ymmword ptr [rdi+1344]
    vprord ymm29, ymm21, 17
    vmovdqa32 ymmword ptr [rdi+1344], ymm19
    vmovdqa32 ymm19, ymmword ptr [rdi+1088]
    vpaddd ymm19, ymm19, dword ptr [rsi+204]{1to8}
    vpxord ymm30, ymm25, ymm30
    vpunpckhdq ymm27, ymm20, ymm27
    vmovdqa32 ymmword ptr [rbx+320], ymm22
    vmovq xmm0, qword ptr [rbp+1400]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm23, ymm26, ymm23
    vprord ymm26, ymm21, 19
    vpsrld ymm22, ymm21, 10
    vmovq xmm0, qword ptr [r13+3776]
    sha256rnds2 xmm6, xmm5
    vpxord ymm30, ymm28, ymm30
    vmovdqa32 ymm28, ymmword ptr [rdi+832]
    vpunpckldq ymm20, ymm28, ymm17
    vmovdqa32 ymmword ptr [rbx+352], ymm27
    vmovq xmm0, qword ptr [r13+3784]
    sha256rnds2 xmm8, xmm7
    vpaddd ymm27, ymm23, dword ptr [rsi+280]{1to8}
    vmovdqa32 ymm25, ymmword ptr [rdi+1216]
    vpaddd ymm25, ymm25, dword ptr [rsi+208]{1to8}
    vmovdqa32 ymmword ptr [rdi+1216], ymm21
    vmovdqa32 ymm21, ymmword ptr [rdi+1312]
    vpaddd ymm21, ymm21, dword ptr [rsi+212]{1to8}
    vmovq xmm0, qword ptr [r13+3808]
    sha256rnds2 xmm10, xmm9
    vpxord ymm26, ymm29, ymm26
    vpaddd ymm30, ymm30, ymmword ptr [rdi+864]
    vmovdqa32 ymmword ptr [rbx+384], ymm20
    vmovq xmm0, qword ptr [r13+3816]
    sha256rnds2 xmm12, xmm11
    vpunpckhdq ymm17, ymm28, ymm17
    vmovdqa32 ymm28, ymmword ptr [rdi+1888]
    vpunpckldq ymm20, ymm28, ymm24
    vmovq xmm0, qword ptr [rbp+1456]
    sha256rnds2 xmm1, xmm2
    vpxord ymm26, ymm22, ymm26
    vpaddd ymm30, ymm30, ymmword ptr [rdi+2048]
    vmovq xmm0, qword ptr [rbp+1464]
    sha256rnds2 xmm3, xmm4
    vpunpckhdq ymm24, ymm28, ymm24
    vmovdqa32 ymm28, ymmword ptr [rdi+256]
    vpunpckldq ymm22, ymm28, ymmword ptr [rdi+896]
    vmovdqa32 ymmword ptr [rbx+416], ymm17
    vmovdqa32 ymmword ptr [r12+3776], ymm20
    vmovq xmm0, qword ptr [r13+3840]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm26, ymm30, ymm26
    vpunpckhdq ymm28, ymm28, ymmword ptr [rdi+896]
    vmovdqa32 ymm30, ymmword ptr [rdi+416]
    vpunpckldq ymm20, ymm30, ymm16
    vpunpckhdq ymm16, ymm30, ymm16
    vmovdqa32 ymmword ptr [r12+3808], ymm24
    vmovdqa32 ymmword ptr [rbx+448], ymm22
    vmovq xmm0, qword ptr [r13+3848]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymm22, ymmword ptr [rdi+1184]
    vprord ymm24, ymm22, 7
    vpsrld ymm30, ymm22, 3
    vpaddd ymm17, ymm26, dword ptr [rsi+284]{1to8}
    vmovdqa32 ymmword ptr [rbx+480], ymm28
    vmovq xmm0, qword ptr [r13+3872]
    sha256rnds2 xmm9, xmm10
    vprord ymm28, ymm22, 18
    vpsrld ymm29, ymm23, 10
    vmovdqa32 ymm22, ymmword ptr [rdi+1440]
    vpaddd ymm22, ymm22, dword ptr [rsi+216]{1to8}
    vmovdqa32 ymmword ptr [rbx+512], ymm20
    vmovdqa32 ymmword ptr [rbx+544], ymm16
    vmovq xmm0, qword ptr [r13+3880]
    sha256rnds2 xmm11, xmm12
    vprord ymm16, ymm23, 17
    vmovdqa32 ymm20, ymmword ptr [rdi+1376]
    vpaddd ymm20, ymm20, dword ptr [rsi+220]{1to8}
    vmovdqa32 ymmword ptr [rdi+1376], ymm20
    vmovdqa32 ymm20, ymmword ptr [rdi+1504]
    vpaddd ymm20, ymm20, dword ptr [rsi+224]{1to8}
    vmovq xmm0, qword ptr [rbp+1520]
    sha256rnds2 xmm2, xmm1
    vprord ymm23, ymm23, 19
    vmovdqa32 ymmword ptr [rdi+1504], ymm20
    vmovdqa32 ymm20, ymmword ptr [rdi+640]
    vpaddd ymm20, ymm20, dword ptr [rsi+228]{1to8}
    vmovdqa32 ymmword ptr [rdi+640], ymm20
    vmovdqa32 ymm20, ymmword ptr [rdi+800]
    vpaddd ymm20, ymm20, dword ptr [rsi+232]{1to8}
    vmovq xmm0, qword ptr [rbp+1528]
    sha256rnds2 xmm4, xmm3
    vpxord ymm28, ymm24, ymm28
    vpunpckldq ymm24, ymm31, ymm18
    vmovq xmm0, qword ptr [r13+3904]
    sha256rnds2 xmm6, xmm5
    vmovdqa32 ymmword ptr [rdi+800], ymm20
    vmovdqa32 ymm20, ymmword ptr [rdi+768]
    vpaddd ymm20, ymm20, dword ptr [rsi+236]{1to8}
    vpunpckhdq ymm18, ymm31, ymm18
    vmovq xmm0, qword ptr [r13+3912]
    sha256rnds2 xmm8, xmm7
    vpxord ymm28, ymm30, ymm28
    vpxord ymm23, ymm16, ymm23
    vmovdqa32 ymm16, ymmword ptr [rdi+1792]
    vprord ymm30, ymm16, 7
    vmovdqa32 ymmword ptr [rbx+576], ymm24
    vmovq xmm0, qword ptr [r13+3936]
    sha256rnds2 xmm10, xmm9
    vprord ymm24, ymm16, 18
    vmovdqa32 ymm31, ymmword ptr [rdi+1344]
    vmovdqa32 ymmword ptr [rdi+768], ymm20
    vpunpckldq ymm20, ymm31, ymm19
    vpunpckhdq ymm19, ymm31, ymm19
    vmovdqa32 ymmword ptr [rbx+608], ymm18
    vpaddd ymm28, ymm28, ymmword ptr [rdi+1760]
    vpxord ymm23, ymm29, ymm23
    vprord ymm29, ymm26, 17
    vprord ymm18, ymm26, 19
    vmovq xmm0, qword ptr [r13+3944]
    sha256rnds2 xmm12, xmm11
    vpsrld ymm31, ymm16, 3
    vmovdqa32 ymm16, ymmword ptr [rdi+992]
    vpaddd ymm16, ymm16, dword ptr [rsi+240]{1to8}
    vmovdqa32 ymmword ptr [rdi+992], ymm16
    vmovdqa32 ymm16, ymmword ptr [rdi+448]
    vpaddd ymm16, ymm16, dword ptr [rsi+244]{1to8}
    vmovdqa32 ymmword ptr [rbx+640], ymm20
    vmovdqa32 ymmword ptr [rbx+672], ymm19
    vmovq xmm0, qword ptr [rbp+1584]
    sha256rnds2 xmm1, xmm2
    vmovdqa xmmword ptr [rbp+1680], xmm1
    vmovdqa xmmword ptr [rbp+1808], xmm2
    vmovdqa xmm1, xmmword ptr [rsi]
    vmovdqa xmm2, xmmword ptr [rsi+16]
    vpaddd ymm28, ymm28, ymmword ptr [rdi+288]
    vpxord ymm24, ymm30, ymm24
    vmovdqa32 ymm30, ymmword ptr [rdi+1696]
    vpaddd ymm30, ymm30, dword ptr [rsi+248]{1to8}
    vmovq xmm0, qword ptr [rbp+1592]
    sha256rnds2 xmm3, xmm4
    vmovdqa xmmword ptr [rbp+1712], xmm3
    vmovdqa xmmword ptr [rbp+1840], xmm4
    vmovdqa xmm3, xmmword ptr [rsi]
    vmovdqa xmm4, xmmword ptr [rsi+16]
    vpsrld ymm26, ymm26, 10
    vpxord ymm18, ymm29, ymm18
    vmovq xmm0, qword ptr [r13+3968]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm23, ymm28, ymm23
    vpxord ymm24, ymm31, ymm24
    vmovq xmm0, qword ptr [r13+3976]
    sha256rnds2 xmm7, xmm8
    vpxord ymm18, ymm26, ymm18
    vpunpckldq ymm26, ymm25, ymm21
    vmovq xmm0, qword ptr [r13+4000]
    sha256rnds2 xmm9, xmm10
    vpaddd ymm24, ymm24, ymmword ptr [rdi+1184]
    vpaddd ymm31, ymm23, dword ptr [rsi+288]{1to8}
    vmovdqa32 ymm28, ymmword ptr [rdi+1600]
    vpaddd ymm28, ymm28, dword ptr [rsi+252]{1to8}
    vmovq xmm0, qword ptr [r13+4008]
    sha256rnds2 xmm11, xmm12
    vpunpckhdq ymm21, ymm25, ymm21
    vpunpckldq ymm25, ymm27, ymm17
    vmovdqa32 ymmword ptr [rbx+704], ymm26
    vmovq xmm0, qword ptr [r13+4032]
    sha256rnds2 xmm6, xmm5
    vmovd dword ptr [r13+4096], xmm6
    vmovdqa xmm5, xmmword ptr [rsi]
    vmovdqa xmm6, xmmword ptr [rsi+16]
    vpaddd ymm24, ymm24, ymmword ptr [rdi+672]
    vpunpckhdq ymm17, ymm27, ymm17
    vpunpckldq ymm27, ymm22, ymmword ptr [rdi+1376]
    vpunpckhdq ymm22, ymm22, ymmword ptr [rdi+1376]
    vmovdqa32 ymmword ptr [rbx+736], ymm21
    vmovdqa32 ymmword ptr [r12+3840], ymm25
    vmovq xmm0, qword ptr [r13+4040]
    sha256rnds2 xmm8, xmm7
    vmovd dword ptr [r13+4100], xmm8
    vmovdqa xmm7, xmmword ptr [rsi]
    vmovdqa xmm8, xmmword ptr [rsi+16]
    vpaddd ymm18, ymm24, ymm18
    vmovdqa32 ymm24, ymmword ptr [rdi+1504]
    vpunpckldq ymm25, ymm24, ymmword ptr [rdi+640]
    vmovdqa32 ymmword ptr [r12+3872], ymm17
    vmovq xmm0, qword ptr [r13+4064]
    sha256rnds2 xmm10, xmm9
    vmovd dword ptr [r13+4104], xmm10
    vmovdqa32 ymm17, ymmword ptr [rdi+1280]
    vprord ymm21, ymm17, 7
    vmovdqa32 ymm26, ymmword ptr [rdi+1248]
    vpaddd ymm26, ymm26, dword ptr [rsi+256]{1to8}
    vmovdqa32 ymm29, ymmword ptr [rdi+1056]
    vpaddd ymm29, ymm29, dword ptr [rsi+260]{1to8}
    vmovdqa32 ymmword ptr [rbx+768], ymm27
    vmovdqa32 ymmword ptr [rbx+800], ymm22
    vmovq xmm0, qword ptr [r13+4072]
    sha256rnds2 xmm12, xmm11
    vmovd dword ptr [r13+4108], xmm12
    vprord ymm22, ymm17, 18
    vpsrld ymm27, ymm17, 3
    vpsrld ymm19, ymm23, 10
    vmovdqa32 ymmword ptr [rbx+832], ymm25
    vmovq xmm0, qword ptr [r13+2128]
    sha256rnds2 xmm2, xmm1
    vprord ymm25, ymm23, 17
    vpaddd ymm20, ymm18, dword ptr [rsi+292]{1to8}
    vmovdqa32 ymmword ptr [rdi+1056], ymm29
    vmovdqa32 ymm29, ymmword ptr [rdi+1728]
    vpaddd ymm29, ymm29, dword ptr [rsi+264]{1to8}
    vmovq xmm0, qword ptr [r13+2136]
    sha256rnds2 xmm4, xmm3
    vprord ymm23, ymm23, 19
    vmovdqa32 ymmword ptr [rdi+1728], ymm29
    vmovdqa32 ymm29, ymmword ptr [rdi+1120]
    vpaddd ymm29, ymm29, dword ptr [rsi+268]{1to8}
    vpunpckhdq ymm24, ymm24, ymmword ptr [rdi+640]
    vmovq xmm0, qword ptr [r13+2160]
    sha256rnds2 xmm6, xmm5
    vpxord ymm22, ymm21, ymm22
    vmovdqa32 ymm21, ymmword ptr [rdi+800]
    vmovdqa32 ymmword ptr [rdi+640], ymm29
    vpunpckldq ymm29, ymm21, ymmword ptr [rdi+768]
    vmovq xmm0, qword ptr [r13+2168]
    sha256rnds2 xmm8, xmm7
    vpunpckhdq ymm21, ymm21, ymmword ptr [rdi+768]
    vmovdqa32 ymmword ptr [rdi+768], ymm26
    vmovdqa32 ymm26, ymmword ptr [rdi+992]
    vmovdqa32 ymmword ptr [rdi+800], ymm20
    vpunpckldq ymm20, ymm26, ymm16
    vmovdqa32 ymmword ptr [rbx+864], ymm24
    vmovq xmm0, qword ptr [r13+2192]
    sha256rnds2 xmm1, xmm2
    vpxord ymm22, ymm27, ymm22
    vpxord ymm23, ymm25, ymm23
    vmovdqa32 ymm25, ymmword ptr [rdi+1472]
    vprord ymm27, ymm25, 7
    vmovdqa32 ymmword ptr [rbx+896], ymm29
    vprord ymm29, ymm25, 18
    vmovdqa32 ymm24, ymmword ptr [rdi+1824]
    vpaddd ymm24, ymm24, dword ptr [rsi+272]{1to8}
    vmovdqa32 ymmword ptr [rdi+1824], ymm24
    vmovdqa32 ymm24, ymmword ptr [rdi+1856]
    vpaddd ymm24, ymm24, dword ptr [rsi+276]{1to8}
    vmovdqa32 ymmword ptr [rbx+928], ymm21
    vmovdqa32 ymmword ptr [rbx+960], ymm20
    vmovq xmm0, qword ptr [r13+2200]
    sha256rnds2 xmm3, xmm4
    vpaddd ymm22, ymm22, ymmword ptr [rdi+1792]
    vpxord ymm23, ymm19, ymm23
    vprord ymm19, ymm18, 17
    vmovq xmm0, qword ptr [r13+2224]
    sha256rnds2 xmm5, xmm6
    vpsrld ymm20, ymm25, 3
    vprord ymm21, ymm18, 19
    vmovdqa32 ymm25, ymmword ptr [rdi+1952]
    vpaddd ymm25, ymm25, dword ptr [rsi+280]{1to8}
    vmovq xmm0, qword ptr [r13+2256]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm22, ymm22, ymmword ptr [rdi+544]
    vpxord ymm29, ymm27, ymm29
    vmovdqa32 ymm27, ymmword ptr [rdi+1408]
    vpaddd ymm27, ymm27, dword ptr [rsi+284]{1to8}
    vmovq xmm0, qword ptr [r13+2232]
    sha256rnds2 xmm7, xmm8
    vpunpckhdq ymm16, ymm26, ymm16
    vpunpckldq ymm26, ymm30, ymm28
    vmovq xmm0, qword ptr [r13+2264]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm23, ymm22, ymm23
    vpxord ymm29, ymm20, ymm29
    vpxord ymm21, ymm19, ymm21
    vmovq xmm0, qword ptr [r13+2288]
    sha256rnds2 xmm6, xmm5
    vpsrld ymm18, ymm18, 10
    vpunpckhdq ymm28, ymm30, ymm28
    vmovdqa32 ymmword ptr [rbx+992], ymm16
    vmovdqa32 ymmword ptr [rbx+1024], ymm26
    vmovq xmm0, qword ptr [r13+2320]
    sha256rnds2 xmm1, xmm2
    vpaddd ymm29, ymm17, ymm29
    vpaddd ymm17, ymm23, dword ptr [rsi+296]{1to8}
    vmovdqa32 ymm26, ymmword ptr [rdi+1984]
    vpaddd ymm26, ymm26, dword ptr [rsi+288]{1to8}
    vmovq xmm0, qword ptr [r13+2296]
    sha256rnds2 xmm8, xmm7
    vpxord ymm21, ymm18, ymm21
    vmovdqa32 ymm18, ymmword ptr [rdi+1536]
    vpaddd ymm18, ymm18, dword ptr [rsi+292]{1to8}
    vmovdqa32 ymmword ptr [rbx+1056], ymm28
    vpaddd ymm29, ymm29, ymmword ptr [rdi+1152]
    vpunpckldq ymm28, ymm31, ymmword ptr [rdi+800]
    vmovq xmm0, qword ptr [r13+2328]
    sha256rnds2 xmm3, xmm4
    vpunpckhdq ymm31, ymm31, ymmword ptr [rdi+800]
    vmovdqa32 ymm16, ymmword ptr [rdi+768]
    vpunpckldq ymm30, ymm16, ymmword ptr [rdi+1056]
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm2, xmm1
    vpaddd ymm21, ymm29, ymm21
    vpunpckhdq ymm16, ymm16, ymmword ptr [rdi+1056]
    vmovdqa32 ymmword ptr [r12+3904], ymm28
    vmovq xmm0, qword ptr [r13+2352]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymm28, ymmword ptr [rdi+1728]
    vpunpckldq ymm29, ymm28, ymmword ptr [rdi+640]
    vpunpckhdq ymm28, ymm28, ymmword ptr [rdi+640]
    vmovdqa32 ymmword ptr [r12+3936], ymm31
    vmovdqa32 ymmword ptr [rbx+1088], ymm30
    vmovq xmm0, qword ptr [r13+2360]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymm30, ymmword ptr [rdi+2016]
    vprord ymm31, ymm30, 7
    vpsrld ymm19, ymm30, 3
    vpaddd ymm21, ymm21, dword ptr [rsi+300]{1to8}
    vmovdqa32 ymmword ptr [rbx+1120], ymm16
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm4, xmm3
    vprord ymm30, ymm30, 18
    vpsrld ymm16, ymm23, 10
    vmovdqa32 ymm20, ymmword ptr [rdi+480]
    vpaddd ymm20, ymm20, dword ptr [rsi+296]{1to8}
    vmovdqa32 ymmword ptr [rbx+1152], ymm29
    vmovdqa32 ymmword ptr [rbx+1184], ymm28
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm1, xmm2
    vprord ymm28, ymm23, 17
    vmovdqa32 ymm29, ymmword ptr [rdi+1920]
    vpaddd ymm29, ymm29, dword ptr [rsi+300]{1to8}
    vmovdqa32 ymm22, ymmword ptr [rdi+704]
    vpaddd ymm22, ymm22, dword ptr [rsi+304]{1to8}
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm6, xmm5
    vprord ymm23, ymm23, 19
    vmovdqa32 ymmword ptr [rdi+704], ymm22
    vmovdqa32 ymm22, ymmword ptr [rdi+512]
    vpaddd ymm22, ymm22, dword ptr [rsi+308]{1to8}
    vmovdqa32 ymmword ptr [rdi+512], ymm22
    vmovdqa32 ymm22, ymmword ptr [rdi+608]
    vpaddd ymm22, ymm22, dword ptr [rsi+312]{1to8}
    vmovq xmm0, qword ptr [rsi+32]
    sha256rnds2 xmm8, xmm7
    vpxord ymm30, ymm31, ymm30
    vmovdqa32 ymm31, ymmword ptr [rdi+1824]
    vmovdqa32 ymmword ptr [rdi+608], ymm22
    vpunpckldq ymm22, ymm31, ymm24
    vmovdqa32 ymmword ptr [rdi+1920], ymm29
    vmovdqa32 ymm29, ymmword ptr [rdi+320]
    vpaddd ymm29, ymm29, dword ptr [rsi+316]{1to8}
    vpunpckhdq ymm24, ymm31, ymm24
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm3, xmm4
    vpxord ymm30, ymm19, ymm30
    vpxord ymm23, ymm28, ymm23
    vmovdqa32 ymmword ptr [rbx+1216], ymm22
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm2, xmm1
    vpunpckldq ymm22, ymm25, ymm27
    vpunpckhdq ymm27, ymm25, ymm27
    vmovdqa32 ymmword ptr [rbx+1248], ymm24
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm5, xmm6
    vpaddd ymm30, ymm30, ymmword ptr [rdi+1472]
    vpxord ymm23, ymm16, ymm23
    vmovq xmm0, qword ptr [rsi+40]
    sha256rnds2 xmm7, xmm8
    vpunpckldq ymm16, ymm26, ymm18
    vpunpckldq ymm24, ymm17, ymm21
    vmovdqa32 ymmword ptr [rbx+1280], ymm22
    vmovdqa32 ymmword ptr [rbx+1312], ymm27
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm4, xmm3
    vpaddd ymm30, ymm30, ymmword ptr [rdi+1216]
    vpunpckhdq ymm18, ymm26, ymm18
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm1, xmm2
    vpunpckhdq ymm21, ymm17, ymm21
    vpunpckldq ymm17, ymm20, ymmword ptr [rdi+1920]
    vmovdqa32 ymmword ptr [rbx+1344], ymm16
    vmovdqa32 ymmword ptr [r12+3968], ymm24
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm6, xmm5
    vpaddd ymm23, ymm30, ymm23
    vpunpckhdq ymm20, ymm20, ymmword ptr [rdi+1920]
    vmovdqa32 ymmword ptr [rbx+1376], ymm18
    vmovq xmm0, qword ptr [rsi+48]
    sha256rnds2 xmm8, xmm7
    vmovdqa32 ymm18, ymmword ptr [rdi+704]
    vpunpckldq ymm30, ymm18, ymmword ptr [rdi+512]
    vpunpckhdq ymm18, ymm18, ymmword ptr [rdi+512]
    vmovdqa32 ymmword ptr [r12+4000], ymm21
    vmovdqa32 ymmword ptr [rbx+1408], ymm17
    vpaddd ymm17, ymm23, dword ptr [rsi+304]{1to8}
    vpaddd ymm23, ymm23, dword ptr [rsi+304]{1to8}
    vmovdqa32 ymmword ptr [rbx+1440], ymm20
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm3, xmm4
    vmovdqa32 ymm20, ymmword ptr [rdi+608]
    vpunpckldq ymm21, ymm20, ymm29
    vpunpckhdq ymm29, ymm20, ymm29
    vmovdqa32 ymmword ptr [rbx+1472], ymm30
    vmovdqa32 ymmword ptr [rbx+1504], ymm18
    vmovq xmm0, qword ptr [r13+2640]
    sha256rnds2 xmm2, xmm1
    vpunpckldq ymm18, ymm17, ymm23
    vpunpckhdq ymm23, ymm17, ymm23
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm5, xmm6
    vmovdqa32 ymmword ptr [rbx+1536], ymm21
    vmovdqa32 ymmword ptr [rbx+1568], ymm29
    vmovq xmm0, qword ptr [rsi+56]
    sha256rnds2 xmm7, xmm8
    vmovdqa32 ymmword ptr [r12+4032], ymm18
    vmovdqa32 ymmword ptr [r12+4064], ymm23
    vmovq xmm0, qword ptr [r13+2648]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+2704]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2672]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2680]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+2712]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+2768]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+2736]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2744]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+2776]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+2832]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2800]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2808]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+2840]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+2896]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+2864]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+2872]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+2904]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+2960]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+2928]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+2936]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+2968]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3024]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+2992]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3000]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+3032]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3088]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3056]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3064]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+3096]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3152]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3120]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3128]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+3160]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3216]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3184]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3192]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+3224]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3280]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3248]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3256]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+3288]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3344]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3312]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3320]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+3352]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3408]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3376]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3384]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+3416]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3472]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3440]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3448]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+3480]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3536]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3504]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3512]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+3544]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3600]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3568]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3576]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+3608]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3664]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3632]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3640]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+3672]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3728]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3696]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3704]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+3736]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3792]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3760]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3768]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+3800]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3856]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3824]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3832]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+3864]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+3920]
    sha256rnds2 xmm2, xmm1
    vmovq xmm0, qword ptr [r13+3888]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+3896]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+3928]
    sha256rnds2 xmm4, xmm3
    vmovq xmm0, qword ptr [r13+3984]
    sha256rnds2 xmm1, xmm2
    vmovq xmm0, qword ptr [r13+3952]
    sha256rnds2 xmm6, xmm5
    vmovq xmm0, qword ptr [r13+3960]
    sha256rnds2 xmm8, xmm7
    vmovq xmm0, qword ptr [r13+3992]
    sha256rnds2 xmm3, xmm4
    vmovq xmm0, qword ptr [r13+4048]
    sha256rnds2 xmm2, xmm1
    vmovd dword ptr [r13+4112], xmm2
    vmovq xmm0, qword ptr [r13+4016]
    sha256rnds2 xmm5, xmm6
    vmovq xmm0, qword ptr [r13+4024]
    sha256rnds2 xmm7, xmm8
    vmovq xmm0, qword ptr [r13+4056]
    sha256rnds2 xmm4, xmm3
    vmovd dword ptr [r13+4116], xmm4
    vmovq xmm0, qword ptr [r13+4080]
    sha256rnds2 xmm6, xmm5
    vmovd dword ptr [r13+4120], xmm6
    vmovq xmm0, qword ptr [r13+4088]
    sha256rnds2 xmm8, xmm7
    vmovd dword ptr [r13+4124], xmm8
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
    .long 0x5be0cd19, 0x00ff00ff, 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x00000000, 0x3956c25b
    .long 0x59f111f1, 0x00a00000, 0x923f82a4, 0xab1c5ed5, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc
    .long 0x2de92c6f, 0x00000100, 0x4a7484aa, 0x11002000, 0x5cb0a9dc, 0x76f988da, 0x80000000, 0x983e5152
    .long 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0x00400022, 0xd5a79147, 0x06ca6351, 0x14292967
    .long 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85
    .long 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070
    .long 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3
    .long 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
    .long 0x00000008
    .popsection
