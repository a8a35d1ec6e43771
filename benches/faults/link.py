"""A TCP connection that can be cut off as by a dead link: nothing is refused or closed, and nothing arrives."""
import socket, threading


class Link:
    """Passes on what comes to `port` on loopback to `target`, while it is whole."""

    def __init__(self, port, target):
        self.target, self.whole = ("127.0.0.1", target), threading.Event()
        self.whole.set()
        self.listener = socket.create_server(("127.0.0.1", port))
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            near, _ = self.listener.accept()
            threading.Thread(target=self.connect, args=(near,), daemon=True).start()

    def connect(self, near):
        self.whole.wait()
        try:
            far = socket.create_connection(self.target)
        except OSError:
            near.close()
            return
        threading.Thread(target=self.carry, args=(near, far), daemon=True).start()
        self.carry(far, near)

    def carry(self, here, there):
        try:
            while data := here.recv(65536):
                self.whole.wait()
                there.sendall(data)
        except OSError:
            pass
        for end in (here, there):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
