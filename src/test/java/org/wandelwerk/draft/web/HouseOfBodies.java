package org.wandelwerk.draft.web;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;

/** A house with all its bodies, and somebody who works for the whole of it. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=every-kind-house")
abstract class HouseOfBodies {

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    Committees committees;

    Site site;
    Desk house;

    @BeforeEach
    void seat() {
        site = new Site(port);
        house = desks.of(site, "Hanna Haus", "office");
    }
}
