import Glibc
import Synchronization

@testable import Postgres

/// Stands between client and server on a unix socket, forwards bytes, and misbehaves on order.
final class FaultyProxy: Sendable {
    /// What happens to bytes from now on.
    enum Behaviour: Equatable {
        case forward
        /// Bytes are swallowed both ways; nothing is closed.
        case stall
        /// The connection is cut when the next bytes come.
        case cut
        /// The connection is cut when the server's answer with this command tag comes, in place of forwarding it.
        case cutAnswer(tag: String)
    }

    private struct Failure: Error, CustomStringConvertible {
        let call: String
        let code = errno
        var description: String { "\(call) failed with errno \(code)" }
    }

    private struct Pair {
        let client: Int32
        let server: Int32
    }

    /// The directory that holds the proxy's socket: the `host` of a client.
    let directory: String
    private let upstream: String
    private let behaviour = Mutex(Behaviour.forward)
    private let wake: WakePipe
    private let thread = Mutex<WorkerThread?>(nil)

    /// Makes a directory for the socket; nobody listens until ``start()``.
    init() throws {
        let configuration = try TestDatabase.configuration()
        guard let host = configuration.keywords["host"], host.hasPrefix("/") else {
            throw Failure(call: "the tests need a unix socket")
        }
        upstream = "\(host)/.s.PGSQL.\(configuration.keywords["port"] ?? "5432")"
        var template = Array("/tmp/pg-proxy-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil, let wake = WakePipe() else { throw Failure(call: "mkdtemp") }
        directory = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        self.wake = wake
    }

    /// The tests' configuration by way of the proxy.
    func configuration() throws -> PostgresConfiguration {
        var configuration = try TestDatabase.configuration()
        configuration.keywords["host"] = directory
        configuration.keywords["port"] = "5432"
        return configuration
    }

    func behave(_ next: Behaviour) {
        behaviour.withLock { $0 = next }
    }

    func start() throws {
        let listening = try Self.openSocket("\(directory)/.s.PGSQL.5432", bind)
        guard listen(listening, 64) == 0 else { throw Failure(call: "listen") }
        let started = WorkerThread.start(name: "faulty-proxy") { self.run(listening) }
        thread.withLock { $0 = started }
    }

    func stop() {
        wake.wake()
        let running = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        running?.join()
        unlink("\(directory)/.s.PGSQL.5432")
        rmdir(directory)
    }

    private static func openSocket(
        _ path: String, _ use: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) throws -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { target in
            target.copyBytes(from: path.utf8.prefix(target.count - 1))
        }
        let answer = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                use(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard answer == 0 else { throw Failure(call: "socket \(path)") }
        return descriptor
    }

    private func run(_ listening: Int32) {
        var pairs: [Pair] = []
        while true {
            let descriptors = [wake.descriptor, listening] + pairs.flatMap { [$0.client, $0.server] }
            var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&entries, nfds_t(entries.count), -1) > 0, entries[0].revents == 0 else { break }
            if entries[1].revents != 0, let pair = acceptPair(listening) {
                pairs.append(pair)
            }
            let polled = entries.filter { $0.revents != 0 }.map(\.fd)
            pairs = pairs.filter { pair in
                let isOpen =
                    (!polled.contains(pair.client) || forward(from: pair.client, to: pair.server, pair))
                    && (!polled.contains(pair.server) || forward(from: pair.server, to: pair.client, pair))
                if !isOpen {
                    close(pair.client)
                    close(pair.server)
                }
                return isOpen
            }
        }
        for pair in pairs {
            close(pair.client)
            close(pair.server)
        }
        close(listening)
    }

    private func acceptPair(_ listening: Int32) -> Pair? {
        let client = accept(listening, nil, nil)
        guard client >= 0 else { return nil }
        do {
            return Pair(client: client, server: try Self.openSocket(upstream, connect))
        } catch {
            close(client)
            return nil
        }
    }

    /// Forwards what has come; false when the pair is to be closed.
    private func forward(from source: Int32, to target: Int32, _ pair: Pair) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        let count = read(source, &buffer, buffer.count)
        guard count > 0 else { return false }
        switch behaviour.withLock({ $0 }) {
        case .forward: break
        case .stall: return true
        case .cut: return false
        case .cutAnswer(let tag):
            if source == pair.server && Self.contains(buffer[..<count], tag + "\0") { return false }
        }
        return buffer.withUnsafeBytes { bytes in
            var sent = 0
            while sent < count {
                let start = bytes.baseAddress.map { $0 + sent }
                let written = send(target, start, count - sent, Int32(MSG_NOSIGNAL))
                guard written > 0 else { return false }
                sent += written
            }
            return true
        }
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
        let pattern = Array(text.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: pattern) }
    }
}
