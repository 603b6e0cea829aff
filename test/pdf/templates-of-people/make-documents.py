"""Makes Word documents as people have them as templates, with python-docx: text boxes and shapes of Word and of its
older drawing language, wrapped pictures, columns, footnotes and endnotes. The same seed gives the same documents.

    python3 make-documents.py SEED FOLDER
"""

import io
import random
import struct
import sys
import zipfile
import zlib
from pathlib import Path

from docx import Document
from docx.enum.section import WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "w10": "urn:schemas-microsoft-com:office:word",
    }.items()
)
WORDS = (
    "教师培训机构应当按照核定的办学范围和层次开展工作建立健全各项管理制度保证质量接受教育行政部门的监督检查"
    "申报单位对材料真实性负责项目负责人须有高级职称近三年主持过同类课程学员名单于开班前报送备案"
)
EMU = 12700
ORIGIN = '<a:off x="0" y="0"/>'
WHITE_WITH_A_LINE = (
    '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/>'
    "</a:solidFill></a:ln>"
)
draw = random.Random()


def sentence(length):
    """So many characters, with a number that tells it from all others."""
    start = draw.randrange(len(WORDS))
    text = (WORDS * 20)[start : start + length]
    return f"{text}{draw.randrange(1000, 9999)}。"


def new_document():
    document = Document()
    style = document.styles["Normal"]
    style.font.name = "Times New Roman"
    style.font.size = Pt(12)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), "宋体")
    return document


def paragraphs(document, count, length=60):
    for _ in range(count):
        document.add_paragraph(sentence(length))


def run_of(xml):
    return parse_xml(f"<w:r {NAMESPACES}>{xml}</w:r>")


def box_text(count=2, length=18):
    return "".join(
        f"<w:p><w:r><w:rPr><w:rFonts w:ascii='Times New Roman' w:hAnsi='Times New Roman' w:eastAsia='宋体'/><w:sz w:val='21'/></w:rPr><w:t>{sentence(length)}</w:t></w:r></w:p>"
        for _ in range(count)
    )


def shape(preset, width, height, text="", body='anchor="t"', look="", offset="", size=None):
    """A shape of DrawingML with its text, `width` by `height` points."""
    written = f"<wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>" if text else ""
    return (
        f"<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm>{offset or ORIGIN}"
        f'<a:ext cx="{int(width * EMU)}" cy="{int(height * EMU)}"/></a:xfrm>'
        f'<a:prstGeom prst="{preset}"><a:avLst/></a:prstGeom>'
        f"{look or WHITE_WITH_A_LINE}"
        f"</wps:spPr>{written}<wps:bodyPr {body}><a:noAutofit/></wps:bodyPr></wps:wsp>"
    )


def graphic(kind, contents):
    return (
        f'<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessing{kind}">'
        f"{contents}</a:graphicData></a:graphic>"
    )


def anchored(contents, width, height, wrap="<wp:wrapNone/>", x=0, y=0, across="column", down="paragraph", behind=0):
    number = draw.randrange(1, 10**6)
    return (
        f'<w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="2" '
        f'behindDoc="{behind}" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="{across}"><wp:posOffset>{int(x * EMU)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{down}"><wp:posOffset>{int(y * EMU)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{int(width * EMU)}" cy="{int(height * EMU)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'{wrap}<wp:docPr id="{number}" name="n{number}"/><wp:cNvGraphicFramePr/>{contents}</wp:anchor></w:drawing>'
    )


def inline(contents, width, height):
    number = draw.randrange(1, 10**6)
    return (
        f'<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{int(width * EMU)}" '
        f'cy="{int(height * EMU)}"/><wp:docPr id="{number}" name="n{number}"/><wp:cNvGraphicFramePr/>{contents}'
        f"</wp:inline></w:drawing>"
    )


def alternative(choice, requires="wps"):
    return f'<mc:AlternateContent><mc:Choice Requires="{requires}">{choice}</mc:Choice></mc:AlternateContent>'


def add(paragraph, xml):
    paragraph._p.append(run_of(xml))


SQUARE = '<wp:wrapSquare wrapText="bothSides"/>'
BELOW = "<wp:wrapTopAndBottom/>"


def text_box_over_text():
    document = new_document()
    paragraphs(document, 3)
    at = document.add_paragraph(sentence(30))
    add(at, alternative(anchored(graphic("Shape", shape("rect", 200, 80, box_text(2, 14))), 200, 80, x=120, y=30)))
    paragraphs(document, 6)
    return document


def text_box_with_text_around():
    document = new_document()
    at = document.add_paragraph(sentence(200))
    add(at, alternative(anchored(graphic("Shape", shape("rect", 180, 120, box_text(3, 12))), 180, 120, SQUARE, x=240, y=0)))
    paragraphs(document, 6, 120)
    return document


def text_box_at_the_left():
    document = new_document()
    at = document.add_paragraph(sentence(260))
    add(at, alternative(anchored(graphic("Shape", shape("roundRect", 170, 150, box_text(3, 12))), 170, 150, SQUARE)))
    paragraphs(document, 4, 150)
    return document


def text_box_between_lines():
    document = new_document()
    paragraphs(document, 2)
    at = document.add_paragraph(sentence(90))
    add(at, alternative(anchored(graphic("Shape", shape("rect", 300, 70, box_text())), 300, 70, BELOW, x=30, y=0)))
    paragraphs(document, 5)
    return document


def text_box_in_the_line():
    document = new_document()
    at = document.add_paragraph(sentence(12))
    add(at, alternative(inline(graphic("Shape", shape("rect", 160, 50, box_text(2, 10))), 160, 50)))
    paragraphs(document, 5)
    return document


def text_box_centred_upright():
    document = new_document()
    at = document.add_paragraph(sentence(20))
    add(
        at,
        alternative(
            anchored(
                graphic("Shape", shape("ellipse", 220, 120, box_text(2, 14), 'anchor="ctr"')), 220, 120, BELOW, x=80
            )
        ),
    )
    paragraphs(document, 4)
    return document


def flow_chart():
    document = new_document()
    document.add_paragraph(sentence(20))
    at = document.add_paragraph()
    for number, preset in enumerate(["flowChartTerminator", "flowChartProcess", "flowChartDecision", "rightArrow"]):
        add(
            at,
            alternative(
                anchored(
                    graphic("Shape", shape(preset, 150, 70, box_text(1, 4), 'anchor="ctr"')),
                    150,
                    70,
                    x=20 + 200 * (number % 2),
                    y=20 + 100 * (number // 2),
                )
            ),
        )
    for _ in range(14):
        document.add_paragraph()
    paragraphs(document, 3)
    return document


def lines_and_shapes_without_text():
    document = new_document()
    at = document.add_paragraph(sentence(20))
    for preset, width, height, y in [("line", 300, 0, 30), ("straightConnector1", 200, 40, 40), ("triangle", 60, 60, 90)]:
        add(at, alternative(anchored(graphic("Shape", shape(preset, width, height)), width, height, x=40, y=y)))
    paragraphs(document, 8)
    return document


def group_of_shapes():
    document = new_document()
    at = document.add_paragraph(sentence(20))
    members = "".join(
        shape("rect", 120, 40, box_text(1, 5), offset=f'<a:off x="{int(x * EMU)}" y="{int(y * EMU)}"/>')
        for x, y in [(0, 0), (160, 0), (80, 60)]
    )
    size = f'<a:off x="0" y="0"/><a:ext cx="{280 * EMU}" cy="{100 * EMU}"/>'
    inside = f'<a:chOff x="0" y="0"/><a:chExt cx="{280 * EMU}" cy="{100 * EMU}"/>'
    group = f"<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>{size}{inside}</a:xfrm></wpg:grpSpPr>{members}</wpg:wgp>"
    add(at, alternative(anchored(graphic("Group", group), 280, 100, BELOW, x=40, y=10), "wpg"))
    paragraphs(document, 5)
    return document


def box_of_older_word(wrap="", style=""):
    document = new_document()
    paragraphs(document, 2)
    at = document.add_paragraph(sentence(120))
    add(
        at,
        '<w:pict><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>'
        f'<v:shape id="box{draw.randrange(10**6)}" type="#_x0000_t202" style="position:absolute;margin-left:220pt;'
        f'margin-top:6pt;width:180pt;height:80pt;z-index:5;{style}"><v:textbox><w:txbxContent>{box_text()}'
        f"</w:txbxContent></v:textbox>{wrap}</v:shape></w:pict>",
    )
    paragraphs(document, 5, 100)
    return document


def box_of_older_word_over_text():
    return box_of_older_word()


def box_of_older_word_with_text_around():
    return box_of_older_word('<w10:wrap type="square"/>')


def shapes_of_older_word():
    document = new_document()
    at = document.add_paragraph(sentence(20))
    for name, left, top in [("rect", 20, 30), ("oval", 200, 30), ("roundrect", 20, 110)]:
        add(
            at,
            f'<w:pict><v:{name} style="position:absolute;margin-left:{left}pt;margin-top:{top}pt;width:150pt;height:60pt;'
            f'z-index:3" strokecolor="#ff0000"><v:textbox><w:txbxContent>{box_text(1, 5)}</w:txbxContent></v:textbox>'
            f"</v:{name}></w:pict>",
        )
    for _ in range(14):
        document.add_paragraph()
    paragraphs(document, 2)
    return document


def png(width, height):
    rows = b"".join(b"\0" + bytes([200, 30, 40]) * width for _ in range(height))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def wrapped_picture(wrap, width=120, height=90, **place):
    document = new_document()
    paragraphs(document, 1, 100)
    identifier, _ = document.part.get_or_add_image(io.BytesIO(png(24, 18)))
    picture = (
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        '<pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{identifier}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{width * EMU}" cy="{height * EMU}"/></a:xfrm><a:prstGeom prst="rect">'
        "<a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
    )
    at = document.add_paragraph(sentence(240))
    add(at, anchored(picture, width, height, wrap, **place))
    paragraphs(document, 6, 150)
    return document


def picture_at_the_right():
    return wrapped_picture(SQUARE, x=290, y=0)


def picture_at_the_left():
    return wrapped_picture(SQUARE, x=0, y=12)


def picture_between_lines():
    return wrapped_picture(BELOW, x=100, y=0)


def picture_tight():
    tight = (
        '<wp:wrapTight wrapText="bothSides"><wp:wrapPolygon edited="0"><wp:start x="0" y="0"/>'
        '<wp:lineTo x="0" y="21600"/><wp:lineTo x="21600" y="21600"/><wp:lineTo x="21600" y="0"/><wp:lineTo x="0" y="0"/>'
        "</wp:wrapPolygon></wp:wrapTight>"
    )
    return wrapped_picture(tight, x=290, y=0)


def columns_of(section, count, space=425, ruled=False):
    columns = section._sectPr.xpath("./w:cols")[0]
    columns.set(qn("w:num"), str(count))
    columns.set(qn("w:space"), str(space))
    if ruled:
        columns.set(qn("w:sep"), "1")


def columns_on_all_pages():
    document = new_document()
    columns_of(document.sections[0], 2)
    paragraphs(document, 30, 90)
    return document


def columns_between_text():
    document = new_document()
    paragraphs(document, 3)
    columns_of(document.add_section(WD_SECTION.CONTINUOUS), 3, 360, True)
    paragraphs(document, 9, 40)
    columns_of(document.add_section(WD_SECTION.CONTINUOUS), 1)
    paragraphs(document, 3)
    return document


def columns_with_break():
    document = new_document()
    columns_of(document.sections[0], 2)
    paragraphs(document, 3, 60)
    document.paragraphs[-1].runs[0]._r.append(parse_xml(f'<w:br {NAMESPACES} w:type="column"/>'))
    paragraphs(document, 3, 60)
    return document


NOTE_TYPES = {
    "footnote": "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
    "endnote": "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml",
}


def with_notes(document, kind, count, every=1, length=30, properties="", more=0):
    """Notes behind the first paragraphs, and `more` that are referred to elsewhere. python-docx has none: their part is
    written into the package."""
    for number in range(1, count + 1):
        paragraph = document.paragraphs[(number - 1) * every]
        add(paragraph, f'<w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Reference w:id="{number + 1}"/>')
    if properties:
        document.sections[-1]._sectPr.insert(0, parse_xml(f"<w:{kind}Pr {NAMESPACES}>{properties}</w:{kind}Pr>"))
    separators = "".join(
        f'<w:{kind} w:type="{name}" w:id="{number}"><w:p><w:r><w:{name}/></w:r></w:p></w:{kind}>'
        for number, name in enumerate(["separator", "continuationSeparator"])
    )
    notes = "".join(
        f'<w:{kind} w:id="{number + 1}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Ref/></w:r>'
        f"<w:r><w:rPr><w:rFonts w:ascii='Times New Roman' w:hAnsi='Times New Roman' w:eastAsia='宋体'/><w:sz w:val='18'/>"
        f"</w:rPr><w:t>{sentence(length)}</w:t></w:r></w:p></w:{kind}>"
        for number in range(1, count + more + 1)
    )
    stream = io.BytesIO()
    document.save(stream)
    return rewritten(
        stream.getvalue(),
        {
            "[Content_Types].xml": lambda text: text.replace(
                "</Types>", f'<Override PartName="/word/{kind}s.xml" ContentType="{NOTE_TYPES[kind]}"/></Types>'
            ),
            "word/_rels/document.xml.rels": lambda text: text.replace(
                "</Relationships>",
                f'<Relationship Id="rNotes" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}s" '
                f'Target="{kind}s.xml"/></Relationships>',
            ),
        },
        {f"word/{kind}s.xml": f"<w:{kind}s {NAMESPACES}>{separators}{notes}</w:{kind}s>"},
    )


def rewritten(package, changes, more):
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as before, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            contents = before.read(name)
            change = changes.get(name)
            after.writestr(name, change(contents.decode()) if change else contents)
        for name, text in more.items():
            after.writestr(name, text)
    return result.getvalue()


def footnotes():
    document = new_document()
    paragraphs(document, 12, 100)
    return with_notes(document, "footnote", 4, 3)


def footnotes_on_many_pages():
    document = new_document()
    paragraphs(document, 40, 120)
    return with_notes(document, "footnote", 18, 2, 45)


def footnotes_numbered_by_page():
    document = new_document()
    paragraphs(document, 30, 120)
    return with_notes(
        document, "footnote", 10, 3, 20, '<w:numFmt w:val="decimalEnclosedCircle"/><w:numRestart w:val="eachPage"/>'
    )


def footnotes_in_a_table():
    document = new_document()
    paragraphs(document, 2)
    table = document.add_table(4, 3, "Table Grid")
    for cell in table._cells:
        cell.text = sentence(8)
    add(
        table.cell(1, 1).paragraphs[0],
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="4"/>',
    )
    return with_notes(document, "footnote", 2, 1, 25, more=1)


def endnotes():
    document = new_document()
    paragraphs(document, 8, 90)
    return with_notes(document, "endnote", 3, 2)


def text_box_in_a_table():
    document = new_document()
    table = document.add_table(2, 2, "Table Grid")
    for cell in table._cells:
        cell.text = sentence(20)
    box = graphic("Shape", shape("rect", 120, 50, box_text(2, 6)))
    add(table.cell(0, 0).paragraphs[0], alternative(inline(box, 120, 50)))
    paragraphs(document, 3)
    return document


def text_box_in_the_header():
    document = new_document()
    at = document.sections[0].header.paragraphs[0]
    at.text = sentence(6)
    add(at, alternative(anchored(graphic("Shape", shape("rect", 120, 24, box_text(1, 4))), 120, 24, x=300, y=0)))
    paragraphs(document, 5)
    return document


def text_box_with_a_table():
    document = new_document()
    paragraphs(document, 1)
    row = "".join(f"<w:tc><w:tcPr><w:tcW w:w='1500' w:type='dxa'/></w:tcPr>{box_text(1, 3)}</w:tc>" for _ in range(2))
    table = (
        "<w:tbl><w:tblPr><w:tblW w:w='3000' w:type='dxa'/></w:tblPr><w:tblGrid><w:gridCol w:w='1500'/><w:gridCol w:w='1500'/>"
        f"</w:tblGrid><w:tr>{row}</w:tr></w:tbl>"
    )
    at = document.add_paragraph(sentence(20))
    box = shape("rect", 220, 90, table + box_text(1, 5))
    add(at, alternative(anchored(graphic("Shape", box), 220, 90, BELOW, x=20)))
    paragraphs(document, 3)
    return document


DOCUMENTS = [
    text_box_over_text,
    text_box_with_text_around,
    text_box_at_the_left,
    text_box_between_lines,
    text_box_in_the_line,
    text_box_centred_upright,
    text_box_in_a_table,
    text_box_in_the_header,
    text_box_with_a_table,
    flow_chart,
    lines_and_shapes_without_text,
    group_of_shapes,
    box_of_older_word_over_text,
    box_of_older_word_with_text_around,
    shapes_of_older_word,
    picture_at_the_right,
    picture_at_the_left,
    picture_between_lines,
    picture_tight,
    columns_on_all_pages,
    columns_between_text,
    columns_with_break,
    footnotes,
    footnotes_on_many_pages,
    footnotes_numbered_by_page,
    footnotes_in_a_table,
    endnotes,
]


def main():
    seed, folder = sys.argv[1:]
    Path(folder).mkdir(parents=True, exist_ok=True)
    for make in DOCUMENTS:
        draw.seed(f"{seed} {make.__name__}")
        document = make()
        file = Path(folder) / f"{make.__name__.replace('_', ' ')}.docx"
        if isinstance(document, bytes):
            file.write_bytes(document)
        else:
            document.save(str(file))


main()
