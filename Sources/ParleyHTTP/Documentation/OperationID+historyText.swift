extension OperationID {
    /// What an operation on the history of a caucus, a party or a campaign does, for people.
    var historyText: OperationText {
        switch self {
        case .listCaucusEvents: .init("Read the events of your side's caucus as recorded", "查阅本方内部记录的事件")
        case .readCaucusTimeline: .init("Read the story of your side's caucus, a line an event", "查阅本方内部磋商的经过，每个事件一行")
        case .listPartyEvents: .init("Read the events of a party as recorded", "查阅主体登记的事件")
        case .readPartyTimeline: .init("Read the story of a party, a line an event", "查阅主体登记的经过，每个事件一行")
        case .listCampaignEvents: .init("Read the events of a campaign as recorded", "查阅行动的事件")
        default: .init("Read the story of a campaign, a line an event", "查阅行动的经过，每个事件一行")
        }
    }
}
