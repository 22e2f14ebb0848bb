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
        while places.count > maximumEntries || cost > maximumCost, oldest >= 0 {
            discard(oldest)
        }
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

    private mutating func discard(_ place: Int) {
        guard let entry = entries[place] else { return }
        unlink(place)
        places[entry.key] = nil
        cost -= entry.cost
        entries[place] = nil
        free.append(place)
    }

    private mutating func unlink(_ place: Int) {
        guard let entry = entries[place] else { return }
        if entry.newer >= 0 { entries[entry.newer]?.older = entry.older } else { newest = entry.older }
        if entry.older >= 0 { entries[entry.older]?.newer = entry.newer } else { oldest = entry.newer }
    }
}
