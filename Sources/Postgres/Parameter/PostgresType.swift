/// The object identifiers of the server's built-in types that this module reads and writes.
///
/// They are fixed in PostgreSQL's `pg_type.dat` and never change.
public enum PostgresType {
    /// `boolean`
    public static let bool: UInt32 = 16
    /// `bytea`
    public static let bytea: UInt32 = 17
    /// `name`, the type of identifiers in the catalogue
    public static let name: UInt32 = 19
    /// `bigint`
    public static let int8: UInt32 = 20
    /// `smallint`
    public static let int2: UInt32 = 21
    /// `integer`
    public static let int4: UInt32 = 23
    /// `text`
    public static let text: UInt32 = 25
    /// `oid`, an unsigned 32-bit number
    public static let oid: UInt32 = 26
    /// `json`
    public static let json: UInt32 = 114
    /// A literal whose type nothing decided.
    public static let unknown: UInt32 = 705
    /// `character(n)`
    public static let character: UInt32 = 1042
    /// `character varying`
    public static let varchar: UInt32 = 1043
    /// `timestamp with time zone`
    public static let timestamptz: UInt32 = 1184
    /// `uuid`
    public static let uuid: UInt32 = 2950
    /// `jsonb`
    public static let jsonb: UInt32 = 3802
    /// `boolean[]`
    public static let boolArray: UInt32 = 1000
    /// `bytea[]`
    public static let byteaArray: UInt32 = 1001
    /// `name[]`
    public static let nameArray: UInt32 = 1003
    /// `smallint[]`
    public static let int2Array: UInt32 = 1005
    /// `integer[]`
    public static let int4Array: UInt32 = 1007
    /// `text[]`
    public static let textArray: UInt32 = 1009
    /// `character varying[]`
    public static let varcharArray: UInt32 = 1015
    /// `bigint[]`
    public static let int8Array: UInt32 = 1016
    /// `timestamp with time zone[]`
    public static let timestamptzArray: UInt32 = 1185
    /// `uuid[]`
    public static let uuidArray: UInt32 = 2951

    /// Microseconds from the Unix epoch to the server's, 2000-01-01T00:00:00Z.
    static let epochOffsetMicroseconds: Int64 = 946_684_800_000_000
    /// The only version of the binary `jsonb` format: its leading byte.
    static let jsonbVersion: UInt8 = 1
}
