/// The words for a vote's result as it was announced.
enum AnnouncedResult: String, CaseIterable {
    case approved
    case rejected
}
