package org.wandelwerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The region of the demonstration with as many more news items as a house has that stands for decades. */
record ManyNews(Path file) {

    private static final String REGION = "/demo/lausitz/lausitz.json";
    private static final int DAYS = 2000;

    static ManyNews write(Path file, int count) throws IOException {
        var mapper = JsonMapper.shared();
        try (var shipped = ManyNews.class.getResourceAsStream(REGION)) {
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
            Files.writeString(file, mapper.writeValueAsString(region));
        }
        return new ManyNews(file);
    }

    /** Takes them in while the house serves. */
    void takeIn(RunningHouse house) throws IOException, InterruptedException {
        house.command("import", file.toString(), "--as", "region");
    }
}
