internal import Bargaining

extension ProjectionCell {
    /// A title in three columns by language: Chinese, English, or a language nobody named.
    static func cells(of title: Title) -> [ProjectionCell] {
        switch title {
        case .both(let zh, let en): [.text(zh), .text(en), .null]
        case .zh(let text): [.text(text), .null, .null]
        case .en(let text): [.null, .text(text), .null]
        case .unnamed(let text): [.null, .null, .text(text)]
        }
    }
}
