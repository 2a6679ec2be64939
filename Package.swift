// swift-tools-version: 6.2
import PackageDescription

// Arrows between targets run one way: AnnualReport ← ReportLint ← ReportWorkspace ← (ReportServer | ReportCommand) ← nianbao.
// JSON stands alone. The test `HouseTests` reads this file and the imports to hold it so.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .strictMemorySafety()]
let testing: [SwiftSetting] = [.swiftLanguageMode(.v6)]

let package = Package(
  name: "nianbao",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "nianbao", targets: ["nianbao"]),
    .library(name: "AnnualReport", targets: ["AnnualReport"]),
    .library(name: "ReportLint", targets: ["ReportLint"]),
  ],
  dependencies: [],
  targets: [
    .target(name: "AnnualReport", swiftSettings: strict),
    .target(name: "ReportLint", dependencies: ["AnnualReport"], swiftSettings: strict),
    .target(name: "JSON", swiftSettings: strict),
    .target(name: "ReportWorkspace", dependencies: ["AnnualReport", "ReportLint", "JSON"], swiftSettings: strict),
    .target(
      name: "ReportServer", dependencies: ["AnnualReport", "ReportLint", "ReportWorkspace", "JSON"],
      swiftSettings: strict),
    .target(
      name: "ReportCommand",
      dependencies: ["AnnualReport", "ReportLint", "ReportWorkspace", "ReportServer", "JSON"],
      swiftSettings: strict),
    .executableTarget(name: "nianbao", dependencies: ["ReportCommand"], swiftSettings: strict),
    .target(
      name: "FixtureSupport", dependencies: ["AnnualReport", "ReportLint"], path: "Tests/FixtureSupport",
      swiftSettings: testing),
    .executableTarget(
      name: "Benchmarks", dependencies: ["AnnualReport", "ReportLint", "ReportServer", "JSON", "FixtureSupport"],
      path: "Tests/Benchmarks", swiftSettings: testing),
    .testTarget(
      name: "AnnualReportTests", dependencies: ["AnnualReport", "FixtureSupport"], swiftSettings: testing),
    .testTarget(
      name: "ReportLintTests", dependencies: ["ReportLint", "FixtureSupport"], swiftSettings: testing),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: testing),
    .testTarget(
      name: "ReportWorkspaceTests", dependencies: ["ReportWorkspace", "JSON", "FixtureSupport"], swiftSettings: testing),
    .testTarget(
      name: "ReportServerTests", dependencies: ["ReportServer", "JSON", "FixtureSupport"], swiftSettings: testing),
    .testTarget(
      name: "ReportCommandTests", dependencies: ["ReportCommand", "JSON", "FixtureSupport"], swiftSettings: testing),
    .testTarget(name: "HouseTests", dependencies: ["ReportLint", "FixtureSupport"], swiftSettings: testing),
  ]
)
