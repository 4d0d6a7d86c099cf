package io.qingliu.benchmarks;

import io.qingliu.benchmarks.AppendResult.Behind;
import io.qingliu.benchmarks.Load.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a result down: a page for people and the same in JSON for machines. */
final class AppendReport {
    private final AppendResult result;
    private final StringBuilder page = new StringBuilder();

    private AppendReport(AppendResult result) {
        this.result = result;
    }

    /** Writes both below {@code directory}; never over an earlier result. */
    static Path write(AppendResult result, Path directory) throws IOException {
        Files.createDirectories(directory);
        String name = "append-" + result.startedAt().substring(0, 10);
        Path file = directory.resolve(name + ".md");
        for (int i = 2; Files.exists(file); i++) {
            file = directory.resolve(name + "-" + i + ".md");
        }
        Files.writeString(file, new AppendReport(result).page());
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode tree = mapper.valueToTree(result);
        ObjectNode ratios = tree.putObject("medianRatiosToRaw1");
        result.rounds().getFirst().keySet().forEach(step -> ratios.put(step, result.ratio(step, "raw-1")));
        String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        Files.writeString(file.resolveSibling(file.getFileName().toString().replace(".md", ".json")), json + "\n");
        return file;
    }

    private String page() {
        line("# Appends, measured at %s", result.startedAt());
        line("");
        line(
                "Revision `%s`. Written by `ops/benchmarks/run append`; how to read it: [README](../README.md).",
                result.revision());
        if (!result.machine().quiet()) {
            line("");
            line("**The machine was not quiet when this began; the figures are no statement about the product.**");
        }
        if (!result.machine().durable()) {
            line("");
            line("**The files lay in memory; nothing here waited for a disk.**");
        }
        targets();
        figures();
        floors();
        process();
        conditions();
        return page.toString();
    }

    private void targets() {
        heading("Targets");
        line("| target | measured | |");
        line("|---|---|---|");
        double one = result.ratio("gateway-1", "raw-1");
        double sixteen = result.ratio("gateway-16", "raw-1");
        double heap = Math.max(result.heaps().gateway(), result.heaps().product());
        double start = Math.max(result.starts().second(), result.starts().afterwards());
        line("| gateway, 1 client ≥ 0.6 × raw, 1 client | %.2f × | %s |", one, verdict(one >= 0.6));
        line("| gateway, 16 clients ≥ 2 × raw, 1 client | %.2f × | %s |", sixteen, verdict(sixteen >= 2));
        line("| the same, aim 3 × | %.2f × | %s |", sixteen, verdict(sixteen >= 3));
        line(
                "| heap ≤ 512 MB (both processes run with %s) | %.0f MiB in use | %s |",
                result.heaps().limit(), heap, verdict(heap <= 512));
        line("| a start after the first, until healthy ≤ 15 s | %.1f s | %s |", start, verdict(start <= 15));
    }

    private static String verdict(boolean met) {
        return met ? "met" : "**missed**";
    }

    private void figures() {
        heading("Commands a second");
        line(
                "Medians of %d rounds, the smallest and the largest round in brackets. Ratios are the median of the rounds' own ratios.",
                result.rounds().size());
        line("");
        line("| | clients | a second | p50 ms | p99 ms | × raw, 1 client | failed |");
        line("|---|--:|--:|--:|--:|--:|--:|");
        for (String step : result.rounds().getFirst().keySet()) {
            double[] range = result.range(step, Measured::rate);
            int hyphen = step.lastIndexOf('-');
            line(
                    "| %s | %s | %,.0f (%,.0f–%,.0f) | %.2f | %.2f | %.2f | %d |",
                    words(step.substring(0, hyphen)),
                    step.substring(hyphen + 1),
                    result.median(step, Measured::rate),
                    range[0],
                    range[1],
                    result.median(step, Measured::p50),
                    result.median(step, Measured::p99),
                    result.ratio(step, "raw-1"),
                    result.failures(step));
        }
    }

    private static String words(String step) {
        return switch (step) {
            case "bare" -> "bare commit: same bytes, a table without index and trigger";
            case "raw" -> "**raw** JDBC inserts by hand: event, content, receipt";
            case "statement" -> "raw JDBC, the product's statement for groups";
            case "gateway" -> "command **gateway** in process";
            case "api" -> "HTTP **API** of the launcher";
            default -> step;
        };
    }

    private void floors() {
        heading("Floors of the baselines");
        line(
                "- one forced write of 8 KiB to the databases' file system (%s): %.2f ms",
                result.machine().fileSystem(), result.machine().forceMillis());
        double[] bare = result.range("bare-1", Measured::rate);
        line(
                "- bare commits by one client: %,.0f a second, never below %,.0f; the raw inserts reach %.2f of that",
                result.median("bare-1", Measured::rate), bare[0], result.ratio("raw-1", "bare-1"));
        double[] raw = result.range("raw-1", Measured::rate);
        line("- raw inserts by one client: never below %,.0f a second", raw[0]);
        line(
                "- the gateway against the product's own statement by one client: %.2f × with 1 client, %.2f × with 16",
                result.ratio("gateway-1", "statement-1"), result.ratio("gateway-16", "statement-1"));
        line(
                "- the server says, to a writer's connection: %s",
                result.settings().entrySet().stream()
                        .map(setting -> "`" + setting.getKey() + "=" + setting.getValue() + "`")
                        .collect(Collectors.joining(", ")));
    }

    private void process() {
        heading("Heap and start");
        line("| | |");
        line("|---|--:|");
        line(
                "| gateway's process after a collection, right after 16 clients | %.0f MiB |",
                result.heaps().gateway());
        line(
                "| the same, at most in use at any time, garbage included | %.0f MiB |",
                result.heaps().gatewayPeak());
        line(
                "| launcher after a collection, after all rounds | %.0f MiB |",
                result.heaps().product());
        line(
                "| first start (unpack, make the database, migrate) | %.1f s |",
                result.starts().first());
        line("| second start | %.1f s |", result.starts().second());
        line(
                "| start on the %,d events of this run | %.1f s |",
                result.starts().events(), result.starts().afterwards());
        line("");
        line(
                "The launcher's followers (views and automations) were behind after each round by: %s.",
                result.followers().stream().map(AppendReport::behind).collect(Collectors.joining("; ")));
    }

    private static String behind(Behind behind) {
        Double seconds = behind.seconds();
        return String.format(Locale.ROOT, "%,d events, ", behind.events())
                + (seconds == null
                        ? "not caught up in time"
                        : String.format(Locale.ROOT, "caught up in %.1f s", seconds));
    }

    private void conditions() {
        heading("Conditions");
        Machine machine = result.machine();
        line(
                "- %s, %d cores, %,d MiB; %s; %s; PostgreSQL %s",
                machine.processor(),
                machine.cores(),
                machine.memoryMiB(),
                machine.kernel(),
                machine.java(),
                result.settings().getOrDefault("server_version", ""));
        line(
                "- before the run: load %s, processors %.0f %% idle; at its end: load %s",
                machine.loadAtStart(), 100 * machine.idleAtStart(), result.loadAtEnd());
        result.conditions().forEach(condition -> line("- %s", condition));
        line(
                "- the measured ledger holds %,d events at the end, its positions without a hole; the run took %.0f s",
                result.events(), result.tookSeconds());
    }

    private void heading(String text) {
        line("");
        line("## %s", text);
        line("");
    }

    private void line(String format, Object... values) {
        page.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
