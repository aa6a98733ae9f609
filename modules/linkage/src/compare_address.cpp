// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/comparer.h"
#include "rangkul/linkage/text_similarity.h"

#include <algorithm>

namespace rangkul::linkage {

namespace {

constexpr double kSameSpelling = 0.92;

enum class Same : quint8 { Unknown, No, Yes };

bool hasDigit(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Texts of words may differ by spelling; codes and numbers may not.
bool isSameText(const TextPool& poolA, quint32 a, const TextPool& poolB, quint32 b)
{
    if (a == 0 || b == 0) {
        return false;
    }
    const QByteArrayView x = poolA.text(a);
    const QByteArrayView y = poolB.text(b);
    if (x == y) {
        return true;
    }
    return !hasDigit(x) && !hasDigit(y) && fastJaroWinkler(x, y) >= kSameSpelling;
}

Same either(bool isYes, quint32 a, quint32 b)
{
    return isYes ? Same::Yes : a != 0 && b != 0 ? Same::No : Same::Unknown;
}

Same sameArea(const RecordStore& store, quint32 a, quint32 b)
{
    const auto sameOf = [&](TextField field) {
        const TextPool& pool = store.pool(field);
        const quint32 x = store.text(field, a);
        const quint32 y = store.text(field, b);
        return either(isSameText(pool, x, pool, y), x, y);
    };
    const Same village = sameOf(TextField::Village);
    const Same postCode = sameOf(TextField::PostCode);
    if (village == Same::Yes || postCode == Same::Yes) {
        return Same::Yes;
    }
    return village == Same::No || postCode == Same::No ? Same::No : Same::Unknown;
}

/// Street and second line may stand in each other's place.
Same sameStreet(const RecordStore& store, quint32 a, quint32 b)
{
    const TextPool& streets = store.pool(TextField::Street);
    const TextPool& places = store.pool(TextField::Place);
    const quint32 streetA = store.text(TextField::Street, a);
    const quint32 streetB = store.text(TextField::Street, b);
    const quint32 placeA = store.text(TextField::Place, a);
    const quint32 placeB = store.text(TextField::Place, b);
    const bool isYes = isSameText(streets, streetA, streets, streetB) ||
                       isSameText(places, placeA, places, placeB) ||
                       isSameText(streets, streetA, places, placeB) ||
                       isSameText(places, placeA, streets, streetB);
    return either(isYes, streetA | placeA, streetB | placeB);
}

Same sameUnit(const RecordStore& store, quint32 a, quint32 b)
{
    if (store.rt(a) == 0 || store.rt(b) == 0) {
        return Same::Unknown;
    }
    const bool isRwSame = store.rw(a) == store.rw(b) || store.rw(a) == 0 || store.rw(b) == 0;
    return store.rt(a) == store.rt(b) && isRwSame ? Same::Yes : Same::No;
}

qint8 sameAreaLevel(Same street, Same number, Same unit)
{
    using namespace level;
    if (street == Same::Yes) {
        const bool isHouse =
            number != Same::No && unit != Same::No && (number == Same::Yes || unit == Same::Yes);
        return isHouse ? AddressHouse : AddressStreet;
    }
    return unit == Same::Yes ? AddressNeighbours : AddressVillage;
}

} // namespace

qint8 compareAddresses(const RecordStore& store, quint32 a, quint32 b)
{
    using namespace level;
    const Places kkA = store.kk(a);
    if (isWhole(kkA) && kkA == store.kk(b)) {
        return AddressHousehold;
    }
    const Same area = sameArea(store, a, b);
    const Same street = sameStreet(store, a, b);
    const quint32 numberA = store.text(TextField::HouseNumber, a);
    const quint32 numberB = store.text(TextField::HouseNumber, b);
    const Same number = either(numberA != 0 && numberA == numberB, numberA, numberB);
    switch (area) {
    case Same::Yes:
        return sameAreaLevel(street, number, sameUnit(store, a, b));
    case Same::Unknown:
        if (street == Same::Unknown) {
            return kMissing;
        }
        return street == Same::Yes ? (number == Same::Yes ? AddressHouse : AddressStreet)
                                   : AddressDiffers;
    case Same::No:
        return street == Same::Yes && number == Same::Yes ? AddressElsewhere : AddressDiffers;
    }
    Q_UNREACHABLE();
}

Agreement Comparer::compare(quint32 a, quint32 b) const
{
    const RecordStore& s = m_store;
    Agreement out;
    const auto set = [&out](Comparison comparison, qint8 value) {
        out[static_cast<size_t>(comparison)] = value;
    };
    const auto view = [&s](TextField field, quint32 row) {
        return s.textOf(field, row);
    };
    set(Comparison::Name, compareNames(s.pool(TextField::Name), s.nameWords(),
                                       s.text(TextField::Name, a), s.text(TextField::Name, b)));
    const auto part = [&](TextField field, TextField other) {
        return compareNameParts(view(field, a), view(field, b), view(other, a), view(other, b));
    };
    set(Comparison::Given, part(TextField::Given, TextField::Family));
    set(Comparison::Family, part(TextField::Family, TextField::Given));
    const qint8 mother = compareNames(s.pool(TextField::Mother), s.motherWords(),
                                      s.text(TextField::Mother, a), s.text(TextField::Mother, b));
    set(Comparison::Mother, mother == kMissing               ? kMissing
                            : mother >= level::NameSameWords ? qint8(level::MotherSame)
                            : mother >= level::NameAlike     ? qint8(level::MotherAlike)
                                                             : qint8(level::MotherDiffers));
    const auto plain = [](quint64 x, quint64 y) -> qint8 {
        return x == 0 || y == 0 ? kMissing : x == y ? qint8(1) : qint8(0);
    };
    set(Comparison::Sex, plain(s.sex(a), s.sex(b)));
    // A birth read out of a NIK is no second witness for or against beside that NIK.
    qint8 birth = compareBirths(s.birth(a), s.birth(b));
    const qint8 nik = compareNiks(s.nik(a), s.nik(b), birth);
    if ((s.isBirthFromNik(a) || s.isBirthFromNik(b)) &&
        (nik == level::NikSame || nik == level::NikDiffers)) {
        birth = kMissing;
    }
    set(Comparison::Birth, birth);
    set(Comparison::Nik, nik);
    set(Comparison::OtherId, compareIds(view(TextField::OtherId, a), view(TextField::OtherId, b)));
    set(Comparison::Phone, plain(s.phone(a), s.phone(b)));
    set(Comparison::Address, compareAddresses(s, a, b));
    return out;
}

} // namespace rangkul::linkage
