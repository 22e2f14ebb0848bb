public import Bargaining

/// The rules that files of profiles and holiday calendars can break.
public enum ProfileFaultRule: Hashable, Sendable {
    /// The form that a value should have.
    public enum Form: String, Hashable, Sendable, CaseIterable {
        case mapping
        case list
        case text
        case title
        case day
        case period
        case share
        case wholeNumber = "whole_number"
        case article
        case instrumentKey = "instrument_key"
        case profileID = "profile_id"
        case profileReference = "profile_reference"
        case country
        case threshold
        case timeZone = "time_zone"
        case fileOfProfile = "file_of_profile"
    }

    /// The file cannot be read.
    case unreadable
    /// It is not UTF-8.
    case notUTF8
    /// It has more bytes than ``ProfileLimits/fileBytes``.
    case tooLarge
    /// A line has more than ``ProfileLimits/lineScalars``.
    case lineTooLong
    /// Brackets are nested deeper than ``ProfileLimits/bracketDepth``.
    case tooDeep
    /// More members, elements or files than allowed.
    case tooMany(limit: Int)
    /// An anchor, an alias or a tag: everything is written out here.
    case shorthand
    /// It is not YAML; the parser's words, in English.
    case syntax(String)
    /// It has no content.
    case empty
    /// A member that is not known here; those that are.
    case unknownKey(known: [String])
    /// A member that is there twice.
    case duplicateKey
    /// A member that is needed.
    case missingKey(String)
    /// Members of which exactly one is needed.
    case exactlyOne([String])
    /// A value of another form.
    case form(Form)
    /// A word that is none of these.
    case choice([String])
    /// A number, or a count, outside its range.
    case outOfRange(Int, Int)
    /// A flag that says nothing unless it is `true`.
    case onlyTrue
    /// An instrument that neither the file nor its base declares.
    case undeclaredInstrument(String)
    /// An instrument that is cited by article, here without one.
    case articleWithoutPlace(String)
    /// An instrument that its base declares already.
    case declaredAbove(String)
    /// A name of the file that does not fit what it holds.
    case fileName(String)
    /// Two files for one version.
    case duplicateVersion(ProfileReference)
    /// A file `ID.yaml` that is not the latest version.
    case notLatest(ProfileReference)
    /// A base of which there is no file.
    case unknownBase(ProfileReference)
    /// A base that leads back to the profile itself.
    case baseCycle([ProfileReference])
    /// A profile without base that is not a country's.
    case baseNeeded
    /// Figures that cannot hold together.
    case inconsistent(ProfileInconsistency)
    /// Days of a holiday calendar outside its year, overlapping, or worked and off at once.
    case brokenHolidays
}
