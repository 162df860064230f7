package org.wandelwerk.draft.web;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;

/** A house that keeps its pages, in which hours go by at once and people set when something is public. */
@LausitzHouse
@Import({Desks.class, NewsDesk.class, MovableClock.Hung.class})
@TestPropertySource(properties = {"spring.application.name=planning-house", "wandelwerk.page-cache.megabytes=32"})
abstract class PlanningHouse {

    @LocalServerPort
    int port;

    @Autowired
    NewsDesk desk;

    @Autowired
    Desks desks;

    @Autowired
    MovableClock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    Site site;

    @BeforeEach
    void seat() {
        site = new Site(port);
    }
}
