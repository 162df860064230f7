package org.wandelwerk.witness;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.Gauge;
import org.wandelwerk.monitor.Gauges;
import org.wandelwerk.notification.Mailboxes;

/** When the mailbox that waits longest was sent a seal; nothing as long as none was named or none was sent. */
@Component
class SealMailGauges implements Gauges {

    private final SealMailboxes boxes;
    private final Mailboxes post;

    SealMailGauges(SealMailboxes boxes, Mailboxes post) {
        this.boxes = boxes;
        this.post = post;
    }

    @Override
    public List<Gauge> now() {
        return boxes.all().stream()
                .flatMap(box -> Stream.ofNullable(post.fate(box).sentAt()))
                .min(Instant::compareTo)
                .map(sent -> new Gauge(
                        "wandelwerk_newest_seal_mail_timestamp_seconds",
                        "When a seal was mailed last to the mailbox that waits longest.",
                        sent.getEpochSecond()))
                .stream()
                .toList();
    }
}
