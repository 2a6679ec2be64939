extension Catalog {
  /// domain.md §5.2: tables.
  static let tables: [Rule] = [
    .t2RowMissing,
    .t2ColumnMissing,
    .t2HeaderVariant,
    .t2RuleMakingPower,
    .t3RowMissing,
    .t3RowDuplicate,
    .tableRowOrder,
    .t3HeaderMissingColumn,
    .t3RowCellCount,
    .t3RowMisaligned,
    .t3LabelVariant,
    .t3LabelSplit,
    .t3LabelTruncated,
    .t3GroupLabel,
    .tableSplit,
    .tableStraySeparator,
    .t4CellCount,
    .t2BlankCell,
    .t3BlankCell,
    .t4BlankCell,
    .numberPlaceholder,
    .numberNegative,
    .numberNotInteger,
    .numberFormat,
    .numberFullwidth,
    .feeUnitSuspect,
  ]

  /// domain.md §5.3: totals.
  static let totals: [Rule] = [
    .t3RowTotal,
    .t3ResultTotal,
    .t3Balance,
    .t3CarryExceeds,
    .t4GroupTotal,
    .t2StockBelowNet,
    .t22019Consistency,
  ]
}
