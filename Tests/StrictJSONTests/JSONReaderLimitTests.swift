import StrictJSON
import Testing

@Suite struct JSONReaderLimitTests {
    private func nested(_ levels: Int) -> String {
        String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }

    @Test(arguments: [JSONLimits.storedEvent, .request, .historyFile])
    func `reads 32 levels and refuses the bracket of level 33`(_ limits: JSONLimits) throws {
        #expect(fault(nested(32), limits) == nil)
        let refused = try #require(fault(nested(33), limits))
        #expect(refused.code == .tooDeep)
        #expect(refused.byteOffset == 32)
        #expect(refused.pointer == String(repeating: "/0", count: 32))
    }

    @Test(arguments: ["[]", "[0]", "{}", "{\"a\":0}"])
    func `counts levels, not containers`(_ element: String) {
        let limits = JSONLimits(maximumBytes: 1000, maximumDepth: 2)
        let siblings = repeatElement(element, count: 50).joined(separator: ",")
        #expect(fault("[\(siblings)]", limits) == nil)
        #expect(fault("[\(siblings),[\(element)]]", limits)?.code == .tooDeep)
    }

    @Test func `does not read on behind level 33`() throws {
        let opened = String(repeating: "{\"a\":", count: 100_000)
        #expect(fault(opened, .historyFile)?.code == .tooDeep)
        #expect(fault(String(repeating: "[", count: 100_000), .historyFile)?.byteOffset == 32)
        #expect(fault(String(repeating: "[", count: 33) + "\u{0}", .historyFile)?.code == .tooDeep)
    }

    @Test func `bounds the depth whatever is asked for`() {
        let limits = JSONLimits(maximumBytes: 1 << 20, maximumDepth: .max)
        #expect(limits.maximumDepth == JSONLimits.greatestDepth)
        #expect(fault(nested(JSONLimits.greatestDepth), limits) == nil)
        #expect(fault(String(repeating: "[", count: 100_000), limits)?.code == .tooDeep)
        #expect(JSONLimits(maximumBytes: 1, maximumDepth: 0).maximumDepth == 1)
    }

    @Test func `reads exactly 16 MiB of history and not a byte more`() throws {
        let size = JSONLimits.historyFile.maximumBytes
        #expect(size == 16_777_216)
        var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: size)
        bytes[0] = UInt8(ascii: "\"")
        bytes[size - 1] = UInt8(ascii: "\"")
        #expect(fault(bytes, .historyFile) == nil)
        bytes.append(UInt8(ascii: " "))
        #expect(fault(bytes, .historyFile)?.code == .tooLarge)
        #expect(fault(bytes, .historyFile)?.byteOffset == size)
    }

    @Test func `refuses more values than allowed`() {
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        for _ in 0..<JSONLimits.request.maximumValues {
            bytes.append(UInt8(ascii: "0"))
            bytes.append(UInt8(ascii: ","))
        }
        let refused = fault(bytes + "0]".utf8, .request)
        #expect(refused?.code == .tooManyValues)
        #expect(refused?.byteOffset == bytes.count - 2)
        #expect(refused?.pointer == "/\(JSONLimits.request.maximumValues - 1)")
    }

    @Test func `reads a million members in linear time`() throws {
        var bytes: [UInt8] = [UInt8(ascii: "{")]
        bytes.reserveCapacity(14 << 20)
        for number in 0..<1_000_000 {
            bytes.append(contentsOf: "\"\(number)\":0,".utf8)
        }
        bytes.append(contentsOf: "\"7\":0}".utf8)
        let refused = try #require(fault(bytes))
        #expect(refused.code == .duplicateMember)
        #expect(refused.byteOffset == bytes.count - 6)
        #expect(refused.pointer == "/7")
        #expect(fault(bytes, .historyFile)?.code == .tooManyMembers)
    }

    @Test func `reads long texts of escapes and of other scripts in linear time`() throws {
        let count = 200_000
        for (spelled, text) in [("\\ud83d\\ude00", "😀"), ("单", "单"), ("\\n", "\n")] {
            var bytes: [UInt8] = [UInt8(ascii: "\"")]
            for _ in 0..<count { bytes.append(contentsOf: spelled.utf8) }
            bytes.append(UInt8(ascii: "\""))
            let value = try JSONReader.parse(bytes, limits: .historyFile)
            guard case .string(let read) = value else {
                Issue.record("not a string")
                return
            }
            #expect(read.utf8.count == count * text.utf8.count)
            #expect(read.utf8.starts(with: text.utf8))
        }
    }

    @Test func `refuses half a file of garbage quickly`() {
        var generator = SeededGenerator(seed: 20_260_722)
        for opening in ["", "{\"a\":", "[\"", "[[[["] {
            let bytes = Array(opening.utf8) + (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
            #expect(fault(bytes) != nil)
        }
    }
}
