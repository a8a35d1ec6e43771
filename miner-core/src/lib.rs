//! SHA-256d nonce search: headers, targets, jobs, shares and the kernels
