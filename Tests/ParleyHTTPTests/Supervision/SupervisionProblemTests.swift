import ParleyService
import Testing

@testable import ParleyHTTP

@Suite struct SupervisionProblemTests {
    @Test func `every refusal of a case has a problem of its own with all its words, in both languages`() throws {
        var codes: Set<ProblemCode> = []
        for rejection in try Rejections.ofSupervision() {
            let problem = Problem(supervision: rejection)
            #expect(codes.insert(problem.code).inserted, "\(rejection) shares \(problem.code)")
            #expect(problem.code.statusOfSupervision != nil, "\(rejection)")
            for language in Language.allCases {
                let body = String(decoding: problem.body(in: language, instance: "/", requestID: "r"), as: UTF8.self)
                #expect(!body.contains("{day}") && !body.contains("{article}"), "\(body)")
            }
        }
        // Told before the rules are asked: what the link names is not there.
        codes.insert(.supervisedMatterUnknown)
        #expect(codes == Set(ProblemCode.allCases.filter { $0.statusOfSupervision != nil }))
    }

    @Test func `what other chapters know is told by their problems`() {
        for (rejection, code) in Rejections.ofSupervisionShared() {
            #expect(Problem(supervision: rejection).code.rawValue == code, "\(rejection)")
        }
    }
}
