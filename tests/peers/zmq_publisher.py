"""A ZeroMQ publisher of hashblock like a node's, with libzmq: prints its port, then publishes this hash until killed."""

import struct
import sys
import time

import zmq

publisher = zmq.Context().socket(zmq.PUB)
print(publisher.bind_to_random_port("tcp://127.0.0.1"), flush=True)
sequence = 0
while True:
    publisher.send_multipart([b"hashblock", bytes.fromhex(sys.argv[1]), struct.pack("<I", sequence)])
    sequence += 1
    time.sleep(0.05)
