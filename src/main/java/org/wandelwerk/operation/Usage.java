package org.wandelwerk.operation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;

/** How much the house is used, by kinds of pages and days; nothing is known of who used it. */
@Service
@Transactional
public class Usage {

    private static final int DAYS = 30;
    private static final int WEEK = 7;
    private static final int MONTHS = 36;

    private final PageCountRepository repository;
    private final PageCounter counter;
    private final Rights rights;
    private final Clock clock;

    Usage(PageCountRepository repository, PageCounter counter, Rights rights, Clock clock) {
        this.repository = repository;
        this.counter = counter;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<KindUse> kinds() {
        requireRight();
        var today = LocalDate.now(clock);
        return repository.kinds(today.minusDays(DAYS - 1L), today.minusDays(WEEK - 1L));
    }

    @Transactional(readOnly = true)
    public List<DayUse> days() {
        requireRight();
        return repository.days(LocalDate.now(clock).minusDays(DAYS - 1L));
    }

    /** Three years with this month, as far as something was counted. */
    @Transactional(readOnly = true)
    public List<MonthUse> months() {
        requireRight();
        return repository.months(firstMonth());
    }

    /** The same months, each by kinds of pages. */
    @Transactional(readOnly = true)
    public List<KindMonth> kindsByMonth() {
        requireRight();
        return repository.kindsByMonth(firstMonth());
    }

    private LocalDate firstMonth() {
        return LocalDate.now(clock).withDayOfMonth(1).minusMonths(MONTHS - 1L);
    }

    /** Writes down what was counted since the last time. */
    public void keep() {
        var shown = counter.take();
        if (!shown.isEmpty()) {
            repository.add(LocalDate.now(clock), shown);
        }
    }

    private void requireRight() {
        rights.require(Permission.OPERATE, Matter.ofHouse("the use of the house"));
    }
}
