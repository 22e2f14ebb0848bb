import StrictJSON
import Testing

@Suite struct JSONReaderFaultTests {
    private static let ascii = JSONLimits(maximumBytes: 1000, keys: .ascii)

    private static let structure: [FaultCase] = [
        FaultCase("", .unexpectedEnd, 0, ""),
        FaultCase(" \n", .unexpectedEnd, 2, ""),
        FaultCase("[", .unexpectedEnd, 1, "/0"),
        FaultCase("[1", .unexpectedEnd, 2, ""),
        FaultCase("[1,", .unexpectedEnd, 3, "/1"),
        FaultCase("[1,]", .unexpectedByte, 3, "/1"),
        FaultCase("[,1]", .unexpectedByte, 1, "/0"),
        FaultCase("[1 2]", .unexpectedByte, 3, ""),
        FaultCase("[1}", .unexpectedByte, 2, ""),
        FaultCase("]", .unexpectedByte, 0, ""),
        FaultCase("{", .unexpectedEnd, 1, ""),
        FaultCase("{\"a\"", .unexpectedEnd, 4, "/a"),
        FaultCase("{\"a\":", .unexpectedEnd, 5, "/a"),
        FaultCase("{\"a\":1", .unexpectedEnd, 6, ""),
        FaultCase("{\"a\":1,", .unexpectedEnd, 7, ""),
        FaultCase("{\"a\":1,}", .unexpectedByte, 7, ""),
        FaultCase("{\"a\" 1}", .unexpectedByte, 5, "/a"),
        FaultCase("{\"a\":}", .unexpectedByte, 5, "/a"),
        FaultCase("{a:1}", .unexpectedByte, 1, ""),
        FaultCase("{'a':1}", .unexpectedByte, 1, ""),
        FaultCase("{1:1}", .unexpectedByte, 1, ""),
        FaultCase("{\"a\":1 \"b\":2}", .unexpectedByte, 7, ""),
        FaultCase("{\"a\":[0,{\"b/~\":[true,!]}]}", .unexpectedByte, 21, "/a/1/b~1~0/1"),
        FaultCase("nul", .unexpectedEnd, 3, ""),
        FaultCase("nulL", .unexpectedByte, 3, ""),
        FaultCase("True", .unexpectedByte, 0, ""),
        FaultCase("[falze]", .unexpectedByte, 4, "/0"),
        FaultCase("[truex]", .unexpectedByte, 5, ""),
        FaultCase("NaN", .unexpectedByte, 0, ""),
        FaultCase("[Infinity]", .unexpectedByte, 1, "/0"),
        FaultCase("// no\n1", .unexpectedByte, 0, ""),
        FaultCase("\u{0B}1", .unexpectedByte, 0, ""),
        FaultCase("[\u{A0}1]", .unexpectedByte, 1, "/0"),
        FaultCase("1 2", .trailingText, 2, ""),
        FaultCase("{}{}", .trailingText, 2, ""),
        FaultCase("{}\u{0}", .trailingText, 2, ""),
        FaultCase("nullnull", .trailingText, 4, ""),
        FaultCase("\u{FEFF}{}", .byteOrderMark, 0, ""),
        FaultCase("{}\u{FEFF}", .trailingText, 2, ""),
    ]

    private static let strings: [FaultCase] = [
        FaultCase("\"", .unexpectedEnd, 1, ""),
        FaultCase("\"abc", .unexpectedEnd, 4, ""),
        FaultCase("\"abc\\", .unexpectedEnd, 5, ""),
        FaultCase("\"abc\\\"", .unexpectedEnd, 6, ""),
        FaultCase("\"abc\\u12", .unexpectedEnd, 8, ""),
        FaultCase("\"a\nb\"", .controlCharacter, 2, ""),
        FaultCase("\"12345678\u{1F}\"", .controlCharacter, 9, ""),
        FaultCase("\"\\n\u{0}\"", .controlCharacter, 3, ""),
        FaultCase("[\"a\\x41\"]", .invalidEscape, 3, "/0"),
        FaultCase("\"\\'\"", .invalidEscape, 1, ""),
        FaultCase("\"\\u00g0\"", .invalidEscape, 1, ""),
        FaultCase("\"\\u+041\"", .invalidEscape, 1, ""),
        FaultCase("\"\\U0041\"", .invalidEscape, 1, ""),
        FaultCase("\"\\ud800\"", .loneSurrogate, 1, ""),
        FaultCase("\"ab\\uDFFF\"", .loneSurrogate, 3, ""),
        FaultCase("\"\\ud800x\"", .loneSurrogate, 1, ""),
        FaultCase("\"\\ud800\\n\"", .loneSurrogate, 1, ""),
        FaultCase("\"\\ud800\\u0041\"", .loneSurrogate, 1, ""),
        FaultCase("\"\\ud83d\\ud83d\\ude00\"", .loneSurrogate, 1, ""),
        FaultCase("\"\\ud83d\\ude0\"", .invalidEscape, 7, ""),
        FaultCase("\"\\ud83d", .unexpectedEnd, 7, ""),
        FaultCase("{\"a\":[\"\\ude00\"]}", .loneSurrogate, 7, "/a/0"),
    ]

    private static let numbers: [FaultCase] = [
        FaultCase("-", .unexpectedEnd, 1, ""),
        FaultCase("+1", .unexpectedByte, 0, ""),
        FaultCase(".5", .unexpectedByte, 0, ""),
        FaultCase("-a", .unexpectedByte, 1, ""),
        FaultCase("--1", .unexpectedByte, 1, ""),
        FaultCase("01", .unexpectedByte, 1, ""),
        FaultCase("-01", .unexpectedByte, 2, ""),
        FaultCase("0x10", .trailingText, 1, ""),
        FaultCase("1.", .unexpectedEnd, 2, ""),
        FaultCase("[1.]", .unexpectedByte, 3, "/0"),
        FaultCase("[1.e5]", .unexpectedByte, 3, "/0"),
        FaultCase("[1e]", .unexpectedByte, 3, "/0"),
        FaultCase("[1e+]", .unexpectedByte, 4, "/0"),
        FaultCase("{\"rate\":1.5}", .numberNotInteger, 8, "/rate"),
        FaultCase("[0,1e5]", .numberNotInteger, 3, "/1"),
        FaultCase("1.0", .numberNotInteger, 0, ""),
        FaultCase("-0.0", .numberNotInteger, 0, ""),
        FaultCase("1E400", .numberNotInteger, 0, ""),
        FaultCase("9007199254740992", .numberOutOfRange, 0, ""),
        FaultCase("[-9007199254740992]", .numberOutOfRange, 1, "/0"),
        FaultCase("90071992547409910", .numberOutOfRange, 0, ""),
        FaultCase("18446744073709551617", .numberOutOfRange, 0, ""),
        FaultCase(String(repeating: "9", count: 100_000), .numberOutOfRange, 0, ""),
    ]

    private static let members: [FaultCase] = [
        FaultCase("{\"a\":1,\"a\":2}", .duplicateMember, 7, "/a"),
        FaultCase("[{\"x\":{\"a\":1, \"\\u0061\":2}}]", .duplicateMember, 14, "/0/x/a"),
        FaultCase("{\"\":1,\"\":2}", .duplicateMember, 6, "/"),
        FaultCase("{\"é\":1}", .keyNotASCII, 1, "/é", ascii),
        FaultCase("{\"a\":[{\"\\u00e9\":1}]}", .keyNotASCII, 7, "/a/0/é", ascii),
        FaultCase("[[[]]]", .tooDeep, 2, "/0/0", JSONLimits(maximumBytes: 99, maximumDepth: 2)),
        FaultCase("{\"a\":{\"b\":{}}}", .tooDeep, 10, "/a/b", JSONLimits(maximumBytes: 99, maximumDepth: 2)),
        FaultCase(
            "{\"a\":1,\"b\":2,\"c\":3}", .tooManyMembers, 13, "", JSONLimits(maximumBytes: 99, maximumMembers: 2)),
        FaultCase("{\"a\":[1,2,3]}", .tooManyValues, 10, "/a/2", JSONLimits(maximumBytes: 99, maximumValues: 4)),
        FaultCase("[1,2]", .tooLarge, 4, "", JSONLimits(maximumBytes: 4)),
    ]

    @Test(arguments: structure + strings + numbers + members)
    func `names code, offset and pointer of the fault`(_ refused: FaultCase) throws {
        let found = try #require(fault(refused.text, refused.limits))
        #expect(found.code == refused.code)
        #expect(found.byteOffset == refused.offset)
        #expect(found.pointer == refused.pointer)
        #expect(!found.expected.isEmpty)
    }

    @Test func `has a case for every code`() {
        let covered = Self.structure + Self.strings + Self.numbers + Self.members
        let codes = Set(covered.map(\.code)).union([.invalidUTF8])
        #expect(codes == Set(JSONFault.Code.allCases))
    }

    @Test func `says in words what was expected`() throws {
        let found = try #require(fault("{\"a\": 1.5}"))
        #expect(
            found.description
                == "number-not-integer at byte 6, JSON Pointer \"/a\": expected an integer without fraction and exponent"
        )
    }

    @Test(
        arguments: [
            ([0xFF], 0, ""), ([0xFE, 0xFF, 0x00, 0x7B], 0, ""), ([0x5B, 0x22, 0x61, 0xC3, 0x22, 0x5D], 3, "/0"),
            ([0x22, 0xC0, 0x80, 0x22], 1, ""), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1, ""),
            ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], 1, ""), ([0x22, 0x5C, 0x6E, 0xE5, 0x8D], 3, ""),
            ([0x7B, 0x22, 0x80, 0x22, 0x3A, 0x31, 0x7D], 2, ""), ([0x5B, 0x31, 0xFF, 0x5D], 2, ""),
        ] as [([UInt8], Int, String)])
    func `refuses bytes that are not UTF-8`(_ bytes: [UInt8], _ offset: Int, _ pointer: String) throws {
        let found = try #require(fault(bytes))
        #expect(found.code == .invalidUTF8)
        #expect(found.byteOffset == offset)
        #expect(found.pointer == pointer)
    }

    @Test func `agrees with the standard library on every edge of UTF-8`() {
        let edges: [UInt8] = [0x00, 0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
        var disagreements: [[UInt8]] = []
        for first in UInt8(0x7F)...0xFF {
            for second in UInt8.min...UInt8.max {
                for third in edges {
                    let sequence = [first, second, third, 0x80]
                    // Quotation marks and control characters would be refused for what they are.
                    if sequence.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) { continue }
                    let isRead = fault([0x22] + sequence + [0x22]) == nil
                    if isRead != (String(validating: sequence, as: UTF8.self) != nil) { disagreements.append(sequence) }
                }
            }
        }
        #expect(disagreements.isEmpty)
    }
}
