import struct
import zlib
from io import BytesIO

import pytest
from PIL import ExifTags, Image

from coprod_desktop.domain.attachments import LARGEST
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import Figure
from coprod_desktop.reports.images import FINEST, taken_in
from coprod_desktop.reports.pictures import Box, Photo, Picture
from tests.reports.reading import document, read

ROOM = (400, 600)


def made(picture, form="PNG", **options):
    target = BytesIO()
    picture.save(target, form, **options)
    return target.getvalue()


def opened(taken):
    return Image.open(BytesIO(taken.data))


def noise(width, height):
    return Image.effect_noise((width, height), 90).convert("RGB")


def refusal(data):
    with pytest.raises(Refused) as caught:
        taken_in(data, *ROOM)
    return caught.value.code


def a_photograph(**options):
    """A photograph as a telephone takes it: lying on its side, with place and camera."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Camera of Ana"
    exif[ExifTags.Base.Orientation] = 6
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (51.0, 30.0, 0.0)
    return made(noise(300, 200), "JPEG", exif=exif, comment=b"secret place", **options)


def test_a_photograph_is_turned_upright():
    taken = taken_in(a_photograph(), *ROOM)

    assert (taken.width, taken.height) == (200, 300)


def test_camera_place_and_comments_are_left_out():
    taken = taken_in(a_photograph(), *ROOM)
    drawn = draw(document(figure(taken)), PaperSize.STANDARD)

    assert not opened(taken).getexif()
    for secret in (b"Ana", b"GPS", b"Exif", b"secret"):
        assert secret not in taken.data
        assert secret not in drawn


def test_words_inside_a_png_are_left_out():
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Author", "Ana Gray")

    taken = taken_in(made(Image.new("RGB", (9, 9), "red"), pnginfo=info), *ROOM)

    assert b"Ana" not in taken.data


def test_a_picture_finer_than_paper_shows_is_made_smaller():
    taken = taken_in(made(noise(4000, 1000)), 72, 72)

    assert (taken.width, taken.height) == (FINEST, FINEST // 4)


def test_a_small_picture_keeps_its_size():
    taken = taken_in(made(Image.new("RGB", (20, 10), "blue")), *ROOM)

    assert (taken.width, taken.height) == (20, 10)
    assert taken.size_within(*ROOM) == (15, 7.5)
    assert taken.size_within(5, 600) == (5, 2.5)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA"])
def test_white_shows_through_a_clear_picture(mode):
    clear = Image.new("RGBA", (4, 4), (255, 0, 0, 0)).convert(mode)

    assert opened(taken_in(made(clear, "TIFF" if mode == "PA" else "PNG"), *ROOM)).getpixel(
        (0, 0)
    ) == (255, 255, 255)


@pytest.mark.parametrize(
    ("mode", "form"),
    [
        ("CMYK", "JPEG"),
        ("L", "JPEG"),
        ("1", "PNG"),
        ("P", "GIF"),
        ("I;16", "PNG"),
        ("RGB", "WEBP"),
        ("RGB", "BMP"),
        ("CMYK", "TIFF"),
    ],
)
def test_every_kind_of_colour_becomes_red_green_and_blue(mode, form):
    taken = taken_in(made(Image.new(mode, (8, 8)), form), *ROOM)

    assert opened(taken).mode == "RGB"
    assert opened(taken).format in {"PNG", "JPEG"}


def test_a_light_picture_of_sixteen_bits_stays_light():
    taken = taken_in(made(Image.new("I;16", (8, 8), 60_000)), *ROOM)

    assert min(opened(taken).getpixel((0, 0))) > 220


def test_the_same_picture_gives_the_same_bytes():
    photograph = a_photograph()

    assert taken_in(photograph, *ROOM) == taken_in(photograph, *ROOM)


def a_png_of(width, height):
    """A few bytes that say they are a picture of so many pixels."""

    def chunk(kind, data):
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [6_400, 30_000, 2_000_000])
def test_a_huge_picture_in_a_small_file_is_refused_before_it_is_unpacked(side):
    assert refusal(a_png_of(side, side)) == "picture_too_big"


def test_a_file_that_is_too_big_is_not_even_opened():
    assert refusal(b"\x89PNG\r\n\x1a\n" + bytes(LARGEST)) == "picture_too_big"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(x) run\n",
        b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic",
        a_png_of(90, 90),
        made(noise(90, 90))[:900],
        made(noise(90, 90), "JPEG")[:200],
    ],
    ids=["empty", "words", "svg", "postscript", "heic", "short rows", "cut png", "cut jpeg"],
)
def test_what_is_no_whole_picture_is_refused(data):
    assert refusal(data) == "picture_unreadable"


def width_or_code(data):
    try:
        return taken_in(data, *ROOM).width
    except Refused as refused:
        return refused.code


def test_damage_anywhere_is_refused_or_shown_and_never_stops_the_program():
    good = a_photograph()
    for place in range(0, len(good), max(1, len(good) // 60)):
        found = width_or_code(good[:place] + bytes([good[place] ^ 0xFF]) + good[place + 1 :])

        assert found in {"picture_unreadable", "picture_too_big"} or found > 0


def figure(taken, alt="A red square"):
    def shapes(room):
        width, height = taken.size_within(room.width, room.height)
        return (Picture(width, height, (Photo(Box(0, 0, width, height), taken.data),)),)

    return Figure(shapes, alt)


def test_a_picture_in_a_paper_is_a_figure_with_words():
    taken = taken_in(made(noise(300, 200)), *ROOM)
    page = read(draw(document(figure(taken)), PaperSize.LARGE)).pages[0]

    (picture,) = page.images
    assert (picture.image.width, picture.image.height) == (300, 200)
