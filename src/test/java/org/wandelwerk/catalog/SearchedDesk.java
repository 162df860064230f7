package org.wandelwerk.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.programme.OtherRegions;

/** A house with an index of its own, in which the office works and other regions may come in. */
@SearchedHouse
@Import({Desks.class, OtherRegions.class})
public abstract class SearchedDesk {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private CatalogFollower follower;

    @DynamicPropertySource
    static void anIndexOfItsOwn(DynamicPropertyRegistry settings) throws IOException {
        var home = Files.createTempDirectory(Path.of("target"), "test-home-desk");
        settings.add("wandelwerk.home", home::toString);
    }

    protected final void theIndexIsEven() {
        follower.work();
    }

    protected final Site site() {
        return new Site(port);
    }

    protected final Desk office() {
        return desks.of(site(), "Otto Office", "administrator");
    }
}
