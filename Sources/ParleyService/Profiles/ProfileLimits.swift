/// Limits on the files of profiles and holiday calendars.
public enum ProfileLimits {
    /// Bytes of a file.
    public static let fileBytes = 65_536
    /// Unicode scalars of a line. It bounds how deep blocks can be nested, since each level is indented further.
    public static let lineScalars = 240
    /// Lists and mappings in brackets within each other.
    public static let bracketDepth = 8
    /// Members of a mapping and elements of a list.
    public static let members = 200
    /// Files of a folder.
    public static let files = 1_000
    /// Profiles above a profile, itself included.
    public static let baseDepth = 8
    /// Bytes of the name of a time zone.
    public static let timeZoneBytes = 64
}
