package org.wandelwerk.outgoing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.hc.client5.http.classic.ExecRuntime;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** An answer that ends where it is too long or takes too long, however it was announced. */
final class BoundedBody extends HttpEntityWrapper {

    static final int MOST_BYTES = 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final String host;
    private final ExecRuntime line;

    BoundedBody(HttpEntity body, String host, ExecRuntime line) {
        super(body);
        this.host = host;
        this.line = line;
    }

    @Override
    public InputStream getContent() throws IOException {
        return new Counted(super.getContent(), host, line);
    }

    @Override
    public boolean isStreaming() {
        return true;
    }

    private static final class Counted extends FilterInputStream {

        private final String host;
        private final ExecRuntime line;
        private final long begun = System.nanoTime();
        private int bytes;
        private boolean isAtEnd;

        Counted(InputStream body, String host, ExecRuntime line) {
            super(body);
            this.host = host;
            this.line = line;
        }

        @Override
        public int read() throws IOException {
            var sign = super.read();
            isAtEnd = sign < 0;
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = super.read(target, offset, length);
            isAtEnd = read < 0;
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long wanted) throws IOException {
            var skipped = super.skip(wanted);
            count((int) Math.min(skipped, MOST_BYTES));
            return skipped;
        }

        /** What nobody reads is not waited for: the line ends here, whatever the other side goes on to say. */
        @Override
        public void close() throws IOException {
            if (!isAtEnd) {
                line.discardEndpoint();
            }
            super.close();
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
