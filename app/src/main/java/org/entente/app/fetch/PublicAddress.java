package org.entente.app.fetch;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells addresses that anybody on the internet can reach from those of this machine, its networks and special uses
 * (IANA's registries of special-purpose addresses). An IPv6 address that stands for an IPv4 one is judged by that.
 */
final class PublicAddress {
    private static final List<Block> CLOSED = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3));

    /** Of IPv6 only this block is given out for general use; of it these are not. */
    private static final Block GLOBAL = Block.of("2000::", 3);

    private static final List<Block> SPECIAL =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("3fff::", 20));

    private static final List<Block> TRANSLATED = List.of(Block.of("64:ff9b::", 96));
    private static final Block SIX_TO_FOUR = Block.of("2002::", 16);

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return CLOSED.stream().noneMatch(block -> block.holds(bytes));
        }
        if (TRANSLATED.stream().anyMatch(block -> block.holds(bytes))) {
            return is(inside(bytes, 12));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return is(inside(bytes, 2));
        }
        return address instanceof Inet6Address
                && GLOBAL.holds(bytes)
                && SPECIAL.stream().noneMatch(block -> block.holds(bytes));
    }

    private static InetAddress inside(byte[] bytes, int begin) {
        return numbers(new byte[] {bytes[begin], bytes[begin + 1], bytes[begin + 2], bytes[begin + 3]});
    }

    private static InetAddress numbers(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("An address has 4 or 16 bytes.", e);
        }
    }

    /** All addresses that begin with the same bits. */
    private record Block(int bytes, BigInteger begin, int bits) {
        static Block of(String first, int bits) {
            try {
                byte[] bytes = InetAddress.getByName(first).getAddress();
                return new Block(bytes.length, new BigInteger(1, bytes), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(first, e);
            }
        }

        boolean holds(byte[] address) {
            int rest = bytes * 8 - bits;
            return address.length == bytes
                    && new BigInteger(1, address).shiftRight(rest).equals(begin.shiftRight(rest));
        }
    }
}
