package org.wandelwerk.turned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Turns each rule of {@code access/turned.txt} round in a running house, see {@link TurnedHouse}, some of them in one
 * process and the next ones in another. A process that breaks, as the machine may when classes were changed often, is
 * followed by one that goes on where it stood. What was found is written as a table.
 */
final class TurnedRules {

    private static final int AT_ONCE = 20;

    private final List<TurnedRule> rules;
    private final Map<TurnedRule, Boolean> noticed = new HashMap<>();

    /** Whether no test failed although no rule was turned round. */
    private boolean isSound = true;

    private TurnedRules(List<TurnedRule> rules) {
        this.rules = rules;
    }

    /** @param arguments the file of the table, and an expression that sources must match, if not all are turned */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var asked = new TurnedRules(TurnedRule.all().stream()
                .filter(rule -> arguments.length < 2 || rule.source().matches(arguments[1]))
                .toList());
        asked.ask();
        Files.writeString(Path.of(arguments[0]), asked.table());
        System.out.println(asked.table());
        System.exit(asked.isSound && !asked.noticed.containsValue(false) ? 0 : 1);
    }

    private void ask() throws IOException, InterruptedException {
        for (var first = 0; first < rules.size(); first += AT_ONCE) {
            var open = new ArrayList<>(rules.subList(first, Math.min(first + AT_ONCE, rules.size())));
            while (!open.isEmpty()) {
                var before = open.size();
                askSome(open);
                open.removeIf(noticed::containsKey);
                if (open.size() == before) {
                    // the machine refuses to change the class, or a test of the batch fails by itself
                    System.out.println("NOT ASKED " + open.getFirst());
                    noticed.put(open.removeFirst(), false);
                }
            }
        }
    }

    private void askSome(List<TurnedRule> open) throws IOException, InterruptedException {
        var all = TurnedRule.all();
        var numbers =
                open.stream().map(rule -> String.valueOf(all.indexOf(rule))).collect(Collectors.joining(","));
        var answers = Files.createTempFile("turned", ".txt");
        isSound &= Agent.startWith(TurnedHouse.class, answers.toString(), numbers) != TurnedHouse.FAILS_UNTURNED;
        for (var line : Files.readAllLines(answers)) {
            var answer = line.split(" ");
            noticed.put(all.get(Integer.parseInt(answer[0])), Boolean.valueOf(answer[1]));
        }
    }

    private String table() {
        var sources = new TreeMap<String, List<TurnedRule>>();
        rules.forEach(rule ->
                sources.computeIfAbsent(rule.source(), _ -> new ArrayList<>()).add(rule));
        var lines = new ArrayList<>(List.of("| Service | changes | noticed |", "| --- | ---: | ---: |"));
        sources.forEach((source, all) -> lines.add("| `%s` | %d | %d |"
                .formatted(
                        source.replace('/', '.'),
                        all.size(),
                        all.stream().filter(noticed::get).count())));
        return String.join("\n", lines) + "\n";
    }
}
