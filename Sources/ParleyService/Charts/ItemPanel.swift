internal import Bargaining

/// The chart of one item and the table under it.
struct ItemPanel {
    static let left = 96
    static let plotWidth = 832
    private static let headHeight = 46
    private static let plotHeight = 190
    private static let axisHeight = 34
    private static let noteHeight = 30
    private static let rowHeight = 19
    private static let tailHeight = 26
    /// The most rows of the table: the last steps.
    private static let mostRows = 12
    /// Where each column begins, in pixels, and how many Latin characters it has room for.
    private static let columns = [(96, 19), (226, 31), (436, 31), (646, 10), (726, 31)]

    let item: ItemCourse
    /// The unit that is drawn; `nil` where no scalar was tabled.
    let unit: Unit?
    let values: ValueScale?
    let time: TimeScale?
    let words: ChartWords
    private let points: [(step: PositionStep, minute: Int64?)]
    private let marks: [(mark: CourseMark, minute: Int64)]

    init(_ item: ItemCourse, in view: CourseView, time: TimeScale?, words: ChartWords) {
        self.item = item
        self.time = time
        self.words = words
        let unit = Self.commonUnit(of: item)
        self.unit = unit
        values = ValueScale(
            item.steps.flatMap { step in
                [step.labour, step.employer, step.result].compactMap { Self.amount($0, in: unit) }
            }, top: Self.headHeight, height: Self.plotHeight)
        // A late entry stands where it was recorded: the table is what was known then, and time does not run backwards in it.
        // What has no date stands with the step before it, or where the axis begins.
        var latest = time?.first
        points = item.steps.map { step in
            if let minute = view.minutes[step.occurredAt] { latest = max(latest ?? minute, minute) }
            return (step, latest)
        }
        marks = view.course.marks.compactMap { mark in view.minutes[mark.occurredAt].map { (mark, $0) } }
    }

    private var isDrawn: Bool { values != nil && time != nil }
    private var plotBottom: Int { Self.headHeight + (isDrawn ? Self.plotHeight + Self.axisHeight : Self.noteHeight) }
    private var rows: ArraySlice<PositionStep> { item.steps.suffix(Self.mostRows) }

    /// How many pixels it is high.
    var height: Int { plotBottom + (rows.count + 1) * Self.rowHeight + Self.tailHeight }

    func draw(to writer: inout SVGWriter) {
        let title = item.title.text(preferringChinese: words.language.prefersChinese)
        let shown = unit ?? item.unit
        writer.element(
            "text", [("class", "item"), ("x", "\(Self.left)"), ("y", "20")],
            text: ChartWords.cut("\(item.number). \(title)", to: 100))
        writer.element("text", [("class", "unit"), ("x", "\(Self.left)"), ("y", "38")], text: shown.text)
        if let values, let time {
            drawAxes(values, time, to: &writer)
            drawMarks(time, to: &writer)
            drawGap(values, time, to: &writer)
            drawSide("employer", \.employer, values, time, to: &writer)
            drawSide("labour", \.labour, values, time, to: &writer)
            drawSide("result", \.result, values, time, to: &writer)
        } else {
            writer.element(
                "text", [("class", "note"), ("x", "\(Self.left)"), ("y", "\(Self.headHeight + 16)")],
                text: words.noFigures)
        }
        drawTable(to: &writer)
    }

    private func drawAxes(_ values: ValueScale, _ time: TimeScale, to writer: inout SVGWriter) {
        let right = Self.left + Self.plotWidth
        let bottom = Self.headHeight + Self.plotHeight
        for mark in values.marks {
            writer.element(
                "line",
                [
                    ("class", "grid"), ("x1", "\(Self.left)"), ("x2", "\(right)"), ("y1", "\(mark.place)"),
                    ("y2", "\(mark.place)"),
                ])
            writer.element(
                "text",
                [("class", "tick"), ("x", "\(Self.left - 8)"), ("y", "\(mark.place + 4)"), ("text-anchor", "end")],
                text: mark.text)
        }
        for day in time.days {
            writer.element(
                "line",
                [
                    ("class", "grid"), ("x1", "\(day.place)"), ("x2", "\(day.place)"), ("y1", "\(bottom)"),
                    ("y2", "\(bottom + 5)"),
                ])
            writer.element(
                "text",
                [("class", "tick"), ("x", "\(day.place)"), ("y", "\(bottom + 19)"), ("text-anchor", "middle")],
                text: day.text)
        }
    }

    private func drawMarks(_ time: TimeScale, to writer: inout SVGWriter) {
        for (mark, minute) in marks {
            let place = time.place(of: minute)
            let kind: String
            let text: String
            switch mark.kind {
            case .session(let number):
                kind = "session"
                text = "\(words.session) \(number)"
            case .deadline(let rule, let status):
                kind = "deadline"
                let title = words.language.prefersChinese ? rule.title.zh : rule.title.en
                text = "\(words.deadline): \(title) (\(words.deadline(status)))"
            }
            writer.group(
                "line",
                [
                    ("class", kind), ("x1", "\(place)"), ("x2", "\(place)"), ("y1", "\(Self.headHeight)"),
                    ("y2", "\(Self.headHeight + Self.plotHeight)"),
                ]
            ) { $0.element("title", [], text: text) }
        }
    }

    private func drawGap(_ values: ValueScale, _ time: TimeScale, to writer: inout SVGWriter) {
        for (index, point) in points.enumerated() {
            guard let labour = Self.amount(point.step.labour, in: unit),
                let employer = Self.amount(point.step.employer, in: unit), let minute = point.minute
            else { continue }
            let (upper, lower) = (values.place(of: labour), values.place(of: employer))
            let start = time.place(of: minute)
            writer.element(
                "rect",
                [
                    ("class", "gap"), ("x", "\(start)"), ("y", "\(min(upper, lower))"),
                    ("width", "\(end(of: index, time) - start)"),
                    ("height", "\(max(upper, lower) - min(upper, lower))"),
                ])
        }
    }

    private func drawSide(
        _ kind: String, _ term: KeyPath<PositionStep, Term?>, _ values: ValueScale, _ time: TimeScale,
        to writer: inout SVGWriter
    ) {
        var path = ""
        var last: ExactDecimal?
        var places: [(x: Int, y: Int)] = []
        for (index, point) in points.enumerated() {
            guard let amount = Self.amount(point.step[keyPath: term], in: unit), let minute = point.minute else {
                last = nil
                continue
            }
            let (x, y) = (time.place(of: minute), values.place(of: amount))
            if let last {
                if !last.isEqualInValue(to: amount) { path += "V\(y)" }
            } else {
                path += "M\(x) \(y)"
            }
            if last.map({ !$0.isEqualInValue(to: amount) }) ?? true { places.append((x, y)) }
            path += "H\(end(of: index, time))"
            last = amount
        }
        guard !path.isEmpty else { return }
        writer.element("path", [("class", "line \(kind)"), ("d", path)])
        for place in places { CourseChart.drawPoint(kind, x: place.x, y: place.y, to: &writer) }
    }

    private func end(of index: Int, _ time: TimeScale) -> Int {
        guard index + 1 < points.count, let next = points[index + 1].minute else { return time.left + time.width }
        return time.place(of: next)
    }

    private func drawTable(to writer: inout SVGWriter) {
        let heads = [words.date, words.labour, words.employer, words.gap, words.result]
        let title = item.title.text(preferringChinese: words.language.prefersChinese)
        writer.group("g", [("role", "table"), ("aria-label", title)]) { table in
            drawRow(heads, role: "columnheader", kind: "head", at: plotBottom + 12, to: &table)
            for (index, step) in rows.enumerated() {
                let cells = [
                    StoryTelling.date(of: step.occurredAt, language: words.language), text(of: step.labour),
                    text(of: step.employer), step.gap.map { "\($0.amount)" } ?? words.none,
                    step.result.map { text(of: $0) } ?? words.status(step.status),
                ]
                drawRow(
                    cells, role: "cell", kind: "cell", at: plotBottom + 12 + (index + 1) * Self.rowHeight, to: &table)
            }
        }
        let hidden = item.steps.count - rows.count
        if hidden > 0 {
            writer.element(
                "text", [("class", "note"), ("x", "\(Self.left)"), ("y", "\(height - 8)")],
                text: words.earlierSteps(hidden))
        }
    }

    private func drawRow(_ cells: [String], role: String, kind: String, at y: Int, to writer: inout SVGWriter) {
        writer.group("g", [("role", "row")]) { row in
            for (cell, (x, room)) in zip(cells, Self.columns) {
                row.element(
                    "text", [("role", role), ("class", kind), ("x", "\(x)"), ("y", "\(y)")],
                    text: ChartWords.cut(cell, to: room))
            }
        }
    }

    private func text(of term: Term?) -> String {
        guard let term else { return words.none }
        if case .scalar(let amount, let unit, nil) = term.value, unit == self.unit, term.words.isEmpty {
            return amount.description
        }
        return StoryTelling.term(term, language: words.language)
    }

    /// The amount of a scalar in a unit; `nil` for every other term.
    private static func amount(_ term: Term?, in unit: Unit?) -> ExactDecimal? {
        guard case .scalar(let amount, let other, _)? = term?.value, other == unit else { return nil }
        return amount
    }

    /// The unit in which most scalars were tabled; of equally frequent ones the first.
    private static func commonUnit(of item: ItemCourse) -> Unit? {
        var counts: [(unit: Unit, count: Int)] = []
        for term in item.steps.flatMap({ [$0.labour, $0.employer, $0.result] }) {
            guard case .scalar(_, let unit, _)? = term?.value else { continue }
            if let place = counts.firstIndex(where: { $0.unit == unit }) {
                counts[place].count += 1
            } else {
                counts.append((unit, 1))
            }
        }
        return counts.reduce(nil) { (best: (unit: Unit, count: Int)?, next) in
            guard let best, best.count >= next.count else { return next }
            return best
        }?.unit
    }
}
