package org.wandelwerk.journey;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.wandelwerk.Site;
import org.wandelwerk.identity.web.Matrix;
import org.wandelwerk.identity.web.MatrixRecords;
import org.wandelwerk.identity.web.MatrixWords;

/** The pages that somebody comes to by a link in a mail, each by a link that was made for it. */
public final class LinkedPages {

    private static final Pattern LINK = Pattern.compile("(?!/schreibtisch).*/\\{(link|token)}(/.*)?");

    private LinkedPages() {}

    /** One call of each by its address, as the matrix of rights knows them, those too of links that nobody has. */
    public static Map<String, String> made(int port, DSLContext sql, MatrixRecords records) throws IOException {
        records.begin();
        var words = new MatrixWords(new Site(port), sql, LocalDate.EPOCH, records);
        var calls = new LinkedHashMap<String, String>();
        for (var line : Matrix.read().lines()) {
            if (line.method().equals("GET") && LINK.matcher(line.address()).matches()) {
                var answer = line.expected().getOrDefault("besucher", 0);
                if (answer == 200) {
                    calls.putIfAbsent(line.address(), line.call());
                } else if (answer == 410 || answer == 404) {
                    calls.putIfAbsent(line.address() + " " + answer, line.call());
                }
            }
        }
        calls.replaceAll((_, call) -> words.in(call));
        return calls;
    }
}
