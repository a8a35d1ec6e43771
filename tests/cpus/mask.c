/* Hides CPU features from a program. Loaded with LD_PRELOAD, it makes the CPUID
 * instruction trap (arch_prctl(ARCH_CPUID_SET): Linux 4.12 and later, on CPUs
 * that support it) and answers without the features named in CPU_WITHOUT, such
 * as CPU_WITHOUT=avx512f,avx512vl,sha. The other instructions run on the real
 * CPU at full speed; this tests detection, not emulation.
 *
 * Exit code 77: not possible on this machine. */
#define _GNU_SOURCE
#include <cpuid.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#define ARCH_CPUID_SET 0x1012
#define CANNOT 77

/* Where Rust's standard library looks for the features that kernels use. */
static const struct feature {
    const char *name;
    unsigned leaf;
    enum { EBX, ECX } reg;
    int bit;
} features[] = {
    {"ssse3", 1, ECX, 9},    {"sse4.1", 1, ECX, 19},   {"avx", 1, ECX, 28},       {"avx2", 7, EBX, 5},
    {"bmi1", 7, EBX, 3},     {"bmi2", 7, EBX, 8},      {"avx512f", 7, EBX, 16},   {"avx512dq", 7, EBX, 17},
    {"sha", 7, EBX, 29},     {"avx512bw", 7, EBX, 30}, {"avx512vl", 7, EBX, 31},
};

/* Bits to clear in leaves 1 and 7. */
static unsigned hidden[2][2];

static void trap(int on) { syscall(SYS_arch_prctl, ARCH_CPUID_SET, !on); }

static void on_fault(int signal_number, siginfo_t *info, void *context) {
    (void)info;
    greg_t *r = ((ucontext_t *)context)->uc_mcontext.gregs;
    const unsigned char *code = (const unsigned char *)r[REG_RIP];
    if (code[0] != 0x0f || code[1] != 0xa2) { /* Not CPUID: a real fault. */
        signal(signal_number, SIG_DFL);
        return;
    }
    unsigned leaf = r[REG_RAX], sub = r[REG_RCX], a, b, c, d;
    trap(0);
    __cpuid_count(leaf, sub, a, b, c, d);
    trap(1);
    if (leaf == 1 || (leaf == 7 && sub == 0)) {
        b &= ~hidden[leaf == 7][EBX];
        c &= ~hidden[leaf == 7][ECX];
    }
    r[REG_RAX] = a, r[REG_RBX] = b, r[REG_RCX] = c, r[REG_RDX] = d;
    r[REG_RIP] += 2;
}

__attribute__((constructor)) static void begin(void) {
    char *list = getenv("CPU_WITHOUT");
    list = strdup(list ? list : "");
    for (char *name = strtok(list, ","); name; name = strtok(NULL, ",")) {
        const struct feature *f = features, *end = f + sizeof features / sizeof *features;
        while (f < end && strcmp(f->name, name)) f++;
        if (f == end) {
            fprintf(stderr, "CPU_WITHOUT: %s is not known\n", name);
            _exit(2);
        }
        hidden[f->leaf == 7][f->reg] |= 1u << f->bit;
    }
    free(list);
    struct sigaction action = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_NODEFER};
    sigaction(SIGSEGV, &action, NULL);
    if (syscall(SYS_arch_prctl, ARCH_CPUID_SET, 0)) {
        fprintf(stderr, "the CPUID instruction cannot be made to trap here\n");
        _exit(CANNOT);
    }
}
