internal import CLibPQ
internal import Glibc

/// A named operating system thread with all signals blocked, so that SIGTERM reaches the service group's thread.
package struct WorkerThread: Sendable {
    /// The longest name Linux keeps, in bytes.
    package static let maximumNameLength = 15

    private let identifier: pthread_t

    /// Starts a thread; nil when the system has none to give.
    package static func start(name: String, _ body: @escaping @Sendable () -> Void) -> WorkerThread? {
        var blocked = sigset_t()
        var previous = sigset_t()
        sigfillset(&blocked)
        // A thread inherits the mask of its creator, so there is no moment at which it could take a signal.
        pthread_sigmask(SIG_SETMASK, &blocked, &previous)
        defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
        let box = Unmanaged.passRetained(Body(run: body))
        var identifier = pthread_t()
        let failure = pthread_create(&identifier, nil, threadMain, box.toOpaque())
        guard failure == 0 else {
            box.release()
            return nil
        }
        pthread_setname_np(identifier, String(decoding: name.utf8.prefix(maximumNameLength), as: UTF8.self))
        return WorkerThread(identifier: identifier)
    }

    /// Waits, blocking the calling thread, until the thread has ended. Call once.
    package func join() {
        pthread_join(identifier, nil)
    }

    /// Waits without blocking a thread of the cooperative pool until all threads have ended, then calls `completion`.
    ///
    /// `completion` runs on the last thread of its own kind, which waits for the others and then ends by itself.
    package static func join(_ threads: [WorkerThread], completion: @escaping @Sendable () -> Void) {
        let waiter = start(name: "pg-join") {
            for thread in threads { thread.join() }
            completion()
        }
        guard let waiter else {
            // No thread to wait on: wait here. The system is out of threads, so blocking one is the lesser evil.
            for thread in threads { thread.join() }
            completion()
            return
        }
        pthread_detach(waiter.identifier)
    }
}

/// The closure of a thread, boxed for its way through C.
private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) {
        self.run = run
    }
}

private func threadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
    return nil
}
