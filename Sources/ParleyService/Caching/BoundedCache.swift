/// A cache with two bounds, number of entries and total cost; the least recently used entry goes first.
///
/// A plain value: whoever shares it guards it. Every operation is O(1) on average.
package struct BoundedCache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Entry {
        let key: Key
        var value: Value
        var cost: Int
        var newer: Int
        var older: Int

        mutating func change<Result>(
            _ body: (inout Value) -> (result: Result, cost: Int)?
        ) -> (result: Result, cost: Int)? {
            let change = body(&value)
            if let change { cost = change.cost }
            return change
        }
    }

    /// The most entries.
    let maximumEntries: Int
    /// The highest total cost, in the unit of the costs given.
    let maximumCost: Int

    private var places: [Key: Int] = [:]
    private var entries: [Entry?] = []
    private var free: [Int] = []
    private var newest = -1
    private var oldest = -1

    /// The total cost of what is kept.
    private(set) var cost = 0

    package init(maximumEntries: Int, maximumCost: Int = .max) {
        precondition(maximumEntries > 0 && maximumCost > 0, "a cache holds at least one entry")
        self.maximumEntries = maximumEntries
        self.maximumCost = maximumCost
    }

    /// How many entries are kept.
    var count: Int { places.count }

    /// The value of a key, marked as just used.
    package mutating func value(for key: Key) -> Value? {
        guard let place = places[key] else { return nil }
        touch(place)
        return entries[place]?.value
    }

    /// Keeps a value; entries that no longer fit are dropped, the value itself when it alone costs too much.
    package mutating func insert(_ value: Value, for key: Key, cost entryCost: Int = 1) {
        if let place = places[key] {
            cost += entryCost - (entries[place]?.cost ?? 0)
            entries[place]?.value = value
            entries[place]?.cost = entryCost
            touch(place)
        } else {
            let place = free.popLast() ?? entries.count
            let entry = Entry(key: key, value: value, cost: entryCost, newer: -1, older: newest)
            if place == entries.count { entries.append(entry) } else { entries[place] = entry }
            if newest >= 0 { entries[newest]?.newer = place } else { oldest = place }
            newest = place
            places[key] = place
            cost += entryCost
        }
        discardExcess()
    }

    /// Changes a value where it stands: without a copy, as long as nobody else holds one.
    ///
    /// - Parameter body: gives the result and the new cost, or `nil` when it changed nothing.
    /// - Returns: the result; `nil` for an unknown key, or when nothing was changed.
    mutating func update<Result>(_ key: Key, _ body: (inout Value) -> (result: Result, cost: Int)?) -> Result? {
        guard let place = places[key], let former = entries[place]?.cost,
            let change = entries[place]?.change(body)
        else { return nil }
        cost += change.cost - former
        touch(place)
        discardExcess()
        return change.result
    }

    /// Forgets a key.
    mutating func removeValue(for key: Key) {
        if let place = places[key] { discard(place) }
    }

    /// Forgets everything.
    package mutating func removeAll() {
        self = BoundedCache(maximumEntries: maximumEntries, maximumCost: maximumCost)
    }

    private mutating func touch(_ place: Int) {
        guard place != newest else { return }
        unlink(place)
        entries[place]?.older = newest
        entries[place]?.newer = -1
        if newest >= 0 { entries[newest]?.newer = place } else { oldest = place }
        newest = place
    }

    private mutating func discardExcess() {
        while places.count > maximumEntries || cost > maximumCost, oldest >= 0 {
            discard(oldest)
        }
    }

    private mutating func discard(_ place: Int) {
        guard let key = entries[place]?.key, let entryCost = entries[place]?.cost else { return }
        unlink(place)
        places[key] = nil
        cost -= entryCost
        entries[place] = nil
        free.append(place)
    }

    /// Reads the links one by one: a copy of the whole entry would retain everything in its value.
    private mutating func unlink(_ place: Int) {
        guard let newer = entries[place]?.newer, let older = entries[place]?.older else { return }
        if newer >= 0 { entries[newer]?.older = older } else { newest = older }
        if older >= 0 { entries[older]?.newer = newer } else { oldest = newer }
    }
}
