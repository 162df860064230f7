package org.wandelwerk.identity.web;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wandelwerk.HouseRoutes;

/** The file that says what each role is answered at each address. */
public record Matrix(List<Line> lines) {

    /** Where a right can be known before the record: whoever holds it nowhere is answered before anything is read. */
    static final Set<String> ASKED_FIRST = Set.of(
            "GET /schreibtisch/rechte/personen/{id}",
            "GET /schreibtisch/rechte/vergaben/{id}",
            "POST /schreibtisch/vertretung/{id}/beenden",
            "POST /schreibtisch/rechte/vergaben/{id}",
            "GET /schreibtisch/projekte/{key}/schritt",
            "POST /schreibtisch/projekte/{key}/schritt",
            "POST /schreibtisch/projekte/{key}/schritt/befund",
            "POST /schreibtisch/projekte/{key}/schritt/auszug",
            "POST /schreibtisch/projekte/{key}/schritt/auszug/zuruecknahme",
            "POST /schreibtisch/projekte/{key}/fassung",
            "GET /schreibtisch/projekte/{key}/steckbrief",
            "POST /schreibtisch/einladungen/{id}/erneut",
            "POST /schreibtisch/einladungen/{id}/zuruecknahme",
            "GET /schreibtisch/vereinigungen/{id}",
            "GET /schreibtisch/einlesen/{id}",
            "GET /schreibtisch/einlesen/{id}/spalten",
            "GET /schreibtisch/post/{id}",
            "GET /schreibtisch/warum/person/{key}",
            "GET /schreibtisch/warum/vergabe/{key}",
            "GET /schreibtisch/warum/mail/{key}",
            "GET /schreibtisch/warum/barriere/{key}",
            "GET /schreibtisch/warum/versand/{key}",
            "GET /schreibtisch/warum/auftritt/{key}",
            "GET /schreibtisch/warum/liste/{key}",
            "GET /schreibtisch/warum/pruefpaket/{key}",
            "GET /schreibtisch/warum/brief/{key}",
            "GET /schreibtisch/warum/zusammenfuehrung/{key}",
            "GET /schreibtisch/warum/vereinigung/{key}",
            "GET /schreibtisch/warum/teilung/{key}",
            "GET /schreibtisch/warum/traegerwechsel/{key}",
            "GET /schreibtisch/warum/schritt/{key}",
            "GET /schreibtisch/warum/sitzpersonen/{key}",
            "POST /schreibtisch/post/{id}/erledigt");

    /** What stands in brackets at the end of an address; elsewhere they belong to what a part of it looks like. */
    private static final Pattern ASKED = Pattern.compile("\\[([^\\[\\]]+)]$");

    private static final Path FILE = Path.of("src/test/resources/access/matrix.csv");
    private static final List<String> BESIDE =
            List.of("Verfahren", "Adresse", "Datensatz", "Aufruf", "Formular", "Bemerkung");

    /**
     * One call with the answer that each role expects.
     *
     * @param address the address as the code has it, with what the request must say in square brackets
     * @param record whose record it is
     * @param call the address that is asked for
     */
    public record Line(
            String method, String address, String record, String call, String form, Map<String, Integer> expected) {

        boolean isOf(HouseRoutes.Route route) {
            return address.equals(route.told()) && method.equals(route.method());
        }

        /** Whether its form says all that its address asks for in brackets, so that this answer is the one given. */
        boolean saysWhatIsAsked() {
            var fields = Stream.of(form.split("&"))
                    .collect(toMap(field -> field.replaceFirst("=.*", ""), field -> field, (first, _) -> first));
            var asked = ASKED.matcher(address);
            return !asked.find() || Stream.of(asked.group(1).split("&")).allMatch(one -> says(fields, one));
        }

        private static boolean says(Map<String, String> fields, String asked) {
            var name = asked.replaceFirst("!?=.*", "");
            return asked.contains("!=")
                    ? !asked.replace("!=", "=").equals(fields.get(name))
                    : fields.containsKey(name) && (asked.equals(name) || asked.equals(fields.get(name)));
        }

        /** The call by its address, with the word of what is asked for where one address answers for several kinds. */
        String told() {
            var word = List.of(address.split("/")).indexOf("{word}");
            return method + " " + (word < 0 ? address : address.replace("{word}", call.split("/")[word]));
        }

        boolean isUnknown() {
            return record.equals("unbekannt");
        }

        /** Whether both lines ask the same address, this one for what does not exist. */
        boolean isUnknownBeside(Line other) {
            return isUnknown() && !other.isUnknown() && method.equals(other.method) && address.equals(other.address);
        }

        /** Whether the calls differ by the number or the key of a record alone. */
        boolean asksLike(Line other) {
            var unknown = call.split("/");
            var known = other.call.split("/");
            return unknown.length == known.length
                    && IntStream.range(0, known.length)
                            .allMatch(part -> unknown[part].contains("0000") || unknown[part].equals(known[part]));
        }

        /** The roles to which neither this record nor the one that does not exist is there. */
        List<String> hiddenFrom(Line unknown) {
            return expected.keySet().stream()
                    .filter(role ->
                            expected.getOrDefault(role, 0) == 404 && unknown.expected.getOrDefault(role, 0) == 404)
                    .toList();
        }

        @Override
        public String toString() {
            return "%s %s (%s)".formatted(method, call, record);
        }
    }

    public static Matrix read() throws IOException {
        var rows = Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(";", -1)))
                .toList();
        var heading = rows.getFirst();
        return new Matrix(
                rows.stream().skip(1).map(cells -> line(heading, cells)).toList());
    }

    private static Line line(List<String> heading, List<String> cells) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < heading.size(); i++) {
            named.put(heading.get(i), cells.get(i));
        }
        var expected = new LinkedHashMap<String, Integer>();
        named.forEach((role, cell) -> {
            if (!BESIDE.contains(role)) {
                expected.put(role, Integer.valueOf(cell));
            }
        });
        return new Line(
                named.getOrDefault("Verfahren", ""),
                named.getOrDefault("Adresse", ""),
                named.getOrDefault("Datensatz", ""),
                named.getOrDefault("Aufruf", ""),
                named.getOrDefault("Formular", ""),
                expected);
    }

    /** The addresses of the house that no line names. */
    Stream<HouseRoutes.Route> missing() {
        return HouseRoutes.all().filter(route -> lines.stream().noneMatch(line -> line.isOf(route)));
    }

    /** The lines whose address the house does not have. */
    Stream<Line> left() {
        var routes = HouseRoutes.all().toList();
        return lines.stream().filter(line -> routes.stream().noneMatch(line::isOf));
    }
}
