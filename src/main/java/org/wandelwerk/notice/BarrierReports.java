package org.wandelwerk.notice;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.SenderNetwork;
import org.wandelwerk.shell.Defects;

/** The barriers that people report. */
@Service
@Transactional
public class BarrierReports {

    private final BarrierReportRepository reports;
    private final SendingRepository sendings;
    private final Clock clock;

    BarrierReports(BarrierReportRepository reports, SendingRepository sendings, Clock clock) {
        this.reports = reports;
        this.sendings = sendings;
        this.clock = clock;
    }

    /**
     * Stores a report once, however often it is sent.
     *
     * @param key the one-time key of the form
     * @param address from where it comes; only a digest of its network is kept, for a day
     */
    public Receipt receive(BarrierReport report, String key, String address) {
        var now = clock.instant();
        var sender = sendings.waitFor(SenderNetwork.of(address), now);
        var known = reports.reference(key);
        if (known.isPresent()) {
            return new Receipt.Received(known.get());
        }
        if (!sendings.mayBegin(SendingKind.REPORT, sender, now)) {
            Defects.noteRefused("more reports than one sender may send");
            return new Receipt.TooMany();
        }
        return new Receipt.Received(reports.add(UUID.randomUUID(), key, report, now));
    }

    /** Whether a report was stored for which this was given. */
    @Transactional(readOnly = true)
    public boolean isReceipt(String reference) {
        return reports.has(reference);
    }

    /** Throws away from where reports came that are older than the limits look back. */
    void forgetSenders() {
        sendings.forget(clock.instant());
    }

    /** The newest reports first. */
    @Transactional(readOnly = true)
    List<StoredReport> newest(int limit) {
        return reports.newest(limit);
    }
}
