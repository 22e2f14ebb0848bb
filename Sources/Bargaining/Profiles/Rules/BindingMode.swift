/// Whom an agreement of an industry or region binds. The raw value is the word of the profile files.
public enum BindingMode: String, Hashable, Sendable, CaseIterable {
    /// Every employer and worker in its scope.
    case allInScope = "all_in_scope"
    /// Only enterprises that acceded: recognised it or put their seal to it.
    case accededList = "acceded_list"
}
