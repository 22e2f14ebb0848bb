package import ParleyService
internal import StrictJSON

/// Records lines of JSON and answers each with one: what a request stream and the command line share.
///
/// A line that cannot be recorded is answered with its problem, and the others go on.
package protocol LineFeed: Sendable {
    /// The path that problems name.
    var path: String { get }
    /// The language of problems.
    var language: Language { get }
    /// Names the request in problems.
    var requestID: String { get }
    /// What came of the lines so far.
    var tally: LineTally { get set }

    /// Records lines and answers them, in their order: one line of JSON each.
    ///
    /// - Throws: what nobody planned about the whole; a `Problem` where nothing more can be recorded for this caller.
    mutating func answer(_ lines: [NumberedLine]) async throws -> [UInt8]
}

extension LineFeed {
    /// The last line of an answer: what came of all lines, and whether all of them were read.
    package func summary(stoppedBy problem: (any Error)? = nil) -> [UInt8] {
        var writer = JSONWriter(capacity: 256)
        writer.beginObject()
        writer.member("done", problem == nil)
        writer.member("lines", Int64(tally.lines))
        writer.member("recorded", Int64(tally.recorded))
        writer.member("replayed", Int64(tally.replayed))
        writer.member("refused", Int64(tally.refused))
        if let problem { write(Problem(of: problem), to: &writer) }
        writer.endObject()
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// Answers lines in their order, each with its number and what became of it: the problem that kept it from being read, or
    /// what `write` says of its request.
    mutating func answer<Request>(
        _ lines: [NumberedLine], read readings: [Result<Request, Problem>],
        _ write: (inout Self, Request, inout JSONWriter) -> Void
    ) -> [UInt8] {
        var answer: [UInt8] = []
        for (line, reading) in zip(lines, readings) {
            var writer = JSONWriter(capacity: 256)
            writer.beginObject()
            writer.member("line", Int64(line.number))
            switch reading {
            case .failure(let problem): refuse(problem, to: &writer)
            case .success(let request): write(&self, request, &writer)
            }
            writer.endObject()
            answer += writer.bytes
            answer.append(UInt8(ascii: "\n"))
        }
        return answer
    }

    /// Writes that a line was refused into the object that is open.
    mutating func refuse(_ problem: Problem, to writer: inout JSONWriter) {
        tally.lines += 1
        tally.refused += 1
        writer.member("status", "refused")
        write(problem, to: &writer)
    }

    private func write(_ problem: Problem, to writer: inout JSONWriter) {
        writer.key("problem")
        writer.raw(problem.body(in: language, instance: path, requestID: requestID))
    }
}
