package org.wandelwerk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of those who handed in at the last moment.
 *
 * @param seconds in which all of them came
 * @param presses of the button, those over broken lines included
 * @param lost promoters of whom not what they typed last was recorded
 * @param doubled promoters with more than one version
 * @param unmoved promoters whose project did not enter its procedure exactly once
 * @param unproven promoters whose version has not exactly one entry in history
 * @param intime who pressed before the closing time
 * @param late of those, who were recorded after it
 * @param recorded milliseconds from the first press to the recorded time of receipt
 * @param answered milliseconds from a press to its answer
 */
record RushFigures(
        int seconds,
        int promoters,
        int presses,
        long broken,
        long lost,
        int doubled,
        long unmoved,
        long unproven,
        long intime,
        long late,
        Spread recorded,
        Spread answered) {

    /** Milliseconds within which 99 of 100 are answered. */
    private static final double WAITING = 1000;

    /** Milliseconds. */
    record Spread(double median, double p99, double most) {

        static Spread of(List<Double> values) {
            var sorted = values.stream().sorted().toList();
            return new Spread(
                    sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 99 / 100), sorted.get(sorted.size() - 1));
        }
    }

    static RushFigures of(List<RushPromoter.Press> presses, RushRecords records, Instant closing, int seconds) {
        var first = new HashMap<String, Instant>();
        presses.forEach(press -> first.merge(press.key(), press.at(), (one, two) -> one.isBefore(two) ? one : two));
        var intime = first.entrySet().stream()
                .filter(press -> press.getValue().isBefore(closing))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new RushFigures(
                seconds,
                first.size(),
                presses.size(),
                presses.stream().filter(press -> press.milliseconds() < 0).count(),
                without(first.keySet(), records.asTyped()),
                records.doubled().size(),
                without(first.keySet(), records.inProcedure()),
                without(first.keySet(), records.wholeHistory()),
                intime.size(),
                intime.stream().filter(key -> !records.isBefore(key, closing)).count(),
                recorded(first, records),
                answered(presses));
    }

    private static long without(Set<String> all, Set<String> those) {
        return all.stream().filter(key -> !those.contains(key)).count();
    }

    private static Spread answered(List<RushPromoter.Press> presses) {
        return Spread.of(presses.stream()
                .map(RushPromoter.Press::milliseconds)
                .filter(milliseconds -> milliseconds > 0)
                .toList());
    }

    private static Spread recorded(Map<String, Instant> first, RushRecords records) {
        return Spread.of(records.receivedAt().entrySet().stream()
                .filter(entry -> first.containsKey(entry.getKey()))
                .map(entry -> Duration.between(first.get(entry.getKey()), entry.getValue())
                                .toNanos()
                        / 1e6)
                .toList());
    }

    /**
     * The bounds of the product that this run missed; empty when it kept all.
     *
     * @param wanted how many promoters were to hand in
     */
    List<String> missed(int wanted) {
        var missed = new ArrayList<String>();
        hold(missed, "%d of %d promoters handed in".formatted(promoters, wanted), promoters == wanted);
        hold(missed, "none pressed in time, so nobody can be late", intime > 0);
        hold(missed, lost + " lost", lost == 0);
        hold(missed, doubled + " doubled", doubled == 0);
        hold(missed, unmoved + " not once in the procedure", unmoved == 0);
        hold(missed, unproven + " not once in history", unproven == 0);
        hold(missed, late + " late who pressed in time", late == 0);
        hold(missed, "99 of 100 answered within %.0f ms only".formatted(answered.p99), answered.p99 <= WAITING);
        return missed;
    }

    private static void hold(List<String> missed, String what, boolean isKept) {
        if (!isKept) {
            missed.add(what);
        }
    }

    String table() {
        return """

            %d promoters hand in within %d s, by %d presses, %d of them over lines that broke

            | lost | doubled | not once in the procedure | not once in history | in time | of those late |
            | ---: | ---: | ---: | ---: | ---: | ---: |
            | %d | %d | %d | %d | %d | %d |

            | milliseconds | median | p99 | most |
            | --- | ---: | ---: | ---: |
            | from the press to the time of receipt | %.0f | %.0f | %.0f |
            | from the press to the answer | %.0f | %.0f | %.0f |
            """.formatted(
                        promoters,
                        seconds,
                        presses,
                        broken,
                        lost,
                        doubled,
                        unmoved,
                        unproven,
                        intime,
                        late,
                        recorded.median,
                        recorded.p99,
                        recorded.most,
                        answered.median,
                        answered.p99,
                        answered.most);
    }
}
