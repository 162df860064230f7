package org.wandelwerk.outgoing;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;

/** The part of the internet where anybody may be asked, by the registers of special addresses of IANA. */
final class PublicNetwork {

    private static final List<Range> SPECIAL = List.of(
            Range.of("0.0.0.0/8"),
            Range.of("10.0.0.0/8"),
            Range.of("100.64.0.0/10"),
            Range.of("127.0.0.0/8"),
            Range.of("169.254.0.0/16"),
            Range.of("172.16.0.0/12"),
            Range.of("192.0.0.0/24"),
            Range.of("192.0.2.0/24"),
            Range.of("192.31.196.0/24"),
            Range.of("192.52.193.0/24"),
            Range.of("192.88.99.0/24"),
            Range.of("192.168.0.0/16"),
            Range.of("192.175.48.0/24"),
            Range.of("198.18.0.0/15"),
            Range.of("198.51.100.0/24"),
            Range.of("203.0.113.0/24"),
            Range.of("224.0.0.0/3"),
            // a cloud answers its machines here, outside of every private range
            Range.of("168.63.129.16/32"));

    /** What is handed out of IPv6, and the parts of it that are not for everybody or hide an address of IPv4. */
    private static final Range UNICAST = Range.of("2000::/3");

    private static final List<Range> SPECIAL_6 =
            List.of(Range.of("2001::/23"), Range.of("2001:db8::/32"), Range.of("2002::/16"), Range.of("3fff::/20"));

    private PublicNetwork() {}

    static boolean holds(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == 4
                ? SPECIAL.stream().noneMatch(range -> range.holds(bytes))
                : UNICAST.holds(bytes) && SPECIAL_6.stream().noneMatch(range -> range.holds(bytes));
    }

    /** The addresses that begin with the same bits. */
    private record Range(BigInteger beginning, int rest, int length) {

        static Range of(String written) {
            var parts = written.split("/", 2);
            var bytes = InetAddress.ofLiteral(parts[0]).getAddress();
            var rest = bytes.length * 8 - Integer.parseInt(parts[1]);
            return new Range(new BigInteger(1, bytes).shiftRight(rest), rest, bytes.length);
        }

        boolean holds(byte[] address) {
            return address.length == length
                    && new BigInteger(1, address).shiftRight(rest).equals(beginning);
        }
    }
}
