import NIOCore
import NIOPosix

/// A connection that sends what a client of HTTP would not.
struct RawConnection {
    private let channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>

    static func open(port: Int) async throws -> RawConnection {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return RawConnection(channel: channel)
    }

    /// Sends a text and gives the head of what comes back.
    func ask(_ text: String) async throws -> String {
        try await channel.executeThenClose { inbound, outbound in
            try await withThrowingTaskGroup(of: String?.self) { group in
                group.addTask {
                    do {
                        try await outbound.write(ByteBuffer(string: text))
                    } catch is IOError {
                        // The other side has answered and closed before it read all.
                    }
                    return nil
                }
                group.addTask {
                    var answer = ""
                    for try await part in inbound {
                        answer += String(buffer: part)
                        if answer.contains("\r\n\r\n") { return answer }
                    }
                    return answer
                }
                while let finished = try await group.next() {
                    if let finished {
                        group.cancelAll()
                        return finished
                    }
                }
                return ""
            }
        }
    }
}
