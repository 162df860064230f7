package org.wandelwerk.journey;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;

/** With {@code -Dpicture=all} takes pictures of what the index makes and of what happens seldom, too. */
@RareHouse
@EnabledIfSystemProperty(named = "picture", matches = "all")
class FoundPictureJourney {

    private static final String ENGLISH = "in English: ";

    @LocalServerPort
    private int port;

    @Autowired
    private RareThings rare;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void everyPageOfTheIndexHasItsPicture() throws IOException, InterruptedException {
        rare.fundedElsewhere(new Site(port));
        var addresses = new LinkedHashMap<String, String>();
        Pictures.chosen(FoundAddresses.all())
                .forEach(entry -> addresses.put("found " + entry, whole(FoundAddresses.path(port, entry))));
        rare().forEach((entry, path) -> {
            Pictures.chosen(List.of(entry)).forEach(one -> addresses.put(one, whole(path)));
            Pictures.chosen(List.of(ENGLISH + entry)).forEach(one -> addresses.put(one, whole("/en" + path)));
        });
        Pictures.take(addresses);
    }

    private Map<String, String> rare() {
        var site = new Site(port);
        return Map.of(
                "tombstone", rare.tombstone(site),
                "released profile", rare.releasedProfile(site),
                "log with a recall", "/berichtigungen");
    }

    private String whole(String path) {
        return "http://localhost:" + port + path;
    }
}
