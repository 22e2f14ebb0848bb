internal import ParleyService
internal import StrictJSON

extension Problem {
    /// The problem of a body that is not strict JSON.
    init(_ fault: JSONFault) {
        self.init(
            .malformedJSON,
            [
                "offset": String(fault.byteOffset), "pointer": "JSON Pointer \"\(fault.pointer)\"",
            ])
        expected = .json(fault)
    }

    /// The problem of a body that is JSON but does not say what it should.
    init(_ fault: CodingFault) {
        let pointer = fault.pointer.description
        self.init(
            fault.code == .decimalAsNumber ? .decimalAsNumber : .invalidBody,
            ["pointer": pointer.isEmpty ? "\"\"" : pointer])
        expected = .value(fault.expected)
        faults = [FieldFault(pointer: pointer, code: fault.code.rawValue, hint: fault.expected)]
    }

    /// The problem of a query parameter.
    static func invalidParameter(_ name: String, expected: ValueExpectation) -> Problem {
        var problem = Problem(.invalidParameter, ["name": name])
        problem.expected = .value(expected)
        return problem
    }
}
