public import Bargaining
internal import EventSourcing

/// Draws how both sides moved: one panel an item with the gap shaded, sessions and deadlines marked, and a table that says the same.
///
/// SVG 1.1 with `role`, title and description (WAI-ARIA graphics), no script, nothing loaded; light and dark by the reader's setting.
public enum CourseChart {
    /// The most items that one chart draws.
    public static let maximumItems = 24
    /// How many pixels it is wide.
    static let width = 960
    private static let headHeight = 78
    private static let footHeight = 30

    /// A chart of a negotiation, or of one of its items.
    ///
    /// - Returns: UTF-8 of an SVG document; `nil` where there is no item of this key.
    public static func svg(of view: CourseView, item key: ItemKey? = nil, language: Language) -> [UInt8]? {
        let words = ChartWords(language: language)
        let items = view.course.items.filter { item in key.map { item.key == $0 } ?? !item.steps.isEmpty }
        guard key == nil || !items.isEmpty else { return nil }
        let drawn = items.prefix(maximumItems)
        let steps = drawn.flatMap(\.steps).map(\.occurredAt)
        let minutes = (steps + view.course.marks.map(\.occurredAt)).compactMap { view.minutes[$0] }
        let time = TimeScale(minutes, left: ItemPanel.left, width: ItemPanel.plotWidth)
        let panels = drawn.map { ItemPanel($0, in: view, time: time, words: words) }
        let hidden = items.count - drawn.count
        let height = headHeight + panels.reduce(0) { $0 + $1.height } + footHeight
        var writer = SVGWriter()
        let frame = [
            ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"), ("width", "\(width)"),
            ("height", "\(height)"), ("role", "img"), ("aria-labelledby", "title description"),
            ("lang", language.prefersChinese ? "zh-CN" : "en"),
        ]
        writer.group("svg", frame) { svg in
            let title = words.title(name(of: view, language))
            svg.element("title", [("id", "title")], text: title)
            svg.element(
                "desc", [("id", "description")],
                text: words.description(
                    items: items.count, sessions: view.course.state.sessions.count,
                    deadlines: view.course.marks.count - view.course.state.sessions.count, version: view.version.number)
            )
            svg.style(sheet)
            svg.element("rect", [("class", "paper"), ("width", "\(width)"), ("height", "\(height)")])
            svg.element(
                "text", [("class", "title"), ("x", "\(ItemPanel.left)"), ("y", "30")],
                text: ChartWords.cut(title, to: 92))
            drawLegend(words, to: &svg)
            var top = headHeight
            for panel in panels {
                svg.group("g", [("transform", "translate(0 \(top))")]) { panel.draw(to: &$0) }
                top += panel.height
            }
            let note = panels.isEmpty ? words.nothing : hidden > 0 ? words.moreItems(hidden) : ""
            svg.element("text", [("class", "note"), ("x", "\(ItemPanel.left)"), ("y", "\(top + 14)")], text: note)
        }
        return Array(writer.text.utf8)
    }

    /// A shape of its own for each line: colour alone says nothing to some readers.
    static func drawPoint(_ kind: String, x: Int, y: Int, to writer: inout SVGWriter) {
        switch kind {
        case "labour":
            writer.element("circle", [("class", "point \(kind)"), ("cx", "\(x)"), ("cy", "\(y)"), ("r", "4")])
        case "employer":
            writer.element(
                "rect",
                [("class", "point \(kind)"), ("x", "\(x - 4)"), ("y", "\(y - 4)"), ("width", "8"), ("height", "8")])
        default:
            writer.element(
                "path",
                [("class", "point \(kind)"), ("d", "M\(x) \(y - 6)L\(x + 6) \(y)L\(x) \(y + 6)L\(x - 6) \(y)Z")])
        }
    }

    private static func drawLegend(_ words: ChartWords, to writer: inout SVGWriter) {
        let entries = [
            ("labour", words.labour), ("employer", words.employer), ("result", words.result),
            ("session", words.session),
            ("deadline", words.deadline),
        ]
        var x = ItemPanel.left
        for (kind, text) in entries {
            let isMark = kind == "session" || kind == "deadline"
            let (x2, y1, y2) = isMark ? (x + 11, 46, 62) : (x + 22, 54, 54)
            writer.element(
                "line",
                [
                    ("class", isMark ? kind : "line \(kind)"), ("x1", "\(isMark ? x + 11 : x)"), ("x2", "\(x2)"),
                    ("y1", "\(y1)"), ("y2", "\(y2)"),
                ])
            if !isMark { drawPoint(kind, x: x + 11, y: 54, to: &writer) }
            writer.element("text", [("class", "legend"), ("x", "\(x + 30)"), ("y", "58")], text: text)
            x += 132
        }
    }

    private static func name(of view: CourseView, _ language: Language) -> String {
        view.course.state.opening?.title.text(preferringChinese: language.prefersChinese) ?? view.id.description
    }

    /// Colours with a contrast of 4.5 to 1 and more against their paper (WCAG 2.2, 1.4.3).
    private static let sheet = """
        text{font:13px "Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;fill:#1b1b1f}
        .title{font-size:17px;font-weight:600}
        .item{font-size:15px;font-weight:600}
        .unit,.tick,.note{font-size:12px;fill:#55555c}
        .head{font-size:12px;font-weight:600}
        .cell{font-size:12px}
        .paper{fill:#ffffff}
        .grid{stroke:#d9d9de;stroke-width:1}
        .gap{fill:#8a8a94;fill-opacity:.22}
        .line{fill:none;stroke-width:2}
        .labour{stroke:#b3261e}
        .employer{stroke:#1f5fa8;stroke-dasharray:7 3}
        .result{stroke:#14713f}
        .point{stroke-dasharray:none}
        .point.labour{fill:#b3261e}
        .point.employer{fill:#1f5fa8}
        .point.result{fill:#14713f}
        .session{stroke:#77777f;stroke-width:1;stroke-dasharray:2 3}
        .deadline{stroke:#8a5a00;stroke-width:1.5;stroke-dasharray:8 3 2 3}
        @media (prefers-color-scheme:dark){
        text{fill:#ececf1}
        .unit,.tick,.note{fill:#b4b4bd}
        .paper{fill:#17171a}
        .grid{stroke:#3a3a41}
        .gap{fill:#a9a9b3;fill-opacity:.25}
        .labour{stroke:#ff8a80}
        .employer{stroke:#82b6ff}
        .result{stroke:#6fd39b}
        .point.labour{fill:#ff8a80}
        .point.employer{fill:#82b6ff}
        .point.result{fill:#6fd39b}
        .session{stroke:#9a9aa3}
        .deadline{stroke:#e0b35a}
        }
        """
}
