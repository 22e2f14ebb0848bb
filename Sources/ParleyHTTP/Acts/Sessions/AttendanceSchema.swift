internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// Who was at a session, in the bodies of acts.
enum AttendanceSchema {
    /// Accounts of people with seats.
    static let present = BodyMember.required(
        "present",
        Schema.described(
            Schema.list(SchemaName.account.reference, 1...ProcedureLimits.maximumAttendees),
            "Everybody who was there, of each side somebody; kept by pseudonym."))

    /// Both chiefs.
    static let example: BodyExample = ("present", ["labour-chief", "employer-chief"])
}

extension MemberReader {
    /// The member `present`: accounts.
    mutating func presentPeople() throws(CodingFault) -> [PrincipalID] {
        try required("present").list(minimum: 1, maximum: ProcedureLimits.maximumAttendees) {
            person throws(CodingFault) in
            try person.converted(.init(.account, PrincipalID.maximumBytes)) { PrincipalID($0) }
        }
    }
}
