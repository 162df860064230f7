package org.wandelwerk.identity.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jsoup.nodes.Element;
import org.wandelwerk.Site;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.Deputies;
import org.wandelwerk.identity.access.GrantId;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PersonId;

/** What stands for the words in pointed brackets of the matrix. */
public record MatrixWords(
        Site site,
        DSLContext sql,
        LocalDate today,
        MatrixRecords records,
        Map<String, String> known,
        Map<String, String> unspent) {

    /** Another one than the lines recall. */
    private static final String SPEAKER = "select s.id from committee.speakers s join committee.committees c on c.id ="
            + " s.committee_id where c.kind = 'WORKSHOP' and c.number = 1 order by s.id limit 1";

    private static final Pattern WORD = Pattern.compile("<([^<>]+)>");

    public MatrixWords(Site site, DSLContext sql, LocalDate today, MatrixRecords records) {
        this(site, sql, today, records, new TreeMap<>(), new TreeMap<>());
    }

    /** Enters somebody who stands in for another one from tomorrow. */
    void let(Deputies deputies, String holder, String deputy) {
        var days = new Days(today.plusDays(30), today.plusDays(31));
        var entry = Acting.as(
                HouseActors.SYSTEM,
                () -> deputies.name(
                        new GrantId(UUID.fromString(grant(holder))),
                        new PersonId(UUID.fromString(account(deputy))),
                        days,
                        "a".repeat(32)));
        known.put("eintrag " + holder, entry.value().toString());
    }

    /** What a word stands for from now on. */
    void let(String word, String meaning) {
        known.put(word, meaning);
    }

    public String in(String text) {
        return WORD.matcher(text).replaceAll(word -> of(word.group(1)).replace("$", "\\$"));
    }

    /** What was new is so no more, because somebody got through to it. */
    void spend() {
        unspent.clear();
    }

    /** A key is another one each time; what is new stays so until it is spent. */
    private String of(String word) {
        if (word.startsWith("neu ")) {
            return kept(unspent, word.substring("neu ".length()));
        }
        return word.equals("schlüssel") ? lookUp(word) : kept(known, word);
    }

    /** Records are made by way of other words, so that nothing is computed while the map is changed. */
    private String kept(Map<String, String> words, String word) {
        if (!words.containsKey(word)) {
            words.put(word, lookUp(word));
        }
        return words.getOrDefault(word, "");
    }

    private String lookUp(String word) {
        var parts = word.split(" ");
        return switch (parts[0]) {
            case "konto" -> account(parts[1]);
            case "vergabe" -> grant(parts[1]);
            case "heute" -> today.toString();
            case "morgen" -> today.plusDays(1).toString();
            case "übermorgen" -> today.plusDays(2).toString();
            case "schlüssel" -> UUID.randomUUID().toString().replace("-", "");
            case "erster" -> link(parts[1], parts[2]);
            case "bild" -> picture(parts[1]);
            case "sitz" -> String.valueOf(sql.fetchValue("select id from committee.seats order by id limit 1"));
            case "sprecher" -> String.valueOf(sql.fetchValue(SPEAKER));
            default -> records.made(site, parts);
        };
    }

    private String link(String page, String pattern) {
        return site.get(page).page().select("[href], [src], loc").stream()
                .map(part -> address(part))
                .filter(address -> address.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing like " + pattern + " on " + page));
    }

    private static String address(Element part) {
        return part.hasAttr("href")
                ? part.attr("href")
                : part.hasAttr("src") ? part.attr("src") : part.text().replaceFirst("^https?://[^/]+", "");
    }

    private String picture(String page) {
        return site.get(page)
                .page()
                .select("meta[property=og:image]")
                .attr("content")
                .replaceFirst("^https?://[^/]+", "");
    }

    private String account(String player) {
        return one("select person_id from identity.accounts where mail = ?", player);
    }

    private String grant(String player) {
        return one(
                "select g.id from identity.grants g join identity.accounts a on a.person_id = g.person_id"
                        + " where a.mail = ? order by g.scope_kind, g.id limit 1",
                player);
    }

    private String one(String query, String player) {
        return String.valueOf(sql.fetchValue(query, player + "@demo.example"));
    }
}
