package org.wandelwerk.outgoing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** An answer that ends where it is too long or takes too long, however it was announced. */
final class BoundedBody extends HttpEntityWrapper {

    static final int MOST_BYTES = 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final String host;

    BoundedBody(HttpEntity body, String host) throws Unreachable {
        super(body);
        this.host = host;
        if (body.getContentLength() > MOST_BYTES) {
            throw new Unreachable(host, "its answer is too long");
        }
    }

    @Override
    public InputStream getContent() throws IOException {
        return new Counted(super.getContent(), host);
    }

    @Override
    public boolean isStreaming() {
        return true;
    }

    private static final class Counted extends FilterInputStream {

        private final String host;
        private final long begun = System.nanoTime();
        private int bytes;

        Counted(InputStream body, String host) {
            super(body);
            this.host = host;
        }

        @Override
        public int read() throws IOException {
            var sign = super.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = super.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long wanted) throws IOException {
            var skipped = super.skip(wanted);
            count((int) Math.min(skipped, MOST_BYTES));
            return skipped;
        }

        private void count(int more) throws Unreachable {
            bytes += more;
            if (bytes > MOST_BYTES) {
                throw new Unreachable(host, "its answer is too long");
            }
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                throw new Unreachable(host, "its answer takes too long");
            }
        }
    }
}
