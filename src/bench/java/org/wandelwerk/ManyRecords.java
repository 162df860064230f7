package org.wandelwerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The region of the demonstration with as many more news items and meetings as a house has that stands for decades; the
 * meetings are those of workshops 4 and 5 in turns.
 */
record ManyRecords(Path file) {

    private static final String REGION = "/demo/lausitz/lausitz.json";
    private static final int DAYS = 2000;

    static ManyRecords write(Path file, int count) throws IOException {
        var mapper = JsonMapper.shared();
        try (var shipped = ManyRecords.class.getResourceAsStream(REGION)) {
            var region = (ObjectNode) mapper.readTree(shipped);
            var news = (ArrayNode) region.get("news");
            for (var number = 0; number < count; number++) {
                var item = (ObjectNode) news.get(0).deepCopy();
                item.put("id", "m%05d".formatted(number));
                item.put("title", "Meldung %d zum Messen".formatted(number));
                item.put(
                        "date", LocalDate.of(2020, 1, 1).plusDays(number % DAYS).toString());
                news.add(item);
            }
            var sessions = (ArrayNode) region.get("sessions");
            for (var number = 0; number < count; number++) {
                var session = (ObjectNode) sessions.get(0).deepCopy();
                session.put("id", "t%05d".formatted(number));
                session.put("title", "Sitzung %d zum Messen".formatted(number));
                session.putArray("workshops").add(number % 2 == 0 ? 4 : 5);
                session.put(
                        "date", LocalDate.of(1995, 1, 1).plusDays(number / 2).toString());
                sessions.add(session);
            }
            Files.writeString(file, mapper.writeValueAsString(region));
        }
        return new ManyRecords(file);
    }

    /** Takes them in while the house serves. */
    void takeIn(RunningHouse house) throws IOException, InterruptedException {
        house.command("import", file.toString(), "--as", "region");
    }
}
