extension DisclosureColumn {
  /// A stable machine name.
  public var key: String {
    switch self {
    case .made: "made"
    case .repealed: "repealed"
    case .inForce: "in_force"
    case .decisions: "decisions"
    case .feeAmount: "fee_amount"
    case .newlyMade: "newly_made"
    case .newlyPublished: "newly_published"
    case .published: "published"
    case .itemsLastYear: "items_last_year"
    case .change: "change"
    case .procurementItems: "procurement_items"
    case .procurementAmount: "procurement_amount"
    }
  }
}

extension RemedyColumn {
  /// A stable machine name.
  public var key: String {
    switch self {
    case .upheld: "upheld"
    case .corrected: "corrected"
    case .otherResult: "other_result"
    case .pending: "pending"
    case .total: "total"
    }
  }
}
